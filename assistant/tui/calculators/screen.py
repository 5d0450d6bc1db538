"""The calculators' screen: the list by subject, the form, the result while typing."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import ClassVar

from textual import work
from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.containers import Horizontal, Vertical, VerticalScroll
from textual.content import Content
from textual.message import Message
from textual.screen import Screen
from textual.widgets import Footer, Input, OptionList
from textual.widgets.option_list import Option

from assistant.export import result_markdown
from assistant.timeline import timeline
from assistant.tui.calculators.form import CalculatorForm
from assistant.tui.calculators.result_page import Run, provision_of, result_page
from assistant.tui.listing import Listing
from assistant.tui.mode_bar import ModeBar
from assistant.tui.page import MUTED, Page, Sheet, line
from assistant.tui.saving import file_name, save_as
from assistant.tui.session import Session
from calculators.calculator import Calculator
from calculators.catalogue import UnknownCalculator, all_calculators, find
from calculators.outcome import NeedsInput
from corpus.display import label

_OF_A_FORM = ("hand_over", "compare", "save", "calendar")
_CHOOSE = "Choose a calculator on the left: type a word of its name, then Enter."


class CalculatorList(Listing):
    """All calculators under their subjects."""

    HELP = "Up and Down choose, Enter opens the form. Type in the line above to narrow the list."
    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("enter", "select", "Open", id="calculators.open"),
        Binding("slash", "screen.filter", "Search", key_display="/", id="calculators.search"),
        Binding("j", "cursor_down", "Down", show=False, id="calculators.down"),
        Binding("k", "cursor_up", "Up", show=False, id="calculators.up"),
    ]


class FilterBox(Input):
    """Words of a calculator's name, subject or provision."""

    HELP = "Type words of what is to be computed; Down goes into the list, Enter opens the first one."
    BINDINGS: ClassVar[list[BindingType]] = [Binding("down", "screen.into_list", "List", id="calculators.into_list")]


class ResultPane(VerticalScroll, can_focus=True):
    """The result; underlined provisions open in Browse."""

    HELP = (
        "The result of what stands in the form. 1 to 9 open the provision of that step, 0 the one that carries the "
        "result; a click on an underlined provision opens it too.\n"
        "F4 brings you back here from the law. F6 makes the result an answer of the conversation, F7 keeps it to "
        "compare with the next, F8 saves its dates as a calendar, F9 saves all of it."
    )
    BINDINGS: ClassVar[list[BindingType]] = [
        Binding(
            "0",
            "screen.open_step(0)",
            "Open law",
            key_display="0-9",
            id="result.open_0",
            tooltip="Open the provision that carries the result; 1 to 9 open that of a step",
        ),
        *(Binding(str(n), f"screen.open_step({n})", show=False, id=f"result.open_{n}") for n in range(1, 10)),
    ]


class CalculatorsScreen(Screen[None]):
    """Browse, fill in, compare, save."""

    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("escape", "list", "Back", id="calculators.list"),
        Binding("f6", "hand_over", "Answer", id="calculators.answer", tooltip="Make it an answer of the conversation"),
        Binding("f7", "compare", "Compare", id="calculators.compare", tooltip="Keep this result beside the next"),
        Binding("f8", "calendar", "Calendar", show=False, id="calculators.calendar", tooltip="Save the dates"),
        Binding("f9", "save", "Save", id="calculators.save", tooltip="Save the result to a file"),
    ]

    @dataclass
    class Loaded(Message):
        """The calculators are imported."""

        calculators: tuple[Calculator, ...]

    @dataclass
    class HandedOver(Message):
        """A form is to be the next turn of the conversation; ``text`` says what was filled in."""

        text: str
        calculator: Calculator
        values: dict[str, str | list[str]]

    def __init__(self, session: Session) -> None:
        super().__init__()
        self.session = session
        self.box = FilterBox(placeholder="Search calculators", select_on_focus=False)
        self.list_ = CalculatorList()
        self.form: CalculatorForm | None = None
        self.run: Run | None = None
        self.beside: Run | None = None
        self._all: tuple[Calculator, ...] = ()
        self._shown: list[Calculator | None] = []
        self._place = Vertical(classes="form-place")
        self._result = Sheet(Page([line(_CHOOSE, MUTED)]))

    def compose(self) -> ComposeResult:
        """List, form, result."""
        yield ModeBar("calculators")
        with Horizontal(classes="desk calculators"):
            with Vertical(classes="calculator-list"):
                yield self.box
                yield self.list_
            with Horizontal(classes="calculator"):
                yield self._place
                with ResultPane(classes="result"):
                    yield self._result
        yield Footer(compact=True, show_command_palette=False)

    def on_mount(self) -> None:
        """Import the calculators beside the screen: there are many."""
        self.box.focus()
        self._load()

    @work(thread=True, group="calculators")
    def _load(self) -> None:
        self.post_message(self.Loaded(all_calculators()))

    def on_calculators_screen_loaded(self, event: Loaded) -> None:
        """List them."""
        event.stop()
        self._all = tuple(sorted(event.calculators, key=lambda item: (item.subject, item.title)))
        self._fill()

    def _fill(self) -> None:
        words = self.box.value.lower().split()
        self._shown = []
        self.list_.clear_options()
        subject = ""
        for item in self._all:
            haystack = f"{item.title} {item.subject} {item.name} {label(item.provision)}".lower()
            if not all(word in haystack for word in words):
                continue
            if item.subject != subject:
                subject = item.subject
                self._shown.append(None)
                self.list_.add_option(Option(Content.styled(subject, "bold"), disabled=True))
            self._shown.append(item)
            self.list_.add_option(Option(Page([line(item.title, hang=2)])))
        if self._shown:
            self.list_.highlighted = 1
        elif self._all:
            self.list_.add_option(Option(Content("Nothing fits; try other words."), disabled=True))

    def on_input_changed(self, event: Input.Changed) -> None:
        """Narrow the list while typing."""
        if event.input is self.box:
            event.stop()
            self._fill()

    def on_input_submitted(self, event: Input.Submitted) -> None:
        """Open the first one."""
        if event.input is self.box:
            event.stop()
            first = next((item for item in self._shown if item is not None), None)
            if first is not None:
                self.choose(first.name)

    def on_option_list_option_selected(self, event: OptionList.OptionSelected) -> None:
        """Open the chosen one."""
        event.stop()
        chosen = self._shown[event.option_index]
        if chosen is not None:
            self.choose(chosen.name)

    def choose(self, name: str, known: Mapping[str, str] | None = None) -> None:
        """Open a calculator's form, with what is already known."""
        try:
            calculator = find(name)
        except UnknownCalculator as error:
            self.notify(str(error), severity="warning", markup=False)
            return
        if calculator in self._shown:
            self.list_.highlighted = self._shown.index(calculator)
        self.add_class("-chosen")
        self.refresh_bindings()
        if self.form is not None and self.form.calculator.name == name and self.form.known == dict(known or {}):
            # The form was left and is come back to: what was typed in it meanwhile stays.
            self.form.begin()
            return
        self.beside = None
        self.form = CalculatorForm(calculator, known or {}, self.session.today)
        self._show_form(self.form)

    @work(exclusive=True, group="form")
    async def _show_form(self, form: CalculatorForm) -> None:
        await self._place.remove_children()
        await self._place.mount(form)
        form.begin()
        self.compute()

    def on_calculator_form_changed(self, event: CalculatorForm.Changed) -> None:
        """Compute while typing."""
        event.stop()
        self.compute()

    def compute(self) -> None:
        """Compute what the form says."""
        if self.form is None or not self.session.ready:
            return
        calculator, reading = self.form.calculator, self.form.read()
        if reading.inputs is None:
            self.run = None
            self.form.point_at("")
            self._result.show(Page([line("Correct what is marked ✗ and the result appears here.", MUTED)]))
            return
        outside = self.session.settings.outside_figures
        result = calculator.run(reading.inputs, self.session.index.corpus, outside)
        self.run = Run(self.form.typed(), result)
        self.form.point_at(result.outcome.field if isinstance(result.outcome, NeedsInput) else "")
        self._result.show(result_page(calculator, self.run, self.beside))

    # Keys

    def check_action(self, action: str, parameters: tuple[object, ...]) -> bool | None:
        """Comparing and saving apply to a form, not to the list."""
        return self.has_class("-chosen") if action in _OF_A_FORM else True

    def action_list(self) -> None:
        """Back to the list."""
        self.remove_class("-chosen")
        self.refresh_bindings()
        (self.list_ if self.form is not None else self.box).focus()

    def action_into_list(self) -> None:
        """From the search line into the list."""
        self.list_.focus()

    def action_filter(self) -> None:
        """To the search line."""
        self.box.focus()

    def action_compare(self) -> None:
        """Keep this result as A and go on as B; the second time, stop comparing."""
        if self.beside is not None:
            self.beside = None
            self.notify("Not comparing any more.", markup=False)
        elif self.run is None:
            self.notify("There is no result to compare with yet.", markup=False)
        else:
            self.beside = self.run
            self.notify("Kept as A. Change an input, and both stand side by side; F7 again ends it.", markup=False)
        self.compute()

    def on_calculator_form_handed_over(self, event: CalculatorForm.HandedOver) -> None:
        """Hand the form over by its button."""
        event.stop()
        self.action_hand_over()

    def action_hand_over(self) -> None:
        """Make the form an answer of the conversation, complete or not."""
        if self.form is None:
            return
        reading = self.form.read()
        if reading.inputs is None:
            self.notify("Correct what is marked ✗ first.", severity="warning", markup=False)
        elif not self.session.ready:
            self.notify(self.session.failure or "The documents are still being opened; a moment.", markup=False)
        else:
            self.post_message(self.HandedOver(self.form.told(), self.form.calculator, reading.values))

    async def action_open_step(self, number: int) -> None:
        """Open the provision of a step of the result, or with 0 the one that carries it."""
        provision = provision_of(self.run.result, number) if self.run else ""
        if provision:
            await self.run_action(f"app.open_law({provision!r})")
        else:
            self.notify(f"There is no step {number}." if number else "There is no result yet.", markup=False)

    def action_save(self) -> None:
        """Save the result to a file."""
        if self.form is None or self.run is None:
            self.notify("There is no result to save yet.", markup=False)
            return
        calculator = self.form.calculator
        text = result_markdown(calculator, self.run.typed, self.run.result)
        save_as(self.app, "Save the result as", file_name(calculator.title, ".md"), text, "This is Markdown.")

    def action_calendar(self) -> None:
        """Save the dates of the result as a calendar file."""
        if self.form is None or self.run is None:
            self.notify("There is no result to save yet.", markup=False)
            return
        calculator = self.form.calculator
        if all(moment.given for moment in timeline(calculator, self.run.result)):
            self.notify("This result has no dates.", markup=False)
            return
        from assistant.calendar_file import calendar_bytes

        content = calendar_bytes(calculator, self.run.result, self.session.today)
        save_as(self.app, "Save the dates as", file_name(calculator.title, ".ics"), content, "A calendar file.")
