"""City property that may not be donated: Section 5.36.011 C."""

from __future__ import annotations

from calculators.calculator import calculator
from calculators.figure import anchor
from calculators.inputs import Inputs, choice, yes_no
from calculators.outcome import Outcome
from calculators.permission import Condition, permission
from calculators.subjects.donations import COMMISSIONER, COUNCIL, SUBJECT
from calculators.work import Work

BANNED = "5.36.011.C"
PROHIBITED = {
    "contraband": ("5.36.011.C.1", "Contraband."),
    "firearms": ("5.36.011.C.2", "Firearms."),
    "intangibles": ("5.36.011.C.3", "Intangibles."),
    "hazardous": ("5.36.011.C.4", "Hazardous items."),
}
HISTORY = anchor("5.36.011.C.5", "regardless of market value, unless approved by City Council")
DEEMED = anchor("5.36.011.C.6", "Any other item deemed inappropriate for donation by the Commissioner In Charge")
NOT_DONATED = anchor(BANNED, "The following types of surplus property may not be donated")


class DonationProhibited(Inputs):
    """What decides whether property may be donated at all."""

    kind: str | None = choice(
        "What kind of property is it?", BANNED,
        {
            "contraband": ("contraband", "counterfeit goods", "illegal goods", "fake handbags",
                           "seized drugs", "counterfeit", "drugs", "seized goods", "bootleg", "knockoff",
                           "knock-off", "fake purses", "fake watches", "pirated dvds", "moonshine",
                           "confiscated liquor", "stolen goods", "confiscated fireworks",
                           "seized cigarettes", "drug paraphernalia", "illegal fireworks",
                           "confiscated goods", "bootleg whiskey", "confiscated bootleg",
                           "confiscated whiskey", "confiscated"),
            "firearms": ("firearm", "firearms", "gun", "guns", "rifle", "pistols", "rifles", "shotgun",
                         "shotguns", "handguns", "revolver", "service weapons", "service revolvers",
                         "ammunition", "sidearm", "glock", "weapons", "musket", "starter pistol", "pistol",
                         "handgun", "service pistols", "duty weapons"),
            "intangibles": ("intangibles", "intangible", "software licenses", "software licences",
                            "software", "licenses", "copyright", "patent", "trademark", "software license",
                            "season tickets", "gift cards", "subscription", "stocks", "bonds",
                            "airline miles", "domain name", "copyrights", "patents", "logo rights",
                            "seat licenses", "software seats", "e-books", "naming rights", "mineral rights"),
            "hazardous": ("hazardous", "toxic", "paint", "chemicals", "solvents", "pesticides",
                          "hazardous items", "propane", "batteries", "asbestos", "flammable",
                          "leftover paint", "gasoline", "pesticide", "weed killer", "bleach", "acid",
                          "mercury", "thinner", "antifreeze", "fuel", "oily rags", "fertilizer",
                          "explosives", "lead", "toxic cleaner", "car batteries", "old batteries",
                          "cleaning chemicals", "herbicide", "pool chemicals", "fluorescent tubes",
                          "used oil", "refrigerant", "drain cleaner", "fuel cans", "propane tanks", "oil",
                          "lighter fluid", "ammonia"),
            "historical": ("historical", "historic", "historical significance", "antique",
                           "of historical significance", "antiques", "heirloom", "museum piece",
                           "old fire bell", "historic", "historic value", "civil war", "victorian",
                           "century old", "from the 1800s", "vintage fire engine", "old city seal",
                           "historically significant", "historic significance", "ship's wheel",
                           "historic ship's wheel", "historic clock", "old bell", "pioneer", "statue",
                           "archive photos", "historic sign", "historical sign", "totem pole"),
            "other": ("furniture", "desks", "computers", "bicycles", "tools", "clothing", "other item",
                      "equipment", "chairs", "tables", "printers", "radios", "laptops", "bikes",
                      "mattresses", "uniforms", "phones", "couch", "microwave", "blankets", "cots",
                      "helmets", "keyboards", "mattress", "jackets", "shelving", "canoes", "books",
                      "lockers", "projector", "coats"),
        },
    )  # fmt: skip
    council: bool | None = yes_no(
        "Does the City Council approve?", "5.36.011.C.5", optional=True,
        yes=("council approves", "council approved", "with council approval", "approved by council",
             "council ok'd", "council okayed", "council voted yes", "council signed off",
             "council said yes", "council passed", "council gave", "with council's blessing",
             "council's blessing", "council already approved", "council authorized",
             "council was fine with it", "council voted for it", "council's ok in hand"),
        no=("council has not approved", "without council", "without council approval", "council refused",
            "w/o council", "council hasn't approved", "council said no", "skip council",
            "without the council", "council never approved", "without asking council", "council voted no",
            "nobody asked council", "council never heard", "without council's ok",
            "not approved by council", "council turned it down", "council rejected", "council hasn't",
            "council has not", "didn't ask council", "council turned us down", "council turned",
            "council nixed", "council rejected it", "council vote failed", "council denied"),
    )  # fmt: skip
    appropriate: bool | None = yes_no(
        "Does the Commissioner In Charge of the bureau deem it appropriate for donation?", "5.36.011.C.6",
        optional=True,
        yes=("commissioner has no objection", "deemed appropriate", "commissioner agrees",
             "commissioner is fine with it", "commissioner doesn't mind", "commissioner ok with it",
             "commissioner likes it", "commissioner said ok", "commissioner signed off",
             "commissioner okayed", "commissioner approved", "commissioner says it's fine"),
        no=("inappropriate", "deemed inappropriate", "commissioner objects",
            "commissioner deems it inappropriate", "commissioner said no",
            "commissioner thinks it's inappropriate", "commissioner doesn't want it donated",
            "not fit to donate", "unfit to donate", "shouldn't be donated", "not appropriate",
            "commissioner nixed", "commissioner won't", "commissioner vetoed", "commissioner against",
            "commissioner doesn't like", "commissioner turned it down", "not suitable",
            "commissioner says they're not", "commissioner opposed", "commissioner ruled it out"),
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
        "give leftover paint to a nonprofit",
        "hand old rifles to the police museum as a donation",
        "antique clock worth $50 to the historical society without asking Council",
        "Commissioner says these uniforms are inappropriate to donate, can we anyway",
        "can we give a drum of old pesticide or weed killer to a community garden",
        "ok to hand seized bootleg goods to a charity",
        "gun club asked for two service revolvers, may we donate them",
        "commissioner says the worn out mattresses are not fit to donate, may we give them anyway",
        "old fire bell of historical significance to the museum, council approved the gift",
        "give away unused software seats or gift cards as a donation",
        "is a donation of car batteries and chemicals allowed",
        "museum wants our historic clock but Council has not approved, may we donate it",
        "which surplus items may never be given away",
        "museum wants our historic ship's wheel, council turned us down, can we hand it over anyway",
        "half-full propane tanks to the scouts, ok?",
        "unused software seats for a charter school, can they have them free",
        "donate seized counterfeit jackets to a shelter",
        "pass along confiscated bootleg liquor from the evidence room to a charity auction",
        "may this particular item be donated",
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
