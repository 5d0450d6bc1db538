"""Securities in lieu of retainage: Section 5.44.080."""

from __future__ import annotations

from calculators.calculator import calculator
from calculators.figure import anchor
from calculators.inputs import Inputs, choice, yes_no
from calculators.outcome import Outcome, Quantity
from calculators.permission import Condition, permission
from calculators.work import Work

SUBJECT = "Contract bonds"
RETAINAGE = "5.44.080.A"

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


class RetainageSecurity(Inputs):
    """What decides whether a security is acceptable in lieu of retainage."""

    kind: str | None = choice(
        "What kind of security is it?", RETAINAGE,
        {
            "us_securities": ("treasury bills", "treasury bill", "treasury notes", "treasury bonds", "t-bills",
                              "t-bill", "bonds of the united states", "us bonds", "federal bonds", "u.s. treasuries",
                              "treasuries", "savings bonds", "treasury securities", "us treasury",
                              "united states treasury", "federal t-bills",
                              "treasury paper", "us notes", "united states notes", "us government bonds",
                              "government bonds", "united states bonds", "uncle sam", "tbills", "t-notes"),
            "us_agency": ("federal agency", "agency obligations", "agency bonds", "obligations of the united states",
                          "federal agency notes", "ginnie mae", "gnma", "federal home loan bank", "farm credit",
                          "tva bonds",
                          "obligations of an agency", "us agency", "agency debt", "federal agency bonds"),
            "federal_corporation": ("wholly owned by the federal government", "federally owned corporation",
                                    "federal corporation", "government corporation"),
            "fannie_mae": ("federal national mortgage association", "fannie mae", "fnma", "fannie mae notes"),
            "oregon_general_obligation": ("general obligation bonds", "general obligation bond", "go bonds",
                                          "go bond", "school district bonds", "city general obligation bonds"),
            "certificate_of_deposit": ("certificate of deposit", "certificates of deposit", "time certificate",
                                       "time certificates of deposit", "cd", "cds", "time cd", "time deposit",
                                       "bank cd", "time certificate of deposit"),
            "portland_tax_increment": ("tax increment bonds", "tax increment bond", "portland tax increment bonds"),
            "letter_of_credit": ("letter of credit", "letters of credit", "irrevocable letter of credit",
                                 "irrevocable letters of credit", "loc", "standby letter", "bank letter",
                                 "credit letter"),
            "other": ("revenue bonds", "revenue bond", "county bonds", "multnomah county bonds",
                      "county go bonds", "commercial bonds",
                      "company bonds", "corporate notes", "mutual funds", "deed", "trust deed", "deed of trust",
                      "annuity", "savings account", "savings passbook", "passbook", "performance bond", "apple bonds",
                      "microsoft bonds", "intel stock", "nike stock", "promissory note", "etf", "index fund",
                      "coins", "truck title", "title to", "irrigation district bonds", "fire district bonds",
                      "metro bonds", "state of oregon bonds", "county general obligation bonds",
                      "corporate bonds", "stock", "shares", "mutual fund", "municipal revenue bonds",
                      "school district revenue bonds", "city revenue bonds", "salem revenue bonds",
                      "state bonds", "washington city bonds", "personal guarantee",
                      "real estate", "special district bonds", "freddie mac", "gold", "crypto", "bitcoin",
                      "money market", "surety bond", "cash", "commercial paper", "personal note", "port bonds",
                      "water district bonds", "state general obligation bonds"),
        },
    )  # fmt: skip
    oregon_issuer: bool | None = yes_no(
        "Is the issuer an Oregon city or school district?", "5.44.080.A.5",
        yes=("oregon city", "school district", "salem", "portland", "eugene", "gresham", "city of salem",
             "oregon school", "beaverton", "hillsboro", "bend", "medford", "corvallis", "tigard", "lake oswego",
             "oregon city bonds", "oregon school district", "oregon cities"),
        no=("county", "washington state", "seattle", "vancouver", "special district", "california", "water district",
            "out of state", "port of portland", "spokane", "tacoma", "boise", "idaho", "washington city",
                                                                                       "clark county",
            "fire district", "transit district", "metro", "trimet"),
    )  # fmt: skip
    oregon_bank: bool | None = yes_no(
        "Is it an Oregon bank (for a letter of credit: a bank doing business in Oregon)?", "5.44.080.A.6",
        yes=("oregon bank", "bank in oregon", "doing business in oregon", "does business in oregon", "portland bank",
             "bank in portland", "business in oregon", "salem bank", "eugene bank", "branches in oregon", "umpqua",
             "bank in salem", "bank in eugene", "bank in bend", "bend bank", "medford bank", "bank in medford",
             "bank from oregon", "local bank", "gresham bank", "bank in gresham", "beaverton bank",
             "bank in beaverton",
             "operates in oregon", "branch in portland", "bank here in", "our own bank here", "oregon credit"),
        no=("out-of-state bank", "seattle bank", "california bank", "foreign bank", "washington bank",
            "new york bank", "not doing business in oregon", "no business in oregon", "idaho bank", "boise bank",
            "bank in boise", "bank in seattle", "nevada bank", "bank in california", "no oregon branches",
            "doesn't do business in oregon", "does no business in oregon", "out of state bank", "bank in idaho",
            "bank in nevada", "bank in washington", "bank in vancouver", "vancouver bank", "spokane bank",
            "bank in spokane", "bank in new york", "offshore bank", "canadian bank", "bank in canada",
            "bank in texas",
            "texas bank", "bank in arizona", "swiss bank", "bank overseas", "bank in tacoma", "tacoma bank",
            "bank with no branches", "not in oregon", "not an oregon bank", "bank in utah", "utah bank",
            "bank in montana", "montana bank", "only in washington", "only in idaho"),
    )  # fmt: skip
    irrevocable: bool | None = yes_no(
        "Is the letter of credit irrevocable?", "5.44.080.A.8",
        yes=("irrevocable", "can't be revoked", "cannot be revoked", "can't be cancelled", "not revocable"),
        no=("revocable", "can be revoked", "can be cancelled", "can be canceled", "cancellable", "may be revoked",
            "may be withdrawn", "can pull", "bank can cancel", "not irrevocable", "can be withdrawn",
            "revoke it any time", "cancel it any time"),
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
        "contractor wants to swap retainage for a CD from a bank in Boise, fine?",
        "will you take school district GO bonds for the retainage",
        "letter of credit that can be revoked, ok in place of retainage?",
        "contractor wants to give us paper from his bank instead of the money we hold back",
        "can a builder swap what we withhold for T-bills",
        "deed to his warehouse in place of the held-back money, do we take it",
        "instead of retainage he offers bonds of the City of Eugene, good?",
        "contractor brought us a letter of credit for the retainage, take this one?",
        "is the bank's letter that our contractor gave us good for retainage",
        "is this certificate of deposit ok for our retainage",
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
    conditions = _conditions(kind, at)
    if False not in [work.maybe(condition.field) for condition in conditions]:
        for condition in conditions:
            work.yes(condition.field)
    return permission(work, at, "it is acceptable in lieu of retainage", value, on=conditions)


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
