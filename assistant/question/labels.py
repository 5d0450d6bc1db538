"""Numbers that name something, so that no figure is made of them: citations, forms, telephone numbers, requests."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from assistant.question.counts import is_plural
from assistant.question.facts import Fact, FactKind, Span
from assistant.question.lexicon import alternatives, word_list, word_set
from assistant.question.text import Page

Source = tuple[str, tuple[str, ...], str]
"""The thing named, or nothing where the pattern tells it; what the text must contain; the pattern."""

_NUMBER = r"(?:no\.?|nos\.?|number|num\.?|#)"


@cache
def _sources() -> dict[str, Source]:
    return {**_shaped(), **_worded()}


def _shaped() -> dict[str, Source]:
    """Numbers that are known by their shape."""
    return {
        "address": (
            "address",
            ("@", "://", "www."),
            r"\b[\w.+-]{1,64}@[\w-]{1,64}(?:\.[\w-]{1,64}){1,4}|\bhttps?://\S{1,300}|\bwww\.\S{1,300}",
        ),
        "phone": (
            "phone",
            ("-", ".", "911"),
            r"(?<![0-9-])(?:\([0-9]{3}\) ?|[0-9]{3}[ .-])?[0-9]{3}[.-][0-9]{4}(?![0-9-])"
            r"|(?<![$0-9.,])\b911\b(?! (?!calls|tapes|recordings|operators|services)[a-z]+s\b|%| percent)",
        ),
        "code": (
            "code",
            ("-",),
            r"(?<![0-9-])[0-9]{3}-[0-9]{2}-[0-9]{4}(?![0-9-])|\b(?-i:[A-Z]{1,5})-[0-9]{1,6}(?:\.[0-9]+)?\b",
        ),
        "dotted": (
            "section",
            (".",),
            r"(?<![$0-9.,])\b[0-9]{1,2}\.[0-9]{2,3}\.[0-9l]{2,4}"
            r"(?:[. ]?(?-i:[A-Z])\b)?(?:[. ][0-9]{1,2}\b)?(?!\.?[0-9])(?<!\.(?:19|20)[0-9]{2})",
        ),
        "zip": ("zip code", ("or 97",), r"\bOR (?P<value>97[0-9]{3})(?:-[0-9]{4})?\b"),
        "act": (
            "section",
            ("usc", "u.s.c", "cfr"),
            r"\b(?P<value>[0-9]{1,3} (?:USC|U\.S\.C\.|CFR)(?: §+)? ?[0-9][0-9A-Za-z.]*(?:\([0-9A-Za-z]{1,4}\))*)",
        ),
        "form": ("form", ("1099", "1040"), r"\b(?P<value>10(?:99|40)(?:-?[A-Z]+)?)s?\b(?= form|-[A-Z]|s\b)"),
    }


def _worded() -> dict[str, Source]:
    """Numbers that are known by the word before them."""
    lists = word_list("labels")
    always, laws = alternatives(lists["always"]), alternatives(lists["laws"])
    named = alternatives([*lists["always"], *lists["numbered"]])
    return {
        "law": (
            "section",
            (*lists["laws"], "§"),
            rf"(?:\b(?P<what>{laws})|§+) ?(?:{_NUMBER} ?)?(?P<value>[0-9][0-9A-Za-z]*(?:[.-][0-9A-Za-z]+)*)"
            r"(?:\([0-9A-Za-z]{1,4}\))*(?:(?:,? and |, | or | to | through |-)[0-9]+[.-][0-9]+(?:[.-][0-9]+)*)*",
        ),
        "numbered": (
            "",
            ("no", "nu", "#"),
            rf"\b(?P<what>{named})s? {_NUMBER} ?(?P<value>[0-9][0-9A-Za-z-]*(?:,(?: and)? [0-9]{{5,6}}\b)*)",
        ),
        "named": (
            "",
            tuple(lists["always"]),
            rf"\b(?P<what>{always})s? #?(?P<value>[0-9]+[A-Za-z]?)\b(?![,.:/]?[0-9]|%|-)(?P<next>[ -][a-z']+)?",
        ),
        "number": (
            "number",
            ("no.", "nos.", "number", "#"),
            r"(?:\b(?:no\.|nos\.|number) ?|#)(?P<value>[0-9][0-9-]*)\b(?![,.][0-9])",
        ),
    }


@cache
def _pattern(name: str) -> re.Pattern[str]:
    return re.compile(_sources()[name][2], re.IGNORECASE)


def labels(page: Page) -> Iterator[Fact]:
    """Every number of the page that only names something, with the thing it names as unit."""
    for name, (unit, needed, _) in _sources().items():
        if page.has(*needed):
            for match in _pattern(name).finditer(page.text):
                yield from _label(page, match, unit)


def _label(page: Page, match: re.Match[str], unit: str) -> Iterator[Fact]:
    """The label, unless the number is followed by what it counts: "request 2 quotes"."""
    groups = match.groupdict()
    following = groups.get("next") or ""
    if is_plural(following[1:].lower()) and following[1:].lower() not in word_set("stopwords", "stopwords"):
        return
    span = Span(match.start(), match.end() - len(following))
    text = page.text[span.start : span.end]
    what = unit or (groups.get("what") or "").lower()
    yield Fact(FactKind.LABEL, groups.get("value") or text, span, text, unit=what)
