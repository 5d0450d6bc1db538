"""Laws of public art money: its parts add up, it grows with its base, and small projects owe none."""

from __future__ import annotations

from decimal import Decimal
from typing import Any

from hypothesis import given, settings
from hypothesis import strategies as st

from calculators.casebook import outcome_values
from calculators.subjects.public_art import public_art_contribution
from corpus.library import Corpus

# The first example reads the documents, which takes longer than the usual deadline.
unhurried = settings(deadline=None)

money = st.decimals(0, 9_999_999, places=2)


def _values(**inputs: Any) -> dict[str, Any]:
    result = public_art_contribution.run(public_art_contribution.model(**inputs), Corpus.load())
    return {value.name: value.value for value in outcome_values(result.outcome)}


@unhurried
@given(money, money)
def test_the_two_parts_add_up_to_the_contribution(contribution: Decimal, excluded: Decimal) -> None:
    found = _values(contribution=contribution, excluded=(excluded,))
    if found["contribution"]:
        assert found["acquisition"] + found["administration"] == found["contribution"]


@unhurried
@given(money)
def test_a_contribution_is_due_exactly_from_one_hundred_thousand_dollars(contribution: Decimal) -> None:
    assert (_values(contribution=contribution)["contribution"] > 0) == (contribution >= 100_000)


@unhurried
@given(money, money, money)
def test_more_excluded_costs_never_raise_the_contribution(contribution: Decimal, one: Decimal, two: Decimal) -> None:
    less, more = (_values(contribution=contribution, excluded=(excluded,)) for excluded in sorted((one, two)))
    assert more["contribution"] <= less["contribution"]
