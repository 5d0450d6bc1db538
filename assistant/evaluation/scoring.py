"""Holds one answer against what its question asks for."""

from __future__ import annotations

import re
from dataclasses import dataclass
from decimal import Decimal, InvalidOperation
from functools import lru_cache

from text_to_num import alpha2digit  # type: ignore[import-untyped]

from assistant.answer import Answer
from assistant.evaluation.question_set import SetQuestion
from index.words import words_of

_PARAGRAPH = re.compile(r"\.p\d+$")
_BLANKS = re.compile(r"[\s\-‐‑–]+")


@dataclass(frozen=True)
class Score:
    """What of one answer is right; a part that the question does not ask for counts as right."""

    question: SetQuestion
    answer: Answer
    status: bool
    citation: bool
    verdict: bool
    actors: bool
    values: bool
    words: bool

    @property
    def right(self) -> bool:
        """Everything that was asked for is right."""
        return all((self.status, self.citation, self.verdict, self.actors, self.values, self.words))

    @property
    def refused(self) -> bool:
        """The answer refuses."""
        return self.answer.status.value == "not_covered"

    @property
    def confident_error(self) -> bool:
        """It answers what nothing answers, or with a wrong citation, verdict or figure.

        A verdict or a figure that is not given is wanting, not wrong.
        """
        if self.answer.status.value != "answered":
            return False
        if self.question.status == "not_covered":
            return True
        wrong_verdict = self.answer.verdict is not None and not self.verdict
        invented = self.question.status == "needs_input" and bool(self.answer.values)
        return invented or not self.citation or wrong_verdict or (bool(self.answer.values) and not self.values)

    @property
    def wrong_yes(self) -> bool:
        """It allows what the law forbids or makes conditional."""
        given = self.answer.verdict.value if self.answer.verdict else None
        return given == "yes" and bool(self.question.verdict) and given not in self.question.verdict

    @property
    def faults(self) -> tuple[str, ...]:
        """The names of the parts that are wrong."""
        parts = ("status", "citation", "verdict", "actors", "values", "words")
        return tuple(part for part in parts if not getattr(self, part))


def score(question: SetQuestion, answer: Answer) -> Score:
    """Score an answer to a question."""
    covered = question.status != "not_covered"
    text = f"{answer.text} {' '.join(answer.notes)}"
    named = _folded(" ".join(answer.actors) + " " + answer.text)
    given = {_number(item.value) for item in answer.values}
    first = answer.citations[0].id if answer.citations else ""
    return Score(
        question=question,
        answer=answer,
        status=answer.status.value == question.status,
        citation=not covered or not question.cite or same_place(first, question.cite),
        verdict=not question.verdict or (answer.verdict is not None and answer.verdict.value in question.verdict),
        actors=all(_folded(actor) in named for actor in question.actors),
        values=all(_number(value) in given for value in question.values),
        words=all(_says(text, word) for word in question.words) or not covered,
    )


def same_place(provision_id: str, acceptable: tuple[str, ...]) -> bool:
    """Whether a citation is among the acceptable ones, the number of an unlettered paragraph aside."""
    return _PARAGRAPH.sub("", provision_id) in {_PARAGRAPH.sub("", cite) for cite in acceptable}


def _says(text: str, words: str) -> bool:
    """Whether a text says words: as they are written, or inflected, or with a number in figures instead of words."""
    if _folded(words) in _folded(text):
        return True
    wanted = _stems(words)
    return bool(wanted) and f" {' '.join(wanted)} " in f" {' '.join(_stems(text))} "


@lru_cache(maxsize=4096)
def _stems(text: str) -> tuple[str, ...]:
    return tuple(word.stem for word in words_of(alpha2digit(text, "en")))


def _folded(text: str) -> str:
    return _BLANKS.sub(" ", text.replace("’", "'")).casefold()


def _number(value: str) -> str:
    try:
        return format(Decimal(value.replace(",", "").removeprefix("$")).normalize(), "f")
    except InvalidOperation:
        return value.strip().casefold()
