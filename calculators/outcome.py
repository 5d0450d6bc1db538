"""What a calculator returns: one of six outcomes, each with its steps."""

from __future__ import annotations

from dataclasses import dataclass

from calculators.scalar import Scalar, as_text


@dataclass(frozen=True)
class Quantity:
    """A named value of an outcome or an operand of a step; money in USD, dates unit ``date``."""

    name: str
    label: str
    value: Scalar
    unit: str = ""


@dataclass(frozen=True)
class Step:
    """One step of a computation, resting on one provision."""

    text: str
    provision: str
    result: Scalar | None = None
    unit: str = ""
    applied: bool = True
    operands: tuple[Quantity, ...] = ()


@dataclass(frozen=True)
class Computed:
    """The rule gives a figure, a date or a decision. ``at`` is the provision that carries it."""

    text: str
    at: str
    values: tuple[Quantity, ...] = ()
    verdict: str | None = None
    actors: tuple[str, ...] = ()


@dataclass(frozen=True)
class NeedsInput:
    """An input that matters is unknown; ``field`` is asked now, ``others`` may matter later."""

    field: str
    others: tuple[str, ...] = ()


@dataclass(frozen=True)
class NotApplicable:
    """The rule does not reach the case; ``at`` says so."""

    text: str
    at: str


@dataclass(frozen=True)
class Undetermined:
    """The text leaves it to somebody's judgment, or gives no figure."""

    text: str
    at: str
    actors: tuple[str, ...] = ()


@dataclass(frozen=True)
class Reading:
    """One reading of an ambiguous text, and what follows from it."""

    reason: str
    values: tuple[Quantity, ...] = ()
    verdict: str | None = None


@dataclass(frozen=True)
class TwoReadings:
    """The text is ambiguous or has a gap; the first reading is the house's default."""

    text: str
    at: str
    readings: tuple[Reading, ...]
    actors: tuple[str, ...] = ()


@dataclass(frozen=True)
class Withdrawn:
    """The words that the calculator rests on have changed, so it does not compute."""

    text: str
    at: str


Outcome = Computed | NeedsInput | NotApplicable | Undetermined | TwoReadings | Withdrawn


@dataclass(frozen=True)
class Origin:
    """Where an input came from: ``given``, or ``settings`` with its source and date."""

    value: Scalar
    unit: str
    source: str = "given"


@dataclass(frozen=True)
class Result:
    """An outcome with the work that led to it, as it was done."""

    calculator: str
    outcome: Outcome
    steps: tuple[Step, ...]
    read: dict[str, Origin]
    figures: dict[str, str]
    notes: tuple[str, ...] = ()


def outcome_values(outcome: Outcome) -> tuple[Quantity, ...]:
    """All values of an outcome; of two readings, the default's first, the other's marked by its name."""
    if isinstance(outcome, Computed):
        return outcome.values
    if isinstance(outcome, TwoReadings):
        first, *others = outcome.readings
        marked = [
            Quantity(f"{value.name}_reading_{place}", f"{value.label} (reading {place})", value.value, value.unit)
            for place, reading in enumerate(others, start=2)
            for value in reading.values
        ]
        return (*first.values, *marked)
    return ()


__all__ = [
    "Computed",
    "NeedsInput",
    "NotApplicable",
    "Origin",
    "Outcome",
    "Quantity",
    "Reading",
    "Result",
    "Scalar",
    "Step",
    "TwoReadings",
    "Undetermined",
    "Withdrawn",
    "as_text",
    "outcome_values",
]
