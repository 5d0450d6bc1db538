"""Figures and words of the law that a calculator rests on, each with its provision."""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal
from typing import Protocol

from corpus.provision import Provision


class Law(Protocol):
    """Where provisions are read: the corpus, or anything that holds them by id."""

    def get(self, provision_id: str) -> Provision:
        """The provision of this id; raises LookupError."""
        ...


@dataclass(frozen=True)
class Anchor:
    """Verbatim words of a provision that a calculator rests on."""

    provision: str
    words: str

    def holds(self, law: Law) -> bool:
        """Whether the provision still says so, line breaks and blanks aside."""
        try:
            text = law.get(self.provision).text
        except LookupError:
            return False
        return " ".join(self.words.split()) in " ".join(text.split())


@dataclass(frozen=True)
class Figure(Anchor):
    """A number of the law: declared once, with the words that contain it.

    ``value`` is exact; ``unit`` is USD, percent, fraction, days, months, years or what is counted.
    """

    name: str = ""
    value: Decimal = Decimal(0)
    unit: str = ""

    @property
    def whole(self) -> int:
        """The value as a count; raises ValueError when it is not whole."""
        if self.value != self.value.to_integral_value():
            raise ValueError(f"{self.name} is not a whole number")
        return int(self.value)


def figure(name: str, value: str, unit: str, provision: str, words: str) -> Figure:
    """Declare a figure of the law: its name, exact value, unit, provision and verbatim words."""
    return Figure(provision=provision, words=words, name=name, value=Decimal(value), unit=unit)


def anchor(provision: str, words: str) -> Anchor:
    """Declare words of the law that hold no number but decide the outcome."""
    return Anchor(provision=provision, words=words)
