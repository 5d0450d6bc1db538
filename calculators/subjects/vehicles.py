"""Mileage and flat rates for private vehicles on ordinary City business: Section 5.08.050 A."""

from __future__ import annotations

from calendar import monthrange
from datetime import date, timedelta
from decimal import Decimal

from calculators.calculator import calculator
from calculators.conditions import below_zero, warn_closed
from calculators.deadline import in_time
from calculators.figure import anchor, figure
from calculators.inputs import Inputs, day, money, number, yes_no
from calculators.money import long_date, plain, usd, usd_exact
from calculators.outcome import Outcome, Quantity
from calculators.permission import Condition, permission
from calculators.subjects.pay_periods import FIRST_PERIOD, LENGTH, REPORT_FRIDAY, friday_after, period_of
from calculators.timeliness import DONE_WORDS, asked_whether
from calculators.work import Work, date_value, dollars

SUBJECT = "Private vehicles"
WEEK = timedelta(days=7)
TO_WEDNESDAY = timedelta(days=2)

COUNCIL_RATE = anchor("5.08.050.A", "shall be reimbursed for use of such vehicles at a rate fixed by Council")
MANAGER = anchor("5.08.050.A", "when authorized by the Appropriation Unit Manager")
FLAT_RATE = anchor("5.08.050.A", "In no event shall the flat rate exceed Internal Revenue Service guidelines.")
FLAT_AUTHORITY = anchor(
    "5.08.050.A", "authorized by the Commissioner-In-Charge or the City Auditor or their designated Bureau Managers"
)
FILE_DAYS = figure(
    "mileage_file_days", "5", "days", "5.08.050.A", "by the 5th day following the end of an accounting period"
)
PAY_DAYS = figure(
    "mileage_pay_days", "10", "days", "5.08.050.A",
    "shall be paid by the 10th day following the end of the accounting period",
)  # fmt: skip
LAST_FRIDAY = anchor("5.08.050.A.p2", "not later than the Friday of the last payroll submission week of the month")


class VehicleUse(Inputs):
    """What mileage reimbursement for ordinary City business depends on."""

    authorized: bool | None = yes_no(
        "Has the Appropriation Unit Manager authorized the use of the vehicle?", "5.08.050.A", optional=True,
        yes=("authorized", "manager approved", "approved by the manager", "with approval", "manager said ok",
             "manager okayed", "unit manager signed", "manager signed off", "got the ok", "cleared it with my manager",
             "with my manager's ok", "preapproved", "approved use", "manager authorized"),
        no=("not authorized", "unauthorized", "without authorization", "without approval", "manager did not approve",
            "never authorized", "nobody authorized", "no one authorized", "manager did not authorize",
            "no authorization",
            "without asking", "nobody approved", "no approval", "never asked", "did not ask", "without permission",
            "manager said no", "manager never okayed", "nobody signed off"),
    )  # fmt: skip
    miles: Decimal | None = number(
        "How many miles were driven on City business?", "5.08.050.A", unit="miles",
        words=("miles", "mile", "mi", "drove", "driven", "mileage", "put on my car", "logged", "put on", "round trip",
               "drives", "driving"),
    )  # fmt: skip
    rate: Decimal | None = money(
        "What is the Council's rate per mile?", "5.08.050.A", outside="council_mileage_rate",
        words=("per mile", "a mile", "rate", "council rate", "cents a mile", "council's rate", "each mile", "cents",
               "city rate", "rate is", "council set", "council pays"),
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
    if min(miles, rate) < 0:
        return work.not_applicable("5.08.050.A", "Miles and rate cannot be below zero; check the entries.")
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
    return work.computed(at, f"{lead}. {text}", *values, verdict=verdict, actors=actors)


class VehicleFlatRate(Inputs):
    """What decides whether a flat rate may be paid."""

    represented: bool | None = yes_no(
        "Is the employee represented by a union?", "5.08.050.A",
        yes=("represented", "union member", "union employee", "in a union", "unionized", "union", "bargaining unit",
             "union guy", "union rep", "local 483", "dctu", "coppea", "union steward", "in the union"),
        no=("non-represented", "nonrepresented", "not represented", "unrepresented", "non-union", "manager",
            "nonunion", "not in a union", "no union", "at will", "non-rep", "nonrep", "management", "supervisor",
            "director", "not union", "isn't in a union", "exempt staff"),
    )  # fmt: skip
    flat: Decimal | None = money(
        "What flat rate is proposed?", "5.08.050.A",
        words=("flat", "flat rate", "allowance", "proposed", "pay", "car allowance", "offered", "wants", "paying",
               "get",
               "we pay", "gets", "auto allowance", "want to pay", "stipend", "monthly allowance"),
    )  # fmt: skip
    guideline: Decimal | None = money(
        "What do the Internal Revenue Service guidelines allow, in the same unit (day, month or mile)?", "5.08.050.A",
        outside="irs_flat_rate", words=("irs", "guideline", "guidelines", "internal revenue", "irs max", "irs says",
                                        "irs allows", "irs amount", "federal guideline", "irs figure", "irs number"),
    )  # fmt: skip
    authorized: bool | None = yes_no(
        "Has the Commissioner-In-Charge, the City Auditor or a designated Bureau Manager authorized it?", "5.08.050.A",
        optional=True, yes=("authorized", "approved by the commissioner", "auditor approved", "commissioner signed",
                            "bureau manager approved", "commissioner approved", "commissioner okayed",
                            "commissioner authorized", "auditor authorized", "bureau manager authorized"),
        no=("not authorized", "unauthorized", "without authorization", "commissioner refused", "no authorization",
            "nobody authorized", "never authorized", "supervisor approved", "supervisor okayed",
            "only my supervisor", "commissioner said no", "not approved", "nobody signed", "without approval"),
    )  # fmt: skip


@calculator(
    name="vehicle_flat_rate",
    title="Flat rate for a private car",
    subject=SUBJECT,
    provision="5.08.050.A",
    rule="Non-represented employees may be paid a flat rate, never above Internal Revenue Service guidelines, when "
    "the Commissioner-In-Charge, the City Auditor or their designated Bureau Managers authorize it.",
    phrases=(
        "can a manager get a flat car allowance of $200 when the IRS guideline is $190",
        "flat rate auto allowance for a non-represented employee",
        "who authorizes a flat vehicle allowance",
        "may a union employee be paid a flat rate for car use",
        "maximum flat rate for using a private car",
        "is a $15 daily car rate allowed under IRS guidelines of $15",
        "can we hand a union guy a flat monthly amount for his car",
        "nonrep supervisor wants a set $9 a day for her car, IRS says $8.50, ok?",
        "is our flat auto allowance over what the IRS allows",
    ),
    anchors=(FLAT_RATE, FLAT_AUTHORITY),
    model=VehicleFlatRate,
)
def vehicle_flat_rate(work: Work) -> Outcome:
    """PCC 5.08.050 A."""
    at, actors = "5.08.050.A", ("Commissioner-In-Charge", "City Auditor", "designated Bureau Managers")
    represented: bool | None = work.maybe("represented")
    flat, guideline = work.maybe("flat"), work.maybe("guideline")
    if wrong := below_zero(work, at, flat, guideline):
        return wrong
    denied = _flat_rate_denied(work, represented, flat, guideline)
    if denied:
        work.step(at, denied, False)
        values: tuple[Quantity, ...] = ()
        if not represented and flat is not None and guideline is not None and flat > guideline:
            values = (_highest(guideline), dollars("over", "Above the guidelines", flat - guideline))
        return work.computed(at, f"No: {denied[0].lower()}{denied[1:]}.", *values, verdict="no", actors=actors)
    if represented is None:
        work.yes("represented")
    flat, guideline = work.money("flat"), work.money("guideline")
    work.step(at, f"{usd(flat)} does not exceed the guidelines of {usd(guideline)}", True)
    granted = f"{usd(flat)} may be paid, not exceeding the Internal Revenue Service guidelines of {usd(guideline)}"
    authority = Condition(
        "authorized", at, "the Commissioner-In-Charge, the City Auditor or a designated Bureau Manager authorizes it"
    )
    return permission(work, at, granted, _highest(guideline), on=(authority,), actors=actors)


def _highest(guideline: Decimal) -> Quantity:
    return dollars("limit", "Highest flat rate", guideline)


def _flat_rate_denied(work: Work, represented: bool | None, flat: Decimal | None, guideline: Decimal | None) -> str:
    """Why a flat rate is refused, as far as is known; empty when nothing known refuses it."""
    if represented:
        return "The flat rate is for non-represented employees only"
    if flat is not None and guideline is not None and flat > guideline:
        return f"{usd(flat)} exceeds the Internal Revenue Service guidelines of {usd(guideline)}"
    if work.maybe("authorized") is False:
        return (
            "A flat rate is paid only when the Commissioner-In-Charge, the City Auditor or a designated Bureau "
            "Manager authorizes it"
        )
    return ""


class MileageClaim(Inputs):
    """What the dates of a mileage claim depend on."""

    period_end: date | None = day(
        "On which day does the accounting period end?", "5.08.050.A",
        words=("accounting period", "period", "ended", "ends", "ending", "end", "closed", "closes", "close of"),
    )  # fmt: skip
    filed: date | None = day(
        "On which day was the claim filed with Accounts Payable?", "5.08.050.A", optional=True,
        words=("claim", "mileage claim", "accounts payable got", "accounts payable", "a/p", "my claim", *DONE_WORDS),
    )  # fmt: skip
    paid: date | None = day(
        "On which day was the claim paid?", "5.08.050.A", optional=True,
        words=("paid", "got paid", "reimbursed", "got my money", "check came", "money came", "paid out",
               "got the check"),
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


class FlatRateClaim(Inputs):
    """What the last day for a flat rate claim depends on."""

    month: date | None = day(
        "For which month (any day of it)?", "5.08.050.A.p2", words=("month", "for", "in", "payroll", "claim", "during")
    )
    filed: date | None = day(
        "On which day did the claim reach Central Payroll?", "5.08.050.A.p2", optional=True,
        words=("central payroll got", "reached central payroll", "got to payroll", *DONE_WORDS),
    )  # fmt: skip
    asked: str | None = asked_whether("5.08.050.A.p2")


@calculator(
    name="flat_rate_claim_date",
    title="When daily rate claims are filed",
    subject=SUBJECT,
    provision="5.08.050.A.p2",
    rule="Daily rate claims and allowances of non-represented employees go to Central Payroll not later than the "
    "Friday of the month's last payroll submission week, to be in the month's last payroll check.",
    phrases=(
        "last day to file a daily car rate claim for September 2026",
        "when must a flat car allowance claim reach Central Payroll",
        "daily rate claim deadline this month",
        "Friday of the last payroll submission week in March",
        "non-represented employee car allowance, when to submit",
        "cut-off for vehicle allowance in the last paycheck of the month",
        "my daily car rate request got to Central Payroll September 28, in time for the last check?",
        "flat car money request handed in after the last submission Friday",
    ),
    anchors=(LAST_FRIDAY, REPORT_FRIDAY, LENGTH, FIRST_PERIOD),
    model=FlatRateClaim,
)
def flat_rate_claim_date(work: Work) -> Outcome:
    """PCC 5.08.050 A, second paragraph, with 5.08.020 D."""
    month = work.day("month")
    friday = friday_after(month.replace(day=monthrange(month.year, month.month)[1]) - WEEK, 1)
    found = period_of(work, friday - TO_WEDNESDAY)
    if found is None:
        return work.not_applicable("5.08.010", "Pay periods under this Chapter begin with October 1, 1953.")
    due = friday if found[1] == friday - TO_WEDNESDAY else friday - WEEK
    work.step("5.08.020.D", "The month's last Friday on which biweekly time reports are due", due, "date")
    work.step("5.08.050.A.p2", "The Friday of the last payroll submission week of the month", due, "date")
    work.note(
        "The text does not define the payroll submission week; the week of the Friday following a pay period was used."
    )
    return in_time(
        work, "5.08.050.A.p2", "filed", due, f"The claim must reach Central Payroll not later than {long_date(due)}.",
        date_value("due", "Filed by", due),
    )  # fmt: skip
