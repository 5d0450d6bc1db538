"""``citedesk calc``."""

from __future__ import annotations

import io
import sys
from pathlib import Path

import pytest

from assistant.cli import streams
from calculators.catalogue import all_calculators
from tests.assistant.cli.conftest import Cli

DELINQUENCY = ("calc", "lien_delinquency_date", "--kind", "open", "--entered", "2026-03-01")


def test_all_calculators_are_listed_by_subject(cli: Cli) -> None:
    out = cli("calc").out
    assert all(item.name in out and item.subject in out for item in all_calculators())
    rows = cli("calc", "--json").json["calculators"]
    assert {row["name"] for row in rows} == {item.name for item in all_calculators()}


def test_values_on_the_command_line_are_computed(cli: Cli) -> None:
    ran = cli(*DELINQUENCY, "--json")
    assert ran.status == 0
    assert {value["value"] for value in ran.json["values"]} == {"2026-04-01", "2026-03-31"}
    assert ran.json["route"] == "calculation"
    assert ran.json["receipt"]["calculator"] == "lien_delinquency_date"


def test_hyphens_and_other_spellings_of_dates_will_do(cli: Cli) -> None:
    ran = cli("calc", "lien-delinquency-date", "--kind=OPEN", "--entered", "March 1, 2026", "--json")
    assert ran.json["values"] == cli(*DELINQUENCY, "--json").json["values"]


def test_a_missing_value_ends_with_status_3_and_says_what_is_missing(cli: Cli) -> None:
    ran = cli("calc", "lien_delinquency_date", "--json")
    assert ran.status == 3
    assert ran.json["missing"][0]["name"] == "kind"


@pytest.mark.parametrize(
    ("args", "said"),
    [
        (("--entered", "yesteryear"), "--entered: Not a date"),
        (("--kind", "sideways"), "--kind: Type one of: open, bonded."),
        (("--nonsense", "1"), "unrecognized arguments"),
    ],
)
def test_a_value_that_cannot_be_read_is_told_with_status_2(cli: Cli, args: tuple[str, ...], said: str) -> None:
    ran = cli("calc", "lien_delinquency_date", *args)
    assert ran.status == 2
    assert said in ran.err


def test_an_unknown_calculator_is_told_with_those_near_it(cli: Cli) -> None:
    ran = cli("calc", "lien_delinquency")
    assert ran.status == 2
    assert "lien_delinquency_date" in ran.err


@pytest.mark.parametrize("calculator", all_calculators(), ids=lambda item: item.name)
def test_every_calculator_has_help_that_names_each_input(calculator: object, cli: Cli) -> None:
    from calculators.calculator import Calculator

    assert isinstance(calculator, Calculator)
    ran = cli("calc", calculator.name, "--help")
    assert ran.status == 0
    assert all(f"--{field.name.replace('_', '-')}" in ran.out for field in calculator.fields)


def test_figures_are_listed_with_provision_and_words(cli: Cli) -> None:
    assert "PCC 5.30.025 E.1" in cli("calc", "figures").out
    rows = {row["name"]: row for row in cli("calc", "figures", "--json").json["figures"]}
    assert rows["open_lien_interest_floor"]["value"] == "12"


def test_dates_go_to_a_calendar_file_that_is_always_the_same(cli: Cli, tmp_path: Path) -> None:
    first, second = tmp_path / "one.ics", tmp_path / "two.ics"
    assert cli(*DELINQUENCY, "--ics", str(first)).status == 0
    assert cli(*DELINQUENCY, "--ics", str(second)).status == 0
    assert first.read_bytes() == second.read_bytes()
    assert b"DTSTART;VALUE=DATE:20260401" in first.read_bytes()
    assert first.read_bytes().count(b"BEGIN:VEVENT") == 2


def test_a_result_without_dates_writes_no_calendar_file(cli: Cli, tmp_path: Path) -> None:
    ran = cli("calc", "which_lien_chapter", "--program", "open", "--ics", str(tmp_path / "x.ics"))
    assert ran.status == 2
    assert not (tmp_path / "x.ics").exists()


def test_dates_are_drawn_as_a_timeline(cli: Cli) -> None:
    out = cli(*DELINQUENCY).out
    assert out.index("2026-03-01") < out.index("│ 30 days") < out.index("2026-03-31")


def test_on_a_terminal_each_input_is_asked_for_until_the_rule_is_satisfied(
    cli: Cli, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(streams, "interactive", lambda: True)
    replies = iter(["?", "sideways", "open", "March 1, 2026"])
    monkeypatch.setattr("builtins.input", lambda: next(replies))
    ran = cli("calc", "lien_delinquency_date")
    assert ran.status == 0
    assert "2026-03-31" in ran.out
    assert "Type one of: open, bonded." in ran.err
    assert "“Delinquent Open Lien” means" in ran.err


def test_an_empty_reply_leaves_the_input_open(cli: Cli, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(streams, "interactive", lambda: True)
    monkeypatch.setattr("builtins.input", lambda: "")
    assert cli("calc", "lien_delinquency_date").status == 3


def test_standard_input_is_not_read_by_a_script(cli: Cli, monkeypatch: pytest.MonkeyPatch) -> None:
    cli("calc", "which_lien_chapter", stdin=b"open\n")
    assert isinstance(sys.stdin, io.TextIOWrapper)
    assert sys.stdin.read() == "open\n"
