"""Cards: the editors' plain answer to what staff ask, tied to the provisions that carry it."""

from __future__ import annotations

import hashlib
import tomllib
from dataclasses import dataclass
from enum import StrEnum
from functools import cache
from pathlib import Path
from typing import Literal

from corpus.library import Corpus
from corpus.record import Record


class CardKind(StrEnum):
    """What a card answers."""

    PERMISSION = "permission"
    AUTHORITY = "authority"
    DEFINITION = "definition"
    DEADLINE = "deadline"
    AMOUNT = "amount"
    LIST = "list"
    PROCEDURE = "procedure"
    FACT = "fact"


@dataclass(frozen=True, kw_only=True)
class Card(Record):
    """One plain answer. ``at`` is the pinpoint that carries it, ``also`` what else it needs.

    ``asks`` are questions in staff's words; ``text`` locks the card to the wording of the
    provisions that it annotates. ``when`` is what a question must state for the card to be its answer:
    of each group one phrase, and one that begins with "not" must stand denied.
    """

    at: str
    also: tuple[str, ...] = ()
    kind: CardKind
    verdict: Literal["yes", "no", "conditional"] | None = None
    actors: tuple[str, ...] = ()
    answer: str
    asks: tuple[str, ...]
    when: tuple[tuple[str, ...], ...] = ()
    text: str = ""

    def __post_init__(self) -> None:
        if (self.kind is CardKind.PERMISSION) != (self.verdict is not None):
            raise ValueError(f"card at {self.at}: a permission has a verdict, and nothing else has one")
        if not all(group and all(phrase.strip() for phrase in group) for group in self.when):
            raise ValueError(f"card at {self.at}: each group of when needs a phrase, and each phrase a word")

    @property
    def cites(self) -> tuple[str, ...]:
        """All provisions that the card rests on, the carrying one first."""
        return (self.at, *self.also)

    def covers(self, provision_id: str) -> bool:
        """Whether the card speaks for a provision; a list speaks for its items too."""
        if provision_id in self.cites:
            return True
        return self.kind is CardKind.LIST and any(provision_id.startswith(f"{cite}.") for cite in self.cites)


@dataclass(frozen=True, kw_only=True)
class LeftOut(Record):
    """A provision that no card covers, with the editors' reason."""

    at: str
    reason: str


@dataclass(frozen=True, kw_only=True)
class Annotations(Record):
    """All cards of one chapter, and what its editors left out."""

    card: tuple[Card, ...] = ()
    left_out: tuple[LeftOut, ...] = ()


def lock(cites: tuple[str, ...], corpus: Corpus) -> str:
    """The digest of the words that a card annotates; it changes with any of them."""
    digest = hashlib.sha256()
    for cite in cites:
        digest.update(f"{cite}\0{corpus.full_text(cite)}\0".encode())
    return f"sha256:{digest.hexdigest()[:16]}"


def annotation_files() -> list[Path]:
    """The files of the editorial layer, by name."""
    folder = Path(__file__).parent / "annotations"
    return sorted((item for item in folder.iterdir() if item.name.endswith(".toml")), key=lambda item: item.name)


@cache
def layers() -> tuple[Annotations, ...]:
    """The editorial layer of every chapter."""
    texts = (item.read_text(encoding="utf-8") for item in annotation_files())
    return tuple(Annotations.model_validate(tomllib.loads(text)) for text in texts)


def cards() -> tuple[Card, ...]:
    """Every card, in file order."""
    return tuple(card for layer in layers() for card in layer.card)


def locked(card: Card, corpus: Corpus) -> bool:
    """True while the provisions still read as they did when the card was written."""
    return all(cite in corpus for cite in card.cites) and card.text == lock(card.cites, corpus)
