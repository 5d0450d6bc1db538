"""Permissions that hang on conditions: denied, conditional or granted, each condition a step."""

from __future__ import annotations

from dataclasses import dataclass

from calculators.outcome import Computed, Quantity
from calculators.work import Work


@dataclass(frozen=True)
class Condition:
    """A fact that a permission hangs on: its optional yes/no input, its provision, and the fact as a clause."""

    field: str
    provision: str
    clause: str


def permission(
    work: Work, at: str, granted: str, *values: Quantity, on: tuple[Condition, ...], actors: tuple[str, ...] = ()
) -> Computed:
    """No at the first condition known to fail, conditional while one is unknown, otherwise yes.

    ``granted`` is a clause that says what is allowed, without its full stop.
    """
    unknown: list[Condition] = []
    for condition in on:
        met: bool | None = work.maybe(condition.field)
        if met is False:
            return _denied(work, condition, values, actors)
        work.step(condition.provision, f"Required: {condition.clause}", "not stated" if met is None else True)
        if met is None:
            unknown.append(condition)
    if unknown:
        *others, last = (condition.clause for condition in unknown)
        clauses = f"{'; that '.join(others)}; and that {last}" if others else last
        text = f"{granted[0].upper()}{granted[1:]}, provided that {clauses}."
        return work.computed(at, text, *values, verdict="conditional", actors=actors)
    return work.computed(at, f"Yes: {granted}.", *values, verdict="yes", actors=actors)


def _denied(work: Work, condition: Condition, values: tuple[Quantity, ...], actors: tuple[str, ...]) -> Computed:
    work.step(condition.provision, f"Required, and not so: {condition.clause}", False)
    text = f"No: the rule requires that {condition.clause}."
    return work.computed(condition.provision, text, *values, verdict="no", actors=actors)
