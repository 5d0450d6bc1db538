"""Citations as people type them: read leniently, repaired openly, and never made of something else."""

from __future__ import annotations

import re
import time
from collections.abc import Callable
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from corpus.citation.reference import Authority, State
from corpus.citation.typed import TypedCitation, read_typed
from corpus.display import label
from corpus.library import Corpus

IDS = tuple(provision.id for provision in Corpus.load())
LETTERED = tuple(name for name in IDS if re.fullmatch(r"5\.\d\d\.\d{3}(\.([A-Z]|[a-z]|\d{1,2}))+", name))


@pytest.fixture(scope="module")
def corpus() -> Corpus:
    return Corpus.load()


def only(text: str, corpus: Corpus) -> TypedCitation:
    (found,) = read_typed(text, corpus)
    return found


AS_TYPED = [
    ("5.30.25", "5.30.025"),
    ("§5.30.025(E)(1)", "5.30.025.E.1"),
    ("5.30.025 e1", "5.30.025.E.1"),
    ("5.30.025 E1", "5.30.025.E.1"),
    ("5.30.025e1", "5.30.025.E.1"),
    ("5.44.030 G", "5.44.030.G"),
    ("pcc 5.32.150a", "5.32.150.A"),
    ("section 5.30.025, subsection E", "5.30.025.E"),
    ("section 5.30.025, subsection E, item 1", "5.30.025.E.1"),
    ("subsection e of section 5.30.25", "5.30.025.E"),
    ("item 1 of subsection E of 5.30.025", "5.30.025.E.1"),
    ("5.48.040 paragraph 4", "5.48.040.p4"),
    ("paragraph 4 of 5.48.040", "5.48.040.p4"),
    ("City Code § 5.30.065 A. 2.", "5.30.065.A.2"),
    ("5.30.065 (a)(2)", "5.30.065.A.2"),
    ("5.30.065-A-2", "5.30.065.A.2"),
    ("5.72.l20", "5.72.120"),
    ("chapter 5.32", "5.32"),
    ("ch. 5.32", "5.32"),
    ("chapter 5.3", "5.30"),
    ("Chapter 5.08.120", "5.08.120"),
    ("Title 5", "5"),
    ("title 5 of the City Code", "5"),
    ("5.32", "5.32"),
    ("BTS-1.01", "BTS-1.01"),
    ("BTS 1.01", "BTS-1.01"),
    ("bts1.01", "BTS-1.01"),
    ("BTS-1.01 exception", "BTS-1.01/exception-to-rules"),
    ("BTS-1.01, Exceptions to Rules", "BTS-1.01/exception-to-rules"),
    ("BTS-1.01/exception-to-rules.p1", "BTS-1.01/exception-to-rules.p1"),
    ("bts 1.01 values bullet 1", "BTS-1.01/values.b1"),
    ("BTS-1.01 responsibility and authority, duty 8", "BTS-1.01/responsibility-and-authority.8"),
]


@pytest.mark.parametrize(("typed", "reached"), AS_TYPED)
def test_a_citation_is_read_as_it_is_meant(typed: str, reached: str, corpus: Corpus) -> None:
    found = only(typed, corpus)
    assert (found.id, found.state) == (reached, State.RESOLVED)


@pytest.mark.parametrize(("typed", "reached"), AS_TYPED)
def test_a_citation_is_found_within_a_question(typed: str, reached: str, corpus: Corpus) -> None:
    question = f"What exactly does {typed}, please, say about it?"
    found = only(question, corpus)
    assert found.id == reached
    assert question[slice(*found.span)] == found.text
    assert found.text.rstrip(".") == typed.rstrip(".")


@pytest.mark.parametrize(
    ("typed", "repair"),
    [
        ("5.30.25", "read as PCC 5.30.025"),
        ("5.30.025 e1", "read as PCC 5.30.025 E.1"),
        ("pcc 5.32.150a", "read as PCC 5.32.150 A"),
        ("5.72.l20", "read as PCC 5.72.120"),
        ("chapter 5.3", "read as PCC Chapter 5.30"),
        ("BTS-1.01 exception", "read as BTS-1.01, Exception to Rules"),
        ("paragraph 4 of 5.48.040", "read as PCC 5.48.040 ¶ 4"),
    ],
)
def test_a_repair_is_told(typed: str, repair: str, corpus: Corpus) -> None:
    assert only(typed, corpus).repair == repair


@pytest.mark.parametrize("typed", ["5.30.025 E.1", "§5.30.025(E)(1)", "PCC Chapter 5.30", "5.48.040.p4", "bts 1.01"])
def test_another_dress_is_no_repair(typed: str, corpus: Corpus) -> None:
    assert only(typed, corpus).repair == ""


NOT_CITATIONS = [
    "it costs $5.30",
    "5.30 dollars",
    "at 5.30 pm",
    "from 5.30 to 6.00",
    "5.30.2026",
    "due 5.30.26",
    "it was signed on 5.30.25",
    "version 5.30.025",
    "v5.30.025",
    "$5.30.025",
    "python 3.11.7",
    "1.2.3.4",
    "a rate of 5.30% or 5.30 percent",
    "5.30 per hour",
    "under 5.30 dollars",
    "the 5.30 train",
    "subsection E",
    "this Section",
    "any section or chapter",
    "who is in charge of title insurance",
    "paragraph 4 of my letter",
]


@pytest.mark.parametrize("text", NOT_CITATIONS)
def test_amounts_dates_times_and_versions_are_no_citations(text: str, corpus: Corpus) -> None:
    assert read_typed(text, corpus) == ()


@given(
    st.decimals(min_value=0, max_value=99_999, places=2), st.sampled_from(["$%s", "%s dollars", "%s percent", "%s pm"])
)
def test_no_amount_is_ever_a_citation(amount: object, style: str) -> None:
    assert read_typed(f"Is a charge at {style % amount} right?", Corpus.load()) == ()


@given(
    st.dates(min_value=date(1900, 1, 1)),
    st.sampled_from(["%m.%d.%Y", "%d.%m.%Y", "%Y-%m-%d", "on %m.%d.%y", "%m/%d/%y"]),
)
def test_no_date_is_ever_a_citation(day: date, style: str) -> None:
    assert read_typed(f"the bill dated {day:{style}}", Corpus.load()) == ()


ARTICLES = [
    ("does 5.30.065 a property owner get notice?", "5.30.065"),
    ("is 5.32.150 a rule about employees?", "5.32.150"),
    ("under 5.30.025 I must pay", "5.30.025"),
    ("in 5.30.065, a property owner", "5.30.065"),
    ("under 5.30.065, 60 days", "5.30.065"),
    ("under 5.30.065 60 days", "5.30.065"),
    ("see 5.30.025. A customer asks", "5.30.025"),
]


@pytest.mark.parametrize(("question", "reached"), ARTICLES)
def test_an_article_a_speaker_and_a_count_are_no_markers(question: str, reached: str, corpus: Corpus) -> None:
    found = only(question, corpus)
    assert (found.id, found.state) == (reached, State.RESOLVED)


MARKERS = [
    ("what does 5.30.065 a say?", "5.30.065.A"),
    ("what does 5.30.065 a 2 say?", "5.30.065.A.2"),
    ("does 5.30.065 A apply?", "5.30.065.A"),
    ("is it 5.30.025 i?", "5.30.025.I"),
    ("is it 5.30.025 I, then?", "5.30.025.I"),
]


@pytest.mark.parametrize(("question", "reached"), MARKERS)
def test_the_same_letters_are_markers_where_they_can_be_nothing_else(
    question: str, reached: str, corpus: Corpus
) -> None:
    assert only(question, corpus).id == reached


@pytest.mark.parametrize(
    ("typed", "parent", "tail"),
    [
        ("5.32.020 9", "5.32.020", "9"),
        ("5.32.020(9)", "5.32.020", "9"),
        ("5.30.025 z", "5.30.025", "z"),
        ("5.30.025 E.9", "5.30.025.E", "9"),
        ("5.30.025 Q.2", "5.30.025", "Q.2"),
        ("5.30.025.1", "5.30.025", "1"),
        ("subsection Z of 5.30.025", "5.30.025", "Z"),
        ("5.30.025, subsection Z", "5.30.025", "Z"),
    ],
)
def test_a_tail_that_fails_is_named_and_the_parent_offered(typed: str, parent: str, tail: str, corpus: Corpus) -> None:
    found = only(typed, corpus)
    assert (found.state, found.id, found.tail) == (State.PARENT_ONLY, parent, tail)


def test_a_section_that_does_not_exist_dangles(corpus: Corpus) -> None:
    found = only("show me 5.04.500", corpus)
    assert (found.state, found.id, found.tail) == (State.DANGLING, None, "5.04.500")


def test_a_repealed_section_is_told_as_such(corpus: Corpus) -> None:
    assert only("5.60.020", corpus).state is State.REPEALED


def test_a_chapter_that_lost_a_zero_on_either_side_is_ambiguous(corpus: Corpus) -> None:
    found = only("chapter 5.4", corpus)
    assert (found.state, found.id, found.candidates) == (State.AMBIGUOUS, None, ("5.04", "5.40"))


def test_a_range_names_what_exists_in_it(corpus: Corpus) -> None:
    found = only("sections 5.48.030-036", corpus)
    assert found.ids == ("5.48.030", "5.48.035", "5.48.036")


def test_a_list_is_read_to_its_end(corpus: Corpus) -> None:
    found = read_typed("compare 5.08.160 C and D with 5.30.025 E.1, 2 and F", corpus)
    wanted = ["5.08.160.C", "5.08.160.D", "5.30.025.E.1", "5.30.025.E.2", "5.30.025.F"]
    assert [citation.id for citation in found] == wanted


@pytest.mark.parametrize(
    ("typed", "authority"),
    [
        ("ors 279.041", Authority.ORS),
        ("Charter 8-104", Authority.CHARTER),
        ("ordinance 173369", Authority.ORDINANCE),
        ("15.08.010", Authority.CODE),
        ("chapter 15.08", Authority.CODE),
        ("title 17", Authority.CODE),
        ("LIC-14.04", Authority.RULE),
        ("26 USC § 501(c)(3)", Authority.USC),
    ],
)
def test_other_law_is_known_and_said_to_be_outside(typed: str, authority: Authority, corpus: Corpus) -> None:
    found = only(typed, corpus)
    assert (found.text, found.state, found.authority, found.id) == (typed, State.OUTSIDE, authority, None)


def enclosed(name: str) -> str:
    *_, title, chapter, section = name.split(".")[:3]
    return f"§{title}.{chapter}.{section}" + "".join(f"({marker})" for marker in name.split(".")[3:])


STYLES: dict[str, Callable[[str], str]] = {
    "the id": str,
    "the label": label,
    "the label in a question": lambda name: f"can somebody explain {label(name)}?",
    # A bare number in a sentence is no citation of the Title.
    "the id at the end of a sentence": lambda name: f"I was told to read {'Title 5' if name == '5' else name}.",
}
LETTERED_STYLES: dict[str, Callable[[str], str]] = {
    "parentheses": enclosed,
    "small letters": lambda name: enclosed(name).lower(),
    "spaces": lambda name: " ".join([".".join(name.split(".")[:3]), *name.split(".")[3:]]),
    "no leading zero": lambda name: "PCC " + re.sub(r"^5\.(\d\d)\.0", r"5.\1.", enclosed(name)[1:]),
    "section and subsection": lambda name: enclosed(name).replace("§", "Section ").replace("(", ", subsection (", 1),
}


@given(st.sampled_from(IDS), st.sampled_from(sorted(STYLES)))
def test_an_id_and_its_label_lead_back_to_it(name: str, style: str) -> None:
    found = only(STYLES[style](name), Corpus.load())
    assert (found.id, found.tail) == (name, "")


@given(st.sampled_from(LETTERED), st.sampled_from(sorted(LETTERED_STYLES)))
def test_a_pinpoint_leads_back_to_its_id_in_every_style(name: str, style: str) -> None:
    found = only(LETTERED_STYLES[style](name), Corpus.load())
    assert (found.id, found.tail) == (name, "")


def test_every_id_and_label_leads_back_and_distinct_ids_have_distinct_labels(corpus: Corpus) -> None:
    assert [only(name, corpus).id for name in IDS] == list(IDS)
    assert [only(label(name), corpus).id for name in IDS] == list(IDS)
    assert len({label(name) for name in IDS}) == len(IDS)


@given(st.text(alphabet="5.30 25(Ea)e1§,-PCBTSsubection of$%/¶#\n", max_size=120))
def test_anything_can_be_typed(text: str) -> None:
    for found in read_typed(text, Corpus.load()):
        assert text[slice(*found.span)] == found.text
        assert (found.id is None) == (found.state in {State.OUTSIDE, State.DANGLING, State.AMBIGUOUS})


@pytest.mark.parametrize(
    "piece", ["section ", "§", "5.30.025 e1 ", "subsection a of ", "no 1 ", "(a)", "BTS-1.01 ", "# "]
)
def test_a_hundred_kilobytes_take_linear_time(piece: str, corpus: Corpus) -> None:
    start = time.process_time()
    read_typed(piece * (100_000 // len(piece)), corpus)
    assert time.process_time() - start < 5


@pytest.mark.parametrize(
    "text", ["what does 1.2m in bonds cost", "does 5.3 mil need an ordinance", "read 1.5 grand off"]
)
def test_an_amount_after_a_pointing_word_is_no_citation(corpus: Corpus, text: str) -> None:
    assert read_typed(text, corpus) == ()
