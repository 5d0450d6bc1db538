"""Decides what answers a question: a citation typed outright, a calculator, a card, or nothing."""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING

from assistant.answer import Answer, Verdict
from assistant.cases import CaseFinder
from assistant.composition import card_answer, refusal, section_answer
from assistant.expectation import asked_signs
from assistant.inquiry import Inquiry
from assistant.matching import Match
from assistant.pinpoint import finest
from assistant.premise import contradicted
from assistant.question.asks import Ask
from assistant.quotation import cite
from assistant.ranking import Ranked, confidence, weights
from assistant.selection import select
from calculators.catalogue import find
from corpus.citation.reference import State
from corpus.display import label
from corpus.library import Corpus
from index.answerable import Answerable, section_of
from index.product import Index

if TYPE_CHECKING:
    from assistant.case import Case
    from calculators.work import OutsideFigure

_SEVERAL = 3
"""So many dates make a chain, of which a question asks one."""

_TOLD = 2.0
"""So many words that state facts of the case make it one."""

# How many candidates are looked at for further reading, and how near the best they must come.
_NEARBY, _RELATED_SHARE = 8, 0.75


class Router:
    """Chooses and composes the answer of one inquiry."""

    def __init__(self, index: Index, outside: Mapping[str, OutsideFigure]) -> None:
        self._index = index
        self._corpus = index.corpus
        self._cases = CaseFinder(index.corpus, outside)
        self.taken: Case | None = None

    def answer(
        self, inquiry: Inquiry, ranked: Sequence[Ranked], stating: Inquiry | None = None, sureness: float = 0.0
    ) -> Answer:
        """The answer; ``ranked`` are the candidates, best first; ``stating`` is the whole of which this is a part.

        ``sureness`` adds to the confidence, in logits. The case that gave the answer, if one did, is then in ``taken``.
        """
        if inquiry.only_citation:
            return self._section(inquiry)
        if inquiry.outside and not inquiry.places:
            return self._outside_citation(inquiry)
        case = self._cases.find(inquiry, ranked, stating)
        confident = confidence(ranked, asked_signs(inquiry, ranked), inquiry.kinds)
        if not _sure(confident, case, sureness):
            return self._refusal(inquiry, ranked)
        if case and _denied(case, ranked):
            case = None
        self.taken = case
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
            State.OUTSIDE: f"“{item.text}” is outside the documents held here, BTS-1.01 and Title 5 of the Code.",
            State.DANGLING: f"Title 5, as held here, has no “{item.text}”.",
        }.get(
            item.state,
            f"“{item.text}” could mean {', '.join(label(c) for c in item.candidates) or 'more than one provision'}.",
        )
        as_of = max(source.as_of for source in self._corpus.documents)
        nearest = [candidate for candidate in item.candidates if candidate in self._corpus]
        return refusal(inquiry.question.typed, as_of, self._corpus, nearest, inquiry.notes, said)

    def _refusal(self, inquiry: Inquiry, ranked: Sequence[Ranked]) -> Answer:
        nearest = [place for item in ranked[:3] for place in item.match.answerable.cites[:1]]
        as_of = max(source.as_of for source in self._corpus.documents)
        return refusal(inquiry.question.typed, as_of, self._corpus, nearest, inquiry.notes)

    def _card(self, inquiry: Inquiry, ranked: Sequence[Ranked]) -> Answer:
        selection = select(inquiry, ranked)
        if selection is None:
            return self._stated(inquiry, ranked)
        best = selection.card
        related = [place for place in _related(ranked) if place != best.at]
        premises = contradicted(inquiry.question.premises, best.cites, self._corpus)
        notes = [*selection.notes, *premises, *inquiry.notes, *self._offer(best, ranked)]
        listing = inquiry.question.ask is Ask.LIST
        pinpoint = "" if listing else finest(best.at, inquiry.target, self._corpus)
        answer = card_answer(inquiry.question.typed, best, self._corpus, inquiry.target.stems, related, notes, pinpoint)
        verdict = Verdict(selection.verdict) if selection.verdict else None
        text = _fitted(answer.text, best.verdict, selection.verdict)
        return answer.model_copy(update={"verdict": verdict, "text": text})

    def _offer(self, best: Answerable, ranked: Sequence[Ranked]) -> list[str]:
        """A calculator of the same provision, offered beside the rule."""
        for item in ranked[:20]:
            other = item.match.answerable
            if other.sort == "calculator" and set(other.cites) & set(best.cites):
                return [f"Give the figures of a case and it is computed: {other.title} (citedesk calc {other.ref})."]
        return []

    def _computed(self, inquiry: Inquiry, case: Case, ranked: Sequence[Ranked]) -> Answer:
        # Only a computed answer needs this, and all that calculators import.
        from assistant.computation import computed_answer

        related = _related(ranked)
        notes = [*inquiry.notes, *case.filling.notes]
        answer = computed_answer(inquiry.question.typed, case.calculator, case.result, self._corpus, related, notes)
        several = len(answer.values) >= _SEVERAL and all(value.unit == "date" for value in answer.values)
        return _led_by(ranked, answer, case, self._corpus) if case.asks or several else answer

    def _stated(self, inquiry: Inquiry, ranked: Sequence[Ranked]) -> Answer:
        """A calculator's rule, where no card states it: it asks for its first input."""
        from assistant.computation import computed_answer

        first = ranked[0].match.answerable
        calculator = find(first.ref, first.module)
        result = self._cases.run(calculator, {})
        return computed_answer(inquiry.question.typed, calculator, result, self._corpus, (), inquiry.notes)


def _fitted(text: str, carded: str | None, given: str | None) -> str:
    """A card's words for the verdict that the question's own case makes of the card's, or for none."""
    if given == carded:
        return text
    rest = text.removeprefix("Yes. ").removeprefix("No. ")
    if given is None:
        return rest
    rest = f"The rule: yes{rest.removeprefix('Yes')}" if rest.startswith("Yes") else rest
    return f"Not as it stands. {rest}"


def _led_by(ranked: Sequence[Ranked], answer: Answer, case: Case, corpus: Corpus) -> Answer:
    """The answer with the provision of the best card cited first, where the calculator rests on it too."""
    best = next((item.match.answerable.at for item in ranked if item.match.answerable.sort == "card"), "")
    if best not in {anchor.provision for anchor in case.calculator.anchors}:
        return answer
    first = next((item for item in answer.basis if item.id == best), None) or cite(best, corpus)
    others = (item for item in answer.citations if item.id != best)
    return answer.model_copy(update={"citations": (first, *others)})


def _denied(case: Case, ranked: Sequence[Ranked]) -> bool:
    """Whether a card that fits at least as well says no where the calculator says yes: the question may ask otherwise.

    "Do we charge interest" is not answered by the yes of "is no interest charged". Figures that the calculator
    takes, and several words that it knows how to use, count for it.
    """
    if getattr(case.result.outcome, "verdict", None) != "yes":
        return False
    sections = {section_of(anchor.provision) for anchor in case.calculator.anchors}
    first = next((item for item in ranked if item.match.answerable.verdict), None)
    told = bool(case.filling.claimed) or case.filling.weight >= _TOLD
    fit = case.score if told else case.base
    if first is None or first.match.answerable.verdict != "no" or first.score < fit:
        return False
    return section_of(first.match.answerable.at) in sections


def _related(ranked: Sequence[Ranked]) -> list[str]:
    """The provisions of the cards that come near the best: what is far off is not worth reading."""
    best = ranked[0].match
    near = [item.match for item in ranked[1:_NEARBY] if item.match.answerable.sort == "card"]
    return [item.answerable.at for item in near if _speaks_of_it(item, best)]


def _speaks_of_it(item: Match, best: Match) -> bool:
    """Whether a match covers most of what the best covers of the question, or stands in its section."""
    if section_of(item.answerable.at) == section_of(best.answerable.at):
        return True
    return item.coverage >= _RELATED_SHARE * best.coverage and item.best_ask >= best.best_ask / 2


def _sure(confident: float, case: Case | None, sureness: float) -> bool:
    """Whether to answer at all: a case that a calculator can work with makes up for unusual words."""
    odds = sureness + math.log(max(confident, 1e-9) / max(1 - confident, 1e-9))
    wanted = math.log(weights().threshold / (1 - weights().threshold))
    return odds + (case.sureness if case else 0.0) >= wanted
