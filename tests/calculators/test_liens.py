"""Laws of penalties and interest on liens: never negative, never less for more."""

from __future__ import annotations

from datetime import date, timedelta
from decimal import Decimal
from typing import Any

from hypothesis import given, settings
from hypothesis import strategies as st

from calculators.calculator import Calculator
from calculators.casebook import outcome_values
from calculators.subjects.bonded_liens import bonded_lien_interest
from calculators.subjects.lien_penalties import lien_penalty, sewer_late_penalty
from calculators.subjects.liens import lien_delinquency_date
from calculators.subjects.open_liens import open_lien_interest, open_lien_rate
from calculators.subjects.payment_plans import special_plan_minimum
from corpus.library import Corpus

amount = st.decimals(0, 999999, places=2)
rates = st.decimals(0, 40, places=2)
days = st.dates(date(1990, 1, 1), date(2100, 12, 31))
# The first example reads the corpus and the table of holidays, which takes longer than the others.
unhurried = settings(deadline=None)


def _values(calculator: Calculator, **inputs: Any) -> dict[str, Any]:
    result = calculator.run(calculator.model(**inputs), Corpus.load())
    return {value.name: value.value for value in outcome_values(result.outcome)}


@unhurried
@given(rates)
def test_the_open_lien_rate_is_never_below_its_floor_nor_below_prime_plus_three(prime: Decimal) -> None:
    rate = _values(open_lien_rate, prime=prime)["rate"]
    assert rate == max(Decimal(12), prime + 3)


@unhurried
@given(amount, st.integers(0, 40))
def test_one_more_missed_installment_never_lowers_the_penalty(principal: Decimal, missed: int) -> None:
    less, more = (_values(lien_penalty, principal=principal, missed=count)["penalty"] for count in (missed, missed + 1))
    assert 0 <= less <= more


@unhurried
@given(amount)
def test_for_one_missed_installment_both_chapters_ask_the_same_penalty(principal: Decimal) -> None:
    ordinary = _values(lien_penalty, principal=principal, missed=1)
    assert ordinary["penalty"] == _values(sewer_late_penalty, principal=principal, missed=1)["penalty"]


@unhurried
@given(amount, rates, days, st.integers(0, 2000))
def test_waiting_a_day_longer_never_lowers_the_interest(
    balance: Decimal, rate: Decimal, start: date, wait: int
) -> None:
    paid = [start + timedelta(days=wait), start + timedelta(days=wait + 1)]
    sooner, later = (
        _values(open_lien_interest, balance=balance, rate=rate, assessed=start, paid=when)["interest"] for when in paid
    )
    assert 0 <= sooner <= later
    assert sooner == 0 or wait > 30


@unhurried
@given(amount, rates, days, st.integers(0, 2000))
def test_days_and_dates_give_the_same_interest(principal: Decimal, rate: Decimal, start: date, count: int) -> None:
    counted = _values(bonded_lien_interest, principal=principal, rate=rate, days=count)
    dated = _values(
        bonded_lien_interest, principal=principal, rate=rate, start=start, end=start + timedelta(days=count)
    )
    assert counted == dated


@unhurried
@given(days)
def test_a_lien_is_delinquent_the_day_after_the_last_day_to_pay(start: date) -> None:
    found = _values(lien_delinquency_date, kind="open", entered=start)
    assert found["delinquent"] - found["deadline"] == timedelta(days=1)
    assert found["deadline"] > start


@unhurried
@given(amount, rates, amount)
def test_the_least_plan_payment_is_never_below_the_billing_charge(
    balance: Decimal, rate: Decimal, billing: Decimal
) -> None:
    assert _values(special_plan_minimum, balance=balance, rate=rate, billing=billing)["payment"] >= billing
