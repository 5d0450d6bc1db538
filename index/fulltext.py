"""Full text by Whoosh; nothing else in citedesk imports it.

Documents are added in order to one segment and none is ever deleted, so a document's number is its
place in the list it was built from: nothing is stored, and nothing is unpickled for a hit.
"""

from __future__ import annotations

import warnings
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

with warnings.catch_warnings():
    # Whoosh 2.7.4 holds escapes and comparisons that later Pythons warn of when they compile it.
    warnings.simplefilter("ignore")
    from whoosh.lang.porter2 import stem as porter2

TOKEN = r"[^\W_]+(?:[.'’][^\W_]+)*"


class UnreadableQuery(ValueError):
    """A search expression that cannot be read."""


class DamagedFullText(RuntimeError):
    """The full text on disk cannot be read; it is built again."""


@dataclass(frozen=True)
class Entry:
    """One document of the full text: what is searched, and the exact fields that filter it."""

    text: str
    filters: Mapping[str, str]


FILTERS = ("id", "chapter", "kind", "status", "document")


def stem(word: str) -> str:
    """The stem of a lower-case word (Porter2)."""
    return str(porter2(word))


def _whoosh() -> Any:
    """Whoosh itself: some 90 ms to import, and a question answered from the catalogue never needs it."""
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        import whoosh.analysis
        import whoosh.fields
        import whoosh.index
        import whoosh.qparser
        import whoosh.query
    return whoosh


def _schema() -> Any:
    whoosh = _whoosh()
    words = whoosh.analysis.RegexTokenizer(TOKEN) | whoosh.analysis.LowercaseFilter()
    analyzer = words | whoosh.analysis.StemFilter(stemfn=porter2)
    filters = {name: whoosh.fields.ID() for name in FILTERS}
    return whoosh.fields.Schema(text=whoosh.fields.TEXT(analyzer=analyzer, phrase=True), **filters)


def write(folder: Path, entries: Iterable[Entry]) -> None:
    """Build a full text in an empty folder."""
    folder.mkdir()
    writer = _whoosh().index.create_in(str(folder), _schema()).writer(limitmb=64)
    for entry in entries:
        writer.add_document(text=entry.text, **entry.filters)
    writer.commit(optimize=True)


class FullText:
    """A full text opened for reading."""

    def __init__(self, folder: Path) -> None:
        try:
            self._searcher = _whoosh().index.open_dir(str(folder)).searcher()
        except Exception as error:  # Whoosh raises whatever unpickling a damaged file raises.
            raise DamagedFullText(str(error)) from error

    def close(self) -> None:
        """Let go of the files."""
        self._searcher.close()

    def top(self, weighted: Mapping[str, float], limit: int) -> list[tuple[int, float]]:
        """The best documents for weighted stems: place and score, best first."""
        if not weighted:
            return []
        query = _whoosh().query
        terms = [query.Term("text", word, boost=weight) for word, weight in weighted.items()]
        hits = self._searcher.search(query.Or(terms), limit=limit, optimize=False)
        return [(hit.docnum, float(hit.score)) for hit in hits]

    def find(self, expression: str, limit: int) -> list[tuple[int, float]]:
        """The best documents for an expression: phrases, AND, OR, NOT, ``chapter:5.32``.

        Raises UnreadableQuery when nothing searchable is left of it.
        """
        parsed = self.parsed(expression)
        hits = self._searcher.search(parsed, limit=limit, optimize=False)
        return [(hit.docnum, float(hit.score)) for hit in hits]

    def parsed(self, expression: str) -> Any:
        """The expression as a query; raises UnreadableQuery."""
        whoosh = _whoosh()
        read = whoosh.qparser
        plugins = [
            read.WhitespacePlugin(),
            read.FieldsPlugin(),
            read.GroupPlugin(),
            read.PhrasePlugin(),
            read.OperatorsPlugin(),
        ]
        try:
            parsed = read.QueryParser("text", self._searcher.schema, plugins=plugins).parse(expression)
        except IndexError as error:
            # Whoosh's parser trips over operators that have nothing to work on ("NOT AND").
            raise UnreadableQuery("AND, OR and NOT need words beside them") from error
        if parsed == whoosh.query.NullQuery or not list(parsed.leaves()):
            raise UnreadableQuery("nothing to search for; give one or more words")
        return parsed

    def stems_of(self, expression: str) -> frozenset[str]:
        """The stems that an expression looks for, those under NOT left out."""
        terms = self.parsed(expression).iter_all_terms()
        return frozenset(_text(word) for name, word in terms if name == "text")


def _text(word: Any) -> str:
    return word.decode("utf-8") if isinstance(word, bytes) else str(word)
