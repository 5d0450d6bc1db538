"""Answers to the parts of a question become one, and nothing of any is lost."""

from __future__ import annotations

from assistant.answer import AnswerStatus, AnswerStep, MissingInput, Route, Value, Verdict
from assistant.merging import merged
from tests.assistant.samples import answer, citation

FEE = answer(
    "The fee is $5.", verdict=Verdict.YES, actors=("Auditor", "Council"), notes=("Snapshot.", "A fee."),
    values=(Value(name="fee", label="Fee", value="5.00", unit="USD"),), citations=(citation("5.01"), citation("5.02")),
    steps=(AnswerStep(text="Five.", provision="5.01"),), route=Route.CALCULATION,
)  # fmt: skip
SIGNER = answer(
    "The Mayor signs.", verdict=Verdict.NO, actors=("Mayor", "Auditor"), notes=("Snapshot.",),
    citations=(citation("5.03"), citation("5.02", "related"), citation("5.04", "related")),
    missing=(MissingInput(name="day", prompt="When?"),), steps=(AnswerStep(text="Mayor.", provision="5.03"),),
)  # fmt: skip


def test_everything_of_both_parts_is_kept() -> None:
    whole = merged("Fee and signer?", [FEE, SIGNER])
    assert whole
    assert whole.question == "Fee and signer?"
    assert whole.text == "The fee is $5.\n\nThe Mayor signs."
    assert whole.actors == ("Auditor", "Council", "Mayor")
    assert (whole.values, whole.missing) == (FEE.values, SIGNER.missing)
    assert whole.steps == FEE.steps + SIGNER.steps
    assert whole.notes == ("Snapshot.", "A fee.")


def test_each_provision_is_cited_once_and_what_is_relied_on_comes_first() -> None:
    whole = merged("", [SIGNER, FEE])
    assert whole
    assert [(item.id, item.role) for item in whole.citations] == [
        ("5.03", "basis"), ("5.01", "basis"), ("5.02", "basis"), ("5.04", "related"),
    ]  # fmt: skip


def test_the_first_part_leads() -> None:
    whole = merged("", [FEE, SIGNER])
    assert whole
    assert (whole.route, whole.verdict, whole.citations[0].id) == (Route.CALCULATION, Verdict.YES, "5.01")


def test_a_verdict_of_a_later_part_is_the_verdict_where_the_first_has_none() -> None:
    whole = merged("", [answer("It is due in May."), SIGNER])
    assert whole
    assert whole.verdict is Verdict.NO


def test_a_part_that_finds_nothing_leaves_the_question_whole() -> None:
    nothing = answer("Not answered.", status=AnswerStatus.NOT_COVERED, route=Route.NONE)
    assert merged("", [FEE, nothing]) is None
    assert merged("", [nothing, FEE]) is None


def test_parts_with_one_answer_are_no_two_answers() -> None:
    assert merged("", [FEE, FEE]) is None
    three = merged("", [FEE, FEE, SIGNER])
    assert three
    assert three.text == "The fee is $5.\n\nThe Mayor signs."
