"""Figures go to the fields that the words near them name."""

from __future__ import annotations

from collections.abc import Callable
from decimal import Decimal
from typing import Any

import pytest

from assistant.filling.wording import wording
from assistant.question.facts import Bound
from assistant.question.reading import read
from tests.assistant.filling.conftest import INCOME, LOAN, PRICE, RETURN, SHARES, SUNDAY, Filler

Values = Callable[..., dict[str, Any]]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("principal of $5,420 and a fee of $27.10", {"principal": "5420", "fee": "27.1"}),
        ("a fee of $27.10 on a principal of $5,420", {"principal": "5420", "fee": "27.1"}),
        ("principal $5,420, fee $27.10", {"principal": "5420", "fee": "27.1"}),
        ("there is a $27.10 fee on the $5,420 balance", {"principal": "5420", "fee": "27.1"}),
        ("the fee is 27 dollars, the loan 5k", {"principal": "5000", "fee": "27"}),
        ("the balance of the loan is $5,420", {"principal": "5420"}),
        ("14k liens, the balance of the loan", {"principal": "14000"}),
        ("$5,420 of principal", {"principal": "5420"}),
        ("lent on 3/4/2024 and repaid June 1, 2024", {"start": "2024-03-04", "end": "2024-06-01"}),
        ("repaid June 1, 2024, lent March 4, 2024", {"start": "2024-03-04", "end": "2024-06-01"}),
        ("it ran from March 4, 2024 to June 1, 2024", {"start": "2024-03-04", "end": "2024-06-01"}),
        ("three payments behind", {"missed": "3"}),
        ("one missed payment", {"missed": "1"}),
        ("a missed payment", {"missed": "1"}),
        ("that is the third missed payment", {"missed": "3"}),
        ("three months behind", {"missed": "3"}),
        ("12 hours at $41", {"hours": "12", "wage": "41"}),
        ("8 hours of work at $22.50 an hour", {"hours": "8", "wage": "22.5"}),
        ("90 minutes of work", {"hours": "1.5"}),
        ("balance $3,480 at 12%", {"principal": "3480", "rate": "12"}),
    ],
)
def test_a_figure_goes_to_the_field_that_the_words_near_it_name(
    values: Values, text: str, expected: dict[str, str]
) -> None:
    assert values(text) == expected


@pytest.mark.parametrize(
    "text",
    [
        "we have $5,420 here",
        "$5,420 or $27.10, what now",
        "on March 4, 2024 it happened",
        "12 cats and 3 dogs",
        "the penalty is $300",
        "since the limit of the law is $500 I wonder",
        "deliver it to 5420 SW Fifth Avenue",
        "invoice no. 4471",
        "paid at time and a half",
        "they earn one and a half times the loan",
    ],
)
def test_a_figure_that_could_be_several_things_or_none_goes_nowhere(values: Values, text: str) -> None:
    assert values(text) == {}


def test_a_minus_is_never_lost(values: Values) -> None:
    assert values("a balance of -$40") == {"principal": "-40"}


def test_the_only_figure_goes_to_the_only_field_that_takes_it(values: Values) -> None:
    assert values("what about $84,000 then", PRICE) == {"price": "84000"}


def test_an_optional_field_takes_a_figure_by_its_words_only(values: Values) -> None:
    assert values("a discount of $10 on $90", PRICE) == {"discount": "10", "price": "90"}


def test_what_is_asked_for_is_not_what_is_stated(values: Values) -> None:
    assert values("what is the fee on the $5,420 car loan") == {"principal": "5420", "kind": "car"}


def test_several_amounts_fill_one_field(values: Values) -> None:
    assert values("the parts are $14, $6.50 and $2", SHARES) == {"parts": ["14", "6.5", "2"]}


def test_a_list_is_added_up_for_a_form_that_wants_one_amount(filled: Filler) -> None:
    filling = filled("it costs 14k, 6,350 and $2,905.50", PRICE)
    assert filling.values == {"price": "23255.5"}
    assert filling.notes == ("Added up “14k, 6,350 and $2,905.50”: $23,255.50.",)


def test_a_bound_is_kept_as_a_bound(filled: Filler) -> None:
    assert filled("the price is over $2,500", PRICE).bounds["price"].bound is Bound.OVER


def test_what_found_no_field_is_told(filled: Filler) -> None:
    assert filled("a fee of $5 and a penalty of $300").notes == ("Not used: $300. Say what it is if it matters.",)


def test_a_day_without_a_year_is_told(filled: Filler) -> None:
    assert filled("lent on March 4").notes == ("Read “March 4” as Wednesday, March 4, 2026.",)


def test_every_figure_is_claimed_or_spare(filled: Filler) -> None:
    filling = filled("principal $5,420, fee $27.10 and $99 besides", LOAN)
    assert filling.figures == 3
    assert filling.share == pytest.approx(2 / 3)


def test_parts_of_one_sum_that_are_named_apart_are_added_up(filled: Filler) -> None:
    filling = filled("we took $48,200 from rent and $15,000 from a sale", INCOME)
    assert filling.values == {"revenue": "63200"}
    assert filling.notes == ("Added up for “How much is the revenue?”: $48,200 and $15,000 make $63,200.00.",)


def test_two_amounts_of_what_is_one_amount_are_not_added_up(values: Values) -> None:
    assert "principal" not in values("the loan was $5,420, the balance is $3,000")


@pytest.mark.parametrize("text", ["signed, nothing else", "it is signed and that's all"])
def test_what_is_told_to_be_all_denies_the_rest(values: Values, text: str) -> None:
    assert values(text, RETURN) == {"signed": "yes", "overtime": "no"}


def test_what_is_not_told_to_be_all_denies_nothing(values: Values) -> None:
    assert values("signed", RETURN) == {"signed": "yes"}


@pytest.mark.parametrize(
    ("text", "left"),
    [
        ("returned after the 15 days", {}),
        ("the 15 days later rule", {}),
        ("15 days later it came back", {"days": "15"}),
        ("the 16 days later were too many", {"days": "16"}),
    ],
)
def test_the_rules_own_figure_is_no_fact_of_the_case(filled: Filler, text: str, left: dict[str, str]) -> None:
    form = filled(text, RETURN).disown([Decimal(15)], wording(read(text, SUNDAY)).page)
    assert form.values == left


@pytest.mark.parametrize(
    ("text", "principal"),
    [
        ("two loans, 1.2m and 800k principal, both new", "2000000"),
        ("balances of $4,000, $500 and $1,500 principal", "6000"),
    ],
)
def test_amounts_that_are_put_together_are_added_up(values: Values, text: str, principal: str) -> None:
    assert values(text).get("principal") == principal
