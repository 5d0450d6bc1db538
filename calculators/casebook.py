"""The cases beside the calculators, as a lawyer reads and corrects them."""

from __future__ import annotations

import tomllib
from collections.abc import Iterator
from importlib.resources import files
from typing import Literal

from pydantic import BaseModel, ConfigDict

from calculators.calculator import Calculator
from calculators.outcome import (
    Computed,
    NeedsInput,
    NotApplicable,
    Outcome,
    Result,
    TwoReadings,
    Undetermined,
    Withdrawn,
    as_text,
    outcome_values,
)  # fmt: skip

OutcomeName = Literal["computed", "needs_input", "not_applicable", "undetermined", "two_readings", "withdrawn"]
_NAMES: dict[type, OutcomeName] = {
    Computed: "computed",
    NeedsInput: "needs_input",
    NotApplicable: "not_applicable",
    Undetermined: "undetermined",
    TwoReadings: "two_readings",
    Withdrawn: "withdrawn",
}


class Case(BaseModel):
    """Inputs as typed, and what is expected; only what is named is compared."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    calculator: str
    note: str = ""
    inputs: dict[str, str | list[str]] = {}
    outcome: OutcomeName
    values: dict[str, str] = {}
    verdict: str | None = None
    actors: tuple[str, ...] = ()
    missing: str | None = None
    provisions: tuple[str, ...] = ()


def cases() -> Iterator[Case]:
    """Every case of every subject."""
    folder = files("calculators") / "cases"
    for item in sorted(folder.iterdir(), key=lambda entry: entry.name):
        if item.name.endswith(".toml"):
            for table in tomllib.loads(item.read_text(encoding="utf-8")).get("case", []):
                yield Case(**table)


def outcome_name(outcome: Outcome) -> OutcomeName:
    """The name of an outcome's type as cases spell it."""
    return _NAMES[type(outcome)]


def differences(case: Case, calculator: Calculator, result: Result) -> list[str]:
    """What a result has other than the case expects; empty when the case holds."""
    outcome = result.outcome
    found = []
    if outcome_name(outcome) != case.outcome:
        return [f"outcome {outcome_name(outcome)}, expected {case.outcome}: {outcome}"]
    values = {item.name: as_text(item.value) for item in outcome_values(outcome)}
    for name, expected in case.values.items():
        if values.get(name) != expected:
            found.append(f"{name} is {values.get(name)}, expected {expected}")
    if case.verdict is not None and getattr(outcome, "verdict", None) != case.verdict:
        found.append(f"verdict is {getattr(outcome, 'verdict', None)}, expected {case.verdict}")
    missing_actors = [actor for actor in case.actors if actor not in getattr(outcome, "actors", ())]
    if missing_actors:
        found.append(f"actors lack {missing_actors}")
    if case.missing is not None and (not isinstance(outcome, NeedsInput) or outcome.field != case.missing):
        found.append(f"asks for {getattr(outcome, 'field', None)}, expected {case.missing}")
    cited = {step.provision for step in result.steps} | {getattr(outcome, "at", calculator.provision)}
    for provision in case.provisions:
        if provision not in cited:
            found.append(f"does not cite {provision}")
    return found


__all__ = ["Case", "as_text", "cases", "differences", "outcome_name", "outcome_values"]
