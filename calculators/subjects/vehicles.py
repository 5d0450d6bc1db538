"""Mileage and flat rates for private vehicles on ordinary City business: Section 5.08.050 A."""

from __future__ import annotations

from datetime import date, timedelta
from decimal import Decimal

from calculators.calculator import calculator
from calculators.conditions import below_zero, warn_closed
from calculators.deadline import in_time
from calculators.figure import anchor, figure
from calculators.inputs import Inputs, count, day, money, number, yes_no
from calculators.money import long_date, plain, usd, usd_exact
from calculators.outcome import Outcome, Quantity
from calculators.timeliness import DONE_WORDS, asked_whether
from calculators.work import Work, date_value, dollars

SUBJECT = "Private vehicles"

COUNCIL_RATE = anchor("5.08.050.A", "shall be reimbursed for use of such vehicles at a rate fixed by Council")
MANAGER = anchor("5.08.050.A", "when authorized by the Appropriation Unit Manager")
FILE_DAYS = figure(
    "mileage_file_days", "5", "days", "5.08.050.A", "by the 5th day following the end of an accounting period"
)
PAY_DAYS = figure(
    "mileage_pay_days", "10", "days", "5.08.050.A",
    "shall be paid by the 10th day following the end of the accounting period",
)  # fmt: skip


class VehicleUse(Inputs):
    """What mileage reimbursement for ordinary City business depends on."""

    authorized: bool | None = yes_no(
        "Has the Appropriation Unit Manager authorized the use of the vehicle?", "5.08.050.A", optional=True,
        yes=("authorized", "manager approved", "approved by the manager", "with approval", "manager said ok",
             "manager okayed", "unit manager signed", "manager signed off", "got the ok",
             "cleared it with my manager",
             "unit manager okayed", "unit manager approved", "manager ok'd", "boss okayed", "okayed by the manager",
             "manager's authorization", "unit manager authorized", "with the manager's ok", "manager has approved",
             "with my manager's ok", "preapproved", "approved use", "manager authorized"),
        no=("not authorized", "unauthorized", "without authorization", "without approval", "manager did not approve",
            "never authorized", "nobody authorized", "no one authorized", "manager did not authorize",
            "no authorization",
            "without asking", "nobody approved", "no approval", "never asked", "did not ask", "without permission",
            "manager said no", "manager never okayed", "nobody signed off", "didn't ask", "manager didn't approve",
            "manager hadn't approved", "nobody said i could", "never said i could", "nobody told me to",
            "without an ok",
            "nobody gave me the ok", "nobody cleared it", "never cleared it", "boss never", "boss did not",
            "boss said no",
            "never okayed", "never approved", "didn't clear it", "hasn't authorized", "never got the ok",
            "no go-ahead", "without the manager's",
            "without the unit manager", "didn't get approval",
            "no ok from", "nobody okayed", "not approved", "no sign-off", "on my own", "manager didn't know"),
    )  # fmt: skip
    miles: Decimal | None = number(
        "How many miles were driven on City business?", "5.08.050.A", unit="miles",
        words=("miles", "mile", "mi", "drove", "driven", "mileage", "put on my car", "logged", "put on", "round trip",
               "drives", "driving", "racked up", "site visits", "miles in"),
    )  # fmt: skip
    days: int | None = count(
        "On how many days, if so many miles were driven each day?", "5.08.050.A", unit="days", optional=True,
        words=("days", "workdays", "day", "days a", "days in"),
    )  # fmt: skip
    trips: int | None = count(
        "How many trips, if so many miles were driven on each?", "5.08.050.A", optional=True,
        unit="trips, times, visits or inspections", words=("trips", "times", "inspections", "visits", "runs", "shifts"),
    )  # fmt: skip
    each: bool | None = yes_no(
        "Are the miles those of each trip or day?", "5.08.050.A", optional=True,
        yes=("each", "apiece", "miles a day", "miles per day", "per trip", "every day", "each day", "each trip",
             "a trip", "each time", "daily", "every trip", "mi a day", "miles each"),
        no=("in all", "altogether", "total", "all told", "combined"),
    )  # fmt: skip
    rate: Decimal | None = money(
        "What is the Council's rate per mile?", "5.08.050.A", outside="council_mileage_rate",
        words=("per mile", "a mile", "rate", "council rate", "cents a mile", "council's rate", "each mile", "cents",
               "city rate", "rate is", "council", "council's at", "council set", "council pays", "we pay",
               "per-mile", "/mile",
               "council's paying"),
    )  # fmt: skip
    claimed: Decimal | None = money(
        "How much is claimed?", "5.08.050.A", optional=True,
        words=("claims", "claimed", "claiming", "claim for", "wants", "asks for", "asking for", "turned in a claim for",
               "put in for", "requested", "submitted"),
    )  # fmt: skip


@calculator(
    name="vehicle_use_reimbursement",
    title="Mileage for a private car on City business",
    subject=SUBJECT,
    provision="5.08.050.A",
    rule="When authorized by the Appropriation Unit Manager, use of a private vehicle on City business is "
    "reimbursed at the rate fixed by Council.",
    phrases=(
        "mileage for 40 miles at 50 cents a mile in my own car",
        "how much do I get for driving my own car to an inspection",
        "reimbursement for using a personal vehicle on City business",
        "employee drove 112 miles last month for site visits, Council rate 0.58",
        "private auto mileage claim amount",
        "can I claim mileage if my manager did not authorize it",
        "drove my own truck 85 miles to job sites, what do I get back",
        "she's claiming $60 for 100 miles, is that the right amount",
        "used my car for inspections without asking anybody, do I still get mileage",
        "what's the payback for miles on a personal car around town",
        "drove my jeep for work, manager approved it, how much do I get back",
        "several site visits in my own pickup this week, what do we owe for the miles",
        "inspector puts so many miles a day on her own car, what does she get for the month",
        "boss okayed using my own truck around town, what's the check",
        "he claims more than the Council's cents a mile come to, by how much is he over",
        "used my jeep for site visits though the boss never cleared it, pay me?",
        "nobody cleared my truck for City errands, am I paid for the miles",
    ),
    anchors=(COUNCIL_RATE, MANAGER),
    model=VehicleUse,
)
def vehicle_use_reimbursement(work: Work) -> Outcome:
    """PCC 5.08.050 A."""
    actors = ("Appropriation Unit Manager",)
    authorized: bool | None = work.maybe("authorized")
    if authorized is False:
        work.step("5.08.050.A", "Not authorized by the Appropriation Unit Manager", Decimal(0), "USD")
        return work.computed("5.08.050.A", "No: nothing is reimbursed without the Appropriation Unit Manager's "
                                           "authorization.",
                             dollars("total", "Reimbursement", Decimal(0)), verdict="no", actors=actors)  # fmt: skip
    if authorized is None:
        work.note("Only a use that the Appropriation Unit Manager authorized is reimbursed.")
    miles, rate = work.number("miles"), work.money("rate")
    days, trips = work.maybe("days"), work.maybe("trips")
    if wrong := below_zero(work, "5.08.050.A", miles, rate, days, trips):
        return wrong
    times: int | None = days if trips is None else trips
    if times is not None and work.maybe("each"):
        miles *= times
        work.step("5.08.050.A", f"The miles of each of {times} days or trips", miles, "miles")
    work.step(
        "5.08.050.A", f"{plain(miles)} miles at the Council's rate of {usd_exact(rate)} a mile", miles * rate, "USD"
    )
    total = work.cents("5.08.050.A", miles * rate)
    work.note("On authorized travel Section 5.08.090 C applies instead: the IRS rate or the lowest cost alternative.")
    text = f"The reimbursement is {usd(total)}: {plain(miles)} miles at {usd_exact(rate)} a mile."
    return against_claim(work, "5.08.050.A", total, text, dollars("total", "Reimbursement", total), actors=actors)


def against_claim(
    work: Work, at: str, total: Decimal, text: str, *values: Quantity, actors: tuple[str, ...]
) -> Outcome:
    """What is reimbursed, with a verdict and what is too much where the optional input ``claimed`` is known."""
    claimed: Decimal | None = work.maybe("claimed")
    if claimed is None:
        return work.computed(at, text, *values, actors=actors)
    over = max(Decimal(0), claimed - total)
    work.step(at, f"{usd(claimed)} claimed, against {usd(total)}", claimed <= total)
    verdict = "no" if over else "yes"
    lead = f"No, {usd(over)} too much" if over else "Yes"
    values = (*values, dollars("over", "Claimed too much", over))
    if claimed < total:
        values = (*values, dollars("more", "More than was claimed", total - claimed))
    return work.computed(at, f"{lead}. {text}", *values, verdict=verdict, actors=actors)


class MileageClaim(Inputs):
    """What the dates of a mileage claim depend on."""

    period_end: date | None = day(
        "On which day does the accounting period end?", "5.08.050.A",
        words=("accounting period", "period", "ended", "ends", "ending", "end", "closed", "closes", "close of",
               "books closed", "close out", "wrapped up", "period end", "books close", "period's end"),
    )  # fmt: skip
    filed: date | None = day(
        "On which day was the claim filed with Accounts Payable?", "5.08.050.A", optional=True,
        words=("claim", "mileage claim", "accounts payable got", "accounts payable", "a/p", "my claim", "dropped",
               "mileage form",
               "my mileage", "form", "put in", "put it in", "turned it in", "claim in", "handed", *DONE_WORDS),
    )  # fmt: skip
    paid: date | None = day(
        "On which day was the claim paid?", "5.08.050.A", optional=True,
        words=("paid", "got paid", "reimbursed", "got my money", "check came", "money came", "paid out",
               "got the check", "money arrived", "paid me", "got reimbursed", "cut the check", "paid on"),
    )  # fmt: skip
    asked: str | None = asked_whether("5.08.050.A")


@calculator(
    name="mileage_claim_dates",
    title="When mileage claims are filed and paid",
    subject=SUBJECT,
    provision="5.08.050.A",
    rule="Mileage claims are filed with Accounts Payable by the 5th day following the end of an accounting period, "
    "and paid by the 10th day following it.",
    phrases=(
        "when is a mileage claim due for the period ended September 30, 2026",
        "deadline to file mileage with accounts payable",
        "when will my mileage be paid",
        "accounting period closed October 31, last day for car mileage claims",
        "how long do I have to turn in mileage",
        "how many days to submit a mileage reimbursement request",
        "period closed August 31 and I handed my mileage in September 8, too late?",
        "accounts payable got our mileage claim on the 4th, did we make it",
        "mileage reimbursed on the 11th day after the period, was that late",
        "dropped my mileage form off after the books closed, did it make it",
        "what day should I have my mileage money",
        "books closed, by what date does my car form have to be in",
        "am I too late with my car mileage for last period",
        "when does accounts payable owe me my miles",
        "is my mileage claim late",
        "is our mileage claim in time",
        "did my car claim make the deadline",
        "have I missed the date for my mileage form",
        "was my mileage filed on time",
    ),
    anchors=(FILE_DAYS, PAY_DAYS),
    model=MileageClaim,
)
def mileage_claim_dates(work: Work) -> Outcome:
    """PCC 5.08.050 A."""
    end = work.day("period_end")
    file_by = end + timedelta(days=int(work.figure(FILE_DAYS)))
    work.step("5.08.050.A", "The 5th day following the end of the accounting period: filed", file_by, "date")
    pay_by = end + timedelta(days=int(work.figure(PAY_DAYS)))
    work.step("5.08.050.A", "The 10th day following the end of the accounting period: paid", pay_by, "date")
    work.note("The text does not say what an accounting period is; the day that was given is taken as its end.")
    warn_closed(work, file_by, pay_by)
    text = f"The claim is filed with Accounts Payable by {long_date(file_by)} and paid by {long_date(pay_by)}."
    values = (date_value("file_by", "Filed by", file_by), date_value("pay_by", "Paid by", pay_by))
    if work.maybe("filed") is None and work.maybe("paid") is not None:
        return in_time(work, "5.08.050.A", "paid", pay_by, text, *values)
    return in_time(work, "5.08.050.A", "filed", file_by, text, *values)
