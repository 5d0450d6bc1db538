"""The strict grammar against every reference of the two documents, labelled by hand."""

from __future__ import annotations

import re
import tomllib
from collections import Counter
from pathlib import Path

import pytest

from corpus.citation.reference import ResolvedReference, State
from corpus.citation.resolver import links
from corpus.library import Corpus

Found = tuple[str, int, str, str]

LABELS = tomllib.loads(Path(__file__).with_name("references.toml").read_text(encoding="utf-8"))
# What nobody would print in a body of law but to cite; it knows nothing of the grammar.
NAIVE = re.compile(
    r"\b\d{1,2}\.\d{2}\.\d{3}\b|\bORS\b|\bUSC\b|\bCFR\b|Oregon Laws|\b\d-\d{3}\b|Resolution No"
    r"|\bOrd(?:inances?|\.) ?(?:No[.s]|NO\.|\d)|\bhereof\b(?<!part hereof)"
    r"|\b[Tt]his (?:[Ss]ection|[Ss]ubsection|Chapter|Code|Title)\b"
    r"|\b(?:[Ss]ubsections?|[Ss]ubdivisions?|[Pp]aragraphs?) \(?[A-Za-z0-9]\)?\b"
)


def line_of(corpus: Corpus, provision_id: str, reference: ResolvedReference) -> int:
    provision = corpus.get(provision_id)
    return corpus.source(provision.document).count("\n", 0, provision.text_start + reference.span[0]) + 1


def target(reference: ResolvedReference) -> str:
    ids = " ".join(reference.ids or reference.candidates)
    return ids if reference.state is State.RESOLVED else f"{reference.state.name.lower()} {ids}".strip()


@pytest.fixture(scope="module")
def labelled() -> Counter[Found]:
    return Counter(
        (document, int(line), text, where)
        for document, lines in LABELS.items()
        for line, members in lines.items()
        for text, where in members
    )


@pytest.fixture(scope="module")
def found() -> Counter[Found]:
    corpus = Corpus.load()
    return Counter(
        (provision.document, line_of(corpus, provision.id, reference), reference.text, target(reference))
        for provision in corpus
        for reference in links(provision.id, corpus)
    )


def test_the_grammar_finds_what_a_reader_finds(labelled: Counter[Found], found: Counter[Found]) -> None:
    right = (labelled & found).total()
    recall, precision = right / labelled.total(), right / found.total()
    counted = f"{labelled.total()} references labelled, {found.total()} found"
    print(f"{counted}: recall {recall:.2%}, precision {precision:.2%}")  # noqa: T201
    assert recall >= 0.995, sorted(labelled - found)
    assert precision == 1, sorted(found - labelled)


def test_the_labels_stand_in_the_documents(labelled: Counter[Found]) -> None:
    corpus = Corpus.load()
    lines = {name: corpus.source(name).split("\n") for name in ("5", "BTS-1.01")}
    for document, line, text, _ in labelled:
        assert text in "\n".join(lines[document][line - 1 : line + 1])


def test_nothing_that_looks_like_a_reference_is_left_unlabelled(labelled: Counter[Found]) -> None:
    """The labels cover every match of a pattern that knows nothing of the grammar."""
    corpus = Corpus.load()
    for provision in corpus:
        source = corpus.source(provision.document)
        words = source[provision.text_start : provision.text_end]
        for match in NAIVE.finditer(words):
            line = source.count("\n", 0, provision.text_start + match.start()) + 1
            near = {(provision.document, line), (provision.document, line - 1)}
            told = " ".join(text for document, at, text, _ in labelled if (document, at) in near)
            assert match.group().split("(")[0].strip() in told, (provision.id, line, match.group())


def test_the_spans_are_exact_and_never_overlap() -> None:
    corpus = Corpus.load()
    for provision in corpus:
        last = 0
        for reference in links(provision.id, corpus):
            start, end = reference.span
            assert provision.text[start:end] == reference.text
            assert last <= start < end
            last = end


def test_every_reference_has_an_id_just_when_it_reaches_something() -> None:
    corpus = Corpus.load()
    reaching = {State.RESOLVED, State.PARENT_ONLY, State.REPEALED}
    for provision in corpus:
        for reference in links(provision.id, corpus):
            assert (reference.id is not None) == (reference.state in reaching)
            assert all(name in corpus for name in (*reference.ids, *reference.candidates))
            assert bool(reference.tail) == (reference.state in {State.PARENT_ONLY, State.DANGLING})
