"""Questions about a request in the register of exception requests, answered from the register."""

from __future__ import annotations

from datetime import date

from assistant.answer import Answer, AnswerStatus, Receipt, Route
from assistant.composition import refusal, snapshot_note
from assistant.quotation import cite
from corpus.display import RULE
from corpus.library import Corpus

_WORDS = ("request", "exception")


def register_answer(text: str, corpus: Corpus, today: date) -> Answer | None:
    """The answer about the request that a question names, or None when it names none.

    The checklist says complete or not complete; granting is the CTO's (BTS-1.01, Exception to Rules).
    """
    if not any(word in text.casefold() for word in _WORDS):
        return None
    # The register costs a database to open, and most questions never ask for it.
    from assistant.exceptions.inquiry import answer_about_request, concerns_request

    if not concerns_request(text):
        return None
    from assistant.exceptions.errors import RegisterUnusable
    from assistant.exceptions.office import ExceptionOffice

    try:
        office = ExceptionOffice()
        try:
            found = answer_about_request(text, office, today)
        finally:
            office.close()
    except RegisterUnusable as error:
        return refusal(text, corpus.as_of(RULE), corpus, text=str(error))
    if found is None:
        return None
    as_of = corpus.as_of(found.basis[0])
    return Answer(
        question=text,
        as_of=as_of,
        status=AnswerStatus.ANSWERED,
        route=Route.CHECKLIST,
        text=found.text,
        citations=tuple(cite(place, corpus) for place in found.basis),
        notes=(*found.warnings, snapshot_note(as_of)),
        receipt=Receipt(corpus=corpus.digest),
    )
