"""Fills what a calculator asks next from figures that found no field yet."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace

from assistant.filling.fitness import fit
from assistant.filling.form import Filling, worth_of_pairs
from assistant.filling.wording import Wording
from assistant.question.facts import Fact, FactKind
from calculators.calculator import Calculator, InputField
from calculators.outcome import NeedsInput, NotApplicable, Result, Withdrawn

_TELLING = (FactKind.MONEY, FactKind.RATE, FactKind.PERCENT)
_FITS = 0.7
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
    return filling, result


def questioned(calculator: Calculator, filling: Filling, result: Result) -> Result:
    """The result, or the question where an amount belongs, when the words leave an amount that a field would take."""
    left = [fact for fact in filling.telling_spare if fact.kind in _TELLING]
    if not left or isinstance(result.outcome, NeedsInput | NotApplicable | Withdrawn):
        return result
    empty = [item for item in calculator.fields if item.name not in filling.values]
    wanting = [item.name for item in empty if any(fit(fact, item).share >= _FITS for fact in left)]
    return replace(result, outcome=NeedsInput(wanting[0], tuple(wanting[1:]))) if wanting else result


def _only_one(spare: Sequence[Fact], item: InputField, words: Wording) -> Fact | None:
    """The spare figure that a field takes, when there is just one."""
    worths = worth_of_pairs(words, spare, [item])
    return spare[next(iter(worths))[0]] if len(worths) == 1 else None


def _takes_too(fact: Fact, item: InputField, words: Wording) -> bool:
    """Whether another field that is asked for would take the figure as well."""
    return bool(worth_of_pairs(words, [fact], [item]))
