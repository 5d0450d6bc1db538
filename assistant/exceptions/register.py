"""The register as a whole: which requests, how many by bureau and rule, and as a table for a spreadsheet."""

from __future__ import annotations

import csv
import io
from collections import Counter
from collections.abc import Callable, Iterable
from datetime import MAXYEAR, MINYEAR, date, timedelta
from typing import Any, NamedTuple

from sqlalchemy import ColumnElement, Select, and_, or_, select

from assistant.exceptions.errors import BadValue
from assistant.exceptions.request import ExceptionRequest, Model, State
from assistant.exceptions.store import search_clause
from assistant.exceptions.tables import REQUESTS
from corpus.display import label
from corpus.library import Corpus

UNNAMED = "(not named)"
_MOST_DAYS = 36_525


class Filter(NamedTuple):
    """Which requests to show; every part left empty lets all through."""

    state: State | None = None
    bureau: str = ""
    rule: str = ""
    expiring_within: int | None = None
    words: str = ""
    year: int | None = None


def query_of(chosen: Filter, today: date, dialect: str) -> Select[Any]:
    """The database query for a filter, states taken as they stand on a day."""
    query = select(REQUESTS)
    if chosen.state:
        query = query.where(_in_state(chosen.state, today))
    if chosen.bureau.strip():
        query = query.where(REQUESTS.c.organization.contains(chosen.bureau.strip().casefold(), autoescape=True))
    if chosen.rule:
        below = [REQUESTS.c.rule.startswith(chosen.rule + mark, autoescape=True) for mark in "./"]
        query = query.where(or_(REQUESTS.c.rule == chosen.rule, *below))
    if chosen.expiring_within is not None:
        if not 0 <= chosen.expiring_within <= _MOST_DAYS:
            raise BadValue(f"expiring: {chosen.expiring_within} is not a number of days from 0 to {_MOST_DAYS}")
        last = today + timedelta(days=chosen.expiring_within)
        query = query.where(_granted(), REQUESTS.c.last_day.between(today, last))
    if chosen.year is not None:
        if not MINYEAR <= chosen.year <= MAXYEAR:
            raise BadValue(f"year: {chosen.year} is not a year from {MINYEAR} to {MAXYEAR}")
        query = query.where(REQUESTS.c.opened_on.between(date(chosen.year, 1, 1), date(chosen.year, 12, 31)))
    if chosen.words.strip():
        query = search_clause(query, chosen.words, dialect)
    return query


def _granted() -> ColumnElement[bool]:
    return REQUESTS.c.state.in_([State.GRANTED.value, State.GRANTED_WITH_CONDITIONS.value])


def _in_state(state: State, today: date) -> ColumnElement[bool]:
    over = and_(REQUESTS.c.last_day.is_not(None), REQUESTS.c.last_day < today)
    if state is State.EXPIRED:
        return and_(_granted(), over)
    same = REQUESTS.c.state == state.value
    if state in (State.GRANTED, State.GRANTED_WITH_CONDITIONS):
        return and_(same, or_(REQUESTS.c.last_day.is_(None), REQUESTS.c.last_day >= today))
    return same


class Tally(Model):
    """How many requests of one bureau or on one rule, and where they stand."""

    name: str
    label: str
    total: int
    states: dict[str, int]


class Summary(Model):
    """A year's requests, by the day they were opened, in their states of today."""

    year: int
    today: date
    total: int
    states: dict[str, int]
    by_bureau: tuple[Tally, ...]
    by_rule: tuple[Tally, ...]


def summarize(requests: Iterable[ExceptionRequest], year: int, today: date, corpus: Corpus) -> Summary:
    """Count a year's requests by bureau and by rule, the most first."""
    opened = [request for request in requests if request.opened_on.year == year]
    return Summary(
        year=year,
        today=today,
        total=len(opened),
        states=_states(opened, today),
        by_bureau=_tallies(opened, today, lambda request: _first_line(request.value("organization")), str),
        by_rule=_tallies(opened, today, lambda request: request.value("rule"), lambda name: rule_label(name, corpus)),
    )


def rule_label(rule: str, corpus: Corpus) -> str:
    """The rule as a reader cites it; one that this copy does not hold is shown as it was typed."""
    return label(rule) if rule in corpus else rule


def _first_line(words: str) -> str:
    return words.splitlines()[0].strip() if words else ""


def _states(requests: Iterable[ExceptionRequest], today: date) -> dict[str, int]:
    counts = Counter(request.state_on(today) for request in requests)
    return {state.value: counts[state] for state in State if counts[state]}


def _tallies(
    requests: list[ExceptionRequest],
    today: date,
    name_of: Callable[[ExceptionRequest], str],
    shown: Callable[[str], str],
) -> tuple[Tally, ...]:
    """One tally a name; names that differ in letter case only count as one."""
    groups: dict[str, list[ExceptionRequest]] = {}
    for request in requests:
        groups.setdefault(name_of(request).casefold(), []).append(request)
    tallies = []
    for members in groups.values():
        name = name_of(members[0])
        tallies.append(
            Tally(
                name=name or UNNAMED,
                label=shown(name) if name else UNNAMED,
                total=len(members),
                states=_states(members, today),
            )
        )
    return tuple(sorted(tallies, key=lambda tally: (-tally.total, tally.label)))


_COLUMNS = (
    "number",
    "state",
    "title",
    "organization",
    "rule",
    "timeframe",
    "last_day",
    "opened_on",
    "opened_by",
    "approved_on",
    "approved_by",
    "submitted_on",
    "decided_on",
    "decided_by",
    "renews",
    "version",
)


def row_of(request: ExceptionRequest, today: date) -> dict[str, object]:
    """One request as one line of the register."""
    approval, submission, decision = request.approval, request.submission, request.decision
    cells: tuple[object, ...] = (
        request.number,
        request.state_on(today).value,
        request.value("title"),
        request.value("organization"),
        request.value("rule"),
        request.value("timeframe"),
        request.last_day,
        request.opened_on,
        request.opened_by,
        approval and approval.on,
        approval and approval.by,
        submission and submission.on,
        decision and decision.on,
        decision and decision.by,
        request.renews,
        request.version,
    )
    shown = (cell.isoformat() if isinstance(cell, date) else cell for cell in cells)
    return dict(zip(_COLUMNS, shown, strict=True))


def to_csv(requests: Iterable[ExceptionRequest], today: date) -> str:
    """The register as CSV with a header; no cell can be taken for a formula by a spreadsheet."""
    out = io.StringIO()
    writer = csv.writer(out, lineterminator="\n")
    writer.writerow(_COLUMNS)
    for request in requests:
        writer.writerow([_cell(value) for value in row_of(request, today).values()])
    return out.getvalue()


def _cell(value: object) -> object:
    if isinstance(value, str) and value.lstrip().startswith(("=", "+", "-", "@")):
        return "'" + value
    return "" if value is None else value
