"""Conversations kept on disk: begun, continued, searched, renamed, deleted."""

from __future__ import annotations

import os
import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import date
from pathlib import Path
from typing import Any, NamedTuple

from pydantic import ValidationError

from assistant.answer import Answer
from assistant.paths import private_directory

FILE = "conversations.sqlite3"
LONGEST_TITLE = 80
_BUSY_SECONDS = 10.0
_SCHEMA_VERSION = 1
_TABLES = """
create table if not exists conversation (
    id integer primary key autoincrement,
    title text not null,
    begun text not null,
    changed text not null,
    touched integer not null,
    memory text not null default ''
);
create table if not exists turn (
    conversation integer not null references conversation (id) on delete cascade,
    place integer not null,
    question text not null,
    words text not null,
    answer text not null,
    primary key (conversation, place)
) without rowid;
"""
_LIST = """
select id, title, begun, changed, (select count(*) from turn where turn.conversation = conversation.id), memory
from conversation {where} order by touched desc, id desc limit ?
"""
_HOLDS = "exists (select 1 from turn where turn.conversation = conversation.id and words like ? escape '!')"


class HistoryUnusable(RuntimeError):
    """The conversations on disk cannot be read or written; the message says which file."""


class NoSuchConversation(LookupError):
    """No conversation has this number."""

    def __init__(self, number: int) -> None:
        super().__init__(f"there is no conversation {number}; it may have been deleted elsewhere")


class Record(NamedTuple):
    """A conversation as lists show it; ``memory`` is the engine's own, as JSON."""

    id: int
    title: str
    begun: date
    changed: date
    turns: int
    memory: str = ""


class Turn(NamedTuple):
    """A question with its answer; None where another version of the program kept the answer."""

    question: str
    answer: Answer | None


class Conversations:
    """All conversations of one user; nothing is written before the first question."""

    def __init__(self, folder: Path) -> None:
        self.file = folder / FILE
        self._db: sqlite3.Connection | None = None

    def close(self) -> None:
        """Let go of the file; the next call opens it again."""
        if self._db is not None:
            self._db.close()
            self._db = None

    def begin(self, title: str, today: date) -> int:
        """Open a conversation named after its first question; its number."""
        with self._writing() as db:
            cursor = db.execute(
                "insert into conversation (title, begun, changed, touched) values (?, ?, ?, ?)",
                (_title(title), today.isoformat(), today.isoformat(), _next_touch(db)),
            )
            return int(cursor.lastrowid or 0)

    def add(self, number: int, answer: Answer, today: date, memory: str = "") -> None:
        """Add a turn at the end, with what the engine remembers after it; raises NoSuchConversation."""
        with self._writing() as db:
            _demand(db, number)
            place = db.execute("select coalesce(max(place), 0) + 1 from turn where conversation = ?", (number,))
            words = " ".join([answer.question, answer.text, *(cited.label for cited in answer.citations)])
            row = (number, place.fetchone()[0], answer.question, words, answer.to_json())
            db.execute("insert into turn values (?, ?, ?, ?, ?)", row)
            db.execute(
                "update conversation set changed = ?, touched = ?, memory = ? where id = ?",
                (today.isoformat(), _next_touch(db), memory, number),
            )

    def rename(self, number: int, title: str) -> None:
        """Give a conversation another title; raises NoSuchConversation, or ValueError for an empty one."""
        words = _title(title)
        if not words:
            raise ValueError("a title needs at least one word")
        with self._writing() as db:
            _demand(db, number)
            db.execute("update conversation set title = ? where id = ?", (words, number))

    def delete(self, number: int) -> None:
        """Delete a conversation with all its turns; raises NoSuchConversation."""
        with self._writing() as db:
            _demand(db, number)
            db.execute("delete from conversation where id = ?", (number,))

    def listed(self, words: str = "", limit: int = 500) -> list[Record]:
        """The conversations that hold every one of the words, latest first."""
        if not self.file.exists():
            return []
        wanted = [_like(word) for word in words.split()]
        where = " and ".join(f"(title like ? escape '!' or {_HOLDS})" for _ in wanted)
        sql = _LIST.format(where=f"where {where}" if where else "")
        values = [value for pattern in wanted for value in (pattern, pattern)]
        with self._reading() as db:
            rows = db.execute(sql, (*values, limit)).fetchall()
        return [_record(row) for row in rows]

    def get(self, number: int) -> Record:
        """One conversation as lists show it; raises NoSuchConversation."""
        found = next((record for record in self.listed(limit=-1) if record.id == number), None)
        if found is None:
            raise NoSuchConversation(number)
        return found

    def turns(self, number: int) -> list[Turn]:
        """The turns of a conversation, oldest first; raises NoSuchConversation."""
        with self._reading() as db:
            _demand(db, number)
            rows = db.execute("select question, answer from turn where conversation = ? order by place", (number,))
            return [Turn(question, _answer(text)) for question, text in rows.fetchall()]

    @contextmanager
    def _reading(self) -> Iterator[sqlite3.Connection]:
        try:
            yield self._connection()
        except sqlite3.Error as error:
            raise HistoryUnusable(f"cannot read {self.file}: {error}; move it away to begin anew") from error

    @contextmanager
    def _writing(self) -> Iterator[sqlite3.Connection]:
        try:
            db = self._connection()
            with db:
                db.execute("begin immediate")
                yield db
        except sqlite3.Error as error:
            raise HistoryUnusable(f"cannot write {self.file}: {error}") from error

    def _connection(self) -> sqlite3.Connection:
        if self._db is None:
            self._db = self._open()
        return self._db

    def _open(self) -> sqlite3.Connection:
        private_directory(self.file.parent)
        os.close(os.open(self.file, os.O_CREAT | os.O_RDWR, 0o600))
        db = sqlite3.connect(self.file, timeout=_BUSY_SECONDS, isolation_level=None)
        found = db.execute("pragma user_version").fetchone()[0]
        if found > _SCHEMA_VERSION:
            db.close()
            raise HistoryUnusable(f"{self.file} was written by a newer citedesk; update citedesk")
        db.execute("pragma foreign_keys = on")
        db.executescript(f"{_TABLES} pragma user_version = {_SCHEMA_VERSION};")
        return db


def _next_touch(db: sqlite3.Connection) -> int:
    """The next place in the order of use, which needs no clock."""
    return int(db.execute("select coalesce(max(touched), 0) + 1 from conversation").fetchone()[0])


def _demand(db: sqlite3.Connection, number: int) -> None:
    if db.execute("select 1 from conversation where id = ?", (number,)).fetchone() is None:
        raise NoSuchConversation(number)


def _like(word: str) -> str:
    escaped = word.replace("!", "!!").replace("%", "!%").replace("_", "!_")
    return f"%{escaped}%"


def _record(row: tuple[Any, ...]) -> Record:
    number, title, begun, changed, turns, memory = row
    return Record(number, title, date.fromisoformat(begun), date.fromisoformat(changed), turns, memory)


def _title(text: str) -> str:
    words = " ".join(text.split())
    return words if len(words) <= LONGEST_TITLE else words[: LONGEST_TITLE - 1].rstrip() + "…"


def _answer(text: str) -> Answer | None:
    try:
        return Answer.model_validate_json(text)
    except ValidationError:
        return None
