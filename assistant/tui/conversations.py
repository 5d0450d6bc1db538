"""The conversations kept on disk: search, continue, rename, delete."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import ClassVar

from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.containers import Vertical
from textual.content import Content
from textual.message import Message
from textual.widgets import Footer, Input, OptionList
from textual.widgets.option_list import Option

from assistant.history.conversations import HistoryUnusable, NoSuchConversation, Record
from assistant.tui.closing import Dialog
from assistant.tui.dialogs import ConfirmDialog, LineDialog
from assistant.tui.listing import Listing
from assistant.tui.page import MUTED
from assistant.tui.session import Session


class ConversationList(Listing):
    """One line a conversation, latest first."""

    HELP = "Enter continues a conversation, r renames it, d deletes it. The line above searches in all of them."
    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("enter", "select", "Continue", id="conversations.continue"),
        Binding("r", "screen.rename", "Rename", id="conversations.rename"),
        Binding("d,delete", "screen.delete", "Delete", id="conversations.delete"),
    ]


class ConversationBox(Input):
    """Words to look for in the conversations."""

    HELP = "Type words of a question or an answer; Enter continues the first conversation, Down goes into the list."
    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("enter", "submit", "Continue", id="conversations.first"),
        Binding("down", "screen.into_list", "List", id="conversations.list"),
    ]


NEW = 0
"""Stands for a conversation that is yet to begin; those on disk count from 1."""


class ConversationsScreen(Dialog[int | None]):
    """Hands back the number of the conversation to continue, or NEW."""

    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("ctrl+n", "new", "New", id="chat.new", tooltip="Begin a new conversation"),
        Binding("escape", "dismiss(None)", "Close", id="conversations.close"),
    ]

    @dataclass
    class Renamed(Message):
        """A conversation has another title."""

        number: int
        title: str

    @dataclass
    class Deleted(Message):
        """A conversation is no longer kept."""

        number: int

    def __init__(self, session: Session) -> None:
        super().__init__()
        self._store = session.conversations
        self._records: list[Record] = []
        self._list = ConversationList()

    def compose(self) -> ComposeResult:
        """A line to search and the list."""
        with Vertical(classes="dialog list") as frame:
            frame.border_title = "Conversations"
            yield ConversationBox(placeholder="Search in questions and answers")
            yield self._list
        yield Footer(compact=True, show_command_palette=False)

    def on_mount(self) -> None:
        """List all."""
        self._fill("")

    def on_input_changed(self, event: Input.Changed) -> None:
        """Search while typing."""
        event.stop()
        self._fill(event.value)

    def on_input_submitted(self, event: Input.Submitted) -> None:
        """Continue the first conversation found."""
        event.stop()
        if self._records:
            self.dismiss(self._records[self._list.highlighted or 0].id)

    def on_option_list_option_selected(self, event: OptionList.OptionSelected) -> None:
        """Continue the chosen conversation."""
        event.stop()
        if self._records:
            self.dismiss(self._records[event.option_index].id)

    def action_new(self) -> None:
        """Begin a new conversation."""
        self.dismiss(NEW)

    def action_into_list(self) -> None:
        """Go from the search line into the list."""
        self._list.focus()

    def action_rename(self) -> None:
        """Ask for another title."""
        record = self._chosen()
        if record is not None:
            number = record.id
            self.app.push_screen(
                LineDialog("Rename the conversation", record.title),
                lambda title: self._rename(number, title) if title else None,
            )

    def action_delete(self) -> None:
        """Ask whether to delete."""
        record = self._chosen()
        if record is not None:
            number = record.id
            question = f"Delete “{record.title}” with its {record.turns} answers? This cannot be undone."
            self.app.push_screen(
                ConfirmDialog(question, "Delete"),
                lambda yes: self._delete(number) if yes else None,
            )

    def _chosen(self) -> Record | None:
        place = self._list.highlighted
        return self._records[place] if place is not None and place < len(self._records) else None

    def _rename(self, number: int, title: str) -> None:
        if self._change(lambda: self._store.rename(number, title)):
            self.post_message(self.Renamed(number, self._store.get(number).title))

    def _delete(self, number: int) -> None:
        if self._change(lambda: self._store.delete(number)):
            self.post_message(self.Deleted(number))

    def _change(self, change: Callable[[], None]) -> bool:
        try:
            change()
        except (HistoryUnusable, NoSuchConversation, ValueError) as error:
            self.notify(str(error), severity="error", markup=False)
            return False
        finally:
            self._refill()
        return True

    def _refill(self) -> None:
        self._fill(self.query_one(Input).value)

    def _fill(self, words: str) -> None:
        try:
            self._records = self._store.listed(words)
        except HistoryUnusable as error:
            self._records = []
            self.notify(str(error), severity="error", markup=False)
        self._list.clear_options()
        self._list.add_options(_option(record) for record in self._records)
        if not self._records:
            nothing = "No conversation holds these words." if words.strip() else "No conversations are kept yet."
            self._list.add_option(Option(Content(nothing), disabled=True))
        else:
            self._list.highlighted = 0


def _option(record: Record) -> Option:
    answers = f"{record.turns} answer{'s' if record.turns != 1 else ''}"
    words = Content.assemble((record.title, ""), (f"  {answers}, {record.changed.isoformat()}", MUTED))
    return Option(words)
