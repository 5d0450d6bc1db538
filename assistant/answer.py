"""The answer that every face renders: schema ``citedesk.answer/1``."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum
from typing import Literal

from corpus.record import Record

SCHEMA = "citedesk.answer/1"


class AnswerStatus(StrEnum):
    """How far the question could be answered."""

    ANSWERED = "answered"
    NEEDS_INPUT = "needs_input"
    NOT_COVERED = "not_covered"


class Route(StrEnum):
    """Which kind of answer this is."""

    CALCULATION = "calculation"
    PERMISSION = "permission"
    AUTHORITY = "authority"
    DEFINITION = "definition"
    LIST = "list"
    RULE = "rule"
    SECTION = "section"
    CHECKLIST = "checklist"
    NONE = "none"


class Verdict(StrEnum):
    """The outcome of a permission question."""

    YES = "yes"
    NO = "no"
    CONDITIONAL = "conditional"


@dataclass(frozen=True, kw_only=True)
class Value(Record):
    """A computed figure. Money is ``"17.50"`` with unit USD, a date is ISO with unit date."""

    name: str
    label: str
    value: str
    unit: str = ""


@dataclass(frozen=True, kw_only=True)
class MissingInput(Record):
    """An input that is still unknown and may matter."""

    name: str
    prompt: str
    unit: str = ""
    provision: str = ""


@dataclass(frozen=True, kw_only=True)
class Citation(Record):
    """A provision relied on (basis) or worth reading (related), quoted byte for byte.

    ``…`` stands between parts of the quote where it is shortened.
    """

    id: str
    label: str
    heading: str = ""
    quote: str = ""
    role: Literal["basis", "related"] = "basis"
    status: str = "in force"


@dataclass(frozen=True, kw_only=True)
class AnswerStep(Record):
    """One step of a computation, resting on one provision; ``applied`` is False where it did not apply."""

    text: str
    result: str = ""
    unit: str = ""
    provision: str = ""
    applied: bool = True


@dataclass(frozen=True, kw_only=True)
class Receipt(Record):
    """Enough to compute the answer again."""

    corpus: str = ""
    calculator: str = ""
    inputs: dict[str, str] = field(default_factory=dict)
    figures: dict[str, str] = field(default_factory=dict)


@dataclass(frozen=True, kw_only=True)
class Answer(Record):
    """One answer to one question."""

    schema_: str = SCHEMA
    question: str
    as_of: date
    status: AnswerStatus
    route: Route
    verdict: Verdict | None = None
    text: str
    values: tuple[Value, ...] = ()
    actors: tuple[str, ...] = ()
    missing: tuple[MissingInput, ...] = ()
    citations: tuple[Citation, ...] = ()
    steps: tuple[AnswerStep, ...] = ()
    notes: tuple[str, ...] = ()
    receipt: Receipt = Receipt()

    def to_json(self) -> str:
        """The answer as one line of JSON, keys as in the schema."""
        return self.model_dump_json(by_alias=True)

    @property
    def basis(self) -> tuple[Citation, ...]:
        """The citations that carry the answer."""
        return tuple(c for c in self.citations if c.role == "basis")

    @property
    def related(self) -> tuple[Citation, ...]:
        """The citations that are only worth reading."""
        return tuple(c for c in self.citations if c.role == "related")
