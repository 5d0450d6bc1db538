"""A calculator: what it computes, by which rule, from which inputs."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING, Any, cast

from calculators.field import InputField
from calculators.figure import Anchor, Law
from calculators.outcome import NeedsInput, Outcome, Result, Withdrawn
from calculators.work import OutsideFigure, UnknownInput, Work

if TYPE_CHECKING:
    from calculators.inputs import Inputs

Compute = Callable[[Work], Outcome]


@dataclass(frozen=True)
class Calculator:
    """One rule, computable.

    ``rule`` states it in one plain sentence; ``phrases`` are questions in staff's words that it
    answers; ``anchors`` are the figures and words of the law that it rests on.
    """

    name: str
    title: str
    subject: str
    provision: str
    rule: str
    phrases: tuple[str, ...]
    anchors: tuple[Anchor, ...]
    model: type[Inputs]
    compute: Compute

    @cached_property
    def fields(self) -> tuple[InputField, ...]:
        """The inputs in the order of the rule."""
        return tuple(_input_field(name, info.json_schema_extra) for name, info in self.model.model_fields.items())

    def run(self, inputs: Inputs, law: Law, outside: Mapping[str, OutsideFigure] | None = None) -> Result:
        """Compute. Never raises for an unknown input: that is an outcome."""
        for anchor in self.anchors:
            if not anchor.holds(law):
                text = f"The words it rests on do not stand in {anchor.provision} any more, so nothing is computed."
                return Result(self.name, Withdrawn(text, anchor.provision), (), {}, {})
        work = Work(inputs, outside or {})
        try:
            outcome = self.compute(work)
        except UnknownInput as unknown:
            outcome = NeedsInput(unknown.name, self._others(unknown.name, work))
        return Result(self.name, outcome, tuple(work.steps), dict(work.read), dict(work.figures), tuple(work.notes))

    def _others(self, asked: str, work: Work) -> tuple[str, ...]:
        unknown = [f.name for f in self.fields if f.name not in work.read and not f.optional]
        return tuple(name for name in unknown if name != asked and getattr(work.inputs, name) is None)


def _input_field(name: str, extra: Any) -> InputField:
    facts = dict(cast("dict[str, Any]", extra))
    options = facts.pop("options", None)
    for key in ("words", "yes", "no"):
        facts[key] = tuple(facts.get(key, ()))
    return InputField(
        name=name, options={key: tuple(words) for key, words in options.items()} if options else None, **facts
    )


def calculator(
    *,
    name: str,
    title: str,
    subject: str,
    provision: str,
    rule: str,
    phrases: tuple[str, ...],
    anchors: tuple[Anchor, ...],
    model: type[Inputs],
) -> Callable[[Compute], Calculator]:
    """Declare the function below as the calculator of a rule."""

    def declare(compute: Compute) -> Calculator:
        return Calculator(name, title, subject, provision, rule, phrases, anchors, model, compute)

    return declare


__all__ = ["Calculator", "Compute", "InputField", "calculator"]
