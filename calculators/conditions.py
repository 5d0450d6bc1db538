"""Requirements that must all hold, read only as far as they can still matter."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from typing import Any

from calculators.calendar import WEEKEND_NOTE, is_working_day
from calculators.money import long_date
from calculators.outcome import NotApplicable
from calculators.work import Work


@dataclass(frozen=True)
class Requirement:
    """One of several conditions: the input that states it, its provision, and its words after "that"."""

    field: str
    provision: str
    words: str
    holds: Callable[[Any], bool] = bool


def unmet(work: Work, requirements: Sequence[Requirement]) -> tuple[Requirement, ...]:
    """The requirements that fail, in order.

    One that is known to fail decides, so the unknown ones are not asked; otherwise all are read.
    """
    decided = any(_known(work, item) is False for item in requirements)
    failed = []
    for item in requirements:
        holds = _known(work, item)
        if holds is None and decided:
            work.skip(item.provision, f"Not asked, because another requirement fails: {item.words}")
            continue
        if holds is None:
            work.yes(item.field)
        if not holds:
            failed.append(item)
        work.step(item.provision, f"Required: {item.words}", bool(holds))
    return tuple(failed)


def _known(work: Work, item: Requirement) -> bool | None:
    value = work.maybe(item.field)
    return None if value is None else item.holds(value)


def listed(requirements: Sequence[Requirement]) -> str:
    """The words of requirements, with semicolons between."""
    return "; ".join(item.words for item in requirements)


def below_zero(work: Work, at: str, *amounts: Decimal | int | None) -> NotApplicable | None:
    """The outcome for an amount or a count below zero, or None when there is none."""
    if any(amount is not None and amount < 0 for amount in amounts):
        return work.not_applicable(at, "An amount or a count below zero cannot be right here; check the figures.")
    return None


def any_below_zero(work: Work, at: str) -> NotApplicable | None:
    """The outcome when any amount or count that was given is below zero, or None when none is."""
    given = [value for value in work.inputs.model_dump().values() if isinstance(value, Decimal | int)]
    return below_zero(work, at, *given)


def warn_closed(work: Work, *days: date) -> None:
    """Note which of the last days fall on a weekend or a holiday, for which the text has no rule."""
    closed = [when for when in days if not is_working_day(when)]
    if closed:
        work.note(f"{' and '.join(long_date(when) for when in closed)}: no working day. {WEEKEND_NOTE}")
