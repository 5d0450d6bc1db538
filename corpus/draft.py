"""Provisions while a reader is still putting them together."""

from __future__ import annotations

import re
from dataclasses import dataclass, field

from corpus.history import read_history
from corpus.provision import Kind, Provision, Status
from corpus.source import Line

_NOTE_WORD = r"(?:Added|Amended|Replaced|Repealed|Deleted|New [Ss]ection|Renumbered)\b"
# A note closes with a parenthesis, at times with the sentence's period behind it.
NOTE_AT_START = re.compile(rf"\({_NOTE_WORD}[^()]*\)\.?\s*")
_NOTE_AT_END = re.compile(r"\((?:Repealed|Deleted) by[^()]*\)$")


@dataclass
class Draft:
    """A provision under construction; spans are character offsets into the document."""

    id: str
    kind: Kind
    number: str
    parent: str | None
    start: int
    end: int
    first_line: int
    last_line: int
    heading: str = ""
    text_start: int = 0
    text_end: int = 0
    note: str = ""
    children: list[str] = field(default_factory=list)

    def extend(self, line: Line) -> None:
        """Take one more line, words and span."""
        self.end = line.end
        self.last_line = line.number
        if line.text.strip():
            self.text_end = line.start + len(line.text.rstrip())

    def read_note(self, document: str) -> None:
        """Move a history note that opens the words into ``note``."""
        match = NOTE_AT_START.match(document, self.text_start, self.text_end)
        if match:
            self.note = match.group().strip()
            self.text_start = match.end()

    def finish(self, document: str, document_id: str) -> Provision:
        """The frozen provision."""
        text = document[self.text_start : self.text_end]
        note = self.note
        closing = _NOTE_AT_END.search(text)
        if closing and not note:
            note = closing.group()
        return Provision(
            id=self.id,
            document=document_id,
            kind=self.kind,
            number=self.number,
            heading=self.heading,
            text=text,
            history=read_history(note) if note else (),
            history_note=note,
            status=_status(note, text),
            parent=self.parent,
            children=tuple(self.children),
            start=self.start,
            end=self.end,
            text_start=self.text_start,
            text_end=self.text_end,
            first_line=self.first_line,
            last_line=self.last_line,
        )


def _status(note: str, text: str) -> Status:
    if note.startswith("(Repealed"):
        return Status.REPEALED
    if note.startswith("(Deleted"):
        return Status.DELETED
    return Status.IN_FORCE
