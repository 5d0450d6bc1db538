"""Citations as people type them, read leniently; every repair is told."""

from __future__ import annotations

import re
from dataclasses import dataclass

from corpus.citation.grammar import OUTSIDE_WORDS, read_outside
from corpus.citation.lookup import Lookup
from corpus.citation.members import list_word
from corpus.citation.pinpoint import closes, replaced
from corpus.citation.reference import Authority, Reference, ReferenceRange, Span, State
from corpus.citation.resolver import descend, in_force, resolve
from corpus.citation.tokens import DASHES, Cursor, Sort, arabic
from corpus.citation.typed_number import HEAD_WORDS, TypedNumber, read_head, read_number
from corpus.citation.typed_pin import PIN_WORDS, Step, descend_typed, read_announced, read_typed_pin
from corpus.citation.typed_rule import read_typed_rule
from corpus.display import label
from corpus.record import Record

_NOISE = re.compile(
    r"\b(?:pcc|portland|city|municipal|code|of|the|in|sections?|secs?|ch|chap|chapters?|titles?|subsections?)\b"
    r"|[^0-9A-Za-z]",
    re.IGNORECASE,
)
_SHORT = re.compile(r"\d{3}")
_UNITS_DEEP = 4
_BEGINNINGS = OUTSIDE_WORDS | HEAD_WORDS | PIN_WORDS
_NUMERIC = (Sort.DOTTED, Sort.NUMBER)


@dataclass(frozen=True, kw_only=True)
class TypedCitation(Record):
    """A citation found in a question, or typed to be shown.

    ``id`` is the provision to open: the one named, or of a tail that failed the parent; None when there
    is none. ``ids`` are all provisions of a range. ``repair`` says how the typing was read where it is not
    the law's own way of writing ("read as PCC 5.30.025 E.1"). ``candidates`` are the readings between
    which the typing does not tell.
    """

    span: Span
    text: str
    state: State
    authority: Authority = Authority.CODE
    id: str | None = None
    ids: tuple[str, ...] = ()
    repair: str = ""
    tail: str = ""
    candidates: tuple[str, ...] = ()


def read_typed(text: str, corpus: Lookup) -> tuple[TypedCitation, ...]:
    """The citations in what a person typed, in order; takes linear time and raises nothing."""
    whole = text.strip()
    if whole in corpus:
        start = text.index(whole)
        return (_found(text, (start, start + len(whole)), whole, "", corpus),)
    cursor = Cursor(text)
    found: list[TypedCitation] = []
    while not cursor.done:
        mark = cursor.place
        citations = _read_here(cursor, corpus)
        found += citations
        if not citations:
            cursor.place = mark + 1
    return tuple(found)


def _read_here(cursor: Cursor, corpus: Lookup) -> list[TypedCitation]:
    if not _may_begin(cursor):
        return []
    mark = cursor.place
    for reader in (_read_rule, _read_outside, _read_inverted, _read_title, _read_code):
        citations = reader(cursor, corpus)
        if citations:
            return citations
        cursor.place = mark
    return []


def _may_begin(cursor: Cursor) -> bool:
    """Whether a citation can begin here: with a number, its own words, or a rule's series."""
    here, after = cursor.peek(), cursor.peek(1)
    return here.sort in _NUMERIC or here.low in _BEGINNINGS or after.sort is Sort.DOTTED or after.text in DASHES


def _read_rule(cursor: Cursor, corpus: Lookup) -> list[TypedCitation]:
    start = cursor.peek().start
    if cursor.peek().sort is not Sort.WORD:
        return []
    rule = read_typed_rule(cursor, corpus)
    if rule is None:
        return []
    return [_found(cursor.text, (start, cursor.last_end), rule.id, rule.tail, corpus)]


def _read_outside(cursor: Cursor, corpus: Lookup) -> list[TypedCitation]:
    return [
        TypedCitation(
            span=node.span, text=node.text, state=State.OUTSIDE, authority=resolve(node, None, corpus).authority
        )
        for node in read_outside(cursor)
    ]


def _read_title(cursor: Cursor, corpus: Lookup) -> list[TypedCitation]:
    start = cursor.peek().start
    cursor.accept("pcc")
    number = cursor.peek(1)
    if not cursor.accept("title") or number.sort is not Sort.NUMBER or len(number.text) > 2:
        return []
    cursor.place += 1
    if cursor.accept("of", "the"):
        read_head(cursor)
    title, span = arabic(number.text), (start, cursor.last_end)
    if title in corpus:
        return [_found(cursor.text, span, title, "", corpus)]
    return [TypedCitation(span=span, text=cursor.text[slice(*span)], state=State.OUTSIDE)]


def _read_inverted(cursor: Cursor, corpus: Lookup) -> list[TypedCitation]:
    """ "Subsection E of 5.30.025": the units before "of" are looked up from the section behind it."""
    start = cursor.peek().start
    steps: list[Step] = []
    for _ in range(_UNITS_DEEP):
        units = read_announced(cursor)
        if not units or not (cursor.accept("of") or cursor.accept("in") or cursor.accept("under")):
            break
        steps = [*units, *steps]
    number = _number(cursor, corpus) if steps else None
    if number is None:
        return []
    if number.state is not State.RESOLVED:
        return [_unresolved(cursor, start, number)]
    base, tail = read_typed_pin(cursor, number.id, corpus)
    reached, failed = (base, tail) if tail else descend_typed(base, steps, corpus)
    return [_found(cursor.text, (start, cursor.last_end), reached, failed, corpus)]


def _number(cursor: Cursor, corpus: Lookup) -> TypedNumber | None:
    alone = cursor.place == 0 and len(cursor.tokens) == 1
    named = read_head(cursor)
    number = read_number(cursor, corpus, named=named, alone=alone)
    if number and number.extra and number.state is State.RESOLVED:
        reached, failed = descend(number.id, number.extra, corpus)
        return TypedNumber(reached, number.state, failed)
    return number


def _read_code(cursor: Cursor, corpus: Lookup) -> list[TypedCitation]:
    start = cursor.peek().start
    number = _number(cursor, corpus)
    if number is None:
        return []
    if number.state is not State.RESOLVED:
        return [_unresolved(cursor, start, number)]
    ranged = _read_range(cursor, start, number.id, corpus)
    if ranged:
        return [ranged]
    reached, tail = read_typed_pin(cursor, number.id, corpus)
    tail = ".".join([*number.extra, *([tail] if tail else [])])
    first = _found(cursor.text, (start, cursor.last_end), reached, tail, corpus)
    return [first, *_later(cursor, number.id, first, corpus)]


def _unresolved(cursor: Cursor, start: int, number: TypedNumber) -> TypedCitation:
    span = (start, cursor.last_end)
    tail = number.id if number.state is State.DANGLING else ""
    return TypedCitation(
        span=span, text=cursor.text[slice(*span)], state=number.state, tail=tail, candidates=number.candidates
    )


def _read_range(cursor: Cursor, start: int, first: str, corpus: Lookup) -> TypedCitation | None:
    """The rest of a range of sections: a dash or "through", and the last section or its last three digits."""
    mark, parts = cursor.place, first.split(".")
    dash = cursor.peek().text in DASHES and cursor.accept(cursor.peek().text)
    last = _range_end(cursor, parts, corpus) if dash or cursor.accept_any(("through",), ("thru",), ("to",)) else None
    if last is None:
        cursor.place = mark
        return None
    span = (start, cursor.last_end)
    words = cursor.text[slice(*span)]
    ends = [Reference(span=span, text=words, authority=Authority.CODE, path=path) for path in (tuple(parts), last)]
    found = resolve(ReferenceRange(span=span, text=words, start=ends[0], end=ends[1]), None, corpus)
    return TypedCitation(span=span, text=words, state=found.state, id=found.id, ids=found.ids, tail=found.tail)


def _range_end(cursor: Cursor, first: list[str], corpus: Lookup) -> tuple[str, ...] | None:
    token = cursor.peek()
    if len(first) == 3 and _SHORT.fullmatch(token.text) and closes(cursor.peek(1)):
        cursor.place += 1
        return (*first[:2], token.text)
    number = _number(cursor, corpus)
    return tuple(number.id.split(".")) if number and not number.extra else None


def _later(cursor: Cursor, section: str, first: TypedCitation, corpus: Lookup) -> list[TypedCitation]:
    """The further units of a list behind a pinpoint, as in "5.08.160 C and D"; each must exist."""
    found: list[TypedCitation] = []
    last = first
    while last.id and last.state in (State.RESOLVED, State.REPEALED) and last.id != section:
        mark = cursor.place
        joined, token = list_word(cursor), cursor.peek()
        pin = tuple(last.id.removeprefix(f"{section}.").split("."))
        marked = joined and token.sort in (Sort.WORD, Sort.NUMBER) and closes(cursor.peek(1))
        later = replaced(pin, (token.text,)) if marked else None
        reached, failed = descend(section, later, corpus) if later else (section, ("",))
        if failed:
            cursor.place = mark
            break
        cursor.place += 1
        last = _found(cursor.text, (token.start, token.end), reached, "", corpus)
        found.append(last)
    return found


def _found(text: str, span: Span, reached: str, tail: str, corpus: Lookup) -> TypedCitation:
    words = text[slice(*span)]
    state = State.PARENT_ONLY if tail else State.RESOLVED if in_force(reached, corpus) else State.REPEALED
    authority = Authority.CODE if reached[0].isdigit() else Authority.RULE
    return TypedCitation(
        span=span, text=words, state=state, authority=authority, id=reached, ids=(reached,),
        repair=_repair(words, reached, tail), tail=tail,
    )  # fmt: skip


def _repair(words: str, reached: str, tail: str) -> str:
    """How the words were read, unless they only dress the id or its label in other marks and words."""
    ways = (reached + tail, label(reached) + tail)
    written, *plain = (_NOISE.sub("", way) for way in (words, *ways))
    if not reached[0].isdigit():
        written, plain = written.lower(), [way.lower() for way in plain]
    return "" if written in plain else f"read as {label(reached)}"
