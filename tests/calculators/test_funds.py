"""Laws of the funds: shares add up, a third is a third, the General Fund waits."""

from __future__ import annotations

from datetime import date
from decimal import Decimal
from typing import Any

from hypothesis import given
from hypothesis import strategies as st

from calculators.calculator import Calculator
from calculators.casebook import outcome_values
from calculators.outcome import Computed
from calculators.subjects.funds import shared, short_term_fund_loan
from calculators.subjects.special_funds import SOURCES, sewer_fund_transfer
from calculators.subjects.trust_accounts import lien_payment_too_small
from corpus.library import Corpus

amount = st.decimals(0, 999999, places=2)


def _values(calculator: Calculator, **inputs: Any) -> dict[str, Any]:
    result = calculator.run(calculator.model(**inputs), Corpus.load())
    return {value.name: value.value for value in outcome_values(result.outcome)}


@given(amount, st.lists(st.decimals("0.01", 99999, places=2), min_size=1, max_size=7))
def test_shares_add_up_to_the_balance_and_lie_within_a_cent_of_their_part(
    balance: Decimal, parts: list[Decimal]
) -> None:
    shares = shared(balance, tuple(parts))
    assert sum(shares) == balance
    for share, part in zip(shares, parts, strict=True):
        assert abs(share - balance * part / sum(parts)) < Decimal("0.01")


@given(amount, st.decimals("0.01", 999999, places=2))
def test_what_is_still_needed_makes_a_payment_large_enough(deposit: Decimal, total: Decimal) -> None:
    needed = _values(lien_payment_too_small, deposit=(deposit,), total=total)["needed"]
    assert _values(lien_payment_too_small, deposit=(deposit, needed), total=total)["too_small"] is False
    if needed:
        short = deposit + needed - Decimal("0.01")
        assert _values(lien_payment_too_small, deposit=(short,), total=total)["too_small"] is True


@given(st.dates(date(1990, 1, 1), date(2200, 12, 31)))
def test_a_loan_is_repaid_on_a_thirtieth_of_june_not_before_it_is_made(made: date) -> None:
    due = _values(short_term_fund_loan, fund="fleet", made=made)["repay_by"]
    assert (due.month, due.day) == (6, 30)
    assert 0 <= (due - made).days <= 365


@given(st.sampled_from(sorted(SOURCES)), st.booleans())
def test_no_sewer_fund_pays_the_general_fund_while_debt_is_outstanding(source: str, discontinued: bool) -> None:
    inputs = sewer_fund_transfer.model.model_validate(
        {"source": source, "target": "general", "debt": True, "discontinued": discontinued}
    )
    outcome = sewer_fund_transfer.run(inputs, Corpus.load()).outcome
    assert isinstance(outcome, Computed)
    assert outcome.verdict == "no"
