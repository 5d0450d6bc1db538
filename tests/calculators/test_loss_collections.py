"""Laws of the Collections Section: floors grow with the claim, shares add up, reports follow losses."""

from __future__ import annotations

from datetime import date
from decimal import Decimal
from typing import Any

from hypothesis import assume, given, settings
from hypothesis import strategies as st

from calculators.calculator import Calculator
from calculators.calendar import is_working_day
from calculators.casebook import outcome_values
from calculators.outcome import Computed
from calculators.subjects.collection_charges import collections_service_charge
from calculators.subjects.compromises import compromise_authority
from calculators.subjects.loss_collections import loss_report_deadline
from corpus.library import Corpus

# The first example reads the documents, which takes longer than the usual deadline.
unhurried = settings(deadline=None)

money = st.decimals(0, 99999, places=2)


def _values(calculator: Calculator, **inputs: Any) -> dict[str, Any]:
    result = calculator.run(calculator.model(**inputs), Corpus.load())
    return {value.name: value.value for value in outcome_values(result.outcome)}


@unhurried
@given(money, money)
def test_a_larger_claim_never_has_a_smaller_floor(one: Decimal, two: Decimal) -> None:
    assume(Decimal(10000) not in (one, two))
    lower, upper = (_values(compromise_authority, claim=claim).get("floor", 0) for claim in sorted((one, two)))
    assert lower <= upper


@unhurried
@given(money, money)
def test_an_offer_below_the_floor_is_never_a_plain_yes(claim: Decimal, offer: Decimal) -> None:
    assume(offer <= claim)
    inputs = compromise_authority.model(claim=claim, offer=offer, approved=True)  # type: ignore[call-arg]
    outcome = compromise_authority.run(inputs, Corpus.load()).outcome
    if isinstance(outcome, Computed):
        floor = next((value.value for value in outcome.values), Decimal(0))
        assert (outcome.verdict == "yes") == (offer >= floor)


@unhurried
@given(money, st.booleans())
def test_service_charge_and_net_add_up_to_what_was_collected(collected: Decimal, agency: bool) -> None:
    found = _values(collections_service_charge, collected=(collected,), agency=agency)
    assert found["charge"] + found["net"] == collected


@unhurried
@given(st.dates(date(1954, 1, 1), date(2400, 12, 31)))
def test_a_loss_report_is_due_on_a_working_day_after_the_loss(lost: date) -> None:
    due = _values(loss_report_deadline, lost=lost)["deadline"]
    assert is_working_day(due)
    assert (due - lost).days >= 2
