"""Laws of the charity drive and the budget: shares add up, limits are round, more is never worse."""

from __future__ import annotations

from datetime import date
from decimal import Decimal
from typing import Any

from hypothesis import given, settings
from hypothesis import strategies as st

from calculators.calculator import Calculator
from calculators.casebook import outcome_values
from calculators.subjects.budgets import capital_expenditure_limit
from calculators.subjects.charity_committee import charity_committee_term
from calculators.subjects.charity_costs import charity_cost_share
from calculators.subjects.charity_drive import charity_drive_underperformance
from corpus.library import Corpus

contributions = st.lists(st.integers(1, 500_000), min_size=1, max_size=8)
# The first example reads the corpus and the table of holidays, which takes longer than the others.
unhurried = settings(deadline=None)


def _values(calculator: Calculator, **inputs: Any) -> dict[str, Any]:
    result = calculator.run(calculator.model(**inputs), Corpus.load())
    return {value.name: value.value for value in outcome_values(result.outcome)}


@unhurried
@given(st.decimals(0, 99999, places=2), contributions)
def test_the_shares_of_all_organizations_add_up_to_the_costs(cost: Decimal, received: list[int]) -> None:
    total = sum(received)
    shares = [_values(charity_cost_share, cost=cost, own=own, total=total)["share"] for own in received]
    assert abs(sum(shares) - cost) <= Decimal("0.005") * len(received)


@unhurried
@given(st.decimals(-50, 200, places=2))
def test_the_capital_limit_is_a_multiple_of_a_hundred_near_the_exact_amount(rate: Decimal) -> None:
    limit = _values(capital_expenditure_limit, rate=rate)["limit"]
    assert limit % 100 == 0
    assert abs(limit - Decimal(5000) * (100 + rate) / 100) <= 50


@unhurried
@given(st.dates(date(1990, 1, 1), date(2100, 12, 31)))
def test_nobody_serves_six_years_and_a_day(start: date) -> None:
    last = _values(charity_committee_term, start=start)["last_day"]
    assert 6 * 365 - 1 <= (last - start).days <= 6 * 365 + 1


@unhurried
@given(st.integers(25, 10_000), st.decimals(2500, 999_999, places=2))
def test_an_organization_that_reaches_both_marks_stays(donors: int, donations: Decimal) -> None:
    assert _values(charity_drive_underperformance, donors=donors, donations=donations) == {"ineligible_year": "none"}
