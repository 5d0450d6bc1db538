"""Percentages: 10 for "10%", "10 percent", "ten pct"; one half for "half a percent"."""

from __future__ import annotations

import re
from functools import cache

from assistant.question.amounts import per
from assistant.question.facts import Fact, FactKind, Span
from assistant.question.numerals import Numeral
from assistant.question.text import Page


@cache
def _pattern(name: str) -> re.Pattern[str]:
    percent = r"(?:%|(?:per ?cent|pct|percentage points?|percentage)(?![A-Za-z]))"
    sources = {"whole": rf"[ -]?{percent}", "part": rf"(?:[ -]?| an? | of (?:an?|one|1)[ -]?| (?:one|1)[ -]?){percent}"}
    return re.compile(sources[name], re.IGNORECASE)


def percentage(page: Page, numeral: Numeral) -> Fact | None:
    """The percentage that the numeral is part of, or None."""
    value = numeral.decimal
    match = _pattern("part" if numeral.share else "whole").match(page.text, numeral.span.end)
    if not match or numeral.fault or value is None:
        return None
    span = Span(numeral.span.start, match.end())
    fact = Fact(FactKind.PERCENT, value, span, page.text[span.start : span.end], unit="percent")
    return per(page.text, fact)
