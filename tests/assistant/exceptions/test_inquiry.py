"""A question about a request is answered from the register; no other question is taken for one."""

from __future__ import annotations

import time
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from assistant.exceptions.inquiry import answer_about_request, concerns_request, request_number
from assistant.exceptions.office import ExceptionOffice
from assistant.exceptions.request import State


@pytest.mark.parametrize(
    ("text", "number"),
    [
        ("is request 7 complete?", 7),
        ("Is exception request 7 complete", 7),
        ("what is missing in request #7", 7),
        ("request no. 12?", 12),
        ("has exception 3 expired", 3),
        ("status of request 7", 7),
        ("request 7", 7),
        ("Has the director approved request 7?", 7),
        ("IS REQUEST NUMBER 4 APPROVED", 4),
    ],
)
def test_it_reads_the_number_of_a_request(text: str, number: int) -> None:
    assert request_number(text) == number


@pytest.mark.parametrize(
    "text",
    [
        "can I request 3 weeks off",
        "may we request 30 days to pay",
        "how do I request 500 dollars",
        "request 1,000",
        "does exception 5.30.025 apply",
        "exceptions to 5.32?",
        "bid request 7 is late",
        "exception 1 to the rule",
        "purchase request 7 is over $5,000",
        "who approves this exception?",
        "what must an exception request contain?",
        "does our SCADA need one?",
        "Can a records request 2 years old be refused",
        "",
        "7",
    ],
)
def test_it_leaves_other_questions_alone(text: str) -> None:
    assert request_number(text) is None
    assert not concerns_request(text)


def test_it_says_complete_or_not_and_what_is_missing(desk: ExceptionOffice, advanced, today: date) -> None:
    advanced(desk, "ready")
    answer = answer_about_request("is request 1 complete?", desk, today)
    assert answer
    assert answer.text == ("Request 1 is not complete. Missing: Approval from the Bureau Director. Its state: ready.")
    assert (answer.number, answer.state, answer.verdict) == (1, State.READY, "not complete")
    assert answer.missing_keys == ("approval",)
    assert all(each in desk.corpus for each in answer.basis)


def test_complete_is_never_told_as_granted(desk: ExceptionOffice, advanced, today: date) -> None:
    advanced(desk, "submitted")
    answer = answer_about_request("is request 1 complete?", desk, today)
    assert answer
    assert "Complete is not granted" in answer.text


def test_an_expired_exception_is_told_as_expired(desk: ExceptionOffice, advanced) -> None:
    advanced(desk, "granted")
    answer = answer_about_request("is exception 1 expired", desk, date(2029, 1, 1))
    assert answer
    assert answer.state is State.EXPIRED


def test_a_number_that_is_not_there_is_said_so(desk: ExceptionOffice, today: date) -> None:
    answer = answer_about_request("is request 9 complete?", desk, today)
    assert answer
    assert answer.text == "The register holds no exception request 9."


def test_our_request_is_the_only_open_one_or_is_asked_back(desk: ExceptionOffice, advanced, today: date) -> None:
    ours = "is our exception request complete?"
    none = answer_about_request(ours, desk, today)
    assert none
    assert none.text == "The register holds no open exception request."
    advanced(desk, "ready")
    one = answer_about_request(ours, desk, today)
    assert one
    assert one.number == 1
    advanced(desk, "ready")
    two = answer_about_request(ours, desk, today)
    assert two
    assert (two.number, "2 open exception requests" in two.text) == (None, True)


@given(st.text())
def test_no_text_breaks_it(text: str) -> None:
    assert concerns_request(text) in (True, False)


@pytest.mark.parametrize("piece", ["request ", "a'", "exception #", "request 1", "request   ", "7"])
def test_a_very_long_text_is_read_in_no_time(piece: str) -> None:
    began = time.perf_counter()
    request_number(piece * (100_000 // len(piece)))
    assert time.perf_counter() - began < 0.5
