"""The reader: a provision in its section, with the way there and back."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, ClassVar

from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.containers import Vertical
from textual.content import Content
from textual.message import Message
from textual.style import Style
from textual.widgets import Input, Static

from assistant.tui.law_page import Leaf, Link, crumbs, leaf_of, neighbours
from assistant.tui.leaf_view import LawSheet, LeafView
from assistant.tui.page import MUTED, Page, Sheet, line
from assistant.tui.trail import Stop, Trail
from corpus.display import label

if TYPE_CHECKING:
    from index.product import Index

_SEPARATOR = (" › ", MUTED)


class Crumbs(Sheet):
    """Where the reader is, outermost unit first, each a link."""

    @dataclass
    class Chosen(Message):
        """A unit above was clicked."""

        provision: str

    def trace(self, path: list[tuple[str, str]]) -> None:
        """Show the path to a section."""
        parts: list[Content | tuple[str, str]] = []
        for number, (provision, name) in enumerate(path):
            last = number == len(path) - 1
            click = Style.from_meta({"@click": f"open('{provision}')"})
            parts += [Content.styled(name, "bold" if last else "underline").stylize(click)]
            parts += [] if last else [_SEPARATOR]
        self.show(Page([line(Content.assemble(*parts), indent=1)]))

    def action_open(self, provision: str) -> None:
        """Say which unit was clicked."""
        self.post_message(self.Chosen(provision))


class FindBox(Input):
    """Words to find in the text being read."""

    HELP = "Type the words to find and press Enter; n and N then go through the places. Escape closes this line."
    BINDINGS: ClassVar[list[BindingType]] = [Binding("escape", "close", "Close", id="find.close")]

    class Closed(Message):
        """The user needs the line no more."""

    def action_close(self) -> None:
        """Say that the line is not needed any more."""
        self.post_message(self.Closed())


class Reader(Vertical):
    """The pane of law beside a conversation or a tree; actions reach it under the name ``reader``."""

    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("escape", "leave", "Close", id="reader.leave", tooltip="Close the reader"),
        Binding("slash", "find", "Find", key_display="/", id="reader.find", tooltip="Find words in this text"),
        Binding("b,backspace,alt+left", "travel(-1)", "Back", id="reader.back", tooltip="Back to where you came from"),
        Binding("f,alt+right", "travel(1)", "Forward", show=False, id="reader.forward"),
        Binding("u", "up", "Up", show=False, id="reader.up"),
        Binding("h", "history", "History", show=False, id="reader.history"),
        Binding("y", "copy", "Copy", show=False, id="reader.copy"),
        Binding("z", "screen.zoom", "Zoom", show=False, id="reader.zoom"),
    ]

    @dataclass
    class Opened(Message):
        """A provision is shown."""

        provision: str

    class Closed(Message):
        """The user wants the reader gone."""

    @dataclass
    class Copied(Message):
        """The user wants the provision on the clipboard."""

        text: str
        what: str

    def __init__(self) -> None:
        super().__init__(id="reader")
        self.trail = Trail()
        self.view = LeafView()
        self._index: Index | None = None
        self._history = False
        self._crumbs = Crumbs(classes="crumbs")
        self._says = Static("", markup=False, classes="says")
        self._find = FindBox(placeholder="Find in this text")

    def compose(self) -> ComposeResult:
        """Path, text, a line that says what a link is, and the line to find words."""
        yield self._crumbs
        yield self.view
        yield self._says
        yield self._find

    def on_mount(self) -> None:
        """Begin without the line to find words."""
        self._find.display = self._says.display = False

    @property
    def provision(self) -> str:
        """The id of the provision shown, or nothing."""
        return self.trail.here.provision if self.trail.here else ""

    def open(self, index: Index, provision: str, quote: str = "", *, remember: bool = True, at: str = "") -> None:
        """Show a provision with the quoted words marked; raises corpus.library.UnknownProvision.

        ``remember`` makes it a place to come back to; ``at`` is a unit in it to begin with.
        """
        leaf = leaf_of(index, provision, quote, history=False)
        stop = Stop(provision, quote)
        if remember:
            self.trail.leave(round(self.view.scroll_y))
            self.trail.go(stop)
        else:
            self.trail.replace(stop)
        self._show(index, stop, leaf, at)

    def _show(self, index: Index, stop: Stop, leaf: Leaf, at: str = "") -> None:
        self._index = index
        self._history = False
        self._crumbs.trace(crumbs(index, stop.provision))
        self.view.show(leaf, line=stop.line, at=at)
        self.say("")
        self.refresh_bindings()
        self.post_message(self.Opened(stop.provision))

    def check_action(self, action: str, parameters: tuple[object, ...]) -> bool | None:
        """Back and forward apply where there is somewhere to go."""
        return action != "travel" or self.trail.reaches(-1 if parameters == (-1,) else 1)

    def say(self, text: str) -> None:
        """Say one line under the text."""
        self._says.update(Content(text))
        self._says.display = bool(text)

    def action_leave(self) -> None:
        """Close the reader."""
        self.post_message(self.Closed())

    def action_travel(self, by: int) -> None:
        """Go back or forward along the way that was come."""
        self.trail.leave(round(self.view.scroll_y))
        stop = self.trail.move(by)
        if stop is not None and self._index is not None:
            self._show(self._index, stop, leaf_of(self._index, stop.provision, stop.quote))

    def on_leaf_view_turned(self, event: LeafView.Turned) -> None:
        """Turn to the section before or after."""
        event.stop()
        by = event.by
        if self._index is None or not self.provision:
            return
        before, after = neighbours(self._index, self.provision)
        target = before if by < 0 else after
        if target is None:
            self.say("This is the first section." if by < 0 else "This is the last section.")
        else:
            self.open(self._index, target)

    def action_up(self) -> None:
        """Go up to the chapter or the document."""
        if self._index is None or not self.provision:
            return
        here = self._index.corpus.section_of(self.provision).id
        above = self._index.corpus.parent(here)
        if above is not None:
            self.open(self._index, above.id, at=here)

    def action_history(self) -> None:
        """Fold or unfold the history note."""
        here = self.trail.here
        if self._index is not None and here is not None:
            self._history = not self._history
            leaf = leaf_of(self._index, here.provision, here.quote, history=self._history)
            self.view.show(leaf, line=round(self.view.scroll_y))
            self.say("The history stands at the end of the text." if self._history else "")

    def action_find(self) -> None:
        """Open the line to find words."""
        self._find.display = True
        self._find.focus()

    def on_find_box_closed(self, event: FindBox.Closed) -> None:
        """Close the line to find words and forget what was found."""
        event.stop()
        self._find.display = False
        self._find.value = ""
        self.view.find("")
        self.say("")
        self.view.focus()

    def action_copy(self) -> None:
        """Ask for the provision's own words on the clipboard."""
        if self._index is not None and self.provision:
            name = label(self.provision)
            self.post_message(self.Copied(f"{name}\n{self._index.corpus.full_text(self.provision)}\n", name))

    def on_input_submitted(self, event: Input.Submitted) -> None:
        """Look for the words and go back to the text."""
        event.stop()
        self._find.display = False
        self.view.focus()
        self.view.find(event.value.strip())

    def on_leaf_view_sought(self, event: LeafView.Sought) -> None:
        """Say how the search stands."""
        event.stop()
        found = f"{event.here} of {event.of} (n: next, N: before)" if event.of else "not found here"
        self.say(f"“{self.view.words}”: {found}")

    def on_leaf_view_pointed(self, event: LeafView.Pointed) -> None:
        """Say what the link under the keyboard is."""
        event.stop()
        says = event.link.says if event.link else "There are no links in this text."
        self.say(f"{says} (Enter)" if event.link and event.link.target else says)

    def on_leaf_view_followed(self, event: LeafView.Followed) -> None:
        """Open a link's target, or say what it points at outside these documents."""
        event.stop()
        self._follow(event.link)

    def on_law_sheet_history_toggled(self, event: LawSheet.HistoryToggled) -> None:
        """Fold the history by mouse."""
        event.stop()
        self.action_history()

    def on_crumbs_chosen(self, event: Crumbs.Chosen) -> None:
        """Open a unit above."""
        event.stop()
        if self._index is not None:
            self.open(self._index, event.provision)

    def _follow(self, link: Link) -> None:
        if link.within:
            self.view.go_to(link.target)
            self.say("")
        elif link.target and self._index is not None and link.target in self._index.corpus:
            self.open(self._index, link.target)
            if not link.says.startswith(("Opens", "Defined")):
                self.say(link.says)
        else:
            self.say(f"Cannot be opened here. {link.says}")
