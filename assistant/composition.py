"""Puts an answer together from what a question was led to."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import date

from assistant.answer import Answer, AnswerStatus, Citation, Receipt, Route, Verdict
from assistant.quotation import cite
from corpus.card import CardKind
from corpus.display import label
from corpus.library import Corpus
from corpus.provision import Provision
from index.answerable import Answerable

_ROUTES = {
    CardKind.PERMISSION: Route.PERMISSION,
    CardKind.AUTHORITY: Route.AUTHORITY,
    CardKind.DEFINITION: Route.DEFINITION,
    CardKind.LIST: Route.LIST,
}
MOST_RELATED = 3


def snapshot_note(as_of: date) -> str:
    """What every answer says of the text it relies on."""
    return f"The text relied on records changes through {as_of.isoformat()}; the current official text governs."


def card_answer(
    question: str,
    card: Answerable,
    corpus: Corpus,
    wanted: Iterable[str],
    related: Sequence[str] = (),
    notes: Sequence[str] = (),
    pinpoint: str = "",
) -> Answer:
    """The answer that a card carries, with the law's words under it; ``pinpoint`` is the part of it that decides."""
    stems = frozenset(wanted) | card.body
    whole = card.kind == CardKind.LIST.value
    others = [other for other in dict.fromkeys((pinpoint, *card.cites)) if other and other != card.at]
    basis = [cite(card.at, corpus, stems, whole=whole), *(cite(other, corpus, stems) for other in others)]
    basis.sort(key=lambda citation: citation.id != (pinpoint or card.at))
    as_of = corpus.as_of(card.at)
    return Answer(
        question=question,
        as_of=as_of,
        status=AnswerStatus.ANSWERED,
        route=_ROUTES.get(CardKind(card.kind), Route.RULE),
        verdict=Verdict(card.verdict) if card.verdict else None,
        text=card.answer,
        actors=card.actors,
        citations=(*basis, *related_citations(related, basis, corpus, stems)),
        notes=(*notes, *status_notes(basis), snapshot_note(as_of)),
        receipt=Receipt(corpus=corpus.digest),
    )


def related_citations(
    ids: Sequence[str], basis: Sequence[Citation], corpus: Corpus, wanted: Iterable[str] = ()
) -> tuple[Citation, ...]:
    """Citations worth reading, none of which is already relied on."""
    taken = {citation.id for citation in basis}
    others = [other for other in dict.fromkeys(ids) if other not in taken and other in corpus]
    return tuple(cite(other, corpus, wanted, role="related") for other in others[:MOST_RELATED])


def status_notes(citations: Iterable[Citation]) -> tuple[str, ...]:
    """A warning for each cited provision that is no law any more."""
    return tuple(f"{item.label} is {item.status}." for item in citations if item.status != "in force")


def section_answer(question: str, provision: Provision, corpus: Corpus, notes: Sequence[str] = ()) -> Answer:
    """The provision itself, asked for by its citation."""
    citation = cite(provision.id, corpus, whole=True)
    as_of = corpus.as_of(provision.id)
    return Answer(
        question=question,
        as_of=as_of,
        status=AnswerStatus.ANSWERED,
        route=Route.SECTION,
        text=section_text(provision, citation.heading),
        citations=(citation,),
        notes=(*notes, *status_notes([citation]), snapshot_note(as_of)),
        receipt=Receipt(corpus=corpus.digest),
    )


def section_text(provision: Provision, heading: str) -> str:
    """One line that says what the provision is and whether it is law."""
    name = f"{label(provision.id)}, {heading}".rstrip(".").rstrip(", ")
    if not provision.in_force:
        return f"{name}: {provision.status.value}. {provision.history_note}".strip()
    return f"{name}. Its words are quoted below."


REFUSAL = (
    "Neither BTS-1.01 nor Title 5 of the City Code answers this. citedesk answers only from these two documents; "
    "ask the bureau responsible or the City Attorney."
)


def refusal(
    question: str,
    as_of: date,
    corpus: Corpus,
    nearest: Sequence[str] = (),
    notes: Sequence[str] = (),
    text: str = REFUSAL,
) -> Answer:
    """The plain statement that the documents do not answer, with the nearest sections to read."""
    return Answer(
        question=question,
        as_of=as_of,
        status=AnswerStatus.NOT_COVERED,
        route=Route.NONE,
        text=text,
        citations=related_citations(nearest, (), corpus),
        notes=tuple(notes),
        receipt=Receipt(corpus=corpus.digest),
    )
