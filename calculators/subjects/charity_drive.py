"""The Annual Charity Drive itself, its dates and results: Sections 5.10.060 to 5.10.110."""

from __future__ import annotations

from datetime import date
from decimal import Decimal

from calculators.calculator import calculator
from calculators.conditions import below_zero
from calculators.deadline import in_time
from calculators.figure import anchor, figure
from calculators.inputs import Inputs, choice, count, day, money, yes_no
from calculators.money import long_date, usd
from calculators.outcome import Outcome, Quantity, Reading
from calculators.timeliness import DONE_WORDS, asked_whether
from calculators.work import Work, date_value, dollars

SUBJECT = "Annual Charity Drive"
OPENS, CLOSES = (9, 1), (11, 1)

WINDOW = anchor("5.10.100.D", "shall occur between September 1 and November 1 of each year")
APPROVED = anchor(
    "5.10.100.B", "Only umbrella organizations approved by the City Council are authorized to participate"
)
ONLY_THEN = anchor("5.10.100.F", "Workplace solicitations of employees may occur only during the Annual Charity Drive")
DONORS = figure(
    "drive_donors", "25", "employees", "5.10.090.B",
    "fails to receive donations through the payroll deduction system from at least 25 employees",
)  # fmt: skip
DONATIONS = figure("drive_donations", "2500", "USD", "5.10.090.B", "or total donations of at least $2,500")
FOLLOWING = anchor("5.10.090.B", "will be ineligible to participate in the Annual Charity Drive for the following year")
APPLY = anchor("5.10.040.p1", "between January 1 and April 1 of each year")
REPORT = anchor("5.10.110.A", "shall prepare and submit by April 1 of each year an annual report")
TO_COUNCIL = anchor("5.10.060", "no later than the first day of August preceding the Annual Charity Drive")
RULES = anchor("5.10.100.A", "no later than August 1 of each year")


class DriveWindow(Inputs):
    """The day of a solicitation or of the drive."""

    on: date | None = day(
        "On which date would it take place?",
        "5.10.100.D",
        words=(
            "on",
            "solicit",
            "solicitation",
            "date",
            "ask",
            "drive",
            "soliciting",
            "table",
            "booth",
            "pledge",
            "event",
            "campaign",
            "hit people up",
            "kickoff",
            "fund-raiser",
            "fundraiser",
            "hand out",
            "raise money",
            "in",
        ),
    )
    approved: bool | None = yes_no(
        "Has the Council approved the organization?", "5.10.100.B", optional=True,
        yes=("approved umbrella", "council approved", "approved by council", "approved by the council",
             "approved group"),
        no=("hasn't approved", "has not approved", "not approved", "unapproved", "never approved", "wasn't approved",
            "isn't approved", "without council approval", "no council approval", "turned down by council",
            "council rejected", "not on the approved list", "no approval"),
    )  # fmt: skip


@calculator(
    name="charity_drive_window",
    title="Whether a day falls within the Annual Charity Drive",
    subject=SUBJECT,
    provision="5.10.100.D",
    rule="The Annual Charity Drive occurs between September 1 and November 1 of each year, and workplace "
    "solicitation of employees may occur only during it.",
    phrases=(
        "umbrella wants to set up a table and ask our staff for pledges, ok?",
        "approved umbrella wants to hit up the office on an October day, allowed?",
        "a charity that Council has not approved wants to ask our people for money",
        "can our holiday giving tree ask employees for donations after Thanksgiving",
        "a nonprofit asks to come by our office in spring for donations, may it",
        "may an umbrella organization solicit employees at work on December 15, 2026",
        "is October 10 within the charity drive",
        "when is the Annual Charity Drive",
        "can a charity ask employees for donations in the office in August",
        "workplace solicitation outside the charity drive",
        "dates of the charity drive",
        "approved umbrella wants to set up a pledge table in the lobby November 12, allowed?",
        "can they hit staff up for pledges on August 31",
        "is it inside the drive if the charity asks on Halloween",
    ),
    anchors=(WINDOW, ONLY_THEN, APPROVED),
    model=DriveWindow,
)
def charity_drive_window(work: Work) -> Outcome:
    """PCC 5.10.100 B, D and F."""
    if work.maybe("approved") is False:
        work.step("5.10.100.B", "Approved by the City Council", False)
        text = (
            "No: only umbrella organizations approved by the City Council are authorized to participate in the drive."
        )
        return work.computed("5.10.100.B", text, verdict="no", actors=("Council",))
    on = work.day("on")
    opens, closes = date(on.year, *OPENS), date(on.year, *CLOSES)
    during = opens <= on <= closes
    work.step("5.10.100.D", f"{long_date(on)} is between {long_date(opens)} and {long_date(closes)}", during)
    if on in (opens, closes):
        work.note("“Between” was read to include its end days; read strictly, this day lies outside.")
    values = (date_value("opens", "Drive opens", opens), date_value("closes", "Drive closes", closes))
    if during:
        text = "Yes, that day is in the drive, by the procedures of the Committee and for approved organizations only."
        return work.computed("5.10.100.D", text, *values, verdict="yes", actors=("Committee",))
    work.step("5.10.100.F", "Workplace solicitation may occur only during the drive", False)
    text = f"No: the drive runs from {long_date(opens)} to {long_date(closes)}, and solicitation is allowed only then."
    return work.computed("5.10.100.F", text, *values, verdict="no", actors=("Committee",))


class DriveUnderperformance(Inputs):
    """The results of an umbrella organization in a drive."""

    donors: int | None = count(
        "From how many employees did it receive donations through payroll deduction?", "5.10.090.B", unit="employees",
        words=("person", "persons", "employees gave", "givers", "people gave", "people giving", "employee donors",
               "contributors",
               "of our people", "employees", "employee", "donors", "donor", "givers", "people", "contributors",
               "folks", "staff",
               "workers",
               "signed up", "gave", "pledgers"),
    )  # fmt: skip
    donations: Decimal | None = money(
        "How much did it receive in total donations?", "5.10.090.B",
        words=("pulled", "a total of", "for a total of", "bucks", "added up to", "adding up to", "adds up to",
               "totalling", "totaling", "came in", "came to", "gave a total of",
               "donations", "total", "raised", "donated", "received", "gave", "brought in", "took in", "pulled in",
               "got",
               "collected", "raked in", "in all", "altogether", "worth"),
    )  # fmt: skip
    year: int | None = count(
        "In which year was the drive?", "5.10.090.B", unit="year", words=("year", "drive", "in", "fall", "campaign")
    )
    asked: str | None = choice(
        "Is the question whether it stays eligible, or whether it is out?", "5.10.090.B",
        {
            "barred": ("ineligible", "barred", "out", "is it out", "dropped", "drop it", "kicked out", "banned",
                       "excluded",
                       "sit out", "sits out", "shut out", "knocked out", "lose its spot", "lose their spot",
                       "disqualified",
                       "suspended", "bounced", "benched", "cut from", "skip a year", "off the list"),
            "eligible": ("eligible", "stay in", "still in", "take part", "allowed back", "be in the next",
                         "come back",
                         "return", "join again", "participate", "run again", "keep its spot", "in next year",
                         "good for next year", "safe"),
        },
        optional=True,
    )  # fmt: skip


@calculator(
    name="charity_drive_underperformance",
    title="Whether weak results exclude an umbrella organization",
    subject=SUBJECT,
    provision="5.10.090.B",
    rule="An umbrella organization that fails to receive donations from at least 25 employees through payroll "
    "deduction, or total donations of at least $2,500, in a drive is ineligible for the following year.",
    phrases=(
        "umbrella did badly in our last drive with few givers, is it out",
        "umbrella pulled 31 givers and over four thousand dollars, barred next year?",
        "group got a dozen donors and a few hundred bucks, when can they reapply",
        "only ten employees gave, which drive does the umbrella sit out",
        "how many donors short was the umbrella in the drive",
        "umbrella organization got donations from 24 employees and $2,499.99 in 2025, is it out next year",
        "how few donors before an umbrella organization is dropped from the charity drive",
        "only $2,100 raised from 40 employees, still eligible next year?",
        "minimum results to stay in the charity drive",
        "charity drive group with poor results, when can it reapply",
        "umbrella fell short of 25 donors",
        "31 givers but just $1,900 came in for the umbrella last fall, is it barred next year",
        "umbrella had 19 people sign up for $940 in all, can it be in the next drive",
        "donations from 14 employees adding up to $1,050, may the umbrella take part next year",
        "is our umbrella out of next year's drive with what we raised",
        "is our umbrella still eligible for next year's drive",
    ),
    anchors=(DONORS, DONATIONS, FOLLOWING),
    model=DriveUnderperformance,
)
def charity_drive_underperformance(work: Work) -> Outcome:
    """PCC 5.10.090 B."""
    at, donors, donations, year = "5.10.090.B", work.count("donors"), work.money("donations"), work.maybe("year")
    if wrong := below_zero(work, at, donors, donations):
        return wrong
    enough_donors, enough_money = donors >= work.figure(DONORS), donations >= work.figure(DONATIONS)
    work.step(at, f"Payroll deductions of at least 25 employees: {donors}", enough_donors)
    work.step(at, f"Total donations of at least $2,500: {usd(donations)}", enough_money)
    short = (
        Quantity("donors_short", "Employees too few", max(Decimal(0), DONORS.value - donors), "employees"),
        dollars("donations_short", "Donations too little", max(Decimal(0), DONATIONS.value - donations)),
    )
    known = year is not None and year < date.max.year - 1
    out = Quantity("ineligible_year", "Year without the drive", year + 1 if known else "the following year")
    back = Quantity("reapply_year", "May reapply for", year + 2 if known else "the year after that")
    after = f", the year after its drive of {year}," if known else ""
    none = Quantity("ineligible_year", "Year without the drive", "none")
    if enough_donors and enough_money:
        verdict = _told(work, True)
        text = f"{verdict.capitalize()}: it stays eligible, as both marks are reached."
        return work.computed(at, text, none, verdict=verdict)
    if not enough_donors and not enough_money:
        verdict = _told(work, False)
        text = f"{verdict.capitalize()}: it is ineligible for {out.value}{after} and may reapply for {back.value}."
        return work.computed(at, text, out, back, *short, verdict=verdict)
    neither = Reading(
        "It fails only when it receives neither: “fails to receive … or …” denies both.", (none,), _told(work, True)
    )
    either = Reading("It fails when either mark is missed.", (out, back), _told(work, False))
    text = "One mark is reached and one missed, and the sentence can be read both ways; the City should decide."
    return work.two_readings(at, text, neither, either)


def _told(work: Work, eligible: bool) -> str:
    """Yes or no as the question is asked: "is it still eligible?" unless it asks whether it is out."""
    return "yes" if eligible != (work.maybe("asked") == "barred") else "no"


class CharityCalendar(Inputs):
    """The year of a drive."""

    year: int | None = count(
        "For which year is the drive?", "5.10.100.D", unit="year", words=("year", "drive", "in", "calendar")
    )
    event: str | None = choice(
        "Which step is asked about?", "5.10.060",
        {
            "drive_opens": ("kick off", "kicks off", "drive starts", "drive start", "drive begins", "drive begin",
                            "start of the drive",
                            "first day of the drive", "drive opens", "drive get going", "launch the drive"),
            "drive_closes": ("drive ends", "drive end", "end of the drive", "last day of the drive", "drive wrap up",
                             "drive closes", "drive over", "drive finish", "wrap up the drive"),
            "deadline": ("application", "notice of intent", "apply", "applies"),
            "report": ("annual report", "yearly report", "financial report", "report to the committee"),
            "council": ("presented to the council", "to the council", "before the council", "council got",
                        "recommendations",
                        "recommended organizations", "recommendation", "council agenda", "went to council",
                        "council received", "sent to council", "council saw"),
            "rules": ("publish the rules", "published its rules", "rules published", "drive rules",
                      "rules have to be", "rules be published", "rules due", "rules out",
                      "published the rules",
                      "rules came out", "rules and regulations", "rules were published", "rules for"),
        },
        optional=True,
    )  # fmt: skip
    done: date | None = day(
        "On which day was that step done?", "5.10.060", optional=True,
        words=("presented", "went to council", "published", "came out", "turned in", "handed over", "got to",
               "went up",
               "put before", "reached", "put out", "went before", *DONE_WORDS),
    )  # fmt: skip
    asked: str | None = asked_whether("5.10.060")


@calculator(
    name="charity_calendar",
    title="Calendar of the Annual Charity Drive",
    subject=SUBJECT,
    provision="5.10.060",
    rule="Umbrella organizations file between January 1 and April 1, when annual reports are due too; "
    "recommendations reach the Council and rules are published by August 1; the drive is between September 1 and "
    "November 1.",
    phrases=(
        "what day can the 2026 charity drive kick off",
        "when do the rules for the 2028 charity drive have to be published",
        "when is an umbrella's annual report due in 2026",
        "last day in 2027 to put umbrella organizations before the Council",
        "umbrella turned in its annual report to the Committee in April, on time?",
        "on what day does the 2027 charity drive end",
        "all dates of the 2027 charity drive",
        "calendar for the charity drive of the year 2027",
        "by when must umbrella organizations be presented to the Council",
        "timeline of the Annual Charity Drive from application to drive",
        "when does the Committee publish the charity drive rules",
        "annual report of an umbrella organization due date",
        "umbrella's annual report came in April 9, late?",
        "Committee put its list before the Council on August 4, soon enough for this fall's drive?",
        "charity drive rules were published July 30, on time?",
        "is our umbrella's yearly report to the Committee overdue",
        "is the annual report of our federation late by now",
    ),
    anchors=(APPLY, REPORT, TO_COUNCIL, RULES, WINDOW),
    model=CharityCalendar,
)
def charity_calendar(work: Work) -> Outcome:
    """PCC 5.10.040, .060, .100 A and D, .110 A."""
    event, done = work.maybe("event"), work.maybe("done")
    if event is not None and done is None and work.maybe("year") is None and work.maybe("asked") is None:
        return _every_year(work, event)
    year: int = done.year if done is not None and work.maybe("year") is None else work.count("year")
    if not 1800 <= year <= 2500:
        return work.not_applicable("5.10.100.D", "That is no year of a charity drive; give it in four digits.")
    if event not in (None, "drive_opens", "drive_closes") and done is not None:
        return _step_done(work, event, year)
    rows = (
        ("window_opens", "Applications and notices of intent from", (1, 1), "5.10.040.p1"),
        ("deadline", "Applications and notices of intent until", (4, 1), "5.10.040.p1"),
        ("report", "Annual report of umbrella organizations by", (4, 1), "5.10.110.A"),
        ("council", "Recommended organizations before the Council by", (8, 1), "5.10.060"),
        ("rules", "Rules published by", (8, 1), "5.10.100.A"),
        ("drive_opens", "Drive from", OPENS, "5.10.100.D"),
        ("drive_closes", "Drive until", CLOSES, "5.10.100.D"),
    )
    values, cite = [], "5.10.060"
    for name, label, (month, day_), at in rows:
        when = date(year, month, day_)
        work.step(at, label, when, "date")
        cite = at if name == event else cite
        values.append(date_value(name, label, when))
    work.note("PCC 5.10.020 has the rules available after January 1, PCC 5.10.100 A has them published by August 1.")
    text = (
        f"For the drive of {year}: filing from January 1 to April 1, annual reports by April 1, Council and rules by "
        "August 1, drive from September 1 to November 1."
    )
    return work.computed(cite, text, *values, actors=("Committee", "Council"))


_YEARLY = {
    "deadline": ("Applications and notices of intent are filed between January 1 and April 1", "5.10.040.p1"),
    "report": ("Umbrella organizations submit the annual report by April 1", "5.10.110.A"),
    "council": ("Recommended organizations are presented to the Council by August 1", "5.10.060"),
    "rules": ("The Committee publishes the rules by August 1", "5.10.100.A"),
    "drive_opens": ("The drive opens on September 1", "5.10.100.D"),
    "drive_closes": ("The drive closes on November 1", "5.10.100.D"),
}


def _every_year(work: Work, event: str) -> Outcome:
    """One step of the year where no year is told: the same day of every year."""
    words, at = _YEARLY[event]
    work.step(at, f"{words} of each year")
    return work.computed(at, f"{words} of each year.", actors=("Committee",))


def _step_done(work: Work, event: str, year: int) -> Outcome:
    """One step of the year with its last day, and whether it was done by then."""
    label, (month, day_), at = {
        "deadline": ("Applications and notices of intent until", (4, 1), "5.10.040.p1"),
        "report": ("Annual report of umbrella organizations by", (4, 1), "5.10.110.A"),
        "council": ("Recommended organizations before the Council by", (8, 1), "5.10.060"),
        "rules": ("Rules published by", (8, 1), "5.10.100.A"),
    }[event]
    due = date(year, month, day_)
    work.step(at, label, due, "date")
    value = date_value(event, label, due)
    return in_time(work, at, "done", due, f"{label} {long_date(due)}.", value, actors=("Committee",))
