"""Money is rounded to the cent and shown as people write it."""

from __future__ import annotations

from datetime import date
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from calculators.money import CENT, cents, cents_up, long_date, plain, usd, usd_exact

amounts = st.decimals(-(10**15), 10**15, places=5)


@pytest.mark.parametrize(
    ("exact", "half_up", "up"),
    [("0.004", "0.00", "0.01"), ("0.005", "0.01", "0.01"), ("1.014999", "1.01", "1.02"), ("-0.005", "-0.01", "-0.01"),
     ("2", "2.00", "2.00")],
)  # fmt: skip
def test_an_amount_is_rounded_half_up_or_up(exact: str, half_up: str, up: str) -> None:
    assert (str(cents(Decimal(exact))), str(cents_up(Decimal(exact)))) == (half_up, up)


@given(amounts)
def test_rounding_stays_within_its_cent_and_is_done_once(amount: Decimal) -> None:
    assert abs(cents(amount) - amount) <= CENT / 2
    assert 0 <= abs(cents_up(amount)) - abs(amount) < CENT
    assert cents(cents(amount)) == cents(amount) == cents(-amount) * -1


@given(amounts)
def test_a_shown_amount_reads_back_to_the_cent(amount: Decimal) -> None:
    assert Decimal(usd(amount).replace("$", "").replace(",", "")) == cents(amount)


@pytest.mark.parametrize(
    ("amount", "shown"),
    [("1234.5", "$1,234.50"), ("0", "$0.00"), ("-3", "-$3.00"), ("-0.001", "$0.00"), ("1e6", "$1,000,000.00")],
)
def test_dollars_as_people_write_them(amount: str, shown: str) -> None:
    assert usd(Decimal(amount)) == shown


@pytest.mark.parametrize(
    ("rate", "shown"), [("0.5", "$0.50"), ("0.585", "$0.585"), ("12", "$12.00"), ("-0.585", "-$0.585")]
)
def test_a_rate_keeps_all_its_places(rate: str, shown: str) -> None:
    assert usd_exact(Decimal(rate)) == shown


@pytest.mark.parametrize(("number", "shown"), [("12.500", "12.5"), ("1e3", "1000"), ("0.00", "0"), ("7", "7")])
def test_a_plain_number_has_no_exponent_and_no_idle_zeros(number: str, shown: str) -> None:
    assert plain(Decimal(number)) == shown


def test_a_day_is_told_with_its_weekday() -> None:
    assert long_date(date(2026, 11, 4)) == "Wednesday, November 4, 2026"
