"""Staff's words for the law's words: a small, bounded thesaurus kept as data."""

from __future__ import annotations

import tomllib
from collections.abc import Iterable
from dataclasses import dataclass, field
from functools import cache
from importlib.resources import files

from index.words import content_stems

LARGEST_GROUP = 14
MOST_SUBSTITUTES = 24
DEFAULT_WEIGHT = 0.55
LONGEST_PHRASE = 3


class FaultyThesaurus(ValueError):
    """A group that could blow a query up, or that says nothing."""


@dataclass
class Thesaurus:
    """Substitutes by stem or by phrase of stems."""

    substitutes: dict[tuple[str, ...], dict[str, float]] = field(default_factory=dict)

    def expand(self, stems: Iterable[str]) -> dict[str, dict[str, float]]:
        """For each stem, the stems that may stand for it with their weights; itself left out."""
        listed = list(stems)
        found: dict[str, dict[str, float]] = {stem: {} for stem in listed}
        for size in range(1, LONGEST_PHRASE + 1):
            for place in range(len(listed) - size + 1):
                phrase = tuple(listed[place : place + size])
                for other, weight in self.substitutes.get(phrase, {}).items():
                    for stem in phrase:
                        if other not in phrase:
                            found[stem][other] = max(weight, found[stem].get(other, 0.0))
        return {stem: _strongest(others) for stem, others in found.items()}


def _strongest(others: dict[str, float]) -> dict[str, float]:
    ranked = sorted(others.items(), key=lambda item: (-item[1], item[0]))
    return dict(ranked[:MOST_SUBSTITUTES])


def parse(text: str) -> Thesaurus:
    """Read a thesaurus; raises FaultyThesaurus naming the group."""
    thesaurus = Thesaurus()
    for group in tomllib.loads(text).get("group", []):
        words, weight = group["words"], float(group.get("weight", DEFAULT_WEIGHT))
        if not 2 <= len(words) <= LARGEST_GROUP or not 0 < weight <= 1:
            raise FaultyThesaurus(f"group {words[:3]}…: 2 to {LARGEST_GROUP} words, weight above 0 and at most 1")
        _add(thesaurus, [tuple(content_stems(word)) for word in words], weight)
    return thesaurus


def _add(thesaurus: Thesaurus, phrases: list[tuple[str, ...]], weight: float) -> None:
    for phrase in phrases:
        if not 1 <= len(phrase) <= LONGEST_PHRASE:
            raise FaultyThesaurus(f"{phrase}: one to {LONGEST_PHRASE} words that are not stop words")
        others = thesaurus.substitutes.setdefault(phrase, {})
        for other in phrases:
            for stem in other:
                if stem not in phrase:
                    # A word of a longer phrase says less than the whole phrase would.
                    others[stem] = max(weight / len(other), others.get(stem, 0.0))


def source() -> bytes:
    """The thesaurus as shipped."""
    return (files("index") / "thesaurus.toml").read_bytes()


@cache
def thesaurus() -> Thesaurus:
    """The built-in thesaurus."""
    return parse(source().decode("utf-8"))
