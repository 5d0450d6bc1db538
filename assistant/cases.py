"""A question that states a case: which calculator takes it, and what it gives."""

from __future__ import annotations

import math
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from decimal import Decimal
from functools import cache, cached_property
from typing import TYPE_CHECKING

from assistant.context import section_of
from assistant.filling.bounds import settled
from assistant.filling.completion import completed, questioned
from assistant.filling.figures import figures_of
from assistant.filling.fitness import fit
from assistant.filling.form import Filling, fill_from
from assistant.filling.wording import Wording, phrase_stems, wording
from assistant.inquiry import Inquiry
from assistant.particulars import is_particular
from assistant.question.asks import Ask
from assistant.question.facts import Bound, Fact
from assistant.ranking import Ranked
from calculators.calculator import Calculator
from calculators.catalogue import find
from calculators.figure import Figure
from calculators.outcome import Computed, NeedsInput, NotApplicable, Result, TwoReadings, Undetermined
from calculators.work import OutsideFigure
from corpus.library import Corpus
from index.answerable import Answerable

if TYPE_CHECKING:
    from calculators.inputs import Inputs

MOST_TRIED = 12
# How much each sign that a calculator fits a question counts beside its rank.
_CLAIM, _STATED, _SPARE, _DECIDED, _OUT_OF_REACH = 0.3, 0.12, 0.25, 0.15, 0.5
_WORTH, _MOST_CLAIMS, _MOST_STATED, _MOST_SPARE = 2.1, 3.0, 0.5, 3
# How far below the best card a calculator may rank and still take the question.
_REACH, _REACH_A_CLAIM, _REACH_ASKING, _REACH_ALONE = 0.35, 0.4, 0.5, 0.3
_REACH_A_WORD = 0.04
_AGREED, _BEST_CARDS, _FITS, _TWIN_GAP, _SILENT = 0.2, 3, 0.8, 0.35, 0.3
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


class CaseFinder:
    """Finds the case in a question."""

    def __init__(self, corpus: Corpus, outside: Mapping[str, OutsideFigure]) -> None:
        self._corpus = corpus
        self._outside = outside

    def find(self, inquiry: Inquiry, ranked: Sequence[Ranked], stating: Inquiry | None = None) -> Case | None:
        """The case that the question states; ``stating`` holds the facts when ``inquiry`` is a part of it."""
        facts = stating or inquiry
        words = wording(facts.question, facts.repairs)
        best_card = max((item.score for item in ranked if item.match.answerable.sort == "card"), default=0.0)
        figures = figures_of(facts.question)
        trials = [_trial(item, ranked, figures, words) for item in _tried(ranked)]
        ruled = _verdict(ranked) is not None
        one_case = cache(lambda: is_particular(inquiry, ruled))
        if not any(_may_take(trial, best_card, one_case) for trial in trials):
            return None
        case = _twin(self._cases(trials, words, inquiry.question.ask), words)
        if not _takes(case, best_card, inquiry, ruled) or (ruled and _only_asks(case, inquiry)):
            return None
        return case

    def run(self, calculator: Calculator, values: Mapping[str, object]) -> Result:
        """Compute with inputs as text; a value that the model refuses is left unknown."""
        return calculator.run(inputs_of(calculator, values), self._corpus, self._outside)

    def _cases(self, trials: Sequence[_Trial], words: Wording, ask: Ask) -> list[Case]:
        """The cases, best first, down to those that can be neither the best nor its twin: they are not computed."""
        found: list[tuple[int, Case]] = []
        best = -math.inf
        for place, trial in sorted(enumerate(trials), key=lambda item: -item[1].ceiling):
            least = best - _TWIN_GAP - _ROUNDING
            if trial.ceiling < least:
                break
            if trial.most < least:
                continue
            case = self._case(trial, words)
            case = _on_permission(case) if ask is Ask.PERMISSION else case
            best = max(best, case.score)
            found.append((place, case))
        found.sort(key=lambda item: (-item[1].score, item[0]))
        return [case for _, case in found]

    def _case(self, trial: _Trial, words: Wording) -> Case:
        answerable = trial.answerable
        calculator = find(answerable.ref, answerable.module)
        filling, result = completed(calculator, trial.filling, words, lambda values: self.run(calculator, values))
        filling, result = settled(calculator, filling, result, lambda values: self.run(calculator, values))
        filling.set_aside(_law_figures(calculator))
        result = questioned(calculator, filling, result)
        score = trial.base + _signs(filling, result) + trial.agreed * _AGREED
        return Case(calculator, filling, result, trial.base, score, trial.agreed)


@dataclass(frozen=True)
class _Trial:
    """A calculator before anything is computed; its form is filled when it is first looked at."""

    answerable: Answerable
    words: Wording
    figures: Sequence[Fact]
    base: float
    agreed: bool

    @cached_property
    def filling(self) -> Filling:
        """The form as far as the question's words fill it."""
        return fill_from(self.words, self.figures, self.answerable.fields)

    @property
    def ceiling(self) -> float:
        """The score that no filling and no result can exceed."""
        claims = _CLAIM * _MOST_CLAIMS if self.figures else 0.0
        return self.base + claims + _MOST_STATED + _DECIDED + self.agreed * _AGREED

    @property
    def most(self) -> float:
        """The score that no result of this filling can exceed: spare figures find fields, and the rule decides."""
        claims = min((self.filling.strength + len(self.filling.spare)) / _WORTH, _MOST_CLAIMS)
        said = min(self.filling.weight * _STATED, _MOST_STATED)
        decided = _DECIDED if self.filling.values or self.filling.spare else 0.0
        return self.base + _CLAIM * claims + said + decided + self.agreed * _AGREED


def _trial(item: Ranked, ranked: Sequence[Ranked], figures: Sequence[Fact], words: Wording) -> _Trial:
    answerable = item.match.answerable
    base = max(item.score, (item.score + _support(item, ranked)) / 2)
    return _Trial(answerable, words, figures, base, _agrees(item, ranked))


def _may_take(trial: _Trial, best_card: float, one_case: Callable[[], bool]) -> bool:
    """Whether the calculator could take the question, whatever it gives: one that cannot is not even imported.

    Without a figure, only stated words or a question about one case let it.
    """
    behind = best_card - trial.base
    if trial.figures and trial.filling.figures:
        return True
    if behind <= (_REACH_ASKING if trial.agreed else 0.0) and one_case():
        return True
    stated = trial.agreed and bool(trial.filling.stated)
    return stated and behind <= _REACH_A_WORD * trial.filling.weight


def _law_figures(calculator: Calculator) -> Iterator[Decimal]:
    """The figures of the law that a calculator rests on; a fraction also as a percentage."""
    for anchor in calculator.anchors:
        if isinstance(anchor, Figure):
            yield anchor.value
            yield anchor.value * 100


def inputs_of(calculator: Calculator, values: Mapping[str, object]) -> Inputs:
    """The input model; a value that it does not take is left unknown."""
    try:
        return calculator.model(**values)
    except ValueError:
        from calculators.checking import refused

        faulty = refused(calculator.model, values)
        return calculator.model(**{name: value for name, value in values.items() if name not in faulty})


def _tried(ranked: Sequence[Ranked]) -> list[Ranked]:
    return [item for item in ranked if item.match.answerable.sort == "calculator"][:MOST_TRIED]


def _support(item: Ranked, ranked: Sequence[Ranked]) -> float:
    """The score of the best card on a provision that the calculator rests on: two signs of one rule."""
    cites = set(item.match.answerable.cites)
    cards = (other for other in ranked if other.match.answerable.sort == "card")
    return max((other.score for other in cards if other.match.answerable.at in cites), default=0.0)


def _agrees(item: Ranked, ranked: Sequence[Ranked]) -> bool:
    """Whether one of the best cards stands in a section that the calculator rests on."""
    sections = {section_of(cite) for cite in item.match.answerable.cites}
    cards = [other.match.answerable for other in ranked if other.match.answerable.sort == "card"]
    return any(section_of(card.at) in sections for card in cards[:_BEST_CARDS])


def _signs(filling: Filling, result: Result) -> float:
    """What the filled form and the outcome add to the rank."""
    claims = min(filling.strength / _WORTH, _MOST_CLAIMS)
    said = min(filling.weight * _STATED, _MOST_STATED)
    spare = min(len(filling.telling_spare), _MOST_SPARE)
    total = _CLAIM * claims + said - _SPARE * spare
    if filling.values and isinstance(result.outcome, Computed | TwoReadings):
        total += _DECIDED
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
        return behind <= _REACH + _REACH_A_CLAIM * min(told, _MOST_CLAIMS)
    if case.decided and case.filling.stated:
        return behind <= _REACH_A_WORD * case.filling.weight or (
            behind <= _REACH_ASKING and is_particular(inquiry, ruled)
        )
    return case.asks and behind <= _REACH_ASKING and (is_particular(inquiry, ruled) or _figures_fit(case, inquiry))


def _only_asks(case: Case, inquiry: Inquiry) -> bool:
    """Whether the calculator would only ask about a permission on which a card gives the verdict."""
    return case.asks and inquiry.question.ask is Ask.PERMISSION and not is_particular(inquiry)


def _verdict(ranked: Sequence[Ranked]) -> str | None:
    """The verdict of the best card."""
    best = next((item.match.answerable for item in ranked if item.match.answerable.sort == "card"), None)
    return best.verdict if best else None


def _figures_fit(case: Case, inquiry: Inquiry) -> bool:
    """Whether the question gives figures that the calculator takes, though it is not clear for which input."""
    if inquiry.question.ask is Ask.PERMISSION:
        return False
    empty = [item for item in case.calculator.fields if item.name not in case.filling.values]
    exact = [fact for fact in case.filling.telling_spare if fact.bound in (Bound.EXACT, Bound.ABOUT)]
    return any(fit(fact, item).share >= _FITS for fact in exact for item in empty)
