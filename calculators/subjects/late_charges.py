"""Interest and rebill charges on City bills that stay unpaid: Section 5.48.040."""

from __future__ import annotations

from calendar import monthrange
from datetime import date, timedelta
from decimal import Decimal

from calculators.calculator import calculator
from calculators.calendar import add_months
from calculators.conditions import any_below_zero
from calculators.figure import anchor, figure
from calculators.inputs import Inputs, count, day, money
from calculators.money import long_date, usd
from calculators.outcome import Outcome, Quantity, Reading
from calculators.subjects.city_bills import BILLED_WORDS, DIRECTOR, OWED_WORDS, PAID_WORDS, SUBJECT, paid_before
from calculators.work import Work, date_value, dollars

LONGEST = 1200
"""Months of compounding that exact arithmetic is asked for at most; a hundred years."""


RATE = figure(
    "bill_interest_rate", "1", "percent", "5.48.040.p4", "Interest of 1 percent per month shall be charged on all bills"
)
INTEREST_DAYS = figure(
    "bill_interest_days", "30", "days", "5.48.040.p4",
    "which remain unpaid for 30 days or more after the invoice billing date",
)  # fmt: skip
COMPOUNDED = anchor("5.48.040.p4", "Interest shall be computed from the invoice date and compounded monthly.")
LEAST = figure(
    "rebill_minimum", "5", "USD", "5.48.040.p5", "greater of $5.00 or 25 percent of the amount which is delinquent"
)
SHARE = figure(
    "rebill_rate",
    "25",
    "percent",
    "5.48.040.p5",
    "25 percent of the amount which is delinquent, up to a maximum charge",
)
MOST = figure("rebill_maximum", "25", "USD", "5.48.040.p5", "up to a maximum charge of $25.00")
AGAIN = figure("rebill_days", "60", "days", "5.48.040.p5", "The rebill charge may be reassessed every 60 days")


class LateInterest(Inputs):
    """What interest on an unpaid City bill depends on."""

    principal: Decimal | None = money("What is the amount of the bill?", "5.48.040.p4", words=OWED_WORDS)
    months: int | None = count(
        "How many whole months is it since the invoice date?", "5.48.040.p4", unit="months", optional=True,
        words=("months", "month", "overdue", "late", "unpaid"),
    )  # fmt: skip
    billed: date | None = day("What is the invoice date?", "5.48.040.p4", words=BILLED_WORDS)
    paid: date | None = day("Through which day is interest charged?", "5.48.040.p4", words=PAID_WORDS)


@calculator(
    name="late_interest",
    title="Interest on an unpaid City bill",
    subject=SUBJECT,
    provision="5.48.040.p4",
    rule="A bill that remains unpaid for 30 days or more after the billing date bears interest of 1 percent per month, "
    "computed from the invoice date and compounded monthly.",
    phrases=(
        "interest on a $1,000 invoice unpaid for four months",
        "how much interest does the City charge on a late bill",
        "customer is 3 months late on a $2,500 bill, what is the interest",
        "compound interest on an overdue City invoice",
        "invoice of January 15 for $800 paid June 20, late interest owed",
        "interest on past due accounts receivable",
        "balance with interest after six months on a $450 bill",
        "one percent a month on a delinquent bill",
    ),
    anchors=(RATE, INTEREST_DAYS, COMPOUNDED),
    model=LateInterest,
)
def late_interest(work: Work) -> Outcome:
    """PCC 5.48.040, fourth paragraph."""
    principal = work.money("principal")
    if wrong := any_below_zero(work, "5.48.040.p4"):
        return wrong
    work.note("A rebill charge is not counted in; the text does not say whether it bears interest.")
    work.note("The text does not say whether this interest also reaches bills that other offices send.")
    months: int | None = work.maybe("months")
    if months is None:
        return _interest_by_dates(work, principal)
    if months > LONGEST:
        return work.not_applicable("5.48.040.p4", f"More than {LONGEST} months cannot be right here; check the number.")
    if not months:
        return _no_interest(work, "less than a whole month has passed since the invoice date")
    return _interest(work, principal, months)


def _no_interest(work: Work, why: str) -> Outcome:
    work.step("5.48.040.p4", f"No interest: {why}", Decimal(0), "USD")
    return work.computed("5.48.040.p4", f"No interest: {why}.", dollars("interest", "Interest", Decimal(0)))


def _grown(work: Work, principal: Decimal, months: int) -> Decimal:
    """Principal with interest compounded monthly, as a step."""
    grown: Decimal = principal * (1 + work.figure(RATE) / 100) ** months
    work.step("5.48.040.p4", f"{usd(principal)} at 1 percent per month, compounded for {_whole(months)}", grown, "USD")
    return grown


def _whole(months: int) -> str:
    return f"{months} whole month{'' if months == 1 else 's'}"


def _interest(work: Work, principal: Decimal, months: int) -> Outcome:
    interest = work.cents("5.48.040.p4", _grown(work, principal, months) - principal)
    work.note("Rounded once, at the end; rounding each month can differ by a cent.")
    return work.computed(
        "5.48.040.p4",
        f"Interest is {usd(interest)}, so the balance is {usd(principal + interest)}: 1 percent per month compounded "
        f"over {_whole(months)} from the invoice date.",
        *_interest_values(principal, interest),
    )


def _interest_values(principal: Decimal, interest: Decimal) -> tuple[Quantity, Quantity]:
    return dollars("interest", "Interest", interest), dollars("total", "Balance with interest", principal + interest)


def _interest_by_dates(work: Work, principal: Decimal) -> Outcome:
    billed, paid = work.day("billed"), work.day("paid")
    if wrong := paid_before(work, "5.48.040.p4", billed, paid):
        return wrong
    if (paid - billed).days < work.figure(INTEREST_DAYS):
        return _no_interest(work, "the bill did not remain unpaid for 30 days after the billing date")
    months = _whole_months(billed, paid)
    if months > LONGEST:
        return work.not_applicable("5.48.040.p4", "More than a hundred years cannot be right here; check the dates.")
    start = add_months(billed, months)
    if start == paid:
        return _interest(work, principal, months)
    grown = _grown(work, principal, months)
    part = Decimal((paid - start).days) / (add_months(billed, months + 1) - start).days
    whole = work.cents("5.48.040.p4", grown - principal)
    pro_rata = grown * (1 + work.figure(RATE) / 100 * part) - principal
    return work.two_readings(
        "5.48.040.p4",
        f"Interest is {usd(whole)} for {_whole(months)}; with the part month it would be {usd(pro_rata)}. "
        "The text does not say how a part of a month counts.",
        Reading("Interest of 1 percent per month is earned by each whole month.", _interest_values(principal, whole)),
        Reading("A part of a month bears its share by days.", _interest_values(principal, pro_rata)),
    )


def _whole_months(start: date, end: date) -> int:
    months = (end.year - start.year) * 12 + end.month - start.month
    return months if end.day >= min(start.day, monthrange(end.year, end.month)[1]) else months - 1


class RebillCharge(Inputs):
    """What a rebill charge depends on."""

    delinquent: Decimal | None = money("Which amount is delinquent?", "5.48.040.p5", words=OWED_WORDS)
    charged: date | None = day(
        "When was the last rebill charge added?", "5.48.040.p5", optional=True,
        words=("charged", "rebilled", "added", "last", "assessed", "rebill"),
    )  # fmt: skip


@calculator(
    name="rebill_charge",
    title="Rebill charge on a delinquent account",
    subject=SUBJECT,
    provision="5.48.040.p5",
    rule="The Director of the Bureau of Administrative Services may add a rebill charge to a delinquent account, the "
    "greater of $5.00 or 25 percent of the delinquent amount, up to $25.00, and may reassess it every 60 days.",
    phrases=(
        "rebill charge on $44 delinquent",
        "how much is the rebill fee",
        "charge for rebilling a delinquent account of $300",
        "can we add the rebill charge again after 60 days",
        "last rebill charge March 1, 2026, when may we charge it again",
        "fee for sending another bill on an overdue account",
        "most we can add for a rebill",
    ),
    anchors=(LEAST, SHARE, MOST, AGAIN),
    model=RebillCharge,
)
def rebill_charge(work: Work) -> Outcome:
    """PCC 5.48.040, fifth paragraph."""
    charged = work.maybe("charged")
    if charged is not None and work.maybe("delinquent") is None:
        again = _again(work, charged)
        text = (
            f"The rebill charge may be added again on {long_date(again)}, unless it is paid, assessed, canceled or "
            "waived."
        )
        return work.computed("5.48.040.p5", text, date_value("again", "May be added again", again), actors=(DIRECTOR,))
    amount = work.money("delinquent")
    if amount <= 0:
        return work.not_applicable("5.48.040.p5", "Nothing is delinquent, so there is no rebill charge.")
    share = amount * work.figure(SHARE) / 100
    work.step("5.48.040.p5", f"25 percent of {usd(amount)}", share, "USD")
    charge = max(share, work.figure(LEAST))
    work.step("5.48.040.p5", "The greater of that or $5.00", charge, "USD")
    charge = min(charge, work.figure(MOST))
    work.step("5.48.040.p5", "Up to a maximum of $25.00", charge, "USD")
    charge = work.cents("5.48.040.p5", charge)
    work.note("The text does not say whether accrued interest is part of the delinquent amount.")
    values = [dollars("charge", "Rebill charge", charge)]
    text = f"The Director may add a rebill charge of {usd(charge)}."
    if charged is not None:
        again = _again(work, charged)
        text += f" It may be added again on {long_date(again)}, unless it is paid, assessed, canceled or waived."
        values.append(date_value("again", "May be added again", again))
    return work.computed("5.48.040.p5", text, *values, actors=(DIRECTOR,))


def _again(work: Work, charged: date) -> date:
    again = charged + timedelta(days=int(work.figure(AGAIN)))
    work.step("5.48.040.p5", "May be reassessed every 60 days: again on", again, "date")
    return again
