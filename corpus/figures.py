"""The figures that a text states: money, percentages, counts, periods, dates.

Two spellings of one figure compare equal: ``thirty (30)`` and ``30``, ``one-half of one percent``
and ``.5 percent``, ``$5000`` and ``$5,000.00``.
"""

from __future__ import annotations

import re
from decimal import Decimal

_UNITS = {
    "one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "eight": 8, "nine": 9,
    "ten": 10, "eleven": 11, "twelve": 12, "thirteen": 13, "fourteen": 14, "fifteen": 15, "sixteen": 16,
    "seventeen": 17, "eighteen": 18, "nineteen": 19, "twenty": 20, "thirty": 30, "forty": 40, "fifty": 50,
    "sixty": 60, "seventy": 70, "eighty": 80, "ninety": 90,
}  # fmt: skip
_NUMBER = re.compile(r"(?<![\w.])\$?(\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d+(?:\.\d+)?|\.\d+)(?:(?:st|nd|rd|th)\b)?(?!\w)")
_HALF = re.compile(r"\b(?:one[- ]half of one|one[- ]half|1/2|½|half a|half of one)(?=\s+(?:percent|of))", re.IGNORECASE)
_WORD = re.compile(rf"\b({'|'.join(_UNITS)})\b", re.IGNORECASE)
_COMPOUND = re.compile(r"\b([a-z]+ty)-(one|two|three|four|five|six|seven|eight|nine)\b", re.IGNORECASE)
_LETTER_L = re.compile(r"\bl(?=\d)|(?<=\d)l(?=\d)|\bl(?=[0-9])")


def figures_in(text: str) -> frozenset[str]:
    """The figures of a text in canonical digits, without trailing zeros."""
    levelled = _LETTER_L.sub("1", text)
    found = {_canonical(match.group(1)) for match in _NUMBER.finditer(levelled)}
    found |= {str(_UNITS[match.group(1).lower()]) for match in _WORD.finditer(levelled)}
    for tens, ones in _COMPOUND.findall(levelled):
        found.add(str(_UNITS.get(tens.lower(), 0) + _UNITS[ones.lower()]))
    if _HALF.search(levelled):
        found |= {"0.5", "0.005"}
    return frozenset(found)


def _canonical(digits: str) -> str:
    number = Decimal(digits.replace(",", ""))
    return format(number.normalize(), "f")
