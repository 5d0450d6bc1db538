"""Inputs refuse what no computation could bear."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from decimal import Decimal
from typing import Any, get_type_hints

import pytest
from hypothesis import given
from hypothesis import strategies as st
from pydantic import ValidationError

from calculators.catalogue import all_calculators
from calculators.checking import TYPES, checked
from calculators.inputs import Inputs, amounts, choice, count, day, money, yes_no


class Bill(Inputs):
    total: Decimal | None = money("What is the total?", "5.01.010")
    parts: tuple[Decimal, ...] | None = amounts("What are the parts?", "5.01.010")
    dated: date | None = day("When?", "5.01.010")
    copies: int | None = count("How many copies?", "5.01.010", unit="copies")
    paid: bool | None = yes_no("Is it paid?", "5.01.010")
    way: str | None = choice("How?", "5.01.010", {"check": ("check",), "cash": ("cash",)})


written = st.one_of(
    st.sampled_from(["yes", "no", "Yes", "true", "on", "1", "0", "-0", "00", "1e3", "1,000", "12.50", ".5", "5."]),
    st.sampled_from(["cash", "card", "", "2026-02-28", "2026-02-30", "9999-12-31", "20260228", "2026-2-28", "\ud800"]),
    st.decimals(allow_nan=True).map(str),
    st.decimals(allow_nan=True),
    st.integers(-(10**16), 10**16),
    st.integers(-(10**16), 10**16).map(str),
    st.dates(),
    st.dates().map(str),
    st.datetimes(),
    st.booleans(),
    st.none(),
    st.floats(),
    st.lists(st.decimals(-(10**16), 10**16, places=2).map(str), max_size=3),
    st.text(max_size=8),
)


@given(st.sampled_from(sorted(Bill.model_fields)), written)
def test_what_is_read_at_once_is_read_as_the_full_check_reads_it(name: str, value: Any) -> None:
    at_once = _outcome(lambda form, values: vars(form(**values)), {name: value})
    assert at_once == _outcome(checked, {name: value})


def _outcome(read: Callable[[type[Inputs], dict[str, Any]], dict[str, Any]], values: dict[str, Any]) -> object:
    try:
        return [(type(item), str(item)) for item in read(Bill, values).values()]
    except ValidationError as error:
        return str(error)


def test_every_field_is_declared_with_the_type_that_it_holds() -> None:
    for item in all_calculators():
        hints = get_type_hints(item.model)
        for name, declared in item.model.model_fields.items():
            assert hints[name] == TYPES[declared.json_schema_extra["type"]] | None, (item.name, name)


def test_an_input_that_no_field_asks_for_is_refused() -> None:
    with pytest.raises(ValidationError, match="Extra inputs are not permitted"):
        Bill(totals="5")


def test_inputs_cannot_be_changed() -> None:
    with pytest.raises(AttributeError, match="Bill is frozen"):
        Bill(total="5").total = Decimal(6)


def test_inputs_are_equal_when_their_values_are() -> None:
    assert Bill(total="5.00", paid="yes") == Bill(total=Decimal(5), paid=True)
    assert hash(Bill(total="5.00")) == hash(Bill(total=Decimal(5)))
    assert Bill(total="5") != Bill(total="6")
    assert repr(Bill(copies="3", paid=False)) == "Bill(copies=3, paid=False)"


@pytest.mark.parametrize("value", ["9999-12-31", "0001-01-01"])
def test_a_date_outside_the_years_of_the_code_is_refused(value: str) -> None:
    with pytest.raises(ValidationError, match="give a year from 1800 to 2500"):
        Bill(dated=value)


def test_an_amount_too_large_for_exact_cents_is_refused() -> None:
    with pytest.raises(ValidationError, match="below one quadrillion"):
        Bill(total=Decimal("1e40"))
    with pytest.raises(ValidationError, match="below one quadrillion"):
        Bill(parts=(Decimal(1), Decimal("1e40")))


def test_ordinary_inputs_pass_and_unknown_ones_stay_unknown() -> None:
    bill = Bill(total=Decimal("12.50"), dated=date(2026, 2, 28))
    assert (bill.total, bill.parts, bill.dated) == (Decimal("12.50"), None, date(2026, 2, 28))
