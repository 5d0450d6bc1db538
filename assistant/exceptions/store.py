"""Reads and writes requests and their log; a write is one transaction, on the disk when it returns."""

from __future__ import annotations

import re
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import date
from typing import Any

from sqlalchemy import Connection, Engine, Row, Select, false, func, insert, select, text, update
from sqlalchemy.exc import DBAPIError

from assistant.exceptions.course import Plan
from assistant.exceptions.database import open_database
from assistant.exceptions.errors import NoSuchRequest, RegisterUnusable, StepRefused
from assistant.exceptions.request import ExceptionRequest, LogEntry
from assistant.exceptions.tables import LOG, REQUESTS


class Shelf:
    """The register within one transaction."""

    def __init__(self, connection: Connection, writes: bool) -> None:
        self._connection = connection
        self._writes = writes

    def load(self, number: int) -> tuple[ExceptionRequest, int]:
        """A request and the last number of its log, held while writing; raises NoSuchRequest."""
        query = select(REQUESTS.c.document, REQUESTS.c.last_seq).where(REQUESTS.c.number == number)
        row = self._connection.execute(query.with_for_update() if self._writes else query).one_or_none()
        if row is None:
            raise NoSuchRequest(number)
        return ExceptionRequest.model_validate_json(row.document), row.last_seq

    def plan(self, number: int, by: str, on: date) -> Plan:
        """The beginning of an operation on a stored request; raises NoSuchRequest."""
        request, seq = self.load(number)
        return Plan(request, number, seq, by, on)

    def open(self, by: str, on: date) -> Plan:
        """The beginning of a new request, under the next number."""
        blank = {
            "version": 0,
            "last_seq": 0,
            "state": "",
            "organization": "",
            "rule": "",
            "opened_on": on,
            "body": "",
            "document": "",
        }
        key = self._connection.execute(insert(REQUESTS).values(blank)).inserted_primary_key
        if key is None:
            raise RegisterUnusable("the database gave no number to a new request")
        return Plan(None, int(key[0]), 0, by, on)

    def save(self, plan: Plan) -> ExceptionRequest:
        """Write what was planned: log entries added, the request's row brought to its new version."""
        request = plan.request
        if not plan.entries:
            return request
        changed = self._connection.execute(
            update(REQUESTS)
            .where(REQUESTS.c.number == plan.number, REQUESTS.c.version == plan.version - 1)
            .values(last_seq=plan.seq, **_row(request))
        )
        if changed.rowcount != 1:
            raise StepRefused(f"request {plan.number} was changed at the same moment; nothing was written, try again")
        self._connection.execute(insert(LOG), [_log_row(entry) for entry in plan.entries])
        return request

    def log(self, number: int, after_version: int = 0) -> tuple[LogEntry, ...]:
        """The entries of a request's log after a version, oldest first; raises NoSuchRequest."""
        known = self._connection.execute(select(REQUESTS.c.number).where(REQUESTS.c.number == number))
        if known.one_or_none() is None:
            raise NoSuchRequest(number)
        query = select(LOG).where(LOG.c.request == number, LOG.c.version > after_version).order_by(LOG.c.seq)
        return tuple(_entry(row) for row in self._connection.execute(query))

    def find(self, query: Select[Any]) -> tuple[ExceptionRequest, ...]:
        """The requests that a query over the requests' table selects, by number."""
        rows = self._connection.execute(query.with_only_columns(REQUESTS.c.document).order_by(REQUESTS.c.number))
        return tuple(ExceptionRequest.model_validate_json(row.document) for row in rows)

    @property
    def dialect(self) -> str:
        """Which database this is: sqlite or postgresql."""
        return self._connection.dialect.name


class Store:
    """The register's database; nothing is opened before the first transaction."""

    def __init__(self, url: str | None = None) -> None:
        self._url = url
        self._engine: Engine | None = None

    @contextmanager
    def reading(self) -> Iterator[Shelf]:
        """A consistent view of the register."""
        with self._connection(writes=False) as connection:
            yield Shelf(connection, writes=False)

    @contextmanager
    def writing(self) -> Iterator[Shelf]:
        """A transaction: all of it is kept, or nothing where the block raises."""
        with self._connection(writes=True) as connection:
            yield Shelf(connection, writes=True)

    @contextmanager
    def _connection(self, writes: bool) -> Iterator[Connection]:
        if self._engine is None:
            self._engine = open_database(self._url)
        try:
            with self._engine.connect().execution_options(writes=writes) as connection, connection.begin():
                yield connection
        except DBAPIError as error:
            reason = str(error.orig).splitlines()[0]
            raise RegisterUnusable(f"the register refused: {reason}; nothing was written") from error

    def close(self) -> None:
        """Let go of the database."""
        if self._engine is not None:
            self._engine.dispose()
            self._engine = None


def search_clause(query: Select[Any], typed: str, dialect: str) -> Select[Any]:
    """The query narrowed to requests that hold every word, in any of its inflections."""
    words = re.findall(r"\w+", typed)
    if not words:
        return query.where(false())
    if dialect == "postgresql":
        vector = func.to_tsvector(text("'english'"), REQUESTS.c.body)
        return query.where(vector.bool_op("@@")(func.plainto_tsquery(text("'english'"), " ".join(words))))
    # Quoted, a word is never taken for one of the search language's own.
    quoted = " ".join(f'"{word}"' for word in words)
    found = text("SELECT rowid FROM request_words WHERE request_words MATCH :words").bindparams(words=quoted)
    return query.where(REQUESTS.c.number.in_(found.columns(REQUESTS.c.number)))


def _row(request: ExceptionRequest) -> dict[str, object]:
    return {
        "version": request.version,
        "state": request.state.value,
        "last_day": request.last_day,
        "organization": request.value("organization").casefold(),
        "rule": request.value("rule"),
        "body": _body(request),
        "document": request.model_dump_json(),
    }


def _body(request: ExceptionRequest) -> str:
    """Every word by which a request is found."""
    parts = [*request.values.values(), request.opened_by]
    if request.decision:
        parts += [request.decision.by, request.decision.conditions, request.decision.reasons]
    return "\n".join(part for part in parts if part)


def _log_row(entry: LogEntry) -> dict[str, object]:
    row: dict[str, object] = entry.model_dump()
    row["action"] = entry.action.value
    row["made_by"], row["made_on"], row["item"] = row.pop("by"), row.pop("on"), row.pop("key")
    return row


def _entry(row: Row[Any]) -> LogEntry:
    fields = dict(row._mapping)
    fields["by"], fields["on"], fields["key"] = fields.pop("made_by"), fields.pop("made_on"), fields.pop("item")
    return LogEntry.model_validate(fields)
