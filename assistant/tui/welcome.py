"""The first page: what this is, six real questions to begin with, the few keys one needs."""

from __future__ import annotations

import tomllib
from dataclasses import dataclass
from importlib.resources import files

from textual.app import ComposeResult
from textual.containers import VerticalScroll
from textual.content import Content
from textual.message import Message
from textual.widgets import OptionList
from textual.widgets.option_list import Option

from assistant.tui.listing import Listing
from assistant.tui.page import BLANK, Page, Paragraph, Sheet, line


def examples() -> list[str]:
    """The questions that the first page offers."""
    text = (files("assistant.tui") / "examples.toml").read_text(encoding="utf-8")
    questions: list[str] = tomllib.loads(text)["questions"]
    return questions


def _opening() -> Page:
    return Page(
        [
            line(Content.assemble(("citedesk", "bold $accent"), ": ask, and get the rule, quoted and cited.")),
            line(
                "It knows administrative rule BTS-1.01 and Title 5 of the Portland City Code. What they do not answer, "
                "it does not answer. Nothing leaves this computer."
            ),
            BLANK,
            line("Type below, or press Tab and choose one of these:", "bold"),
        ]
    )


_KEYS = 12
_STEPS = (
    ("Esc, 1-9", "open the law that an answer quotes"),
    ("Tab, Enter", "in the law: follow a link; b comes back"),
    ("F3", "find a section by its words, or in the tree"),
    ("F4", "calculate; the result follows your typing"),
    ("F5", "request an exception to a technology rule"),
    ("F9", "save the conversation to a file"),
)


def _closing() -> Page:
    rest = Content(" " * (_KEYS + 2))
    rows = [Paragraph(Content(words), Content.styled(f"  {key:<{_KEYS}}", "bold"), rest) for key, words in _STEPS]
    return Page([BLANK, *rows])


def _example(question: str) -> Page:
    return Page([Paragraph(Content(question), Content("› "), Content("  "))])


class Examples(Listing):
    """The questions, each asked by Enter or a click."""

    HELP = "Up and Down choose a question, Enter asks it. Shift+Tab goes back to the prompt."


class Welcome(VerticalScroll, can_focus=False):
    """Shown while a conversation has no questions yet."""

    @dataclass
    class Chosen(Message):
        """One of the questions was chosen."""

        text: str

    def compose(self) -> ComposeResult:
        """What this is, the questions, the keys."""
        yield Sheet(_opening())
        self._questions = examples()
        yield Examples(*(Option(_example(question)) for question in self._questions), compact=True)
        yield Sheet(_closing())

    def on_mount(self) -> None:
        """Begin at the top, however small the screen."""
        self.call_after_refresh(self.scroll_home, animate=False)

    def on_option_list_option_selected(self, event: OptionList.OptionSelected) -> None:
        """Ask the question that was chosen."""
        event.stop()
        self.post_message(self.Chosen(self._questions[event.option_index]))
