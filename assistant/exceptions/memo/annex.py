"""The log as the memo's annex and the terminal show it: one sentence an entry."""

from __future__ import annotations

from collections.abc import Iterable

from assistant.exceptions.items import BY_KEY
from assistant.exceptions.register import rule_label
from assistant.exceptions.request import Action, ExceptionRequest, LogEntry
from corpus.library import Corpus

LogRow = tuple[str, str, str, str]


def log_rows(log: Iterable[LogEntry], request: ExceptionRequest, corpus: Corpus) -> tuple[LogRow, ...]:
    """Number, date, person and sentence of every entry, oldest first."""
    return tuple((str(entry.seq), entry.on.isoformat(), entry.by, sentence(entry, request, corpus)) for entry in log)


def sentence(entry: LogEntry, request: ExceptionRequest, corpus: Corpus) -> str:
    """What an entry records; a value that still stands is not repeated, an earlier one is given whole."""
    if entry.action is Action.SET:
        return _set(entry, request, corpus)
    if entry.action is Action.DECIDED:
        return _decided(entry)
    titled = f" as {entry.title}" if entry.title else ""
    told = f": {entry.note}" if entry.note else ""
    return _SENTENCES[entry.action].format(value=entry.value) + titled + told + "."


_SENTENCES = {
    Action.CREATED: "Request opened",
    Action.READY: "Every item is there but the director's approval: ready",
    Action.NOT_READY: "An item was taken back: draft again",
    Action.APPROVED: "Approved",
    Action.APPROVAL_VOID: "Approval of {value} void",
    Action.SUBMITTED: "Submitted to the CTO's office",
    Action.SUBMISSION_VOID: "Submission void",
    Action.WITHDRAWN: "Withdrawn",
    Action.RENEWED: "Renewed by request {value}",
}


def _decided(entry: LogEntry) -> str:
    parts = [f"Decided as {entry.title or 'CTO'}: {entry.value}."]
    parts += [f"Conditions: {entry.conditions}"] if entry.conditions else []
    parts += [f"Reasons: {entry.note}"] if entry.note else []
    parts += [f"Last day: {entry.until}."] if entry.until else []
    return " ".join(parts)


def _set(entry: LogEntry, request: ExceptionRequest, corpus: Corpus) -> str:
    title = BY_KEY[entry.key].title
    given = request.given(entry.key)
    stands = given is not None and given.version == entry.version
    verb = "changed" if entry.before else "given"
    if not entry.value:
        return f"{title} taken back; it was: {entry.before}"
    if stands:
        said = f"{title} {verb}, as it now stands."
    else:
        value = rule_label(entry.value, corpus) if entry.key == "rule" else entry.value
        said = f"{title} {verb}: {value}"
    return f"{said} ({entry.note})" if entry.note else said
