"""Whether a question is about one case ("my lien", "Mrs. Ortega's account") or about the rule in general."""

from __future__ import annotations

import tomllib
from functools import cache
from pathlib import Path
from typing import Any

from assistant.inquiry import Inquiry
from assistant.question.asks import Ask
from assistant.question.lexicon import Phrases
from assistant.question.text import Page

_HAPPENED = frozenset({"has", "have", "did", "was", "were"})
"""Openings of questions about what happened."""


@cache
def _data() -> dict[str, Any]:
    return tomllib.loads(Path(__file__).with_name("cases.toml").read_text(encoding="utf-8"))


@cache
def _phrases() -> Phrases[float]:
    data = _data()
    both = [*data["particular"].items(), *((phrase, -weight) for phrase, weight in data["general"].items())]
    return Phrases((phrase, float(weight)) for phrase, weight in both)


def particular(inquiry: Inquiry, ruled: bool = True) -> float:
    """How much a question speaks of one case; below zero when it speaks of the rule.

    ``ruled`` says that a card gives a verdict: a question for permission then rather asks for the rule.
    """
    page = Page(inquiry.question.text)
    counted = {match.first: weight for match, weight in _phrases().longest(page.tokens)}
    total = sum(counted.values())
    total += _limit("name") if _named(inquiry, page) else 0.0
    total += _limit("happened") if page.tokens and page.tokens[0].norm in _HAPPENED else 0.0
    return total - (_limit("permission") if ruled and inquiry.question.ask is Ask.PERMISSION else 0.0)


def is_particular(inquiry: Inquiry, ruled: bool = True) -> bool:
    """Whether a question without a figure is to be taken for a case."""
    return particular(inquiry, ruled) >= _limit("particular")


def _limit(name: str) -> float:
    return float(_data()["limits"][name])


def _named(inquiry: Inquiry, page: Page) -> bool:
    """Whether the question names somebody or something that the documents do not know, such as a street."""
    begun = {token.sentence: token.start for token in reversed(page.tokens)}
    for token in page.tokens:
        surface = page.text[token.start : token.end]
        capital = surface[:1].isupper() and surface[1:].islower() and begun[token.sentence] != token.start
        if capital and not inquiry.index.catalogue.knows(surface.removesuffix("'s").lower()):
            return True
    return False
