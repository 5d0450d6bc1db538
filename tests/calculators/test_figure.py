"""A figure stands as long as the law says its words."""

from __future__ import annotations

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from calculators.figure import Anchor, anchor, figure
from corpus.library import Corpus
from corpus.provision import Provision

AT = "5.52.010.B"
CORPUS = Corpus.load()


class Law:
    """One provision with words of the test's own."""

    def __init__(self, text: str) -> None:
        self._provision = CORPUS.get(AT).model_copy(update={"text": text})

    def get(self, provision_id: str) -> Provision:
        if provision_id != AT:
            raise LookupError(provision_id)
        return self._provision


def test_words_that_stand_hold() -> None:
    assert anchor(AT, "shall not exceed").holds(Law("It shall not exceed $100."))


def test_line_breaks_and_blanks_do_not_matter() -> None:
    assert anchor(AT, "shall not\n  exceed").holds(Law("It shall\nnot   exceed $100."))


@pytest.mark.parametrize("text", ["It may exceed $100.", "", "It shall Not exceed", "not exceed it shall"])
def test_other_words_do_not_hold(text: str) -> None:
    assert not anchor(AT, "shall not exceed").holds(Law(text))


def test_words_of_a_provision_that_is_gone_do_not_hold() -> None:
    assert not anchor("5.99.999", "shall").holds(Law("shall"))
    assert not anchor("5.99.999", "shall").holds(CORPUS)


@given(st.sampled_from([item for item in CORPUS if item.text.strip()]), st.data())
def test_any_run_of_words_of_a_provision_holds_there(provision: Provision, data: st.DataObject) -> None:
    words = provision.text.split()
    first = data.draw(st.integers(0, len(words) - 1))
    last = data.draw(st.integers(first + 1, len(words)))
    assert Anchor(provision.id, " ".join(words[first:last])).holds(CORPUS)


def test_a_figure_is_exact() -> None:
    limit = figure("limit", "0.005", "fraction", AT, "one-half of one percent")
    assert (limit.value, limit.unit, limit.name) == (Decimal("0.005"), "fraction", "limit")
    assert limit.holds(Law("at one-half of one percent a month"))


def test_only_a_whole_figure_is_a_count() -> None:
    assert figure("days", "30", "days", AT, "thirty (30)").whole == 30
    with pytest.raises(ValueError, match="rate is not a whole number"):
        _ = figure("rate", "0.5", "percent", AT, "one-half").whole
