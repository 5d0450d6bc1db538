"""Flat rates for the private vehicles of non-represented employees: Section 5.08.050 A."""

from __future__ import annotations

from calendar import monthrange
from datetime import date, timedelta
from decimal import Decimal

from calculators.calculator import calculator
from calculators.conditions import below_zero
from calculators.deadline import in_time
from calculators.figure import anchor
from calculators.inputs import Inputs, day, money, yes_no
from calculators.money import long_date, usd
from calculators.outcome import Outcome, Quantity
from calculators.permission import Condition, permission
from calculators.subjects.pay_periods import FIRST_PERIOD, FRIDAY, LENGTH, friday_after, period_of
from calculators.subjects.paydays import REPORT_FRIDAY
from calculators.timeliness import DONE_WORDS, asked_whether
from calculators.work import Work, date_value, dollars

SUBJECT = "Private vehicles"
WEEK = timedelta(days=7)
TO_WEDNESDAY = timedelta(days=2)

FLAT_RATE = anchor("5.08.050.A", "In no event shall the flat rate exceed Internal Revenue Service guidelines.")
FLAT_AUTHORITY = anchor(
    "5.08.050.A", "authorized by the Commissioner-In-Charge or the City Auditor or their designated Bureau Managers"
)
LAST_FRIDAY = anchor("5.08.050.A.p2", "not later than the Friday of the last payroll submission week of the month")


class VehicleFlatRate(Inputs):
    """What decides whether a flat rate may be paid."""

    represented: bool | None = yes_no(
        "Is the employee represented by a union?", "5.08.050.A",
        yes=("represented", "union member", "union employee", "in a union", "unionized", "union", "bargaining unit",
             "union guy", "union rep", "local 483", "dctu", "coppea", "union steward", "in the union", "union gal",
             "union worker", "covered by a union", "union contract", "dues-paying", "shop steward", "afscme",
             "union woman", "union man", "she's union", "he's union", "covered by the contract"),
        no=("non-represented", "nonrepresented", "not represented", "unrepresented", "non-union", "manager",
            "nonunion", "not in a union", "no union", "at will", "non-rep", "nonrep", "management", "supervisor",
            "director", "not union", "isn't in a union", "exempt staff", "analyst without a union",
            "non rep", "nonrepped", "bureau head", "not in the union", "not covered by a union", "isn't represented",
            "doesn't belong to a union", "commissioner's staff", "executive", "isn't union", "not in any union"),
    )  # fmt: skip
    flat: Decimal | None = money(
        "What flat rate is proposed?", "5.08.050.A",
        words=("flat", "flat rate", "allowance", "proposed", "pay", "car allowance", "offered", "wants", "paying",
               "get", "we pay", "gets", "auto allowance", "want to pay", "stipend", "monthly allowance", "a day for",
               "a month for", "set amount", "set rate", "give"),
    )  # fmt: skip
    guideline: Decimal | None = money(
        "What do the Internal Revenue Service guidelines allow, in the same unit (day, month or mile)?", "5.08.050.A",
        outside="irs_flat_rate", words=("irs", "guideline", "guidelines", "internal revenue", "irs max", "irs says",
                                        "irs allows", "irs amount", "federal guideline", "irs figure", "irs number",
                                        "irs is", "the feds", "irs limit", "irs ceiling", "irs rate", "allows"),
    )  # fmt: skip
    authorized: bool | None = yes_no(
        "Has the Commissioner-In-Charge, the City Auditor or a designated Bureau Manager authorized it?", "5.08.050.A",
        optional=True, yes=("authorized", "approved by the commissioner", "auditor approved", "commissioner signed",
                            "bureau manager approved", "commissioner approved", "commissioner okayed",
                            "commissioner authorized", "auditor authorized", "bureau manager authorized",
                            "commissioner ok'd", "auditor signed", "auditor okayed", "commissioner signed off",
                            "bureau manager okayed", "bureau manager signed", "auditor ok'd", "it's authorized",
                            "commissioner-in-charge approved", "approved by the auditor", "bureau manager signed off"),
        no=("not authorized", "unauthorized", "without authorization", "commissioner refused", "no authorization",
            "nobody authorized", "never authorized", "supervisor approved", "supervisor okayed",
            "only my supervisor", "commissioner said no", "not approved", "nobody signed", "without approval",
            "no approval", "nobody's authorized", "nobody has authorized", "nobody approved", "no sign-off",
            "hasn't been authorized", "nothing signed", "nobody okayed", "nobody has okayed", "commissioner hasn't",
            "nobody has approved", "bureau manager refused", "auditor refused", "only the supervisor"),
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
        "nobody's authorized the flat day rate for his car, ok to pay it",
        "how far over the IRS number is a flat car stipend",
        "highest flat car allowance a nonrep analyst may get",
        "is the auditor's okay enough for a manager's flat monthly car money",
        "she's in the union, can we put her on a flat car allowance",
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
    room = dollars("room", "Below the guidelines", guideline - flat)
    return permission(work, at, granted, _highest(guideline), room, on=(authority,), actors=actors)


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


class FlatRateClaim(Inputs):
    """What the last day for a flat rate claim depends on."""

    month: date | None = day(
        "For which month (any day of it)?", "5.08.050.A.p2", words=("month", "for", "in", "payroll", "claim", "during")
    )
    friday: date | None = day(
        "On which Friday does the last payroll submission week of the month end, if told?", "5.08.050.A.p2",
        optional=True,
        words=("friday", "submission", "submission week", "last submission", "submission friday", "last payroll",
               "last friday", "payroll submission week", "week's friday", "week of", "submission day", "last week"),
    )  # fmt: skip
    filed: date | None = day(
        "On which day did the claim reach Central Payroll?", "5.08.050.A.p2", optional=True,
        words=("central payroll got", "reached central payroll", "got to payroll", "my daily rate claim",
               "car allowance request", "form", "request", "put in", "put my", "handed", *DONE_WORDS),
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
        "nonrep here, when do I have to get my daily car rate claim to payroll",
        "sent my daily car form in late in the month, does it make this month's check",
        "is my car allowance request too late for the month's last paycheck",
        "which day must the reimbursement request for my day rate be in",
        "by when does Central Payroll want the daily rate forms",
        "last submission week ends Friday, my car claim went in the Monday after",
    ),
    anchors=(LAST_FRIDAY, REPORT_FRIDAY, LENGTH, FIRST_PERIOD),
    model=FlatRateClaim,
)
def flat_rate_claim_date(work: Work) -> Outcome:
    """PCC 5.08.050 A, second paragraph, with 5.08.020 D."""
    told: date | None = work.maybe("friday")
    if told is not None:
        due = told + timedelta(days=(FRIDAY - told.weekday()) % 7)
        work.step("5.08.050.A.p2", "The Friday of the last payroll submission week of the month, as told", due, "date")
        # With the Friday told no month matters, so another day is that of the claim.
        return _claim(work, due, "month" if work.maybe("filed") is None else "filed")
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
    return _claim(work, due)


def _claim(work: Work, due: date, done: str = "filed") -> Outcome:
    return in_time(
        work, "5.08.050.A.p2", done, due, f"The claim must reach Central Payroll not later than {long_date(due)}.",
        date_value("due", "Filed by", due),
    )  # fmt: skip
