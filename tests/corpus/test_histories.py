"""Every history note says what a reader finds in it."""

from __future__ import annotations

import re
import tomllib
from datetime import date
from pathlib import Path

from hypothesis import given
from hypothesis import strategies as st

from corpus.history import read_history
from corpus.library import Corpus
from corpus.provision import HistoryEvent

LABELS = tomllib.loads(Path(__file__).with_name("histories.toml").read_text(encoding="utf-8"))["notes"]
NUMBER = re.compile(r"\b[l\d]\d{5}\b")


def in_words(event: HistoryEvent) -> str:
    dates = (("passed", event.passed), ("effective", event.effective), ("dated", event.dated))
    told = [f"{stage} {day}" for stage, day in dates if day]
    return " ".join([event.action, *event.ordinances, *told, *(["note"] if event.note else [])])


def test_every_note_of_the_documents_is_labelled() -> None:
    assert {provision.id for provision in Corpus.load() if provision.history_note} == set(LABELS)


def test_every_note_is_read_as_labelled() -> None:
    corpus = Corpus.load()
    read = {name: [in_words(event) for event in read_history(corpus.get(name).history_note)] for name in LABELS}
    assert read == LABELS


def test_the_corpus_carries_the_events_of_its_notes() -> None:
    for provision in Corpus.load():
        assert provision.history == (read_history(provision.history_note) if provision.history_note else ())


def test_no_ordinance_number_of_a_note_is_lost() -> None:
    for provision in Corpus.load():
        stated = {number.replace("l", "1") for number in NUMBER.findall(provision.history_note)}
        assert stated == {number for event in provision.history for number in event.ordinances}


def test_a_day_without_its_year_stays_unknown_and_is_told() -> None:
    (event,) = read_history("(Amended by Ord. No. 136888, and 147197; passed Feb. 7, effective March 10, 1979.)")
    assert (event.passed, event.effective) == (None, date(1979, 3, 10))
    assert event.note == "passed Feb. 7 (no year given)"


def test_a_note_without_a_date_has_none() -> None:
    (event,) = read_history("(Deleted by Ordinance No. 174347.)")
    assert (event.action, event.passed, event.effective, event.dated) == ("deleted", None, None, None)


def test_an_impossible_date_is_told_and_not_kept() -> None:
    (event,) = read_history("(Amended by Ord. No. 167655, Feb. 31, 1994.)")
    assert event.dated is None
    assert "no date" in event.note


def test_the_rule_tells_its_own_adoption() -> None:
    ordinance, revision = read_history(Corpus.load().get("BTS-1.01/adoption").text)
    assert ordinance.ordinances == ("179999",)
    assert (ordinance.passed, ordinance.effective) == (date(2006, 3, 15), date(2006, 4, 14))
    assert (revision.action, revision.dated) == ("revised", date(2012, 4, 17))


def test_a_note_that_says_nothing_has_no_events() -> None:
    assert read_history("") == ()


@given(st.text(alphabet="(Amended by Ord. No. 16l7655,May 11;9effctiv.)\n", max_size=80))
def test_any_note_can_be_read(note: str) -> None:
    assert all(isinstance(event, HistoryEvent) for event in read_history(note))
