"""Time reports and rates of pay: Sections 5.08.020 and 5.08.030."""

from __future__ import annotations

from decimal import Decimal

from calculators.calculator import calculator
from calculators.figure import anchor, figure
from calculators.inputs import Inputs, amounts, count, money, number, yes_no
from calculators.money import plain, usd
from calculators.outcome import Outcome, Quantity
from calculators.work import Work, dollars

SUBJECT = "Payroll"
FIRE_56_YES = (
    "56-hour",
    "56 hour",
    "56-hr",
    "56 hr",
    "fifty-six hour",
    "56 hours a week",
    "24-hour shifts",
    "56s",
    "fifty six hour",
    "24s",
    "24 hour shifts",
    "56 a week",
    "56-hours",
    "56 hrs",
    "on 56",
)
FIRE_56_NO = (
    "40-hour", "40 hour", "office employee", "office worker", "not on a 56-hour week", "not fire", "regular employee",
    "day shift", "clerk", "analyst", "40-hr", "40 hr", "forty-hour", "regular 40", "days only", "not on 56",
    "40 hours a week", "works days", "regular week",
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


class TimeReportRequired(Inputs):
    """What decides whether a biweekly time report is needed."""

    hours: Decimal | None = number(
        "How many hours were worked in the pay period, if told?", "5.08.030", unit="hours", optional=True,
        words=("worked", "hours", "hrs", "put in", "did", "hour", "clocked", "logged", "this period", "only"),
    )  # fmt: skip
    standard_hours: bool | None = yes_no(
        "Did the employee work exactly the standard biweekly hours?", "5.08.020.A",
        yes=("standard hours", "regular hours", "normal hours", "usual hours", "no overtime", "regular schedule",
             "worked their regular schedule", "normal schedule", "standard time", "usual schedule", "full standard",
             "regular 80", "standard 80", "normal 80", "plain 80", "plain eighty", "eighty hours", "usual eighty",
             "straight 80", "straight eighty", "regular eighty", "their 80", "nothing unusual", "straight time only",
             "usual 80", "his 80", "her 80", "standard biweekly hours", "regular shift", "hours as usual"),
        no=("overtime", "extra hours", "fewer hours", "took a day", "day of leave", "days of leave", "day off",
            "sick day", "took off", "more hours", "not standard hours", "deviates", "ot",
            "non-standard hours", "took leave", "short hours", "hours differ", "extra shift", "left early",
            "half days", "was sick", "took vacation", "on vacation", "extra day", "short week", "worked over",
            "came in on saturday", "worked late", "comp time", "jury duty", "sick days", "odd hours", "out sick",
            "sick leave", "vacation day", "vacation days", "holiday pay", "came in saturday", "called in sick",
            "worked through lunch", "stayed late", "double shift", "a few extra", "skipped a day", "half day",
            "missed a day", "hours short", "part of the period", "was off", "military leave", "bereavement"),
    )  # fmt: skip
    standard_cost_center: bool | None = yes_no(
        "Is all of the time charged to the standard cost center?", "5.08.020.A",
        yes=("standard cost center", "usual cost center", "regular cost center", "normal cost center",
             "same cost center", "own cost center", "home cost center", "their cost center", "usual code",
             "normal charge code", "usual charge code", "standard center", "normal center", "regular center",
             "usual center",
             "usual account", "all on our cost center", "regular code", "regular charge code", "own center",
             "normal code", "own code", "standard code", "home code", "same code"),
        no=("another cost center", "different cost center", "other cost center", "not the standard cost center",
            "two cost centers", "split between cost centers", "different charge code", "another bureau's cost center",
            "on loan to", "charged elsewhere", "charged to another", "some other cost center",
            "nonstandard cost center",
            "not her usual cost center", "not his usual cost center", "non-standard cost center",
            "another project's cost center", "charged to a different", "to another project", "someone else's code",
            "different center", "another bureau", "other project's code", "another code", "project's cost center",
            "loaned out", "different code", "charged some of", "another account", "split her time", "split his time"),
    )  # fmt: skip
    paid: bool | None = yes_no(
        "Is the employee to be paid for the period?", "5.08.020.A", optional=True,
        yes=("to be paid", "will be paid", "is paid", "gets paid", "with pay"),
        no=("not to be paid", "will not be paid", "not paid", "unpaid", "without pay", "no pay", "lwop",
            "unpaid leave", "leave without pay", "docked", "not getting paid", "suspended", "shouldn't be paid",
            "not supposed to be paid", "no paycheck", "isn't getting paid", "won't be paid", "not be paid",
            "isn't to be paid", "shouldn't get paid", "out without pay", "off without pay", "without a check",
            "suspension without pay", "awol", "not on the payroll this period"),
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
        "can I skip the time sheet for a guy who put in his normal hours",
        "crew member had overtime, do we have to send in a time report on him",
        "one employee is on LWOP the whole two weeks, time report yes or no",
        "she got charged to another bureau's cost center, timesheet required?",
        "one of my people was out without pay the whole two weeks, gotta turn in a timesheet?",
        "one of my crew worked his usual hours, do I need to send in a time report for him",
        "all her time went to the normal cost center, timesheet or no timesheet",
        "part of his hours got charged to another project, need a time report for him?",
        "no time report for somebody who took sick leave, is that all right",
        "worker loaned out to another bureau for some days, timesheet needed",
        "guy's suspended this period, time report or nah",
    ),
    anchors=(DEVIATES, NOT_PAID, NOT_NECESSARY, DAYS, HOURS),
    model=TimeReportRequired,
)
def time_report_required(work: Work) -> Outcome:
    """PCC 5.08.020 A."""
    standard: bool | None = _standard_hours(work)
    if standard is False:
        return _report_needed(work, "The employee's time deviates from the standard biweekly hours")
    if work.maybe("standard_cost_center") is False:
        return _report_needed(work, "The employee's time deviates from the standard cost center")
    if work.maybe("paid") is False:
        return _report_needed(work, "The employee is not to be paid")
    if standard is None:
        work.yes("standard_hours")
    work.yes("standard_cost_center")
    if work.maybe("paid") is None:
        work.note("The employee was taken to be paid; for one who is not, a time report is required.")
    work.step("5.08.020.A.p2", "Standard hours, all charged to the standard cost center, and paid", False)
    return work.computed(
        "5.08.020.A.p2",
        "No time report is necessary: pay for standard time in the standard cost center is automatic. The bureau "
        "manager certifies to the Accounting Division that the services of those without a report were rendered.",
        verdict="no", actors=("bureau manager",),
    )  # fmt: skip


def _standard_hours(work: Work) -> bool | None:
    """Whether the hours are standard: as stated, or by their number; None when neither is known."""
    stated: bool | None = work.maybe("standard_hours")
    hours: Decimal | None = work.maybe("hours")
    if stated is not None or hours is None:
        return stated
    standard = work.figure(DAYS) * work.figure(HOURS)
    work.note(
        f"The text does not say what standard biweekly hours are; {plain(standard)} were taken, the "
        f"{plain(DAYS.value)} days of {plain(HOURS.value)} hours by which it divides a biweekly rate (PCC 5.08.030)."
    )
    same = hours == standard
    work.step("5.08.030", f"{plain(hours)} hours, against standard biweekly hours of {plain(standard)}", same)
    return same


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
        yes=(*FIRE_56_YES, "firefighter", "fire fighter", "fire crew", "fire bureau", "bureau of fire",
             "fire lieutenant",
             "fire captain", "engine company", "truck company", "fire station", "station crew", "fire captain's"),
        no=FIRE_56_NO,
    )  # fmt: skip
    hours: tuple[Decimal, ...] | None = amounts(
        "How many regular duty hours (no overtime) were worked in the two weeks (or in each week)?", "5.08.020.C",
        unit="hours",
        words=("hours", "worked", "duty", "regular", "hrs", "biweekly", "put in", "logged", "pulled", "did", "clocked",
               "week one", "week two", "first week", "second week", "regular duty"),
    )  # fmt: skip
    overtime: Decimal | None = number(
        "How many hours of overtime besides?", "5.08.020.C", unit="hours", optional=True,
        words=("overtime", "ot", "extra shift", "callback", "call-back", "overtime hours", "of overtime",
               "hours of ot"),
    )  # fmt: skip
    company: int | None = count(
        "Which company, station or week is it, if numbered?", "5.08.020.C", unit="companies", optional=True,
        words=("engine", "truck", "station", "ladder", "squad", "wk", "week", "company", "battalion", "rescue"),
    )  # fmt: skip
    included: bool | None = yes_no(
        "Is the overtime among those hours?", "5.08.020.C", optional=True,
        yes=("including", "incl", "of which", "included", "counting", "with overtime", "of them overtime", "in all",
             "total", "altogether", "all told", "of that was overtime", "of those were overtime", "of it overtime"),
        no=("besides", "plus", "on top", "in addition", "not counting", "apart from", "separate", "as well"),
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
        "engine crew guy pulled 126 regular hours in the pay period, how far over the average is he",
        "is a firefighter with 112 duty hours over the biweekly average",
        "how many hours short of the fire average with 100 duty hours",
        "station crew member worked so much in week one and so much in week two, how many over the average",
        "does the overtime of a fire captain count as excess hours on the time report",
        "how many hours over the average did our firefighter on the 56-hour week work",
        "what goes in the excess notation for an engine company guy",
        "is there anything to note for a truck company member with 108 duty hours",
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
    hours, average = _duty_hours(work), work.figure(FIRE_AVERAGE)
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
    short = max(Decimal(0), average - hours)
    values = (Quantity("excess", "Excess hours", excess, "hours"), Quantity("short", "Hours short", short, "hours"))
    return work.computed("5.08.020.C", text, *values, verdict="yes" if excess else "no")


def _duty_hours(work: Work) -> Decimal:
    """The regular duty hours, those of both weeks added up, or all hours less the overtime; below zero when wrong."""
    overtime: Decimal | None = work.maybe("overtime")
    told = work.amounts("hours")
    hours = sum(told, Decimal(0))
    if len(told) > 1:
        work.step("5.08.020.C", " + ".join(map(plain, told)), hours, "hours")
    if overtime is not None and work.maybe("included"):
        work.step("5.08.020.C", f"{plain(hours)} hours less {plain(overtime)} of overtime", hours - overtime, "hours")
        return hours - overtime
    if overtime is not None:
        work.skip("5.08.020.C", f"{plain(overtime)} hours of overtime are no regular duty hours")
    return min(hours, *told) if told and min(told) < 0 else hours


class DailyHourlyRate(Inputs):
    """What daily and hourly rates of pay depend on."""

    biweekly: Decimal | None = money(
        "What is the employee's biweekly rate of pay?", "5.08.030",
        words=("biweekly", "bi-weekly", "every two weeks", "pay", "rate", "salary", "earns", "makes", "wage",
               "paycheck", "gross", "per pay period", "a pay period", "each pay period", "every other week", "check",
               "making", "earning", "paid", "base pay", "per check", "gets", "two weeks", "every 2 weeks", "pulls in",
               "two-week"),
    )  # fmt: skip
    fire: bool | None = yes_no(
        "Is the employee with the Bureau of Fire?", "5.08.030", optional=True,
        yes=("fire bureau", "bureau of fire", "firefighter", "fire fighter", "firefighters", "fire captain",
             "fire lieutenant", "fire department", "fire station", "engine company", "truck company", "fire employee",
             "fire crew", "fireman", "battalion chief", "fire inspector", "fire guy", "fire engineer"),
        no=("police", "parks", "water bureau", "office", "clerk", "city hall", "not fire", "maintenance"),
    )  # fmt: skip
    fire_56: bool | None = yes_no(
        "Is the employee a member of the Bureau of Fire assigned to a 56-hour week?", "5.08.030", optional=True,
        yes=FIRE_56_YES, no=FIRE_56_NO,
    )  # fmt: skip
    other_pay: Decimal | None = money(
        "What is the pay by the year, month or week, if that is told?", "5.08.030",
        words=("a year", "per year", "annual", "annually", "yearly", "a month", "per month", "monthly", "a week",
               "per week", "weekly", "annual salary", "year"),
    )  # fmt: skip
    days: Decimal | None = number(
        "For how many days is the pay wanted, if for some?", "5.08.030", unit="days", optional=True,
        words=("days", "day", "days' pay", "days of pay", "days off", "days of work", "worked", "for", "days without"),
    )  # fmt: skip
    hours: Decimal | None = number(
        "For how many hours is the pay wanted, if for some?", "5.08.030", unit="hours", optional=True,
        words=("hours", "hrs", "hours of pay", "hours' pay", "hours of leave", "hours off", "worked", "for",
               "hours short",
               "docked", "hours unpaid"),
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
        "clerk makes $2,240 a pay period, what's that by the day",
        "what does that come to an hour if she gets $3,000 every other week",
        "day rate of a fire crew member on 56 hours with a biweekly check of $3,360",
        "what are three days of pay worth to somebody on a biweekly salary",
        "dock a clerk six hours, how much is that from his biweekly check",
        "what is the hourly rate of a firefighter on a 56-hour week",
        "need the hourly rate for a fire bureau employee from the biweekly pay",
        "how much does she make an hour from what she gets every two weeks",
        "what's the hourly for a planner on a yearly salary",
        "exact hourly rate of our new analyst",
        "what is the daily rate of the woman we just hired",
        "need the day rate of our inspector to the cent",
        "what does my job pay an hour, exact figure",
        "what does my job pay by the day",
        "hourly rate of one of my people",
        "what is an hour of his time worth in pay",
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
    if fire is None and work.maybe("fire"):
        fire = work.yes("fire_56")
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
    values = [dollars("daily", "Daily rate", daily), dollars("hourly", "Hourly rate", hourly)]
    text = f"The daily rate is {usd(daily)} and the hourly rate {usd(hourly)}."
    for name, rate in (("days", daily), ("hours", hourly)):
        number_of: Decimal | None = work.maybe(name)
        if number_of is not None:
            work.step("5.08.030", f"{plain(number_of)} {name} at that rate", rate * number_of, "USD")
            values.append(dollars(f"pay_for_{name}", f"Pay for the {name}", rate * number_of))
            text += f" For {plain(number_of)} {name} that is {usd(rate * number_of)}."
    return work.computed("5.08.030", text, *values)
