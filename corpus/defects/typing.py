"""Characters, punctuation, doubled words and broken lines, found by their looks."""

from __future__ import annotations

import re
from collections.abc import Iterator

from corpus.defects.defect import Defect, Group, Survey, around
from corpus.provision import Kind, Provision

_LEADERS = re.compile(r"(?:\. ?){4,}|_{3,}")
_ON_A_LINE = (
    (Group.TYPING, re.compile(r"\b(?:\d+l[\dl]*|l\d[\dl]*)\b"), "the letter l stands for the digit 1"),
    (Group.TYPING, re.compile("\u00a0"), "a no-break space"),
    (Group.PUNCTUATION, re.compile(r"(?<=[\w)”’])\s+[,;:](?=\s|$)|(?<=[\w)”’])\s+\.(?=\s*$)"), "a space before a mark"),
    (Group.PUNCTUATION, re.compile(r"“\s"), "a space behind an opening quotation mark"),
    (Group.PUNCTUATION, re.compile(r"\w-\s(?!and\b|or\b|to\b)[a-z]"), "a space behind a hyphen"),
    (Group.PUNCTUATION, re.compile(r"(?<=[a-z])\s-[A-Z]"), "a space before a hyphen and none behind it"),
    (Group.PUNCTUATION, re.compile(r"(?<!\.)\.\.(?!\s?\.)|\.;|,,|;;|::|(?<!etc)\.,|,\."), "two marks together"),
    (Group.PUNCTUATION, re.compile(r"\b\w+%\.\)(?=\s+[A-Z])"), "the closing parenthesis stands behind the period"),
    (Group.PUNCTUATION, re.compile(r"\b[A-Z][a-z]{2}\. \d{1,2}\. \d{4}"), "a period for the comma of a date"),
    (Group.TYPING, re.compile(r"(?<![\d.\w])\.\d+\s*(?:percent|%|\))"), "a decimal without its leading zero"),
    (Group.WORDING, re.compile(r"\b(?!had\b|that\b)([A-Za-z]+) \1\b"), "a word stands twice"),
    (Group.MEANING, re.compile(r"\b(?:of|by|to|for|from) ,"), "something is missing before the comma"),
    (Group.WORDING, re.compile(r"(?<=[a-z] )Is\b"), "a capital within the sentence"),
)  # fmt: skip
_STRAIGHT = (
    (re.compile(r"(?<=\w)'(?=\w|\s)"), "’", "a straight apostrophe among curly ones"),
    (re.compile('"'), "”", "a straight quotation mark among curly ones"),
)
_JOINED = re.compile(r"\b(?:and|or),?$")
_CLOSES = tuple('.;:!?”"’)')
_HEADING_LIKE = re.compile(r"\d{1,2}\.\d\d\.\d{3}\s")


def typing_defects(survey: Survey) -> Iterator[Defect]:
    """Faults that a pattern on one line shows, then those of whole provisions."""
    for document, line in survey.all_lines():
        in_form = _LEADERS.search(line.text)
        for group, pattern, message in _ON_A_LINE:
            for match in pattern.finditer(line.text):
                if in_form and group is Group.PUNCTUATION:
                    continue
                words = around(line.text, *match.span(), reach=18)
                yield survey.defect(group, document, line.number, words, message)
        if in_form:
            message = "a blank of a form, drawn by leaders"
            yield survey.defect(Group.LAYOUT, document, line.number, line.text[:60], message)
    yield from _straight_marks(survey)
    yield from _broken_lines(survey)
    yield from _false_headings(survey)
    for provision in survey.provisions():
        yield from _ends(survey, provision)


def _straight_marks(survey: Survey) -> Iterator[Defect]:
    """Straight marks, once a line, in a document that mostly has curly ones."""
    for source in survey.sources:
        for pattern, curly, message in _STRAIGHT:
            found = [line for line in survey.lines(source.id) if pattern.search(line.text)]
            if len(found) < source.text.count(curly):
                for line in found:
                    match = pattern.search(line.text)
                    assert match is not None
                    words = around(line.text, *match.span(), reach=18)
                    yield survey.defect(Group.TYPING, source.id, line.number, words, message)


def _broken_lines(survey: Survey) -> Iterator[Defect]:
    """Sentences that run over a line break; the rest of the document has one line a paragraph."""
    for item in survey.provisions():
        if item.document not in survey.codes or item.kind in (Kind.TITLE, Kind.CHAPTER):
            continue
        place = item.text.find("\n")
        while place >= 0:
            words = around(item.text, place, place, reach=24)
            yield survey.in_provision(Group.LAYOUT, item, place + 1, words, "a sentence broken over two lines")
            place = item.text.find("\n", place + 1)


def _false_headings(survey: Survey) -> Iterator[Defect]:
    """Lines that begin like a section and are none."""
    known = {section.first_line for section in survey.sections()}
    known |= {entry.line for entries in survey.corpus.reading.contents.values() for entry in entries}
    for document, line in survey.all_lines():
        if document in survey.codes and _HEADING_LIKE.match(line.text) and line.number not in known:
            message = "the line begins like a section's heading and is the tail of a reference"
            yield survey.defect(Group.LAYOUT, document, line.number, line.text[:40], message)


def _ends(survey: Survey, item: Provision) -> Iterator[Defect]:
    """A provision that does not end, or does not begin, as a sentence does."""
    words = item.text.rstrip()
    if item.document not in survey.codes or item.kind in (Kind.TITLE, Kind.CHAPTER):
        return
    last = words[-40:]
    if not words.endswith(_CLOSES) and not _JOINED.search(words) and not _bare_list(survey, item):
        yield survey.in_provision(Group.PUNCTUATION, item, len(words) - 1, last, "no mark at the end")
    elif words.endswith((":", ";", ",")) and not item.children and _is_last(survey, item):
        message = f"the last words end in {words[-1]!r}, and nothing follows"
        yield survey.in_provision(Group.PUNCTUATION, item, len(words) - 1, last, message)
    if words[:1].islower():
        yield survey.in_provision(Group.TYPING, item, 0, words[:40], "begins with a small letter")


def _bare_list(survey: Survey, item: Provision) -> bool:
    """Whether a provision is one of a list that goes without marks."""
    parent = survey.corpus.parent(item.id)
    siblings = [child.text.rstrip() for child in survey.corpus.children(parent.id)] if parent else []
    return sum(not text.endswith(_CLOSES) for text in siblings) > len(siblings) / 2


def _is_last(survey: Survey, item: Provision) -> bool:
    """Whether no unit follows a provision in its list; its own list may stand beside a colon."""
    parent = survey.corpus.parent(item.id)
    return parent is None or parent.children[-1:] == (item.id,)
