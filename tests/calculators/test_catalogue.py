"""What holds for every calculator, whatever it computes."""

from __future__ import annotations

from collections import Counter

import pytest

from calculators.calculator import Calculator
from calculators.casebook import cases, outcome_name
from calculators.catalogue import all_calculators
from calculators.figure import Figure
from calculators.outcome import NeedsInput
from corpus.figures import figures_in
from corpus.library import Corpus

CALCULATORS = all_calculators()
each = pytest.mark.parametrize("calculator", CALCULATORS, ids=lambda item: item.name)


def test_names_are_unique() -> None:
    assert [name for name, times in Counter(item.name for item in CALCULATORS).items() if times > 1] == []


def test_no_phrase_belongs_to_two_calculators() -> None:
    phrases = Counter(phrase.casefold() for item in CALCULATORS for phrase in item.phrases)
    assert [phrase for phrase, times in phrases.items() if times > 1] == []


@each
def test_the_law_holds_every_word_it_rests_on(calculator: Calculator) -> None:
    assert calculator.anchors
    assert [anchor for anchor in calculator.anchors if not anchor.holds(Corpus.load())] == []


@each
def test_every_figure_stands_in_the_words_quoted_for_it(calculator: Calculator) -> None:
    for item in calculator.anchors:
        if isinstance(item, Figure):
            value = format(item.value.normalize(), "f")
            percent = format((item.value * 100).normalize(), "f")
            assert {value, percent} & figures_in(item.words), item


@each
def test_every_provision_it_names_exists(calculator: Calculator) -> None:
    corpus = Corpus.load()
    assert calculator.provision in corpus
    assert [field.name for field in calculator.fields if field.provision not in corpus] == []


@each
def test_with_nothing_known_it_asks_or_decides_without_input(calculator: Calculator) -> None:
    result = calculator.run(calculator.model(), Corpus.load())
    if isinstance(result.outcome, NeedsInput):
        assert result.outcome.field in {field.name for field in calculator.fields}
    else:
        assert result.steps, outcome_name(result.outcome)


@each
def test_changed_words_of_the_law_withdraw_it(calculator: Calculator) -> None:
    class Rewritten:
        def get(self, provision_id: str) -> object:
            return Corpus.load().get(provision_id).model_copy(update={"text": "rewritten"})

    result = calculator.run(calculator.model(), Rewritten())  # type: ignore[arg-type]
    assert outcome_name(result.outcome) == "withdrawn"


def test_every_calculator_has_cases() -> None:
    assert {item.name for item in CALCULATORS} - {case.calculator for case in cases()} == set()


def test_every_case_cites_only_provisions_that_exist() -> None:
    corpus = Corpus.load()
    assert [cite for case in cases() for cite in case.provisions if cite not in corpus] == []
