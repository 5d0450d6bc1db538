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
        yes=("prospective vendor", "potential vendor", "possible vendor", "prospective", "might buy from",
             "thinking of buying", "considering buying", "vendor we might", "vendor we're thinking of", "before we buy",
             "future vendor", "vendor wants", "bidding vendor", "shopping around"),
        no=("another city", "a resident", "job applicant", "newspaper", "former employee", "current vendor",
            "not a vendor", "agency"),
    )  # fmt: skip
    review: bool | None = yes_no(
        "Is it for City employees to review proprietary information on products that might be considered for the City?",
        f"{AUTHORITY}.b1", optional=True,
        yes=("roadmap", "review proprietary", "product information", "demo", "product demo", "evaluate",
             "confidential product", "specs", "technical details", "preview", "trial", "look at their product",
             "trade secrets", "see their product", "source code", "beta", "product plans"),
        no=("personnel matter", "lawsuit", "hire", "employment", "litigation", "settlement", "unrelated"),
    )  # fmt: skip
    paid: bool | None = yes_no(
        "Does it include any monetary consideration?", f"{AUTHORITY}.b1",
        yes=("fee", "payment", "pay", "paid", "money changes hands", "for money", "compensation", "we pay", "costs us",
             "monetary", "deposit", "pays us", "charges us"),
        no=("free", "no money", "no fee", "without payment", "no payment", "unpaid", "no cost", "no charge",
            "no money involved", "nothing paid", "no consideration", "without money"),
        optional=True,
    )  # fmt: skip
    signer: str | None = choice(
        "Who would sign it?", f"{AUTHORITY}.b1",
        {"cto": ("cto", "chief technology officer"),
         "somebody_else": ("my director", "bureau director", "my manager", "my boss", "supervisor", "i sign",
                           "project manager",
                           "sign it myself", "bureau manager", "can i sign", "may i sign", "program manager", "mayor",
                           "division manager", "city attorney", "my supervisor")},
        optional=True,
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
        "may I sign a vendor's NDA myself before the product demo",
        "NDA with a vendor we're thinking of buying from, no money involved, can the CTO sign",
        "confidentiality agreement that costs us $250, still within the CTO's power?",
    ),
    anchors=(NDA, NO_MONEY),
    model=Nondisclosure,
)
def nda_authority(work: Work) -> Outcome:
    """BTS-1.01, Responsibility and Authority, first authority of the CTO."""
    at = f"{AUTHORITY}.b1"
    if work.maybe("signer") == "somebody_else":
        work.step(at, "Entered into by the Chief Technology Officer", False)
        text = "No: the Chief Technology Officer has the authority to enter into it; the text names nobody else."
        return work.computed(at, text, verdict="no", actors=("Chief Technology Officer",))
    if work.maybe("paid"):
        work.step(at, "A nondisclosure agreement does not include any monetary consideration", False)
        return work.computed(at, "No: an agreement with monetary consideration is outside the CTO's authority for "
                                 "nondisclosure agreements.",
                             verdict="no", actors=("Chief Technology Officer",))  # fmt: skip
    if work.maybe("paid") is None:
        work.note("Taken to include no monetary consideration; with any it is outside this authority.")
    work.step(at, "No monetary consideration", True)
    review = Condition(
        "review",
        at,
        "it lets City employees review proprietary information on products or technologies considered for the City",
    )
    plain = work.maybe("prospective") and work.maybe("review") is None
    if plain:
        work.note("Taken to let City employees review proprietary information on products considered for the City.")
    prospective = Condition("prospective", at, "the other party is a prospective vendor")
    conditions = (prospective,) if plain else (prospective, review)
    return permission(work, at, "the Chief Technology Officer may enter into the nondisclosure "
                                "agreement", on=conditions,
                      actors=("Chief Technology Officer",))  # fmt: skip


class DataGrant(Inputs):
    """What the CTO's authority for a data grant depends on."""

    purpose: str | None = choice(
        "What are the data for?", f"{AUTHORITY}.b2",
        {
            "research": ("research", "study", "thesis", "university", "academic", "dissertation", "psu", "professor",
                         "student project", "grad student", "research project", "scientist", "college"),
            "city_contract": ("under contract with the city", "city contract", "city contractor",
                              "consultant for the city", "contract", "under our contract", "working for us",
                              "our consultant", "hired by the city"),
            "other": ("marketing", "commercial", "private use", "real estate", "resale", "advertising",
                      "realtor", "listings", "his own use", "her own use", "to sell", "sales leads", "hobby", "curious",
                      "news story", "personal use", "for profit", "mailing list"),
        },
    )  # fmt: skip
    consulted: bool | None = yes_no(
        "Has the bureau that is the custodian of record been consulted?", f"{AUTHORITY}.b2", optional=True,
        yes=("custodian consulted", "after consulting", "bureau agrees", "consulted", "custodian was asked",
             "custodian agreed", "talked to the custodian", "checked with the custodian", "custodian bureau was asked",
             "bureau was consulted"),
        no=("not consulted", "without consulting", "nobody asked the custodian", "custodian wasn't asked",
            "without asking the custodian", "custodian doesn't know", "never consulted", "didn't ask the custodian",
            "wasn't consulted", "without the custodian", "didn't consult"),
    )  # fmt: skip
    reimbursement: Decimal | None = money(
        "Which direct costs are reimbursed to the City, if any?", f"{AUTHORITY}.b2", optional=True,
        words=("reimburse", "reimbursement", "direct cost", "costs", "charge", "cost", "fee", "bill", "pays"),
    )  # fmt: skip
    asked: str | None = choice(
        "Is it asked whether the City may charge for it, or who signs it?", f"{AUTHORITY}.b2",
        {"charge": ("can we charge", "may we charge", "charge him", "charge them", "charge for", "bill them",
                    "bill him",
                    "get reimbursed", "ask for our costs", "charge her", "recover our costs", "cover our costs"),
         "somebody_else": ("my director sign", "bureau director sign", "can i sign", "can i just", "my manager sign",
                           "bureau sign", "our bureau give", "can i give", "may i give", "i email", "can my bureau",
                           "custodian sign")},
        optional=True,
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
        "grad student wants zoning layers for a thesis and Parks was consulted, ok?",
        "realtor asks for GIS layers for his listings",
        "can I just email our GIS data to a professor",
        "nobody asked the custodian bureau, may the CTO still hand out the map data",
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
    asked = work.maybe("asked")
    if asked == "somebody_else":
        work.step(at, "Entered into by the Chief Technology Officer", False)
        text = ("No: the Chief Technology Officer enters into the data grant agreement, in consultation with the "
                "bureau "
                "that is the custodian of record.")  # fmt: skip
        return work.computed(at, text, verdict="no", actors=actors)
    cost = work.maybe("reimbursement")
    if cost is not None and cost < 0:
        return work.not_applicable(at, "A reimbursement cannot be below zero; check the amount.")
    if cost:
        work.step(at, f"The agreement may include direct cost reimbursement, here {usd(cost)}", cost, "USD")
    if asked == "charge" and work.maybe("consulted") is not False:
        text = "Yes: a data grant agreement may include direct cost reimbursements to the City."
        return work.computed(at, text, verdict="yes", actors=actors)
    consulted = Condition("consulted", at, "the bureau that is the custodian of record is consulted")
    return permission(
        work, at, "the Chief Technology Officer may enter into a data grant agreement", on=(consulted,), actors=actors
    )
