"""The law as a tree of provisions, ready to be asked."""

from __future__ import annotations

import hashlib
from collections.abc import Iterator
from datetime import date
from functools import cache, cached_property
from typing import TYPE_CHECKING

from corpus.provision import Kind, Provision
from corpus.source import Source, sources

if TYPE_CHECKING:
    from corpus.code_reader import CodeReading


class UnknownProvision(LookupError):
    """No document holds a provision of this id."""

    def __init__(self, provision_id: str) -> None:
        super().__init__(f"no provision {provision_id!r}; try `citedesk search` with words of its text")
        self.provision_id = provision_id


class Corpus:
    """All provisions of all documents, by id and in document order."""

    def __init__(self, documents: tuple[Source, ...], provisions: list[Provision]) -> None:
        self.documents = documents
        self._sources = {source.id: source for source in documents}
        self._provisions = {provision.id: provision for provision in provisions}
        if len(self._provisions) != len(provisions):
            raise ValueError("two provisions share one id")

    @staticmethod
    @cache
    def load() -> Corpus:
        """The built-in documents, read once a process."""
        # Only a build and the editors' commands parse the documents.
        from corpus.code_reader import read_code
        from corpus.rule_reader import read_rule

        documents = sources()
        rule, code = documents
        reading = read_code(code)
        return Corpus.of(documents, reading, [*read_rule(rule), *reading.provisions])

    @classmethod
    def of(cls, documents: tuple[Source, ...], reading: CodeReading, provisions: list[Provision]) -> Corpus:
        """A corpus with what reading the Code brought beside the provisions."""
        corpus = cls(documents, provisions)
        corpus.reading = reading
        return corpus

    @cached_property
    def reading(self) -> CodeReading:
        """What reading the Code brought beside the provisions; nothing where provisions alone were loaded."""
        from corpus.code_reader import CodeReading

        return CodeReading()

    def __contains__(self, provision_id: object) -> bool:
        return provision_id in self._provisions

    def __iter__(self) -> Iterator[Provision]:
        return iter(self._provisions.values())

    def __len__(self) -> int:
        return len(self._provisions)

    def get(self, provision_id: str) -> Provision:
        """The provision of this id; raises UnknownProvision."""
        try:
            return self._provisions[provision_id]
        except KeyError:
            raise UnknownProvision(provision_id) from None

    def children(self, provision_id: str) -> tuple[Provision, ...]:
        """The provisions directly below, in document order."""
        return tuple(self._provisions[child] for child in self.get(provision_id).children)

    def parent(self, provision_id: str) -> Provision | None:
        """The provision directly above, or None for a whole document."""
        above = self.get(provision_id).parent
        return self._provisions[above] if above else None

    def ancestors(self, provision_id: str) -> tuple[Provision, ...]:
        """The provisions above, nearest first."""
        found = []
        above = self.parent(provision_id)
        while above:
            found.append(above)
            above = self.parent(above.id)
        return tuple(found)

    def descendants(self, provision_id: str) -> Iterator[Provision]:
        """Every provision below, in document order."""
        for child in self.children(provision_id):
            yield child
            yield from self.descendants(child.id)

    def section_of(self, provision_id: str) -> Provision:
        """The section that holds the provision; a chapter or a document is its own."""
        provision = self.get(provision_id)
        if provision.kind in (Kind.TITLE, Kind.CHAPTER, Kind.SECTION):
            return provision
        return next(above for above in self.ancestors(provision_id) if above.kind is Kind.SECTION)

    def full_text(self, provision_id: str) -> str:
        """The provision's own words and those of all below it, markers included, as one verbatim slice."""
        provision = self.get(provision_id)
        below = list(self.descendants(provision_id))
        text = self.source(provision.document)
        # A section with no words of its own begins with its first paragraph, not with its heading.
        start = provision.text_start if provision.text or not below else below[0].start
        end = max([provision.text_end, *(item.text_end for item in below)])
        return text[start:end].strip()

    def source(self, document_id: str) -> str:
        """The raw text of a document."""
        return self._sources[document_id].text

    def as_of(self, provision_id: str) -> date:
        """The date of the latest change that the provision's document records."""
        return self._sources[self.get(provision_id).document].as_of

    @property
    def digest(self) -> str:
        """A digest of all documents: changes with any byte of any of them."""
        joined = "".join(source.sha256 for source in self.documents)
        return hashlib.sha256(joined.encode()).hexdigest()[:16]
