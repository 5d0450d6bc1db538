"""The memo as Markdown (CommonMark with tables)."""

from __future__ import annotations

import re

from assistant.exceptions.memo.content import Blank, Block, Bullets, Choice, Grid, Memo, Quote, Signature, Text

_MARKS = re.compile(r"([\\`*_\[\]<>#|~]|&(?=#?\w{1,32};))")
_LINE_START = re.compile(r"^(\s*)(?:([-+=]+)|(\d{1,9})([.)]))(?=\s|$)", re.M)
_LINE = "\\_" * 30


def render(memo: Memo) -> str:
    """The memo's text; words that people gave cannot turn into markup."""
    parts = [
        f"# Memorandum: {_safe(memo.title)}",
        "\n".join(f"- **{name}:** {_inline(value)}" for name, value in memo.header),
        f"**{_safe(memo.standing)}**",
    ]
    for section in memo.sections:
        parts.append(f"## {_safe(section.heading)}")
        parts += [_block(block) for block in section.blocks]
    parts += ["---", _safe(memo.footer)]
    return "\n\n".join(parts) + "\n"


def _safe(words: str) -> str:
    escaped = _MARKS.sub(r"\\\1", words)
    return _LINE_START.sub(lambda m: f"{m[1]}\\{m[2]}" if m[2] else f"{m[1]}{m[3]}\\{m[4]}", escaped)


def _inline(words: str) -> str:
    return _safe(" ".join(words.split()))


def _paragraphs(words: str) -> str:
    """Line breaks as they were given."""
    lines = (line.strip() for line in _safe(words).splitlines())
    return re.sub(r"(?<=\S)\n(?=\S)", "  \n", "\n".join(lines))


def _block(block: Block) -> str:
    match block:
        case Text(words, _, label):
            return f"**{_inline(words)}**" if label else _paragraphs(words)
        case Quote(words, source):
            quoted = f"{_paragraphs(words)}\n\n— {_inline(source)}"
            return "\n".join(f"> {line}".rstrip() for line in quoted.splitlines())
        case Bullets(points):
            return "\n".join(f"- {_inline(point)}" for point in points)
        case Choice(options):
            return "\n".join(f"- [{'x' if ticked else ' '}] {_inline(name)}" for name, ticked in options)
        case Blank(label, _):
            return f"**{_inline(label)}:** {_LINE}"
        case Grid():
            return _grid(block)
        case Signature(role, name, recorded):
            told = f" ({_inline(recorded)})" if recorded else ""
            who = f": {_inline(name)}" if name else ""
            return f"**{_inline(role)}**{who}{told}\n\nSignature: {_LINE} Date: {_LINE[:30]}"


def _grid(grid: Grid) -> str:
    rows = [grid.header, ("---",) * len(grid.header), *(tuple(map(_cell, row)) for row in grid.rows)]
    table = "\n".join(f"| {' | '.join(row)} |" for row in rows)
    return f"*{_inline(grid.caption)}*\n\n{table}"


def _cell(words: str) -> str:
    return "<br>".join(_inline(line) for line in words.splitlines() if line.strip())
