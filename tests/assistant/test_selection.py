"""Which card answers, and whether its verdict stands for what the question states."""

from __future__ import annotations

import pytest

from assistant.selection import Selection, select
from index.answerable import Answerable
from tests.assistant.samples import card, inquiry, permission, ranked

SMALL = permission("Yes. A purchase not exceeding $100 needs nobody's word.", "yes", at="5.52.010.A", place=1)
LARGE = permission("Only if the Bureau Manager approves it in writing.", "conditional", at="5.52.010.B", place=2)


def chosen(text: str, *cards: Answerable) -> Selection:
    selection = select(inquiry(text), ranked(*cards))
    assert selection
    return selection


def test_without_a_card_nothing_is_chosen() -> None:
    calculator = card("Computed.", sort="calculator")
    assert select(inquiry("How much?"), ranked(calculator)) is None
    assert select(inquiry("How much?"), []) is None


def test_the_best_card_answers_though_a_calculator_stands_above_it() -> None:
    assert chosen("How much?", card("Computed.", sort="calculator"), LARGE).card is LARGE


@pytest.mark.parametrize("amount", ["$100", "$99.99", "$5"])
def test_a_yes_up_to_an_amount_is_a_yes_within_it(amount: str) -> None:
    assert chosen(f"Can I spend {amount}?", SMALL, LARGE) == Selection(SMALL, "yes")


@pytest.mark.parametrize("amount", ["$100.01", "$140", "two hundred dollars"])
def test_a_yes_up_to_an_amount_gives_way_above_it(amount: str) -> None:
    assert chosen(f"Can I spend {amount}?", SMALL, LARGE) == Selection(LARGE, "conditional")


@pytest.mark.parametrize("words", ["up to $100", "no more than $100", "$100 or less", "at most $100", "within $1,00"])
def test_every_way_of_setting_a_ceiling_is_understood(words: str) -> None:
    ceiling = permission(f"Yes. A purchase of {words} is fine.", "yes", at="5.52.010.A")
    assert chosen("Can I spend $140?", ceiling, LARGE).card is LARGE


def test_a_yes_that_is_alone_and_too_small_is_no_verdict() -> None:
    selection = chosen("Can I spend $140?", SMALL)
    assert (selection.card, selection.verdict) == (SMALL, None)
    assert "above what this allows" in selection.notes[0]


def test_a_question_without_an_amount_takes_the_yes_as_it_stands() -> None:
    assert chosen("Can I spend petty cash?", SMALL, LARGE) == Selection(SMALL, "yes")


def test_within_one_provision_the_kind_that_is_asked_for_decides() -> None:
    rule = card("The Council sets it.", place=1)
    authority = card("The Council.", kind="authority", place=2)
    assert chosen("Who approves it?", rule, authority).card is authority
    elsewhere = card("The Council.", kind="authority", at="5.01.010.B", place=2)
    assert chosen("Who approves it?", rule, elsewhere).card is rule


def test_a_yes_hardly_likelier_than_a_no_gives_way_to_the_rule_without_a_verdict() -> None:
    yes = permission("Yes. Members may join.", "yes", place=1)
    no = permission("No. Others may not join.", "no", place=2)
    rule = card("Only members join.", place=3)
    selection = select(inquiry("Can anyone join?"), ranked(yes, no, rule, gap=0.05))
    assert selection
    assert (selection.card, selection.verdict) == (rule, None)
    assert "either way" in selection.notes[0]


def test_a_yes_without_a_no_beside_it_stands() -> None:
    yes, rule = permission("Yes. Members may join.", "yes", place=1), card("Only members join.", place=3)
    assert chosen("Can members join?", yes, rule).verdict == "yes"


def test_where_no_card_states_the_rule_alone_the_nearer_no_takes_the_place_of_the_yes() -> None:
    yes = permission("Yes. Members may join.", "yes", place=1)
    no = permission("No. Others may not join.", "no", place=2)
    near, far = ranked(yes, no, gap=0.03), ranked(yes, no, gap=0.08)
    chosen_near, chosen_far = select(inquiry("Can anyone join?"), near), select(inquiry("Can anyone join?"), far)
    assert chosen_near
    assert chosen_far
    assert (chosen_near.verdict, chosen_far.verdict) == ("no", "yes")


def test_a_no_of_another_section_casts_no_doubt() -> None:
    yes = permission("Yes. Members may join.", "yes", place=1)
    no = permission("No. Others may not join.", "no", at="5.44.060", place=2)
    assert chosen("Can members join?", yes, no).verdict == "yes"
