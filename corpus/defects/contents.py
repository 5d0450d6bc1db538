"""Tables of contents that the body does not follow."""

from __future__ import annotations

from collections.abc import Iterator

from corpus.code_reader import Contents, arabic
from corpus.defects.defect import Defect, Group, Survey
from corpus.provision import Kind, Provision


def contents_defects(survey: Survey) -> Iterator[Defect]:
    """Entries without a section, sections without an entry, headings that differ."""
    for chapter, entries in survey.corpus.reading.contents.items():
        sections = {item.id: item for item in survey.corpus.children(chapter) if item.kind is Kind.SECTION}
        listed = {arabic(entry.number): entry for entry in entries}
        for number, entry in listed.items():
            if number in sections:
                yield from _headings(survey, entry, sections[number])
            else:
                yield _wrong_number(survey, entry, sections, survey.corpus.get(chapter).document)
        for number, section in sections.items():
            if number not in listed and not any(_same(entry.heading, section.heading) for entry in entries):
                yield _unlisted(survey, section)


def _wrong_number(survey: Survey, entry: Contents, sections: dict[str, Provision], document: str) -> Defect:
    meant = next((item.id for item in sections.values() if _same(item.heading, entry.heading)), "")
    said = f"the body numbers this section {meant}" if meant else "the body has no such section"
    return survey.defect(Group.CONTENTS, document, entry.line, f"{entry.number} {entry.heading}", said)


def _unlisted(survey: Survey, section: Provision) -> Defect:
    status = "" if section.in_force else f" ({section.status.value})"
    message = f"{section.id} stands in the body{status}; the chapter's contents leave it out"
    return survey.defect(Group.CONTENTS, section.document, section.first_line, section.heading, message)


def _headings(survey: Survey, entry: Contents, section: Provision) -> Iterator[Defect]:
    ours, theirs = section.heading.strip(), entry.heading.strip()
    if ours == theirs:
        return
    if ours.casefold() == theirs.casefold():
        what = "differ in capitals"
    elif _bare(ours) == _bare(theirs):
        what = "differ in punctuation"
    else:
        what = "differ"
    message = f"contents and heading of {section.id} {what}; the heading, line {section.first_line}, has “{ours}”"
    yield survey.defect(Group.CONTENTS, section.document, entry.line, theirs, message)


def _bare(heading: str) -> str:
    return "".join(character for character in heading.casefold() if character.isalnum())


def _same(one: str, other: str) -> bool:
    return _bare(one) == _bare(other)
