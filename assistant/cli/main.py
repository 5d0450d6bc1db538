"""``citedesk``: reads the command line, runs one command, turns what happened into an exit status."""

from __future__ import annotations

import argparse
import os
import sys
from collections.abc import Sequence
from typing import NoReturn

from assistant.cli import streams
from assistant.cli.commands import MODULES, add
from assistant.cli.failure import CommandError, reason
from assistant.cli.options import add_printing, add_today, set_defaults
from assistant.cli.status import ExitStatus

DESCRIPTION = """\
Ask the Portland City Code a question in your own words.

citedesk answers from two documents, administrative rule BTS-1.01 and Title 5 of the
City Code, quotes them word for word and says where the words stand. Without a command
it opens the terminal application, or, without a terminal, answers the questions on
standard input line by line."""


class _Parser(argparse.ArgumentParser):
    """Tells a usage error in one line."""

    def error(self, message: str) -> NoReturn:
        self.exit(ExitStatus.USAGE, f"citedesk: {message} (try: {self.prog} --help)\n")


class _Version(argparse.Action):
    """Looks the version up only when it is asked for."""

    def __call__(self, parser: argparse.ArgumentParser, *_: object) -> None:
        # Costs some 20 ms to import.
        from importlib.metadata import PackageNotFoundError, version

        try:
            number = version("citedesk")
        except PackageNotFoundError:
            number = "(not installed)"
        streams.show(f"citedesk {number}")
        parser.exit()


def statuses() -> str:
    """The exit statuses, one a line."""
    rows = "\n".join(f"  {status.value:>3}  {status.words}" for status in ExitStatus)
    return f"exit status:\n{rows}\n\nA batch (ask -) ends with 0 when every line was answered in some way."


def build_parser(only: str | None = None) -> argparse.ArgumentParser:
    """The whole command line, or just what one command needs."""
    parser = _Parser(
        prog="citedesk", description=DESCRIPTION, epilog=statuses(),
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )  # fmt: skip
    parser.add_argument("--version", action=_Version, nargs=0, help="print the version and leave")
    add_printing(parser, markdown=True)
    add_today(parser)
    set_defaults(parser)
    subparsers = parser.add_subparsers(dest="command", metavar="COMMAND", parser_class=_Parser)
    for name in [only] if only else MODULES:
        add(name, subparsers)
    return parser


def run(argv: Sequence[str] | None = None) -> int:
    """Run the command line and return the exit status; the one door of the program."""
    # Plugins of pydantic are looked for in every installed distribution, which takes longer than an answer.
    os.environ.setdefault("PYDANTIC_DISABLE_PLUGINS", "__all__")
    streams.prepare()
    try:
        status = _dispatch(list(sys.argv[1:] if argv is None else argv))
        if sys.stdout is not None:
            sys.stdout.flush()
        return status
    except CommandError as failure:
        streams.tell(str(failure))
        return failure.status
    except KeyboardInterrupt:
        return ExitStatus.INTERRUPTED
    except BrokenPipeError:
        # The reader went away; what is still buffered must not raise again at exit.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return ExitStatus.FAILURE
    except OSError as error:
        streams.tell(reason(error))
        return ExitStatus.FAILURE


def _dispatch(argv: list[str]) -> int:
    first = next((word for word in argv if not word.startswith("-")), None)
    args = build_parser(first if first in MODULES else None).parse_args(argv)
    if args.command is None:
        from assistant.cli.home import home

        return home(args)
    return int(args.run(args))
