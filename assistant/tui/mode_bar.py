"""The first line of every screen: where one is, and the keys to the other places."""

from __future__ import annotations

from textual.content import Content
from textual.style import Style

from assistant.tui.page import Page, Paragraph, Sheet

PLACES = (
    ("chat", "F2", "Ask"),
    ("browse", "F3", "Browse"),
    ("calculators", "F4", "Calculate"),
    ("exceptions", "F5", "Exceptions"),
)


class ModeBar(Sheet):
    """The four places, the present one marked, and the menu: one line of sixty cells."""

    def __init__(self, here: str) -> None:
        parts = [_place(f"app.go('{mode}')", f"{key} {name}", mode == here) for mode, key, name in PLACES]
        parts.append(_place("app.command_palette", "^P Menu", False))
        super().__init__(Page([Paragraph(Content("").join(parts))]), classes="mode-bar")


def _place(action: str, name: str, here: bool) -> Content:
    words = Content.styled(f"▪{name} " if here else f" {name} ", "bold reverse" if here else "")
    return words.stylize(Style.from_meta({"@click": action}))
