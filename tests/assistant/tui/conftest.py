from __future__ import annotations

import gc
import shutil
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from textual.css.model import RuleSet
from textual.widgets import Input

from assistant.exceptions.office import ExceptionOffice
from assistant.paths import private_directory
from assistant.tui import app as app_module
from assistant.tui import clipboard
from assistant.tui.app import Citedesk
from assistant.tui.calculators import screen as calculators_screen
from assistant.tui.session import Session
from assistant.tui.styles import SteadyStylesheet
from calculators import catalogue
from tests.assistant.tui import fake_calculators
from tests.assistant.tui.fake import TODAY, FakeDesk, Memory

REGISTER = "register.sqlite3"
_RULES: dict[tuple[Any, ...], list[RuleSet]] = {}
AppMaker = Callable[..., Citedesk]


@pytest.fixture(autouse=True)
def _parsed_once(monkeypatch: pytest.MonkeyPatch) -> None:
    """Style sheets in the same colors are parsed once for all tests: each application does it alike."""

    class SharedStylesheet(SteadyStylesheet):
        def _parse_rules(self, css: str, *place: Any, **more: Any) -> list[RuleSet]:
            key = (tuple(sorted(self._variables.items())), css, place, tuple(sorted(more.items())))
            if key not in _RULES:
                _RULES[key] = super()._parse_rules(css, *place, **more)
            return _RULES[key]

    monkeypatch.setattr(app_module, "SteadyStylesheet", SharedStylesheet)


@pytest.fixture(scope="session", autouse=True)
def _nothing_looked_through_twice() -> Iterator[None]:
    """What is loaded for all tests is no garbage, and a screen's small objects go by themselves: collect seldom."""
    usual = gc.get_threshold()
    gc.collect()
    gc.freeze()
    gc.set_threshold(100_000, 20, 20)
    yield
    gc.set_threshold(*usual)
    gc.unfreeze()


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


@pytest.fixture(scope="session")
def empty_register(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A register whose schema is up to date: bringing one there takes longer than a test."""
    file = tmp_path_factory.mktemp("register") / REGISTER
    with ExceptionOffice(_address(file)) as office:
        office.list(TODAY)
    return file


@pytest.fixture
def with_register(empty_register: Path, tmp_path: Path) -> None:
    """The user's register, as one that was opened before."""
    private_directory(tmp_path / "data")
    shutil.copy(empty_register, tmp_path / "data" / REGISTER)


def _address(register: Path) -> str:
    return f"sqlite:///{register.as_posix()}"


@pytest.fixture
def make_app(tmp_path: Path) -> AppMaker:
    """Applications on one set of files, as one user starts them one after the other."""

    def make(desk: Any = None, theme: str = "") -> Citedesk:
        session = Session(
            lambda progress: desk or FakeDesk(), today=TODAY, config=tmp_path / "config", data=tmp_path / "data",
            memory=Memory.recalled, database_url=_address(tmp_path / "data" / REGISTER),
        )  # fmt: skip
        if theme:
            session.settings = session.settings.model_copy(update={"theme": theme})
        return Citedesk(session)

    return make
