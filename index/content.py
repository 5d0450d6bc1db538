"""What goes into an index: the entries of the full texts, our vocabulary, plain English."""

from __future__ import annotations

import gzip
import json
import math
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator
from importlib.resources import files
from itertools import chain
from pathlib import Path

from corpus.card import cards
from corpus.library import Corpus
from corpus.provision import Kind, Provision
from corpus.topic import topics
from index import fulltext, thesaurus
from index.answerable import Answerable, chapter_of, section_of, whole
from index.fulltext import Entry
from index.roster import law_words
from index.words import framing, levelled, surfaces

# Okapi BM25's usual constants: how soon repetition stops counting, how much length counts.
_K1 = 1.2
_B = 0.75


def write_fulltexts(folder: Path, corpus: Corpus, found: list[Answerable]) -> None:
    """Both full texts; an entry's place is its number in the catalogue."""
    fulltext.write(folder / "provisions", (_provision_entry(item, corpus) for item in corpus))
    fulltext.write(folder / "cards", (_card_entry(item) for item in found if item.sort == "card"))


def _provision_entry(provision: Provision, corpus: Corpus) -> Entry:
    """One combined field: the path of headings, the lead-ins above, the words; a section with all below it."""
    entire = provision.kind is Kind.SECTION
    words = law_words((provision.id,), corpus) if entire or provision.text else provision.heading
    filters = {
        "id": provision.id.casefold(),
        "chapter": chapter_of(provision.id).casefold(),
        "kind": provision.kind.value,
        "status": provision.status.value,
        "document": provision.document.casefold(),
    }
    return Entry(words, filters)


def _card_entry(item: Answerable) -> Entry:
    """A card's plain answer with the words of its asks, so that staff's words find the provision too."""
    words = dict.fromkeys(stem for ask in item.asks for stem in ask)
    filters = {
        "id": item.at.casefold(),
        "chapter": item.chapter.casefold(),
        "kind": "card",
        "status": "",
        "document": item.at.split("/")[0].casefold() if "/" in item.at else "5",
    }
    return Entry(" ".join([item.answer, *words]), filters)


def vocabulary(corpus: Corpus, found: Iterable[Answerable]) -> dict[str, int]:
    """Every word that documents, cards or calculators use, with its count: what spelling is repaired to."""
    written = Counter(word for text in _texts(corpus, found) for word in surfaces(text))
    counted: Counter[str] = Counter()
    for surface, times in written.items():
        counted[levelled(surface)] += times
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


def postings(found: list[Answerable]) -> Iterator[tuple[str, list[tuple[int, float]]]]:
    """For each stem the answerables that hold it and its Okapi BM25 impact there (Robertson et al. 1994).

    The same ranking that the full text gives, kept as figures: a question adds up a few of them
    instead of scoring postings in Python.
    """
    # All stems of an answerable: each ask counts, its own words and the law once each.
    counted = [Counter(chain(*item.asks, item.body, item.law)) for item in found]
    lengths = [counts.total() for counts in counted]
    usual = sum(lengths) / max(1, len(lengths))
    held: dict[str, list[tuple[int, float]]] = defaultdict(list)
    for item, counts, length in zip(found, counted, lengths, strict=True):
        place, damping = item.place, _K1 * (1 - _B + _B * length / usual)
        for stem, times in counts.items():
            held[stem].append((place, times * (_K1 + 1) / (times + damping)))
    for stem, hits in held.items():
        rarity = math.log(len(found) / (len(hits) + 1)) + 1
        yield stem, [(place, rarity * share) for place, share in hits]


def regions(found: Iterable[Answerable]) -> dict[str, dict[str, float]]:
    """For each stem and each chapter or section, the share of the stem's uses in cards that fall into it.

    One use is added to each total, so that a stem used once says less than one used often in one place.
    """
    used: dict[str, Counter[str]] = defaultdict(Counter)
    totals: Counter[str] = Counter()
    for item in found:
        if item.sort == "card":
            asked = list(chain.from_iterable(map(set, item.asks)))
            uses = (*asked, *asked, *item.body)
            totals.update(uses)
            for region in (item.chapter, section_of(item.at)):
                used[region].update(uses)
    shares: dict[str, dict[str, float]] = defaultdict(dict)
    for region, counts in used.items():
        for stem, times in counts.items():
            shares[stem][region] = times / (totals[stem] + 2)
    return shares


def usages(found: Iterable[Answerable]) -> Iterator[tuple[str, int, dict[str, int]]]:
    """How many asks the cards of each provision, and of each section with all in it, have, and what they say.

    Of each: its key in the catalogue, its asks, and in how many of them each stem stands.
    """
    asks: Counter[str] = Counter()
    uses: dict[str, Counter[str]] = defaultdict(Counter)
    for item in found:
        if item.sort == "card":
            for place in (item.at, whole(section_of(item.at))):
                asks[place] += len(item.asks)
                for ask in item.asks:
                    uses[place].update(set(ask))
    for place, counts in sorted(uses.items()):
        yield place, asks[place], dict(counts)


def commonness(found: list[Answerable]) -> dict[str, float]:
    """The share of all asks in which each stem stands, and of all ways of asking in which each small word does."""
    held = Counter(stem for item in found for ask in item.asks for stem in set(ask))
    framed = Counter(framing(word) for item in found for frame in item.frames for word in frame)
    asks = sum(len(item.asks) for item in found) or 1
    return {stem: times / asks for stem, times in (held + framed).items()}


def lexicon() -> frozenset[str]:
    """Plain English and staff's own words: a word among them is no misspelling of ours."""
    # The word list alone: a whole SpellChecker counts its letters too, which takes twice as long.
    packed = files("spellchecker") / "resources" / "en.json.gz"
    return thesaurus.words().union(json.loads(gzip.decompress(packed.read_bytes())))


def weights(found: list[Answerable]) -> dict[str, float]:
    """The weight of each stem among the answerables, and of each small word among the ways of asking."""
    words = idf(item.body.union(*item.asks) for item in found)
    return words | idf(frozenset(map(framing, frame)) for item in found for frame in item.frames)


def idf(documents: Iterable[frozenset[str]]) -> dict[str, float]:
    """The inverse document frequency of each stem (Robertson and Sparck Jones, floored above 0)."""
    listed = list(documents)
    held = Counter(stem for document in listed for stem in document)
    return {stem: math.log(1 + (len(listed) - times + 0.5) / (times + 0.5)) for stem, times in held.items()}
