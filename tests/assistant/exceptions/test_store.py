"""What was saved stays saved: through kills, through two processes at once, on both databases."""

from __future__ import annotations

import os
import signal
import sqlite3
import stat
from datetime import date
from itertools import pairwise
from pathlib import Path

import pytest
from sqlalchemy import Connection, create_engine, inspect, text
from sqlalchemy.exc import DBAPIError

from assistant.exceptions import schema
from assistant.exceptions.database import open_database
from assistant.exceptions.errors import Conflict, NoSuchRequest, RegisterUnusable
from assistant.exceptions.migrations import HEAD
from assistant.exceptions.office import ExceptionOffice
from assistant.exceptions.request import Action
from assistant.exceptions.tables import METADATA

WRITER = """
import sys
from datetime import date
from assistant.exceptions.errors import Conflict
from assistant.exceptions.office import ExceptionOffice
url, number, key, tag, times = sys.argv[1], int(sys.argv[2]), sys.argv[3], sys.argv[4], int(sys.argv[5])
office, conflicts = ExceptionOffice(url), 0
for turn in range(times):
    while True:
        seen = office.get(number).version
        try:
            office.set_field(number, key, f"{tag} {turn}", by=tag, today=date(2026, 11, 2), seen=seen)
            break
        except Conflict as conflict:
            assert conflict.yours == f"{tag} {turn}" and conflict.theirs and conflict.theirs != conflict.yours
            conflicts += 1
    print("saved", turn)
print("conflicts", conflicts)
"""

OPENER = """
import sys
from datetime import date
from assistant.exceptions.office import ExceptionOffice
print(ExceptionOffice(sys.argv[1]).new(by="X", today=date(2026, 11, 2)).number)
"""


def test_a_request_is_read_back_by_another_office(database: str, office: ExceptionOffice, advanced) -> None:
    request = advanced(office, "granted")
    with ExceptionOffice(database) as other:
        assert other.get(request.number) == request
        assert other.log(request.number) == office.log(request.number)


def test_a_number_that_is_not_in_the_register_is_said_so(office: ExceptionOffice, today: date) -> None:
    for ask in (office.get, office.log, lambda number: office.check(number, today)):
        with pytest.raises(NoSuchRequest, match="no request 7"):
            ask(7)


@pytest.mark.parametrize(
    "statement",
    [
        "UPDATE log SET value = 'other'",
        "DELETE FROM log",
        "DELETE FROM requests",
    ],
)
def test_the_database_itself_refuses_to_unwrite_the_log(database, office, advanced, statement: str) -> None:
    advanced(office, "ready")
    engine = create_engine(database.replace("postgresql:", "postgresql+psycopg:"))
    with engine.connect() as connection, pytest.raises(DBAPIError, match=r"append-only|never deleted"):
        connection.execute(text(statement))
    engine.dispose()


def test_postgresql_refuses_to_empty_the_log_at_once(postgres_database: str, advanced) -> None:
    with ExceptionOffice(postgres_database) as office:
        advanced(office, "ready")
    engine = create_engine(postgres_database.replace("postgresql:", "postgresql+psycopg:"))
    with engine.connect() as connection, pytest.raises(DBAPIError, match="append-only"):
        connection.execute(text("TRUNCATE log"))
    engine.dispose()


def test_a_refused_change_leaves_nothing_behind(office: ExceptionOffice, advanced, today) -> None:
    request = advanced(office, "ready")
    with pytest.raises(ValueError, match="no item"):
        office.set_fields(request.number, {"need": "New.", "nothing": "x"}, by="X", today=today)
    assert office.get(request.number) == request


def test_two_who_edit_different_items_both_keep_their_change(office: ExceptionOffice, advanced, today) -> None:
    seen = advanced(office, "ready").version
    number = 1
    office.set_field(number, "need", "Ann's need.", by="Ann", today=today, seen=seen)
    office.set_field(number, "scope", "Bo's scope.", by="Bo", today=today, seen=seen)
    assert office.get(number).value("need") == "Ann's need."
    assert office.get(number).value("scope") == "Bo's scope."


def test_the_second_to_edit_an_item_is_shown_both_and_nothing_is_written(office, advanced, today) -> None:
    seen = advanced(office, "ready").version
    after = office.set_field(1, "need", "Ann's need.", by="Ann", today=today, seen=seen)
    with pytest.raises(Conflict) as conflict:
        office.set_field(1, "need", "Bo's need.", by="Bo", today=today, seen=seen)
    told = conflict.value
    assert (told.yours, told.theirs, told.by, told.version) == ("Bo's need.", "Ann's need.", "Ann", after.version)
    assert office.get(1) == after
    insisted = office.set_field(1, "need", "Bo's need.", by="Bo", today=today, seen=told.version)
    assert insisted.value("need") == "Bo's need."


def test_both_typing_the_same_words_is_no_conflict(office: ExceptionOffice, advanced, today) -> None:
    seen = advanced(office, "ready").version
    for name in ("Ann", "Bo"):
        office.set_field(1, "need", "Agreed.", by=name, today=today, seen=seen)
    assert office.get(1).contents.need.by == "Ann"


def test_a_director_approves_only_what_the_director_read(office: ExceptionOffice, advanced, today) -> None:
    seen = advanced(office, "ready").version
    office.set_field(1, "scope", "Wider.", by="Ann", today=today, seen=seen)
    with pytest.raises(Conflict, match="Wider"):
        office.approve(1, by="Lee Okafor", today=today, seen=seen)


def test_two_processes_at_once_lose_no_change(database, office, advanced, start) -> None:
    number = advanced(office, "ready").number
    both = [start(WRITER, database, str(number), "need", tag, "15") for tag in ("Ann", "Bo")]
    for process in both:
        out, error = process.communicate(timeout=120)
        assert process.returncode == 0, error
        assert out.count("saved") == 15
    told = [entry for entry in office.log(number) if entry.key == "need"]
    assert sorted(entry.value for entry in told[1:]) == sorted(f"{tag} {n}" for tag in ("Ann", "Bo") for n in range(15))
    assert all(later.before == earlier.value for earlier, later in pairwise(told))
    assert office.verify(number)


@pytest.mark.skipif(not hasattr(signal, "SIGKILL"), reason="this system has no kill -9")
@pytest.mark.parametrize("after", [1, 4, 9])
def test_what_was_saved_before_a_kill_is_there_after_it(database, office, advanced, start, after: int) -> None:
    number = advanced(office, "ready").number
    office.close()
    process = start(WRITER, database, str(number), "need", "Ann", "100000")
    saved = [process.stdout.readline().split() for _ in range(after)][-1]
    os.kill(process.pid, signal.SIGKILL)
    process.wait()
    last = office.get(number).value("need")
    assert int(last.removeprefix("Ann ")) >= int(saved[1])
    assert office.verify(number)
    office.set_field(number, "need", "Went on.", by="Ann", today=date(2026, 11, 2))


def test_many_processes_open_a_new_register_at_once(database: str, start) -> None:
    openers = [start(OPENER, database) for _ in range(4)]
    numbers = []
    for process in openers:
        out, error = process.communicate(timeout=120)
        assert process.returncode == 0, error
        numbers.append(int(out))
    assert sorted(numbers) == [1, 2, 3, 4]


def test_the_migrations_make_the_tables_that_the_program_uses(database: str) -> None:
    from alembic.autogenerate import compare_metadata
    from alembic.migration import MigrationContext

    engine = open_database(database)
    with engine.connect() as connection:
        differences = compare_metadata(MigrationContext.configure(connection), METADATA)
    engine.dispose()
    ours = [each for each in differences if not any("request_words" in str(part) for part in each)]
    assert ours == []


def test_a_migration_that_breaks_off_leaves_nothing(database: str, monkeypatch: pytest.MonkeyPatch) -> None:
    whole = schema._migrate

    def broken(connection: Connection) -> None:
        whole(connection)
        raise OSError("the disk is full")

    monkeypatch.setattr(schema, "_migrate", broken)
    with pytest.raises(RegisterUnusable, match="the disk is full"):
        open_database(database)
    engine = create_engine(database.replace("postgresql:", "postgresql+psycopg:"))
    assert inspect(engine).get_table_names() == []
    engine.dispose()


def test_the_newest_migration_is_the_one_the_program_expects() -> None:
    from alembic.config import Config
    from alembic.script import ScriptDirectory

    config = Config()
    config.set_main_option("script_location", str(Path(schema.__file__).parent / "migrations"))
    assert ScriptDirectory.from_config(config).get_heads() == [HEAD]


def test_a_register_from_a_newer_program_is_refused(database: str) -> None:
    engine = open_database(database)
    with engine.begin() as connection:
        connection.execute(text("UPDATE alembic_version SET version_num = '9999'"))
    engine.dispose()
    with ExceptionOffice(database) as office, pytest.raises(RegisterUnusable, match="newer citedesk"):
        office.get(1)


@pytest.mark.parametrize(
    ("url", "words"),
    [
        ("nonsense", "not a database URL"),
        ("mysql://x/y", "SQLite or PostgreSQL"),
        ("sqlite://", "needs a file"),
        ("sqlite:////proc/nowhere/x.db", "cannot open the register"),
        ("postgresql://nobody@/x?host=/nonexistent", "cannot open the register"),
    ],
)
def test_a_database_that_cannot_be_used_is_one_plain_line(url: str, words: str) -> None:
    with ExceptionOffice(url) as office, pytest.raises(RegisterUnusable, match=words) as refusal:
        office.get(1)
    assert "\n" not in str(refusal.value)


def test_a_file_that_is_no_database_is_refused_and_left_alone(tmp_path: Path) -> None:
    path = tmp_path / "register.sqlite3"
    path.write_text("not a database, but somebody's notes, long enough to be looked at")
    with ExceptionOffice(f"sqlite:///{path}") as office, pytest.raises(RegisterUnusable):
        office.get(1)
    assert path.read_text().startswith("not a database")


@pytest.mark.skipif(os.name == "nt", reason="Windows has no POSIX modes")
def test_the_register_is_its_owners_only(tmp_path: Path, today: date) -> None:
    path = tmp_path / "deep" / "register.sqlite3"
    with ExceptionOffice(f"sqlite:///{path}") as office:
        office.new(by="Dana Reyes", today=today)
        modes = [stat.S_IMODE(each.stat().st_mode) for each in (path.parent, path)]
    assert modes == [0o700, 0o600]


def test_a_sqlite_commit_is_on_the_disk_when_it_returns(sqlite_database: str) -> None:
    engine = open_database(sqlite_database)
    with engine.connect() as connection:
        told = [connection.execute(text(f"PRAGMA {name}")).scalar() for name in ("journal_mode", "synchronous")]
    engine.dispose()
    assert told == ["wal", 2]


def test_nothing_is_created_until_the_register_is_used(tmp_path: Path) -> None:
    ExceptionOffice(f"sqlite:///{tmp_path / 'register.sqlite3'}").close()
    assert list(tmp_path.iterdir()) == []


def test_the_register_counts_as_many_entries_as_the_log_holds(desk, advanced, sqlite_database) -> None:
    advanced(desk, "granted")
    desk.close()
    with sqlite3.connect(sqlite_database.removeprefix("sqlite:///")) as connection:
        rows = connection.execute(
            "SELECT version, last_seq, (SELECT count(*) FROM log WHERE request = number) FROM requests"
        ).fetchall()
    connection.close()
    assert [(seq == entries) for _, seq, entries in rows] == [True]
    assert desk.log(1)[-1].action is Action.DECIDED
