"""Laws of emergency purchases."""

from __future__ import annotations

from datetime import date
from decimal import Decimal

from hypothesis import given, settings
from hypothesis import strategies as st

from calculators.calendar import is_working_day
from calculators.casebook import outcome_values
from calculators.subjects.emergency_purchases import emergency_purchase_consent, emergency_requisition_deadline
from corpus.library import Corpus

# The first working day of a year loads the calendar of holidays, which takes longer than a test may.
unhurried = settings(deadline=None)
amounts = st.decimals(0, 99999, places=2)


@unhurried
@given(amounts, amounts)
def test_the_commissioner_is_needed_exactly_above_the_limit(amount: Decimal, limit: Decimal) -> None:
    inputs = emergency_purchase_consent.model.model_validate({"amount": amount, "limit": limit})
    (value,) = outcome_values(emergency_purchase_consent.run(inputs, Corpus.load()).outcome)
    assert value.value == ("Commissioner-In-Charge" if amount > limit else "Purchasing Agent")


@unhurried
@given(st.dates(date(2000, 1, 1), date(2100, 12, 31)))
def test_the_requisition_is_due_on_a_working_day_after_the_purchase(bought: date) -> None:
    inputs = emergency_requisition_deadline.model.model_validate({"bought": bought})
    (value,) = outcome_values(emergency_requisition_deadline.run(inputs, Corpus.load()).outcome)
    assert isinstance(value.value, date)
    assert value.value > bought
    assert is_working_day(value.value)
