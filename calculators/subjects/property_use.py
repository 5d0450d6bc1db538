"""Loans of City property: Section 5.36.030."""

from __future__ import annotations

from decimal import Decimal

from calculators.calculator import calculator
from calculators.clearance import cleared
from calculators.figure import anchor
from calculators.inputs import Inputs, choice, money, yes_no
from calculators.money import usd
from calculators.outcome import Outcome
from calculators.permission import Condition
from calculators.work import Work

SUBJECT = "Use of City property"
LOAN = "5.36.030"

PROHIBITED = anchor(LOAN, "prohibited from loaning any personal property owned by the City to any other person")
PAID_TOO = anchor(
    LOAN, "either gratuitously or for a consideration, without the consent of the Council expressed by ordinance"
)
DISASTER = anchor(LOAN, "extraordinary circumstances involving hazard to the general public occasioned by fire, flood")
ORDER = anchor(LOAN, "upon the written order of the Commissioner")
FIRE = anchor(
    LOAN, "the Chief of the Bureau of Fire may lend or rent to the owner or operator of property damaged by fire"
)
AGREEMENT = anchor(
    "5.36.030.C", "Such agreement shall be in writing on forms approved by the City Attorney and shall be filed"
)


class PropertyLoan(Inputs):
    """What decides whether City property may be lent or rented out."""

    ordinance: bool | None = yes_no(
        "Has the Council consented by ordinance?", LOAN, optional=True,
        yes=("ordinance", "council consented by ordinance", "council ordinance", "by ordinance",
             "passed an ordinance", "ordinance allows", "ordinance passed", "council passed an ordinance",
             "council ok'd by ordinance", "council's ordinance", "council adopted an ordinance",
             "council consented", "there's an ordinance", "ordinance on the books", "ordinance in hand"),
        no=("no ordinance", "without an ordinance", "without council consent", "without ordinance",
            "council hasn't acted", "no council action", "without council", "ordinance hasn't passed",
            "no council anything", "council never", "nothing from council", "council hasn't",
            "no council consent", "council said no", "council turned it down", "council not asked",
            "nobody asked council", "council never voted", "haven't gone to council",
            "no okay from council", "not by ordinance"),
    )  # fmt: skip
    fire_equipment: bool | None = yes_no(
        "Does the Chief of the Bureau of Fire lend or rent equipment of that bureau?", LOAN, optional=True,
        yes=("fire chief", "fire bureau equipment", "fire bureau", "fire equipment",
             "chief of the bureau of fire", "bureau of fire", "fire pump", "fire department's",
             "fire bureau's", "chief of fire", "fire lend", "fire department", "fire pumps", "firehouse",
             "fire hoses", "hoses from fire", "fire station's", "station 4", "fire crew"),
        no=("not fire equipment", "not the fire bureau"),
    )  # fmt: skip
    damaged: bool | None = yes_no(
        "Is the borrower the owner or operator of property damaged by fire, flood, earthquake or other "
        "disaster?", LOAN,
        optional=True,
        yes=("owner of the damaged property", "damaged property", "damaged building", "flooded basement",
             "burned", "burnt", "owner of the flooded", "damaged by fire", "damaged by flood",
             "flooded store", "flooded", "burned out", "fire damage", "store owner whose", "quake damage",
             "damaged in the", "water damage", "after the fire", "his house burned", "warehouse burned",
             "house burned", "burnt down", "roof burned off", "flooded warehouse",
             "owner of the warehouse", "fire-damaged", "half burned", "flooded house", "quake-damaged",
             "basement is flooded", "storm damage", "burned building", "burnt warehouse", "caught fire",
             "cellar flooded", "stop more damage", "prevent further damage", "keep it from getting worse",
             "store burned", "shop burned", "business burned", "whose store burned", "his barn burned",
             "garage burned", "apartment burned", "building collapsed", "hit by the quake", "smoke damage",
             "whose house flooded", "whose basement flooded"),
        no=("no damage", "for a party", "to fill his pool", "for a block party", "not damaged",
            "undamaged", "neighbor of the damaged", "film crew", "parade", "pool", "wash his driveway",
            "fill a pond", "car wash", "no fire", "garden party", "barbecue", "pool party", "next door to",
            "drain his pool", "water his field", "farm irrigation", "to wash"),
    )  # fmt: skip
    agreement: bool | None = yes_no(
        "Is the written agreement on the City Attorney's form signed and filed with the Auditor?", "5.36.030.C",
        optional=True, yes=("agreement signed", "signed agreement", "agreement filed", "signed and filed",
                            "filed with the auditor", "agreement is signed", "written agreement",
                            "signed the city attorney form", "signed the form", "city attorney's form",
                            "signed the agreement", "agreement on file", "signed everything",
                            "form's filed", "paper's signed and filed", "on file with the auditor",
                            "signed and on file", "filed with auditor", "papers signed"),
        no=("nothing signed", "not signed", "without signing", "hasn't signed", "no paperwork",
            "never filed", "not filed", "no written agreement", "won't sign", "no agreement",
            "without an agreement", "handshake", "oral agreement", "unsigned agreement", "refuses to sign",
            "without paperwork", "on his word", "nothing in writing", "didn't sign", "without the form",
            "no form", "no papers", "shook hands on it", "refused to sign",
            "refuses to sign the agreement", "guy refuses to sign", "owner refuses to sign",
            "won't sign the agreement", "balks at signing", "wouldn't sign", "unwilling to sign"),
    )  # fmt: skip
    disaster: bool | None = yes_no(
        "Is there a public disaster with hazard to the general public?", LOAN, optional=True,
        yes=("flood", "earthquake", "public disaster", "disaster", "wildfire",
             "extraordinary circumstances", "hazard to the public", "ice storm", "landslide", "windstorm",
             "big fire", "explosion", "flooding", "flooded streets", "tornado", "mudslide",
             "river is rising", "levee", "quake", "blizzard", "big storm", "hazard to the general public",
             "public emergency", "evacuation", "danger to the public", "endangering the public",
             "epidemic", "eruption", "volcano"),
        no=("no disaster", "ordinary times", "no emergency"),
    )  # fmt: skip
    order: bool | None = yes_no(
        "Has the Commissioner of the department given a written order?", LOAN, optional=True,
        yes=("written order", "commissioner ordered in writing", "order in writing",
             "commissioner's written order", "commissioner signed an order", "signed order",
             "commissioner's order in writing", "gave a written order",
             "signed order from the commissioner", "commissioner put it in writing",
             "written order from the commissioner", "commissioner wrote an order", "wrote out an order",
             "commissioner's written ok", "written order in hand", "order signed", "issued a written order"),
        no=("gave the ok by phone", "just said yes", "commissioner said ok", "over the phone", "by phone",
            "verbally", "nothing in writing", "order wasn't written", "no written order", "oral order",
            "verbal order", "by word of mouth", "without a written order", "gave his word", "told us to",
            "nodded", "just told", "commissioner hasn't ordered", "oral ok", "just a phone call",
            "said go ahead", "texted nothing", "without written order", "nothing written",
            "said it out loud", "commissioner called", "orally"),
    )  # fmt: skip
    terms: str | None = choice(
        "Is it lent for nothing, or rented out?", LOAN,
        {"lent": ("borrow", "borrowing", "borrows", "lend", "lending", "loan", "loaning", "lent", "let them use",
                  "let him use", "let her use", "take home", "take it home", "use our", "for the weekend", "for free"),
         "rented": ("rent", "rents", "renting", "rent out", "pay us", "hire out", "for a fee",
                    "at market rate", "pays us", "hire")},
        optional=True,
    )  # fmt: skip
    charge: Decimal | None = money(
        "What is paid for it, if anything?", LOAN, optional=True,
        words=("rent", "for", "pays", "pay", "charge", "fee", "rate", "offers", "a day", "market rate"),
    )  # fmt: skip


@calculator(
    name="property_loan_check",
    title="Whether City property may be lent or rented out",
    subject=SUBJECT,
    provision=LOAN,
    rule="Nobody may loan personal property of the City, free or paid, without the Council's consent by "
    "ordinance, except equipment in a public disaster on the Commissioner's written order, and Fire "
    "equipment for property damaged by disaster on a written agreement.",
    phrases=(
        "rent City chairs to a film crew at market rate",
        "can I lend a City projector to a neighborhood group",
        "flood: Commissioner gave a written order to lend pumps, is that enough",
        "Fire Chief lends a pump to the owner of a flooded basement on a signed agreement",
        "loan a City generator to a church for the weekend",
        "may an employee borrow a City truck to move house",
        "council passed an ordinance to lend the bleachers",
        "neighbor wants to borrow a City ladder, ok?",
        "rent out our folding tables to a wedding for $200",
        "ice storm, Commissioner only gave the ok by phone to lend out trucks",
        "Fire Chief wants to lend a pump to a burned out store but nothing is signed",
        "may I take the City projector home for my kid's party",
        "brother in law wants to borrow the city's wood chipper for the weekend and will pay us, ok?",
        "neighborhood group wants to borrow our portable stage, can we let them",
        "warehouse burned, the owner signed the City Attorney form filed with the Auditor, can the Fire "
        "Chief lend a pump to stop more damage",
        "flood endangering the public and the Commissioner gave a written order, may our pumps be used without Council",
        "Council consented by ordinance, may we lend the portable stage to the festival",
        "lend out the bureau's truck to a friend for free",
        "can a nonprofit use our tents for its gala if it pays a fee",
        "quake emergency, nothing written from the commissioner, may we let people use our generators",
        "Fire Chief wants to rent a pump to a guy whose store burned but he refuses to sign the agreement, can he",
        "film people will pay for two days with our hydrant truck, Council hasn't acted",
        "quake hit, commissioner told us over the phone to lend out generators without council",
        "lend a City trailer to a church free of charge without an ordinance",
        "may the Bureau of Fire let the owner of a burnt barn use its tarps on a signed agreement filed "
        "with the Auditor",
        "may we lend this machine to the neighbor",
    ),
    anchors=(PROHIBITED, PAID_TOO, DISASTER, ORDER, FIRE, AGREEMENT),
    model=PropertyLoan,
)
def property_loan_check(work: Work) -> Outcome:
    """PCC 5.36.030."""
    if work.maybe("ordinance"):
        work.step(LOAN, "The consent of the Council expressed by ordinance", True)
        return work.computed(LOAN, "Yes: the Council has consented by ordinance.", verdict="yes", actors=("Council",))
    if work.maybe("fire_equipment"):
        work.note("The text is taken not to ask for a general hazard here: property damaged by one fire is enough.")
        facts = (
            Condition("damaged", LOAN, "the borrower owns or operates property damaged by fire, flood, "
                                       "earthquake or other public disaster and needs it to prevent "
                                       "further damage"),
        )  # fmt: skip
        papers = (
            Condition("agreement", "5.36.030.C", "the agreement of items A to C is in writing on the City "
                                                 "Attorney's form and filed with the Auditor"),
        )  # fmt: skip
        granted = "the Chief of the Bureau of Fire may lend or rent out equipment of the Bureau"
        return cleared(work, LOAN, granted, facts=facts, papers=papers, actors=("Chief of the Bureau of Fire",))
    if work.maybe("disaster"):
        order = Condition("order", LOAN, "the Commissioner of the department gives a written order")
        granted = "equipment of the department may be used without the Council's consent during the disaster"
        return cleared(work, LOAN, granted, papers=(order,), actors=("Commissioner",))
    work.step(
        LOAN, "Loaning City property, gratuitously or for a consideration, is prohibited without an ordinance", False
    )
    work.skip(LOAN, f"Whether lent or rented out changes nothing: {work.maybe('terms') or 'not stated'}")
    text = "No: City property may not be lent or rented out without the consent of the Council expressed by ordinance."
    value: Decimal | None = work.maybe("charge")
    if value is not None:
        work.step(LOAN, f"A charge of {usd(value)} changes nothing: for a consideration it is prohibited too", False)
    return work.computed(LOAN, text, verdict="no", actors=("Council",))
