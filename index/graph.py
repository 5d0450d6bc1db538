"""The citation graph: what each provision cites, in which state, and what cites it."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from corpus.citation.reference import ResolvedReference
from corpus.citation.resolver import links
from corpus.library import Corpus
from corpus.record import Record


@dataclass(frozen=True, kw_only=True)
class Edge(Record):
    """One reference in a provision's own words; ``start`` and ``end`` are offsets into its text.

    ``targets`` are the provisions reached, of a range all of them; an ambiguous, dangling or outside
    reference reaches none.
    """

    source: str
    start: int
    end: int
    text: str
    state: str
    targets: tuple[str, ...] = ()
    note: str = ""


def edges(corpus: Corpus) -> Iterator[Edge]:
    """Every reference of every provision, in document order; history notes hold none."""
    for provision in corpus:
        for link in links(provision.id, corpus):
            yield _edge(provision.id, link)


def _edge(source: str, link: ResolvedReference) -> Edge:
    start, end = link.span
    targets = link.ids or ((link.id,) if link.id else ())
    return Edge(
        source=source, start=start, end=end, text=link.text, state=link.state.value, targets=targets, note=_note(link)
    )


def _note(link: ResolvedReference) -> str:
    if link.note:
        return link.note
    return f"the part {link.tail} does not exist" if link.tail and link.id else ""
