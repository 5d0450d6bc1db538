from __future__ import annotations

import os
import stat
import sys
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from assistant.history import prompts
from assistant.history.files import replace_text
from assistant.history.prompts import PromptHistory


def test_prompts_come_back_in_their_order(tmp_path: Path) -> None:
    history = PromptHistory(tmp_path)
    for text in ("one", "two", "two", " ", "three\nlines"):
        history.add(text)
    assert PromptHistory(tmp_path).entries == ["one", "two", "three\nlines"]


def test_lines_that_cannot_be_read_are_passed_over(tmp_path: Path) -> None:
    (tmp_path / prompts.FILE).write_bytes(b'{"text": "good"}\nhalf a li\n[1]\n{"text": 3}\n\xff\n{"text": "last"}\n')
    assert PromptHistory(tmp_path).entries == ["good", "last"]


def test_only_the_last_ones_are_kept(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(prompts, "KEPT", 5)
    history = PromptHistory(tmp_path)
    for number in range(30):
        history.add(str(number))
    assert PromptHistory(tmp_path).entries == ["25", "26", "27", "28", "29"]
    assert len((tmp_path / prompts.FILE).read_text(encoding="utf-8").splitlines()) <= 10


@pytest.mark.skipif(sys.platform == "win32", reason="POSIX permissions")
def test_only_the_owner_can_read_them(tmp_path: Path) -> None:
    PromptHistory(tmp_path / "data").add("a question")
    assert stat.S_IMODE(os.stat(tmp_path / "data").st_mode) == 0o700
    assert stat.S_IMODE(os.stat(tmp_path / "data" / prompts.FILE).st_mode) == 0o600


@given(st.text())
def test_any_text_comes_back_as_it_was_typed(text: str) -> None:
    line = prompts._line(text.strip())
    assert "\n" not in line.rstrip("\n")
    assert prompts._text(line) == text.strip()


def test_a_file_is_replaced_whole_or_not_at_all(tmp_path: Path) -> None:
    file = tmp_path / "settings.toml"
    replace_text(file, "old")
    with pytest.raises(UnicodeEncodeError):
        replace_text(file, "new \ud800")
    assert file.read_text(encoding="utf-8") == "old"
    assert [path.name for path in tmp_path.iterdir()] == ["settings.toml"]
