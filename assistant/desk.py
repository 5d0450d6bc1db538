"""The one door: a question goes in, an answer comes out. The same question gives the same answer."""

from __future__ import annotations

import sqlite3
from collections.abc import Mapping, Sequence
from copy import copy
from datetime import date
from pathlib import Path
from types import TracebackType

from assistant.answer import Answer
from assistant.comparison import sides
from assistant.composition import refusal
from assistant.inquiry import Inquiry, inquire
from assistant.matching import Matcher, affinity
from assistant.merging import merged
from assistant.paths import cache_dir
from assistant.ranking import Ranked, rank
from assistant.routing import Router
from calculators.work import OutsideFigure
from index.fulltext import DamagedFullText
from index.product import Index, Progress, open_index, rebuild
from index.spelling import Speller

CANDIDATES = 60
MOST_PARTS = 3
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

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None) -> None:
        self.close()

    def close(self) -> None:
        """Let go of the index."""
        self.index.close()

    def on(self, today: date) -> Desk:
        """The same desk on another day."""
        other = copy(self)
        other.today = today
        return other

    def ask(self, text: str) -> Answer:
        """Answer a question; whatever the text, this gives an answer and raises nothing of its own."""
        try:
            return self._answer(text)
        except (DamagedFullText, sqlite3.DatabaseError):
            self._attach(rebuild(self.index))
            return self._answer(text)

    def _answer(self, text: str) -> Answer:
        whole = self.inquire(text)
        if not whole.words and not whole.citations:
            as_of = max(source.as_of for source in self.index.corpus.documents)
            return refusal(text, as_of, self.index.corpus, text=NOTHING_ASKED)
        compared = sides(whole.question.text)
        parts = list(compared) if compared else [whole.question.text[start:end] for start, end in whole.question.parts]
        if 1 < len(parts) <= MOST_PARTS:
            answers = [self._one(self.inquire(part)) for part in parts]
            joined = merged(text, answers)
            if joined:
                return joined
        return self._one(whole).model_copy(update={"question": text})

    def inquire(self, text: str) -> Inquiry:
        """Read a question against the index."""
        return inquire(text, self.index, self._speller, self.today)

    def candidates(self, inquiry: Inquiry) -> list[Ranked]:
        """Cards and calculators that may answer, best first."""
        hits = self.index.catalogue.best(inquiry.target.weighted_terms(), CANDIDATES)
        if not hits:
            return []
        best = hits[0][1]
        catalogue = self.index.catalogue
        regions = affinity(inquiry.target, catalogue)
        matcher = self._matcher
        matches = [matcher.match(inquiry.target, catalogue.answerable(n), regions, score / best) for n, score in hits]
        return rank(matches, inquiry.kinds, inquiry.places)

    def _one(self, inquiry: Inquiry) -> Answer:
        return Router(self.index, self.outside).answer(inquiry, self.candidates(inquiry))


__all__: Sequence[str] = ("Desk",)
