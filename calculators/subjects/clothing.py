"""Clothing allowance of Police and Fire employees: Section 5.08.070."""

from __future__ import annotations

from datetime import date, timedelta
from decimal import Decimal

from calculators.calculator import calculator
from calculators.calendar import add_months
from calculators.figure import anchor, figure
from calculators.inputs import Inputs, count, day, money
from calculators.money import long_date, plain, usd
from calculators.outcome import Outcome, Quantity
from calculators.subjects.pay_periods import fiscal_year_of
from calculators.work import Work, dollars

SUBJECT = "Employee allowances"
MONTHS_A_YEAR = 12

FULL_MONTHS = anchor("5.08.070.C", "prorated for the number of full calendar months served")
SICK_DAYS = figure(
    "sick_days_counted", "30", "days", "5.08.070.C",
    "time on sick leave and/or disability benefits in excess of a total of 30 days during the fiscal year",
)  # fmt: skip
PAYABLE = anchor("5.08.070.B", "payable on or after July 1 of each year")
ON_SEPARATION = anchor("5.08.070.D", "shall receive a prorated allowance at the time of separation")
SEPARATION_RATE = anchor("5.08.070.D", "the same as that paid during the fiscal year of separation")


class ClothingAllowance(Inputs):
    """What the July clothing allowance depends on."""

    rate: Decimal | None = money(
        "What is the annual clothing allowance in the current labor contract?", "5.08.070.A",
        outside="clothing_allowance",
        words=("allowance", "annual", "rate", "a year", "per year", "clothing", "uniform"),
    )  # fmt: skip
    months: int | None = count(
        "How many full calendar months were served in the position in the fiscal year (12 for the whole year)?",
        "5.08.070.C", unit="months", words=("months", "month", "served", "full", "worked"),
    )  # fmt: skip
    absent_days: int | None = count(
        "How many days of sick leave and disability benefits in the fiscal year?", "5.08.070.C", unit="days",
        words=("sick", "disability", "days", "injured", "absent"), optional=True,
    )  # fmt: skip


@calculator(
    name="clothing_allowance",
    title="Clothing allowance of Police and Fire employees",
    subject=SUBJECT,
    provision="5.08.070.C",
    rule="The clothing allowance is the rate of the current labor contract, paid on or after July 1 for the "
    "previous fiscal year, and for less than a full year prorated by full calendar months served.",
    phrases=(
        "clothing allowance for 9 full months at $600 a year",
        "police officer transferred mid-year, how much uniform allowance",
        "how is the clothing allowance prorated",
        "detective served 7 months in a plainclothes job, clothing allowance of $550",
        "does sick leave reduce the clothing allowance",
        "uniform money for a firefighter who started in November",
        "annual clothing allowance due in July",
    ),
    anchors=(FULL_MONTHS, SICK_DAYS, PAYABLE),
    model=ClothingAllowance,
)
def clothing_allowance(work: Work) -> Outcome:
    """PCC 5.08.070 A to C."""
    rate, months = work.money("rate"), work.count("months")
    if rate < 0 or months not in range(MONTHS_A_YEAR + 1):
        return work.not_applicable(
            "5.08.070.C", "A fiscal year has 0 to 12 full months, and the rate is not below zero."
        )
    _absences(work, work.maybe("absent_days"))
    exact = rate * months / MONTHS_A_YEAR
    work.step("5.08.070.C", f"{usd(rate)} a year for {months} of {MONTHS_A_YEAR} full calendar months", exact, "USD")
    total = work.cents("5.08.070.C", exact)
    work.step("5.08.070.B", "Payable on or after July 1 for the assignment during the previous fiscal year")
    return work.computed(
        "5.08.070.C",
        f"The clothing allowance is {usd(total)}: {months} of {MONTHS_A_YEAR} months of {usd(rate)}, payable on or "
        "after July 1.",
        dollars("allowance", "Clothing allowance", total),
    )  # fmt: skip


def _absences(work: Work, days: int | None) -> None:
    limit = work.figure(SICK_DAYS)
    work.note(
        "Time served leaves out leave without pay, and sick leave and disability time beyond 30 days in the fiscal "
        "year."
    )
    if days is None:
        return
    excess = max(0, days - int(limit))
    work.step(
        "5.08.070.C", f"{days} days of sick leave and disability, less {plain(limit)}: not time served", excess, "days"
    )
    if excess:
        work.note(f"{excess} days do not count as time served; the text does not say how days shorten the months. A "
                  "month that they fall in is not a full month served: leave it out of the months that you "
                  "enter.")  # fmt: skip


class ClothingAllowanceSeparation(Inputs):
    """What the clothing allowance at separation depends on."""

    rate: Decimal | None = money(
        "What is the annual clothing allowance paid during the fiscal year of separation?", "5.08.070.D",
        outside="clothing_allowance", words=("allowance", "annual", "rate", "a year", "per year", "clothing",
                                             "uniform"),
    )  # fmt: skip
    separated: date | None = day(
        "What is the last day of City service?", "5.08.070.D",
        words=("separates", "separated", "retires", "retired", "resigns", "resigned", "quits", "leaves", "last day",
               "end of"),
    )  # fmt: skip
    since: date | None = day(
        "When in this fiscal year did the service in the position begin, if after July 1?", "5.08.070.C", optional=True,
        words=("since", "assigned", "started", "began", "hired"),
    )  # fmt: skip


@calculator(
    name="clothing_allowance_separation",
    title="Clothing allowance on leaving City service",
    subject=SUBJECT,
    provision="5.08.070.D",
    rule="An eligible employee who separates receives a prorated clothing allowance at separation, at the rate paid "
    "during the fiscal year of separation, by full calendar months served since July 1.",
    phrases=(
        "officer retires October 31, 2026, clothing allowance of $480 a year",
        "clothing allowance when an employee quits mid year",
        "prorated uniform allowance at separation",
        "firefighter's last day is March 15, what clothing allowance is paid out",
        "do we owe a clothing allowance to someone leaving the Police Bureau",
        "final pay: uniform money for a retiring sergeant",
    ),
    anchors=(ON_SEPARATION, SEPARATION_RATE, FULL_MONTHS),
    model=ClothingAllowanceSeparation,
)
def clothing_allowance_separation(work: Work) -> Outcome:
    """PCC 5.08.070 D."""
    rate, separated = work.money("rate"), work.day("separated")
    opening = fiscal_year_of(separated)[0]
    work.step("5.08.075", "The fiscal year of separation begins", opening, "date")
    since = max(opening, work.maybe("since") or opening)
    if rate < 0 or since > separated:
        return work.not_applicable(
            "5.08.070.D", "The rate is not below zero, and service begins before it ends; check the entries."
        )
    months = full_months(since, separated)
    work.step(
        "5.08.070.C", f"Full calendar months from {long_date(since)} through {long_date(separated)}", months, "months"
    )
    exact = rate * months / MONTHS_A_YEAR
    work.step("5.08.070.D", f"{usd(rate)} a year for {months} of {MONTHS_A_YEAR} months", exact, "USD")
    total = work.cents("5.08.070.D", exact)
    work.note("D does not say how to prorate; the full calendar months of C were used. The rate is that of the "
              "fiscal year of separation; \"paid during\" could also mean the sum paid out that July for the year "
              "before.")  # fmt: skip
    return work.computed(
        "5.08.070.D",
        f"The clothing allowance at separation is {usd(total)}: {months} of {MONTHS_A_YEAR} months of {usd(rate)}.",
        dollars("allowance", "Clothing allowance", total), Quantity("months", "Full months", months, "months"),
    )  # fmt: skip


def full_months(first: date, last: date) -> int:
    """The calendar months that lie wholly between two days, both included."""
    opening = first if first.day == 1 else add_months(first.replace(day=1), 1)
    closing = (last + timedelta(days=1)).replace(day=1)
    return max(0, (closing.year - opening.year) * MONTHS_A_YEAR + closing.month - opening.month)
