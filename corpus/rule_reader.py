"""Reads administrative rule BTS-1.01 into provisions.

The rule has headings, bullets and one numbered list, set apart by blank lines.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from corpus.draft import Draft
from corpus.provision import Kind, Provision
from corpus.source import Line, Source, lines

_DUTY = re.compile(r"(?P<number>\d{1,2})\.\s+")
_BULLET = re.compile(r"•\s+")
_UNNUMBERED = ("adoption",)


def read_rule(source: Source) -> list[Provision]:
    """The rule's provisions in document order, the rule itself first."""
    slugs = {heading: slug for slug, heading in source.sections.items()}
    all_lines = list(lines(source.text))
    first = next(place for place, line in enumerate(all_lines) if line.text.strip() in slugs)
    head = all_lines[:first]
    rule = Draft(
        source.id,
        Kind.TITLE,
        source.id,
        None,
        0,
        head[-1].end,
        1,
        head[-1].number,
        heading=source.title,
        text_start=head[-1].end,
        text_end=head[-1].end,
    )
    drafts = [rule]
    section: _Section | None = None
    for line in all_lines[first:]:
        slug = slugs.get(line.text.strip())
        if slug:
            section = _Section.open(rule, slug, line)
            drafts.append(section.draft)
        elif section:
            drafts += section.take(line)
    for draft in drafts:
        _fold_single_paragraph(draft, drafts)
    return [draft.finish(source.text, source.id) for draft in drafts]


@dataclass
class _Section:
    draft: Draft
    last: Draft
    paragraphs: int = 0
    bullets: int = 0

    @classmethod
    def open(cls, rule: Draft, slug: str, line: Line) -> _Section:
        heading = "" if slug in _UNNUMBERED else line.text.strip()
        draft = Draft(
            f"{rule.id}/{slug}",
            Kind.SECTION,
            slug,
            rule.id,
            line.start,
            line.end,
            line.number,
            line.number,
            heading=heading or "Adoption record",
            text_start=line.end,
            text_end=line.end,
        )
        if not heading:
            draft.text_start, draft.text_end = line.start, line.start + len(line.text.rstrip())
        rule.children.append(draft.id)
        return cls(draft, draft)

    def take(self, line: Line) -> list[Draft]:
        """The draft that a line opens, or none when the line only extends the last one."""
        if not line.text.strip() or self.draft.number in _UNNUMBERED:
            self._extend_last(line)
            return []
        bullet, duty = _BULLET.match(line.text), _DUTY.match(line.text)
        if bullet:
            self.bullets += 1
            number, kind, words = f"b{self.bullets}", Kind.ITEM, bullet.end()
        elif duty:
            number, kind, words = duty["number"], Kind.ITEM, duty.end()
        else:
            self.paragraphs += 1
            number, kind, words = f"p{self.paragraphs}", Kind.PARAGRAPH, 0
        self.last = Draft(
            f"{self.draft.id}.{number}",
            kind,
            number,
            self.draft.id,
            line.start,
            line.end,
            line.number,
            line.number,
            text_start=line.start + words,
            text_end=line.start + len(line.text.rstrip()),
        )
        self.draft.children.append(self.last.id)
        return [self.last]

    def _extend_last(self, line: Line) -> None:
        self.last.end = line.end
        self.last.last_line = line.number
        if line.text.strip():
            self.last.text_end = line.start + len(line.text.rstrip())


def _fold_single_paragraph(section: Draft, drafts: list[Draft]) -> None:
    """A section of just one paragraph holds its words itself."""
    if section.kind is not Kind.SECTION or len(section.children) != 1:
        return
    only = next(draft for draft in drafts if draft.id == section.children[0])
    if only.kind is Kind.PARAGRAPH:
        section.end, section.last_line = only.end, only.last_line
        section.text_start, section.text_end = only.text_start, only.text_end
        section.children.clear()
        drafts.remove(only)
