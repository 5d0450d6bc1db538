"""What the application needs of the real engine."""

from __future__ import annotations

from pathlib import Path

from assistant.answer import AnswerStatus
from assistant.desk import Desk
from assistant.tui.session import Session
from assistant.tui.welcome import examples
from calculators.catalogue import find
from tests.assistant.tui.fake import TODAY


def test_every_question_of_the_first_page_is_answered_from_the_documents(built: Path) -> None:
    with Desk.open(TODAY, cache=built) as desk:
        answers = [desk.ask(question) for question in examples()]
    assert len(answers) == 6
    for answer in answers:
        assert answer.status is AnswerStatus.ANSWERED, answer.question
        assert answer.basis, answer.question


def test_a_turn_after_a_filled_in_form_refers_to_it(built: Path, tmp_path: Path) -> None:
    session = Session(lambda progress: Desk.open(TODAY, cache=built), today=TODAY, config=tmp_path, data=tmp_path)
    session.open_desk(lambda stage, number, of: None)
    asked, memory = session.ask("What is the late penalty on a lien with two missed installments?", "")
    assert asked.missing[0].name == "principal"
    known = session.known(memory)
    assert known.calculator == "lien_penalty"
    assert known.inputs["missed"] == "2"
    assert "principal" not in known.inputs
    inputs = {**session.known(memory).inputs, "principal": "12000"}
    computation = session.memory(memory).computation
    calculator = find(computation.calculator, computation.module)
    answer, memory = session.fill("The form", calculator, inputs, memory)
    assert answer.values[0].value == "120.00"
    answer, memory = session.ask("make it 9,000", memory)
    assert answer.values[0].value == "90.00"
    assert session.known(memory).inputs == {**known.inputs, "principal": "9000"}
    session.close()
