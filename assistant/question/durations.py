"""Stretches of time: "90 days", "a year and a half", "9 full calendar months", "ten working days"."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from decimal import Decimal
from functools import cache

from assistant.question.facts import Fact, FactKind, Span
from assistant.question.lexicon import alternatives, word_list
from assistant.question.numerals import Numeral
from assistant.question.text import Page

_SMALLER = {("year", "month"): 12, ("week", "day"): 7, ("hour", "minute"): 60}
"""Units that add up exactly, and how many of the smaller make one of the larger."""


@cache
def _spellings() -> dict[str, str]:
    """Each spelling of a unit of time, with the unit."""
    return {spelling: unit for unit, spellings in word_list("units")["time"].items() for spelling in spellings}


@cache
def _pattern(name: str) -> re.Pattern[str]:
    unit = alternatives(_spellings())
    qualifier = alternatives(word_list("units")["words"]["qualifiers"])
    half = r"(?P<half> and (?:a|one)[ -]half\b)"
    stretch = rf"(?P<qualifiers>(?:(?:{qualifier})[ -]){{0,3}})(?P<unit>{unit})\b(?:'(?!s))?"
    lead = "for|within|after|than|least|most|about|over|nearly|almost|past|next|last|in"
    sources = {
        "unit": rf"(?:[ -]|(?<=[0-9])){stretch}{half}?",
        "part": rf"[ -](?:an? |of an? )?{stretch}{half}?",
        "single": rf"\b(?:{lead}) (?P<number>an?|one) {stretch}{half}?",
        "and a half": rf"\b(?P<number>an?) {stretch}{half}",
        "joined": r"(?:,| and|, and)? ",
    }
    return re.compile(sources[name], re.IGNORECASE)


def duration(page: Page, numeral: Numeral) -> Fact | None:
    """The stretch of time that the numeral is part of, or None."""
    value = numeral.decimal
    match = _pattern("part" if numeral.share else "unit").match(page.text, numeral.span.end)
    if not match or numeral.fault or value is None:
        return None
    return _fact(page.text, value, match, numeral.span.start)


def single_durations(page: Page) -> Iterator[Fact]:
    """The stretches of time whose number is only an article: "within a year", "for a year and a half"."""
    if page.words.isdisjoint(_spellings()):
        return
    for name in ("single", "and a half"):
        for match in _pattern(name).finditer(page.text):
            if not match["unit"].lower().endswith("s"):
                yield _fact(page.text, Decimal(1), match, match.start("number"))


def _fact(text: str, value: Decimal, match: re.Match[str], start: int) -> Fact:
    unit = _spellings()[match["unit"].lower()]
    qualifiers = re.split(r"[ -]+", match["qualifiers"].strip(" -").lower()) if match["qualifiers"] else []
    working = set(word_list("units")["words"]["working"])
    if unit == "day" and working.intersection(qualifiers):
        unit, qualifiers = "working day", [word for word in qualifiers if word not in working]
    span = Span(start, match.end())
    value += Decimal("0.5") if match["half"] else 0
    shown = text[span.start : span.end]
    return Fact(FactKind.DURATION, value, span, shown, unit=unit, qualifier=" ".join(qualifiers))


def summed(text: str, facts: Sequence[Fact]) -> list[Fact]:
    """The facts with "two years and three months" made one stretch of time, in the smaller unit."""
    result: list[Fact] = []
    for fact in facts:
        last = result[-1] if result else None
        times = _SMALLER.get((last.unit, fact.unit)) if last else None
        if last and times and _continues(text, last, fact):
            span = Span(last.span.start, fact.span.end)
            value = last.number * times + fact.number
            result[-1] = replace(fact, value=value, span=span, text=text[span.start : span.end])
        else:
            result.append(fact)
    return result


def _continues(text: str, larger: Fact, smaller: Fact) -> bool:
    both = larger.kind is FactKind.DURATION and smaller.kind is FactKind.DURATION
    plain = not larger.qualifier and not smaller.qualifier and larger.number == larger.number.to_integral_value()
    return both and plain and bool(_pattern("joined").fullmatch(text[larger.span.end : smaller.span.start]))
