"""Chooses among the cards that may answer, and fits a permission's verdict to what the question states.

A "yes" up to an amount is no yes above it, and what is allowed on a condition is not allowed to
somebody who says that the condition is not met.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from decimal import Decimal

from assistant.condition import asks_how_it_stands, unmet
from assistant.inquiry import Inquiry
from assistant.question.facts import FactKind
from assistant.question.reading import Question
from assistant.ranking import Ranked
from index.answerable import Answerable, section_of

# Within one provision the kind of card decides; this far below the first, a card of it may still be chosen.
_SAME_PLACE_REACH = 0.35
_SAME_PLACE_KIND = 0.15
# A yes that comes no further before a no of the same provision is not given.
_DOUBT = 0.1
_CEILING = re.compile(
    r"(?:not (?:to )?exceed(?:ing)?|up to|no more than|not more than|at most|within|maximum of)\s+"
    r"\$(?P<before>[\d,]+(?:\.\d+)?)"
    r"|\$(?P<after>[\d,]+(?:\.\d+)?) or less",
    re.IGNORECASE,
)
_EITHER = "The rule is given without a yes or no: it can answer the question either way, so read its words."
_ITS_FACTS = "Whether it is so in your case hangs on its dates and figures: give them, or read the rule's words."
_OUT_OF_REACH = "The amount in the question is above what this allows, so it is no yes to the question."


@dataclass(frozen=True)
class Selection:
    """The card that answers, the verdict as the question stands, and what must be said of it."""

    card: Answerable
    verdict: str | None
    notes: tuple[str, ...] = ()


def select(inquiry: Inquiry, ranked: Sequence[Ranked]) -> Selection | None:
    """The card for a question, or None when no card is among the candidates."""
    cards = [item for item in ranked if item.match.answerable.sort == "card"]
    fitting = [item for item in cards if not _above_ceiling(item.match.answerable, inquiry.question)]
    if not cards:
        return None
    if not fitting:
        return Selection(cards[0].match.answerable, None, (_OUT_OF_REACH,))
    first = fitting[0]
    siblings = [item for item in fitting if _sibling(item, first)]
    best = max(
        siblings, key=lambda item: item.score + _SAME_PLACE_KIND * inquiry.kinds.get(item.match.answerable.kind, 0.0)
    )
    doubted = _in_doubt(best, siblings, fitting)
    if doubted:
        card = doubted.match.answerable
        return Selection(card, card.verdict, () if card.verdict else (_EITHER,))
    return _with_verdict(best.match.answerable, inquiry)


def _in_doubt(best: Ranked, siblings: Sequence[Ranked], cards: Sequence[Ranked]) -> Ranked | None:
    """The rule without a verdict, where a yes is hardly likelier than its opposite: a wrong yes is the worst answer.

    Where no card states the rule alone, a no or a condition that comes nearer still takes the place of the yes.
    """
    if best.match.answerable.verdict != "yes":
        return None
    against = [item for item in cards if _opposed(item, best) and item.score > best.score - _DOUBT]
    if not against:
        return None
    rule = next((item for item in siblings if item.match.answerable.verdict is None), None)
    return rule or next((item for item in against if item.score > best.score - _DOUBT / 2), None)


def _opposed(item: Ranked, best: Ranked) -> bool:
    """Whether a card of the same section denies, or makes conditional, what the best card allows."""
    other = item.match.answerable
    return other.verdict in ("no", "conditional") and section_of(other.at) == section_of(best.match.answerable.at)


def _sibling(item: Ranked, first: Ranked) -> bool:
    same = item.match.answerable.at == first.match.answerable.at
    return same and item.score >= first.score - _SAME_PLACE_REACH


def _above_ceiling(card: Answerable, question: Question) -> bool:
    """Whether a yes holds only up to an amount that the question's exceeds."""
    stated = [fact.number for fact in question.of(FactKind.MONEY)]
    if card.verdict != "yes" or not stated:
        return False
    limits = [Decimal((m["before"] or m["after"]).replace(",", "")) for m in _CEILING.finditer(card.answer)]
    return bool(limits) and max(stated) > max(limits)


def _with_verdict(card: Answerable, inquiry: Inquiry) -> Selection:
    if asks_how_it_stands(card, inquiry):
        return Selection(card, None, (_ITS_FACTS,))
    note = unmet(card, inquiry)
    return Selection(card, "no", (note,)) if note else Selection(card, card.verdict)
