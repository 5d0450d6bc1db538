"""Questions that compare two things: both sides are looked for and both are told."""

from __future__ import annotations

import re

_BETWEEN = re.compile(
    r"\b(?:differences?|differ|compare[ds]?|comparison|distinction)\b(?:\s+(?:is|are|there))*"
    r"(?:\s+(?:(?P<between>between)|of|from))?\s+(?P<rest>.+)",
    re.IGNORECASE,
)
_JOINT = re.compile(r"\s+(?:and|versus|vs\.?|against|or|with|from|to)\s+", re.IGNORECASE)
_AND = re.compile(r"\s+and\s+", re.IGNORECASE)
_VERSUS = re.compile(
    r"(?P<left>.+?)\s+(?:versus|vs\.?|as opposed to|compared (?:to|with))\s+(?P<right>.+)", re.IGNORECASE
)
_END = re.compile(r"[?.!\s]+$")


def sides(text: str) -> tuple[str, str] | None:
    """The two sides of a comparison as questions of their own, or None.

    What one side lacks of the common words at the end ("ordinary and sewer liens") it takes from the other.
    """
    cleaned = _END.sub("", text)
    match = _VERSUS.fullmatch(cleaned)
    if match:
        left, right = match["left"], match["right"]
    else:
        between = _BETWEEN.search(cleaned)
        joint = _joint(between) if between else None
        if between is None or joint is None:
            return None
        left, right = between["rest"][: joint.start()], between["rest"][joint.end() :]
    left, right = left.strip(), right.strip()
    if not left or not right:
        return None
    return _completed(left, right), right


def _joint(comparison: re.Match[str]) -> re.Match[str] | None:
    """What stands between the sides: after "between" it is "and", whatever else the sides hold."""
    rest = comparison["rest"]
    return (_AND.search(rest) if comparison["between"] else None) or _JOINT.search(rest)


def _completed(left: str, right: str) -> str:
    """A one-word left side with the words that follow the first word on the right."""
    rest = right.split()[1:]
    return f"{left} {' '.join(rest)}" if len(left.split()) == 1 and rest else left
