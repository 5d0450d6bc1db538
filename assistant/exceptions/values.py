"""What a person types for an item, read into what the register keeps."""

from __future__ import annotations

import re
import unicodedata
from typing import NamedTuple

from assistant.exceptions.errors import BadValue
from assistant.exceptions.items import BY_KEY, EDITABLE, Item, Kind
from assistant.exceptions.timeframe import normal_timeframe, read_date
from corpus.citation.reference import State
from corpus.citation.typed import read_typed
from corpus.library import Corpus

LONGEST = 20_000
_BTS_RULE = re.compile(r"BTS[-\s]?(?P<number>\d{1,2}\.\d{2})\b.*", re.I | re.S)
# They can make a signed page read otherwise than it was typed.
_TURNERS = frozenset("\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069")
_LINE_ENDS = re.compile(r"\r\n?|\u2028|\u2029|\x85")


def item_of(key: str) -> Item:
    """The item of this key; raises BadValue for one that takes no value."""
    item = BY_KEY.get(key.strip().replace("-", "_"))
    if item is None:
        raise BadValue(f"no item {key!r}; the items are {', '.join(EDITABLE)}")
    if not item.editable:
        raise BadValue(f"{item.key}: nothing to fill in. {item.hint}")
    return item


def read_value(key: str, text: str, corpus: Corpus) -> str:
    """The value as it is kept, an empty string where it is taken back; raises BadValue."""
    item = item_of(key)
    words = clean(text, item.key)
    if not words or item.kind is Kind.TEXT:
        return words
    if item.kind is Kind.TIMEFRAME:
        return normal_timeframe(words)
    if item.kind is Kind.CITATION:
        return read_rule(words, corpus).id
    if item.kind is Kind.CHOICE:
        return _choice(item, words)
    day = read_date(words)
    if day is None:
        raise BadValue(f"{item.key}: {words!r} is not a date; write it as 2027-06-30")
    return day.isoformat()


def clean(text: str, what: str) -> str:
    """The text in Unicode's composed form, without what no memo can show; raises BadValue."""
    words = unicodedata.normalize("NFC", _LINE_ENDS.sub("\n", text)).strip()
    for character in words:
        hidden = unicodedata.category(character) in ("Cc", "Cs", "Cn", "Co") and character not in "\n\t"
        if hidden or character in _TURNERS:
            raise BadValue(f"{what}: the character U+{ord(character):04X} cannot be kept; take it out")
    if len(words) > LONGEST:
        raise BadValue(f"{what}: {len(words):,} characters; the most is {LONGEST:,}, so attach the rest")
    return words


def clean_line(text: str, what: str) -> str:
    """A name or another single line, never empty; raises BadValue."""
    words = " ".join(clean(text, what).split())
    if not words:
        raise BadValue(f"{what}: say who")
    return words


class RuleCited(NamedTuple):
    """The rule to be excepted; ``in_corpus`` is False for a BTS rule that this copy does not hold."""

    id: str
    in_corpus: bool


def read_rule(text: str, corpus: Corpus) -> RuleCited:
    """The provision that a typed citation names, checked against the corpus; raises BadValue.

    Another rule of the BTS series is accepted by its number, since exceptions reach all of
    them and this copy holds the first only.
    """
    typed = text.strip()
    if typed in corpus:
        return RuleCited(typed, True)
    citations = read_typed(typed, corpus)
    whole = len(citations) == 1 and citations[0].span == (0, len(typed.rstrip(" .;,")))
    if whole and citations[0].state in (State.RESOLVED, State.REPEALED) and citations[0].id:
        return RuleCited(citations[0].id, True)
    match = _BTS_RULE.fullmatch(typed)
    if match and f"BTS-{match['number']}" not in corpus:
        return RuleCited(" ".join(typed.split()), False)
    near = f" (nearest: {citations[0].id})" if citations and citations[0].id else ""
    raise BadValue(
        f"rule: {typed!r} is no provision of this copy{near}; give a citation such as "
        "BTS-1.01/responsibility-and-authority.11 or another BTS rule's number"
    )


def _choice(item: Item, words: str) -> str:
    choice = words.casefold()
    if choice not in item.choices:
        raise BadValue(f"{item.key}: {words!r} is not one of {', '.join(item.choices)}")
    return choice
