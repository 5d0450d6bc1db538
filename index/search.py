"""Searching the documents by words: phrases, AND, OR, NOT, fields; with highlights and did-you-mean.

A hit is the finest unit that holds the words. Sections, which are indexed with all below them, and
the units in them are ranked apart and fused by reciprocal rank (Cormack and others 2009).
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass

from corpus.provision import Kind, Provision
from index.answerable import chapter_of
from index.fulltext import FILTERS, UnreadableQuery
from index.product import Index
from index.spelling import Speller
from index.words import stem_of, words_of

Span = tuple[int, int]
DEPTH = 400
_CONSTANT = 60
# A card's words are not the law's: they find a provision, and count less for its place.
_CARD_SHARE = 0.5
_OPERATORS = ("AND", "OR", "NOT")
_FIELD = re.compile(rf"\b({'|'.join(FILTERS)}):(\"[^\"]*\"|\S+)", re.IGNORECASE)
_QUOTES = str.maketrans({"“": '"', "”": '"', "„": '"', "«": '"', "»": '"'})
# Words run on until a blank or a mark of the language ends them.
_WORD = re.compile(r'"[^"]*"|[()]|[^\s()"]+')


@dataclass(frozen=True)
class Hit:
    """One provision found, with the places in its own words of what was looked for."""

    provision: Provision
    score: float
    spans: tuple[Span, ...]


@dataclass(frozen=True)
class Found:
    """What a search brought; ``loose`` when no provision holds all words and some of them had to do."""

    expression: str
    hits: tuple[Hit, ...]
    loose: bool = False
    suggestion: str | None = None


def search(index: Index, expression: str, *, chapter: str = "", limit: int = 10) -> Found:
    """The best provisions for an expression; raises UnreadableQuery when there is nothing to look for."""
    asked = _levelled(expression)
    within = f" AND chapter:{chapter.casefold()}" if chapter else ""
    ranked = _ranked(index, asked, within)
    loose = not ranked and len(_plain_words(asked)) > 1
    if loose:
        ranked = _ranked(index, " OR ".join(_plain_words(asked)), within)
    stems = index.provisions.stems_of(asked)
    hits = tuple(_hit(index, name, score, stems) for name, score in ranked[:limit])
    return Found(expression, hits, loose and bool(hits), _suggestion(asked, Speller(index.catalogue)))


def chapters(index: Index) -> list[str]:
    """Every chapter, and the rule, that a search can be held to."""
    return list(dict.fromkeys(chapter_of(p.id) for p in index.corpus if p.kind in (Kind.CHAPTER, Kind.SECTION)))


def _levelled(expression: str) -> str:
    """Curly quotes made straight, an odd one closed, field values in lower case as they are indexed."""
    text = expression.translate(_QUOTES)
    if text.count('"') % 2:
        text += '"'
    return _FIELD.sub(lambda match: f"{match[1].lower()}:{match[2].casefold()}", text)


def _plain_words(expression: str) -> list[str]:
    """The words and phrases of an expression that has no operators, fields or groups; else nothing."""
    words = _WORD.findall(expression)
    special = any(word in (*_OPERATORS, "(", ")") or _FIELD.match(word) for word in words)
    return [] if special else words


def _ranked(index: Index, expression: str, within: str) -> list[tuple[str, float]]:
    grouped = f"({expression})" if within or " " in expression else expression
    found = index.provisions.find(f"{grouped}{within}", DEPTH)
    ids = [index.catalogue.provision_at(place) for place, _ in found]
    units = [index.corpus.get(name) for name in ids]
    sections = [unit.id for unit in units if unit.kind is Kind.SECTION]
    finest = [unit.id for unit in units if unit.kind not in (Kind.TITLE, Kind.CHAPTER, Kind.SECTION)]
    ranked = dict(fuse(finest, sections, lambda name: index.corpus.section_of(name).id))
    # Operators and phrases speak of the law's own words; a card holds others.
    bare = _FIELD.sub(" ", expression).replace(" OR ", " ")
    plain = '"' not in bare and _plain_words(bare)
    cards = index.cards.find(f"{grouped}{within}", DEPTH) if plain else []
    for place, (number, _) in enumerate(cards, start=1):
        at = index.catalogue.answerable(number).at
        ranked[at] = ranked.get(at, 0.0) + _CARD_SHARE / (_CONSTANT + place)
    return sorted(ranked.items(), key=lambda item: -item[1])


def fuse(finest: Sequence[str], sections: Sequence[str], section_of: Callable[[str], str]) -> list[tuple[str, float]]:
    """One ranking of two: a unit counts by its own place and by its section's.

    A section stands for itself where no unit in it was found.
    """
    shares = {name: 1 / (_CONSTANT + place) for place, name in enumerate(sections, start=1)}
    scores = {}
    for place, name in enumerate(finest, start=1):
        scores[name] = 1 / (_CONSTANT + place) + shares.get(section_of(name), 0.0)
    held = {section_of(name) for name in finest}
    scores |= {name: 2 * share for name, share in shares.items() if name not in held}
    return sorted(scores.items(), key=lambda item: -item[1])


def _hit(index: Index, name: str, score: float, stems: Iterable[str]) -> Hit:
    provision = index.corpus.get(name)
    return Hit(provision, score, highlights(provision.text, frozenset(stems)))


def highlights(text: str, stems: frozenset[str]) -> tuple[Span, ...]:
    """The places of the words of a text whose stem is looked for."""
    return tuple((word.start, word.end) for word in words_of(text) if stem_of(word.surface) in stems)


def _suggestion(expression: str, speller: Speller) -> str | None:
    """The expression with each word that we do not use replaced by the nearest that we do."""
    bare = _FIELD.sub(lambda match: " " * len(match[0]), expression)
    better = expression
    for word in reversed(words_of(bare)):
        if word.surface not in _OPERATORS and (meant := speller.suggest(word.surface)):
            better = better[: word.start] + meant + better[word.end :]
    return better if better != expression else None


__all__ = ["Found", "Hit", "UnreadableQuery", "chapters", "fuse", "highlights", "search"]
