"""The names by which the settings give keys to what can be done."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from importlib import import_module
from pkgutil import walk_packages

from textual.binding import Binding

import assistant.tui


def unknown_names(keymap: Iterable[str]) -> list[str]:
    """The names of a keymap that nothing has; imports every screen, so a thread calls it."""
    return sorted(set(keymap) - {binding.id for binding in named_bindings()})


def named_bindings() -> Iterator[Binding]:
    """Every key of every screen that has a name."""
    for found in walk_packages(assistant.tui.__path__, "assistant.tui."):
        module = import_module(found.name)
        for item in vars(module).values():
            if isinstance(item, type) and item.__module__ == found.name:
                bindings = vars(item).get("BINDINGS", ())
                yield from (each for each in bindings if isinstance(each, Binding) and each.id)
