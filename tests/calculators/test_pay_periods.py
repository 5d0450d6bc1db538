"""Pay periods tile the calendar, and what falls due falls after them."""

from __future__ import annotations

from datetime import date, timedelta

from hypothesis import given
from hypothesis import strategies as st

from calculators.subjects.pay_periods import fiscal_year_of, friday_after, pay_period, period_of
from calculators.work import Work

days = st.dates(date(1953, 10, 1), date(2400, 12, 31))


def _period(when: date) -> tuple[date, date, int]:
    found = period_of(Work(pay_period.model()), when)
    assert found is not None
    return found


@given(days)
def test_a_day_lies_in_its_pay_period_which_runs_thursday_to_wednesday(when: date) -> None:
    start, end, _ = _period(when)
    assert start <= when <= end
    assert (start.weekday(), end.weekday(), (end - start).days) == (3, 2, 13)


@given(days)
def test_the_day_after_a_period_opens_the_next(when: date) -> None:
    _, end, number = _period(when)
    assert _period(end + timedelta(days=1))[::2] == (end + timedelta(days=1), number + 1)


@given(days, st.integers(1, 5))
def test_a_friday_after_a_day_is_a_friday_so_many_weeks_on(when: date, ordinal: int) -> None:
    friday = friday_after(when, ordinal)
    assert friday.weekday() == 4
    assert 7 * (ordinal - 1) < (friday - when).days <= 7 * ordinal


@given(days)
def test_a_fiscal_year_holds_its_day_and_every_day_from_july_to_june(when: date) -> None:
    start, end = fiscal_year_of(when)
    assert start <= when <= end
    assert fiscal_year_of(start) == fiscal_year_of(end) == (start, end)
    assert fiscal_year_of(end + timedelta(days=1))[0] == end + timedelta(days=1)
