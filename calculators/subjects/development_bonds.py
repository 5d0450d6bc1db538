"""Issuing development bonds: interest, construction, reports and ratings: Sections 5.72.020, 5.72.080 and 5.72.120."""

from __future__ import annotations

from datetime import date

from calculators.calculator import calculator
from calculators.calendar import add_months, add_years
from calculators.conditions import warn_closed
from calculators.figure import anchor, figure
from calculators.inputs import Inputs, day, yes_no
from calculators.money import long_date
from calculators.outcome import Outcome
from calculators.subjects.development_projects import COMMISSION, SUBJECT
from calculators.work import Work, date_value

ISSUED_WORDS = ("issued", "issuance", "issue", "bonds", "sold", "bond")

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
        words=("completed", "completion", "finished", "complete", "construction"),
    )  # fmt: skip
    through: date | None = day(
        "Through which day would interest be counted?", "5.72.020.D.6", optional=True,
        words=("through", "until", "to", "interest"),
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
    ),
    anchors=(INTEREST, ADVISABLE),
    model=CapitalizedInterest,
)
def capitalized_interest_period(work: Work) -> Outcome:
    """PCC 5.72.020 D.6."""
    at, completed, through = "5.72.020.D.6", work.day("completed"), work.maybe("through")
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
    if not within:
        text = f"No: interest may count as a cost for at most 1 year after completion, through {long_date(last)}."
    return work.computed(at, text, value, verdict="conditional" if within else "no", actors=("City",))


class BondIssue(Inputs):
    """When the bonds were issued."""

    issued: date | None = day("On which date were the bonds issued?", "5.72.080.A.6", words=ISSUED_WORDS)


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
    ),
    anchors=(CONSTRUCTION,),
    model=BondIssue,
)
def rental_construction_start(work: Work) -> Outcome:
    """PCC 5.72.080 A.6."""
    due = _months_after(work, "5.72.080.A.6", work.day("issued"), int(work.figure(CONSTRUCTION)))
    return work.computed("5.72.080.A.6", f"Construction must begin by {long_date(due)}.",
                         date_value("deadline", "Construction begins by", due))  # fmt: skip


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
    ),
    anchors=(REPORT, YEARLY),
    model=BondIssue,
)
def pdc_owner_report(work: Work) -> Outcome:
    """PCC 5.72.120."""
    due = _months_after(work, "5.72.120.A", work.day("issued"), int(work.figure(REPORT)))
    following = add_years(due, 1)
    work.step("5.72.120.A", "Annually after that, as long as the bonds are outstanding", following, "date")
    work.step("5.72.120.B", "Multi-family projects also report units occupied by low or moderate incomes")
    text = f"The first report is due by {long_date(due)} and then each year while the bonds are outstanding."
    return work.computed("5.72.120.A", text, date_value("first", "First report by", due),
                         date_value("next", "Next report by", following), actors=(COMMISSION,))  # fmt: skip


class SaleRating(Inputs):
    """What decides whether bonds need a rating."""

    public: bool | None = yes_no(
        "Are the bonds to be sold by public sale?", "5.72.080.A.2", optional=True,
        yes=("public sale", "sold publicly", "publicly", "public offering"),
        no=("private sale", "privately", "private placement", "not a public sale"),
    )  # fmt: skip
    accredited: bool | None = yes_no(
        "Do all purchasers of all the bonds qualify as accredited investors?", "5.72.080.A.3",
        yes=("all accredited", "accredited investors", "all buyers are accredited", "all purchasers are accredited"),
        no=("not accredited", "one buyer is not accredited", "is not accredited", "not all accredited", "unaccredited",
            "isn't accredited"),
    )  # fmt: skip
    certified: bool | None = yes_no(
        "Have the purchasers made the certification that the City requires?", "5.72.080.A.3", optional=True,
        yes=("certified", "certification given", "have certified", "certification made"),
        no=("not certified", "no certification", "without certification", "have not certified"),
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
    ),
    anchors=(PUBLIC, PRIVATE, ACCREDITED),
    model=SaleRating,
)
def private_sale_rating(work: Work) -> Outcome:
    """PCC 5.72.080 A.2 and A.3."""
    rated = "a rating as Investment Grade is required"
    if work.maybe("public"):
        work.step("5.72.080.A.2", "Sold by public sale: must be rated as Investment Grade", True)
        return work.computed("5.72.080.A.2", f"Yes: {rated}.", verdict="yes")
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
