from __future__ import annotations

from datetime import date

import pytest

from assistant.question.reading import read


@pytest.mark.parametrize(
    ("text", "facts"),
    [
        ("2024-03-04", ["date 2024-03-04"]),
        ("3/14/2024", ["date 2024-03-14"]),
        ("3-14-2024", ["date 2024-03-14"]),
        ("03.14.2024", ["date 2024-03-14"]),
        ("Mar. 4, 2024", ["date 2024-03-04"]),
        ("march 4th 2024", ["date 2024-03-04"]),
        ("4 March 2024", ["date 2024-03-04"]),
        ("4-Mar-2024", ["date 2024-03-04"]),
        ("the 4th of March, 2024", ["date 2024-03-04"]),
        ("Tuesday, March 3, 2026", ["date 2026-03-03"]),
        ("friday the 13th of March 2026", ["date 2026-03-13"]),
        ("July fourth, 2026", ["date 2026-07-04"]),
        ("May 5, 2025", ["date 2025-05-05"]),
    ],
)
def test_a_full_date_is_read_however_it_is_written(told, text, facts):
    assert told(text) == facts


@pytest.mark.parametrize("text", ["today is May 2, 2026", "today, May 2, 2026", "paying today may 2 2026"])
def test_today_told_by_its_date_is_that_date(text):
    days = [fact.day for fact in read(text, date(2026, 1, 2)).facts if fact.kind == "date"]
    assert days == [date(2026, 5, 2)]


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("the fee on a 1985 issue with $600,000 outstanding", "year"),
        ("a fee of 1985 on it", "money"),
    ],
)
def test_a_number_like_a_year_is_one_where_amounts_carry_a_dollar_sign(text, kind):
    assert next(fact for fact in read(text, date(2026, 1, 2)).facts if fact.text == "1985").kind == kind


@pytest.mark.parametrize(
    ("text", "facts"),
    [
        ("3/4/2024", ["date 2024-03-04 or 2024-04-03"]),
        ("March 4", ["date 2026-03-04 assumed year"]),
        ("June 30th", ["date 2026-06-30 assumed year"]),
        ("paid 9/30", ["date 2026-09-30 assumed year"]),
        ("due may 5.", ["date 2026-05-05 assumed year"]),
        ("3/14/24", ["date 2024-03-14 assumed century"]),
        ("3/14/99", ["date 1999-03-14 assumed century"]),
        ("31/12/2024", ["date 2024-12-31 assumed order"]),
        ("due by the 15th", ["date 2026-11-15 assumed month"]),
        (
            "from March 4 to March 10, 2025",
            ["date 2025-03-04 [low end of a range] assumed year", "date 2025-03-10 [high end of a range]"],
        ),
        (
            "from December 30 to January 2, 2025",
            ["date 2024-12-30 [low end of a range] assumed year", "date 2025-01-02 [high end of a range]"],
        ),
    ],
)
def test_what_a_date_leaves_out_is_marked_as_assumed(told, text, facts):
    assert told(text) == facts


@pytest.mark.parametrize(
    ("text", "facts"),
    [
        ("today", ["date 2026-11-22"]),
        ("yesterday", ["date 2026-11-21"]),
        ("the day after tomorrow", ["date 2026-11-24"]),
        ("last Friday", ["date 2026-11-20 or 2026-11-13"]),
        ("next Monday", ["date 2026-11-23"]),
        ("this friday", ["date 2026-11-27"]),
        ("due Friday", ["date 2026-11-27 assumed week or 2026-11-20"]),
        ("3 weeks ago", ["date 2026-11-01"]),
        ("a month ago", ["date 2026-10-22"]),
        ("ninety days from today", ["date 2027-02-20"]),
        ("end of September", ["date 2026-09-30 assumed year"]),
        ("end of September 2024", ["date 2024-09-30"]),
        ("the last day of February 2028", ["date 2028-02-29"]),
        ("end of last month", ["date 2026-10-31"]),
        ("end of 2025", ["date 2025-12-31"]),
        ("today is 9/20/2026", ["date 2026-09-20"]),
    ],
)
def test_a_date_is_told_from_today(told, text, facts):
    assert told(text) == facts


def test_a_month_from_the_31st_ends_on_the_last_day_there_is():
    [fact] = read("a month ago", date(2026, 3, 31)).facts
    assert fact.day == date(2026, 2, 28)


@pytest.mark.parametrize(
    ("text", "facts"),
    [
        ("in 2025", ["year 2025"]),
        ("the 2027 drive", ["year 2027"]),
        ("last year", ["year 2025"]),
        ("2000 shares", ["count 2000 share"]),
        ("$2024", ["money 2024 USD"]),
        ("FY 2025-26", ["fiscal year 2026"]),
        ("the 2025-26 fiscal year", ["fiscal year 2026"]),
        ("FY26", ["fiscal year 2026 or 2027"]),
        ("May 2026", ["month 2026-05-01"]),
        ("in may", ["month 2026-05-01 assumed year"]),
        ("next October", ["month 2027-10-01"]),
        ("this month", ["month 2026-11-01"]),
    ],
)
def test_years_fiscal_years_and_months_are_facts_of_their_own(told, text, facts):
    assert told(text) == facts


@pytest.mark.parametrize(
    ("text", "facts"),
    [
        ("March 4, 2026 at 4:45 pm", ["date 2026-03-04 16:45"]),
        ("9:30am on June 1, 2026", ["date 2026-06-01 09:30"]),
        ("11/22/2026, 5:00 p.m.", ["date 2026-11-22 17:00"]),
        ("by 16:45", ["time 16:45:00"]),
        ("at noon", ["time 12:00:00"]),
        ("12 am", ["time 00:00:00"]),
        ("5 o'clock", ["time 05:00:00"]),
    ],
)
def test_a_time_of_day_joins_the_date_beside_it(told, text, facts):
    assert told(text) == facts


@pytest.mark.parametrize(
    ("text", "shown", "reason"),
    [
        ("due Feb 30", "Feb 30", "the calendar has no such day"),
        ("on 13/45/2024", "13/45/2024", "the calendar has no such day"),
        ("2026-02-30", "2026-02-30", "the calendar has no such day"),
        ("on Feb 29 we met", "Feb 29", "2026 has no February 29"),
        ("Monday March 3 2026", "Monday March 3 2026", "2026-03-03 is a Tuesday"),
        ("on the 31st", "the 31st", "this month has 30 days"),
        ("FY 2025-27", "FY 2025-27", "is not one fiscal year"),
        ("at 4:75 pm", "4:75 pm", "as a time of day"),
    ],
)
def test_an_impossible_date_is_reported_and_never_guessed(ask, text, shown, reason):
    question = ask(text)
    assert question.facts == ()
    [problem] = question.problems
    assert (problem.text, reason in problem.message) == (shown, True)


@pytest.mark.parametrize(
    ("text", "facts"),
    [
        ("may 5 employees share a room", ["count 5 employee"]),
        ("may we march in", []),
        ("2/3 of the council", ["fraction 2/3"]),
        ("a 3/4 vote", ["fraction 3/4"]),
        ("24/7 service", []),
        ("every Friday", []),
        ("by the 5th day following", []),
        ("call (503) 823-6849", ["label (503) 823-6849 phone"]),
    ],
)
def test_what_only_looks_like_a_date_is_none(told, text, facts):
    assert told(text) == facts
