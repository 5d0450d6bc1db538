"""Agreements that the Chief Technology Officer may enter into: BTS-1.01, Responsibility and Authority."""

from __future__ import annotations

from decimal import Decimal

from calculators.calculator import calculator
from calculators.figure import anchor
from calculators.inputs import Inputs, choice, money, yes_no
from calculators.money import usd
from calculators.outcome import Outcome
from calculators.permission import Condition, permission
from calculators.work import Work

SUBJECT = "Technology"
AUTHORITY = "BTS-1.01/responsibility-and-authority"

NDA = anchor(
    f"{AUTHORITY}.b1", "prospective vendors in order for City employees to review proprietary information on products"
)
NO_MONEY = anchor(f"{AUTHORITY}.b1", "does not include any monetary consideration")
GRANT = anchor(f"{AUTHORITY}.b2", "for research projects or projects performed under contract with the City")
CUSTODIAN = anchor(f"{AUTHORITY}.b2", "In consultation with the bureau that is the custodian of record")
REIMBURSED = anchor(f"{AUTHORITY}.b2", "Data grant agreements may include direct cost reimbursements to the City.")


class Nondisclosure(Inputs):
    """What the CTO's authority for a nondisclosure agreement depends on."""

    prospective: bool | None = yes_no(
        "Is the other party a prospective vendor?", f"{AUTHORITY}.b1", optional=True,
        yes=("prospective vendor", "potential vendor", "possible vendor", "prospective"),
        no=("current vendor", "not a vendor", "agency"),
    )  # fmt: skip
    review: bool | None = yes_no(
        "Is it for City employees to review proprietary information on products that might be considered for the City?",
        f"{AUTHORITY}.b1", optional=True,
        yes=("roadmap", "review proprietary", "product information", "demo", "product demo", "evaluate",
             "confidential product"),
        no=("employment", "litigation", "settlement", "unrelated"),
    )  # fmt: skip
    paid: bool | None = yes_no(
        "Does it include any monetary consideration?", f"{AUTHORITY}.b1",
        yes=("fee", "payment", "pay", "monetary", "costs money", "paid"),
        no=("free", "no fee", "no payment", "no money", "without payment"),
    )  # fmt: skip


@calculator(
    name="nda_authority",
    title="Who may sign a nondisclosure agreement",
    subject=SUBJECT,
    provision=f"{AUTHORITY}.b1",
    rule="The CTO may enter into nondisclosure agreements with prospective vendors so that employees can review "
    "proprietary information on products that might be considered for the City; they include no monetary "
    "consideration.",
    phrases=(
        "who signs a free NDA to view a vendor's product roadmap",
        "can the CTO sign a nondisclosure agreement with a $500 fee",
        "vendor wants us to sign an NDA before the demo",
        "may my manager sign a confidentiality agreement with a prospective vendor",
        "NDA for reviewing proprietary technology",
        "nondisclosure agreement that involves payment",
    ),
    anchors=(NDA, NO_MONEY),
    model=Nondisclosure,
)
def nda_authority(work: Work) -> Outcome:
    """BTS-1.01, Responsibility and Authority, first authority of the CTO."""
    at = f"{AUTHORITY}.b1"
    if work.yes("paid"):
        work.step(at, "A nondisclosure agreement does not include any monetary consideration", False)
        return work.computed(at, "No: an agreement with monetary consideration is outside the CTO's authority for "
                                 "nondisclosure agreements.",
                             verdict="no", actors=("Chief Technology Officer",))  # fmt: skip
    work.step(at, "No monetary consideration", True)
    conditions = (
        Condition("prospective", at, "the other party is a prospective vendor"),
        Condition(
            "review",
            at,
            "it lets City employees review proprietary information on products or technologies considered for the City",
        ),
    )
    return permission(work, at, "the Chief Technology Officer may enter into the nondisclosure "
                                "agreement", on=conditions,
                      actors=("Chief Technology Officer",))  # fmt: skip


class DataGrant(Inputs):
    """What the CTO's authority for a data grant depends on."""

    purpose: str | None = choice(
        "What are the data for?", f"{AUTHORITY}.b2",
        {
            "research": ("research", "study", "thesis", "university", "academic"),
            "city_contract": ("under contract with the city", "city contract", "city contractor",
                              "consultant for the city", "contract"),
            "other": ("marketing", "commercial", "private use", "real estate", "resale", "advertising"),
        },
    )  # fmt: skip
    consulted: bool | None = yes_no(
        "Has the bureau that is the custodian of record been consulted?", f"{AUTHORITY}.b2", optional=True,
        yes=("custodian consulted", "after consulting", "bureau agrees", "consulted"),
        no=("not consulted", "without consulting"),
    )  # fmt: skip
    reimbursement: Decimal | None = money(
        "Which direct costs are reimbursed to the City, if any?", f"{AUTHORITY}.b2", optional=True,
        words=("reimburse", "reimbursement", "direct cost", "costs", "charge"),
    )  # fmt: skip


@calculator(
    name="gis_data_grant_authority",
    title="Who may grant use of GIS data",
    subject=SUBJECT,
    provision=f"{AUTHORITY}.b2",
    rule="The CTO, in consultation with the bureau that is the custodian of record, may enter into data grant "
    "agreements for research projects or projects under contract with the City; they may include direct cost "
    "reimbursement.",
    phrases=(
        "consultant under a City contract wants the zoning GIS layers, who can grant them",
        "can a university get our GIS data for research",
        "may we charge for sharing GIS data",
        "real estate firm asks for City map data for marketing",
        "who signs a data grant agreement",
        "sharing GIS data with another agency",
    ),
    anchors=(GRANT, CUSTODIAN, REIMBURSED),
    model=DataGrant,
)
def gis_data_grant_authority(work: Work) -> Outcome:
    """BTS-1.01, Responsibility and Authority, second authority of the CTO."""
    at, actors = f"{AUTHORITY}.b2", ("Chief Technology Officer", "bureau that is the custodian of record")
    purpose = work.choice("purpose")
    if purpose == "other":
        work.step(at, "For research projects or projects performed under contract with the City", False)
        return work.computed(at, "No: data are granted for research projects or projects performed under contract "
                                 "with the City.",
                             verdict="no", actors=actors)  # fmt: skip
    work.step(at, "For research projects or projects performed under contract with the City", True)
    cost = work.maybe("reimbursement")
    if cost is not None and cost < 0:
        return work.not_applicable(at, "A reimbursement cannot be below zero; check the amount.")
    if cost:
        work.step(at, f"The agreement may include direct cost reimbursement, here {usd(cost)}", cost, "USD")
    consulted = Condition("consulted", at, "the bureau that is the custodian of record is consulted")
    return permission(
        work, at, "the Chief Technology Officer may enter into a data grant agreement", on=(consulted,), actors=actors
    )
