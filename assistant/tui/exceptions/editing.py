"""One item of a request being written: saved at each pause, never over somebody else's change."""

from __future__ import annotations

from dataclasses import dataclass

from textual import work
from textual.app import ComposeResult
from textual.containers import Vertical
from textual.message import Message
from textual.timer import Timer
from textual.widgets import Input, Static, TextArea

from assistant.exceptions.checklist import ChecklistItem
from assistant.exceptions.errors import BadValue, Conflict, ExceptionDeskError
from assistant.tui.calculators.pick import Pick
from assistant.tui.dialogs import ChoiceDialog
from assistant.tui.exceptions.item_page import item_page
from assistant.tui.page import Sheet
from assistant.tui.session import Session

PAUSE = 0.6
_MINE, _THEIRS = "Keep mine", "Keep theirs"


class Editor(Vertical):
    """The item's question and the place to answer it."""

    @dataclass
    class Saved(Message):
        """The item is on the disk."""

        key: str

    def __init__(self, session: Session, number: int, item: ChecklistItem, version: int, who: str) -> None:
        super().__init__()
        self.item = item
        self._session = session
        self._number = number
        self._version = version
        self._who = who
        self._kept = item.value
        self._timer: Timer | None = None
        self._says = Static("", markup=False, classes="saved")
        self.entry = _entry(item)

    def compose(self) -> ComposeResult:
        """Question, entry, and whether it is saved."""
        yield Sheet(item_page(self.item))
        yield self.entry
        yield self._says

    def begin(self) -> None:
        """Put the cursor into the entry."""
        self.entry.focus()
        self._say("Saved." if self._kept else "Saved as you type.")

    @property
    def typed(self) -> str:
        """What stands in the entry."""
        return self.entry.text if isinstance(self.entry, TextArea) else self.entry.value

    def on_text_area_changed(self, event: TextArea.Changed) -> None:
        """Save at the next pause."""
        event.stop()
        self._later()

    def on_input_changed(self, event: Input.Changed) -> None:
        """Save at the next pause."""
        event.stop()
        self._later()

    def on_pick_changed(self, event: Pick.Changed) -> None:
        """Save at once."""
        event.stop()
        self.save()

    def _later(self) -> None:
        if self._timer is not None:
            self._timer.stop()
        if self.typed.strip() != self._kept:
            self._say("…")
            self._timer = self.set_timer(PAUSE, self.save)

    def save(self) -> bool:
        """Write the item; False where it could not be, and then the reason is shown."""
        if self._timer is not None:
            self._timer.stop()
        typed = self.typed.strip()
        if typed == self._kept:
            return True
        return self._write(typed, self._version)

    def _write(self, typed: str, seen: int) -> bool:
        try:
            request = self._session.office.set_field(
                self._number, self.item.key, typed, by=self._who, today=self._session.today, seen=seen
            )
        except Conflict as conflict:
            self._settle(conflict, typed)
            return False
        except BadValue as error:
            self._say(f"✗ Not saved: {str(error).partition(': ')[2] or error}")
            return False
        except ExceptionDeskError as error:
            self._say(f"✗ Not saved: {error}")
            return False
        self._version, self._kept = request.version, typed
        self._say("Saved.")
        self.post_message(self.Saved(self.item.key))
        return True

    @work(exclusive=True, group="dialog")
    async def _settle(self, conflict: Conflict, typed: str) -> None:
        """Show both values and write the one that is chosen."""
        told = f"{conflict.by} changed this on {conflict.on} while you were writing."
        hint = f"{told}\nTheirs: {conflict.theirs}\nYours: {typed}"
        choice = await self.app.push_screen_wait(ChoiceDialog("Two versions of one answer", (_MINE, _THEIRS), hint))
        if choice == _MINE:
            self._write(typed, conflict.version)
        elif choice == _THEIRS:
            self._version, self._kept = conflict.version, conflict.theirs
            if isinstance(self.entry, TextArea):
                self.entry.text = conflict.theirs
            elif isinstance(self.entry, Input):
                self.entry.value = conflict.theirs
            self._say("Theirs is kept.")

    def _say(self, text: str) -> None:
        self._says.update(text)


def _entry(item: ChecklistItem) -> TextArea | Input | Pick:
    if item.kind == "choice":
        return Pick(list(item.choices), item.value)
    if item.kind == "text":
        return TextArea(item.value, tab_behavior="focus", soft_wrap=True)
    return Input(item.value, placeholder=item.hint, select_on_focus=False)
