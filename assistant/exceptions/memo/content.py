"""What the memo says, block by block; the formats decide only how it looks."""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import date
from itertools import groupby
from typing import NamedTuple

from assistant.exceptions.checklist import Checklist, ChecklistItem, check
from assistant.exceptions.items import APPROVAL, ASKING, STANDING, WRITING
from assistant.exceptions.memo.annex import LogRow, log_rows
from assistant.exceptions.register import rule_label
from assistant.exceptions.request import OUTCOMES, ExceptionRequest, LogEntry
from assistant.exceptions.timeframe import Timeframe
from corpus.display import label
from corpus.library import Corpus

ADDRESSEE = "Chief Technology Officer, Bureau of Technology Services"

_POINT = re.compile(r"\s*[-*•–]\s+(?=\S)")


class Text(NamedTuple):
    """Plain words; a blank line parts paragraphs.

    A lead stays on the page of what follows it; a label is a lead that names what follows.
    """

    words: str
    lead: bool = False
    label: bool = False


class Quote(NamedTuple):
    """The law's own words and where they stand."""

    words: str
    source: str


class Bullets(NamedTuple):
    """Points of one list."""

    points: tuple[str, ...]


class Grid(NamedTuple):
    """A table whose first row names the columns; ``widths`` are shares of the page."""

    caption: str
    header: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]
    widths: tuple[int, ...]


class Choice(NamedTuple):
    """Boxes to tick; those already decided are ticked."""

    options: tuple[tuple[str, bool], ...]


class Signature(NamedTuple):
    """A line to sign: who, as what, and what the register holds already."""

    role: str
    name: str
    recorded: str


class Blank(NamedTuple):
    """Lines left to be filled in by hand."""

    label: str
    lines: int


Block = Text | Quote | Bullets | Grid | Choice | Signature | Blank


class Section(NamedTuple):
    """A heading and what stands under it: an annex begins a page, ``together`` is not parted by one."""

    heading: str
    blocks: tuple[Block, ...]
    annex: bool = False
    together: bool = False


class Memo(NamedTuple):
    """The whole memo."""

    number: int
    title: str
    subject: str
    dated: date
    as_of: date
    author: str
    standing: str
    header: tuple[tuple[str, str], ...]
    sections: tuple[Section, ...]

    @property
    def footer(self) -> str:
        """What every page says at its foot, before the page's number."""
        return f"Exception request {self.number} · rule text as of {self.as_of.isoformat()}"


def compose(request: ExceptionRequest, log: Sequence[LogEntry], today: date, corpus: Corpus) -> Memo:
    """The memo of a request as it stands on a day."""
    checklist = check(request, today, corpus)
    subject = request.value("title") or "Exception to a BTS Administrative Rule"
    return Memo(
        number=request.number,
        title=f"Exception request {request.number}: {subject}",
        subject=subject,
        dated=today,
        as_of=checklist.as_of,
        author=request.value("organization").split("\n")[0] or request.opened_by,
        standing=_standing(request, checklist),
        header=_header(request, today, subject, corpus),
        sections=(
            Section("The rule", _rule(request, corpus)),
            *(_item_section(item) for item in checklist.required if item.key not in (WRITING, APPROVAL)),
            Section("Approval from the Bureau Director", _approval(request)),
            *_particulars(checklist, corpus),
            *_considerations(checklist),
            Section("Decision of the Chief Technology Officer", _decision(request), together=True),
            Section("Signatures", _signatures(request), together=True),
            Section("Annex A: Checklist", (_checklist_grid(checklist), Bullets(checklist.notes)), annex=True),
            Section("Annex B: Log of the request", (_log_grid(log_rows(log, request, corpus)),), annex=True),
        ),
    )


def _standing(request: ExceptionRequest, checklist: Checklist) -> str:
    if request.decision:
        return f"State: {checklist.state.words}. Decided on {long_date(request.decision.on)}."
    if checklist.complete:
        return f"State: {checklist.state.words}. Checklist: complete. The decision is the CTO's."
    missing = "; ".join(item.title for item in checklist.missing)
    return f"State: {checklist.state.words}. Checklist: NOT COMPLETE. Missing: {missing}."


def _header(request: ExceptionRequest, today: date, subject: str, corpus: Corpus) -> tuple[tuple[str, str], ...]:
    approval = request.approval
    through = f"{approval.by}, {approval.title}" if approval else "Bureau Director (approval not recorded)"
    rule = request.value("rule")
    rows = [
        ("To", ADDRESSEE),
        ("From", request.value("organization") or "(organization not given)"),
        ("Through", through),
        ("Prepared by", request.opened_by),
        ("Date", long_date(today)),
        ("Request", f"No. {request.number}, opened {long_date(request.opened_on)}"),
        ("Subject", subject),
        ("Rule excepted", rule_label(rule, corpus) if rule else "(not named)"),
    ]
    if request.renews:
        rows.append(("Renews", f"Request No. {request.renews}"))
    return tuple(rows)


def long_date(day: date) -> str:
    """A date as a memo writes it: November 2, 2026."""
    return f"{day:%B} {day.day}, {day.year}"


def _rule(request: ExceptionRequest, corpus: Corpus) -> tuple[Block, ...]:
    blocks: list[Block] = [
        Text("This request is made under BTS-1.01, Exception to Rules, which says:", lead=True),
        Quote(corpus.get(ASKING).text, label(ASKING)),
        Quote(corpus.get(STANDING).text, label(STANDING)),
    ]
    rule = request.value("rule")
    if rule in corpus and not rule.startswith("BTS-1.01/exception-to-rules"):
        quoted = corpus.full_text(rule)
        if len(quoted) <= 4000:
            blocks += [Text("The rule from which an exception is asked says:", lead=True), Quote(quoted, label(rule))]
    blocks.append(
        Text(f"Quoted from the text as of {long_date(corpus.as_of(ASKING))}. The current official text governs.")
    )
    return tuple(blocks)


def _item_section(item: ChecklistItem) -> Section:
    blocks: list[Block] = [Text(f"The rule asks for “{item.words}”.", lead=True)]
    blocks += _given(_shown(item)) if item.value else [Text("NOT GIVEN")]
    if item.missing and item.value:
        blocks.append(Text(f"STILL MISSING: {item.missing}."))
    return Section(item.title, tuple(blocks))


def _given(words: str) -> list[Block]:
    """What a person gave: lines that begin with a dash or a bullet become a list."""
    blocks: list[Block] = []
    for bulleted, lines in groupby(words.splitlines(), lambda line: bool(_POINT.match(line))):
        if bulleted:
            blocks.append(Bullets(tuple(_POINT.sub("", line).strip() for line in lines)))
        elif text := "\n".join(lines).strip():
            blocks.append(Text(text))
    return blocks


def _shown(item: ChecklistItem) -> str:
    """A timeframe in dates that people read, anything else as it was given."""
    if item.key != "timeframe":
        return item.value
    frame = Timeframe.read(item.value)
    if frame.start and frame.end:
        return f"From {long_date(frame.start)} through {long_date(frame.end)}, both days included."
    if frame.end:
        return f"From the day of the decision through {long_date(frame.end)}."
    return item.value


def _approval(request: ExceptionRequest) -> tuple[Block, ...]:
    approval, void = request.approval, request.void_approval
    if approval:
        words = f"Approved by {approval.by}, {approval.title}, on {long_date(approval.on)}."
        return (Text(words), *((Text(approval.note),) if approval.note else ()))
    if void:
        return (
            Text(
                f"NOT APPROVED as it now stands. The approval of {void.by} on {long_date(void.on)} is void, since the "
                "request was changed after it."
            ),
        )
    return (Text("NOT YET RECORDED. The rule asks for the approval from the Bureau Director."),)


def _particulars(checklist: Checklist, corpus: Corpus) -> tuple[Section, ...]:
    given = [item for item in checklist.items if not item.required and item.value and item.key != "title"]
    if not given:
        return ()
    rows = tuple((item.title, _particular(item, corpus)) for item in given)
    grid = Grid("Given in addition to what the rule asks for", ("Particular", "As given by the bureau"), rows, (3, 7))
    return (Section("Further particulars", (grid,)),)


def _particular(item: ChecklistItem, corpus: Corpus) -> str:
    if item.key == "rule":
        return rule_label(item.value, corpus)
    if item.kind == "date":
        return long_date(date.fromisoformat(item.value))
    return item.value.capitalize() if item.kind == "choice" else item.value


def _considerations(checklist: Checklist) -> tuple[Section, ...]:
    if not checklist.warnings:
        return ()
    points = tuple(f"{each.text} ({each.label})" if each.label else each.text for each in checklist.warnings)
    return (Section("Points to consider", (Bullets(points),)),)


def _decision(request: ExceptionRequest) -> tuple[Block, ...]:
    decision = request.decision
    outcome = decision.outcome if decision else None
    blocks: list[Block] = [
        Text("Exceptions are made case by case at the discretion of the CTO.", lead=True),
        Choice(tuple((each.value.capitalize(), each is outcome) for each in OUTCOMES)),
    ]
    if decision is None:
        return (*blocks, Blank("Last day of the exception", 1), Blank("Conditions and reasons", 4))
    ended = f" Last day of the exception: {long_date(decision.until)}." if decision.until else ""
    blocks.append(Text(f"Decided by {decision.by}, {decision.title}, on {long_date(decision.on)}.{ended}"))
    for name, words in (("Conditions:", decision.conditions), ("Reasons:", decision.reasons)):
        blocks += [Text(name, lead=True, label=True), *_given(words)] if words else []
    return tuple(blocks)


def _signatures(request: ExceptionRequest) -> tuple[Block, ...]:
    approval, decision = request.approval, request.decision
    return (
        Signature("Requested by", request.opened_by, f"Opened {long_date(request.opened_on)}"),
        Signature(
            approval.title if approval else "Bureau Director",
            approval.by if approval else "",
            f"Approval recorded {long_date(approval.on)}" if approval else "",
        ),
        Signature(
            decision.title if decision else "Chief Technology Officer",
            decision.by if decision else "",
            f"Decision recorded {long_date(decision.on)}: {decision.outcome}" if decision else "",
        ),
    )


def _checklist_grid(checklist: Checklist) -> Grid:
    rows = tuple(
        (item.title, f"“{item.words}”", f"{item.by}, {item.on}" if item.done else f"Missing: {item.missing}")
        for item in checklist.required
    )
    return Grid("What the rule asks for", ("Item", "The rule's words", "Given by, on"), rows, (3, 5, 4))


def _log_grid(rows: tuple[LogRow, ...]) -> Grid:
    return Grid("Every entry, oldest first", ("No.", "Date", "By", "What happened"), rows, (1, 2, 3, 8))
