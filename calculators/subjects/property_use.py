"""Loans and other uses of City property: Sections 5.36.030, 5.36.050, 5.36.100, 5.36.110 and 5.36.115."""

from __future__ import annotations

from calculators.calculator import calculator
from calculators.figure import anchor
from calculators.inputs import Inputs, yes_no
from calculators.outcome import Outcome
from calculators.permission import Condition, permission
from calculators.work import Work

SUBJECT = "Use of City property"
LOAN, FUNERALS, POLLS, AIR, CHARGE = "5.36.030", "5.36.050", "5.36.100", "5.36.110", "5.36.115.A"
IN_CHARGE = ("Commissioner In Charge",)

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
SQUADS = anchor(FUNERALS, "make use of the same in transporting firing squads for veteran’s funerals")
ELECTIONS = anchor(POLLS, "as polling places for any election held by the State, county or any municipal corporation")
BODY = anchor(
    AIR, "to grant permission in writing to any governmental body to install on said real property on a temporary"
)
STATED = anchor(
    AIR, "has stated in writing that the temporary installation will be accomplished without injury or damage"
)
DESIGNATED = anchor(CHARGE, "The designation shall be made in writing")
UNTIL = anchor(CHARGE, "until the designation is removed by the Commissioner In Charge or the designated person ceases")


class PropertyLoan(Inputs):
    """What decides whether City property may be lent or rented out."""

    ordinance: bool | None = yes_no(
        "Has the Council consented by ordinance?", LOAN, optional=True,
        yes=("ordinance", "council consented by ordinance", "council ordinance", "by ordinance", "passed "
                                                                                                 "an "
                                                                                                 "ordinance"),
        no=("no ordinance", "without an ordinance", "without council consent", "without ordinance"),
    )  # fmt: skip
    fire_equipment: bool | None = yes_no(
        "Does the Chief of the Bureau of Fire lend or rent equipment of that bureau?", LOAN, optional=True,
        yes=("fire chief", "fire bureau equipment", "fire bureau", "fire equipment", "chief of the bureau of fire",
             "bureau of fire", "fire pump"),
        no=("not fire equipment", "not the fire bureau"),
    )  # fmt: skip
    damaged: bool | None = yes_no(
        "Is the borrower the owner or operator of property damaged by fire, flood, earthquake or other "
        "disaster?", LOAN,
        optional=True,
        yes=("owner of the damaged property", "damaged property", "damaged building", "flooded basement", "burned",
             "burnt", "owner of the flooded", "damaged by fire", "damaged by flood", "flooded store"),
        no=("not damaged", "undamaged", "neighbor of the damaged", "film crew", "parade"),
    )  # fmt: skip
    agreement: bool | None = yes_no(
        "Is the written agreement on the City Attorney's form signed and filed with the Auditor?", "5.36.030.C",
        optional=True, yes=("agreement signed", "signed agreement", "agreement filed", "signed and filed",
                            "filed with the auditor"),
        no=("no agreement", "without an agreement", "handshake", "oral agreement", "unsigned agreement",
            "refuses to sign"),
    )  # fmt: skip
    disaster: bool | None = yes_no(
        "Is there a public disaster with hazard to the general public?", LOAN, optional=True,
        yes=("flood", "earthquake", "public disaster", "disaster", "wildfire", "extraordinary circumstances",
             "hazard to the public"),
        no=("no disaster", "ordinary times", "no emergency"),
    )  # fmt: skip
    order: bool | None = yes_no(
        "Has the Commissioner of the department given a written order?", LOAN, optional=True,
        yes=("written order", "commissioner ordered in writing", "order in writing", "commissioner's written order"),
        no=("no written order", "oral order", "verbal order", "by word of mouth", "without a written order"),
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
        conditions = (
            Condition("damaged", LOAN, "the borrower owns or operates property damaged by fire, flood, "
                                       "earthquake or other public disaster and needs it to prevent "
                                       "further damage"),
            Condition("agreement", "5.36.030.C", "the agreement of items A to C is in writing on the City "
                                                 "Attorney's form and filed with the Auditor"),
        )  # fmt: skip
        granted = "the Chief of the Bureau of Fire may lend or rent out equipment of the Bureau"
        return permission(work, LOAN, granted, on=conditions, actors=("Chief of the Bureau of Fire",))
    if work.maybe("disaster"):
        order = Condition("order", LOAN, "the Commissioner of the department gives a written order")
        granted = "equipment of the department may be used without the Council's consent during the disaster"
        return permission(work, LOAN, granted, on=(order,), actors=("Commissioner",))
    work.step(
        LOAN, "Loaning City property, gratuitously or for a consideration, is prohibited without an ordinance", False
    )
    text = "No: City property may not be lent or rented out without the consent of the Council expressed by ordinance."
    return work.computed(LOAN, text, verdict="no", actors=("Council",))


class FiringSquadCar(Inputs):
    """What the use of a City automobile for a firing squad depends on."""

    funeral: bool | None = yes_no(
        "Is it to transport a firing squad for a veteran's funeral?", FUNERALS, optional=True,
        yes=("veteran's funeral", "firing squad", "funeral of a veteran", "veterans' funerals", "honor "
                                                                                                "guard "
                                                                                                "for a "
                                                                                                "veteran"),
        no=("wedding", "civilian funeral", "not a veteran", "family of the veteran", "mourners"),
    )  # fmt: skip
    authorized: bool | None = yes_no(
        "Has the Commissioner In Charge authorized it?", FUNERALS, optional=True,
        yes=("commissioner authorized", "commissioner agreed", "commissioner approved", "with the "
                                                                                        "commissioner's "
                                                                                        "permission"),
        no=("commissioner has not authorized", "without the commissioner", "commissioner refused"),
    )  # fmt: skip


@calculator(
    name="firing_squad_car",
    title="City automobiles for firing squads",
    subject=SUBJECT,
    provision=FUNERALS,
    rule="The Commissioner In Charge of a bureau with an automobile available may use it to transport "
    "firing squads for veterans' funerals.",
    phrases=(
        "may a City car carry the firing squad to a veteran's funeral",
        "use a City automobile for a veteran's burial salute",
        "commissioner lets a bureau car take the firing squad to the cemetery",
        "City vehicle to drive mourners to a funeral",
        "who decides on a car for a veterans' firing squad",
        "honor guard needs a ride in a City car",
    ),
    anchors=(SQUADS,),
    model=FiringSquadCar,
)
def firing_squad_car(work: Work) -> Outcome:
    """PCC 5.36.050."""
    conditions = (
        Condition("funeral", FUNERALS, "it transports a firing squad for a veteran's funeral"),
        Condition("authorized", FUNERALS, "the Commissioner In Charge decides so"),
    )
    return permission(work, FUNERALS, "an available City automobile may be used", on=conditions, actors=IN_CHARGE)


class PollingPlace(Inputs):
    """What the use of City premises as a polling place depends on."""

    public_election: bool | None = yes_no(
        "Is the election held by the State, a county or a municipal corporation?", POLLS, optional=True,
        yes=("county use", "county wants", "state election", "county election", "city election", "municipal",
             "general election", "primary election", "school district election", "multnomah county"),
        no=("union", "union election", "homeowners association", "club election", "private election",
            "neighborhood association", "company election"),
    )  # fmt: skip
    permitted: bool | None = yes_no(
        "Does the Commissioner In Charge of the premises permit it?", POLLS, optional=True,
        yes=("commissioner permits", "commissioner permitted", "commissioner approved", "commissioner agrees"),
        no=("commissioner refused", "without permission", "commissioner does not permit", "without the commissioner"),
    )  # fmt: skip


@calculator(
    name="polling_place",
    title="City premises as polling places",
    subject=SUBJECT,
    provision=POLLS,
    rule="The Commissioner In Charge of City premises may permit their use as polling places for any "
    "election held by the State, county or any municipal corporation.",
    phrases=(
        "can the county use our community hall as a polling place",
        "fire station as polling place for a state election",
        "union wants to hold its election in a City building",
        "who permits voting in a City building",
        "neighborhood association election on City premises as a polling place",
        "polling place request for the primary election",
    ),
    anchors=(ELECTIONS,),
    model=PollingPlace,
)
def polling_place(work: Work) -> Outcome:
    """PCC 5.36.100."""
    conditions = (
        Condition("public_election", POLLS, "the State, a county or a municipal corporation holds the election"),
        Condition("permitted", POLLS, "the Commissioner In Charge of the premises permits it"),
    )
    return permission(work, POLLS, "the premises may serve as a polling place", on=conditions, actors=IN_CHARGE)


class AirStation(Inputs):
    """What permission for an air quality measuring station depends on."""

    governmental: bool | None = yes_no(
        "Does a governmental body ask for it?", AIR, optional=True,
        yes=("governmental body", "county", "state agency", "deq", "federal agency", "epa", "government agency"),
        no=("private firm", "private company", "company", "nonprofit", "resident", "university lab"),
    )  # fmt: skip
    temporary: bool | None = yes_no(
        "Is the installation temporary?", AIR, optional=True, yes=("temporary", "temporarily", "for six months"),
        no=("permanent", "permanently", "for good"),
    )  # fmt: skip
    no_damage: bool | None = yes_no(
        "Did it state in writing that there will be no injury or damage?", AIR, optional=True,
        yes=("no damage statement", "stated no damage", "statement of no damage", "without damage in writing"),
        no=("no written statement", "has not stated", "refuses to state", "orally promised"),
    )  # fmt: skip
    reimburses: bool | None = yes_no(
        "Did it state in writing that it will reimburse all costs?", AIR, optional=True,
        yes=("will reimburse", "reimburse all costs", "pay all costs", "agrees to reimburse"),
        no=("will not reimburse", "won't pay", "refuses to pay", "no reimbursement", "without reimbursement"),
    )  # fmt: skip


@calculator(
    name="air_station",
    title="Air quality measuring stations on City property",
    subject=SUBJECT,
    provision=AIR,
    rule="The Commissioner In Charge of a parcel may permit a governmental body in writing to install a "
    "temporary air quality measuring station, once that body has stated in writing that it will do "
    "no damage and will reimburse all costs.",
    phrases=(
        "private firm wants to put an air quality station on a City lot",
        "DEQ asks to install a temporary air monitor on City land and will reimburse all costs",
        "may the county set up a permanent air measuring station on our parcel",
        "permission for an air quality measuring station",
        "state agency refuses to pay for damage from its air sampler",
        "who allows an air monitoring station on a reservoir site",
    ),
    anchors=(BODY, STATED),
    model=AirStation,
)
def air_station(work: Work) -> Outcome:
    """PCC 5.36.110."""
    conditions = (
        Condition("governmental", AIR, "a governmental body asks for it"),
        Condition("temporary", AIR, "the installation is temporary"),
        Condition("no_damage", AIR, "it has stated in writing that there will be no injury or damage to the property"),
        Condition("reimburses", AIR, "it has stated in writing that it will reimburse all costs or expenses"),
    )
    granted = "the Commissioner In Charge of the parcel may grant permission in writing"
    return permission(work, AIR, granted, on=conditions, actors=IN_CHARGE)


class PersonInCharge(Inputs):
    """What decides whether somebody is a person in charge of City property."""

    designated: bool | None = yes_no(
        "Did the Commissioner In Charge designate the person in writing?", CHARGE, optional=True,
        yes=("designated in writing", "written designation", "designated", "in writing"),
        no=("verbally designated", "verbal", "orally", "not designated", "never designated", "told me"),
    )  # fmt: skip
    standing: bool | None = yes_no(
        "Does the designation still stand?", CHARGE, optional=True, yes=("still stands", "never removed",
                                                                         "still in force"),
        no=("removed", "revoked", "designation removed", "withdrawn"),
    )  # fmt: skip
    employed: bool | None = yes_no(
        "Is the person still an employee or officer of the City?", CHARGE, optional=True,
        yes=("still an employee", "still works", "still employed", "current employee"),
        no=("retired", "quit", "left the city", "no longer an employee", "resigned", "fired", "contractor",
            "not an employee"),
    )  # fmt: skip


@calculator(
    name="person_in_charge_status",
    title="Whether somebody is a person in charge of City property",
    subject=SUBJECT,
    provision=CHARGE,
    rule="A person whom the Commissioner In Charge designated in writing is a person in charge of City "
    "property until the designation is removed or the person ceases to be an employee or officer of "
    "the City.",
    phrases=(
        "our designated person in charge retired last month, may he still exclude people",
        "am I a person in charge if my Commissioner told me verbally",
        "designated in writing last year, may I order someone to leave the building",
        "designation as person in charge was revoked",
        "who counts as a person in charge for excluding people from City property",
        "can a security contractor be a person in charge",
    ),
    anchors=(DESIGNATED, UNTIL),
    model=PersonInCharge,
)
def person_in_charge_status(work: Work) -> Outcome:
    """PCC 5.36.115 A."""
    ended = [
        words
        for name, words in (
            ("standing", "the designation was removed"),
            ("employed", "no employee or officer of the City"),
        )
        if work.maybe(name) is False
    ]
    if ended:
        work.step(CHARGE, f"Person in charge until then: {ended[0]}", False)
        return work.computed(CHARGE, "No: the status ends when the designation is removed or the person "
                                     "ceases to be an employee or officer of the City.",
                             verdict="no", actors=IN_CHARGE)  # fmt: skip
    if work.maybe("designated"):
        work.note("Taken as still designated, and still an employee or officer of the City.")
    written = Condition("designated", CHARGE, "the Commissioner In Charge designated that person in writing")
    return permission(work, CHARGE, "that is a person in charge of City property", on=(written,), actors=IN_CHARGE)
