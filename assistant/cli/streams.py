"""Standard input, output and error: answers on one, talk on the other, any bytes on the third."""

from __future__ import annotations

import io
import os
import sys
from collections.abc import Iterator
from typing import TextIO

WIDEST = 96
_LINE_BREAKS = {character: f"\\u{ord(character):04x}" for character in "\x7f\x85\u2028\u2029"}
_ESCAPES = str.maketrans(_LINE_BREAKS)


def prepare() -> None:
    """Let no character that a terminal cannot show, or that no encoding knows, stop the program.

    Files and pipes are UTF-8.
    """
    if isinstance(sys.stdin, io.TextIOWrapper):
        sys.stdin.reconfigure(errors="replace")
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(encoding=None if stream.isatty() else "utf-8", errors="replace")


def interactive() -> bool:
    """Whether a person sits at both ends."""
    return _is_terminal(sys.stdin) and _is_terminal(sys.stdout)


def _is_terminal(stream: TextIO | None) -> bool:
    return stream is not None and not stream.closed and stream.isatty()


def piped_in() -> bool:
    """Whether standard input comes from a file or a program."""
    return not _is_terminal(sys.stdin)


def lines() -> Iterator[str]:
    """The lines of standard input as they come: any bytes, broken at line feeds only."""
    if sys.stdin is None:
        return
    for number, raw in enumerate(sys.stdin.buffer):
        text = raw.removesuffix(b"\n").removesuffix(b"\r").decode("utf-8", errors="replace")
        yield text.removeprefix("\ufeff") if number == 0 else text


def typed(words: str) -> str:
    """Words of the command line with bytes that are no UTF-8 replaced, so that they can be printed again."""
    return words.encode("utf-8", errors="surrogateescape").decode("utf-8", errors="replace")


def tell(words: str) -> None:
    """Say something that is not part of the answer."""
    if sys.stderr is not None:
        print(f"citedesk: {words}", file=sys.stderr, flush=True)


def show(text: str) -> None:
    """Print part of the answer, at once, so that a program at the other end can go on."""
    print(text, flush=True)


def show_json(data: object) -> None:
    """Print one line of JSON; ``data`` is plain data, or JSON already written."""
    if not isinstance(data, str):
        import json

        data = json.dumps(data, ensure_ascii=False)
    show(one_line(data))


def one_line(text: str) -> str:
    """JSON text in which no character ends a line, by any reader's idea of a line."""
    return text.translate(_ESCAPES)


def coloured() -> bool:
    """Whether standard output takes colours: a terminal, unless NO_COLOR or a dumb one says otherwise."""
    return _is_terminal(sys.stdout) and not os.environ.get("NO_COLOR") and os.environ.get("TERM") != "dumb"


def width() -> int:
    """The width of a line of text, in columns."""
    # Costs some 5 ms to import, and JSON needs no width.
    import shutil

    return max(40, min(shutil.get_terminal_size((WIDEST, 24)).columns, WIDEST))
