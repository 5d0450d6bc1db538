"""Cleaning what a person typed or pasted, and cutting it into words."""

from __future__ import annotations

import re
import unicodedata
from bisect import bisect_left
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import cache, cached_property
from typing import NamedTuple

from assistant.question.facts import Span
from assistant.question.lexicon import word_set

LONGEST = 4_000
"""Characters of cleaned text that are analysed: a question is never longer, a pasted document is."""

MASK = "\ufffc"
"""Stands for each character of a masked span, so that no pattern reads across it."""

_FOLDED = {
    "\u2018": "'", "\u2019": "'", "\u201a": "'", "\u201b": "'", "\u2032": "'", "\u02bc": "'", "\u00b4": "'",
    "\u201c": '"', "\u201d": '"', "\u201e": '"', "\u201f": '"', "\u2033": '"', "\u00ab": '"', "\u00bb": '"',
    "\u2010": "-", "\u2011": "-", "\u2012": "-", "\u2013": "-", "\u2212": "-", "\ufe63": "-",
    "\u2014": " - ", "\u2015": " - ", "\u2026": "...", "\u2044": "/", "\u2215": "/", "\u00d7": "x",
}  # fmt: skip
_VULGAR = {
    "½": "1/2", "¼": "1/4", "¾": "3/4", "⅓": "1/3", "⅔": "2/3", "⅕": "1/5", "⅖": "2/5", "⅗": "3/5", "⅘": "4/5",
    "⅙": "1/6", "⅚": "5/6", "⅛": "1/8", "⅜": "3/8", "⅝": "5/8", "⅞": "7/8",
}  # fmt: skip
_UNSEEN_CATEGORIES = frozenset({"Cc", "Cf", "Cs", "Co"})
_SEEN_CONTROLS = frozenset("\n\t\r\v\f")


def clean(text: str) -> str:
    """The text as it is analysed: one writing of quotes, dashes, digits and spaces, nothing invisible, capped.

    Markup stays as text. Cleaning a cleaned text changes nothing.
    """
    text = _plain(text)
    if len(text) <= LONGEST:
        return text
    cut = max(text.rfind(" ", 0, LONGEST), text.rfind("\n", 0, LONGEST))
    return text[: cut if cut > 0 else LONGEST].rstrip()


def is_too_long(text: str) -> bool:
    """True when cleaning leaves out the end of the text."""
    return len(text.strip()) > 4 * LONGEST or len(_plain(text)) > LONGEST


def _plain(text: str) -> str:
    """The beginning of the text in one writing, not yet capped."""
    text = _pattern("escape").sub("", text.strip()[: 4 * LONGEST])
    text = text.translate(_folding(frozenset(text)))
    return _pattern("spaces").sub(" ", _pattern("lines").sub("\n", text)).strip()


def _folding(characters: frozenset[str]) -> dict[int, str]:
    """What each of the characters is written as; a character that is kept as it is has no entry."""
    return {ord(c): folded for c in characters if (folded := _fold(c)) != c}


def _fold(character: str) -> str:
    """The character in plain writing, or nothing when it cannot be seen."""
    if " " <= character <= "~":
        return character
    if character in _VULGAR:
        return f" {_VULGAR[character]}"
    if character in _FOLDED:
        return _FOLDED[character]
    if "\uff01" <= character <= "\uff5e":
        return chr(ord(character) - 0xFEE0)
    if character not in _SEEN_CONTROLS and unicodedata.category(character) in _UNSEEN_CATEGORIES | {"Cn"}:
        return ""
    digit = unicodedata.decimal(character, None)
    return character if digit is None else str(digit)


@cache
def _pattern(name: str) -> re.Pattern[str]:
    """A pattern by its name, compiled when it is first needed."""
    return re.compile(
        {
            "escape": r"\x1b\[[0-9;?]*[A-Za-z]|[\x1b\x9b]",
            "spaces": r"[^\S\n]+",
            "lines": r"\s*[\n\r\v\f\x85\u2028\u2029]\s*",
            "word": r"[0-9]+(?:[.,:/][0-9]+)*[^\W_]*|[^\W_]+(?:['&][^\W_]+)*",
            "sentence": r"[?!;\n]|\.(?=\s|$|['\")])",
            "clause": r"[,:()\"]|\s-\s",
        }[name]
    )


class Token(NamedTuple):
    """A word of the text; ``norm`` is its lower-case form without apostrophes.

    Tokens of one sentence share ``sentence``; tokens of one ``clause`` have no comma, colon, bracket or dash between
    them either.
    """

    start: int
    end: int
    norm: str
    sentence: int
    clause: int


@dataclass(frozen=True)
class Page:
    """A cleaned text with its masked spans blanked, cut into tokens once for all readers."""

    text: str

    @classmethod
    def of(cls, text: str, masked: Iterable[tuple[int, int]] = ()) -> Page:
        """A page of a cleaned text; what lies in ``masked`` is read by somebody else."""
        characters = list(text)
        for start, end in masked:
            low, high = max(0, start), min(len(text), end)
            characters[low:high] = MASK * max(0, high - low)
        return cls("".join(characters))

    @cached_property
    def tokens(self) -> tuple[Token, ...]:
        """The words of the text in order."""
        return tuple(_tokens(self.text))

    @cached_property
    def words(self) -> frozenset[str]:
        """The different words of the text."""
        return frozenset(token.norm for token in self.tokens)

    @cached_property
    def lowered(self) -> str:
        """The text in small letters, for a quick look whether a pattern is worth trying."""
        return self.text.lower()

    def has(self, *pieces: str) -> bool:
        """True when one of the pieces, in small letters, stands in the text."""
        return any(piece in self.lowered for piece in pieces)

    @cached_property
    def starts(self) -> tuple[int, ...]:
        """Where each token starts, for looking one up by its place."""
        return tuple(token.start for token in self.tokens)

    def index_at(self, position: int) -> int:
        """The index of the first token that starts at the position or after it."""
        return bisect_left(self.starts, position)

    def tokens_before(self, position: int, limit: int) -> tuple[Token, ...]:
        """Up to ``limit`` tokens that end at the position or before it, nearest first."""
        last = self.index_at(position)
        if last and self.tokens[last - 1].end > position:
            last -= 1
        return self.tokens[max(0, last - limit) : last][::-1]

    def tokens_after(self, position: int, limit: int) -> tuple[Token, ...]:
        """Up to ``limit`` tokens that start at the position or after it, nearest first."""
        first = self.index_at(position)
        return self.tokens[first : first + limit]

    def span(self, first: int, last: int) -> Span:
        """The span from token ``first`` to token ``last``, both included."""
        return Span(self.tokens[first].start, self.tokens[last].end)


def _tokens(text: str) -> Iterator[Token]:
    """The tokens of a text, each with the sentence and the clause it stands in."""
    sentence = clause = end = 0
    previous = ""
    for match in _pattern("word").finditer(text):
        gap = text[end : match.start()]
        if _ends_sentence(gap, previous):
            sentence, clause = sentence + 1, clause + 1
        elif MASK not in gap and _pattern("clause").search(gap):
            clause += 1
        previous = match.group().lower().replace("'", "")
        end = match.end()
        yield Token(match.start(), end, previous, sentence, clause)


def _ends_sentence(gap: str, previous: str) -> bool:
    """True when the characters between two words end a sentence and do not just follow an abbreviation."""
    if gap == " " or not _pattern("sentence").search(gap):
        return False
    return not (gap.strip() == "." and (previous in word_set("abbreviations", "abbreviations") or len(previous) == 1))
