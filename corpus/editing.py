"""What keeps the editorial layer honest: checks of each card against the law, locks, coverage."""

from __future__ import annotations

import re
import tomllib
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import tomlkit

from corpus.card import Annotations, Card, lock
from corpus.figures import figures_in
from corpus.library import Corpus
from corpus.provision import Kind, Provision

BINDING = re.compile(
    r"\b(shall|may|must|is authorized|are authorized|is hereby authorized|hereby is authorized|authorized to|"
    r"unlawful|prohibited|is directed|required to|responsible for|will be)\b",
    re.IGNORECASE,
)
_SECTION_REFERENCE = re.compile(r"\b5\.\d\d(?:\.\d{3})?(?:\s?[A-Z](?:\.\d+)*)?\b")
_SEPARATORS = re.compile(r"[\s\-‐‑–]+")
MINIMUM_ASKS = 8


@dataclass(frozen=True)
class Complaint:
    """One fault of the editorial layer, with its place."""

    at: str
    message: str


def card_complaints(card: Card, corpus: Corpus) -> Iterator[Complaint]:
    """What is wrong with a card: dangling ids, figures or actors that the law does not hold, stale lock."""
    missing = [cite for cite in card.cites if cite not in corpus]
    if missing:
        yield Complaint(card.at, f"cites {', '.join(missing)}, which no document holds")
        return
    words = authority_text(card, corpus)
    answer = _SECTION_REFERENCE.sub(" ", card.answer)
    for figure in sorted(figures_in(answer) - figures_in(words)):
        yield Complaint(card.at, f"the answer says {figure}, the cited provisions do not")
    for actor in card.actors:
        if folded(actor) not in folded(words):
            yield Complaint(card.at, f"actor {actor!r} does not stand in the cited provisions")
    if len(card.asks) < MINIMUM_ASKS:
        yield Complaint(card.at, f"has {len(card.asks)} asks, needs {MINIMUM_ASKS}")
    for ask, times in Counter(card.asks).items():
        if times > 1:
            yield Complaint(card.at, f"asks {ask!r} twice")
    if card.text != lock(card.cites, corpus):
        yield Complaint(
            card.at, "the lock does not match the provisions; review the card, then `citedesk corpus relock`"
        )


def authority_text(card: Card, corpus: Corpus) -> str:
    """All the law that a card may speak from: what it cites, whole, with the lead-ins and headings above."""
    parts = []
    for cite in card.cites:
        parts.append(corpus.full_text(cite))
        above = (corpus.get(cite), *corpus.ancestors(cite))
        parts += [f"{provision.heading} {provision.text} {provision.history_note}" for provision in above]
    return "\n".join(parts)


def folded(text: str) -> str:
    """Text with case, hyphens, line breaks and curly apostrophes levelled, for comparing names."""
    return _SEPARATORS.sub(" ", text.replace("’", "'")).casefold()


def binding_sentences(corpus: Corpus) -> Iterator[Provision]:
    """The provisions that bind somebody."""
    for provision in corpus:
        if provision.kind not in (Kind.TITLE, Kind.CHAPTER, Kind.FORM) and BINDING.search(provision.text):
            yield provision


def uncovered(corpus: Corpus, layers: tuple[Annotations, ...]) -> list[Provision]:
    """The binding provisions that no card covers and no editor left out with a reason."""
    all_cards = [card for layer in layers for card in layer.card]
    left_out = {item.at for layer in layers for item in layer.left_out}
    return [
        provision
        for provision in binding_sentences(corpus)
        if provision.id not in left_out and not any(card.covers(provision.id) for card in all_cards)
    ]


def sections_without_card(corpus: Corpus, layers: tuple[Annotations, ...]) -> list[Provision]:
    """The sections that no card cites, neither themselves nor anything in them."""
    cited = {
        corpus.section_of(cite).id for layer in layers for card in layer.card for cite in card.cites if cite in corpus
    }
    return [provision for provision in corpus if provision.kind is Kind.SECTION and provision.id not in cited]


def relock(path: Path, corpus: Corpus) -> int:
    """Renew the locks of one annotation file in place, comments kept; returns how many changed."""
    document = tomlkit.parse(path.read_text(encoding="utf-8"))
    changed = 0
    for table in document.get("card", []):
        card = Card.model_validate(tomllib.loads(tomlkit.dumps(table)))
        renewed = lock(card.cites, corpus)
        if card.text != renewed:
            table["text"] = renewed
            changed += 1
    if changed:
        path.write_text(tomlkit.dumps(document), encoding="utf-8")
    return changed
