"""Whether a question states what a card presupposes: "Council passed the ordinance", "nothing in writing"."""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache

from assistant.question.answers import negated
from assistant.question.text import Page
from index.words import Word, content_stems, runs, words_of

_DENIED = "not "


def states(text: str, when: Sequence[Sequence[str]]) -> bool:
    """Whether a cleaned question says one phrase of every group; a phrase after "not" counts where it is denied."""
    if not when:
        return True
    page, words = _read(text)
    return all(any(_says(page, words, phrase) for phrase in group) for group in when)


@lru_cache(maxsize=8)
def _read(text: str) -> tuple[Page, tuple[Word, ...]]:
    """A question is held against dozens of cards, one after the other."""
    return Page.of(text), tuple(word for word in words_of(text) if not word.stop)


@lru_cache(maxsize=16384)
def _wanted(phrase: str) -> tuple[str, ...]:
    return tuple(content_stems(phrase.removeprefix(_DENIED)))


def _says(page: Page, words: Sequence[Word], phrase: str) -> bool:
    wanted = _wanted(phrase)
    denied = phrase.startswith(_DENIED)
    return any(_denied(page, window) == denied for window in runs(words, wanted))


def _denied(page: Page, window: Sequence[Word]) -> bool:
    """Whether any of the words is denied: "the commissioner hasn't approved" denies what it ends with."""
    return any(negated(page, (word.start, word.end)) for word in window)
