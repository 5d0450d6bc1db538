"""The course of a request: which step may follow which, and what each one writes into the log.

Everything here is pure. A step is planned as log entries, and a request is nothing but its log
folded from the first entry to the last, so the register can always be rebuilt from the log.
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date

from assistant.exceptions.errors import BadValue, StepRefused
from assistant.exceptions.fold import fold
from assistant.exceptions.items import BY_KEY, CONTENT_REQUIRED
from assistant.exceptions.request import OUTCOMES, Action, ExceptionRequest, LogEntry, State

CTO = "Chief Technology Officer"
_NEXT = {
    State.DRAFT: "fill in what is missing first",
    State.READY: "the bureau director's approval comes first",
    State.APPROVED: "submit it first",
    State.SUBMITTED: "it waits for the CTO's decision",
}


def missing_contents(request: ExceptionRequest) -> tuple[str, ...]:
    """The keys of the rule's items that the requester has still to give, in the rule's order."""
    return tuple(
        key
        for key in CONTENT_REQUIRED
        if not request.value(key) or (key == "timeframe" and request.timeframe.end is None)
    )


class Plan:
    """The entries of one operation by one person on one day, folded into the request as they come."""

    def __init__(self, request: ExceptionRequest | None, number: int, seq: int, by: str, on: date) -> None:
        if request and on < request.changed_on:
            raise StepRefused(
                f"{on} lies before {request.changed_on}, the last entry in the log of request {number}; "
                "the log runs forward only"
            )
        self.current = request
        self.number = number
        self.version = request.version + 1 if request else 1
        self.seq = seq
        self.by = by
        self.on = on
        self.entries: list[LogEntry] = []

    @property
    def request(self) -> ExceptionRequest:
        """The request after the entries written so far."""
        if self.current is None:
            raise StepRefused(f"request {self.number} has not been opened")
        return self.current

    def write(
        self,
        action: Action,
        *,
        key: str = "",
        before: str = "",
        value: str = "",
        title: str = "",
        conditions: str = "",
        note: str = "",
        until: date | None = None,
    ) -> None:
        """Add one entry and fold it in."""
        self.seq += 1
        entry = LogEntry(
            request=self.number,
            seq=self.seq,
            version=self.version,
            action=action,
            by=self.by,
            on=self.on,
            key=key,
            before=before,
            value=value,
            title=title,
            conditions=conditions,
            note=note,
            until=until,
        )
        self.entries.append(entry)
        self.current = fold(self.current, entry)


def open_request(plan: Plan, values: Mapping[str, str], renews: int | None = None) -> None:
    """Open a request with the values already read; a renewal names the request that it renews."""
    plan.write(Action.CREATED, value=str(renews) if renews else "")
    note = f"carried over from request {renews}" if renews else ""
    for key, value in values.items():
        if value:
            plan.write(Action.SET, key=key, value=value, note=note)
    _settle(plan)


def set_values(plan: Plan, values: Mapping[str, str], reopen: bool = False) -> None:
    """Change items; an approval given for the earlier words is void, and the log says so.

    Raises StepRefused once the request is decided or withdrawn, and, unless ``reopen``, once it
    has been submitted. Values equal to the present ones change nothing.
    """
    request = plan.request
    changes = {key: value for key, value in values.items() if request.value(key) != value}
    if not changes:
        return
    if not request.state.open:
        raise StepRefused(f"request {request.number} is {request.state}; it can be renewed, not changed")
    if request.state is State.SUBMITTED and not reopen:
        raise StepRefused(
            f"request {request.number} has been submitted; to change it is to reopen it, which voids the "
            "submission and the director's approval: say so with --reopen"
        )
    for key, value in changes.items():
        plan.write(Action.SET, key=key, before=request.value(key), value=value)
    names = ", ".join(BY_KEY[key].title for key in changes)
    if request.submission:
        plan.write(Action.SUBMISSION_VOID, note=f"changed after submission: {names}")
    if request.approval:
        plan.write(
            Action.APPROVAL_VOID,
            value=request.approval.by,
            note=f"the approval of {request.approval.on} is older than the change of: {names}",
        )
    _settle(plan)


def _settle(plan: Plan) -> None:
    """Move between draft and ready as the contents are complete or not."""
    complete = not missing_contents(plan.request)
    if complete and plan.request.state is State.DRAFT:
        plan.write(Action.READY)
    elif not complete and plan.request.state is State.READY:
        plan.write(Action.NOT_READY)


def _demand(plan: Plan, state: State, step: str) -> None:
    """Refuse a step that does not follow the present one, saying what comes first."""
    request = plan.request
    if request.state is state:
        return
    gaps = missing_contents(request) if request.state is State.DRAFT else ()
    lack = f" (missing: {', '.join(BY_KEY[key].title for key in gaps)})" if gaps else ""
    hint = _NEXT.get(request.state, "its course is over")
    raise StepRefused(f"request {request.number} is {request.state.words} and cannot be {step}{lack}: {hint}")


def approve(plan: Plan, title: str, note: str = "") -> None:
    """Record the bureau director's approval of the contents as they stand."""
    _demand(plan, State.READY, "approved")
    plan.write(Action.APPROVED, title=title, note=note)


def submit(plan: Plan, note: str = "") -> None:
    """Hand the approved request to the CTO's office."""
    _demand(plan, State.APPROVED, "submitted")
    plan.write(Action.SUBMITTED, note=note)


def decide(
    plan: Plan,
    outcome: str,
    *,
    title: str = CTO,
    conditions: str = "",
    reasons: str = "",
    until: date | None = None,
) -> None:
    """Record the CTO's decision; ``until`` is the last day, the timeframe's own where it is not given."""
    _demand(plan, State.SUBMITTED, "decided")
    state = next((each for each in OUTCOMES if each.value == outcome), None)
    if state is None:
        raise BadValue(f"{outcome!r} is no decision; it is one of {', '.join(OUTCOMES)}")
    conditional = state is State.GRANTED_WITH_CONDITIONS
    if conditional and not conditions:
        raise BadValue("granted with conditions: say which conditions")
    if conditions and not conditional:
        raise BadValue(f"{state} carries no conditions; decide “granted with conditions”")
    if state is State.DENIED and until:
        raise BadValue("a denied request has no last day")
    last = None if state is State.DENIED else until or plan.request.timeframe.end
    if last and last < plan.on:
        raise BadValue(f"the last day {last} is over on {plan.on}; give a later one with the decision")
    plan.write(
        Action.DECIDED,
        value=state.value,
        title=title,
        conditions=conditions,
        note=reasons,
        until=last,
    )


def withdraw(plan: Plan, reason: str = "") -> None:
    """End the request on the bureau's own word, at any time before the decision."""
    if not plan.request.state.open:
        raise StepRefused(f"request {plan.number} is {plan.request.state}; only an open request can be withdrawn")
    plan.write(Action.WITHDRAWN, note=reason)


def renew(plan: Plan, number: int) -> dict[str, str]:
    """Record that request ``number`` renews this one, and give the values that it starts from.

    The timeframe and the review date are left out, since they are what a renewal asks anew.
    """
    if plan.request.state not in (State.GRANTED, State.GRANTED_WITH_CONDITIONS):
        raise StepRefused(
            f"request {plan.number} is {plan.request.state.words}; only a granted exception can be renewed"
        )
    plan.write(Action.RENEWED, value=str(number))
    return {key: value for key, value in plan.request.values.items() if key not in ("timeframe", "review_date")}
