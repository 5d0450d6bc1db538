"""One request for an exception, as it stands after every entry of its log."""

from __future__ import annotations

from datetime import date
from enum import StrEnum
from typing import Literal

from pydantic import BaseModel, ConfigDict, Field

from assistant.exceptions.timeframe import Timeframe


class Model(BaseModel):
    """Frozen and closed: a change makes a new request, the old one stays true."""

    model_config = ConfigDict(frozen=True, extra="forbid")


class State(StrEnum):
    """Where a request stands in its course."""

    DRAFT = "draft"
    READY = "ready"
    APPROVED = "approved"
    SUBMITTED = "submitted"
    GRANTED = "granted"
    GRANTED_WITH_CONDITIONS = "granted with conditions"
    DENIED = "denied"
    EXPIRED = "expired"
    WITHDRAWN = "withdrawn"

    @property
    def open(self) -> bool:
        """True until the request is decided or withdrawn."""
        return self in (State.DRAFT, State.READY, State.APPROVED, State.SUBMITTED)

    @property
    def decided(self) -> bool:
        """True once the CTO has decided."""
        return self in (State.GRANTED, State.GRANTED_WITH_CONDITIONS, State.DENIED, State.EXPIRED)

    @property
    def words(self) -> str:
        """The state as a sentence would name it."""
        return "approved by the director" if self is State.APPROVED else self.value


Outcome = Literal[State.GRANTED, State.GRANTED_WITH_CONDITIONS, State.DENIED]
OUTCOMES: tuple[Outcome, ...] = (State.GRANTED, State.GRANTED_WITH_CONDITIONS, State.DENIED)


class Action(StrEnum):
    """What an entry of the log records."""

    CREATED = "created"
    SET = "set"
    READY = "ready"
    NOT_READY = "not ready"
    APPROVED = "approved"
    APPROVAL_VOID = "approval void"
    SUBMITTED = "submitted"
    SUBMISSION_VOID = "submission void"
    DECIDED = "decided"
    WITHDRAWN = "withdrawn"
    RENEWED = "renewed"


class LogEntry(Model):
    """One line of the append-only log; ``version`` is the request's version after it."""

    request: int
    seq: int
    version: int
    action: Action
    by: str
    on: date
    key: str = ""
    before: str = ""
    value: str = ""
    title: str = ""
    conditions: str = ""
    note: str = ""
    until: date | None = None


class Given(Model):
    """A value, who gave it and when; an empty one was taken back. ``version`` is the one it made."""

    value: str
    by: str
    on: date
    version: int


class Contents(Model):
    """What the requester has said, item by item; None is not yet said."""

    need: Given | None = None
    scope: Given | None = None
    safeguards: Given | None = None
    timeframe: Given | None = None
    organization: Given | None = None
    title: Given | None = None
    rule: Given | None = None
    systems: Given | None = None
    data: Given | None = None
    acquisition: Given | None = None
    labor_agreement: Given | None = None
    contact: Given | None = None
    risk_owner: Given | None = None
    compensating_controls: Given | None = None
    review_date: Given | None = None


class Approval(Model):
    """The approval from the bureau director, of the contents as they stood at ``version``."""

    by: str
    title: str
    on: date
    version: int
    note: str = ""


class Submission(Model):
    """The request's way to the CTO's office."""

    by: str
    on: date
    note: str = ""


class Decision(Model):
    """The CTO's decision; ``until`` is the last day of an exception granted."""

    outcome: State
    by: str
    title: str
    on: date
    conditions: str = ""
    reasons: str = ""
    until: date | None = None


class Withdrawal(Model):
    """The bureau's own end of a request."""

    by: str
    on: date
    reason: str = ""


class ExceptionRequest(Model):
    """A request in the sense of BTS-1.01, Exception to Rules, folded from its log."""

    number: int
    version: int
    state: State
    opened_by: str
    opened_on: date
    changed_on: date
    contents: Contents = Field(default_factory=Contents)
    approval: Approval | None = None
    void_approval: Approval | None = None
    submission: Submission | None = None
    decision: Decision | None = None
    withdrawal: Withdrawal | None = None
    renews: int | None = None
    renewed_by: tuple[int, ...] = ()

    def given(self, key: str) -> Given | None:
        """What was given for an item, or None; raises KeyError for an item that does not exist."""
        if key not in Contents.model_fields:
            raise KeyError(key)
        found: Given | None = getattr(self.contents, key)
        return found

    def value(self, key: str) -> str:
        """The item's present value, or an empty string."""
        given = self.given(key)
        return given.value if given else ""

    @property
    def values(self) -> dict[str, str]:
        """Every item that has a value."""
        return {key: value for key in Contents.model_fields if (value := self.value(key))}

    @property
    def timeframe(self) -> Timeframe:
        """The timeframe asked for; both ends None where nothing was said."""
        return Timeframe.read(self.value("timeframe"))

    @property
    def last_day(self) -> date | None:
        """The last day of the exception: the decision's own, else the one asked for."""
        if self.decision and self.decision.until:
            return self.decision.until
        return self.timeframe.end

    @property
    def last_change(self) -> tuple[str, Given] | None:
        """The item changed last, with its value, or None before the first."""
        found = [(key, given) for key in Contents.model_fields if (given := self.given(key))]
        return max(found, key=lambda pair: pair[1].version, default=None)

    def state_on(self, today: date) -> State:
        """The state on a day: a granted exception whose last day is over has expired."""
        granted = self.state in (State.GRANTED, State.GRANTED_WITH_CONDITIONS)
        if granted and self.last_day is not None and self.last_day < today:
            return State.EXPIRED
        return self.state
