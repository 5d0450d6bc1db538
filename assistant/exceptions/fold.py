"""A request out of its log: one entry folded in at a time."""

from __future__ import annotations

from collections.abc import Callable, Iterable

from assistant.exceptions.errors import StepRefused
from assistant.exceptions.request import (
    Action,
    Approval,
    Decision,
    ExceptionRequest,
    Given,
    LogEntry,
    State,
    Submission,
    Withdrawal,
)

Changes = dict[str, object]


def replay(entries: Iterable[LogEntry]) -> ExceptionRequest:
    """The request that the entries make, in their order; raises StepRefused for an empty log."""
    request: ExceptionRequest | None = None
    for entry in entries:
        request = fold(request, entry)
    if request is None:
        raise StepRefused("a log without entries makes no request")
    return request


def fold(request: ExceptionRequest | None, entry: LogEntry) -> ExceptionRequest:
    """The request after one more entry."""
    if request is None:
        return _opened(entry)
    changes = _CHANGES[entry.action](request, entry)
    return request.model_copy(update={"version": entry.version, "changed_on": entry.on, **changes})


def _opened(entry: LogEntry) -> ExceptionRequest:
    if entry.action is not Action.CREATED:
        raise StepRefused(f"the log of request {entry.request} does not begin with its opening")
    return ExceptionRequest(
        number=entry.request,
        version=entry.version,
        state=State.DRAFT,
        opened_by=entry.by,
        opened_on=entry.on,
        changed_on=entry.on,
        renews=int(entry.value) if entry.value else None,
    )


def _set(request: ExceptionRequest, entry: LogEntry) -> Changes:
    given = Given(value=entry.value, by=entry.by, on=entry.on, version=entry.version)
    return {"contents": request.contents.model_copy(update={entry.key: given})}


def _approved(request: ExceptionRequest, entry: LogEntry) -> Changes:
    approval = Approval(by=entry.by, title=entry.title, on=entry.on, version=entry.version, note=entry.note)
    return {"state": State.APPROVED, "approval": approval, "void_approval": None}


def _approval_void(request: ExceptionRequest, entry: LogEntry) -> Changes:
    return {"state": State.READY, "approval": None, "void_approval": request.approval}


def _submitted(request: ExceptionRequest, entry: LogEntry) -> Changes:
    submission = Submission(by=entry.by, on=entry.on, note=entry.note)
    return {"state": State.SUBMITTED, "submission": submission}


def _decided(request: ExceptionRequest, entry: LogEntry) -> Changes:
    decision = Decision(
        outcome=State(entry.value),
        by=entry.by,
        title=entry.title,
        on=entry.on,
        conditions=entry.conditions,
        reasons=entry.note,
        until=entry.until,
    )
    return {"state": decision.outcome, "decision": decision}


def _withdrawn(request: ExceptionRequest, entry: LogEntry) -> Changes:
    withdrawal = Withdrawal(by=entry.by, on=entry.on, reason=entry.note)
    return {"state": State.WITHDRAWN, "withdrawal": withdrawal}


def _state(state: State) -> Callable[[ExceptionRequest, LogEntry], Changes]:
    return lambda request, entry: {"state": state}


_CHANGES: dict[Action, Callable[[ExceptionRequest, LogEntry], Changes]] = {
    Action.SET: _set,
    Action.READY: _state(State.READY),
    Action.NOT_READY: _state(State.DRAFT),
    Action.APPROVED: _approved,
    Action.APPROVAL_VOID: _approval_void,
    Action.SUBMITTED: _submitted,
    Action.SUBMISSION_VOID: lambda request, entry: {"submission": None},
    Action.DECIDED: _decided,
    Action.WITHDRAWN: _withdrawn,
    Action.RENEWED: lambda request, entry: {"renewed_by": (*request.renewed_by, int(entry.value))},
}
