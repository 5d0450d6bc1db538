"""The unit of law that everything else points at: one provision of one document."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from corpus.record import Record


class Kind(StrEnum):
    """What a provision is in its document's own structure."""

    TITLE = "title"
    CHAPTER = "chapter"
    SECTION = "section"
    SUBSECTION = "subsection"
    ITEM = "item"
    PARAGRAPH = "paragraph"
    FORM = "form"


class Status(StrEnum):
    """Whether a provision is law today, by its own history note."""

    IN_FORCE = "in force"
    REPEALED = "repealed"
    DELETED = "deleted"


@dataclass(frozen=True, kw_only=True)
class HistoryEvent(Record):
    """One event of a history note: who changed the provision, and when.

    ``passed`` and ``effective`` are None where the note does not say; ``dated`` holds a
    date that the note gives without saying which of the two it is.
    """

    action: str
    ordinances: tuple[str, ...] = ()
    passed: date | None = None
    effective: date | None = None
    dated: date | None = None
    note: str = ""


@dataclass(frozen=True, kw_only=True)
class Provision(Record):
    """A provision with its own words only; its children hold the rest.

    ``start`` and ``end`` are character offsets into the document: all spans of a document,
    in order, give it back whole. ``text_start`` and ``text_end`` bound the words of law within
    the span, without number, heading and history note, so ``text`` is always a verbatim slice.
    """

    id: str
    document: str
    kind: Kind
    number: str
    heading: str = ""
    text: str = ""
    history: tuple[HistoryEvent, ...] = ()
    history_note: str = ""
    status: Status = Status.IN_FORCE
    parent: str | None = None
    children: tuple[str, ...] = ()
    start: int
    end: int
    text_start: int
    text_end: int
    first_line: int
    last_line: int

    @property
    def in_force(self) -> bool:
        """True unless the provision's own history says repealed or deleted."""
        return self.status is Status.IN_FORCE
