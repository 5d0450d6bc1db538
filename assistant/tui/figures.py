"""Figures under each other: names in one column where they are short, else each above its value."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from textual.content import Content

from assistant.tui.page import BLANK, MUTED, Paragraph, line

WIDEST_NAME = 24


def figure_rows(figures: Iterable[tuple[str, str]]) -> Iterator[Paragraph]:
    """A blank line and the figures, name and value; nothing where there are none."""
    rows = list(figures)
    if not rows:
        return
    yield BLANK
    widest = max(len(name) for name, _ in rows)
    for name, value in rows:
        shown = Content.styled(value, "bold")
        if widest <= WIDEST_NAME:
            yield Paragraph(shown, Content.styled(f"  {name:<{widest}}  ", MUTED), Content(" " * (widest + 4)))
        else:
            yield line(name, MUTED, hang=2)
            yield line(shown, indent=4)
