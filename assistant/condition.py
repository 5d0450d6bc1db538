"""What a question says of the conditions and approvals that a card's permission hangs on.

What is allowed on a condition is not allowed to somebody who says that the condition is not met, that it will
be met later, or that one of several who must approve has approved.
"""

from __future__ import annotations

import re
import tomllib
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from itertools import pairwise
from pathlib import Path

from assistant.inquiry import Inquiry
from assistant.question.answers import negated
from assistant.question.asks import Ask
from assistant.question.lexicon import Phrases
from assistant.question.reading import Question
from assistant.question.text import Page
from index.answerable import Answerable
from index.words import Word, content_stems, runs, stem_of, words_of

_SOME = re.compile(r"\b(any|either|one of|whichever)\b", re.IGNORECASE)
_NAMED = 0.6
"""How near a question's word must come to an actor's to name him."""


@dataclass(frozen=True)
class _ConditionWords:
    """Stems of what permission may hang on, of who may give it, and phrases that put it off or call it enough."""

    conditions: frozenset[str]
    papers: frozenset[str]
    givers: frozenset[str]
    idioms: tuple[tuple[str, ...], ...]
    later: Phrases[None]
    enough: Phrases[None]
    states: Phrases[None]
    own: frozenset[str]


@cache
def _known() -> _ConditionWords:
    data = tomllib.loads(Path(__file__).with_name("conditions.toml").read_text(encoding="utf-8"))
    return _ConditionWords(
        frozenset(stem_of(word) for word in data["conditions"]),
        frozenset(stem_of(word) for word in data["papers"]),
        frozenset(stem_of(word) for word in data["givers"]),
        tuple(tuple(word.stem for word in words_of(idiom)) for idiom in data["idioms"]),
        Phrases((phrase, None) for phrase in data["later"]),
        Phrases((phrase, None) for phrase in data["enough"]),
        Phrases((phrase, None) for phrase in data["states"]),
        frozenset(data["own"]),
    )


def unmet(card: Answerable, inquiry: Inquiry) -> str:
    """Why the card's permission does not hold as the question stands, in a sentence; nothing when it may hold."""
    question = inquiry.question
    if question.ask not in (Ask.PERMISSION, Ask.OTHER):
        return ""
    if card.verdict == "conditional":
        denied = _denied(card, question) or _put_off(card, question)
        if denied:
            return f"The question says that a condition is not met (“{denied}”), so as it stands the answer is no."
    missing = _unasked(card, inquiry) if card.verdict in ("yes", "conditional") else ()
    if missing:
        return f"It also takes {' and '.join(missing)}, so what the question names is not enough."
    return ""


def asks_how_it_stands(card: Answerable, inquiry: Inquiry) -> bool:
    """Whether the question is how one's own thing stands ("is our lien late yet"), and tells the card nothing of it."""
    question = inquiry.question
    if not card.verdict or card.when or question.facts or question.ask is not Ask.PERMISSION:
        return False
    tokens = Page.of(question.text).tokens
    owned = any(token.norm in _known().own for token in tokens)
    return owned and _known().states.stand_in(tokens)


def _denied(card: Answerable, question: Question) -> str:
    """The words by which a question says that the card's condition is not met, or nothing.

    A negation counts when it governs a condition that the card names and does not itself do without, and names
    nobody whom the card does not.
    """
    known = _known()
    words = words_of(question.text)
    for idiom in known.idioms:
        for window in runs(words, idiom):
            return question.text[window[0].start : window[-1].end]
    if not question.negations:
        return ""
    answer = frozenset(content_stems(card.answer))
    wanted = known.conditions & answer - _done_without(card)
    for start, end in question.negations:
        inside = [word for word in words if start <= word.start and word.end <= end]
        conditions = [word for word in inside if word.stem in wanted]
        strangers = {word.stem for word in inside} & known.givers - answer
        if conditions and not strangers and any(negated(question.text, (w.start, w.end)) for w in conditions):
            return question.text[start:end].strip(" ,.;:?!")
    return ""


def _done_without(card: Answerable) -> frozenset[str]:
    """The stems of the conditions that the card's own words deny: "without an ordinance"."""
    page = Page.of(card.answer)
    named = (word for word in words_of(card.answer) if word.stem in _known().conditions)
    return frozenset(word.stem for word in named if negated(page, (word.start, word.end)))


def _put_off(card: Answerable, question: Question) -> str:
    """The words by which a question says that a condition of the card will be met later: "paperwork to follow"."""
    known = _known()
    wanted = (known.conditions & frozenset(content_stems(card.answer))) | known.papers
    page, words = Page.of(question.text), words_of(question.text)
    for match, _ in known.later.longest(page.tokens):
        before = page.tokens[match.first]
        for word in _in_clause(page, before.clause, words):
            if word.stem in wanted and word.end <= before.start:
                return question.text[word.start : page.tokens[match.last].end]
    return ""


def _in_clause(page: Page, clause: int, words: list[Word]) -> Iterator[Word]:
    """The words that stand in one clause of the page."""
    inside = [token for token in page.tokens if token.clause == clause]
    return (word for word in words if inside[0].start <= word.start and word.end <= inside[-1].end)


def _unasked(card: Answerable, inquiry: Inquiry) -> tuple[str, ...]:
    """Those who must act besides the ones of whom a question asks if they are enough; none when any of them may."""
    page = Page.of(inquiry.question.text)
    if len(card.actors) < 2 or not _known().enough.stand_in(page.tokens):
        return ()
    named = [actor for actor in card.actors if _names(inquiry, actor)]
    missing = tuple(actor for actor in card.actors if actor not in named)
    return missing if named and not _alternative(card) else ()


def _names(inquiry: Inquiry, actor: str) -> bool:
    """Whether the question names an actor by the words of the office."""
    office = _known().givers.intersection(content_stems(actor))
    reach = inquiry.target.reach
    return bool(office) and all(
        max((share for _, share in reach.get(stem, ())), default=0.0) >= _NAMED for stem in office
    )


def _alternative(card: Answerable) -> bool:
    """Whether not all of the actors are needed: the answer joins two of them with "or", or says "any two of"."""
    text = card.answer
    if _SOME.search(text):
        return True
    places = sorted((text.find(actor), text.find(actor) + len(actor)) for actor in card.actors if actor in text)
    return any(" or " in text[one[1] : other[0]] for one, other in pairwise(places))
