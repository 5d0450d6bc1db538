"""The citation graph: what each provision cites, in which state, and what cites it."""

from __future__ import annotations

from collections.abc import Iterator

from pydantic import BaseModel, ConfigDict

from corpus.library import Corpus


class Edge(BaseModel):
    """One reference in a provision's own words; ``start`` and ``end`` are offsets into its text."""

    model_config = ConfigDict(frozen=True)

    source: str
    start: int
    end: int
    text: str
    state: str
    targets: tuple[str, ...] = ()
    note: str = ""


def edges(corpus: Corpus) -> Iterator[Edge]:
    """Every reference of every provision."""
    yield from ()
