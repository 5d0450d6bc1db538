"""Counting days. The Code defines neither working days nor holidays, so the answers say what was used."""

from __future__ import annotations

from calendar import monthrange
from datetime import date, timedelta
from functools import cache

WORKDAY_NOTE = (
    "The text defines neither working days nor holidays: Monday to Friday were counted, less Oregon legal holidays; "
    "City closure days of its own are not known here."
)
WEEKEND_NOTE = "The text has no rule for a last day on a weekend or holiday; act on the working day before to be safe."


@cache
def _oregon(year: int) -> frozenset[date]:
    # Costs some 65 ms to import, and most answers count no working days.
    from holidays import country_holidays

    return frozenset(country_holidays("US", subdiv="OR", years=year))


def is_holiday(day: date) -> bool:
    """Whether a day is an Oregon legal holiday, observed days included."""
    return day in _oregon(day.year) or ((day.month, day.day) == (12, 31) and day in _oregon(day.year + 1))


def is_working_day(day: date) -> bool:
    """Monday to Friday, and no Oregon legal holiday."""
    return day.weekday() < 5 and not is_holiday(day)


def next_working_day(day: date) -> date:
    """The first working day after a day."""
    day += timedelta(days=1)
    while not is_working_day(day):
        day += timedelta(days=1)
    return day


def add_working_days(day: date, days: int) -> date:
    """The date that many working days after a day, which itself does not count."""
    for _ in range(days):
        day = next_working_day(day)
    return day


def add_months(day: date, months: int) -> date:
    """The same day of the month so many months on (or back), or that month's last day where it has no such day."""
    place = day.year * 12 + day.month - 1 + months
    year, month = divmod(place, 12)
    return date(year, month + 1, min(day.day, monthrange(year, month + 1)[1]))


def add_years(day: date, years: int) -> date:
    """The same date so many years on (or back); February 29 becomes February 28 where there is none."""
    return add_months(day, 12 * years)
