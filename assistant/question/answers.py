"""What a short reply means, and which words of a text are negated."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache

from assistant.question.facts import Fact, FactKind, Reply, Span
from assistant.question.lexicon import Phrases, phrase_words, word_list, word_set
from assistant.question.text import Page, Token

_LONGEST = 8
"""Words among which a reply is looked for, and of the longest reply that says what is not known."""


@cache
def _replies() -> Phrases[Reply]:
    lists = word_list("replies")
    return Phrases((phrase, reply) for reply in Reply for phrase in lists[reply] if phrase_words(phrase))


@cache
def _negators() -> Phrases[bool]:
    """Phrases that negate (True) and phrases that only look so (False)."""
    lists = word_list("replies")["negation"]
    return Phrases([*((p, True) for p in lists["words"]), *((p, False) for p in lists["false"])])


@cache
def _breaks() -> Phrases[None]:
    return Phrases((phrase, None) for phrase in word_list("replies")["negation"]["breaks"])


def reply(page: Page) -> Fact | None:
    """The reply that the page is or begins with: "nope", "dont know", "yes, she signed it"; None for anything else."""
    tokens = page.tokens
    if not tokens:
        return _fact(page, Reply.UNKNOWN, Span(0, len(page.text))) if page.text.strip() == "?" else None
    begun = ((match.last, found) for match, found in _replies().matches(tokens[:_LONGEST]) if match.first == 0)
    for last, found in sorted(begun, reverse=True):
        if _stands_alone(page, last + 1, found):
            return _fact(page, found, page.span(0, last))
    return None


def _stands_alone(page: Page, following: int, found: Reply) -> bool:
    """True when nothing but padding follows the reply, or a sentence or clause of its own does."""
    tokens = page.tokens
    rest = tokens[following:]
    if not rest:
        return not page.text.rstrip().endswith("?") or found is Reply.UNKNOWN
    gap = page.text[tokens[following - 1].end : rest[0].start].strip()
    if gap[:1] == "?":
        return False
    if gap[:1] in tuple(",.;:-!") and gap:
        return tokens[following - 1].norm != "no" or not rest[0].norm[0].isdigit()
    if all(token.norm in word_set("replies", "padding") for token in rest):
        return True
    if found is Reply.UNKNOWN and rest[0].norm in ("if", "whether", "that", "about", "the", "yet"):
        return len(tokens) <= _LONGEST and not page.text.endswith("?")
    single = following == 1 and tokens[0].norm in ("yes", "no", "yep", "nope", "yeah")
    return single and rest[0].norm in word_set("replies", "openers") and not page.text.rstrip().endswith("?")


def _fact(page: Page, found: Reply, span: Span) -> Fact:
    return Fact(FactKind.REPLY, found, span, page.text[span.start : span.end])


def negations(page: Page) -> tuple[Span, ...]:
    """The stretches of the page that a negation governs, each from the negating word to the end of its clause."""
    return tuple(_scopes(page))


def negated(text: str | Page, span: Span | tuple[int, int]) -> bool:
    """True when the words in the span are negated: by an odd number of negations, or by what follows them.

    ``text`` is a cleaned text or its page: "no services, just goods" negates services and not goods.
    """
    page = text if isinstance(text, Page) else Page.of(text)
    start, end = span
    governing = sum(scope.start < start < scope.end for scope in _scopes(page))
    return bool(governing % 2) or (not governing and _denied_after(page, end))


def _scopes(page: Page) -> Iterator[Span]:
    tokens = page.tokens
    found = sorted(_negators().matches(tokens), key=lambda pair: (pair[0].first, -pair[0].last))
    inert = {at for match, negates in found if not negates for at in range(match.first, match.last + 1)}
    stops = {match.first for match, _ in _breaks().matches(tokens)}
    spoken = reply(page)
    seen = {at for at in range(len(tokens)) if spoken and tokens[at].end <= spoken.span.end}
    for match, _ in found:
        if match.first in inert or match.first in seen or _asks(page, match.last) or _abbreviates(page, match.last):
            continue
        seen.update(range(match.first, match.last + 1))
        yield Span(tokens[match.first].start, _scope_end(page, match.last, stops))


def _abbreviates(page: Page, at: int) -> bool:
    """True for the "no." of "invoice no. 4471"."""
    following = page.text[page.tokens[at].end : page.tokens[at].end + 3].lstrip(". #")
    return page.tokens[at].norm == "no" and following[:1].isdigit()


def _scope_end(page: Page, negator: int, stops: set[int]) -> int:
    """Where the clause after a negating word ends, or its reach of words."""
    tokens = page.tokens
    reach = int(word_list("replies")["negation"]["reach"])
    last = negator
    hyphened = page.text[tokens[negator].end : tokens[negator].end + 1] == "-"
    for at in range(negator + 1, min(len(tokens), negator + (1 if hyphened else reach) + 1)):
        if at in stops or tokens[at].clause != tokens[negator].clause:
            break
        last = at
    return tokens[last].end


def _asks(page: Page, at: int) -> bool:
    """True for the "can't" of "can't we buy it", which asks and denies nothing."""
    lists = word_list("replies")["negation"]
    tokens = page.tokens
    if tokens[at].norm not in lists["auxiliaries"] or at + 1 >= len(tokens):
        return False
    before = tokens[at - 1] if at else None
    begins = before is None or before.clause != tokens[at].clause or before.norm in lists["joining"]
    return begins and tokens[at + 1].norm in lists["pronouns"]


def _denied_after(page: Page, end: int) -> bool:
    """True when the clause goes on with a denial: "the receipt is missing", "services are not included"."""
    lists = word_list("replies")["negation"]
    following: tuple[Token, ...] = page.tokens_after(end, 4)
    if not following or "-" in page.text[end : following[0].start]:
        return False
    before = page.tokens_before(end + 1, 1)
    clause = before[0].clause if before else following[0].clause
    words = [token.norm for token in following if token.clause == clause]
    if len(words) > 1 and words[0] in lists["linking"] and words[1] in ("not", "never", "no", *lists["after"]):
        return words[2:3] not in (["more"], ["less"], ["later"], ["only"], ["sure"])
    return bool(words) and (words[0] in lists["auxiliaries"] or words[0] in lists["after"])
