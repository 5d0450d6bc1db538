"""Issuing development bonds: interest, construction, reports and ratings: Sections 5.72.020, 5.72.080 and 5.72.120."""

from __future__ import annotations

from datetime import date

from calculators.calculator import calculator
from calculators.calendar import add_months, add_years
from calculators.conditions import any_below_zero, warn_closed
from calculators.deadline import in_time
from calculators.figure import anchor, figure
from calculators.inputs import Inputs, choice, count, day, yes_no
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
PUBLIC = anchor("5.72.080.A.2", "must be rated by either a nationally recognized rating agency as Investment Grade")
PRIVATE = anchor("5.72.080.A.3", "Bonds sold through a private sale do not require a rating.")
ACCREDITED = anchor(
    "5.72.080.A.3", "a sale of all of the bonds to persons or entities that qualify as “accredited investors”"
)


class CapitalizedInterest(Inputs):
    """What decides how long interest is a cost."""

    completed: date | None = day(
        "On which date is construction completed?", "5.72.020.D.6",
        words=("completed", "completion", "finished", "complete", "construction", "done", "built", "opened",
               "wrapped up",
               "construction ended"),
    )  # fmt: skip
    through: date | None = day(
        "Through which day or month would interest be counted?", "5.72.020.D.6", optional=True,
        words=("through", "until", "to", "interest", "interest of", "interest for", "interest through", "till", "count",
               "interest in"),
    )  # fmt: skip
    months: int | None = count(
        "How many months after completion would interest be counted?", "5.72.020.D.6", unit="months", optional=True,
        words=("months", "month", "after completion", "months after", "later", "past completion"),
    )  # fmt: skip
    advisable: bool | None = yes_no(
        "Does the City deem interest after completion advisable?", "5.72.020.D.6", optional=True,
        yes=("deemed advisable", "city deems it advisable", "city agrees", "city says it is advisable", "advisable",
             "city thinks it wise", "city approved it"),
        no=("not advisable", "city does not deem it advisable", "inadvisable", "city said no", "city is against",
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
        words=("construction", "began", "begin", "begins", "broke ground", "break ground", "started", "start", "starts",
               "groundbreaking", "breaking ground", "building began", "dig", "digging", "shovels", "work began"),
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
        words=("report", "reported", "first report", "report came in", "sent the report", "report in", "reports",
               "turned in", "handed in", "came in", "arrived", "filed", "stamped", "submitted", "today", "now"),
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
        "bonds issued January 31, 2026, when must construction of the apartments begin",
        "how soon after bond issuance must rental construction start",
        "construction start deadline for bond-financed rental housing",
        "nine months from bond issuance",
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
        "bonds issued March 15, 2026, when is the owner's first report due",
        "how often do owners of bond-financed projects report",
        "annual report to the Development Commission due date",
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
    if told := _by_months(work, at, limit, f"The first report is due no later than {limit} months after issuance."):
        return told
    due = _months_after(work, at, work.day("issued"), limit)
    following = add_years(due, 1)
    work.step("5.72.120.A", "Annually after that, as long as the bonds are outstanding", following, "date")
    work.step("5.72.120.B", "Multi-family projects also report units occupied by low or moderate incomes")
    text = f"The first report is due by {long_date(due)} and then each year while the bonds are outstanding."
    values = date_value("first", "First report by", due), date_value("next", "Next report by", following)
    return in_time(work, at, "reported", due, text, *values, actors=(COMMISSION,))


class SaleRating(Inputs):
    """What decides whether bonds need a rating."""

    wanted: str | None = choice(
        "Is the question whether a rating is needed, or whether the bonds may be sold without one?", "5.72.080.A.3",
        {
            "unrated": ("without a rating", "unrated", "with no rating", "no rating", "skip the rating", "not rated",
                        "without rating"),
            "other": (),
        },
        optional=True,
    )  # fmt: skip

    public: bool | None = yes_no(
        "Are the bonds to be sold by public sale?", "5.72.080.A.2", optional=True,
        yes=("public sale", "sold publicly", "publicly", "public offering", "sold to the public", "open market",
             "general public"),
        no=("private sale", "privately", "private placement", "not a public sale", "sold to one bank",
            "sold to a bank"),
    )  # fmt: skip
    accredited: bool | None = yes_no(
        "Do all purchasers of all the bonds qualify as accredited investors?", "5.72.080.A.3",
        yes=("all accredited", "accredited investors", "all buyers are accredited", "all purchasers are accredited",
             "every buyer is accredited", "buyers are accredited", "only accredited", "everyone is accredited"),
        no=("not accredited", "one buyer is not accredited", "is not accredited", "not all accredited", "unaccredited",
            "isn't accredited", "aren't accredited", "some of them not", "all but one", "except one", "nonaccredited",
            "non-accredited", "most of the buyers", "few ordinary investors", "not an accredited"),
    )  # fmt: skip
    certified: bool | None = yes_no(
        "Have the purchasers made the certification that the City requires?", "5.72.080.A.3", optional=True,
        yes=("certified", "certification given", "have certified", "certification made", "signed the certification",
             "gave the certification"),
        no=("not certified", "no certification", "without certification", "have not certified", "haven't certified",
            "won't certify", "refuse to certify", "didn't certify"),
    )  # fmt: skip


@calculator(
    name="private_sale_rating",
    title="Whether development bonds need a rating",
    subject=SUBJECT,
    provision="5.72.080.A.3",
    rule="Bonds sold by public sale must be rated Investment Grade; a private sale, of all the bonds to accredited "
    "investors who make the required certification, needs no rating.",
    phrases=(
        "one of ten buyers is not accredited, do the bonds need a rating",
        "do privately sold development bonds need a rating",
        "rating required for a public sale of revenue bonds",
        "private placement to accredited investors, is Investment Grade needed",
        "when is a bond sale a private sale",
        "can unrated development bonds be sold",
        "bonds go to a single accredited bank, must an agency rate them",
        "can we sell the revenue bonds to the general public with no rating",
        "all the bond buyers are accredited but will not certify, ok without a rating?",
    ),
    anchors=(PUBLIC, PRIVATE, ACCREDITED),
    model=SaleRating,
)
def private_sale_rating(work: Work) -> Outcome:
    """PCC 5.72.080 A.2 and A.3."""
    if work.maybe("wanted") == "unrated":
        return _unrated(work)
    rated = "a rating as Investment Grade is required"
    if work.maybe("public"):
        work.step("5.72.080.A.2", "Sold by public sale: must be rated as Investment Grade", True)
        return work.computed("5.72.080.A.2", f"Yes: {rated}.", verdict="yes")
    if work.maybe("public") is False and work.maybe("accredited") is None:
        return _private(work, "no")
    accredited = work.yes("accredited")
    work.step("5.72.080.A.3", "All of the bonds sold to accredited investors", accredited)
    if not accredited:
        text = f"Yes: it is no private sale unless all purchasers are accredited investors, so {rated}."
        return work.computed("5.72.080.A.3", text, verdict="yes")
    certified = work.maybe("certified")
    work.step(
        "5.72.080.A.3", "Purchasers certify as the City requires", "not stated" if certified is None else certified
    )
    if certified is False:
        text = "No rating is required of a private sale, but the purchasers must also make the certification."
        return work.computed("5.72.080.A.3", text, verdict="conditional")
    text = "No: a private sale needs no rating; the purchasers must certify as the City requires."
    return work.computed("5.72.080.A.3", text, verdict="no")


def _private(work: Work, verdict: str) -> Outcome:
    """What holds for a private sale, of whose purchasers nothing more is known."""
    work.step("5.72.080.A.3", "Bonds sold through a private sale do not require a rating", True)
    work.note("It is a private sale only if all of the bonds go to accredited investors, who certify as required.")
    text = f"{verdict.capitalize()}: bonds sold through a private sale, to accredited investors only, need no rating."
    return work.computed("5.72.080.A.3", text, verdict=verdict)


def _unrated(work: Work) -> Outcome:
    """Whether the bonds may be sold without a rating."""
    if work.maybe("public"):
        work.step("5.72.080.A.2", "Sold by public sale: must be rated as Investment Grade", True)
        text = "No: bonds sold by public sale must be rated as Investment Grade."
        return work.computed("5.72.080.A.2", text, verdict="no")
    if work.maybe("public") is False and work.maybe("accredited") is None:
        return _private(work, "yes")
    if not work.yes("accredited"):
        work.step("5.72.080.A.3", "All of the bonds sold to accredited investors", False)
        text = "No: it is a private sale only if all purchasers of all the bonds are accredited investors."
        return work.computed("5.72.080.A.3", text, verdict="no")
    certified = Condition("certified", "5.72.080.A.3", "the purchasers certify, in a manner satisfactory to the City")
    if work.maybe("certified") is None:
        work.step("5.72.080.A.3", "Purchasers certify as the City requires", "not stated")
        text = "Yes: a private sale needs no rating; the purchasers must certify as the City requires."
        return work.computed("5.72.080.A.3", text, verdict="yes")
    return permission(work, "5.72.080.A.3", "a private sale needs no rating", on=(certified,))
