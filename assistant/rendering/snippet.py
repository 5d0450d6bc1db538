"""The part of a text that holds most of what was looked for."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from assistant.rendering.style import Style

Span = tuple[int, int]
ELLIPSIS = "…"


@dataclass(frozen=True)
class Snippet:
    """A cut of a text, and the distinct words in it that were looked for."""

    text: str
    words: frozenset[str]

    def marked(self, shown: str, style: Style) -> str:
        """The snippet, as it was laid out for showing, with the words marked."""
        if not style.coloured or not self.words:
            return shown
        any_of = "|".join(re.escape(word) for word in sorted(self.words, key=len, reverse=True))
        return re.sub(rf"(?<!\w)({any_of})(?!\w)", lambda match: style.mark(match[0]), shown)


def snippet(text: str, spans: Sequence[Span], longest: int) -> Snippet:
    """At most ``longest`` characters of a text, from the place where most of the spans stand together."""
    words = frozenset(text[start:end] for start, end in spans)
    if len(text) <= longest:
        return Snippet(text.strip(), words)
    start = _start(text, spans, longest)
    end = min(len(text), start + longest)
    if end < len(text):
        end = text.rfind(" ", start, end) if " " in text[start:end] else end
    cut = text[start:end].strip()
    opening = f"{ELLIPSIS} " if start else ""
    closing = f" {ELLIPSIS}" if end < len(text) else ""
    return Snippet(f"{opening}{cut}{closing}", words)


def _start(text: str, spans: Sequence[Span], longest: int) -> int:
    """Where to begin: at the start of the text if that holds as much, else just before the best span."""
    best, most = 0, sum(end <= longest for _, end in spans)
    for first, _ in spans:
        begin = max(0, first - longest // 6)
        held = sum(begin <= start and end <= begin + longest for start, end in spans)
        if held > most:
            best, most = begin, held
    return text.rfind(" ", 0, best) + 1 if best else 0
