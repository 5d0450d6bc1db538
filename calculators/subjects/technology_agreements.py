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
             "thinking of buying", "considering buying", "vendor we might", "vendor we're thinking of",
             "before we buy",
             "future vendor", "vendor wants", "bidding vendor", "shopping around", "we might buy", "might purchase",
             "looking at buying", "company we might", "considering", "bidder", "may buy from", "hoping to sell us",
             "wants our business", "wants to sell us", "pitching us", "sales rep", "vendor we are thinking",
             "prospective supplier", "would-be vendor", "new vendor", "startup", "thinking about buying",
             "software company", "vendor before", "potential supplier", "trying to sell us"),
        no=("another city", "a resident", "job applicant", "newspaper", "former employee", "current vendor",
            "not a vendor", "agency", "already has the contract", "existing vendor", "already under contract",
            "already our vendor", "already works for us", "current contractor", "existing contractor",
            "consultant we hired",
            "our own employee", "reporter", "neighbor", "the county", "the state", "union", "already have a contract",
            "vendor we already use", "university", "already bought from", "already signed the contract", "law firm"),
    )  # fmt: skip
    review: bool | None = yes_no(
        "Is it for City employees to review proprietary information on products that might be considered for the City?",
        f"{AUTHORITY}.b1", optional=True,
        yes=("roadmap", "review proprietary", "product information", "demo", "product demo", "evaluate",
             "confidential product", "specs", "technical details", "preview", "trial", "look at their product",
             "trade secrets", "see their product", "source code", "beta", "product plans", "proprietary", "shows us",
             "look at the", "pricing model", "architecture", "prototype", "unreleased", "technical papers",
             "internals",
             "new version", "product review", "shows its", "show us", "walk us through", "test their", "try their",
             "try out", "their technology", "how it works", "proof of concept", "pilot", "white paper", "design"),
        no=("personnel matter", "lawsuit", "hire", "employment", "litigation", "settlement", "unrelated",
            "would never consider", "never consider", "not considered", "not considering", "would never buy",
            "never be used", "no interest in using", "not for city use", "wouldn't use", "would not consider",
            "real estate deal", "not a product", "never use", "no plans to use", "medical records", "job interview",
            "land deal", "not technology"),
    )  # fmt: skip
    paid: bool | None = yes_no(
        "Does it include any monetary consideration?", f"{AUTHORITY}.b1",
        yes=("fee", "payment", "pay", "paid", "money changes hands", "for money", "compensation", "we pay",
             "costs us",
             "monetary", "deposit", "pays us", "charges us", "bucks", "dollars", "wants money", "cash", "charge",
             "consideration of", "costs", "pays the city", "honorarium", "nda fee", "signing fee", "royalty"),
        no=("free", "no money", "no fee", "without payment", "no payment", "unpaid", "no cost", "no charge",
            "no money involved", "nothing paid", "no consideration", "without money", "free of charge", "for free",
            "no monetary consideration", "not paying", "costs nothing", "no dollars", "doesn't cost anything",
            "no fees", "costs us nothing", "without any payment", "no money changes hands", "no cash", "zero dollars",
            "nobody pays", "at no charge", "without charge", "without a fee"),
        optional=True,
    )  # fmt: skip
    fee: Decimal | None = money(
        "How much is paid under it, if anything?", f"{AUTHORITY}.b1", optional=True,
        words=("for", "fee", "pay", "pays", "paid", "deposit", "costs", "cost", "charges", "charge", "consideration",
               "payment", "dollar", "plus", "royalty"),
    )  # fmt: skip
    signer: str | None = choice(
        "Who would sign it?", f"{AUTHORITY}.b1",
        {"cto": ("cto", "chief technology officer"),
         "somebody_else": ("my director", "bureau director", "my manager", "my boss", "supervisor", "i sign",
                           "project manager",
                           "sign it myself", "bureau manager", "can i sign", "may i sign", "program manager", "mayor",
                           "division manager", "city attorney", "my supervisor", "our director", "our manager",
                           "department head", "commissioner sign", "procurement sign", "purchasing agent sign",
                           "director sign", "engineer sign", "i just sign", "we sign it ourselves", "deputy",
                           "do i sign",
                           "auditor sign", "supervisor sign", "team lead")},
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
        "may the CTO sign a nondisclosure agreement with a prospective vendor to see proprietary product information",
        "can the CTO sign the NDA that this company sent over",
        "software company we might buy from wants secrecy signed before it shows us the roadmap, can the CTO sign",
        "can the CTO enter an NDA with a vendor whose product the City would never consider",
        "vendor that already has the contract wants an NDA, may the CTO sign under this",
        "nondisclosure agreement includes a fee to the vendor, can the CTO enter into it",
        "is our NDA with the bidder one the CTO may sign",
        "secrecy paper with another city, is that within the CTO's authority",
        "our vendor wants an NDA for a few hundred dollars, is that within the CTO's authority",
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
    fee = work.maybe("fee")
    if fee is not None and fee < 0:
        return work.not_applicable(at, "A payment cannot be below zero; check the amount.")
    if work.maybe("paid") or fee:
        work.step(at, "A nondisclosure agreement does not include any monetary consideration", False)
        return work.computed(at, "No: an agreement with monetary consideration is outside the CTO's authority for "
                                 "nondisclosure agreements.",
                             verdict="no", actors=("Chief Technology Officer",))  # fmt: skip
    if work.maybe("paid") is None and fee is None:
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
    if all(work.maybe(name) is None for name in ("prospective", "review", "paid", "fee")):
        work.yes("prospective")
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
                         "student project", "grad student", "research project", "scientist", "college", "researcher",
                         "researchers", "studying", "phd", "ohsu", "academics", "survey of", "think tank", "usgs",
                         "class project", "scholar", "lab", "field study"),
            "city_contract": ("under contract with the city", "city contract", "city contractor",
                              "consultant for the city", "contract", "under our contract", "working for us",
                              "our consultant", "hired by the city", "our contractor", "our engineering consultant",
                              "our engineer", "our architect", "contract project", "contracted project",
                              "contractor on our", "contract with us", "we hired", "working on our project",
                              "under a city contract", "our design firm", "we contracted"),
            "other": ("not under a city contract", "not under contract", "no city contract", "not for research",
                      "not research and not", "neither research nor", "without a city contract", "not for the city",
                      "marketing", "commercial", "private use", "real estate", "resale", "advertising",
                      "realtor", "listings", "his own use", "her own use", "to sell", "sales leads", "hobby",
                      "curious",
                      "news story", "personal use", "for profit", "mailing list", "commercial app", "not research",
                      "an app", "start a business", "sell maps", "developer wants", "delivery company",
                      "real estate app",
                      "campaign", "newspaper", "find buyers", "his business", "her business", "their business",
                      "to resell",
                      "sell ads", "door to door", "insurance company", "solar sales", "hunting", "genealogy",
                      "just wants", "roofing company", "zillow", "own map"),
        },
    )  # fmt: skip
    consulted: bool | None = yes_no(
        "Has the bureau that is the custodian of record been consulted?", f"{AUTHORITY}.b2", optional=True,
        yes=("custodian consulted", "after consulting", "bureau agrees", "consulted", "custodian was asked",
             "custodian agreed", "talked to the custodian", "checked with the custodian",
             "custodian bureau was asked",
             "bureau was consulted", "custodian is fine", "custodian bureau agreed", "custodian okayed",
             "checked with the bureau",
             "custodian signed off", "custodian is on board", "custodian said yes",
             "bureau that holds the records was",
             "custodian weighed in", "talked with the custodian", "bureau that owns the data agreed",
             "we asked the custodian", "consulted the custodian", "consulting the custodian", "custodian approves",
             "consulted with the bureau", "bureau is fine", "custodian knows", "in consultation with",
             "custodian bureau is"),
        no=("nobody has talked to the custodian", "haven't talked to the custodian", "custodian has not been",
            "custodian was never", "custodian wasn't", "behind the custodian's back", "custodian hasn't been",
            "no word to the custodian", "never asked the custodian", "not asked the custodian",
            "custodian never heard",
            "haven't asked the custodian", "nobody consulted", "custodian was not", "hasn't been consulted",
            "not yet consulted", "did not consult", "no consultation", "has not been consulted", "not consulted",
            "without consulting", "nobody asked the custodian", "custodian wasn't asked",
            "without asking the custodian", "custodian doesn't know", "never consulted", "didn't ask the custodian",
            "wasn't consulted", "without the custodian", "didn't consult"),
    )  # fmt: skip
    reimbursement: Decimal | None = money(
        "Which direct costs are reimbursed to the City, if any?", f"{AUTHORITY}.b2", optional=True,
        words=("reimburse", "reimbursement", "direct cost", "costs", "charge", "cost", "fee", "bill", "pays"),
    )  # fmt: skip
    asked: str | None = choice(
        "Is it asked whether the City may charge for it, or who signs it?", f"{AUTHORITY}.b2",
        {"charge": ("can we bill", "may we bill", "bill our", "direct costs", "bill for", "pay our costs",
                    "reimburse us",
                    "can the city charge", "may the city charge", "recover our direct", "recover costs",
                    "recover the cost",
                    "pass on our costs", "make them pay", "get our costs back", "can the city bill", "our costs back",
                    "reimbursed for", "charge the university", "bill the university", "invoice",
                    "ask for reimbursement",
                    "can we charge", "may we charge", "charge him", "charge them", "charge for", "bill them",
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
        "can the CTO grant our GIS data to this agency",
        "may the CTO enter a data grant agreement with a university after consulting the custodian bureau",
        "nobody has talked to the custodian bureau, can the CTO sign the data grant today",
        "an individual wants City GIS data for a commercial app, can the CTO grant it",
        "consultant needs zoning layers for a project under contract with the City, can the data be granted",
        "handing the map data to a nonprofit for its research, can we bill our direct costs",
        "what may we let somebody pay for a grant of GIS data",
        "does the custodian bureau have to be asked before the map data go out",
        "can i just email our parcel layer to the professor myself, it is for his research",
        "may the CTO give our map layers to this company",
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
