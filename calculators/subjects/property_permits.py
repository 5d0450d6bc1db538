"""What a Commissioner In Charge may allow on City property, and persons in charge of it: Sections 5.36.050 to "
"5.36.115."""

from __future__ import annotations

from calculators.calculator import calculator
from calculators.clearance import cleared
from calculators.figure import anchor
from calculators.inputs import Inputs, yes_no
from calculators.outcome import Outcome
from calculators.permission import Condition
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


NO_HARM = ("no damage", "no injury or damage", "no harm", "not damage anything", "not do any damage", "won't damage")
PAID_BACK = ("reimburse all costs", "reimburse us", "reimburse the city", "reimburse everything",
             "reimburse all expenses",
             "pay all costs", "pay our costs", "pay for everything", "pay every cost", "pay the costs", "pay us back",
             "cover all costs", "cover our costs", "cover everything", "cover the costs", "foot the bill",
             "full reimbursement", "full costs", "pick up the tab")  # fmt: skip
BOTH_STATED = tuple(
    f"{harm} {link}{paid}"
    for harm in NO_HARM
    for paid in PAID_BACK
    for link in ("and ", "and will ", "and to ", "and that it will ")
)
"""A statement of both in one breath, which a "no" before the damage does not deny."""


class FiringSquadCar(Inputs):
    """What the use of a City automobile for a firing squad depends on."""

    funeral: bool | None = yes_no(
        "Is it to transport a firing squad for a veteran's funeral?", FUNERALS, optional=True,
        yes=("veteran's funeral", "funeral of a veteran", "veterans' funerals",
             "honor guard for a veteran", "burial salute", "veterans funeral", "veteran funeral",
             "vet died", "vet's funeral", "vet's burial", "veteran's burial", "squad to a funeral",
             "veteran's service", "vet's service", "squad for a vet", "squad to the cemetery",
             "veterans' burial", "funeral", "burial", "graveside", "cemetery", "interment", "buried",
             "laid to rest"),
        no=("take the family", "family to the", "veterans' family", "veteran's family", "drive the family",
            "the widow", "retirement party", "parade", "wedding", "civilian funeral", "not a veteran",
            "family of the veteran", "mourners", "civilian wedding", "a wedding", "a parade",
            "memorial day", "rehearsal", "banquet", "reunion", "dinner", "picnic", "flowers", "the coffin",
            "casket", "civil war reenactment", "movie shoot", "mayor's funeral", "wasn't a veteran",
            "never served", "ball game", "training exercise", "training day", "to practice",
            "ceremony at city hall", "reenactment", "not a veteran's funeral", "funeral for a cop",
            "funeral of a civilian", "councilman's funeral", "officer's funeral"),
    )  # fmt: skip
    authorized: bool | None = yes_no(
        "Has the Commissioner In Charge authorized it?", FUNERALS, optional=True,
        yes=("commissioner authorized", "commissioner agreed", "commissioner approved",
             "with the commissioner's permission", "commissioner ok'd", "commissioner okayed",
             "commissioner said yes", "commissioner said ok", "commissioner lets",
             "commissioner in charge use", "may the commissioner", "commissioner said we can",
             "commissioner is fine", "commissioner gave the ok", "commissioner is ok",
             "commissioner permits", "commissioner signed off", "commissioner on board",
             "commissioner's ok", "commissioner says", "commish said", "can the commissioner",
             "commissioner said go"),
        no=("commissioner said no", "commissioner hasn't", "nobody asked the commissioner",
            "commissioner has not authorized", "without the commissioner", "commissioner refused",
            "commissioner says no", "commissioner turned", "no word from the commissioner",
            "commissioner against", "commissioner denied", "commissioner nixed", "nobody authorized",
            "no one has authorized", "commissioner hasn't said"),
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
        "legion wants a ride for the honor rifle team in one of our cars, is that allowed",
        "a vet died and the rifle team needs wheels for the burial, commissioner said we can spare the van, ok?",
        "somebody wants a bureau sedan to drive a firing squad this Saturday, may we",
        "may the Commissioner In Charge use a bureau car to transport the firing squad",
        "drive a firing squad to a parade or wedding in a City car",
        "legion post needs a van to haul the firing squad, can we lend a hand",
        "Commissioner refused the car for the rifle squad at the veteran's burial, may we use it anyway",
        "bureau automobile for a gun salute at a funeral",
    ),
    anchors=(SQUADS,),
    model=FiringSquadCar,
)
def firing_squad_car(work: Work) -> Outcome:
    """PCC 5.36.050."""
    funeral = Condition("funeral", FUNERALS, "it transports a firing squad for a veteran's funeral")
    decided = Condition("authorized", FUNERALS, "the Commissioner In Charge decides so")
    granted = "an available City automobile may be used"
    return cleared(work, FUNERALS, granted, facts=(funeral,), papers=(decided,), actors=IN_CHARGE)


class PollingPlace(Inputs):
    """What the use of City premises as a polling place depends on."""

    public_election: bool | None = yes_no(
        "Is the election held by the State, a county or a municipal corporation?", POLLS, optional=True,
        yes=("county use", "county wants", "state election", "county election", "city election",
             "municipal", "general election", "primary election", "school district election",
             "multnomah county", "county", "special election", "school board election", "state primary",
             "november election", "metro election", "elections office", "recall election", "statewide",
             "secretary of state", "school district", "municipal corporation", "city of", "primary",
             "general election in november", "water district election", "fire district",
             "mayoral election", "bond election", "library district", "governor's race", "state's",
             "clackamas county", "washington county", "ballot measure election", "presidential",
             "ballots in the primary", "council election", "county clerk", "levy election", "county's"),
        no=("hoa", "condo association", "church", "party caucus", "caucus", "student election",
            "straw poll", "union vote", "co-op", "garden club", "union", "union election",
            "homeowners association", "club election", "private election", "neighborhood association",
            "company election", "homeowners' association", "union local", "lodge", "rotary",
            "company vote", "shareholders", "board election", "student council", "club", "pta",
            "co-op board", "elks", "church council", "condo", "tenants association", "party convention",
            "teamsters", "guild", "credit union election", "employees association", "chamber of commerce",
            "sorority", "fraternity", "business association", "private group"),
    )  # fmt: skip
    permitted: bool | None = yes_no(
        "Does the Commissioner In Charge of the premises permit it?", POLLS, optional=True,
        yes=("commissioner permits", "commissioner permitted", "commissioner approved",
             "commissioner agrees", "commissioner ok'd", "commissioner okayed", "commissioner said yes",
             "commissioner said ok", "commissioner gave", "commissioner signed off", "commissioner agreed",
             "commissioner in charge agreed", "commissioner's fine", "commissioner is fine",
             "commissioner is ok", "commissioner gave the ok", "commissioner on board",
             "commissioner allows", "commissioner's permission", "commissioner okay with it",
             "commish ok'd", "commissioner signed", "permission from the commissioner",
             "commissioner says yes", "commissioner has permitted"),
        no=("commissioner said no", "commissioner hasn't", "nobody asked the commissioner",
            "commissioner refused", "without permission", "commissioner does not permit",
            "without the commissioner", "commissioner says no", "commissioner turned it down",
            "commissioner denied", "commissioner won't", "commissioner has not", "nobody's permission",
            "commissioner won't allow", "commissioner against it", "no permission", "commissioner objected"),
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
        "school district, a municipal corporation, wants to vote at the fire station and the commissioner agreed",
        "secretary of state's folks need somewhere for voters to drop ballots, commissioner's fine with the rec center",
        "union local wants to hold its officer vote in our gym, can they use it as a polling site",
        "may the Commissioner In Charge permit a community center as polling place for a county election",
        "homeowners association wants our lobby for its board election",
        "a group wants to use our community center as a polling place, may we let them",
        "Commissioner refused, can the county still vote in our hall",
        "is a City building open to voters for the presidential primary",
        "rotary club officers' balloting in a City room",
    ),
    anchors=(ELECTIONS,),
    model=PollingPlace,
)
def polling_place(work: Work) -> Outcome:
    """PCC 5.36.100."""
    held = Condition("public_election", POLLS, "the State, a county or a municipal corporation holds the election")
    permitted = Condition("permitted", POLLS, "the Commissioner In Charge of the premises permits it")
    granted = "the premises may serve as a polling place"
    return cleared(work, POLLS, granted, facts=(held,), papers=(permitted,), actors=IN_CHARGE)


class AirStation(Inputs):
    """What permission for an air quality measuring station depends on."""

    governmental: bool | None = yes_no(
        "Does a governmental body ask for it?", AIR, optional=True,
        yes=("governmental body", "county", "state agency", "deq", "federal agency", "epa",
             "government agency", "the state", "metro", "department of environmental quality", "feds",
             "another city", "noaa", "environmental protection agency", "state dep", "lane regional",
             "washington county", "school district", "city of vancouver", "air authority", "the feds",
             "federal", "the state wants", "state wants", "health department", "county health",
             "oregon health authority", "government body", "port authority", "tribal government",
             "forest service", "city of"),
        no=("private firm", "private company", "company", "nonprofit", "resident", "university lab",
            "power company", "utility", "pge", "neighborhood group", "a consultant", "startup",
            "homeowner", "activists", "a business", "llc", "inc", "homeowners", "private lab",
            "private outfit", "environmental group", "sierra club", "tech firm", "contractor",
            "private citizen", "some guy", "professor", "college club", "church", "chemical plant",
            "factory", "engineering firm", "activist group", "nike", "intel", "neighbors",
            "nonprofit group"),
    )  # fmt: skip
    temporary: bool | None = yes_no(
        "Is the installation temporary?", AIR, optional=True, yes=("temporary", "temporarily",
            "for six months", "temp", "for a year", "for three months", "short term", "for the summer",
            "this summer", "for the winter", "for two months", "for a month", "for a few weeks",
            "for a few months", "until fall", "for one season", "through the fall", "for the season",
            "short-term", "for 90 days", "a couple of months", "seasonal"),
        no=("permanent", "permanently", "for good", "forever", "indefinitely", "long-term", "open ended",
            "for keeps", "never take it down", "no end date"),
    )  # fmt: skip
    no_damage: bool | None = yes_no(
        "Did it state in writing that there will be no injury or damage?", AIR, optional=True,
        yes=("no damage statement", "stated no damage", "statement of no damage",
             "without damage in writing", "promised in writing no damage", "in writing no damage",
             "letter says no damage", "wrote that there will be no", "written promise of no damage",
             "promised in writing", "will do no damage", "do no damage", "no damage and will",
             "no injury or damage", "in writing that it won't damage",
             "won't harm the property in writing", "no harm letter", "letter says it won't hurt",
             "wrote us they won't damage", "written statement", "signed letter",
             "put everything in writing", "put both in writing", "both in writing", "put it in writing",
             "letter promising both", "all in writing", "in writing that nothing gets damaged",
             "gave us the written statement", "written guarantee"),
        no=("promised over the phone", "only said", "nothing in writing", "verbal promise",
            "hasn't put it in writing", "no written statement", "has not stated", "refuses to state",
            "orally promised", "nothing about damage", "silent on damage", "won't promise",
            "told us on the phone", "on the phone", "not in writing", "orally",
            "won't put in writing that", "said nothing about damage", "word of mouth",
            "doesn't say anything about damage", "won't sign anything"),
    )  # fmt: skip
    reimburses: bool | None = yes_no(
        "Did it state in writing that it will reimburse all costs?", AIR, optional=True,
        yes=(*BOTH_STATED, "will reimburse", "reimburse all costs", "pay all costs", "agrees to reimburse",
             "to pay costs", "cover all costs", "reimburse us", "pay our costs", "will pay for everything",
             "pay for everything", "no damage and to pay", "no damage and pay", "no damage and reimburse",
             "no damage and to reimburse", "no damage and will pay", "no damage and full",
             "no injury and to pay", "will reimburse all costs", "foot the bill", "pay for it all",
             "cover our costs", "pick up the tab", "pay us back", "both in writing",
             "letter promising both", "put both in writing", "put everything in writing", "all in writing",
             "pay every cost", "pay every cent", "cover everything", "and to pay", "pays all expenses",
             "bear all costs"),
        no=("pay only half", "only part of the costs", "pay half", "nothing in writing", "verbal promise",
            "will not reimburse", "won't pay", "refuses to pay", "no reimbursement",
            "without reimbursement", "won't put in writing that it will pay", "won't cover",
            "expects us to pay", "wants us to pay", "split the cost", "doesn't mention costs",
            "told us on the phone", "on the phone", "not in writing", "orally", "says nothing about costs",
            "silent on costs", "won't promise to pay", "our dime", "share the costs",
            "won't sign anything", "split costs"),
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
        "county wants a smog monitor on our parking lot but won't put in writing that it will pay our "
        "costs, can we give permission",
        "EPA wants an air sensor on our roof permanently and promised in writing no damage and to pay",
        "state told us on the phone they'd cover costs, nothing in writing, may we let the air monitor in",
        "county wants to set up an air quality measuring station on our reservoir site, can we permit it",
        "DEQ stated in writing it will do no damage and reimburse all costs, may the Commissioner let "
        "it install a temporary station",
        "private lab or company wants a pollution sensor on City land",
        "temporary air pollution gauge for the summer, letter promising both no harm and full "
        "reimbursement, good to go?",
        "who gives a governmental body leave for a measuring station",
    ),
    anchors=(BODY, STATED),
    model=AirStation,
)
def air_station(work: Work) -> Outcome:
    """PCC 5.36.110."""
    facts = (
        Condition("governmental", AIR, "a governmental body asks for it"),
        Condition("temporary", AIR, "the installation is temporary"),
    )
    papers = (
        Condition("no_damage", AIR, "it has stated in writing that there will be no injury or damage to the property"),
        Condition("reimburses", AIR, "it has stated in writing that it will reimburse all costs or expenses"),
    )
    granted = "the Commissioner In Charge of the parcel may grant permission in writing"
    return cleared(work, AIR, granted, facts=facts, papers=papers, actors=IN_CHARGE)


class PersonInCharge(Inputs):
    """What decides whether somebody is a person in charge of City property."""

    designated: bool | None = yes_no(
        "Did the Commissioner In Charge designate the person in writing?", CHARGE, optional=True,
        yes=("designated in writing", "written designation", "designated", "in writing", "has the letter",
             "letter from the commissioner", "commissioner's letter", "got my letter", "letter making me",
             "commissioner wrote", "in writing by the commissioner", "signed designation",
             "have the paper", "was named in writing", "on the list", "commissioner's memo", "memo naming",
             "written memo", "named in a memo", "on the commissioner's list", "designation in hand"),
        no=("verbally designated", "verbal", "orally", "not designated", "never designated", "told me",
            "verbally", "just told", "over the phone", "by phone", "nothing in writing",
            "my supervisor said", "word of mouth", "my boss told me", "no written designation",
            "never put it in writing", "told me verbally", "commissioner told me", "nobody designated",
            "nobody put it in writing", "said i'm in charge", "just assumed", "on his own say-so",
            "never in writing", "nothing on paper", "never got a letter", "no letter", "in a meeting",
            "not in writing", "just said", "asked me to watch", "supervisor put me in charge",
            "manager put me in charge", "no paper"),
    )  # fmt: skip
    standing: bool | None = yes_no(
        "Does the designation still stand?", CHARGE, optional=True, yes=("still stands", "never removed",
            "still in force", "has not been removed", "hasn't been removed", "not been revoked",
            "never pulled", "still on the list", "never revoked", "nobody took it back", "never rescinded",
            "still valid"),
        no=("removed", "revoked", "designation removed", "withdrawn", "taken off the list", "pulled",
            "cancelled", "taken away", "took me off", "took him off", "took her off", "took them off",
            "off the list", "rescinded", "commissioner pulled", "ended the designation",
            "struck from the list", "dropped from the list", "designation ended", "dropped me"),
    )  # fmt: skip
    employed: bool | None = yes_no(
        "Is the person still an employee or officer of the City?", CHARGE, optional=True,
        yes=("still an employee", "still works", "still employed", "current employee", "still works here",
             "still on payroll", "still here", "works for us", "still with the city", "still on staff",
             "city employee"),
        no=("retired", "quit", "left the city", "no longer an employee", "resigned", "fired", "contractor",
            "not an employee", "laid off", "works for the county now", "moved to another employer",
            "security guard company", "volunteer", "took a job elsewhere", "doesn't work here anymore",
            "left last month", "left city employment", "retired last month", "left for", "moved to",
            "now works for", "private guard", "rent-a-cop", "hired guard", "guard company",
            "contract guard", "temp agency", "used to work", "let go", "got fired", "no longer works",
            "resigned last", "works for a contractor", "ex-employee", "former employee"),
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
        "commissioner told me verbally I'm in charge of the lot, can I order people off",
        "is our front desk guard a person in charge who can order someone to leave",
        "I was on the list but the commissioner took me off, can I still kick someone out of the garage",
        "got my letter from the commissioner making me in charge, never pulled, still on payroll, can I "
        "tell a guy to get out",
        "facility manager designated in writing by the Commissioner In Charge, still works here and not "
        "removed, is he a person in charge",
        "park supervisor designated in writing has retired, is she still a person in charge",
        "may a private rent-a-cop throw somebody out as person in charge",
        "nobody put it in writing, can the desk clerk tell a man to leave City Hall",
        "moved to a job with the county, does my designation to exclude people still count",
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
    return cleared(work, CHARGE, "that is a person in charge of City property", facts=(written,), actors=IN_CHARGE)
