"""Which defined term a question asks the meaning of, and where the law defines it."""

from __future__ import annotations

import re

from assistant.inquiry import Inquiry
from assistant.question.asks import Ask
from index.answerable import chapter_of
from index.terms import Term
from index.words import content_stems

_CLEARLY = 60
"""How strongly a question must ask for a meaning."""
_QUOTED = re.compile(r"[\"“']([^\"“”']{2,60})[\"”']")
_ABOUT = frozenset(content_stems("define defined definition definitions meaning term word chapter section code title"))


def defined(inquiry: Inquiry) -> tuple[str, ...]:
    """The provisions that define the term in question; none when it asks for something else, or says more."""
    if not any(cue.ask is Ask.DEFINITION and cue.strength >= _CLEARLY for cue in inquiry.question.cues):
        return ()
    stems = content_stems(inquiry.question.text)
    quoted = {tuple(content_stems(name)) for name in _QUOTED.findall(inquiry.question.text)}
    found = {term: _stems(term) for term in inquiry.index.catalogue.terms()}
    named = {
        term: own for term, own in found.items() if own and (own in quoted or _only(own, stems, _scope(term, inquiry)))
    }
    longest = max((len(own) for own in named.values()), default=0)
    return tuple(term.defined_at for term, own in named.items() if len(own) == longest)


def _stems(term: Term) -> tuple[str, ...]:
    return tuple(content_stems(term.name))


def _scope(term: Term, inquiry: Inquiry) -> frozenset[str]:
    """The words by which a question may say of which chapter it speaks."""
    chapter = chapter_of(term.defined_at)
    heading = inquiry.index.corpus.get(chapter).heading or ""
    return frozenset(content_stems(heading)) | _ABOUT


def _only(own: tuple[str, ...], stems: list[str], scope: frozenset[str]) -> bool:
    """Whether the question names the term and, besides, only where it holds."""
    for at in range(len(stems) - len(own) + 1):
        if tuple(stems[at : at + len(own)]) == own:
            return scope.issuperset([*stems[:at], *stems[at + len(own) :]])
    return False
