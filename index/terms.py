"""The defined terms, each with the provision that defines it and the scope it holds in."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from corpus.library import Corpus
from corpus.provision import Kind, Provision
from corpus.record import Record

_VERB = r"(?:shall\s+|also\s+)?(?:not\s+)?(?:means?|includes?|refers?\s+to)\b"
_SCOPE = re.compile(r"\b(?:as used in|for (?:the )?purposes? of) this (?P<unit>\w+)", re.IGNORECASE)
_UNITS = {"section": Kind.SECTION, "chapter": Kind.CHAPTER, "ordinance": Kind.CHAPTER, "title": Kind.TITLE}
_CODE = re.compile(r"\bindicated in this Code\b")
_DEFINING = (
    re.compile(rf"“\s*(?P<name>[^“”]+?)[,.]?”(?:\s*:|\s+(?:{_VERB}|as applied to\b))"),
    re.compile(r"\bis defined as “\s*(?P<name>[^“”]+?)[,.]?”"),
    # The term of a paragraph that opens with it: "Total Costs means", "Business with which … is associated means".
    re.compile(r"\A(?P<name>[A-Z][\w’'-]*(?: [\w’'-]+){0,8}?) means (?!of\b)"),
    re.compile(rf"\bfor (?:the )?purposes? of this \w+, (?P<name>[a-z]+(?: [a-z]+){{0,4}}?) {_VERB}", re.IGNORECASE),
)


@dataclass(frozen=True, kw_only=True)
class Term(Record):
    """A defined term; ``scope`` is the id of the provision within which it holds."""

    name: str
    defined_at: str
    scope: str


@dataclass(frozen=True)
class Use:
    """A defined term where a text uses it."""

    start: int
    end: int
    term: Term


def terms(corpus: Corpus) -> Iterator[Term]:
    """Every defined term, in document order, once for each provision that defines it."""
    for provision in corpus:
        seen: set[str] = set()
        for start, name in sorted(_defined(provision.text)):
            if _folded(name) not in seen:
                seen.add(_folded(name))
                yield Term(name=name, defined_at=provision.id, scope=_scope(provision, start, corpus))


def _defined(text: str) -> Iterator[tuple[int, str]]:
    for pattern in _DEFINING:
        for match in pattern.finditer(text):
            yield match.start("name"), " ".join(match["name"].split())


def _scope(provision: Provision, start: int, corpus: Corpus) -> str:
    """What the words before the term, or the lead-ins above it, say; else the section, or of a section of
    definitions the chapter."""
    section = corpus.section_of(provision.id)
    if _CODE.search(provision.text):
        return provision.document
    above = [item.text for item in corpus.ancestors(provision.id) if item.kind not in (Kind.CHAPTER, Kind.TITLE)]
    for words in (provision.text[:start], *above):
        said = _SCOPE.findall(words)
        if said and said[-1].casefold() in _UNITS:
            return _enclosing(provision, _UNITS[said[-1].casefold()], corpus)
    return _enclosing(provision, Kind.CHAPTER, corpus) if "Definition" in section.heading else section.id


def _enclosing(provision: Provision, kind: Kind, corpus: Corpus) -> str:
    units = (provision, *corpus.ancestors(provision.id))
    return next((item.id for item in units if item.kind is kind), provision.document)


def lookup(name: str, at: str, known: Iterable[Term], corpus: Corpus) -> Term | None:
    """What a term means at a provision: the definition of the narrowest scope that holds there, or None.

    Raises UnknownProvision when there is no provision ``at``.
    """
    above = [at, *(item.id for item in corpus.ancestors(at))]
    matching = [term for term in known if _folded(term.name) == _folded(name) and term.scope in above]
    return min(matching, key=lambda term: above.index(term.scope), default=None)


def uses(text: str, at: str, known: Iterable[Term], corpus: Corpus) -> list[Use]:
    """The defined terms in a text that stands at a provision: the longest wins, then the narrowest scope."""
    above = [at, *(item.id for item in corpus.ancestors(at))]
    holding = [term for term in known if term.scope in above]
    holding.sort(key=lambda term: (-len(term.name), above.index(term.scope)))
    found: list[Use] = []
    taken = [False] * len(text)
    for term in holding:
        for match in _pattern(term.name).finditer(text):
            if not any(taken[match.start() : match.end()]):
                taken[match.start() : match.end()] = [True] * (match.end() - match.start())
                found.append(Use(match.start(), match.end(), term))
    return sorted(found, key=lambda use: use.start)


def _pattern(name: str) -> re.Pattern[str]:
    """A term as it is used, in the plural too; a single word counts only in its own case ("Year")."""
    words = r"\s+".join(re.escape(word) for word in name.split())
    return re.compile(rf"(?<!\w){words}(?:s|es)?(?!\w)", re.IGNORECASE if " " in name else 0)


def _folded(name: str) -> str:
    return " ".join(name.split()).casefold().replace("’", "'")
