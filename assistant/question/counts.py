"""What is counted: a number with its noun, a fraction, or a number alone."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from decimal import Decimal
from functools import cache

from assistant.question.facts import Fact, FactKind, Span
from assistant.question.lexicon import alternatives, word_list, word_set
from assistant.question.numerals import Numeral
from assistant.question.text import Page, Token

_LONGEST_NOUN = 3
_IRREGULAR = {"people": "person", "feet": "foot", "children": "child", "men": "man", "women": "woman", "halves": "half"}
_NOT_PLURAL = ("ss", "us", "is", "'s")
_DESCRIBING = ("ed", "ing", "ive", "ous", "ful", "able", "ible", "al", "ent", "ly", "ary")
_POINTING = frozenset({"which", "the", "this", "that", "any", "no", "every", "each", "some", "another", "only"})


def count(page: Page, numeral: Numeral) -> Fact | None:
    """The number with the noun it counts, or None when no noun follows."""
    value = numeral.decimal
    if numeral.fault or value is None:
        return None
    measured = _measure_pattern().match(page.text, numeral.span.end)
    if measured:
        unit = _measures()[measured["unit"].lower()]
        return _fact(page, value, Span(numeral.span.start, measured.end()), unit)
    nouns = _noun(page, numeral)
    if not nouns or numeral.share or _is_pronoun(page, numeral) or _is_worth(page, numeral, nouns[-1]):
        return None
    qualifier = " ".join(token.norm for token in nouns[:-1])
    fact = _fact(page, value, Span(numeral.span.start, nouns[-1].end), singular(nouns[-1].norm), qualifier)
    return replace(fact, kind=FactKind.DURATION) if fact.unit in word_list("units")["time"] else fact


def with_parts_of(text: str, facts: Sequence[Fact]) -> list[Fact]:
    """The facts with the first number of "450 of the 4,600 shares" counting the same thing as the second."""
    result = list(facts)
    for at in range(len(facts) - 1):
        part, whole = facts[at], facts[at + 1]
        gap = text[part.span.end : whole.span.start]
        if part.kind is FactKind.NUMBER and whole.kind is FactKind.COUNT and _of().fullmatch(gap):
            result[at] = replace(part, kind=FactKind.COUNT, unit=whole.unit, qualifier=whole.qualifier)
    return result


@cache
def _of() -> re.Pattern[str]:
    return re.compile(r" (?:out )?of (?:the |its |our |their )?", re.IGNORECASE)


def bare(page: Page, numeral: Numeral) -> Fact | None:
    """The number or fraction alone, or None where "one" is only a pronoun."""
    value = numeral.decimal
    if numeral.fault or _is_pronoun(page, numeral):
        return None
    if numeral.share and numeral.value >= 1:
        return None
    if numeral.share or value is None:
        span = numeral.span
        return Fact(FactKind.FRACTION, numeral.value, span, page.text[span.start : span.end])
    span = numeral.span
    return Fact(FactKind.NUMBER, value, span, page.text[span.start : span.end])


def singular(noun: str) -> str:
    """The noun in the singular, by the common endings."""
    if noun in _IRREGULAR:
        return _IRREGULAR[noun]
    if noun.endswith("ies") and len(noun) > 4:
        return f"{noun[:-3]}y"
    if noun.endswith(("ses", "xes", "ches", "shes", "zes")) and not noun.endswith(("ases", "nses", "uses")):
        return noun[:-2]
    return noun[:-1] if is_plural(noun) else noun


def is_plural(noun: str) -> bool:
    """True when the word has the form of a plural."""
    return noun in _IRREGULAR or (len(noun) > 2 and noun.endswith("s") and not noun.endswith(_NOT_PLURAL))


@cache
def _measures() -> dict[str, str]:
    return {spelling: unit for unit, spellings in word_list("units")["measure"].items() for spelling in spellings}


@cache
def _measure_pattern() -> re.Pattern[str]:
    return re.compile(rf"(?:[ -]|(?<=[0-9]))(?:of an? |an? )?(?P<unit>{alternatives(_measures())})\b", re.IGNORECASE)


def _noun(page: Page, numeral: Numeral) -> list[Token]:
    """The words of the noun after the numeral: up to the first plural or, for one, the first that can be a noun."""
    following: list[Token] = []
    end = numeral.span.end
    stop = word_set("stopwords", "stopwords") | word_set("stopwords", "not_counted")
    for token in page.tokens_after(end, _LONGEST_NOUN):
        gap = page.text[end : token.start]
        lettered = page.text[token.start : token.end] == "A" and bool(following)
        if gap not in (" ", "-") or not token.norm.isalpha() or (token.norm in stop and not lettered):
            break
        hyphened = gap == "-" and not following
        following.append(token)
        end = token.end
        if hyphened or is_plural(token.norm) or (numeral.value == 1 and not _describes(token.norm)):
            return following
    return _unmarked_plural(numeral, following)


def _describes(word: str) -> bool:
    """Whether a word has the ending of an adjective; "payment" and "installment" are nouns all the same."""
    return word.endswith(_DESCRIBING) and not word.endswith("ment")


def _unmarked_plural(numeral: Numeral, following: Sequence[Token]) -> list[Token]:
    """The word that follows when it is a plural without an s: "12 personnel"."""
    if not following or numeral.share:
        return []
    return [following[0]] if following[0].norm in word_set("units", "words.unmarked") else []


def _is_pronoun(page: Page, numeral: Numeral) -> bool:
    """True for the "one" of "which one", "one of them", "one must"."""
    if page.text[numeral.span.start : numeral.span.end].lower() != "one":
        return False
    before = page.tokens_before(numeral.span.start, 1)
    after = page.tokens_after(numeral.span.end, 1)
    pointed = bool(before) and before[0].norm in _POINTING
    return pointed or not after or after[0].norm in word_set("stopwords", "stopwords")


def _is_worth(page: Page, numeral: Numeral, noun: Token) -> bool:
    """True for the "14k" of "14k liens": thousands of what is known by its worth are dollars."""
    thousands = page.text[numeral.span.end - 1 : numeral.span.end].lower() == "k"
    return thousands and singular(noun.norm) in word_set("units", "words.worth")


def _fact(page: Page, value: Decimal, span: Span, unit: str, qualifier: str = "") -> Fact:
    text = page.text[span.start : span.end]
    return Fact(FactKind.COUNT, value, span, text, unit=unit, qualifier=qualifier)
