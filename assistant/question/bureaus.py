"""Bureaus and offices named in a text, by name or by their initials."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache

from assistant.question.facts import Fact, FactKind
from assistant.question.lexicon import Phrases, word_list
from assistant.question.text import Page


@cache
def _bureaus() -> Phrases[str]:
    lists = word_list("bureaus")["bureaus"]
    return Phrases((spelling, bureau) for bureau, spellings in lists.items() for spelling in spellings)


def bureaus(page: Page) -> Iterator[Fact]:
    """Every bureau or office that the page names, the longest name at each place."""
    for match, bureau in _bureaus().longest(page.tokens):
        span = page.span(match.first, match.last)
        yield Fact(FactKind.BUREAU, bureau, span, page.text[span.start : span.end])
