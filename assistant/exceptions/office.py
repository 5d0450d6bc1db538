"""The exception desk without a screen: every face, and the assistant, work through this one door."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import date
from pathlib import Path
from types import TracebackType
from typing import Self

from assistant.exceptions import course
from assistant.exceptions.checklist import Checklist, check
from assistant.exceptions.course import CTO, Plan
from assistant.exceptions.errors import BadValue, Conflict
from assistant.exceptions.fold import replay
from assistant.exceptions.memo import Format, render_memo, write_memo
from assistant.exceptions.memo.content import Memo, compose
from assistant.exceptions.register import Filter, Summary, query_of, summarize
from assistant.exceptions.request import Action, ExceptionRequest, LogEntry
from assistant.exceptions.store import Shelf, Store
from assistant.exceptions.values import clean, clean_line, item_of, read_value
from corpus.library import Corpus

ALL = Filter()


class ExceptionOffice:
    """The register of requests and the steps of their course.

    Every change is committed when its method returns. ``seen`` is the version that the caller
    last read: what somebody else changed since then raises Conflict, and nothing is written.
    """

    def __init__(self, database_url: str | None = None, *, corpus: Corpus | None = None) -> None:
        self._store = Store(database_url)
        self._corpus = corpus

    @property
    def corpus(self) -> Corpus:
        """The law that requests cite."""
        if self._corpus is None:
            self._corpus = Corpus.load()
        return self._corpus

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    def close(self) -> None:
        """Let go of the database; the next call opens it again."""
        self._store.close()

    # Reading

    def get(self, number: int) -> ExceptionRequest:
        """A request as it stands; raises NoSuchRequest."""
        with self._store.reading() as shelf:
            return shelf.load(number)[0]

    def log(self, number: int) -> tuple[LogEntry, ...]:
        """Everything that ever happened to a request, oldest first; raises NoSuchRequest."""
        with self._store.reading() as shelf:
            return shelf.log(number)

    def check(self, number: int, today: date) -> Checklist:
        """The checklist of a request; raises NoSuchRequest."""
        return check(self.get(number), today, self.corpus)

    def list(self, today: date, chosen: Filter = ALL) -> tuple[ExceptionRequest, ...]:
        """The requests that a filter lets through, by number."""
        with self._store.reading() as shelf:
            return shelf.find(query_of(chosen, today, shelf.dialect))

    def search(self, words: str, today: date) -> tuple[ExceptionRequest, ...]:
        """The requests that hold every one of the words, by number."""
        return self.list(today, Filter(words=words))

    def summary(self, year: int, today: date) -> Summary:
        """A year's requests by bureau and by rule."""
        return summarize(self.list(today, Filter(year=year)), year, today, self.corpus)

    # Changing

    def new(self, *, by: str, today: date, values: Mapping[str, str] | None = None) -> ExceptionRequest:
        """Open a request, with any values already known; raises BadValue and then opens nothing."""
        read = self._read(values or {})
        with self._store.writing() as shelf:
            plan = shelf.open(clean_line(by, "by"), today)
            course.open_request(plan, read)
            return shelf.save(plan)

    def set_field(
        self,
        number: int,
        key: str,
        value: str,
        *,
        by: str,
        today: date,
        seen: int | None = None,
        reopen: bool = False,
    ) -> ExceptionRequest:
        """Change one item, an empty value taking it back; raises BadValue, Conflict or StepRefused."""
        return self.set_fields(number, {key: value}, by=by, today=today, seen=seen, reopen=reopen)

    def set_fields(
        self,
        number: int,
        values: Mapping[str, str],
        *,
        by: str,
        today: date,
        seen: int | None = None,
        reopen: bool = False,
    ) -> ExceptionRequest:
        """Change several items at once, all or none; raises BadValue, Conflict or StepRefused."""
        read = self._read(values)

        def change(plan: Plan, shelf: Shelf) -> None:
            for key, value in read.items():
                _guard_item(plan.request, key, value, seen)
            course.set_values(plan, read, reopen)

        return self._change(number, by, today, change)

    def approve(
        self,
        number: int,
        *,
        by: str,
        today: date,
        title: str = "Bureau Director",
        note: str = "",
        seen: int | None = None,
    ) -> ExceptionRequest:
        """Record the bureau director's approval; raises StepRefused or Conflict."""
        words = clean(title, "title"), clean(note, "note")
        return self._step(number, by, today, seen, "approve", lambda plan: course.approve(plan, *words))

    def submit(self, number: int, *, by: str, today: date, note: str = "", seen: int | None = None) -> ExceptionRequest:
        """Hand an approved request to the CTO's office; raises StepRefused or Conflict."""
        words = clean(note, "note")
        return self._step(number, by, today, seen, "submit", lambda plan: course.submit(plan, words))

    def decide(
        self,
        number: int,
        outcome: str,
        *,
        by: str,
        today: date,
        title: str = CTO,
        conditions: str = "",
        reasons: str = "",
        until: date | None = None,
        seen: int | None = None,
    ) -> ExceptionRequest:
        """Record the CTO's decision; raises StepRefused, BadValue or Conflict."""
        terms, why = clean(conditions, "conditions"), clean(reasons, "reasons")
        return self._step(
            number,
            by,
            today,
            seen,
            "decide",
            lambda plan: course.decide(
                plan,
                outcome,
                title=clean(title, "title"),
                conditions=terms,
                reasons=why,
                until=until,
            ),
        )

    def withdraw(
        self, number: int, *, by: str, today: date, reason: str = "", seen: int | None = None
    ) -> ExceptionRequest:
        """End an open request; raises StepRefused or Conflict."""
        words = clean(reason, "reason")
        return self._step(number, by, today, seen, "withdraw", lambda plan: course.withdraw(plan, words))

    def renew(self, number: int, *, by: str, today: date) -> ExceptionRequest:
        """Open a new request from a granted one, its timeframe and approvals to be given anew."""
        name = clean_line(by, "by")
        with self._store.writing() as shelf:
            old = shelf.plan(number, name, today)
            fresh = shelf.open(name, today)
            values = course.renew(old, fresh.number)
            course.open_request(fresh, values, renews=number)
            shelf.save(old)
            return shelf.save(fresh)

    # Handing out

    def export(self, number: int, form: Format, path: Path, today: date) -> Path:
        """Write the memo as md, docx or pdf; raises NoSuchRequest, or OSError where the file cannot be written."""
        return write_memo(self._compose(number, today), form, path)

    def memo(self, number: int, today: date) -> str:
        """The memo as Markdown; raises NoSuchRequest."""
        return render_memo(self._compose(number, today), "md").decode()

    def verify(self, number: int) -> bool:
        """Whether the stored request is what its log makes; raises NoSuchRequest."""
        with self._store.reading() as shelf:
            return replay(shelf.log(number)) == shelf.load(number)[0]

    def _compose(self, number: int, today: date) -> Memo:
        with self._store.reading() as shelf:
            return compose(shelf.load(number)[0], shelf.log(number), today, self.corpus)

    def _read(self, values: Mapping[str, str]) -> dict[str, str]:
        return {item_of(key).key: read_value(key, value, self.corpus) for key, value in values.items()}

    def _change(self, number: int, by: str, today: date, change: Callable[[Plan, Shelf], None]) -> ExceptionRequest:
        with self._store.writing() as shelf:
            plan = shelf.plan(number, clean_line(by, "by"), today)
            change(plan, shelf)
            return shelf.save(plan)

    def _step(
        self, number: int, by: str, today: date, seen: int | None, step: str, take: Callable[[Plan], None]
    ) -> ExceptionRequest:
        def change(plan: Plan, shelf: Shelf) -> None:
            if seen is not None:
                _guard_whole(plan.request, shelf, seen, step)
            take(plan)

        return self._change(number, by, today, change)


def _guard_item(request: ExceptionRequest, key: str, value: str, seen: int | None) -> None:
    """Refuse to write over a value that the caller has not read."""
    if seen is None:
        return
    if seen > request.version:
        raise BadValue(f"request {request.number} is at version {request.version}, not yet at {seen}")
    theirs = request.given(key)
    if theirs and theirs.version > seen and theirs.value != value:
        raise Conflict(
            request.number, key, yours=value, theirs=theirs.value, by=theirs.by, on=theirs.on, version=request.version
        )


def _guard_whole(request: ExceptionRequest, shelf: Shelf, seen: int, step: str) -> None:
    """Refuse a step on contents that the caller has not read."""
    if seen > request.version:
        raise BadValue(f"request {request.number} is at version {request.version}, not yet at {seen}")
    changed = [entry for entry in shelf.log(request.number, seen) if entry.action is Action.SET]
    if changed:
        last = changed[-1]
        raise Conflict(
            request.number,
            last.key,
            yours=f"{step}, as read at version {seen}",
            theirs=last.value,
            by=last.by,
            on=last.on,
            version=request.version,
        )
