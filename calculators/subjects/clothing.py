"""Clothing allowance of Police and Fire employees: Section 5.08.070."""

from __future__ import annotations

from datetime import date, timedelta
from decimal import Decimal

from calculators.calculator import calculator
from calculators.calendar import add_months
from calculators.figure import anchor, figure
from calculators.inputs import Inputs, count, day, money, yes_no
from calculators.money import long_date, plain, usd
from calculators.outcome import Outcome, Quantity
from calculators.subjects.pay_periods import fiscal_year_of
from calculators.work import Work, date_value, dollars

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
        words=("allowance", "annual", "rate", "a year", "per year", "clothing", "uniform", "contract", "contract says",
               "yearly", "full-year", "full year", "per annum", "annually", "clothing money", "contract rate",
               "uniform money", "uniform allowance", "clothes", "clothing rate", "an annual", "for clothes"),
    )  # fmt: skip
    months: int | None = count(
        "How many full calendar months were served in the position in the fiscal year (12 for the whole year)?",
        "5.08.070.C", unit="months", words=("months", "month", "served", "full", "worked", "assigned",
                                            "in plain clothes", "full calendar months", "months in"),
        optional=True,
    )  # fmt: skip
    whole_year: bool | None = yes_no(
        "Was the whole fiscal year served in the position?", "5.08.070.C", optional=True,
        yes=("full fiscal year", "whole fiscal year", "entire fiscal year", "whole year", "entire year", "all year",
             "served the full year", "worked the full year", "all twelve months", "all 12 months", "year round",
             "full year in", "complete year", "every month of the year", "a full year of service"),
        no=("part of the year", "partway through", "mid-year", "midyear", "part way through", "less than a full year",
            "only part of", "halfway through the year", "for part of"),
    )  # fmt: skip
    unpaid_months: int | None = count(
        "How many of those months were on leave without pay?", "5.08.070.C", unit="months", optional=True,
        words=("leave without pay", "unpaid leave", "unpaid", "lwop", "without pay", "were unpaid",
               "on unpaid leave", "of those months", "of those", "of them", "months without pay",
               "off without pay"),
    )  # fmt: skip
    since: date | None = day(
        "On which day of the fiscal year did the service in the position begin, if not on July 1?", "5.08.070.C",
        optional=True, words=("since", "started", "began", "hired", "assigned", "transferred in", "came on", "start",
                              "promoted", "joined", "moved to", "transferred", "came over", "made detective", "on",
                              "from", "had the job since"),
    )  # fmt: skip
    until: date | None = day(
        "On which day of the fiscal year did the service in the position end, if not on June 30?", "5.08.070.C",
        optional=True, words=("until", "to", "through", "till", "left the position", "transferred out", "moved out",
                              "left the unit", "reassigned", "back in uniform", "thru", "rotated out"),
    )  # fmt: skip
    employees: int | None = count(
        "How many employees with the same service?",
        "5.08.070.C", unit="officers, detectives, firefighters or employees", optional=True,
        words=("detectives", "officers", "firefighters", "of them", "cops", "employees", "people", "guys", "sergeants",
               "apiece"),
    )  # fmt: skip
    absent_days: int | None = count(
        "How many days of sick leave and disability benefits in the fiscal year?", "5.08.070.C", unit="days",
        words=("sick", "disability", "days", "injured", "absent", "out sick", "sick leave", "laid up", "off sick",
               "on disability", "out", "sick days", "disability days", "sick time"), optional=True,
    )  # fmt: skip
    paid_on: date | None = day(
        "On which day would it be paid?", "5.08.070.B", optional=True,
        words=("paid on", "pay it", "pay out", "payout", "paid out", "cut the check", "check cut", "issued", "paid by",
               "pay them on", "pay the allowance", "paid"),
    )  # fmt: skip
    year_end: date | None = day(
        "On which June 30 does the fiscal year of the assignment end (or any day in that year)?", "5.08.070.B",
        optional=True, words=("fiscal year ending", "year ending", "june 30", "for the year", "fiscal year ended",
                              "ending"),
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
        "plainclothes detective since December 10, contract says $620, how much clothing money",
        "may we pay this year's clothing allowance in June already",
        "firefighter was out sick 45 days, does that cut into his uniform money",
        "what's seven full months of a $900 uniform allowance come to",
        "new plainclothes cop came over partway through the year, how much clothing money do I pay him",
        "she was on unpaid leave part of the year, what is left of her clothing money",
        "three detectives with eight months each, total clothing allowance",
        "is the uniform allowance payable yet for the fiscal year that just ended",
        "what clothing money does our detective get who came on in January",
        "our firefighter joined the bureau in spring, what is her clothing allowance",
        "how much uniform money is my officer owed this July",
        "what is my clothing allowance for last year",
        "exact clothing allowance for the guy who started partway through the year",
        "served from February 1 to June 30 at $600, what is the clothing money",
        "firefighter in the job from October through June, clothing rate $840",
    ),
    anchors=(FULL_MONTHS, SICK_DAYS, PAYABLE),
    model=ClothingAllowance,
)
def clothing_allowance(work: Work) -> Outcome:
    """PCC 5.08.070 A to C."""
    paid_on, year_end = work.maybe("paid_on"), work.maybe("year_end")
    if paid_on is not None and year_end is not None:
        return _payable(work, paid_on, fiscal_year_of(year_end)[1])
    rate = work.money("rate")
    months = _months_served(work)
    if rate < 0 or months not in range(MONTHS_A_YEAR + 1):
        return work.not_applicable(
            "5.08.070.C", "A fiscal year has 0 to 12 full months, and the rate is not below zero."
        )
    values = _absences(work, work.maybe("absent_days"))
    exact = rate * months / MONTHS_A_YEAR
    work.step("5.08.070.C", f"{usd(rate)} a year for {months} of {MONTHS_A_YEAR} full calendar months", exact, "USD")
    total = work.cents("5.08.070.C", exact)
    work.step("5.08.070.B", "Payable on or after July 1 for the assignment during the previous fiscal year")
    text = (
        f"The clothing allowance is {usd(total)}: {months} of {MONTHS_A_YEAR} months of {usd(rate)}, payable on or "
        "after July 1."
    )
    return work.computed(
        "5.08.070.C", text, dollars("allowance", "Clothing allowance", total),
        Quantity("months", "Full months", months, "months"),
        dollars("cut", "Less than for a full year", rate - total), *values, *_together(work, total),
    )  # fmt: skip


def _together(work: Work, total: Decimal) -> tuple[Quantity, ...]:
    """What so many employees get together, where their number is known."""
    employees: int | None = work.maybe("employees")
    if employees is None or employees < 2:
        return ()
    work.step("5.08.070.C", f"{usd(total)} for each of {employees} employees", total * employees, "USD")
    return (dollars("together", "All employees together", total * employees),)


def _months_served(work: Work) -> int:
    """The full months served: as counted, by the days, or the whole year, less those on leave without pay."""
    since, until = work.maybe("since"), work.maybe("until")
    if since is not None or until is not None:
        months = _months_between(work, since, until)
    elif work.maybe("months") is None and work.maybe("whole_year"):
        months = MONTHS_A_YEAR
    else:
        months = work.count("months")
    unpaid: int | None = work.maybe("unpaid_months")
    if unpaid is None:
        return months
    work.step("5.08.070.C", f"{months} months less {unpaid} on leave without pay", months - unpaid, "months")
    return months - unpaid


def _months_between(work: Work, since: date | None, until: date | None) -> int:
    year = fiscal_year_of(since or until or date.min)
    since, closing = since or year[0], until or year[1]
    months = full_months(since, closing)
    work.step(
        "5.08.070.C", f"Full calendar months from {long_date(since)} through {long_date(closing)}", months, "months"
    )
    return months


def _payable(work: Work, paid_on: date, closing: date) -> Outcome:
    """Whether a payment comes on or after the July 1 that follows the fiscal year of the assignment."""
    at, opening = "5.08.070.B", closing + timedelta(days=1)
    payable = paid_on >= opening
    work.step(at, f"Payable on or after {long_date(opening)} for the fiscal year before it", opening, "date")
    lead = "Yes" if payable else "No, too early"
    text = f"{lead}: for the fiscal year that ends {long_date(closing)} it is payable on or after {long_date(opening)}."
    value = date_value("payable", "Payable on or after", opening)
    return work.computed(at, text, value, verdict="yes" if payable else "no")


def _absences(work: Work, days: int | None) -> tuple[Quantity, ...]:
    """The days of absence that are not time served, where any were told."""
    limit = work.figure(SICK_DAYS)
    work.note(
        "Time served leaves out leave without pay, and sick leave and disability time beyond 30 days in the fiscal "
        "year."
    )
    if days is None:
        return ()
    excess = max(0, days - int(limit))
    work.step(
        "5.08.070.C", f"{days} days of sick leave and disability, less {plain(limit)}: not time served", excess, "days"
    )
    if excess:
        work.note(f"{excess} days do not count as time served; the text does not say how days shorten the months. A "
                  "month that they fall in is not a full month served: leave it out of the months that you "
                  "enter.")  # fmt: skip
    return (Quantity("excess_days", "Days that are not time served", excess, "days"),)


class ClothingAllowanceSeparation(Inputs):
    """What the clothing allowance at separation depends on."""

    rate: Decimal | None = money(
        "What is the annual clothing allowance paid during the fiscal year of separation?", "5.08.070.D",
        outside="clothing_allowance", words=("allowance", "annual", "rate", "a year", "per year", "clothing",
                                             "uniform", "contract says", "yearly", "full year", "uniform money",
                                             "contract rate", "annually", "clothing money", "this year",
                                             "uniform allowance", "clothes", "clothing rate", "/yr", "now"),
    )  # fmt: skip
    last_rate: Decimal | None = money(
        "What was the rate in the fiscal year before that?", "5.08.070.D", optional=True,
        words=("last year", "last year's", "year before", "previous year", "old rate", "was", "prior year",
               "used to be"),
    )  # fmt: skip
    months: int | None = count(
        "How many full calendar months were served in the fiscal year of separation, if counted?", "5.08.070.C",
        unit="months", optional=True,
        words=("months", "full months", "full calendar months", "worked", "served", "months of this fiscal year",
               "month", "months into"),
    )  # fmt: skip
    separated: date | None = day(
        "What is the last day of City service, or the month at whose end it lies?", "5.08.070.D",
        words=("separates", "separated", "retires", "retired", "resigns", "resigned", "quits", "leaves", "last day",
               "end of", "quit", "left", "retiring", "leaving", "gone", "retirement", "walks out", "done on",
               "final day",
               "last shift", "resigning", "turned in his badge", "through", "last day is", "terminated"),
    )  # fmt: skip
    since: date | None = day(
        "When in this fiscal year did the service in the position begin, if after July 1?", "5.08.070.C", optional=True,
        words=("since", "assigned", "started", "began", "hired", "came on", "joined", "promoted", "transferred in"),
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
        "cop hands in his badge January 20, how much of the $700 clothing money does he walk away with",
        "detective resigns April 30, prorate the uniform allowance",
        "fire guy put in his notice, what do I owe him for clothes on the final check",
        "officer quit after some months of this fiscal year, what clothing money do we pay her out",
        "is a retiring cop's uniform money paid now or next July",
        "leaving the Fire Bureau, do I still get part of my clothing allowance",
        "which year's rate applies to the clothing payout of somebody who separates",
        "what would he lose in clothing money by leaving before June 30",
    ),
    anchors=(ON_SEPARATION, SEPARATION_RATE, FULL_MONTHS),
    model=ClothingAllowanceSeparation,
)
def clothing_allowance_separation(work: Work) -> Outcome:
    """PCC 5.08.070 D."""
    rate = work.money("rate")
    months = _months_to_separation(work)
    if rate < 0 or months not in range(MONTHS_A_YEAR + 1):
        return work.not_applicable(
            "5.08.070.D", "The rate is not below zero, and service begins before it ends; check the entries."
        )
    if work.maybe("last_rate") is not None:
        work.skip("5.08.070.D", "The rate of another fiscal year than that of separation")
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
        dollars("cut", "Less than for a full year", rate - total),
    )  # fmt: skip


def _months_to_separation(work: Work) -> int:
    """The full months of the fiscal year of separation, as counted or by the days; below zero when they do not fit."""
    counted: int | None = work.maybe("months")
    if counted is not None and work.maybe("separated") is None:
        return counted
    separated = work.day("separated")
    opening = fiscal_year_of(separated)[0]
    work.step("5.08.075", "The fiscal year of separation begins", opening, "date")
    since = max(opening, work.maybe("since") or opening)
    if since > separated:
        return -1
    months = full_months(since, separated)
    work.step(
        "5.08.070.C", f"Full calendar months from {long_date(since)} through {long_date(separated)}", months, "months"
    )
    return months


def full_months(first: date, last: date) -> int:
    """The calendar months that lie wholly between two days, both included."""
    opening = first if first.day == 1 else add_months(first.replace(day=1), 1)
    closing = (last + timedelta(days=1)).replace(day=1)
    return max(0, (closing.year - opening.year) * MONTHS_A_YEAR + closing.month - opening.month)
