"""Topics that staff ask about and that the documents do not answer: the editors' list of plain refusals.

Such a topic shares words with the law ("vacation" stands in a time report) without being answered by
it, so full text alone cannot tell the two apart.
"""

from __future__ import annotations

import tomllib
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from corpus.record import Record


@dataclass(frozen=True, kw_only=True)
class Topic(Record):
    """One topic that is not answered, with questions in staff's words; ``near`` are provisions worth reading."""

    name: str
    asks: tuple[str, ...]
    near: tuple[str, ...] = ()


@dataclass(frozen=True, kw_only=True)
class _Topics(Record):
    topic: tuple[Topic, ...]


@cache
def topics() -> tuple[Topic, ...]:
    """Every topic, in file order."""
    folder = Path(__file__).parent / "topics"
    found: list[Topic] = []
    for item in sorted(folder.iterdir(), key=lambda entry: entry.name):
        if item.name.endswith(".toml"):
            found += _Topics.model_validate(tomllib.loads(item.read_text(encoding="utf-8"))).topic
    return tuple(found)
