"""Chapters with the same rules for two kinds of case, and which of the two a question is not about."""

from __future__ import annotations

import tomllib
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from assistant.question.answers import negated
from index.answerable import chapter_of
from index.words import Word, content_stems, runs, words_of


@dataclass(frozen=True)
class _Twin:
    """Two chapters, and the words, by their stems, that show that the second one is meant."""

    first: str
    second: str
    words: tuple[tuple[str, ...], ...]


@cache
def _twins() -> tuple[_Twin, ...]:
    data = tomllib.loads(Path(__file__).with_name("twins.toml").read_text(encoding="utf-8"))
    return tuple(
        _Twin(item["first"], item["second"], tuple(tuple(content_stems(word)) for word in item["words"]))
        for item in data["twin"]
    )


def astray(text: str, places: Sequence[str]) -> frozenset[str]:
    """The chapters that a question leads away from: of each two twins the other one than it speaks of.

    ``places`` are provisions that it names; a chapter that it names is never astray.
    """
    words = [word for word in words_of(text) if not word.stop]
    named = {chapter_of(place) for place in places}
    other = {twin.first if _says(words, twin, text) else twin.second for twin in _twins()}
    return frozenset(other - named)


def _says(words: Sequence[Word], twin: _Twin, text: str) -> bool:
    """Whether a question says one of the words, and not that it is about something else: "not sewer"."""
    return any(True for phrase in twin.words for window in runs(words, phrase) if not _denied(window, text))


def _denied(window: Sequence[Word], text: str) -> bool:
    return negated(text, (window[0].start, window[-1].end))
