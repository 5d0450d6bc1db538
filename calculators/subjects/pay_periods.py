"""Pay periods, what falls due after them, and the fiscal year: Sections 5.08.010, .020, .040 and .075."""

from __future__ import annotations

from datetime import date, timedelta

from calculators.calculator import calculator
from calculators.calendar import is_holiday, next_working_day
from calculators.deadline import days_late, in_time
from calculators.figure import anchor, figure
from calculators.inputs import Inputs, day, yes_no
from calculators.money import long_date
from calculators.outcome import Outcome, Quantity, Reading
from calculators.timeliness import DONE_WORDS, asked_whether, judged
from calculators.work import Work, date_value

SUBJECT = "Pay periods"
FRIDAY = 4
ONE_DAY = timedelta(days=1)
HOLIDAY_NOTE = "The text does not list the City's holidays; Oregon legal holidays were used."

LENGTH = figure("pay_period_days", "14", "days", "5.08.010", "A pay period shall hereafter comprise 14 calendar days.")
FIRST_PERIOD = anchor(
    "5.08.010", "Thursday, October 1, 1953, will be the first day and Wednesday, October 14, 1953, will be the last day"
)
FIRST_DAY = date(1953, 10, 1)
REPORT_FRIDAY = anchor("5.08.020.D", "not later than the Friday following each pay period")
REPORT_EXTRA_DAY = anchor("5.08.020.D", "if the Thursday or Friday is a holiday, an additional day shall be allowed")
CHECK_FRIDAY = anchor("5.08.040", "not later than the second Friday following the end of each pay period")
CHECK_DAY_BEFORE = anchor("5.08.040", "where such Friday is a holiday, checks shall be delivered the day previous")
FISCAL_YEAR = anchor("5.08.075", "means the fiscal year, from July 1 to June 30 inclusive")


def friday_after(when: date, ordinal: int) -> date:
    """The first, second … Friday after a day."""
    return when + timedelta(days=(FRIDAY - when.weekday() - 1) % 7 + 1 + 7 * (ordinal - 1))


def fiscal_year_of(when: date) -> tuple[date, date]:
    """The first and last day of the fiscal year, July 1 to June 30, that a day falls in."""
    first = when.year if when.month >= 7 else when.year - 1
    return date(first, 7, 1), date(first + 1, 6, 30)


def period_of(work: Work, when: date) -> tuple[date, date, int] | None:
    """First day, last day and number of the pay period of a day; None before the first pay period."""
    length = int(work.figure(LENGTH))
    place = (when - FIRST_DAY).days // length
    if place < 0:
        return None
    start = FIRST_DAY + timedelta(days=place * length)
    return start, start + timedelta(days=length - 1), place + 1


class PayPeriod(Inputs):
    """Which day's pay period is wanted."""

    when: date | None = day(
        "Which date?", "5.08.010",
        words=("pay period", "period", "date", "day", "worked", "on", "includes", "contains", "covers", "in", "today",
               "is", "are", "was", "does"),
    )  # fmt: skip
    other: date | None = day(
        "Which other date, to see whether both fall in one pay period?", "5.08.010", optional=True,
        words=("as", "and", "together with", "also", "too"),
    )  # fmt: skip


@calculator(
    name="pay_period",
    title="The pay period of a date",
    subject=SUBJECT,
    provision="5.08.010",
    rule="Pay is biweekly: a pay period is 14 calendar days from a Thursday through the Wednesday of the second "
    "week, counted from Thursday, October 1, 1953.",
    phrases=(
        "which pay period is July 4, 2026 in",
        "what pay period does March 3 fall into",
        "when does the pay period that includes October 12, 2026 start and end",
        "pay period dates for a given day",
        "end date of the pay period that has October 12 in it",
        "are these two shifts in the same pay period",
        "does the 15th land in the same two-week period as the 4th",
        "is July 16 in the same pay period as July 4",
        "first and last day of this pay period",
        "what day does the current biweekly period end",
        "pay period number for 9/15/2026",
        "when does the payroll period containing my vacation day begin",
    ),
    anchors=(LENGTH, FIRST_PERIOD),
    model=PayPeriod,
)
def pay_period(work: Work) -> Outcome:
    """PCC 5.08.010."""
    when = work.day("when")
    found = period_of(work, when)
    if found is None:
        return work.not_applicable(
            "5.08.010", "The first pay period began on Thursday, October 1, 1953; that date lies before it."
        )
    start, end, number = found
    work.step("5.08.010", "Whole periods of 14 days from Thursday, October 1, 1953", number, "pay periods")
    work.step("5.08.010", "The period commences on a Thursday", start, "date")
    work.step("5.08.010", "It extends through the Wednesday of the second week", end, "date")
    values = (
        date_value("start", "First day", start),
        date_value("end", "Last day", end),
        Quantity("number", "Number, counted from October 1, 1953", number, "pay periods"),
    )
    text = f"{long_date(when)} falls in the pay period that runs from {long_date(start)} through {long_date(end)}."
    return _with_other(work, "5.08.010", text, start, end, *values)


def _with_other(work: Work, at: str, text: str, start: date, end: date, *values: Quantity) -> Outcome:
    """The stretch that a day lies in, and whether the optional other day lies in it too."""
    other: date | None = work.maybe("other")
    if other is None:
        return work.computed(at, text, *values)
    within = start <= other <= end
    work.step(at, f"{long_date(other)} falls in it too", within)
    lead = f"Yes, {long_date(other)} falls in it too" if within else f"No, {long_date(other)} does not fall in it"
    return work.computed(at, f"{lead}: {text}", *values, verdict="yes" if within else "no")


class TimeReportDue(Inputs):
    """What the last day for the biweekly time report depends on."""

    ended: date | None = day(
        "On which Wednesday does the pay period end (or any day in it)?", "5.08.020.D",
        words=("pay period", "ending", "ended", "ends", "end", "period"),
    )  # fmt: skip
    holiday: bool | None = yes_no(
        "Is the Thursday or Friday after the pay period a holiday?", "5.08.020.D", optional=True,
        yes=("friday is a holiday", "thursday is a holiday", "friday is a city holiday", "thursday is a city holiday",
             "holiday on friday", "holiday on thursday", "friday holiday", "thursday holiday", "friday off",
             "friday was a holiday", "thursday was a holiday", "holiday that friday", "holiday that thursday"),
        no=("no holiday", "not a holiday", "no holidays", "neither is a holiday", "normal week", "regular week"),
    )  # fmt: skip
    filed: date | None = day(
        "On which day did the reports reach the Auditor?", "5.08.020.D", optional=True,
        words=("got to the auditor", "reached the auditor", "transmitted", "brought in", "went over", "went in",
               "put in", "auditor got", "auditor received", "got there", "reached", *DONE_WORDS),
    )  # fmt: skip
    asked: str | None = asked_whether("5.08.020.D")


@calculator(
    name="time_report_due",
    title="When biweekly time reports are due",
    subject=SUBJECT,
    provision="5.08.020.D",
    rule="Biweekly time reports go to the Auditor not later than the Friday following the pay period; if the "
    "Thursday or Friday is a holiday, an additional day is allowed.",
    phrases=(
        "when are time reports due for the pay period ending February 25, 2026",
        "deadline to turn in timesheets after the pay period ends",
        "time report due date if friday is a holiday",
        "how long do we have to get the biweekly time reports to the Auditor",
        "pay period ended Wednesday, last day for time reports",
        "thanksgiving week time sheets, when must they be in",
        "due date for timekeeping reports this period",
        "our time sheets reached the Auditor on Monday after the pay period, late?",
        "timesheets handed in Saturday because Friday was a holiday, still on time?",
        "by what day does the auditor want our time sheets",
        "got the biweekly time reports in on the 27th, is that soon enough",
    ),
    anchors=(REPORT_FRIDAY, REPORT_EXTRA_DAY, LENGTH, FIRST_PERIOD),
    model=TimeReportDue,
)
def time_report_due(work: Work) -> Outcome:
    """PCC 5.08.020 D."""
    end = _period_end(work)
    if end is None:
        return work.not_applicable("5.08.010", "Pay periods under this Chapter begin with October 1, 1953.")
    friday = friday_after(end, 1)
    work.step("5.08.020.D", f"The Friday following the pay period that ended {long_date(end)}", friday, "date")
    if not _holiday(work, friday - ONE_DAY, friday):
        work.skip("5.08.020.D", "Neither the Thursday nor the Friday is a holiday, so no additional day")
        return in_time(
            work, "5.08.020.D", "filed", friday,
            f"The time reports are due by {long_date(friday)}, the Friday following the pay period.",
            date_value("due", "Due", friday), actors=("Auditor",),
        )  # fmt: skip
    literal, working = friday + ONE_DAY, next_working_day(friday)
    work.step("5.08.020.D", "The Thursday or Friday is a holiday: one additional day", literal, "date")
    filed: date | None = work.maybe("filed")
    if filed is not None and not literal < filed <= working:
        text = (
            f"The time reports are due by {long_date(literal)}, one day later because the Thursday or Friday is a "
            f"holiday, or by {long_date(working)} if the additional day must be a working day."
        )
        due = literal if filed <= literal else working
        values = (date_value("due", "Due", literal), date_value("due_working_day", "Next working day", working))
        return in_time(work, "5.08.020.D", "filed", due, text, *values, actors=("Auditor",))
    return _additional_day(work, literal, working, filed)


def _additional_day(work: Work, literal: date, working: date, filed: date | None) -> Outcome:
    late = filed is not None and days_late(work, "5.08.020.D", literal, filed) > 0
    first, second = (judged(work, False).verdict, judged(work, True).verdict) if late else (None, None)
    return work.two_readings(
        "5.08.020.D",
        f"The time reports are due by {long_date(literal)}, one day later because the Thursday or Friday is a "
        f"holiday; if the additional day must be a working day, by {long_date(working)}.",
        Reading("The additional day is the next calendar day, as the words stand.",
                (date_value("due", "Due", literal),), first),
        Reading("The additional day is the next working day, since offices are closed on Saturday.",
                (date_value("due", "Due", working),), second),
        actors=("Auditor",),
    )  # fmt: skip


class PayrollCheckDue(Inputs):
    """What the last day for payroll checks depends on."""

    ended: date | None = day(
        "On which Wednesday does the pay period end (or any day in it)?", "5.08.040",
        words=("pay period", "ending", "ended", "ends", "end", "period"),
    )  # fmt: skip
    holiday: bool | None = yes_no(
        "Is the second Friday after the pay period a holiday?", "5.08.040", optional=True,
        yes=("friday is a holiday", "friday is a city holiday", "payday is a holiday", "holiday on friday",
             "friday holiday", "falls on a holiday", "lands on a holiday", "friday was a holiday",
             "holiday that friday", "friday off"),
        no=("no holiday", "not a holiday", "no holidays", "normal week", "regular week"),
    )  # fmt: skip
    delivered: date | None = day(
        "On which day were the checks delivered?", "5.08.040", optional=True,
        words=("payday was", "payday", "delivered", "paid", "got paid", "paid us", "checks went out", "went out",
               "handed out", "checks came",
               "received", "got my check", "got our checks", "checks arrived", "arrived", "issued", "given out", "cut"),
    )  # fmt: skip
    asked: str | None = asked_whether("5.08.040")


@calculator(
    name="payroll_check_due",
    title="When payroll checks are delivered",
    subject=SUBJECT,
    provision="5.08.040",
    rule="The Auditor draws and delivers checks not later than the second Friday following the end of the pay "
    "period, or when applicable federal or state law requires; where that Friday is a holiday, the day previous.",
    phrases=(
        "when is payday for the pay period ending March 25, 2026",
        "what is the latest day paychecks must be delivered",
        "payday falls on a holiday, when do checks go out",
        "when will I be paid for the period that ended April 8",
        "pay date for a pay period",
        "how long after the period ends does the Auditor have to cut checks",
        "second Friday after pay period end date",
        "checks were handed out on the Monday after, was payroll late",
        "got my paycheck April 6 for the period ended March 25, too late?",
        "how soon must we see our money once the period closes",
    ),
    anchors=(CHECK_FRIDAY, CHECK_DAY_BEFORE, LENGTH, FIRST_PERIOD),
    model=PayrollCheckDue,
)
def payroll_check_due(work: Work) -> Outcome:
    """PCC 5.08.040."""
    end = _period_end(work)
    if end is None:
        return work.not_applicable("5.08.010", "Pay periods under this Chapter begin with October 1, 1953.")
    due = friday_after(end, 2)
    work.step("5.08.040", f"The second Friday following the pay period that ended {long_date(end)}", due, "date")
    if _holiday(work, due):
        due -= ONE_DAY
        work.step("5.08.040", "That Friday is a holiday, so checks are delivered the day previous", due, "date")
        if is_holiday(due):
            work.note("The day previous is a holiday too; the text does not go further back.")
    else:
        work.skip("5.08.040", "That Friday is not a holiday")
    work.note("Checks may be due earlier where federal or state law requires; they follow approval of the time "
              "report by the head of the appropriation unit and the Personnel Director.")  # fmt: skip
    return in_time(
        work, "5.08.040", "delivered", due, f"The checks are to be delivered not later than {long_date(due)}.",
        date_value("due", "Checks delivered by", due), actors=("Auditor",),
    )  # fmt: skip


def _period_end(work: Work) -> date | None:
    given = work.day("ended")
    found = period_of(work, given)
    if found is None:
        return None
    end = found[1]
    if end != given:
        work.step("5.08.010", f"{long_date(given)} lies in the pay period that ends on this Wednesday", end, "date")
        work.note(f"{long_date(given)} is not the end of a pay period; the one that it lies in ends {long_date(end)}.")
    return end


def _holiday(work: Work, *days: date) -> bool:
    stated: bool | None = work.maybe("holiday")
    if stated is not None:
        return stated
    work.note(HOLIDAY_NOTE)
    return any(is_holiday(when) for when in days)


class FiscalYear(Inputs):
    """Which day's fiscal year is wanted."""

    when: date | None = day(
        "Which date?", "5.08.075", words=("fiscal year", "date", "day", "on", "falls", "in", "dated", "FY", "today")
    )
    other: date | None = day(
        "Which other date, to see whether both fall in one fiscal year?", "5.08.075", optional=True,
        words=("as", "and", "also", "too", "paid", "repaid"),
    )  # fmt: skip


@calculator(
    name="fiscal_year",
    title="The fiscal year of a date",
    subject=SUBJECT,
    provision="5.08.075",
    rule="Unless the Code says otherwise, a year is the fiscal year, from July 1 to June 30 inclusive.",
    phrases=(
        "which fiscal year is June 30, 2026 in",
        "what fiscal year does a March 2027 invoice belong to",
        "when does the fiscal year start and end",
        "is July 1 the new fiscal year",
        "FY dates for 10/15/2026",
        "does year mean calendar year or fiscal year in this chapter",
        "last day of the current fiscal year",
        "are June 30 and July 1 in the same fiscal year",
        "ordered in May, delivered in August: one fiscal year or two",
    ),
    anchors=(FISCAL_YEAR,),
    model=FiscalYear,
)
def fiscal_year(work: Work) -> Outcome:
    """PCC 5.08.075."""
    when = work.day("when")
    start, end = fiscal_year_of(when)
    work.step("5.08.075", f"The July 1 to June 30 that holds {long_date(when)}, both days included", start, "date")
    text = f"{long_date(when)} falls in the fiscal year from {long_date(start)} through {long_date(end)}."
    values = (date_value("start", "First day", start), date_value("end", "Last day", end))
    return _with_other(work, "5.08.075", text, start, end, *values)
