"""Days, working days, months and years are counted by laws that hold for any day."""

from __future__ import annotations

from calendar import monthrange
from datetime import date, timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from calculators.calendar import (
    add_months,
    add_working_days,
    add_years,
    is_holiday,
    is_working_day,
    next_working_day,
)

# A holiday of a year is worked out once a year: few years keep the laws quick.
days = st.dates(date(2019, 1, 1), date(2029, 12, 31))
any_day = st.dates(date(1800, 1, 1), date(2400, 12, 31))
months = st.integers(-600, 600)


@pytest.mark.parametrize(
    "day",
    [date(2026, 1, 1), date(2026, 7, 3), date(2026, 11, 26), date(2026, 12, 25), date(2021, 12, 31), date(2026, 5, 25)],
)
def test_a_legal_holiday_is_no_working_day_nor_is_the_day_it_is_observed_on(day: date) -> None:
    assert is_holiday(day)
    assert not is_working_day(day)


def test_a_plain_weekday_is_a_working_day_and_a_weekend_is_not() -> None:
    assert is_working_day(date(2026, 11, 24))
    assert not is_working_day(date(2026, 11, 28))
    assert not is_holiday(date(2026, 11, 28))


def test_counting_skips_thanksgiving_and_the_weekend() -> None:
    assert add_working_days(date(2026, 11, 24), 3) == date(2026, 11, 30)


@settings(deadline=None)
@given(days)
def test_the_next_working_day_is_the_first_after_a_day(day: date) -> None:
    after = next_working_day(day)
    assert after > day
    assert is_working_day(after)
    between = (day + timedelta(days=count) for count in range(1, (after - day).days))
    assert not any(is_working_day(item) for item in between)


@settings(deadline=None)
@given(days, st.integers(0, 20), st.integers(0, 20))
def test_working_days_add_up(day: date, first: int, second: int) -> None:
    assert add_working_days(add_working_days(day, first), second) == add_working_days(day, first + second)


@settings(deadline=None)
@given(days, st.integers(1, 20))
def test_so_many_working_days_lie_after_the_day_up_to_the_last(day: date, count: int) -> None:
    last = add_working_days(day, count)
    passed = [day + timedelta(days=step) for step in range(1, (last - day).days + 1)]
    assert sum(is_working_day(item) for item in passed) == count
    assert is_working_day(last)


@pytest.mark.parametrize(
    ("day", "count", "after"),
    [
        (date(2026, 1, 31), 1, date(2026, 2, 28)),
        (date(2028, 1, 31), 1, date(2028, 2, 29)),
        (date(2026, 3, 31), -1, date(2026, 2, 28)),
        (date(2026, 12, 15), 1, date(2027, 1, 15)),
        (date(2026, 1, 15), -1, date(2025, 12, 15)),
    ],
)
def test_a_month_that_has_no_such_day_ends_on_its_last(day: date, count: int, after: date) -> None:
    assert add_months(day, count) == after


@given(any_day, months)
def test_months_keep_the_day_or_take_the_last(day: date, count: int) -> None:
    after = add_months(day, count)
    assert after.day == min(day.day, monthrange(after.year, after.month)[1])
    assert (after.year - day.year) * 12 + after.month - day.month == count


@given(any_day, any_day, months)
def test_months_keep_the_order_of_days(one: date, other: date, count: int) -> None:
    assert add_months(min(one, other), count) <= add_months(max(one, other), count)


@given(any_day, months, months)
def test_months_add_up_where_no_month_is_too_short(day: date, first: int, second: int) -> None:
    early = day.replace(day=min(day.day, 28))
    assert add_months(add_months(early, first), second) == add_months(early, first + second)


@given(any_day, st.integers(-100, 100))
def test_a_year_is_twelve_months(day: date, count: int) -> None:
    assert add_years(day, count) == add_months(day, 12 * count)
    assert add_years(date(2028, 2, 29), 1) == date(2029, 2, 28)
