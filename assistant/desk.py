"""The one door: a question goes in, an answer comes out. The same question gives the same answer."""

from __future__ import annotations

import sqlite3
from collections.abc import Mapping, Sequence
from copy import copy
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

from assistant.answer import Answer
from assistant.cases import CaseFinder
from assistant.comparison import sides
from assistant.composition import refusal, section_answer
from assistant.context import LEANING, cards_of, raised, telling
from assistant.definition import defined
from assistant.found import Found
from assistant.inquiry import Inquiry, inquire
from assistant.matching import Matcher, affinity
from assistant.merging import merged
from assistant.paths import cache_dir
from assistant.question.text import Page
from assistant.ranking import Aim, Ranked, rank
from assistant.registered import register_answer
from assistant.routing import Router
from assistant.stated import states
from assistant.twins import astray
from index.answerable import section_of
from index.fulltext import DamagedFullText
from index.product import Index, Progress, open_index, rebuild
from index.spelling import Speller

if TYPE_CHECKING:
    from types import TracebackType

    from assistant.conversation import Conversation
    from calculators.calculator import Calculator
    from calculators.outcome import Result
    from calculators.work import OutsideFigure

CANDIDATES = 60
MOST_PARTS = 3
# Among so many of the first candidates of a whole question the answers to its parts are looked for.
_NEAR = 40
# A part of so few words that leans on another by a pronoun is held to fewer of them.
_LITTLE, _NEAR_OF_LITTLE = 3, 12
_LEANS = frozenset({"it", "that", "this", "they", "them", "those", "these"})
NOTHING_ASKED = "Type a question about purchasing, payroll, liens, funds, property or technology rules, or a citation."


class Desk:
    """Answers questions from the index. Not for use by two threads at once."""

    def __init__(self, index: Index, today: date, outside: Mapping[str, OutsideFigure] | None = None) -> None:
        self.today = today
        self.outside = dict(outside or {})
        self._attach(index)

    def _attach(self, index: Index) -> None:
        self.index = index
        self._speller = Speller(index.catalogue)
        self._matcher = Matcher(index.catalogue)

    @classmethod
    def open(cls, today: date | None = None, progress: Progress | None = None, cache: Path | None = None,
             outside: Mapping[str, OutsideFigure] | None = None) -> Desk:  # fmt: skip
        """A desk on the user's index, which is built first where it is missing, stale or damaged."""
        return cls(open_index(cache or cache_dir(), progress), today or date.today(), outside)

    def __enter__(self) -> Desk:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    def close(self) -> None:
        """Let go of the index."""
        self.index.close()

    def on(self, today: date) -> Desk:
        """The same desk on another day."""
        other = copy(self)
        other.today = today
        return other

    def ask(self, text: str, conversation: Conversation | None = None) -> Answer:
        """Answer a question, or the next turn of a conversation, which is then changed.

        Whatever the text, this gives an answer and raises nothing of its own.
        """
        try:
            return self._asked(text, conversation)
        except (DamagedFullText, sqlite3.DatabaseError):
            self._attach(rebuild(self.index))
            return self._asked(text, conversation)

    def _asked(self, text: str, conversation: Conversation | None) -> Answer:
        if conversation is None:
            return self.found(text).answer
        # Only a conversation needs these.
        from assistant.dialogue.said import Said
        from assistant.dialogue.turn import Turn

        return Turn(self, Said.of(text, self.today), conversation).answer()

    def found(self, text: str, place: str = "", closely: bool = False) -> Found:
        """The answer to a question by itself; ``place`` is the provision that it leans on, if any.

        One that leans ``closely`` says too little to be looked for elsewhere: its section answers or is shown.
        """
        registered = register_answer(text, self.index.corpus, self.today)
        if registered:
            return Found(registered)
        whole = self.inquire(text)
        if not (whole.words or whole.citations or whole.question.facts or (place and whole.kinds)):
            as_of = max(source.as_of for source in self.index.corpus.documents)
            return Found(refusal(text, as_of, self.index.corpus, text=NOTHING_ASKED))
        if place:
            return self._leaning(whole, place, closely)
        compared = sides(whole.question.text)
        parts = list(compared) if compared else [whole.question.text[start:end] for start, end in whole.question.parts]
        ranked = self.candidates(whole)
        if 1 < len(parts) <= MOST_PARTS:
            asked = [self.inquire(part) for part in parts]
            found = [self._one(part, whole) for part in asked]
            joined = merged(text, [one.answer for one in found])
            if joined and (
                compared or all(_belongs(one, part, ranked) for one, part in zip(found, asked, strict=True))
            ):
                return Found(joined, next((one.case for one in found if one.case), None))
        one = self._one(whole, ranked=ranked)
        return Found(one.answer.model_copy(update={"question": text}), one.case)

    def _leaning(self, inquiry: Inquiry, place: str, closely: bool) -> Found:
        """The answer to a question that leans on a provision: cards of that section count more, or only they."""
        section = section_of(place)
        ranked = raised(self.candidates(inquiry, section), section)
        if closely:
            ranked = telling(ranked, section)
            if not ranked:
                shown = self.index.corpus.get(section if section in self.index.corpus else place)
                return Found(section_answer(inquiry.question.typed, shown, self.index.corpus, inquiry.notes))
        router = Router(self.index, self.outside)
        within = bool(ranked) and any(section_of(cite) == section for cite in ranked[0].match.answerable.cites[:1])
        answer = router.answer(inquiry, ranked, sureness=LEANING if within else 0.0)
        return Found(answer, router.taken)

    def computed(self, text: str, calculator: Calculator, inputs: Mapping[str, object]) -> Answer:
        """What a calculator gives for inputs as text."""
        from assistant.computation import computed_answer

        return computed_answer(text, calculator, self.result(calculator, inputs), self.index.corpus)

    def result(self, calculator: Calculator, inputs: Mapping[str, object]) -> Result:
        """A calculator's result for inputs as text; a value that its model refuses is left unknown."""
        return CaseFinder(self.index.corpus, self.outside).run(calculator, inputs)

    def inquire(self, text: str) -> Inquiry:
        """Read a question against the index."""
        return inquire(text, self.index, self._speller, self.today)

    def candidates(self, inquiry: Inquiry, section: str = "") -> list[Ranked]:
        """Cards and calculators that may answer, best first; those of a section that is leaned on among them."""
        catalogue = self.index.catalogue
        hits = catalogue.best(inquiry.target.weighted_terms(), CANDIDATES)
        if section:
            found = {number for number, _ in hits}
            hits = [*hits, *((number, 0.0) for number in cards_of(section, catalogue) if number not in found)]
        if not hits:
            return []
        best = hits[0][1] or 1.0
        regions = affinity(inquiry.target, catalogue)
        held = [(catalogue.answerable(number), score / best) for number, score in hits]
        matches = [
            self._matcher.match(inquiry.target, item, regions, share)
            for item, share in held
            if states(inquiry.question.text, item.when)
        ]
        away = frozenset[str]() if section else astray(inquiry.question.text, inquiry.places)
        return rank(matches, Aim(inquiry.kinds, (*inquiry.places, *defined(inquiry)), away))

    def _one(self, inquiry: Inquiry, stating: Inquiry | None = None, ranked: Sequence[Ranked] | None = None) -> Found:
        router = Router(self.index, self.outside)
        held = self.candidates(inquiry) if ranked is None else ranked
        return Found(router.answer(inquiry, held, stating), router.taken)


def _belongs(found: Found, part: Inquiry, ranked: Sequence[Ranked]) -> bool:
    """Whether the answer to a part of a question stands in a section that the whole question speaks of too.

    A part that says little by itself ("and do I pay it back?") otherwise wanders off to another matter.
    """
    spoken = {token.norm for token in Page.of(part.question.text).tokens}
    leaning = len(part.target.stems) <= _LITTLE and not spoken.isdisjoint(_LEANS)
    reach = _NEAR_OF_LITTLE if leaning else _NEAR
    near = {section_of(cite) for item in ranked[:reach] for cite in item.match.answerable.cites}
    return not found.answer.citations or section_of(found.answer.citations[0].id) in near


__all__: Sequence[str] = ("Desk",)
