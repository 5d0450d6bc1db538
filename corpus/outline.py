"""The lists of a section: markers, continuations, flush paragraphs and forms.

The City typed its lists by hand, so a line's role is decided by the alphabet of its marker, by
whether the marker follows its predecessor, and by how the line before it ends.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field

from corpus.draft import Draft
from corpus.provision import Kind
from corpus.source import Line

_MARKER = re.compile(r"(?P<marker>[A-Z]|[a-z]|\d{1,2})\.\s+")
_LEADERS = re.compile(r"\. \. ?\.|\.{4,}")
_FORM_OPENER = re.compile(r"^(Exhibit\b|[A-Z]{2,}\b)")
_CLOSED = tuple(".;:!?”\"')")


@dataclass
class Block:
    """One paragraph of a section: its lines, and its marker where it has one."""

    marker: str
    lines: list[Line]
    words: int
    form: bool = False


def blocks(lines: list[Line]) -> list[Block]:
    """The paragraphs of a section's body, wrapped lines joined and forms kept whole."""
    found: list[Block] = []
    for line in lines:
        if not line.text.strip():
            if found:
                found[-1].lines.append(line)
            continue
        last = found[-1] if found else None
        match = _MARKER.match(line.text)
        if last and (_in_form(last, line) or (not match and _continues(last, line))):
            last.lines.append(line)
        elif last and not match and _opens_form(last, line):
            found.append(Block("", [line], line.start, form=True))
        else:
            marker = match.group("marker") if match else ""
            found.append(Block(marker, [line], line.start + (match.end() if match else 0)))
    return found


def _last_words(block: Block) -> str:
    return next((line.text.rstrip() for line in reversed(block.lines) if line.text.strip()), "")


def _continues(block: Block, line: Line) -> bool:
    ending = _last_words(block)
    return not block.form and (line.text[0].islower() or not ending.endswith(_CLOSED))


def _opens_form(block: Block, line: Line) -> bool:
    asked_for = _last_words(block).endswith("following form:")
    return asked_for or bool(line.text.startswith("Exhibit") or _LEADERS.search(line.text))


def _in_form(block: Block, line: Line) -> bool:
    if not block.form:
        return False
    prose = len(line.text) > 60 and not _LEADERS.search(line.text) and not _FORM_OPENER.match(line.text)
    return not prose


def _alphabet(marker: str) -> str:
    return "digit" if marker.isdigit() else "upper" if marker.isupper() else "lower"


@dataclass
class Outline:
    """Puts the blocks of one section into the tree below it."""

    section: Draft
    document: str
    drafts: list[Draft] = field(default_factory=list)
    stack: list[Draft] = field(default_factory=list)
    paragraphs: dict[str, int] = field(default_factory=dict)
    oddities: list[tuple[int, str]] = field(default_factory=list)

    def build(self, body: list[Block]) -> list[Draft]:
        """The drafts below the section, in document order; the section's own words are set on it."""
        lead = next((i for i, block in enumerate(body) if block.marker or block.form), len(body))
        if lead == 1:
            self._own_words(body[0])
        for place, block in enumerate(body):
            if place == 0 and lead == 1:
                continue
            if block.marker:
                self._item(block)
            else:
                self._paragraph(block, body[place + 1 :])
        return self.drafts

    def _own_words(self, block: Block) -> None:
        self.section.text_start = self.section.text_end = block.words
        for line in block.lines:
            self.section.extend(line)
        self.section.read_note(self.document)
        self.paragraphs[self.section.id] = 1

    def _open(self, block: Block, parent: Draft, kind: Kind, number: str, name: str) -> Draft:
        first = block.lines[0]
        draft = Draft(
            f"{parent.id}.{name}",
            kind,
            number,
            parent.id,
            first.start,
            first.end,
            first.number,
            first.number,
            text_start=block.words,
            text_end=block.words,
        )
        for line in block.lines:
            draft.extend(line)
        draft.read_note(self.document)
        parent.children.append(draft.id)
        self.drafts.append(draft)
        return draft

    def _item(self, block: Block) -> None:
        alphabet = _alphabet(block.marker)
        levels = [_alphabet(draft.number) for draft in self.stack]
        previous = None
        if alphabet in levels:
            depth = levels.index(alphabet)
            previous = self.stack[depth].number
            del self.stack[depth:]
        self._check(block, previous)
        parent = self.stack[-1] if self.stack else self.section
        kind = Kind.ITEM if self.stack else Kind.SUBSECTION
        draft = self._open(block, parent, kind, block.marker, block.marker)
        self.paragraphs[draft.id] = 1
        self.stack.append(draft)

    def _check(self, block: Block, previous: str | None) -> None:
        expected = _successor(previous) if previous else _first(block.marker)
        if block.marker != expected:
            self.oddities.append(
                (block.lines[0].number, f"{self.section.id}: marker {block.marker} where {expected} follows")
            )

    def _paragraph(self, block: Block, rest: list[Block]) -> None:
        following = next((later.marker for later in rest if later.marker), "")
        if self.stack and not block.form and self._flush(following):
            self.stack.pop()
        holder = self.stack[-1] if self.stack else self.section
        if block.form:
            place = 1 + sum(child.startswith(f"{holder.id}.f") for child in holder.children)
            self._open(block, holder, Kind.FORM, f"f{place}", f"f{place}")
            return
        place = self.paragraphs.get(holder.id, 0) + 1
        self.paragraphs[holder.id] = place
        self._open(block, holder, Kind.PARAGRAPH, f"p{place}", f"p{place}")

    def _flush(self, following: str) -> bool:
        """Whether a paragraph here belongs to the holder of the list, not to its last item.

        It does when the list is over and was opened by a colon; behind a form it belongs to
        the unit that sets out the form.
        """
        top = self.stack[-1]
        if any(child.startswith(f"{top.id}.f") for child in top.children):
            return False
        holder = self.stack[-2] if len(self.stack) > 1 else self.section
        if following and following == _successor(top.number):
            return False
        return self._lead_in(holder).endswith(":")

    def _lead_in(self, holder: Draft) -> str:
        words = self.document[holder.text_start : holder.text_end]
        for draft in self.drafts:
            if draft.parent == holder.id and draft.kind is Kind.PARAGRAPH:
                words = self.document[draft.text_start : draft.text_end]
            elif draft.parent == holder.id:
                break
        return words.rstrip()


def _successor(marker: str) -> str:
    return str(int(marker) + 1) if marker.isdigit() else chr(ord(marker) + 1)


def _first(marker: str) -> str:
    return {"digit": "1", "upper": "A", "lower": "a"}[_alphabet(marker)]
