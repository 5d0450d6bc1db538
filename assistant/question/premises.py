"""What a writer takes for granted: "since the limit is $500", "I know that ...", "the fee is $40, right?"."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cache

from assistant.question.facts import Fact, FactKind, Span
from assistant.question.lexicon import Phrases, word_list
from assistant.question.text import Page

_NAMES = (FactKind.ROLE, FactKind.BUREAU)
_DATED = frozenset({FactKind.DATE, FactKind.MONTH, FactKind.YEAR, FactKind.FISCAL_YEAR, FactKind.TIME})


@dataclass(frozen=True, slots=True)
class Premise:
    """A statement that the writer takes for granted, with the phrase that shows it and the figures in it."""

    span: Span
    text: str
    cue: str
    figures: tuple[Fact, ...] = ()


@cache
def _openers() -> Phrases[bool]:
    """The phrases that open a premise; False for "as", which opens one only before certain verbs."""
    lists = word_list("premises")
    return Phrases([*((phrase, True) for phrase in lists["strong"]), ("as", False)])


@cache
def _ends() -> Phrases[None]:
    return Phrases((phrase, None) for phrase in word_list("premises")["asking"])


@cache
def _tags() -> Phrases[None]:
    return Phrases((phrase, None) for phrase in word_list("premises")["tags"])


def premises(page: Page, facts: Sequence[Fact]) -> tuple[Premise, ...]:
    """Every premise of the page in order; none lies in another."""
    asking = {match.first for match, _ in _ends().matches(page.tokens)}
    found: list[Premise] = []
    for span, cue in sorted([*_opened(page, facts, asking), *_tagged(page)]):
        if not found or span.start >= found[-1].span.end:
            figures = tuple(f for f in facts if span.contains(f.span) and f.kind not in _NAMES)
            found.append(Premise(span, page.text[span.start : span.end], cue, figures))
    return tuple(found)


def _opened(page: Page, facts: Sequence[Fact], asking: set[int]) -> Iterator[tuple[Span, str]]:
    """The premises that a phrase such as "since" opens."""
    tokens = page.tokens
    dated = {fact.span.start for fact in facts if fact.kind in _DATED}
    for match, always in _openers().longest(tokens):
        last = _clause_end(page, match.last, asking)
        if last - match.last < 2 or tokens[match.last + 1].start in dated:
            continue
        words = {token.norm for token in tokens[match.last + 1 : last + 1]}
        if match.words == 1 and tokens[match.first].norm == "given" and not _begins_clause(page, match.first):
            continue
        if always or (_begins_clause(page, match.first) and words.intersection(word_list("premises")["as_verbs"])):
            cue = page.span(match.first, match.last)
            yield _with_figures(page.span(match.first, last), facts), page.text[cue.start : cue.end].lower()


def _with_figures(span: Span, facts: Sequence[Fact]) -> Span:
    """The span with the sign of a figure at its end, such as a percent sign, counted in."""
    return Span(span.start, max([span.end, *(fact.span.end for fact in facts if fact.span.overlaps(span))]))


def _clause_end(page: Page, opener: int, asking: set[int]) -> int:
    """The last token of the clause that follows the opening phrase, before any asking."""
    tokens = page.tokens
    last = opener
    for at in range(opener + 1, len(tokens)):
        if tokens[at].clause != tokens[opener].clause or (at > opener + 1 and at in asking):
            break
        last = at
    return last


def _begins_clause(page: Page, at: int) -> bool:
    before = page.tokens[at - 1] if at else None
    return before is None or before.clause != page.tokens[at].clause or before.norm in ("and", "but", "so")


def _tagged(page: Page) -> Iterator[tuple[Span, str]]:
    """The statements that "right?" and the like follow."""
    tokens = page.tokens
    for match, _ in _tags().longest(tokens):
        after = page.text[tokens[match.last].end :][:1]
        if after != "?" or match.first == 0 or tokens[match.first - 1].sentence != tokens[match.first].sentence:
            continue
        if tokens[match.first - 1].clause == tokens[match.first].clause:
            continue
        first = match.first - 1
        while first and tokens[first - 1].sentence == tokens[match.first].sentence:
            first -= 1
        cue = page.span(match.first, match.last)
        yield page.span(first, match.first - 1), page.text[cue.start : cue.end].lower()
