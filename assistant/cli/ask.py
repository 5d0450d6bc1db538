"""``citedesk ask``: one question, or one on each line of standard input."""

from __future__ import annotations

import argparse
from typing import TYPE_CHECKING

from assistant.cli import streams
from assistant.cli.answers import printer
from assistant.cli.failure import usage
from assistant.cli.opening import opened_desk, uncollected
from assistant.cli.options import Subparsers, add_printing, add_today, command
from assistant.cli.status import ExitStatus, status_of

if TYPE_CHECKING:
    from assistant.desk import Desk


def add_parser(subparsers: Subparsers) -> argparse.ArgumentParser:
    """Register the command."""
    parser = command(subparsers, "ask", "answer a question from the two documents, with quotes and pinpoints")
    parser.add_argument("question", nargs="*", metavar="QUESTION", help="the question; - reads one a line")
    add_printing(parser, markdown=True)
    add_today(parser)
    parser.set_defaults(run=run)
    return parser


def run(args: argparse.Namespace) -> int:
    """Answer, and say by the exit status how far that went; a batch ends with 0."""
    if args.question == ["-"] or (not args.question and streams.piped_in()):
        with opened_desk(args) as desk:
            return batch(args, desk)
    if not args.question:
        raise usage('type a question: citedesk ask "can I buy from an employee\'s firm?"')
    with uncollected():
        show = printer(args)
        with opened_desk(args) as desk:
            answer = desk.ask(streams.typed(" ".join(args.question)))
        show(answer)
        return status_of(answer)


def batch(args: argparse.Namespace, desk: Desk) -> int:
    """Answer every line of standard input by itself, in order, empty ones included."""
    show = printer(args)
    for place, line in enumerate(streams.lines()):
        if place and not args.json:
            streams.show("")
        show(desk.ask(line))
    return ExitStatus.ANSWERED
