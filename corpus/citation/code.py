"""Citations of the City Code: by number, and by position from where they stand."""

from __future__ import annotations

import re

from corpus.citation.members import Head, Member, finish, read_members
from corpus.citation.pinpoint import Pin, closes, is_bare, read_pin, replaced, runs_out
from corpus.citation.reference import Anchor, Authority, Node, Reference
from corpus.citation.tokens import Cursor, Sort, Token, arabic

UNITS = (
    dict.fromkeys(("section", "sections", "sec", "secs", "§"), "section")
    | dict.fromkeys(("chapter", "chapters"), "chapter")
    | {"title": "title"}
)
_SUBUNITS = ("subsection", "subdivision", "paragraph")
SUBUNITS = {name: name for name in _SUBUNITS} | {f"{name}s": name for name in _SUBUNITS}
_POINTERS = {"this": Anchor.THIS, "that": Anchor.THAT, "said": Anchor.THAT}
# "That title" is a deed's more often than the Code's, so only these are looked for further up.
_POINTED = {
    Anchor.THIS: {"section", "subsection", "subdivision", "paragraph", "item", "chapter", "title", "code", "rule"},
    Anchor.THAT: {"section", "subsection", "chapter"},
}
_HEADS = (
    ("portland", "city", "code"),
    ("portland", "municipal", "code"),
    ("city", "code"),
    ("pcc",),
    ("municipal", "code"),
)
_CITY = (("of", "the", "city", "of", "portland"), ("of", "portland"))
_CODES = (
    ("portland", "city", "code"),
    ("portland", "municipal", "code"),
    ("city", "code"),
    ("municipal", "code"),
    ("code",),
)
_PREPOSITIONS = ("of", "in", "under", "to")
_HERE = ("above", "below", "hereof", "herein")
_SECTION = re.compile(r"\d{1,2}\.\d{2,3}\.l?\d{2,3}(\.\d{1,2})*")
_CHAPTER = re.compile(r"\d{1,2}\.\d{2,3}")
_SHORT = re.compile(r"\d{3}")
# "paragraph 1 of subsection E of Section …": deeper nesting than this is no citation.
_DEPTH = 4


def read_code(cursor: Cursor) -> list[Node]:
    """A citation by number: ``PCC 5.30.025 E.1``, ``Sections 5.04.400 - 460``, ``Chapter 15.08 of this Code``."""
    start, plural = cursor.peek().start, cursor.peek().low
    ranges = ("through", "thru", "to") if plural in ("sections", "chapters") else ("through", "thru")
    members = read_members(cursor, _read_numbered, ranges=ranges)
    if not members:
        return []
    base = _code_tail(cursor)
    return finish(cursor, start, members, Head(Authority.CODE, "section", base=base))


def read_title(cursor: Cursor) -> list[Node]:
    """``Title 5``, with or without "of the Code of the City of Portland"."""
    start = cursor.take().start
    number = cursor.take()
    if number.sort is not Sort.NUMBER or len(number.text) > 2 or number.gap is False:
        return []
    of_the = cursor.peek().low == "of" and cursor.peek(1).low == "the"
    if (of_the and not _of_the_code(cursor)) or not closes(cursor.peek()):
        return []
    _code_tail(cursor)
    member = Member(start, cursor.last_end, (arabic(number.text),))
    return finish(cursor, start, [member], Head(Authority.CODE, "title"))


def _read_numbered(cursor: Cursor, last: Member | None) -> Member | None:
    """A section or chapter by number, or behind another member its shorthand: ``460``, ``C``, ``4.b``."""
    start, mark = cursor.peek().start, cursor.place
    city = cursor.accept_any(*_HEADS)
    if not city:
        cursor.accept("code")
    unit = _read_unit(cursor)
    number = cursor.peek().text
    if _SECTION.fullmatch(number) or ((city or unit == "chapter") and _CHAPTER.fullmatch(number)):
        return _numbered(cursor, start, unit)
    cursor.place = mark
    return _shorthand(cursor, last) if last else None


def _read_unit(cursor: Cursor) -> str:
    unit = UNITS.get(cursor.peek().low, "")
    if unit:
        cursor.place += 1
        if cursor.peek(-1).low in ("sec", "secs"):
            cursor.accept(".")
        elif cursor.peek(-1).low == "§":
            cursor.accept("§")
    return unit


def _numbered(cursor: Cursor, start: int, unit: str) -> Member:
    parts = arabic(cursor.take().text).split(".")
    deeper = tuple(parts[3:])
    pin = (*deeper, *read_pin(cursor)) if len(parts) > 2 else ()
    return Member(start, cursor.last_end, tuple(parts[:3]), pin, kind_word=unit)


def _shorthand(cursor: Cursor, last: Member) -> Member | None:
    """A later member without its section: only what closes like a number or a marker is one."""
    token = cursor.peek()
    if _SHORT.fullmatch(token.text) and not last.pin and len(last.path) == 3:
        if not closes(cursor.peek(1)):
            return None
        cursor.place += 1
        return Member(token.start, token.end, (*last.path[:2], token.text), kind_word=last.kind_word)
    return _later_pin(cursor, last) if last.pin else None


def _later_pin(cursor: Cursor, last: Member) -> Member | None:
    token = cursor.peek()
    if is_bare(token) and not runs_out(cursor, 1):
        return None
    mark = cursor.place
    tail = read_pin(cursor, opened=True)
    pin = replaced(last.pin, tail) if tail else None
    if pin is None:
        cursor.place = mark
        return None
    return Member(token.start, cursor.last_end, last.path, pin, kind_word=last.kind_word)


def _of_the_code(cursor: Cursor) -> bool:
    rest = tuple(cursor.peek(ahead).low for ahead in range(2, 5))
    return any(rest[: len(words)] == words for words in _CODES)


def _code_tail(cursor: Cursor) -> str:
    """Take in "of this Code", "of this Chapter", "above"; the unit that the tail names, if it is no code."""
    mark = cursor.place
    if cursor.accept_any(*((word,) for word in _PREPOSITIONS)) and cursor.accept_any(("this",), ("the",), ("said",)):
        definite = cursor.peek(-1).low == "the"
        if cursor.accept_any(*_CODES):
            cursor.accept_any(*_CITY)
            return ""
        if not definite and cursor.peek().low in ("chapter", "title"):
            return cursor.take().low
    cursor.place = mark
    _take_here(cursor)
    return ""


def _take_here(cursor: Cursor) -> None:
    if cursor.peek().low in _HERE:
        cursor.place += 1


def read_subunits(cursor: Cursor, depth: int = 0) -> list[Node]:
    """``subsections D, E and F of this Section``, ``paragraph A 1 above``, ``subdivisions C and D of Section …``."""
    start = cursor.peek().start
    kind = SUBUNITS[cursor.take().low]
    members = read_members(cursor, _read_marked, ranges=("through", "thru", "to"))
    if not members:
        return []
    return finish(cursor, start, members, _counted_from(cursor, members, kind, depth))


def _read_marked(cursor: Cursor, last: Member | None) -> Member | None:
    if last:
        return _later_pin(cursor, last)
    start = cursor.peek().start
    pin = read_pin(cursor, opened=True)
    return Member(start, cursor.last_end, (), pin) if pin else None


def _counted_from(cursor: Cursor, members: list[Member], kind: str, depth: int) -> Head:
    """What the pins count from: a unit that is pointed at, a section by number, or the place itself."""
    mark = cursor.place
    if not cursor.accept_any(*((word,) for word in _PREPOSITIONS)):
        _take_here(cursor)
        return Head(Authority.CODE, kind, Anchor.NEAREST)
    anchor = _pointer(cursor)
    if anchor:
        return Head(Authority.CODE, kind, anchor, cursor.take().low)
    found = _base(cursor, depth)
    if found is None:
        cursor.place = mark
        return Head(Authority.CODE, kind, Anchor.NEAREST)
    base, head = found
    for member in members:
        for unit in (member, member.to):
            if unit:
                unit.path, unit.pin = base.path, (*base.pin, *unit.pin)
    return Head(Authority.CODE, kind, head.anchor, head.base)


def _base(cursor: Cursor, depth: int) -> tuple[Member, Head] | None:
    """The unit that the units before "of" are part of, and what that unit counts from itself."""
    if cursor.peek().low not in SUBUNITS:
        section = _read_numbered(cursor, None)
        return (section, Head(Authority.CODE, base=_code_tail(cursor))) if section else None
    found = read_subunits(cursor, depth + 1) if depth < _DEPTH else []
    only = found[0] if len(found) == 1 else None
    if not isinstance(only, Reference):
        return None
    return Member(*only.span, only.path, only.pin), Head(only.authority, "", only.anchor, only.base)


def _pointer(cursor: Cursor) -> Anchor | None:
    """Move past "this", "that" or "said" before a unit that it may point at."""
    anchor = _POINTERS.get(cursor.peek().low)
    if anchor is None or cursor.peek(1).low not in _POINTED[anchor]:
        return None
    cursor.place += 1
    return anchor


def read_pointer(cursor: Cursor) -> list[Node]:
    """``this Section``, ``that Chapter``, ``this subsection (1)``."""
    start = cursor.peek().start
    anchor = _pointer(cursor)
    if anchor is None:
        return []
    kind = cursor.take().low
    pin: Pin = read_pin(cursor, opened=True) if kind in SUBUNITS and cursor.peek().text == "(" else ()
    return finish(cursor, start, [Member(start, cursor.last_end, (), pin)], Head(Authority.CODE, kind, anchor))


def names_an_office(before: Token, after: Token) -> bool:
    """Whether "Section" between these tokens is a City office ("the Collections Section")."""
    numbered = after.sort in (Sort.DOTTED, Sort.NUMBER, Sort.HYPHENATED) or after.text == "§"
    capital = before.sort is Sort.WORD and before.text[0].isupper() and len(before.text) > 1
    return capital and not numbered and before.low not in {*_POINTERS, "the", "each", "such", "code", "charter", "new"}
