"""What a question asks for, by the phrases in it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from enum import StrEnum
from functools import cache

from assistant.question.closed import closed
from assistant.question.facts import Span
from assistant.question.lexicon import Phrases, word_list, word_set
from assistant.question.spelling import Spelling
from assistant.question.text import Page, Token


class Ask(StrEnum):
    """The kinds of question."""

    PERMISSION = "permission"
    AUTHORITY = "authority"
    DEADLINE = "deadline"
    AMOUNT = "amount"
    DEFINITION = "definition"
    LIST = "list"
    PROCEDURE = "procedure"
    PLACE = "place"
    REASON = "reason"
    COMPARE = "compare"
    OTHER = "other"


@dataclass(frozen=True, slots=True)
class Cue:
    """A phrase that shows what is asked; ``strength`` runs from 1 (a hint) to 100 (hardly anything else)."""

    ask: Ask
    strength: int
    span: Span
    text: str


_GRADES = {"strong": 90, "fair": 60, "weak": 25}
_LONGER = 2
"""What each word after the first adds: of two phrases of one grade the longer one says more."""
_CLOSED = 88
"""How clearly the form alone asks for a yes or no."""
_REPAIRED = 10
"""What a repaired spelling takes off."""
_OPENED = 45
"""What an opening question word takes off a permission asked later in its clause: "when exactly do I have to …"."""


@cache
def _phrases() -> Phrases[tuple[Ask, int]]:
    lists = word_list("cues")
    return Phrases(
        (phrase, (ask, strength))
        for ask in Ask
        for grade, strength in _GRADES.items()
        for phrase in lists.get(ask, {}).get(grade, ())
    )


@cache
def _spelling() -> Spelling:
    return Spelling(_phrases().vocabulary)


def cues(page: Page) -> tuple[Cue, ...]:
    """The strongest phrase for each kind of question, strongest first."""
    best: dict[Ask, Cue] = {}
    for cue in all_cues(page):
        known = best.get(cue.ask)
        if known is None or cue.strength > known.strength:
            best[cue.ask] = cue
    form = closed(page)
    if form and (Ask.PERMISSION not in best or best[Ask.PERMISSION].strength < _CLOSED):
        best[Ask.PERMISSION] = Cue(Ask.PERMISSION, _CLOSED, form, page.text[form.start : form.end])
    asked = best.get(Ask.PERMISSION)
    if asked and len(best) > 1 and _is_opened(page, asked.span):
        best[Ask.PERMISSION] = replace(asked, strength=max(1, asked.strength - _OPENED))
    order = list(Ask)
    return tuple(sorted(best.values(), key=lambda cue: (-cue.strength, cue.span.start, order.index(cue.ask))))


def _is_opened(page: Page, span: Span) -> bool:
    """Whether the clause of a cue opens with a question word, so that it wants more than a yes or no."""
    at = page.index_at(span.start)
    clause = page.tokens[at].clause if at < len(page.tokens) else -1
    first = next((token for token in page.tokens if token.clause == clause), None)
    opened = first is not None and first.norm in word_set("closed", "question_words")
    return opened and first is not page.tokens[at]


def all_cues(page: Page) -> Iterator[Cue]:
    """Every phrase on the page that shows what is asked."""
    tokens = page.tokens
    words = _repaired(tokens)
    for match, (ask, strength) in _phrases().matches(tokens, words):
        changed = sum(words[at] != tokens[at].norm for at in range(match.first, match.last + 1))
        if changed > 1 or (changed and match.words == 1 and len(words[match.first]) < 6):
            continue
        span = page.span(match.first, match.last)
        weight = min(100, strength + _LONGER * (match.words - 1)) - _REPAIRED * changed
        yield Cue(ask, weight, span, page.text[span.start : span.end])


def _repaired(tokens: Sequence[Token]) -> list[str]:
    """The words of the tokens with slips of spelling in cue words put right."""
    spelling = _spelling()
    return [spelling.repair(token.norm) for token in tokens]
