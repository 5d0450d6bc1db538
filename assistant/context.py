"""Ranking for a question that leans on the last answer: what stands in that section counts more."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from assistant.ranking import Ranked
from index.answerable import section_of
from index.catalogue import Catalogue

LEANING = 2.0
"""How much surer an answer out of the same section is, in logits."""
_HALF = 0.5
_NEAR = 0.6
"""What a card of the same section gains in rank."""


def cards_of(section: str, catalogue: Catalogue) -> Iterator[int]:
    """The places of the cards and calculators whose carrying provision stands in a section."""
    return (item.place for item in catalogue.answerables() if item.cites and section_of(item.cites[0]) == section)


def raised(ranked: Sequence[Ranked], section: str) -> list[Ranked]:
    """The candidates with those of a section raised, best first."""
    lifted = [Ranked(item.match, item.score + (_NEAR if _stands_in(item, section) else 0.0)) for item in ranked]
    return sorted(lifted, key=lambda item: (-item.score, item.match.answerable.place))


def telling(ranked: Sequence[Ranked], section: str) -> list[Ranked]:
    """The candidates of a section that speak of at least half of what the question says."""
    return [item for item in ranked if _stands_in(item, section) and item.match.coverage >= _HALF]


def _stands_in(item: Ranked, section: str) -> bool:
    return any(section_of(cite) == section for cite in item.match.answerable.cites[:1])
