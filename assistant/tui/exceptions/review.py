"""The review page of one request: every item, the warnings, the next step of its course."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import ClassVar, cast

from textual import work
from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.containers import Horizontal, Vertical, VerticalScroll
from textual.content import Content
from textual.widgets import Footer, OptionList
from textual.widgets.option_list import Option

from assistant.exceptions.checklist import Checklist
from assistant.exceptions.errors import ExceptionDeskError
from assistant.exceptions.items import EDITABLE
from assistant.exceptions.memo import Format
from assistant.exceptions.request import OUTCOMES, LogEntry, State
from assistant.tui.clipboard import copy
from assistant.tui.closing import Overlay
from assistant.tui.dialogs import ChoiceDialog, LineDialog, PageDialog
from assistant.tui.exceptions.guided import GuidedScreen
from assistant.tui.exceptions.item_page import item_line, review_page, verdict_line
from assistant.tui.exceptions.who import ask_who, needed
from assistant.tui.listing import Listing
from assistant.tui.mode_bar import ModeBar
from assistant.tui.page import MUTED, Page, Paragraph, Sheet, line
from assistant.tui.saving import refusal
from assistant.tui.session import Session

_STEPS = {State.READY: "Approve", State.APPROVED: "Submit", State.SUBMITTED: "Decide"}
_ENDINGS = ("md", "docx", "pdf")


class ItemList(Listing):
    """Every item with its mark."""

    HELP = (
        "Enter changes the marked answer alone; g goes through the items in order.\n"
        "s takes the next step of the request (approval, submission, decision), l shows the log, F9 saves the memo.\n"
        "✓ is there, ✗ is missing, · is optional."
    )
    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("enter", "select", "Change", id="review.change"),
        Binding("s", "screen.step", "Next step", id="review.step"),
        Binding("g", "screen.guide", "Guide", show=False, id="review.guide"),
        Binding("l", "screen.log", "Log", show=False, id="review.log"),
        Binding("w", "screen.withdraw", "Withdraw", show=False, id="review.withdraw"),
        Binding("r", "screen.renew", "Renew", show=False, id="review.renew"),
        Binding("j", "cursor_down", "Down", show=False, id="review.down"),
        Binding("k", "cursor_up", "Up", show=False, id="review.up"),
    ]


class ReviewScreen(Overlay[None]):
    """One request; steps are refused in words until they may be taken."""

    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("escape", "dismiss", "Register", id="review.register"),
        Binding("f9", "export", "Memo", show=False, id="review.export"),
    ]

    def __init__(self, session: Session, number: int, *, guided: bool = False) -> None:
        super().__init__()
        self.session = session
        self.number = number
        self.list_ = ItemList()
        self.checklist: Checklist | None = None
        self._guided = guided
        self._head = Sheet(classes="progress")
        self._page = Sheet()

    def compose(self) -> ComposeResult:
        """Verdict, items, the marked item in full."""
        yield ModeBar("exceptions")
        yield self._head
        with Horizontal(classes="review"):
            with Vertical(classes="items"):
                yield self.list_
            with VerticalScroll(classes="item-page", can_focus=True):
                yield self._page
        yield Footer(compact=True, show_command_palette=False)

    def on_mount(self) -> None:
        """Begin in the list; a new request begins with its first missing item."""
        self.list_.focus()
        if self._guided:
            self.action_guide()

    def on_screen_resume(self) -> None:
        """Items may have changed meanwhile."""
        self.fill()

    def fill(self) -> None:
        """Show the request as it stands."""
        try:
            self.checklist = self.session.office.check(self.number, self.session.today)
        except ExceptionDeskError as error:
            self.notify(str(error), severity="error", markup=False)
            self.dismiss()
            return
        place = self.list_.highlighted or 0
        self.list_.clear_options()
        self.list_.add_options(Option(item_line(item)) for item in self.checklist.items)
        self.list_.highlighted = place
        step = _STEPS.get(self.checklist.state, "")
        draft = self.checklist.state is State.DRAFT
        hint = f"Next step (s): {step}" if step else "Enter fills in an item, g goes through all." if draft else ""
        missing = ", ".join(item.title for item in self.checklist.missing)
        words = Content.styled(f"{f'Missing: {missing}. ' if missing else ''}{hint}", MUTED)
        self._head.show(Page([line(verdict_line(self.checklist)), line(words)]))
        self._show_item()

    def on_option_list_option_highlighted(self, event: OptionList.OptionHighlighted) -> None:
        """Show the marked item in full."""
        event.stop()
        self._show_item()

    def _show_item(self) -> None:
        place = self.list_.highlighted
        if self.checklist is not None:
            item = self.checklist.items[place] if place is not None else None
            self._page.show(review_page(self.checklist, item))

    def on_option_list_option_selected(self, event: OptionList.OptionSelected) -> None:
        """Change one answer, all others staying as they are."""
        event.stop()
        if self.checklist is None:
            return
        item = self.checklist.items[event.option_index]
        if item.editable:
            self._edit(item.key, alone=True)
        elif item.done:
            self.notify(item.hint, markup=False)
        else:
            self.action_step()

    def action_guide(self) -> None:
        """Go through the items, from the first that is missing."""
        checklist = self.session.office.check(self.number, self.session.today)
        missing = (item.key for item in checklist.missing if item.editable)
        self._edit(next(missing, EDITABLE[0]), alone=False)

    @work(exclusive=True, group="dialog")
    async def _edit(self, key: str, *, alone: bool) -> None:
        who = await ask_who(self.app, self.session)
        if who:
            self.app.push_screen(GuidedScreen(self.session, self.number, key, who, alone=alone))

    # Steps

    @work(exclusive=True, group="dialog")
    async def action_step(self) -> None:
        """Take the next step of the request's course."""
        if self.checklist is None:
            return
        state = self.checklist.state
        if state is State.READY:
            await self._approve()
        elif state is State.APPROVED:
            await self._submit()
        elif state is State.SUBMITTED:
            await self._decide()
        elif state is State.DRAFT:
            names = ", ".join(item.title for item in self.checklist.missing if item.editable)
            self.notify(f"Not yet: fill in {names}.", markup=False)
        else:
            self.notify(f"The request is {state.words}; r renews a granted one.", markup=False)

    async def _approve(self) -> None:
        hint = "Only the director of the requesting bureau approves. The approval is void once an answer changes."
        name = await self._line("Bureau director who approves", hint=hint, refuse=needed)
        if name:
            today = self.session.today
            self._do(lambda seen: self.session.office.approve(self.number, by=name, today=today, seen=seen))

    async def _submit(self) -> None:
        who = await ask_who(self.app, self.session)
        if who:
            self._do(lambda seen: self.session.office.submit(self.number, by=who, today=self.session.today, seen=seen))

    async def _decide(self) -> None:
        hint = "Record what the Chief Technology Officer decided."
        dialog = ChoiceDialog("The CTO's decision", [each.value for each in OUTCOMES], hint)
        outcome = await self.app.push_screen_wait(dialog)
        if not outcome:
            return
        conditions = ""
        if outcome == State.GRANTED_WITH_CONDITIONS.value:
            conditions = await self._line("Conditions", hint="Say which conditions.") or ""
        name = await self._line("Who decided", hint="The Chief Technology Officer's name", refuse=needed)
        if not name:
            return
        reasons = await self._line("Reasons (may stay empty)") or ""
        self._do(lambda seen: self.session.office.decide(
            self.number, outcome, by=name, today=self.session.today, conditions=conditions, reasons=reasons, seen=seen,
        ))  # fmt: skip

    @work(exclusive=True, group="dialog")
    async def action_withdraw(self) -> None:
        """End the request."""
        who = await ask_who(self.app, self.session)
        reason = await self._line("Withdraw the request: why?", hint="Escape keeps it.") if who else None
        if who and reason is not None:
            self._do(lambda seen: self.session.office.withdraw(
                self.number, by=who, today=self.session.today, reason=reason, seen=seen,
            ))  # fmt: skip

    @work(exclusive=True, group="dialog")
    async def action_renew(self) -> None:
        """Open a new request from a granted one."""
        who = await ask_who(self.app, self.session)
        if not who:
            return
        try:
            fresh = self.session.office.renew(self.number, by=who, today=self.session.today)
        except ExceptionDeskError as error:
            self.notify(str(error), severity="warning", markup=False)
        else:
            self.number = fresh.number
            self.fill()
            self.notify(f"Request {fresh.number} renews it; give the timeframe anew.", markup=False)

    async def _line(self, title: str, *, hint: str = "", refuse: Callable[[str], str] = lambda _: "") -> str | None:
        return await self.app.push_screen_wait(LineDialog(title, hint=hint, refuse=refuse))

    def _do(self, step: Callable[[int], object]) -> None:
        """Take a step on the version that is shown, and show what came of it."""
        if self.checklist is None:
            return
        try:
            step(self.checklist.version)
        except ExceptionDeskError as error:
            self.notify(str(error), severity="warning", markup=False, timeout=12)
        self.fill()

    # Log and memo

    def action_log(self) -> None:
        """Show everything that ever happened to the request."""
        entries = self.session.office.log(self.number)
        page = Page([_log_line(entry) for entry in entries])
        title = f"Log of request {self.number}"
        self.app.push_screen(PageDialog(title, page, lambda text: copy(self.app, text, "the log")))

    @work(exclusive=True, group="dialog")
    async def action_export(self) -> None:
        """Save the memo as Word, PDF or Markdown."""
        name = str(Path.cwd() / f"exception-request-{self.number}.docx")
        dialog = LineDialog("Save the memo as", name, hint="End the name in .docx, .pdf or .md.", refuse=_memo_refusal)
        text = await self.app.push_screen_wait(dialog)
        if not text:
            return
        form = cast(Format, text.rpartition(".")[2].lower())
        try:
            self.session.office.export(self.number, form, Path(text).expanduser(), self.session.today)
        except (ExceptionDeskError, OSError) as error:
            self.notify(f"Not saved: {error}", severity="error", markup=False)
        else:
            self.notify(f"Saved: {text}", markup=False)


def _memo_refusal(text: str) -> str:
    if text.rpartition(".")[2].lower() not in _ENDINGS:
        return "End the name in .docx, .pdf or .md."
    return refusal(text)


def _log_line(entry: LogEntry) -> Paragraph:
    words = " ".join(part for part in (entry.key, entry.value, entry.note, entry.conditions) if part)
    first = f"{entry.on.isoformat()}  {entry.action.value:<14}"
    return line(Content.assemble((first, "bold"), f" {entry.by}: {words}" if words else f" {entry.by}"), hang=4)
