"""The Charitable Campaign Committee: its members and how long they serve: Section 5.10.020."""

from __future__ import annotations

from datetime import date, timedelta

from calculators.calculator import calculator
from calculators.calendar import add_years
from calculators.conditions import Requirement, listed, unmet
from calculators.figure import anchor, figure
from calculators.inputs import Inputs, count, day, yes_no
from calculators.money import long_date
from calculators.outcome import Outcome
from calculators.work import Work, date_value

SUBJECT = "Annual Charity Drive"

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
        words=("seated", "began", "start", "started", "appointed", "since", "joined", "from"),
    )  # fmt: skip
    proposed_end: date | None = day(
        "Through which date would the member serve?", "5.10.020.p1", words=("through", "until", "to", "end", "ends"),
        optional=True,
    )  # fmt: skip


@calculator(
    name="charity_committee_term",
    title="How long a member may serve on the Charitable Campaign Committee",
    subject=SUBJECT,
    provision="5.10.020.p1",
    rule="Members of the Charitable Campaign Committee are appointed for terms of two years and may serve no more "
    "than six consecutive years.",
    phrases=(
        "charity committee member seated March 1, 2022, how long may he serve",
        "term limit on the Charitable Campaign Committee",
        "how many terms can a charitable campaign committee member serve",
        "member of the charity committee since 2020, reappoint for another two years?",
        "maximum consecutive years on the charity campaign committee",
        "when must a committee member of the charity drive step down",
    ),
    anchors=(TERM, SERVICE),
    model=CommitteeTerm,
)
def charity_committee_term(work: Work) -> Outcome:
    """PCC 5.10.020."""
    at, start, end = "5.10.020.p1", work.day("start"), work.maybe("proposed_end")
    work.figure(TERM)
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


class CommitteeComposition(Inputs):
    """Who sits on the Committee."""

    members: int | None = count(
        "How many members are seated?", "5.10.020.p1", unit="members", words=("members", "member", "seats", "seated")
    )
    employees: bool | None = yes_no(
        "Are all members employees of the City?", "5.10.020.p1",
        yes=("all employees", "all city employees", "are employees"),
        no=("not an employee", "not a city employee", "outside member", "retiree", "not all employees", "citizen"),
    )  # fmt: skip


@calculator(
    name="charity_committee_composition",
    title="Whether the Charitable Campaign Committee is complete",
    subject=SUBJECT,
    provision="5.10.020.p1",
    rule="The Charitable Campaign Committee consists of five members, all employees of the City, one appointed by each "
    "Commissioner and one by the Mayor.",
    phrases=(
        "charity campaign committee has 4 members seated, is it complete",
        "how many people sit on the Charitable Campaign Committee",
        "may a retiree be on the charity committee",
        "composition of the Charitable Campaign Committee",
        "who appoints members of the charity committee",
        "can a citizen who is not a city employee join the charitable campaign committee",
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
        return work.computed(at, f"No. Not met: {listed(failed)}.", verdict="no", actors=actors)
    return work.computed(at, "Yes: five members, all employees of the City.", verdict="yes", actors=actors)
