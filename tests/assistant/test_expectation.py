"""What a question shows of whether the best card can answer it."""

from __future__ import annotations

from datetime import date

import pytest

from assistant.expectation import untold
from assistant.question.reading import read
from tests.assistant.samples import card

TODAY = date(2026, 1, 2)


@pytest.mark.parametrize("answer", ["The fee is $5.", "Three of them.", "The text does not give the number."])
def test_an_answer_with_a_figure_or_that_says_there_is_none_tells_how_many(answer: str) -> None:
    assert untold(read("how many are there", TODAY), card(answer)) == 0


def test_an_answer_without_a_figure_does_not_tell_how_many() -> None:
    assert untold(read("how many are there", TODAY), card("The Auditor keeps them.")) > 0


def test_a_question_about_something_else_wants_no_figure() -> None:
    assert untold(read("who keeps them", TODAY), card("The Auditor keeps them.")) == 0
