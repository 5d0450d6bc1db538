"""Laws of development bonds: deadlines follow events, shares are enough and not more, fees grow with the bonds."""

from __future__ import annotations

from datetime import date
from decimal import Decimal
from typing import Any

from hypothesis import given, settings
from hypothesis import strategies as st

from calculators.calculator import Calculator
from calculators.casebook import outcome_values
from calculators.outcome import Computed
from calculators.subjects.development_applications import pdc_documents_due, pdc_timeline
from calculators.subjects.development_bonds import pdc_owner_report, rental_construction_start
from calculators.subjects.development_fees import pdc_fees
from calculators.subjects.development_housing import housing_affordability
from calculators.subjects.development_projects import project_land_test
from corpus.library import Corpus

# The first example reads the documents, which takes longer than the usual deadline.
unhurried = settings(deadline=None)

days = st.dates(date(1978, 1, 1), date(2400, 12, 31))
money = st.decimals(0, 9_999_999, places=2)


def _values(calculator: Calculator, **inputs: Any) -> dict[str, Any]:
    result = calculator.run(calculator.model(**inputs), Corpus.load())
    return {value.name: value.value for value in outcome_values(result.outcome)}


@unhurried
@given(days)
def test_deadlines_never_lie_before_their_events(event: date) -> None:
    assert _values(pdc_timeline, filed=event)["staff"] > event
    assert _values(pdc_documents_due, meeting=event)["deadline"] < event
    assert event < _values(rental_construction_start, issued=event)["deadline"]
    report = _values(pdc_owner_report, issued=event)
    assert event < report["first"] < report["next"]


@unhurried
@given(st.integers(0, 100_000))
def test_affordable_units_are_enough_and_one_less_is_not(units: int) -> None:
    needed = _values(housing_affordability, financing="permanent", units=units)["units"]
    assert needed * 100 >= units * 85 > (needed - 1) * 100


@unhurried
@given(money, money)
def test_a_larger_issue_never_pays_a_smaller_fee(one: Decimal, two: Decimal) -> None:
    lower, upper = (_values(pdc_fees, face=face) for face in sorted((one, two)))
    assert lower["fee"] <= upper["fee"]
    assert upper.get("fee_reading_2", upper["fee"]) <= upper["fee"]


@unhurried
@given(money, st.decimals(1, 999_999, places=1))
def test_land_qualifies_exactly_from_eight_dollars_a_square_foot(value: Decimal, area: Decimal) -> None:
    inputs = project_land_test.model(value=value, area=area)  # type: ignore[call-arg]
    outcome = project_land_test.run(inputs, Corpus.load()).outcome
    assert isinstance(outcome, Computed)
    assert (outcome.verdict == "yes") == (value >= 8 * area)
