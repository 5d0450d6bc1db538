"""Air quality measuring stations on City property: Section 5.36.110."""

from __future__ import annotations

from calculators.calculator import calculator
from calculators.clearance import cleared
from calculators.figure import anchor
from calculators.inputs import Inputs, yes_no
from calculators.outcome import Outcome
from calculators.permission import Condition
from calculators.subjects.property_permits import IN_CHARGE, SUBJECT
from calculators.work import Work

AIR = "5.36.110"

BODY = anchor(
    AIR, "to grant permission in writing to any governmental body to install on said real property on a temporary"
)
STATED = anchor(
    AIR, "has stated in writing that the temporary installation will be accomplished without injury or damage"
)

NO_HARM = (
    "no damage",
    "no injury or damage",
    "no harm",
    "not damage anything",
    "not do any damage",
    "won't damage",
    "won't damage a thing",
    "won't hurt anything",
    "no harm done",
)
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
             "forest service", "city of", "transportation department", "odot", "oregon deq",
             "public health", "air pollution authority", "school board", "fire district", "trimet",
             "port of portland", "army corps", "us forest service", "epa's"),
        no=("private firm", "private company", "company", "nonprofit", "resident", "university lab",
            "power company", "utility", "pge", "neighborhood group", "a consultant", "startup",
            "homeowner", "activists", "a business", "llc", "inc", "homeowners", "private lab",
            "private outfit", "environmental group", "sierra club", "tech firm", "contractor",
            "private citizen", "some guy", "professor", "college club", "church", "chemical plant",
            "factory", "engineering firm", "activist group", "nike", "intel", "neighbors",
            "nonprofit group", "university", "a college", "private school", "chevron", "oil company",
            "paper mill", "neighborhood association", "hospital", "lawyers", "newspaper", "tv station",
            "scientist", "researcher", "researchers"),
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
        yes=("in writing they won't damage", "in writing it won't damage",
             "in writing that it won't damage", "no damage statement", "stated no damage",
             "statement of no damage", "without damage in writing", "promised in writing no damage",
             "in writing no damage", "letter says no damage", "wrote that there will be no",
             "written promise of no damage", "promised in writing", "will do no damage", "do no damage",
             "no damage and will", "no injury or damage", "in writing that it won't damage",
             "won't harm the property in writing", "no harm letter", "letter says it won't hurt",
             "wrote us they won't damage", "written statement", "signed letter",
             "put everything in writing", "put both in writing", "both in writing", "put it in writing",
             "letter promising both", "all in writing", "in writing that nothing gets damaged",
             "gave us the written statement", "written guarantee", "promising no damage",
             "promised no damage", "promises no damage", "promised no harm", "promising no harm",
             "pledged no damage", "states no damage", "states there will be no damage",
             "states that nothing will be damaged", "in writing no damage and",
             "wrote that nothing will be damaged", "signed statement", "statement in writing",
             "guaranteed in writing", "both promises in writing"),
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
             "bear all costs", "both promises in writing", "promising no damage and to cover all costs",
             "cover all expenses", "to pay every expense", "reimburse every cost"),
        no=("pay only half", "only part of the costs", "pay half", "nothing in writing", "verbal promise",
            "will not reimburse", "won't pay", "refuses to pay", "no reimbursement",
            "without reimbursement", "won't put in writing that it will pay", "won't cover",
            "expects us to pay", "wants us to pay", "split the cost", "doesn't mention costs",
            "told us on the phone", "on the phone", "not in writing", "orally", "says nothing about costs",
            "silent on costs", "won't promise to pay", "our dime", "share the costs",
            "won't sign anything", "split costs", "split the costs", "expect us to split",
            "expect us to pay", "pay only part", "only some of the costs", "no money", "not pay",
            "won't reimburse", "each pay half", "fifty-fifty", "without paying"),
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
        "metro wants a temp air monitor at the yard and sent a letter promising no damage and to cover all costs",
        "county health wants a pollution sensor on the reservoir for good, both promises in writing",
        "feds want a short term air gauge on our lot but expect us to split the cost",
        "university professor or newspaper wants to measure air on our roof",
        "may this agency put its air monitor on our parcel",
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
