"""One provision with all that hangs on it: history, text, what it cites, what cites it, its defined terms."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from assistant.quotation import heading_of
from corpus.display import label
from corpus.library import Corpus
from corpus.provision import HistoryEvent, Provision
from corpus.record import Record
from index.graph import Edge
from index.product import Index
from index.terms import Term, uses

SCHEMA = "citedesk.provision/1"


@dataclass(frozen=True, kw_only=True)
class Place(Record):
    """A provision by its name."""

    id: str
    label: str
    heading: str = ""


@dataclass(frozen=True, kw_only=True)
class Unit(Record):
    """One unit of the text as it stands: ``depth`` counts from the provision shown."""

    id: str
    label: str
    kind: str
    number: str
    depth: int
    text: str
    status: str


@dataclass(frozen=True, kw_only=True)
class Link(Record):
    """A reference: who makes it, in which words, with which state, and where it leads."""

    source: Place
    text: str
    state: str
    targets: tuple[Place, ...] = ()
    note: str = ""


@dataclass(frozen=True, kw_only=True)
class UsedTerm(Record):
    """A defined term that the text uses."""

    name: str
    defined_at: Place
    scope: str


@dataclass(frozen=True, kw_only=True)
class Dossier(Record):
    """What ``citedesk show`` prints; ``lines`` are the first and last line in the document."""

    schema_: str = SCHEMA
    id: str
    label: str
    heading: str
    kind: str
    status: str
    as_of: date
    path: tuple[Place, ...]
    history: tuple[HistoryEvent, ...]
    history_note: str
    text: str
    units: tuple[Unit, ...]
    contents: tuple[Place, ...]
    cites: tuple[Link, ...]
    cited_by: tuple[Link, ...]
    terms: tuple[UsedTerm, ...]
    lines: tuple[int, int]
    repaired: str = ""


def place(provision: Provision, corpus: Corpus) -> Place:
    """A provision's name; a unit without a heading of its own goes by the one above it."""
    return Place(id=provision.id, label=label(provision.id), heading=heading_of(provision, corpus))


def dossier(provision_id: str, index: Index, repaired: str = "") -> Dossier:
    """Everything about a provision; a chapter or document lists its contents instead of its text.

    Raises UnknownProvision.
    """
    corpus = index.corpus
    provision = corpus.get(provision_id)
    whole = _is_division(provision)
    inner = [] if whole else [provision, *corpus.descendants(provision.id)]
    inside = [provision.id, *(item.id for item in corpus.descendants(provision.id))]
    return Dossier(
        id=provision.id,
        label=label(provision.id),
        heading=heading_of(provision, corpus),
        kind=provision.kind.value,
        status=provision.status.value,
        as_of=corpus.as_of(provision.id),
        path=tuple(place(above, corpus) for above in reversed(corpus.ancestors(provision.id))),
        history=provision.history,
        history_note=provision.history_note,
        text="" if whole else corpus.full_text(provision.id),
        units=tuple(_unit(item, provision, corpus) for item in inner),
        contents=tuple(place(child, corpus) for child in corpus.children(provision.id)) if whole else (),
        cites=cites(inside, index),
        cited_by=cited_by(inside, index),
        terms=tuple(_used_terms(inner, index)),
        lines=(provision.first_line, max(corpus.get(name).last_line for name in inside)),
        repaired=repaired,
    )


def _is_division(provision: Provision) -> bool:
    return provision.kind.value in ("title", "chapter")


def _unit(item: Provision, top: Provision, corpus: Corpus) -> Unit:
    depth = item.id.removeprefix(top.id).count(".")
    return Unit(
        id=item.id, label=label(item.id), kind=item.kind.value, number=item.number, depth=depth, text=item.text,
        status=item.status.value,
    )  # fmt: skip


def cites(ids: Iterable[str], index: Index) -> tuple[Link, ...]:
    """The references in the own words of provisions."""
    edges = dict.fromkeys(edge for name in ids for edge in index.catalogue.edges_from(name))
    return tuple(_link(edge, index.corpus) for edge in edges)


def cited_by(ids: Iterable[str], index: Index) -> tuple[Link, ...]:
    """The references from elsewhere that lead to any of the provisions."""
    within = set(ids)
    edges = dict.fromkeys(edge for name in ids for edge in index.catalogue.edges_to(name) if edge.source not in within)
    return tuple(_link(edge, index.corpus) for edge in edges)


def _link(edge: Edge, corpus: Corpus) -> Link:
    targets = tuple(place(corpus.get(target), corpus) for target in edge.targets)
    return Link(
        source=place(corpus.get(edge.source), corpus), text=edge.text, state=edge.state, targets=targets, note=edge.note
    )


def _used_terms(inner: Iterable[Provision], index: Index) -> Iterable[UsedTerm]:
    known = index.catalogue.terms()
    used: dict[Term, None] = {}
    for item in inner:
        used |= dict.fromkeys(use.term for use in uses(item.text, item.id, known, index.corpus))
    for term in sorted(used, key=lambda term: term.name.casefold()):
        defined = place(index.corpus.get(term.defined_at), index.corpus)
        yield UsedTerm(name=term.name, defined_at=defined, scope=label(term.scope))
