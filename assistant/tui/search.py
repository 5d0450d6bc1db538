"""Search as one types: a citation, words of a heading, words of the text, in this order."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING

from textual.content import Content

from corpus.display import label
from corpus.provision import Kind, Provision

if TYPE_CHECKING:
    from index.product import Index

LIMIT = 40
AROUND = 60
HIT = "bold underline"
_NUMBER = re.compile(r"(?:pcc|§|section|sec\.?)?\s*(\d+(?:\.[0-9a-z]+)*\.?)", re.IGNORECASE)
_WORD = re.compile(r"[^\W_]+(?:['’.][^\W_]+)*")


@dataclass(frozen=True)
class Finding:
    """A provision found, with the words around what was found in it."""

    provision: str
    title: Content
    excerpt: Content


def search(index: Index, typed: str, limit: int = LIMIT) -> list[Finding]:
    """What fits the typing, best first; reads the full text, so one thread at a time."""
    text = typed.strip()
    words = [word.lower() for word in _WORD.findall(text)]
    found: dict[str, Provision] = {}
    for provision in _candidates(index, text, words):
        found.setdefault(provision.id, provision)
        if len(found) >= limit:
            break
    return [_finding(provision, index, words) for provision in found.values()]


def _candidates(index: Index, text: str, words: list[str]) -> Iterator[Provision]:
    yield from _cited(index, text)
    if not words:
        return
    every = list(index.corpus)
    yield from (item for item in every if item.kind in _HEADED and _holds(item.heading, words))
    yield from _ranked(index, text)
    # The full text knows whole words only; while a word is being typed its beginning must do.
    yield from (item for item in every if _holds(item.text, words))
    if len(words) > 1:
        yield from _ranked(index, " OR ".join(words))


def _cited(index: Index, text: str) -> Iterator[Provision]:
    """The provisions that a citation, or the beginning of one, names."""
    from corpus.citation.typed import read_typed

    corpus = index.corpus
    for read in read_typed(text, corpus):
        named = read.ids or ((read.id,) if read.id else read.candidates)
        yield from (corpus.get(one) for one in named if one in corpus)
    match = _NUMBER.fullmatch(text)
    if match:
        yield from (item for item in corpus if item.kind in _HEADED and item.id.startswith(match[1].rstrip(".")))


def _ranked(index: Index, text: str) -> Iterator[Provision]:
    from index.fulltext import UnreadableQuery

    try:
        places = index.provisions.find(text, LIMIT)
    except UnreadableQuery:
        return
    for place, _ in places:
        yield index.corpus.get(index.catalogue.provision_at(place))


_HEADED = (Kind.CHAPTER, Kind.SECTION)


def _holds(text: str, words: Iterable[str]) -> bool:
    """Whether each of the words begins a word of the text."""
    lowered = f" {text.lower()}"
    return all(any(f"{before}{word}" in lowered for before in " (“\"'\n-") for word in words)


def _finding(provision: Provision, index: Index, words: list[str]) -> Finding:
    section = index.corpus.section_of(provision.id)
    name = f"{label(provision.id)}  {section.heading.rstrip('.')}".rstrip()
    status = "" if provision.in_force else f"  {provision.status.value.upper()}"
    title = Content.assemble((name, "bold"), (status, "bold $text-error"))
    text = " ".join(index.corpus.full_text(provision.id).split())
    return Finding(provision.id, _highlighted(title, words), _highlighted(Content(_excerpt(text, words)), words))


def _excerpt(text: str, words: list[str]) -> str:
    """The words around the first hit."""
    lowered = text.lower()
    places = [place for word in words if (place := lowered.find(word)) >= 0]
    first = min(places, default=0)
    start = text.rfind(" ", 0, max(0, first - AROUND)) + 1 if first > AROUND else 0
    end = len(text) if start + 3 * AROUND >= len(text) else text.rfind(" ", start, start + 3 * AROUND)
    return f"{'… ' if start else ''}{text[start:end]}{' …' if end < len(text) else ''}"


def _highlighted(content: Content, words: list[str]) -> Content:
    lowered = content.plain.lower()
    for word in words:
        for match in re.finditer(rf"(?<![^\W_]){re.escape(word)}", lowered):
            content = content.stylize(HIT, match.start(), match.end())
    return content
