"""One input of a calculator, as those who ask for it or look for it in a question see it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass


@dataclass(frozen=True)
class InputField:
    """One input as a face needs it: how to ask, of which type, which words of a question state it."""

    name: str
    type: str
    prompt: str
    provision: str
    unit: str
    words: tuple[str, ...] = ()
    yes: tuple[str, ...] = ()
    no: tuple[str, ...] = ()
    options: Mapping[str, tuple[str, ...]] | None = None
    outside: str = ""
    optional: bool = False
