"""The figures of a question that may be facts of a case."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from decimal import Decimal
from functools import cache

from assistant.filling.lexicon import word_group
from assistant.question.facts import Bound, Fact, FactKind, Span
from assistant.question.lexicon import word_list, word_set
from assistant.question.reading import Question
from assistant.question.text import Page

FIGURES = (
    FactKind.MONEY, FactKind.RATE, FactKind.PERCENT, FactKind.FRACTION, FactKind.DURATION, FactKind.COUNT,
    FactKind.NUMBER, FactKind.DATE, FactKind.YEAR, FactKind.MONTH,
)  # fmt: skip
_MEASURES = (FactKind.DURATION, FactKind.COUNT, FactKind.MONEY, FactKind.PERCENT)
_SHORTEST_LIST = 3
_REACH_OF_RATE = 12
_OF_OTHERS = frozenset({"the", "my", "our", "your", "his", "her", "its", "their", "what", "that", "as"})
"""Words that, after "times", begin what is multiplied: "three times a year" multiplies nothing."""


def figures_of(question: Question) -> tuple[Fact, ...]:
    """The figures of a question, without those of premises about the rule, of addresses and of vague words."""
    page = Page(question.text)
    held = {fact for premise in question.premises if _of_the_rule(premise.text) for fact in premise.figures}
    found = [
        fact for fact in question.of(*FIGURES) if fact not in held and not _named(fact, page) and not _vague(fact, page)
    ]
    found = [signed(_on_asking(fact, page), question.text) for fact in found if not _repeats(fact, found)]
    told = [*found, *(fact for fact in ordinals(page) if not any(fact.span.overlaps(one.span) for one in found))]
    return tuple(_priced(question.text, _as_listed(question.text, sorted(told, key=lambda fact: fact.span))))


def signed(fact: Fact, text: str) -> Fact:
    """The figure with the minus that stands before it."""
    start = fact.span.start
    minus = text[start - 1 : start] == "-" and not text[max(0, start - 2) : start - 1].strip()
    below = minus and isinstance(fact.value, Decimal) and fact.value > 0
    return replace(fact, value=-fact.number) if below else fact


def _priced(text: str, facts: Sequence[Fact]) -> list[Fact]:
    """The figures with prices made rates: for each hour in "12 hours at $41", for something in "a rate of $41"."""
    return [_price(text, fact, facts[at - 1] if at else None) for at, fact in enumerate(facts)]


def _price(text: str, fact: Fact, before: Fact | None) -> Fact:
    if fact.kind not in (FactKind.MONEY, FactKind.NUMBER):
        return fact
    if before is not None and before.kind in _MEASURES and before.unit in word_group("priced", "units"):
        gap = text[before.span.end : fact.span.start].strip().lower()
        if gap in word_group("priced", "links"):
            return replace(fact, kind=FactKind.RATE, unit="USD", per=before.unit)
    led = _rate().search(text[max(0, fact.span.start - _REACH_OF_RATE) : fact.span.start])
    return replace(fact, kind=FactKind.RATE) if led and fact.kind is FactKind.MONEY else fact


@cache
def _rate() -> re.Pattern[str]:
    return re.compile(r"\brates?(?: of| is| was|:| at)? ?$", re.IGNORECASE)


def ordinals(page: Page) -> Iterator[Fact]:
    """The counts that an ordinal or an article tells: "the third missed payment" is three, "a missed payment" one."""
    values = word_list("dates")["ordinals"]
    for at, token in enumerate(page.tokens[:-1]):
        value = 1 if token.norm in ("a", "an", "one") else values.get(token.norm)
        if value is None:
            continue
        following = [one for one in page.tokens[at + 1 : at + 3] if one.clause == token.clause]
        noun = next((one for one in reversed(following) if one.norm in word_group("missing", "nouns")), None)
        if noun and _missed(page, at, token.norm in values):
            span = Span(token.start, noun.end)
            yield Fact(FactKind.COUNT, Decimal(value), span, page.text[span.start : span.end], unit=noun.norm)


def _missed(page: Page, at: int, ordinal: bool) -> bool:
    """Whether the words around speak of something not paid: beside the noun, or with "ever" later on."""
    near = {token.norm for token in page.tokens[at + 1 : at + 5]}
    ever = {token.norm for token in page.tokens[at + 1 : at + 7]} if ordinal else set()
    return bool(near & word_group("missing", "words")) or "ever" in ever


def _on_asking(fact: Fact, page: Page) -> Fact:
    """The day of asking told by its date ("today's the 22nd"), and "what about 9", which is no estimate."""
    before = [token.norm for token in page.tokens_before(fact.span.start, 3)]
    if fact.bound is Bound.ABOUT and before[:1] == ["about"] and before[1:2] in (["what"], ["how"]):
        fact = replace(fact, bound=Bound.EXACT)
    told = fact.kind is FactKind.DATE and ("today" in before or "todays" in before)
    return replace(fact, text="today") if told else fact


def _repeats(fact: Fact, found: Sequence[Fact]) -> bool:
    """Whether a bare number says again what another figure said: "4 years … is 4 too long"."""
    if fact.kind is not FactKind.NUMBER:
        return False
    others = (other for other in found if other.kind in _MEASURES)
    return any(other.value == fact.value and other.span < fact.span for other in others)


def summed_lists(text: str, facts: Sequence[Fact]) -> list[Fact]:
    """The figures with each list of amounts made one sum, of two only where the question puts them together."""
    result: list[Fact] = []
    together = _together().search(text) is not None
    for run in _runs(text, facts):
        if len(run) < (2 if together else _SHORTEST_LIST):
            result += run
            continue
        total = sum((fact.number for fact in run), Decimal(0))
        span = Span(run[0].span.start, run[-1].span.end)
        result.append(replace(run[0], value=total, span=span, text=text[span.start : span.end], qualifier="in all"))
    return result


def _runs(text: str, facts: Sequence[Fact]) -> Iterator[list[Fact]]:
    """The amounts in runs that only commas and "and" join; every other figure by itself."""
    run: list[Fact] = []
    for fact in facts:
        if run and fact.kind is FactKind.MONEY and _joint().fullmatch(text[run[-1].span.end : fact.span.start]):
            run.append(fact)
            continue
        if run:
            yield run
        run = [fact] if fact.kind is FactKind.MONEY else []
        if fact.kind is not FactKind.MONEY:
            yield [fact]
    if run:
        yield run


def of_the_rule(fact: Fact, page: Page) -> bool:
    """Whether the words speak of a figure as the rule's own: "the 15 days to return it", "the $8 per foot test"."""
    before = [token.norm for token in page.tokens_before(fact.span.start, 1)]
    after = [token.norm for token in page.tokens_after(fact.span.end, 2)]
    definite = bool(word_group("rules", "articles").intersection(before))
    return definite or bool(word_group("rules", "nouns").intersection(after))


def _of_the_rule(premise: str) -> bool:
    words = {token.norm for token in Page(premise).tokens}
    return bool(words & word_group("premises", "rule"))


def _named(fact: Fact, page: Page) -> bool:
    """Whether a number is part of an address: "1120 SW Fifth", "410 Division Street"."""
    if fact.kind not in (FactKind.NUMBER, FactKind.COUNT) or not page.text[fact.span.start].isdigit():
        return False
    at = page.index_at(fact.span.start) + 1
    following = page.tokens[at : at + 3]
    if not following or following[0].norm in word_set("stopwords", "stopwords"):
        return False
    kinds, points = word_group("names", "streets"), word_group("names", "points")
    return following[0].norm in points or any(token.norm in kinds for token in following)


def _pattern_of_pay(fact: Fact, page: Page) -> bool:
    """Whether the words name a rate of pay: "time and a half"."""
    start, end = max(0, fact.span.start - 9), fact.span.end
    return re.search(r"\btime and a half$", page.text[start:end], re.IGNORECASE) is not None


def _multiplies(fact: Fact, page: Page) -> bool:
    """Whether a number says how many times something else: "one and a half times the median"."""
    after = [token.norm for token in page.tokens_after(fact.span.end, 2)]
    return fact.kind is FactKind.NUMBER and after[:1] == ["times"] and not _OF_OTHERS.isdisjoint(after[1:])


def _vague(fact: Fact, page: Page) -> bool:
    """Whether the words give no figure of a case: "one of them", "this month", "the first year"."""
    text = fact.text.lower()
    if _pattern_of_pay(fact, page) or _multiplies(fact, page):
        return True
    if fact.kind in (FactKind.MONTH, FactKind.YEAR):
        return not any(letter.isdigit() for letter in text)
    return text == "one" or (text.startswith("one ") and fact.unit in ("entity", "way", "thing", "time", "person"))


@cache
def _joint() -> re.Pattern[str]:
    return re.compile(r",? ?(?:and|plus|&|\+)? ?", re.IGNORECASE)


def _as_listed(text: str, facts: Sequence[Fact]) -> list[Fact]:
    """The figures with a bare number in a list of amounts made an amount: "14k, 6,350 and $2,905.50"."""
    result = list(facts)
    for at, fact in enumerate(facts):
        beside = [facts[at - 1]] if at else []
        beside += facts[at + 1 : at + 2]
        for other in beside:
            low, high = sorted((fact, other), key=lambda one: one.span.start)
            listed = _joint().fullmatch(text[low.span.end : high.span.start])
            if fact.kind is FactKind.NUMBER and other.kind is FactKind.MONEY and listed:
                result[at] = replace(fact, kind=FactKind.MONEY, unit="USD", assumed="unit")
    return result


@cache
def _together() -> re.Pattern[str]:
    return re.compile(r"\b(?:altogether|together|in all|combined|both)\b", re.IGNORECASE)
