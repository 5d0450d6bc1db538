"""Questions that want a yes or no by their form."""

from __future__ import annotations

import pytest

from assistant.question.closed import closed
from assistant.question.text import Page


@pytest.mark.parametrize(
    "question",
    [
        "Do employees pay for plain safety glasses?",
        "so does the deed clear the title",
        "he signed on the phone, is that enough",
        "The Mayor approved it. May the agent go ahead?",
        "low bid came in at 20k, contract signed, ok?",
        "Turned in the form on May 3. In time?",
        "fine?",
    ],
)
def test_an_auxiliary_before_its_subject_or_a_closing_tag_asks_for_a_yes_or_no(question: str) -> None:
    assert closed(Page.of(question)) is not None


@pytest.mark.parametrize(
    "question",
    [
        "Who approves it?",
        "how much do we owe",
        "can you tell me who signs",
        "what does the notice say",
        "petty cash limit",
        "The deed is done.",
        "when is it due?",
        "",
    ],
)
def test_a_question_word_or_a_statement_does_not(question: str) -> None:
    assert closed(Page.of(question)) is None


def test_the_last_sentence_that_asks_decides() -> None:
    assert closed(Page.of("Is it late? How much do we owe?")) is None
    assert closed(Page.of("How much do we owe? Is it late?")) is not None
