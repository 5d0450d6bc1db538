"""Topics that are not answered: each is read, leads to provisions that exist, and takes no question twice."""

from __future__ import annotations

from collections import Counter

import pytest

from corpus.card import cards
from corpus.library import Corpus
from corpus.topic import Topic, topics


def spoken(ask: str) -> str:
    """A question without regard to case, spaces and closing marks."""
    return " ".join(ask.casefold().split()).rstrip("?.! ")


def test_every_topic_file_is_read() -> None:
    assert len(topics()) >= 180


def test_no_two_topics_share_a_name() -> None:
    names = Counter(topic.name for topic in topics())
    assert [name for name, count in names.items() if count > 1] == []


@pytest.mark.parametrize("topic", topics(), ids=lambda topic: topic.name)
def test_a_topic_is_asked_in_eight_to_twenty_ways(topic: Topic) -> None:
    assert 8 <= len(topic.asks) <= 20


def test_provisions_worth_reading_exist_and_are_few() -> None:
    corpus = Corpus.load()
    assert [near for topic in topics() for near in topic.near if near not in corpus] == []
    assert all(len(topic.near) <= 2 for topic in topics())


def test_no_question_is_asked_twice_among_topics() -> None:
    asked = Counter(spoken(ask) for topic in topics() for ask in topic.asks)
    assert [ask for ask, count in asked.items() if count > 1] == []


def test_no_question_of_a_card_is_refused_by_a_topic() -> None:
    answered = {spoken(ask) for card in cards() for ask in card.asks}
    assert [ask for topic in topics() for ask in topic.asks if spoken(ask) in answered] == []
