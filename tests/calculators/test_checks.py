"""Laws of old checks: never cancelled before they are six years old."""

from __future__ import annotations

from datetime import date
from typing import Any

from hypothesis import given, settings
from hypothesis import strategies as st

from calculators.calculator import Calculator
from calculators.calendar import add_years
from calculators.casebook import outcome_values
from calculators.subjects.check_cancellations import refund_check_cancellation, stale_check_cancellation_date
from corpus.library import Corpus

# The first example reads the documents, which takes longer than the usual deadline.
unhurried = settings(deadline=None)

days = st.dates(date(1954, 1, 1), date(2400, 12, 31))


def _values(calculator: Calculator, **inputs: Any) -> dict[str, Any]:
    result = calculator.run(calculator.model(**inputs), Corpus.load())
    return {value.name: value.value for value in outcome_values(result.outcome)}


@unhurried
@given(days)
def test_a_check_is_cancelled_at_the_first_close_after_six_years(dated: date) -> None:
    cancelled = _values(stale_check_cancellation_date, dated=dated)["cancelled"]
    assert (cancelled.month, cancelled.day) == (6, 30)
    assert add_years(cancelled, -1) <= add_years(dated, 6) < cancelled


@unhurried
@given(days)
def test_a_refund_check_lives_longer_than_six_years(dated: date) -> None:
    assert _values(refund_check_cancellation, dated=dated)["earliest"] > add_years(dated, 6)
