"""Ordinary assessment liens: penalties and interest of Chapter 5.30."""

from __future__ import annotations

from datetime import date, timedelta
from decimal import Decimal

from calculators.calculator import calculator
from calculators.figure import anchor, figure
from calculators.inputs import Inputs, count, day, money, percent
from calculators.money import long_date, plain, usd
from calculators.outcome import Outcome
from calculators.work import Work, dollars

SUBJECT = "Assessment liens"
DAYS_A_YEAR = 365

PENALTY_RATE = figure(
    "lien_penalty_rate", "0.005", "fraction", "5.30.025.D",
    "A penalty equal to one-half of one percent (.005) of the principal balance",
)  # fmt: skip
FLOOR = figure(
    "open_lien_interest_floor", "12", "percent", "5.30.025.E.1",
    "At no time shall the annual interest rate be reduced to less than 12%.",
)  # fmt: skip
FREE_DAYS = figure(
    "open_lien_interest_free_days", "30", "days", "5.30.025.F",
    "made during the thirty (30) day period following the assessment date",
)  # fmt: skip
ACCUMULATES = anchor("5.30.025.D", "The penalty accumulates with each installment payment")


class LienPenalty(Inputs):
    """What the penalty on a delinquent lien depends on."""

    principal: Decimal | None = money(
        "What is the principal balance of the lien?", "5.30.025.D",
        words=("principal", "balance", "lien", "assessment", "owes"),
    )  # fmt: skip
    missed: int | None = count(
        "How many installments (or assessment payments) are delinquent?", "5.30.025.D", unit="installments",
        words=("installment", "installments", "missed", "payments", "late", "delinquent", "behind"),
    )  # fmt: skip


@calculator(
    name="lien_penalty",
    title="Penalty on a delinquent assessment lien",
    subject=SUBJECT,
    provision="5.30.025.D",
    rule="A delinquent open or bonded lien gets a penalty of one-half of one percent (.005) of the principal balance "
    "for each assessment or installment payment that becomes delinquent.",
    phrases=(
        "what is the penalty on a delinquent lien of $8,940 with one missed installment",
        "how much penalty is added for two missed installments on a $12,000 lien",
        "late penalty on an assessment lien",
        "they skipped three payments on their sidewalk lien, what do we tack on",
    ),
    anchors=(PENALTY_RATE, ACCUMULATES),
    model=LienPenalty,
)
def lien_penalty(work: Work) -> Outcome:
    """PCC 5.30.025 D."""
    principal, missed = work.money("principal"), work.count("missed")
    each = principal * work.figure(PENALTY_RATE)
    work.step("5.30.025.D", f"One-half of one percent of the principal balance of {usd(principal)}", each, "USD")
    work.step("5.30.025.D", f"Once for each of {missed} delinquent payments", each * missed, "USD")
    total = work.cents("5.30.025.D", each * missed)
    return work.computed(
        "5.30.025.D",
        f"The penalty is {usd(total)}: one-half of one percent of {usd(principal)} for each of {missed} delinquent payments.",
        dollars("penalty", "Penalty", total),
    )


class OpenLienInterest(Inputs):
    """What interest on a delinquent open lien depends on."""

    balance: Decimal | None = money(
        "What is the unpaid balance of the open lien?", "5.30.025.E.1", words=("balance", "unpaid", "lien", "principal", "owes")
    )
    rate: Decimal | None = percent(
        "Which annual interest rate did the Treasurer set (in percent)?", "5.30.025.E.1",
        words=("rate", "interest", "treasurer", "percent"), outside="open_lien_interest_rate",
    )  # fmt: skip
    assessed: date | None = day("What is the assessment date?", "5.30.025.E.1", words=("assessed", "assessment", "from", "since"))
    paid: date | None = day("Through which day is interest charged?", "5.30.025.F", words=("paid", "through", "until", "to", "pays"))


@calculator(
    name="open_lien_interest",
    title="Interest on a delinquent open lien",
    subject=SUBJECT,
    provision="5.30.025.E.1",
    rule="A delinquent open lien bears interest on the unpaid balance from the assessment date, at the rate that the "
    "Treasurer sets each year, never less than 12 percent; payments within 30 days after the assessment date bear none.",
    phrases=(
        "interest on an open lien of $6,000 assessed March 1 and paid June 15 at 12 percent",
        "how much interest has built up on this unbonded lien",
        "open lien interest to date",
    ),
    anchors=(FLOOR, FREE_DAYS),
    model=OpenLienInterest,
)
def open_lien_interest(work: Work) -> Outcome:
    """PCC 5.30.025 E.1 and F."""
    balance, assessed, paid = work.money("balance"), work.day("assessed"), work.day("paid")
    if paid < assessed:
        return work.not_applicable("5.30.025.E.1", "The payment date lies before the assessment date, so no interest runs.")
    last_free = assessed + timedelta(days=int(work.figure(FREE_DAYS)))
    if paid <= last_free:
        work.step("5.30.025.F", f"Paid within 30 days following the assessment date, through {long_date(last_free)}", Decimal(0), "USD")
        return work.computed("5.30.025.F", "No interest: the payment falls within the 30 days following the assessment date.",
                             dollars("interest", "Interest", Decimal(0)))  # fmt: skip
    work.skip("5.30.025.F", f"Paid after the 30 interest-free days, which ended {long_date(last_free)}")
    rate = _not_below_floor(work, work.percent("rate"))
    days = (paid - assessed).days
    interest = balance * rate / 100 * days / DAYS_A_YEAR
    work.step("5.30.025.E.1", f"{usd(balance)} at {plain(rate)} percent a year for {days} days of a {DAYS_A_YEAR}-day year", interest, "USD")
    work.note("The text does not say how days are counted; simple interest on actual days of a 365-day year was used.")
    total = work.cents("5.30.025.E.1", interest)
    return work.computed(
        "5.30.025.E.1",
        f"Interest is {usd(total)}: {plain(rate)} percent a year on {usd(balance)} for {days} days from the assessment date.",
        dollars("interest", "Interest", total),
        dollars("total", "Balance with interest", balance + total),
    )


def _not_below_floor(work: Work, rate: Decimal) -> Decimal:
    floor = work.figure(FLOOR)
    if rate >= floor:
        work.skip("5.30.025.E.1", f"The rate of {plain(rate)} percent is not below {plain(floor)} percent")
        return rate
    work.step("5.30.025.E.1", "The annual rate is never less than 12 percent", floor, "percent")
    return floor
