"""What comes first, and how sure of it one may be."""

from __future__ import annotations

from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from assistant.question.asks import Ask
from assistant.ranking import Aim, Ranked, confidence, kind_fit, rank, signs, weights
from index.answerable import Answerable
from tests.assistant.samples import card, match, permission

SHARE = st.floats(0, 1)


def test_the_better_ask_comes_first() -> None:
    near, far = card("near", place=1), card("far", place=0)
    ordered = rank([match(far, 0.2), match(near, 0.9)], Aim({}))
    assert [item.match.answerable for item in ordered] == [near, far]


def test_of_equals_the_earlier_card_comes_first() -> None:
    matches = [match(card(place=place)) for place in (2, 0, 1)]
    assert [item.match.answerable.place for item in rank(matches, Aim({}))] == [0, 1, 2]


def test_the_kind_that_is_asked_for_lifts_a_card() -> None:
    rule, allowed = card("rule", place=0), permission("Yes.", "yes", place=1)
    kinds = kind_fit({Ask.PERMISSION.value: 1.0})
    assert rank([match(rule), match(allowed)], Aim(kinds))[0].match.answerable is allowed


def test_a_provision_that_is_named_lifts_its_cards_and_no_neighbours() -> None:
    inside, beside = card(at="5.30.025.E.1", place=1), card(at="5.30.0251", place=0)
    first, second = rank([match(beside), match(inside)], Aim({}, ["5.30.025"]))
    assert (first.match.answerable, second.match.answerable) == (inside, beside)
    assert second.score == rank([match(beside)], Aim({}))[0].score


def test_a_chapter_that_the_question_leads_away_from_falls_behind() -> None:
    ordinary, sewer = card(at="5.30.025.E", place=1), card(at="5.31.025.E", place=0)
    first, _ = rank([match(sewer), match(ordinary)], Aim({}, astray=frozenset({"5.31"})))
    assert first.match.answerable is ordinary


@given(st.lists(st.tuples(SHARE, SHARE), max_size=8))
def test_scores_never_rise_down_the_list(shares: list[tuple[float, float]]) -> None:
    matches = [match(card(place=place), best, coverage=other) for place, (best, other) in enumerate(shares)]
    ordered = rank(matches, Aim({}))
    assert len(ordered) == len(matches)
    assert all(first.score >= second.score for first, second in pairwise(ordered))


def test_a_fit_grows_with_how_clearly_a_thing_is_asked_for() -> None:
    clear, vague = kind_fit({Ask.PERMISSION.value: 1.0}), kind_fit({Ask.PERMISSION.value: 0.5})
    assert clear["permission"] > vague["permission"] > 0
    assert kind_fit({}) == kind_fit({"no such thing": 1.0}) == {}


def test_several_things_that_are_asked_for_give_each_kind_its_best_fit() -> None:
    both = kind_fit({Ask.PERMISSION.value: 0.4, Ask.AUTHORITY.value: 1.0})
    assert both["authority"] >= kind_fit({Ask.PERMISSION.value: 0.4}).get("authority", 0.0)
    assert both["permission"] >= kind_fit({Ask.PERMISSION.value: 0.4})["permission"]


def of(item: Answerable, score: float, best_ask: float = 0.8) -> Ranked:
    return Ranked(match(item, best_ask, coverage=0.8), score)


TOPIC = card(sort="topic", at="", cites=(), place=9)


def test_without_a_candidate_there_is_no_confidence() -> None:
    assert signs([], {}, {}) == {}
    assert confidence([], {}, {}) == confidence([of(TOPIC, 3.0)], {}, {}) == 0.0


def test_the_margin_is_measured_to_the_first_card_of_another_provision() -> None:
    first, twin = card(at="5.01.010.A", place=0), card(at="5.01.010.A", place=1)
    other = card(at="5.02.010", place=2)
    found = signs([of(first, 3.0), of(twin, 2.9), of(other, 2.0)], {}, {})
    assert (found["score"], found["margin"]) == (3.0, 1.0)


def test_a_known_unanswered_topic_that_comes_nearer_is_told() -> None:
    found = signs([of(TOPIC, 3.0, 0.9), of(card(), 2.5, 0.8)], {}, {})
    assert found["topic_gap"] == 0.5
    assert found["topic_ask"] > 0


def test_confidence_falls_where_a_known_unanswered_topic_comes_nearer() -> None:
    best = of(card(), 3.0)
    far = confidence([best, of(TOPIC, 1.0, 0.1)], {}, {})
    near = confidence([of(TOPIC, 4.0, 1.0), best], {}, {})
    assert far > near


@given(SHARE, SHARE, st.floats(-5, 50))
def test_confidence_is_a_probability(best_ask: float, unheard: float, score: float) -> None:
    assert 0 <= confidence([of(card(), score, best_ask)], {"unheard": unheard}, {}) <= 1


def test_the_threshold_is_a_probability_and_every_weight_names_a_share() -> None:
    known = match(card()).features.keys()
    assert 0 < weights().threshold < 1
    assert weights().rank.keys() - known == {"kind", "place", "astray", "yes", "no", "conditional"}
