"""What the screens share: the desk, the user's settings, the conversations on disk."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import date
from pathlib import Path
from threading import Event, RLock
from typing import TYPE_CHECKING, Any, NamedTuple, Protocol

from assistant.answer import Answer
from assistant.history.conversations import Conversations
from assistant.history.prompts import PromptHistory
from assistant.settings import Settings, UnreadableSettings, load_settings, save_settings

if TYPE_CHECKING:
    from assistant.exceptions.office import ExceptionOffice
    from calculators.calculator import Calculator
    from index.product import Index

Progress = Callable[[str, int, int], None]
Inputs = Mapping[str, str | list[str]]


class NotOpenError(RuntimeError):
    """The engine is not open; the message says whether it will be."""


class Desk(Protocol):
    """The engine as the screens use it."""

    @property
    def index(self) -> Index:
        """Full text, catalogue and corpus."""

    def ask(self, text: str, conversation: Any = None) -> Answer:
        """The answer to one question or reply."""

    def computed(self, text: str, calculator: Calculator, inputs: Mapping[str, object]) -> Answer:
        """What a calculator gives for inputs as text."""

    def close(self) -> None:
        """Let go of all files."""


DeskFactory = Callable[[Progress], Desk]


class Memory(Protocol):
    """The engine's side of a conversation, which can be kept as JSON."""

    @property
    def computation(self) -> Any:
        """The calculator at work with the inputs stated so far, or None."""

    def remember(self, answer: Answer, calculator: Calculator | None = None, inputs: Any = None) -> None:
        """Keep an answer, with the computation that gave it."""

    def model_dump_json(self) -> str:
        """Everything it remembers."""


def engine_memory(kept: str = "") -> Memory:
    """The engine's memory of a conversation out of its JSON; a fresh one where another version wrote it."""
    from pydantic import ValidationError

    from assistant.conversation import Conversation

    try:
        return Conversation.model_validate_json(kept) if kept else Conversation()
    except ValidationError:
        return Conversation()


class Known(NamedTuple):
    """A calculator and what the conversation knows of its inputs, as one would type them."""

    calculator: str
    inputs: dict[str, str]


class Session:
    """One run of the program; ``today`` is the day that every screen counts from."""

    def __init__(
        self,
        desk_factory: DeskFactory,
        *,
        today: date,
        config: Path,
        data: Path,
        memory: Callable[[str], Memory] = engine_memory,
        database_url: str | None = None,
    ) -> None:
        self.today = today
        self.config = config
        self.data = data
        self.memory = memory
        self.conversations = Conversations(data)
        self.prompts = PromptHistory(data)
        self.trouble = ""
        self.failure = ""
        self.settings = self._load_settings()
        self._database_url = database_url
        self._desk_factory = desk_factory
        self._desk: Desk | None = None
        self._opened = Event()
        self._office: ExceptionOffice | None = None
        # The full text and the catalogue are read by one thread at a time.
        self.lock = RLock()

    def _load_settings(self) -> Settings:
        try:
            return load_settings(self.config)
        except UnreadableSettings as error:
            self.trouble = str(error)
            return Settings()

    def keep(self, **changes: Any) -> None:
        """Change settings and write them; raises OSError or UnreadableSettings."""
        self.settings = self.settings.model_copy(update=changes)
        save_settings(self.settings, self.config)

    def open_desk(self, progress: Progress) -> None:
        """Open the engine, building its index where needed; slow, so a thread calls it."""
        try:
            self._desk = self._desk_factory(progress)
        except Exception as error:
            self.failure = f"the documents cannot be opened: {error}"
            raise
        finally:
            self._opened.set()

    @property
    def ready(self) -> bool:
        """Whether the engine is open."""
        return self._desk is not None

    @property
    def desk(self) -> Desk:
        """The engine; raises NotOpenError before it is open, or where it could not be opened."""
        if self._desk is None:
            raise NotOpenError(self.failure or "the documents are not open yet; try again in a moment")
        return self._desk

    @property
    def index(self) -> Index:
        """The index of the open engine; raises NotOpenError before it is open."""
        return self.desk.index

    def ask(self, text: str, kept: str) -> tuple[Answer, str]:
        """The answer to the next turn of a conversation, and the conversation's memory after it, as JSON.

        Waits for the engine where it is not open yet, so a thread calls it. What is asked in vain
        leaves no trace in ``kept``, the memory before the turn.
        """
        self._opened.wait()
        with self.lock:
            memory = self.memory(kept)
            answer = self.desk.ask(text, memory)
            return answer, memory.model_dump_json()

    def fill(self, text: str, calculator: Calculator, inputs: Inputs, kept: str) -> tuple[Answer, str]:
        """A filled-in form as the next turn of a conversation: its answer, and the memory after it, as JSON."""
        self._opened.wait()
        with self.lock:
            memory = self.memory(kept)
            answer = self.desk.computed(text, calculator, inputs)
            memory.remember(answer, calculator, dict(inputs))
            return answer, memory.model_dump_json()

    def known(self, kept: str) -> Known:
        """The computation that a conversation is at, with empty fields where it is at none."""
        computation = self.memory(kept).computation
        if computation is None:
            return Known("", {})
        inputs = computation.inputs.items()
        return Known(
            computation.calculator,
            {name: value if isinstance(value, str) else "; ".join(value) for name, value in inputs},
        )

    @property
    def office(self) -> ExceptionOffice:
        """The register of exception requests, opened when first needed."""
        with self.lock:
            if self._office is None:
                from assistant.exceptions.office import ExceptionOffice

                corpus = self.index.corpus if self.ready else None
                self._office = ExceptionOffice(self._database_url, corpus=corpus)
            return self._office

    def close(self) -> None:
        """Let go of everything."""
        self.conversations.close()
        if self._office is not None:
            self._office.close()
        if self._desk is not None:
            self._desk.close()
