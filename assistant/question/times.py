"""Times of day, and the dates that they belong to."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import time
from functools import cache

from assistant.question.facts import Fact, FactKind, Problem, Span
from assistant.question.text import Page


@cache
def _pattern(name: str) -> re.Pattern[str]:
    sources = {
        "half day": r"(?<![0-9A-Za-z.:/$,-])(?P<hour>[0-9]{1,2})(?:[:.](?P<minute>[0-9]{2}))? ?(?P<half>[ap])\.?m\b\.?",
        "full day": r"(?<![0-9A-Za-z.:/$,])(?P<hour>[0-9]{1,2}):(?P<minute>[0-9]{2})(?::[0-9]{2})?(?![0-9A-Za-z:])",
        "o'clock": r"(?<![0-9A-Za-z.:/$,])(?P<hour>[0-9]{1,2}) ?o'?clock\b",
        "word": r"\b(?:noon|midday|midnight)\b",
        "between": r"(?:,|\s|\b(?:at|on|by|the|before|after|in)\b|@){0,5}",
    }
    return re.compile(sources[name], re.IGNORECASE)


def times(page: Page) -> Iterator[Fact | Problem]:
    """Every time of day on the page."""
    if not page.has(":", "am", "pm", "a.m", "p.m", "clock", "noon", "midday", "midnight"):
        return
    for match in _pattern("half day").finditer(page.text):
        hour, minute = int(match["hour"]), int(match["minute"] or 0)
        hour = hour % 12 + (12 if match["half"] in "pP" else 0) if 1 <= hour <= 12 else 99
        yield _time(match, hour, minute)
    for match in _pattern("full day").finditer(page.text):
        yield _time(match, int(match["hour"]), int(match["minute"]))
    for match in _pattern("o'clock").finditer(page.text):
        yield _time(match, int(match["hour"]), 0)
    for match in _pattern("word").finditer(page.text):
        yield _time(match, 0 if match.group().lower() == "midnight" else 12, 0)


def _time(match: re.Match[str], hour: int, minute: int) -> Fact | Problem:
    span, text = Span(match.start(), match.end()), match.group()
    if hour > 23 or minute > 59:
        return Problem(span, text, f"Cannot read {text} as a time of day. Write it like 4:45 pm.")
    return Fact(FactKind.TIME, time(hour, minute), span, text)


def with_times(text: str, facts: Sequence[Fact]) -> list[Fact]:
    """The facts with each time of day that stands beside a date made part of it."""
    result: list[Fact] = []
    for fact in facts:
        last = result[-1] if result else None
        joined = _together(text, last, fact) if last else None
        if joined:
            result[-1] = joined
        else:
            result.append(fact)
    return result


def _together(text: str, first: Fact, second: Fact) -> Fact | None:
    """The date of the two with the time of the other, or None when they do not belong together."""
    gap = text[first.span.end : second.span.start]
    if {first.kind, second.kind} != {FactKind.DATE, FactKind.TIME} or not _pattern("between").fullmatch(gap):
        return None
    day, hour = (first, second) if first.kind is FactKind.DATE else (second, first)
    if day.at is not None or not isinstance(hour.value, time):
        return None
    span = Span(first.span.start, second.span.end)
    return replace(day, at=hour.value, span=span, text=text[span.start : span.end])
