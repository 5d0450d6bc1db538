"""Ambulance companies' share of the dispatching service: Chapter 5.56."""

from __future__ import annotations

from datetime import date
from decimal import Decimal

from calculators.calculator import calculator
from calculators.calendar import add_months
from calculators.conditions import warn_closed
from calculators.deadline import in_time
from calculators.figure import anchor, figure
from calculators.inputs import Inputs, count, day, money, yes_no
from calculators.money import long_date, usd
from calculators.outcome import Outcome, Quantity
from calculators.timeliness import DONE_WORDS, asked_whether
from calculators.work import Work, date_value, dollars

SUBJECT = "Ambulance service"

MONTHLY = figure(
    "ambulance_dispatch_monthly", "600", "USD", "5.56.010.p1",
    "a sum equal to $600 divided by the number of ambulance companies participating in the dispatching service",
)  # fmt: skip
DUE_DAY = figure(
    "ambulance_due_day", "10", "day of the month", "5.56.010.p2",
    "by the 10th day of the month following the month in which dispatching service was furnished",
)  # fmt: skip
ACCEPTED = anchor("5.56.020", "shall have executed an acceptance of the terms of this Chapter in writing")


class AmbulanceShare(Inputs):
    """What an ambulance company's monthly share depends on."""

    accepted: bool | None = yes_no(
        "Has the company accepted the terms of the Chapter in writing?", "5.56.020", optional=True,
        yes=("accepted in writing", "written acceptance", "signed acceptance", "acceptance on file",
             "signed the acceptance",
             "accepted the terms", "acceptance is on file"),
        no=("no acceptance", "not accepted", "has not accepted", "without acceptance", "acceptance missing",
            "hasn't accepted", "never signed", "hasn't signed", "no written acceptance", "accepted verbally",
            "verbally",
            "never accepted", "without a written acceptance", "over the phone", "unsigned acceptance"),
    )  # fmt: skip
    companies: int | None = count(
        "How many ambulance companies participate in the dispatching service?", "5.56.010.p1", unit="companies",
        words=("companies", "company", "operators", "operator", "ambulance", "participating", "participants", "outfits",
               "of them", "firms", "services", "in on it", "ambulance companies", "share the"),
    )  # fmt: skip
    month: date | None = day(
        "In which month was the service furnished (any day of it)?", "5.56.010.p2", optional=True,
        words=("service", "month", "furnished", "for", "in", "dispatching", "dispatch for", "service in",
               "dispatched in"),
    )  # fmt: skip
    paid_on: date | None = day(
        "On which day was it paid?", "5.56.010.p2", optional=True,
        words=("paid on", "paid", "check came", "payment came", "payment arrived", "pays", *DONE_WORDS),
    )  # fmt: skip
    asked: str | None = asked_whether("5.56.010.p2")
    paid: Decimal | None = money(
        "How much did the company pay?", "5.56.010.p1", optional=True,
        words=("paid", "sent", "sent us", "check for", "payment of", "pays", "paid us"),
    )  # fmt: skip


@calculator(
    name="ambulance_dispatch_share",
    title="Monthly share of an ambulance company",
    subject=SUBJECT,
    provision="5.56.010.p1",
    rule="Each participating ambulance company pays monthly $600 divided by the number of participating companies, "
    "by the 10th day of the month following the service.",
    phrases=(
        "6 ambulance companies participate in dispatching, what does each pay",
        "how much does an ambulance operator owe for dispatch service",
        "ambulance dispatch fee with 4 companies",
        "when is the ambulance dispatch payment for January due",
        "split of the $600 dispatch charge among ambulance companies",
        "monthly payment by private ambulance operators for radio dispatch",
        "ambulance outfit's dispatch money for March came in April 12, late?",
        "ambulance company sent $100 and there are five of them in on the dispatching, enough?",
        "can we take dispatch money from an ambulance outfit that never signed the acceptance",
    ),
    anchors=(MONTHLY, DUE_DAY, ACCEPTED),
    model=AmbulanceShare,
)
def ambulance_dispatch_share(work: Work) -> Outcome:
    """PCC 5.56.010 and 5.56.020."""
    if work.maybe("accepted") is False:
        work.step("5.56.020", "The company has not accepted the terms of the Chapter in writing", False)
        text = "No money is received or paid out before the company has accepted the terms of the Chapter in writing."
        return work.computed("5.56.020", f"No: {text[0].lower()}{text[1:]}", verdict="no")
    month = work.maybe("month")
    if work.maybe("paid_on") is not None or (month is not None and work.maybe("companies") is None):
        due = _due(work, work.day("month"))
        text = f"The payment is due by {long_date(due)}."
        return in_time(work, "5.56.010.p2", "paid_on", due, text, date_value("due", "Due by", due))
    companies = work.count("companies")
    if companies < 1:
        return work.not_applicable("5.56.010.p1", "At least one company must participate; check the number.")
    share = work.figure(MONTHLY) / companies
    work.step("5.56.010.p1", f"$600 divided by {companies} companies", share, "USD")
    rounded = work.cents("5.56.010.p1", share)
    if rounded != share:
        work.note(
            f"{companies} shares of {usd(rounded)} come to {usd(rounded * companies)}; the text does not "
            "settle the rest."
        )
    work.note("First the company accepts the terms of the Chapter in writing (PCC 5.56.020).")
    value = dollars("share", "Monthly share", rounded)
    text = f"With {companies} participating, each company pays {usd(rounded)} a month"
    if work.maybe("paid") is not None:
        return _payment(work, rounded, f"{text}.", value)
    if month is None:
        return work.computed("5.56.010.p1", f"{text}, by the 10th day of the following month.", value)
    due = _due(work, month)
    return work.computed("5.56.010.p1", f"{text}, due by {long_date(due)}.", value, date_value("due", "Due by", due))


def _payment(work: Work, share: Decimal, text: str, value: Quantity) -> Outcome:
    """Whether a payment is the whole share, and what is short."""
    at, paid = "5.56.010.p1", work.money("paid")
    short = max(Decimal(0), share - paid)
    work.step(at, f"{usd(paid)} paid, against {usd(share)}", paid >= share)
    lead, verdict = (f"No, {usd(short)} short", "no") if short else ("Yes, it is all paid", "yes")
    return work.computed(at, f"{lead}. {text}", value, dollars("shortfall", "Short", short), verdict=verdict)


def _due(work: Work, month: date) -> date:
    following = add_months(month.replace(day=1), 1)
    due = following.replace(day=int(work.figure(DUE_DAY)))
    work.step("5.56.010.p2", "By the 10th day of the month following the service", due, "date")
    warn_closed(work, due)
    return due
