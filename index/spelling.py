"""Spelling repaired from our own words, and only where the word is no plain English."""

from __future__ import annotations

from index.catalogue import Catalogue
from index.words import levelled

SHORTEST = 4
_LONG = 8


class Speller:
    """Finds the word of ours that a misspelled one stands for."""

    def __init__(self, catalogue: Catalogue) -> None:
        self._catalogue = catalogue
        self._words: dict[str, int] | None = None
        self._seen: dict[str, str | None] = {}

    def repair(self, surface: str) -> str | None:
        """The word meant, or None when the word is known, plain English, a number or like nothing of ours."""
        word = levelled(surface)
        if word not in self._seen:
            self._seen[word] = self._repaired(word)
        return self._seen[word]

    def _repaired(self, word: str) -> str | None:
        if len(word) < SHORTEST or not word.isalpha() or len(word) > 40:
            return None
        if self._catalogue.knows(word) or self._catalogue.english(word):
            return None
        return self._nearest(word)

    def suggest(self, surface: str) -> str | None:
        """The nearest word of ours, also for a plain English word that we do not use (did you mean)."""
        word = levelled(surface)
        if self._catalogue.knows(word) or not word.isalpha() or not SHORTEST <= len(word) <= 40:
            return None
        return self._nearest(word)

    def _nearest(self, word: str) -> str | None:
        # Costs some 10 ms to import, and most questions are spelled right.
        from rapidfuzz.distance import OSA

        allowed = 1 if len(word) < _LONG else 2
        found: list[tuple[int, int, str]] = []
        for other, times in self._vocabulary().items():
            if abs(len(other) - len(word)) <= allowed and len(other) >= SHORTEST:
                distance = OSA.distance(word, other, score_cutoff=allowed)
                if distance <= allowed:
                    found.append((distance, -times, other))
        return min(found)[2] if found else None

    def _vocabulary(self) -> dict[str, int]:
        if self._words is None:
            self._words = self._catalogue.vocabulary()
        return self._words
