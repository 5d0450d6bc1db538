"""Laws of filling: nothing raises, everything filled is taken by its model, the order of fields is nothing."""

from __future__ import annotations

from random import Random

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from assistant.case import inputs_of
from assistant.filling.form import fill
from assistant.question.reading import read
from calculators.calculator import Calculator
from calculators.catalogue import all_calculators
from tests.assistant.filling.conftest import LOAN, SUNDAY

PIECES = st.sampled_from(
    [
        "principal",
        "fee",
        "rate",
        "lent",
        "repaid",
        "missed",
        "hours",
        "signed",
        "car",
        "house",
        "not",
        "without",
        "of",
        "the",
        "from",
        "to",
        "and",
        ",",
        ".",
        "?",
        "$5",
        "$1,200.50",
        "12%",
        "3",
        "half",
        "7",
        "hours",
        "90",
        "days",
        "March",
        "4",
        "2/30/2026",
        "3/4/2024",
        "today",
        "one",
        "a",
        "third",
        "payments",
        "over",
        "about",
        "-4",
        "1e9",
        "at",
        "$22.50/hour",
    ]
)
QUESTIONS = st.lists(PIECES, max_size=14).map(" ".join) | st.text(max_size=80)


@given(QUESTIONS)
@settings(max_examples=300, deadline=None)
def test_whatever_is_filled_the_model_takes(text: str) -> None:
    filling = fill(read(text, SUNDAY), LOAN.fields)
    given_values = LOAN.model(**filling.values).model_dump(exclude_none=True)
    assert set(given_values) == set(filling.values)


@given(QUESTIONS, st.randoms(use_true_random=False))
@settings(max_examples=200, deadline=None)
def test_the_order_of_the_fields_changes_nothing(text: str, random: Random) -> None:
    question = read(text, SUNDAY)
    shuffled = list(LOAN.fields)
    random.shuffle(shuffled)
    assert fill(question, shuffled).values == fill(question, LOAN.fields).values


@given(QUESTIONS)
@settings(max_examples=200, deadline=None)
def test_a_figure_is_claimed_once(text: str) -> None:
    filling = fill(read(text, SUNDAY), LOAN.fields)
    assert not filling.claimed & set(filling.spare)


@pytest.mark.parametrize("form", all_calculators(), ids=lambda form: form.name)
def test_a_form_takes_what_its_own_phrases_state(form: Calculator) -> None:
    for phrase in form.phrases:
        filling = fill(read(phrase, SUNDAY), form.fields)
        taken = inputs_of(form, filling.values).model_dump(exclude_none=True)
        assert set(taken) == set(filling.values)
