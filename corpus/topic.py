"""Topics that staff ask about and that the documents do not answer: the editors' list of plain refusals.

Such a topic shares words with the law ("vacation" stands in a time report) without being answered by
it, so full text alone cannot tell the two apart.
"""

from __future__ import annotations

import tomllib
from functools import cache
from importlib.resources import files

from pydantic import BaseModel, ConfigDict


class Topic(BaseModel):
    """One topic that is not answered, with questions in staff's words; ``near`` are provisions worth reading."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    name: str
    asks: tuple[str, ...]
    near: tuple[str, ...] = ()


class _Topics(BaseModel):
    model_config = ConfigDict(frozen=True, extra="forbid")

    topic: tuple[Topic, ...]


@cache
def topics() -> tuple[Topic, ...]:
    """Every topic, in file order."""
    folder = files("corpus") / "topics"
    found: list[Topic] = []
    for item in sorted(folder.iterdir(), key=lambda entry: entry.name):
        if item.name.endswith(".toml"):
            found += _Topics(**tomllib.loads(item.read_text(encoding="utf-8"))).topic
    return tuple(found)
