"""One golden file for each format and answer; UPDATE_GOLDEN=1 writes them anew."""

from __future__ import annotations

import os
from collections.abc import Callable
from pathlib import Path

import pytest

from assistant.answer import Answer
from assistant.cli.streams import one_line
from assistant.rendering.markdown import markdown_answer
from assistant.rendering.plain import plain_answer
from assistant.rendering.style import Style
from assistant.rendering.terminal import terminal_answer
from tests.assistant.rendering.answers import ALL

FOLDER = Path(__file__).parent.parent / "golden"
FORMATS: dict[str, Callable[[Answer], str]] = {
    "terminal.txt": lambda answer: terminal_answer(answer, 72, Style()),
    "colour.txt": lambda answer: terminal_answer(answer, 72, Style(coloured=True)),
    "plain.txt": plain_answer,
    "json": lambda answer: one_line(answer.to_json()),
    "md": markdown_answer,
}


@pytest.mark.parametrize("ending", FORMATS)
@pytest.mark.parametrize("name", ALL)
def test_an_answer_is_rendered_as_its_golden_file_says(name: str, ending: str) -> None:
    file = FOLDER / f"{name}.{ending}"
    rendered = FORMATS[ending](ALL[name]) + "\n"
    if os.environ.get("UPDATE_GOLDEN"):
        file.write_text(rendered, encoding="utf-8")
    assert rendered == file.read_text(encoding="utf-8")


def test_every_golden_file_belongs_to_an_answer() -> None:
    assert {file.name for file in FOLDER.iterdir()} == {f"{name}.{ending}" for name in ALL for ending in FORMATS}


def test_json_gives_the_answer_back() -> None:
    for answer in ALL.values():
        assert Answer.model_validate_json(one_line(answer.to_json())) == answer


@pytest.mark.parametrize("ending", FORMATS)
def test_json_stays_on_one_line_and_nothing_else_can_steer_a_terminal(ending: str) -> None:
    rendered = FORMATS[ending](ALL["hostile"])
    assert not {"\x07", "\x9b", "\u202e"} & set(rendered) or ending == "json"
    if ending == "json":
        assert len(rendered.splitlines()) == 1
    if ending != "colour.txt":
        assert "\x1b" not in rendered
