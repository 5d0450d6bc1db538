"""What goes into an index: the entries of the full texts, our vocabulary, plain English."""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Iterable, Iterator
from pathlib import Path

from corpus.card import cards
from corpus.library import Corpus
from corpus.provision import Kind, Provision
from corpus.topic import topics
from index import fulltext, thesaurus
from index.answerable import Answerable, chapter_of, law_words, section_of
from index.fulltext import Entry
from index.words import levelled, words_of

# Okapi BM25's usual constants: how soon repetition stops counting, how much length counts.
_K1 = 1.2
_B = 0.75


def write_fulltexts(folder: Path, corpus: Corpus, found: list[Answerable]) -> None:
    """Both full texts; an entry's place is its number in the catalogue."""
    fulltext.write(folder / "provisions", (_provision_entry(item, corpus) for item in corpus))
    fulltext.write(folder / "answerables", (_answerable_entry(item) for item in found))


def _provision_entry(provision: Provision, corpus: Corpus) -> Entry:
    """One combined field: the path of headings, the lead-ins above, the words; a section with all below it."""
    whole = provision.kind is Kind.SECTION
    words = law_words((provision.id,), corpus) if whole or provision.text else provision.heading
    filters = {
        "id": provision.id.casefold(),
        "chapter": chapter_of(provision.id).casefold(),
        "kind": provision.kind.value,
        "status": provision.status.value,
        "document": provision.document.casefold(),
    }
    return Entry(words, filters)


def _answerable_entry(item: Answerable) -> Entry:
    """Stems of asks, own words and law; stemming a stem again leaves all but a few as they are."""
    asks = " ".join(" ".join(ask) for ask in item.asks)
    text = " ".join([asks, " ".join(sorted(item.body)), " ".join(sorted(item.law))])
    filters = {
        "id": item.ref.casefold(),
        "chapter": item.chapter.casefold(),
        "kind": item.kind,
        "status": "",
        "document": "",
    }
    return Entry(text, filters)


def vocabulary(corpus: Corpus, found: Iterable[Answerable]) -> dict[str, int]:
    """Every word that documents, cards or calculators use, with its count: what spelling is repaired to."""
    counted = Counter(word for text in _texts(corpus, found) for word in _surfaces(text))
    return {word: times for word, times in counted.items() if len(word) > 1 and not any(c.isdigit() for c in word)}


def _texts(corpus: Corpus, found: Iterable[Answerable]) -> Iterator[str]:
    for provision in corpus:
        yield f"{provision.heading} {provision.text}"
    for card in cards():
        yield f"{card.answer} {' '.join(card.asks)}"
    for topic in topics():
        yield " ".join([topic.name, *topic.asks])
    for item in found:
        words = [word for field in item.fields for word in (*field.words, *field.yes, *field.no)]
        options = [word for field in item.fields for group in (field.options or {}).values() for word in group]
        yield " ".join([item.title, item.answer, *words, *options])


def _surfaces(text: str) -> Iterator[str]:
    return (levelled(word.surface) for word in words_of(text))


def postings(found: list[Answerable]) -> Iterator[tuple[str, list[tuple[int, float]]]]:
    """For each stem the answerables that hold it and its Okapi BM25 impact there (Robertson et al. 1994).

    The same ranking that the full text gives, kept as figures: a question adds up a few of them
    instead of scoring postings in Python.
    """
    counted = [Counter(_stems(item)) for item in found]
    lengths = [sum(counts.values()) for counts in counted]
    usual = sum(lengths) / max(1, len(lengths))
    held: dict[str, list[tuple[int, float]]] = {}
    for item, counts, length in zip(found, counted, lengths, strict=True):
        for stem, times in counts.items():
            share = times * (_K1 + 1) / (times + _K1 * (1 - _B + _B * length / usual))
            held.setdefault(stem, []).append((item.place, share))
    for stem, hits in held.items():
        rarity = math.log(len(found) / (len(hits) + 1)) + 1
        yield stem, [(place, rarity * share) for place, share in hits]


def _stems(item: Answerable) -> Iterator[str]:
    """All stems of an answerable: each ask counts, its own words and the law once each."""
    for ask in item.asks:
        yield from ask
    yield from item.body
    yield from item.law


def regions(found: Iterable[Answerable]) -> Iterator[tuple[str, str, float]]:
    """For each stem and each chapter or section, the share of the stem's uses in cards that fall into it.

    One use is added to each total, so that a stem used once says less than one used often in one place.
    """
    used: dict[str, Counter[str]] = {}
    totals: Counter[str] = Counter()
    for item in found:
        if item.sort == "card":
            for group, worth in (*((set(ask), 2) for ask in item.asks), (item.body, 1)):
                for stem in group:
                    used.setdefault(stem, Counter()).update({item.chapter: worth, section_of(item.at): worth})
                    totals[stem] += worth
    for stem, places in used.items():
        for name, times in places.items():
            yield stem, name, times / (totals[stem] + 2)


def lexicon() -> list[str]:
    """Plain English and staff's own words: a word among them is no misspelling of ours."""
    from spellchecker import SpellChecker

    return sorted(thesaurus.words().union(SpellChecker(language="en").word_frequency.dictionary))
