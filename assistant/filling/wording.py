"""The words of a question as fields look for them: stemmed, with their places, sentences and clauses."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cache, cached_property, lru_cache
from typing import NamedTuple

from assistant.filling.lexicon import irregular, word_group
from assistant.question.answers import negated
from assistant.question.facts import FactKind
from assistant.question.lexicon import Phrases
from assistant.question.reading import Question
from assistant.question.text import Page, Token, clean
from index.words import stem_of

_LARGEST_GAP = 2
_GAP_LOSS = 0.3
_DOUBT_REACH = 8
"""So many words after "not sure if" are what is not known."""


class Standing(NamedTuple):
    """A phrase found: its first and its last word, and how much it says (its words, less what stands between them)."""

    first: int
    last: int
    weight: float


@dataclass(frozen=True)
class Wording:
    """A question's words; ``named`` are the officers and bureaus in it under the names that the law gives them."""

    page: Page
    stems: tuple[str, ...]
    named: tuple[tuple[int, tuple[str, ...]], ...] = ()

    @property
    def tokens(self) -> tuple[Token, ...]:
        """The words in order."""
        return self.page.tokens

    @cached_property
    def places(self) -> Mapping[str, list[int]]:
        """Where each stem stands."""
        places: dict[str, list[int]] = {}
        for place, stem in enumerate(self.stems):
            places.setdefault(stem, []).append(place)
        return places

    def standings(self, phrase: str) -> Iterator[Standing]:
        """Every place where a phrase stands, in its order, at most two other words between two of its own."""
        wanted = phrase_stems(phrase)
        if not wanted:
            return
        for first in self.places.get(wanted[0], ()):
            last = self._last(wanted, first)
            if last is not None:
                gaps = last - first + 1 - len(wanted)
                yield Standing(first, last, len(wanted) - _GAP_LOSS * gaps)
        for place, stems in self.named:
            if len(wanted) > 1 and _within(wanted, stems):
                yield Standing(place, place, len(wanted))

    def _last(self, wanted: tuple[str, ...], first: int) -> int | None:
        """The place of the phrase's last word when it stands from ``first`` on."""
        at = first
        for stem in wanted[1:]:
            following = range(at + 1, min(len(self.stems), at + _LARGEST_GAP + 2))
            found = next((place for place in following if self.stems[place] == stem), None)
            if found is None or self._broken(first, at, found):
                return None
            at = found
        return at

    def _broken(self, first: int, start: int, end: int) -> bool:
        """Whether a negation or another sentence stands between two words of a phrase."""
        if self.tokens[end].sentence != self.tokens[first].sentence:
            return True
        return any(self.tokens[place].norm in word_group("asking", "negators") for place in range(start + 1, end))

    def doubts(self, standing: Standing) -> bool:
        """Whether the question says that it does not know them: "dunno if it was overtime", "the rent is tbd"."""
        sentence = self.tokens[standing.first].sentence
        before = (last for last in self._doubts if last < standing.first <= last + _DOUBT_REACH)
        after = (first for first in self._doubted if first - _DOUBT_REACH <= standing.last < first)
        return any(self.tokens[place].sentence == sentence for place in (*before, *after))

    @cached_property
    def _doubts(self) -> tuple[int, ...]:
        """The last words of the phrases that say that something is not known."""
        return tuple(match.last for match, _ in _doubt_phrases("doubts").matches(self.tokens))

    @cached_property
    def _doubted(self) -> tuple[int, ...]:
        """The first words of the phrases that say so after what is not known."""
        return tuple(match.first for match, _ in _doubt_phrases("doubted").matches(self.tokens))

    @cached_property
    def closed(self) -> bool:
        """Whether the question says that it tells all there is: "nothing else", "nobody else"."""
        return _closing_phrases().stand_in(self.tokens)

    def denies(self, standing: Standing) -> bool:
        """Whether the words are negated where they stand."""
        return negated(self.page, self.page.span(standing.first, standing.last))


@cache
def _doubt_phrases(group: str) -> Phrases[None]:
    return Phrases((phrase, None) for phrase in word_group("asking", group))


@cache
def _closing_phrases() -> Phrases[None]:
    return Phrases((phrase, None) for phrase in word_group("asking", "closings"))


def wording(question: Question, repairs: Mapping[str, str] | None = None) -> Wording:
    """The words of a question; ``repairs`` says what misspelled ones mean."""
    page = Page(question.text)
    meant = repairs or {}
    stems = []
    for token in page.tokens:
        surface = page.text[token.start : token.end]
        stems.append(_stem(meant.get(surface, surface)))
    named = [
        (page.index_at(fact.span.start), phrase_stems(str(fact.value)))
        for fact in question.of(FactKind.ROLE, FactKind.BUREAU)
    ]
    return Wording(page, tuple(stems), tuple(named))


@lru_cache(maxsize=65536)
def phrase_stems(phrase: str) -> tuple[str, ...]:
    """The stems of a phrase, its small words among them."""
    page = Page(clean(phrase))
    return tuple(_stem(page.text[token.start : token.end]) for token in page.tokens)


@cache
def _stem(surface: str) -> str:
    level = surface.lower().replace("'", "")
    return stem_of(irregular().get(level, surface))


def _within(wanted: tuple[str, ...], stems: tuple[str, ...]) -> bool:
    return any(stems[at : at + len(wanted)] == wanted for at in range(len(stems) - len(wanted) + 1))
