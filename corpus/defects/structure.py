"""Numbers and letters that are missing, lone, or out of order; provisions that stand twice."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from difflib import SequenceMatcher
from itertools import pairwise

from corpus.defects.defect import Defect, Group, Survey
from corpus.provision import Kind, Provision

_ODDITY = re.compile(r"(?P<at>[\w.]+): (?P<message>.*)")
_STEP = 10
_LONG = 120
_ALIKE = 0.9
_LISTED = (Kind.SUBSECTION, Kind.ITEM)


def structure_defects(survey: Survey) -> Iterator[Defect]:
    """All that is odd in the numbering."""
    for line, words in survey.corpus.reading.oddities:
        match = _ODDITY.match(words)
        if match:
            document = survey.corpus.get(match["at"]).document
            yield survey.defect(Group.STRUCTURE, document, line, match["at"], match["message"])
    yield from _lone_markers(survey)
    yield from _missing_numbers(survey)
    yield from _flush_paragraphs(survey)
    yield from _duplicates(survey)


def _lone_markers(survey: Survey) -> Iterator[Defect]:
    for parent in survey.corpus:
        listed = [child for child in survey.corpus.children(parent.id) if child.kind in _LISTED]
        if len(listed) == 1 and parent.document in survey.codes:
            only = listed[0]
            message = f"{parent.id} has {only.number}, and no {_after(only.number)}"
            yield survey.defect(Group.STRUCTURE, only.document, only.first_line, f"{only.number}.", message)


def _after(marker: str) -> str:
    return str(int(marker) + 1) if marker.isdigit() else chr(ord(marker) + 1)


def _missing_numbers(survey: Survey) -> Iterator[Defect]:
    """Round numbers that a chapter skips, without a note of repeal."""
    for chapter in (item for item in survey.corpus if item.kind is Kind.CHAPTER):
        numbers = [int(section.number[-3:]) for section in survey.corpus.children(chapter.id)]
        for before, behind in pairwise(numbers):
            skipped = [number for number in range(before + 1, behind) if number % _STEP == 0]
            if skipped:
                run = f"{chapter.id}.{skipped[0]:03}"
                if len(skipped) > 1:
                    run += f" to {chapter.id}.{skipped[-1]:03}"
                section = survey.corpus.get(f"{chapter.id}.{behind:03}")
                message = f"no {run} before it, and no note of a repeal"
                yield survey.defect(Group.STRUCTURE, section.document, section.first_line, section.id, message)


def _flush_paragraphs(survey: Survey) -> Iterator[Defect]:
    """Paragraphs without a letter within or behind lettered ones; they cannot be cited by one."""
    for parent in survey.corpus:
        children = survey.corpus.children(parent.id)
        listed = [place for place, child in enumerate(children) if child.kind in _LISTED]
        for place, child in enumerate(children):
            behind = parent.kind in _LISTED or (listed and place > listed[0])
            if child.kind is Kind.PARAGRAPH and child.document in survey.codes and behind:
                message = f"a paragraph without a letter of its own in {parent.id}"
                yield survey.defect(Group.STRUCTURE, child.document, child.first_line, child.text[:50], message)


def _duplicates(survey: Survey) -> Iterator[Defect]:
    """Provisions that say the same in the same words, and sections that nearly do."""
    seen: dict[str, Provision] = {}
    for item in survey.provisions():
        words = " ".join(item.text.split())
        if len(words) < _LONG:
            continue
        if words in seen:
            message = f"word for word as {seen[words].id}, line {seen[words].first_line}"
            yield survey.defect(Group.STRUCTURE, item.document, item.first_line, words[:50], message)
        else:
            seen[words] = item
    yield from _near_duplicates(survey)


def _near_duplicates(survey: Survey) -> Iterator[Defect]:
    """Two chapters regulating the same thing: whole sections of one heading and nearly the same words."""
    by_heading: dict[str, list[Provision]] = {}
    for section in survey.sections():
        by_heading.setdefault(section.heading.casefold().strip(". "), []).append(section)
    for namesakes in by_heading.values():
        for first, second in _pairs(namesakes):
            one, other = (survey.corpus.full_text(item.id) for item in (first, second))
            alike = SequenceMatcher(None, one.split(), other.split(), autojunk=False).ratio()
            if min(len(one), len(other)) > _LONG and alike >= _ALIKE:
                message = f"{second.id} says nearly the same as {first.id}, line {first.first_line}"
                yield survey.defect(Group.STRUCTURE, second.document, second.first_line, second.heading, message)


def _pairs(items: list[Provision]) -> Iterable[tuple[Provision, Provision]]:
    return ((first, second) for place, first in enumerate(items) for second in items[place + 1 :])
