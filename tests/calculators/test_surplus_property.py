"""Laws of surplus property and donations."""

from __future__ import annotations

from decimal import Decimal

from hypothesis import given, settings
from hypothesis import strategies as st

from calculators.calculator import Calculator
from calculators.casebook import outcome_values
from calculators.subjects.donations import donation_approver
from calculators.subjects.surplus_property import surplus_property_route
from corpus.library import Corpus

# The first example reads the corpus, which takes longer than the others.
unhurried = settings(deadline=None)
amounts = st.decimals(0, 99999, places=2)


def _first(calculator: Calculator, **inputs: object) -> object:
    result = calculator.run(calculator.model.model_validate(inputs), Corpus.load())
    return outcome_values(result.outcome)[0].value


@unhurried
@given(amounts, amounts)
def test_the_director_disposes_only_of_what_is_worth_less_than_its_transfer(value: Decimal, cost: Decimal) -> None:
    route = _first(surplus_property_route, kind="ordinary", value=value, cost=cost)
    assert route == ("director" if value < cost else "contractor")


@unhurried
@given(amounts)
def test_the_council_decides_on_donations_exactly_above_the_limit(value: Decimal) -> None:
    approver = _first(donation_approver, value=value)
    assert approver == ("City Council" if value > Decimal("2500") else "Commissioner In Charge")
