"""Donations of surplus City property: Section 5.36.011."""

from __future__ import annotations

from decimal import Decimal

from calculators.calculator import calculator
from calculators.figure import anchor, figure
from calculators.inputs import Inputs, choice, money, yes_no
from calculators.money import usd
from calculators.outcome import Outcome, Quantity
from calculators.permission import Condition, permission
from calculators.work import Work, dollars

SUBJECT = "Donations of surplus property"
MAY, SMALL, LARGE, BANNED = "5.36.011.B", "5.36.011.B.1", "5.36.011.B.2", "5.36.011.C"
COMMISSIONER, COUNCIL = "Commissioner In Charge", "City Council"

LIMIT = figure("donation_limit", "2500", "USD", SMALL, "If the property has a current market value of $2,500 or less")
ABOVE = figure("donation_above", "2500", "USD", LARGE, "If the property has a current market value of more than $2,500")
RECIPIENTS = anchor(MAY, "to other public agencies; to recognized private non-profit organizations; or, to individuals")
REQUEST = anchor(MAY, "Upon written request, the City may donate surplus tangible personal property")
NEEDED = tuple(anchor(f"{at}.a", "The property is not needed by the City but may be used for other public purposes")
               for at in (SMALL, LARGE))  # fmt: skip
INTEREST = tuple(anchor(f"{at}.b", "Donation of the property is in the public interest.") for at in (SMALL, LARGE))
PROHIBITED = {
    "contraband": ("5.36.011.C.1", "Contraband."),
    "firearms": ("5.36.011.C.2", "Firearms."),
    "intangibles": ("5.36.011.C.3", "Intangibles."),
    "hazardous": ("5.36.011.C.4", "Hazardous items."),
}
HISTORY = anchor("5.36.011.C.5", "regardless of market value, unless approved by City Council")
DEEMED = anchor("5.36.011.C.6", "Any other item deemed inappropriate for donation by the Commissioner In Charge")
NOT_DONATED = anchor(BANNED, "The following types of surplus property may not be donated")


class DonationApprover(Inputs):
    """What decides who determines a donation of surplus property."""

    recipient: str | None = choice(
        "Who would receive it?", MAY,
        {
            "public_agency": ("public agency", "school", "school district", "county", "another city", "state agency",
                              "fire district", "library"),
            "nonprofit": ("nonprofit", "non-profit", "charity", "recognized nonprofit", "food bank", "shelter",
                          "church", "boys and girls club", "501c3"),
            "individual": ("individual", "resident", "citizen", "a neighbor", "private person", "retiree"),
            "business": ("for-profit", "company", "business", "corporation", "firm", "for profit company",
                         "private company"),
        },
        optional=True,
    )  # fmt: skip
    requested: bool | None = yes_no(
        "Is there a written request?", MAY, optional=True,
        yes=("written request", "in writing", "requested in writing", "letter asking", "wrote asking"),
        no=("no written request", "oral request", "asked by phone", "verbal request", "without a request",
            "no request", "nobody asked"),
    )  # fmt: skip
    value: Decimal | None = money(
        "What is the current market value of the property?", SMALL,
        words=("worth", "value", "valued", "market", "current", "donate", "donates", "donation", "give", "giving",
               "surplus"),
    )  # fmt: skip
    not_needed: bool | None = yes_no(
        "Is it not needed by the City, but usable for other public purposes by the recipient?", f"{SMALL}.a",
                                                                                                optional=True,
        yes=("not needed", "city does not need", "no longer needed", "surplus to our needs"),
        no=("city still needs", "still needed", "needed by the city"),
    )  # fmt: skip
    interest: bool | None = yes_no(
        "Is the donation in the public interest: social, educational, cultural or health activities?", f"{SMALL}.b",
        optional=True, yes=("public interest", "educational", "cultural", "social services", "health"),
        no=("not in the public interest", "private benefit", "no public interest"),
    )  # fmt: skip


@calculator(
    name="donation_approver",
    title="Who decides on a donation of surplus property",
    subject=SUBJECT,
    provision=MAY,
    rule="Upon written request surplus property may be donated to a public agency, a recognized "
    "non-profit organization or an individual: up to $2,500 of market value the Commissioner In "
    "Charge determines, above it the City Council, that the City does not need it and that the "
    "donation is in the public interest.",
    phrases=(
        "donate $1,975 of surplus desks to a recognized nonprofit, who approves",
        "surplus computers worth $2,500.01 to a school, Commissioner or Council",
        "can we give an old copier to a private company",
        "a resident asked in writing for a surplus piano worth $400",
        "give surplus furniture worth $6,000 to a charity",
        "who signs off when a bureau donates surplus property",
        "donation of surplus radios valued at $2,500 to the county",
    ),
    anchors=(LIMIT, ABOVE, RECIPIENTS, REQUEST, *NEEDED, *INTEREST),
    model=DonationApprover,
)
def donation_approver(work: Work) -> Outcome:
    """PCC 5.36.011 B."""
    if work.maybe("recipient") == "business":
        work.step(MAY, "To a public agency, a recognized private non-profit organization or an individual", False)
        return work.computed(MAY, "No: a donation goes to a public agency, a recognized non-profit "
                                  "organization or an individual, not to a business.", verdict="no")  # fmt: skip
    if work.maybe("requested") is False:
        work.step(MAY, "Upon written request", False)
        return work.computed(MAY, "No: the City donates surplus property upon written request only.", verdict="no")
    value = work.money("value")
    if value < 0:
        return work.not_applicable(MAY, "A market value is not below zero; check the figure.")
    small = value <= work.figure(LIMIT)
    at, who = (SMALL, COMMISSIONER) if small else (LARGE, COUNCIL)
    work.step(at, f"A market value of {usd(value)}, against {usd(LIMIT.value)} or less", small)
    work.note("The value is taken for the whole donation; the text does not say item or lot. Contraband, "
              "firearms, intangibles, hazardous items and some others may not be donated at all (PCC "
              "5.36.011 C).")  # fmt: skip
    conditions = (
        Condition("requested", MAY, "there is a written request"),
        Condition(
            "not_needed", f"{at}.a", "the City does not need it and the recipient may use it for public purposes"
        ),
        Condition("interest", f"{at}.b", "the donation is in the public interest"),
    )
    bureau = " of the bureau which controls the property" if small else ""
    granted = f"it may be donated; the {who}{bureau} determines and documents the conditions"
    return permission(work, at, granted, Quantity("approver", "Determined by", who), dollars("limit", "Limit",
                                                                                             LIMIT.value),
                      on=conditions, actors=(who,))  # fmt: skip


class DonationProhibited(Inputs):
    """What decides whether property may be donated at all."""

    kind: str | None = choice(
        "What kind of property is it?", BANNED,
        {
            "contraband": ("contraband", "counterfeit goods", "illegal goods"),
            "firearms": ("firearm", "firearms", "gun", "guns", "rifle", "pistols"),
            "intangibles": ("intangibles", "intangible", "software licenses", "software licences", "software",
                            "licenses", "copyright", "patent"),
            "hazardous": ("hazardous", "toxic", "paint", "chemicals", "solvents", "pesticides", "hazardous items"),
            "historical": ("historical", "historic", "historical significance", "antique",
                           "of historical significance"),
            "other": ("furniture", "desks", "computers", "bicycles", "tools", "clothing", "other item", "equipment"),
        },
    )  # fmt: skip
    council: bool | None = yes_no(
        "Does the City Council approve?", "5.36.011.C.5", optional=True,
        yes=("council approves", "council approved", "with council approval", "approved by council"),
        no=("council has not approved", "without council", "without council approval", "council refused"),
    )  # fmt: skip
    appropriate: bool | None = yes_no(
        "Does the Commissioner In Charge of the bureau deem it appropriate for donation?", "5.36.011.C.6",
                                                                                           optional=True,
        yes=("commissioner has no objection", "deemed appropriate", "commissioner agrees"),
        no=("inappropriate", "deemed inappropriate", "commissioner objects", "commissioner deems it inappropriate"),
    )  # fmt: skip


@calculator(
    name="donation_prohibited",
    title="Property that may not be donated",
    subject=SUBJECT,
    provision=BANNED,
    rule="Contraband, firearms, intangibles and hazardous items may not be donated, nor items of "
    "historical significance unless Council approves, nor what the Commissioner In Charge deems "
    "inappropriate.",
    phrases=(
        "may we donate unused software licenses to a school",
        "give surplus guns away to another police department",
        "can leftover paint and solvents be donated",
        "donate an antique desk of historical significance, Council approved",
        "the Commissioner deems it inappropriate for donation",
        "is it prohibited to donate confiscated contraband",
        "are old computers on the list of what cannot be donated",
    ),
    anchors=(NOT_DONATED, *(anchor(at, words) for at, words in PROHIBITED.values()), HISTORY, DEEMED),
    model=DonationProhibited,
)
def donation_prohibited(work: Work) -> Outcome:
    """PCC 5.36.011 C."""
    kind = work.choice("kind")
    if kind in PROHIBITED:
        at, words = PROHIBITED[kind]
        work.step(at, f"May not be donated: {words[0].lower()}{words[1:].rstrip('.')}", True)
        return work.computed(at, f"No: {words[0].lower()}{words[1:].rstrip('.')} may not be donated.", verdict="no")
    if kind == "historical":
        approval = Condition("council", "5.36.011.C.5", "the City Council approves")
        return permission(work, "5.36.011.C.5", "an item of historical significance may be donated, "
                                                "whatever its value",
                          on=(approval,), actors=(COUNCIL,))  # fmt: skip
    work.skip(BANNED, "None of the kinds that are named")
    deemed = Condition(
        "appropriate", "5.36.011.C.6", "the Commissioner In Charge does not deem it inappropriate for donation"
    )
    return permission(work, "5.36.011.C.6", "this list does not stop the donation; PCC 5.36.011 B has its "
                                            "other conditions",
                      on=(deemed,), actors=(COMMISSIONER,))  # fmt: skip
