"""The Charitable Campaign Committee: its members and how long they serve: Section 5.10.020."""

from __future__ import annotations

from datetime import date, timedelta
from decimal import Decimal
from typing import cast

from calculators.calculator import calculator
from calculators.calendar import add_months, add_years
from calculators.conditions import Requirement, below_zero, listed, unmet
from calculators.figure import anchor, figure
from calculators.inputs import Inputs, choice, count, day, number, yes_no
from calculators.money import long_date, plain
from calculators.outcome import Outcome, Quantity
from calculators.work import Work, date_value

SUBJECT = "Annual Charity Drive"
MONTHS = 12
"""Months of a year."""

MEMBERS = figure("committee_members", "5", "members", "5.10.020.p1", "which shall consist of five members")
TERM = figure("committee_term", "2", "years", "5.10.020.p1", "Members shall be appointed for terms of two years.")
SERVICE = figure(
    "committee_service", "6", "years", "5.10.020.p1",
    "No member may serve on the Committee more than six consecutive years.",
)  # fmt: skip
EMPLOYEES = anchor("5.10.020.p1", "all of whom must be employees of the City")


class CommitteeTerm(Inputs):
    """What the longest service on the Committee is counted from."""

    start: date | None = day(
        "On which date did the member's unbroken service begin?", "5.10.020.p1",
        words=("seated", "began", "start", "started", "appointed", "since", "joined", "came on", "been on",
               "named",
               "put on", "first appointed", "sworn in", "went on"),
        optional=True,
    )  # fmt: skip
    served: Decimal | None = number(
        "How many years in a row has the member served so far?", "5.10.020.p1", unit="years", optional=True,
        words=("years straight", "straight years", "years running", "years now", "put in", "under his belt",
               "under her belt", "served", "years", "so far", "already", "consecutive", "in a row", "been on",
               "straight", "done",
               "has served"),
    )  # fmt: skip
    more: Decimal | None = number(
        "For how many more years would the member be appointed?", "5.10.020.p1", unit="years", optional=True,
        words=("wants another", "two more", "for two more", "new term of", "reappoint him for",
               "reappoint her for", "wants", "another", "more", "reappoint", "new term", "next term",
               "additional", "second term", "further", "extra",
               "reappointed for", "-year term"),
    )  # fmt: skip
    renewed: date | None = day(
        "On which date would the new term begin?", "5.10.020.p1", optional=True,
        words=("from", "starting", "beginning", "effective", "new term starts", "new term begins", "again from",
               "reappointed on", "reappointed from", "new term from", "term starting", "renewed"),
    )  # fmt: skip
    proposed_end: date | None = day(
        "Through which date would the member serve?", "5.10.020.p1", words=("through", "until", "to", "end", "ends",
                                                                            "till", "stay until", "serve until",
                                                                            "stay on until", "up to",
               "leave", "leaves", "stay through", "ending"),
        optional=True,
    )  # fmt: skip
    wanted: str | None = choice(
        "Is it asked when the term ends, or how long the member may serve?", "5.10.020.p1",
        {
            "term": ("term end", "term ends", "term up", "term is up", "term run out", "term runs out", "term expire",
                     "term expires", "term over", "term is over", "end of her term", "end of his term",
                     "end of the term", "her term", "his term", "term finish", "current term", "two-year term end",
                     "seat come up", "seat up"),
            "service": ("may serve", "can serve", "how long", "step down", "limit", "at most", "latest",
                        "maximum", "longest", "reappointed", "another term", "new term", "terms"),
        }, optional=True,
    )  # fmt: skip


@calculator(
    name="charity_committee_term",
    title="How long a member may serve on the Charitable Campaign Committee",
    subject=SUBJECT,
    provision="5.10.020.p1",
    rule="Members of the Charitable Campaign Committee are appointed for terms of two years and may serve no more "
    "than six consecutive years.",
    phrases=(
        "can Dana be reappointed to the charity campaign committee",
        "member has served four straight years, how many years are left",
        "on what date must our committee member step down",
        "on the campaign committee since summer 2021 and wants another two years from 2025, ok?",
        "he's been on the charity committee six years straight, can we reappoint him",
        "charity committee member seated March 1, 2022, how long may he serve",
        "term limit on the Charitable Campaign Committee",
        "how many terms can a charitable campaign committee member serve",
        "member of the charity committee since 2020, reappoint for another two years?",
        "maximum consecutive years on the charity campaign committee",
        "when must a committee member of the charity drive step down",
        "she's done five years straight on the charity committee, can the Mayor name her again",
        "may he stay on the charitable campaign committee through 2029 if he was seated in 2023",
        "four years served on the charity campaign committee, another two-year term ok?",
        "appointed to the charity committee in June, when is the term up",
        "is our chairwoman on the charity committee out of time or may she be named again",
        "may our committee chair have another term or is he maxed out",
    ),
    anchors=(TERM, SERVICE),
    model=CommitteeTerm,
)
def charity_committee_term(work: Work) -> Outcome:
    """PCC 5.10.020."""
    at, served = "5.10.020.p1", work.maybe("served")
    if served is not None and work.maybe("start") is None:
        return _years_served(work, served)
    start, end = work.day("start"), _end(work)
    if work.maybe("wanted") == "term" and end is None:
        return _term_ends(work, start)
    years = int(work.figure(SERVICE))
    complete = add_years(start, years)
    last = complete - timedelta(days=1)
    work.step(at, f"{years} consecutive years are complete on {long_date(complete)}; last day of service", last, "date")
    work.note(
        "The text does not say how long a break ends consecutive service; years of a filled vacancy were counted."
    )
    value = date_value("last_day", "Last day of service", last)
    text = f"Without a break the member may serve through {long_date(last)}, three terms at most."
    if end is None:
        return work.computed(at, text, value)
    allowed = end <= last
    work.step(at, f"Service through {long_date(end)} is within six years", allowed)
    return work.computed(at, f"{'Yes' if allowed else 'No'}. {text}", value, verdict="yes" if allowed else "no")


def _term_ends(work: Work, start: date) -> Outcome:
    """When the two years of a term are over."""
    at, over = "5.10.020.p1", add_years(start, int(work.figure(TERM)))
    last = over - timedelta(days=1)
    work.step(at, f"Two years from {long_date(start)} are complete; last day of the term", last, "date")
    work.note("Members serve at the discretion of whoever appointed them, so a term may end sooner.")
    text = f"The term of two years runs through {long_date(last)} and is complete on {long_date(over)}."
    values = date_value("term_complete", "Two years complete", over), date_value("term_last", "Last day of term", last)
    return work.computed(at, text, *values)


def _end(work: Work) -> date | None:
    """Through which day the member would serve: as told, or the end of a new term that begins on a day told."""
    term, told, begins = work.figure(TERM), work.maybe("more"), work.maybe("renewed")
    if work.maybe("proposed_end") is not None or begins is None:
        return cast("date | None", work.maybe("proposed_end"))
    more: Decimal = term if told is None else told
    end = add_months(begins, int(more * MONTHS)) - timedelta(days=1)
    work.step("5.10.020.p1", f"A new term of {plain(more)} years from {long_date(begins)} ends", end, "date")
    return end


def _years_served(work: Work, served: Decimal) -> Outcome:
    """By the years served so far, whether so many more, or else a full term, stay within the limit."""
    at, most, told = "5.10.020.p1", work.figure(SERVICE), work.maybe("more")
    if wrong := below_zero(work, at, served, told):
        return wrong
    more: Decimal = work.figure(TERM) if told is None else told
    if told is None:
        work.note("A full term of two years was taken for the new one.")
    total, allowed = served + more, served + more <= most
    work.step(at, f"{plain(served)} years served and {plain(more)} more, against {plain(most)}", allowed)
    left = Quantity("remaining", "Years that may still be served", max(Decimal(0), most - served), "years")
    text = f"{plain(total)} consecutive years in all; no member may serve more than {plain(most)}."
    answer = f"{'Yes' if allowed else 'No'}: {text}"
    return work.computed(at, answer, left, verdict="yes" if allowed else "no", actors=("Commissioner", "Mayor"))


class CommitteeComposition(Inputs):
    """Who sits on the Committee."""

    members: int | None = count(
        "How many members are seated?",
        "5.10.020.p1",
        unit="members",
        words=(
            "person",
            "persons",
            "seated on",
            "so far",
            "current members",
            "person committee",
            "named so far",
            "filled",
            "members",
            "member",
            "seats",
            "seated",
            "people",
            "on it",
            "folks",
            "appointed",
            "serving",
        ),
    )
    employees: bool | None = yes_no(
        "Are all members employees of the City?", "5.10.020.p1",
        yes=("all on the city payroll", "city workers", "all city workers", "all staff", "all city people",
             "all of them work for the city", "every one a city employee", "all employees", "all city employees",
             "are employees", "all of them employees", "city employees",
             "all work for the city", "everyone works for the city", "all employees of the city"),
        no=("retired city", "retired city worker", "retired employee", "private citizen", "not work for the city",
            "no longer work", "contractor", "isn't an employee", "not employed by", "outside person",
            "not a city worker", "from the county", "someone outside", "one of them retired",
            "one of them is retired", "spouse", "not an employee", "not a city employee", "outside member",
            "retiree", "not all employees", "citizen",
            "retired", "volunteer from outside", "not employees", "county employee", "outsider", "from a charity",
            "used to work for the city", "former employee", "consultant", "union official from outside",
            "doesn't work for the city", "isn't a city employee", "business owner", "neighborhood activist",
            "not on the city payroll", "someone from united way"),
    )  # fmt: skip


@calculator(
    name="charity_committee_composition",
    title="Whether the Charitable Campaign Committee is complete",
    subject=SUBJECT,
    provision="5.10.020.p1",
    rule="The Charitable Campaign Committee consists of five members, all employees of the City, one appointed by each "
    "Commissioner and one by the Mayor.",
    phrases=(
        "is our charity committee properly made up",
        "four seated on the charity committee, how many short",
        "can we put a retired city worker on the charity campaign committee",
        "five on the charity campaign committee, all on the City payroll, ok?",
        "how many more members does the charity committee need",
        "charity campaign committee has 4 members seated, is it complete",
        "how many people sit on the Charitable Campaign Committee",
        "may a retiree be on the charity committee",
        "composition of the Charitable Campaign Committee",
        "who appoints members of the charity committee",
        "can a citizen who is not a city employee join the charitable campaign committee",
        "six people got appointed to the charity campaign committee, one too many?",
        "is a former employee allowed on the charitable campaign committee",
    ),
    anchors=(MEMBERS, EMPLOYEES),
    model=CommitteeComposition,
)
def charity_committee_composition(work: Work) -> Outcome:
    """PCC 5.10.020."""
    at, full = "5.10.020.p1", int(work.figure(MEMBERS))
    failed = unmet(work, [
        Requirement("members", at, f"{full} members", lambda seated: seated == full),
        Requirement("employees", at, "all of them employees of the City"),
    ])  # fmt: skip
    actors = ("Commissioner", "Mayor")
    if failed:
        values = _against(work, full)
        return work.computed(at, f"No. Not met: {listed(failed)}.", *values, verdict="no", actors=actors)
    text = "Yes: five members, all employees of the City."
    return work.computed(at, text, *_against(work, full), verdict="yes", actors=actors)


def _against(work: Work, full: int) -> tuple[Quantity, ...]:
    """How many members there must be, and how many are missing or too many."""
    needed, seated = Quantity("needed", "Members needed", full, "members"), work.maybe("members")
    if seated is None or seated == full:
        return (needed,)
    name, label = ("shortfall", "Members missing") if seated < full else ("over", "Members too many")
    return needed, Quantity(name, label, abs(full - seated), "members")
