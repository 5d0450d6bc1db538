"""Each part of an answer is scored by itself; what is not asked for cannot be wrong."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from assistant.answer import AnswerStatus, Route, Value, Verdict
from assistant.evaluation.question_set import SetQuestion
from assistant.evaluation.scoring import Score, same_place, score
from tests.assistant.samples import answer, citation

PARTS = ("status", "citation", "verdict", "actors", "values", "words")
REFUSED = {"status": AnswerStatus.NOT_COVERED, "route": Route.NONE}


def question(**others: Any) -> SetQuestion:
    return SetQuestion.model_validate({"id": "q", "ask": "?", "kind": "fact", "cite": ("5.01.010",), **others})


def value(number: str, unit: str = "USD") -> Value:
    return Value(name="fee", label="Fee", value=number, unit=unit)


def scored(asked: dict[str, Any], **given_: Any) -> Score:
    return score(question(**asked), answer(**{"citations": (citation("5.01.010"),), **given_}))


def test_what_is_not_asked_for_counts_as_right() -> None:
    assert scored({}, text="Anything.").right
    assert scored({"cite": ()}, citations=()).right


@pytest.mark.parametrize(
    ("part", "asked", "right", "wrong"),
    [
        ("status", {"status": "needs_input"}, {"status": AnswerStatus.NEEDS_INPUT}, {}),
        ("citation", {}, {}, {"citations": (citation("5.02.010"),)}),
        ("citation", {}, {}, {"citations": ()}),
        ("citation", {}, {}, {"citations": (citation("5.02.010"), citation("5.01.010"))}),
        ("verdict", {"verdict": "no"}, {"verdict": Verdict.NO}, {"verdict": Verdict.YES}),
        ("verdict", {"verdict": "no"}, {"verdict": Verdict.NO}, {"verdict": None}),
        ("actors", {"actors": ("City Auditor",)}, {"actors": ("City Auditor",)}, {"actors": ("Mayor",)}),
        ("values", {"values": ("17.5",)}, {"values": (value("17.50"),)}, {"values": (value("17.51"),)}),
        ("values", {"values": ("17.5",)}, {"values": (value("17.50"),)}, {"values": ()}),
        ("words", {"words": ("in writing",)}, {"text": "Only in writing."}, {"text": "By word of mouth."}),
        ("words", {"words": ("three members",)}, {"text": "At least 3 members."}, {"text": "At least 4 members."}),
        ("words", {"words": ("investigation",)}, {"text": "It investigates."}, {"text": "It bills."}),
    ],
)
def test_each_part_is_scored_by_itself(
    part: str, asked: dict[str, Any], right: dict[str, Any], wrong: dict[str, Any]
) -> None:
    assert scored(asked, **right).faults == ()
    assert scored(asked, **wrong).faults == (part,)
    assert not scored(asked, **wrong).right


@pytest.mark.parametrize(("wanted", "got"), [("$5,000", "5000.00"), ("30", "30.0"), ("2026-05-01", "2026-05-01")])
def test_a_value_is_compared_as_a_number_or_word_for_word(wanted: str, got: str) -> None:
    assert scored({"values": (wanted,)}, values=(value(got),)).values


def test_names_and_words_are_compared_without_case_hyphens_and_quotes() -> None:
    asked = {"actors": ("Commissioner-in-Charge",), "words": ("owner's",)}
    assert scored(asked, text="The commissioner in charge, with the owner’s word.").right
    assert scored({"words": ("mind the gap",)}, notes=("Mind the  gap.",)).right


def test_the_number_of_an_unlettered_paragraph_does_not_matter() -> None:
    assert same_place("5.48.040.p4", ("5.48.040",))
    assert same_place("5.48.040.p4", ("5.48.040.p1",))
    assert not same_place("5.48.040.A", ("5.48.040",))
    assert not same_place("", ("5.48.040",))


def test_a_refusal_that_is_due_is_right_without_a_citation() -> None:
    asked = {"kind": "refusal", "status": "not_covered", "cite": ()}
    found = scored(asked, **REFUSED, citations=())
    assert (found.right, found.refused, found.confident_error) == (True, True, False)


def test_answering_what_nothing_answers_is_a_confident_error() -> None:
    assert scored({"kind": "refusal", "status": "not_covered", "cite": ()}).confident_error


@pytest.mark.parametrize(
    ("asked", "given_", "confident"),
    [
        ({}, {"citations": (citation("5.02.010"),)}, True),
        ({"verdict": "no"}, {"verdict": Verdict.CONDITIONAL}, True),
        ({"verdict": ("no", "conditional")}, {"verdict": Verdict.CONDITIONAL}, False),
        ({"verdict": "no"}, {"verdict": None}, False),
        ({"values": ("5",)}, {"values": (value("6"),)}, True),
        ({"values": ("5",)}, {"values": ()}, False),
        ({"status": "needs_input"}, {"values": (value("6"),)}, True),
        ({"status": "needs_input"}, {}, False),
        ({"actors": ("Mayor",)}, {}, False),
        ({}, REFUSED, False),
        ({"values": ("5",)}, {"status": AnswerStatus.NEEDS_INPUT, "citations": ()}, False),
    ],
)
def test_what_is_given_wrongly_is_an_error_and_what_is_not_given_is_wanting(
    asked: dict[str, Any], given_: dict[str, Any], confident: bool
) -> None:
    assert scored(asked, **given_).confident_error is confident


@pytest.mark.parametrize(
    ("wanted", "got", "wrong"),
    [("no", "yes", True), ("conditional", "yes", True), ("yes", "yes", False), ("no", "conditional", False),
     (None, "yes", False), ("no", None, False)],
)  # fmt: skip
def test_a_wrong_yes_allows_what_is_not_allowed(wanted: str | None, got: str | None, wrong: bool) -> None:
    assert scored({"verdict": wanted or ()}, verdict=got and Verdict(got)).wrong_yes is wrong


@given(st.sets(st.sampled_from(PARTS)))
def test_right_means_that_no_part_is_wrong(wrong: set[str]) -> None:
    parts = {part: part not in wrong for part in PARTS}
    made = Score(question(), answer(), **parts)
    assert made.right is not bool(wrong)
    assert set(made.faults) == wrong
