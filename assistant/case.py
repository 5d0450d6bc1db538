"""A question's case computed: the calculator that takes it, with what the question states and what that gives."""

from __future__ import annotations

import math
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from decimal import Decimal
from functools import partial
from typing import TYPE_CHECKING

from assistant.filling.bounds import settled
from assistant.filling.completion import completed, questioned
from assistant.filling.fitness import fit
from assistant.filling.form import Filling
from assistant.filling.wording import Wording, phrase_stems
from assistant.inquiry import Inquiry
from assistant.particulars import is_particular, particular
from assistant.question.asks import Ask
from assistant.question.facts import Bound
from assistant.trials import (
    AGREED,
    CLAIM,
    DECIDED,
    LEAD,
    LED_PARTICULAR,
    MOST_CLAIMS,
    MOST_STATED,
    REACH_A_WORD,
    REACH_ASKING,
    STATED,
    WORTH,
    Trial,
)  # fmt: skip
from calculators.calculator import Calculator
from calculators.catalogue import find
from calculators.figure import Figure
from calculators.outcome import Computed, NeedsInput, NotApplicable, Result, TwoReadings, Undetermined

if TYPE_CHECKING:
    from calculators.inputs import Inputs

Run = Callable[[Calculator, Mapping[str, object]], Result]

# How much each sign that a calculator fits a question counts beside its rank, with those of a trial.
_SPARE, _OUT_OF_REACH, _MOST_SPARE = 0.25, 0.5, 3
# How far below the best card a calculator may rank and still take the question.
_REACH, _REACH_A_CLAIM, _REACH_ALONE = 0.35, 0.4, 0.3
_FITS, _TWIN_GAP, _SILENT = 0.8, 0.35, 0.3
_ROUNDING = 1e-9
_NAMED = 0.3
"""How much of a figure the words near it must tell for the question's other words to count."""
_TOLD_SURENESS, _STATED_SURENESS, _MOST_STATED_SURENESS = 1.5, 0.25, 1.0


@dataclass(frozen=True)
class Case:
    """A calculator with the inputs that a question states, and its result."""

    calculator: Calculator
    filling: Filling
    result: Result
    base: float
    score: float
    agreed: bool

    @property
    def sureness(self) -> float:
        """What the case adds to the confidence, in logits: figures and words that the calculator knows how to use."""
        said = min(_STATED_SURENESS * self.filling.weight, _MOST_STATED_SURENESS)
        return _TOLD_SURENESS * self.filling.told + (said if self.filling.told >= _NAMED else 0.0)

    @property
    def decided(self) -> bool:
        """Whether the calculator gave an outcome and not a question."""
        return isinstance(self.result.outcome, Computed | TwoReadings | Undetermined)

    @property
    def asks(self) -> bool:
        """Whether an input is missing."""
        return isinstance(self.result.outcome, NeedsInput)


def best_case(
    trials: Sequence[Trial], words: Wording, inquiry: Inquiry, best_card: float, ruled: bool, run: Run
) -> Case | None:
    """The best case of the trials, when it is clear enough; ``ruled`` says that a card gives a verdict."""
    case = _twin(_cases(trials, words, inquiry.question.ask, run), words)
    if not _takes(case, best_card, inquiry, ruled) or (ruled and _only_asks(case, inquiry, best_card)):
        return None
    return case


def _cases(trials: Sequence[Trial], words: Wording, ask: Ask, run: Run) -> list[Case]:
    """The cases, best first, down to those that can be neither the best nor its twin: they are not computed."""
    found: list[tuple[int, Case]] = []
    best = -math.inf
    for place, trial in sorted(enumerate(trials), key=lambda item: -item[1].ceiling):
        least = best - _TWIN_GAP - _ROUNDING
        if trial.ceiling < least:
            break
        if trial.most < least:
            continue
        case = _case(trial, words, run)
        case = _on_permission(case) if ask is Ask.PERMISSION else case
        best = max(best, case.score)
        found.append((place, case))
    found.sort(key=lambda item: (-item[1].score, item[0]))
    return [case for _, case in found]


def _case(trial: Trial, words: Wording, run: Run) -> Case:
    calculator = find(trial.answerable.ref, trial.answerable.module)
    given = partial(run, calculator)
    figures = list(_law_figures(calculator))
    filling, result = completed(calculator, trial.filling.disown(figures, words.page), words, given)
    filling, result = settled(calculator, filling, result, given)
    filling.set_aside(figures)
    result = questioned(calculator, filling, result)
    score = trial.base + _signs(filling, result) + trial.agreed * AGREED
    return Case(calculator, filling, result, trial.base, score, trial.agreed)


def inputs_of(calculator: Calculator, values: Mapping[str, object]) -> Inputs:
    """The input model; a value that it does not take is left unknown."""
    try:
        return calculator.model(**values)
    except ValueError:
        from calculators.checking import refused

        faulty = refused(calculator.model, values)
        return calculator.model(**{name: value for name, value in values.items() if name not in faulty})


def _law_figures(calculator: Calculator) -> Iterator[Decimal]:
    """The figures of the law that a calculator rests on; a fraction also as a percentage."""
    for anchor in calculator.anchors:
        if isinstance(anchor, Figure):
            yield anchor.value
            yield anchor.value * 100


def _signs(filling: Filling, result: Result) -> float:
    """What the filled form and the outcome add to the rank."""
    claims = min(filling.strength / WORTH, MOST_CLAIMS)
    said = min(filling.weight * STATED, MOST_STATED)
    spare = min(len(filling.telling_spare), _MOST_SPARE)
    total = CLAIM * claims + said - _SPARE * spare
    if filling.values and isinstance(result.outcome, Computed | TwoReadings):
        total += DECIDED
    return total - (_OUT_OF_REACH if isinstance(result.outcome, NotApplicable) else 0.0)


def _on_permission(case: Case) -> Case:
    """The case of a question for permission: a figure without a verdict does not answer it."""
    silent = case.decided and getattr(case.result.outcome, "verdict", None) is None
    return replace(case, score=case.score - _SILENT) if silent else case


def _twin(cases: Sequence[Case], words: Wording) -> Case:
    """The best case, or its twin for the other kind of lien or fund when that one's title says less that is unsaid."""
    best = cases[0]
    names = {item.name for item in best.calculator.fields}
    twins = [
        case
        for case in cases
        if best.score - case.score <= _TWIN_GAP and {item.name for item in case.calculator.fields} == names
    ]
    return min(twins, key=lambda case: len(set(phrase_stems(case.calculator.title)) - set(words.stems)))


def _takes(case: Case, best_card: float, inquiry: Inquiry, ruled: bool) -> bool:
    """Whether the case is clear enough to be computed, or asked about, instead of stating the rule."""
    behind = best_card - case.base
    told = case.filling.told
    if not case.agreed:
        sure = bool(case.filling.claimed) or is_particular(inquiry, ruled)
        return sure and behind <= (_REACH_ALONE * min(told, 1.0) if not case.filling.telling_spare else 0.0)
    if case.filling.claimed:
        return behind <= _REACH + _REACH_A_CLAIM * min(told, MOST_CLAIMS)
    if case.decided and case.filling.stated:
        return behind <= REACH_A_WORD * case.filling.weight or (
            behind <= REACH_ASKING and is_particular(inquiry, ruled)
        )
    if case.asks and _leads(case, best_card, inquiry):
        return True
    return case.asks and behind <= REACH_ASKING and (is_particular(inquiry, ruled) or _figures_fit(case, inquiry))


def _only_asks(case: Case, inquiry: Inquiry, best_card: float) -> bool:
    """Whether the calculator would only ask about a permission on which a card gives the verdict.

    A question that gives a figure of the case wants the case judged, so there it asks.
    """
    general = not case.filling.claimed and not is_particular(inquiry)
    asked = case.asks and inquiry.question.ask is Ask.PERMISSION and general
    return asked and not _leads(case, best_card, inquiry)


def _leads(case: Case, best_card: float, inquiry: Inquiry) -> bool:
    """Whether a calculator ranks so far before the cards that a question which half speaks of one case is its case."""
    return case.base - best_card >= LEAD and particular(inquiry, ruled=False) >= LED_PARTICULAR


def _figures_fit(case: Case, inquiry: Inquiry) -> bool:
    """Whether the question gives figures that the calculator takes, though it is not clear for which input."""
    if inquiry.question.ask is Ask.PERMISSION:
        return False
    empty = [item for item in case.calculator.fields if item.name not in case.filling.values]
    exact = [fact for fact in case.filling.telling_spare if fact.bound in (Bound.EXACT, Bound.ABOUT)]
    return any(fit(fact, item).share >= _FITS for fact in exact for item in empty)
