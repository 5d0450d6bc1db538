"""Reading a question: from what a person typed to what it states, asks and takes for granted."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import date

from assistant.question.amounts import malformed, money, supposed_money, supposed_rate, with_cents
from assistant.question.answers import negations, reply
from assistant.question.asks import Ask, Cue, cues
from assistant.question.bounds import with_bounds
from assistant.question.bureaus import bureaus
from assistant.question.counts import bare, count, with_parts_of
from assistant.question.dates import dates, in_told_years
from assistant.question.durations import duration, single_durations, summed
from assistant.question.facts import Fact, FactKind, Problem, Reply, Span
from assistant.question.labels import labels
from assistant.question.lexicon import word_set
from assistant.question.moments import moments, told_today, year
from assistant.question.numerals import Numeral, numerals
from assistant.question.parts import split_parts
from assistant.question.percentages import percentage
from assistant.question.premises import Premise, premises
from assistant.question.roles import roles
from assistant.question.text import LONGEST, Page, clean, is_too_long
from assistant.question.times import times, with_times
from corpus.record import Record

NEIGHBOURS = 6
"""Content words on each side of a fact by which a field may claim it."""


@dataclass(frozen=True, kw_only=True)
class Question(Record):
    """What a person typed, and all that was found in it; every span is an offset into ``text``."""

    typed: str
    text: str
    cut: bool = False
    """True when the typed text was too long and only its beginning was read."""
    facts: tuple[Fact, ...] = ()
    problems: tuple[Problem, ...] = ()
    cues: tuple[Cue, ...] = ()
    premises: tuple[Premise, ...] = ()
    parts: tuple[Span, ...] = ()
    negations: tuple[Span, ...] = ()

    @property
    def ask(self) -> Ask:
        """What is asked for most clearly."""
        return self.cues[0].ask if self.cues else Ask.OTHER

    @property
    def reply(self) -> Reply | None:
        """What the text means as a reply to a question, if it is one."""
        return next((fact.value for fact in self.facts if isinstance(fact.value, Reply)), None)

    def of(self, *kinds: FactKind) -> tuple[Fact, ...]:
        """The facts of these kinds, in the order of the text."""
        return tuple(fact for fact in self.facts if fact.kind in kinds)

    def strength(self, ask: Ask) -> int:
        """How clearly this is asked for, from 0 to 100."""
        return next((cue.strength for cue in self.cues if cue.ask is ask), 0)


def read(text: str, today: date, masked: Sequence[tuple[int, int]] = ()) -> Question:
    """The question in a text, dates counted from ``today``; it never fails, whatever the text.

    ``masked`` are spans of the cleaned text that are read by others, such as citations: no fact is made of them.
    """
    cleaned = clean(text)
    page = Page.of(cleaned, masked)
    facts, problems = _found(page, today)
    words = Page(cleaned)
    return Question(
        typed=text,
        text=cleaned,
        cut=len(text) > LONGEST and is_too_long(text),
        facts=facts,
        problems=problems,
        cues=cues(page),
        premises=premises(page, facts),
        parts=split_parts(cleaned),
        negations=negations(words),
    )


def _found(page: Page, today: date) -> tuple[tuple[Fact, ...], tuple[Problem, ...]]:
    """All facts and problems of the page in order; none overlaps another."""
    written = numerals(page)
    taken = bytearray(len(page.text))
    found = _claim(taken, labels(page))
    found += _claim(taken, [*dates(page, today), *moments(page, today, written), *times(page)])
    free = [numeral for numeral in written if not any(taken[numeral.span.start : numeral.span.end])]
    found += _claim(taken, [*_figures(page, free), *single_durations(page)])
    spoken = reply(page)
    found += _claim(taken, [*roles(page), *bureaus(page), *([spoken] if spoken else [])])
    problems = tuple(sorted((f for f in found if isinstance(f, Problem)), key=lambda p: p.span))
    facts = sorted((f for f in found if isinstance(f, Fact)), key=lambda f: f.span)
    facts = with_times(page.text, told_today(page.text, facts))
    facts = with_parts_of(page.text, summed(page.text, with_cents(page.text, facts)))
    return tuple(_placed(page, fact) for fact in with_bounds(page, in_told_years(facts))), problems


def _claim(taken: bytearray, found: Iterable[Fact | Problem]) -> list[Fact | Problem]:
    """What still has its place free, the longest first; the places are taken then."""
    kept: list[Fact | Problem] = []
    for item in sorted(found, key=lambda f: (f.span.start - f.span.end, f.span.start)):
        start, end = item.span
        if start < end and not any(taken[start:end]):
            taken[start:end] = b"\x01" * (end - start)
            kept.append(item)
    return kept


def _figures(page: Page, written: Sequence[Numeral]) -> list[Fact | Problem]:
    """One fact for each numeral: the first reading that fits it, from the surest to the barest."""
    readings = (malformed, money, percentage, duration, year, supposed_rate, count, supposed_money, bare)
    figures: list[Fact | Problem] = []
    for numeral in written:
        found = next((fact for reading in readings if (fact := reading(page, numeral))), None)
        if found:
            figures.append(found)
    return figures


def _placed(page: Page, fact: Fact) -> Fact:
    """The fact with the content words on both sides of it in its sentence, nearest first."""
    before = page.tokens_before(fact.span.start, 3 * NEIGHBOURS)
    after = page.tokens_after(fact.span.end, 3 * NEIGHBOURS)
    at = page.index_at(fact.span.start)
    sentence = page.tokens[at].sentence if at < len(page.tokens) else -1
    stop = word_set("stopwords", "stopwords")

    def content(tokens: Iterable[tuple[int, str]]) -> tuple[str, ...]:
        words = [norm for place, norm in tokens if place == sentence and norm not in stop and not norm[0].isdigit()]
        return tuple(words[:NEIGHBOURS])

    return replace(
        fact,
        before=content((token.sentence, token.norm) for token in before),
        after=content((token.sentence, token.norm) for token in after),
    )
