"""A form made from a calculator's input model."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any, ClassVar

from pydantic import ValidationError
from textual import events
from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.containers import Vertical, VerticalScroll
from textual.content import Content
from textual.message import Message
from textual.widgets import Button, Input, Static

from assistant.entry import HINTS, BadEntryError, read_entry
from assistant.rendering.values import shown_value
from assistant.tui.calculators.pick import Pick
from assistant.tui.page import MUTED, Page, Sheet, line
from calculators.calculator import Calculator, InputField
from calculators.inputs import Inputs
from corpus.display import label


class Entry(Input):
    """A line of the form."""

    HELP = "Type the value; the result follows. Empty means unknown. Tab goes to the next field, Escape to the list."
    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("down,enter", "app.focus_next", "Next field", show=False, id="form.next"),
        Binding("up", "app.focus_previous", "Field before", show=False, id="form.previous"),
    ]


class FieldRow(Vertical):
    """One input: its question, where to fill it in, what is wrong with it."""

    def __init__(self, field: InputField, value: str = "") -> None:
        super().__init__(classes="field")
        self.field = field
        self._question = Sheet()
        self._wrong = Static("", markup=False, classes="wrong")
        self.entry: Entry | Pick
        if field.type == "yes_no":
            self.entry = Pick(["yes", "no"], value)
        elif field.type == "choice":
            self.entry = Pick(list(field.options or {}), value)
        else:
            self.entry = Entry(value, placeholder=_hint(field), select_on_focus=False, compact=True)

    def compose(self) -> ComposeResult:
        """Question, entry, complaint."""
        yield self._question
        yield self.entry
        yield self._wrong

    def on_mount(self) -> None:
        """Begin without a complaint."""
        self._wrong.display = False
        self.point_at(False)

    def point_at(self, needed: bool) -> None:
        """Mark the field that is needed next."""
        mark = ("? ", "bold $accent") if needed else ("  ", "")
        where = f"  {label(self.field.provision)}" if self.field.provision else ""
        optional = "  optional" if self.field.optional else ""
        style = "bold" if needed else ""
        prompt = Content.assemble(mark, (self.field.prompt, style), (where + optional, MUTED))
        self._question.show(Page([line(prompt, indent=0, hang=2)]))

    def complain(self, words: str) -> None:
        """Say what is wrong, or nothing."""
        self._wrong.update(f"✗ {words}")
        self._wrong.display = bool(words)

    @property
    def typed(self) -> str:
        """What stands in the field."""
        return self.entry.value

    def said(self, today: date) -> str:
        """What stands in the field, as one says it."""
        text = self.typed.strip()
        if isinstance(self.entry, Pick):
            return text.replace("_", " ")
        value = read_entry(self.field, text, today)
        return text if isinstance(value, list) else shown_value(value, self.field.unit)


class CalculatorForm(VerticalScroll, can_focus=False):
    """All inputs of one calculator."""

    class Changed(Message):
        """An input changed."""

    class HandedOver(Message):
        """The form is to be an answer of the conversation."""

    @dataclass
    class Reading:
        """What the form says: the inputs and their values as text, or what is wrong with which field."""

        inputs: Inputs | None
        values: dict[str, str | list[str]]
        wrong: dict[str, str]

    def __init__(self, calculator: Calculator, known: Mapping[str, str], today: date) -> None:
        super().__init__()
        self.calculator = calculator
        self._today = today
        self.known = dict(known)
        self.rows = [FieldRow(field, known.get(field.name, "")) for field in calculator.fields]

    def compose(self) -> ComposeResult:
        """The title, the rule, the fields."""
        yield Sheet(
            Page(
                [
                    line(self.calculator.title, "bold", indent=0),
                    line(f"{label(self.calculator.provision)}: {self.calculator.rule}", MUTED, indent=0),
                ]
            ),
            classes="form-title",
        )
        yield from self.rows
        yield Button(Content("Answer in the conversation (F6)"), compact=True, classes="hand-over")

    def read(self) -> Reading:
        """The inputs as they stand; every complaint is shown at its field."""
        values: dict[str, str | list[str]] = {}
        wrong: dict[str, str] = {}
        for row in self.rows:
            if row.typed.strip():
                try:
                    values[row.field.name] = read_entry(row.field, row.typed, self._today)
                except BadEntryError as error:
                    wrong[row.field.name] = str(error)
        inputs, refused = _checked(self.calculator.model, values)
        wrong = {**refused, **wrong}
        for row in self.rows:
            row.complain(wrong.get(row.field.name, ""))
        return self.Reading(None if wrong else inputs, values, wrong)

    def point_at(self, name: str) -> None:
        """Mark the field that is needed next; an empty name marks none."""
        for row in self.rows:
            row.point_at(row.field.name == name)

    def typed(self) -> dict[str, str]:
        """What stands in the fields, as typed, without the empty ones."""
        return {row.field.name: row.typed.strip() for row in self.rows if row.typed.strip()}

    def begin(self) -> None:
        """Put the cursor into the first empty field; with some known, into the first needed one, empty if possible."""
        needed = [row for row in self.rows if not row.field.optional]
        rows = needed if self.known and needed else self.rows
        row = next((row for row in rows if not row.typed.strip()), rows[0] if rows else None)
        if row is not None:
            row.entry.focus()

    def on_descendant_focus(self, event: events.DescendantFocus) -> None:
        """Bring the whole row into view, its question and what is wrong with it, too."""
        row = next((row for row in self.rows if row.entry is event.widget), None)
        if row is not None:
            self.call_after_refresh(row.scroll_visible, animate=False)

    def told(self) -> str:
        """What was filled in beyond what was known at first, as one turn of a conversation."""
        given = [row for row in self.rows if row.typed.strip()]
        fresh = [row for row in given if row.typed.strip() != self.known.get(row.field.name, "")]
        told = "; ".join(f"{row.field.prompt} {row.said(self._today)}" for row in fresh or given)
        return told if self.known and told else f"{self.calculator.title}{': ' if told else ''}{told}"

    def on_button_pressed(self, event: Button.Pressed) -> None:
        """Tell that the form is to be handed over."""
        event.stop()
        self.post_message(self.HandedOver())

    def on_input_changed(self, event: Input.Changed) -> None:
        """Tell that something was typed."""
        event.stop()
        self.post_message(self.Changed())

    def on_pick_changed(self, event: Pick.Changed) -> None:
        """Tell that a case was chosen."""
        event.stop()
        self.post_message(self.Changed())


def _hint(field: InputField) -> str:
    hint = HINTS.get(field.type, "")
    if field.unit and field.unit not in ("USD", "percent", "date", "time"):
        hint = f"{hint} ({field.unit})"
    return f"{hint}; or from your settings" if field.outside else hint


def _checked(model: type[Inputs], values: Mapping[str, Any]) -> tuple[Inputs | None, dict[str, str]]:
    """The inputs, or what the model refuses, by field."""
    try:
        return model(**values), {}
    except ValidationError as error:
        return None, {str(item["loc"][0]): _sentence(item["msg"]) for item in error.errors() if item["loc"]}


def _sentence(message: str) -> str:
    words = message.removeprefix("Value error, ").strip().rstrip(".")
    return f"{words[:1].upper()}{words[1:]}."
