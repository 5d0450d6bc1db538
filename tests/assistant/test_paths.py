"""The user's files lie where the platform, or the user, says; nothing is made before it is written."""

from __future__ import annotations

import os
import stat
from collections.abc import Callable
from pathlib import Path

import pytest

from assistant import paths

NAMES: dict[str, Callable[[], Path]] = {
    "CITEDESK_CONFIG_DIR": paths.config_dir,
    "CITEDESK_DATA_DIR": paths.data_dir,
    "CITEDESK_CACHE_DIR": paths.cache_dir,
}


@pytest.mark.parametrize("variable", NAMES)
def test_a_variable_names_another_place(variable: str, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv(variable, str(tmp_path / "mine"))
    assert NAMES[variable]() == tmp_path / "mine"
    assert not (tmp_path / "mine").exists()


@pytest.mark.parametrize("variable", NAMES)
def test_without_it_the_platforms_own_place_is_used(variable: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv(variable, " ")
    assert "citedesk" in NAMES[variable]().parts


def test_the_register_lies_in_the_data_directory(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.delenv("CITEDESK_DATABASE", raising=False)
    monkeypatch.setenv("CITEDESK_DATA_DIR", str(tmp_path))
    assert paths.database_url() == f"sqlite:///{(tmp_path / 'exceptions.sqlite3').as_posix()}"


def test_or_in_the_database_that_the_user_names(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("CITEDESK_DATABASE", "postgresql://office/register")
    assert paths.database_url() == "postgresql://office/register"


@pytest.mark.skipif(os.name == "nt", reason="Windows has no POSIX modes")
def test_a_new_directory_is_its_owners_only_and_an_old_one_is_left_as_it_is(tmp_path: Path) -> None:
    (tmp_path / "old").mkdir(mode=0o755)
    made = [paths.private_directory(tmp_path / name) for name in ("new", "old")]
    assert [stat.S_IMODE(path.stat().st_mode) for path in made] == [0o700, 0o755]
