"""The finest provision that a card's answer rests on: the item of a list that the question speaks of."""

from __future__ import annotations

from collections.abc import Iterable

from assistant.matching import Target
from corpus.library import Corpus
from corpus.provision import Kind, Provision
from index.words import content_stems

_LEAST = 0.12
"""The share of a question, by weight, that the words of one item alone must tell."""
_CLEAR = 1.5
"""How many times as much as any other item's."""


def finest(provision_id: str, asked: Target, corpus: Corpus) -> str:
    """The item, or the item's item, that alone holds what the question says; otherwise the provision itself."""
    found = provision_id
    while (item := _item(found, asked, corpus)) is not None:
        found = item
    return found


def _item(provision_id: str, asked: Target, corpus: Corpus) -> str | None:
    items = [child for child in corpus.children(provision_id) if child.kind not in (Kind.FORM, Kind.PARAGRAPH)]
    if len(items) < 2:
        return None
    stems = {item.id: frozenset(content_stems(corpus.full_text(item.id))) for item in items}
    above = frozenset(content_stems(_above(corpus.get(provision_id), corpus)))
    told = sorted(((_told(asked, stems[item], _others(item, stems) | above), item) for item in stems), reverse=True)
    (best, item), (second, _) = told[:2]
    return item if best >= _LEAST and best >= _CLEAR * second else None


def _above(provision: Provision, corpus: Corpus) -> str:
    """The words that all items share: headings and the lead-in."""
    return " ".join([provision.heading, provision.text, *(unit.heading for unit in corpus.ancestors(provision.id))])


def _others(item: str, stems: dict[str, frozenset[str]]) -> frozenset[str]:
    return frozenset().union(*(held for other, held in stems.items() if other != item))


def _told(asked: Target, own: Iterable[str], common: frozenset[str]) -> float:
    """How much of the question words tell that stand nowhere else around."""
    shares = [0.0] * len(asked.stems)
    for stem in own:
        if stem in common:
            continue
        for place, share in asked.reach.get(stem, ()):
            shares[place] = max(shares[place], share)
    return sum(weight * share for weight, share in zip(asked.weights, shares, strict=True)) / (asked.total or 1.0)
