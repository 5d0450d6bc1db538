"""Help for what has the focus: what it is for, and every key that works now with its id."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from textual.content import Content
from textual.screen import Screen

from assistant.tui.page import BLANK, MUTED, Page, Paragraph, line

_KEYS = 16


def help_page(screen: Screen[Any]) -> Page:
    """The help of the focused widget and the keys that reach something from it."""
    return Page([*_what(screen), line("Keys that work here", "bold"), *_keys(screen), BLANK, *_more()])


def _what(screen: Screen[Any]) -> Iterator[Paragraph]:
    nodes = screen.focused.ancestors_with_self if screen.focused else [screen]
    texts = [text for node in nodes if (text := getattr(type(node), "HELP", None))]
    for text in texts[:1]:
        for words in text.splitlines():
            yield line(words)
        yield BLANK


def _keys(screen: Screen[Any]) -> Iterator[Paragraph]:
    grouped: dict[str, list[str]] = {}
    ids: dict[str, str] = {}
    for active in screen.active_bindings.values():
        binding = active.binding
        if binding.description and binding.id and active.enabled and not binding.system:
            keys = grouped.setdefault(binding.tooltip or binding.description, [])
            key = screen.app.get_key_display(binding)
            keys += [] if key in keys else [key]
            ids[binding.tooltip or binding.description] = binding.id or ""
    for what, keys in grouped.items():
        name = Content.styled(f"  {' '.join(keys):<{_KEYS}} ", "bold")
        shown = Content.assemble((what, ""), (f"  {ids[what]}" if ids[what] else "", MUTED))
        yield Paragraph(shown, name, Content(" " * (_KEYS + 3)))


def _more() -> Iterator[Paragraph]:
    yield line("F2 ask, F3 browse, F4 calculate, F5 exceptions, F6 conversations, F9 save to a file.")
    yield line("Ctrl+P or F10 opens the menu: sections, calculators, conversations, themes, About. Ctrl+Q quits.")
    yield line(
        "A key is changed in settings.toml by the grey name beside it, under [keymap]: \"reader.find\" = \"ctrl+f\".",
        MUTED,
    )  # fmt: skip
