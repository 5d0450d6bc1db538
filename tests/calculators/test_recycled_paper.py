"""Laws of the price preference for recycled paper."""

from __future__ import annotations

from decimal import Decimal

from hypothesis import given, settings
from hypothesis import strategies as st

from calculators.casebook import outcome_values
from calculators.outcome import TwoReadings
from calculators.subjects.recycled_paper import recycled_paper_award
from corpus.library import Corpus

# The first example reads the corpus, which takes longer than the others.
unhurried = settings(deadline=None)
prices = st.decimals(1, 99999, places=2)


def _award(ordinary: Decimal, recycled: Decimal) -> tuple[object, bool]:
    inputs = recycled_paper_award.model.model_validate({"plain_price": ordinary, "recycled_price": recycled})
    outcome = recycled_paper_award.run(inputs, Corpus.load()).outcome
    return outcome_values(outcome)[0].value, isinstance(outcome, TwoReadings)


@unhurried
@given(prices, prices)
def test_recycled_paper_that_is_no_dearer_always_wins(one: Decimal, other: Decimal) -> None:
    low, high = sorted((one, other))
    assert _award(high, low) == ("recycled", False)


@unhurried
@given(prices, prices)
def test_the_readings_differ_only_between_five_percent_and_a_nineteenth(ordinary: Decimal, recycled: Decimal) -> None:
    differ = ordinary * 105 <= recycled * 100 and recycled * 95 <= ordinary * 100
    assert _award(ordinary, recycled)[1] is differ
