from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import date
from pathlib import Path

import pytest

from assistant.answer import Answer
from assistant.conversation import Conversation
from assistant.desk import Desk

SUNDAY = date(2026, 11, 22)

Talk = Callable[..., list[Answer]]


@pytest.fixture(scope="session")
def desk(built: Path) -> Iterator[Desk]:
    """A desk on the shared index; today is Sunday, November 22, 2026."""
    with Desk.open(today=SUNDAY, cache=built) as opened:
        yield opened


@pytest.fixture
def talk(desk: Desk) -> Talk:
    """Holds one conversation, which is written to JSON and read back after every turn; the answers in order."""

    def hold(*turns: str) -> list[Answer]:
        memory = Conversation()
        answers = []
        for turn in turns:
            answers.append(desk.ask(turn, memory))
            memory = Conversation.model_validate_json(memory.model_dump_json())
        return answers

    return hold


def money(answer: Answer) -> dict[str, str]:
    """The values of an answer by name."""
    return {value.name: value.value for value in answer.values}
