"""The browse screen: search as you type, the tree of both documents, the reader."""

from __future__ import annotations

import asyncio
from dataclasses import dataclass
from typing import ClassVar

from textual import events, work
from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.containers import Horizontal, Vertical
from textual.content import Content
from textual.message import Message
from textual.screen import Screen
from textual.timer import Timer
from textual.widgets import Footer, Input, OptionList, Static, Tree
from textual.widgets.option_list import Option
from textual.worker import get_current_worker

from assistant.tui.clipboard import copy
from assistant.tui.law_tree import LawTree
from assistant.tui.listing import Listing
from assistant.tui.mode_bar import ModeBar
from assistant.tui.reader import Reader
from assistant.tui.search import Finding, search
from assistant.tui.session import Session
from corpus.library import UnknownProvision

SETTLE = 0.12
OPENING = 0.2
SIDE_BY_SIDE = 100


class SearchBox(Input):
    """Words or a citation to look for."""

    HELP = (
        "Type words of a heading or of the text, or a citation such as 5.30.025 E; the list follows your typing.\n"
        "Down goes into the list, Enter opens the first one, Escape empties the line and brings the tree back."
    )
    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("escape", "screen.clear", "Tree", id="search.clear"),
        Binding("down", "screen.into_list", "List", id="search.list"),
    ]


class Findings(Listing):
    """What was found."""

    HELP = "Up and Down choose, Enter opens the provision in the reader, / goes back to the search line."
    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("enter", "select", "Open", id="findings.open"),
        Binding("slash", "screen.search", "Search", key_display="/", id="findings.search"),
        Binding("escape", "screen.clear", "Tree", id="findings.clear"),
        Binding("j", "cursor_down", "Down", show=False, id="findings.down"),
        Binding("k", "cursor_up", "Up", show=False, id="findings.up"),
    ]


class BrowseScreen(Screen[None]):
    """Finding and reading."""

    HELP = "Search or walk the tree on the left; read on the right."

    @dataclass
    class Found(Message):
        """A search ended; ``typed`` is what it looked for."""

        typed: str
        findings: list[Finding]

    def __init__(self, session: Session) -> None:
        super().__init__()
        self.session = session
        self.box = SearchBox(placeholder="Search words, or a citation such as 5.30.025 E", select_on_focus=False)
        self.tree_ = LawTree()
        self.findings = Findings()
        self.reader = Reader()
        self.found: list[Finding] = []
        self._count = Static("", markup=False, classes="count")
        self._waiting: Timer | None = None
        self._searching: Timer | None = None

    def compose(self) -> ComposeResult:
        """Search and tree left, reader right."""
        yield ModeBar("browse")
        with Horizontal(classes="desk"):
            with Vertical(classes="talk finder"):
                yield self.box
                yield self._count
                yield self.tree_
                yield self.findings
            yield self.reader
        yield Footer(compact=True, show_command_palette=False)

    def on_mount(self) -> None:
        """Show the tree; wait for the documents where they are still being opened."""
        self.findings.display = self._count.display = self.reader.display = False
        self.box.focus()
        self._begin()

    def _begin(self) -> None:
        if self.session.ready:
            self._say("")
            self.tree_.fill(self.session.index.corpus)
        elif self.session.failure:
            self._say(self.session.failure)
        else:
            self._say("Opening the documents …")
            self._waiting = self.set_timer(OPENING, self._begin)

    def _say(self, text: str) -> None:
        self._count.update(text)
        self._count.display = bool(text)

    def on_resize(self, event: events.Resize) -> None:
        """Where the law no longer fits beside the list, the one that is not being read gives way."""
        reads = self.reader.display and self.reader.has_focus_within
        if self.reader.provision:
            self.reader.display = reads or event.size.width >= SIDE_BY_SIDE
            self.set_class(self.reader.display, "-reading")

    # Searching

    def on_input_changed(self, event: Input.Changed) -> None:
        """Search while typing."""
        if event.input is self.box:
            event.stop()
            self._search(event.value)

    @work(exclusive=True, group="search")
    async def _search(self, typed: str) -> None:
        await asyncio.sleep(SETTLE)
        self._no_longer_searching()
        if not typed.strip() or not self.session.ready:
            self._show_tree()
        else:
            self._searching = self.set_timer(OPENING, lambda: self._say("Searching …"))
            self._look(typed)

    @work(thread=True, exclusive=True, group="look")
    def _look(self, typed: str) -> None:
        with self.session.lock:
            findings = search(self.session.index, typed)
        if not get_current_worker().is_cancelled:
            self.post_message(self.Found(typed, findings))

    def on_browse_screen_found(self, event: Found) -> None:
        """List what was found, unless the typing has gone on."""
        event.stop()
        if event.typed != self.box.value:
            return
        self._no_longer_searching()
        self.found = event.findings
        self.tree_.display, self.findings.display = False, True
        self.findings.clear_options()
        self.findings.add_options(_option(finding) for finding in event.findings)
        if event.findings:
            self.findings.highlighted = 0
        self._say(f"{len(event.findings)} found" if event.findings else "Nothing found; try fewer or other words.")

    def _no_longer_searching(self) -> None:
        if self._searching is not None:
            self._searching.stop()

    def _show_tree(self) -> None:
        self.tree_.display, self.findings.display = True, False
        self.found = []
        self._say("")

    def on_input_submitted(self, event: Input.Submitted) -> None:
        """Open the first one found."""
        if event.input is self.box and self.found:
            event.stop()
            self._open(self.found[self.findings.highlighted or 0].provision, go=True)

    def on_option_list_option_selected(self, event: OptionList.OptionSelected) -> None:
        """Open the chosen one."""
        event.stop()
        self._open(self.found[event.option_index].provision, go=True)

    def on_option_list_option_highlighted(self, event: OptionList.OptionHighlighted) -> None:
        """Show it beside the list where there is room."""
        event.stop()
        if self.app.size.width >= SIDE_BY_SIDE and event.option_index < len(self.found):
            self._open(self.found[event.option_index].provision)

    # The tree

    def on_tree_node_selected(self, event: Tree.NodeSelected[str]) -> None:
        """Open the node in the reader."""
        event.stop()
        if event.node.data:
            event.node.expand()
            self._open(event.node.data, go=True)

    def on_tree_node_highlighted(self, event: Tree.NodeHighlighted[str]) -> None:
        """Show it beside the tree where there is room."""
        event.stop()
        if event.node.data and self.app.size.width >= SIDE_BY_SIDE and self.tree_.has_focus:
            self._open(event.node.data)

    # Reading

    def _open(self, provision: str, *, go: bool = False) -> None:
        try:
            self.reader.open(self.session.index, provision, remember=go)
        except UnknownProvision as error:
            self.notify(str(error), severity="warning", markup=False)
            return
        self.reader.display = True
        self.add_class("-reading")
        if go:
            self.reader.view.focus()

    def open_provision(self, provision: str) -> None:
        """Open a provision chosen by name and go there."""
        if self.session.ready:
            self.tree_.fill(self.session.index.corpus)
            self.tree_.show_provision(provision)
            self._open(provision, go=True)

    def on_reader_closed(self, event: Reader.Closed) -> None:
        """Go back to the list or the tree."""
        event.stop()
        self.remove_class("-zoomed", "-reading")
        if self.app.size.width < SIDE_BY_SIDE:
            self.reader.display = False
        (self.findings if self.findings.display else self.tree_).focus()

    def on_reader_copied(self, event: Reader.Copied) -> None:
        """Copy a provision."""
        event.stop()
        copy(self.app, event.text, event.what)

    def action_zoom(self) -> None:
        """Give the reader the whole screen, or give half of it back."""
        self.toggle_class("-zoomed")

    def action_search(self) -> None:
        """Go to the search line."""
        self.box.focus()

    def action_clear(self) -> None:
        """Empty the line and show the tree."""
        self.box.value = ""
        self._show_tree()
        self.tree_.focus()

    def action_into_list(self) -> None:
        """Go from the search line into what it found, or into the tree."""
        (self.findings if self.findings.display else self.tree_).focus()


def _option(finding: Finding) -> Option:
    return Option(Content.assemble(finding.title, "\n", finding.excerpt, "\n"))
