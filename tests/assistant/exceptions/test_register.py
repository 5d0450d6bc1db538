"""The register finds, counts and hands out."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterator, Mapping
from datetime import date

import pytest

from assistant.exceptions.chart import bars
from assistant.exceptions.office import ExceptionOffice
from assistant.exceptions.register import Filter, row_of, to_csv
from assistant.exceptions.request import State


@pytest.fixture(scope="module", params=["sqlite", "postgresql"])
def filled(request: pytest.FixtureRequest, new_database, whole, today) -> Iterator[ExceptionOffice]:
    """Five requests in several states, of two bureaus, opened in two years; the tests only read them."""
    with ExceptionOffice(new_database(request.param)) as office:
        _fill(office, whole, today)
        yield office


def _fill(office: ExceptionOffice, whole: Mapping[str, str], today: date) -> None:
    parks = {**whole, "timeframe": "until 2026-12-15"}
    for values in (parks, whole, whole):
        number = office.new(by="Dana Reyes", today=today, values=values).number
        office.approve(number, by="Lee Okafor", today=today)
        office.submit(number, by="Dana Reyes", today=today)
    office.decide(1, "granted", by="Pat Nguyen", today=today)
    office.decide(2, "granted with conditions", by="Pat Nguyen", today=today, conditions="Quarterly reports.")
    water = {"organization": "Portland Water Bureau", "title": "Leased cameras", "rule": "BTS-1.01"}
    office.new(by="Sam Ito", today=today, values=water)
    office.new(by="Sam Ito", today=date(2027, 1, 4), values={**water, "title": "100% coverage"})


def _numbers(office: ExceptionOffice, today: date, **chosen: object) -> list[int]:
    return [request.number for request in office.list(today, Filter(**chosen))]


def test_without_a_filter_it_shows_all(filled: ExceptionOffice, today: date) -> None:
    assert _numbers(filled, today) == [1, 2, 3, 4, 5]


@pytest.mark.parametrize(
    ("chosen", "numbers"),
    [
        ({"state": State.GRANTED}, [1]),
        ({"state": State.GRANTED_WITH_CONDITIONS}, [2]),
        ({"state": State.EXPIRED}, []),
        ({"state": State.DRAFT}, [4, 5]),
        ({"bureau": "water"}, [4, 5]),
        ({"bureau": "PARKS & rec"}, [1, 2, 3]),
        ({"bureau": "%"}, []),
        ({"rule": "BTS-1.01"}, [1, 2, 3, 4, 5]),
        ({"rule": "BTS-1.01/responsibility-and-authority"}, [1, 2, 3]),
        ({"rule": "BTS-1.01/responsibility-and-authority.1"}, []),
        ({"expiring_within": 90}, [1]),
        ({"expiring_within": 10}, []),
        ({"year": 2027}, [5]),
        ({"words": "leasing camera"}, [4]),
        ({"words": "quarterly report"}, [2]),
        ({"words": 'radios "protocol"'}, [1, 2, 3]),
        ({"words": "zebra"}, []),
        ({"bureau": "water", "year": 2026}, [4]),
    ],
)
def test_it_filters(filled: ExceptionOffice, today: date, chosen, numbers: list[int]) -> None:
    assert _numbers(filled, today, **chosen) == numbers


def test_a_granted_request_is_found_as_expired_after_its_last_day(filled: ExceptionOffice) -> None:
    later = date(2026, 12, 16)
    assert _numbers(filled, later, state=State.EXPIRED) == [1]
    assert _numbers(filled, later, state=State.GRANTED) == []


@pytest.mark.parametrize("words", ['"', "AND", "x*", "(", "radios)", "'; DROP TABLE log", "NEAR(", "-", "é", "\\"])
def test_no_search_words_break_the_search(filled: ExceptionOffice, today: date, words: str) -> None:
    assert isinstance(filled.search(words, today), tuple)


def test_search_follows_a_change(office: ExceptionOffice, today: date) -> None:
    office.new(by="X", today=today, values={"need": "radios"})
    office.set_field(1, "need", "cameras", by="X", today=today)
    assert not office.search("radios", today)
    assert len(office.search("camera", today)) == 1


def test_the_years_summary_counts_by_bureau_rule_and_state(filled: ExceptionOffice, today: date) -> None:
    summary = filled.summary(2026, today)
    assert summary.total == 4
    assert [(each.label, each.total) for each in summary.by_bureau] == [
        ("Portland Parks & Recreation", 3),
        ("Portland Water Bureau", 1),
    ]
    assert [(each.label, each.total) for each in summary.by_rule] == [
        ("BTS-1.01, Responsibility and Authority 2", 3),
        ("BTS-1.01", 1),
    ]
    assert summary.states == {"draft": 1, "submitted": 1, "granted": 1, "granted with conditions": 1}
    assert sum(summary.states.values()) == summary.total


def test_the_csv_has_a_line_for_each_and_no_formula(office: ExceptionOffice, today: date) -> None:
    office.new(by="=HYPERLINK(1)", today=today, values={"title": '=cmd|"x", y', "organization": "Parks\nNorth"})
    rows = list(csv.DictReader(io.StringIO(to_csv(office.list(today), today))))
    assert len(rows) == 1
    assert rows[0]["title"] == '\'=cmd|"x", y'
    assert rows[0]["opened_by"] == "'=HYPERLINK(1)"
    assert tuple(rows[0]) == tuple(row_of(office.get(1), today))


def test_bars_are_in_proportion_and_fit() -> None:
    drawn = bars([("Parks", 8), ("Water", 4), ("A bureau with a very long name indeed", 0)], 40).splitlines()
    lengths = [8 * line.count("█") + 4 * line.count("▌") for line in drawn]
    assert (lengths[0], lengths[2]) == (2 * lengths[1], 0)
    assert all(len(line) <= 40 for line in drawn)
    assert [line.split()[-1] for line in drawn] == ["8", "4", "0"]
    assert bars([]) == ""
