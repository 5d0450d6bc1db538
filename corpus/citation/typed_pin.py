"""The markers that a person types behind a section: ``e1``, ``(E)(1)``, ``, subsection E``, ``¶ 4``."""

from __future__ import annotations

from dataclasses import dataclass

from corpus.citation.lookup import Lookup
from corpus.citation.pinpoint import closes, enclosed, is_bare, runs_out
from corpus.citation.resolver import child
from corpus.citation.tokens import DASHES, Cursor, Sort, arabic

# What a word before a marker adds to it: a paragraph has a place and no letter.
_WORDS = {
    "subsection": "", "subsections": "", "subsec": "", "subsect": "", "sub": "", "subdivision": "", "subdivisions": "",
    "item": "", "items": "", "clause": "", "part": "", "duty": "", "number": "", "no": "", "#": "", "letter": "",
    "paragraph": "p", "paragraphs": "p", "para": "p", "par": "p", "¶": "p", "bullet": "b", "form": "f",
}  # fmt: skip
PIN_WORDS = frozenset(_WORDS)
# These name a place and nothing else; a "paragraph" is a numbered item first, as in "paragraph A 1".
_PLACES = frozenset({"¶", "bullet", "form"})
_NAMED = frozenset("pbf")
_SPEAKER_ENDS = frozenset({"and", "or", "of"})


@dataclass(frozen=True)
class Step:
    """One marker as typed; a firm one is part of the citation even when no provision answers to it."""

    marker: str
    firm: bool
    place: str = ""
    place_first: bool = False


def read_typed_pin(cursor: Cursor, start: str, corpus: Lookup) -> tuple[str, str]:
    """How far the markers from here on lead down from ``start``: the provision reached, and the tail that failed."""
    here = start
    while step := _step(cursor, deep=here != start):
        mark, read = step
        below = _place_named(cursor, here, read, corpus) or _below(here, read, corpus)
        if below is None:
            if not read.firm:
                cursor.place = mark
                break
            return here, _failed(cursor, read)
        here = below
    return here, ""


def _place_named(cursor: Cursor, here: str, step: Step, corpus: Lookup) -> str | None:
    """The paragraph, form or bullet that a letter and the number glued to it name, as in ``5.48.040.p4``."""
    number = cursor.peek()
    if step.marker.lower() not in _NAMED or number.sort is not Sort.NUMBER or number.gap:
        return None
    found = child(corpus.get(here), f"{step.marker.lower()}{number.text}", corpus)
    if found:
        cursor.place += 1
    return found


def descend_typed(start: str, steps: list[Step], corpus: Lookup) -> tuple[str, str]:
    """How far markers that stand before their section lead down from it, and the tail that failed."""
    here = start
    for level, step in enumerate(steps):
        below = _below(here, step, corpus)
        if below is None:
            return here, ".".join(later.marker for later in steps[level:])
        here = below
    return here, ""


def read_announced(cursor: Cursor) -> list[Step]:
    """The markers behind a word such as "subsection", which stands here; none when no marker follows."""
    mark = cursor.place
    if cursor.peek().low not in _WORDS:
        return []
    steps: list[Step] = []
    word = _take_word(cursor)
    while marker := _enclosed(cursor) or _bare(cursor):
        steps.append(_announced(word, marker))
        cursor.accept(".")
    if not steps:
        cursor.place = mark
    return steps


def _take_word(cursor: Cursor) -> str:
    word = cursor.take().low
    cursor.accept(".")
    return word


def _announced(word: str, marker: str) -> Step:
    return Step(marker, firm=True, place=_WORDS[word], place_first=word in _PLACES)


def _below(here: str, step: Step, corpus: Lookup) -> str | None:
    provision = corpus.get(here)
    names = [step.marker]
    if step.place and step.marker.isdigit():
        names.insert(0 if step.place_first else 1, step.place + step.marker)
    found = (child(provision, name, corpus) for name in names)
    return next((name for name in found if name), None)


def _failed(cursor: Cursor, first: Step) -> str:
    """The failed marker and all that follow it, so that the citation is told whole."""
    tail = [first.marker]
    while step := _step(cursor, deep=True):
        mark, read = step
        if not read.firm:
            cursor.place = mark
            break
        tail.append(read.marker)
    return ".".join(tail)


def _step(cursor: Cursor, *, deep: bool) -> tuple[int, Step] | None:
    """The marker here and where it began; the cursor moves only past one."""
    mark = cursor.place
    step = _marker(cursor, deep=deep)
    if step is None:
        cursor.place = mark
        return None
    return mark, step


def _marker(cursor: Cursor, *, deep: bool) -> Step | None:
    comma = cursor.accept(",")
    if cursor.peek().low in _WORDS and (cursor.peek().gap or comma or cursor.peek().text in "#¶"):
        return _behind_word(cursor)
    inside = _enclosed(cursor)
    if inside:
        return Step(inside, firm=True)
    token = cursor.peek()
    if not comma and not token.gap and (token.text in DASHES or token.text in "./"):
        return _behind_dot(cursor) if deep and cursor.peek(1).gap else _glued(cursor, cursor.place + 1)
    if not comma and not token.gap:
        return _glued(cursor, cursor.place)
    return _spaced(cursor, comma=comma, deep=deep)


def _behind_word(cursor: Cursor) -> Step | None:
    word = _take_word(cursor)
    marker = _enclosed(cursor) or _bare(cursor)
    return _announced(word, marker) if marker else None


def _enclosed(cursor: Cursor) -> str:
    marker = enclosed(cursor)
    if marker:
        cursor.place += 3
    return marker


def _bare(cursor: Cursor) -> str:
    """A marker announced by a word; "a" before a noun is the article."""
    token = cursor.peek()
    if not is_bare(cursor.peek()):
        return ""
    if token.text == "a" and not closes(cursor.peek(1)) and cursor.peek(1).sort is not Sort.NUMBER:
        return ""
    return _take(cursor)


def _glued(cursor: Cursor, place: int) -> Step | None:
    """A marker that touches what stands before it, by a dot or a dash or by nothing."""
    cursor.place = place
    token = cursor.peek()
    if token.gap or not token.text:
        return None
    if is_bare(cursor.peek()):
        return Step(_take(cursor), firm=True)
    if token.sort in (Sort.NUMBER, Sort.WORD) and len(token.text) <= 3:
        return Step(cursor.take().text, firm=True)
    return None


def _behind_dot(cursor: Cursor) -> Step | None:
    """A marker set off from the dot of the marker above it: ``A. 2.``."""
    dot = cursor.take()
    if dot.text != "." or not is_bare(cursor.peek()) or not closes(cursor.peek(1)):
        return None
    return Step(_take(cursor), firm=False)


def _spaced(cursor: Cursor, *, comma: bool, deep: bool) -> Step | None:
    """A marker set off by a space or a comma, told from an article, a speaker and a count."""
    token, after = cursor.peek(), cursor.peek(1)
    if not is_bare(token):
        return None
    worded = after.low in _WORDS and is_bare(cursor.peek(2))
    ends = runs_out(cursor, 1) or worded or bool(enclosed(cursor, 1))
    if token.sort is Sort.NUMBER:
        return Step(_take(cursor), firm=not comma) if ends else None
    if after.sort is Sort.NUMBER and not after.gap:
        return Step(_take(cursor), firm=not comma and token.text.isupper())
    if token.low == "i" and not deep and not _ends_speaker(cursor):
        return None
    if (token.low == "a" or token.text.islower()) and not ends:
        return None
    return Step(_take(cursor), firm=not comma)


def _ends_speaker(cursor: Cursor) -> bool:
    """Whether "I" cannot be the speaker: a verb that follows would be the speaker's."""
    after = cursor.peek(1)
    return after.sort is not Sort.WORD or after.low in _SPEAKER_ENDS


def _take(cursor: Cursor) -> str:
    token = cursor.take()
    return arabic(token.text) if token.sort is Sort.NUMBER else token.text
