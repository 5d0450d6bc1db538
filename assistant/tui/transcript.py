"""The conversation: one widget for each answer, and only the answers near the one being read."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import ClassVar

from textual import events
from textual.binding import Binding, BindingType
from textual.containers import VerticalScroll
from textual.content import Content
from textual.message import Message
from textual.style import Style

from assistant.answer import Answer, Citation
from assistant.tui.answer_page import answer_page, cited
from assistant.tui.page import MUTED, Page, Sheet, line

WINDOW = 40
MOST_MOUNTED = 80


class AnswerBlock(Sheet):
    """One question with its answer."""

    @dataclass
    class Cited(Message):
        """A citation was chosen."""

        answer: Answer
        citation: Citation

    @dataclass
    class Chosen(Message):
        """The block was clicked."""

        block: AnswerBlock

    def __init__(self, answer: Answer) -> None:
        super().__init__(answer_page(answer), classes="answer")
        self.answer = answer
        self.expanded = False

    def action_fold(self) -> None:
        """Show whole quotes, steps and notes, or hide them again."""
        self.expanded = not self.expanded
        self.show(answer_page(self.answer, expanded=self.expanded))

    def action_cite(self, number: int) -> None:
        """Open the citation of this number."""
        citations = cited(self.answer)
        if 1 <= number <= len(citations):
            self.post_message(self.Cited(self.answer, citations[number - 1]))
        else:
            self.notify(f"This answer has no citation {number}.", markup=False)

    def on_click(self, event: events.Click) -> None:
        """Make this the answer that keys act on."""
        self.post_message(self.Chosen(self))


class Elsewhere(Sheet):
    """A line that stands for the answers that are not mounted."""

    def say(self, count: int, words: str, action: str) -> None:
        """Show how many answers are not mounted, and load some on a click."""
        self.display = count > 0
        text = Content.styled(f"{count} {words}", f"underline {MUTED}").stylize(Style.from_meta({"@click": action}))
        self.show(Page([line(text)]))


class Transcript(VerticalScroll, can_focus=True):
    """The answers of one conversation, with a cursor on one of them."""

    HELP = (
        "Up and Down (or k and j) move from answer to answer; 1 to 9 open a citation beside it.\n"
        "Enter shows whole quotes, the steps of a computation and all notes.\n"
        "y copies the answer, Y the whole conversation. Escape goes back to the prompt; so does any other letter.\n"
        "To select text with the mouse just drag; hold Shift to let the terminal select instead."
    )
    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("1", "cite(1)", "Open law", key_display="1-9", id="answers.open_1", tooltip="Open a citation"),
        *(Binding(str(n), f"cite({n})", show=False, id=f"answers.open_{n}") for n in range(2, 10)),
        Binding("y", "screen.copy_answer", "Copy", id="answers.copy", tooltip="Copy this answer with its citations"),
        Binding("Y", "screen.copy_conversation", "Copy all", show=False, id="answers.copy_all"),
        Binding("escape", "screen.ask", "Ask", id="answers.leave", tooltip="Back to the prompt"),
        Binding("up,k", "move(-1)", "Answer before", show=False, id="answers.up"),
        Binding("down,j", "move(1)", "Answer after", show=False, id="answers.down"),
        Binding("enter,space", "fold", "Unfold", show=False, id="answers.fold"),
        Binding("home,g", "first", "First answers", show=False, id="answers.first"),
        Binding("end,G", "last", "Last answer", show=False, id="answers.last"),
    ]

    @dataclass
    class Typed(Message):
        """A letter that is no key of the answers was typed."""

        text: str

    def __init__(self) -> None:
        super().__init__()
        self.answers: list[Answer] = []
        self._first = 0
        self._after = 0
        self._current: AnswerBlock | None = None
        self._earlier = Elsewhere(classes="elsewhere")
        self._later = Elsewhere(classes="elsewhere")

    def on_mount(self) -> None:
        """Begin with no answers."""
        self._earlier.display = self._later.display = False
        self.mount(self._earlier, self._later)

    @property
    def blocks(self) -> list[AnswerBlock]:
        """The mounted answers, oldest first."""
        return [child for child in self.children if isinstance(child, AnswerBlock)]

    @property
    def current(self) -> AnswerBlock | None:
        """The answer that keys act on."""
        return self._current

    def on_key(self, event: events.Key) -> None:
        """Whoever types on without going back to the prompt is taken there, the character with them."""
        bound = event.key in self.screen.active_bindings
        if event.character and event.character.isalpha() and not bound:
            event.stop()
            self.post_message(self.Typed(event.character))

    async def show(self, answers: Iterable[Answer]) -> None:
        """Show another conversation, at its last answer."""
        self.answers = list(answers)
        await self._mount_window(max(0, len(self.answers) - WINDOW), len(self.answers))
        self._select(self.blocks[-1] if self.answers else None)
        self.call_after_refresh(self.scroll_end, animate=False)

    async def add(self, answer: Answer) -> None:
        """Put an answer at the end and bring its beginning into view."""
        self.answers.append(answer)
        if self._after < len(self.answers) - 1 or len(self.blocks) >= MOST_MOUNTED:
            await self._mount_window(max(0, len(self.answers) - WINDOW), len(self.answers))
            block = self.blocks[-1]
        else:
            block = AnswerBlock(answer)
            self._after = len(self.answers)
            await self.mount(block, before=self._later)
        self._select(block)
        self.call_after_refresh(self.scroll_to_widget, block, animate=False, top=True)

    async def _mount_window(self, first: int, after: int) -> None:
        await self.remove_children(AnswerBlock)
        self._first, self._after = first, after
        await self.mount_all([AnswerBlock(answer) for answer in self.answers[first:after]], before=self._later)
        self._count_others()

    def _count_others(self) -> None:
        self._earlier.say(self._first, "earlier answers (Home)", "screen.earlier")
        self._later.say(len(self.answers) - self._after, "later answers (End)", "screen.later")

    def _select(self, block: AnswerBlock | None) -> None:
        if self._current is not None:
            self._current.remove_class("-current")
        self._current = block
        if block is not None:
            block.add_class("-current")

    def on_answer_block_chosen(self, event: AnswerBlock.Chosen) -> None:
        """Follow the mouse."""
        event.stop()
        self._select(event.block)

    def action_cite(self, number: int) -> None:
        """Open a citation of the current answer."""
        if self._current is not None:
            self._current.action_cite(number)

    def action_fold(self) -> None:
        """Unfold the current answer."""
        if self._current is not None:
            self._current.action_fold()

    async def action_move(self, by: int) -> None:
        """Move the cursor; a long answer is first scrolled to its edge."""
        if self._current is None:
            return
        region, window = self._current.region, self.content_region
        if (by > 0 and region.bottom > window.bottom) or (by < 0 and region.y < window.y):
            self.scroll_relative(y=by * 3, animate=False)
            return
        place = self.blocks.index(self._current) + by
        if place < 0 and self._first:
            await self.earlier()
        elif 0 <= place < len(self.blocks):
            self._select(self.blocks[place])
            self.scroll_to_widget(self.blocks[place], animate=False, top=by > 0)

    async def earlier(self) -> None:
        """Mount the answers before the first mounted one."""
        first, after = max(0, self._first - WINDOW), min(self._after, self._first + WINDOW)
        at = self._first - 1
        await self._mount_window(first, after)
        self._select(self.blocks[at - first])
        self.call_after_refresh(self.scroll_to_widget, self.blocks[at - first], animate=False, top=True)

    async def action_first(self) -> None:
        """The first mounted answer, or the ones before it."""
        if self._first and self.scroll_y == 0:
            await self.earlier()
        elif self.blocks:
            self._select(self.blocks[0])
            self.scroll_home(animate=False)

    async def action_last(self) -> None:
        """The last answer of all."""
        if self._after < len(self.answers):
            await self._mount_window(max(0, len(self.answers) - WINDOW), len(self.answers))
        if self.blocks:
            self._select(self.blocks[-1])
            self.call_after_refresh(self.scroll_end, animate=False)
