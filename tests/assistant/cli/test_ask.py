"""``citedesk ask``."""

from __future__ import annotations

import json
import sys

import pytest

from tests.assistant.cli.conftest import Cli

FIRM = "can I buy from an employee's firm?"


def test_a_permission_is_answered_with_verdict_actor_pinpoint_and_quote(cli: Cli) -> None:
    ran = cli("ask", "--json", FIRM)
    answer = ran.json
    assert ran.status == 0
    assert answer["schema"] == "citedesk.answer/1"
    assert answer["verdict"] in ("no", "conditional")
    assert "Mayor" in answer["actors"]
    assert answer["citations"][0]["id"] == "5.32.150.A"
    assert "any business with which a City employee is associated" in answer["citations"][0]["quote"]


def test_who_approves_an_exception_is_answered_from_the_rule(cli: Cli) -> None:
    answer = cli("ask", "--json", "who approves this exception?").json
    assert answer["citations"][0]["id"].startswith("BTS-1.01/exception-to-rules")
    assert "CTO" in answer["actors"]


def test_a_question_about_zoning_is_refused_with_status_4(cli: Cli) -> None:
    ran = cli("ask", "--json", "how tall may my fence be under the zoning code?")
    assert ran.status == 4
    assert ran.json["status"] == "not_covered"
    assert all(cited["role"] == "related" for cited in ran.json["citations"])


def test_a_missing_fact_is_asked_for_with_status_3(cli: Cli) -> None:
    ran = cli("ask", "--json", "what does the bid security on the Division Street bid come to?")
    assert (ran.status, ran.json["status"]) in ((3, "needs_input"), (0, "answered"))


def test_words_of_a_question_need_no_quotes(cli: Cli) -> None:
    whole = cli("ask", "--json", "who approves this exception?").out
    assert cli("ask", "--json", "who", "approves", "this", "exception?").out == whole


def test_each_line_of_a_batch_stands_for_itself_and_an_empty_one_too(cli: Cli) -> None:
    ran = cli("ask", "--json", "-", stdin=b"who approves this exception?\n\nwhat is for lunch?\r\nno line feed here")
    answers = [json.loads(line) for line in ran.out.splitlines()]
    assert ran.status == 0
    assert [answer["question"] for answer in answers][0::3] == ["who approves this exception?", "no line feed here"]
    assert [answer["question"] for answer in answers][1:3] == ["", "what is for lunch?"]
    assert answers[1]["status"] == "not_covered"


def test_an_empty_batch_prints_nothing(cli: Cli) -> None:
    ran = cli("ask", "--json", "-", stdin=b"")
    assert (ran.status, ran.out) == (0, "")


def test_without_a_question_and_without_a_terminal_standard_input_is_read(cli: Cli) -> None:
    assert "5.32.150" in cli("ask", stdin=FIRM.encode()).out


def test_citedesk_alone_answers_standard_input_when_there_is_no_terminal(cli: Cli) -> None:
    ran = cli("--json", stdin=FIRM.encode() + b"\n")
    assert ran.json["citations"][0]["id"] == "5.32.150.A"


def test_bytes_that_are_no_utf_8_are_answered_too(cli: Cli) -> None:
    assert cli("ask", "--json", "-", stdin=b"\xff\xfe employee \x80\n").json["question"].startswith("�")


def test_arguments_that_are_no_utf_8_are_answered_too(process: Cli) -> None:
    ran = process("ask", "--json", "surplus \udcff property")
    assert ran.status in (0, 4)
    assert "�" in ran.json["question"]


def test_today_is_taken_from_the_option_then_from_the_environment(cli: Cli) -> None:
    asked = "is today in the pay period?"
    assert cli("ask", "--json", "--today", "2025-01-02", asked, env={"CITEDESK_TODAY": "nonsense"}).status != 2
    assert cli("ask", "--json", asked, env={"CITEDESK_TODAY": ""}).status != 2


@pytest.mark.parametrize("day", ["nonsense", "2026-13-01", "0001-01-01"])
def test_an_unreadable_day_is_told_in_one_line(cli: Cli, day: str) -> None:
    ran = cli("ask", "anything", env={"CITEDESK_TODAY": day})
    assert (ran.status, ran.out) == (2, "")
    assert ran.err == f"citedesk: CITEDESK_TODAY: {day!r} is not a date; write it as 2026-11-24\n"
    assert cli("ask", "--today", day, "anything").status == 2


def test_usage_errors_are_one_line_with_status_2(cli: Cli) -> None:
    ran = cli("ask", "--nonsense", "x")
    assert ran.status == 2
    assert ran.err.count("\n") == 1
    assert ran.err.startswith("citedesk: ")


@pytest.mark.parametrize("option", [(), ("--plain",), ("--markdown",)])
def test_control_characters_of_a_question_never_reach_the_terminal(cli: Cli, option: tuple[str, ...]) -> None:
    ran = cli("ask", *option, "surplus\x1b]0;gone\x07 \x1b[31mproperty\x9b2J\u202e?")
    assert not {"\x1b", "\x07", "\x9b", "\u202e"} & set(ran.out)


def test_colours_are_for_terminals_only(cli: Cli, monkeypatch: pytest.MonkeyPatch) -> None:
    from assistant.cli import streams

    assert "\x1b[" not in cli("ask", FIRM).out
    monkeypatch.setattr(streams, "_is_terminal", lambda stream: stream is sys.stdout)
    assert "\x1b[" in cli("ask", FIRM, env={"TERM": "xterm"}).out
    assert "\x1b[" not in cli("ask", FIRM, env={"TERM": "xterm", "NO_COLOR": "1"}).out
