"""The conversation screen: prompt, answers, and the law beside them."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING, ClassVar

from textual import events, work
from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.containers import Horizontal, Vertical
from textual.message import Message
from textual.screen import Screen
from textual.timer import Timer
from textual.widgets import Footer, Static
from textual.worker import Worker, WorkerState, get_current_worker

from assistant.answer import Answer
from assistant.export import conversation_markdown
from assistant.history.conversations import HistoryUnusable, NoSuchConversation, Record, Turn
from assistant.rendering.plain import plain_answer
from assistant.tui.answer_page import given_inputs, offered
from assistant.tui.clipboard import copy
from assistant.tui.mode_bar import ModeBar
from assistant.tui.pending import Pending
from assistant.tui.prompt import Prompt
from assistant.tui.reader import Reader
from assistant.tui.session import Inputs, Session
from assistant.tui.transcript import AnswerBlock, Transcript
from assistant.tui.welcome import Welcome
from corpus.library import UnknownProvision

if TYPE_CHECKING:
    from calculators.calculator import Calculator

BLINK = 0.2
SIDE_BY_SIDE = 100


class ChatScreen(Screen[None]):
    """One conversation at a time; the others are on disk."""

    HELP = "Ask at the prompt; read the answers above it and the law beside them."
    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("ctrl+n", "new", "New conversation", show=False, id="chat.new"),
        Binding("f9", "export", "Save conversation", show=False, id="chat.export"),
        Binding("f6", "app.conversations", "Conversations", show=False, id="chat.conversations"),
    ]

    @dataclass
    class Answered(Message):
        """The engine answered; ``memory`` is its side of the conversation, as JSON."""

        answer: Answer
        memory: str

    def __init__(self, session: Session) -> None:
        super().__init__()
        self.session = session
        self.prompt = Prompt(session.prompts.entries, lambda: self.busy or bool(self.answers))
        self.transcript = Transcript()
        self.reader = Reader()
        self.pending = Pending()
        self.number: int | None = None
        self.title_ = ""
        self._memory = ""
        self._asking: Worker[None] | None = None
        self._asked = ""
        self._aside = False
        self._busy_after: Timer | None = None
        self._busy = Static("", markup=False, classes="busy")

    def compose(self) -> ComposeResult:
        """The prompt comes first in time: everything else follows it on the screen."""
        yield ModeBar("chat")
        with Horizontal(classes="desk"):
            with Vertical(classes="talk"):
                yield Welcome()
                yield self.transcript
                yield self._busy
                yield self.pending
                yield self.prompt
            yield self.reader
        yield Footer(compact=True, show_command_palette=False)

    def on_mount(self) -> None:
        """Begin with the first page."""
        self._busy.display = self.reader.display = self.transcript.display = False
        self.prompt.focus()

    @property
    def busy(self) -> bool:
        """Whether a question is being answered."""
        return self._asking is not None and self._asking.is_running

    @property
    def answers(self) -> list[Answer]:
        """The answers of this conversation."""
        return self.transcript.answers

    def on_resize(self, event: events.Resize) -> None:
        """Where the law no longer fits beside the conversation, the one that is not being read gives way."""
        narrow = event.size.width < SIDE_BY_SIDE
        if narrow and self.reader.display and not self.reader.has_focus_within:
            self._aside = True
            self._show_reader(False)
        elif self._aside and not narrow:
            self._show_reader(True)

    def _show_reader(self, shown: bool) -> None:
        self._aside = self._aside and not shown
        self.reader.display = shown
        self.set_class(shown, "-reading")
        if not shown:
            self.remove_class("-zoomed")

    # Asking

    def ask(self, text: str) -> None:
        """Ask; one question at a time."""
        if self._refused():
            self.prompt.put_back(text)
            return
        self._remember(text)
        self._asked = text
        self._work(partial(self.session.ask, text))

    def fill(self, text: str, calculator: Calculator, inputs: Inputs) -> None:
        """Take a filled-in form as the next turn; ``text`` stands for the question."""
        self.prompt.focus()
        if not self._refused():
            self._asked = ""
            self._work(partial(self.session.fill, text, calculator, inputs))

    def _refused(self) -> bool:
        if self.busy:
            self.notify("One question at a time: Escape stops the one that is being answered.", markup=False)
        return self.busy

    def _work(self, turn: Callable[[str], tuple[Answer, str]]) -> None:
        self._busy_after = self.set_timer(BLINK, self._show_busy)
        self._asking = self._answer(turn)
        self.refresh_bindings()

    @work(thread=True, exit_on_error=False, group="ask")
    def _answer(self, turn: Callable[[str], tuple[Answer, str]]) -> None:
        answer, memory = turn(self._memory)
        if not get_current_worker().is_cancelled:
            self.post_message(self.Answered(answer, memory))

    async def on_chat_screen_answered(self, event: Answered) -> None:
        """Show the answer, keep it, and open the law beside it where there is room."""
        event.stop()
        self._memory = event.memory
        self._not_busy()
        await self.show(event.answer)
        self._keep(event.answer)

    def _ask_back(self, answer: Answer | None) -> None:
        self.pending.ask(answer)
        self.prompt.follow(answer is not None, pending=bool(answer and answer.missing))

    def known_of(self, answer: Answer) -> dict[str, str]:
        """What is known of the inputs of the calculator that an answer used or offers, as one would type it."""
        name = offered(answer)
        if self.answers and answer is self.answers[-1]:
            known = self.session.known(self._memory)
            if known.calculator == name:
                return known.inputs
        return given_inputs(answer) if answer.receipt.calculator == name else {}

    async def show(self, answer: Answer) -> None:
        """Put an answer under the others."""
        self._first_page(False)
        await self.transcript.add(answer)
        self._ask_back(answer)
        if self.app.size.width >= SIDE_BY_SIDE and answer.basis:
            self._open(answer.basis[0].id, answer.basis[0].quote)

    def on_worker_state_changed(self, event: Worker.StateChanged) -> None:
        """Say what went wrong, and give the question back."""
        if event.worker is self._asking and event.state is WorkerState.ERROR:
            self._not_busy()
            self.prompt.put_back(self._asked)
            self.notify(
                f"That could not be answered: {event.worker.error}. {self._returned}"
                "About, in the menu, has what a bug report needs.", severity="error", markup=False, timeout=12,
            )  # fmt: skip

    @property
    def _returned(self) -> str:
        return "The question is back at the prompt. " if self._asked else "F4 has the form as it was. "

    def _remember(self, text: str) -> None:
        try:
            self.session.prompts.add(text)
        except OSError as error:
            self.notify(f"The question was not remembered: {error}", severity="warning", markup=False)

    def _keep(self, answer: Answer) -> None:
        store = self.session.conversations
        try:
            if self.number is None:
                self.number = store.begin(answer.question, self.session.today)
                self.title_ = answer.question
            store.add(self.number, answer, self.session.today, self._memory)
        except NoSuchConversation:
            # Another window deleted it; what follows begins a new one.
            self.number = None
            self._keep(answer)
        except (HistoryUnusable, OSError) as error:
            self.notify(f"The answer was not kept: {error}", severity="warning", markup=False)

    def _show_busy(self) -> None:
        if self.busy:
            self.say_busy("Working … Escape stops it.")

    def say_busy(self, text: str) -> None:
        """Say what takes longer than a blink; an empty text says that it is over."""
        self._busy.update(text)
        self._busy.display = bool(text)

    def _not_busy(self) -> None:
        if self._busy_after is not None:
            self._busy_after.stop()
        self.say_busy("")
        self.refresh_bindings()

    # Conversations

    async def continue_(self, record: Record, turns: list[Turn]) -> None:
        """Take up a conversation kept on disk."""
        self._forget()
        self.number, self.title_, self._memory = record.id, record.title, record.memory
        answers = [turn.answer for turn in turns if turn.answer is not None]
        self._first_page(not answers)
        await self.transcript.show(answers)
        self._ask_back(answers[-1] if answers else None)
        self.prompt.focus()

    async def action_new(self) -> None:
        """Begin a new conversation; the old one is kept."""
        self._forget()
        await self.transcript.show([])
        self._first_page(True)
        self.prompt.focus()

    def _forget(self) -> None:
        if self._asking is not None:
            self._asking.cancel()
        self._not_busy()
        self.number, self.title_, self._memory = None, "", ""
        self.pending.ask(None)
        self.on_reader_closed()

    def _first_page(self, shown: bool) -> None:
        self.query_one(Welcome).display = shown
        self.transcript.display = not shown
        self.prompt.follow(not shown)
        self.refresh_bindings()

    # Copying and exporting

    def check_action(self, action: str, parameters: tuple[object, ...]) -> bool | None:
        """Saving applies to a conversation that has begun."""
        return action != "export" or bool(self.answers)

    def action_copy_answer(self) -> None:
        """Copy the current answer with its citations."""
        if self.transcript.current is None:
            self.notify("There is no answer to copy yet.", markup=False)
        else:
            copy(self.app, plain_answer(self.transcript.current.answer), "the answer with its citations")

    def action_copy_conversation(self) -> None:
        """Copy the whole conversation as Markdown."""
        if self.answers:
            copy(self.app, conversation_markdown(self.title_, self.turns()), "the conversation")
        else:
            self.notify("There is nothing to copy yet.", markup=False)

    def action_export(self) -> None:
        """Save the conversation to a file."""
        from assistant.tui.saving import save_conversation

        save_conversation(self.app, self.title_, self.turns())

    def turns(self) -> list[Turn]:
        """The conversation as it is handed out."""
        return [Turn(answer.question, answer) for answer in self.answers]

    # Moving about

    def on_prompt_asked(self, event: Prompt.Asked) -> None:
        """A question from the prompt."""
        event.stop()
        self.ask(event.text)

    def on_welcome_chosen(self, event: Welcome.Chosen) -> None:
        """A question from the first page."""
        event.stop()
        self.prompt.focus()
        self.ask(event.text)

    def on_pending_replied(self, event: Pending.Replied) -> None:
        """A reply from the choices."""
        event.stop()
        self.prompt.focus()
        self.ask(event.text)

    def on_descendant_focus(self, event: events.DescendantFocus) -> None:
        """Let the prompt say how to come back to it."""
        self.prompt.leave(event.widget is not self.prompt)

    def on_prompt_left(self, event: Prompt.Left) -> None:
        """Escape stops the work first; without work it goes to the answers."""
        event.stop()
        if self.busy and self._asking is not None:
            self._asking.cancel()
            self._asking = None
            self._not_busy()
            self.prompt.put_back(self._asked)
            self.notify(f"Stopped. {self._returned}", markup=False)
        elif self.answers:
            self.transcript.focus()

    def on_prompt_paged(self, event: Prompt.Paged) -> None:
        """Scroll the answers without leaving the prompt."""
        event.stop()
        if event.direction < 0:
            self.transcript.scroll_page_up(animate=False)
        else:
            self.transcript.scroll_page_down(animate=False)

    def on_transcript_typed(self, event: Transcript.Typed) -> None:
        """Go on typing at the prompt."""
        event.stop()
        self.prompt.focus()
        self.prompt.insert_text_at_cursor(event.text)

    def action_ask(self) -> None:
        """Go back to the prompt, from the law, too, where it covers the prompt."""
        if self.has_class("-zoomed") or (self.reader.display and self.app.size.width < SIDE_BY_SIDE):
            self.on_reader_closed()
        self.prompt.focus()

    def on_answer_block_cited(self, event: AnswerBlock.Cited) -> None:
        """Open a citation in the reader and go there."""
        event.stop()
        if self._open(event.citation.id, event.citation.quote):
            self.reader.view.focus()

    def _open(self, provision: str, quote: str = "") -> bool:
        if not self.session.ready:
            self.notify(self.session.failure or "The documents are still being opened; a moment.", markup=False)
            return False
        try:
            self.reader.open(self.session.index, provision, quote)
        except UnknownProvision as error:
            self.notify(str(error), severity="warning", markup=False)
            return False
        self._show_reader(True)
        return True

    def open_provision(self, provision: str) -> None:
        """Open a provision chosen by name and go there."""
        if self._open(provision):
            self.reader.view.focus()

    def on_reader_closed(self, event: Reader.Closed | None = None) -> None:
        """Close the reader and go back to where it was opened from."""
        self._aside = False
        self._show_reader(False)
        if self.answers:
            self.transcript.focus()
        else:
            self.prompt.focus()

    def on_reader_copied(self, event: Reader.Copied) -> None:
        """Copy a provision."""
        event.stop()
        copy(self.app, event.text, event.what)

    def action_zoom(self) -> None:
        """Give the reader the whole screen, or give half of it back."""
        self.toggle_class("-zoomed")
