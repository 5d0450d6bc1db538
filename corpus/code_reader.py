"""Reads Title 5 of the City Code into provisions."""

from __future__ import annotations

import re
from dataclasses import dataclass, field

from corpus.draft import Draft
from corpus.outline import Outline, blocks
from corpus.provision import Kind, Provision
from corpus.source import Line, Source, lines

_CHAPTER = re.compile(r"Chapter (\d{1,2}\.\d\d)\.?$")
_SECTION = re.compile(r"(?P<number>\d{1,2}\.\d\d\.[\dl]{3})\s+(?P<heading>\S.*)$")
_PINPOINT = re.compile(r"[A-Z]\.\s*\d")


@dataclass(frozen=True)
class Contents:
    """One entry of a chapter's table of contents."""

    line: int
    number: str
    heading: str


@dataclass
class CodeReading:
    """What reading the Code brought: provisions, tables of contents, and what looked odd."""

    provisions: list[Provision] = field(default_factory=list)
    contents: dict[str, list[Contents]] = field(default_factory=dict)
    oddities: list[tuple[int, str]] = field(default_factory=list)


def read_code(source: Source) -> CodeReading:
    """The Code's provisions in document order, the Title first."""
    reading = CodeReading()
    title = Draft(source.id, Kind.TITLE, source.id, None, 0, 0, 1, 1, heading=source.title)
    drafts = [title]
    for chapter_lines in _chapters(list(lines(source.text))):
        drafts += _read_chapter(chapter_lines, title, source.text, reading)
    reading.provisions = [draft.finish(source.text, source.id) for draft in drafts]
    return reading


def arabic(number: str) -> str:
    """A section number with the typist's letter l read as the digit 1."""
    return number.replace("l", "1")


def _chapters(all_lines: list[Line]) -> list[list[Line]]:
    groups: list[list[Line]] = []
    for line in all_lines:
        if _CHAPTER.match(line.text.strip()):
            groups.append([])
        groups[-1].append(line)
    return groups


def _read_chapter(group: list[Line], title: Draft, document: str, reading: CodeReading) -> list[Draft]:
    match = _CHAPTER.match(group[0].text.strip())
    assert match is not None
    number = match.group(1)
    body_start = _body_start(group)
    head = group[:body_start]
    chapter = Draft(
        number,
        Kind.CHAPTER,
        number,
        title.id,
        head[0].start,
        head[-1].end,
        head[0].number,
        head[-1].number,
        text_start=head[-1].end,
        text_end=head[-1].end,
    )
    chapter.heading, chapter.note = _chapter_head(head)
    title.children.append(number)
    reading.contents[number] = _contents(head)
    drafts = [chapter]
    for section_lines in _sections(group[body_start:], number):
        drafts += _read_section(section_lines, chapter, document, reading)
    return drafts


def _body_start(group: list[Line]) -> int:
    """The place of the first section: where the first number of the contents comes again."""
    first = ""
    for place, line in enumerate(group):
        match = _SECTION.match(line.text)
        if match and first and arabic(match["number"]) == first:
            return place
        if match and not first:
            first = arabic(match["number"])
    raise ValueError(f"no section found in the chapter at line {group[0].number}")


def _chapter_head(head: list[Line]) -> tuple[str, str]:
    words: list[str] = []
    note: list[str] = []
    for line in head[1:]:
        text = line.text.strip()
        if text == "Sections:":
            break
        (note if note or text.startswith("(") else words).append(text)
    return " ".join(words), " ".join(note)


def _contents(head: list[Line]) -> list[Contents]:
    entries = []
    for line in head:
        match = _SECTION.match(line.text)
        if match:
            entries.append(Contents(line.number, match["number"], match["heading"].strip()))
    return entries


def _sections(body: list[Line], chapter: str) -> list[list[Line]]:
    """The lines of each section.

    A heading carries a number of this chapter above the last one; a line that wraps in the middle
    of a reference (``5.30.065 A. 2.``) does not.
    """
    groups: list[list[Line]] = []
    last = ""
    for line in body:
        match = _SECTION.match(line.text)
        if match and _is_heading(match, chapter, last):
            last = arabic(match["number"])
            groups.append([])
        groups[-1].append(line)
    return groups


def _is_heading(match: re.Match[str], chapter: str, last: str) -> bool:
    number = arabic(match["number"])
    return number.startswith(chapter + ".") and number > last and not _PINPOINT.match(match["heading"])


def _read_section(group: list[Line], chapter: Draft, document: str, reading: CodeReading) -> list[Draft]:
    head = group[0]
    match = _SECTION.match(head.text)
    assert match is not None
    number = arabic(match["number"])
    section = Draft(
        number,
        Kind.SECTION,
        number,
        chapter.id,
        head.start,
        head.end,
        head.number,
        head.number,
        heading=match["heading"].strip(),
        text_start=head.end,
        text_end=head.end,
    )
    chapter.children.append(number)
    body = _take_note(group[1:], section, document)
    outline = Outline(section, document)
    drafts = outline.build(blocks(body))
    reading.oddities += outline.oddities
    return [section, *drafts]


def _take_note(body: list[Line], section: Draft, document: str) -> list[Line]:
    """Read a history note that opens the body; the lines that are left are law."""
    if not body or not body[0].text.startswith("("):
        return body
    section.text_start, section.text_end = body[0].start, body[0].start + len(body[0].text.rstrip())
    section.read_note(document)
    if section.text_start < section.text_end:
        rest = body[0]
        section.end = section.text_end = section.text_start
        section.last_line = rest.number
        return [
            Line(rest.number, section.text_start, rest.end, document[section.text_start : rest.end].rstrip("\r\n")),
            *body[1:],
        ]
    section.extend(body[0])
    section.text_start = section.text_end = section.end
    return body[1:]
