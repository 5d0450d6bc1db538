"""A desk whose answers are fixed, on the real documents: what the screens show depends on nothing else."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import date
from typing import Any

from pydantic import BaseModel

from assistant.answer import (
    Answer,
    AnswerStatus,
    AnswerStep,
    Citation,
    MissingInput,
    Receipt,
    Route,
    Value,
    Verdict,
)  # fmt: skip
from assistant.computation import computed_answer
from assistant.conversation import Computation
from corpus.library import Corpus
from corpus.provision import Kind
from index.graph import Edge
from index.terms import Term
from tests.assistant.tui.fake_calculators import lien_penalty

TODAY = date(2026, 6, 1)
AS_OF = date(2000, 4, 12)
PENALTY = "What is the penalty on a delinquent lien of $8,940 with one missed installment?"
VENDOR = "Can I buy from a business that a City employee is associated with?"
OPEN = "What does the penalty on this lien come to?"
BONDED = "Is this lien bonded?"
BROKEN = "Break."


def quote(provision: str) -> str:
    return Corpus.load().get(provision).text


def cited(provision: str, label: str, heading: str, role: str = "basis") -> Citation:
    return Citation(id=provision, label=label, heading=heading, quote=quote(provision), role=role)  # type: ignore[arg-type]


def penalty(question: str, amount: str = "44.70") -> Answer:
    return Answer(
        question=question, as_of=AS_OF, status=AnswerStatus.ANSWERED, route=Route.CALCULATION,
        text=f"The penalty is ${amount}.", values=(Value(name="penalty", label="Penalty", value=amount, unit="USD"),),
        citations=(
            cited("5.30.025.D", "PCC 5.30.025 D", "Collection Process."),
            cited("5.30.025.B", "PCC 5.30.025 B", "Collection Process.", role="related"),
        ),
        steps=(
            AnswerStep(text="One-half of one percent", result="44.70", unit="USD", provision="5.30.025.D"),
            AnswerStep(text="The interest-free days are over", provision="5.30.025.F", applied=False),
        ),
        notes=("Days were not counted.", "The text relied on ends here; the current official text governs."),
        receipt=Receipt(calculator="lien_penalty", inputs={"principal": "8940", "missed": "1"}),
    )  # fmt: skip


def vendor(question: str) -> Answer:
    return Answer(
        question=question, as_of=AS_OF, status=AnswerStatus.ANSWERED, route=Route.PERMISSION,
        verdict=Verdict.CONDITIONAL,
        text="Only where an ordinance expressly authorizes it, or in an emergency with written approval.",
        citations=(cited("5.32.150.A", "PCC 5.32.150 A", "Purchasing from City Employees."),),
    )  # fmt: skip


def asks_back(question: str, name: str, prompt: str, unit: str, calculator: str) -> Answer:
    return Answer(
        question=question, as_of=AS_OF, status=AnswerStatus.NEEDS_INPUT, route=Route.CALCULATION,
        text="One-half of one percent of the principal balance for each delinquent payment.",
        missing=(MissingInput(name=name, prompt=prompt, unit=unit, provision="5.30.025.D"),
                 MissingInput(name="missed", prompt="How many installments are delinquent?", unit="installments")),
        citations=(cited("5.30.025.D", "PCC 5.30.025 D", "Collection Process."),),
        receipt=Receipt(calculator=calculator),
    )  # fmt: skip


def refused(question: str) -> Answer:
    return Answer(question=question, as_of=AS_OF, status=AnswerStatus.NOT_COVERED, route=Route.NONE,
                  text="Neither document answers this.")  # fmt: skip


class Memory(BaseModel):
    """The fake engine's side of a conversation: what was asked in it."""

    asked: list[str] = []
    computation: Computation | None = None

    def remember(self, answer: Answer, calculator: Any = None, inputs: Any = None) -> None:
        self.asked.append(answer.question)
        self.computation = Computation(calculator=calculator.name, inputs=inputs)

    @classmethod
    def recalled(cls, kept: str) -> Memory:
        return cls.model_validate_json(kept) if kept else cls()


class FakeCatalogue:
    """References, terms and places over the real provisions."""

    def __init__(self, corpus: Corpus) -> None:
        self._ids = [provision.id for provision in corpus]
        self._edges = [
            _edge(corpus, "5.30.025.B", "City Code 5.30.035", "resolved", "5.30.035"),
            _edge(corpus, "5.30.025.F", "City Code Section 5.30.025 E 1", "resolved", "5.30.025.E.1"),
            _edge(corpus, "5.32.150.A", "Chapter 15.08 of this Code", "outside the corpus", None),
        ]

    def edges_from(self, provision: str) -> list[Edge]:
        return [edge for edge in self._edges if edge.source == provision]

    def edges_to(self, provision: str) -> list[Edge]:
        return [edge for edge in self._edges if provision in edge.targets]

    def terms(self) -> list[Term]:
        return [Term(name="Bonded lien", defined_at="5.30.010", scope="5.30")]

    def provision_at(self, place: int) -> str:
        return self._ids[place]

    def answerables(self) -> Iterator[Any]:
        yield _Listed("calculator", lien_penalty.name, lien_penalty.title, lien_penalty.provision)


@dataclass
class _Listed:
    sort: str
    ref: str
    title: str
    at: str


def _edge(corpus: Corpus, source: str, text: str, state: str, target: str | None) -> Edge:
    start = corpus.get(source).text.index(text)
    note = "" if target else "another title of the City Code"
    targets = (target,) if target else ()
    return Edge(source=source, start=start, end=start + len(text), text=text, state=state, targets=targets, note=note)


class FakeFullText:
    """Whole words only, as the real one; best first means document order."""

    def __init__(self, corpus: Corpus) -> None:
        self._texts = [item.text.lower() if item.kind is not Kind.SECTION else "" for item in corpus]

    def find(self, expression: str, limit: int) -> list[tuple[int, float]]:
        words = expression.lower().replace(" or ", " ").split()
        places = [n for n, text in enumerate(self._texts) if all(word in text.split() for word in words)]
        return [(place, 1.0) for place in places[:limit]]


class FakeIndex:
    def __init__(self) -> None:
        self.corpus = Corpus.load()
        self.catalogue = FakeCatalogue(self.corpus)
        self.provisions = FakeFullText(self.corpus)
        self.folder = "/nowhere/index"


class FakeDesk:
    """``hold`` is called before each answer, so that a test can keep one waiting."""

    def __init__(self, hold: Callable[[], None] = lambda: None) -> None:
        self.index = FakeIndex()
        self.hold = hold
        self.asked: list[str] = []
        self.filled: list[tuple[str, dict[str, Any]]] = []

    def ask(self, text: str, conversation: Any = None) -> Answer:
        self.hold()
        self.asked.append(text)
        before = conversation.asked[-1] if conversation and conversation.asked else ""
        if conversation is not None:
            conversation.asked.append(text)
        return self._answer(text, before)

    def computed(self, text: str, calculator: Any, inputs: Any) -> Answer:
        self.filled.append((calculator.name, dict(inputs)))
        result = calculator.run(calculator.model(**inputs), self.index.corpus)
        return computed_answer(text, calculator, result, self.index.corpus)

    def _answer(self, text: str, before: str) -> Answer:
        if text == BROKEN:
            raise RuntimeError("the engine broke")
        if text == OPEN:
            return asks_back(text, "principal", "What is the principal balance of the lien?", "USD", "lien_penalty")
        if text == BONDED:
            return asks_back(text, "bonded", "Is the lien bonded?", "", "fake_yes_no")
        if text == PENALTY or before in (OPEN, BONDED):
            return penalty(text)
        if text == VENDOR:
            return vendor(text)
        return refused(text) if text.startswith("Nothing") else penalty(text)

    def close(self) -> None:
        self.index = FakeIndex()
