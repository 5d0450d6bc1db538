"""Decides what answers a question: a citation typed outright, a calculator, a card, or nothing."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from pydantic import ValidationError

from assistant.answer import Answer
from assistant.composition import card_answer, refusal, section_answer
from assistant.computation import computed_answer
from assistant.filling import Filling, fill
from assistant.inquiry import Inquiry
from assistant.premise import contradicted
from assistant.ranking import Ranked, confidence, weights
from calculators.calculator import Calculator
from calculators.catalogue import find
from calculators.work import OutsideFigure
from corpus.citation.reference import State
from corpus.display import label
from index.answerable import Answerable
from index.product import Index

# How far a calculator may rank below the best card and still take a question that states a case.
_CASE_REACH = 0.6


@dataclass(frozen=True)
class Case:
    """A calculator with the inputs that a question states."""

    ranked: Ranked
    filling: Filling


class Router:
    """Chooses and composes the answer of one inquiry."""

    def __init__(self, index: Index, outside: Mapping[str, OutsideFigure]) -> None:
        self._index = index
        self._corpus = index.corpus
        self._outside = outside

    def answer(self, inquiry: Inquiry, ranked: Sequence[Ranked]) -> Answer:
        """The answer; ``ranked`` are the candidates, best first."""
        if inquiry.only_citation:
            return self._section(inquiry)
        if inquiry.outside and not inquiry.places:
            return self._outside_citation(inquiry)
        unanswered = bool(ranked) and ranked[0].match.answerable.sort == "topic"
        if unanswered or confidence(ranked, inquiry.unheard) < weights().threshold:
            return self._refusal(inquiry, ranked)
        case = self._case(inquiry, ranked)
        if case:
            return self._computed(inquiry, case, ranked)
        return self._card(inquiry, ranked)

    def _section(self, inquiry: Inquiry) -> Answer:
        first = inquiry.citations[0]
        if first.id is None or first.state in (State.OUTSIDE, State.DANGLING, State.AMBIGUOUS):
            return self._outside_citation(inquiry)
        notes = list(inquiry.notes)
        if first.state is State.PARENT_ONLY:
            notes.append(f"{label(first.id)} exists, its part {first.tail} does not.")
        return section_answer(inquiry.question.typed, self._corpus.get(first.id), self._corpus, notes)

    def _outside_citation(self, inquiry: Inquiry) -> Answer:
        item = inquiry.outside or inquiry.citations[0]
        said = {
            State.OUTSIDE: f"“{item.text}” is outside the two documents that citedesk holds, BTS-1.01 and Title 5 of the City Code.",
            State.DANGLING: f"Title 5, as held here, has no “{item.text}”.",
        }.get(item.state, f"“{item.text}” could mean {', '.join(label(c) for c in item.candidates) or 'more than one provision'}.")
        as_of = max(source.as_of for source in self._corpus.documents)
        nearest = [candidate for candidate in item.candidates if candidate in self._corpus]
        return refusal(inquiry.question.typed, as_of, self._corpus, nearest, inquiry.notes, said)

    def _refusal(self, inquiry: Inquiry, ranked: Sequence[Ranked]) -> Answer:
        nearest = [place for item in ranked[:3] for place in item.match.answerable.cites[:1]]
        as_of = max(source.as_of for source in self._corpus.documents)
        return refusal(inquiry.question.typed, as_of, self._corpus, nearest, inquiry.notes)

    def _card(self, inquiry: Inquiry, ranked: Sequence[Ranked]) -> Answer:
        cards = [item.match.answerable for item in ranked if item.match.answerable.sort == "card"]
        if not cards or ranked[0].match.answerable.sort == "calculator":
            return self._computed(inquiry, Case(ranked[0], Filling()), ranked)
        best = cards[0]
        related = [item.at for item in cards[1:6] if item.at != best.at]
        premises = contradicted(inquiry.question.premises, best.cites, self._corpus)
        notes = [*premises, *inquiry.notes, *self._offer(best, ranked)]
        return card_answer(inquiry.question.typed, best, self._corpus, inquiry.target.stems, related, notes)

    def _offer(self, best: Answerable, ranked: Sequence[Ranked]) -> list[str]:
        """A calculator of the same provision, offered beside the rule."""
        for item in ranked[:20]:
            other = item.match.answerable
            if other.sort == "calculator" and set(other.cites) & set(best.cites):
                return [f"Give the figures of a case and it is computed: {other.title} (citedesk calc {other.ref})."]
        return []

    def _case(self, inquiry: Inquiry, ranked: Sequence[Ranked]) -> Case | None:
        """The calculator for a question that states a case: near the top, and able to take its figures."""
        best = ranked[0].score
        for item in ranked:
            if item.score < best - _CASE_REACH:
                return None
            answerable = item.match.answerable
            if answerable.sort == "calculator":
                filling = fill(inquiry.question, answerable.fields)
                if filling.values and filling.share > 0:
                    return Case(item, filling)
        return None

    def _computed(self, inquiry: Inquiry, case: Case, ranked: Sequence[Ranked]) -> Answer:
        answerable = case.ranked.match.answerable
        calculator = find(answerable.ref, answerable.module)
        inputs = self._inputs(calculator, case.filling.values)
        result = calculator.run(inputs, self._corpus, self._outside)
        related = [item.match.answerable.at for item in ranked[:5] if item.match.answerable.at]
        return computed_answer(inquiry.question.typed, calculator, result, self._corpus, related, inquiry.notes)

    def _inputs(self, calculator: Calculator, values: Mapping[str, object]):  # type: ignore[no-untyped-def]
        """The input model; a value that it does not take is left unknown."""
        try:
            return calculator.model(**values)
        except ValidationError as error:
            faulty = {str(item["loc"][0]) for item in error.errors()}
            return calculator.model(**{name: value for name, value in values.items() if name not in faulty})
