"""The reader copes with what the documents throw at it."""

from __future__ import annotations

import pytest

from corpus.library import Corpus, UnknownProvision
from corpus.provision import Kind, Status

CORPUS = Corpus.load()


@pytest.mark.parametrize(
    ("provision", "begins"),
    [
        ("5.16.010.p2", "Emergency checks may be authorized"),
        ("5.12.050.B.p2", "The Office of Fiscal Administration, Accounting Division, shall then deliver"),
        ("5.48.050.A.p2", "Additional deposits may be required"),
        ("5.52.010.C.p2", "The City Treasurer shall provide technical assistance"),
        ("5.60.050.p2", "No list of names of licensees"),
    ],
)
def test_a_flush_paragraph_belongs_to_the_unit_that_holds_the_list(provision: str, begins: str) -> None:
    assert CORPUS.get(provision).text.startswith(begins)


def test_a_sentence_broken_over_two_lines_is_one_provision() -> None:
    words = " ".join(CORPUS.get("5.30.055.D.2").text.split())
    assert "The report shall identify the property, the source of the funds" in words


def test_a_line_that_begins_like_a_heading_is_the_tail_of_its_sentence() -> None:
    assert CORPUS.get("5.30.065.B.2").text.endswith("5.30.065 A. 2.")
    assert CORPUS.get("5.30.065.C").kind is Kind.SUBSECTION


def test_a_number_with_the_letter_l_is_read_as_a_number() -> None:
    assert CORPUS.get("5.72.120").heading == "Reporting Requirements."


def test_a_section_that_no_table_lists_is_read_all_the_same() -> None:
    assert CORPUS.get("5.04.185").in_force
    assert CORPUS.get("5.04.165").status is Status.REPEALED
    assert CORPUS.get("5.01.020").status is Status.DELETED


def test_repealed_accounts_keep_their_letters() -> None:
    states = {item.number: item.status for item in CORPUS.children("5.04.020")}
    assert [letter for letter, status in states.items() if status is Status.REPEALED] == ["A", "C", "D", "E", "J", "L"]


def test_a_form_is_one_provision_and_no_part_of_the_list() -> None:
    forms = [item for item in CORPUS if item.kind is Kind.FORM]
    assert [form.id.rsplit(".", 1)[1] for form in forms] == ["f1"] * len(forms)
    assert any(". . ." in form.text for form in forms)


def test_the_rule_has_its_slugs_numbers_and_bullets() -> None:
    for name in ("vision", "mission", "values", "responsibility-and-authority", "scope-of-administrative-rules",
                 "violation-of-rules", "exception-to-rules", "severability-clause"):  # fmt: skip
        assert CORPUS.get(f"BTS-1.01/{name}").kind is Kind.SECTION
    assert CORPUS.get("BTS-1.01/responsibility-and-authority.8").kind is Kind.ITEM
    assert CORPUS.get("BTS-1.01/values.b1").text


def test_an_unknown_provision_says_what_to_do() -> None:
    with pytest.raises(UnknownProvision, match="citedesk search"):
        CORPUS.get("5.99.010")


def test_full_text_begins_with_the_own_words_and_ends_with_the_last_below() -> None:
    whole = CORPUS.full_text("5.32.150.B")
    assert whole.startswith("For purposes of this Section:")
    assert whole.endswith("shall be exempted from the prohibition of this Section.")
