"""Laws of bid security and of the dates after an award."""

from __future__ import annotations

from datetime import date, timedelta
from decimal import Decimal

from hypothesis import given, settings
from hypothesis import strategies as st

from calculators.calculator import Calculator
from calculators.calendar import is_working_day
from calculators.casebook import outcome_values
from calculators.subjects.bid_security import bid_security_amount
from calculators.subjects.bids import contract_return_deadline, winner_notice_deadline
from calculators.subjects.security_releases import bid_security_release
from corpus.library import Corpus

# The first working day of a year loads the calendar of holidays, which takes longer than a test may.
unhurried = settings(deadline=None)
days = st.dates(date(2000, 1, 1), date(2100, 12, 31))
bids = st.decimals("0.01", "9999999.99", places=2)


def _values(calculator: Calculator, **inputs: object) -> dict[str, object]:
    result = calculator.run(calculator.model.model_validate(inputs), Corpus.load())
    return {value.name: value.value for value in outcome_values(result.outcome)}


@unhurried
@given(bids, bids)
def test_a_higher_bid_never_needs_less_security(one: Decimal, other: Decimal) -> None:
    low, high = sorted((one, other))
    securities = [_values(bid_security_amount, bid=(bid,))["security"] for bid in (low, high)]
    assert securities == sorted(securities)  # type: ignore[type-var]


@unhurried
@given(bids)
def test_security_is_a_tenth_of_the_bid_to_half_a_cent(bid: Decimal) -> None:
    security = _values(bid_security_amount, bid=(bid,))["security"]
    assert isinstance(security, Decimal)
    assert abs(security - bid / 10) <= Decimal("0.005")


@unhurried
@given(days)
def test_the_winner_hears_on_a_working_day_after_the_award(awarded: date) -> None:
    deadline = _values(winner_notice_deadline, awarded=awarded)["deadline"]
    assert isinstance(deadline, date)
    assert deadline > awarded
    assert is_working_day(deadline)


@unhurried
@given(days, st.integers(0, 200), st.sampled_from(["winner", "other"]))
def test_no_security_goes_back_before_the_papers_or_thirty_days(awarded: date, wait: int, bidder: str) -> None:
    received = awarded + timedelta(days=wait)
    release = _values(bid_security_release, awarded=awarded, received=received, bidder=bidder)["release"]
    assert release == (received if bidder == "winner" or wait < 30 else awarded + timedelta(days=30))


@unhurried
@given(days, st.integers(0, 100))
def test_a_contract_is_in_time_up_to_its_deadline(sent: date, wait: int) -> None:
    returned = sent + timedelta(days=wait)
    inputs = contract_return_deadline.model.model_validate({"sent": sent, "returned": returned})
    outcome = contract_return_deadline.run(inputs, Corpus.load()).outcome
    assert getattr(outcome, "verdict", None) == ("yes" if wait <= 15 else "no")
