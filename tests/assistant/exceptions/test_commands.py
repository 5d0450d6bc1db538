"""``citedesk exception``: a request goes from new to a decided memo, by commands and from a file."""

from __future__ import annotations

import argparse
import io
import json
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from assistant.cli.exception import add_parser

Run = Callable[..., tuple[int, str, str]]
ROOT = Path(__file__).parents[3]


@pytest.fixture
def cite(database: str, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> Run:
    """Runs ``citedesk exception …`` and gives its status, standard output and standard error."""
    monkeypatch.setenv("CITEDESK_DATABASE", database)
    monkeypatch.setenv("CITEDESK_TODAY", "2026-11-02")
    monkeypatch.delenv("CITEDESK_BY", raising=False)
    parser = argparse.ArgumentParser(prog="citedesk")
    add_parser(parser.add_subparsers(required=True))

    def run(*words: str) -> tuple[int, str, str]:
        args = parser.parse_args(["exception", *words])
        status = args.run(args)
        told = capsys.readouterr()
        return status, told.out, told.err

    return run


FILE = """
by = "Dana Reyes"
title = "Old telemetry radios"
need = "The radios speak only the vendor's protocol."
scope = "The head end server and its radios."
safeguards = ["Own network segment", "Accounts by name"]
timeframe = { start = 2027-01-01, end = 2027-12-31 }
organization = "Portland Parks & Recreation"
rule = "BTS-1.01/responsibility-and-authority.2"
"""


def _done(told: tuple[int, str, str]) -> str:
    status, out, error = told
    assert (status, error) == (0, "")
    return out


def _to_a_decided_memo(cite: Run, folder: Path) -> None:
    _done(cite("approve", "1", "--by", "Lee Okafor", "--title", "Director, Parks"))
    _done(cite("submit", "1", "--by", "Dana Reyes"))
    _done(cite("decide", "1", "granted-with-conditions", "--by", "Pat Nguyen", "--conditions", "Report quarterly."))
    for form in ("md", "docx", "pdf"):
        _done(cite("export", "1", str(folder / f"memo.{form}")))
    assert "Report quarterly." in (folder / "memo.md").read_text()
    assert (folder / "memo.docx").stat().st_size > 10_000
    assert (folder / "memo.pdf").read_bytes().startswith(b"%PDF")


def test_by_commands_from_new_to_a_decided_memo(cite: Run, tmp_path: Path) -> None:
    out = _done(cite("new", "--by", "Dana Reyes", "--title", "Old radios", "--organization", "Portland Parks"))
    assert "Request 1 opened." in out
    assert "Checklist: not complete" in out
    _done(cite("set", "1", "need", "The radios speak only one protocol.", "--by", "Dana Reyes"))
    _done(cite("set", "1", "scope", "The radios.", "--by", "Dana Reyes"))
    _done(cite("set", "1", "safeguards", "Own segment.", "--by", "Dana Reyes"))
    out = _done(cite("set", "1", "timeframe", "until 2027-12-31", "--by", "Dana Reyes"))
    assert "State: ready" in out
    assert "Missing: Approval from the Bureau Director" in out
    _to_a_decided_memo(cite, tmp_path)


def test_from_a_file_from_new_to_a_decided_memo(cite: Run, tmp_path: Path) -> None:
    source = tmp_path / "request.toml"
    source.write_text(FILE)
    told = json.loads(_done(cite("new", "--from", str(source), "--json")))
    assert (told["request"]["state"], told["missing"]) == ("ready", ["approval"])
    assert told["request"]["opened_by"] == "Dana Reyes"
    _to_a_decided_memo(cite, tmp_path)


def test_a_file_may_come_on_standard_input(cite: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "stdin", io.StringIO(FILE))
    assert "State: ready" in _done(cite("new", "--from", "-"))


def test_the_template_is_a_file_that_new_reads(cite: Run, tmp_path: Path) -> None:
    source = tmp_path / "blank.toml"
    source.write_text(_done(cite("new", "--template")))
    told = json.loads(_done(cite("new", "--from", str(source), "--by", "X", "--json")))
    assert told["request"]["state"] == "draft"


@pytest.fixture
def ready(cite: Run, tmp_path: Path) -> Run:
    source = tmp_path / "request.toml"
    source.write_text(FILE)
    _done(cite("new", "--from", str(source)))
    return cite


@pytest.mark.parametrize(
    "step",
    [
        ["list"],
        ["show", "1"],
        ["check", "1"],
        ["log", "1"],
        ["summary"],
        ["set", "1", "need", "New.", "--by", "X"],
        ["approve", "1", "--by", "X"],
        ["withdraw", "1", "--by", "X"],
    ],
)
def test_every_step_prints_one_json_object_on_request(ready: Run, step: list[str]) -> None:
    out = _done(ready(*step, "--json"))
    assert out.count("\n") == 1
    assert json.loads(out)["schema"] == "citedesk.exception/1"


@pytest.mark.parametrize("step", [["list"], ["show", "1"], ["check", "1"], ["log", "1"], ["summary"]])
def test_plain_output_is_lines_without_drawing_or_alignment(ready: Run, step: list[str]) -> None:
    out = _done(ready(*step, "--plain"))
    assert "  " not in out
    assert not set(out) & set("█│─┌")


def test_the_checklist_gives_the_rules_words_and_what_to_give(cite: Run) -> None:
    _done(cite("new", "--by", "X"))
    out = " ".join(_done(cite("check", "1")).split())
    assert "“the safeguards to be implemented to mitigate risks” (BTS-1.01, Exception to Rules ¶ 1)" in out
    assert "Why am I asked this:" in out
    assert "Checklist: not complete" in out
    assert "Complete is not granted" in out


def test_a_change_after_the_approval_says_that_it_voids_it(ready: Run) -> None:
    _done(ready("approve", "1", "--by", "Lee Okafor"))
    out = _done(ready("set", "1", "need", "Another need.", "--by", "Sam Ito"))
    assert "The approval of Lee Okafor (2026-11-02) is void" in out
    assert "older than the last change" in " ".join(_done(ready("check", "1")).split())


def test_setting_an_item_shows_both_values(ready: Run) -> None:
    out = _done(ready("set", "1", "title", "New radios", "--by", "Sam Ito"))
    assert "'Old telemetry radios' -> 'New radios'" in out


@pytest.mark.parametrize(
    ("step", "status", "words"),
    [
        (["show", "7"], 4, "no request 7"),
        (["export", "7", "memo.md"], 4, "no request 7"),
        (["submit", "1", "--by", "X"], 1, "director's approval comes first"),
        (["approve", "1"], 2, "--by NAME"),
        (["set", "1", "review_date", "soon"], 2, "is not a date"),
        (["set", "1", "budget", "1"], 2, "no item 'budget'"),
        (["set", "1", "need"], 2, "ITEM and VALUE"),
        (["new", "--from", "absent.toml"], 1, "absent.toml"),
        (["export", "1", "memo.odt"], 2, ".docx"),
        (["export", "1", "--format", "pdf"], 2, "needs a file"),
        (["list", "--rule", "nonsense"], 2, "is no provision"),
        (["list", "--expiring", "99999999999"], 2, "number of days"),
        (["list", "--year", "0"], 2, "is not a year"),
        (["summary", "--year", "123456"], 2, "is not a year"),
    ],
)
def test_a_failure_is_one_line_on_standard_error(ready: Run, step: list[str], status: int, words: str) -> None:
    code, out, error = ready(*step)
    assert (code, out) == (status, "")
    assert words in error
    assert error.count("\n") == 1


def test_a_conflict_gives_both_values_to_a_script(ready: Run) -> None:
    seen = str(json.loads(_done(ready("show", "1", "--json")))["request"]["version"])
    _done(ready("set", "1", "need", "Ann's.", "--by", "Ann", "--seen", seen))
    status, out, error = ready("set", "1", "need", "Bo's.", "--by", "Bo", "--seen", seen, "--json")
    told = json.loads(out)["error"]
    assert (status, told["kind"]) == (1, "Conflict")
    assert (told["yours"], told["theirs"], told["by"]) == ("Bo's.", "Ann's.", "Ann")
    assert "look at both" in error


@pytest.mark.parametrize("words", [["list", "--today", "soon"], ["show", "0"], ["show", "x"], ["nothing"], []])
def test_wrong_usage_is_status_two(cite: Run, words: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as stop:
        cite(*words)
    assert stop.value.code == 2


def test_today_may_be_given(ready: Run) -> None:
    _done(ready("approve", "1", "--by", "Lee Okafor", "--today", "2026-11-09"))
    assert "2026-11-09  Lee Okafor: Approved" in _done(ready("log", "1"))


def test_an_unusable_today_in_the_environment_is_said_so(cite: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("CITEDESK_TODAY", "someday")
    assert cite("list")[0] == 2


def test_the_register_is_listed_filtered_and_handed_out_as_csv(ready: Run) -> None:
    assert "Portland Parks" in _done(ready("list", "--state", "ready", "--bureau", "parks", "--search", "radio"))
    assert _done(ready("list", "--expiring")) == "No request.\n"
    assert _done(ready("list", "--csv")).startswith("number,state,title,")


def test_the_memo_is_printed_as_markdown_without_a_file(ready: Run) -> None:
    assert _done(ready("export", "1")).startswith("# Memorandum: Exception request 1")


def test_building_the_commands_imports_no_database() -> None:
    code = (
        "import argparse, sys; from assistant.cli.exception import add_parser; "
        "add_parser(argparse.ArgumentParser().add_subparsers()); "
        "import assistant.exceptions.inquiry; "
        "print([name for name in ('sqlalchemy', 'alembic', 'docx', 'typst', 'textual', 'rich') if name in sys.modules])"
    )
    done = subprocess.run(
        [sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True, check=True, timeout=60
    )
    assert done.stdout == "[]\n"
