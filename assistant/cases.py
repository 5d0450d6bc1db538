"""Finds the calculator that takes a question, where it states a case."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import cache
from typing import TYPE_CHECKING

from assistant.filling.figures import figures_of
from assistant.filling.wording import wording
from assistant.inquiry import Inquiry
from assistant.particulars import is_particular
from assistant.ranking import Ranked
from assistant.trials import may_take, trial_of, tried
from corpus.library import Corpus

if TYPE_CHECKING:
    from assistant.case import Case
    from calculators.calculator import Calculator
    from calculators.outcome import Result
    from calculators.work import OutsideFigure


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
        trials = [trial_of(item, ranked, figures, words) for item in tried(ranked)]
        ruled = _verdict(ranked) is not None
        one_case = cache(lambda: is_particular(inquiry, ruled))
        if not any(may_take(trial, best_card, one_case) for trial in trials):
            return None
        # Most questions state no case, and need nothing of what computes one.
        from assistant.case import best_case

        return best_case(trials, words, inquiry, best_card, ruled, self.run)

    def run(self, calculator: Calculator, values: Mapping[str, object]) -> Result:
        """Compute with inputs as text; a value that the model refuses is left unknown."""
        from assistant.case import inputs_of

        return calculator.run(inputs_of(calculator, values), self._corpus, self._outside)


def _verdict(ranked: Sequence[Ranked]) -> str | None:
    """The verdict of the best card."""
    best = next((item.match.answerable for item in ranked if item.match.answerable.sort == "card"), None)
    return best.verdict if best else None
