"""Defined terms: found where they are defined, understood where they hold."""

from __future__ import annotations

import itertools

import pytest

from corpus.library import Corpus
from index.terms import lookup, terms, uses

CORPUS = Corpus.load()
TERMS = list(terms(CORPUS))

DEFINED = [
    ("Year", "5.08.075", "5"),
    ("Umbrella organization", "5.10.010.B", "5.10"),
    ("Open Lien", "5.30.010.A.8", "5.30"),
    ("Redemption period", "5.31.010.A.7", "5.31"),
    ("Sewer safety net participating property", "5.31.010.A.11", "5.31"),
    ("Business with which a City employee is associated", "5.32.150.B.1", "5.32.150"),
    ("Recycled paper", "5.32.160.B", "5.32.160"),
    ("City property", "5.36.115.D", "5.36.115"),
    ("public improvement contract", "5.44.030.A", "5.44.030"),
    ("professional, technical and expert", "5.68.010", "5.68"),
    ("Economic development project", "5.72.020.A", "5.72"),
    ("Qualified historic project", "5.72.020.E", "5.72"),
    ("private sale", "5.72.080.A.3", "5.72"),
    ("Improvement Project", "5.74.020.A.1", "5.74"),
    ("Total Costs", "5.74.020.B", "5.74"),
    ("Deaccessioning", "5.74.020.G", "5.74"),
]  # fmt: skip


@pytest.mark.parametrize(("name", "at", "scope"), DEFINED)
def test_a_term_is_found_with_its_scope(name: str, at: str, scope: str) -> None:
    (term,) = [term for term in TERMS if term.defined_at == at and term.name == name]
    assert term.scope == scope


def test_every_term_stands_in_the_provision_that_defines_it() -> None:
    for term in TERMS:
        assert term.name in " ".join(CORPUS.get(term.defined_at).text.split())
        assert term.scope in CORPUS


def test_the_narrowest_scope_decides() -> None:
    assert getattr(lookup("sale price", "5.30.080.B", TERMS, CORPUS), "defined_at", "") == "5.30.010.A.12"
    assert getattr(lookup("Sale  Price", "5.31.070.B", TERMS, CORPUS), "defined_at", "") == "5.31.010.A.10"
    assert getattr(lookup("year", "5.31.070.B", TERMS, CORPUS), "defined_at", "") == "5.08.075"


def test_a_term_means_nothing_outside_its_scope() -> None:
    assert lookup("Total Costs", "5.30.010", TERMS, CORPUS) is None
    assert lookup("blockchain", "5.30.010", TERMS, CORPUS) is None


def test_the_longest_term_wins_in_a_text() -> None:
    text = CORPUS.get("5.74.040").text
    found = {text[use.start : use.end]: use.term.name for use in uses(text, "5.74.040", TERMS, CORPUS)}
    assert found["Public Art Trust Fund"] == "Public Art Trust Fund"
    assert found["Public Art"] == "Public Art"


def test_uses_do_not_overlap_and_stand_in_order() -> None:
    for item in CORPUS:
        found = uses(item.text, item.id, TERMS, CORPUS)
        assert all(one.end <= other.start for one, other in itertools.pairwise(found))


def test_plurals_are_uses_too() -> None:
    found = uses("All Improvement Projects.", "5.74.030", TERMS, CORPUS)
    assert [use.term.name for use in found] == ["Improvement Project"]
