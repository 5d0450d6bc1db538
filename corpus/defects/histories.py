"""History notes that contradict each other or do not say all that others do."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date

from corpus.defects.defect import Defect, Group, Survey
from corpus.provision import HistoryEvent, Kind, Provision

_ORDINANCE = re.compile(r"\bOrd(?:inance|s)?\b", re.IGNORECASE)
_UNPOINTED = re.compile(r"\bOrd No\b|\bOrd\. \d")


def history_defects(survey: Survey) -> Iterator[Defect]:
    """One fault for each note, or for each ordinance that is dated twice."""
    noted = [item for item in survey.corpus if item.history_note]
    for item in noted:
        yield from _of_note(survey, item)
    yield from _conflicts(survey, noted)
    yield from _out_of_order(survey, noted)


def _fault(survey: Survey, item: Provision, message: str) -> Defect:
    document = survey.corpus.source(item.document)
    start = document.find(item.history_note.split("\n")[0], item.start)
    line = survey.line_of(item.document, start) if start >= 0 else item.first_line
    return Defect(Group.HISTORY, item.document, line, item.id, item.history_note[:70], message)


def _of_note(survey: Survey, item: Provision) -> Iterator[Defect]:
    if not _ORDINANCE.search(item.history_note):
        yield _fault(survey, item, "gives ordinance numbers without saying that they are ordinances")
    if _UNPOINTED.search(item.history_note):
        yield _fault(survey, item, "writes the abbreviation of ordinance as no other note does")
    for event in item.history:
        if event.note:
            yield _fault(survey, item, f"an incomplete date: {event.note}")
    if not any(_dates(event) for event in item.history):
        yield _fault(survey, item, "gives no date")
    if any(event.action == "added" and len(event.ordinances) > 1 for event in item.history):
        yield _fault(survey, item, "lists amendments among the ordinances that added it")
    if not item.in_force:
        yield _fault(survey, item, f"{item.status.value}, and kept in its place")
    elif item.kind in (Kind.SUBSECTION, Kind.ITEM):
        yield _fault(survey, item, "stands inside a list item")


def _dates(event: HistoryEvent) -> tuple[date, ...]:
    return tuple(when for when in (event.passed, event.effective, event.dated) if when)


def _conflicts(survey: Survey, noted: list[Provision]) -> Iterator[Defect]:
    """An ordinance, named last before a date, that several notes date differently."""
    dated: dict[str, dict[date, Provision]] = {}
    for item in noted:
        for event in item.history:
            when = event.effective or event.dated
            if event.ordinances and when:
                dated.setdefault(event.ordinances[-1], {}).setdefault(when, item)
    for number, found in dated.items():
        if len(found) > 1:
            said = "; ".join(f"{when.isoformat()} at {item.id}" for when, item in sorted(found.items()))
            yield _fault(survey, next(iter(found.values())), f"Ordinance {number} is dated {said}")


def _out_of_order(survey: Survey, noted: list[Provision]) -> Iterator[Defect]:
    """A section amended by an ordinance older than the one that added its chapter."""
    added = {
        item.id: event.ordinances[0]
        for item in noted
        if item.kind is Kind.CHAPTER
        for event in item.history
        if event.action == "added" and event.ordinances
    }
    for item in noted:
        chapter = ".".join(item.id.split(".")[:2])
        if item.id == chapter or chapter not in added:
            continue
        older = [number for event in item.history for number in event.ordinances if _below(number, added[chapter])]
        if older:
            message = f"Ordinance {older[0]} is older than {added[chapter]}, which added the chapter"
            yield _fault(survey, item, message)


def _below(number: str, other: str) -> bool:
    return number.isdigit() and other.isdigit() and int(number) < int(other)
