"""How exactly figures are given: "over $5,000", "90 days or less", "between $5k and $10k"."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from datetime import date
from functools import cache

from assistant.question.facts import Bound, Fact, FactKind
from assistant.question.lexicon import phrase_words, word_list
from assistant.question.text import Page, Token

_MEASURED = frozenset(
    {
        FactKind.MONEY,
        FactKind.RATE,
        FactKind.PERCENT,
        FactKind.FRACTION,
        FactKind.DURATION,
        FactKind.COUNT,
        FactKind.NUMBER,
    }
)
_ENDS = _MEASURED | {FactKind.DATE, FactKind.TIME, FactKind.YEAR, FactKind.MONTH}
_REACH = 4


@cache
def _phrases(side: str) -> dict[tuple[str, ...], Bound]:
    lists = word_list("bounds")[side]
    return {tuple(phrase_words(phrase)): Bound(bound) for bound, phrases in lists.items() for phrase in phrases}


@cache
def _joint() -> re.Pattern[str]:
    return re.compile(r" ?- ?| (?:to|through|thru|and) ", re.IGNORECASE)


def with_bounds(page: Page, facts: Sequence[Fact]) -> list[Fact]:
    """The facts, each with how exactly it is given; the two ends of a range share kind and unit."""
    result = [_bounded(page, fact) for fact in facts]
    for at in range(len(result) - 1):
        low, high = result[at], result[at + 1]
        if _is_range(page, low, high):
            result[at], result[at + 1] = _ends_of_range(low, high)
    return result


def _bounded(page: Page, fact: Fact) -> Fact:
    if fact.kind not in _MEASURED:
        return fact
    if page.text[: fact.span.start].endswith(("~", "~ ")):
        return replace(fact, bound=Bound.ABOUT)
    if re.match(r"\+(?![0-9])", page.text[fact.span.end : fact.span.end + 2]):
        return replace(fact, bound=Bound.AT_LEAST)
    start = fact.span.start
    before = [t for t in page.tokens_before(start, _REACH) if page.text[t.end : start].count(" ") <= _REACH]
    after = page.tokens_after(fact.span.end, 3)
    bound = _told(before[::-1], "before") or _told(after, "after")
    return replace(fact, bound=bound) if bound else fact


def _told(tokens: Sequence[Token], side: str) -> Bound | None:
    """The bound of the longest phrase that touches the figure."""
    words = tuple(token.norm for token in tokens)
    phrases = _phrases(side)
    for size in range(len(words), 0, -1):
        part = words[-size:] if side == "before" else words[:size]
        if part in phrases:
            return phrases[part]
    return None


def _is_range(page: Page, low: Fact, high: Fact) -> bool:
    if low.kind not in _ENDS or high.kind not in _ENDS or not _matches(low, high):
        return False
    gap = page.text[low.span.end : high.span.start]
    if not _joint().fullmatch(gap):
        return False
    lead = page.tokens_before(low.span.start, 2)
    led = any(token.norm in ("between", "from") for token in lead)
    return led if gap.strip() == "and" or low.kind not in _MEASURED else True


def _matches(low: Fact, high: Fact) -> bool:
    """True when both can be ends of one range: of one kind and rising, or one of them bare."""
    if low.kind is high.kind:
        return low.unit == high.unit and _rises(low, high)
    return FactKind.NUMBER in (low.kind, high.kind) and {low.kind, high.kind} <= _MEASURED and _rises(low, high)


def _rises(low: Fact, high: Fact) -> bool:
    if low.kind in _MEASURED and FactKind.FRACTION not in (low.kind, high.kind):
        return low.number < high.number
    return True


def _ends_of_range(low: Fact, high: Fact) -> tuple[Fact, Fact]:
    """Both ends, the bare one with the kind and unit of the other."""
    if low.kind is FactKind.NUMBER:
        low = replace(low, kind=high.kind, unit=high.unit, per=high.per, assumed=high.assumed)
    elif high.kind is FactKind.NUMBER:
        high = replace(high, kind=low.kind, unit=low.unit, per=low.per, assumed=low.assumed)
    elif low.assumed == "year" and isinstance(low.value, date) and isinstance(high.value, date) and not high.assumed:
        low = replace(low, value=_in_year_of(low.value, high.value), alternatives=())
    return replace(low, bound=Bound.LOW), replace(high, bound=Bound.HIGH)


def _in_year_of(low: date, high: date) -> date:
    """The day without a year that opens a range, in the year that makes it the last one before the range's end."""
    year = high.year if (low.month, low.day) <= (high.month, high.day) else high.year - 1
    try:
        return low.replace(year=year)
    except ValueError:
        return low
