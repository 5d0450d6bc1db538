"""Numbers as they are written, in digits or in words, before anything says what they count."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from decimal import Decimal
from fractions import Fraction
from functools import cache

from assistant.question.facts import Span
from assistant.question.lexicon import alternatives, word_list
from assistant.question.text import Page

MOST_DIGITS = 15
"""Digits of the longest number that is taken for a quantity; longer ones are codes or slips."""


MOST_NUMERALS = 200
"""Numbers of the longest text that is read as a question: what follows them is a table."""
MOST_WORDS = 10
"""Words of the longest number that is read in words."""


@dataclass(frozen=True, slots=True)
class Numeral:
    """A number and where it stands.

    ``digits`` is the literal when the number is a plain row of digits. ``scale`` is what a word or letter such as
    "thousand" multiplied it by. ``share`` is True for a bare fraction ("half", "2/3"). ``fault`` says why a row of
    digits is not a number.
    """

    span: Span
    value: Fraction
    digits: str = ""
    scale: int = 1
    share: bool = False
    fault: str = ""

    @property
    def decimal(self) -> Decimal | None:
        """The value as a decimal, or None when it has no finite one."""
        rest = self.value.denominator
        for prime in (2, 5):
            while rest % prime == 0:
                rest //= prime
        return None if rest != 1 else Decimal(self.value.numerator) / Decimal(self.value.denominator)


def numerals(page: Page) -> list[Numeral]:
    """The first numbers of the page in order; no two overlap."""
    extra = _overtime(page.text) if page.has("time") else ()
    found = sorted(
        [*_digit_numerals(page.text), *_word_numerals(page), *extra], key=lambda n: (n.span.start, -n.span.end)
    )
    joined: list[Numeral] = []
    for numeral in found:
        if not joined or numeral.span.start >= joined[-1].span.end:
            joined.append(numeral)
    return _shared_scales(page.text, _restated(page.text, joined[:MOST_NUMERALS]))


@cache
def _pattern(name: str) -> re.Pattern[str]:
    return re.compile(_sources()[name], re.IGNORECASE)


@cache
def _sources() -> dict[str, str]:
    words = word_list("numbers")
    scale = alternatives(words["scales"])
    glued = alternatives(words["glued_scales"])
    unit = alternatives(words["glued_units"])
    small = alternatives(words["small"])
    return {
        "digits": r"(?<![0-9A-Za-z_])(?<![0-9][.,/:])(?:[0-9]+(?:[.,][0-9]+)*|\.[0-9]+)",
        "grouped": r"[0-9]{1,3}(?:,[0-9]{3})+(?:\.[0-9]+)?|[0-9]*\.[0-9]+|[0-9]+",
        "fraction": (
            r"(?P<whole>[0-9]{1,6}(?:-| (?:and )?))?"
            r"(?P<top>[0-9]{1,4})/(?P<bottom>[0-9]{1,4})(?![0-9/]|\.[0-9])"
        ),
        "suffix": rf"(?P<scale>{glued})\b|(?={unit}\b)|(?![A-Za-z0-9_])",
        "scale": rf"[ -](?P<scale>{scale})\b(?! of\b)",
        "half": r" and (?:a|one)[ -](?P<part>half|quarter|third)\b",
        "share": rf"\b(?P<top>(?:an?|{small})[ -])?(?P<bottom>{alternatives(words['parts'])})\b(?![ -]part(?:y|ies)\b)",
        "scaled_share": rf"(?:(?: of)? an? |[ -])(?P<scale>{scale})\b",
        "large": r" (?:of a )?(?:million|billion)\b",
        "not half": r"\b(?:first|second|last|other|better|and an?|and one) $",
        "of it": r" (?:of|the|an?)\b| (?=million|billion|percent|pct)",
        "overtime": r"\btime[ -]and[ -](?:a|one)[ -]half\b",
        "restated": r"\s?\((?P<digits>[0-9][0-9,]*)\)",
    }


def _overtime(text: str) -> Iterator[Numeral]:
    """The factor in "time and a half"."""
    for match in _pattern("overtime").finditer(text):
        yield Numeral(Span(match.start(), match.end()), Fraction(3, 2))


def _digit_numerals(text: str) -> Iterator[Numeral]:
    """The numbers that are written in digits."""
    free = 0
    for match in _pattern("digits").finditer(text):
        if match.start() < free:
            continue
        numeral = _mixed(text, match.start()) or _plain(text, match)
        if numeral:
            free = numeral.span.end
            yield numeral


def _mixed(text: str, start: int) -> Numeral | None:
    """A fraction such as ``2/3`` or a mixed number such as ``1 1/2``."""
    match = _pattern("fraction").match(text, start)
    if not match or not int(match["bottom"]):
        return None
    part = Fraction(int(match["top"]), int(match["bottom"]))
    if not match["whole"]:
        return Numeral(Span(match.start(), match.end()), part, share=True)
    if part >= 1:
        return None
    whole = int(match["whole"].rstrip("- and"))
    return Numeral(Span(match.start(), match.end()), whole + part)


def _plain(text: str, match: re.Match[str]) -> Numeral | None:
    """A whole or decimal number with the letters and words that scale it; None for an ordinal or a code."""
    literal, end = match.group(), match.end()
    suffix = _pattern("suffix").match(text, end)
    if not suffix:
        return None
    span = Span(match.start(), end)
    if not _pattern("grouped").fullmatch(literal):
        return Numeral(span, Fraction(0), fault="its commas and points do not make a number")
    if len(literal.replace(",", "").replace(".", "")) > MOST_DIGITS:
        return Numeral(span, Fraction(0), fault="it is too long for an amount")
    plain = literal if literal.isdigit() else ""
    numeral = Numeral(span, Fraction(literal.replace(",", "")), digits=plain)
    if suffix["scale"]:
        return _scaled(numeral, suffix["scale"], suffix.end())
    return _enlarged(text, numeral)


def _enlarged(text: str, numeral: Numeral) -> Numeral:
    """The numeral with "and a half" and a word such as "thousand" after it counted in."""
    half = _pattern("half").match(text, numeral.span.end)
    if half:
        part = Fraction(1, word_list("numbers")["parts"][half["part"].lower()])
        numeral = Numeral(Span(numeral.span.start, half.end()), numeral.value + part)
    scale = _pattern("scale").match(text, numeral.span.end)
    return _scaled(numeral, scale["scale"], scale.end()) if scale else numeral


def _scaled(numeral: Numeral, word: str, end: int) -> Numeral:
    lists = word_list("numbers")
    factor = int({**lists["scales"], **lists["glued_scales"]}[word.lower()])
    return Numeral(Span(numeral.span.start, end), numeral.value * factor, scale=factor, share=False)


def _word_numerals(page: Page) -> Iterator[Numeral]:
    """The numbers that are written in words."""
    free = 0
    shares = () if page.words.isdisjoint(word_list("numbers")["parts"]) else _shares(page.text)
    for numeral in sorted([*shares, *_spelled(page)], key=lambda n: (n.span.start, -n.span.end)):
        if numeral.span.start >= free:
            free = numeral.span.end
            yield numeral


def _shares(text: str) -> Iterator[Numeral]:
    """Fractions in words: "half", "two thirds", "half a million"."""
    lists = word_list("numbers")
    for match in _pattern("share").finditer(text):
        top, word = (match["top"] or "").strip(" -").lower(), match["bottom"].lower()
        if not _is_share(text, match, top, word):
            continue
        value = Fraction(lists["small"].get(top, 1), lists["parts"][word])
        span = Span(match.start(), match.end())
        scale = _pattern("scaled_share").match(text, match.end())
        numeral = Numeral(span, value, share=True)
        yield _scaled(numeral, scale["scale"], scale.end()) if scale else numeral


def _is_share(text: str, match: re.Match[str], top: str, word: str) -> bool:
    """True when the words are a fraction and not a place in a row, a quarter of a year or half of a time."""
    if word in ("half", "halves"):
        return not _pattern("not half").search(text[: match.start()][-12:])
    if word == "quarter" and _pattern("large").match(text, match.end()):
        return True
    if top in ("", "a", "an") or (top == "one" and word == "quarter"):
        return bool(top) and bool(_pattern("of it").match(text, match.end()))
    return not (top == "two" and word == "quarters") and (top == "one") != word.endswith("s")


def _spelled(page: Page) -> Iterator[Numeral]:
    """Whole numbers in words: "fifty thousand", "twelve hundred", "a dozen"."""
    lists = word_list("numbers")
    openers = {*lists["atoms"], *lists["groups"], "a", "an", "half"}
    tokens, at = page.tokens, 0
    while at < len(tokens):
        parts = _atoms(page, at) if tokens[at].norm in openers else []
        while parts and (value := _number(parts)) is None:
            parts.pop()
        if not parts:
            at += 1
            continue
        last = at + len(parts) - 1
        scale = lists["scales"].get(parts[-1], 1)
        yield _enlarged(page.text, Numeral(page.span(at, last), Fraction(value or 0), scale=scale))
        at = last + 1


def _atoms(page: Page, first: int) -> list[str]:
    """The number words from the token at ``first`` on, as far as they can belong to one number."""
    lists = word_list("numbers")
    parts: list[str] = []
    for at in range(first, min(len(page.tokens), first + MOST_WORDS)):
        word = page.tokens[at].norm
        gap = page.text[page.tokens[at - 1].end : page.tokens[at].start] if parts else ""
        article = not parts and word in ("a", "an", "half")
        joined = word == "and" and bool(parts) and parts[-1] in lists["heads"]
        if gap.strip("- ") or not (word in lists["atoms"] or article or joined or _counts_twelve(word, parts)):
            break
        parts.append(word)
    return parts


def _counts_twelve(word: str, parts: list[str]) -> bool:
    """True for "a" in "half a dozen", "couple" and "dozen" after a number, and "of" after "couple"."""
    if parts == ["half"] and word == "a":
        return True
    return bool(parts) and word in word_list("numbers")["groups"]


def _number(parts: list[str]) -> int | None:
    """The whole number that the words spell, or None."""
    lists = word_list("numbers")
    words = list(parts)
    if words[0] in ("a", "an", "half"):
        rest = [word for word in words[1:] if word != "a"] if words[0] == "half" else words[1:]
        if not rest or rest[0] not in {*lists["heads"], *lists["groups"]}:
            return None
        if words[0] == "half":
            return 6 if rest == ["dozen"] else None
        words = rest if rest[0] in lists["groups"] else ["one", *rest]
    if words[-1] in lists["groups"]:
        count = _spelled_number(words[:-1]) if words[:-1] else 1
        return None if count is None else count * int(lists["groups"][words[-1]])
    if words[0] in lists["groups"]:
        words = [{2: "two", 12: "twelve"}[lists["groups"][words[0]]], *words[1:]]
    return _spelled_number(words)


def _spelled_number(words: list[str]) -> int | None:
    """The number that plain number words spell; the library is imported only for a text that has some."""
    from text_to_num import text2num  # type: ignore[import-untyped]

    if words[-1] == "and":
        return None
    try:
        return int(text2num(" ".join(words), "en"))
    except ValueError:
        return None


def _restated(text: str, found: list[Numeral]) -> list[Numeral]:
    """The numerals with "ninety (90)" read as one number."""
    result: list[Numeral] = []
    for numeral in found:
        if result and numeral.span.start < result[-1].span.end:
            continue
        match = _pattern("restated").match(text, numeral.span.end)
        same = match and Fraction(match["digits"].replace(",", "")[: MOST_DIGITS + 1]) == numeral.value
        result.append(replace(numeral, span=Span(numeral.span.start, match.end())) if match and same else numeral)
    return result


def _shared_scales(text: str, found: list[Numeral]) -> list[Numeral]:
    """The numerals with the scale of "2-3 million" and "5-10k" given to both ends."""
    result = list(found)
    for at in range(len(found) - 1):
        low, high = found[at], found[at + 1]
        between = text[low.span.end : high.span.start].replace("$", "").strip(" ")
        if between not in ("-", "to") or low.scale != 1 or high.scale == 1 or low.fault:
            continue
        if low.value < high.value / high.scale:
            result[at] = replace(low, value=low.value * high.scale, scale=high.scale, digits="")
    return result
