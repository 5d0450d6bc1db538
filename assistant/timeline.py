"""The dates of a calculator's result, in order."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime

from calculators.calculator import Calculator
from calculators.outcome import Result, outcome_values


@dataclass(frozen=True)
class Moment:
    """A date of a result: what falls on it, and whether it was given rather than computed."""

    day: date
    name: str
    given: bool


def timeline(calculator: Calculator, result: Result) -> list[Moment]:
    """Every date that was given or computed, the earliest first."""
    prompts = {field.name: field.prompt for field in calculator.fields}
    given = [
        Moment(_day(origin.value), prompts.get(name, name), True)
        for name, origin in result.read.items()
        if isinstance(origin.value, date)
    ]
    computed = [
        Moment(_day(value.value), value.label, False)
        for value in outcome_values(result.outcome)
        if isinstance(value.value, date)
    ]
    return sorted([*given, *computed], key=lambda moment: moment.day)


def _day(value: date | datetime) -> date:
    return value.date() if isinstance(value, datetime) else value
