"""The catalogue beside the full text: provisions, answerables, references, terms and words, in SQLite.

Kept out of Whoosh, whose stored fields are pickles, and read row by row, so that a question pays
only for what it touches.
"""

from __future__ import annotations

import json
import sqlite3
from array import array
from collections.abc import Iterable, Iterator, Mapping
from functools import cached_property, lru_cache
from pathlib import Path
from typing import TYPE_CHECKING

from corpus.library import Corpus, UnknownProvision
from corpus.provision import Provision
from corpus.source import sources
from index.answerable import Answerable, from_json
from index.rows import read_edge, read_provision, read_term
from index.thesaurus import Phrase

if TYPE_CHECKING:
    from index.graph import Edge
    from index.terms import Term

_TABLES = """
create table provision (place integer primary key, id text unique not null, data text not null);
create table answerable (place integer primary key, data text not null);
create table weight (stem text primary key, idf real not null, share real not null) without rowid;
create table posting (stem text primary key, places blob not null, impacts blob not null) without rowid;
create table region (stem text primary key, shares text not null) without rowid;
create table usage (id text primary key, asks integer not null, uses text not null) without rowid;
create table vocabulary (word text primary key, times integer not null) without rowid;
create table substitute (phrase text primary key, others text not null) without rowid;
create table lexicon (beginning text primary key, words text not null) without rowid;
create table edge (source text not null, target text, data text not null);
create index edge_by_source on edge (source);
create index edge_by_target on edge (target);
create table term (name text not null, data text not null);
"""

_BEGINNING = 3


class Catalogue:
    """The catalogue of one build, opened for reading."""

    def __init__(self, file: Path) -> None:
        self._db = sqlite3.connect(f"file:{file.as_posix()}?mode=ro", uri=True, check_same_thread=False)
        self.answerable = lru_cache(maxsize=4096)(self._answerable)
        self.regions = lru_cache(maxsize=4096)(self._regions)
        self.usage = lru_cache(maxsize=4096)(self._usage)
        self.postings = lru_cache(maxsize=4096)(self._postings)

    def close(self) -> None:
        """Let go of the file."""
        self._db.close()

    def provision(self, provision_id: str) -> Provision | None:
        """The provision of this id, or None."""
        row = self._db.execute("select data from provision where id = ?", (provision_id,)).fetchone()
        return read_provision(row[0]) if row else None

    def provision_at(self, place: int) -> str:
        """The id of the provision at a place in document order."""
        return str(self._db.execute("select id from provision where place = ?", (place,)).fetchone()[0])

    def provision_ids(self) -> list[str]:
        """All ids in document order."""
        return [row[0] for row in self._db.execute("select id from provision order by place")]

    def _answerable(self, place: int) -> Answerable:
        return from_json(self._db.execute("select data from answerable where place = ?", (place,)).fetchone()[0])

    def answerables(self) -> Iterator[Answerable]:
        """All of them, in order."""
        for (place,) in self._db.execute("select place from answerable order by place").fetchall():
            yield self.answerable(place)

    def weight(self, stem: str) -> float | None:
        """The inverse document frequency of a stem among the answerables; None where none holds it."""
        return self._weights.get(stem)

    @cached_property
    def _weights(self) -> dict[str, float]:
        # One question looks up over a thousand: all at once cost less than those one by one.
        return dict(self._db.execute("select stem, idf from weight"))

    def _postings(self, stem: str) -> tuple[tuple[int, float], ...]:
        """The places of the answerables that hold a stem, with how much it weighs in each (BM25)."""
        row = self._db.execute("select places, impacts from posting where stem = ?", (stem,)).fetchone()
        if row is None:
            return ()
        places, impacts = array("I"), array("f")
        places.frombytes(row[0])
        impacts.frombytes(row[1])
        return tuple(zip(places, impacts, strict=True))

    def best(self, weighted: Mapping[str, float], limit: int) -> list[tuple[int, float]]:
        """The answerables that hold most of the weighted stems: place and score, best first."""
        scores: dict[int, float] = {}
        scored = scores.get
        for stem, weight in weighted.items():
            for place, impact in self.postings(stem):
                scores[place] = scored(place, 0.0) + weight * impact
        ranked = sorted([(-score, place) for place, score in scores.items()])
        return [(place, -score) for score, place in ranked[:limit]]

    def _regions(self, stem: str) -> dict[str, float]:
        """The share of a stem's uses in cards that fall into each chapter and each section."""
        row = self._db.execute("select shares from region where stem = ?", (stem,)).fetchone()
        shares: dict[str, float] = json.loads(row[0]) if row else {}
        return shares

    def _usage(self, place: str) -> tuple[int, dict[str, int]]:
        """How many asks the cards of a provision, or of a whole section, have, and in how many each stem stands."""
        row = self._db.execute("select asks, uses from usage where id = ?", (place,)).fetchone()
        return (row[0], json.loads(row[1])) if row else (0, {})

    def commonness(self, stem: str) -> float:
        """The share of all asks in which a stem stands; for one in none of them, less than for any in one."""
        return self._shares.get(stem) or self._least

    @cached_property
    def _shares(self) -> dict[str, float]:
        return dict(self._db.execute("select stem, share from weight"))

    @cached_property
    def _least(self) -> float:
        return min((share for share in self._shares.values() if share), default=1.0) / 5

    def knows(self, word: str) -> bool:
        """Whether documents, cards or calculators use a word (lower case)."""
        found = self._db.execute("select 1 from vocabulary where word = ?", (word,)).fetchone()
        return found is not None

    def english(self, word: str) -> bool:
        """Whether a word is plain English, though not ours."""
        row = self._db.execute("select words from lexicon where beginning = ?", (word[:_BEGINNING],)).fetchone()
        return row is not None and f" {word} " in row[0]

    def vocabulary(self) -> dict[str, int]:
        """Every word of ours with how often it stands."""
        return dict(self._db.execute("select word, times from vocabulary"))

    def substitutes(self) -> Mapping[Phrase, Mapping[str, float]]:
        """What the thesaurus puts for a phrase of stems, read as it is asked for."""
        return _Substitutes(self._db)

    def edges_from(self, provision_id: str) -> list[Edge]:
        """The references in a provision's own words."""
        rows = self._db.execute("select data from edge where source = ? order by rowid", (provision_id,))
        return [read_edge(row[0]) for row in rows]

    def edges_to(self, provision_id: str) -> list[Edge]:
        """The references that point at a provision."""
        rows = self._db.execute("select data from edge where target = ? order by rowid", (provision_id,))
        return [read_edge(row[0]) for row in rows]

    def terms(self) -> list[Term]:
        """Every defined term, in document order."""
        return [read_term(row[0]) for row in self._db.execute("select data from term order by rowid")]


class _Substitutes(Mapping[Phrase, Mapping[str, float]]):
    """The thesaurus of a catalogue."""

    def __init__(self, db: sqlite3.Connection) -> None:
        self._db = db

    def __getitem__(self, phrase: Phrase) -> Mapping[str, float]:
        row = self._db.execute("select others from substitute where phrase = ?", (" ".join(phrase),)).fetchone()
        if row is None:
            raise KeyError(phrase)
        others: dict[str, float] = json.loads(row[0])
        return others

    def __iter__(self) -> Iterator[Phrase]:
        rows = self._db.execute("select phrase from substitute order by phrase")
        return (tuple(phrase.split(" ")) for (phrase,) in rows.fetchall())

    def __len__(self) -> int:
        return int(self._db.execute("select count(*) from substitute").fetchone()[0])


class CataloguedCorpus(Corpus):
    """The corpus read from the catalogue, one provision at a time: opening it parses nothing."""

    def __init__(self, catalogue: Catalogue) -> None:
        super().__init__(sources(), [])
        self._catalogue = catalogue

    def __contains__(self, provision_id: object) -> bool:
        return isinstance(provision_id, str) and self._fetch(provision_id) is not None

    def __iter__(self) -> Iterator[Provision]:
        return (self.get(provision_id) for provision_id in self._catalogue.provision_ids())

    def __len__(self) -> int:
        return len(self._catalogue.provision_ids())

    def get(self, provision_id: str) -> Provision:
        """The provision of this id; raises UnknownProvision."""
        found = self._fetch(provision_id)
        if found is None:
            raise UnknownProvision(provision_id)
        return found

    def children(self, provision_id: str) -> tuple[Provision, ...]:
        """The provisions directly below, in document order."""
        return tuple(self.get(child) for child in self.get(provision_id).children)

    def parent(self, provision_id: str) -> Provision | None:
        """The provision directly above, or None for a whole document."""
        above = self.get(provision_id).parent
        return self.get(above) if above else None

    def _fetch(self, provision_id: str) -> Provision | None:
        if provision_id not in self._provisions:
            found = self._catalogue.provision(provision_id)
            if found is None:
                return None
            self._provisions[provision_id] = found
        return self._provisions[provision_id]


def write(
    file: Path,
    *,
    provisions: Iterable[Provision],
    answerables: Iterable[Answerable],
    weights: dict[str, float],
    shares: Mapping[str, float],
    postings: Iterable[tuple[str, list[tuple[int, float]]]],
    regions: Mapping[str, Mapping[str, float]],
    usages: Iterable[tuple[str, int, Mapping[str, int]]],
    vocabulary: dict[str, int],
    substitutes: Mapping[Phrase, Mapping[str, float]],
    lexicon: Iterable[str],
    edges: Iterable[Edge],
    terms: Iterable[Term],
) -> None:
    """Write a catalogue into a new file."""
    db = sqlite3.connect(file)
    # A build that is cut short is thrown away whole, so there is nothing to roll back to.
    db.executescript("pragma journal_mode = off; pragma synchronous = off;")
    with db:
        db.executescript(_TABLES)
        rows = [(place, item.id, item.model_dump_json()) for place, item in enumerate(provisions)]
        db.executemany("insert into provision values (?, ?, ?)", rows)
        db.executemany("insert into answerable values (?, ?)", [(item.place, item.to_json()) for item in answerables])
        weighed = [(stem, idf, shares.get(stem, 0.0)) for stem, idf in sorted(weights.items())]
        db.executemany("insert into weight values (?, ?, ?)", weighed)
        db.executemany("insert into posting values (?, ?, ?)", (_packed(stem, hits) for stem, hits in postings))
        parted = ((stem, json.dumps(parts)) for stem, parts in sorted(regions.items()))
        db.executemany("insert into region values (?, ?)", parted)
        used = ((place, asks, json.dumps(uses)) for place, asks, uses in usages)
        db.executemany("insert into usage values (?, ?, ?)", used)
        db.executemany("insert into vocabulary values (?, ?)", sorted(vocabulary.items()))
        rewordings = ((" ".join(phrase), json.dumps(others)) for phrase, others in sorted(substitutes.items()))
        db.executemany("insert into substitute values (?, ?)", rewordings)
        db.executemany("insert into lexicon values (?, ?)", _by_beginning(lexicon))
        db.executemany(
            "insert into edge values (?, ?, ?)",
            [(edge.source, target, edge.model_dump_json()) for edge in edges for target in edge.targets or (None,)],
        )
        db.executemany("insert into term values (?, ?)", [(item.name, item.model_dump_json()) for item in terms])
    db.close()


def _by_beginning(words: Iterable[str]) -> Iterator[tuple[str, str]]:
    """Words that begin alike in one row, each with a blank on both sides: few rows are written fast."""
    groups: dict[str, list[str]] = {}
    for word in words:
        groups.setdefault(word[:_BEGINNING], []).append(word)
    for beginning, group in sorted(groups.items()):
        yield beginning, f" {' '.join(group)} "


def _packed(stem: str, hits: list[tuple[int, float]]) -> tuple[str, bytes, bytes]:
    places = array("I", (place for place, _ in hits))
    return stem, places.tobytes(), array("f", (impact for _, impact in hits)).tobytes()
