"""Interest on delinquent open liens: Section 5.30.025 E.1 and F."""

from __future__ import annotations

from datetime import date, timedelta
from decimal import Decimal

from calculators.calculator import calculator
from calculators.conditions import below_zero, warn_closed
from calculators.figure import anchor, figure
from calculators.inputs import Inputs, day, money, percent
from calculators.interest import day_count, simple_interest
from calculators.money import long_date, plain, usd
from calculators.outcome import Outcome, Quantity
from calculators.work import Work, date_value, dollars

SUBJECT = "Assessment liens"

MARGIN = figure(
    "open_lien_interest_margin", "3", "percent", "5.30.025.E.1", "of the previous year, plus 300 basis points (3%.)"
)
FLOOR = figure(
    "open_lien_interest_floor", "12", "percent", "5.30.025.E.1",
    "At no time shall the annual interest rate be reduced to less than 12%.",
)  # fmt: skip
FREE_DAYS = figure(
    "open_lien_interest_free_days", "30", "days", "5.30.025.F",
    "made during the thirty (30) day period following the assessment date",
)  # fmt: skip
FROM_ASSESSMENT = anchor("5.30.025.E.1", "calculated on the unpaid balance from the assessment date")


class OpenLienRate(Inputs):
    """What the annual rate on open liens depends on."""

    prime: Decimal | None = percent(
        "What was the average prime rate of the City's bank on December 31 of the previous year (in percent)?",
        "5.30.025.E.1", words=("prime", "bank"), outside="prime_rate",
    )  # fmt: skip


@calculator(
    name="open_lien_rate",
    title="Annual interest rate on delinquent open liens",
    subject=SUBJECT,
    provision="5.30.025.E.1",
    rule="The Treasurer sets the rate each year: the average prime rate of the City's bank on December 31 of the "
    "previous year plus 3 percent, never less than 12 percent.",
    phrases=(
        "what interest rate applies to open liens if prime was 9.5 percent on December 31",
        "open lien interest rate when the prime rate is 8%",
        "how is the annual rate on delinquent open liens set",
        "least interest rate on delinquent open liens",
        "how does the prime rate set the interest on unbonded liens",
        "this year's rate on open liens",
    ),
    anchors=(MARGIN, FLOOR),
    model=OpenLienRate,
)
def open_lien_rate(work: Work) -> Outcome:
    """PCC 5.30.025 E.1."""
    prime = work.percent("prime")
    if wrong := below_zero(work, "5.30.025.E.1", prime):
        return wrong
    sum_ = prime + work.figure(MARGIN)
    work.step("5.30.025.E.1", f"Prime rate of {plain(prime)} percent plus 300 basis points", sum_, "percent")
    rate = _not_below_floor(work, sum_)
    work.note("The text does not say whether the average prime rate is of that day or of a longer time; the rate that "
              "the Treasurer set governs.")  # fmt: skip
    return work.computed("5.30.025.E.1", f"The rate is {plain(rate)} percent a year.",
                         Quantity("rate", "Annual interest rate", rate, "percent"), actors=("Treasurer",))  # fmt: skip


def _not_below_floor(work: Work, rate: Decimal) -> Decimal:
    floor = work.figure(FLOOR)
    if rate >= floor:
        work.skip("5.30.025.E.1", f"The rate of {plain(rate)} percent is not below {plain(floor)} percent")
        return rate
    work.step("5.30.025.E.1", "The annual rate is never less than 12 percent", floor, "percent")
    return floor


class OpenLienInterest(Inputs):
    """What interest on a delinquent open lien depends on."""

    balance: Decimal | None = money(
        "What is the unpaid balance of the open lien?", "5.30.025.E.1",
        words=("balance", "unpaid", "lien", "principal", "owes"),
    )  # fmt: skip
    rate: Decimal | None = percent(
        "Which annual interest rate did the Treasurer set (in percent)?", "5.30.025.E.1",
        words=("rate", "interest", "treasurer", "percent"), outside="open_lien_interest_rate",
    )  # fmt: skip
    assessed: date | None = day(
        "What is the assessment date?", "5.30.025.E.1", words=("assessed", "assessment", "from", "since")
    )
    paid: date | None = day(
        "Through which day is interest charged?", "5.30.025.F",
        words=("paid", "through", "until", "to", "pays", "pay", "paying"),
    )  # fmt: skip


@calculator(
    name="open_lien_interest",
    title="Interest on a delinquent open lien",
    subject=SUBJECT,
    provision="5.30.025.E.1",
    rule="A delinquent open lien bears interest on the unpaid balance from the assessment date, at the rate that the "
    "Treasurer sets each year, never less than 12 percent; payments within 30 days after the assessment date bear "
    "none.",
    phrases=(
        "interest on an open lien of $6,000 assessed March 1 and paid June 15 at 12 percent",
        "how much interest has built up on this unbonded lien",
        "open lien interest to date",
        "unbonded lien of $2,500 paid four months after assessment, interest owed",
        "compute interest on a delinquent open lien from the assessment date",
        "sidewalk lien never bonded, interest so far",
    ),
    anchors=(FLOOR, FREE_DAYS, FROM_ASSESSMENT),
    model=OpenLienInterest,
)
def open_lien_interest(work: Work) -> Outcome:
    """PCC 5.30.025 E.1 and F."""
    balance, assessed, paid = work.money("balance"), work.day("assessed"), work.day("paid")
    if wrong := below_zero(work, "5.30.025.E.1", balance):
        return wrong
    if paid < assessed:
        text = "The payment date lies before the assessment date, so no interest runs."
        return work.not_applicable("5.30.025.E.1", text)
    last_free = assessed + timedelta(days=int(work.figure(FREE_DAYS)))
    if paid <= last_free:
        work.step("5.30.025.F", f"Paid within 30 days following the assessment date, through {long_date(last_free)}",
                  Decimal(0), "USD")  # fmt: skip
        text = "No interest: the payment falls within the 30 days following the assessment date."
        return work.computed("5.30.025.F", text, dollars("interest", "Interest", Decimal(0)))
    work.skip("5.30.025.F", f"Paid after the 30 interest-free days, which ended {long_date(last_free)}")
    rate, days = _not_below_floor(work, work.percent("rate")), (paid - assessed).days
    interest = simple_interest(work, "5.30.025.E.1", balance, rate, days)
    if paid.year > assessed.year:
        work.note("The rate is set for each year and more than one year is touched; one rate was used throughout.")
    return work.computed(
        "5.30.025.E.1",
        f"Interest is {usd(interest)}: {plain(rate)} percent a year on {usd(balance)} for {day_count(days)} from the "
        "assessment date.",
        dollars("interest", "Interest", interest), dollars("total", "Balance with interest", balance + interest),
    )  # fmt: skip


class OpenLienGrace(Inputs):
    """What the interest-free days of an open lien are counted from."""

    assessed: date | None = day(
        "What is the assessment date?", "5.30.025.F", words=("assessed", "assessment", "from", "since")
    )


@calculator(
    name="open_lien_grace",
    title="Last day to pay an open lien without interest",
    subject=SUBJECT,
    provision="5.30.025.F",
    rule="Payments during the thirty day period following the assessment date are not charged the interest on open "
    "liens.",
    phrases=(
        "assessed August 4, 2025, until when can the owner pay without interest",
        "interest-free period on an assessment",
        "how long to pay an open lien before interest is charged",
        "last day to avoid interest on a new assessment",
        "grace period for interest on an open lien",
        "no interest if paid by when, assessment date May 1",
    ),
    anchors=(FREE_DAYS,),
    model=OpenLienGrace,
)
def open_lien_grace(work: Work) -> Outcome:
    """PCC 5.30.025 F."""
    last = work.day("assessed") + timedelta(days=int(work.figure(FREE_DAYS)))
    work.step("5.30.025.F", "During the thirty day period following the assessment date", last, "date")
    warn_closed(work, last)
    return work.computed("5.30.025.F", f"Paid by {long_date(last)}, the assessment bears no interest.",
                         date_value("deadline", "Last day without interest", last))  # fmt: skip
