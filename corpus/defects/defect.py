"""One fault of a document, and how its place is found."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum
from functools import cached_property

from corpus.library import Corpus
from corpus.provision import Kind, Provision
from corpus.source import Line, Source, lines


class Group(StrEnum):
    """What a fault is about."""

    CONTENTS = "Tables of contents against the body"
    REFERENCE = "Cross-references"
    STRUCTURE = "Numbering and lists"
    LAYOUT = "Lines and forms"
    TYPING = "Characters"
    PUNCTUATION = "Punctuation"
    HISTORY = "History notes"
    NAMES = "Names of offices and things"
    WORDING = "Words"
    MEANING = "Gaps and contradictions"


@dataclass(frozen=True)
class Defect:
    """A fault with its place: document, line (from 1), the provision there, the words, what is wrong."""

    group: Group
    document: str
    line: int
    at: str
    words: str
    message: str


class Survey:
    """A corpus with the lines of its documents, as the detectors read it."""

    def __init__(self, corpus: Corpus) -> None:
        self.corpus = corpus
        self._sources = {source.id: source for source in corpus.documents}
        self._lines = {source.id: list(lines(source.text)) for source in corpus.documents}
        self._starts = {name: [line.start for line in found] for name, found in self._lines.items()}
        self._at = {source.id: _places(corpus, source) for source in corpus.documents}

    @property
    def sources(self) -> tuple[Source, ...]:
        """The documents."""
        return self.corpus.documents

    @cached_property
    def codes(self) -> frozenset[str]:
        """The documents in chapters and numbered sections."""
        chapters = [item for item in self.corpus if item.kind is Kind.CHAPTER]
        return frozenset(item.document for item in chapters)

    def lines(self, document: str) -> list[Line]:
        """The lines of a document."""
        return self._lines[document]

    def all_lines(self) -> Iterator[tuple[str, Line]]:
        """Every line that holds words, with its document's id."""
        for document, found in self._lines.items():
            yield from ((document, line) for line in found if line.text.strip())

    def line_of(self, document: str, offset: int) -> int:
        """The number of the line that holds a character."""
        return bisect_right(self._starts[document], offset)

    def at(self, document: str, line: int) -> str:
        """The provision whose words begin last at or before a line, or the document itself."""
        places = self._at[document]
        found = bisect_right([first for first, _ in places], line)
        return places[found - 1][1] if found else document

    def defect(self, group: Group, document: str, line: int, words: str, message: str) -> Defect:
        """A fault at a line."""
        return Defect(group, document, line, self.at(document, line), " ".join(words.split()), message)

    def in_provision(self, group: Group, provision: Provision, start: int, words: str, message: str) -> Defect:
        """A fault at an offset into a provision's own words."""
        line = self.line_of(provision.document, provision.text_start + start)
        return Defect(group, provision.document, line, provision.id, " ".join(words.split()), message)

    def provisions(self) -> Iterator[Provision]:
        """The provisions that hold words of law; forms are left out."""
        return (item for item in self.corpus if item.text and item.kind is not Kind.FORM)

    def sections(self) -> Iterator[Provision]:
        """The sections in document order."""
        return (item for item in self.corpus if item.kind is Kind.SECTION)


def _places(corpus: Corpus, source: Source) -> list[tuple[int, str]]:
    """Where each provision begins; of several on one line the last and lowest."""
    own = [item for item in corpus if item.document == source.id and item.kind is not Kind.TITLE]
    return sorted(((item.first_line, item.id) for item in own), key=lambda place: place[0])


def around(text: str, start: int, end: int, reach: int = 30) -> str:
    """The words around a place in a text, for recognising it."""
    first = text.rfind(" ", 0, max(0, start - reach)) + 1 if start > reach else 0
    last = text.find(" ", min(len(text), end + reach))
    return text[first : last if last >= 0 else len(text)]
