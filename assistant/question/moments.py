"""Dates told from today, and months and years that stand alone: "last Friday", "3 weeks ago", "end of September"."""

from __future__ import annotations

import re
from calendar import monthrange
from collections.abc import Iterator, Sequence
from datetime import MAXYEAR, MINYEAR, date, timedelta
from functools import cache

from assistant.question.amounts import near_money
from assistant.question.facts import Fact, FactKind, Problem, Span, Value
from assistant.question.lexicon import alternatives, word_list, word_set
from assistant.question.numerals import Numeral
from assistant.question.text import Page

_UNITS = {"day": "days", "week": "weeks", "month": "months", "year": "years"}
_EDGES = (
    "end of",
    "last day of",
    "close of",
    "start of",
    "beginning of",
    "first day of",
    *tuple(
        f"{which} {period}"
        for which in ("this", "last", "next", "previous")
        for period in ("month", "year", "calendar")
    ),
)
_OLDEST_YEAR, _LATEST_YEAR = 1900, 2099
_TOLD_BY = (" is ", "'s ", "s ", " being ", ": ", " ", ", ", " (", " = ")


@cache
def _pattern(name: str) -> re.Pattern[str]:
    lists = word_list("dates")
    names = lists["weekdays"]
    full = alternatives(w for w in names if w.endswith("day"))
    month = alternatives(lists["months"])
    edge = r"(?P<edge>(?:very )?end|last day|close|start|beginning|first day)"
    year = r"(?P<year>(?:,? of |, ?| )(?:19|20)[0-9]{2}(?![0-9]|[,./-][0-9]))"
    ago = r"(?:ago\b|(?P<ahead>from (?:now|today)\b|hence\b)|(?:before|prior to) today\b)"
    nearest = "last|past|this past|previous|next|this coming|this|coming"
    before = "this|last|next|in|of|since|by|until|through|during|before|after|for|early|late"
    short = "(?:19|20)?[0-9]{2}"
    sources = {
        "today": rf"\b(?:{alternatives(lists['days'])})\b",
        "day of month": (
            r"\b(?:on|by|due|since|until|before|after|today's|todays|today is) "
            r"(?P<date>the (?P<day>[0-9]{1,2})(?:st|nd|rd|th))\b"
            r"(?=$|[.,;:?!)]| (?:and|or|but|to|if|is|was|at|for|so|we|i|can|who)\b)"
        ),
        "weekday": rf"\b(?P<which>{nearest})(?: week's)? (?P<day>{alternatives(names)})\b\.?",
        "bare weekday": rf"\b(?:on|by|since|until|till|before|after|due) (?P<day>{full})\b",
        "month": (
            rf"\b(?:{edge} of (?:the month of )?)?(?:(?P<which>{before}) )?\b(?P<month>{month})\b\.?"
            rf"{year}?(?![ -][0-9])"
        ),
        "edge": (
            rf"\b{edge} of (?:the )?(?:(?P<which>this|last|next|current|previous) )?"
            r"(?P<period>month|year|calendar year)\b"
        ),
        "year edge": rf"\b{edge} of (?:the year )?(?P<year>(?:19|20)[0-9]{{2}})(?![0-9]|[,./-][0-9])",
        "period": r"\b(?P<which>this|last|next|previous) (?:calendar )?(?P<period>month|year)\b",
        "fiscal": (
            rf"\b(?:fy|fiscal year|fiscal yr)[ -]?'?(?P<first>{short})(?: ?[-/] ?(?P<last>{short}))?(?![0-9])"
            rf"|\b(?P<from>(?:19|20)[0-9]{{2}}) ?[-/] ?(?P<to>{short})(?= (?:fiscal|budget) )"
        ),
        "ago": rf"[ -](?P<unit>day|week|month|year)s? {ago}",
        "article ago": rf"\b(?:an?|one) (?P<unit>day|week|month|year) {ago}",
    }
    return re.compile(sources[name], re.IGNORECASE)


def moments(page: Page, today: date, numerals: Sequence[Numeral]) -> Iterator[Fact | Problem]:
    """Every date, month and fiscal year that the page tells without writing a date out."""
    lists = word_list("dates")
    if page.has(*lists["days"]):
        yield from _told_days(page.text, today)
    if page.has("the ") and page.has("st", "nd", "rd", "th"):
        yield from _days_of_month(page.text, today)
    if not page.words.isdisjoint(lists["weekdays"]):
        yield from _weekdays(page.text, today)
    if not page.words.isdisjoint(lists["months"]):
        yield from _months(page.text, today)
    if page.has(*_EDGES):
        yield from _edges(page.text, today)
    if page.has("fy", "fiscal", "budget"):
        yield from _fiscal_years(page.text)
    if page.has("ago", "from now", "from today", "hence", "before today", "prior to today"):
        yield from _distances(page.text, today, numerals)


def year(page: Page, numeral: Numeral) -> Fact | None:
    """The year that a number of four digits is, unless it counts something or stands beside a word for money."""
    if len(numeral.digits) != 4 or not _OLDEST_YEAR <= int(numeral.digits) <= _LATEST_YEAR:
        return None
    before = page.tokens_before(numeral.span.start, 1)
    led = bool(before) and before[0].norm in word_set("dates", "words.year_leads")
    if not led and near_money(page, numeral.span) and not _dollars_elsewhere(page.text, numeral):
        return None
    counted = re.match(r"[ -][A-Za-z]+s\b", page.text[numeral.span.end : numeral.span.end + 30])
    if (counted and not led) or page.text[: numeral.span.start].rstrip().endswith("$"):
        return None
    return Fact(FactKind.YEAR, int(numeral.digits), numeral.span, numeral.digits)


def _dollars_elsewhere(text: str, numeral: Numeral) -> bool:
    """Whether amounts carry a dollar sign in this text, so that a bare "1985" is rather a year."""
    return "$" in text[: numeral.span.start].rstrip("$ ") + text[numeral.span.end :]


def _told_days(text: str, today: date) -> Iterator[Fact | Problem]:
    days = word_list("dates")["days"]
    for match in _pattern("today").finditer(text):
        yield _shifted(match, match.start(), today, "days", days[match.group().lower()])


def told_today(text: str, facts: Sequence[Fact]) -> list[Fact]:
    """The facts without the "today" of "today is 9/20/2026", which is then that date."""
    told = {at for at in range(len(facts) - 1) if _is_told(text, facts[at], facts[at + 1])}
    return [fact for at, fact in enumerate(facts) if at not in told]


def _is_told(text: str, fact: Fact, following: Fact) -> bool:
    if fact.kind is not FactKind.DATE or following.kind is not FactKind.DATE or fact.text.lower() != "today":
        return False
    return text[fact.span.end : following.span.start].lower() in _TOLD_BY


def _days_of_month(text: str, today: date) -> Iterator[Fact | Problem]:
    """Days of the month alone: "by the 15th", in the month of today."""
    last = monthrange(today.year, today.month)[1]
    for match in _pattern("day of month").finditer(text):
        day = int(match["day"])
        span = Span(match.start("date"), match.end("date"))
        if 1 <= day <= last:
            yield Fact(FactKind.DATE, today.replace(day=day), span, match["date"], assumed="month")
        else:
            message = f"Cannot read {match['date']} as a date: this month has {last} days. Write it like 2026-03-04."
            yield Problem(span, match["date"], message)


def _weekdays(text: str, today: date) -> Iterator[Fact]:
    """Days of the week: the nearest one, with the other as alternative where usage is divided."""
    weekdays = word_list("dates")["weekdays"]
    for match in _pattern("weekday").finditer(text):
        ahead = (weekdays[match["day"].lower()] - today.weekday()) % 7
        values = _named_weekday(today, ahead, match["which"].lower())
        if values:
            yield _fact(match, match.start(), *values)
    for match in _pattern("bare weekday").finditer(text):
        ahead = (weekdays[match["day"].lower()] - today.weekday()) % 7
        values = _days(today, ahead, ahead - 7)
        if values:
            yield _fact(match, match.start("day"), *values, assumed="week")


def _named_weekday(today: date, ahead: int, which: str) -> tuple[date, ...]:
    """The day meant first, then what else the words can mean; ``ahead`` is 0 to 6 days from today."""
    if which in ("last", "past", "this past", "previous"):
        back = ahead - 7
        same_week = today.weekday() + back >= 0
        return _days(today, back, back - 7) if same_week and which == "last" else _days(today, back)
    if which == "next":
        forward = ahead or 7
        same_week = today.weekday() + forward <= 6
        return _days(today, forward, forward + 7) if same_week else _days(today, forward)
    return _days(today, ahead)


def _days(today: date, *distances: int) -> tuple[date, ...]:
    """The days at these distances from today, as far as the calendar goes."""
    ordinals = (today.toordinal() + distance for distance in distances)
    return tuple(date.fromordinal(n) for n in ordinals if date.min.toordinal() <= n <= date.max.toordinal())


def _months(text: str, today: date) -> Iterator[Fact]:
    """Months that stand without a day, and the first or last day of one."""
    for match in _pattern("month").finditer(text):
        month = int(word_list("dates")["months"][match["month"].lower()])
        which = (match["which"] or "").strip().lower()
        if not _is_month(match, which):
            continue
        told = match["year"]
        number = int(told[-4:]) if told else _year_of(which, month, today)
        if not MINYEAR <= number <= MAXYEAR:
            continue
        assumed = "" if told or which in ("last", "next") else "year"
        start = match.start() if match["edge"] or which in ("this", "last", "next") else match.start("month")
        span = Span(start, match.end())
        if match["edge"]:
            day = _edge(match["edge"], number, month)
            yield Fact(FactKind.DATE, day, span, text[start : match.end()], assumed=assumed)
        else:
            yield Fact(FactKind.MONTH, date(number, month, 1), span, text[start : match.end()], assumed=assumed)


def _is_month(match: re.Match[str], which: str) -> bool:
    """True when the word is a month: "may", "march", "mar", "dec" and the like need a sign of it."""
    word = match["month"]
    if match["year"] or match["edge"] or which:
        return not (word == "may" and which not in ("", "in", "last", "next", "of", "since", "by", "during", "until"))
    return len(word) > 3 and (word.lower() != "march" or word[0].isupper()) and word.lower() != "may"


def _year_of(which: str, month: int, today: date) -> int:
    if which == "last":
        return today.year if month < today.month else today.year - 1
    if which == "next":
        return today.year if month > today.month else today.year + 1
    return today.year


def _edge(word: str, year: int, month: int, last_month: int = 0) -> date:
    if word.lower() in ("start", "beginning", "first day"):
        return date(year, month, 1)
    last = last_month or month
    return date(year, last, monthrange(year, last)[1])


def _edges(text: str, today: date) -> Iterator[Fact]:
    """The first or last day of a month or year told from today, or of a year by number; months and years as such."""
    for match in _pattern("year edge").finditer(text):
        yield _fact(match, match.start(), _edge(match["edge"], int(match["year"]), 1, 12))
    for name in ("edge", "period"):
        for match in _pattern(name).finditer(text):
            fact = _period(match, today, (match["which"] or "").strip().lower())
            if fact:
                yield fact


def _period(match: re.Match[str], today: date, which: str) -> Fact | None:
    step = {"last": -1, "previous": -1, "next": 1}.get(which, 0)
    edge = match.groupdict().get("edge")
    whole_year = "year" in match["period"].lower()
    months = today.year * 12 + today.month - 1 + (step * 12 if whole_year else step)
    number, month = months // 12, months % 12 + 1
    if not MINYEAR <= number <= MAXYEAR:
        return None
    assumed = "" if which else "year" if whole_year else "month"
    if edge and whole_year:
        return _fact(match, match.start(), _edge(edge, number, 1, 12), assumed=assumed)
    if edge:
        return _fact(match, match.start(), _edge(edge, number, month), assumed=assumed)
    span = Span(match.start(), match.end())
    if whole_year:
        return Fact(FactKind.YEAR, number, span, match.group())
    return Fact(FactKind.MONTH, date(number, month, 1), span, match.group())


def _fiscal_years(text: str) -> Iterator[Fact | Problem]:
    """Fiscal years, each by the calendar year in which it ends."""
    for match in _pattern("fiscal").finditer(text):
        first, last = match["first"] or match["from"], match["last"] or match["to"]
        span = Span(match.start(), match.end())
        start = int(first) if len(first) == 4 else 2000 + int(first)
        if not last:
            yield Fact(FactKind.FISCAL_YEAR, start, span, match.group(), alternatives=(start + 1,))
        elif int(last) % 100 == (start + 1) % 100:
            yield Fact(FactKind.FISCAL_YEAR, start + 1, span, match.group())
        else:
            message = f"{match.group()} is not one fiscal year: write it like FY 2025-26."
            yield Problem(span, match.group(), message)


def _distances(text: str, today: date, numerals: Sequence[Numeral]) -> Iterator[Fact | Problem]:
    """The days told by their distance: "3 weeks ago", "90 days from today", "a month ago"."""
    for numeral in numerals:
        match = _pattern("ago").match(text, numeral.span.end)
        if match and numeral.value.denominator == 1:
            yield _distant(match, numeral.span.start, today, int(numeral.value))
    for match in _pattern("article ago").finditer(text):
        yield _distant(match, match.start(), today, 1)


def _distant(match: re.Match[str], start: int, today: date, count: int) -> Fact | Problem:
    return _shifted(match, start, today, _UNITS[match["unit"].lower()], count if match["ahead"] else -count)


def _shifted(match: re.Match[str], start: int, today: date, units: str, count: int) -> Fact | Problem:
    """The day that lies so many units from today, or the problem that the calendar does not reach it."""
    try:
        day = _later(today, units, count) if units in ("months", "years") else today + timedelta(**{units: count})
    except (OverflowError, ValueError):
        text = match.string[start : match.end()]
        return Problem(Span(start, match.end()), text, f"Cannot read {text} as a date: the calendar does not reach it.")
    return _fact(match, start, day)


def _later(today: date, units: str, count: int) -> date:
    """The day so many months or years from today; the library is imported only for a text that tells one."""
    from dateutil.relativedelta import relativedelta

    shift = relativedelta(months=count) if units == "months" else relativedelta(years=count)
    return today + shift


def _fact(match: re.Match[str], start: int, day: date, *others: Value, assumed: str = "") -> Fact:
    span = Span(start, match.end())
    text = match.string[start : match.end()]
    return Fact(FactKind.DATE, day, span, text, assumed=assumed, alternatives=others)
