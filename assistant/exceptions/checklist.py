"""The checklist: whether everything the rule asks for is there, and never whether it will be granted."""

from __future__ import annotations

from datetime import date
from typing import Literal

from assistant.exceptions.cautions import Caution, cautions
from assistant.exceptions.course import missing_contents
from assistant.exceptions.items import APPROVAL, ITEMS, WRITING, Item, Kind
from assistant.exceptions.request import ExceptionRequest, Model, State
from corpus.display import label
from corpus.library import Corpus

NOTES = (
    "The rule says “such items as”: the list reads as examples, and this desk treats every item of it as required.",
    "The rule begins “Unless otherwise noted in these Administrative Rules”: another BTS rule may shut out "
    "exceptions to itself.",
    "Complete is not granted: an exception is made case by case at the discretion of the CTO.",
)


class ChecklistItem(Model):
    """One item as it stands; ``words`` are the rule's own and ``missing`` says what is still to be done."""

    key: str
    title: str
    words: str
    provision: str
    label: str
    why: str
    hint: str
    kind: str
    choices: tuple[str, ...]
    required: bool
    editable: bool
    value: str
    by: str
    on: date | None
    version: int
    done: bool
    missing: str


class Checklist(Model):
    """Item by item, with the plain verdict."""

    number: int
    version: int
    state: State
    today: date
    as_of: date
    items: tuple[ChecklistItem, ...]
    warnings: tuple[Caution, ...]
    notes: tuple[str, ...] = NOTES
    verdict: Literal["complete", "not complete"]

    @property
    def complete(self) -> bool:
        """True when every item that the rule asks for is there, the director's approval included."""
        return self.verdict == "complete"

    @property
    def required(self) -> tuple[ChecklistItem, ...]:
        """The rule's own items."""
        return tuple(item for item in self.items if item.required)

    @property
    def missing(self) -> tuple[ChecklistItem, ...]:
        """The rule's items that are not there yet."""
        return tuple(item for item in self.required if not item.done)

    @property
    def progress(self) -> tuple[int, int]:
        """How many of the rule's items are there, and how many there are."""
        return len(self.required) - len(self.missing), len(self.required)


def check(request: ExceptionRequest, today: date, corpus: Corpus) -> Checklist:
    """The checklist of a request on a day."""
    items = tuple(_checked(item, request) for item in ITEMS)
    complete = all(item.done for item in items if item.required)
    return Checklist(
        number=request.number,
        version=request.version,
        state=request.state_on(today),
        today=today,
        as_of=corpus.as_of(ITEMS[0].provision),
        items=items,
        warnings=cautions(request, today, corpus),
        verdict="complete" if complete else "not complete",
    )


def _checked(item: Item, request: ExceptionRequest) -> ChecklistItem:
    value, by, on, version = _standing_of(item, request)
    missing = _missing(item, request)
    return ChecklistItem(
        key=item.key,
        title=item.title,
        words=item.words,
        provision=item.provision,
        label=label(item.provision) if item.provision else "",
        why=item.why,
        hint=item.hint,
        kind=item.kind.value,
        choices=item.choices,
        required=item.required,
        editable=item.editable,
        value=value,
        by=by,
        on=on,
        version=version,
        done=bool(value) and not missing,
        missing=missing,
    )


def _standing_of(item: Item, request: ExceptionRequest) -> tuple[str, str, date | None, int]:
    """The item's value, who gave it, when, and in which version."""
    if item.key == WRITING:
        return f"Request {request.number}", request.opened_by, request.opened_on, 1
    if item.key == APPROVAL:
        approval = request.approval
        if approval is None:
            return "", "", None, 0
        value = f"{approval.by}, {approval.title}" if approval.title else approval.by
        return value, approval.by, approval.on, approval.version
    given = request.given(item.key)
    return (given.value, given.by, given.on, given.version) if given else ("", "", None, 0)


def _missing(item: Item, request: ExceptionRequest) -> str:
    """What is still to be done for an item that the rule asks for; empty when nothing is."""
    if not item.required or item.key == WRITING:
        return ""
    if item.key == APPROVAL:
        return _approval_missing(request)
    if item.key not in missing_contents(request):
        return ""
    if item.kind is Kind.TIMEFRAME and request.value(item.key):
        return "the last day of the timeframe"
    return item.words


def _approval_missing(request: ExceptionRequest) -> str:
    if request.approval:
        return ""
    if request.void_approval:
        return "a new approval from the Bureau Director: the contents changed after the last one"
    return "the approval from the Bureau Director requesting the exception"
