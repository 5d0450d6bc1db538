"""What a question can be led to, as the index keeps it."""

from __future__ import annotations

from collections import Counter

import pytest

from corpus.card import Card, CardKind, lock
from corpus.library import Corpus
from index import roster
from index.answerable import Answerable, chapter_of, from_json, section_of
from index.roster import answerables, law_words

CORPUS = Corpus.load()


def written(at: str, **others: object) -> Card:
    told = {"at": at, "kind": CardKind.FACT, "answer": "So it is.", "asks": ("is it so",), "text": lock((at,), CORPUS)}
    return Card(**{**told, **others})


@pytest.fixture
def only_cards(monkeypatch: pytest.MonkeyPatch) -> list[Card]:
    """The cards that the index is made of, to be filled by the test; no calculators, no topics."""
    cards: list[Card] = []
    monkeypatch.setattr(roster, "cards", lambda: tuple(cards))
    monkeypatch.setattr(roster, "module_names", lambda: ())
    monkeypatch.setattr(roster, "topics", lambda: ())
    return cards


@pytest.fixture(scope="module")
def everything() -> list[Answerable]:
    return list(answerables(CORPUS))


def test_a_card_whose_provision_reads_otherwise_is_withdrawn(only_cards: list[Card]) -> None:
    only_cards += [written("5.52.010.A"), written("5.52.010.B", text="sha256:0"), written("5.52.010.C")]
    assert [(item.place, item.at) for item in answerables(CORPUS)] == [(0, "5.52.010.A"), (1, "5.52.010.C")]


def test_a_card_on_a_provision_that_is_gone_is_withdrawn(only_cards: list[Card]) -> None:
    only_cards.append(written("5.52.010.A", also=("5.99.999",)))
    assert list(answerables(CORPUS)) == []


def test_a_card_is_found_by_its_asks_its_words_and_the_law_that_it_cites(only_cards: list[Card]) -> None:
    only_cards.append(written("5.52.010.B", answer="The manager decides.", asks=("can a clerk pay",)))
    (item,) = answerables(CORPUS)
    assert "clerk" in item.asks[0]
    assert {"manag", "decid"} & item.body
    assert "cash" in item.law
    assert "clerk" not in item.law


def test_every_record_reads_back_as_it_was_kept(everything: list[Answerable]) -> None:
    assert [item.ref for item in everything if from_json(item.to_json()) != item] == []


def test_every_answerable_has_its_place_and_its_own_name(everything: list[Answerable]) -> None:
    assert [item.place for item in everything] == list(range(len(everything)))
    assert [name for name, times in Counter((i.sort, i.ref) for i in everything).items() if times > 1] == []


def test_only_a_topic_rests_on_no_law(everything: list[Answerable]) -> None:
    assert {item.sort for item in everything} == {"card", "calculator", "topic"}
    assert [item.ref for item in everything if item.sort != "topic" and not (item.at in CORPUS and item.law)] == []
    assert all(item.answer == "" for item in everything if item.sort == "topic")


@pytest.mark.parametrize(
    ("provision", "chapter", "section"),
    [("5.30.025.E.1", "5.30", "5.30.025"), ("5.30.025", "5.30", "5.30.025"), ("5.30", "5.30", "5.30"), ("5", "5", "5"),
     ("BTS-1.01/values.b1", "BTS-1.01", "BTS-1.01/values"), ("BTS-1.01", "BTS-1.01", "BTS-1.01"), ("", "", "")],
)  # fmt: skip
def test_the_chapter_and_the_section_of_an_id(provision: str, chapter: str, section: str) -> None:
    assert chapter_of(provision) == chapter
    if "/" in provision or not provision.startswith("BTS"):
        assert section_of(provision) == section


def test_the_words_of_a_provision_come_with_the_headings_above_it() -> None:
    words = law_words(("5.30.025.E.1",), CORPUS)
    assert "Collection Process" in words
    assert CORPUS.full_text("5.30.025.E.1") in words
