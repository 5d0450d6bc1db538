"""What a conversation remembers from turn to turn; small, and kept as JSON."""

from __future__ import annotations

from collections.abc import Mapping

from pydantic import BaseModel, ConfigDict, Field

from assistant.answer import Answer, AnswerStatus
from calculators.calculator import Calculator

Inputs = dict[str, str | list[str]]


class Computation(BaseModel):
    """A calculator with the inputs stated so far, as text; ``unknown`` are the inputs that nobody knows."""

    model_config = ConfigDict(extra="forbid")

    calculator: str
    module: str = ""
    inputs: Inputs = Field(default_factory=dict)
    unknown: list[str] = Field(default_factory=list)


class Conversation(BaseModel):
    """The memory of one conversation. It changes with every turn; the law is read afresh each time."""

    model_config = ConfigDict(extra="forbid")

    computation: Computation | None = None
    asked: str = ""
    """The input that waits for a reply; empty when none does."""

    unplaced: str = ""
    """A change that fits several inputs, until it is said which one is meant."""

    last: Answer | None = None
    """The last answer."""

    @property
    def place(self) -> str:
        """The provision that carried the last answer; empty when nothing did."""
        basis = self.last.basis if self.last else ()
        return basis[0].id if basis else ""

    def _same_chapter(self, answer: Answer) -> bool:
        return not answer.basis or _chapter(answer.basis[0].id) == _chapter(self.place)

    def remember(
        self, answer: Answer, calculator: Calculator | None = None, inputs: Mapping[str, str | list[str]] | None = None
    ) -> None:
        """Keep an answer, with the computation that gave it if one did; all that was pending is dropped.

        A finished computation stays open to changes while the answers keep to its chapter, or find nothing.
        """
        kept = None if self.asked or not self._same_chapter(answer) else self.computation
        self.last = answer
        self.unplaced = ""
        self.asked = ""
        self.computation = _computation(calculator, inputs or {}) if calculator else kept
        if calculator and answer.status is AnswerStatus.NEEDS_INPUT and answer.missing:
            self.asked = answer.missing[0].name


def _chapter(provision_id: str) -> str:
    return ".".join(provision_id.split("/")[0].split(".")[:2])


def _computation(calculator: Calculator, inputs: Mapping[str, str | list[str]]) -> Computation:
    module = calculator.model.__module__.rpartition(".")[2]
    return Computation(calculator=calculator.name, module=module, inputs=dict(inputs))
