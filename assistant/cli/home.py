"""``citedesk`` by itself: the terminal application, or the questions on standard input."""

from __future__ import annotations

import argparse
from contextlib import ExitStack
from typing import TYPE_CHECKING

from assistant.cli import options, streams
from assistant.cli.ask import batch
from assistant.cli.opening import open_desk, opened_desk

if TYPE_CHECKING:
    from assistant.desk import Desk
    from index.product import Progress


def home(args: argparse.Namespace) -> int:
    """Open the application where a person sits at both ends; otherwise answer line by line."""
    if args.json or args.markdown or args.plain or not streams.interactive():
        with opened_desk(args) as desk:
            return batch(args, desk)
    return application(args)


def application(args: argparse.Namespace) -> int:
    """Run the terminal application; the exit status."""
    from assistant.tui.app import run

    with ExitStack() as stack:

        def factory(progress: Progress) -> Desk:
            return open_desk(args, stack, progress)

        return run(factory, today=options.today(args))
