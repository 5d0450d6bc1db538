"""The computed dates of a result as a calendar file."""

from __future__ import annotations

import hashlib
from datetime import UTC, date, datetime, time

from assistant.timeline import Moment, timeline
from calculators.calculator import Calculator
from calculators.outcome import Result
from corpus.display import label


def calendar_bytes(calculator: Calculator, result: Result, today: date) -> bytes:
    """The computed dates as an iCalendar file of all-day entries; the same result gives the same bytes.

    ``today`` is the day that the entries are stamped with.
    """
    # Costs some 60 ms to import, and few answers go to a calendar.
    from icalendar import Calendar, Event

    book = Calendar()
    book.add("prodid", "-//citedesk//citedesk//EN")
    book.add("version", "2.0")
    for moment in timeline(calculator, result):
        if moment.given:
            continue
        entry = Event()
        entry.add("summary", f"{moment.name} ({label(calculator.provision)})")
        told = f"{calculator.title}. {calculator.rule} Computed by citedesk; the official text governs."
        entry.add("description", told)
        entry.add("dtstart", moment.day)
        entry.add("dtstamp", datetime.combine(today, time(), UTC))
        entry.add("uid", _uid(calculator.name, moment, result))
        entry.add("transp", "TRANSPARENT")
        book.add_component(entry)
    return bytes(book.to_ical())


def _uid(name: str, moment: Moment, result: Result) -> str:
    inputs = repr(sorted((key, str(origin.value)) for key, origin in result.read.items()))
    words = f"{name}\0{moment.name}\0{moment.day}\0{inputs}"
    return f"{hashlib.sha256(words.encode()).hexdigest()[:24]}@citedesk"
