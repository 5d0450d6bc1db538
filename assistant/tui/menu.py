"""The menu: actions that apply now, sections, calculators, conversations, each found by a part of its name."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Iterable, Iterator
from functools import partial
from typing import TYPE_CHECKING, Any, ClassVar, NamedTuple, cast

from textual.app import SystemCommand
from textual.await_complete import AwaitComplete
from textual.binding import Binding, BindingType
from textual.command import CommandList, CommandPalette, DiscoveryHit, Hit, Hits, Provider
from textual.content import Content
from textual.screen import Screen

from assistant.history.conversations import HistoryUnusable
from assistant.tui.mode_bar import PLACES
from corpus.display import label
from corpus.provision import Kind

if TYPE_CHECKING:
    from assistant.tui.app import Citedesk

DISCOVERED = 5
FOUND = 12
WAIT = 0.05
_NONE: tuple[DiscoveryHit, ...] = ()


def actions(app: Citedesk, screen: Screen[Any]) -> Iterator[SystemCommand]:
    """The actions that apply on a screen."""
    chat = app.chat
    if app.current_mode == "chat" and chat.answers:
        yield SystemCommand("Copy: this answer", "With its citations, as plain text", chat.action_copy_answer)
        yield SystemCommand("Copy: the conversation", "As Markdown", chat.action_copy_conversation)
        yield SystemCommand("Save: the conversation", "To a Markdown or JSON file (F9)", chat.action_export)
        yield SystemCommand("New conversation", "The present one is kept (Ctrl+N)", chat.action_new)
    yield from _of_the_form(app, screen)
    yield from _of_the_reader(screen)
    yield SystemCommand("Conversations", "Continue, search, rename or delete one (F6)", app.action_conversations)
    for mode, _, name in PLACES:
        if mode != app.current_mode:
            yield SystemCommand(f"Go to: {name}", f"The {name} screen", partial(app.action_go, mode))
    yield SystemCommand("Theme", "Light, dark or your terminal's own colors", app.action_change_theme)
    yield SystemCommand("Help", "What the focused part is for, and its keys (F1)", app.action_help)
    yield SystemCommand("About", "Versions and paths for a bug report", app.action_about)
    yield SystemCommand("Quit", "Leave citedesk (Ctrl+Q)", app.action_quit)


def _of_the_form(app: Citedesk, screen: Screen[Any]) -> Iterator[SystemCommand]:
    """What a calculator's form can do, where one is open."""
    if app.current_mode != "calculators":
        return
    from assistant.tui.calculators.screen import CalculatorsScreen

    if isinstance(screen, CalculatorsScreen) and screen.form is not None:
        yield SystemCommand("Answer in the conversation", "The form as its next turn (F6)", screen.action_hand_over)
        yield SystemCommand("Compare", "Keep this result beside the next one (F7)", screen.action_compare)
        yield SystemCommand("Save: the dates", "As a calendar file (F8)", screen.action_calendar)
        yield SystemCommand("Save: the result", "As Markdown (F9)", screen.action_save)


def _of_the_reader(screen: Screen[Any]) -> Iterator[SystemCommand]:
    """What the reader can do, where it is open."""
    from assistant.tui.reader import Reader

    for reader in screen.query(Reader):
        if reader.display and reader.provision:
            yield SystemCommand("Find in this text", "Words in what is being read (/)", reader.action_find)
            yield SystemCommand("Copy: this provision", "Its own words", reader.action_copy)
            yield SystemCommand("History of this section", "Shown or folded (h)", reader.action_history)


class Menu(CommandPalette):
    """Textual's palette, which no key can crash however early or often it comes."""

    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("pagedown", "turn('page_down')", "Next page", show=False),
        Binding("pageup", "turn('page_up')", "Previous page", show=False),
    ]

    def dismiss(self, result: None = None) -> AwaitComplete:
        """Close, unless the user has gone elsewhere meanwhile."""
        if self.app.screen is not self:
            return AwaitComplete()
        # The search for commands would go on filling a list that is being taken away.
        self.workers.cancel_node(self)
        return super().dismiss(result)

    def action_turn(self, action: str) -> None:
        """Turn a page of the list."""
        commands = self.query_one(CommandList)
        if commands.scrollable_content_region:
            getattr(commands, f"action_{action}")()


class Entry(NamedTuple):
    """A named thing of the menu and what choosing it does."""

    name: str
    says: str
    choose: Callable[[], Any]


class Named(Provider):
    """A provider of entries, ranked by how well their names match."""

    _entries: list[Entry] | None = None

    async def read(self) -> list[Entry]:
        """The entries, read once for each time that the menu opens."""
        # Not in ``startup``: a key typed meanwhile would cancel that for good.
        if self._entries is None:
            await self.opened()
            self._entries = list(self.entries())
        return self._entries

    async def opened(self) -> None:
        """Wait until the documents are open, or cannot be opened."""
        session = self.desk_app.session
        while not (session.ready or session.failure):
            await asyncio.sleep(WAIT)

    @property
    def desk_app(self) -> Citedesk:
        """The application."""
        return cast("Citedesk", self.app)

    def entries(self) -> Iterable[Entry]:
        """All entries."""
        return ()

    async def discover(self) -> Hits:
        """The first few, while nothing is typed."""
        for entry in (await self.read())[:DISCOVERED]:
            yield DiscoveryHit(Content(entry.name), entry.choose, text=entry.name, help=entry.says)

    async def search(self, query: str) -> Hits:
        """The entries whose names match."""
        matcher = self.matcher(query)
        scored = [(matcher.match(entry.name), entry) for entry in await self.read()]
        best = sorted((pair for pair in scored if pair[0] > 0), key=lambda pair: -pair[0])[:FOUND]
        for score, entry in best:
            yield Hit(score, matcher.highlight(entry.name), entry.choose, text=entry.name, help=entry.says)


class Sections(Named):
    """Every section by number and heading."""

    async def discover(self) -> Hits:
        """None: there are hundreds."""
        for hit in _NONE:
            yield hit

    def entries(self) -> Iterator[Entry]:
        """The sections and chapters of the open documents."""
        if not self.desk_app.session.ready:
            return
        for item in self.desk_app.session.index.corpus:
            if item.kind in (Kind.SECTION, Kind.CHAPTER):
                status = "" if item.in_force else f" ({item.status.value})"
                name = f"{label(item.id)} {item.heading.rstrip('.')}{status}"
                yield Entry(name, "Open in the reader", partial(self.desk_app.open_provision, item.id))


class Citations(Named):
    """A citation typed outright, down to the paragraph."""

    async def discover(self) -> Hits:
        """None: it has to be typed."""
        for hit in _NONE:
            yield hit

    async def search(self, query: str) -> Hits:
        """The provisions that the typing names, above everything else; lenient readings say how they read it."""
        from corpus.citation.typed import read_typed

        await self.opened()
        if not self.desk_app.session.ready:
            return
        corpus = self.desk_app.session.index.corpus
        for read in read_typed(query, corpus):
            named = (read.id,) if read.id else read.candidates
            for provision in named:
                says = read.repair or "Open in the reader"
                choose = partial(self.desk_app.open_provision, provision)
                yield Hit(2.0, Content(f"Open {label(provision)}"), choose, text=label(provision), help=says)


class Calculators(Named):
    """Every calculator by its title."""

    def entries(self) -> Iterator[Entry]:
        """The calculators of the index, whose modules need not be imported for that."""
        if not self.desk_app.session.ready:
            return
        for item in self.desk_app.session.index.catalogue.answerables():
            if item.sort == "calculator":
                says = f"Calculate, {label(item.at)}"
                yield Entry(f"Calculate: {item.title}", says, partial(self.desk_app.open_calculator, item.ref))


class KeptConversations(Named):
    """Every conversation by its title."""

    async def opened(self) -> None:
        """Nothing to wait for: they are in a file of their own."""

    def entries(self) -> Iterator[Entry]:
        """The conversations on disk, latest first."""
        try:
            records = self.desk_app.session.conversations.listed()
        except HistoryUnusable:
            return
        for record in records:
            says = f"{record.turns} answer{'s' if record.turns != 1 else ''}, {record.changed.isoformat()}"
            yield Entry(f"Continue: {record.title}", says, partial(self.desk_app.continue_conversation, record.id))
