"""Calculators that a question may be a case of, before anything is computed."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import cached_property

from assistant.filling.form import Filling, fill_from
from assistant.filling.wording import Wording
from assistant.question.facts import Fact
from assistant.ranking import Ranked
from index.answerable import Answerable, section_of

MOST_TRIED = 12
# How much each sign that a calculator fits a question counts beside its rank.
CLAIM, STATED, DECIDED = 0.3, 0.12, 0.15
WORTH, MOST_CLAIMS, MOST_STATED = 2.1, 3.0, 0.5
# How far below the best card a calculator may rank and still take the question.
REACH_ASKING, REACH_A_WORD = 0.5, 0.04
# How far a calculator must lead the cards to ask of a question that speaks of one case only so much.
LEAD, LED_PARTICULAR = 0.2, 0.4
AGREED, _BEST_CARDS = 0.2, 3


@dataclass(frozen=True)
class Trial:
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
        claims = CLAIM * MOST_CLAIMS if self.figures else 0.0
        return self.base + claims + MOST_STATED + DECIDED + self.agreed * AGREED

    @property
    def most(self) -> float:
        """The score that no result of this filling can exceed: spare figures find fields, and the rule decides."""
        claims = min((self.filling.strength + len(self.filling.spare)) / WORTH, MOST_CLAIMS)
        said = min(self.filling.weight * STATED, MOST_STATED)
        decided = DECIDED if self.filling.values or self.filling.spare else 0.0
        return self.base + CLAIM * claims + said + decided + self.agreed * AGREED


def trial_of(item: Ranked, ranked: Sequence[Ranked], figures: Sequence[Fact], words: Wording) -> Trial:
    """A candidate calculator with its signs that do not hang on figures."""
    answerable = item.match.answerable
    base = max(item.score, (item.score + _support(item, ranked)) / 2)
    return Trial(answerable, words, figures, base, _agrees(item, ranked))


def may_take(trial: Trial, best_card: float, one_case: Callable[[], bool]) -> bool:
    """Whether the calculator could take the question, whatever it gives: one that cannot is not even imported.

    Without a figure, only stated words or a question about one case let it.
    """
    behind = best_card - trial.base
    if trial.figures and trial.filling.figures:
        return True
    if behind <= (REACH_ASKING if trial.agreed else 0.0) and one_case():
        return True
    if trial.agreed and -behind >= LEAD:
        return True
    stated = trial.agreed and bool(trial.filling.stated)
    return stated and behind <= REACH_A_WORD * trial.filling.weight


def tried(ranked: Sequence[Ranked]) -> list[Ranked]:
    """The calculators among the candidates that are worth trying, best first."""
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
