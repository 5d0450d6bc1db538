"""Answers as they are put together: the card's words, the law's words, what must be said of them."""

from __future__ import annotations

from datetime import date

import pytest

from assistant.answer import AnswerStatus, Route, Verdict
from assistant.composition import (
    MOST_RELATED,
    REFUSAL,
    card_answer,
    refusal,
    related_citations,
    section_answer,
    snapshot_note,
    status_notes,
)
from assistant.quotation import cite
from corpus.library import Corpus
from tests.assistant.samples import card, permission

DAY = date(2000, 4, 12)


def test_a_cards_answer_says_its_words_and_cites_all_that_it_rests_on(corpus: Corpus) -> None:
    item = card("The Council decides.", at="5.30.025.E.1", cites=("5.30.025.E.1", "5.30.025.F"), actors=("Council",))
    given = card_answer("Who?", item, corpus, [], related=["5.30.025.F", "5.30.025.D", "no such"], notes=["Mind."])
    assert (given.text, given.actors, given.verdict) == ("The Council decides.", ("Council",), None)
    assert [found.id for found in given.basis] == ["5.30.025.E.1", "5.30.025.F"]
    assert [found.id for found in given.related] == ["5.30.025.D"]
    assert given.notes == ("Mind.", snapshot_note(corpus.as_of("5.30.025.E.1")))
    assert given.receipt.corpus == corpus.digest


@pytest.mark.parametrize(
    ("kind", "route"),
    [("authority", Route.AUTHORITY), ("definition", Route.DEFINITION), ("list", Route.LIST), ("fact", Route.RULE),
     ("deadline", Route.RULE), ("amount", Route.RULE), ("procedure", Route.RULE)],
)  # fmt: skip
def test_the_kind_of_a_card_is_the_route_of_its_answer(corpus: Corpus, kind: str, route: Route) -> None:
    assert card_answer("?", card("It is.", kind=kind), corpus, []).route is route


def test_a_permission_keeps_its_verdict(corpus: Corpus) -> None:
    given = card_answer("?", permission("Only if.", "conditional"), corpus, [])
    assert (given.route, given.verdict) == (Route.PERMISSION, Verdict.CONDITIONAL)


def test_a_list_is_quoted_with_its_items(corpus: Corpus) -> None:
    section = next(item for item in corpus if item.children and item.text.rstrip().endswith(":"))
    quoted = card_answer("?", card("Items.", at=section.id, kind="list"), corpus, []).basis[0].quote
    assert corpus.children(section.id)[0].text[:30] in quoted


def test_what_is_relied_on_is_not_cited_again_as_related_and_few_are(corpus: Corpus) -> None:
    basis = [cite("5.30.025.D", corpus)]
    ids = [item.id for item in corpus.children("5.30.025")]
    found = related_citations([*ids, *ids], basis, corpus)
    assert [item.id for item in found] == [name for name in ids if name != "5.30.025.D"][:MOST_RELATED]
    assert {item.role for item in found} == {"related"}


def test_a_provision_asked_for_is_shown_whole(corpus: Corpus) -> None:
    given = section_answer("5.52.010 B", corpus.get("5.52.010.B"), corpus)
    assert (given.status, given.route) == (AnswerStatus.ANSWERED, Route.SECTION)
    assert given.text.startswith("PCC 5.52.010 B")
    assert given.basis[0].quote == corpus.full_text("5.52.010.B")


def test_a_provision_that_is_no_law_any_more_is_said_to_be_none(corpus: Corpus) -> None:
    gone = next(item for item in corpus if not item.in_force)
    given = section_answer(gone.id, gone, corpus)
    assert gone.status.value in given.text
    assert gone.history_note in given.text
    assert any(note.endswith(f"is {gone.status.value}.") for note in given.notes)
    assert status_notes([cite("5.52.010.B", corpus)]) == ()


def test_a_refusal_relies_on_nothing(corpus: Corpus) -> None:
    given = refusal("Mars?", DAY, corpus, nearest=["5.52.010.B", "no such"])
    assert (given.status, given.route, given.text) == (AnswerStatus.NOT_COVERED, Route.NONE, REFUSAL)
    assert given.basis == ()
    assert [item.id for item in given.related] == ["5.52.010.B"]
