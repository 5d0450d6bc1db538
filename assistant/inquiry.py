"""One question as the engine takes it: what was read in it, what it looks for, what it names."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from functools import cached_property

from assistant.matching import Target, target
from assistant.question.facts import FactKind
from assistant.question.reading import Question, read
from assistant.question.text import clean
from assistant.ranking import kind_fit
from corpus.citation.reference import State
from corpus.citation.typed import TypedCitation, read_typed
from index.product import Index
from index.spelling import Speller
from index.words import Word, words_of

# Words that a bare citation may stand with: they ask for the text and for nothing in it.
_AROUND = """
section sections subsection subdivision paragraph chapter title code pcc city portland say says read reads
show text provision rule law quote open look see find please full bts arb item
"""
_AROUND_CITATION = frozenset(_AROUND.split())
# Facts whose own words belong to the case, not to the rule that is looked for.
_OF_THE_CASE = (FactKind.DATE, FactKind.TIME, FactKind.MONTH, FactKind.YEAR, FactKind.MONEY)


@dataclass(frozen=True)
class Inquiry:
    """A question read against an index."""

    question: Question
    citations: tuple[TypedCitation, ...]
    words: tuple[Word, ...]
    repairs: Mapping[str, str]
    target: Target
    index: Index

    @cached_property
    def kinds(self) -> dict[str, float]:
        """How well each kind of card fits what is asked for."""
        return kind_fit({cue.ask.value: cue.strength / 100 for cue in self.question.cues})

    @property
    def places(self) -> tuple[str, ...]:
        """The provisions that the question names and that exist."""
        return tuple(place for item in self.citations for place in item.ids or ((item.id,) if item.id else ()))

    @property
    def only_citation(self) -> bool:
        """Whether the question is a citation and nothing else."""
        return bool(self.citations) and all(word.surface.casefold() in _AROUND_CITATION for word in self.words)

    @property
    def outside(self) -> TypedCitation | None:
        """A citation that no document here holds, if the question names one."""
        wanting = (State.OUTSIDE, State.DANGLING, State.AMBIGUOUS)
        return next((item for item in self.citations if item.state in wanting), None)

    @cached_property
    def unheard(self) -> float:
        """The share of the question's words, by weight, that nothing of ours uses, not even by another word."""
        total = self.target.total
        if not total:
            return 1.0
        heard = {place for stem, hits in self.target.reach.items() if self._known(stem) for place, _ in hits}
        return sum(weight for place, weight in enumerate(self.target.weights) if place not in heard) / total

    def _known(self, stem: str) -> bool:
        return self.index.catalogue.weight(stem) is not None

    @property
    def notes(self) -> tuple[str, ...]:
        """What was repaired in reading the question."""
        spelled = [f"Read “{wrong}” as “{right}”." for wrong, right in self.repairs.items()]
        cited = [item.repair[:1].upper() + item.repair[1:] + "." for item in self.citations if item.repair]
        problems = [problem.message for problem in self.question.problems]
        return (*spelled, *cited, *problems)


def inquire(text: str, index: Index, speller: Speller, today: date) -> Inquiry:
    """Read a question; never fails, whatever the text."""
    cleaned = clean(text)
    citations = read_typed(cleaned, index.corpus)
    spans = [item.span for item in citations]
    question = read(text, today, spans)
    taken = [*spans, *(fact.span for fact in question.of(*_OF_THE_CASE))]
    words = tuple(word for word in words_of(question.text) if not word.stop and not _inside(word, taken))
    repairs: dict[str, str] = {}
    stems = []
    for word in words:
        meant = speller.repair(word.surface)
        if meant:
            repairs[word.surface] = meant
            stems += [item.stem for item in words_of(meant)]
        elif not _figure(word):
            stems.append(word.stem)
    wanted = target(stems, question.text, index.catalogue, index.thesaurus)
    return Inquiry(question, citations, words, repairs, wanted, index)


def _inside(word: Word, spans: list[tuple[int, int]]) -> bool:
    return any(start <= word.start and word.end <= end for start, end in spans)


def _figure(word: Word) -> bool:
    """Figures belong to the case, not to the rule that is looked for."""
    return word.surface[0].isdigit()
