"""What the strict grammar makes of forms that law uses, in these documents or elsewhere."""

from __future__ import annotations

import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from corpus.citation.grammar import parse
from corpus.citation.reference import Authority, Reference, State
from corpus.citation.resolver import links, references
from corpus.library import Corpus, UnknownProvision


@pytest.fixture(scope="module")
def corpus() -> Corpus:
    return Corpus.load()


def read(text: str, at: str, corpus: Corpus) -> list[tuple[str, State, str]]:
    return [(found.text, found.state, " ".join(found.ids)) for found in references(text, at=at, corpus=corpus)]


RESOLVING = [
    ("PCC 5.30.025 E.1.", "5.30.025.E.1"),
    ("PCC 5.30.025.E.1", "5.30.025.E.1"),
    ("Section 5.30.025(E)(1)", "5.30.025.E.1"),
    ("Section 5.30.025 (e) (1)", "5.30.025.E.1"),
    ("§ 5.30.025 E 1", "5.30.025.E.1"),
    ("Portland City Code Chapter 5.30.040", "5.30.040"),
    ("Code Section 5.30.040", "5.30.040"),
    ("subsection E of Section 5.30.025", "5.30.025.E"),
    ("paragraph 1 of subsection E of Section 5.30.025", "5.30.025.E.1"),
    ("Section 5.72.l20", "5.72.120"),
    ("Title 5", "5"),
    ("Chapter 5.68 of the City Code", "5.68"),
    ("BTS-1.01", "BTS-1.01"),
]


@pytest.mark.parametrize(("words", "reached"), RESOLVING)
def test_a_citation_of_the_corpus_resolves(words: str, reached: str, corpus: Corpus) -> None:
    (found,) = references(f"as provided in {words}", at="5.44.010", corpus=corpus)
    assert (found.state, found.id) == (State.RESOLVED, reached)


OUTSIDE = [
    ("ORS 279A.065(2)(b)", Authority.ORS),
    ("ORS chapter 279", Authority.ORS),
    ("OAR 137-030-0000", Authority.OAR),
    ("42 U.S.C. § 1983", Authority.USC),
    ("17 CFR 230.215", Authority.CFR),
    ("Internal Revenue Code section 501(c)(3)", Authority.IRC),
    ("IRC § 501", Authority.IRC),
    ("Charter Section 2-608", Authority.CHARTER),
    ("Section 2-105 (14) of the Charter of the City of Portland", Authority.CHARTER),
    ("Chapter 771, Oregon Laws 1975", Authority.OREGON_LAWS),
    ("Ordinance 163156", Authority.ORDINANCE),
    ("Resolution No. 31575", Authority.RESOLUTION),
    ("PCC 15.08.010 A", Authority.CODE),
    ("City Code 3.15", Authority.CODE),
    ("Chapter 15.08 of this Code", Authority.CODE),
    ("Title 17", Authority.CODE),
    ("LIC-14.04", Authority.RULE),
    ("House Bill 2001", Authority.BILL),
]


@pytest.mark.parametrize(("words", "authority"), OUTSIDE)
def test_law_outside_the_corpus_is_read_whole_and_never_linked(
    words: str, authority: Authority, corpus: Corpus
) -> None:
    (found,) = references(f"as provided in {words}, or otherwise", at="5.44.010", corpus=corpus)
    assert (found.text, found.state, found.authority, found.id) == (words, State.OUTSIDE, authority, None)


NO_CITATION = [
    "the Charter and the City Code",
    "any section, subsection, sentence, clause or phrase",
    "another unit or Subdivision of government",
    "police charges, Code 432",
    "Lots 1, 2, 3, 4, 10, 11",
    "DCTU, Local 189",
    "at the rate of $5.30.025",
    "the Accounts Payable section of the Accounting Division",
    "Ordinances and resolutions of the City Council",
    "January 1, 1999 and 5.30 percent",
    "who has that title and that item",
    "Uniform Commercial Code section 9-104",
    "Section 9 of the City",
    "the deed conveys title 30 days after",
    "Bill 11 and chapter 7",
]


@pytest.mark.parametrize("words", NO_CITATION)
def test_what_only_looks_like_a_citation_is_none(words: str) -> None:
    assert parse(words) == ()


def test_an_article_behind_a_section_is_no_subsection(corpus: Corpus) -> None:
    assert read("Under Section 5.30.065 A property owner is told", "5.30.065", corpus) == [
        ("Section 5.30.065", State.RESOLVED, "5.30.065")
    ]


def test_the_next_sentence_is_no_part_of_a_citation(corpus: Corpus) -> None:
    assert read("See City Code 5.30.065 A. 2. A copy is sent. See 5.30.075. A. The Auditor", "5.30.065", corpus) == [
        ("City Code 5.30.065 A. 2", State.RESOLVED, "5.30.065.A.2"),
        ("5.30.075", State.RESOLVED, "5.30.075"),
    ]


def test_a_count_behind_a_subsection_is_no_item(corpus: Corpus) -> None:
    assert read("under 5.30.065 B 2 copies are sent", "5.30.065", corpus)[0][2] == "5.30.065.B"


def test_a_list_takes_over_from_the_level_of_its_own_alphabet(corpus: Corpus) -> None:
    found = read("City Code 5.48.030 A.1., 2. and 3.b. apply", "5.48.030", corpus)
    assert [ids for _, _, ids in found] == ["5.48.030.A.1", "5.48.030.A.2", "5.48.030.A.3.b"]


def test_a_range_takes_in_only_what_exists(corpus: Corpus) -> None:
    ((_, state, ids),) = read("Sections 5.48.030 – 5.48.036", "5.48.010", corpus)
    assert (state, ids) == (State.RESOLVED, "5.48.030 5.48.035 5.48.036")


def test_a_range_of_paragraphs_stays_below_its_subsection(corpus: Corpus) -> None:
    ((_, state, ids),) = read("City Code 5.08.140 A.1 through 3", "5.08.140", corpus)
    assert (state, ids) == (State.RESOLVED, "5.08.140.A.1 5.08.140.A.2 5.08.140.A.3")


def test_a_range_ends_inside_a_later_section(corpus: Corpus) -> None:
    ((_, _, ids),) = read("Section 5.64.100 through Section 5.68.075 A", "5.64.010", corpus)
    below = "5.68.010 5.68.015 5.68.020 5.68.030 5.68.035 5.68.040 5.68.050 5.68.060 5.68.070 5.68.075.A"
    assert ids == f"5.64.100 5.64.110 {below}"


def test_a_range_with_a_missing_end_dangles_and_names_it(corpus: Corpus) -> None:
    (found,) = references("Sections 5.04.400 - 465", at="5.04.010", corpus=corpus)
    assert (found.state, found.tail) == (State.DANGLING, "5.04.465")
    assert found.ids[-1] == "5.04.460"


def test_a_range_that_runs_backwards_dangles(corpus: Corpus) -> None:
    assert read("Sections 5.04.460 - 400", "5.04.010", corpus)[0][1] is State.DANGLING


def test_a_range_outside_the_corpus_is_one_reference(corpus: Corpus) -> None:
    assert read("Sections 6.06.010 through 6.06.200", "5.04.010", corpus) == [
        ("Sections 6.06.010 through 6.06.200", State.OUTSIDE, "")
    ]


TAILS = [
    ("Section 5.30.025-A", "-A"),
    ("Section 5.30.025 et seq.", "et seq."),
    ("Section 5.30.025 (9)", "9"),
    ("Section 5.30.025 E.9", "9"),
    ("Section 5.30.025(E)(1)(zzz)", "(zzz)"),
    ("Section 5.30.025.7.2", "7.2"),
]


@pytest.mark.parametrize(("words", "tail"), TAILS)
def test_a_tail_that_is_not_understood_never_resolves(words: str, tail: str, corpus: Corpus) -> None:
    (found,) = references(words, at="5.30.010", corpus=corpus)
    assert found.state is State.PARENT_ONLY
    assert found.tail == tail
    assert not found.live


def test_a_section_that_its_chapter_lacks_dangles(corpus: Corpus) -> None:
    assert read("PCC 5.04.500", "5.04.010", corpus) == [("PCC 5.04.500", State.DANGLING, "")]


def test_a_repealed_section_is_told_as_such(corpus: Corpus) -> None:
    assert read("Section 5.60.020", "5.48.036", corpus)[0][1] is State.REPEALED


def test_a_repealed_account_is_told_as_such(corpus: Corpus) -> None:
    assert read("Section 5.04.020 C", "5.04.030", corpus)[0][1] is State.REPEALED


RELATIVES = [
    ("5.48.030.A.2.a", "this Section", "5.48.030"),
    ("5.48.030.A.2.a", "this Subsection", "5.48.030.A"),
    ("5.48.030.A.2.a", "this Chapter", "5.48"),
    ("5.48.030.A.2.a", "this Title", "5"),
    ("5.48.030.A.2.a", "paragraph 1", "5.48.030.A.1"),
    ("5.48.030.A.2.a", "paragraph A 1 above", "5.48.030.A.1"),
    ("5.48.030.A.2.a", "subsection B of this Section", "5.48.030.B"),
    # An item with children a and b does not catch a subsection's capital.
    ("5.48.030.A.2", "subsection A", "5.48.030.A"),
    ("5.48.030.A.2", "paragraph (b)", "5.48.030.A.2.b"),
    ("5.48.030.F", "Subsection (a) hereof", "5.48.030.A"),
    ("5.12.050.B.p2", "this Subsection", "5.12.050.B"),
    ("BTS-1.01/values.b1", "this Rule", "BTS-1.01"),
]


@pytest.mark.parametrize(("at", "words", "reached"), RELATIVES)
def test_a_relative_citation_counts_from_where_it_stands(at: str, words: str, reached: str, corpus: Corpus) -> None:
    (found,) = references(f"as provided in {words}", at=at, corpus=corpus)
    assert (found.text, found.state, found.id) == (words, State.RESOLVED, reached)


def test_a_relative_citation_never_leaves_its_section(corpus: Corpus) -> None:
    assert read("as provided in subsection G", "5.44.080.A", corpus) == [("subsection G", State.DANGLING, "")]


def test_a_relative_pin_that_half_fails_reaches_the_parent_only(corpus: Corpus) -> None:
    (found,) = references("paragraph A 9 above", at="5.48.030.F", corpus=corpus)
    assert (found.state, found.id, found.tail) == (State.PARENT_ONLY, "5.48.030.A", "9")


def test_a_chapter_has_no_place_in_the_rule(corpus: Corpus) -> None:
    assert read("this Chapter", "BTS-1.01/values.b1", corpus)[0][1] is State.DANGLING


def test_that_chapter_is_the_one_cited_before(corpus: Corpus) -> None:
    found = read("under Chapter 5.68 of this Code, and duties under that Chapter", "5.32.150", corpus)
    assert found[1] == ("that Chapter", State.RESOLVED, "5.68")


def test_that_chapter_without_one_before_is_ambiguous(corpus: Corpus) -> None:
    assert read("duties under that Chapter", "5.32.150", corpus)[0][1] is State.AMBIGUOUS


def test_a_section_said_to_be_of_another_chapter_is_ambiguous(corpus: Corpus) -> None:
    (found,) = references("Section 5.30.025 of this Chapter", at="5.44.010", corpus=corpus)
    assert (found.state, found.candidates) == (State.AMBIGUOUS, ("5.30.025",))


def test_this_section_may_mean_an_office_named_before(corpus: Corpus) -> None:
    (found,) = references("The Collections Section bills. This Section may sue.", at="5.50.010.A", corpus=corpus)
    assert (found.state, found.candidates) == (State.AMBIGUOUS, ("5.50.010",))
    assert "Collections Section" in found.note


def test_ranges_keep_both_their_ends() -> None:
    (node,) = parse("ORS 280.410 to 280.485")
    assert not isinstance(node, Reference)
    assert (node.start.path, node.end.path) == (("280.410",), ("280.485",))


def test_an_unknown_position_is_refused(corpus: Corpus) -> None:
    with pytest.raises(UnknownProvision):
        links("5.99.999", corpus)


@given(st.text(alphabet="5.30 25(Ea)Sections§this,-of ORubdivi\n", max_size=120))
def test_any_text_can_be_read_and_the_spans_are_exact(text: str) -> None:
    for found in references(text, at="5.30.025.E.1", corpus=Corpus.load()):
        start, end = found.span
        assert text[start:end] == found.text


HOSTILE = [
    "Section 8-104, ",
    "Section 5.30.025 A, ",
    "subsection A, (1)",
    "paragraph 1 of ",
    "§",
    "(a)",
    "1.",
    "5-",
    "Section ",
    "Ordinance Nos. 173369, ",
    "this ",
    "l1",
    "a'",
]


@pytest.mark.parametrize("piece", HOSTILE)
def test_a_hundred_kilobytes_take_linear_time(piece: str, corpus: Corpus) -> None:
    text = piece * (100_000 // len(piece))
    start = time.process_time()
    references(text, at="5.30.025.E.1", corpus=corpus)
    assert time.process_time() - start < 5
