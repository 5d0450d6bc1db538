"""City automobiles for firing squads and City premises as polling places: Sections 5.36.050 and 5.36.100."""

from __future__ import annotations

from calculators.calculator import calculator
from calculators.clearance import cleared
from calculators.figure import anchor
from calculators.inputs import Inputs, yes_no
from calculators.outcome import Outcome
from calculators.permission import Condition
from calculators.work import Work

SUBJECT = "Use of City property"
FUNERALS, POLLS = "5.36.050", "5.36.100"
IN_CHARGE = ("Commissioner In Charge",)

SQUADS = anchor(FUNERALS, "make use of the same in transporting firing squads for veteran’s funerals")
ELECTIONS = anchor(POLLS, "as polling places for any election held by the State, county or any municipal corporation")


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
            "funeral of a civilian", "councilman's funeral", "officer's funeral", "veteran's widow",
            "vet's widow", "widow to", "his widow", "vet's family", "vet's kids", "veteran's kids",
            "veteran's mother", "pallbearers", "relatives to", "guests to", "county fair", "to a fair",
            "fundraiser", "homecoming", "halftime", "football game", "shooting range", "competition",
            "clergy to", "the chaplain", "ribbon cutting", "high school"),
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
             "commissioner said go", "commissioner in charge approved", "commissioner in charge said yes",
             "commissioner in charge okayed", "commissioner in charge agreed", "commissioner is happy"),
        no=("commissioner said no", "commissioner hasn't", "nobody asked the commissioner",
            "commissioner has not authorized", "without the commissioner", "commissioner refused",
            "commissioner says no", "commissioner turned", "no word from the commissioner",
            "commissioner against", "commissioner denied", "commissioner nixed", "nobody authorized",
            "no one has authorized", "commissioner hasn't said", "commissioner in charge said no",
            "commissioner in charge refused", "turned us down", "commissioner turned us down",
            "commissioner in charge hasn't", "over the commissioner's objection"),
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
        "drive a rifle squad to a county fair or a ball game in a City truck",
        "take a veteran's widow or relatives to the graveside in our van",
        "vfw needs a ride for riflemen to a soldier's interment, commissioner turned us down",
        "commissioner in charge approved a fleet car for Friday's volley at the cemetery, allowed?",
        "may our sedan take this firing squad",
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
             "ballots in the primary", "council election", "county clerk", "levy election", "county's",
             "city of gresham", "recall vote", "runoff", "gresham", "beaverton", "the state may use",
             "state use", "special district", "soil and water district", "community college board",
             "judge's race", "governor", "port election"),
        no=("hoa", "condo association", "church", "party caucus", "caucus", "student election",
            "straw poll", "union vote", "co-op", "garden club", "union", "union election",
            "homeowners association", "club election", "private election", "neighborhood association",
            "company election", "homeowners' association", "union local", "lodge", "rotary",
            "company vote", "shareholders", "board election", "student council", "club", "pta",
            "co-op board", "elks", "church council", "condo", "tenants association", "party convention",
            "teamsters", "guild", "credit union election", "employees association", "chamber of commerce",
            "sorority", "fraternity", "business association", "private group", "moose lodge", "eagles",
            "vote for officers", "officers' election", "officer vote", "board of directors", "kiwanis",
            "alumni", "neighborhood association's", "pta's", "youth council", "employees' union",
            "their officers", "club officers", "favorite", "mascot", "pie contest", "homecoming queen"),
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
             "commissioner says yes", "commissioner has permitted", "commissioner is ok with",
             "commissioner has agreed", "commissioner in charge said yes", "commissioner in charge okayed",
             "commissioner in charge is ok", "commissioner in charge is fine", "commissioner okays",
             "commissioner is good with", "commissioner in charge permits",
             "commissioner in charge permitted", "commissioner in charge approved"),
        no=("commissioner said no", "commissioner hasn't", "nobody asked the commissioner",
            "commissioner refused", "without permission", "commissioner does not permit",
            "without the commissioner", "commissioner says no", "commissioner turned it down",
            "commissioner denied", "commissioner won't", "commissioner has not", "nobody's permission",
            "commissioner won't allow", "commissioner against it", "no permission",
            "commissioner objected", "commissioner in charge said no", "commissioner in charge refused",
            "commissioner in charge won't", "commissioner in charge hasn't",
            "commissioner in charge denied", "commissioner doesn't want"),
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
        "the elks or the moose lodge want to vote for officers in our fire hall, can they",
        "county wants our gym for a primary but the commissioner in charge said no, can they set up "
        "voting booths anyhow",
        "another city runs a recall and wants ballots at the parks office, our commissioner is ok with it",
        "may the State use the library annex to vote in the general election",
        "let a private club hold its balloting in a City building",
        "can our hall be a polling place for this election",
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
