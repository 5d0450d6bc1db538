"""What a question takes for granted is held against the law that answers it."""

from __future__ import annotations

import pytest

from assistant.premise import contradicted
from assistant.question.reading import read
from corpus.library import Corpus
from tests.assistant.samples import TODAY

PETTY_CASH = "5.52.010.B"


def noted(text: str, corpus: Corpus, *cites: str) -> list[str]:
    return contradicted(read(text, TODAY).premises, cites or (PETTY_CASH,), corpus)


def test_the_law_of_these_tests_says_one_hundred_dollars(corpus: Corpus) -> None:
    assert "$100" in corpus.full_text(PETTY_CASH)


def test_a_premise_with_a_figure_that_the_law_does_not_hold_is_named(corpus: Corpus) -> None:
    (note,) = noted("Since the limit is $700, who approves it?", corpus)
    assert note == "The question takes it that “Since the limit is $700”; PCC 5.52.010 B does not say $700."


@pytest.mark.parametrize("limit", ["$100", "$100.00", "100 dollars", "one hundred (100) dollars"])
def test_a_premise_that_the_law_holds_is_left_alone(corpus: Corpus, limit: str) -> None:
    assert noted(f"Since the limit is {limit}, who approves it?", corpus) == []


def test_of_several_figures_only_the_strange_ones_are_named(corpus: Corpus) -> None:
    (note,) = noted("Since the limit is $100 or $700 with approval, who signs?", corpus)
    assert note.endswith("does not say $700.")


def test_a_figure_of_any_cited_provision_stands(corpus: Corpus) -> None:
    assert noted("Since the limit is $100, who approves it?", corpus, "5.01.010.A", PETTY_CASH) == []


def test_a_figure_that_is_only_asked_about_is_no_premise(corpus: Corpus) -> None:
    assert noted("Can I spend $700 from petty cash?", corpus) == []


def test_a_date_or_a_year_of_a_premise_is_not_held_against_the_law(corpus: Corpus) -> None:
    assert noted("Since we bought it on March 3, 2020, who approves it?", corpus) == []


def test_a_law_without_figures_contradicts_none(corpus: Corpus) -> None:
    assert noted("Since the limit is $700, who approves it?", corpus, "BTS-1.01/values.p1") == []
    assert contradicted(read("Since it is $700, who?", TODAY).premises, (), corpus) == []


@pytest.mark.parametrize("price", ["25 cents", "$0.25", "$.25"])
def test_cents_are_found_where_the_law_counts_cents(corpus: Corpus, price: str) -> None:
    (place,) = [item.id for item in corpus if "25 cents" in item.text][:1]
    assert noted(f"Since the charge is {price}, who pays it?", corpus, place) == []
    assert len(noted("Since the charge is 85 cents, who pays it?", corpus, place)) == 1


def test_a_fraction_without_digits_cannot_be_held_against_the_law(corpus: Corpus) -> None:
    premise = read("Since it is half of the pay, who approves it?", TODAY).premises[0]
    assert [fact.text for fact in premise.figures] == ["half"]
    assert contradicted([premise], (PETTY_CASH,), corpus) == []
