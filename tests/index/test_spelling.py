"""Misspelled words become ours; plain English and figures are left alone."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from spellchecker import SpellChecker

from index import content, thesaurus
from index.product import Index
from index.spelling import SHORTEST, Speller


@pytest.fixture(scope="module")
def speller(index: Index) -> Speller:
    return Speller(index.catalogue)


@pytest.mark.parametrize(
    ("typed", "meant"),
    [("aproves", "approves"), ("dellinquent", "delinquent"), ("Councl", "council"), ("garnishmnet", "garnishment")],
)
def test_a_misspelled_word_is_repaired(speller: Speller, typed: str, meant: str) -> None:
    assert speller.repair(typed) == meant


@pytest.mark.parametrize("word", ["lien", "delinquent", "banana", "giraffe", "5.30.025", "$140", "abc1", "", "xqzwvjk"])
def test_words_of_ours_and_plain_english_and_figures_and_noise_are_left_alone(speller: Speller, word: str) -> None:
    assert speller.repair(word) is None


@pytest.mark.parametrize("word", ["lin", "lei", "x" * 41])
def test_words_too_short_or_too_long_to_tell_are_left_alone(speller: Speller, word: str) -> None:
    assert speller.repair(word) is None
    assert speller.suggest(word) is None


def test_a_short_word_may_differ_by_one_letter_and_a_long_one_by_two(speller: Speller) -> None:
    assert speller.suggest("councxx") is None
    assert speller.suggest("garnishmexx") == "garnishment"


def test_a_suggestion_is_offered_for_plain_english_too(speller: Speller, index: Index) -> None:
    words = ("abdicate", "abducted", "abjuring", "ablation", "aborning")
    spare = next(word for word in words if not index.catalogue.knows(word) and index.catalogue.english(word))
    assert speller.repair(spare) is None
    assert speller.suggest(spare) is not None
    assert speller.suggest("lien") is None


def test_case_does_not_matter(speller: Speller) -> None:
    assert speller.repair("DELLINQUENT") == speller.repair("dellinquent") == "delinquent"


@settings(deadline=None)
@given(word=st.text(max_size=50))
def test_a_repair_is_always_a_known_word_and_the_same_again(speller: Speller, index: Index, word: str) -> None:
    meant = speller.repair(word)
    assert meant == speller.repair(word)
    assert meant is None or (index.catalogue.knows(meant) and len(meant) >= SHORTEST)


def test_no_known_word_is_ever_repaired(speller: Speller, index: Index) -> None:
    assert [word for word in index.catalogue.vocabulary() if speller.repair(word) is not None] == []


def test_plain_english_is_the_whole_list_of_the_spell_checker(index: Index) -> None:
    words = SpellChecker(language="en").word_frequency.dictionary
    assert content.lexicon() == thesaurus.words().union(words)
    assert [word for word in list(words)[::50] if not index.catalogue.english(word)] == []
    assert not any(index.catalogue.english(word) for word in ("", " ", "a b", "xqzv", "housr"))
