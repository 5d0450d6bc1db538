"""The README and CONTRIBUTING say what is so; UPDATE_DOCS=1 writes the generated parts anew."""

from __future__ import annotations

import argparse
import os
import re
import shlex
from pathlib import Path

import pytest

from assistant.cli.commands import MODULES
from assistant.cli.main import build_parser
from assistant.cli.status import ExitStatus

ROOT = Path(__file__).resolve().parents[1]
README = ROOT / "README.md"
TARGETS = re.compile(r"\bmake ([a-z]+)")


def subparsers(parser: argparse.ArgumentParser) -> dict[str, argparse.ArgumentParser]:
    """The commands of a parser by name."""
    (action,) = [item for item in parser._actions if isinstance(item, argparse._SubParsersAction)]
    return dict(action.choices)


def commands_block() -> str:
    """One line a command, as its help has it."""
    (action,) = [item for item in build_parser()._actions if isinstance(item, argparse._SubParsersAction)]
    rows = [f"{item.dest:<12}{item.help}" for item in action._choices_actions]
    return "\n".join(["```", *rows, "```"])


def statuses_table() -> str:
    """The exit statuses as a table."""
    rows = [f"| {status.value} | {status.words} |" for status in ExitStatus]
    return "\n".join(["| exit status | meaning |", "| --- | --- |", *rows])


def generated(text: str) -> str:
    """The README with its generated parts as they should be."""
    text = re.sub(
        r"(<!-- commands:.*?-->\n).*?(\n<!-- end of commands -->)",
        lambda match: f"{match[1]}{commands_block()}{match[2]}", text, flags=re.DOTALL,
    )  # fmt: skip
    return re.sub(r"\| exit status \| meaning \|\n(?:\|.*\n)+", lambda _: f"{statuses_table()}\n", text)


def test_the_generated_parts_of_the_readme_are_current() -> None:
    text = README.read_text(encoding="utf-8")
    if os.environ.get("UPDATE_DOCS"):
        README.write_text(generated(text), encoding="utf-8")
    assert README.read_text(encoding="utf-8") == generated(text)


def test_the_readme_shows_the_real_application() -> None:
    pictures = re.findall(r"!\[[^\]]*\]\((.*?)\)", README.read_text(encoding="utf-8"))
    assert pictures
    assert all((ROOT / picture).is_file() for picture in pictures)


@pytest.mark.parametrize("name", MODULES)
def test_every_command_is_in_the_readme_and_has_help(name: str) -> None:
    assert re.search(rf"^{name} ", README.read_text(encoding="utf-8"), re.MULTILINE)
    parser = subparsers(build_parser(name))[name]
    assert parser.description
    assert all(action.help for action in parser._actions if action.dest not in ("help", "step"))


def shown_commands() -> list[str]:
    """Every command line that the README shows."""
    blocks = re.findall(r"```console\n(.*?)```", README.read_text(encoding="utf-8"), re.DOTALL)
    lines = [line for block in blocks for line in block.splitlines()]
    return [line.split("|")[0].split(" < ")[0] for line in lines if line.startswith("citedesk")]


@pytest.mark.parametrize("line", shown_commands(), ids=lambda line: "-".join(line.split()[:3]))
def test_every_command_line_in_the_readme_can_be_parsed(line: str) -> None:
    words = shlex.split(line, comments=True)[1:]
    if "--help" in words:
        words.remove("--help")
    build_parser().parse_args(words)


@pytest.mark.parametrize("document", ["README.md", "CONTRIBUTING.md"])
def test_every_make_target_that_is_named_exists(document: str) -> None:
    makefile = (ROOT / "Makefile").read_text(encoding="utf-8")
    named = set(TARGETS.findall((ROOT / document).read_text(encoding="utf-8")))
    assert named
    assert all(re.search(rf"^{target}:", makefile, re.MULTILINE) for target in named)


def test_the_tables_of_folders_name_folders_that_exist() -> None:
    text = (ROOT / "CONTRIBUTING.md").read_text(encoding="utf-8")
    for folder in re.findall(r"^\| `(\w+)/`", text, re.MULTILINE):
        assert (ROOT / folder).is_dir()
