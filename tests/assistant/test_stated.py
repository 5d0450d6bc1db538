"""What a question must state before a card may answer it."""

from __future__ import annotations

import pytest

from assistant.stated import states

WRITTEN = (("written request", "asked in writing", "letter"),)
NOTHING_WRITTEN = (("not written", "not paper", "verbal"),)


@pytest.mark.parametrize(
    "question",
    ["they sent a letter, may we give them the desk", "with a written request in hand, can we?"],
)
def test_a_phrase_that_is_said_counts(question: str) -> None:
    assert states(question, WRITTEN)


@pytest.mark.parametrize("question", ["may we give them the desk", "no letter came, may we give them the desk"])
def test_a_phrase_that_is_not_said_or_is_denied_does_not_count(question: str) -> None:
    assert not states(question, WRITTEN)


@pytest.mark.parametrize("question", ["nothing on paper, ok?", "without a written request, ok?", "verbal only, ok?"])
def test_a_shortfall_counts_where_its_word_is_denied(question: str) -> None:
    assert states(question, NOTHING_WRITTEN)


def test_what_is_in_hand_is_no_shortfall() -> None:
    assert not states("the written request is on paper, ok?", NOTHING_WRITTEN)


def test_every_group_must_be_stated() -> None:
    both = (("approved",), ("signed",))
    assert states("approved and signed, can we start", both)
    assert not states("approved, can we start", both)


def test_a_card_that_presupposes_nothing_always_may_answer() -> None:
    assert states("anything at all", ())


def test_a_denial_among_the_words_of_a_phrase_denies_it() -> None:
    approved = (("commissioner approved",),)
    assert states("the commissioner approved it, ok?", approved)
    assert not states("the commissioner hasn't approved it, ok?", approved)
