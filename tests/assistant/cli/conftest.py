"""The command line in a process of its own or in this one, never on the developer's own files."""

from __future__ import annotations

import io
import json
import os
import subprocess
import sys
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest

ROOT = Path(__file__).resolve().parents[3]
PROGRAM = "import sys; from assistant.cli.main import run; sys.exit(run())"


@dataclass(frozen=True)
class Ran:
    """What a command left behind."""

    status: int
    out: str
    err: str

    @property
    def json(self) -> Any:
        """Standard output as the one JSON object that it must be."""
        (line,) = self.out.splitlines()
        return json.loads(line)


Cli = Callable[..., Ran]


@pytest.fixture(scope="session")
def cache(built: Path) -> Path:
    """A cache with a built index, shared by the session."""
    return built


@pytest.fixture
def home(cache: Path, tmp_path: Path) -> dict[str, str]:
    """The environment of a user with nothing but a built index."""
    return {
        "CITEDESK_CACHE_DIR": str(cache),
        "CITEDESK_CONFIG_DIR": str(tmp_path / "config"),
        "CITEDESK_DATA_DIR": str(tmp_path / "data"),
        "CITEDESK_TODAY": "2026-11-24",
        "COLUMNS": "90",
    }


@pytest.fixture
def cli(home: dict[str, str], monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> Cli:
    """Runs a command in this process."""
    from assistant.cli.main import run

    def call(*args: str, stdin: bytes = b"", env: Mapping[str, str] | None = None) -> Ran:
        for name, value in {**home, **(env or {})}.items():
            monkeypatch.setenv(name, value)
        monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(stdin), encoding="utf-8"))
        capsys.readouterr()
        try:
            status = int(run(args))
        except SystemExit as left:
            status = int(left.code or 0)
        out, err = capsys.readouterr()
        return Ran(status, out, err)

    return call


@pytest.fixture
def process(home: dict[str, str]) -> Cli:
    """Runs a command in a process of its own."""

    def call(*args: str, stdin: bytes = b"", env: Mapping[str, str] | None = None) -> Ran:
        clean = {name: value for name, value in os.environ.items() if not name.startswith(("CITEDESK_", "NO_COLOR"))}
        done = subprocess.run(
            [sys.executable, "-c", PROGRAM, *args],
            input=stdin, capture_output=True, check=False, timeout=120,
            env={**clean, "PYTHONPATH": str(ROOT), **home, **(env or {})},
        )  # fmt: skip
        return Ran(done.returncode, done.stdout.decode("utf-8"), done.stderr.decode("utf-8", "replace"))

    return call
