"""Which defined term a question asks the meaning of."""

from __future__ import annotations

import pytest

from assistant.definition import defined
from assistant.desk import Desk


@pytest.mark.parametrize(
    ("question", "places"),
    [
        ("What is public art?", ("5.74.020.C",)),
        ("what does “Public Art” mean, for a sculpture that we are buying", ("5.74.020.C",)),
        ("define redemption period", ("5.30.010.A.9", "5.31.010.A.7")),
        ("what is the public art trust fund", ("5.74.020.D",)),
        ("what does City mean in the economic development projects chapter", ("5.72.020.C",)),
    ],
)
def test_the_term_in_question_is_found_where_it_is_defined(desk: Desk, question: str, places: tuple[str, ...]) -> None:
    assert defined(desk.inquire(question)) == places


@pytest.mark.parametrize(
    "question", ["who pays for public art", "what is public art worth", "what is a bond", "define foreclosure", ""]
)
def test_a_question_about_more_than_a_term_asks_for_no_meaning(desk: Desk, question: str) -> None:
    assert defined(desk.inquire(question)) == ()


def test_the_definition_answers_the_question(desk: Desk) -> None:
    assert desk.ask("What is “Public Art”?").citations[0].id == "5.74.020.C"
