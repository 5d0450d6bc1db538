"""Figures that found no field at first, bounds, and amounts that must not be passed over."""

from __future__ import annotations

from collections.abc import Mapping

import pytest

from assistant.filling.bounds import settled
from assistant.filling.completion import completed, questioned
from assistant.filling.form import fill
from assistant.filling.wording import wording
from assistant.question.reading import read
from calculators.calculator import Calculator
from calculators.outcome import Computed, NeedsInput, Result
from corpus.library import Corpus
from tests.assistant.filling.conftest import LOAN, PRICE, RETURN, SUNDAY


def result_of(text: str, form: Calculator) -> Result:
    question = read(text, SUNDAY)

    def run(values: Mapping[str, object]) -> Result:
        return form.run(form.model(**values), Corpus.load())

    filling, result = completed(form, fill(question, form.fields), wording(question), run)
    filling, result = settled(form, filling, result, run)
    return questioned(form, filling, result)


@pytest.mark.parametrize(
    ("text", "verdict"),
    [
        ("the price is over $100", "no"),
        ("the price is more than $2,500", "no"),
        ("the price is up to $100", "yes"),
        ("the price is under $100", "yes"),
        ("the price is exactly $100.01", "no"),
        ("the price is about $90", "yes"),
    ],
)
def test_a_bound_decides_where_all_that_it_allows_gives_one_answer(text: str, verdict: str) -> None:
    outcome = result_of(text, PRICE).outcome
    assert isinstance(outcome, Computed)
    assert outcome.verdict == verdict


@pytest.mark.parametrize("text", ["the price is over $50", "the price is up to $250", "the price is at least $100"])
def test_a_bound_that_leaves_it_open_is_asked_about(text: str) -> None:
    assert result_of(text, PRICE).outcome == NeedsInput("price")


def test_an_amount_that_a_form_could_take_is_not_passed_over() -> None:
    outcome = result_of("the price is $80 and there is another $15", PRICE).outcome
    assert outcome == NeedsInput("discount")


def test_two_amounts_that_nothing_tells_apart_are_both_asked_for() -> None:
    assert result_of("$5,000 and $20 it was", LOAN).outcome == NeedsInput("principal", tuple_of_others())


def tuple_of_others() -> tuple[str, ...]:
    return tuple(item.name for item in LOAN.fields if item.name != "principal")


@pytest.mark.parametrize(
    ("text", "verdict"),
    [
        ("sent March 4, 2027; returned with all its bonds and papers complete on March 19, 2027", "yes"),
        ("sent March 4, 2027; returned with all its bonds and papers complete on March 20, 2027", "no"),
        ("sent March 4, 2027", None),
    ],
)
def test_a_day_that_is_left_over_judges_what_was_computed(text: str, verdict: str | None) -> None:
    outcome = result_of(text, RETURN).outcome
    assert isinstance(outcome, Computed)
    assert outcome.verdict == verdict


def test_a_day_that_fits_two_fields_alike_judges_nothing() -> None:
    outcome = result_of("sent March 4, 2027, and then there was March 19, 2027", RETURN).outcome
    assert isinstance(outcome, Computed)
    assert outcome.verdict is None


@pytest.mark.parametrize("text", ["dunno if it was overtime", "not sure whether that was regular hours or overtime"])
def test_what_the_question_says_is_unknown_is_asked(text: str) -> None:
    assert result_of(f"sent March 4, 2027, {text}", RETURN).outcome == NeedsInput("overtime")
