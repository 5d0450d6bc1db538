"""Laws of payroll: rates, excess hours, shares of a payroll, fees."""

from __future__ import annotations

from decimal import Decimal
from random import Random

from hypothesis import given
from hypothesis import strategies as st

from calculators.casebook import outcome_values
from calculators.subjects.deductions import ENTITIES, EXEMPT, payroll_deduction_fee
from calculators.subjects.fund_payrolls import split_fund_payroll
from calculators.subjects.payroll import daily_hourly_rate, fire_excess_hours
from corpus.library import Corpus

pay = st.decimals(0, 99999, places=2)


def _values(calculator: object, **inputs: object) -> dict[str, Decimal]:
    result = calculator.run(calculator.model(**inputs), Corpus.load())  # type: ignore[attr-defined]
    return {value.name: value.value for value in outcome_values(result.outcome)}


@given(pay)
def test_ten_ordinary_days_make_a_biweekly_rate_again(biweekly: Decimal) -> None:
    daily = _values(daily_hourly_rate, biweekly=biweekly, fire_56=False)["daily"]
    assert abs(daily * 10 - biweekly) <= Decimal("0.05")


@given(pay)
def test_a_fire_rate_is_never_above_the_ordinary_one(biweekly: Decimal) -> None:
    fire = _values(daily_hourly_rate, biweekly=biweekly, fire_56=True)
    ordinary = _values(daily_hourly_rate, biweekly=biweekly, fire_56=False)
    assert fire["daily"] <= ordinary["daily"]
    assert fire["hourly"] <= ordinary["hourly"]


@given(st.decimals(0, 336, places=2))
def test_excess_hours_are_never_negative_and_fill_the_average_up_to_the_hours(hours: Decimal) -> None:
    excess = _values(fire_excess_hours, hours=(hours,), fire_56=True)["excess"]
    assert excess >= 0
    assert max(hours, Decimal(112)) == Decimal(112) + excess


@given(st.lists(pay, min_size=1, max_size=5), st.randoms())
def test_the_bill_does_not_depend_on_the_order_of_the_funds(shares: list[Decimal], chance: Random) -> None:
    mixed = list(shares)
    chance.shuffle(mixed)
    assert _values(split_fund_payroll, shares=tuple(shares)) == _values(split_fund_payroll, shares=tuple(mixed))


@given(st.sampled_from(ENTITIES), st.integers(0, 5000))
def test_exempt_entities_pay_nothing_and_the_others_a_quarter_each(
    entity: tuple[int, str, str, tuple[str, ...]], times: int
) -> None:
    number, key, *_ = entity
    fee = _values(payroll_deduction_fee, entity=key, deductions=times)["fee"]
    assert fee == (0 if number in EXEMPT else Decimal(times) / 4)


def test_twenty_two_of_the_forty_two_entities_are_exempt() -> None:
    assert (len(ENTITIES), len(EXEMPT)) == (42, 22)
