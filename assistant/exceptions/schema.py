"""Brings a database to the schema that this program knows, and refuses one that is newer."""

from __future__ import annotations

from importlib.resources import as_file, files

from sqlalchemy import Connection, Engine, inspect, text

from assistant.exceptions.errors import RegisterUnusable
from assistant.exceptions.migrations import HEAD

# Any number of our own: two processes that open a new database at once queue behind it.
_LOCK = 7_462_501


def bring_up_to_date(engine: Engine) -> None:
    """Run the migrations that the database still lacks; raises RegisterUnusable for a newer schema."""
    with engine.connect() as connection:
        if _version(connection) == HEAD:
            return
    with engine.connect().execution_options(writes=True) as connection, connection.begin():
        if connection.dialect.name == "postgresql":
            connection.execute(text("SELECT pg_advisory_xact_lock(:lock)"), {"lock": _LOCK})
        version = _version(connection)
        if version is not None and version > HEAD:
            raise RegisterUnusable(
                f"the register has schema {version}, this program knows {HEAD}: install the newer citedesk"
            )
        if version != HEAD:
            _migrate(connection)


def _version(connection: Connection) -> str | None:
    """The schema's version, or None for an empty database."""
    if not inspect(connection).has_table("alembic_version"):
        return None
    return connection.execute(text("SELECT version_num FROM alembic_version")).scalar()


def _migrate(connection: Connection) -> None:
    from alembic import command  # costs a quarter of a second, and only a new database needs it
    from alembic.config import Config

    with as_file(files("assistant.exceptions.migrations")) as folder:
        config = Config()
        config.set_main_option("script_location", str(folder).replace("%", "%%"))
        config.attributes["connection"] = connection
        command.upgrade(config, "head")
