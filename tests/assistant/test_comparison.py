"""Both sides of a comparison are found in its words."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from assistant.comparison import sides


@pytest.mark.parametrize(
    ("text", "left", "right"),
    [
        ("What is the difference between petty cash and change funds?", "petty cash", "change funds"),
        ("What's the difference between ordinary and sewer liens?", "ordinary liens", "sewer liens"),
        ("Compare bids with quotes", "bids", "quotes"),
        ("open liens versus bonded liens", "open liens", "bonded liens"),
        ("petty cash vs. travel advances?", "petty cash", "travel advances"),
        ("formal bids as opposed to informal quotes", "formal bids", "informal quotes"),
        ("Is there a distinction between a gift and a loan?", "a gift", "a loan"),
        ("How long do I have compared to a vendor?", "How long do I have", "a vendor"),
    ],
)
def test_the_sides_of_a_comparison(text: str, left: str, right: str) -> None:
    assert sides(text) == (left, right)


@pytest.mark.parametrize(
    ("text", "left", "right"),
    [
        ("Difference between a claim against the City and a lien?", "a claim against the City", "a lien"),
        ("the difference between a grant to a bureau and a loan", "a grant to a bureau", "a loan"),
        ("the difference between a sale with bids or quotes and a gift", "a sale with bids or quotes", "a gift"),
    ],
)
def test_between_goes_with_and_whatever_else_the_sides_hold(text: str, left: str, right: str) -> None:
    assert sides(text) == (left, right)


@pytest.mark.parametrize(
    "text",
    ["", "Who approves travel and lodging?", "What is the difference?", "What is the difference between liens?", "vs"],
)
def test_what_has_no_two_sides_is_no_comparison(text: str) -> None:
    assert sides(text) is None


@given(st.text(max_size=120))
def test_any_text_has_two_sides_or_none(text: str) -> None:
    found = sides(text)
    assert found is None or all(side.strip() for side in found)
