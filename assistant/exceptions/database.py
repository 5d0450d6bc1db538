"""Opens the register's database: SQLite by default, PostgreSQL for an office that shares one."""

from __future__ import annotations

import os
import sqlite3
import time
from pathlib import Path
from typing import Any

from sqlalchemy import Connection, Engine, create_engine, event, make_url
from sqlalchemy.engine import URL
from sqlalchemy.exc import ArgumentError, SQLAlchemyError

from assistant.exceptions.errors import RegisterUnusable
from assistant.exceptions.schema import bring_up_to_date
from assistant.paths import database_url, private_directory

BUSY_SECONDS = 30.0
_SQLITE_BUSY_TRIES = 200


def open_database(url: str | None = None) -> Engine:
    """An engine on the register, its schema up to date; raises RegisterUnusable with what to do."""
    address = _address(url or database_url())
    engine: Engine | None = None
    try:
        engine = _sqlite(address) if address.get_backend_name() == "sqlite" else _postgresql(address)
        bring_up_to_date(engine)
    except (SQLAlchemyError, sqlite3.Error, OSError, ImportError, RegisterUnusable) as error:
        if engine is not None:
            engine.dispose()
        raise _unusable(address, error) from error
    return engine


def _unusable(address: URL, error: Exception) -> RegisterUnusable:
    """The refusal in one line, without the password."""
    if isinstance(error, RegisterUnusable):
        return error
    if isinstance(error, ImportError):
        return RegisterUnusable("the driver for PostgreSQL is not installed: pip install 'citedesk[postgres]'")
    reason = str(getattr(error, "orig", None) or error).splitlines()[0]
    return RegisterUnusable(f"cannot open the register at {address.render_as_string(hide_password=True)}: {reason}")


def _address(url: str) -> URL:
    try:
        address = make_url(url)
    except ArgumentError:
        raise RegisterUnusable(
            f"CITEDESK_DATABASE is not a database URL: {url!r}; write sqlite:////path/file.sqlite3 or "
            "postgresql://user@host/database"
        ) from None
    backend = address.get_backend_name()
    if backend not in ("sqlite", "postgresql"):
        raise RegisterUnusable(f"the register lives in SQLite or PostgreSQL, not in {backend}")
    if backend == "postgresql":
        return address.set(drivername="postgresql+psycopg")
    if not address.database or address.database == ":memory:":
        raise RegisterUnusable("the register needs a file: sqlite:////path/file.sqlite3")
    return address


def _postgresql(address: URL) -> Engine:
    return create_engine(address, isolation_level="READ COMMITTED", pool_pre_ping=True)


def _sqlite(address: URL) -> Engine:
    """An engine whose every commit is on the disk before it returns, and readable by its owner only."""
    path = Path(str(address.database))
    private_directory(path.parent)
    os.close(os.open(path, os.O_CREAT | os.O_RDWR, 0o600))
    engine = create_engine(address, connect_args={"timeout": BUSY_SECONDS})
    event.listen(engine, "connect", _prepare)
    event.listen(engine, "begin", _begin)
    return engine


def _prepare(connection: sqlite3.Connection, record: Any) -> None:
    """Durable against a kill and a power cut; transactions begin where SQLAlchemy says so."""
    connection.isolation_level = None
    _write_ahead(connection)
    connection.execute("PRAGMA synchronous = FULL")
    connection.execute("PRAGMA foreign_keys = ON")


def _write_ahead(connection: sqlite3.Connection) -> None:
    """Turn the write-ahead log on; SQLite gives up at once while another process does the same."""
    for _ in range(_SQLITE_BUSY_TRIES):
        try:
            connection.execute("PRAGMA journal_mode = WAL")
            return
        except sqlite3.OperationalError as error:
            if error.sqlite_errorcode & 0xFF != sqlite3.SQLITE_BUSY:
                raise
            time.sleep(0.05)
    raise sqlite3.OperationalError("another process holds the register; try again")


def _begin(connection: Connection) -> None:
    """A writer takes the lock at once, so that it never reads what another is about to change."""
    writes = connection.get_execution_options().get("writes", False)
    connection.exec_driver_sql("BEGIN IMMEDIATE" if writes else "BEGIN")
