"""The register of exception requests: search, open, begin a new one."""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar

from textual import work
from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.containers import Vertical
from textual.content import Content
from textual.message import Message
from textual.screen import Screen
from textual.widgets import Footer, Input, OptionList, Static
from textual.widgets.option_list import Option

from assistant.exceptions.errors import ExceptionDeskError
from assistant.exceptions.request import ExceptionRequest
from assistant.tui.exceptions.who import ask_who
from assistant.tui.listing import Listing
from assistant.tui.mode_bar import ModeBar
from assistant.tui.page import MUTED, Page, Sheet, line
from assistant.tui.session import Session

_MEANING = "The checklist says complete or not complete; granting is the CTO's alone."
_EMPTY = "No requests yet. Press n to begin one: you are asked item by item, and everything is saved as you type."


class RequestList(Listing):
    """One line a request."""

    HELP = "Enter opens a request, n begins a new one, / searches in all of them."
    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("n", "screen.new", "New request", id="register.new"),
        Binding("enter", "select", "Open", id="register.open"),
        Binding("slash", "screen.search", "Search", key_display="/", id="register.search"),
        Binding("j", "cursor_down", "Down", show=False, id="register.down"),
        Binding("k", "cursor_up", "Up", show=False, id="register.up"),
    ]


class RegisterBox(Input):
    """Words to look for in the requests."""

    HELP = "Type words of a request; Down or Enter goes into the list."
    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("down,enter,escape", "screen.into_list", "List", key_display="↓", id="register.into_list")
    ]


class RegisterScreen(Screen[None]):
    """All requests; each opens on its review page."""

    HELP = "Requests for an exception to a BTS administrative rule, as BTS-1.01 asks for them."

    @dataclass
    class Opened(Message):
        """The register is open, or cannot be opened."""

        failure: str

    def __init__(self, session: Session) -> None:
        super().__init__()
        self.session = session
        self.box = RegisterBox(placeholder="Search requests", select_on_focus=False)
        self.list_ = RequestList()
        self.requests: list[ExceptionRequest] = []
        self._open = False
        self._says = Static("", markup=False, classes="count")

    def compose(self) -> ComposeResult:
        """What this is, the search line, the list."""
        yield ModeBar("exceptions")
        with Vertical(classes="desk register"):
            yield Sheet(Page([line("Exception requests under BTS-1.01", "bold"), line(_MEANING, MUTED)]))
            yield self.box
            yield self._says
            yield self.list_
        yield Footer(compact=True, show_command_palette=False)

    def on_mount(self) -> None:
        """List all."""
        self.list_.focus()

    def on_screen_resume(self) -> None:
        """Requests may have changed meanwhile; the first time the register is opened, which takes a moment."""
        if self._open:
            self.fill()
        else:
            self._says.update("Opening the register …")
            self._open_register()

    @work(thread=True, exclusive=True, group="register")
    def _open_register(self) -> None:
        failure = ""
        try:
            self.session.office.list(self.session.today)
        except ExceptionDeskError as error:
            failure = str(error)
        self.post_message(self.Opened(failure))

    def on_register_screen_opened(self, event: Opened) -> None:
        """List all, or say why the register cannot be opened."""
        event.stop()
        self._open = not event.failure
        if self._open:
            self.fill()
        else:
            self._says.update(event.failure)

    def fill(self) -> None:
        """List the requests that hold the words typed; nothing before the register is open."""
        if not self._open:
            return
        words = self.box.value.strip()
        try:
            office, today = self.session.office, self.session.today
            self.requests = list(office.search(words, today) if words else office.list(today))
        except ExceptionDeskError as error:
            self.requests = []
            self._says.update(str(error))
            return
        self.list_.clear_options()
        self.list_.add_options(_option(request, self.session) for request in self.requests)
        if self.requests:
            self.list_.highlighted = 0
            self._says.update(f"{len(self.requests)} request{'s' if len(self.requests) != 1 else ''}")
        else:
            self._says.update("Nothing found; try other words." if words else _EMPTY)

    def on_input_changed(self, event: Input.Changed) -> None:
        """Search while typing."""
        event.stop()
        self.fill()

    def on_option_list_option_selected(self, event: OptionList.OptionSelected) -> None:
        """Open the review page of a request."""
        event.stop()
        self.open(self.requests[event.option_index].number)

    def open(self, number: int, *, guided: bool = False) -> None:
        """Open a request; ``guided`` goes straight to its first missing item."""
        from assistant.tui.exceptions.review import ReviewScreen

        self.app.push_screen(ReviewScreen(self.session, number, guided=guided))

    @work(exclusive=True, group="dialog")
    async def action_new(self) -> None:
        """Begin a new request."""
        who = await ask_who(self.app, self.session)
        if not who:
            return
        try:
            request = self.session.office.new(by=who, today=self.session.today)
        except ExceptionDeskError as error:
            self.notify(str(error), severity="error", markup=False)
        else:
            self.open(request.number, guided=True)

    def action_search(self) -> None:
        """To the search line."""
        self.box.focus()

    def action_into_list(self) -> None:
        """To the list."""
        self.list_.focus()


def _option(request: ExceptionRequest, session: Session) -> Option:
    state = request.state_on(session.today).words
    name = request.value("title") or request.value("need") or "(no subject yet)"
    words = " ".join(name.split())
    organization = request.value("organization")
    return Option(Content.assemble((f"{request.number:>4}  ", "bold"), (f"{state:<24}", ""), words[:80],
                                   (f"  {organization}" if organization else "", MUTED)))  # fmt: skip
