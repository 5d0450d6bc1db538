"""The defined terms, each with the provision that defines it and the scope it holds in."""

from __future__ import annotations

from collections.abc import Iterator

from pydantic import BaseModel, ConfigDict

from corpus.library import Corpus


class Term(BaseModel):
    """A defined term; ``scope`` is the id of the provision within which it holds."""

    model_config = ConfigDict(frozen=True)

    name: str
    defined_at: str
    scope: str


def terms(corpus: Corpus) -> Iterator[Term]:
    """Every defined term, in document order."""
    yield from ()
