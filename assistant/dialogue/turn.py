"""One turn of a conversation: what it is, and its answer."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from typing import Protocol

from pydantic import ValidationError

from assistant.answer import Answer, AnswerStatus, MissingInput, Route
from assistant.composition import refusal, snapshot_note
from assistant.conversation import Computation, Conversation, Inputs
from assistant.dialogue.change import Change, changed
from assistant.dialogue.explanation import meaning_of, steps_of, why_asked
from assistant.dialogue.phrases import Gesture, gesture
from assistant.dialogue.reply import is_unknown, replied
from assistant.dialogue.said import Said
from assistant.filling.wording import phrase_stems
from assistant.found import Found
from assistant.premise import contradicted
from calculators.calculator import Calculator, InputField
from calculators.catalogue import UnknownCalculator, find
from calculators.outcome import Result
from index.product import Index

NOTHING_PENDING = "Nothing is waiting for a reply. Ask a question."
_MOST_FOREIGN = 1


class Engine(Protocol):
    """What a turn needs of the desk."""

    index: Index
    today: date

    def found(self, text: str, place: str = "", closely: bool = False) -> Found:
        """The answer to a question by itself, or one that leans on a provision, loosely or closely."""

    def computed(self, text: str, calculator: Calculator, inputs: Mapping[str, object]) -> Answer:
        """What a calculator gives for inputs as text."""

    def result(self, calculator: Calculator, inputs: Mapping[str, object]) -> Result:
        """A calculator's result for inputs as text."""


@dataclass
class Turn:
    """A turn in the making; it changes the conversation's memory and nothing else."""

    engine: Engine
    said: Said
    memory: Conversation
    _calculator: Calculator | None = field(default=None, init=False)

    def __post_init__(self) -> None:
        if self.memory.computation:
            try:
                self._calculator = find(self.memory.computation.calculator, self.memory.computation.module or None)
            except (UnknownCalculator, ImportError):
                self.memory.computation, self.memory.asked = None, ""

    def answer(self) -> Answer:
        """The answer of this turn."""
        told = gesture(self.said.text)
        if told and (told is Gesture.CANCEL or self.memory.last):
            return self._gesture(told)
        for reading in (self._placed, self._replied, self._changed, self._leaning):
            answer = reading()
            if answer is not None:
                return answer
        return self._fresh()

    def _gesture(self, told: Gesture) -> Answer:
        if told is Gesture.CANCEL:
            return self._cancelled()
        last = self.memory.last
        assert last is not None
        item = self._asked_field()
        if item and self._calculator and not last.steps:
            return why_asked(last, self.said.text, item, self._calculator, self.engine.index.corpus)
        if told is Gesture.STEPS:
            return steps_of(last, self.said.text)
        return meaning_of(last, self.said.text, self.engine.index, self._calculator)

    def _cancelled(self) -> Answer:
        """Drop what is pending; the rule it was about stays said."""
        memory, calculator = self.memory, self._calculator
        last, pending = memory.last, bool(memory.asked or memory.unplaced)
        memory.computation, memory.asked, memory.unplaced = None, "", ""
        corpus = self.engine.index.corpus
        if not pending or calculator is None or last is None:
            as_of = max(source.as_of for source in corpus.documents)
            return refusal(self.said.text, as_of, corpus, text=NOTHING_PENDING)
        memory.last = last.model_copy(
            update={
                "question": self.said.text,
                "status": AnswerStatus.ANSWERED,
                "route": Route.RULE,
                "text": f"Dropped. The rule in general: {calculator.rule}",
                "missing": (),
                "notes": (snapshot_note(last.as_of),),
            }
        )
        return memory.last

    def _asked_field(self) -> InputField | None:
        if not self._calculator or not self.memory.asked:
            return None
        return next((item for item in self._calculator.fields if item.name == self.memory.asked), None)

    def _placed(self) -> Answer | None:
        """The input that a change was meant for, once it is named."""
        if not self.memory.unplaced or not self._calculator or not self.memory.computation or self.said.asks:
            return None
        text = self.memory.unplaced
        earlier = Said.of(text, self.engine.today)
        named = [item for item in self._calculator.fields if _names(self.said, item)]
        if len(named) != 1:
            return None
        change = changed(earlier, self.memory.computation, self._calculator, only=named[0].name)
        return self._recomputed(change.inputs) if change and change.inputs else None

    def _replied(self) -> Answer | None:
        """A reply to the input that was asked for."""
        asked, calculator, computation = self._asked_field(), self._calculator, self.memory.computation
        if asked is None or calculator is None or computation is None or self.said.asks:
            return None
        if is_unknown(self.said):
            return self._unknown(asked, calculator, computation)
        if len(self.said.foreign(calculator)) > _MOST_FOREIGN and self._asks_anew():
            return None
        others = [item for item in calculator.fields if item.name not in computation.inputs]
        values = replied(self.said, asked, others)
        if values:
            return self._recomputed(values)
        single = len(self.said.content) <= 1
        return self._asked_again(asked) if single or not self._asks_anew() else None

    def _asks_anew(self) -> bool:
        """Whether the turn, taken by itself, is a question that the documents answer."""
        return self.engine.found(self.said.text).answer.status is not AnswerStatus.NOT_COVERED

    def _asked_again(self, asked: InputField) -> Answer | None:
        last = self.memory.last
        if last is None:
            return None
        text = f"“{self.said.question.text}” cannot be read as the reply. {asked.prompt} {_hint(asked)}"
        return last.model_copy(update={"question": self.said.text, "text": text})

    def _unknown(self, asked: InputField, calculator: Calculator, computation: Computation) -> Answer:
        """What follows in each case of an input that nobody knows; it stays asked."""
        text = f"{calculator.rule} Without this it cannot be worked out: {asked.prompt}"
        branches = list(_branches(asked))
        if branches:
            results = [(name, self._text_with(calculator, computation, asked.name, value)) for name, value in branches]
            text = "\n".join(f"{name}: {told}" for name, told in results)
        answer = self.engine.computed(self.said.text, calculator, computation.inputs)
        answer = answer.model_copy(update={"text": f"{calculator.rule}\n{text}" if branches else text})
        computation.unknown = [*dict.fromkeys([*computation.unknown, asked.name])]
        self.memory.last = answer
        return answer

    def _text_with(self, calculator: Calculator, computation: Computation, name: str, value: str) -> str:
        """What the calculator says when the input is this."""
        outcome = self.engine.result(calculator, {**computation.inputs, name: value}).outcome
        said = getattr(outcome, "text", "")
        if said:
            return str(said)
        wanted = next(item for item in calculator.fields if item.name == getattr(outcome, "field", ""))
        return f"it then turns on this: {wanted.prompt}"

    def _changed(self) -> Answer | None:
        """The last computation with one input changed."""
        calculator, computation = self._calculator, self.memory.computation
        if calculator is None or computation is None:
            return None
        change = changed(self.said, computation, calculator)
        if change is None:
            return None
        return self._which(change, calculator, computation) if change.unclear else self._recomputed(change.inputs)

    def _which(self, change: Change, calculator: Calculator, computation: Computation) -> Answer | None:
        """Ask which input a change is meant for."""
        last = self.memory.last
        if last is None:
            return None
        told = _unclear(change.unclear)
        answer = last.model_copy(
            update={
                "question": self.said.text,
                "status": AnswerStatus.NEEDS_INPUT,
                "text": f"{calculator.rule} {told}",
                "values": (),
                "missing": tuple(_missing(item) for item in change.unclear),
            }
        )
        several = len(change.unclear) > 1
        self.memory.last = answer
        self.memory.unplaced = self.said.text if several else ""
        self.memory.asked = "" if several else change.unclear[0].name
        return answer

    def _recomputed(self, values: Inputs) -> Answer:
        calculator, computation = self._calculator, self.memory.computation
        assert calculator is not None
        assert computation is not None
        inputs = {**computation.inputs, **values}
        answer = self.engine.computed(self.said.text, calculator, inputs)
        refused = [name for name in values if self._refuses(calculator, name, values)]
        if refused:
            asked = next(item for item in calculator.fields if item.name == refused[0])
            return self._asked_again(asked) or answer
        self.memory.remember(answer, calculator, inputs)
        return answer

    @staticmethod
    def _refuses(calculator: Calculator, name: str, values: Inputs) -> bool:
        """Whether the input model does not take a value."""
        try:
            calculator.model(**{name: values[name]})
        except ValidationError:
            return True
        return False

    def _leaning(self) -> Answer | None:
        """A question that leans on the last answer, decided afresh from the law with that provision as a hint."""
        if not self.memory.place or not self.said.leans:
            return None
        found = self.engine.found(self.said.text, self.memory.place, closely=self.said.leans_closely)
        if found.answer.status is AnswerStatus.NOT_COVERED:
            return None
        if found.answer.route is Route.SECTION and self.said.figures:
            return self._held(self.said.text)
        return self._kept(found)

    def _held(self, text: str) -> Answer | None:
        """The last answer again, for a turn that puts a figure of its own beside it."""
        last = self.memory.last
        if last is None:
            return None
        strange = contradicted(self.said.question.premises, [self.memory.place], self.engine.index.corpus)
        return last.model_copy(update={"question": text, "notes": (*strange, *last.notes)})

    def _fresh(self) -> Answer:
        return self._kept(self.engine.found(self.said.text))

    def _kept(self, found: Found) -> Answer:
        case = found.case
        if case is None:
            self.memory.remember(found.answer)
        else:
            self.memory.remember(found.answer, case.calculator, case.filling.values)
        return found.answer


def _unclear(items: Sequence[InputField]) -> str:
    """What to ask when a change cannot be placed, or leaves less than nothing."""
    if len(items) == 1:
        return f"That would leave less than nothing. {items[0].prompt}"
    return f"Say which one changes: {' or '.join(f'“{item.prompt}”' for item in items)}"


def _missing(item: InputField) -> MissingInput:
    return MissingInput(name=item.name, prompt=item.prompt, unit=item.unit, provision=item.provision)


def _names(said: Said, item: InputField) -> bool:
    """Whether a turn names an input by one of its words."""
    own = {stem for phrase in (*item.words, item.name.replace("_", " ")) for stem in phrase_stems(phrase)}
    return bool(own & set(said.content))


def _branches(item: InputField) -> Iterator[tuple[str, str]]:
    """What an input may be, in words and as its value, where it is one of a few."""
    if item.type == "yes_no":
        yield "If yes", "yes"
        yield "If no", "no"
    for key in item.options or {}:
        yield f"If it is {key.replace('_', ' ')}", key


_HINTS = {
    "money": "Give an amount such as $8,940.",
    "amounts": "Give the amounts with commas between.",
    "percent": "Give a percentage such as 12.5.",
    "date": "Give a date such as 3/1/2026.",
    "moment": "Give a date with a time such as 3/1/2026 9:30 am.",
    "yes_no": "Say yes, no or not sure.",
}


def _hint(item: InputField) -> str:
    if item.options:
        return f"Say one of: {', '.join(key.replace('_', ' ') for key in item.options)}."
    return _HINTS.get(item.type, f"Give a number{f' of {item.unit}' if item.unit else ''}.")
