"""Slips of the finger in a small vocabulary: one letter missing, doubled, wrong or swapped with the next."""

from __future__ import annotations

from collections.abc import Iterable

from assistant.question.lexicon import word_list, word_set

_SHORTEST = 5
"""Letters of the shortest word of the vocabulary for which slips are put right."""
_LONGEST = 20


class Spelling:
    """A vocabulary in which a misspelled word finds its right form, if there is just one."""

    def __init__(self, vocabulary: Iterable[str]) -> None:
        self._known = frozenset(vocabulary)
        self._kept = word_set("spelling", "keep")
        self._slips: dict[str, str] = {slip: words[0] for slip, words in word_list("spelling")["slips"].items()}
        self._by_letter: dict[str, list[str]] = {}
        for word in sorted(self._known):
            if len(word) >= _SHORTEST:
                self._by_letter.setdefault(word[0], []).append(word)

    def repair(self, word: str) -> str:
        """The word of the vocabulary that this one is a slip for, or the word itself."""
        if word in self._known or word in self._kept or len(word) > _LONGEST:
            return word
        if word in self._slips or len(word) < _SHORTEST - 1:
            return self._slips.get(word, word)
        fits = [known for known in self._by_letter.get(word[0], ()) if is_slip(word, known)]
        return fits[0] if len(fits) == 1 else word


def is_slip(word: str, known: str) -> bool:
    """True when one letter left out, put in, changed or swapped with the next makes the known word.

    A plural is no slip for its singular.
    """
    if abs(len(word) - len(known)) > 1 or word in (f"{known}s", known.removesuffix("s")):
        return False
    start = _shared(word, known)
    left, right = word[start:], known[start:]
    end = _shared(left[::-1], right[::-1])
    left, right = left[: len(left) - end], right[: len(right) - end]
    return (len(left) <= 1 and len(right) <= 1) or (len(left) == 2 and left == right[::-1])


def _shared(first: str, second: str) -> int:
    """How many letters the two have in common at their beginning."""
    pairs = enumerate(zip(first, second, strict=False))
    return next((at for at, (one, other) in pairs if one != other), min(len(first), len(second)))
