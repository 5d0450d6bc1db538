"""Laws of vehicles and travel: never above either cost, never before the event."""

from __future__ import annotations

from datetime import date
from decimal import Decimal
from typing import Any

from hypothesis import given
from hypothesis import strategies as st

from calculators.calculator import Calculator
from calculators.casebook import outcome_values
from calculators.outcome import Computed
from calculators.subjects.expenses import misc_expense_allowed
from calculators.subjects.flat_rates import flat_rate_claim_date
from calculators.subjects.travel_mileage import travel_mileage
from calculators.subjects.vehicles import mileage_claim_dates
from corpus.library import Corpus

amount = st.decimals(0, 99999, places=2)
days = st.dates(date(1954, 1, 1), date(2400, 12, 31))


def _values(calculator: Calculator, **inputs: Any) -> dict[str, Any]:
    result = calculator.run(calculator.model(**inputs), Corpus.load())
    return {value.name: value.value for value in outcome_values(result.outcome)}


@given(st.decimals(0, 9999, places=1), st.decimals(0, 2, places=3), amount)
def test_travel_mileage_is_never_above_either_cost(miles: Decimal, rate: Decimal, alternative: Decimal) -> None:
    paid = _values(travel_mileage, miles=miles, irs_rate=rate, alternative=alternative)
    assert 0 <= paid["total"] <= min(paid["mileage"], alternative)


@given(days)
def test_a_mileage_claim_is_filed_after_the_period_and_paid_after_filing(period_end: date) -> None:
    due = _values(mileage_claim_dates, period_end=period_end)
    assert period_end < due["file_by"] < due["pay_by"]


@given(days)
def test_a_flat_rate_claim_is_due_on_a_friday_late_in_its_month(month: date) -> None:
    due = _values(flat_rate_claim_date, month=month)["due"]
    assert (due.weekday(), due.year, due.month) == (4, month.year, month.month)
    assert due.day >= 15


@given(amount)
def test_an_award_is_allowed_exactly_up_to_fifty_dollars(worth: Decimal) -> None:
    outcome = misc_expense_allowed.run(
        misc_expense_allowed.model(item="employee_award", amount=worth, explained=True), Corpus.load()
    ).outcome
    assert isinstance(outcome, Computed)
    assert (outcome.verdict == "yes") == (worth <= 50)
