"""Laws of contractors' bonds."""

from __future__ import annotations

from decimal import Decimal

from hypothesis import given, settings
from hypothesis import strategies as st

from calculators.casebook import outcome_values
from calculators.subjects.contract_bonds import contractor_bond_amount
from corpus.library import Corpus

# The first example reads the corpus, which takes longer than the others.
unhurried = settings(deadline=None)
prices = st.decimals("0.01", "9999999.99", places=2)


def _bond(price: Decimal, fixed: Decimal | None = None) -> Decimal:
    inputs = contractor_bond_amount.model.model_validate({"price": price, "fixed": fixed})
    (value,) = outcome_values(contractor_bond_amount.run(inputs, Corpus.load()).outcome)
    assert isinstance(value.value, Decimal)
    return value.value


@unhurried
@given(prices, prices)
def test_what_the_council_fixes_only_ever_raises_the_bond(price: Decimal, fixed: Decimal) -> None:
    assert _bond(price, fixed) == max(_bond(price), fixed)


@unhurried
@given(prices, prices)
def test_a_higher_price_never_needs_a_smaller_bond(one: Decimal, other: Decimal) -> None:
    low, high = sorted((one, other))
    assert _bond(low) <= _bond(high)
