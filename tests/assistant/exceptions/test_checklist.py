"""The checklist asks for what the rule asks for, in the rule's words, and never says granted."""

from __future__ import annotations

from datetime import date

import pytest

from assistant.exceptions.items import BY_KEY, EDITABLE, ITEMS, REQUIRED
from assistant.exceptions.office import ExceptionOffice
from assistant.exceptions.request import Contents
from corpus.library import Corpus


def test_the_required_items_are_those_of_the_rule_and_no_others() -> None:
    assert [item.words for item in REQUIRED] == [
        "the Bureau must request the exception waiver, in writing",
        "the need for the exception",
        "the scope and extent of the exception",
        "the safeguards to be implemented to mitigate risks",
        "specific timeframe for the exception",
        "organization requesting the exception",
        "the approval from the Bureau Director requesting the exception",
    ]
    assert {item.key for item in ITEMS if item.required} == {item.key for item in REQUIRED}


@pytest.mark.parametrize("key", [item.key for item in ITEMS if item.words])
def test_the_words_of_an_item_are_the_provisions_own(key: str) -> None:
    item = BY_KEY[key]
    assert item.words in Corpus.load().get(item.provision).text


def test_every_item_says_why_it_is_asked() -> None:
    assert all(item.why and item.hint for item in ITEMS)


def test_a_request_has_a_place_for_every_item_that_can_be_given() -> None:
    assert set(Contents.model_fields) == set(EDITABLE)


def test_a_new_request_lacks_everything_but_the_writing(desk: ExceptionOffice, today: date) -> None:
    number = desk.new(by="Dana Reyes", today=today).number
    checklist = desk.check(number, today)
    assert checklist.verdict == "not complete"
    assert [item.key for item in checklist.missing] == [
        "need",
        "scope",
        "safeguards",
        "timeframe",
        "organization",
        "approval",
    ]
    assert checklist.progress == (1, 7)


@pytest.mark.parametrize("state", ["ready", "approved", "submitted", "granted"])
def test_it_is_complete_with_the_directors_approval_and_not_before(desk, advanced, today, state: str) -> None:
    checklist = desk.check(advanced(desk, state).number, today)
    assert checklist.verdict == ("not complete" if state == "ready" else "complete")


def test_the_verdict_is_never_granted(desk: ExceptionOffice, advanced, today) -> None:
    checklist = desk.check(advanced(desk, "approved").number, today)
    assert checklist.verdict == "complete"
    assert any("Complete is not granted" in note for note in checklist.notes)
    assert any("such items as" in note for note in checklist.notes)


@pytest.mark.parametrize("words", ["until further notice", "permanent", "from 2027-01-01", "2027-01-01"])
def test_a_timeframe_without_a_last_day_is_not_a_specific_one(desk, whole, today, words: str) -> None:
    number = desk.new(by="Dana Reyes", today=today, values={**whole, "timeframe": words}).number
    checklist = desk.check(number, today)
    assert [item.key for item in checklist.missing] == ["timeframe", "approval"]
    assert "timeframe-open" in {warning.code for warning in checklist.warnings}


def test_the_approval_item_says_when_a_change_made_it_old(desk: ExceptionOffice, advanced, today) -> None:
    number = advanced(desk, "approved").number
    desk.set_field(number, "need", "More.", by="Sam Ito", today=date(2026, 11, 20))
    checklist = desk.check(number, date(2026, 11, 21))
    warning = next(each for each in checklist.warnings if each.code == "approval-old")
    assert "Lee Okafor, 2026-11-02" in warning.text
    assert "Need, Sam Ito, 2026-11-20" in warning.text
    assert "contents changed" in checklist.missing[0].missing


def _codes(desk: ExceptionOffice, values: dict[str, str], today: date) -> set[str]:
    number = desk.new(by="Dana Reyes", today=today, values=values).number
    return {warning.code for warning in desk.check(number, today).warnings}


@pytest.mark.parametrize(
    ("values", "code"),
    [
        ({"organization": "Portland Water Bureau", "systems": "SCADA"}, "standing-exception"),
        ({"organization": "Bureau of Environmental Services", "systems": "The SCADA servers"}, "standing-exception"),
        ({"systems": "Traffic Management System"}, "standing-exception"),
        ({"acquisition": "lease"}, "lease"),
        ({"need": "We lease the copiers."}, "lease"),
        ({"acquisition": "purchase"}, "purchase"),
        ({"need": "We must buy new radios."}, "purchase"),
        ({"labor_agreement": "yes"}, "labor-agreement"),
        ({"scope": "Covers employees under the collective bargaining agreement."}, "labor-agreement"),
        ({"timeframe": "until 2026-10-31"}, "timeframe-over"),
        ({"rule": ""}, "rule-missing"),
        ({"rule": "5.30.025"}, "rule-not-bts"),
        ({"rule": "BTS-2.04"}, "rule-outside"),
        ({"review_date": "2026-10-01"}, "review-over"),
        ({"review_date": "2028-06-01"}, "review-late"),
    ],
)
def test_it_warns(desk: ExceptionOffice, whole, today, values: dict[str, str], code: str) -> None:
    assert code in _codes(desk, {**whole, **values}, today)
    assert code not in _codes(desk, {**whole, "review_date": "2027-06-01"}, today)


@pytest.mark.parametrize(
    ("values", "code"),
    [
        ({"systems": "Parks irrigation SCADA"}, "standing-exception"),
        ({"acquisition": "none", "need": "No purchase or lease is planned."}, "lease"),
        ({"acquisition": "none", "need": "No purchase or lease is planned."}, "purchase"),
        ({"labor_agreement": "no", "scope": "Union staff are not affected."}, "labor-agreement"),
        ({"need": "Please release the old server."}, "lease"),
    ],
)
def test_it_does_not_warn(desk: ExceptionOffice, whole, today, values: dict[str, str], code: str) -> None:
    assert code not in _codes(desk, {**whole, **values}, today)


def test_every_warning_about_the_law_cites_a_provision_that_exists(desk: ExceptionOffice, whole, today) -> None:
    values = {
        **whole,
        "organization": "Portland Water Bureau",
        "systems": "SCADA",
        "acquisition": "lease",
        "labor_agreement": "yes",
        "timeframe": "until 2026-10-31",
    }
    number = desk.new(by="Dana Reyes", today=today, values=values).number
    cited = [warning for warning in desk.check(number, today).warnings if warning.provision]
    assert len(cited) >= 4
    assert all(warning.provision in desk.corpus and warning.label for warning in cited)
