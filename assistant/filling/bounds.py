"""Figures given only as bounds: "over $2,500" decides a case when every such amount gives the same answer.

The two ends of a range that two fields take, as in "from 9 to 12 percent", are figures of their own.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from decimal import Decimal

from assistant.filling.fitness import fit
from assistant.filling.form import Filling
from assistant.question.facts import Bound, Fact
from calculators.calculator import Calculator, InputField
from calculators.outcome import NeedsInput, Result, outcome_values

Run = Callable[[Mapping[str, object]], Result]
_CENT, _FAR = Decimal("0.01"), Decimal(1000)


def settled(calculator: Calculator, filling: Filling, result: Result, run: Run) -> tuple[Filling, Result]:
    """The filling and its result; a bounded figure stays only where all that it allows gives one decision."""
    fields = {item.name: item for item in calculator.fields}
    ends = [fact.bound for fact in filling.bounds.values()]
    for name, fact in list(filling.bounds.items()):
        if Bound.LOW in ends and Bound.HIGH in ends and fact.bound in (Bound.LOW, Bound.HIGH):
            continue
        probes = [run({**filling.values, name: value}) for value in _probes(fact, fields[name])]
        if probes and len({_decision(probe) for probe in probes}) == 1:
            result = probes[0]
            continue
        filling = filling.copy()
        filling.drop(name)
        result = run(filling.values)
    return filling, result


def _probes(fact: Fact, item: InputField) -> list[str]:
    """Values at and beyond a bound; none for what is no amount."""
    if item.type not in ("money", "percent", "number", "count"):
        return []
    edge, step = Decimal(fit(fact, item).value), Decimal(1) if item.type == "count" else _CENT
    values = {
        Bound.OVER: [edge + step, edge * 2, edge * _FAR],
        Bound.AT_LEAST: [edge, edge * 2, edge * _FAR],
        Bound.UNDER: [edge - step, edge / 2, step],
        Bound.AT_MOST: [edge, edge / 2, step],
    }.get(fact.bound, [])
    if item.type == "count":
        values = [value.to_integral_value() for value in values]
    return [format(value, "f") for value in values]


def _decision(result: Result) -> tuple[object, ...]:
    """What of a result must be alike: everything but the steps; a question for more decides nothing."""
    outcome = result.outcome
    if isinstance(outcome, NeedsInput):
        return ("asks", id(outcome))
    values = tuple((item.name, item.value) for item in outcome_values(outcome))
    verdict, actors = getattr(outcome, "verdict", None), getattr(outcome, "actors", ())
    return (type(outcome), getattr(outcome, "text", ""), verdict, actors, values)
