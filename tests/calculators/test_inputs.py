"""Inputs refuse what no computation could bear."""

from __future__ import annotations

from datetime import date
from decimal import Decimal

import pytest
from pydantic import ValidationError

from calculators.inputs import Inputs, amounts, day, money


class Bill(Inputs):
    total: Decimal | None = money("What is the total?", "5.01.010")
    parts: tuple[Decimal, ...] | None = amounts("What are the parts?", "5.01.010")
    dated: date | None = day("When?", "5.01.010")


@pytest.mark.parametrize("value", ["9999-12-31", "0001-01-01"])
def test_a_date_outside_the_years_of_the_code_is_refused(value: str) -> None:
    with pytest.raises(ValidationError, match="give a year from 1800 to 2500"):
        Bill(dated=value)  # type: ignore[arg-type]


def test_an_amount_too_large_for_exact_cents_is_refused() -> None:
    with pytest.raises(ValidationError, match="below one quadrillion"):
        Bill(total=Decimal("1e40"))
    with pytest.raises(ValidationError, match="below one quadrillion"):
        Bill(parts=(Decimal(1), Decimal("1e40")))


def test_ordinary_inputs_pass_and_unknown_ones_stay_unknown() -> None:
    bill = Bill(total=Decimal("12.50"), dated=date(2026, 2, 28))
    assert (bill.total, bill.parts, bill.dated) == (Decimal("12.50"), None, date(2026, 2, 28))
