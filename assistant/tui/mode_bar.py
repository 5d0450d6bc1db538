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
    """The four places, the present one marked."""

    def __init__(self, here: str) -> None:
        parts: list[Content] = []
        for mode, key, name in PLACES:
            words = f"▪{key} {name} " if mode == here else f" {key} {name} "
            click = Style.from_meta({"@click": f"app.go('{mode}')"})
            parts.append(Content.styled(words, "bold reverse" if mode == here else "").stylize(click))
        super().__init__(Page([Paragraph(Content(" ").join(parts))]), classes="mode-bar")
