"""Amounts of money and rates, in US dollars."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from decimal import Decimal
from functools import cache

from assistant.question.facts import Fact, FactKind, Problem, Span
from assistant.question.lexicon import alternatives, word_list, word_set
from assistant.question.numerals import Numeral
from assistant.question.text import Page

_UNIT = "USD"
_REACH, _REACH_SMALL = 5, 2
"""Words before a bare number among which a money word makes it an amount; fewer for a small whole number."""
_REACH_AFTER = 3
_SMALL = 100


@cache
def _pattern(name: str) -> re.Pattern[str]:
    lists, units = word_list("money"), word_list("units")
    each, adverb = alternatives(units["words"]["each"]), alternatives(units["words"]["adverbs"])
    sources = {
        "before": r"(?:\bus ?)?(?<![0-9])(?P<sign>-)?\$ ?$|\busd ?\$? ?$|\$ ?(?P<inner>-)$",
        "dollars": rf"[ -]?(?:{alternatives(lists['dollars'])})\b| ?\$(?! ?[0-9])",
        "cents": rf" ?(?:{alternatives(lists['cents'])})(?![0-9A-Za-z])",
        "per": (
            r"(?: ?/ ?|,? per | for each | for every | each | every )"
            r"(?P<any>square f(?:oo|ee)t|sq\.? ft|pay period|two weeks|[a-z]+)\b"
            rf"|,? an? (?P<each>{each})\b| ?(?P<adverb>{adverb})\b|,? (?:each|apiece)\b"
        ),
        "joined": r" ?(?:and|\+)? ?",
    }
    return re.compile(sources[name], re.IGNORECASE)


def money(page: Page, numeral: Numeral) -> Fact | None:
    """The amount or rate that the numeral is part of, or None when nothing says that it is money."""
    if numeral.fault:
        return None
    text, span = page.text, numeral.span
    sign = _pattern("before").search(text[max(0, span.start - 6) : span.start])
    if sign:
        negative = bool(sign["sign"] or sign["inner"])
        span = Span(span.start - len(sign.group()), _end(text, "dollars", span.end))
        return _priced(text, replace(numeral, value=-numeral.value if negative else numeral.value), span)
    if text[span.start : span.end].lower().endswith("grand"):
        return _priced(text, numeral, span)
    for unit, worth in (("dollars", 1), ("cents", 100)):
        end = _end(text, unit, span.end)
        if end > span.end:
            return _priced(text, replace(numeral, value=numeral.value / worth), Span(span.start, end))
    return None


def _priced(text: str, numeral: Numeral, span: Span) -> Fact | None:
    value = numeral.decimal
    return None if value is None else per(text, _fact(text, value, span))


def malformed(page: Page, numeral: Numeral) -> Problem | None:
    """What to tell the writer when a dollar sign stands before digits that make no number."""
    sign = _pattern("before").search(page.text[max(0, numeral.span.start - 6) : numeral.span.start])
    if not numeral.fault or not sign:
        return None
    span = Span(numeral.span.start - len(sign.group()), numeral.span.end)
    text = page.text[span.start : span.end]
    shown = text if len(text) <= 40 else f"{text[:40]}..."
    return Problem(span, text, f"Cannot read {shown} as an amount: {numeral.fault}. Write it like $1,250.00.")


def supposed_money(page: Page, numeral: Numeral) -> Fact | None:
    """The amount that a bare number is when a money word is near: its unit is then an assumption."""
    value = numeral.decimal
    if numeral.fault or numeral.share or value is None:
        return None
    spelled = page.text[numeral.span.start] not in ".0123456789"
    if spelled and numeral.scale == 1:
        return None
    reach = _REACH_SMALL if numeral.digits and value < _SMALL else _REACH
    if not (near_money(page, numeral.span, reach) or _looks_like_money(page.text, numeral, spelled)):
        return None
    return per(page.text, replace(_fact(page.text, value, numeral.span), assumed="unit"))


def supposed_rate(page: Page, numeral: Numeral) -> Fact | None:
    """The rate that a bare number with decimals is when "per" and a unit follow: its unit is then an assumption."""
    value = numeral.decimal
    if numeral.fault or value is None or numeral.share or value == value.to_integral_value():
        return None
    fact = per(page.text, replace(_fact(page.text, value, numeral.span), assumed="unit"))
    return fact if fact.per else None


def per(text: str, fact: Fact) -> Fact:
    """The fact with "per hour", "a mile", "/hr", "each" or "hourly" after it counted in: money becomes a rate."""
    match = _pattern("per").match(text, fact.span.end)
    if not match:
        return fact
    word = (match["any"] or match["each"] or "").lower()
    adverbs = word_list("units")["words"]["adverbs"]
    unit = adverbs[match["adverb"].lower()][0] if match["adverb"] else _unit(word) or "each"
    if match["any"] and word in word_set("stopwords", "stopwords") | word_set("numbers", "atoms"):
        return fact
    kind = FactKind.RATE if fact.kind is FactKind.MONEY else fact.kind
    span = Span(fact.span.start, match.end())
    return replace(fact, kind=kind, per=unit, span=span, text=text[span.start : span.end])


def _unit(word: str) -> str:
    """The unit that a word writes, or the word itself."""
    units = word_list("units")
    for name, spellings in {**units["time"], **units["measure"]}.items():
        if word in spellings:
            return str(name)
    return word


def with_cents(text: str, facts: Sequence[Fact]) -> list[Fact]:
    """The facts with "five dollars and fifty cents" made one amount."""
    result: list[Fact] = []
    for fact in facts:
        last = result[-1] if result else None
        if last and _continues(text, last, fact):
            span = Span(last.span.start, fact.span.end)
            joined = replace(fact, value=last.number + fact.number, span=span, text=text[span.start : span.end])
            result[-1] = joined
        else:
            result.append(fact)
    return result


def _continues(text: str, dollars: Fact, cents: Fact) -> bool:
    if dollars.kind is not FactKind.MONEY or cents.kind not in (FactKind.MONEY, FactKind.RATE):
        return False
    gap = text[dollars.span.end : cents.span.start]
    whole = dollars.number == dollars.number.to_integral_value()
    spelled = cents.text.lower().split(" per ")[0].endswith(("cents", "cent", "¢"))
    return whole and spelled and cents.number < 1 and bool(_pattern("joined").fullmatch(gap))


def _fact(text: str, value: Decimal, span: Span) -> Fact:
    return Fact(FactKind.MONEY, value, span, text[span.start : span.end], unit=_UNIT)


def _end(text: str, unit: str, end: int) -> int:
    """Where the unit written after ``end`` ends, or ``end`` when none is."""
    match = _pattern(unit).match(text, end)
    return match.end() if match else end


def _looks_like_money(text: str, numeral: Numeral, spelled: bool) -> bool:
    """True for "41k" and for "2,499.99", which hardly anybody writes of anything else."""
    written = text[numeral.span.start : numeral.span.end]
    return (numeral.scale >= 1_000 and not spelled) or ("," in written and written[-3:-2] == ".")


def near_money(page: Page, span: Span, reach: int = _REACH) -> bool:
    """True when a word for money stands among the nearest words of the same sentence."""
    near = word_set("money", "near")
    index = min(page.index_at(span.start), len(page.tokens) - 1)
    sentence = page.tokens[index].sentence if index >= 0 else 0
    around = (*page.tokens_before(span.start, reach), *page.tokens_after(span.end, min(reach, _REACH_AFTER)))
    return any(token.norm in near and token.sentence == sentence for token in around)
