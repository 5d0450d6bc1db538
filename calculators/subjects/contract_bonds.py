"""Contractors' bonds, their sureties and securities in lieu of retainage: Sections 5.44.050 to 5.44.080."""

from __future__ import annotations

from decimal import Decimal

from calculators.calculator import calculator
from calculators.figure import anchor, figure
from calculators.inputs import Inputs, choice, money, yes_no
from calculators.money import usd
from calculators.outcome import Outcome, Quantity
from calculators.permission import Condition, permission
from calculators.work import Work, dollars

SUBJECT = "Contract bonds"
BOND, RELEASE, RETAINAGE = "5.44.050", "5.44.060", "5.44.080.A"

SHARE = figure("contractor_bond_share", "50", "percent", BOND, "an amount equal to fifty percent of the contract price")
GREATER = anchor(BOND, "unless a greater amount is fixed by the Council")
NOT_STREETS = anchor(BOND, "shall not apply to contracts awarded by the Council for the improvement of streets and")
MAY_RELEASE = anchor(RELEASE, "The Auditor shall have the authority to release the surety on the performance bond")
STATEMENT = anchor(
    RELEASE, "that the contract has been satisfactorily completed and the material, equipment or supplies"
)
NO_LABOR = anchor(RELEASE, "the performance of labor other than the mere delivery of the subject of the contract")
LIMITED = anchor(RETAINAGE, "are limited to one or more of the following categories")
CATEGORIES = {
    "us_securities": ("5.44.080.A.1", "Bills, certificates, notes or bonds of the United States."),
    "us_agency": ("5.44.080.A.2", "Other obligations of the United States or its agencies."),
    "federal_corporation": ("5.44.080.A.3", "Obligations of any corporation wholly owned by the federal government."),
    "fannie_mae": ("5.44.080.A.4", "Indebtedness of the Federal National Mortgage Association."),
    "oregon_general_obligation": ("5.44.080.A.5", "General obligation bonds of Oregon cities and school districts."),
    "certificate_of_deposit": ("5.44.080.A.6", "Time certificates of deposit issued by an Oregon bank."),
    "portland_tax_increment": ("5.44.080.A.7", "Tax increment bonds of the City of Portland, Oregon."),
    "letter_of_credit": ("5.44.080.A.8", "Irrevocable letters of credit from a bank doing business in Oregon."),
}


class ContractorBond(Inputs):
    """What the amount of a contractor's bond depends on."""

    street_or_sewer: bool | None = yes_no(
        "Did the Council award it for the improvement of streets or the construction of sewers?", BOND, optional=True,
        yes=("street improvement", "street paving", "improvement of streets", "paving", "sewer construction",
             "construction of sewers", "sewer", "street"),
        no=("supplies", "materials", "not a street", "not a sewer", "building", "furniture", "equipment"),
    )  # fmt: skip
    price: Decimal | None = money(
        "What is the contract price?",
        BOND,
        words=("contract", "price", "contracts", "worth", "job", "bond", "purchase", "order"),
    )
    fixed: Decimal | None = money(
        "Which amount did the Council fix, if any?", BOND, optional=True,
        words=("council", "fixed", "fixes", "fix", "set", "ordinance", "requires", "bond"),
    )  # fmt: skip


@calculator(
    name="contractor_bond_amount",
    title="Amount of a contractor's bond",
    subject=SUBJECT,
    provision=BOND,
    rule="A contractor's bond is 50 percent of the contract price unless the Council fixes a greater amount; this "
    "does not apply to contracts awarded by the Council for the improvement of streets and construction of "
    "sewers.",
    phrases=(
        "bond on a supply contract of $61,300",
        "contractor's performance bond when the price is $120,000",
        "Council fixed the bond at $80,000 on a $100,000 contract",
        "how big must the contractor's bond be",
        "can the Council set a bond below half of the contract price",
        "bond for a street improvement contract under this section",
        "half the contract price, what does the bond come to on $18,450",
    ),
    anchors=(SHARE, GREATER, NOT_STREETS),
    model=ContractorBond,
)
def contractor_bond_amount(work: Work) -> Outcome:
    """PCC 5.44.050."""
    if work.maybe("street_or_sewer"):
        return work.not_applicable(BOND, "This Section does not apply to contracts that the Council awards for the "
                                         "improvement of streets and construction of sewers, and gives no bond for "
                                         "them.")  # fmt: skip
    price, fixed = work.money("price"), work.maybe("fixed")
    if price <= 0 or (fixed is not None and fixed < 0):
        return work.not_applicable(
            BOND, "A contract price lies above zero and a bond is not below it; check the figures."
        )
    half = price * work.figure(SHARE) / 100
    work.step(BOND, f"50 percent of the contract price of {usd(price)}", half, "USD")
    half = work.cents(BOND, half)
    work.note("State law on public works may ask for more; the text does not say whether change orders move the price.")
    if fixed is not None and fixed > half:
        work.step(BOND, "The greater amount that the Council fixed", fixed, "USD")
        return work.computed(BOND, f"The bond is {usd(fixed)}, as the Council fixed it.", dollars("bond", "Bond",
                                                                                                  fixed),
                             actors=("Council",))  # fmt: skip
    if fixed is not None:
        work.skip(BOND, f"{usd(fixed)} is not greater than 50 percent, so it has no effect")
    return work.computed(BOND, f"The bond is {usd(half)}, 50 percent of the contract price of {usd(price)}.",
                         dollars("bond", "Bond", half))  # fmt: skip


class SuretyRelease(Inputs):
    """What the release of the surety on a performance bond depends on."""

    labor: bool | None = yes_no(
        "Does the contract include labor other than mere delivery?", RELEASE, optional=True,
        yes=("labor", "install", "installed", "installation", "supply and install", "construction", "services",
             "repairs"),
        no=("goods only", "supplies only", "mere delivery", "delivery only", "no labor", "just delivered"),
    )  # fmt: skip
    completed: bool | None = yes_no(
        "Is the contract completed?", RELEASE, optional=True,
        yes=("completed", "complete", "goods delivered", "all delivered", "fully delivered", "finished"),
        no=("not completed", "incomplete", "not complete", "still delivering", "unfinished", "partly delivered"),
    )  # fmt: skip
    paid: bool | None = yes_no(
        "Has the City paid?", RELEASE, optional=True, yes=("paid", "city has paid", "payment made", "been paid"),
        no=("not paid", "unpaid", "not yet paid", "payment pending", "before payment", "before the city has paid",
            "before we pay", "before the city pays"),
    )  # fmt: skip
    statement: bool | None = yes_no(
        "Has the Auditor the bureau's written statement of satisfactory completion and acceptance?",
        RELEASE, optional=True,
        yes=("written statement", "bureau's statement", "statement received", "statement from the bureau",
             "bureau confirmed in writing"),
        no=("no statement", "no written statement", "without a statement", "without the bureau's statement",
            "bureau has not confirmed", "verbal confirmation", "statement missing"),
    )  # fmt: skip


@calculator(
    name="surety_release_check",
    title="Whether the surety on a performance bond may be released",
    subject=SUBJECT,
    provision=RELEASE,
    rule="For contracts of goods without labor other than mere delivery, the Auditor may release the surety after "
    "completion, payment by the City and the bureau's written statement of satisfactory completion and "
    "acceptance.",
    phrases=(
        "goods delivered and paid, bureau's statement received, may the Auditor release the surety",
        "release the surety on a supply and install contract",
        "can the performance bond surety be let go before the City has paid",
        "what is needed before the surety is released",
        "vendor wants his surety released, no statement from the bureau yet",
        "release of surety after delivery of equipment",
    ),
    anchors=(MAY_RELEASE, STATEMENT, NO_LABOR),
    model=SuretyRelease,
)
def surety_release_check(work: Work) -> Outcome:
    """PCC 5.44.060."""
    if work.maybe("labor"):
        work.step(RELEASE, "Labor other than the mere delivery is included", True)
        return work.computed(RELEASE, "No, not under this Section: it does not apply to contracts that include "
                                      "labor other than the mere delivery, and it does not say who releases those.",
                             verdict="no",
                             actors=("Auditor",))  # fmt: skip
    conditions = (
        Condition("completed", RELEASE, "the contract is completed"),
        Condition("paid", RELEASE, "the City has paid"),
        Condition("statement", RELEASE, "the Auditor has the bureau's written statement that the contract was "
                                        "satisfactorily completed and the goods accepted"),
    )  # fmt: skip
    granted = "the Auditor may release the surety on the performance bond"
    return permission(work, RELEASE, granted, on=conditions, actors=("Auditor",))


class RetainageSecurity(Inputs):
    """What decides whether a security is acceptable in lieu of retainage."""

    kind: str | None = choice(
        "What kind of security is it?", RETAINAGE,
        {
            "us_securities": ("treasury bills", "treasury bill", "treasury notes", "treasury bonds", "t-bills",
                              "t-bill", "bonds of the united states", "us bonds", "federal bonds", "u.s. treasuries",
                              "treasuries", "savings bonds"),
            "us_agency": ("federal agency", "agency obligations", "agency bonds", "obligations of the united states",
                          "federal agency notes"),
            "federal_corporation": ("wholly owned by the federal government", "federally owned corporation",
                                    "federal corporation", "government corporation"),
            "fannie_mae": ("federal national mortgage association", "fannie mae", "fnma"),
            "oregon_general_obligation": ("general obligation bonds", "general obligation bond", "go bonds",
                                          "go bond", "school district bonds", "city general obligation bonds"),
            "certificate_of_deposit": ("certificate of deposit", "certificates of deposit", "time certificate",
                                       "time certificates of deposit", "cd", "cds"),
            "portland_tax_increment": ("tax increment bonds", "tax increment bond", "portland tax increment bonds"),
            "letter_of_credit": ("letter of credit", "letters of credit", "irrevocable letter of credit",
                                 "irrevocable letters of credit"),
            "other": ("revenue bonds", "revenue bond", "county bonds", "county general obligation bonds",
                      "corporate bonds", "stock", "shares", "mutual fund", "municipal revenue bonds",
                      "revocable letter of credit", "state bonds", "washington city bonds", "personal guarantee",
                      "real estate", "special district bonds", "freddie mac"),
        },
    )  # fmt: skip
    oregon_issuer: bool | None = yes_no(
        "Is the issuer an Oregon city or school district?", "5.44.080.A.5", optional=True,
        yes=("oregon city", "school district", "salem", "portland", "eugene", "gresham", "city of salem",
             "oregon school"),
        no=("county", "washington state", "seattle", "vancouver", "special district", "california", "water district",
            "out of state", "port of portland"),
    )  # fmt: skip
    oregon_bank: bool | None = yes_no(
        "Is it an Oregon bank (for a letter of credit: a bank doing business in Oregon)?", "5.44.080.A.6",
                               optional=True,
        yes=("oregon bank", "bank in oregon", "doing business in oregon", "portland bank", "bank in portland"),
        no=("out-of-state bank", "seattle bank", "california bank", "foreign bank", "washington bank",
            "new york bank", "not doing business in oregon", "no business in oregon"),
    )  # fmt: skip
    irrevocable: bool | None = yes_no(
        "Is the letter of credit irrevocable?", "5.44.080.A.8", optional=True,
        yes=("irrevocable",), no=("revocable",),
    )  # fmt: skip


@calculator(
    name="retainage_security_check",
    title="Whether a security is acceptable in lieu of retainage",
    subject=SUBJECT,
    provision=RETAINAGE,
    rule="Securities in lieu of retainage are limited to eight categories, from United States bonds to irrevocable "
    "letters of credit from a bank doing business in Oregon.",
    phrases=(
        "contractor offers Salem revenue bonds in lieu of retainage",
        "is a certificate of deposit from an Oregon bank acceptable instead of retainage",
        "irrevocable letter of credit from a Seattle bank for retainage",
        "can a contractor deposit treasury bills in place of retainage",
        "Fannie Mae notes as retainage security",
        "county general obligation bonds in lieu of retainage, acceptable?",
        "stock certificates instead of retainage",
    ),
    anchors=(LIMITED, *(anchor(at, words) for at, words in CATEGORIES.values())),
    model=RetainageSecurity,
)
def retainage_security_check(work: Work) -> Outcome:
    """PCC 5.44.080 A."""
    kind = work.choice("kind")
    if kind == "other":
        work.step(RETAINAGE, "Limited to the categories listed, and not among them", False)
        return work.computed(RETAINAGE, "No: acceptable securities are limited to the listed categories, and this "
                                        "is none of them.", verdict="no")  # fmt: skip
    at, words = CATEGORIES[kind]
    value = Quantity("category", "Category", words.rstrip("."))
    work.note("The text does not say how the securities are valued against the retainage. Where an escrow agreement "
              "is needed, the Auditor executes it and the City Attorney approves its form (PCC "
              "5.44.080).")  # fmt: skip
    return permission(work, at, "it is acceptable in lieu of retainage", value, on=_conditions(kind, at))


def _conditions(kind: str, at: str) -> tuple[Condition, ...]:
    """What the category asks of the issuer, beyond the kind of paper."""
    if kind == "oregon_general_obligation":
        return (Condition("oregon_issuer", at, "the issuer is an Oregon city or school district"),)
    if kind == "certificate_of_deposit":
        return (Condition("oregon_bank", at, "an Oregon bank issued it"),)
    if kind == "letter_of_credit":
        return (
            Condition("irrevocable", at, "the letter of credit is irrevocable"),
            Condition("oregon_bank", at, "the bank does business in Oregon"),
        )
    return ()
