"""No step is skipped, each is dated and named, and nothing is ever overwritten."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from assistant.exceptions import course
from assistant.exceptions.course import Plan, missing_contents
from assistant.exceptions.errors import BadValue, ExceptionDeskError, StepRefused
from assistant.exceptions.fold import replay
from assistant.exceptions.items import CONTENT_REQUIRED
from assistant.exceptions.office import ExceptionOffice
from assistant.exceptions.request import Action, ExceptionRequest, LogEntry, State


def test_a_request_begins_as_a_draft(desk: ExceptionOffice, today: date) -> None:
    request = desk.new(by="Dana Reyes", today=today)
    assert (request.number, request.state, request.opened_by, request.opened_on) == (
        1,
        State.DRAFT,
        "Dana Reyes",
        today,
    )


def test_it_is_ready_once_the_requester_has_given_every_item(desk: ExceptionOffice, whole, today) -> None:
    number = desk.new(by="Dana Reyes", today=today, values={**whole, "safeguards": ""}).number
    assert desk.get(number).state is State.DRAFT
    assert desk.set_field(number, "safeguards", whole["safeguards"], by="Dana Reyes", today=today).state is State.READY


def test_it_is_a_draft_again_when_an_item_is_taken_back(desk: ExceptionOffice, advanced, today) -> None:
    number = advanced(desk, "ready").number
    assert desk.set_field(number, "need", " ", by="Dana Reyes", today=today).state is State.DRAFT
    assert desk.log(number)[-1].action is Action.NOT_READY


def test_the_whole_course_is_dated_and_named(office: ExceptionOffice, whole, today) -> None:
    days = [today + timedelta(days=each) for each in range(4)]
    number = office.new(by="Dana Reyes", today=days[0], values=whole).number
    office.approve(number, by="Lee Okafor", title="Director, Parks", today=days[1])
    office.submit(number, by="Dana Reyes", today=days[2])
    request = office.decide(
        number, "granted with conditions", by="Pat Nguyen", today=days[3], conditions="Report each quarter."
    )
    assert request.state is State.GRANTED_WITH_CONDITIONS
    assert request.approval
    assert (request.approval.by, request.approval.on) == ("Lee Okafor", days[1])
    assert request.submission
    assert (request.submission.by, request.submission.on) == ("Dana Reyes", days[2])
    assert request.decision
    assert (request.decision.by, request.decision.on) == ("Pat Nguyen", days[3])
    assert request.decision.conditions == "Report each quarter."
    assert request.decision.until == date(2027, 12, 31)
    assert [(entry.action.value, entry.by, entry.on) for entry in office.log(number)][-3:] == [
        ("approved", "Lee Okafor", days[1]),
        ("submitted", "Dana Reyes", days[2]),
        ("decided", "Pat Nguyen", days[3]),
    ]
    assert office.verify(number)


@pytest.mark.parametrize(
    ("state", "step"),
    [
        ("ready", "submit"),
        ("ready", "decide"),
        ("approved", "approve"),
        ("approved", "decide"),
        ("submitted", "approve"),
        ("submitted", "submit"),
        ("granted", "approve"),
        ("granted", "submit"),
        ("granted", "decide"),
        ("granted", "withdraw"),
    ],
)
def test_no_step_is_skipped_or_taken_twice(desk: ExceptionOffice, advanced, today, state: str, step: str) -> None:
    request = advanced(desk, state)
    take = {
        "approve": lambda: desk.approve(request.number, by="X", today=today),
        "submit": lambda: desk.submit(request.number, by="X", today=today),
        "decide": lambda: desk.decide(request.number, "granted", by="X", today=today),
        "withdraw": lambda: desk.withdraw(request.number, by="X", today=today),
    }
    with pytest.raises(StepRefused, match=f"request {request.number} is"):
        take[step]()
    assert desk.get(request.number) == request


def test_a_draft_cannot_be_approved_and_the_refusal_says_what_is_missing(desk: ExceptionOffice, whole, today) -> None:
    number = desk.new(by="Dana Reyes", today=today, values={**whole, "scope": ""}).number
    with pytest.raises(StepRefused, match="missing: Scope and extent"):
        desk.approve(number, by="Lee Okafor", today=today)


def test_a_change_after_the_approval_voids_it_and_the_log_says_so(desk: ExceptionOffice, advanced, today) -> None:
    number = advanced(desk, "approved").number
    request = desk.set_field(number, "scope", "One radio more.", by="Sam Ito", today=today + timedelta(days=1))
    assert request.state is State.READY
    assert request.approval is None
    assert request.void_approval
    assert request.void_approval.by == "Lee Okafor"
    void = desk.log(number)[-1]
    assert void.action is Action.APPROVAL_VOID
    assert "Scope and extent" in void.note


def test_saying_the_same_again_voids_nothing_and_writes_nothing(desk: ExceptionOffice, advanced, whole, today) -> None:
    request = advanced(desk, "approved")
    assert desk.set_field(request.number, "need", whole["need"], by="Sam Ito", today=today) == request


def test_a_submitted_request_is_changed_only_by_reopening_it(desk: ExceptionOffice, advanced, today) -> None:
    number = advanced(desk, "submitted").number
    with pytest.raises(StepRefused, match="--reopen"):
        desk.set_field(number, "need", "Another need.", by="Dana Reyes", today=today)
    request = desk.set_field(number, "need", "Another need.", by="Dana Reyes", today=today, reopen=True)
    assert (request.state, request.submission, request.approval) == (State.READY, None, None)


def test_a_decided_request_is_never_changed(desk: ExceptionOffice, advanced, today) -> None:
    number = advanced(desk, "granted").number
    with pytest.raises(StepRefused, match="renewed, not changed"):
        desk.set_field(number, "need", "Another need.", by="Dana Reyes", today=today, reopen=True)


def test_a_granted_exception_expires_the_day_after_its_last_day(desk: ExceptionOffice, advanced) -> None:
    request = advanced(desk, "granted")
    assert request.state_on(date(2027, 12, 31)) is State.GRANTED
    assert request.state_on(date(2028, 1, 1)) is State.EXPIRED


def test_the_decision_may_set_an_earlier_last_day(desk: ExceptionOffice, advanced, today) -> None:
    number = advanced(desk, "submitted").number
    request = desk.decide(number, "granted", by="Pat Nguyen", today=today, until=date(2027, 6, 30))
    assert request.last_day == date(2027, 6, 30)


@pytest.mark.parametrize(
    ("outcome", "more", "words"),
    [
        ("granted with conditions", {}, "say which conditions"),
        ("granted", {"conditions": "Some."}, "carries no conditions"),
        ("denied", {"until": date(2027, 6, 30)}, "no last day"),
        ("granted", {"until": date(2026, 11, 1)}, "is over"),
        ("perhaps", {}, "is no decision"),
    ],
)
def test_a_decision_that_contradicts_itself_is_refused(
    desk: ExceptionOffice, advanced, today, outcome, more, words
) -> None:
    number = advanced(desk, "submitted").number
    with pytest.raises(BadValue, match=words):
        desk.decide(number, outcome, by="Pat Nguyen", today=today, **more)


def test_a_denied_request_never_expires(desk: ExceptionOffice, advanced, today) -> None:
    number = advanced(desk, "submitted").number
    request = desk.decide(number, "denied", by="Pat Nguyen", today=today, reasons="No need shown.")
    assert request.state_on(date(2030, 1, 1)) is State.DENIED


def test_withdrawing_ends_an_open_request(desk: ExceptionOffice, advanced, today) -> None:
    number = advanced(desk, "submitted").number
    request = desk.withdraw(number, by="Dana Reyes", today=today, reason="Radios replaced.")
    assert request.state is State.WITHDRAWN
    with pytest.raises(StepRefused):
        desk.decide(number, "granted", by="Pat Nguyen", today=today)


def test_a_renewal_asks_for_timeframe_and_approval_anew(office: ExceptionOffice, advanced, whole, today) -> None:
    old = advanced(office, "granted")
    new = office.renew(old.number, by="Dana Reyes", today=date(2027, 12, 1))
    assert (new.renews, office.get(old.number).renewed_by) == (old.number, (new.number,))
    assert new.value("need") == whole["need"]
    assert (new.value("timeframe"), new.approval, new.state) == ("", None, State.DRAFT)
    assert office.verify(old.number)
    assert office.verify(new.number)


def test_only_a_granted_exception_is_renewed(desk: ExceptionOffice, advanced, today) -> None:
    request = advanced(desk, "submitted")
    with pytest.raises(StepRefused, match="only a granted exception"):
        desk.renew(request.number, by="Dana Reyes", today=today)
    assert len(desk.list(today)) == 1


def test_the_log_never_runs_backwards(desk: ExceptionOffice, advanced, today) -> None:
    number = advanced(desk, "ready").number
    with pytest.raises(StepRefused, match="runs forward only"):
        desk.approve(number, by="Lee Okafor", today=today - timedelta(days=1))


def test_every_earlier_value_stays_in_the_log(desk: ExceptionOffice, today) -> None:
    number = desk.new(by="Dana Reyes", today=today).number
    for words in ("first", "second", "third"):
        desk.set_field(number, "need", words, by="Dana Reyes", today=today)
    told = [(entry.before, entry.value) for entry in desk.log(number) if entry.key == "need"]
    assert told == [("", "first"), ("first", "second"), ("second", "third")]


_STEPS = st.one_of(
    st.tuples(
        st.just("set"), st.sampled_from([*CONTENT_REQUIRED, "title"]), st.sampled_from(["", "some words", "more"])
    ),
    st.tuples(st.sampled_from(["approve", "submit", "withdraw", "reopen"]), st.none(), st.none()),
    st.tuples(st.just("decide"), st.sampled_from(["granted", "denied"]), st.none()),
)


def _take(plan: Plan, name: str, first: str | None, second: str | None) -> None:
    if name == "set":
        value = "until 2030-01-01" if first == "timeframe" and second else second
        course.set_values(plan, {str(first): str(value)})
    elif name == "reopen":
        course.set_values(plan, {"data": f"version {plan.version}"}, reopen=True)
    elif name == "decide":
        course.decide(plan, str(first))
    else:
        {
            "approve": lambda: course.approve(plan, "Director"),
            "submit": lambda: course.submit(plan),
            "withdraw": lambda: course.withdraw(plan),
        }[name]()


@settings(max_examples=150)
@given(whole=st.booleans(), steps=st.lists(_STEPS, max_size=25))
def test_whatever_is_tried_the_log_makes_the_request_and_the_order_holds(whole, steps) -> None:
    first = {key: "until 2030-01-01" if key == "timeframe" else "words" for key in CONTENT_REQUIRED}
    opening = Plan(None, 1, 0, "Dana Reyes", date(2026, 11, 2))
    course.open_request(opening, first if whole else {})
    request, entries = opening.request, list(opening.entries)
    for name, one, two in steps:
        plan = Plan(request, 1, entries[-1].seq, "Dana Reyes", date(2026, 11, 2))
        try:
            _take(plan, name, one, two)
        except ExceptionDeskError:
            continue
        entries += plan.entries
        request = plan.request
        assert replay(entries) == request
        _holds(request, entries)


def _holds(request: ExceptionRequest, entries: list[LogEntry]) -> None:
    """What must be true of every request at every moment."""
    assert [entry.seq for entry in entries] == list(range(1, len(entries) + 1))
    assert (request.state is State.DRAFT) <= bool(missing_contents(request))
    if request.state in (State.READY, State.APPROVED, State.SUBMITTED, State.GRANTED, State.DENIED):
        assert not missing_contents(request)
    if request.approval and request.last_change:
        assert request.approval.version > request.last_change[1].version
    assert not request.submission or request.approval
    assert not request.decision or request.submission
    actions = [entry.action for entry in entries]
    assert actions.count(Action.DECIDED) <= 1
    assert actions.count(Action.WITHDRAWN) <= 1
