"""A last day, and whether what happened on a stated day was in time for it; the last day itself is in time."""

from __future__ import annotations

from datetime import date

from calculators.money import long_date
from calculators.outcome import Computed, Quantity
from calculators.timeliness import judged
from calculators.work import Work


def days_late(work: Work, at: str, due: date, done: date) -> int:
    """By how many days a day lies past the last day, as a step of provision ``at``; 0 when it is in time."""
    late = max(0, (done - due).days)
    work.step(at, f"{long_date(done)}, against the last day, {long_date(due)}", "late" if late else "in time")
    return late


def in_time(
    work: Work, at: str, field: str, due: date, text: str, *values: Quantity, actors: tuple[str, ...] = ()
) -> Computed:
    """The deadline; with a verdict and the days late where the optional input ``field`` says when it was done.

    The model has an ``asked`` field, whether the question is about being in time or being late.
    """
    done: date | None = work.maybe(field)
    if done is None:
        return work.computed(at, text, *values, actors=actors)
    late = days_late(work, at, due, done)
    judgment = judged(work, not late)
    lateness = Quantity("days_late", "Days late", late, "days")
    return work.computed(
        at, f"{judgment.opening} {text}", *values, lateness, verdict=judgment.verdict, actors=actors
    )  # fmt: skip
