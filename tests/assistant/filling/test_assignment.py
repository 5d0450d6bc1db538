"""Laws of giving figures to fields."""

from __future__ import annotations

from itertools import permutations

from hypothesis import given
from hypothesis import strategies as st

from assistant.filling.assignment import assigned

WORTHS = st.dictionaries(
    st.tuples(st.integers(0, 3), st.integers(0, 3)), st.floats(0.1, 3, allow_nan=False), max_size=10
)


def best_by_trying_all(worths: dict[tuple[int, int], float]) -> float:
    best = 0.0
    for fields in permutations([0, 1, 2, 3, None, None, None, None], 4):
        best = max(
            best, sum(worths.get((figure, field), 0.0) for figure, field in enumerate(fields) if field is not None)
        )
    return best


@given(WORTHS)
def test_the_way_chosen_is_the_best_of_all(worths: dict[tuple[int, int], float]) -> None:
    found = assigned(worths, range(4))
    assert abs(sum(one.worth for one in found) - best_by_trying_all(worths)) < 1e-9


@given(WORTHS)
def test_no_field_and_no_figure_is_given_twice(worths: dict[tuple[int, int], float]) -> None:
    found = assigned(worths, range(4))
    assert len({one.field for one in found}) == len(found) == len({one.figure for one in found})


@given(WORTHS)
def test_a_margin_is_never_negative_and_never_more_than_all(worths: dict[tuple[int, int], float]) -> None:
    found = assigned(worths, range(4))
    total = sum(one.worth for one in found)
    assert all(-1e-9 <= one.margin <= total + 1e-9 for one in found)


def test_two_ways_that_are_equally_good_have_no_margin() -> None:
    assert [one.margin for one in assigned({(0, 0): 1.0, (0, 1): 1.0}, range(1))] == [0.0]


def test_a_field_of_several_amounts_takes_several_figures() -> None:
    assert len(assigned({(0, 0): 1.0, (1, 0): 1.0}, range(2), frozenset({0}))) == 2
