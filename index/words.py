"""Words as the index sees them: stems with their places, stop words, quoted apostrophes levelled."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache

from index.fulltext import TOKEN, stem

_TOKEN = re.compile(TOKEN)

_STOPPED = """
a about actually after again all already also am an and any anybody anyone anything are as ask at be because
been before being but by can cannot cant could couldnt did didnt do does doesnt doing dont else even ever every
exactly for from get gets getting give go goes going got gotta had has hasnt have havent having he hello her
here hers hey hi him his how however hows i id if ill im in into is isnt it its ive just kind know let lets like
lot may maybe me might mine most much my need needs no not now of off oh ok okay on once one only or other our
out over please pls quick quite rather really right said same say says she should shouldnt so some somebody
someone something sort still such sure tell than thank thanks that thats the their them then there theres these
they theyre thing things this those though to too u up upon us very want wants was wasnt we well were werent
what whats when whens where wheres whether which while who whom whos whose why will with wondering wont would
wouldnt yeah yes yet you your youre ya gonna wanna supposed question wonder anyway guess looks
"""
# The days of a case say nothing of the rule that is looked for.
_CALENDAR = """
january february march april june july august september october november december jan feb jun jul aug sep sept oct nov
dec monday tuesday wednesday thursday friday tue tues thu thurs today yesterday tomorrow
"""
STOP_WORDS = frozenset([*_STOPPED.split(), *_CALENDAR.split()])
_FRAMING = frozenset(_STOPPED.split())
_DENIALS = """
no not never without nobody nothing none neither nor lacks lacking missing cannot cant couldnt didnt doesnt dont
hasnt havent hadnt isnt arent wasnt werent wont wouldnt shouldnt neednt aint skip refuse refused forgot failed
"""
_DENYING = frozenset(_DENIALS.split())
_DUTIES = """
must need needs needed required require gotta hafta obliged supposed should necessary mandatory have has
"""
_OBLIGING = frozenset(_DUTIES.split())


@dataclass(frozen=True)
class Word:
    """One word of a text: as written, its stem, its place."""

    surface: str
    stem: str
    start: int
    end: int

    @property
    def stop(self) -> bool:
        """Whether it says nothing about the subject."""
        return levelled(self.surface) in STOP_WORDS


@lru_cache(maxsize=65536)
def levelled(surface: str) -> str:
    """Lower case, without apostrophes."""
    return surface.casefold().replace("'", "").replace("’", "")


@lru_cache(maxsize=65536)
def stem_of(surface: str) -> str:
    """The stem of a word as written; a possessive counts as the bare word."""
    word = surface.casefold().replace("’", "'")
    return stem(word.removesuffix("'s").replace("'", ""))


def words_of(text: str) -> list[Word]:
    """The words of a text, in order."""
    return [Word(m.group(), stem_of(m.group()), m.start(), m.end()) for m in _TOKEN.finditer(text)]


def runs(words: Sequence[Word], stems: tuple[str, ...]) -> Iterator[Sequence[Word]]:
    """Where words stand together whose stems are these, in this order; nowhere for no stems."""
    for at in range(len(words) - len(stems) + 1 if stems else 0):
        if words[at].stem != stems[0]:
            continue
        window = words[at : at + len(stems)]
        if tuple(word.stem for word in window) == stems:
            yield window


@lru_cache(maxsize=65536)
def _content(surface: str) -> str:
    """The stem of a word as written, or nothing for a stop word."""
    return "" if levelled(surface) in STOP_WORDS else stem_of(surface)


def content_stems(text: str) -> list[str]:
    """The stems of a text's words without stop words, in order."""
    return [stem for surface in surfaces(text) if (stem := _content(surface))]


@lru_cache(maxsize=256)
def surfaces(text: str) -> tuple[str, ...]:
    """The words of a text as written, in order; several readers ask for those of one text."""
    return tuple(_TOKEN.findall(text))


@lru_cache(maxsize=256)
def _levels(text: str) -> frozenset[str]:
    return frozenset(map(levelled, surfaces(text)))


def frame_of(text: str) -> tuple[str, ...]:
    """The small words of a text, each once: how it asks ("who must", "can we … without"), whatever about."""
    return tuple(sorted(_levels(text) & _FRAMING))


def framing(word: str) -> str:
    """The name under which a small word is weighed; no stem has it."""
    return f"?{word}"


def denies(text: str) -> bool:
    """Whether a question says that something is not so, or would be done without something."""
    return not _levels(text).isdisjoint(_DENYING) or "w/o" in text.casefold()


def obliges(text: str) -> bool:
    """Whether a question asks what one must do, rather than what one may."""
    return not _levels(text).isdisjoint(_OBLIGING)
