"""Which of two chapters with the same rules a question is not about."""

from __future__ import annotations

import pytest

from assistant.twins import astray


@pytest.mark.parametrize("question", ["who waives a sewer lien penalty", "Safety Net loan late", "BES wants a delay"])
def test_the_words_of_the_second_chapter_lead_away_from_the_first(question: str) -> None:
    assert astray(question, ()) == {"5.30"}


@pytest.mark.parametrize("question", ["who waives the penalty on an open lien", "my net pay is late", ""])
def test_without_them_a_question_leads_away_from_the_second(question: str) -> None:
    assert astray(question, ()) == {"5.31"}


def test_a_chapter_that_is_named_is_never_astray() -> None:
    assert astray("what does it say of waivers", ("5.31.025.E",)) == frozenset()
