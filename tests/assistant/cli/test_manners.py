"""How the command behaves when something outside it goes wrong."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from tests.assistant.cli.conftest import PROGRAM, ROOT, Cli

FIRM = "can I buy from an employee's firm?"
HEAVY = {
    "textual",
    "rich",
    "markdown_it",
    "holidays",
    "sqlalchemy",
    "alembic",
    "asyncio",
    "docx",
    "icalendar",
    "tomlkit",
    "typst",
}


def test_a_card_is_answered_without_importing_what_only_others_need(process: Cli) -> None:
    asked = (
        "import sys; from assistant.cli.main import run; run(['ask', '--json', sys.argv[1]]); "
        "print(*sorted({name.split('.')[0] for name in sys.modules}), file=sys.stderr)"
    )
    ran = subprocess.run(
        [sys.executable, "-c", asked, FIRM], capture_output=True, text=True, check=True, timeout=120,
        env={**os.environ, "PYTHONPATH": str(ROOT), "CITEDESK_CACHE_DIR": _cache(process)},
    )  # fmt: skip
    assert not HEAVY & set(ran.stderr.split())
    assert "whoosh" in ran.stderr.split()


def _cache(process: Cli) -> str:
    return process("paths", "--json").json["cache"]


def test_a_reader_that_goes_away_ends_the_command_without_a_word(home: dict[str, str]) -> None:
    command = [sys.executable, "-c", PROGRAM, "calc", "figures"]
    environment = {**os.environ, **home, "PYTHONPATH": str(ROOT)}
    running = subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, env=environment)
    assert running.stdout is not None
    assert running.stderr is not None
    running.stdout.close()
    assert running.stderr.read() == b""
    assert running.wait(timeout=60) == 1
    running.stderr.close()


@pytest.mark.skipif(os.name != "posix", reason="signals are sent as POSIX has them")
def test_ctrl_c_ends_the_command_with_130_and_no_traceback(home: dict[str, str]) -> None:
    # A job started in the background inherits SIGINT ignored; a terminal's job does not.
    heard = "import signal; signal.signal(signal.SIGINT, signal.default_int_handler); "
    command = [sys.executable, "-c", heard + PROGRAM, "ask", "--json", "-"]
    environment = {**os.environ, **home, "PYTHONPATH": str(ROOT)}
    with subprocess.Popen(
        command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.PIPE, env=environment
    ) as running:
        assert running.stdin is not None
        assert running.stdout is not None
        running.stdin.write(b"who approves this exception?\n")
        running.stdin.flush()
        assert running.stdout.readline().startswith(b"{")
        running.send_signal(signal.SIGINT)
        _, err = running.communicate(timeout=60)
    assert (running.returncode, err) == (130, b"")


def test_a_cache_that_cannot_be_used_is_told_and_a_temporary_one_serves(process: Cli, tmp_path: Path) -> None:
    blocked = tmp_path / "file"
    blocked.write_text("not a directory")
    ran = process("ask", "--json", FIRM, env={"CITEDESK_CACHE_DIR": str(blocked / "cache")})
    assert ran.status == 0
    assert ran.json["citations"][0]["id"] == "5.32.150.A"
    assert ran.err.startswith("citedesk: ")
    assert ran.err.endswith("working in a temporary directory\n")
    assert ran.err.count("\n") == 1


def test_settings_that_cannot_be_read_are_told_and_passed_over(cli: Cli, tmp_path: Path) -> None:
    (tmp_path / "config").mkdir()
    (tmp_path / "config" / "settings.toml").write_text("theme = [")
    ran = cli("ask", "--json", FIRM)
    assert ran.status == 0
    assert ran.err.count("\n") == 1
    assert "settings.toml" in ran.err


def test_an_unknown_command_is_a_usage_error(cli: Cli) -> None:
    ran = cli("aks", FIRM)
    assert ran.status == 2
    assert "invalid choice: 'aks'" in ran.err


def test_version_and_help_go_to_standard_output(cli: Cli) -> None:
    assert cli("--version").out.startswith("citedesk ")
    ran = cli("--help")
    assert ran.status == 0
    for status in ("0  answered", "3  a fact", "4  the two documents", "130  interrupted"):
        assert status in ran.out


def test_paths_hide_a_password_and_create_nothing(cli: Cli, tmp_path: Path) -> None:
    ran = cli("paths", "--json", env={"CITEDESK_DATABASE": "postgresql://desk:secret@localhost/desk"})
    assert ran.json["exceptions"] == "postgresql://desk:***@localhost/desk"
    assert not (tmp_path / "config").exists()
    assert not (tmp_path / "data").exists()


@pytest.mark.parametrize("shell", ["bash", "zsh", "tcsh"])
def test_completion_knows_every_command(cli: Cli, shell: str) -> None:
    from assistant.cli.commands import MODULES

    script = cli("completion", shell).out
    assert all(name in script for name in MODULES)


def test_no_bytes_typed_at_a_prompt_can_stop_the_program(cli: Cli) -> None:
    cli("paths")
    assert sys.stdin.errors == "replace"
