"""Mileage on authorized travel: Section 5.08.090 C."""

from __future__ import annotations

from decimal import Decimal

from calculators.calculator import calculator
from calculators.conditions import below_zero
from calculators.figure import anchor
from calculators.inputs import Inputs, money, number, yes_no
from calculators.money import plain, usd, usd_exact
from calculators.outcome import Outcome
from calculators.subjects.vehicles import against_claim
from calculators.work import Work, dollars

SUBJECT = "Travel"

WHICHEVER_LESS = anchor(
    "5.08.090.C.p2",
    "Reimbursement will be at the current IRS mileage rate or the lowest cost alternative transportation, whichever "
    "is less",
)
INSURED = anchor("5.08.090.C.p2", "is required to have personal automobile insurance as required by law")


class TravelMileage(Inputs):
    """What mileage on authorized travel depends on."""

    governed: bool | None = yes_no(
        "Does a union contract or a flat rate allowance govern the use of the vehicle?", "5.08.090.C.p2", optional=True,
        yes=("union contract", "flat rate", "flat-rate", "labor contract", "contract governs", "flat car allowance"),
        no=("no union contract", "no flat rate"),
    )  # fmt: skip
    authorized: bool | None = yes_no(
        "Has the Bureau Manager authorized the private vehicle?", "5.08.090.C.p2", optional=True,
        yes=("bureau manager authorized", "bureau manager approved", "manager authorized", "bureau manager okayed"),
        no=("not authorized", "bureau manager did not authorize", "without authorization", "nobody authorized",
            "bureau manager never authorized", "manager never okayed", "without the bureau manager", "unauthorized",
            "nobody approved", "never asked", "without asking", "manager said no", "nobody said i could",
            "manager hasn't authorized", "manager did not approve", "without an ok"),
    )  # fmt: skip
    insured: bool | None = yes_no(
        "Does the employee have personal automobile insurance before departure?", "5.08.090.C.p2", optional=True,
        yes=("insured", "has insurance", "with insurance", "have insurance"),
        no=("uninsured", "no insurance", "without insurance", "insurance lapsed", "insurance had lapsed",
            "no auto insurance", "not insured", "insurance expired", "insurance ran out", "dropped my insurance",
            "policy lapsed", "policy expired", "policy ran out", "insurance next week", "renewing", "insurance later",
            "insurance after"),
    )  # fmt: skip
    miles: Decimal | None = number(
        "How many miles is the trip?", "5.08.090.C.p2", unit="miles",
        words=("miles", "mile", "mi", "drove", "driven", "trip", "round trip", "driving", "put on", "there and back",
               "odometer", "each way", "one way"),
    )  # fmt: skip
    each_way: bool | None = yes_no(
        "Are those the miles of one way only, driven both ways?", "5.08.090.C.p2", optional=True,
        yes=("each way", "each direction", "both ways", "one way and the same back", "there and the same back",
             "one-way and drove back", "and the same back"),
        no=("round trip", "there and back", "in all", "total", "altogether", "round-trip", "one way only"),
    )  # fmt: skip
    irs_rate: Decimal | None = money(
        "What is the current IRS mileage rate, per mile?", "5.08.090.C.p2", outside="irs_mileage_rate",
        words=("irs", "per mile", "a mile", "rate", "cents a mile", "irs rate", "federal rate", "mileage rate",
               "each mile"),
    )  # fmt: skip
    alternative: Decimal | None = money(
        "What would the lowest cost alternative transportation cost?", "5.08.090.C.p2",
        words=("alternative", "fare", "ticket", "train", "lowest", "bus", "rental", "amtrak", "rental car",
               "train ticket", "would have cost", "coach fare", "bus ticket", "greyhound", "shuttle", "by train",
               "would've cost", "woulda been", "by rail", "by bus", "carpool", "rail", "ferry"),
    )  # fmt: skip
    flight: Decimal | None = money(
        "What would a flight cost, if that is told besides?", "5.08.090.C.p2", optional=True,
        words=("airfare", "flight", "plane", "flying", "fly", "airplane", "cheapest flight", "air fare", "plane ticket",
               "flights were", "flights", "southwest", "alaska airlines", "by air", "airline", "a flight", "flown",
               "plane seat"),
    )  # fmt: skip
    claimed: Decimal | None = money(
        "How much is claimed?", "5.08.090.C.p2", optional=True,
        words=("claims", "claimed", "claiming", "wants", "asks for", "asking for", "put in for", "requested",
               "submitted", "get back", "expects"),
    )  # fmt: skip


@calculator(
    name="travel_mileage",
    title="Mileage on authorized travel",
    subject=SUBJECT,
    provision="5.08.090.C.p2",
    rule="A private vehicle on authorized travel is reimbursed at the current IRS mileage rate or the lowest cost "
    "alternative transportation, whichever is less, unless a union contract or flat rate governs.",
    phrases=(
        "150 miles to a conference at 0.65 a mile, the train is $140, what is reimbursed",
        "driving instead of flying to a meeting in Seattle, how much mileage",
        "travel mileage when airfare is cheaper",
        "drove my own car to a training out of town, IRS rate or airfare",
        "mileage on a City trip of 420 miles",
        "reimbursement for a private car on authorized travel",
        "drove to Boise instead of taking the plane, cheapest ticket was $180, what do I get",
        "my insurance had lapsed when I drove to the training, is the trip mileage still paid",
        "he wants $300 for driving to Seattle and back, too much?",
        "took my own truck to a conference, the bus was cheaper, what do I get",
        "what do I lose by driving instead of taking the train",
        "mileage check for the trip to Yakima for training",
        "how much will the City pay me for driving to the convention",
        "drove to Spokane in my own rig, flying would have been less",
        "is my mileage paid in full on an out-of-town trip, or only the price of the flight",
    ),
    anchors=(WHICHEVER_LESS, INSURED),
    model=TravelMileage,
)
def travel_mileage(work: Work) -> Outcome:
    """PCC 5.08.090 C, second paragraph."""
    at = "5.08.090.C.p2"
    if work.maybe("governed"):
        return work.not_applicable(at, "The union contract or the flat rate allowance governs, not this rule.")
    for name, why in (("authorized", "the Bureau Manager authorizes the private vehicle"),
                      ("insured", "the employee has personal automobile insurance prior to departure")):  # fmt: skip
        if work.maybe(name) is False:
            work.step(at, f"Required, and not so: {why}", False)
            return work.computed(at, f"No: the rule requires that {why}.", verdict="no", actors=("Bureau Manager",))
    miles = work.number("miles")
    if work.maybe("each_way"):
        miles *= 2
        work.step(at, "The miles of one way, there and back", miles, "miles")
    rate, flight = work.money("irs_rate"), work.maybe("flight")
    told = work.maybe("alternative") if flight is not None else work.money("alternative")
    alternatives = [cost for cost in (told, flight) if cost is not None]
    if wrong := below_zero(work, at, miles, rate, *alternatives):
        return wrong
    mileage, alternative = miles * rate, min(alternatives)
    work.step(at, f"{plain(miles)} miles at the IRS rate of {usd_exact(rate)} a mile", mileage, "USD")
    work.step(
        at, f"Or the lowest cost alternative of {usd(alternative)}, whichever is less", min(mileage, alternative), "USD"
    )
    total = work.cents(at, min(mileage, alternative))
    work.note(
        "The Bureau Manager authorizes the vehicle, and the employee has personal automobile insurance before "
        "departure."
    )
    work.note(
        "Travel time, worker effectiveness, meals and lodging on the way count in finding the least cost (5.08.090 C)."
    )
    which = "the mileage" if mileage <= alternative else "the lowest cost alternative"
    text = (
        f"The reimbursement is {usd(total)}, {which}: mileage comes to {usd(mileage)}, the alternative to "
        f"{usd(alternative)}."
    )
    values = (
        dollars("total", "Reimbursement", total),
        dollars("mileage", "At the IRS rate", mileage),
        dollars("less", "Less than the mileage", mileage - total),
    )
    return against_claim(work, at, total, text, *values, actors=("Bureau Manager",))
