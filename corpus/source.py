"""The documents as the City published them, byte for byte, and what is known of each."""

from __future__ import annotations

import hashlib
import tomllib
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import date
from functools import cache
from pathlib import Path


class DamagedSource(ValueError):
    """A document's bytes are not the ones that its entry in sources.toml was made for."""


@dataclass(frozen=True)
class Source:
    """One document: its identity, its text and, for the rule, the headings of its sections."""

    id: str
    file: str
    title: str
    prefix: str
    as_of: date
    sha256: str
    text: str
    sections: dict[str, str] = field(default_factory=dict)


@dataclass(frozen=True)
class Line:
    """A line of a document with its place: offsets in characters, number counted from 1."""

    number: int
    start: int
    end: int
    text: str


def lines(text: str) -> Iterator[Line]:
    """The lines of a text; ``end`` takes in the line break, ``text`` does not."""
    start = 0
    for number, raw in enumerate(text.splitlines(keepends=True), start=1):
        yield Line(number, start, start + len(raw), raw.rstrip("\r\n"))
        start += len(raw)


@cache
def sources() -> tuple[Source, ...]:
    """Every built-in document, in the order of sources.toml.

    Raises DamagedSource when a document's digest differs from the recorded one.
    """
    folder = Path(__file__).parent / "documents"
    entries = tomllib.loads((folder / "sources.toml").read_text(encoding="utf-8"))["document"]
    loaded = []
    for entry in entries:
        data = (folder / entry["file"]).read_bytes()
        if hashlib.sha256(data).hexdigest() != entry["sha256"]:
            raise DamagedSource(f"{entry['file']} is not the text that citedesk was built for; reinstall citedesk")
        loaded.append(Source(**{**entry, "text": data.decode("utf-8")}))
    return tuple(loaded)
