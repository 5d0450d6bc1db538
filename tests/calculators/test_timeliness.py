"""Deadlines are judged as the question asks, and never worse for a day earlier."""

from __future__ import annotations

from datetime import date, timedelta
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from calculators.calculator import Calculator
from calculators.casebook import outcome_values
from calculators.outcome import Computed
from calculators.subjects.city_bills import bill_due_and_delinquency
from calculators.subjects.development_applications import pdc_appeal_deadline
from calculators.subjects.development_bonds import pdc_owner_report, rental_construction_start
from calculators.subjects.loss_collections import loss_report_deadline
from corpus.library import Corpus

# The first example reads the documents, which takes longer than the usual deadline.
unhurried = settings(deadline=None, max_examples=40)

DEADLINES = (
    (bill_due_and_delinquency, "billed", "paid", "deadline"),
    (loss_report_deadline, "lost", "reported", "deadline"),
    (pdc_appeal_deadline, "notice", "appealed", "deadline"),
    (rental_construction_start, "issued", "began", "deadline"),
    (pdc_owner_report, "issued", "reported", "first"),
)


def _outcome(calculator: Calculator, **inputs: Any) -> Computed:
    outcome = calculator.run(calculator.model(**inputs), Corpus.load()).outcome
    assert isinstance(outcome, Computed)
    return outcome


@pytest.mark.parametrize(("calculator", "start", "done", "last"), DEADLINES, ids=lambda item: getattr(item, "name", ""))
@unhurried
@given(st.dates(date(2000, 1, 1), date(2099, 12, 31)))
def test_the_last_day_is_in_time_and_the_day_after_is_late(
    calculator: Calculator, start: str, done: str, last: str, when: date
) -> None:
    values = outcome_values(_outcome(calculator, **{start: when}))
    due = next(value.value for value in values if value.name == last)
    assert isinstance(due, date)
    assert _outcome(calculator, **{start: when, done: due}).verdict == "yes"
    assert _outcome(calculator, **{start: when, done: due + timedelta(days=1)}).verdict == "no"


@pytest.mark.parametrize(("calculator", "start", "done", "last"), DEADLINES, ids=lambda item: getattr(item, "name", ""))
@unhurried
@given(st.dates(date(2000, 1, 1), date(2099, 12, 31)), st.integers(0, 800))
def test_whether_it_is_late_is_the_opposite_of_whether_it_is_in_time(
    calculator: Calculator, start: str, done: str, last: str, when: date, days: int
) -> None:
    inputs = {start: when, done: when + timedelta(days=days)}
    verdicts = {_outcome(calculator, **inputs, asked=asked).verdict for asked in ("in_time", "late")}
    assert verdicts == {"yes", "no"}
