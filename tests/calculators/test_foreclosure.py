"""Laws of foreclosure: notices before the sale, duties and redemption after it, money that adds up."""

from __future__ import annotations

from datetime import date, timedelta
from decimal import Decimal
from itertools import permutations
from typing import Any

from hypothesis import given, settings
from hypothesis import strategies as st

from calculators.calculator import Calculator
from calculators.calendar import is_working_day
from calculators.casebook import outcome_name, outcome_values
from calculators.outcome import NeedsInput
from calculators.subjects.after_sale import notice_of_sale_due, sale_return_due
from calculators.subjects.final_lists import final_list_prerequisites
from calculators.subjects.foreclosure import preforeclosure_eligible
from calculators.subjects.foreclosure_sale import sale_notice_deadlines
from calculators.subjects.redemption import redemption_deadline
from calculators.subjects.redemption_amounts import redemption_amount
from calculators.subjects.resales import resale_proceeds
from calculators.subjects.sewer_foreclosure import sewer_sale_notice_deadlines
from calculators.subjects.sewer_redemption import sewer_redemption_deadline
from corpus.library import Corpus

amount = st.decimals(0, 999999, places=2)
days = st.dates(date(1990, 1, 1), date(2100, 12, 31))
STEPS = {"owner": True, "notices": 2, "both_mails": True, "content": True, "receipts": True}
# The first example reads the corpus and the table of holidays, which takes longer than the others.
unhurried = settings(deadline=None)


def _values(calculator: Calculator, **inputs: Any) -> dict[str, Any]:
    result = calculator.run(calculator.model(**inputs), Corpus.load())
    return {value.name: value.value for value in outcome_values(result.outcome)}


def _verdict(calculator: Calculator, **inputs: Any) -> str | None:
    result = calculator.run(calculator.model(**inputs), Corpus.load())
    return getattr(result.outcome, "verdict", None)


@unhurried
@given(days)
def test_redemption_ends_on_a_working_day_at_most_a_long_weekend_after_the_365th_day(sold: date) -> None:
    deadline = _values(redemption_deadline, sold=sold)["deadline"]
    assert is_working_day(deadline)
    assert 365 <= (deadline - sold).days <= 370


@unhurried
@given(days)
def test_a_sewer_redemption_never_ends_before_the_ordinary_one(sold: date) -> None:
    ordinary = _values(redemption_deadline, sold=sold)["deadline"]
    sewer = _values(sewer_redemption_deadline, sold=sold)
    assert sewer["deadline"] == ordinary
    assert sewer.get("deadline_reading_2", ordinary) >= ordinary


@unhurried
@given(days)
def test_every_notice_is_due_before_the_sale_and_the_two_chapters_agree_on_them(sale: date) -> None:
    ordinary, sewer = _values(sale_notice_deadlines, sale=sale), _values(sewer_sale_notice_deadlines, sale=sale)
    assert all(when < sale for when in sewer.values())
    assert ordinary.items() <= sewer.items()


@unhurried
@given(days)
def test_duties_after_the_sale_fall_on_working_days_and_the_list_comes_first(sale: date) -> None:
    returned = _values(sale_return_due, sale=sale)["deadline"]
    notified = _values(notice_of_sale_due, sale=sale)["deadline"]
    assert sale < returned < notified <= sale + timedelta(days=20)
    assert is_working_day(returned)
    assert is_working_day(notified)


@unhurried
@given(amount, amount, amount)
def test_holder_and_fund_share_the_redemption_price(price: Decimal, interest: Decimal, penalty: Decimal) -> None:
    paid = _values(redemption_amount, sale_price=price, interest=interest, penalty=penalty)
    assert paid["holder"] + paid["fund"] == paid["total"]


@unhurried
@given(amount, amount, amount, amount)
def test_what_is_left_and_what_is_reimbursed_make_the_proceeds(
    proceeds: Decimal, cost: Decimal, liens: Decimal, expenses: Decimal
) -> None:
    shared = _values(resale_proceeds, proceeds=proceeds, fund_cost=cost, liens=liens, expenses=expenses)
    assert shared["remainder"] + shared["reimbursed"] == proceeds + shared.get("shortfall", 0)
    assert ("shortfall" in shared) == (cost + liens + expenses > proceeds)


def test_the_order_in_which_facts_become_known_does_not_matter() -> None:
    for order in permutations(STEPS):
        known: dict[str, Any] = {}
        for name in order:
            outcome = final_list_prerequisites.run(final_list_prerequisites.model(**known), Corpus.load()).outcome
            assert isinstance(outcome, NeedsInput) == (not known)
            assert getattr(outcome, "verdict", "conditional") == "conditional"
            known[name] = STEPS[name]
        result = final_list_prerequisites.run(final_list_prerequisites.model(**known), Corpus.load())
        assert getattr(result.outcome, "verdict", None) == "yes"


def test_a_step_that_is_known_to_fail_decides_without_a_question() -> None:
    for name, failing in {name: 1 if name == "notices" else False for name in STEPS}.items():
        result = final_list_prerequisites.run(final_list_prerequisites.model(**{name: failing}), Corpus.load())
        assert outcome_name(result.outcome) == "computed", name
        assert getattr(result.outcome, "verdict", None) == "no", name


@unhurried
@given(days, st.integers(0, 90))
def test_a_notice_is_in_time_with_a_day_more_where_it_is_with_a_day_less(sale: date, ahead: int) -> None:
    for notice in ("notice_of_foreclosure", "rules", "posting", "irs", "newspaper"):
        given_then = _verdict(sale_notice_deadlines, sale=sale, given=sale - timedelta(days=ahead), notice=notice)
        assert given_then == _verdict(sale_notice_deadlines, ahead=ahead, notice=notice)
        if given_then == "yes":
            assert _verdict(sale_notice_deadlines, ahead=ahead + 1, notice=notice) == "yes"


@unhurried
@given(days, st.integers(0, 800))
def test_the_days_after_a_sale_and_its_date_give_one_verdict(sold: date, held: int) -> None:
    by_date = _verdict(redemption_deadline, sold=sold, redeeming=sold + timedelta(days=held))
    assert _verdict(redemption_deadline, days=held) in (by_date, None)


@unhurried
@given(days, st.integers(0, 800), st.sampled_from(["open", "bonded"]))
def test_a_kind_that_is_not_asked_for_would_change_nothing(due: date, past: int, kind: str) -> None:
    on = due + timedelta(days=past)
    assert _verdict(preforeclosure_eligible, due=due, on=on) in (
        None, _verdict(preforeclosure_eligible, due=due, on=on, kind=kind)
    )  # fmt: skip
