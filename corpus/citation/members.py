"""Lists and ranges of cited units, and how they share out the words of one phrase."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from corpus.citation.pinpoint import Pin
from corpus.citation.reference import Anchor, Authority, Node, Reference, ReferenceRange
from corpus.citation.tokens import DASHES, Cursor, Sort

_NUMBERS = (Sort.NUMBER, Sort.DOTTED, Sort.HYPHENATED)
_CONJUNCTIONS = (("and", "/", "or"), ("and",), ("or",), ("&",))
# No list of law is longer; the limit keeps a reader that gives up at a list's end from taking square time.
_LONGEST = 64


@dataclass
class Member:
    """One unit of a list while it is read; ``to`` is the far end when it opens a range."""

    start: int
    end: int
    path: tuple[str, ...] = ()
    pin: Pin = ()
    suffix: str = ""
    kind_word: str = ""
    to: Member | None = None


ReadOne = Callable[[Cursor, Member | None], Member | None]


@dataclass(frozen=True)
class Head:
    """What the members of one phrase have in common."""

    authority: Authority
    kind_word: str = ""
    anchor: Anchor = Anchor.ROOT
    base: str = ""


def read_members(
    cursor: Cursor, read_one: ReadOne, *, ranges: tuple[str, ...] = ("through", "thru"), longest: int = _LONGEST
) -> list[Member]:
    """The members from here on, as many as ``longest``; the cursor stands behind the last of them."""
    first = read_one(cursor, None)
    if first is None:
        return []
    members = [first]
    while len(members) < longest and _read_next(cursor, members, read_one, ranges):
        pass
    last = members[-1].to or members[-1]
    last.suffix = read_suffix(cursor)
    last.end = cursor.last_end
    return members


def _read_next(cursor: Cursor, members: list[Member], read_one: ReadOne, ranges: tuple[str, ...]) -> bool:
    mark = cursor.place
    last = members[-1]
    if last.to is None and _range_word(cursor, ranges):
        last.to = read_one(cursor, last)
        if last.to:
            return True
    elif list_word(cursor):
        following = read_one(cursor, last.to or last)
        if following:
            members.append(following)
            return True
    cursor.place = mark
    return False


def _range_word(cursor: Cursor, words: tuple[str, ...]) -> bool:
    if cursor.peek().text in DASHES:
        cursor.place += 1
        return True
    return any(cursor.accept(word) for word in words)


def list_word(cursor: Cursor, commas: tuple[str, ...] = (",",)) -> bool:
    """Move past what joins a list's members: a comma, a conjunction or both."""
    comma = any(cursor.accept(mark) for mark in commas)
    return cursor.accept_any(*_CONJUNCTIONS) or comma


def read_suffix(cursor: Cursor) -> str:
    """What is glued to a citation and is no part of it, or "et seq."; nothing when it ends cleanly."""
    start = cursor.peek().start
    if cursor.accept("et", "seq"):
        cursor.accept(".")
        return cursor.text[start : cursor.last_end]
    here, after = cursor.peek(), cursor.peek(1)
    if here.gap or not here.text:
        return ""
    joined = not after.gap and after.sort in (*_NUMBERS, Sort.WORD)
    if here.sort in (*_NUMBERS, Sort.WORD):
        cursor.place += 1
    elif joined and (here.text in DASHES or here.text == ".") and len(after.text) <= 3:
        cursor.place += 2
    elif joined and here.text == "(" and cursor.peek(2).text == ")":
        cursor.place += 3
    else:
        return ""
    return cursor.text[start : cursor.last_end]


def finish(cursor: Cursor, start: int, members: list[Member], head: Head) -> list[Node]:
    """The members as nodes: the phrase's first words go to the first, its last to the last."""
    members[0].start = start
    (members[-1].to or members[-1]).end = cursor.last_end
    return [_node(cursor.text, member, head) for member in members]


def _node(text: str, member: Member, head: Head) -> Node:
    start = _reference(text, member, head)
    if member.to is None:
        return start
    end = _reference(text, member.to, head)
    span = (start.span[0], end.span[1])
    return ReferenceRange(span=span, text=text[slice(*span)], start=start, end=end)


def _reference(text: str, member: Member, head: Head) -> Reference:
    return Reference(
        span=(member.start, member.end),
        text=text[member.start : member.end],
        authority=head.authority,
        kind_word=member.kind_word or head.kind_word,
        path=member.path,
        pin=member.pin,
        anchor=head.anchor,
        base=head.base,
        suffix=member.suffix,
    )
