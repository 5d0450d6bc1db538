"""The citation graph as built from the documents."""

from __future__ import annotations

from corpus.citation.reference import State
from corpus.library import Corpus
from index.graph import edges
from index.product import Index

CORPUS = Corpus.load()
EDGES = list(edges(CORPUS))


def test_every_reference_stands_where_its_offsets_say() -> None:
    for edge in EDGES:
        assert CORPUS.get(edge.source).text[edge.start : edge.end] == edge.text


def test_targets_exist_and_only_what_leads_somewhere_has_any() -> None:
    for edge in EDGES:
        assert all(target in CORPUS for target in edge.targets)
        if edge.state == State.OUTSIDE:
            assert edge.targets == ()
        if edge.state == State.RESOLVED:
            assert edge.targets != ()


def test_a_section_knows_what_it_cites() -> None:
    cited = {edge.text: (edge.state, edge.targets) for edge in EDGES if edge.source == "5.30.055.B.3"}
    assert cited["City Code 5.30.045 C.2"] == ("resolved", ("5.30.045.C.2",))


def test_a_reference_to_a_deleted_section_says_so() -> None:
    (edge,) = [edge for edge in EDGES if edge.source == "5.01.010.A" and "5.01.020" in edge.text]
    assert edge.state == "repealed"


def test_the_index_keeps_each_reference_from_both_ends(index: Index) -> None:
    for edge in EDGES:
        assert edge in index.catalogue.edges_from(edge.source)
        for target in edge.targets:
            assert edge in index.catalogue.edges_to(target)
