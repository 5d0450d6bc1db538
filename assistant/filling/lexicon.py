"""The word lists of this package (words.toml)."""

from __future__ import annotations

import tomllib
from collections.abc import Mapping
from functools import cache
from pathlib import Path
from typing import Any


@cache
def _data() -> dict[str, Any]:
    return tomllib.loads(Path(__file__).with_name("words.toml").read_text(encoding="utf-8"))


@cache
def word_group(table: str, key: str) -> frozenset[str]:
    """One list of words or phrases."""
    return frozenset(phrase.strip() for phrase in _data()[table][key].split(","))


@cache
def leads() -> Mapping[str, float]:
    """Small words that tell fields apart right before a figure, with how much they tell."""
    return {str(word): float(weight) for word, weight in _data()["leads"].items()}


@cache
def irregular() -> Mapping[str, str]:
    """Forms of words that a stemmer does not join, with the form that stands for both."""
    return {str(word): str(base) for word, base in _data()["irregular"].items()}
