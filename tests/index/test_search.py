"""Search: fusion, highlights, suggestions, and whatever somebody types."""

from __future__ import annotations

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from index.fulltext import UnreadableQuery
from index.product import Index
from index.search import chapters, fuse, highlights, search

PIECES = st.sampled_from(
    ['"', "(", ")", "AND", "OR", "NOT", "chapter:5.32", "kind:section", "id:", ":", "*", "surplus", "“", "”", "5.32"]
)  # fmt: skip


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None)
@given(st.one_of(st.text(max_size=40), st.lists(PIECES, max_size=8).map(" ".join)))
def test_anything_typed_is_searched_or_refused(index: Index, expression: str) -> None:
    try:
        found = search(index, expression, limit=5)
    except UnreadableQuery:
        return
    assert len(found.hits) <= 5
    for hit in found.hits:
        assert all(0 <= start < end <= len(hit.provision.text) for start, end in hit.spans)


def test_a_unit_counts_by_its_own_place_and_by_its_sections() -> None:
    ranked = fuse(["s1.A", "s2.A"], ["s2", "s1"], lambda name: name.split(".")[0])
    assert [name for name, _ in ranked] == ["s1.A", "s2.A"]
    assert ranked[0][1] == pytest.approx(ranked[1][1])


def test_a_section_stands_for_itself_where_no_unit_of_it_was_found() -> None:
    names = [name for name, _ in fuse(["s1.A"], ["s2", "s1"], lambda name: name.split(".")[0])]
    assert set(names) == {"s1.A", "s2"}


def test_the_finest_unit_is_shown(index: Index) -> None:
    first = search(index, '"class of stock"').hits[0]
    assert first.provision.id == "5.32.150.B.1"


def test_titles_and_chapters_are_no_hits(index: Index) -> None:
    hits = search(index, "purchasing", limit=500).hits
    assert not {"title", "chapter"} & {hit.provision.kind.value for hit in hits}


def test_highlights_are_whole_words_of_the_stem() -> None:
    text = "Purchases and purchasing; not repurchase."
    assert [text[start:end] for start, end in highlights(text, frozenset({"purchas"}))] == ["Purchases", "purchasing"]


def test_a_suggestion_keeps_operators_fields_and_known_words(index: Index) -> None:
    assert search(index, "foreclosre AND treasurer").suggestion == "foreclosure AND treasurer"
    assert search(index, "foreclosure AND treasurer").suggestion is None


def test_every_chapter_and_the_rule_can_be_searched(index: Index) -> None:
    known = chapters(index)
    assert "BTS-1.01" in known
    assert len(known) == 24
