"""Laws of the allowances: shares add up, more service never pays less."""

from __future__ import annotations

from datetime import date
from decimal import Decimal
from typing import Any

from hypothesis import given
from hypothesis import strategies as st

from calculators.calculator import Calculator
from calculators.casebook import outcome_values
from calculators.subjects.allowances import safety_glasses_cost
from calculators.subjects.bus_fares import meter_reader_bus_fare
from calculators.subjects.clothing import clothing_allowance, clothing_allowance_separation, full_months
from corpus.library import Corpus

amount = st.decimals(0, 99999, places=2)
days = st.dates(date(2000, 1, 1), date(2100, 12, 31))


def _values(calculator: Calculator, **inputs: Any) -> dict[str, Any]:
    result = calculator.run(calculator.model(**inputs), Corpus.load())
    return {value.name: value.value for value in outcome_values(result.outcome)}


@given(amount, amount)
def test_employee_and_city_together_pay_the_glasses_and_no_more(cost: Decimal, plano: Decimal) -> None:
    paid = _values(safety_glasses_cost, corrective=True, through_city=True, cost=cost, plano_cost=plano)
    assert paid["employee"] >= 0
    assert paid["employee"] + paid["credit"] == cost


@given(amount, st.integers(0, 11))
def test_one_more_month_never_lowers_the_clothing_allowance(rate: Decimal, months: int) -> None:
    less, more = (_values(clothing_allowance, rate=rate, months=count)["allowance"] for count in (months, months + 1))
    assert 0 <= less <= more <= rate


@given(amount, days)
def test_separation_never_pays_more_than_a_year(rate: Decimal, separated: date) -> None:
    paid = _values(clothing_allowance_separation, rate=rate, separated=separated)
    assert 0 <= paid["months"] <= 12
    assert paid["allowance"] <= rate


@given(days, days)
def test_full_months_are_never_negative_nor_longer_than_the_time_between(first: date, last: date) -> None:
    assert 0 <= full_months(first, last) <= max(0, (last - first).days + 1) // 28


@given(st.integers(0, 120), st.integers(0, 30))
def test_bus_fare_for_days_lies_between_the_months_around_it(months: int, part: int) -> None:
    fare = _values(meter_reader_bus_fare, months=Decimal(months), days=part, days_in_month=30)["fare"]
    assert Decimal("17.50") * months <= fare <= Decimal("17.50") * (months + 1)
