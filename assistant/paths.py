"""Where the user's files lie; nothing is created until something is written."""

from __future__ import annotations

import os
from pathlib import Path

REGISTER_FILE = "exceptions.sqlite3"


def config_dir() -> Path:
    """The settings' directory: CITEDESK_CONFIG_DIR, or the platform's own place."""
    return _override("CITEDESK_CONFIG_DIR") or _own("config")


def data_dir() -> Path:
    """The user's data: CITEDESK_DATA_DIR, or the platform's own place."""
    return _override("CITEDESK_DATA_DIR") or _own("data")


def cache_dir() -> Path:
    """What can be built again: CITEDESK_CACHE_DIR, or the platform's own place."""
    return _override("CITEDESK_CACHE_DIR") or _own("cache")


def database_url() -> str:
    """The register of exception requests: CITEDESK_DATABASE, or an SQLite file in the data directory."""
    given = os.environ.get("CITEDESK_DATABASE", "").strip()
    return given or f"sqlite:///{(data_dir() / REGISTER_FILE).as_posix()}"


def private_directory(path: Path) -> Path:
    """The directory, made with mode 0700 where it is missing; an existing one is left as it is."""
    if not path.is_dir():
        path.mkdir(mode=0o700, parents=True, exist_ok=True)
        path.chmod(0o700)
    return path


def _own(kind: str) -> Path:
    """The platform's own place for a kind of files."""
    # Costs some 10 ms to import, and variables may name every place.
    from platformdirs import PlatformDirs

    return Path(getattr(PlatformDirs("citedesk", appauthor=False), f"user_{kind}_dir"))


def _override(variable: str) -> Path | None:
    value = os.environ.get(variable, "").strip()
    return Path(value).expanduser() if value else None
