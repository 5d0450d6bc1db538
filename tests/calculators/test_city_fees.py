"""Laws of miscellaneous charges: more names never cost less, shares come to the whole within a cent each."""

from __future__ import annotations

from decimal import Decimal
from typing import Any

from hypothesis import given, settings
from hypothesis import strategies as st

from calculators.calculator import Calculator
from calculators.casebook import outcome_values
from calculators.subjects.ambulance import ambulance_dispatch_share
from calculators.subjects.name_lists import licensee_list_fee
from corpus.library import Corpus

# The first example reads the documents, which takes longer than the usual deadline.
unhurried = settings(deadline=None)

names = st.integers(1, 100_000)


def _values(calculator: Calculator, **inputs: Any) -> dict[str, Any]:
    result = calculator.run(calculator.model(**inputs), Corpus.load())
    return {value.name: value.value for value in outcome_values(result.outcome)}


@unhurried
@given(names, names)
def test_a_longer_list_never_costs_less(one: int, two: int) -> None:
    lower, upper = (_values(licensee_list_fee, names=count) for count in sorted((one, two)))
    assert lower["fee"] <= upper["fee"]
    assert lower.get("fee_reading_2", lower["fee"]) <= upper.get("fee_reading_2", upper["fee"])


@unhurried
@given(names)
def test_the_literal_reading_never_costs_less(count: int) -> None:
    found = _values(licensee_list_fee, names=count)
    assert found.get("fee_reading_2", found["fee"]) >= found["fee"] >= 250


@unhurried
@given(st.integers(1, 500))
def test_all_shares_come_to_six_hundred_dollars_within_half_a_cent_each(companies: int) -> None:
    share = _values(ambulance_dispatch_share, companies=companies)["share"]
    assert abs(share * companies - 600) <= companies * Decimal("0.005")
