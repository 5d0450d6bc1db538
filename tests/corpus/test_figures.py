"""Two spellings of one figure are one figure."""

from __future__ import annotations

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from corpus.figures import figures_in


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("thirty (30) days", "30 days"),
        ("thirty days", "30 days"),
        ("$5000", "$5,000.00"),
        ("$5,000", "5000 dollars"),
        ("fifteen percent", "15 percent"),
        ("eighteen months", "18 months"),
        (".5 percent", "0.50 percent"),
        ("the 3rd day", "3 days"),
        ("l5 days", "15 days"),
        ("THIRTY", "30"),
    ],
)
def test_these_are_one_figure(one: str, other: str) -> None:
    assert figures_in(one) == figures_in(other) != frozenset()


@pytest.mark.parametrize("half", ["one-half of one percent", "one half of one percent", "half of one percent"])
def test_half_of_one_percent_is_half_a_percent(half: str) -> None:
    assert figures_in(".5 percent") <= figures_in(half)
    assert figures_in("0.005") <= figures_in(half)


def test_a_compound_is_its_sum() -> None:
    assert "75" in figures_in("seventy-five percent")
    assert "21" in figures_in("twenty-one days")


@pytest.mark.parametrize("text", ["", "no figure", "A.", "weight", "often", "done", "abc5", "x.5"])
def test_these_hold_no_figure(text: str) -> None:
    assert figures_in(text) == frozenset()


def test_all_figures_of_a_text_are_found() -> None:
    assert figures_in("Pay $1,250.50 within ten days, or 12.5% by March 3, 2027.") == {
        "1250.5", "10", "12.5", "3", "2027",
    }  # fmt: skip


@given(st.decimals(0, 10**9, places=2))
def test_an_amount_is_one_figure_however_it_is_written(amount: Decimal) -> None:
    spellings = {f"${amount:,.2f}", f"{amount} dollars", f"${amount:f}0", f"a fee of ${amount}."}
    assert len({figures_in(text) for text in spellings}) == 1
    assert len(figures_in(f"${amount}")) == 1


@given(st.text(max_size=60), st.text(max_size=60))
def test_a_line_between_two_texts_loses_no_figure(one: str, other: str) -> None:
    assert figures_in(one) | figures_in(other) <= figures_in(f"{one} \n {other}")
