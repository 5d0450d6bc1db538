"""One turn as it was typed: its words and figures, and whether it asks."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date
from decimal import Decimal
from functools import cached_property

from assistant.dialogue.phrases import opens_with, phrases, single_words, unpadded
from assistant.filling.figures import figures_of
from assistant.filling.statements import stems_for
from assistant.filling.wording import Wording, phrase_stems, wording
from assistant.question.facts import Fact, FactKind, Span
from assistant.question.lexicon import word_set
from assistant.question.reading import Question, read
from calculators.calculator import Calculator

_LEANING = 4
"""A question of at most so many content words may lean on the last answer."""


@dataclass(frozen=True)
class Said:
    """What a person typed in one turn."""

    text: str
    question: Question

    @classmethod
    def of(cls, text: str, today: date) -> Said:
        """Read a turn; never fails."""
        return cls(text, read(text, today))

    @cached_property
    def words(self) -> Wording:
        """The words of the turn."""
        return wording(self.question)

    @cached_property
    def norms(self) -> tuple[str, ...]:
        """The words in small letters."""
        return tuple(token.norm for token in self.words.tokens)

    @cached_property
    def figures(self) -> tuple[Fact, ...]:
        """The figures of the turn."""
        return tuple(_bare(fact) for fact in figures_of(self.question)) or self._one

    @property
    def _one(self) -> tuple[Fact, ...]:
        """The figure of "just one", which in a question would be no figure."""
        words = unpadded(self.norms)
        if words not in phrases("replies", "single"):
            return ()
        span = Span(0, len(self.question.text))
        return (Fact(FactKind.NUMBER, Decimal(1), span, self.question.text),)

    @property
    def asks(self) -> bool:
        """Whether the turn is a question and no reply."""
        if self.question.text.rstrip().endswith("?") and self.question.text.strip() != "?":
            return True
        return bool(self.norms) and self.norms[0] in single_words("questions", "openers")

    @cached_property
    def content(self) -> tuple[str, ...]:
        """The words outside figures that say something."""
        small = word_set("stopwords", "stopwords") | single_words("idle")
        spans = [fact.span for fact in self.figures]
        return tuple(
            self.words.stems[place]
            for place, token in enumerate(self.words.tokens)
            if token.norm not in small and not any(span.start <= token.start < span.end for span in spans)
        )

    @property
    def leans(self) -> bool:
        """Whether the turn leans on what was said before: a pronoun, an opening such as "and", or hardly a word."""
        leaning = opens_with(self.norms, "questions", "leans")
        if not (self.asks or leaning):
            return False
        return len(self.content) <= _LEANING and (leaning or self._pronoun or len(self.content) <= 1)

    @property
    def leans_closely(self) -> bool:
        """Whether it leans and says too little to be looked for elsewhere."""
        return self.leans and (len(self.content) <= 1 or (self._pronoun and len(self.content) < _LEANING))

    @property
    def _pronoun(self) -> bool:
        return bool(single_words("questions", "pronouns").intersection(self.norms))

    def foreign(self, calculator: Calculator) -> list[str]:
        """The content words that nothing of a calculator speaks of."""
        known = {stem for item in calculator.fields for stem in stems_for(item)}
        spoken = (calculator.rule, calculator.title, calculator.subject, *calculator.phrases)
        known |= {stem for phrase in spoken for stem in phrase_stems(phrase)}
        return [stem for stem in self.content if stem not in known]


def _bare(fact: Fact) -> Fact:
    """The number of "1 fewer" and "3 more", which count nothing by themselves."""
    aside = fact.kind is FactKind.COUNT and any((fact.unit,) in phrases(side) for side in ("up", "down"))
    return replace(fact, kind=FactKind.NUMBER, unit="", qualifier=fact.unit) if aside else fact
