"""The one door of the engine: any text goes in, one answer comes out, the same each time."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from assistant.answer import Answer, AnswerStatus, Route, Verdict
from assistant.desk import NOTHING_ASKED, Desk

PIECES = (
    "can I", "who approves", "petty cash", "a lien", "without approval", "since the limit is", "$140", "$1e99", "10%",
    "5.30.025", "BTS-1.01", "5.30.025 Z", "ORS 279A.050", "and", "difference between", "vs.", "?", "yes", "by May 32",
    "thirty (30) days", "who signs", "if so,", "\n", "…", "“", "½", "-$5", "5.", "E.1", "hotel", "zzyzx", "\x00", "🧾",
)  # fmt: skip
texts = st.one_of(
    st.text(max_size=80),
    st.lists(st.sampled_from(PIECES), max_size=8).map(" ".join),
    st.lists(st.one_of(st.sampled_from(PIECES), st.text(max_size=6)), max_size=8).map("".join),
)


@settings(deadline=None, max_examples=200)
@given(text=texts)
def test_any_text_gets_an_answer_that_holds_together(desk: Desk, text: str) -> None:
    given_ = desk.ask(text)
    assert given_.question == text
    assert given_.text
    assert Answer.model_validate_json(given_.to_json()) == given_
    assert all(cited.id in desk.index.corpus for cited in given_.citations)
    covered = given_.status is not AnswerStatus.NOT_COVERED
    assert bool(given_.basis) == covered
    assert (given_.route is Route.NONE) == (not covered)
    assert bool(given_.missing) or given_.status is not AnswerStatus.NEEDS_INPUT


@pytest.mark.parametrize("text", ["", " ", "\n\t", "?!", "…", "the of and"])
def test_nothing_asked_is_not_covered_and_says_what_to_do(desk: Desk, text: str) -> None:
    answer = desk.ask(text)
    assert (answer.status, answer.text, answer.question) == (AnswerStatus.NOT_COVERED, NOTHING_ASKED, text)


QUESTIONS = (
    "Who approves petty cash?", "Can I spend $140 from petty cash?", "5.30.025", "Mars?", "", "bids vs quotes",
    "Who approves a petty cash fund and who approves travel?",
)  # fmt: skip


@pytest.mark.parametrize("text", QUESTIONS)
def test_the_same_question_has_the_same_answer(desk: Desk, text: str) -> None:
    first = desk.ask(text)
    desk.ask("What interest is charged on a delinquent lien?")
    assert desk.ask(text).to_json() == first.to_json()


@pytest.mark.parametrize(
    ("text", "place"),
    [("5.30.025", "5.30.025"), ("PCC 5.30.025 E.1", "5.30.025.E.1"), ("What does 5.52.010 B say?", "5.52.010.B"),
     ("section 5.30.025(E)(1)", "5.30.025.E.1")],
)  # fmt: skip
def test_a_typed_citation_shows_the_provision(desk: Desk, text: str, place: str) -> None:
    answer = desk.ask(text)
    assert (answer.status, answer.route) == (AnswerStatus.ANSWERED, Route.SECTION)
    assert [cited.id for cited in answer.basis] == [place]


@pytest.mark.parametrize("text", ["ORS 279A.050", "14.50.020", "Does 14.50.020 apply?", "5.99.990"])
def test_a_citation_that_no_document_here_holds_is_not_covered(desk: Desk, text: str) -> None:
    answer = desk.ask(text)
    assert answer.status is AnswerStatus.NOT_COVERED
    assert answer.basis == ()
    assert "held here" in answer.text


def test_a_part_that_the_section_does_not_have_is_noted(desk: Desk) -> None:
    answer = desk.ask("5.30.025 Z.9")
    assert [cited.id for cited in answer.basis] == ["5.30.025"]
    assert "PCC 5.30.025 exists, its part Z.9 does not." in answer.notes


def test_a_permission_up_to_an_amount_is_no_yes_above_it(desk: Desk) -> None:
    small, large = (desk.ask(f"Can I spend {amount} from petty cash?") for amount in ("$40", "$140"))
    assert (small.verdict, large.verdict) == (Verdict.YES, Verdict.CONDITIONAL)
    assert small.basis[0].id == large.basis[0].id == "5.52.010.B"


def test_a_premise_that_the_law_does_not_hold_is_named(desk: Desk) -> None:
    answer = desk.ask("Since the petty cash limit is $700, who approves a purchase?")
    assert any("does not say $700" in note for note in answer.notes)


@pytest.mark.parametrize(
    "parts",
    [("who approves a petty cash fund", "who approves travel"), ("what is a bonded lien", "what is an open lien")],
)
def test_a_question_of_two_parts_keeps_all_of_both(desk: Desk, parts: tuple[str, str]) -> None:
    first, second = (desk.ask(part) for part in parts)
    whole = desk.ask(f"{parts[0]}, and {parts[1]}?")
    for one in (first, second):
        assert one.text in whole.text
        assert set(one.actors) <= set(whole.actors)
        assert {cited.id for cited in one.basis} <= {cited.id for cited in whole.basis}
        assert set(one.notes) <= set(whole.notes)


def test_both_sides_of_a_comparison_are_told(desk: Desk) -> None:
    ordinary, sewer = desk.ask("bonded liens"), desk.ask("open liens")
    whole = desk.ask("bonded liens versus open liens")
    assert {ordinary.text, sewer.text} == set(whole.text.split("\n\n"))


def test_a_question_is_of_the_day_it_is_asked_on(desk: Desk) -> None:
    earlier = desk.on(date(2020, 1, 2))
    assert (earlier.today, desk.today) == (date(2020, 1, 2), date(2026, 11, 24))
    assert earlier.index is desk.index


def test_a_part_that_says_little_by_itself_does_not_wander_off(desk: Desk) -> None:
    answer = desk.ask("who supplies corrective safety glasses, and does the employee pay it back?")
    assert all(citation.id.startswith("5.08.060") for citation in answer.citations if citation.role == "basis")


def test_a_yes_of_a_calculator_does_not_answer_the_question_turned_round(desk: Desk) -> None:
    answer = desk.ask("If an open assessment is paid within the first thirty days, do we charge interest on it?")
    assert answer.verdict is Verdict.NO


def test_a_yes_or_no_that_hangs_on_a_figure_asks_for_it_where_the_case_gives_another(desk: Desk) -> None:
    answer = desk.ask("is the contractor's $20,000 bond enough?")
    assert answer.status is AnswerStatus.NEEDS_INPUT
    assert [item.name for item in answer.missing][:1] == ["price"]
