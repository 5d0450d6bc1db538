from __future__ import annotations

from pathlib import Path

from assistant.answer import AnswerStatus
from assistant.desk import Desk
from assistant.tui.welcome import examples
from tests.assistant.tui.fake import TODAY


def test_every_question_of_the_first_page_is_answered_from_the_documents(built: Path) -> None:
    with Desk.open(TODAY, cache=built) as desk:
        answers = [desk.ask(question) for question in examples()]
    assert len(answers) == 6
    for answer in answers:
        assert answer.status is AnswerStatus.ANSWERED, answer.question
        assert answer.basis, answer.question
