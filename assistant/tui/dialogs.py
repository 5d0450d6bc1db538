"""Small questions over a screen: a page to read, a line to fill in, a choice to confirm."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import ClassVar

from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.containers import Horizontal, Vertical, VerticalScroll
from textual.content import Content
from textual.widgets import Button, Footer, Input, OptionList, Static
from textual.widgets.option_list import Option

from assistant.tui.closing import Dialog
from assistant.tui.listing import Listing
from assistant.tui.page import Page, Sheet


class PageDialog(Dialog[None]):
    """A page to read: help, about."""

    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("escape,q,f1", "dismiss", "Close", key_display="esc", id="dialog.close"),
        Binding("y", "copy", "Copy", id="dialog.copy"),
    ]

    def __init__(self, title: str, page: Page, copy: Callable[[str], None]) -> None:
        super().__init__()
        self._title = title
        self._page = page
        self._copy = copy

    def compose(self) -> ComposeResult:
        """The page in a frame that scrolls."""
        with VerticalScroll(classes="dialog page") as frame:
            frame.border_title = self._title
            yield Sheet(self._page)
        yield Footer(compact=True, show_command_palette=False)

    def action_copy(self) -> None:
        """Copy the page as text."""
        self._copy(self._page.laid_out(100).plain)


class LineBox(Input):
    """The line of a dialog."""

    BINDINGS: ClassVar[list[BindingType]] = [Binding("enter", "submit", "OK", id="dialog.ok")]


class LineDialog(Dialog[str | None]):
    """One line to fill in; None where the user gave up.

    ``refuse`` gives the reason why a line cannot be taken, or an empty string.
    """

    BINDINGS: ClassVar[list[BindingType]] = [Binding("escape", "dismiss(None)", "Cancel", id="dialog.cancel")]

    def __init__(
        self, title: str, value: str = "", *, hint: str = "", refuse: Callable[[str], str] = lambda _: ""
    ) -> None:
        super().__init__()
        self._title, self._value, self._hint, self._refuse = title, value, hint, refuse

    def compose(self) -> ComposeResult:
        """A title, the line, a hint or what is wrong."""
        with Vertical(classes="dialog line") as frame:
            frame.border_title = self._title
            yield LineBox(self._value, select_on_focus=False)
            yield Static(self._hint, markup=False, classes="hint")
        yield Footer(compact=True, show_command_palette=False)

    def on_input_submitted(self, event: Input.Submitted) -> None:
        """Hand the line back, unless it is refused."""
        event.stop()
        reason = self._refuse(event.value.strip())
        if reason:
            self.query_one(".hint", Static).update(reason)
        else:
            self.dismiss(event.value.strip())


class ConfirmDialog(Dialog[bool]):
    """A choice that cannot be taken back."""

    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("escape,n", "dismiss(False)", "No", key_display="esc", id="dialog.no"),
        Binding("y", "dismiss(True)", "Yes", id="dialog.yes"),
    ]

    def __init__(self, question: str, yes: str, no: str = "Cancel") -> None:
        super().__init__()
        self._question, self._yes, self._no = question, yes, no

    def compose(self) -> ComposeResult:
        """The question and two buttons, the harmless one first."""
        with Vertical(classes="dialog confirm"):
            yield Static(self._question, markup=False)
            with Horizontal():
                yield Button(self._no, name="no")
                yield Button(self._yes, name="yes", variant="warning")
        yield Footer(compact=True, show_command_palette=False)

    def on_button_pressed(self, event: Button.Pressed) -> None:
        """Hand the choice back."""
        event.stop()
        self.dismiss(event.button.name == "yes")


class ChoiceDialog(Dialog[str | None]):
    """One of a few words; None where the user gave up."""

    BINDINGS: ClassVar[list[BindingType]] = [Binding("escape", "dismiss(None)", "Cancel", id="dialog.cancel")]

    def __init__(self, title: str, choices: Sequence[str], hint: str = "") -> None:
        super().__init__()
        self._title, self._choices, self._hint = title, tuple(choices), hint

    def compose(self) -> ComposeResult:
        """The choices under a title."""
        with Vertical(classes="dialog line") as frame:
            frame.border_title = self._title
            yield Static(self._hint, markup=False, classes="hint")
            yield Listing(*(Option(Content(choice)) for choice in self._choices), compact=True)
        yield Footer(compact=True, show_command_palette=False)

    def on_option_list_option_selected(self, event: OptionList.OptionSelected) -> None:
        """Hand the choice back."""
        event.stop()
        self.dismiss(self._choices[event.option_index])
