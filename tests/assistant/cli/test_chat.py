"""``citedesk chat``, and ``citedesk`` by itself."""

from __future__ import annotations

import json
from collections.abc import Callable
from datetime import date
from typing import Any

import pytest

from assistant.cli import streams
from tests.assistant.cli.conftest import Cli

ASKED = b"what does the security on the Division Street bid come to?\n"


def answers(out: str) -> list[dict[str, Any]]:
    return [json.loads(line) for line in out.splitlines()]


def test_a_reply_counts_for_what_was_asked_before(cli: Cli) -> None:
    first, second = answers(cli("chat", "--json", stdin=ASKED + b"84,000\n").out)
    assert first["status"] == "needs_input"
    assert first["missing"]
    assert second["status"] == "answered"
    assert [value["value"] for value in second["values"]] == ["8400.00"]


def test_lines_of_a_batch_know_nothing_of_each_other(cli: Cli) -> None:
    _, second = answers(cli("ask", "--json", "-", stdin=ASKED + b"84,000\n").out)
    assert second["status"] != "answered"


def test_the_same_conversation_gives_the_same_answers(cli: Cli) -> None:
    turns = ASKED + b"84,000\nwhy?\nmake it $9,000\nnever mind\nwho approves this exception?\n"
    assert cli("chat", "--json", stdin=turns).out == cli("chat", "--json", stdin=turns).out


def test_every_line_is_a_turn_even_an_empty_one(cli: Cli) -> None:
    assert len(answers(cli("chat", "--json", stdin=b"\n\nwho approves this exception?").out)) == 3


def test_on_a_terminal_a_prompt_is_shown_and_the_end_of_input_ends(cli: Cli, monkeypatch: pytest.MonkeyPatch) -> None:
    turns = iter(["", "who approves this exception?"])

    def reply() -> str:
        try:
            return next(turns)
        except StopIteration:
            raise EOFError from None

    monkeypatch.setattr(streams, "piped_in", lambda: False)
    monkeypatch.setattr("builtins.input", reply)
    ran = cli("chat", "--json")
    assert ran.status == 0
    assert len(answers(ran.out)) == 1
    assert ran.err.endswith("> > > ")


def test_with_a_terminal_at_both_ends_the_application_opens(cli: Cli, monkeypatch: pytest.MonkeyPatch) -> None:
    opened: list[date] = []

    def application(factory: Callable[..., Any], *, today: date, **_: object) -> int:
        with factory(lambda *stage: None) as desk:
            opened.append(desk.today)
        assert today == opened[0]
        return 0

    monkeypatch.setattr(streams, "interactive", lambda: True)
    monkeypatch.setattr("assistant.tui.app.run", application)
    assert cli().status == 0
    assert opened == [date(2026, 11, 24)]
    assert cli("--json", stdin=b"").out == ""
    assert len(opened) == 1
