"""The markers below a section number: ``E 1.``, ``(a)(1)``, ``A. 2.``."""

from __future__ import annotations

from corpus.citation.tokens import Cursor, Sort, Token, arabic

Pin = tuple[str, ...]

# An article or a pronoun never stands before one of these, so "A" or "I" before one is a marker,
# and a number before one counts nothing.
# fmt: off
FUNCTION_WORDS = frozenset(
    {
        "and", "or", "nor", "but", "above", "below", "hereof", "herein",
        "of", "in", "into", "on", "at", "by", "for", "from", "to", "through", "thru",
        "under", "upon", "with", "within", "without",
        "the", "this",
        "that", "these", "those", "his", "her", "its", "their", "our", "my", "your", "any", "each", "every",
        "he", "she", "it", "we", "they", "you", "who", "which",
        "is", "are", "was", "were", "has", "have", "had", "shall", "may", "must",
        "will", "can", "does", "do", "did", "not",
        "if", "unless", "when", "where", "whether", "than", "then",
        "because", "although", "while", "so", "as", "except", "provided",
        "applies", "apply", "requires", "require", "says", "say", "said", "means", "mean", "allows", "allow",
    }
)
# fmt: on
_CLOSING = frozenset(".,;:)]?!\"”’'/–—-")
_ROMAN = frozenset("ivxlc")
_TRAILING = frozenset(";,.:)")


def closes(token: Token) -> bool:
    """Whether a marker can end before this token: the text ends, a mark or a function word follows."""
    return not token.text or token.text in _CLOSING or token.low in FUNCTION_WORDS


def is_marker(token: Token) -> bool:
    """Whether a token can be a marker: a letter, a number of one or two digits, a small roman number."""
    if token.sort is Sort.NUMBER:
        return len(token.text) <= 2
    if token.sort is not Sort.WORD or not token.text.isascii():
        return False
    return len(token.text) == 1 or (len(token.text) <= 4 and set(token.low) <= _ROMAN)


def is_bare(token: Token) -> bool:
    """Whether a token can be a marker without parentheses: a letter, or a number of one or two digits."""
    return is_marker(token) and (token.sort is Sort.NUMBER or len(token.text) == 1)


def runs_out(cursor: Cursor, ahead: int) -> bool:
    """Whether nothing but a few markers stands between here and where a marker can end."""
    for step in range(ahead, ahead + 3):
        if closes(cursor.peek(step)):
            return True
        if not is_bare(cursor.peek(step)):
            return False
    return False


def enclosed(cursor: Cursor, ahead: int = 0) -> str:
    """The marker in parentheses so many tokens ahead, or nothing."""
    opening, inside, closing = (cursor.peek(ahead + step) for step in range(3))
    fits = opening.text == "(" and closing.text == ")" and is_marker(inside)
    return arabic(inside.text) if fits and inside.sort is Sort.NUMBER else inside.text if fits else ""


def read_enclosed(cursor: Cursor) -> Pin:
    """Every marker in parentheses from here on, the only dress that other bodies of law use."""
    found: list[str] = []
    while marker := enclosed(cursor):
        found.append(marker)
        cursor.place += 3
    return tuple(found)


def read_pin(cursor: Cursor, *, opened: bool = False) -> Pin:
    """The markers from here on; ``opened`` when a word such as "subsection" has announced them."""
    found: list[str] = []
    while marker := _next_marker(cursor, announced=opened and not found, deep=bool(found)):
        found.append(marker)
    if found and _dressing_dot(cursor):
        cursor.place += 1
    return tuple(found)


def _dressing_dot(cursor: Cursor) -> bool:
    """Whether the dot here is the marker's own: the sentence goes on behind it, in small letters or with a mark."""
    dot, after = cursor.peek(), cursor.peek(1)
    if dot.text != "." or dot.gap or not after.text:
        return False
    return after.text in FUNCTION_WORDS if after.gap else after.text in _TRAILING


def _next_marker(cursor: Cursor, *, announced: bool, deep: bool) -> str:
    marker = enclosed(cursor)
    if marker:
        cursor.place += 3
        return marker
    if cursor.peek().text == "." and not cursor.peek().gap:
        return _after_dot(cursor, deep=deep)
    token = cursor.peek()
    fits = _announced(cursor) if announced else _spaced(cursor, deep=deep) if token.gap else is_bare(token)
    return _take(cursor) if fits else ""


def _take(cursor: Cursor) -> str:
    """The marker here, a paragraph's letter p and its number taken as one."""
    token = cursor.take()
    if token.low in ("p", "f", "b") and cursor.peek().sort is Sort.NUMBER and not cursor.peek().gap:
        return token.low + cursor.take().text
    return arabic(token.text) if token.sort is Sort.NUMBER else token.text


def _after_dot(cursor: Cursor, *, deep: bool) -> str:
    """A marker behind a dot: glued to it, or set off from it below another marker."""
    token = cursor.peek(1)
    if not is_bare(token):
        return ""
    if token.gap and not (deep and closes(cursor.peek(2))):
        return ""
    cursor.place += 1
    return _take(cursor)


def _announced(cursor: Cursor) -> bool:
    """A marker behind its own word; the article "a" is none."""
    token = cursor.peek()
    if not is_bare(token):
        return False
    return token.sort is Sort.NUMBER or token.text.isupper() or closes(cursor.peek(1))


def _spaced(cursor: Cursor, *, deep: bool) -> bool:
    """A marker set off by a space: a capital, or something below one, that is no article and no count."""
    token = cursor.peek()
    if not is_bare(token):
        return False
    if token.sort is Sort.NUMBER or token.text.islower():
        return deep and runs_out(cursor, 1)
    return token.text not in "AI" or runs_out(cursor, 1) or bool(enclosed(cursor, 1))


def alphabet(marker: str) -> str:
    """The alphabet of a marker, by which its level is told."""
    if marker.isdigit():
        return "digit"
    if len(marker) > 1 and marker[1:].isdigit():
        return marker[0]
    return "upper" if marker.isupper() else "lower"


def replaced(pin: Pin, tail: Pin) -> Pin | None:
    """A list's next member: its markers take over from the level of their own alphabet.

    "A.1., 2. and 4.b." are A.1, A.2 and A.4.b. None when no level fits.
    """
    for level, marker in enumerate(pin):
        if alphabet(marker) == alphabet(tail[0]):
            return pin[:level] + tail
    return None
