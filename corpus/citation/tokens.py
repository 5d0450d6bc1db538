"""Text as the words, numbers and marks that citations are made of."""

from __future__ import annotations

import re
from enum import Enum, auto
from typing import NamedTuple


class Sort(Enum):
    """What a token is to the grammar."""

    DOTTED = auto()
    HYPHENATED = auto()
    NUMBER = auto()
    WORD = auto()
    MARK = auto()


class Token(NamedTuple):
    """One token with its place in the text; ``gap`` tells whether white space stands before it."""

    sort: Sort
    text: str
    low: str
    start: int
    end: int
    gap: bool


# The City's typists wrote the letter l for the digit 1 (5.72.l20, Ord. No. l55942), so a number
# may begin with it. No alternative can begin where another gives up half-way: the scan is linear.
_TOKEN = re.compile(
    r"(?P<HYPHENATED>\d+(?:-\d+)+)"
    r"|(?P<DOTTED>\d+[A-Z]?(?:\.l?\d+)+)"
    r"|(?P<NUMBER>l?\d+)"
    r"|(?P<WORD>[^\W\d_]+(?:['’][^\W\d_]+)*)"
    r"|(?P<MARK>\S)"
)
DASHES = frozenset("-–—")
SECTION_MARKS = frozenset("§¶")


def tokens(text: str) -> list[Token]:
    """The tokens of a text, in order; white space is not one, but is remembered as a gap."""
    found: list[Token] = []
    last = 0
    for match in _TOKEN.finditer(text):
        start, end = match.span()
        word = match.group()
        found.append(Token(Sort[match.lastgroup or "MARK"], word, word.lower(), start, end, start > last))
        last = end
    return found


END = Token(Sort.MARK, "", "", 0, 0, True)


class Cursor:
    """A place in a list of tokens that a reader moves forward, and back when it gives up."""

    def __init__(self, text: str, found: list[Token] | None = None) -> None:
        self.text = text
        self.tokens = tokens(text) if found is None else found
        self.place = 0

    def peek(self, ahead: int = 0) -> Token:
        """The token so many places ahead, or END; negative looks behind."""
        place = self.place + ahead
        return self.tokens[place] if 0 <= place < len(self.tokens) else END

    def take(self) -> Token:
        """The token here; the cursor moves past it."""
        token = self.peek()
        self.place += 1
        return token

    def accept(self, *words: str) -> bool:
        """Move past these words when they stand here, in any case."""
        for ahead, word in enumerate(words):
            if self.peek(ahead).low != word:
                return False
        self.place += len(words)
        return True

    def accept_any(self, *choices: tuple[str, ...]) -> bool:
        """Move past the first of these runs of words that stands here."""
        return any(self.accept(*words) for words in choices)

    @property
    def done(self) -> bool:
        """Whether no token is left."""
        return self.place >= len(self.tokens)

    @property
    def last_end(self) -> int:
        """Where the token before the cursor ends in the text."""
        return self.tokens[self.place - 1].end if self.place else 0


def arabic(number: str) -> str:
    """A number with the typist's letter l read as the digit 1."""
    return number.replace("l", "1")
