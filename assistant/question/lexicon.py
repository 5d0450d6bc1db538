"""The word lists of this package, and the search for their phrases in a run of tokens."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, Any, Generic, NamedTuple, TypeVar

if TYPE_CHECKING:
    from assistant.question.text import Token

Payload = TypeVar("Payload")
GAP = "*"
LONGEST_GAP = 6
"""Words that a ``*`` in a phrase may stand for, at most."""


@cache
def word_list(name: str) -> dict[str, Any]:
    """The word list ``words/NAME.toml``, read once; a string in it is a list of phrases with commas between them."""
    import tomllib

    source = (Path(__file__).parent / "words" / f"{name}.toml").read_text(encoding="utf-8")
    return {key: _split(value) for key, value in tomllib.loads(source).items()}


def _split(value: Any) -> Any:
    """The value with every string in it cut at its commas: long TOML arrays are slow to read."""
    if isinstance(value, dict):
        return {key: _split(inner) for key, inner in value.items()}
    return [phrase.strip() for phrase in value.split(",")] if isinstance(value, str) else value


@cache
def word_set(name: str, key: str) -> frozenset[str]:
    """One list of a word list as a set of words without apostrophes; ``key`` may be dotted."""
    found: Any = word_list(name)
    for part in key.split("."):
        found = found[part]
    return frozenset(norm(word) for word in found)


def norm(word: str) -> str:
    """The form in which words are compared: lower case, no apostrophes."""
    return word.lower().replace("'", "")


def alternatives(words: Iterable[str]) -> str:
    """The words as one alternation of a regular expression, longest first."""
    return "|".join(re.escape(word) for word in sorted(words, key=lambda w: (-len(w), w)))


class Match(NamedTuple):
    """A phrase found: the index of its first and of its last token, and the words that it is made of."""

    first: int
    last: int
    words: int


class Phrases(Generic[Payload]):
    """Phrases in a tree of words, so that a text is searched in one pass whatever their number.

    In a phrase ``*`` stands for one to six words of the same sentence.
    """

    def __init__(self, phrases: Iterable[tuple[str, Payload]]) -> None:
        self._waiting: dict[str, list[tuple[list[str], Payload]]] = {}
        self._root: dict[str, dict[str, Any]] = {}
        for phrase, payload in phrases:
            words = phrase_words(phrase)
            self._waiting.setdefault(words[0], []).append((words, payload))

    @property
    def vocabulary(self) -> set[str]:
        """Every word that a phrase contains."""
        return {word for group in self._waiting.values() for words, _ in group for word in words}

    def _branch(self, first: str) -> dict[str, Any] | None:
        """The tree of the phrases that begin with the word, grown when a text first needs it."""
        if first not in self._root and first in self._waiting:
            branch: dict[str, Any] = {}
            for words, payload in self._waiting[first]:
                node = branch
                for word in words[1:]:
                    node = node.setdefault(word, {})
                node.setdefault("", []).append(payload)
            self._root[first] = branch
        return self._root.get(first)

    def matches(self, tokens: Sequence[Token], words: Sequence[str] | None = None) -> Iterator[tuple[Match, Payload]]:
        """Every phrase at every place; ``words`` replaces the tokens' own words where spelling was repaired."""
        spelled = words or [token.norm for token in tokens]
        for first in range(len(tokens)):
            node = self._branch(spelled[first])
            if node is not None:
                yield from self._walk(node, tokens, spelled, first, first, 1)

    def _walk(
        self, node: dict[str, Any], tokens: Sequence[Token], words: Sequence[str], first: int, at: int, depth: int
    ) -> Iterator[tuple[Match, Payload]]:
        for payload in node.get("", ()):
            yield Match(first, at, depth), payload
        for after, place in self._reach(node, tokens, at):
            child = after.get(words[place])
            if child is not None:
                yield from self._walk(child, tokens, words, first, place, depth + 1)

    def _reach(self, node: dict[str, Any], tokens: Sequence[Token], at: int) -> Iterator[tuple[dict[str, Any], int]]:
        """The nodes and places at which a phrase may go on after the token at ``at``."""
        last = min(len(tokens), at + LONGEST_GAP + 2)
        for place in range(at + 1, last):
            if tokens[place].sentence != tokens[at].sentence:
                return
            if place == at + 1:
                yield node, place
            elif GAP in node:
                yield node[GAP], place
            else:
                return

    def stand_in(self, tokens: Sequence[Token]) -> bool:
        """Whether any of the phrases stands among the tokens."""
        return any(True for _ in self.matches(tokens))

    def longest(self, tokens: Sequence[Token]) -> Iterator[tuple[Match, Payload]]:
        """The longest phrase at each place, left to right, none overlapping the one before it."""
        free = 0
        best: dict[int, tuple[Match, Payload]] = {}
        for match, payload in self.matches(tokens):
            known = best.get(match.first)
            if known is None or match.last > known[0].last:
                best[match.first] = (match, payload)
        for first in sorted(best):
            if first >= free:
                free = best[first][0].last + 1
                yield best[first]


def phrase_words(phrase: str) -> list[str]:
    """The words of a phrase in the form in which tokens are compared."""
    plain = norm(phrase)
    if plain.replace(" ", "").replace("*", "").isalnum():
        return plain.split()
    return re.findall(r"\*|[^\W_]+(?:&[^\W_]+)*", plain)
