"""Calendar dates as they are written out: "3/4/2024", "2024-03-04", "Mar. 4, 2024", "the 4th of March"."""

from __future__ import annotations

import re
from calendar import monthrange
from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from datetime import date
from functools import cache

from assistant.question.facts import Fact, FactKind, Problem, Span, Value
from assistant.question.lexicon import alternatives, word_list, word_set
from assistant.question.text import Page

_CENTURY_AHEAD = 20
"""A year of two digits lies at most this many years after today, else in the century before."""


@cache
def _pattern(name: str) -> re.Pattern[str]:
    lists = word_list("dates")
    month = rf"(?P<month>{alternatives(lists['months'])})\.?"
    ordinals = alternatives([*lists["ordinals"], *(o.replace("-", " ") for o in lists["ordinals"] if "-" in o)])
    weekday = rf"(?:\b(?P<weekday>{alternatives(lists['weekdays'])})\.?,? (?:the )?)?"
    day = rf"(?P<day>[0-9]{{1,2}}(?![0-9])|{ordinals})(?P<suffix>(?:st|nd|rd|th)\b)?(?![0-9A-Za-z]|[.,:/%][0-9]|%)"
    year = r"(?P<year>(?:,? of |, ?| )(?:(?:1[5-9]|2[0-9])[0-9]{2}|'[0-9]{2})(?![0-9A-Za-z,.:/%-]*[0-9%]))"
    two = "[0-9]{1,2}"
    end = "(?![0-9A-Za-z]|[./-][0-9])"
    sources = {
        "month first": rf"{weekday}\b{month} (?:the )?{day}{year}?",
        "day first": (
            rf"{weekday}(?<![0-9.,$/])\b(?:the )?{day}(?P<of>(?: day)? of)?[ -]{month}(?![A-Za-z])"
            rf"(?:-?{year}|-(?P<dashed>[0-9]{{4}}))?"
        ),
        "iso": (
            rf"{weekday}(?<![0-9A-Za-z./-])(?P<year>[0-9]{{4}})(?P<mark>[-/.])(?P<month>{two})(?P=mark)(?P<day>{two})"
            r"(?:T[0-9:]{5,8}Z?)?(?![0-9]|[./-][0-9])"
        ),
        "figures": (
            rf"{weekday}(?<![0-9A-Za-z./$-])(?P<first>{two})(?P<mark>[-/.])(?P<second>{two})(?P=mark)"
            rf"(?P<year>[0-9]{{4}}|[0-9]{{2}}){end}"
        ),
        "short": (
            rf"{weekday}(?<![0-9A-Za-z./,$-])(?P<first>{two})/(?P<second>{two})"
            r"(?![0-9A-Za-z%]|[./,-][0-9]| ?(?:%|percent|pct))"
        ),
    }
    return re.compile(sources[name], re.IGNORECASE)


Found = Fact | Problem
_WEEKDAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")


def dates(page: Page, today: date) -> Iterator[Found]:
    """Every written date of the page, or the problem that stands in its place."""
    named = not page.words.isdisjoint(word_list("dates")["months"])
    marked = bool(re.search(r"[0-9][/.-][0-9]", page.text))
    readers: tuple[tuple[str, bool, Callable[[Page, re.Match[str], date], Found | None]], ...] = (
        ("iso", marked, _iso),
        ("figures", marked, _figures),
        ("day first", named, _named),
        ("month first", named, _named),
        ("short", marked and "/" in page.text, _short),
    )
    for name, reader in ((name, reader) for name, worth, reader in readers if worth):
        for match in _pattern(name).finditer(page.text):
            found = reader(page, match, today)
            if found:
                yield _on_its_weekday(found, match)


def in_told_years(facts: Sequence[Fact]) -> list[Fact]:
    """The facts with each day without a year put nearest to the days of the text that have one."""
    told = [fact.day for fact in facts if fact.kind is FactKind.DATE and fact.assumed in ("", "century")]
    return [_nearest(fact, told) if told and _wants_year(fact) else fact for fact in facts]


def _wants_year(fact: Fact) -> bool:
    return fact.kind is FactKind.DATE and fact.assumed == "year" and not fact.alternatives


def _nearest(fact: Fact, told: Sequence[date]) -> Fact:
    """The day in the year that brings it nearest to one of the told days."""
    days = [
        day
        for other in told
        for year in (other.year - 1, other.year, other.year + 1)
        if (day := _date(year, fact.day.month, fact.day.day))
    ]
    if not days:
        return fact
    return replace(fact, value=min(days, key=lambda day: (min(abs(day - other) for other in told), day)))


def _iso(page: Page, match: re.Match[str], today: date) -> Found | None:
    return _dated(match, (int(match["year"]), int(match["month"]), int(match["day"])))


def _figures(page: Page, match: re.Match[str], today: date) -> Found | None:
    """A date in figures with its year, month first as in the United States."""
    if match["mark"] == "." and len(match["year"]) == 2:
        return None
    first, second = int(match["first"]), int(match["second"])
    year, assumed = int(match["year"]), ""
    if len(match["year"]) == 2:
        year, assumed = _century(year, today), "century"
    return _either_order(match, year, first, second, assumed)


def _either_order(match: re.Match[str], year: int, first: int, second: int, assumed: str) -> Found:
    """The date with the month first, and with the day first where only that exists or it exists too."""
    month_first, day_first = _date(year, first, second), _date(year, second, first)
    if month_first and day_first and first != second:
        return _dated(match, (year, first, second), assumed, (day_first,))
    if month_first or not day_first:
        return _dated(match, (year, first, second), assumed)
    return _dated(match, (year, second, first), f"{assumed} and order" if assumed else "order")


def _short(page: Page, match: re.Match[str], today: date) -> Found | None:
    """A date without a year, such as 9/30, unless it is rather a fraction such as 2/3."""
    first, second = int(match["first"]), int(match["second"])
    before = page.tokens_before(match.start(), 1)
    led = bool(match["weekday"]) or (bool(before) and before[0].norm in word_set("dates", "words.leads"))
    following = page.text[match.end() : match.end() + 20]
    if following.startswith(" of "):
        return None
    ends = not re.match(r" an? |-| [a-z]+s\b", following, re.IGNORECASE)
    possible = _date(today.year, first, second)
    fraction = first < second and second in (2, 3, 4, 5, 6, 8, 10, 100)
    if (fraction and not (led and ends)) or (not possible and not led):
        return None
    return _either_order(match, today.year, first, second, "year")


def _named(page: Page, match: re.Match[str], today: date) -> Found | None:
    """A date with the month by name."""
    month = int(word_list("dates")["months"][match["month"].lower()])
    day = _day_number(match["day"])
    year = (match["year"] or match.groupdict().get("dashed") or "").strip(", of'")
    if not _is_named_date(page, match, bool(year)):
        return None
    if not year:
        return _dated(match, (today.year, month, day), "year")
    if len(year) == 2:
        return _dated(match, (_century(int(year), today), month, day), "century")
    return _dated(match, (int(year), month, day))


def _is_named_date(page: Page, match: re.Match[str], has_year: bool) -> bool:
    """True unless "may" or "march" is a verb, or the number before a month counts something else."""
    month_first = match.start("month") < match.start("day")
    month = match["month"].lower()
    if has_year or match["suffix"] or match["weekday"] or month not in ("may", "march"):
        return True
    if not match["day"].isdigit():
        return month == "march"
    if not month_first:
        return bool(match["of"]) or match["month"][0].isupper() or month == "march"
    after = page.tokens_after(match.end(), 1)
    joined = bool(after) and page.text[match.end() : after[0].start] in (" ", "-")
    return not joined or after[0].norm in word_set("stopwords", "stopwords")


def _day_number(text: str) -> int:
    return int(text) if text.isdigit() else int(word_list("dates")["ordinals"][text.lower().replace(" ", "-")])


def _century(year: int, today: date) -> int:
    return 2000 + year if 2000 + year <= today.year + _CENTURY_AHEAD else 1900 + year


def _date(year: int, month: int, day: int) -> date | None:
    if not (1 <= year <= 9999 and 1 <= month <= 12 and 1 <= day <= monthrange(year, month)[1]):
        return None
    return date(year, month, day)


def _dated(
    match: re.Match[str], parts: tuple[int, int, int], assumed: str = "", alternatives: tuple[Value, ...] = ()
) -> Found:
    """The date of year, month and day, or the problem that there is none."""
    span, text = Span(match.start(), match.end()), match.group()
    found = _date(*parts)
    if found:
        return Fact(FactKind.DATE, found, span, text, assumed=assumed, alternatives=alternatives)
    reason = f"{parts[0]} has no February 29" if _date(2000, parts[1], parts[2]) else "the calendar has no such day"
    return Problem(span, text, f"Cannot read {text} as a date: {reason}. Write it like 2026-03-04.")


def _on_its_weekday(found: Found, match: re.Match[str]) -> Found:
    """The date, or the problem that it does not fall on the day of the week that is written with it."""
    named = match.groupdict().get("weekday")
    if not named or not isinstance(found, Fact):
        return found
    weekday = word_list("dates")["weekdays"][named.lower()]
    if found.day.weekday() == weekday:
        return found
    advice = "write the year of" if "year" in found.assumed else "check the day or the date in"
    return Problem(found.span, found.text, f"{found.day} is a {_WEEKDAYS[found.day.weekday()]}: {advice} {found.text}.")
