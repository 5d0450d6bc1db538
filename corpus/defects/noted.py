"""Faults that only a reader finds: noted by line with their words, which must stand there; and names that vary."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Iterator
from functools import cache
from importlib.resources import files

from pydantic import BaseModel, ConfigDict

from corpus.defects.defect import Defect, Group, Survey


class StaleNote(ValueError):
    """A noted fault is not, or no more, at its place."""


class Note(BaseModel):
    """A fault at a line: the words as they stand there, and what is wrong with them."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    document: str = "5"
    line: int
    words: str
    says: str
    group: Group = Group.WORDING


class Names(BaseModel):
    """One office or thing under several names; ``usual`` is the one that stands most often."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    usual: str
    variants: tuple[str, ...]


class _Notes(BaseModel):
    model_config = ConfigDict(frozen=True, extra="forbid")

    note: tuple[Note, ...]
    names: tuple[Names, ...]


@cache
def _notes() -> _Notes:
    text = (files("corpus") / "documents" / "defects.toml").read_text(encoding="utf-8")
    data = tomllib.loads(text)
    groups = {group.name.lower(): group for group in Group}
    for table in data["note"]:
        if "group" in table:
            table["group"] = groups[table["group"]]
    return _Notes(**data)


def noted_defects(survey: Survey) -> Iterator[Defect]:
    """The noted faults; raises StaleNote when the words of one are not in its line."""
    for note in _notes().note:
        line = survey.lines(note.document)[note.line - 1].text
        if note.words not in line:
            raise StaleNote(f"defects.toml: line {note.line} of {note.document} does not hold {note.words!r}")
        yield survey.defect(note.group, note.document, note.line, note.words, note.says)


def name_defects(survey: Survey) -> Iterator[Defect]:
    """Every place where a name differs from the usual one; raises StaleNote for a variant that stands nowhere."""
    for names in _notes().names:
        for variant in names.variants:
            yield from _places(survey, names.usual, variant)


def _places(survey: Survey, usual: str, variant: str) -> Iterator[Defect]:
    pattern = re.compile(rf"(?<!\w){re.escape(variant)}(?!\w)")
    # A variant may be the beginning of the usual name itself.
    found = [(name, line) for name, line in survey.all_lines() if pattern.search(line.text.replace(usual, ""))]
    if not found:
        raise StaleNote(f"defects.toml: {variant!r} stands nowhere")
    for document, line in found:
        stands = any(usual in source.text for source in survey.sources)
        message = f"elsewhere “{usual}”" if stands else f"“{usual}” is meant"
        yield survey.defect(Group.NAMES, document, line.number, variant, message)
