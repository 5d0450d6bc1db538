"""History notes read as dated events.

A note is read in its own order: a verb opens an event, numbers are its ordinances, dates are its
dates. A date that the note does not tell whole stays None, and its words go to the event's note.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from datetime import date

from corpus.citation.authorities import read_ordinance_numbers
from corpus.citation.tokens import Cursor, Sort, arabic
from corpus.provision import HistoryEvent

_ACTIONS = {
    "added": "added",
    "amended": "amended",
    "replaced": "replaced",
    "repealed": "repealed",
    "deleted": "deleted",
    "renumbered": "renumbered",
    "substituted": "replaced",
    "revised": "revised",
}
_NAMES = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")
_MONTHS = {name: number for number, name in enumerate(_NAMES, start=1)}
_STAGES = {"passed": "passed", "effective": "effective", "effected": "effective"}
_YEAR = re.compile(r"\d{4}")
_JOINS = frozenset(",;:.")


@dataclass
class _Event:
    action: str
    ordinances: list[str] = field(default_factory=list)
    dates: dict[str, date] = field(default_factory=dict)
    partial: list[str] = field(default_factory=list)

    @property
    def blank(self) -> bool:
        return not (self.action or self.ordinances or self.dates or self.partial)

    def finish(self) -> HistoryEvent:
        return HistoryEvent(
            action=self.action,
            ordinances=tuple(self.ordinances),
            passed=self.dates.get("passed"),
            effective=self.dates.get("effective"),
            dated=self.dates.get("dated"),
            note="; ".join(self.partial),
        )


def read_history(note: str) -> tuple[HistoryEvent, ...]:
    """The events of a history note, in its order; nothing that it does not say is filled in."""
    cursor = Cursor(note)
    events = [_Event("")]
    stages: list[str] = []
    while not cursor.done:
        word = cursor.peek().low
        if word in _ACTIONS:
            _open(events, _ACTIONS[word])
            stages = []
        elif word in _STAGES:
            stages.append(_STAGES[word])
        elif word[:3] in _MONTHS and _take_date(cursor, events[-1], stages):
            stages = []
            continue
        else:
            numbers = read_ordinance_numbers(cursor)
            events[-1].ordinances += [member.path[0] for member in numbers]
            if numbers:
                continue
        cursor.place += 1
    return tuple(event.finish() for event in events if not event.blank)


def _open(events: list[_Event], action: str) -> None:
    if events[-1].blank:
        events[-1].action = action
    else:
        events.append(_Event(action))


def _take_date(cursor: Cursor, event: _Event, stages: list[str]) -> bool:
    """Take in the date here under every stage named before it, "dated" when none is."""
    mark = cursor.place
    start = cursor.peek(-1).start if stages else cursor.peek().start
    month = _MONTHS[cursor.take().low[:3]]
    cursor.accept(".")
    day = cursor.take()
    if day.sort is not Sort.NUMBER or len(day.text) > 2:
        cursor.place = mark
        return False
    end = cursor.place
    while cursor.peek().text in _JOINS and not cursor.done:
        cursor.place += 1
    year = arabic(cursor.peek().text)
    if not _YEAR.fullmatch(year):
        cursor.place = end
        event.partial.append(f"{cursor.text[start : cursor.last_end]} (no year given)")
        return True
    cursor.place += 1
    _store(event, stages or ["dated"], int(year), month, int(arabic(day.text)))
    return True


def _store(event: _Event, stages: list[str], year: int, month: int, day: int) -> None:
    try:
        known = date(year, month, day)
    except ValueError:
        event.partial.append(f"{year}-{month}-{day} is no date")
        return
    for stage in stages:
        event.dates[stage] = known
