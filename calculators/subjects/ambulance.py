"""Ambulance companies' share of the dispatching service: Chapter 5.56."""

from __future__ import annotations

from datetime import date
from decimal import Decimal

from calculators.calculator import calculator
from calculators.calendar import add_months
from calculators.conditions import warn_closed
from calculators.deadline import in_time
from calculators.figure import anchor, figure
from calculators.inputs import Inputs, choice, count, day, money, yes_no
from calculators.money import long_date, usd
from calculators.outcome import Outcome, Quantity
from calculators.timeliness import DONE_WORDS, asked_whether
from calculators.work import Work, date_value, dollars

SUBJECT = "Ambulance service"
PERIODS = {"quarter": 3, "half_year": 6, "year": 12}
"""Months of the periods that a question may name."""

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
             "accepted the terms", "acceptance is on file", "signed in writing", "signed the form", "has signed",
             "executed the acceptance", "acceptance in hand", "signed off on the terms", "paper is signed"),
        no=("no acceptance", "not accepted", "has not accepted", "without acceptance", "acceptance missing",
            "hasn't accepted", "never signed", "hasn't signed", "no written acceptance", "accepted verbally",
            "verbally",
            "never accepted", "without a written acceptance", "over the phone", "unsigned acceptance", "not signed",
            "won't sign", "refuses to sign",
            "nothing signed", "nothing in writing", "unsigned", "hasn't executed", "yet to sign", "didn't sign",
            "no signed acceptance", "no paperwork", "hasn't returned the acceptance"),
    )  # fmt: skip
    companies: int | None = count(
        "How many ambulance companies participate in the dispatching service?", "5.56.010.p1", unit="companies",
        words=("companies", "company", "operators", "operator", "ambulance", "participating", "participants", "outfits",
               "of them", "firms", "services", "in on it", "ambulance companies", "share the",
               "now", "now its", "left", "remaining", "to", "down to", "up to", "stay", "pool", "in the pool",
               "still in",
               "providers", "outfits now", "rigs", "vendors", "after", "joins", "players", "crews",
               "private operators"),
    )  # fmt: skip
    before: int | None = count(
        "How many participated before, if the number has changed?", "5.56.010.p1", unit="companies", optional=True,
        words=("was", "were", "used to be", "went from", "from", "dropped from", "before", "had been", "last year",
               "formerly", "instead of", "earlier", "originally", "last month", "previously", "grew from"),
    )  # fmt: skip
    joins: str | None = choice(
        "Does a company join or leave?", "5.56.010.p1",
        {
            "joins": ("joins", "one joins", "another joins", "one more joins", "new one joins", "comes in", "signs on",
                      "one more company", "adds one", "another outfit joins"),
            "leaves": ("drops out", "one drops out", "one leaves", "quits", "pulls out", "one quits", "goes under",
                       "goes out of business", "one folds", "one less", "one fewer"),
        }, optional=True,
    )  # fmt: skip
    months: int | None = count(
        "For how many months is the share paid?", "5.56.010.p1", unit="months", optional=True,
        words=("over", "for", "months", "year", "quarter", "a year", "annually", "in all", "half a year", "total"),
    )  # fmt: skip
    period: str | None = choice(
        "For which period is the share asked, if for one?", "5.56.010.p1",
        {
            "quarter": ("a quarter", "the quarter", "per quarter", "quarterly", "each quarter", "this quarter",
                        "whole quarter", "every quarter"),
            "half_year": ("half a year", "half year", "half the year"),
            "year": ("a year", "per year", "whole year", "yearly", "annually", "each year", "all year", "the year"),
        }, optional=True,
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
        "what is one ambulance company's share of the dispatch fee this month",
        "one ambulance company drops out of dispatching, how much more does each of the others pay",
        "what does one ambulance operator pay over a year for dispatching",
        "ambulance companies went from five to six, what does each save",
        "by what day do ambulance operators pay for last month's dispatching",
        "each ambulance outfit's monthly bit when seven are in the pool",
        "ambulance company's payment was short, by how much",
        "did the ambulance company's payment come in on time",
        "is our ambulance firm's dispatch payment late",
        "exact date our ambulance company's dispatch payment is due",
        "may an ambulance company pay us though it only accepted the terms by phone",
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
    companies, earlier = _participating(work)
    if companies < 1 or (earlier is not None and earlier < 1):
        return work.not_applicable("5.56.010.p1", "At least one company must participate; check the number.")
    rounded = _share(work, companies)
    work.note("First the company accepts the terms of the Chapter in writing (PCC 5.56.020).")
    value = dollars("share", "Monthly share", rounded)
    if earlier is not None:
        return _changed(work, companies, rounded, earlier)
    told: int | None = work.maybe("months")
    months = PERIODS.get(work.maybe("period") or "") if told is None else told
    if months is not None and months > 1 and work.maybe("paid") is None:
        return _over_months(work, companies, rounded, months)
    text = f"With {companies} participating, each company pays {usd(rounded)} a month"
    if work.maybe("paid") is not None:
        return _payment(work, rounded, f"{text}.", value)
    if month is None:
        return work.computed("5.56.010.p1", f"{text}, by the 10th day of the following month.", value)
    due = _due(work, month)
    return work.computed("5.56.010.p1", f"{text}, due by {long_date(due)}.", value, date_value("due", "Due by", due))


def _participating(work: Work) -> tuple[int, int | None]:
    """How many companies participate, and how many did before one joined or left, if that is asked."""
    earlier: int | None = work.maybe("before")
    change = {"joins": 1, "leaves": -1}.get(work.maybe("joins") or "")
    if change is None or (earlier is not None and work.maybe("companies") is not None):
        return work.count("companies"), earlier
    start = work.count("companies") if earlier is None else earlier
    return start + change, start


def _share(work: Work, companies: int) -> Decimal:
    """The monthly share of each of so many companies, to the cent."""
    share = work.figure(MONTHLY) / companies
    work.step("5.56.010.p1", f"$600 divided by {companies} companies", share, "USD")
    rounded = work.cents("5.56.010.p1", share)
    if rounded != share:
        work.note(
            f"{companies} shares of {usd(rounded)} come to {usd(rounded * companies)}; the text does not "
            "settle the rest."
        )
    return rounded


def _changed(work: Work, companies: int, share: Decimal, earlier: int) -> Outcome:
    """The share after the number of companies has changed, and by how much it differs."""
    at, old = "5.56.010.p1", _share(work, earlier)
    way = "more" if share >= old else "less"
    work.step(at, f"{usd(share)} against {usd(old)}", abs(share - old), "USD")
    text = (
        f"With {companies} instead of {earlier}, each company pays {usd(share)} a month, {usd(abs(share - old))} {way}."
    )
    return work.computed(at, text, dollars("share", "Monthly share", share), dollars("before", "Share before", old),
                         dollars("difference", f"Each month {way}", abs(share - old)))  # fmt: skip


def _over_months(work: Work, companies: int, share: Decimal, months: int) -> Outcome:
    """What one company pays over several months."""
    at, total = "5.56.010.p1", share * months
    work.step(at, f"{months} monthly shares of {usd(share)}", total, "USD")
    text = f"With {companies} participating, each company pays {usd(share)} a month, {usd(total)} in {months} months."
    return work.computed(at, text, dollars("total", f"For {months} months", total),
                         dollars("share", "Monthly share", share))  # fmt: skip


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
