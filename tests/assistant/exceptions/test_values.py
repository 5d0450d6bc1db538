"""What people type is read leniently, kept exactly, and refused with a sentence."""

from __future__ import annotations

from contextlib import suppress
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from assistant.exceptions.errors import BadValue
from assistant.exceptions.intake import blank_form, read_toml
from assistant.exceptions.items import EDITABLE
from assistant.exceptions.timeframe import Timeframe, normal_timeframe
from assistant.exceptions.values import clean, read_rule, read_value
from corpus.library import Corpus

CORPUS = Corpus.load()


@pytest.mark.parametrize(
    ("typed", "kept"),
    [
        ("2027-01-01 to 2027-12-31", "2027-01-01 to 2027-12-31"),
        ("from January 1, 2027 through December 31, 2027", "2027-01-01 to 2027-12-31"),
        ("1/1/2027 - 12/31/2027", "2027-01-01 to 2027-12-31"),
        ("12 months from 2027-01-01", "2027-01-01 to 2027-12-31"),
        ("for 1 year starting Jan. 31, 2027", "2027-01-31 to 2028-01-30"),
        ("1 month from 2027-01-31", "2027-01-31 to 2027-02-27"),
        ("until June 30, 2027", "until 2027-06-30"),
        ("until the radios are replaced", "until the radios are replaced"),
        ("permanent", "permanent"),
    ],
)
def test_a_timeframe_is_kept_in_dates_where_it_names_them(typed: str, kept: str) -> None:
    assert normal_timeframe(typed) == kept
    assert normal_timeframe(kept) == kept


def test_a_timeframe_that_ends_before_it_begins_is_refused() -> None:
    with pytest.raises(BadValue, match="comes before the first"):
        normal_timeframe("2027-12-31 to 2027-01-01")


@given(start=st.dates(date(1990, 1, 1), date(2100, 1, 1)), days=st.integers(0, 5000))
def test_a_timeframe_in_dates_is_read_back(start: date, days: int) -> None:
    end = date.fromordinal(start.toordinal() + days)
    assert Timeframe.read(f"{start} to {end}") == (start, end)
    assert Timeframe.read(f"{start:%m/%d/%Y} through {end:%B %d, %Y}") == (start, end)


@given(st.text())
def test_no_text_breaks_the_reading_of_a_timeframe(text: str) -> None:
    with suppress(BadValue):
        assert isinstance(normal_timeframe(text), str)


@pytest.mark.parametrize(
    ("typed", "found"),
    [
        ("BTS-1.01/responsibility-and-authority.11", "BTS-1.01/responsibility-and-authority.11"),
        ("bts-1.01, exception to rules", "BTS-1.01/exception-to-rules"),
        ("BTS-1.01", "BTS-1.01"),
        ("PCC 5.30.025 E.1", "5.30.025.E.1"),
        ("5.30.025.E.1", "5.30.025.E.1"),
        ("pcc 5.30.25 e1", "5.30.025.E.1"),
        ("BTS 1.01 exception", "BTS-1.01/exception-to-rules"),
    ],
)
def test_a_rule_is_a_citation_into_the_corpus(typed: str, found: str) -> None:
    assert read_rule(typed, CORPUS) == (found, True)


def test_another_bts_rule_is_accepted_by_number_and_marked() -> None:
    assert read_rule("BTS-2.04", CORPUS) == ("BTS-2.04", False)


@pytest.mark.parametrize(
    "typed",
    [
        "the security rule",
        "BTS-1.01/no-such-heading",
        "5.99.999",
        "BTS",
        "5.30.025 Z",
        "5.30.025 and 5.30.030",
        "see 5.30.025",
        "",
    ],
)
def test_a_rule_that_cannot_be_checked_is_refused(typed: str) -> None:
    with pytest.raises(BadValue, match="is no provision"):
        read_rule(typed, CORPUS)


@pytest.mark.parametrize(
    ("key", "typed", "words"),
    [
        ("review_date", "soon", "is not a date"),
        ("acquisition", "rent", "none, purchase, lease"),
        ("nonsense", "x", "no item 'nonsense'"),
        ("approval", "yes", "nothing to fill in"),
        ("need", "a\x00b", r"U\+0000"),
        ("need", "\ud800", r"U\+D800"),
        ("need", "x" * 20_001, "20,001 characters"),
    ],
)
def test_a_value_that_cannot_be_kept_is_refused_in_one_line(key: str, typed: str, words: str) -> None:
    with pytest.raises(BadValue, match=words) as refusal:
        read_value(key, typed, CORPUS)
    assert "\n" not in str(refusal.value)


@given(st.text(max_size=300))
def test_cleaning_twice_changes_nothing(text: str) -> None:
    try:
        once = clean(text, "need")
    except BadValue:
        return
    assert clean(once, "need") == once


def test_a_file_gives_texts_dates_lists_and_a_timeframe_of_two_days() -> None:
    intake = read_toml("""
by = "Dana Reyes"
need = "Radios"
review_date = 2027-06-30
safeguards = ["Own segment", "Named accounts"]
timeframe = { start = 2027-01-01, end = 2027-12-31 }
labor_agreement = false
""")
    assert intake.by == "Dana Reyes"
    assert intake.values == {
        "need": "Radios",
        "review_date": "2027-06-30",
        "safeguards": "- Own segment\n- Named accounts",
        "timeframe": "from 2027-01-01 to 2027-12-31",
        "labor_agreement": "no",
    }
    assert read_value("timeframe", intake.values["timeframe"], CORPUS) == "2027-01-01 to 2027-12-31"


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("need = ", "is not TOML"),
        ("budget = 'x'", "no item 'budget'"),
        ("need = 3", "need is a text"),
        ("by = 3", "by is a name"),
        ("need = { start = 2027-01-01 }", "need is a text"),
    ],
)
def test_a_file_that_cannot_be_read_says_what_is_wrong(text: str, words: str) -> None:
    with pytest.raises(BadValue, match=words):
        read_toml(text, "request.toml")


def test_the_blank_form_is_a_file_that_can_be_read_and_holds_every_item() -> None:
    intake = read_toml(blank_form())
    assert tuple(sorted(intake.values)) == tuple(sorted(EDITABLE))
    assert not any(intake.values.values())
