"""The prompt: one line to type in, with the questions of earlier sessions behind the up arrow."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import ClassVar

from textual import events
from textual.binding import Binding, BindingType
from textual.message import Message
from textual.widgets import Input

_ALONE = "Ask a question, or type a citation"
_ANSWERED = "Ask on; Esc, then 1 to 9 opens the law"
_ELSEWHERE = "F2 comes back here to ask on"
_PENDING = "Type the reply, or ask something else"


class Prompt(Input):
    """Where questions and replies are typed."""

    HELP = (
        "Type a question in your own words and press Enter. Where the answer asks back, type the reply here.\n"
        "A citation such as 5.30.025 E opens that provision.\n"
        "Up and Down bring back earlier questions; what you were typing comes back too.\n"
        "PageUp and PageDown scroll the answers. Escape moves into the answers, where 1 to 9 open the law."
    )
    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("escape", "leave", "Answers", id="prompt.leave", tooltip="Stop waiting, or move into the answers"),
        Binding("f6", "app.conversations", "Conversations", id="chat.conversations"),
        Binding("f9", "screen.export", "Save", id="chat.export", tooltip="Save the conversation to a file"),
        Binding("up", "older", "Earlier question", show=False, id="prompt.older"),
        Binding("down", "newer", "Later question", show=False, id="prompt.newer"),
        Binding("pageup", "page(-1)", "Scroll up", show=False, id="prompt.page_up"),
        Binding("pagedown", "page(1)", "Scroll down", show=False, id="prompt.page_down"),
    ]

    @dataclass
    class Asked(Message):
        """The user pressed Enter on a text that is not empty."""

        text: str

    class Left(Message):
        """The user pressed Escape."""

    @dataclass
    class Paged(Message):
        """The user asked to scroll the answers by a page; -1 is up."""

        direction: int

    def __init__(self, history: Sequence[str] = (), leaves: Callable[[], bool] = lambda: True) -> None:
        super().__init__(placeholder=_ALONE, select_on_focus=False)
        self._history = history
        self._place: int | None = None
        self._draft = ""
        self._leaves = leaves
        self._next = _ALONE
        self._away = False

    def follow(self, answered: bool, pending: bool = False) -> None:
        """Say what can be done next: ``answered``, its law can be opened; ``pending``, a reply is waited for."""
        self._next = _PENDING if pending else _ANSWERED if answered else _ALONE
        self._say_next()

    def leave(self, away: bool) -> None:
        """Say how to come back while the keys act on the answers or the law."""
        self._away = away
        self._say_next()

    def _say_next(self) -> None:
        self.placeholder = _ELSEWHERE if self._away and self._next == _ANSWERED else self._next

    def check_action(self, action: str, parameters: tuple[object, ...]) -> bool | None:
        """Escape applies while there is something to stop or to move into."""
        return action != "leave" or self._leaves()

    def on_input_submitted(self, event: Input.Submitted) -> None:
        """Send what was typed and make room for the next."""
        event.stop()
        text = self.value.strip()
        if text:
            self.value, self._place, self._draft = "", None, ""
            self.post_message(self.Asked(text))

    def on_paste(self, event: events.Paste) -> None:
        """Take all lines of what is pasted, as one, without what cannot be printed."""
        event.prevent_default()
        event.stop()
        printable = "".join(one if one.isprintable() else " " for one in event.text)
        self.insert_text_at_cursor(" ".join(printable.split()))

    def put_back(self, text: str) -> None:
        """Give back a question that failed, unless something was typed meanwhile."""
        if not self.value:
            self.value = text
            self.cursor_position = len(text)

    def action_older(self) -> None:
        """The question before."""
        if not self._history or self._place == 0:
            return
        if self._place is None:
            self._draft = self.value
            self._place = len(self._history)
        self._place -= 1
        self._recall(self._history[self._place])

    def action_newer(self) -> None:
        """The question after, or the draft after the last one."""
        if self._place is None:
            return
        self._place += 1
        if self._place >= len(self._history):
            self._place = None
            self._recall(self._draft)
        else:
            self._recall(self._history[self._place])

    def action_leave(self) -> None:
        """Tell the screen that Escape was pressed."""
        self.post_message(self.Left())

    def action_page(self, direction: int) -> None:
        """Tell the screen to scroll."""
        self.post_message(self.Paged(direction))

    def _recall(self, text: str) -> None:
        self.value = text
        self.cursor_position = len(text)
