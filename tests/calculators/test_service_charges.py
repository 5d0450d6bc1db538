"""Laws of charges for services: parts add up, others pay more than bureaus, labor never shrinks."""

from __future__ import annotations

from decimal import Decimal
from typing import Any

from hypothesis import given, settings
from hypothesis import strategies as st

from calculators.calculator import Calculator
from calculators.casebook import outcome_values
from calculators.subjects.service_charges import interdepartmental_charge, service_charge
from corpus.library import Corpus

# The first example reads the documents, which takes longer than the usual deadline.
unhurried = settings(deadline=None)

money = st.decimals(0, 99999, places=2)
hours = st.decimals(0, 999, places=1)
who = st.sampled_from(["sworn", "non_sworn"])
either = st.booleans()


def _values(calculator: Calculator, **inputs: Any) -> dict[str, Decimal]:
    result = calculator.run(calculator.model(**inputs), Corpus.load())
    return {value.name: Decimal(str(value.value)) for value in outcome_values(result.outcome)}


@unhurried
@given(who, hours, money, money, either)
def test_labor_costs_at_least_its_wages(
    personnel: str, worked: Decimal, rate: Decimal, extra: Decimal, water: bool
) -> None:
    given_inputs = {"personnel": personnel, "hours": worked, "rate": rate, "overtime_pay": extra, "water": water}
    charged = _values(service_charge, **given_inputs)
    assert charged["labor"] + Decimal("0.01") > worked * rate + extra
    assert charged["total"] >= charged["labor"]


@unhurried
@given(who, hours, money, money, either)
def test_another_bureau_never_pays_more_than_a_private_person(
    personnel: str, worked: Decimal, rate: Decimal, materials: Decimal, water: bool
) -> None:
    inputs = {"personnel": personnel, "hours": worked, "rate": rate, "materials": materials}
    inside = _values(interdepartmental_charge, **inputs)["total"]
    assert inside <= _values(service_charge, **inputs, water=water)["total"]


@unhurried
@given(who, hours, money, money)
def test_water_works_charges_at_least_what_others_charge(
    personnel: str, worked: Decimal, rate: Decimal, materials: Decimal
) -> None:
    inputs = {"personnel": personnel, "hours": worked, "rate": rate, "materials": materials}
    assert _values(service_charge, **inputs, water=True)["total"] >= _values(service_charge, **inputs)["total"]
