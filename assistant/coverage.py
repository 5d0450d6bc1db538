"""What of the law the editorial layer and the calculators reach: binding provisions, sections, figures."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from enum import StrEnum

from calculators.catalogue import all_calculators
from calculators.figure import Anchor
from corpus.card import Annotations, Card
from corpus.figures import figures_in
from corpus.library import Corpus
from corpus.provision import Kind, Provision

_NUMBER = r"(?:\d[\d,]*(?:\.\d+)?|\.\d+|l\d)"
_COUNT = (
    r"(?:one|two|three|four|five|six|seven|eight|nine|ten|twelve|fifteen|twenty|thirty|forty|fifty|sixty|ninety)"
    rf"(?:\s*\({_NUMBER}\))?|{_NUMBER}|\({_NUMBER}\)"
)
_PERIODS = r"(?:working|business|calendar|consecutive|full)?[ -]?(?:hour|day|week|month|year|mile)s?\b"
_MONTHS = "January|February|March|April|May|June|July|August|September|October|November|December"
_FIGURE = re.compile(
    rf"(?P<amount>\${_NUMBER}|\b(?:{_COUNT}) (?:dollars|cents))"
    rf"|(?P<percentage>(?:{_NUMBER})\s?(?:percent|%)|\bone-half of one percent)"
    rf"|(?P<period>\b(?:{_COUNT})[ -]{_PERIODS})"
    rf"|(?P<date>\b(?:{_MONTHS}) \d{{1,2}}(?:st|nd|rd|th)?\b(?:, \d{{4}})?)",
    re.IGNORECASE,
)


class Reached(StrEnum):
    """What states or uses a figure of the law."""

    CALCULATOR = "a calculator"
    CARD = "a card"
    QUOTED = "quoted whole with its provision"
    NOT_LAW = "not law: repealed, a form, or a record of adoption"
    NOWHERE = "nothing"


@dataclass(frozen=True)
class Mention:
    """An amount, percentage, period or date where a provision states it."""

    provision: str
    kind: str
    words: str
    reached: Reached


class Coverage:
    """The editorial layer and the calculators held against the figures of the law."""

    def __init__(self, corpus: Corpus, layers: Iterable[Annotations]) -> None:
        self._corpus = corpus
        self._cards = [card for layer in layers for card in layer.card]
        self._left_out = {item.at for layer in layers for item in layer.left_out}
        self._anchors: dict[str, list[Anchor]] = {}
        for calculator in all_calculators():
            for anchor in calculator.anchors:
                self._anchors.setdefault(anchor.provision, []).append(anchor)

    def mentions(self) -> Iterator[Mention]:
        """Every figure of the documents' law, in document order; history notes are no law."""
        for provision in self._corpus:
            if provision.kind not in (Kind.TITLE, Kind.CHAPTER):
                for match in _FIGURE.finditer(provision.text):
                    kind = str(match.lastgroup)
                    words = " ".join(match.group().split())
                    yield Mention(provision.id, kind, words, self._reached(provision, words))

    def _reached(self, provision: Provision, words: str) -> Reached:
        if provision.kind is Kind.FORM or not provision.in_force or provision.id.endswith("/adoption"):
            return Reached.NOT_LAW
        if any(words in " ".join(anchor.words.split()) for anchor in self._anchors.get(provision.id, ())):
            return Reached.CALCULATOR
        near = [card for card in self._cards if _speaks_for(card, provision.id)]
        if any(figures_in(words) & figures_in(card.answer) for card in near):
            return Reached.CARD
        return Reached.QUOTED if near or provision.id in self._left_out else Reached.NOWHERE


def _speaks_for(card: Card, provision_id: str) -> bool:
    return any(provision_id == cite or provision_id.startswith(f"{cite}.") for cite in card.cites)
