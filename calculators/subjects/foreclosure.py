"""From delinquent account to preforeclosure list: Sections 5.30.040 and 5.30.045."""

from __future__ import annotations

from datetime import date, timedelta

from calculators.calculator import calculator
from calculators.conditions import any_below_zero, warn_closed
from calculators.deadline import in_time
from calculators.figure import figure
from calculators.inputs import Inputs, choice, count, day
from calculators.money import long_date
from calculators.outcome import Outcome, Quantity
from calculators.subjects.foreclosure_sale import asked_of_lists
from calculators.subjects.liens import BONDED_LIEN, DUE_WORDS, OPEN_LIEN, PAST_WORDS
from calculators.timeliness import LATER_WORDS, judged
from calculators.work import Work, date_value

SUBJECT = "Foreclosure lists"
MONTHS_A_YEAR, DAYS_A_YEAR = 12, 365
MONTHS_OF_DAYS = 2
"""Two months may be 59 to 62 days; fewer are less than 60 days, more are more."""
MONTHS_WORDS = ("months", "month", "behind", "late", "past due", "overdue", "delinquent", "years", "past", "after",
                "in arrears", "months past due", "months late", "months overdue", "months behind", "months old",
                "year")  # fmt: skip
ON_WORDS = ("today", "today is", "today's", "on", "now", "by", "list", "listed", "put on the list", "listing",
            "list it", "placed", "place",
            "goes on the list", "add it", "put him on", "put her on", "put them on",
            "go on the list", "list them", "list him", "drawing up the list", "prepare the list",
            "making the list")  # fmt: skip

OPEN_DAYS = figure(
    "preforeclosure_open_days", "60", "days", "5.30.040.A.1",
    "It is an open lien which is at least 60 days past the due date",
)  # fmt: skip
BONDED_YEARS = figure(
    "preforeclosure_bonded_years", "1", "years", "5.30.040.A.2",
    "It is a bonded lien which is at least one year past the installment due date",
)  # fmt: skip
MEMBER_DAYS = figure(
    "council_member_list_days", "30", "days", "5.30.045.C.2",
    "Within 30 days of the date the Auditor circulates the property list",
)  # fmt: skip


class PreforeclosureEligible(Inputs):
    """What decides when a property may go on the list of delinquent lien accounts."""

    kind: str | None = choice(
        "Is it an open lien or a bonded lien?", "5.30.040.A", {"open": OPEN_LIEN, "bonded": BONDED_LIEN}
    )
    days_past: int | None = count(
        "How many days past the due date is it?", "5.30.040.A", unit="days", words=PAST_WORDS, optional=True
    )
    months_past: int | None = count(
        "How many months past the due date is it?", "5.30.040.A", unit="months", words=MONTHS_WORDS, optional=True
    )
    due: date | None = day("On which date was the lien or the installment due?", "5.30.040.A", words=DUE_WORDS)
    on: date | None = day("On which date would it be placed on the list?", "5.30.040.A", words=ON_WORDS, optional=True)


@calculator(
    name="preforeclosure_eligible",
    title="When a lien may go on the preforeclosure list",
    subject=SUBJECT,
    provision="5.30.040.A",
    rule="No property is placed on the list unless its open lien is at least 60 days past the due date, or its bonded "
    "lien is at least one year past the installment due date.",
    phrases=(
        "when can an open lien due June 2, 2025 go on the preforeclosure list",
        "bonded lien installment due September 16, 2024, first day it can be listed",
        "how long past due before foreclosure listing",
        "is a bonded account eleven months behind ready for the preforeclosure list",
        "can we list an unbonded lien 45 days past due",
        "minimum delinquency to put a property on the list of delinquent lien accounts",
        "open lien two months overdue, okay to put it on the list",
        "installment lien is past due a year and a day, can it go on the preforeclosure list",
        "is it too early to list this bonded lien",
        "how much longer before this lien can be put on the foreclosure prep list",
        "when may the bonded lien on the lot go on the preforeclosure list",
        "LID paid in installments, he skipped one in March, when can we put him on the preforeclosure list",
        "lien on the house is five months past due, preforeclosure list yet?",
        "nuisance bill unpaid since spring, can we start the list for foreclosure",
        "which day does an overdue account become ripe for the list of delinquent liens",
        "can this open lien be listed yet",
        "is this lien old enough to go on the list",
        "can our bonded lien go on the delinquent accounts list now",
        "is Mr. Novak's lien ripe for the preforeclosure list",
        "on what date does this open lien qualify for the list",
        "may we put this account on the preforeclosure list already",
        "is that lien far enough past due to be listed",
        "exact date our bonded lien can be put on the list",
        "has this account been past due long enough for listing",
        "how soon can I list this open lien",
        "is this bonded lien old enough to be listed",
        "it's an open lien, can this one be listed yet",
        "can this unbonded lien go on the delinquent list yet",
        "when exactly can this account go on the list of delinquent liens",
        "when exactly may our account be listed as delinquent",
        "exact day the lien on our fourplex can be listed",
    ),
    anchors=(OPEN_DAYS, BONDED_YEARS),
    model=PreforeclosureEligible,
)
def preforeclosure_eligible(work: Work) -> Outcome:
    """PCC 5.30.040 A."""
    if wrong := any_below_zero(work, "5.30.040.A"):
        return wrong
    work.note("For a sewer safety net account PCC 5.31.030 A asks for at least one year past due.")
    kind = work.maybe("kind")
    if kind is None:
        ready = _open_ready(work)
        if ready is not None and ready == _year_ready(work):
            work.step("5.30.040.A", "As an open lien and as a bonded lien alike", ready)
            return _ready_answer(work, "5.30.040.A", ready, "an open lien needs 60 days past due, a bonded one a year")
        kind = work.choice("kind")
    if kind == "bonded":
        work.figure(BONDED_YEARS)
        return yearly_listing_answer(work, "5.30.040.A.2")
    return _open_listing(work)


def _open_listing(work: Work) -> Outcome:
    at, days, past = "5.30.040.A.1", int(work.figure(OPEN_DAYS)), work.maybe("days_past")
    if past is None and work.maybe("due") is None and work.maybe("months_past") is not None:
        ready = _open_ready(work)
        if ready is None:
            past = work.count("days_past")
        else:
            return _ready_answer(work, at, ready, f"an open lien may be listed at least {days} days past the due date")
    if past is not None and work.maybe("due") is None:
        short = Quantity("remaining", "Days still to pass", max(0, days - past), "days")
        rule = f"an open lien may be listed at least {days} days past the due date, and this is day {past}"
        return _ready_answer(work, at, past >= days, rule, *((short,) if past < days else ()))
    first = work.day("due") + timedelta(days=days)
    work.step(at, f"At least {days} days past the due date", first, "date")
    work.note("The text does not define the due date of an open lien: the entry on the lien docket, or the end of "
              "the 30 days after it (PCC 5.30.010 A.5).")  # fmt: skip
    return listing_answer(work, at, first, _listing_day(work))


def _listing_day(work: Work) -> date | None:
    """The day on which it would be listed: as named, or so many days past the due date."""
    on: date | None = work.maybe("on")
    past, due = work.maybe("days_past"), work.maybe("due")
    return due + timedelta(days=past) if on is None and past is not None and due is not None else on


def _open_ready(work: Work) -> bool | None:
    """Whether an open lien is 60 days past due, as far as days or months tell."""
    past, months = _days_past(work), work.maybe("months_past")
    if past is not None:
        return bool(past >= OPEN_DAYS.whole)
    return None if months in (None, MONTHS_OF_DAYS) else bool(months > MONTHS_OF_DAYS)


def _days_past(work: Work) -> int | None:
    """How many days past due it is or was on the day named; None when unknown."""
    past: int | None = work.maybe("days_past")
    due: date | None = work.maybe("due")
    on: date | None = work.maybe("on")
    return (on - due).days if past is None and on is not None and due is not None else past


def _year_ready(work: Work) -> bool | None:
    """Whether it is at least one year past due, as far as months, days or dates tell."""
    months, past, due, on = (work.maybe(name) for name in ("months_past", "days_past", "due", "on"))
    if due is not None and on is not None:
        return bool(on >= year_later(work, due))
    if months is not None:
        return bool(months >= MONTHS_A_YEAR)
    return None if past is None else bool(past >= DAYS_A_YEAR)


def yearly_listing_answer(work: Work, at: str) -> Outcome:
    """Whether or when a property at least one year past due may be listed, by provision ``at``."""
    months, past = work.maybe("months_past"), work.maybe("days_past")
    if work.maybe("due") is None and (months is not None or past is not None):
        if past == DAYS_A_YEAR:
            work.note("365 days are a year unless a February 29 lies between; then one more day is needed.")
        elapsed = f"{months} months" if months is not None else f"{past} days"
        rule = f"it may be listed at least one year past due, and it is {elapsed} past due"
        return _ready_answer(work, at, bool(_year_ready(work)), rule)
    first = year_later(work, work.day("due"))
    work.step(at, "At least one year past the due date", first, "date")
    return listing_answer(work, at, first, _listing_day(work))


def _ready_answer(work: Work, at: str, ready: bool, rule: str, *values: Quantity) -> Outcome:
    work.step(at, f"{rule[0].upper()}{rule[1:]}", ready)
    text = f"{'Yes' if ready else 'No, too early'}: {rule}."
    return work.computed(at, text, *values, verdict="yes" if ready else "no", actors=("Auditor",))


def year_later(work: Work, due: date) -> date:
    """The same date a year on; for February 29 it is March 1, with a note."""
    if (due.month, due.day) != (2, 29):
        return due.replace(year=due.year + 1)
    work.note("The next year has no February 29, so March 1 was taken as the day one year past due.")
    return date(due.year + 1, 3, 1)


def listing_answer(work: Work, at: str, first: date, on: date | None) -> Outcome:
    """The first day a property may be listed, and whether a day named is not too early."""
    value = date_value("earliest", "First day it may be listed", first)
    if on is None:
        return work.computed(at, f"It may be placed on the list from {long_date(first)}.", value, actors=("Auditor",))
    ready = on >= first
    work.step(at, f"{long_date(on)} is not before that day", ready)
    text = f"{'Yes' if ready else 'No, too early'}: it may be listed from {long_date(first)}."
    return work.computed(at, text, value, verdict="yes" if ready else "no", actors=("Auditor",))


class CouncilMemberListDue(Inputs):
    """When a Council member's list of properties is due."""

    circulated: date | None = day(
        "On which date did the Auditor circulate the property list?", "5.30.045.C.2",
        words=("circulated", "circulates", "went out", "auditor sent", "list sent", "sent the list", "sent out",
               "circulated the list",
               "sent around", "passed around", "list went", "list was circulated", "list circulated", "we circulated",
               "delinquent list", "list went to council", "went to council", "list went out",
               "sent the delinquent list",
               "list of delinquent accounts", "auditor circulated", "got the list", "list came out", "handed out",
               "distributed", "list of all delinquent accounts", "auditor's list", "list dated"),
    )  # fmt: skip
    returned: date | None = day(
        "On which date did the Council member's list come in?", "5.30.045.C.2", optional=True,
        words=("came back", "returned", "answered", "responded", "sent back", "named", "picks", "came in",
               "turned in",
               "submitted", "handed in", "received", "commissioner sent", "got back", "transmitted", "in by", "today",
               "today is", "today's", "showed up",
               "names", "commissioner's list", "sent her list", "sent his list", "sent their list",
               "commissioner's picks",
               "her list", "his list", "sent in", "name a property", "wants to name", "wants to add",
               "add a property",
               "gave us", "member's list", "picks came", "list of properties", "sent her picks", "sent his picks",
               "came back with", "reached us", "reached the auditor", "got around to", "dropped off", "answer came",
               "council member sent", "office sent", "add one", "sends in"),
    )  # fmt: skip
    days: int | None = count(
        "How many days after the circulation did it come in?", "5.30.045.C.2", unit="days", words=LATER_WORDS,
        optional=True,
    )  # fmt: skip
    asked: str | None = asked_of_lists("5.30.045.C.2")


@calculator(
    name="council_member_list_due",
    title="When a Council member's list of properties is due",
    subject=SUBJECT,
    provision="5.30.045.C.2",
    rule="Within 30 days of the date the Auditor circulates the property list, a Council member transmits a list of "
    "properties with the policy or program, the reasons and the source of funds.",
    phrases=(
        "Auditor circulated the delinquent property list October 1, when is the Commissioner's list due",
        "deadline for a Council member to name properties for the preforeclosure list",
        "how many days does a commissioner have to send in properties for foreclosure",
        "Council member wants a property on the preforeclosure list, by when",
        "due date for council picks from the circulated list",
        "commissioner's response to the list of all delinquent lien accounts",
        "commissioner sent picks for the preforeclosure list five weeks after the list went around, too late?",
        "Council member's property list came in on the last day, still good?",
        "did the commissioner's foreclosure picks make it in time",
        "delinquent lien list was circulated in January and a Commissioner sent her list of properties in February, in "
        "time?",
        "list of all delinquent accounts went to Council, last day for their picks",
        "Commissioner wants to name one more property from the list we sent around, still ok?",
        "what date does our Commissioner's list of properties have to be back at the Auditor",
        "how long can a Council office sit on the circulated delinquency list",
        "turnaround for Council members on the Auditor's property list",
        "what date are our council members' picks due",
        "exact date the Commissioner must return this list of picks",
        "which day is the cutoff for picks from the list we circulated",
        "delinquent list went around and the commissioner's picks came four weeks later, ok",
    ),
    anchors=(MEMBER_DAYS,),
    model=CouncilMemberListDue,
)
def council_member_list_due(work: Work) -> Outcome:
    """PCC 5.30.045 C.2."""
    at, most, days = "5.30.045.C.2", int(work.figure(MEMBER_DAYS)), work.maybe("days")
    if wrong := any_below_zero(work, at):
        return wrong
    if work.maybe("circulated") is None and days is not None:
        work.step(at, f"Within {most} days of the date of circulation: day {days}", days <= most)
        found = judged(work, days <= most)
        text = f"{found.opening} The list is due within {most} days of the circulation."
        return work.computed(at, text, verdict=found.verdict, actors=MEMBER_ACTORS)
    last = work.day("circulated") + timedelta(days=most)
    work.step(at, f"Within {most} days of the date of circulation", last, "date")
    warn_closed(work, last)
    text = f"The Council member's list is due by {long_date(last)}."
    return in_time(work, at, "returned", last, text, date_value("deadline", "Last day for the list", last),
                   actors=MEMBER_ACTORS)  # fmt: skip


MEMBER_ACTORS = ("Council member", "Auditor")
