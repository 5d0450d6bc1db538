"""A section or chapter number as a person types it, told from amounts, dates, times and versions."""

from __future__ import annotations

from dataclasses import dataclass

from corpus.citation.lookup import Lookup
from corpus.citation.reference import State
from corpus.citation.tokens import Cursor, Sort, Token, arabic

_CODES = (("portland", "city", "code"), ("portland", "municipal", "code"), ("city", "code"), ("municipal", "code"))
_MARKS = (("pcc",), ("code",))
_UNITS = frozenset({"section", "sections", "sec", "secs", "s", "ss", "§", "chapter", "chapters", "chap", "ch", "title"})
HEAD_WORDS = _UNITS | {"portland", "city", "municipal", "pcc", "code"}
_GLUED = frozenset({"pcc", "s", "ss", "sec", "section", "ch", "chap", "chapter", "§"})
_VERSIONS = frozenset({"version", "versions", "ver", "v", "release", "python", "ip"})
_DAYS = frozenset({"on", "by", "since", "dated", "before", "after", "until", "till", "from", "due", "date"})
# A chapter's bare number is taken for one behind these words only, and never before a unit of measure.
_POINTING = frozenset({"does", "see", "show", "cite", "cites", "per", "under", "read"})
# fmt: off
_MEASURES = frozenset(
    {
        "dollars", "dollar", "usd", "cents", "bucks", "grand", "percent", "percentage", "%", "k", "m", "mil", "mm",
        "bn", "million", "billion", "thousand", "hundred",
        "pm", "am", "p", "a", "o'clock", "hours", "hour", "hrs", "minutes", "days", "weeks", "months", "years",
        "miles", "mile", "feet", "square", "points", "times", "x", "each", "an", "per", "or", "to", "/", "-",
    }
)
# fmt: on
_CURRENCIES = frozenset("$€£")
_SECTION_PARTS = 3
_WORDS_BEFORE = 2


@dataclass(frozen=True)
class TypedNumber:
    """A number as typed: what it reaches, or the readings between which it does not tell."""

    id: str
    state: State
    extra: tuple[str, ...] = ()
    candidates: tuple[str, ...] = ()


def read_head(cursor: Cursor) -> bool:
    """Move past the words before a number ("PCC", "section", "City Code §"); whether there were any."""
    mark = cursor.place
    cursor.accept_any(*_CODES, *_MARKS)
    for _ in range(_WORDS_BEFORE):
        if cursor.peek().low not in _UNITS:
            break
        cursor.place += 1
        cursor.accept(".")
    return cursor.place > mark


def read_number(cursor: Cursor, corpus: Lookup, *, named: bool, alone: bool) -> TypedNumber | None:
    """The number here; ``named`` when words announced it, ``alone`` when nothing else was typed."""
    token = cursor.peek()
    if token.sort is not Sort.DOTTED or not token.text[:1].isdigit():
        return None
    parts = arabic(token.text).split(".")
    if any(not part.isdigit() for part in parts) or _is_measure(cursor, named=named):
        return None
    if len(parts) == 2:
        found = _chapter(parts, corpus) if named or alone or _pointed_at(cursor) else None
    else:
        found = _section(parts, corpus, sure=named or (alone and parts[0] in corpus), before=cursor.peek(-1))
    if found:
        cursor.place += 1
    return found


def _is_measure(cursor: Cursor, *, named: bool) -> bool:
    before, here, after = cursor.peek(-1), cursor.peek(), cursor.peek(1)
    if before.text in _CURRENCIES or after.text == "%":
        return True
    if before.sort is Sort.WORD and not here.gap and before.low not in _GLUED:
        return True
    return before.low in _VERSIONS and not named


def _pointed_at(cursor: Cursor) -> bool:
    after = cursor.peek(1)
    return cursor.peek(-1).low in _POINTING and after.low not in _MEASURES and after.sort is not Sort.NUMBER


def _chapter(parts: list[str], corpus: Lookup) -> TypedNumber | None:
    """A chapter: a spreadsheet drops the last zero of 5.30, a person the first of 5.04."""
    title, number = parts
    if len(number) > 3:
        return None
    readings = list(
        dict.fromkeys([f"{title}.{number}", f"{title}.{number.zfill(2)}", f"{title}.{number.ljust(2, '0')}"])
    )
    return _choice(title, readings, corpus)


def _section(parts: list[str], corpus: Lookup, *, sure: bool, before: Token) -> TypedNumber | None:
    title, chapter, section, *extra = parts
    if len(chapter) > 3 or len(section) > 3:
        return None
    padded = f"{title}.{chapter.zfill(2)}.{section.zfill(3)}"
    exact = padded == ".".join(parts[:_SECTION_PARTS])
    if not exact and not sure and (before.low in _DAYS or padded not in corpus):
        return None
    found = _choice(title, [padded], corpus)
    return TypedNumber(found.id, found.state, tuple(extra), found.candidates)


def _choice(title: str, readings: list[str], corpus: Lookup) -> TypedNumber:
    existing = [reading for reading in readings if reading in corpus]
    if len(existing) > 1 and existing[0] != readings[0]:
        return TypedNumber(readings[0], State.AMBIGUOUS, candidates=tuple(existing))
    if existing:
        return TypedNumber(existing[0], State.RESOLVED)
    return TypedNumber(readings[-1], State.DANGLING if title in corpus else State.OUTSIDE)
