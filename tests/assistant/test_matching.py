"""How much of a question an answerable speaks of."""

from __future__ import annotations

from typing import Any, cast

import pytest
from hypothesis import given
from hypothesis import strategies as st

from assistant.desk import Desk
from assistant.matching import Match, Matcher, Target, affinity, target
from index.catalogue import Catalogue
from index.thesaurus import thesaurus
from tests.assistant.samples import card

WORDS = ("lien", "penalty", "interest", "petty", "cash", "auditor", "council", "bond")


class Weights:
    """A catalogue that only weighs: every word alike, but for those it does not know."""

    def weight(self, stem: str) -> float | None:
        return None if stem == "zzz" else 2.0

    def regions(self, stem: str) -> dict[str, float]:
        return {"5.30": 1.0, "5.30.025": 0.5} if stem == "lien" else {}

    def commonness(self, stem: str) -> float:
        return 0.01

    def usage(self, provision_id: str) -> tuple[int, dict[str, int]]:
        return (4, {"lien": 3}) if provision_id == "5.30.025.E" else (0, {})


EVEN = cast(Catalogue, Weights())


def asked(*stems: str) -> Target:
    """A question in which each word stands for itself only."""
    return Target(stems, (2.0,) * len(stems), {stem: ((place, 1.0),) for place, stem in enumerate(stems)})


def held(question: Target, *asks: tuple[str, ...], **others: Any) -> Match:
    return Matcher(EVEN).match(question, card("", asks=asks, **others), affinity(question, EVEN), 0.0)


def test_the_very_question_matches_wholly() -> None:
    found = held(asked("lien", "penalty"), ("lien", "penalty"), ("bond",))
    assert (found.best_ask, found.recall, found.precision, found.coverage) == (1.0, 1.0, 1.0, 1.0)
    assert (found.second_ask, found.ask) == (0.0, ("lien", "penalty"))
    assert found.features["exact"] == 1.0


def test_half_of_the_words_match_by_half() -> None:
    found = held(asked("lien", "penalty"), ("lien", "bond"))
    assert (found.recall, found.precision, found.best_ask) == (0.5, 0.5, 0.5)
    assert found.features["exact"] == 0.0


def test_a_question_of_other_words_matches_nothing() -> None:
    found = held(asked("lien"), ("bond",))
    assert not any(found.features[name] for name in ("best_ask", "recall", "precision", "coverage", "law", "own"))


def test_an_answerable_without_asks_is_matched_by_its_words_alone() -> None:
    found = held(asked("lien"), body=frozenset({"lien"}))
    assert (found.best_ask, found.ask) == (0.0, ())
    assert 0 < found.coverage < 1


def test_an_ask_counts_more_than_the_cards_words_and_these_more_than_the_laws() -> None:
    question = asked("lien")
    ask, body, law = (
        held(question, ("lien",)), held(question, body=frozenset({"lien"})), held(question, law=frozenset({"lien"}))
    )  # fmt: skip
    assert ask.coverage > body.coverage > law.coverage > 0
    assert (law.law, body.law) == (1.0, 0.0)


def test_neighbours_in_the_same_order_count() -> None:
    question = asked("petty", "cash", "fund")
    assert held(question, ("petty", "cash", "fund")).order == 1.0
    assert held(question, ("cash", "petty", "fund")).order == 0.0
    assert held(question, own=("petty", "cash")).own_order == 0.5


def test_what_is_often_asked_of_a_card_or_its_provision_is_likelier_there() -> None:
    question, asks = asked("lien"), (("lien",), ("lien", "penalty"), ("bond",))
    often, once, never = (held(question, *asks[at : at + 2]) for at in (0, 1, 2))
    assert often.spoken > once.spoken > never.spoken
    assert held(question, at="5.30.025.E").spoken_there > held(question, at="5.30.025.D").spoken_there


def test_a_card_that_is_asked_in_the_same_small_words_is_likelier() -> None:
    question = Target(("lien",), (2.0,), {"lien": ((0, 1.0),)}, {"must": 4.0})
    assert held(question, frames=(("must",),)).manner > held(question, frames=(("may",),)).manner


def test_a_questions_words_belong_to_regions() -> None:
    assert affinity(asked("lien", "bond"), EVEN) == {"5.30": 0.5, "5.30.025": 0.25}
    found = held(asked("lien"), at="5.30.025.E")
    assert (found.chapter, found.section) == (1.0, 0.5)


@given(st.lists(st.sampled_from(WORDS), max_size=6), st.lists(st.sampled_from(WORDS), min_size=1, max_size=6))
def test_every_share_lies_between_0_and_1(question: list[str], ask: list[str]) -> None:
    found = held(asked(*dict.fromkeys(question)), tuple(ask), own=tuple(ask), law=frozenset(ask))
    assert all(0 <= share <= 1 for share in found.features.values())


@given(st.permutations(WORDS[:5]))
def test_the_order_of_words_changes_nothing_but_the_order(words: list[str]) -> None:
    question = asked(*WORDS[:5])
    first, other = held(question, tuple(WORDS[:5])), held(question, tuple(words))
    assert (other.best_ask, other.recall, other.coverage) == (first.best_ask, first.recall, first.coverage)


def test_a_word_counts_once_however_often_it_is_typed() -> None:
    once, thrice = (target(words, "", EVEN, thesaurus()) for words in (["lien"], ["lien"] * 3))
    assert once == thrice
    assert once.total == 2.0


def test_an_unknown_word_weighs_much() -> None:
    assert target(["zzz"], "", EVEN, thesaurus()).total > target(["lien"], "", EVEN, thesaurus()).total


def test_every_word_of_the_question_reaches_itself_fully(desk: Desk) -> None:
    found = target(["lien", "penalti"], "", desk.index.catalogue, thesaurus())
    assert all((place, 1.0) in found.reach[stem] for place, stem in enumerate(found.stems))
    assert found.weighted_terms()["lien"] == pytest.approx(1.0)
