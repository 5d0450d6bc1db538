"""A choice of a few cases in one widget: yes, no, unknown; or the options of a rule."""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar

from textual.binding import Binding, BindingType
from textual.content import Content
from textual.message import Message
from textual.style import Style

from assistant.tui.page import MUTED, Page, Paragraph, Sheet

UNKNOWN = ""


class Pick(Sheet, can_focus=True):
    """Shows every case with a mark before the chosen one; unknown is a case like the others."""

    HELP = "Left, Right, Up and Down choose; y, n and u stand for yes, no and unknown. Tab goes to the next field."
    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("right,down,space", "move(1)", "Choose", show=False, key_display="←→", id="pick.next"),
        Binding("left,up", "move(-1)", "Case before", show=False, id="pick.previous"),
        Binding("y", "choose_first('yes')", "Yes", show=False, id="pick.yes"),
        Binding("n", "choose_first('no')", "No", show=False, id="pick.no"),
        Binding("u", "choose(0)", "Unknown", show=False, id="pick.unknown"),
    ]

    @dataclass
    class Changed(Message):
        """Another case was chosen; an empty value is unknown."""

        pick: Pick
        value: str

    def __init__(self, values: list[str], value: str = UNKNOWN) -> None:
        super().__init__(classes="pick")
        self.values = [UNKNOWN, *values]
        self._hinting = False
        self.place = self.values.index(value) if value in self.values else 0

    def on_mount(self) -> None:
        """Show the cases."""
        self._draw()

    def on_focus(self) -> None:
        """Say how to choose."""
        self._hinting = True
        self._draw()

    def on_blur(self) -> None:
        """Say it no more."""
        self._hinting = False
        self._draw()

    @property
    def value(self) -> str:
        """The chosen case, empty where it is unknown."""
        return self.values[self.place]

    def action_move(self, by: int) -> None:
        """Choose the next or the previous case."""
        self.action_choose((self.place + by) % len(self.values))

    def action_choose_first(self, value: str) -> None:
        """Choose a case by its name, where there is one."""
        if value in self.values:
            self.action_choose(self.values.index(value))

    def action_choose(self, place: int) -> None:
        """Choose a case by its place."""
        self.place = place
        self._draw()
        self.post_message(self.Changed(self, self.value))

    def _draw(self) -> None:
        cases = []
        for place, value in enumerate(self.values):
            words = value.replace("_", " ") if value else "unknown"
            mark = "(•)" if place == self.place else "( )"
            style = "bold" if place == self.place else MUTED
            click = Style.from_meta({"@click": f"choose({place})"})
            cases.append(Content.styled(f"{mark} {words}", style).stylize(click))
        if self._hinting:
            cases.append(Content.styled("← → choose", MUTED))
        if sum(map(len, cases)) <= 44:
            self.show(Page([Paragraph(Content("   ").join(cases))]))
        else:
            self.show(Page([Paragraph(case, rest=Content("    ")) for case in cases]))
