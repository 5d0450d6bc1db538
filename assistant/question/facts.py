"""What can stand in a question: the frozen records that every reader of this package returns."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, time
from decimal import Decimal
from enum import StrEnum
from fractions import Fraction
from typing import NamedTuple


class Span(NamedTuple):
    """Character offsets into the cleaned text, end exclusive."""

    start: int
    end: int

    def overlaps(self, other: Span) -> bool:
        """True when the two spans share a character."""
        return self.start < other.end and other.start < self.end

    def contains(self, other: Span) -> bool:
        """True when the other span lies wholly inside this one."""
        return self.start <= other.start and other.end <= self.end


class FactKind(StrEnum):
    """What a fact is; the comment says what its ``value`` holds."""

    MONEY = "money"  # Decimal, unit USD
    RATE = "rate"  # Decimal, unit USD, for each ``per``
    PERCENT = "percent"  # Decimal, 10 for 10 percent
    FRACTION = "fraction"  # Fraction
    DURATION = "duration"  # Decimal, unit hour, day, working day, week, month, year ...
    COUNT = "count"  # Decimal, unit is the noun counted, in the singular
    NUMBER = "number"  # Decimal, nothing said about what it counts
    DATE = "date"  # date
    TIME = "time"  # time
    MONTH = "month"  # date, the first day of the month
    YEAR = "year"  # int
    FISCAL_YEAR = "fiscal year"  # int, the calendar year in which it ends
    LABEL = "label"  # str, a number that names something; unit is the thing named
    ROLE = "role"  # str, the officer, body or person, in the words of roles.toml
    BUREAU = "bureau"  # str, the bureau or office, in the words of bureaus.toml
    REPLY = "reply"  # Reply


class Reply(StrEnum):
    """What a short reply to a question means."""

    YES = "yes"
    NO = "no"
    UNKNOWN = "unknown"
    NOT_APPLICABLE = "not applicable"


class Bound(StrEnum):
    """How exactly the writer gave a figure."""

    EXACT = ""
    ABOUT = "about"
    OVER = "more than"
    AT_LEAST = "at least"
    UNDER = "less than"
    AT_MOST = "at most"
    LOW = "low end of a range"
    HIGH = "high end of a range"


Value = Decimal | Fraction | date | time | int | str


@dataclass(frozen=True, slots=True)
class Fact:
    """One fact that the text states, and where.

    ``assumed`` names what the text left out ("year", "month", "order", "unit"); ``alternatives`` holds the other
    values that the words also allow, so a fact with alternatives is ambiguous. ``at`` is the time of day that
    stands beside a date. ``before`` and ``after`` are up to six content words on each side, nearest first.
    """

    kind: FactKind
    value: Value
    span: Span
    text: str
    unit: str = ""
    per: str = ""
    qualifier: str = ""
    bound: Bound = Bound.EXACT
    at: time | None = None
    assumed: str = ""
    alternatives: tuple[Value, ...] = ()
    before: tuple[str, ...] = ()
    after: tuple[str, ...] = ()

    @property
    def ambiguous(self) -> bool:
        """True when the words allow another value."""
        return bool(self.alternatives)

    @property
    def number(self) -> Decimal:
        """The value as a number; TypeError for a fact that holds none."""
        if isinstance(self.value, Decimal):
            return self.value
        if isinstance(self.value, int):
            return Decimal(self.value)
        raise TypeError(f"a {self.kind} fact holds no number")

    @property
    def day(self) -> date:
        """The value as a date; TypeError for a fact that holds none."""
        if isinstance(self.value, date):
            return self.value
        raise TypeError(f"a {self.kind} fact holds no date")


@dataclass(frozen=True, slots=True)
class Problem:
    """Something that looks like a fact and cannot be one, with what the writer should do."""

    span: Span
    text: str
    message: str
