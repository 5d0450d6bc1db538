"""What a Commissioner In Charge may allow on City property, and persons in charge of it: Sections 5.36.050 to "
"5.36.115."""

from __future__ import annotations

from calculators.calculator import calculator
from calculators.figure import anchor
from calculators.inputs import Inputs, yes_no
from calculators.outcome import Outcome
from calculators.permission import Condition, permission
from calculators.work import Work

SUBJECT = "Use of City property"
FUNERALS, POLLS, AIR, CHARGE = "5.36.050", "5.36.100", "5.36.110", "5.36.115.A"
IN_CHARGE = ("Commissioner In Charge",)

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


class FiringSquadCar(Inputs):
    """What the use of a City automobile for a firing squad depends on."""

    funeral: bool | None = yes_no(
        "Is it to transport a firing squad for a veteran's funeral?", FUNERALS, optional=True,
        yes=("veteran's funeral", "firing squad", "funeral of a veteran", "veterans' funerals",
             "honor guard for a veteran",
             "rifle squad", "burial salute", "gun salute", "veterans funeral", "veteran funeral"),
        no=("take the family", "family to the", "veterans' family", "veteran's family", "drive the family", "the widow",
            "retirement party", "parade", "wedding", "civilian funeral", "not a veteran", "family of the veteran",
            "mourners"),
    )  # fmt: skip
    authorized: bool | None = yes_no(
        "Has the Commissioner In Charge authorized it?", FUNERALS, optional=True,
        yes=("commissioner authorized", "commissioner agreed", "commissioner approved",
             "with the commissioner's permission",
             "commissioner ok'd", "commissioner okayed", "commissioner said yes", "commissioner said ok",
             "commissioner lets"),
        no=("commissioner said no", "commissioner hasn't", "nobody asked the commissioner",
            "commissioner has not authorized", "without the commissioner", "commissioner refused"),
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
        "take a veteran's family to the cemetery in a City car",
        "rifle squad for a vet's funeral needs wheels and the Commissioner said yes, ok?",
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
             "general election", "primary election", "school district election", "multnomah county", "county",
             "special election", "school board election", "state primary", "november election", "metro election",
             "elections office", "recall election"),
        no=("hoa", "condo association", "church", "party caucus", "caucus", "student election", "straw poll",
            "union vote",
            "co-op", "garden club", "union", "union election", "homeowners association", "club election",
            "private election",
            "neighborhood association", "company election"),
    )  # fmt: skip
    permitted: bool | None = yes_no(
        "Does the Commissioner In Charge of the premises permit it?", POLLS, optional=True,
        yes=("commissioner permits", "commissioner permitted", "commissioner approved", "commissioner agrees",
             "commissioner ok'd", "commissioner okayed", "commissioner said yes", "commissioner said ok",
             "commissioner gave",
             "commissioner signed off", "commissioner agreed"),
        no=("commissioner said no", "commissioner hasn't", "nobody asked the commissioner", "commissioner refused",
            "without permission", "commissioner does not permit", "without the commissioner"),
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
        "HOA wants to vote in our community center",
        "may the elections office put ballots in our garage, the Commissioner okayed it",
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
        yes=("governmental body", "county", "state agency", "deq", "federal agency", "epa", "government agency",
             "the state", "metro", "department of environmental quality", "feds", "another city"),
        no=("private firm", "private company", "company", "nonprofit", "resident", "university lab", "power company",
            "utility", "pge", "neighborhood group", "a consultant", "startup", "homeowner", "activists", "a business"),
    )  # fmt: skip
    temporary: bool | None = yes_no(
        "Is the installation temporary?", AIR, optional=True, yes=("temporary", "temporarily", "for six months", "temp",
                                                                 "for a year", "for three months", "short term"),
        no=("permanent", "permanently", "for good"),
    )  # fmt: skip
    no_damage: bool | None = yes_no(
        "Did it state in writing that there will be no injury or damage?", AIR, optional=True,
        yes=("no damage statement", "stated no damage", "statement of no damage", "without damage in writing",
             "promised in writing no damage", "in writing no damage", "letter says no damage",
             "wrote that there will be no",
             "written promise of no damage", "promised in writing"),
        no=("promised over the phone", "only said", "nothing in writing", "verbal promise", "hasn't put it in writing",
            "no written statement", "has not stated", "refuses to state", "orally promised"),
    )  # fmt: skip
    reimburses: bool | None = yes_no(
        "Did it state in writing that it will reimburse all costs?", AIR, optional=True,
        yes=("will reimburse", "reimburse all costs", "pay all costs", "agrees to reimburse", "to pay costs",
             "cover all costs", "reimburse us", "pay our costs", "will pay for everything", "pay for everything",
             "no damage and to pay", "no damage and pay", "no damage and reimburse", "no damage and to reimburse",
             "no damage and will pay", "no damage and full", "no injury and to pay"),
        no=("pay only half", "only part of the costs", "pay half", "nothing in writing", "verbal promise",
            "will not reimburse", "won't pay", "refuses to pay", "no reimbursement", "without reimbursement"),
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
        "power company wants an air monitor on a City lot, ok?",
        "county promised in writing no damage and full costs for a temp air station, may the Commissioner allow it",
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
        yes=("designated in writing", "written designation", "designated", "in writing", "has the letter",
             "letter from the commissioner", "commissioner's letter"),
        no=("verbally designated", "verbal", "orally", "not designated", "never designated", "told me", "verbally",
            "just told", "over the phone", "by phone", "nothing in writing", "my supervisor said", "word of mouth",
            "my boss told me", "no written designation", "never put it in writing"),
    )  # fmt: skip
    standing: bool | None = yes_no(
        "Does the designation still stand?", CHARGE, optional=True, yes=("still stands", "never removed",
                                                                         "still in force"),
        no=("removed", "revoked", "designation removed", "withdrawn", "taken off the list", "pulled", "cancelled",
            "taken away"),
    )  # fmt: skip
    employed: bool | None = yes_no(
        "Is the person still an employee or officer of the City?", CHARGE, optional=True,
        yes=("still an employee", "still works", "still employed", "current employee"),
        no=("retired", "quit", "left the city", "no longer an employee", "resigned", "fired", "contractor",
            "not an employee", "laid off", "works for the county now", "moved to another employer",
            "security guard company",
            "volunteer", "took a job elsewhere", "doesn't work here anymore", "left last month",
            "left city employment"),
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
        "designated person in charge quit in May, does his designation still count",
        "my boss just told me I'm in charge of the building, can I order people out",
        "was taken off the list of persons in charge, may I still exclude somebody",
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
