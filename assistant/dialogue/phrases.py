"""What people say in a conversation without asking anything new (phrases.toml)."""

from __future__ import annotations

import tomllib
from collections.abc import Mapping
from enum import StrEnum
from functools import cache
from pathlib import Path
from typing import Any

from assistant.question.lexicon import phrase_words
from assistant.question.text import Page, clean


class Gesture(StrEnum):
    """A turn that asks nothing new."""

    CANCEL = "cancel"
    STEPS = "steps"
    MEANING = "meaning"


@cache
def _data() -> dict[str, Any]:
    return tomllib.loads(Path(__file__).with_name("phrases.toml").read_text(encoding="utf-8"))


@cache
def phrases(*path: str) -> frozenset[tuple[str, ...]]:
    """A list of phrases, each as its words without apostrophes."""
    found: Any = _data()
    for key in path:
        found = found[key]
    return frozenset(tuple(phrase_words(phrase)) for phrase in found.split(",") if phrase.strip())


@cache
def single_words(*path: str) -> frozenset[str]:
    """The words of a list that are no longer phrases."""
    return frozenset(phrase[0] for phrase in phrases(*path) if len(phrase) == 1)


@cache
def times() -> Mapping[tuple[str, ...], float]:
    """The phrases that multiply, with their factor."""
    return {tuple(phrase_words(phrase)): float(factor) for phrase, factor in _data()["times"].items()}


def gesture(text: str) -> Gesture | None:
    """The gesture that a whole text is, or None."""
    words = unpadded(tuple(token.norm for token in Page(clean(text)).tokens))
    return next((kind for kind in Gesture if words in phrases(kind.value)), None)


def unpadded(words: tuple[str, ...]) -> tuple[str, ...]:
    """The words without padding at both ends."""
    padding = sorted(phrases("padding"), key=lambda phrase: -len(phrase))
    changed = True
    while changed and len(words) > 1:
        changed = False
        for phrase in padding:
            if words[: len(phrase)] == phrase and len(words) > len(phrase):
                words, changed = words[len(phrase) :], True
            if words[-len(phrase) :] == phrase and len(words) > len(phrase):
                words, changed = words[: -len(phrase)], True
    return words


def opens_with(words: tuple[str, ...], *path: str) -> bool:
    """Whether the words begin with one of the phrases."""
    return any(words[: len(phrase)] == phrase for phrase in phrases(*path))
