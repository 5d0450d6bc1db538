"""The finest provision that a question speaks of."""

from __future__ import annotations

import pytest

from assistant.desk import Desk
from assistant.pinpoint import finest


@pytest.mark.parametrize(
    ("question", "at", "item"),
    [
        ("may firearms be donated", "5.36.011.C", "5.36.011.C.2"),
        ("are general obligation bonds of a school district accepted", "5.44.080.A", "5.44.080.A.5"),
    ],
)
def test_an_item_that_alone_holds_the_words_is_the_pinpoint(desk: Desk, question: str, at: str, item: str) -> None:
    assert finest(at, desk.inquire(question).target, desk.index.corpus) == item


@pytest.mark.parametrize("question", ["what may not be donated", "surplus property", "zoning of a garage"])
def test_a_question_about_no_single_item_stays_with_the_whole(desk: Desk, question: str) -> None:
    assert finest("5.36.011.C", desk.inquire(question).target, desk.index.corpus) == "5.36.011.C"


def test_the_pinpoint_is_an_answers_first_citation(desk: Desk) -> None:
    ids = [citation.id for citation in desk.ask("may we donate old firearms to a club?").citations]
    assert ids[0] == "5.36.011.C.2"
