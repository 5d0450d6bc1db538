"""Gives figures to fields so that together they fit best, and leaves out what could as well be otherwise."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

Pair = tuple[int, int]
"""A figure and a field, by their places."""

MOST = 9
"""Figures and fields that are weighed together; a question with more is asked to be clearer."""


@dataclass(frozen=True)
class Given:
    """A figure given to a field, what the pair is worth, and by how much it beats every other way."""

    figure: int
    field: int
    worth: float
    margin: float


def assigned(worths: Mapping[Pair, float], figures: Sequence[int], many: frozenset[int] = frozenset()) -> list[Given]:
    """The best way to give each figure to one field at most; fields in ``many`` take several figures, others one."""
    figures = figures[:MOST]
    best, pairs = _best(worths, tuple(figures), many)
    return [Given(*pair, worths[pair], best - _without(worths, figures, many, pair)) for pair in pairs]


def _without(worths: Mapping[Pair, float], figures: Sequence[int], many: frozenset[int], pair: Pair) -> float:
    others = {other: worth for other, worth in worths.items() if other != pair}
    return _best(others, tuple(figures), many)[0]


def _best(worths: Mapping[Pair, float], figures: tuple[int, ...], many: frozenset[int]) -> tuple[float, list[Pair]]:
    """The highest sum and its pairs, field by taken field."""
    ways: dict[frozenset[int], tuple[float, list[Pair]]] = {frozenset(): (0.0, [])}
    for figure in figures:
        options = [(field, worth) for (one, field), worth in worths.items() if one == figure]
        reached = dict(ways)
        for taken, (total, pairs) in ways.items():
            for field, worth in options:
                if field in taken:
                    continue
                key = taken if field in many else taken | {field}
                if total + worth > reached.get(key, (-1.0, []))[0]:
                    reached[key] = (total + worth, [*pairs, (figure, field)])
        ways = reached
    return max(ways.values(), key=lambda way: way[0])
