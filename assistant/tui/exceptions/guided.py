"""The guided form: one item after the other, with progress; or one item alone, from the review page."""

from __future__ import annotations

from typing import ClassVar

from textual import work
from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.containers import VerticalScroll
from textual.content import Content
from textual.widgets import Footer

from assistant.exceptions.items import EDITABLE
from assistant.tui.closing import Overlay
from assistant.tui.exceptions.editing import Editor
from assistant.tui.exceptions.item_page import verdict_line
from assistant.tui.mode_bar import ModeBar
from assistant.tui.page import MUTED, Page, Sheet, line
from assistant.tui.session import Session

_WIDTH = 24


class GuidedScreen(Overlay[None]):
    """Walks through the items; everything is on the disk before the next one is shown."""

    HELP = (
        "Type the answer; it is saved at every pause. F8 goes to the next item, F7 to the one before.\n"
        "Escape goes to the review page, where any answer can be changed alone."
    )
    BINDINGS: ClassVar[list[BindingType]] = [
        # Before the text area's own keys, which select with F7.
        Binding("f8", "move(1)", "Next", id="guided.next", priority=True),
        Binding("f7", "move(-1)", "Before", id="guided.previous", priority=True),
        Binding("escape", "leave", "Review", id="guided.review"),
    ]

    def __init__(self, session: Session, number: int, key: str, who: str, *, alone: bool = False) -> None:
        super().__init__()
        self.session = session
        self.number = number
        self.key = key
        self._who = who
        self._alone = alone
        self._insisted = False
        self._head = Sheet(classes="progress")
        self._body = VerticalScroll(classes="guided", can_focus=False)
        self.editor: Editor | None = None

    def compose(self) -> ComposeResult:
        """Progress, the item, the keys."""
        yield ModeBar("exceptions")
        yield self._head
        yield self._body
        yield Footer(compact=True, show_command_palette=False)

    def on_mount(self) -> None:
        """Show the first item."""
        self.show_item(self.key)

    @work(exclusive=True)
    async def show_item(self, key: str) -> None:
        """Show an item."""
        self.key, self._insisted = key, False
        checklist = self.session.office.check(self.number, self.session.today)
        item = next(item for item in checklist.items if item.key == key)
        self.editor = Editor(self.session, self.number, item, checklist.version, self._who)
        await self._body.remove_children()
        await self._body.mount(self.editor)
        self.editor.begin()
        self._progress()

    def on_editor_saved(self, event: Editor.Saved) -> None:
        """Count again."""
        event.stop()
        self._progress()

    def _progress(self) -> None:
        checklist = self.session.office.check(self.number, self.session.today)
        place = EDITABLE.index(self.key)
        filled = _WIDTH * (place + 1) // len(EDITABLE)
        bar = "━" * filled + "─" * (_WIDTH - filled)
        words = "one answer" if self._alone else f"question {place + 1} of {len(EDITABLE)}"
        self._head.show(Page([line(verdict_line(checklist)), line(Content.styled(f"{bar}  {words}", MUTED))]))

    def action_move(self, by: int) -> None:
        """Save, and go to the next item or the one before."""
        if not self._saved():
            return
        place = EDITABLE.index(self.key) + by
        if self._alone or not 0 <= place < len(EDITABLE):
            self.dismiss()
        else:
            self.show_item(EDITABLE[place])

    def action_leave(self) -> None:
        """Save, and go to the review page."""
        if self._saved():
            self.dismiss()

    def _saved(self) -> bool:
        """Whether the item is saved, or the user insists on leaving it."""
        if self.editor is None or self.editor.save() or self._insisted:
            return True
        self._insisted = True
        self.notify("This answer is not saved. Correct it, or press the key again to leave it unsaved.", markup=False)
        return False
