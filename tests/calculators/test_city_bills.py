"""Laws of City bills and improvement deposits: in bounds, in order, never more than the limit."""

from __future__ import annotations

from datetime import date
from decimal import Decimal
from typing import Any

from hypothesis import given, settings
from hypothesis import strategies as st

from calculators.calculator import Calculator
from calculators.casebook import outcome_values
from calculators.subjects.city_bills import early_payment_discount
from calculators.subjects.improvements import max_award_on_deposit
from calculators.subjects.late_charges import late_interest, rebill_charge
from corpus.library import Corpus

# The first example reads the documents, which takes longer than the usual deadline.
unhurried = settings(deadline=None)

money = st.decimals(Decimal("0.01"), 999999, places=2)
days = st.dates(date(2000, 1, 1), date(2099, 12, 31))


def _values(calculator: Calculator, **inputs: Any) -> dict[str, Any]:
    result = calculator.run(calculator.model(**inputs), Corpus.load())
    return {value.name: value.value for value in outcome_values(result.outcome)}


@unhurried
@given(money, days, days)
def test_a_part_month_never_lowers_interest_and_adds_less_than_a_month(
    principal: Decimal, one: date, two: date
) -> None:
    found = _values(late_interest, principal=principal, billed=min(one, two), paid=max(one, two))
    whole, part = found["interest"], found.get("interest_reading_2", found["interest"])
    assert 0 <= whole <= part <= whole + (principal + whole) / 100 + Decimal("0.01")


@unhurried
@given(money)
def test_a_rebill_charge_lies_between_five_and_twenty_five_dollars(delinquent: Decimal) -> None:
    charge = _values(rebill_charge, delinquent=delinquent)["charge"]
    assert 5 <= charge <= 25


@unhurried
@given(money, st.integers(0, 30), st.decimals(0, 2, places=2))
def test_discount_and_payment_add_up_to_the_invoice(amount: Decimal, after: int, rate: Decimal) -> None:
    found = _values(early_payment_discount, days=after, amount=amount, rate=rate)
    if after > 10:
        assert found["discount"] == 0
    else:
        assert found["discount"] + found["payment"] == amount


@unhurried
@given(money)
def test_the_largest_award_is_within_its_share_and_a_cent_more_is_not(funds: Decimal) -> None:
    limit = _values(max_award_on_deposit, funds=funds)["limit"]
    assert limit <= funds * 93 / 100 < limit + Decimal("0.01")
