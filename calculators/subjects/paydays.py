"""What falls due after a pay period: Sections 5.08.020 D and 5.08.040."""

from __future__ import annotations

from datetime import date
from typing import Any

from calculators.calculator import calculator
from calculators.calendar import is_holiday, next_working_day
from calculators.deadline import days_late, in_time
from calculators.figure import anchor
from calculators.inputs import Inputs, day, yes_no
from calculators.money import long_date
from calculators.outcome import Outcome, Quantity, Reading
from calculators.subjects.pay_periods import FIRST_PERIOD, LENGTH, ONE_DAY, SUBJECT, friday_after, period_of
from calculators.timeliness import DONE_WORDS, asked_whether, judged
from calculators.work import Work, date_value

WEDNESDAY = 2
HOLIDAY_WORDS = (
    "holiday", "is a holiday", "city holiday", "observed", "is a city holiday", "day off", "holiday on",
    "city closed", "being a holiday", "offices closed", "city offices closed",
)  # fmt: skip
HOLIDAY_NOTE = "The text does not list the City's holidays; Oregon legal holidays were used."

REPORT_FRIDAY = anchor("5.08.020.D", "not later than the Friday following each pay period")
REPORT_EXTRA_DAY = anchor("5.08.020.D", "if the Thursday or Friday is a holiday, an additional day shall be allowed")
CHECK_FRIDAY = anchor("5.08.040", "not later than the second Friday following the end of each pay period")
CHECK_DAY_BEFORE = anchor("5.08.040", "where such Friday is a holiday, checks shall be delivered the day previous")


def _ended_field(at: str) -> Any:
    """The pay period, by any of its days."""
    words = (
        "pay period", "ending", "ended", "ends", "end", "period", "closing", "closed", "closes", "close",
        "wrapped up",
        "through", "finished", "over on", "was over", "last day", "weeks",
    )  # fmt: skip
    return day("On which Wednesday does the pay period end (or any day in it)?", at, words=words)


def _holiday_field(at: str) -> Any:
    """A holiday told by its date."""
    return day("On which day is there a holiday, if any?", at, optional=True, words=HOLIDAY_WORDS)


class TimeReportDue(Inputs):
    """What the last day for the biweekly time report depends on."""

    ended: date | None = _ended_field("5.08.020.D")
    holiday_on: date | None = _holiday_field("5.08.020.D")
    holiday: bool | None = yes_no(
        "Is the Thursday or Friday after the pay period a holiday?", "5.08.020.D", optional=True,
        yes=("friday is a holiday", "thursday is a holiday", "friday is a city holiday", "thursday is a city holiday",
             "holiday on friday", "holiday on thursday", "friday holiday", "thursday holiday", "friday off",
             "friday was a holiday", "thursday was a holiday", "holiday that friday", "holiday that thursday",
             "closed friday", "closed thursday", "closed that friday", "closed that thursday", "thursday off",
             "friday's a holiday", "thursday's a holiday", "thanksgiving", "city closed on"),
        no=("no holiday", "not a holiday", "no holidays", "neither is a holiday", "normal week", "regular week"),
    )  # fmt: skip
    filed: date | None = day(
        "On which day did the reports reach the Auditor?", "5.08.020.D", optional=True,
        words=("got to the auditor", "reached the auditor", "transmitted", "brought in", "went over", "went in",
               "put in", "auditor got", "auditor received", "got there", "reached", "got to auditor",
               "timesheets got", "got them in", "time sheets in", "auditor on", "dropped", "dropped off",
               "timesheets dropped off", "timesheets", "time sheets", "sheets", *DONE_WORDS),
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
        "turned in timesheets monday, are we late",
        "what date are our biweekly time reports due at the Auditor",
        "period closed and the timesheets went over, did we make it",
        "timesheets dropped off on the 28th, period over on the 23rd, are we good",
        "sheets brought in some days after the period, in time?",
        "did our sheets make it, the auditor got them on Tuesday",
        "were our time reports in time",
        "are my crew's time reports late",
        "is our report late, we sent it Monday",
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
            date_value("due", "Due", friday), *_by_calendar(work, end, 1), actors=("Auditor",),
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

    ended: date | None = _ended_field("5.08.040")
    holiday_on: date | None = _holiday_field("5.08.040")
    holiday: bool | None = yes_no(
        "Is the second Friday after the pay period a holiday?", "5.08.040", optional=True,
        yes=("friday is a holiday", "friday is a city holiday", "payday is a holiday", "holiday on friday",
             "friday holiday", "falls on a holiday", "lands on a holiday", "friday was a holiday",
             "holiday that friday", "friday off", "closed friday", "closed that friday", "friday's a holiday",
             "payday's a holiday", "payday is on a holiday", "bank holiday", "on a holiday"),
        no=("no holiday", "not a holiday", "no holidays", "normal week", "regular week"),
    )  # fmt: skip
    delivered: date | None = day(
        "On which day were the checks delivered?", "5.08.040", optional=True,
        words=("payday was", "payday", "delivered", "paid", "got paid", "paid us", "checks went out", "went out",
               "handed out", "checks came",
               "received", "got my check", "got our checks", "checks arrived", "arrived", "issued", "given out",
               "cut",
               "check came", "money came", "money hit", "auditor delivered", "delivered on", "paychecks came"),
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
        "when's payday for the two weeks that just ended",
        "period ended and checks went out the Monday after payday, did the Auditor make it in time",
        "when are paychecks delivered if the Friday is a holiday",
        "when is payday for our pay period",
        "what exact day do I get my pay for the last two weeks",
        "which date is my next paycheck",
        "on what day will my money for this period come",
        "exact payday of the period we just finished",
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
        date_value("due", "Checks delivered by", due), *_by_calendar(work, end, 2), actors=("Auditor",),
    )  # fmt: skip


def _period_end(work: Work) -> date | None:
    given = work.day("ended")
    found = period_of(work, given)
    if found is None:
        return None
    end = found[1]
    if given.weekday() == WEDNESDAY and end != given:
        work.step("5.08.010", "The Wednesday on which the pay period is told to end", given, "date")
        work.note(f"Counted from October 1, 1953, no pay period ends on {long_date(given)}; the one that holds it ends "
                  f"{long_date(end)}. The day was taken as told.")  # fmt: skip
        return given
    if end != given:
        work.step("5.08.010", f"{long_date(given)} lies in the pay period that ends on this Wednesday", end, "date")
        work.note(f"{long_date(given)} is not the end of a pay period; the one that it lies in ends {long_date(end)}.")
    return end


def _by_calendar(work: Work, end: date, ordinal: int) -> tuple[Quantity, ...]:
    """The Friday by the calendar of pay periods, where the period was told to end on another Wednesday."""
    found = period_of(work, end)
    if found is None or found[1] == end:
        return ()
    label = "By the pay periods counted from October 1, 1953"
    return (date_value("due_by_calendar", label, friday_after(found[1], ordinal)),)


def _holiday(work: Work, *days: date) -> bool:
    told: date | None = work.maybe("holiday_on")
    if told is not None:
        return told in days or any(is_holiday(when) for when in days)
    stated: bool | None = work.maybe("holiday")
    if stated is not None:
        return stated
    work.note(HOLIDAY_NOTE)
    return any(is_holiday(when) for when in days)
