"""Citations of law that stands outside this corpus, and of the rules by their own numbers."""

from __future__ import annotations

import re

from corpus.citation.members import Head, Member, finish, list_word, read_members
from corpus.citation.pinpoint import closes, read_enclosed
from corpus.citation.reference import Authority, Node
from corpus.citation.tokens import Cursor, Sort, arabic

_SECTION_WORDS = (("sections",), ("section",), ("§", "§"), ("§",), ("sec", "."), ("sec",), ("part",))
_CHAPTER_WORDS = (("chapters",), ("chapter",), ("ch", "."))
_CITY = (("of", "the", "city", "of", "portland"), ("of", "the", "city"), ("of", "portland"))
_CHARTERS = (("portland", "city", "charter"), ("city", "charter"), ("charter",))
_NUMBER_WORDS = (("nos", "."), ("no", "."), ("nos",), ("no",), ("numbers",), ("number",), ("#",))
_INSTRUMENTS = frozenset({"agreement", "act", "contract", "manual", "plan", "ordinance", "resolution"})
_RULE = re.compile(r"[A-Z]{3}")
_YEAR = re.compile(r"1[89]\d\d|20\d\d")
# The Charter is often named only behind its sections, so a long list of them would be read in vain.
_SECTIONS = 8
# A name longer than this is a sentence, not an instrument.
_NAME = 8


def read_ors(cursor: Cursor) -> list[Node]:
    """``ORS 294.095 and 293.605``, ``ORS 280.410 to 280.485``, ``ORS Chapter 656``."""
    return _by_number(cursor, Authority.ORS, words=1)


def read_oar(cursor: Cursor) -> list[Node]:
    """``OAR 137-030-0000``, ``OAR chapter 137``."""
    return _by_number(cursor, Authority.OAR, words=1)


def read_irc(cursor: Cursor) -> list[Node]:
    """``Internal Revenue Code section 501(c)(3)``, ``IRC § 501``."""
    words = 3 if tuple(cursor.peek(ahead).low for ahead in range(3)) == ("internal", "revenue", "code") else 1
    if words == 1 and cursor.peek().low != "irc":
        return []
    return _by_number(cursor, Authority.IRC, words=words)


def _by_number(cursor: Cursor, authority: Authority, words: int) -> list[Node]:
    start = cursor.peek().start
    cursor.place += words
    kind = "chapter" if cursor.accept_any(*_CHAPTER_WORDS) else "section"
    if kind == "section":
        cursor.accept_any(*_SECTION_WORDS)
    members = read_members(cursor, _read_number, ranges=("to", "through", "thru"))
    return finish(cursor, start, members, Head(authority, kind)) if members else []


def _read_number(cursor: Cursor, last: Member | None) -> Member | None:
    """A number as the state and the nation number their law: ``656.407``, ``279A.065``, ``501``, with ``(c)(3)``."""
    token = cursor.peek()
    dotted = last is not None and "." in last.path[-1]
    # "… or 17 CFR" and "… and 30 days" go on with something else.
    alike = last is None or (token.sort is Sort.DOTTED if dotted else closes(cursor.peek(1)))
    if token.sort not in (Sort.DOTTED, Sort.NUMBER, Sort.HYPHENATED) or not alike:
        return None
    cursor.place += 1
    number = arabic(token.text)
    letter = cursor.peek()
    if letter.sort is Sort.WORD and not letter.gap and len(letter.text) == 1:
        number += cursor.take().text
    return Member(token.start, cursor.last_end, (number,), read_enclosed(cursor))


def read_federal(cursor: Cursor) -> list[Node]:
    """``26 USC § 501(c)(3)``, ``17 CFR Section 230.215``, ``15 U.S.C. 77b``."""
    title = cursor.take()
    authority = _federal(cursor)
    if authority is None:
        return []
    cursor.accept_any(*_SECTION_WORDS)
    members = read_members(cursor, _read_number, ranges=("to", "through", "thru"))
    for member in members:
        member.path = (title.text, *member.path)
    return finish(cursor, title.start, members, Head(authority, "section")) if members else []


def _federal(cursor: Cursor) -> Authority | None:
    if cursor.accept_any(("usc",), ("u", ".", "s", ".", "c", "."), ("u", ".", "s", ".", "c")):
        return Authority.USC
    if cursor.accept_any(("cfr",), ("c", ".", "f", ".", "r", "."), ("c", ".", "f", ".", "r")):
        return Authority.CFR
    return None


def read_charter(cursor: Cursor) -> list[Node]:
    """``Charter Section 2-608``, ``sections 8-104 and 8-105 of the Charter``."""
    start = cursor.peek().start
    named = cursor.accept_any(*_CHARTERS)
    members = read_members(cursor, _read_charter_number, longest=_SECTIONS)
    if not members:
        return []
    if not named and not (cursor.accept("of", "the") and cursor.accept_any(*_CHARTERS)):
        return []
    cursor.accept_any(*_CITY)
    return finish(cursor, start, members, Head(Authority.CHARTER, "section"))


def _read_charter_number(cursor: Cursor, last: Member | None) -> Member | None:
    """The Charter's sections carry a hyphen, so a hyphen opens no range between them."""
    start = cursor.peek().start
    cursor.accept_any(*_SECTION_WORDS)
    number = cursor.peek()
    if number.sort is not Sort.HYPHENATED:
        return None
    cursor.place += 1
    return Member(start, cursor.last_end, (number.text,), read_enclosed(cursor))


def read_oregon_laws(cursor: Cursor) -> list[Node]:
    """``Chapter 772, Oregon Laws of 1977``."""
    start, number = cursor.take().start, cursor.take()
    cursor.accept(",")
    if number.sort is not Sort.NUMBER or not cursor.accept("oregon", "laws"):
        return []
    cursor.accept_any(("of",), (",",))
    year = cursor.take()
    if not _YEAR.fullmatch(year.text):
        return []
    member = Member(start, cursor.last_end, (year.text, number.text))
    return finish(cursor, start, [member], Head(Authority.OREGON_LAWS, "chapter"))


def read_other(cursor: Cursor) -> list[Node]:
    """A section of an instrument by name: ``Section 9 of the City-Metro Agreement``."""
    start, number = cursor.take().start, cursor.take()
    if number.sort not in (Sort.NUMBER, Sort.DOTTED) or not cursor.accept("of", "the"):
        return []
    for _ in range(_NAME):
        word = cursor.take()
        if word.low in _INSTRUMENTS:
            member = Member(start, cursor.last_end, (number.text,))
            return finish(cursor, start, [member], Head(Authority.OTHER, "section"))
        if (word.sort is Sort.WORD and not word.text[0].isupper()) or word.text in ".;:":
            return []
    return []


def read_bill(cursor: Cursor) -> list[Node]:
    """``Senate Bill 11``."""
    start = cursor.take().start
    if not cursor.accept("bill") or cursor.peek().sort is not Sort.NUMBER:
        return []
    member = Member(start, cursor.last_end, (cursor.take().text,))
    return finish(cursor, start, [member], Head(Authority.BILL, "bill"))


def read_ordinances(cursor: Cursor) -> list[Node]:
    """``Ordinance Nos. 146745, 154642 and 155429``, ``Ord. No. 118746``, ``Ordinance 163156``."""
    start, word = cursor.peek().start, cursor.take()
    if word.low == "ord":
        cursor.accept(".")
    numbered = cursor.accept_any(*_NUMBER_WORDS)
    members = read_ordinance_numbers(cursor, shortest=1 if numbered else 5)
    return finish(cursor, start, members, Head(Authority.ORDINANCE, "ordinance")) if members else []


def read_ordinance_numbers(cursor: Cursor, shortest: int = 5) -> list[Member]:
    """The ordinances from here on; the first may be as short as told, the others have five digits or more."""
    members: list[Member] = []
    while True:
        mark = cursor.place
        number = cursor.take()
        if number.sort is not Sort.NUMBER or len(number.text) < (5 if members else shortest):
            cursor.place = mark
            break
        members.append(Member(number.start, number.end, (arabic(number.text),)))
        if not list_word(cursor, commas=(",", ";")):
            break
    if members:
        while cursor.last_end > members[-1].end:
            cursor.place -= 1
    return members


def read_resolution(cursor: Cursor) -> list[Node]:
    """``Resolution No. 31575``."""
    start = cursor.take().start
    if not cursor.accept_any(*_NUMBER_WORDS) or cursor.peek().sort is not Sort.NUMBER:
        return []
    member = Member(start, cursor.last_end, (cursor.take().text,))
    return finish(cursor, start, [member], Head(Authority.RESOLUTION, "resolution"))


def read_rule(cursor: Cursor) -> list[Node]:
    """An administrative rule by its number: ``BTS-1.01``, ``LIC-14.04``."""
    series, dash, number = cursor.take(), cursor.take(), cursor.take()
    if not _RULE.fullmatch(series.text) or dash.text != "-" or number.sort is not Sort.DOTTED or number.gap:
        return []
    member = Member(series.start, cursor.last_end, (f"{series.text}-{number.text}",))
    return finish(cursor, series.start, [member], Head(Authority.RULE, "rule"))
