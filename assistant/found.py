"""What a question by itself was led to."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from assistant.answer import Answer

if TYPE_CHECKING:
    from assistant.case import Case


@dataclass(frozen=True)
class Found:
    """A fresh answer, with the case that gave it if one did."""

    answer: Answer
    case: Case | None = None
