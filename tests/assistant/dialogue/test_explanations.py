"""Why, how, what does that mean; and questions that lean on the last answer."""

from __future__ import annotations

import pytest

from assistant.answer import AnswerStatus
from tests.assistant.dialogue.conftest import Talk, money

LIEN = "penalty on a lien of $8,940 with 3 missed payments"


@pytest.mark.parametrize("words", ["why?", "show the steps", "how did you get that?", "Why is that", "ok, explain"])
def test_why_shows_the_steps_each_with_its_provision(talk: Talk, words: str) -> None:
    computed, explained = talk(LIEN, words)
    assert explained.text.startswith("1. One-half of one percent of the principal balance")
    assert "(PCC 5.30.025 D)" in explained.text
    assert explained.values == computed.values
    assert explained.citations == computed.citations


def test_why_of_a_rule_points_to_its_words(talk: Talk) -> None:
    rule, explained = talk("petty cash limit for one purchase", "why?")
    assert explained.text.startswith(f"It rests on {rule.basis[0].label}")
    assert explained.citations == rule.citations


def test_why_of_a_question_names_the_provision_that_makes_it_matter(talk: Talk) -> None:
    asked, explained = talk("what penalty do I owe on my lien?", "why do you ask?")
    assert explained.text.startswith("It matters under PCC 5.30.025 D.")
    assert explained.missing == asked.missing


def test_a_reply_still_counts_after_why(talk: Talk) -> None:
    assert money(talk("what penalty do I owe on my lien?", "why?", "$8,940", "3")[-1]) == {"penalty": "134.10"}


def test_the_meaning_is_the_rule_and_its_words(talk: Talk) -> None:
    computed, told = talk(LIEN, "what does that mean?")
    assert computed.basis[0].quote in told.text
    assert told.citations == computed.citations


def test_a_gesture_without_anything_before_it_is_no_answer(talk: Talk) -> None:
    assert all(not answer.values for answer in talk("why?", "never mind"))


def test_a_pronoun_leans_on_the_section_of_the_last_answer(talk: Talk) -> None:
    first, second = talk("who approves travel?", "and in writing?")
    assert first.basis[0].id.startswith("5.08.090")
    assert second.basis[0].id.startswith("5.08.090")


def test_a_question_that_leans_is_never_agreed_with(talk: Talk) -> None:
    answer = talk("petty cash limit for one purchase", "so it's $250, right?")[-1]
    assert answer.status is AnswerStatus.ANSWERED
    assert "100" in answer.text
    assert not answer.text.lower().startswith("yes")


def test_the_same_conversation_gives_the_same_answers(talk: Talk) -> None:
    turns = (
        LIEN,
        "12 fewer",
        "4",
        "why?",
        "make it $9,000",
        "who adds it?",
        "petty cash limit",
        "and in writing?",
        "never mind",
    )
    assert [answer.to_json() for answer in talk(*turns)] == [answer.to_json() for answer in talk(*turns)]


def test_quotes_stand_as_they_are_in_the_law(talk: Talk) -> None:
    turns = ("what penalty do I owe on my lien?", "$8,940", "3", "why?", "make it $9,000", "what does that mean?")
    quotes = {(cited.id, cited.quote) for answer in talk(*turns) for cited in answer.basis}
    assert len(quotes) == len({place for place, _ in quotes})
