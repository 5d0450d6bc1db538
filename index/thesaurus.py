"""Staff's words for the law's words: a small, bounded thesaurus kept as data."""

from __future__ import annotations

import tomllib
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from index.words import content_stems, levelled, words_of

LARGEST_GROUP = 14
MOST_SUBSTITUTES = 24
DEFAULT_WEIGHT = 0.55
LONGEST_PHRASE = 3


Phrase = tuple[str, ...]


class FaultyThesaurus(ValueError):
    """A group that could blow a query up, or that says nothing."""


@dataclass
class Thesaurus:
    """Substitutes by stem or by phrase of stems."""

    substitutes: Mapping[Phrase, Mapping[str, float]]

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
    substitutes: dict[Phrase, dict[str, float]] = {}
    for group in tomllib.loads(text).get("group", []):
        weight = float(group.get("weight", DEFAULT_WEIGHT))
        left, right = _sides(group)
        if not 0 < weight <= 1:
            raise FaultyThesaurus(f"group {left[:3]}…: weight above 0 and at most 1")
        _add(substitutes, _phrases(left), _phrases(right), weight)
    return Thesaurus(substitutes)


def _sides(group: dict[str, list[str]]) -> tuple[list[str], list[str]]:
    """What may be replaced, and by what: the same ``words`` on both sides, or ``from`` and ``to``."""
    if "words" in group and group.keys().isdisjoint({"from", "to"}):
        left = right = group["words"]
        fewest = 2
    elif {"from", "to"} <= group.keys() and "words" not in group:
        left, right = group["from"], group["to"]
        fewest = 1
    else:
        raise FaultyThesaurus(f"group {sorted(group)}: give words alone, or from with to")
    if not all(fewest <= len(side) <= LARGEST_GROUP for side in (left, right)):
        raise FaultyThesaurus(f"group {left[:3]}…: {fewest} to {LARGEST_GROUP} words on a side")
    return left, right


def _phrases(words: list[str]) -> list[Phrase]:
    phrases = [tuple(content_stems(word)) for word in words]
    for word, phrase in zip(words, phrases, strict=True):
        if not 1 <= len(phrase) <= LONGEST_PHRASE:
            raise FaultyThesaurus(f"“{word}”: one to {LONGEST_PHRASE} words that are not stop words")
    return phrases


def _add(substitutes: dict[Phrase, dict[str, float]], left: list[Phrase], right: list[Phrase], weight: float) -> None:
    for phrase in left:
        others = substitutes.setdefault(phrase, {})
        for other in right:
            for stem in other:
                if stem not in phrase:
                    # A word of a longer phrase says less than the whole phrase would.
                    others[stem] = max(weight / len(other), others.get(stem, 0.0))


def source() -> bytes:
    """The thesaurus as shipped."""
    return Path(__file__).with_name("thesaurus.toml").read_bytes()


def words() -> frozenset[str]:
    """Every word as the shipped thesaurus writes it, lower case: staff's words are no misspellings."""
    groups = tomllib.loads(source().decode("utf-8")).get("group", [])
    phrases = [phrase for group in groups for side in _sides(group) for phrase in side]
    return frozenset(levelled(word.surface) for phrase in phrases for word in words_of(phrase))


@cache
def thesaurus() -> Thesaurus:
    """The built-in thesaurus."""
    return parse(source().decode("utf-8"))
