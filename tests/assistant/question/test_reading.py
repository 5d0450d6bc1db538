from __future__ import annotations

import subprocess
import sys
from datetime import date, timedelta
from decimal import Decimal
from fractions import Fraction
from itertools import pairwise
from time import process_time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from assistant.question.facts import FactKind
from assistant.question.reading import Question, read

TODAY = date(2026, 11, 22)
WORDS = [
    "$",
    "%",
    "5",
    "1,250",
    "41k",
    "half",
    "a",
    "and",
    "one",
    "two",
    "hundred",
    "thousand",
    "million",
    "dozen",
    "days",
    "months",
    "March",
    "may",
    "4",
    "4th",
    "2024",
    "2/3",
    "3/4/2024",
    "-",
    "/",
    ",",
    ".",
    "?",
    "(",
    ")",
    "to",
    "between",
    "per",
    "hour",
    "each",
    "cents",
    "dollars",
    "percent",
    "last",
    "next",
    "Friday",
    "today",
    "ago",
    "end",
    "of",
    "no",
    "not",
    "without",
    "yes",
    "can",
    "we",
    "who",
    "signs",
    "since",
    "because",
    "FY",
    "26",
    "pm",
    "4:45",
    "Section",
    "5.30.025",
    "ORS",
    "no.",
    "request",
    "shares",
    "couple",
    "time",
    "is",
    "the",
    "31st",
    "Feb",
    "29",
    "every",
    "other",
    "time's",
]
phrases = st.lists(st.sampled_from(WORDS), max_size=25).map(" ".join)
days = st.dates(min_value=date(1960, 1, 1), max_value=date(2099, 12, 31))
amounts = st.decimals(min_value=Decimal("0.01"), max_value=Decimal("9999999.99"), places=2)


def check_spans(question: Question) -> None:
    found = [*question.facts, *question.problems]
    for item in found:
        assert 0 <= item.span.start < item.span.end <= len(question.text)
        assert question.text[item.span.start : item.span.end] == item.text
    spans = sorted(item.span for item in found)
    assert all(first.end <= second.start for first, second in pairwise(spans))
    for span in (
        *question.parts,
        *question.negations,
        *(c.span for c in question.cues),
        *(p.span for p in question.premises),
    ):
        assert 0 <= span[0] <= span[1] <= len(question.text)


@given(st.text(max_size=300))
def test_any_text_can_be_read_and_its_spans_lie_in_it_without_overlap(text):
    check_spans(read(text, TODAY))


@given(phrases, days)
def test_any_mixture_of_figures_can_be_read_and_its_spans_lie_in_it_without_overlap(text, today):
    check_spans(read(text, today))


@given(phrases)
def test_the_same_text_is_always_read_the_same_way(text):
    assert read(text, TODAY) == read(text, TODAY)


@given(phrases, st.sampled_from([date.min, date.max]))
def test_the_ends_of_the_calendar_do_no_harm(text, today):
    check_spans(read(text, today))


@given(
    amounts,
    st.sampled_from(["${:,}", "${}", "$ {:,}", "USD {:,}", "{:,} dollars", "{} bucks", "{:,} USD", "-- ${:,}!"]),
)
def test_an_amount_of_money_survives_its_spelling(amount, form):
    [fact] = read(f"It came to {form.format(amount)} in all", TODAY).facts
    assert (fact.kind, fact.value) == (FactKind.MONEY, amount)


@given(
    st.integers(min_value=1, max_value=999), st.sampled_from([("k", 1000), (" thousand", 1000), (" million", 10**6)])
)
def test_a_scaled_amount_of_money_survives_its_spelling(number, scale):
    [fact] = read(f"about ${number}{scale[0]} more", TODAY).facts
    assert (fact.kind, fact.value) == (FactKind.MONEY, number * scale[1])


@given(
    days,
    st.sampled_from(
        ["%Y-%m-%d", "%B %d, %Y", "%b. %d, %Y", "%d %B %Y", "%A, %B %d, %Y", "%b %d %Y", "the %dth of %B %Y"]
    ),
)
def test_a_date_survives_its_spelling(day, form):
    [fact] = read(f"It was sent on {day.strftime(form)} by mail", TODAY).facts
    assert (fact.kind, fact.value, fact.assumed, fact.ambiguous) == (FactKind.DATE, day, "", False)


@given(days, st.sampled_from(["{0.month}/{0.day}/{0.year}", "{0.month:02}-{0.day:02}-{0.year}"]))
def test_a_date_in_figures_has_the_month_first_and_says_when_the_day_could_be(day, form):
    [fact] = read(f"sent {form.format(day)}", TODAY).facts
    assert fact.value == day
    assert fact.ambiguous == (day.day <= 12 and day.day != day.month)


@given(days, st.integers(min_value=0, max_value=5000))
def test_days_ago_are_counted_back_from_today(today, count):
    [fact] = read(f"paid {count} days ago", today).facts
    assert fact.value == today - timedelta(days=count)


@given(st.integers(min_value=1, max_value=12), st.integers(min_value=2, max_value=12))
def test_a_proper_fraction_is_exact(top, bottom):
    facts = read(f"exactly {top}/{bottom} of the cost", TODAY).of(FactKind.FRACTION)
    assert [fact.value for fact in facts] == ([Fraction(top, bottom)] if top < bottom else [])


def test_masked_spans_are_left_to_others():
    text = "does 5.30.25 allow $5 for 12 employees"
    question = read(text, TODAY, masked=[(5, 12), (len(text) - 12, len(text))])
    assert [fact.text for fact in question.facts] == ["$5"]
    assert question.text == text


@given(phrases, st.lists(st.tuples(st.integers(-5, 200), st.integers(-5, 200)), max_size=3))
def test_no_fact_stands_in_a_masked_span(text, masked):
    question = read(text, TODAY, masked)
    for fact in question.facts:
        assert not any(fact.span.start < end and start < fact.span.end for start, end in masked if 0 <= start < end)


def test_a_question_can_be_written_as_json():
    question = read("is half of $5 due on March 4 at noon, by two thirds vote?", TODAY)
    assert '"kind":"money","value":"5"' in question.model_dump_json()


@pytest.mark.parametrize(
    "piece",
    [
        *(
            "1 ",
            "1,",
            "$",
            "one ",
            "hundred ",
            "half a ",
            "3/4 ",
            "may 5 ",
            "no ",
            "what ",
            "since the ",
            "and who is ",
        ),
        *("(", "-", "\n", "a", "2 days and ", "section 5.1 and ", "www.", "x@", "\u0301", "\x1b[", "٣ "),
    ],
)
def test_a_hundred_kilobytes_of_anything_are_read(piece):
    text = (piece * 100_000)[:100_000]
    started = process_time()
    question = read(text, TODAY)
    assert process_time() - started < 1.0
    assert question.typed == text
    check_spans(question)


def test_a_text_that_is_read_in_part_says_so():
    assert read("who signs? " * 1_000, TODAY).cut
    assert not read("who signs?" + " " * 5_000, TODAY).cut


def test_reading_imports_its_libraries_only_for_texts_that_need_them():
    program = (
        "import sys; from datetime import date; from assistant.question.reading import read\n"
        "read('can i spend $500 on March 4, 2026?', date(2026, 11, 22))\n"
        "print(sorted({'text_to_num', 'dateutil', 'rapidfuzz', 'whoosh', 'textual', 'rich'} & set(sys.modules)))"
    )
    run = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True)
    assert run.stdout.strip() == "[]"
