"""Opens the engine for a command: with progress, and elsewhere when the cache cannot be used."""

from __future__ import annotations

import argparse
import gc
import sys
from collections.abc import Iterator, Mapping
from contextlib import ExitStack, contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

from assistant.cli import options, streams
from assistant.cli.failure import CommandError, reason

if TYPE_CHECKING:
    from assistant.desk import Desk
    from calculators.work import OutsideFigure
    from index.product import Index, Progress

_BAR = 24


class ProgressBar:
    """Draws the stages of a build on standard error, where a person waits for it."""

    def __init__(self, *, plain: bool) -> None:
        self._drawn = False
        self._plain = plain

    def __call__(self, stage: str, number: int, of: int) -> None:
        """Draw a stage that begins."""
        if self._plain:
            if number == 1:
                streams.tell("reading the documents for the first time; this takes a few seconds")
            return
        done = _BAR * (number - 1) // of
        bar = "#" * done + "." * (_BAR - done)
        print(f"\r\x1b[KReading the documents for the first time [{bar}] {stage}", end="", file=sys.stderr, flush=True)
        self._drawn = True

    def clear(self) -> None:
        """Take the bar away."""
        if self._drawn:
            print("\r\x1b[K", end="", file=sys.stderr, flush=True)


@contextmanager
def uncollected() -> Iterator[None]:
    """Keep the garbage collector away from a single answer: it finds nothing there, and takes 15 ms."""
    running = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if running:
            gc.enable()


@contextmanager
def opened_desk(args: argparse.Namespace) -> Iterator[Desk]:
    """The desk for one command; raises CommandError when no index can be had."""
    from assistant.desk import Desk

    day, outside = options.today(args), outside_figures()
    with opened_index(args) as index:
        desk = Desk(index, day, outside)
        yield desk
        # A damaged full text makes the desk build and open its index again.
        if desk.index is not index:
            desk.close()


@contextmanager
def opened_index(args: argparse.Namespace, *, text: bool = False) -> Iterator[Index]:
    """The index for one command, for those that need no engine, on request with the full texts made ready.

    Raises CommandError when none can be had.
    """
    bar = ProgressBar(plain=args.plain)
    waited_for = sys.stderr is not None and sys.stderr.isatty()
    with ExitStack() as stack:
        try:
            index = open_index(stack, bar if waited_for else None)
            stack.callback(index.close)
            if text:
                index.prepare_text(bar if waited_for else None)
        finally:
            bar.clear()
        yield index


def open_desk(args: argparse.Namespace, stack: ExitStack, progress: Progress | None) -> Desk:
    """The desk on the user's index, or, where the cache cannot be used, on one that ends with the stack."""
    from assistant.desk import Desk

    day, outside = options.today(args), outside_figures()
    return Desk(open_index(stack, progress), day, outside)


def open_index(stack: ExitStack, progress: Progress | None) -> Index:
    """The user's index, or, where the cache cannot be used, one that ends with the stack."""
    from assistant.paths import cache_dir
    from corpus.source import DamagedSource
    from index.product import open_index

    try:
        try:
            return open_index(cache_dir(), progress)
        except OSError as error:
            streams.tell(f"{reason(error)}; working in a temporary directory")
        import tempfile

        room = tempfile.TemporaryDirectory(prefix="citedesk-", ignore_cleanup_errors=True)
        return open_index(Path(stack.enter_context(room)), progress)
    except DamagedSource as error:
        raise CommandError(str(error)) from error


def outside_figures() -> Mapping[str, OutsideFigure]:
    """The figures that the user recorded; a settings' file that cannot be read is told and passed over."""
    from assistant.paths import config_dir

    folder = config_dir()
    if not (folder / "settings.toml").exists():
        return {}
    # Imports a TOML writer, so only those who have settings pay for it.
    from assistant.settings import UnreadableSettings, load_settings

    try:
        return load_settings(folder).outside_figures
    except UnreadableSettings as error:
        streams.tell(f"{error}; going on without settings")
        return {}
