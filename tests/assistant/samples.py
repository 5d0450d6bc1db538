"""Cards, matches, questions and answers made for one test, with nothing in them that the test does not say."""

from __future__ import annotations

from datetime import date
from typing import Any, cast

from assistant.answer import Answer, AnswerStatus, Citation, Route
from assistant.inquiry import Inquiry
from assistant.matching import Match, Target
from assistant.question.reading import read
from assistant.ranking import Ranked
from index.answerable import Answerable
from index.product import Index
from index.words import content_stems

TODAY = date(2026, 11, 24)


def card(answer: str = "", at: str = "5.01.010.A", place: int = 0, **others: Any) -> Answerable:
    """A card, found by its own answer unless ``asks`` says otherwise."""
    given = {
        "place": place, "sort": "card", "ref": f"{at}#{place}", "kind": "fact", "cites": (at,), "answer": answer,
        "asks": (tuple(content_stems(answer)),), "body": frozenset(content_stems(answer)), "law": frozenset(),
    }  # fmt: skip
    return Answerable(**{**given, **others})


def permission(answer: str, verdict: str, **others: Any) -> Answerable:
    """A card that gives a verdict."""
    return card(answer, **{"kind": "permission", "verdict": verdict, **others})


def match(item: Answerable, best_ask: float = 0.5, **shares: float) -> Match:
    """A match with a card; shares that are not told are 0."""
    names = ("recall", "precision", "coverage", "law", "second_ask", "order", "own", "own_order", "chapter", "section")
    told: dict[str, Any] = dict.fromkeys((*names, "fulltext"), 0.0) | shares
    return Match(answerable=item, best_ask=best_ask, **told)


def ranked(*items: Answerable, gap: float = 0.1) -> list[Ranked]:
    """Candidates in this order, each a gap behind the one before."""
    return [Ranked(match(item), 5.0 - gap * behind) for behind, item in enumerate(items)]


def inquiry(text: str) -> Inquiry:
    """A question as read, without an index."""
    return Inquiry(read(text, TODAY), (), (), {}, Target((), ()), cast(Index, None))


def answer(text: str = "An answer.", **others: Any) -> Answer:
    """An answered question."""
    given = {
        "question": "A question?", "as_of": date(2000, 4, 12), "status": AnswerStatus.ANSWERED, "route": Route.RULE,
        "text": text,
    }  # fmt: skip
    return Answer(**{**given, **others})


def citation(provision_id: str, role: str = "basis") -> Citation:
    """A citation without a quote."""
    return Citation(id=provision_id, label=f"PCC {provision_id}", role=cast(Any, role))
