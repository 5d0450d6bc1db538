"""What the last answer asked back: the question again above the prompt, with choices where there are some."""

from __future__ import annotations

from dataclasses import dataclass

from textual.app import ComposeResult
from textual.containers import Vertical
from textual.content import Content
from textual.message import Message
from textual.widgets import OptionList
from textual.widgets.option_list import Option

from assistant.answer import Answer
from assistant.tui.listing import Listing
from assistant.tui.page import MUTED, Page, Sheet, line
from calculators.calculator import InputField

_EXAMPLES = {
    "USD": "an amount such as $8,940",
    "percent": "a percentage such as 12.5",
    "date": "a date such as 3/1/2026",
    "time": "a date and time such as 3/1/2026 9:30 am",
}


class Choices(Listing):
    """The replies that the question allows."""

    HELP = "Up and Down choose a reply, Enter sends it. You may also type the reply at the prompt."


class Pending(Vertical):
    """The open question; hidden while there is none."""

    @dataclass
    class Replied(Message):
        """A reply was chosen."""

        text: str

    def __init__(self) -> None:
        super().__init__()
        self._question = Sheet()
        self._choices = Choices(compact=True)
        self._replies: list[str] = []

    def compose(self) -> ComposeResult:
        """The question and its choices."""
        yield self._question
        yield self._choices

    def on_mount(self) -> None:
        """Begin hidden."""
        self.display = False

    def ask(self, answer: Answer | None) -> None:
        """Show what an answer asked back, or nothing."""
        self.display = bool(answer and answer.missing)
        if answer is None or not answer.missing:
            return
        asked = answer.missing[0]
        self._replies = replies(_field_of(answer))
        self._choices.clear_options()
        self._choices.add_options(Option(Content(reply)) for reply in self._replies)
        self._choices.display = bool(self._replies)
        number = f"a number of {asked.unit}" if asked.unit else "the reply"
        typed = _EXAMPLES.get(asked.unit, number)
        how = "Tab, then choose; or type it" if self._replies else f"Type {typed}"
        form = "; F4 opens the whole form" if answer.receipt.calculator else ""
        hint = Content.styled(f"{how}{form}. Or ask something else.", MUTED)
        self._question.show(Page([line(Content.styled(asked.prompt, "bold")), line(hint)]))

    def on_option_list_option_selected(self, event: OptionList.OptionSelected) -> None:
        """Send the chosen reply."""
        event.stop()
        self.post_message(self.Replied(self._replies[event.option_index]))


def replies(field: InputField | None) -> list[str]:
    """The replies to choose from, in words that the engine reads back; none for figures and dates."""
    if field is None:
        return []
    if field.type == "yes_no":
        return ["yes", "no"]
    return [key.replace("_", " ") for key in field.options or {}]


def _field_of(answer: Answer) -> InputField | None:
    """The input that is asked for, where a calculator asks."""
    from calculators.catalogue import UnknownCalculator, find

    try:
        calculator = find(answer.receipt.calculator)
    except UnknownCalculator:
        return None
    return next((field for field in calculator.fields if field.name == answer.missing[0].name), None)
