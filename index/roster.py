"""All that a question can be led to, gathered for the index from cards, calculators and topics."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import cache
from typing import TypedDict

from calculators.calculator import Calculator
from calculators.catalogue import module_names, of_module
from corpus.card import Card, CardKind, cards, locked
from corpus.library import Corpus
from corpus.provision import Kind
from corpus.topic import Topic, topics
from index.answerable import Answerable
from index.words import content_stems, denies, frame_of, obliges


class _Asks(TypedDict):
    asks: tuple[tuple[str, ...], ...]
    frames: tuple[tuple[str, ...], ...]
    denying: frozenset[int]
    obliging: frozenset[int]


def answerables(corpus: Corpus) -> Iterator[Answerable]:
    """Every card whose provisions read as they did, every calculator, every topic that is not answered."""
    place = 0
    for card in cards():
        if locked(card, corpus):
            yield _of_card(place, card, corpus)
            place += 1
    for module in module_names():
        for item in of_module(module):
            yield _of_calculator(place, item, module, corpus)
            place += 1
    for topic in topics():
        yield _of_topic(place, topic)
        place += 1


def law_words(cites: tuple[str, ...], corpus: Corpus) -> str:
    """The words of provisions with the headings and lead-ins above them."""
    parts = []
    for cite in cites:
        above = [f"{item.heading} {item.text}" for item in corpus.ancestors(cite) if item.kind is not Kind.TITLE]
        parts.append(" ".join([*reversed(above), corpus.get(cite).heading, corpus.full_text(cite)]))
    return "\n".join(parts)


@cache
def law_stems(cite: str, corpus: Corpus) -> frozenset[str]:
    """The stems of a provision's words and of the headings and lead-ins above it."""
    return frozenset(content_stems(law_words((cite,), corpus)))


@cache
def own_stems(provision_id: str, corpus: Corpus) -> tuple[str, ...]:
    """The stems of the words of a provision and of all below it, in their order."""
    return tuple(content_stems(corpus.full_text(provision_id)))


def _asks(asks: Sequence[str]) -> _Asks:
    """What is kept of the questions that an answerable was written for."""
    return {
        "asks": tuple(tuple(content_stems(ask)) for ask in asks),
        "frames": tuple(dict.fromkeys(frame_of(ask) for ask in asks)),
        "denying": frozenset(place for place, ask in enumerate(asks) if denies(ask)),
        "obliging": frozenset(place for place, ask in enumerate(asks) if obliges(ask)),
    }


def _of_card(place: int, card: Card, corpus: Corpus) -> Answerable:
    return Answerable(
        place=place,
        sort="card",
        ref=f"{card.at}#{place}",
        kind=card.kind.value,
        cites=card.cites,
        answer=card.answer,
        **_asks(card.asks),
        body=frozenset(content_stems(card.answer)),
        law=frozenset().union(*(law_stems(cite, corpus) for cite in card.cites)),
        own=own_stems(card.at, corpus),
        verdict=card.verdict,
        when=card.when,
        actors=card.actors,
    )


def _of_calculator(place: int, item: Calculator, module: str, corpus: Corpus) -> Answerable:
    cites = tuple(dict.fromkeys([item.provision, *(anchor.provision for anchor in item.anchors)]))
    own = " ".join([item.title, item.rule, *(field.prompt for field in item.fields)])
    return Answerable(
        place=place,
        sort="calculator",
        ref=item.name,
        kind=CardKind.AMOUNT.value,
        cites=cites,
        answer=item.rule,
        **_asks((item.title, *item.phrases)),
        body=frozenset(content_stems(own)),
        law=frozenset().union(*(law_stems(cite, corpus) for cite in cites)),
        own=own_stems(item.provision, corpus),
        title=item.title,
        module=module,
        fields=item.fields,
    )


def _of_topic(place: int, topic: Topic) -> Answerable:
    return Answerable(
        place=place,
        sort="topic",
        ref=topic.name,
        kind="",
        cites=topic.near,
        answer="",
        **_asks(topic.asks),
        body=frozenset(content_stems(topic.name)),
        law=frozenset(),
    )
