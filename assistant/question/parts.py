"""The parts of a question that asks more than one thing: "can I ... and who signs?"."""

from __future__ import annotations

import re
from functools import cache

from assistant.question.facts import Span

_SHORTEST = 2
"""Words of the shortest part: a shorter piece belongs to its neighbour."""


_JOINTS = (" and ", " also ", " plus ", " but ", ", ", ". ", "? ", "! ", ";", "\n")
"""Where a further question could begin; a text without one need not be searched."""


@cache
def _opener() -> re.Pattern[str]:
    """The beginning of a further question after a joining word or the end of a sentence."""
    helper = r"(?:is|are|was|does|do|did|must|can|may|should|shall|will|would|has|have|could)"
    person = r"(?:i|we|you|he|she|it|they|there|the|my|our|a|an|this|that)"
    verb = r"[a-z]+s\b|" + helper + r"\b|gets? to|needs? to|has to|approved?|signed?"
    asks = (
        rf"who(?:'s| (?:else )?(?:{verb}))|whose [a-z]+|what's\b"
        rf"|whats? (?:{helper}|happens?|form|the|else|fee|rate|date|about)\b|(?:when|where) {helper}\b"
        rf"|why (?:{helper}|can't|not)\b|(?:by|until) when\b|how (?:much|long|many|soon|often|far|{helper})\b"
        rf"|which [a-z]+ (?:{helper}|[a-z]+s)\b|{helper}(?:n'?t)? {person}\b|am i\b|to whom\b"
    )
    joint = (
        r",? (?:and|also|plus|but)(?:,? (?:if so|if not|then|also))?,? |; ?|, (?:if so|if not),? |\n"
        r"|(?<=[.?!]) (?:(?:and|also|plus|then|so),? )?"
    )
    return re.compile(rf"(?P<joint>{joint})(?={asks})", re.IGNORECASE)


@cache
def _asking() -> re.Pattern[str]:
    """A first part that asks or tells to do something; after one that only tells, nothing is split off."""
    asks = "who|whose|what|when|where|why|how|which|can|may|must|could|should|is|are|am|do|does|will"
    return re.compile(rf"\?|\b(?:{asks}|tell me|explain|list)\b", re.IGNORECASE)


def split_parts(text: str) -> tuple[Span, ...]:
    """The spans of the questions in a cleaned text, in order; one span for the whole when in doubt."""
    lowered = text.lower()
    if not any(joint in lowered for joint in _JOINTS):
        return (_trimmed(text, 0, len(text)),)
    spans: list[Span] = []
    start = 0
    for match in _opener().finditer(text):
        before, after = text[start : match.start()], text[match.end() :]
        if _is_question(before, match["joint"]) and len(after.split(None, _SHORTEST)) >= _SHORTEST:
            spans.append(_trimmed(text, start, match.start()))
            start = match.end()
    return (*spans, _trimmed(text, start, len(text)))


def _is_question(part: str, joint: str) -> bool:
    """True when the part can stand alone as a question."""
    if len(part.split(None, _SHORTEST)) < _SHORTEST:
        return False
    told = part.rstrip()[-1:] in (".", "!", "?") or joint == "\n"
    return part.rstrip().endswith("?") if told else bool(_asking().search(part))


def _trimmed(text: str, start: int, end: int) -> Span:
    """The span without the blanks and commas at its ends."""
    piece = text[start:end]
    lead = len(piece) - len(piece.lstrip(" \n,;"))
    return Span(start + lead, max(start + lead, start + len(piece.rstrip(" \n,;"))))
