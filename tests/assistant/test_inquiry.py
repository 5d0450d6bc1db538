"""A question as the engine takes it: what it looks for, names, and what had to be repaired."""

from __future__ import annotations

import pytest

from assistant.desk import Desk


def test_a_citation_with_words_around_it_is_only_a_citation(desk: Desk) -> None:
    for text in ("5.30.025", "PCC 5.30.025 E.1", "Section 5.30.025", "please show me PCC 5.30.025"):
        assert desk.inquire(text).only_citation, text


def test_a_citation_with_something_asked_of_it_is_more(desk: Desk) -> None:
    inquiry = desk.inquire("What interest does 5.30.025 charge?")
    assert not inquiry.only_citation
    assert inquiry.places == ("5.30.025",)


def test_without_a_citation_there_is_no_place(desk: Desk) -> None:
    inquiry = desk.inquire("Who approves petty cash?")
    assert (inquiry.places, inquiry.outside, inquiry.only_citation) == ((), None, False)


def test_a_citation_of_another_law_is_outside(desk: Desk) -> None:
    inquiry = desk.inquire("Does ORS 279A.050 apply?")
    assert inquiry.outside
    assert inquiry.places == ()


def test_the_words_and_digits_of_a_citation_are_not_looked_for(desk: Desk) -> None:
    stems = desk.inquire("petty cash under 5.52.010").target.stems
    assert "5" not in "".join(stems)
    assert "cash" in stems


def test_figures_of_the_case_are_not_looked_for(desk: Desk) -> None:
    assert desk.inquire("petty cash $40").target.stems == desk.inquire("petty cash $90").target.stems


def test_a_misspelled_word_is_looked_for_as_meant_and_the_answer_says_so(desk: Desk) -> None:
    wrong, right = desk.inquire("dellinquent lien"), desk.inquire("delinquent lien")
    assert wrong.target == right.target
    assert wrong.notes == ("Read “dellinquent” as “delinquent”.",)
    assert right.notes == ()


def test_words_that_nothing_of_ours_uses_are_unheard(desk: Desk) -> None:
    assert desk.inquire("lien").unheard == 0.0
    assert desk.inquire("").unheard == 1.0
    half = desk.inquire("lien zzyzx").unheard
    assert 0 < half < 1
    assert desk.inquire("zzyzx").unheard == 1.0


@pytest.mark.parametrize(("text", "kind"), [("Can I buy it?", "permission"), ("Who approves it?", "authority")])
def test_what_is_asked_for_tells_the_kind_of_card(desk: Desk, text: str, kind: str) -> None:
    kinds = desk.inquire(text).kinds
    assert kinds[kind] == max(kinds.values())
