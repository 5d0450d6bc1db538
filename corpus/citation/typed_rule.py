"""An administrative rule as a person types it: ``BTS-1.01 exception``, ``bts 1.01``, ``BTS-1.01/values.b1``."""

from __future__ import annotations

import re
from dataclasses import dataclass

from corpus.citation.lookup import Lookup
from corpus.citation.tokens import DASHES, Cursor, Sort
from corpus.citation.typed_pin import read_typed_pin
from corpus.provision import Provision

_SERIES = re.compile(r"[A-Za-z]{3,4}")


@dataclass(frozen=True)
class TypedRule:
    """The provision of a rule that was typed, and the tail that failed."""

    id: str
    tail: str = ""


def read_typed_rule(cursor: Cursor, corpus: Lookup) -> TypedRule | None:
    """A rule of the corpus by its number, and the section of it that is named behind the number."""
    series, mark = cursor.take(), cursor.place
    if cursor.peek().text in DASHES:
        cursor.place += 1
    number = cursor.take()
    rule = _numbered(series.text, number.text) if number.sort is Sort.DOTTED else ""
    if rule not in corpus:
        cursor.place = mark - 1
        return None
    section = _read_section(cursor, corpus.get(rule), corpus)
    if section is None:
        return TypedRule(rule)
    return TypedRule(*read_typed_pin(cursor, section.id, corpus))


def _numbered(series: str, number: str) -> str:
    head, _, tail = number.partition(".")
    return f"{series.upper()}-{head}.{tail.zfill(2)}" if _SERIES.fullmatch(series) else ""


def _read_section(cursor: Cursor, rule: Provision, corpus: Lookup) -> Provision | None:
    """The section whose name begins with the words here; of several, the one that most words fit."""
    mark = cursor.place
    if cursor.peek().text in (",", ":", "/", *DASHES):
        cursor.place += 1
    start = cursor.place
    best, longest = None, 0
    for section in corpus.children(rule.id):
        cursor.place = start
        fitting = _fitting(cursor, section.number.split("-"))
        if fitting > longest:
            best, longest = section, fitting
    cursor.place = mark
    if best:
        cursor.place = start
        _fitting(cursor, best.number.split("-"))
    return best


def _fitting(cursor: Cursor, words: list[str]) -> int:
    """How many words of a section's name stand here, from its first on; the cursor moves past them."""
    fitting = 0
    for word in words:
        mark = cursor.place
        if fitting and cursor.peek().text in DASHES:
            cursor.place += 1
        if _stem(cursor.take().low) != _stem(word):
            cursor.place = mark
            break
        fitting += 1
    return fitting


def _stem(word: str) -> str:
    return word.removesuffix("s")
