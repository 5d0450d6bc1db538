from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from textual.widgets import Input

from assistant.tui import clipboard
from assistant.tui.app import Citedesk
from assistant.tui.calculators import screen as calculators_screen
from assistant.tui.session import Session
from calculators import catalogue
from tests.assistant.tui import fake_calculators
from tests.assistant.tui.fake import TODAY, FakeDesk, Memory

AppMaker = Callable[..., Citedesk]


@pytest.fixture(autouse=True)
def _still(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    """No blinking cursor, no real clipboard, no color settings, no directory of the person who runs the tests."""
    monkeypatch.setattr(Input, "_toggle_cursor", lambda self: None)
    monkeypatch.setattr(clipboard, "copy_native", lambda text: True)
    # The real calculators change and grow; the screens are tested with two that do not.
    monkeypatch.setattr(catalogue, "all_calculators", lambda: fake_calculators.ALL)
    monkeypatch.setattr(calculators_screen, "all_calculators", lambda: fake_calculators.ALL)
    for name in ("NO_COLOR", "COLORTERM", "TERM_PROGRAM", "TEXTUAL_THEME"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setenv("TERM", "xterm-256color")
    for name in ("CONFIG", "DATA", "CACHE"):
        monkeypatch.setenv(f"CITEDESK_{name}_DIR", str(tmp_path / name.lower()))
    monkeypatch.chdir(tmp_path)


@pytest.fixture
def make_app(tmp_path: Path) -> AppMaker:
    """Applications on one set of files, as one user starts them one after the other."""

    def make(desk: Any = None, theme: str = "") -> Citedesk:
        session = Session(
            lambda progress: desk or FakeDesk(), today=TODAY, config=tmp_path / "config", data=tmp_path / "data",
            memory=Memory.recalled, database_url=f"sqlite:///{(tmp_path / 'data' / 'register.sqlite3').as_posix()}",
        )  # fmt: skip
        if theme:
            session.settings = session.settings.model_copy(update={"theme": theme})
        return Citedesk(session)

    return make
