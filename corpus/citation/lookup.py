"""What the citation grammar asks of a corpus."""

from __future__ import annotations

from typing import Protocol

from corpus.provision import Provision


class Lookup(Protocol):
    """A store of provisions by id, as `corpus.library.Corpus` is."""

    def __contains__(self, provision_id: object) -> bool:
        """Whether a provision of this id exists."""

    def get(self, provision_id: str) -> Provision:
        """The provision of this id; raises LookupError when there is none."""

    def children(self, provision_id: str) -> tuple[Provision, ...]:
        """The provisions directly below, in document order."""

    def parent(self, provision_id: str) -> Provision | None:
        """The provision directly above, or None for a whole document."""
