"""A question about a request is answered from the register, and only such a question."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from assistant.answer import Route
from assistant.registered import register_answer
from corpus.library import Corpus

TODAY = date(2026, 11, 22)


@pytest.fixture(autouse=True)
def _own_register(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("CITEDESK_DATA_DIR", str(tmp_path))
    monkeypatch.delenv("CITEDESK_DATABASE", raising=False)


def test_an_unknown_request_is_said_to_be_unknown() -> None:
    answer = register_answer("is request 7 complete?", Corpus.load(), TODAY)
    assert answer is not None
    assert answer.route is Route.CHECKLIST
    assert "no exception request 7" in answer.text


def test_a_known_request_is_told_with_what_it_lacks() -> None:
    from assistant.exceptions.office import ExceptionOffice

    office = ExceptionOffice()
    number = office.new(by="Ana", today=TODAY, values={"organization": "Water Bureau"}).number
    office.close()
    answer = register_answer(f"is request {number} complete?", Corpus.load(), TODAY)
    assert answer is not None
    assert "not complete" in answer.text
    assert answer.citations[0].id.startswith("BTS-1.01/exception-to-rules")


@pytest.mark.parametrize("text", ["who approves this exception?", "may we request 3 weeks", "petty cash limit"])
def test_other_questions_are_left_to_the_law(text: str) -> None:
    assert register_answer(text, Corpus.load(), TODAY) is None


def test_a_register_that_cannot_be_opened_is_said_to_be_so(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("CITEDESK_DATABASE", "nonsense://nowhere")
    answer = register_answer("is request 7 complete?", Corpus.load(), TODAY)
    assert answer is not None
    assert answer.status.value == "not_covered"
