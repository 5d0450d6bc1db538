"""The worksheet that a calculator fills: it reads inputs in the rule's order and notes each step."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, datetime
from decimal import Decimal
from typing import TYPE_CHECKING, Any, NoReturn, cast

from calculators.figure import Figure
from calculators.money import cents, cents_up, usd
from calculators.outcome import (
    Computed,
    NotApplicable,
    Origin,
    Quantity,
    Reading,
    Scalar,
    Step,
    TwoReadings,
    Undetermined,
)  # fmt: skip

if TYPE_CHECKING:
    from calculators.inputs import Inputs


class UnknownInput(Exception):
    """Stops a calculator at the first unknown input that matters; only ``run`` sees it."""

    def __init__(self, name: str) -> None:
        super().__init__(name)
        self.name = name


@dataclass(frozen=True)
class OutsideFigure:
    """A figure that the law leaves to somebody else, as the user recorded it."""

    value: Decimal
    source: str
    dated: date


@dataclass
class Work:
    """One run of a calculator over its inputs.

    The typed readers (``money``, ``day``, ``count`` …) stop the run when the input is unknown;
    their ``maybe`` forms return None instead and serve inputs declared optional.
    """

    inputs: Inputs
    outside: Mapping[str, OutsideFigure] = field(default_factory=dict)
    steps: list[Step] = field(default_factory=list)
    read: dict[str, Origin] = field(default_factory=dict)
    notes: list[str] = field(default_factory=list)
    figures: dict[str, str] = field(default_factory=dict)

    def money(self, name: str) -> Decimal:
        """An amount in US dollars."""
        return cast(Decimal, self._need(name))

    number = percent = money

    def amounts(self, name: str) -> tuple[Decimal, ...]:
        """Several numbers of one unit."""
        return cast("tuple[Decimal, ...]", self._need(name))

    def count(self, name: str) -> int:
        """A whole number of things."""
        return cast(int, self._need(name))

    def day(self, name: str) -> date:
        """A calendar date."""
        return cast(date, self._need(name))

    def moment(self, name: str) -> datetime:
        """A date with a time of day."""
        return cast(datetime, self._need(name))

    def yes(self, name: str) -> bool:
        """Whether a fact holds."""
        return cast(bool, self._need(name))

    def choice(self, name: str) -> str:
        """Which of the field's options holds."""
        return cast(str, self._need(name))

    def maybe(self, name: str) -> Any:
        """An optional input, or None when it is not known."""
        return self._find(name)

    def figure(self, law_figure: Figure) -> Decimal:
        """A figure of the law, noted for the receipt."""
        self.figures[law_figure.name] = f"{law_figure.value} {law_figure.unit} ({law_figure.provision})"
        return law_figure.value

    def step(
        self, provision: str, text: str, result: Scalar | None = None, unit: str = "", *operands: Quantity
    ) -> None:
        """Note a step that applied: what was done, by which provision, with what result."""
        self.steps.append(Step(text, provision, result, unit, True, operands))

    def skip(self, provision: str, text: str) -> None:
        """Note a step that did not apply, and why."""
        self.steps.append(Step(text, provision, applied=False))

    def cents(self, provision: str, amount: Decimal, *, up: bool = False) -> Decimal:
        """An amount rounded to the cent, as a step of its own when anything was rounded off."""
        rounded = cents_up(amount) if up else cents(amount)
        if rounded != amount:
            way = "up to the next cent" if up else "half up to the cent"
            self.step(provision, f"Rounded {way}; the text gives no rounding rule", rounded, "USD")
        return rounded

    def note(self, text: str) -> None:
        """Add a warning or an assumption that the answer must show."""
        if text not in self.notes:
            self.notes.append(text)

    def computed(
        self,
        at: str,
        text: str,
        *values: Quantity,
        verdict: str | None = None,
        actors: tuple[str, ...] = (),
    ) -> Computed:
        """The outcome of a rule that gives a figure, a date or a decision."""
        return Computed(text, at, values, verdict, actors)

    def not_applicable(self, at: str, text: str) -> NotApplicable:
        """The outcome when the rule does not reach the case."""
        return NotApplicable(text, at)

    def undetermined(self, at: str, text: str, *, actors: tuple[str, ...] = ()) -> Undetermined:
        """The outcome when the text leaves it to somebody, or gives no figure."""
        return Undetermined(text, at, actors)

    def two_readings(self, at: str, text: str, *readings: Reading, actors: tuple[str, ...] = ()) -> TwoReadings:
        """The outcome of an ambiguous text or a gap; the first reading is the default."""
        return TwoReadings(text, at, readings, actors)

    def _need(self, name: str) -> Any:
        value = self._find(name)
        return _unknown(name) if value is None else value

    def _find(self, name: str) -> Any:
        extra = _extra(self.inputs, name)
        value = getattr(self.inputs, name)
        unit = str(extra.get("unit", ""))
        if value is not None:
            self.read[name] = Origin(value, unit)
            return value
        recorded = self.outside.get(str(extra.get("outside", "")))
        if recorded is None:
            return None
        self.read[name] = Origin(recorded.value, unit, f"{recorded.source}, {recorded.dated.isoformat()}")
        self.note(
            f"{extra['prompt']} {recorded.value}, from your settings ({recorded.source}, {recorded.dated.isoformat()})."
        )
        return recorded.value


def _unknown(name: str) -> NoReturn:
    raise UnknownInput(name)


def _extra(inputs: Inputs, name: str) -> dict[str, Any]:
    return type(inputs).model_fields[name].json_schema_extra


def dollars(name: str, label: str, amount: Decimal) -> Quantity:
    """A value in US dollars, to the cent."""
    return Quantity(name, label, cents(amount), "USD")


def date_value(name: str, label: str, when: date) -> Quantity:
    """A value that is a calendar date."""
    return Quantity(name, label, when, "date")


__all__ = ["OutsideFigure", "UnknownInput", "Work", "date_value", "dollars", "usd"]
