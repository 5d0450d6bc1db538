"""What a question can be led to: a card, a calculator, or a topic that is not answered, as the index keeps it."""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import cache

from calculators.calculator import Calculator, InputField
from calculators.catalogue import module_names, of_module
from corpus.card import Card, CardKind, cards, locked
from corpus.library import Corpus
from corpus.provision import Kind
from corpus.topic import Topic, topics
from index.words import content_stems


@dataclass(frozen=True)
class Answerable:
    """A card, a calculator or an unanswered topic with the stems by which questions find it.

    ``asks`` are the stems of each question it was written for, ``body`` those of its own words,
    ``law`` those of the provisions it cites and of the headings above them, ``own`` those of the
    carrying provision in their order.
    """

    place: int
    sort: str
    ref: str
    kind: str
    cites: tuple[str, ...]
    answer: str
    asks: tuple[tuple[str, ...], ...]
    body: frozenset[str]
    law: frozenset[str]
    own: tuple[str, ...] = ()
    verdict: str | None = None
    when: tuple[tuple[str, ...], ...] = ()
    actors: tuple[str, ...] = ()
    title: str = ""
    module: str = ""
    fields: tuple[InputField, ...] = field(default=())

    @property
    def at(self) -> str:
        """The provision that carries the answer; a topic may have none."""
        return self.cites[0] if self.cites else ""

    @property
    def chapter(self) -> str:
        """The chapter, or the rule, of the carrying provision."""
        return chapter_of(self.at)

    def to_json(self) -> str:
        """The record as kept in the catalogue."""
        data = {name: getattr(self, name) for name in self.__dataclass_fields__}
        data["body"], data["law"] = sorted(self.body), sorted(self.law)
        data["fields"] = [item.__dict__ for item in self.fields]
        return json.dumps(data, ensure_ascii=False)


def from_json(text: str) -> Answerable:
    """Read a record of the catalogue back."""
    data = json.loads(text)
    data["asks"] = tuple(tuple(ask) for ask in data["asks"])
    data["when"] = tuple(tuple(group) for group in data["when"])
    for name in ("cites", "actors", "own"):
        data[name] = tuple(data[name])
    for name in ("body", "law"):
        data[name] = frozenset(data[name])
    data["fields"] = tuple(_input_field(item) for item in data["fields"])
    return Answerable(**data)


def _input_field(item: dict[str, object]) -> InputField:
    for name in ("words", "yes", "no"):
        item[name] = tuple(item[name])  # type: ignore[arg-type]
    if item["options"] is not None:
        item["options"] = {key: tuple(words) for key, words in item["options"].items()}  # type: ignore[attr-defined]
    return InputField(**item)  # type: ignore[arg-type]


def chapter_of(provision_id: str) -> str:
    """``5.30`` of ``5.30.025.E``, ``BTS-1.01`` of anything in the rule."""
    if "/" in provision_id or provision_id.startswith("BTS"):
        return provision_id.split("/")[0]
    return ".".join(provision_id.split(".")[:2])


def section_of(provision_id: str) -> str:
    """``5.30.025`` of ``5.30.025.E.1``, ``BTS-1.01/values`` of one of its bullets."""
    document, slash, path = provision_id.partition("/")
    if slash:
        return f"{document}/{path.split('.')[0]}"
    return ".".join(provision_id.split(".")[:3])


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


def _of_card(place: int, card: Card, corpus: Corpus) -> Answerable:
    return Answerable(
        place=place,
        sort="card",
        ref=f"{card.at}#{place}",
        kind=card.kind.value,
        cites=card.cites,
        answer=card.answer,
        asks=tuple(tuple(content_stems(ask)) for ask in card.asks),
        body=frozenset(content_stems(card.answer)),
        law=frozenset().union(*(law_stems(cite, corpus) for cite in card.cites)),
        own=tuple(content_stems(corpus.full_text(card.at))),
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
        asks=tuple(tuple(content_stems(phrase)) for phrase in (item.title, *item.phrases)),
        body=frozenset(content_stems(own)),
        law=frozenset().union(*(law_stems(cite, corpus) for cite in cites)),
        own=tuple(content_stems(corpus.full_text(item.provision))),
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
        asks=tuple(tuple(content_stems(ask)) for ask in topic.asks),
        body=frozenset(content_stems(topic.name)),
        law=frozenset(),
    )
