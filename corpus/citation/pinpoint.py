"""The markers below a section number: ``E 1.``, ``(a)(1)``, ``A. 2.``."""

from __future__ import annotations

from corpus.citation.tokens import Cursor, Sort, Token, arabic

Pin = tuple[str, ...]

# An article or a pronoun never stands before one of these, so "A" or "I" before one is a marker,
# and a number before one counts nothing.
# fmt: off
FUNCTION_WORDS = frozenset(
    {
        "and", "or", "nor", "but", "of", "above", "below", "hereof", "herein", "in", "into", "on",
        "at", "by", "for", "from", "to", "through", "thru", "under", "upon", "with", "within",
        "without", "is", "are", "was", "were", "has", "have", "had", "shall", "may", "must", "will",
        "can", "does", "do", "did", "not", "if", "unless", "when", "where", "whether", "which",
        "who", "that", "than", "then", "because", "although", "while", "so", "as", "except",
        "provided", "applies", "apply", "requires", "require",
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
    """Whether the dot here is the marker's own: a sentence does not go on behind its end."""
    dot, after = cursor.peek(), cursor.peek(1)
    return dot.text == "." and not dot.gap and not after.gap and after.text in _TRAILING


def _next_marker(cursor: Cursor, *, announced: bool, deep: bool) -> str:
    marker = enclosed(cursor)
    if marker:
        cursor.place += 3
        return marker
    if cursor.peek().text == "." and not cursor.peek().gap:
        return _after_dot(cursor, deep=deep)
    token = cursor.peek()
    fits = _announced(cursor) if announced else _spaced(cursor, deep=deep) if token.gap else _is_bare(token)
    return _take(cursor) if fits else ""


def _take(cursor: Cursor) -> str:
    """The marker here, a paragraph's letter p and its number taken as one."""
    token = cursor.take()
    if token.low in ("p", "f", "b") and cursor.peek().sort is Sort.NUMBER and not cursor.peek().gap:
        return token.low + cursor.take().text
    return arabic(token.text) if token.sort is Sort.NUMBER else token.text


def _is_bare(token: Token) -> bool:
    return is_marker(token) and (token.sort is Sort.NUMBER or len(token.text) == 1)


def _after_dot(cursor: Cursor, *, deep: bool) -> str:
    """A marker behind a dot: glued to it, or set off from it below another marker."""
    token = cursor.peek(1)
    if not _is_bare(token):
        return ""
    if token.gap and not (deep and closes(cursor.peek(2))):
        return ""
    cursor.place += 1
    return _take(cursor)


def _announced(cursor: Cursor) -> bool:
    """A marker behind its own word; the article "a" is none."""
    token = cursor.peek()
    if not _is_bare(token):
        return False
    return token.sort is Sort.NUMBER or token.text.isupper() or closes(cursor.peek(1))


def _spaced(cursor: Cursor, *, deep: bool) -> bool:
    """A marker set off by a space: a capital, or a number below one, that is no article and no count."""
    token, after = cursor.peek(), cursor.peek(1)
    if not _is_bare(token):
        return False
    if token.sort is Sort.NUMBER:
        return deep and closes(after)
    if token.text not in "AI":
        return token.text.isupper()
    numbered = after.sort is Sort.NUMBER and len(after.text) <= 2 and closes(cursor.peek(2))
    return closes(after) or numbered or bool(enclosed(cursor, 1))


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
