"""The specific timeframe that BTS-1.01, Exception to Rules, asks for."""

from __future__ import annotations

import re
from datetime import date, datetime, timedelta
from typing import NamedTuple

from dateutil.relativedelta import relativedelta

from assistant.exceptions.errors import BadValue

_FORMATS = ("%Y-%m-%d", "%m/%d/%Y", "%B %d, %Y", "%b %d, %Y", "%B %d %Y", "%d %B %Y")
_SPAN = re.compile(r"(?:from\s+)?(?P<start>.+?)\s+(?:to|through|until|till|-|–|—)\s+(?P<end>.+)", re.I | re.S)
_UNTIL = re.compile(r"(?:until|till|through|to|ends?|ending)\s+(?P<end>.+)", re.I | re.S)
_LENGTH = re.compile(
    r"(?:for\s+)?(?P<count>\d{1,4})\s+(?P<unit>day|week|month|year)s?\s+(?:from|starting|beginning)\s+(?P<start>.+)",
    re.I | re.S,
)
_FROM = re.compile(r"(?:from|starting|beginning|since)\s+(?P<start>.+)", re.I | re.S)


def read_date(text: str) -> date | None:
    """A calendar date as people write it (2027-06-30, 6/30/2027, June 30, 2027), or None."""
    words = " ".join(text.replace(".", " ").split())
    for form in _FORMATS:
        try:
            return datetime.strptime(words, form).date()
        except ValueError:
            continue
    return None


class Timeframe(NamedTuple):
    """First and last day, both included; None where the words name none."""

    start: date | None
    end: date | None

    @classmethod
    def read(cls, text: str) -> Timeframe:
        """The days that the words name; words without a date give neither."""
        words = text.strip()
        if match := _LENGTH.fullmatch(words):
            return cls._of_length(match)
        if (match := _SPAN.fullmatch(words)) and (start := read_date(match["start"])):
            return cls(start, read_date(match["end"]))
        if match := _UNTIL.fullmatch(words):
            return cls(None, read_date(match["end"]))
        if match := _FROM.fullmatch(words):
            return cls(read_date(match["start"]), None)
        return cls(read_date(words), None)

    @classmethod
    def _of_length(cls, match: re.Match[str]) -> Timeframe:
        start = read_date(match["start"])
        if start is None:
            return cls(None, None)
        count = int(match["count"])
        steps = {
            "day": relativedelta(days=count),
            "week": relativedelta(weeks=count),
            "month": relativedelta(months=count),
            "year": relativedelta(years=count),
        }
        try:
            return cls(start, start + steps[match["unit"].lower()] - timedelta(days=1))
        except (ValueError, OverflowError):
            raise BadValue(f"{match.group(0)!r} runs past the calendar; give the last day") from None

    def over(self, today: date) -> bool:
        """True when the last day lies before today."""
        return self.end is not None and self.end < today


def normal_timeframe(text: str) -> str:
    """The timeframe as it is kept: ISO days where they can be read, else the words themselves.

    Raises BadValue when the last day comes before the first.
    """
    frame = Timeframe.read(text)
    if frame.start and frame.end:
        if frame.end < frame.start:
            raise BadValue(f"timeframe: the last day {frame.end} comes before the first {frame.start}")
        return f"{frame.start} to {frame.end}"
    if frame.end:
        return f"until {frame.end}"
    return text
