"""Time reports, rates of pay and payrolls charged to more than one fund: Sections 5.08.020, .030, .130 and .150."""

from __future__ import annotations

from decimal import Decimal

from calculators.calculator import calculator
from calculators.figure import anchor, figure
from calculators.inputs import Inputs, amounts, money, number, yes_no
from calculators.money import plain, usd
from calculators.outcome import Outcome, Quantity
from calculators.work import Work, dollars

SUBJECT = "Payroll"
FIRE_56_YES = ("56-hour", "56 hour", "56-hr", "56 hr", "fifty-six hour", "56 hours a week", "24-hour shifts")
FIRE_56_NO = (
    "40-hour", "40 hour", "office employee", "office worker", "not on a 56-hour week", "not fire", "regular employee",
    "day shift", "clerk", "analyst",
)  # fmt: skip

DEVIATES = anchor("5.08.020.A", "employees whose time deviates from standard biweekly hours and standard cost centers")
NOT_PAID = anchor("5.08.020.A", "or when an employee is not to be paid")
NOT_NECESSARY = anchor(
    "5.08.020.A.p2", "worked their standard hours and whose time gets charged to the standard cost center"
)
FIRE_AVERAGE = figure(
    "fire_biweekly_hours", "112", "hours", "5.08.020.C",
    "regular duty hours worked in excess of the average of 112 hours biweekly",
)  # fmt: skip
FIRE_WEEK = figure(
    "fire_week", "56", "hours", "5.08.020.C", "a member of the Bureau of Fire assigned to a 56-hour week"
)
DAYS = figure("biweekly_days", "10", "days", "5.08.030", "determined by dividing the biweekly rate by the number 10")
FIRE_DAYS = figure(
    "fire_biweekly_days", "14", "days", "5.08.030",
    "assigned to a 56-hour week shall be determined by dividing the biweekly rate by the number 14",
)  # fmt: skip
HOURS = figure("hours_a_day", "8", "hours", "5.08.030", "the hourly rate by dividing such daily rate by 8")
FIRE_HOURS = figure(
    "fire_hours_a_day", "8", "hours", "5.08.030", "the hourly rate shall be determined by dividing such daily rate by 8"
)
BILL = anchor(
    "5.08.130",
    "charging the appropriation of the proper fund and crediting the revenue of the fund from which payment was made",
)
TRUE_UP = anchor("5.08.150", "when the exact amount chargeable to the State Tax Street Fund is determined")


class TimeReportRequired(Inputs):
    """What decides whether a biweekly time report is needed."""

    standard_hours: bool | None = yes_no(
        "Did the employee work exactly the standard biweekly hours?", "5.08.020.A",
        yes=("standard hours", "regular hours", "normal hours", "usual hours", "no overtime",
             "worked their regular schedule"),
        no=("overtime", "extra hours", "fewer hours", "more hours", "not standard hours", "deviates",
            "non-standard hours", "took leave", "short hours", "hours differ"),
    )  # fmt: skip
    standard_cost_center: bool | None = yes_no(
        "Is all of the time charged to the standard cost center?", "5.08.020.A",
        yes=("standard cost center", "usual cost center", "regular cost center", "normal cost center",
             "same cost center", "own cost center"),
        no=("another cost center", "different cost center", "other cost center", "not the standard cost center",
            "two cost centers", "split between cost centers"),
    )  # fmt: skip
    paid: bool | None = yes_no(
        "Is the employee to be paid for the period?", "5.08.020.A",
        yes=("to be paid", "will be paid", "is paid", "gets paid", "with pay"),
        no=("not to be paid", "will not be paid", "not paid", "unpaid", "without pay", "no pay", "lwop",
            "unpaid leave"),
    )  # fmt: skip


@calculator(
    name="time_report_required",
    title="Whether a biweekly time report is needed",
    subject=SUBJECT,
    provision="5.08.020.A",
    rule="A biweekly time report is needed for an employee whose hours or cost center deviate from the standard, or "
    "who is not to be paid; none is necessary for standard hours charged to the standard cost center.",
    phrases=(
        "do I need a time report for someone who worked 84 hours",
        "is a timesheet required if the employee worked regular hours in the usual cost center",
        "employee charged to a different cost center this period, time report or not",
        "when do we not have to submit a biweekly time report",
        "someone is on unpaid leave, does a time report have to be filed",
        "standard hours, standard cost center: any timesheet needed",
        "who has to turn in biweekly time reports",
    ),
    anchors=(DEVIATES, NOT_PAID, NOT_NECESSARY),
    model=TimeReportRequired,
)
def time_report_required(work: Work) -> Outcome:
    """PCC 5.08.020 A."""
    if not work.yes("standard_hours"):
        return _report_needed(work, "The employee's time deviates from the standard biweekly hours")
    if not work.yes("standard_cost_center"):
        return _report_needed(work, "The employee's time deviates from the standard cost center")
    if not work.yes("paid"):
        return _report_needed(work, "The employee is not to be paid")
    work.step("5.08.020.A.p2", "Standard hours, all charged to the standard cost center, and paid", False)
    return work.computed(
        "5.08.020.A.p2",
        "No time report is necessary: pay for standard time in the standard cost center is automatic. The bureau "
        "manager certifies to the Accounting Division that the services of those without a report were rendered.",
        verdict="no", actors=("bureau manager",),
    )  # fmt: skip


def _report_needed(work: Work, why: str) -> Outcome:
    work.step("5.08.020.A", why, True)
    return work.computed(
        "5.08.020.A",
        f"A time report is required. {why}; the head of the appropriation unit has it prepared, approves and "
        "certifies it, and sends it to Central Payroll.",
        verdict="yes", actors=("head of each appropriation unit",),
    )  # fmt: skip


class FireExcessHours(Inputs):
    """What the excess hours of a firefighter's time report depend on."""

    fire_56: bool | None = yes_no(
        "Is the employee a member of the Bureau of Fire assigned to a 56-hour week?", "5.08.020.C",
        yes=(*FIRE_56_YES, "firefighter", "fire fighter", "fire crew", "fire bureau", "bureau of fire"),
        no=FIRE_56_NO,
    )  # fmt: skip
    hours: Decimal | None = number(
        "How many regular duty hours (no overtime) were worked in the two weeks?", "5.08.020.C", unit="hours",
        words=("hours", "worked", "duty", "regular", "hrs", "biweekly"),
    )  # fmt: skip


@calculator(
    name="fire_excess_hours",
    title="Hours beyond the Fire average of 112",
    subject=SUBJECT,
    provision="5.08.020.C",
    rule="The time report of a member of the Bureau of Fire on a 56-hour week notes the regular duty hours worked "
    "in excess of the average of 112 biweekly; they are credited to periods that fall short of that average.",
    phrases=(
        "firefighter worked 118 regular hours in two weeks, how many are excess",
        "excess hours for a fire crew member on a 56-hour week with 120 duty hours",
        "how many hours over the fire bureau biweekly average",
        "what happens to fire hours above 112",
        "fire lieutenant had 124 duty hours this period, what do we note on the time report",
        "biweekly hour average for firefighters on 24-hour shifts",
    ),
    anchors=(FIRE_AVERAGE, FIRE_WEEK),
    model=FireExcessHours,
)
def fire_excess_hours(work: Work) -> Outcome:
    """PCC 5.08.020 C."""
    week = work.figure(FIRE_WEEK)
    if not work.yes("fire_56"):
        return work.not_applicable(
            "5.08.020.C", f"This notation is only for members of the Bureau of Fire on a {plain(week)}-hour week."
        )
    hours, average = work.number("hours"), work.figure(FIRE_AVERAGE)
    if hours < 0:
        return work.not_applicable("5.08.020.C", "Hours cannot be below zero; check the entry.")
    excess = max(Decimal(0), hours - average)
    work.step(
        "5.08.020.C",
        f"{plain(hours)} regular duty hours less the average of {plain(average)}, never below zero",
        excess,
        "hours",
    )
    work.note("This is a notation for averaging, not a rule about overtime pay.")
    text = f"No excess: {plain(hours)} hours are not above the biweekly average of {plain(average)}."
    if excess:
        text = (
            f"{plain(excess)} hours are in excess of the biweekly average of {plain(average)}; they are accumulated "
            "and credited to periods that fall short of it."
        )
    return work.computed("5.08.020.C", text, Quantity("excess", "Excess hours", excess, "hours"))


class DailyHourlyRate(Inputs):
    """What daily and hourly rates of pay depend on."""

    biweekly: Decimal | None = money(
        "What is the employee's biweekly rate of pay?", "5.08.030",
        words=("biweekly", "bi-weekly", "every two weeks", "pay", "rate", "salary", "earns", "makes", "wage",
               "paycheck"),
    )  # fmt: skip
    fire_56: bool | None = yes_no(
        "Is the employee a member of the Bureau of Fire assigned to a 56-hour week?", "5.08.030", optional=True,
        yes=FIRE_56_YES, no=FIRE_56_NO,
    )  # fmt: skip


@calculator(
    name="daily_hourly_rate",
    title="Daily and hourly rates of pay",
    subject=SUBJECT,
    provision="5.08.030",
    rule="The daily rate is the biweekly rate divided by 10 (by 14 for Bureau of Fire employees on a 56-hour week), "
    "and the hourly rate is the daily rate divided by 8.",
    phrases=(
        "hourly rate for someone paid $2,500 biweekly",
        "what is the daily rate of an employee making $3,120 every two weeks",
        "convert biweekly salary to hourly",
        "firefighter on a 56-hour week earns $2,800 biweekly, what is the hourly pay",
        "how is the daily rate of pay computed",
        "biweekly pay 1,960.40, per day and per hour?",
        "divide a biweekly salary into an hourly wage",
    ),
    anchors=(DAYS, HOURS, FIRE_DAYS, FIRE_HOURS),
    model=DailyHourlyRate,
)
def daily_hourly_rate(work: Work) -> Outcome:
    """PCC 5.08.030."""
    biweekly = work.money("biweekly")
    if biweekly < 0:
        return work.not_applicable("5.08.030", "A rate of pay cannot be below zero; check the amount.")
    fire: bool | None = work.maybe("fire_56")
    days, hours = (work.figure(FIRE_DAYS), work.figure(FIRE_HOURS)) if fire else (work.figure(DAYS), work.figure(HOURS))
    if fire is None:
        other = biweekly / FIRE_DAYS.value
        work.note(f"For an employee of the Bureau of Fire on a 56-hour week the daily rate would be {usd(other)} and "
                  f"the hourly rate {usd(other / FIRE_HOURS.value)}.")  # fmt: skip
    if not fire:
        work.skip("5.08.030", "Division by 14 is only for Bureau of Fire employees assigned to a 56-hour week")
    daily = biweekly / days
    work.step("5.08.030", f"Biweekly rate of {usd(biweekly)} divided by {plain(days)}", daily, "USD")
    hourly = daily / hours
    work.step("5.08.030", f"Daily rate divided by {plain(hours)}", hourly, "USD")
    if hourly != hourly.quantize(Decimal("0.01")):
        work.note(
            "The text gives no rounding rule: nothing is rounded between the steps, and results show the nearest cent."
        )
    return work.computed(
        "5.08.030",
        f"The daily rate is {usd(daily)} and the hourly rate {usd(hourly)}.",
        dollars("daily", "Daily rate", daily),
        dollars("hourly", "Hourly rate", hourly),
    )


class SplitFundPayroll(Inputs):
    """What the interdepartmental bill of a shared payroll depends on."""

    shares: tuple[Decimal, ...] | None = amounts(
        "Which salary amounts of the month are chargeable to other funds (one amount a fund)?", "5.08.130",
        words=("belongs", "chargeable", "other fund", "share", "of which", "charged"),
    )  # fmt: skip
    total: Decimal | None = money(
        "How much was paid in all from the paying fund?",
        "5.08.130",
        words=("paid", "total", "payroll", "drawn"),
        optional=True,
    )


@calculator(
    name="split_fund_payroll",
    title="Billing another fund for salaries",
    subject=SUBJECT,
    provision="5.08.130",
    rule="A payroll chargeable to more than one fund may be paid from one of them; at the end of each month the "
    "bureau or department head bills the proper fund's appropriation and credits the revenue of the fund that paid.",
    phrases=(
        "we paid $9,000 in salaries from one fund but $2,500 belongs to another, what do we bill",
        "payroll charged to two funds, how is it settled at month end",
        "interdepartmental bill for salaries chargeable to another fund",
        "staff split between funds but paid from one, who gets billed",
        "how to move salary cost of 1,800 to the right fund",
        "salaries for three funds paid on one check run",
    ),
    anchors=(BILL,),
    model=SplitFundPayroll,
)
def split_fund_payroll(work: Work) -> Outcome:
    """PCC 5.08.130."""
    shares, total = work.amounts("shares"), work.maybe("total")
    bill = sum(shares, Decimal(0))
    if not shares or min(shares) < 0:
        return work.not_applicable("5.08.130", "Give at least one amount, none below zero, for the other funds.")
    work.step("5.08.130", f"Bill to the appropriations of the proper funds: {', '.join(map(usd, shares))}", bill, "USD")
    values = [dollars("bill", "Interdepartmental bill", bill)]
    if total is not None:
        if total < bill:
            return work.not_applicable(
                "5.08.130", "The other funds' amounts exceed what was paid in all; check the amounts."
            )
        work.step("5.08.130", "What stays with the fund that paid", total - bill, "USD")
        values.append(dollars("remains", "Stays with the paying fund", total - bill))
    return work.computed(
        "5.08.130",
        f"At the end of the month the bureau or department head draws an interdepartmental bill of {usd(bill)}, "
        "charging the appropriation of the proper fund and crediting the revenue of the fund that paid.",
        *values, actors=("bureau or department head",),
    )  # fmt: skip


class StateTaxStreetFund(Inputs):
    """What the month-end correction of the State Tax Street Fund depends on."""

    estimate: Decimal | None = money(
        "How much was estimated and transferred at the beginning of the month?", "5.08.150",
        words=("estimate", "estimated", "transferred", "advance", "beginning"),
    )  # fmt: skip
    actual: Decimal | None = money(
        "What is the exact amount chargeable for the month?", "5.08.150",
        words=("actual", "exact", "real", "chargeable", "turned out", "month end"),
    )  # fmt: skip


@calculator(
    name="state_tax_street_fund_trueup",
    title="Month-end correction of the State Tax Street Fund",
    subject=SUBJECT,
    provision="5.08.150",
    rule="The Commissioner of Public Works may transfer a month's estimate from the State Tax Street Fund to the "
    "General Fund; at month end the transfer is corrected by departmental bill to the exact amount.",
    phrases=(
        "State Tax Street Fund estimate was $8,000 and actual $8,450, what is the adjustment",
        "true up the street fund salary transfer",
        "gas tax street fund: we transferred too much at the start of the month",
        "month-end correction for salaries charged to the State Tax Street Fund",
        "how much does the General Fund owe back to the State Tax Street Fund",
        "estimate 12,000, exact 11,300 for street fund payroll",
    ),
    anchors=(TRUE_UP,),
    model=StateTaxStreetFund,
)
def state_tax_street_fund_trueup(work: Work) -> Outcome:
    """PCC 5.08.150."""
    estimate, actual = work.money("estimate"), work.money("actual")
    if min(estimate, actual) < 0:
        return work.not_applicable("5.08.150", "Neither amount can be below zero; check them.")
    adjustment = actual - estimate
    work.step("5.08.150", f"Exact amount of {usd(actual)} less the {usd(estimate)} transferred", adjustment, "USD")
    return work.computed(
        "5.08.150",
        _direction(adjustment),
        dollars("adjustment", "Adjustment (negative: returned)", adjustment),
        actors=("Commissioner of Public Works",),
    )


def _direction(adjustment: Decimal) -> str:
    if adjustment == 0:
        return "No correction is due: the transfer was exact."
    source, target = "the State Tax Street Fund", "the General Fund"
    if adjustment < 0:
        source, target = target, source
    return f"The departmental bill corrects the transfer by {usd(abs(adjustment))}, from {source} to {target}."
