"""Options that several commands share."""

from __future__ import annotations

import argparse
import os
from datetime import date
from typing import Any

from assistant.cli.failure import usage

Subparsers = Any
TODAY = "CITEDESK_TODAY"
_YEARS = range(1800, 2501)


def command(subparsers: Subparsers, name: str, words: str, **more: Any) -> argparse.ArgumentParser:
    """Add a command whose description is its one line of help."""
    parser: argparse.ArgumentParser = subparsers.add_parser(
        name, help=words, description=f"{words[0].upper()}{words[1:]}.",
        formatter_class=argparse.RawDescriptionHelpFormatter, **more,
    )  # fmt: skip
    return parser


def add_printing(parser: argparse.ArgumentParser, *, markdown: bool = False) -> None:
    """The options that choose the form of the output; the program's own defaults stay in force."""
    forms = parser.add_mutually_exclusive_group()
    forms.add_argument("--json", action="store_true", default=argparse.SUPPRESS, help="print JSON, one line an answer")
    if markdown:
        forms.add_argument("--markdown", action="store_true", default=argparse.SUPPRESS, help="print Markdown")
    forms.add_argument(
        "--plain", action="store_true", default=argparse.SUPPRESS, help="labelled lines without boxes or colours"
    )


def add_today(parser: argparse.ArgumentParser) -> None:
    """The day that relative dates count from."""
    parser.add_argument(
        "--today", type=day, default=argparse.SUPPRESS, metavar="DATE",
        help=f"the day that “tomorrow” and the like count from, as 2026-11-24 (default: {TODAY}, else the clock's)",
    )  # fmt: skip


def set_defaults(parser: argparse.ArgumentParser) -> None:
    """What holds where a command does not take one of the shared options."""
    parser.set_defaults(json=False, markdown=False, plain=False, today=None)


def day(text: str) -> date:
    """Read a date of the command line."""
    try:
        return _read_day(text)
    except ValueError:
        raise argparse.ArgumentTypeError(f"{text!r} is not a date; write it as 2026-11-24") from None


def today(args: argparse.Namespace) -> date:
    """The day it is: --today, CITEDESK_TODAY, or the clock's; raises CommandError for an unreadable one."""
    if args.today:
        return date.fromisoformat(str(args.today))
    given = os.environ.get(TODAY, "").strip()
    if not given:
        return date.today()
    try:
        return _read_day(given)
    except ValueError:
        raise usage(f"{TODAY}: {given!r} is not a date; write it as 2026-11-24") from None


def _read_day(text: str) -> date:
    found = date.fromisoformat(text.strip())
    if found.year not in _YEARS:
        raise ValueError(text)
    return found
