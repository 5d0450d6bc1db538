"""Fills what a calculator asks next from figures that found no field yet."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace

from assistant.filling.fitness import fit
from assistant.filling.form import Filling, worth_of_pairs
from assistant.filling.nearness import evidence, surroundings
from assistant.filling.wording import Wording
from assistant.question.facts import Fact, FactKind
from calculators.calculator import Calculator, InputField
from calculators.outcome import Computed, NeedsInput, NotApplicable, Result, Withdrawn

_TELLING = (FactKind.MONEY, FactKind.RATE, FactKind.PERCENT)
_FITS = 0.7
_AMOUNT = 100
_SPOKEN_OF = 0.15
"""How much clearer the words must speak of one optional day than of another."""
Run = Callable[[Mapping[str, object]], Result]
_MOST_ROUNDS = 6


def completed(calculator: Calculator, filling: Filling, words: Wording, run: Run) -> tuple[Filling, Result]:
    """Give the field that is asked for the one spare figure that fits it, as long as nothing else could take it."""
    fields = {item.name: item for item in calculator.fields}
    result = run(filling.values)
    for _ in range(_MOST_ROUNDS):
        outcome = result.outcome
        if not isinstance(outcome, NeedsInput):
            break
        found = _only_one(filling.spare, fields[outcome.field], words)
        if found is None:
            break
        tried = filling.copy()
        tried.give(fields[outcome.field], found)
        tried.strength += 1.0
        following = run(tried.values)
        if isinstance(following.outcome, NeedsInput) and _takes_too(found, fields[following.outcome.field], words):
            break
        filling, result = tried, following
    return _judged(calculator, filling, result, words, run)


def _judged(
    calculator: Calculator, filling: Filling, result: Result, words: Wording, run: Run
) -> tuple[Filling, Result]:
    """Give the one day that is left to the optional day that the words speak of: what was computed is judged by it."""
    days = [fact for fact in filling.telling_spare if fact.kind is FactKind.DATE]
    if len(days) != 1 or isinstance(result.outcome, NeedsInput):
        return filling, result
    empty = [item for item in calculator.fields if item.type == "date" and item.name not in filling.values]
    home = _home(days[0], [item for item in empty if fit(days[0], item).share], [*filling.claimed, *days], words)
    if home is None or not home.optional:
        return filling, result
    tried = filling.copy()
    tried.give(home, days[0])
    following = run(tried.values)
    return (filling, result) if isinstance(following.outcome, NotApplicable) else (tried, following)


def _home(day: Fact, fields: Sequence[InputField], facts: Sequence[Fact], words: Wording) -> InputField | None:
    """The field that a day belongs to: the only one, or the one that the words near it clearly speak of."""
    if len(fields) < 2:
        return fields[0] if fields else None
    near = surroundings(day, sorted(facts, key=lambda fact: fact.span), words)
    told = sorted(((evidence(near, item, words), place) for place, item in enumerate(fields)), reverse=True)
    return fields[told[0][1]] if told[0][0] - max(0.0, told[1][0]) >= _SPOKEN_OF else None


def questioned(calculator: Calculator, filling: Filling, result: Result) -> Result:
    """The result, or a question: for what the words say is not known, or where an amount belongs that they leave."""
    unknown = [item.name for item in calculator.fields if item.name in filling.doubted]
    if unknown and isinstance(result.outcome, Computed):
        return replace(result, outcome=NeedsInput(unknown[0], tuple(unknown[1:])))
    left = [fact for fact in filling.telling_spare if fact.kind in _TELLING or _large(fact)]
    if not left or isinstance(result.outcome, NeedsInput | NotApplicable | Withdrawn):
        return result
    empty = [item for item in calculator.fields if item.name not in filling.values]
    wanting = [item.name for item in empty if any(fit(fact, item).share >= _FITS for fact in left)]
    return replace(result, outcome=NeedsInput(wanting[0], tuple(wanting[1:]))) if wanting else result


def _large(fact: Fact) -> bool:
    """Whether a bare number is rather an amount than a count of a few things."""
    return fact.kind is FactKind.NUMBER and fact.number >= _AMOUNT


def _only_one(spare: Sequence[Fact], item: InputField, words: Wording) -> Fact | None:
    """The spare figure that a field takes, when there is just one."""
    worths = worth_of_pairs(words, spare, [item])
    return spare[next(iter(worths))[0]] if len(worths) == 1 else None


def _takes_too(fact: Fact, item: InputField, words: Wording) -> bool:
    """Whether another field that is asked for would take the figure as well."""
    return bool(worth_of_pairs(words, [fact], [item]))
