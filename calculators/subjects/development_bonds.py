"""Issuing development bonds: interest, construction, reports and ratings: Sections 5.72.020, 5.72.080 and 5.72.120."""

from __future__ import annotations

from datetime import date

from calculators.calculator import calculator
from calculators.calendar import add_months, add_years
from calculators.conditions import any_below_zero, warn_closed
from calculators.deadline import in_time
from calculators.figure import anchor, figure
from calculators.inputs import Inputs, count, day, yes_no
from calculators.money import long_date
from calculators.outcome import Outcome, Quantity
from calculators.permission import Condition, permission
from calculators.subjects.development_projects import COMMISSION, SUBJECT
from calculators.timeliness import asked_whether, judged
from calculators.work import Work, date_value

ISSUED_WORDS = (
    "issued",
    "issuance",
    "issue",
    "bonds",
    "sold",
    "bond",
    "bonds issued",
    "bonds came out",
    "closed on the bonds",
    "bonds out",
    "bonds went out",
    "issued the bonds",
    "bond closing",
)
MONTHS = 12
"""Months of a year."""

INTEREST = figure(
    "capitalized_interest_years", "1", "years", "5.72.020.D.6", "for a period not exceeding 1 year after completion"
)
ADVISABLE = anchor("5.72.020.D.6", "if deemed advisable by the City")
CONSTRUCTION = figure(
    "rental_construction_months", "9", "months", "5.72.080.A.6",
    "construction of the project must begin within 9 months from the date of bond issuance",
)  # fmt: skip
REPORT = figure(
    "owner_report_months",
    "12",
    "months",
    "5.72.120.A",
    "Beginning no later than l2 months following the issuance of bonds",
)
YEARLY = anchor("5.72.120.A", "continuing annually for a period as long as the bonds are outstanding")


class CapitalizedInterest(Inputs):
    """What decides how long interest is a cost."""

    completed: date | None = day(
        "On which date is construction completed?", "5.72.020.D.6",
        words=("was done", "was done on", "wrapped up on", "done on", "finished on", "certificate of occupancy",
               "plant was done", "building was done", "completed", "completion", "finished", "complete",
               "construction", "done", "built", "opened",
               "wrapped up",
               "construction ended"),
    )  # fmt: skip
    through: date | None = day(
        "Through which day or month would interest be counted?", "5.72.020.D.6", optional=True,
        words=("roll interest through", "interest paid through", "interest up to", "cover interest through",
               "through", "until", "to", "interest", "interest of", "interest for", "interest through", "till",
               "count",
               "interest in"),
    )  # fmt: skip
    months: int | None = count(
        "How many months after completion would interest be counted?", "5.72.020.D.6", unit="months", optional=True,
        words=("months", "month", "after completion", "months after", "later", "past completion"),
    )  # fmt: skip
    advisable: bool | None = yes_no(
        "Does the City deem interest after completion advisable?", "5.72.020.D.6", optional=True,
        yes=("city has deemed", "deems it advisable", "city finds it advisable", "city found it advisable",
             "city thinks it advisable", "city ok", "city okayed it", "deemed advisable",
             "city deems it advisable", "city agrees", "city says it is advisable", "advisable",
             "city thinks it wise", "city approved it"),
        no=("does not think it advisable", "does not deem it advisable", "doesn't deem it advisable",
            "doesn't find it advisable", "against it", "not advisable", "city does not deem it advisable",
            "inadvisable", "city said no", "city is against",
            "not deemed advisable"),
    )  # fmt: skip


@calculator(
    name="capitalized_interest_period",
    title="How long interest counts as a project cost",
    subject=SUBJECT,
    provision="5.72.020.D.6",
    rule="Financing charges and interest before and during construction may be project costs and, if the City deems it "
    "advisable, for a period not exceeding 1 year after completion of construction.",
    phrases=(
        "until when can we capitalize the interest on our plant project",
        "plant was done in the spring, can we roll interest through the next summer into project costs",
        "warehouse wrapped up in March, is interest for November an eligible cost",
        "on what date does interest on our bond project stop counting as a cost",
        "how many months of interest after completion may the bonds cover",
        "construction completed July 1, 2026, until when may interest count as a project cost",
        "how long after completion can bond proceeds pay interest",
        "capitalized interest period for a development project",
        "interest cost 14 months after completion, eligible?",
        "can interest after construction be financed by the bonds",
        "last day for capitalized interest",
        "does the interest of the eleventh month after the building was done still count as a cost",
        "can we pay two years of interest out of the bonds once it is built",
        "is interest during construction a project cost",
    ),
    anchors=(INTEREST, ADVISABLE),
    model=CapitalizedInterest,
)
def capitalized_interest_period(work: Work) -> Outcome:
    """PCC 5.72.020 D.6."""
    at, through, months = "5.72.020.D.6", work.maybe("through"), work.maybe("months")
    if wrong := any_below_zero(work, at):
        return wrong
    if months is not None and work.maybe("completed") is None:
        limit = int(work.figure(INTEREST)) * MONTHS
        work.step(at, f"{months} months after completion, not exceeding {limit}", months <= limit)
        return _after_completion(work, months <= limit, "for a period not exceeding 1 year after completion")
    completed = work.day("completed")
    through = add_months(completed, months) if through is None and months is not None else through
    last = add_years(completed, int(work.figure(INTEREST)))
    work.step(at, "1 year after completion of construction", last, "date")
    work.note("Costs must also conform to Internal Revenue Service regulations (5.72.020 D).")
    value = date_value("last", "Interest may count through", last)
    text = f"Interest may count as a cost through {long_date(last)}, if the City deems it advisable."
    if through is None:
        return work.computed(at, text, value, actors=("City",))
    if through <= completed:
        work.step(at, "Prior to and during construction", True)
        text = "Yes: interest prior to and during construction may be a cost."
        return work.computed(at, text, value, verdict="yes", actors=("City",))
    within = through <= last
    work.step(at, f"{long_date(through)} is not beyond that", within)
    return _after_completion(work, within, f"for at most 1 year after completion, through {long_date(last)}", value)


def _after_completion(work: Work, within: bool, how_long: str, *values: Quantity) -> Outcome:
    """Whether interest after completion may count, which also takes the City's finding that it is advisable."""
    at, advisable = "5.72.020.D.6", work.maybe("advisable")
    if not within:
        text = f"No: interest may count as a cost {how_long}."
        return work.computed(at, text, *values, verdict="no", actors=("City",))
    finding = Condition("advisable", at, "the City deems it advisable")
    if advisable is None:
        text = f"Interest may count as a cost {how_long}, if the City deems it advisable."
        return work.computed(at, text, *values, verdict="conditional", actors=("City",))
    return permission(work, at, f"interest may count as a cost {how_long}", *values, on=(finding,), actors=("City",))


class ConstructionStart(Inputs):
    """What the beginning of construction is held against."""

    issued: date | None = day("On which date were the bonds issued?", "5.72.080.A.6", words=ISSUED_WORDS)
    began: date | None = day(
        "On which date did construction begin?", "5.72.080.A.6", optional=True,
        words=("crews started", "crews", "crew started", "foundation", "excavation", "broke ground on",
               "started building", "got going", "construction", "began", "begin", "begins", "broke ground",
               "break ground", "started", "start", "starts",
               "groundbreaking", "breaking ground", "building began", "dig", "digging", "shovels", "work began"),
    )  # fmt: skip
    rental: bool | None = yes_no(
        "Is the project residential rental property?", "5.72.080.A.6", optional=True,
        yes=("apartment", "apartments", "rental", "rentals", "flats", "residential", "tenants", "rental housing"),
        no=("factory", "cannery", "warehouse", "mill", "brewery", "office tower", "manufacturing plant", "foundry",
            "terminal", "not rental", "not residential", "no rentals", "industrial plant", "commercial project",
            "shops", "hotel", "bakery"),
    )  # fmt: skip
    months: int | None = count(
        "How many months after issuance does construction begin?", "5.72.080.A.6", unit="months", optional=True,
        words=("months", "month", "after issuance", "months after", "later", "after the bonds"),
    )  # fmt: skip
    asked: str | None = asked_whether("5.72.080.A.6")


class OwnerReport(Inputs):
    """What an owner's report is held against."""

    issued: date | None = day("On which date were the bonds issued?", "5.72.120.A", words=ISSUED_WORDS)
    reported: date | None = day(
        "On which date was the first report made?", "5.72.120.A", optional=True,
        words=("owner sent", "sent first", "sent its first", "first employee report", "report was in", "report",
               "reported", "first report", "report came in", "sent the report", "report in", "reports",
               "turned in", "handed in", "came in", "arrived", "filed", "stamped", "submitted", "today", "now"),
    )  # fmt: skip
    outstanding: bool | None = yes_no(
        "Are the bonds still outstanding?", "5.72.120.A", optional=True,
        yes=("still outstanding", "are outstanding", "remain outstanding", "not paid off", "partly paid off"),
        no=("paid off", "paid in full", "fully repaid", "all repaid", "were repaid", "were redeemed",
            "have been retired",
            "no longer outstanding", "not outstanding", "defeased", "bonds are gone", "were retired", "all retired",
            "called early", "paid back"),
    )  # fmt: skip
    months: int | None = count(
        "How many months after issuance was the first report made?", "5.72.120.A", unit="months", optional=True,
        words=("months", "month", "after issuance", "months after", "later", "after the bonds"),
    )  # fmt: skip
    asked: str | None = asked_whether("5.72.120.A")


def _by_months(work: Work, at: str, limit: int, rule: str) -> Outcome | None:
    """Whether a number of months lies within the limit; None when the number, or the date of issuance, says more."""
    if wrong := any_below_zero(work, at):
        return wrong
    months: int | None = work.maybe("months")
    if months is None or work.maybe("issued") is not None:
        return None
    work.step(at, f"{months} months after issuance, within {limit}", months <= limit)
    found = judged(work, months <= limit)
    return work.computed(at, f"{found.opening} {rule}", verdict=found.verdict)


def _months_after(work: Work, at: str, issued: date, months: int) -> date:
    due = add_months(issued, months)
    work.step(at, f"{months} months from the date of bond issuance", due, "date")
    if due.day != issued.day:
        work.note("That month has no such day, so its last day was taken; the text does not say.")
    warn_closed(work, due)
    return due


@calculator(
    name="rental_construction_start",
    title="When construction of bond-financed rentals must begin",
    subject=SUBJECT,
    provision="5.72.080.A.6",
    rule="Construction of residential rental property assisted by the bonds must begin within 9 months from the date "
    "of bond issuance.",
    phrases=(
        "apartment deal closed and the bonds went out, what is the last day to break ground",
        "on what date must our rental building be under construction",
        "crews started on the bond-financed rental building in January, in time?",
        "how many days late did the apartment builder break ground",
        "by when does our developer have to start the apartments",
        "bonds issued January 31, 2026, when must construction of the apartments begin",
        "how soon after bond issuance must rental construction start",
        "construction start deadline for bond-financed rental housing",
        "nine months from bond issuance",
        "is our apartment builder late with breaking ground",
        "is our rental project late with starting construction",
        "did our apartment project start in time",
        "is our developer past the deadline for starting the rentals",
        "has our rental builder missed the construction start",
        "are we late with starting the apartments",
        "did the crews start the apartments soon enough",
        "when exactly does our rental project have to start",
        "exact last day for our rentals to start construction",
        "residential rental project, latest day to break ground",
        "when to begin building after the bonds are issued",
        "owner of the bond-financed apartments broke ground ten months after issuance, too late?",
        "shovels went in eight months after the bonds came out, soon enough for the rental rule",
        "did construction of our bond-financed rentals begin in time",
    ),
    anchors=(CONSTRUCTION,),
    model=ConstructionStart,
)
def rental_construction_start(work: Work) -> Outcome:
    """PCC 5.72.080 A.6."""
    at, limit = "5.72.080.A.6", int(work.figure(CONSTRUCTION))
    if work.maybe("rental") is False:
        work.step(at, "Residential rental property", False)
        text = f"No: the {limit} months apply where residential rental property is assisted."
        return work.computed(at, text, verdict="no")
    if (
        told := _by_months(work, at, limit, f"Construction must begin within {limit} months from issuance.")
    ) is not None:
        return told
    due = _months_after(work, at, work.day("issued"), limit)
    text = f"Construction must begin by {long_date(due)}."
    return in_time(work, at, "began", due, text, date_value("deadline", "Construction begins by", due))


@calculator(
    name="pdc_owner_report",
    title="When a project owner's first report is due",
    subject=SUBJECT,
    provision="5.72.120.A",
    rule="Owners of assisted projects report in writing no later than 12 months after the bonds are issued and "
    "yearly as long as they are outstanding: employees by category, assessed value and property taxes, and for "
    "multi-family projects also units occupied by low or moderate incomes.",
    phrases=(
        "on what date does our project owner owe PDC the first annual report",
        "warehouse bonds were issued last August, when is the jobs and taxes report first due",
        "owner sent its first employee report a month late?",
        "does an apartment owner with revenue bonds report the number of low income units each year",
        "how many days late was the owner's first report after the bonds",
        "bonds issued March 15, 2026, when is the owner's first report due",
        "how often do owners of bond-financed projects report",
        "annual report to the Development Commission due date",
        "drop-dead date for our owner's first report",
        "is this owner's first report overdue",
        "is our owner's report late",
        "did our owner report in time",
        "was the owner's first report late",
        "has our owner missed the first report",
        "when exactly is our first report due",
        "is our factory's report overdue",
        "exact due date of our project's first report",
        "when must the project owner report employees and taxes",
        "first owner report after bond issuance",
        "reporting deadline for an assisted project",
        "owner sent PDC the first report 13 months after the bonds were issued, late?",
        "is the first yearly owner report in on time if it came a year after issuance",
        "bonds paid off, does the owner still have to report each year",
    ),
    anchors=(REPORT, YEARLY),
    model=OwnerReport,
)
def pdc_owner_report(work: Work) -> Outcome:
    """PCC 5.72.120."""
    at, limit = "5.72.120.A", int(work.figure(REPORT))
    if work.maybe("outstanding") is False and work.maybe("issued") is None:
        work.step(at, "For a period as long as the bonds are outstanding", False)
        text = "No: a report is required as long as the bonds are outstanding, and the text asks for none after that."
        return work.computed(at, text, verdict="no", actors=(COMMISSION,))
    if told := _by_months(work, at, limit, f"The first report is due no later than {limit} months after issuance."):
        return told
    due = _months_after(work, at, work.day("issued"), limit)
    following = add_years(due, 1)
    work.step("5.72.120.A", "Annually after that, as long as the bonds are outstanding", following, "date")
    work.step("5.72.120.B", "Multi-family projects also report units occupied by low or moderate incomes")
    text = f"The first report is due by {long_date(due)} and then each year while the bonds are outstanding."
    values = date_value("first", "First report by", due), date_value("next", "Next report by", following)
    return in_time(work, at, "reported", due, text, *values, actors=(COMMISSION,))
