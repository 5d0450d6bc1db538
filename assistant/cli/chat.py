"""``citedesk chat``: one conversation, in which a reply counts for what was asked before."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Iterator

from assistant.cli import streams
from assistant.cli.answers import printer
from assistant.cli.opening import opened_desk
from assistant.cli.options import Subparsers, add_printing, add_today, command
from assistant.cli.status import ExitStatus


def add_parser(subparsers: Subparsers) -> argparse.ArgumentParser:
    """Register the command."""
    parser = command(
        subparsers, "chat", "hold one conversation, each line of standard input the next turn",
        epilog="“and if it was $9,000?”, “why?” and “never mind” refer to the turn before.",
    )  # fmt: skip
    add_printing(parser, markdown=True)
    add_today(parser)
    parser.set_defaults(run=run)
    return parser


def run(args: argparse.Namespace) -> int:
    """Answer turn by turn until the input ends."""
    from assistant.conversation import Conversation

    show = printer(args)
    with opened_desk(args) as desk:
        conversation = Conversation()
        for turn in _turns():
            show(desk.ask(turn, conversation))
            if not args.json:
                streams.show("")
    return ExitStatus.ANSWERED


def _turns() -> Iterator[str]:
    """The turns; where a person types them a prompt is shown, and an empty line is none."""
    if streams.piped_in():
        yield from streams.lines()
        return
    streams.tell("type a question; Ctrl-D ends")
    while True:
        print("> ", end="", file=sys.stderr, flush=True)
        try:
            turn = input()
        except EOFError:
            return
        if turn.strip():
            yield streams.typed(turn)
