"""Prints answers in the form that was asked for."""

from __future__ import annotations

import argparse
from collections.abc import Callable
from typing import TYPE_CHECKING

from assistant.cli import streams

if TYPE_CHECKING:
    from assistant.answer import Answer

Printer = Callable[["Answer"], None]


def printer(args: argparse.Namespace) -> Printer:
    """The printer for the options given."""
    if args.json:
        return lambda answer: streams.show_json(answer.to_json())
    if args.markdown:
        from assistant.rendering.markdown import markdown_answer

        return lambda answer: streams.show(markdown_answer(answer))
    if args.plain:
        from assistant.rendering.plain import plain_answer

        return lambda answer: streams.show(plain_answer(answer))
    from assistant.rendering.style import Style
    from assistant.rendering.terminal import terminal_answer

    width, style = streams.width(), Style(streams.coloured())
    return lambda answer: streams.show(terminal_answer(answer, width, style))
