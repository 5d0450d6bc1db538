"""Interest and rebill charges on City bills that stay unpaid: Section 5.48.040."""

from __future__ import annotations

from calendar import monthrange
from datetime import date, timedelta
from decimal import Decimal

from calculators.calculator import calculator
from calculators.calendar import add_months
from calculators.conditions import any_below_zero
from calculators.figure import anchor, figure
from calculators.inputs import Inputs, choice, count, day, money, percent, yes_no
from calculators.money import long_date, plain, usd
from calculators.outcome import Outcome, Quantity, Reading
from calculators.subjects.city_bills import (
    BILLED_WORDS,
    DIRECTOR,
    ON_DAY_WORDS,
    OWED_WORDS,
    PAID_WORDS,
    SUBJECT,
    paid_before,
)
from calculators.work import Work, date_value, dollars

SPANS = {"one_year": 12, "half_a_year": 6}
"""Months of a stretch of time that a question tells in words."""
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

    days: int | None = count(
        "For how many days after the billing date was it unpaid?", "5.48.040.p4", unit="days", optional=True,
        words=(*ON_DAY_WORDS, "unpaid", "outstanding", "sat"),
    )  # fmt: skip
    principal: Decimal | None = money("What is the amount of the bill?", "5.48.040.p4", words=OWED_WORDS)
    months: int | None = count(
        "How many whole months is it since the invoice date?", "5.48.040.p4", unit="months", optional=True,
        words=("months", "month", "overdue", "late", "unpaid", "sat", "outstanding", "behind", "old", "later"),
    )  # fmt: skip
    billed: date | None = day("What is the invoice date?", "5.48.040.p4", words=BILLED_WORDS)
    paid: date | None = day("Through which day is interest charged?", "5.48.040.p4", words=PAID_WORDS)
    rate: Decimal | None = percent(
        "Which monthly rate is charged or proposed (in percent)?", "5.48.040.p4", optional=True,
        words=("interest", "rate", "percent", "a month", "per month", "charging", "monthly"),
    )  # fmt: skip
    span: str | None = choice(
        "How long is it since the invoice date, in words?", "5.48.040.p4",
        {
            "one_year": ("been a year", "a year ago", "a year late", "a year overdue", "for a year", "a year old",
                         "a whole year", "a full year", "a year behind", "a year past due", "a year now",
                         "a year later", "been a whole year", "after a year", "unpaid a year"),
            "half_a_year": ("half a year", "half year"),
        },
        optional=True,
    )  # fmt: skip
    wanted: str | None = choice(
        "Is the question whether there is interest, or how much it is?", "5.48.040.p4",
        {
            "whether": ("is there interest", "any interest", "charge interest", "charged interest", "bear interest",
                        "bears interest", "owe interest", "does interest", "interest apply", "interest run",
                        "interest yet", "interest kick in", "interest already", "interest start",
                        "is interest charged",
                        "interest charged on it", "interest due on it", "do we charge", "start charging",
                        "is interest",
                        "should there be interest", "do they owe interest", "does it bear", "draw interest",
                        "draws interest", "collect interest", "add interest", "run interest", "earn interest"),
            "other": (),
        },
        optional=True,
    )  # fmt: skip


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
        "our invoice sat unpaid all winter, what do they owe us with interest",
        "bill went unpaid for 29 days, do we charge interest",
        "can we charge 1.5 percent a month on an overdue City invoice",
        "guy never paid our bill, it has been most of a year, what does he owe by now",
        "account is 45 days old with no payment, is interest charged",
        "how much more than the original bill do they owe after eight months",
        "how many dollars of interest on this past due invoice",
        "300 bucks, ten months past due, what's the balance now",
        "how much interest is owed on our overdue invoice",
        "exact interest due on this unpaid bill",
        "how much has the interest on our bill grown to by now",
        "total owed with interest on the invoice this customer never paid",
        "what do they owe us with interest as of today",
        "our bill has been sitting unpaid for ages, how much interest in dollars",
        "interest on the bill we sent, what does it come to",
        "customer never paid our bill, what is the interest up to now",
        "what's the interest up to on our old unpaid invoice",
        "our invoice to the circus is old, how many dollars of interest",
    ),
    anchors=(RATE, INTEREST_DAYS, COMPOUNDED),
    model=LateInterest,
)
def late_interest(work: Work) -> Outcome:
    """PCC 5.48.040, fourth paragraph."""
    if wrong := any_below_zero(work, "5.48.040.p4"):
        return wrong
    if (early := _whether(work)) is not None:
        return early
    principal = work.money("principal")
    work.note("A rebill charge is not counted in; the text does not say whether it bears interest.")
    work.note("The text does not say whether this interest also reaches bills that other offices send.")
    months: int | None = work.maybe("months")
    if months is None and work.maybe("billed") is None:
        months = SPANS.get(work.maybe("span"))
    if months is None:
        return _interest_by_dates(work, principal)
    if months > LONGEST:
        return work.not_applicable("5.48.040.p4", f"More than {LONGEST} months cannot be right here; check the number.")
    if not months:
        return _no_interest(work, "less than a whole month has passed since the invoice date")
    return _interest(work, principal, months)


def _whether(work: Work) -> Outcome | None:
    """What can be told without the amount: the rate, and whether the bill bears interest at all; else None."""
    rate: Decimal | None = work.maybe("rate")
    law = work.figure(RATE)
    if rate is not None and rate != law:
        work.step("5.48.040.p4", f"{plain(law)} percent per month, not {plain(rate)}", False)
        text = f"No: interest is {plain(law)} percent per month."
        return work.computed("5.48.040.p4", text, Quantity("rate", "Rate per month", law, "percent"), verdict="no")
    days, billed, paid = work.maybe("days"), work.maybe("billed"), work.maybe("paid")
    if days is None and billed is not None and paid is not None:
        days = (paid - billed).days
        if days < 0:
            return paid_before(work, "5.48.040.p4", billed, paid)
    if days is not None and days < work.figure(INTEREST_DAYS):
        return _no_interest(work, "the bill did not remain unpaid for 30 days after the billing date")
    known = days is not None or bool(work.maybe("months"))
    if known and work.maybe("wanted") == "whether" and work.maybe("principal") is None:
        work.step("5.48.040.p4", "Unpaid for 30 days or more after the billing date", True)
        text = f"Yes: {plain(law)} percent per month, computed from the invoice date and compounded monthly."
        return work.computed("5.48.040.p4", text, Quantity("rate", "Rate per month", law, "percent"), verdict="yes")
    return None


def _no_interest(work: Work, why: str) -> Outcome:
    work.step("5.48.040.p4", f"No interest: {why}", Decimal(0), "USD")
    value = dollars("interest", "Interest", Decimal(0))
    return work.computed("5.48.040.p4", f"No interest: {why}.", value, verdict="no")


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
        verdict="yes" if work.maybe("wanted") == "whether" else None,
    )


def _interest_values(principal: Decimal, interest: Decimal) -> tuple[Quantity, Quantity]:
    return dollars("interest", "Interest", interest), dollars("total", "Balance with interest", principal + interest)


def _interest_by_dates(work: Work, principal: Decimal) -> Outcome:
    billed, days = work.day("billed"), work.maybe("days")
    paid = billed + timedelta(days=days) if work.maybe("paid") is None and days is not None else work.day("paid")
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

    closed: bool | None = yes_no(
        "Has the account been paid, assessed, canceled or waived?", "5.48.040.p5", optional=True,
        yes=("account is paid", "account was paid", "has been paid", "paid off", "paid in full", "already paid",
             "was waived", "has been waived", "been assessed", "was canceled", "was cancelled", "been canceled"),
        no=("not paid", "still unpaid", "has not been paid", "hasn't been paid", "still owes"),
    )  # fmt: skip
    delinquent: Decimal | None = money(
        "Which amount is delinquent?",
        "5.48.040.p5",
        words=(*OWED_WORDS, "behind", "short", "in arrears", "owing", "still out", "hasn't paid", "past due amount"),
    )
    charged: date | None = day(
        "When was the last rebill charge added?", "5.48.040.p5", optional=True,
        words=("charged", "rebilled", "added", "last", "assessed", "rebill", "first", "hit them", "put on", "one on"),
    )  # fmt: skip
    again: date | None = day(
        "On which day would it be added again?", "5.48.040.p5", optional=True,
        words=("again", "another", "second", "next", "now", "today", "new one", "repeat"),
    )  # fmt: skip
    days: int | None = count(
        "How many days is it since the last rebill charge?", "5.48.040.p5", unit="days", optional=True,
        words=(*ON_DAY_WORDS, "last", "between"),
    )  # fmt: skip
    proposed: Decimal | None = money(
        "Which rebill charge is proposed, if one is?", "5.48.040.p5", optional=True,
        words=("rebill fee", "fee", "add", "tack on", "tack", "fee of", "charge of", "hit them with"),
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
        "can we tack a $30 rebill fee on an overdue account",
        "it has been 45 days since the last rebill charge, can we hit them again",
        "account got paid, may we still add a rebill charge",
        "what do we tack on when we have to bill a deadbeat a second time",
        "rebill fee for somebody 16 dollars behind",
        "past due 300 bucks, what can we tack on for sending it again",
        "on what date may the next rebill charge go on our account",
        "is there a cap on what we add for a second bill",
        "is a $40 charge for rebilling too much",
        "what rebill charge do we put on this account",
        "exact rebill charge for our delinquent customer",
        "how much is the rebill charge on this one",
        "they're late, what dollar amount do we add for rebilling this bill",
        "how much rebill can I add to my customer's overdue balance",
        "rebill amount for the delinquent account on my desk",
    ),
    anchors=(LEAST, SHARE, MOST, AGAIN),
    model=RebillCharge,
)
def rebill_charge(work: Work) -> Outcome:
    """PCC 5.48.040, fifth paragraph."""
    at = "5.48.040.p5"
    if wrong := any_below_zero(work, at):
        return wrong
    if work.maybe("closed"):
        work.step(at, "Until the account is paid, assessed, canceled or waived", False)
        text = "No: the account is paid, assessed, canceled or waived, so no rebill charge is added any more."
        return work.computed(at, text, verdict="no", actors=(DIRECTOR,))
    charged, days = work.maybe("charged"), work.maybe("days")
    timed = charged is not None or days is not None
    if not timed or work.maybe("delinquent") is not None:
        return _charge(work)
    return _again(work, charged, days)


def _charge(work: Work) -> Outcome:
    """The charge on an amount, held against a proposed one, and the day on which it may be added again."""
    at, amount = "5.48.040.p5", work.money("delinquent")
    if amount <= 0:
        return work.not_applicable(at, "Nothing is delinquent, so there is no rebill charge.")
    share = amount * work.figure(SHARE) / 100
    work.step(at, f"25 percent of {usd(amount)}", share, "USD")
    charge = max(share, work.figure(LEAST))
    work.step(at, "The greater of that or $5.00", charge, "USD")
    charge = min(charge, work.figure(MOST))
    work.step(at, "Up to a maximum of $25.00", charge, "USD")
    charge = work.cents(at, charge)
    work.note("The text does not say whether accrued interest is part of the delinquent amount.")
    values = [dollars("charge", "Rebill charge", charge)]
    text, verdict = f"The Director may add a rebill charge of {usd(charge)}.", None
    proposed, charged = work.maybe("proposed"), work.maybe("charged")
    if proposed is not None:
        verdict = "yes" if proposed == charge else "no"
        work.step(at, f"{usd(proposed)} is that charge", proposed == charge)
        text = f"{verdict.capitalize()}: {text[0].lower()}{text[1:]}"
    if charged is not None:
        again = charged + timedelta(days=int(work.figure(AGAIN)))
        work.step(at, "May be reassessed every 60 days: again on", again, "date")
        text += f" It may be added again on {long_date(again)}, unless it is paid, assessed, canceled or waived."
        values.append(date_value("again", "May be added again", again))
    return work.computed(at, text, *values, verdict=verdict, actors=(DIRECTOR,))


def _again(work: Work, charged: date | None, days: int | None) -> Outcome:
    """When the charge may be added again; yes or no where the day of adding it again is known."""
    at, every = "5.48.040.p5", int(work.figure(AGAIN))
    again: date | None = work.maybe("again")
    values = []
    text = f"The rebill charge may be added again {every} days after the last one"
    if charged is not None:
        following = charged + timedelta(days=every)
        work.step(at, "May be reassessed every 60 days: again on", following, "date")
        values.append(date_value("again", "May be added again", following))
        text = f"The rebill charge may be added again on {long_date(following)}"
        days = (again - charged).days if again is not None else days
    text += ", unless the account is paid, assessed, canceled or waived."
    if days is None:
        return work.computed(at, text, *values, actors=(DIRECTOR,))
    work.step(at, f"{days} days since the last rebill charge, against {every}", days >= every)
    verdict = "yes" if days >= every else "no"
    return work.computed(at, f"{verdict.capitalize()}. {text}", *values, verdict=verdict, actors=(DIRECTOR,))
