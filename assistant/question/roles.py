"""Officers, bodies and persons named in a text, under the name that the law gives them."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache

from assistant.question.facts import Fact, FactKind
from assistant.question.lexicon import Phrases, word_list
from assistant.question.text import Page


@cache
def _roles() -> Phrases[str]:
    lists = word_list("roles")["roles"]
    return Phrases((spelling, role) for role, spellings in lists.items() for spelling in spellings)


def roles(page: Page) -> Iterator[Fact]:
    """Every officer, body or person that the page names, the longest name at each place."""
    for match, role in _roles().longest(page.tokens):
        span = page.span(match.first, match.last)
        yield Fact(FactKind.ROLE, role, span, page.text[span.start : span.end])
