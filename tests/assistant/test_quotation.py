"""A quote is the law's own words, whole or shortened, whatever is wanted of it."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from assistant.quotation import LONGEST_LIST, LONGEST_QUOTE, cite, quote, shortened
from corpus.library import Corpus
from corpus.provision import Provision
from index.words import content_stems

CORPUS = Corpus.load()
PROVISIONS = tuple(CORPUS)
LONG = max(PROVISIONS, key=lambda item: 0 if item.children else len(item.text))

provisions = st.sampled_from(PROVISIONS)
stems = st.frozensets(
    st.one_of(st.sampled_from(("auditor", "lien", "council", "citi", "approv", "paid", "bond")), st.text(max_size=8)),
    max_size=6,
)
WORDS = ("the", "auditor", "may", "release", "a", "lien", "when", "it", "is", "paid", "and", "each", "bond", "signed")


def told(shape: tuple[int, int, str]) -> str:
    first, words, end = shape
    return " ".join((WORDS * 2)[first : first + words]) + end


shapes = st.tuples(st.integers(0, len(WORDS) - 1), st.integers(1, 15), st.sampled_from((". ", "; ", ": ", "? ", ".\n")))
sentences = st.lists(shapes.map(told), min_size=1, max_size=20)


def parts(quoted: str) -> list[str]:
    return [part.strip() for part in quoted.split("…") if part.strip()]


@settings(deadline=None)
@given(provisions, stems, st.booleans())
def test_a_quote_is_made_of_verbatim_parts_in_the_order_of_the_document(
    item: Provision, wanted: frozenset[str], whole: bool
) -> None:
    source = CORPUS.source(item.document)
    at = item.start if item.text or item.children else 0
    for part in parts(quote(item, CORPUS, wanted, whole=whole)):
        found = source.find(part, at)
        assert found >= 0, part
        at = found + len(part)


@settings(deadline=None)
@given(provisions, stems)
def test_a_quote_keeps_within_its_length_or_is_one_sentence(item: Provision, wanted: frozenset[str]) -> None:
    for whole in (True, False):
        quoted = quote(item, CORPUS, wanted, whole=whole)
        assert len(quoted) <= LONGEST_LIST or len(parts(quoted)) == 1


@given(sentences, stems, st.integers(1, 400))
def test_a_shortened_text_exceeds_its_limit_by_no_more_than_a_sentence(
    said: list[str], wanted: frozenset[str], limit: int
) -> None:
    text = "".join(said)
    short = shortened(text, wanted, limit)
    assert len(short) <= limit or len(short) <= max(map(len, said)) + len("…  …")


@given(sentences, stems, st.integers(1, 400))
def test_a_shortened_text_keeps_its_order_and_says_where_it_leaves_out(
    said: list[str], wanted: frozenset[str], limit: int
) -> None:
    text = "".join(said)
    short = shortened(text, wanted, limit)
    at = 0
    for part in parts(short):
        at = text.index(part, at) + len(part)
    assert "…" in short or short.strip() == text.strip()


@given(st.text(max_size=200), stems)
def test_a_text_within_the_limit_is_left_as_it_is(text: str, wanted: frozenset[str]) -> None:
    assert shortened(text, wanted, 200) == text


def test_the_sentence_with_the_wanted_words_is_kept() -> None:
    dull = "Nothing is said here of it. " * 20
    text = f"{dull}The Auditor releases the lien. {dull}"
    assert shortened(text, frozenset(content_stems("auditor lien")), 40) == "… The Auditor releases the lien. …"


def test_a_sentence_longer_than_the_limit_stands_alone() -> None:
    text = f"The Auditor {'very ' * 40}often decides. Short. Shorter."
    assert shortened(text, frozenset(content_stems("auditor")), 50) == f"{text.removesuffix(' Short. Shorter.')} …"


def test_a_quote_changes_with_what_is_wanted() -> None:
    assert len(LONG.text) > LONGEST_QUOTE
    halves = len(LONG.text) // 2
    first, last = (frozenset(content_stems(half)) for half in (LONG.text[:halves], LONG.text[halves:]))
    assert quote(LONG, CORPUS, first - last) != quote(LONG, CORPUS, last - first)


def test_a_repealed_section_is_quoted_by_its_history() -> None:
    gone = next(item for item in PROVISIONS if not item.in_force and not item.text and not item.children)
    assert quote(gone, CORPUS, frozenset()) == gone.history_note


def test_a_lead_in_is_quoted_with_its_list() -> None:
    lead = next(item for item in PROVISIONS if item.children and item.text.rstrip().endswith(":"))
    first = CORPUS.children(lead.id)[0]
    quoted = quote(lead, CORPUS, frozenset(content_stems(first.text)))
    assert any(part in CORPUS.full_text(first.id) or first.text[:40] in part for part in parts(quoted))


def test_a_citation_bears_the_nearest_heading_and_its_role() -> None:
    found = cite("5.30.025.E.1", CORPUS, role="related")
    assert (found.label, found.heading, found.role) == ("PCC 5.30.025 E.1", "Collection Process.", "related")
    assert found.status == "in force"


def test_an_unknown_provision_cannot_be_cited() -> None:
    with pytest.raises(LookupError):
        cite("5.99.999", CORPUS)


def test_no_document_holds_the_sign_that_marks_a_gap() -> None:
    documents = {item.document for item in PROVISIONS}
    assert not any("…" in CORPUS.source(name) for name in documents)
