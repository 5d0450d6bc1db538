"""The names by which the settings give keys to what can be done."""

from __future__ import annotations

from collections.abc import Iterable
from importlib import import_module
from pkgutil import walk_packages

from textual.binding import Binding

import assistant.tui


def unknown_names(keymap: Iterable[str]) -> list[str]:
    """The names of a keymap that nothing has; imports every screen, so a thread calls it."""
    return sorted(set(keymap) - set(_names()))


def _names() -> Iterable[str]:
    for found in walk_packages(assistant.tui.__path__, "assistant.tui."):
        for item in vars(import_module(found.name)).values():
            if isinstance(item, type):
                bindings = vars(item).get("BINDINGS", ())
                yield from (each.id for each in bindings if isinstance(each, Binding) and each.id)
