"""Pay periods and the fiscal year: Sections 5.08.010 and .075."""

from __future__ import annotations

from datetime import date, timedelta

from calculators.calculator import calculator
from calculators.figure import anchor, figure
from calculators.inputs import Inputs, day
from calculators.money import long_date
from calculators.outcome import Outcome, Quantity
from calculators.work import Work, date_value

SUBJECT = "Pay periods"
FRIDAY = 4
ONE_DAY = timedelta(days=1)

LENGTH = figure("pay_period_days", "14", "days", "5.08.010", "A pay period shall hereafter comprise 14 calendar days.")
FIRST_PERIOD = anchor(
    "5.08.010", "Thursday, October 1, 1953, will be the first day and Wednesday, October 14, 1953, will be the last day"
)
FIRST_DAY = date(1953, 10, 1)
FISCAL_YEAR = anchor("5.08.075", "means the fiscal year, from July 1 to June 30 inclusive")


def friday_after(when: date, ordinal: int) -> date:
    """The first, second … Friday after a day."""
    return when + timedelta(days=(FRIDAY - when.weekday() - 1) % 7 + 1 + 7 * (ordinal - 1))


def fiscal_year_of(when: date) -> tuple[date, date]:
    """The first and last day of the fiscal year, July 1 to June 30, that a day falls in."""
    first = when.year if when.month >= 7 else when.year - 1
    return date(first, 7, 1), date(first + 1, 6, 30)


def period_of(work: Work, when: date) -> tuple[date, date, int] | None:
    """First day, last day and number of the pay period of a day; None before the first pay period."""
    length = int(work.figure(LENGTH))
    place = (when - FIRST_DAY).days // length
    if place < 0:
        return None
    start = FIRST_DAY + timedelta(days=place * length)
    return start, start + timedelta(days=length - 1), place + 1


class PayPeriod(Inputs):
    """Which day's pay period is wanted."""

    when: date | None = day(
        "Which date?", "5.08.010",
        words=("pay period", "period", "date", "day", "worked", "on", "includes", "contains", "covers", "in", "today",
               "is", "are", "was", "does", "start", "hired", "begin", "shift", "worked on", "first day", "now"),
    )  # fmt: skip
    other: date | None = day(
        "Which other date, to see whether both fall in one pay period?", "5.08.010", optional=True,
        words=("as", "and", "together with", "also", "too"),
    )  # fmt: skip


@calculator(
    name="pay_period",
    title="The pay period of a date",
    subject=SUBJECT,
    provision="5.08.010",
    rule="Pay is biweekly: a pay period is 14 calendar days from a Thursday through the Wednesday of the second "
    "week, counted from Thursday, October 1, 1953.",
    phrases=(
        "which pay period is July 4, 2026 in",
        "what pay period does March 3 fall into",
        "when does the pay period that includes October 12, 2026 start and end",
        "pay period dates for a given day",
        "end date of the pay period that has October 12 in it",
        "are these two shifts in the same pay period",
        "does the 15th land in the same two-week period as the 4th",
        "is July 16 in the same pay period as July 4",
        "first and last day of this pay period",
        "what day does the current biweekly period end",
        "pay period number for 9/15/2026",
        "when does the payroll period containing my vacation day begin",
        "what pay period are we in today",
        "I start on a Monday, when does my first pay period end",
        "when does the next pay period start",
        "guy got hired, what pay period is his first day in",
        "when does the pay period of my overtime shift end",
    ),
    anchors=(LENGTH, FIRST_PERIOD),
    model=PayPeriod,
)
def pay_period(work: Work) -> Outcome:
    """PCC 5.08.010."""
    when = work.day("when")
    found = period_of(work, when)
    if found is None:
        return work.not_applicable(
            "5.08.010", "The first pay period began on Thursday, October 1, 1953; that date lies before it."
        )
    start, end, number = found
    work.step("5.08.010", "Whole periods of 14 days from Thursday, October 1, 1953", number, "pay periods")
    work.step("5.08.010", "The period commences on a Thursday", start, "date")
    work.step("5.08.010", "It extends through the Wednesday of the second week", end, "date")
    values = (
        date_value("start", "First day", start),
        date_value("end", "Last day", end),
        Quantity("number", "Number, counted from October 1, 1953", number, "pay periods"),
        date_value("next", "First day of the next pay period", end + ONE_DAY),
    )
    text = f"{long_date(when)} falls in the pay period that runs from {long_date(start)} through {long_date(end)}."
    return _with_other(work, "5.08.010", text, start, end, *values)


def _with_other(work: Work, at: str, text: str, start: date, end: date, *values: Quantity) -> Outcome:
    """The stretch that a day lies in, and whether the optional other day lies in it too."""
    other: date | None = work.maybe("other")
    if other is None:
        return work.computed(at, text, *values)
    within = start <= other <= end
    work.step(at, f"{long_date(other)} falls in it too", within)
    lead = f"Yes, {long_date(other)} falls in it too" if within else f"No, {long_date(other)} does not fall in it"
    return work.computed(at, f"{lead}: {text}", *values, verdict="yes" if within else "no")


class FiscalYear(Inputs):
    """Which day's fiscal year is wanted."""

    when: date | None = day(
        "Which date or month?",
        "5.08.075",
        words=(
            "fiscal year",
            "date",
            "day",
            "on",
            "falls",
            "in",
            "dated",
            "FY",
            "today",
            "budget year",
            "bought",
            "invoice",
            "paid",
            "retired",
            "now",
            "ordered",
            "are",
            "buy",
            "spend",
            "is",
        ),
    )
    other: date | None = day(
        "Which other date or month, to see whether both fall in one fiscal year?", "5.08.075", optional=True,
        words=("as", "and", "also", "too", "repaid", "delivered", "with", "same", "received"),
    )  # fmt: skip


@calculator(
    name="fiscal_year",
    title="The fiscal year of a date",
    subject=SUBJECT,
    provision="5.08.075",
    rule="Unless the Code says otherwise, a year is the fiscal year, from July 1 to June 30 inclusive.",
    phrases=(
        "which fiscal year is June 30, 2026 in",
        "what fiscal year does a March 2027 invoice belong to",
        "when does the fiscal year start and end",
        "is July 1 the new fiscal year",
        "FY dates for 10/15/2026",
        "does year mean calendar year or fiscal year in this chapter",
        "last day of the current fiscal year",
        "are June 30 and July 1 in the same fiscal year",
        "ordered in May, delivered in August: one fiscal year or two",
        "when does the budget year close if I buy something in March",
        "which fiscal year does our invoice belong to",
        "guy retired last spring, which FY is that",
        "when does the FY that we are in end",
        "are two purchases in the same budget year",
        "does a December expense hit this budget year or the next",
    ),
    anchors=(FISCAL_YEAR,),
    model=FiscalYear,
)
def fiscal_year(work: Work) -> Outcome:
    """PCC 5.08.075."""
    when = work.day("when")
    start, end = fiscal_year_of(when)
    work.step("5.08.075", f"The July 1 to June 30 that holds {long_date(when)}, both days included", start, "date")
    text = f"{long_date(when)} falls in the fiscal year from {long_date(start)} through {long_date(end)}."
    values = (date_value("start", "First day", start), date_value("end", "Last day", end))
    return _with_other(work, "5.08.075", text, start, end, *values)
