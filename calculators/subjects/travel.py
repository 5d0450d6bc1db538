"""Authorized travel: Section 5.08.090."""

from __future__ import annotations

from decimal import Decimal

from calculators.calculator import calculator
from calculators.figure import anchor, figure
from calculators.inputs import Inputs, choice, count, money, number, yes_no
from calculators.money import plain, usd, usd_exact
from calculators.outcome import Outcome, Quantity
from calculators.permission import Condition, permission
from calculators.subjects.vehicles import against_claim
from calculators.work import Work, dollars

SUBJECT = "Travel"

AUTHORITY = anchor("5.08.090", "All travel must be authorized by the Commissioner-In-Charge")
DELEGATES = anchor("5.08.090", "to his/her office staff or their designated Bureau Managers")
BENEFIT = anchor("5.08.090.A", "All requests to incur City travel costs must identify the benefit to the City.")
ALLOWED = anchor(
    "5.08.090.B",
    "transportation to and from destination, lodging, meals, local transportation at the destination - if required, "
    "parking fees",
)
CALLS = figure("personal_calls_a_day", "1", "calls", "5.08.090.B", "one brief personal long distance call per day")
ACTUAL_COST = anchor(
    "5.08.090.B", "by receipt or contemporaneous record of actual cost only; per diem allowances will not be used"
)
ALCOHOL = anchor("5.08.090.B.p2", "Alcoholic beverages will not be reimbursed by the City.")
OTHERS = anchor(
    "5.08.090.B.p2", "receipts must state the date, names of persons at the meal, and the nature of City business"
)
LOCAL_COSTS = anchor("5.08.090.B.p2", "costs that exceed objective guidelines on costs in the locale must be justified")
WHICHEVER_LESS = anchor(
    "5.08.090.C.p2",
    "Reimbursement will be at the current IRS mileage rate or the lowest cost alternative transportation, whichever "
    "is less",
)
INSURED = anchor("5.08.090.C.p2", "is required to have personal automobile insurance as required by law")


class TravelAuthorization(Inputs):
    """What decides whether travel is authorized."""

    approver: str | None = choice(
        "Who approved the travel?", "5.08.090",
        {
            "commissioner": ("commissioner-in-charge", "commissioner in charge", "our commissioner",
                             "the commissioner", "commissioner signed", "commissioner approved", "commissioner okayed",
                             "commissioner said yes", "commissioner's signature", "my commissioner", "signed off"),
            "office_staff": ("commissioner's staff", "office staff", "chief of staff", "commissioner's office",
                             "commissioner's aide", "commissioner's assistant", "executive assistant", "staffer"),
            "bureau_manager": ("bureau manager", "designated bureau manager", "bureau director", "bureau head",
                               "bureau chief", "my director"),
            "other": ("supervisor", "section head", "my boss", "nobody", "no one", "team lead", "finance officer",
                      "division manager", "shift lead", "purchasing agent", "crew leader", "lead worker", "on my own",
                      "without asking", "foreman", "nobody approved", "program manager", "not authorized by anyone"),
        },
    )  # fmt: skip
    delegated: bool | None = yes_no(
        "Has the Commissioner-In-Charge delegated the approval of travel to that person?", "5.08.090", optional=True,
        yes=("delegated", "designated", "has been delegated", "by delegation", "who was delegated", "designee",
             "given authority", "has the authority from the commissioner", "passed that down"),
        no=("not delegated", "no delegation", "without delegation", "not designated", "never delegated",
            "hasn't delegated", "never been delegated", "nothing delegated", "never designated", "not been delegated"),
    )  # fmt: skip
    benefit: bool | None = yes_no(
        "Does the request identify the benefit to the City?", "5.08.090.A", optional=True,
        yes=("benefit stated", "benefit to the city", "identifies the benefit", "states the benefit",
             "says how the city",
             "spells out the benefit", "explains the benefit", "benefit is stated", "benefit is spelled out",
             "benefit is written", "wrote down the benefit", "lists the benefit", "with the benefit",
             "names the benefit"),
        no=("no benefit", "benefit not stated", "does not say how the city benefits", "without stating the benefit",
            "doesn't say what the city gets", "nothing about the benefit", "left the benefit blank",
            "no mention of benefit",
            "benefit left blank", "left off the benefit", "does not identify the benefit", "benefit is blank",
            "doesn't mention the benefit", "says nothing about the benefit", "forgot the benefit", "benefit missing"),
    )  # fmt: skip


@calculator(
    name="travel_authorization",
    title="Whether travel is authorized",
    subject=SUBJECT,
    provision="5.08.090",
    rule="All travel must be authorized by the Commissioner-In-Charge, who may delegate it to office staff or "
    "designated Bureau Managers, and every request must identify the benefit to the City.",
    phrases=(
        "who has to authorize travel to a conference",
        "can my bureau manager approve my trip",
        "my supervisor okayed the travel, is that enough",
        "does a travel request have to say how the City benefits",
        "travel approval by the Commissioner's chief of staff",
        "is a trip authorized without the Commissioner-In-Charge",
        "sign-off for out of town training",
        "request for the trip leaves out what the City gets from it, can it be approved",
        "boss said go ahead to the convention, is that good enough",
        "Commissioner's aide signed my travel form without being delegated, valid?",
    ),
    anchors=(AUTHORITY, DELEGATES, BENEFIT),
    model=TravelAuthorization,
)
def travel_authorization(work: Work) -> Outcome:
    """PCC 5.08.090 and its A."""
    actors = ("Commissioner-In-Charge",)
    if work.maybe("benefit") is False:
        work.step("5.08.090.A", "The request does not identify the benefit to the City", False)
        return work.computed(
            "5.08.090.A", "No: all requests to incur travel costs must identify the benefit to the City.",
            verdict="no", actors=actors,
        )  # fmt: skip
    approver = work.choice("approver")
    if approver == "other":
        work.step("5.08.090", "Neither the Commissioner-In-Charge nor one to whom approval may be delegated", False)
        return work.computed(
            "5.08.090",
            "No: travel is authorized by the Commissioner-In-Charge, or by delegation by office staff or designated "
            "Bureau Managers.",
            verdict="no", actors=actors,
        )  # fmt: skip
    delegated = Condition(
        "delegated", "5.08.090", "the Commissioner-In-Charge has delegated the approval to that person"
    )
    benefit = Condition("benefit", "5.08.090.A", "the request identifies the benefit to the City")
    if approver == "commissioner":
        work.step("5.08.090", "Authorized by the Commissioner-In-Charge", True)
        return permission(work, "5.08.090", "the travel is authorized", on=(benefit,), actors=actors)
    return permission(work, "5.08.090", "the travel is authorized", on=(delegated, benefit), actors=actors)


DOCUMENTED = Condition("documented", "5.08.090.B", "a receipt or contemporaneous record shows the actual cost")
JUSTIFIED = Condition(
    "justified", "5.08.090.B.p2", "a cost above objective guidelines on costs in the locale is justified"
)
EXTRA = {
    "local_transportation": Condition("required", "5.08.090.B", "local transportation at the destination is required"),
    "meal_for_others": Condition(
        "names_stated",
        "5.08.090.B.p2",
        "the receipt states the date, the names of persons at the meal and the City business conducted",
    ),
}


class TravelExpense(Inputs):
    """What decides whether a travel expense is paid."""

    item: str | None = choice(
        "Which kind of expense is it?", "5.08.090.B",
        {
            "transportation": ("transportation", "airfare", "flight", "plane ticket", "train ticket", "plane", "train",
                               "bus ticket", "air ticket", "amtrak", "airline ticket"),
            "lodging": ("lodging", "hotel", "motel", "room", "hotel bill", "hotel room", "airbnb", "overnight stay"),
            "meal": ("meal", "meals", "lunch", "dinner", "breakfast", "food", "sandwich", "burger", "supper",
                     "takeout"),
            "meal_for_others": ("dinner with", "lunch with", "meal with", "guests", "entertaining", "treated",
                                "took out", "meal for others", "hosted", "bought dinner for", "bought lunch for",
                                "picked up the tab", "paid for everyone's", "fed", "took a vendor",
                                "took them to dinner",
                                "dinner for three", "dinner for four", "group dinner", "bought lunch", "bought dinner"),
            "local_transportation": ("taxi", "cab", "shuttle", "subway", "local transportation", "uber", "lyft",
                                     "cab ride", "light rail", "streetcar", "ride share", "cab fare"),
            "parking": ("parking", "parking fee", "parking fees"),
            "personal_call": ("personal call", "personal calls", "long distance", "call home", "called home",
                              "phone calls home", "calls home", "phoned home", "call my wife", "call my family",
                              "calls to family", "called my kids", "calling home"),
            "incidental": ("incidental", "incidentals", "postage", "telephone", "supplies", "business call", "fax",
                           "stamps", "copies", "printing"),
            "per_diem": ("per diem", "daily allowance", "meal allowance", "flat daily amount", "so much a day",
                         "flat amount per day", "flat meal money", "day rate for meals", "meal per diem",
                         "a day for meals",
                         "daily rate for meals", "flat rate a day"),
            "alcohol": ("alcohol", "alcoholic", "wine", "beer", "drinks", "cocktail", "cocktails", "bar tab", "liquor",
                        "beers", "booze", "glass of wine", "margarita", "a drink", "happy hour", "minibar"),
        },
    )  # fmt: skip
    calls: int | None = count(
        "How many personal long distance calls were made each day?", "5.08.090.B", unit="calls",
        words=("calls", "call", "times", "a day", "each day", "phoned", "called", "called home",
               "calls home"), optional=True,
    )  # fmt: skip
    documented: bool | None = yes_no(
        "Is there a receipt or a contemporaneous record of the actual cost?", "5.08.090.B", optional=True,
        yes=("receipt", "receipts", "kept the receipt", "with a receipt", "record of the cost", "logged",
             "wrote it down",
             "have the receipt", "got the receipt", "contemporaneous record", "noted it at the time",
             "itemized receipt",
             "wrote the cost down", "kept a record", "wrote it in my notebook", "have receipts"),
        no=("no receipt", "lost the receipt", "without a receipt", "lost receipt", "no record", "estimate",
            "no receipts",
            "lost my receipt", "receipt is gone", "no receipt and no record", "from memory", "didn't keep the receipt",
            "threw away the receipt", "threw the receipt away", "never got a receipt", "no proof",
            "can't find the receipt",
            "nothing to show", "no paperwork"),
    )  # fmt: skip
    required: bool | None = yes_no(
        "Is local transportation required at the destination?", "5.08.090.B", optional=True,
        yes=("required", "necessary", "no other way", "only way", "had to", "needed a cab", "too far to walk",
             "needed a taxi", "miles from the hotel"),
        no=("not required", "not necessary", "walking distance", "could have walked", "just across the street",
            "to go sightseeing", "sightseeing", "next door", "not needed"),
    )  # fmt: skip
    justified: bool | None = yes_no(
        "If it is above objective guidelines on costs in the locale, is it justified?", "5.08.090.B.p2", optional=True,
        yes=("justified", "justification attached", "explained why", "with a justification", "justification given"),
        no=("not justified", "no justification", "without justification", "unjustified", "way over the guideline",
            "no explanation for the price", "no reason given"),
    )  # fmt: skip
    names_stated: bool | None = yes_no(
        "Does the receipt state the date, the names of those at the meal and the City "
        "business?", "5.08.090.B.p2", optional=True,
        yes=("names on the receipt", "lists the guests", "states the names", "names and business", "with the names",
             "wrote the names", "names and purpose", "lists who was there", "names, date", "has the names"),
        no=("no names", "names missing", "does not list", "not stated", "doesn't say who", "without names",
            "without the names",
            "doesn't list", "only the amount", "just the total", "no names on it", "doesn't show who",
            "only shows the total",
            "doesn't name", "names left off", "without their names"),
    )  # fmt: skip


@calculator(
    name="travel_expense_allowed",
    title="Whether a travel expense is paid",
    subject=SUBJECT,
    provision="5.08.090.B",
    rule="Actual cost of transportation, lodging, meals, local transportation, parking, one brief personal long "
    "distance call a day and incidentals may be paid by receipt or contemporaneous record; per diem and alcohol are "
    "not.",
    phrases=(
        "can I get reimbursed for wine with dinner on a trip",
        "does the City pay per diem",
        "hotel on a business trip, I lost the receipt",
        "two personal calls a day while traveling, how many are covered",
        "took a vendor out to lunch at a conference, what must the receipt say",
        "are taxi fares reimbursed on travel",
        "which travel expenses does the City reimburse",
        "parking fee at the airport on City travel",
        "phoned home twice each night on a City trip, will both calls be paid",
        "bought a couple of beers at the conference hotel, can I expense them",
        "they want a flat $60 a day for meals on the trip, allowed?",
        "cab from the airport to the convention center, covered?",
    ),
    anchors=(ALLOWED, CALLS, ACTUAL_COST, ALCOHOL, OTHERS, LOCAL_COSTS),
    model=TravelExpense,
)
def travel_expense_allowed(work: Work) -> Outcome:
    """PCC 5.08.090 B."""
    item = work.choice("item")
    if item == "alcohol":
        return _refused(work, "5.08.090.B.p2", "Alcoholic beverages are not reimbursed by the City")
    if item == "per_diem":
        return _refused(work, "5.08.090.B", "Per diem allowances are not used; only actual cost is reimbursed")
    kind = item.replace("_", " ")
    values = _calls(work) if item == "personal_call" else ()
    conditions = (DOCUMENTED, EXTRA[item]) if item in EXTRA else (DOCUMENTED,)
    if work.maybe("justified") is not None:
        conditions = (*conditions, JUSTIFIED)
    made: int | None = work.maybe("calls") if values else None
    if made is not None and made > CALLS.value:
        text = f"No, not all {made}: one brief personal long distance call a day is covered on authorized travel."
        return work.computed("5.08.090.B", text, *values, verdict="no")
    work.step("5.08.090.B", f"Among the expenses that may be paid: {kind}", True)
    work.note(
        "Costs above objective guidelines on costs in the locale must be justified, and every expense must be "
        "clearly related to City business."
    )
    limit = "one brief call a day is covered" if item == "personal_call" else f"{kind} may be reimbursed at actual cost"
    at = "5.08.090.B.p2" if item == "meal_for_others" else "5.08.090.B"
    return permission(work, at, f"{limit} on authorized travel", *values, on=conditions)


def _calls(work: Work) -> tuple[Quantity, ...]:
    made, limit = work.maybe("calls"), int(work.figure(CALLS))
    paid = limit if made is None else max(0, min(made, limit))
    work.step("5.08.090.B", f"{limit} brief personal long distance call per day", paid, "calls")
    return (Quantity("calls", "Calls covered per day", paid, "calls"),)


def _refused(work: Work, at: str, why: str) -> Outcome:
    work.step(at, why, False)
    return work.computed(at, f"No: {why[0].lower()}{why[1:]}.", verdict="no")


class TravelMileage(Inputs):
    """What mileage on authorized travel depends on."""

    governed: bool | None = yes_no(
        "Does a union contract or a flat rate allowance govern the use of the vehicle?", "5.08.090.C.p2", optional=True,
        yes=("union contract", "flat rate", "flat-rate", "labor contract"), no=("no union contract", "no flat rate"),
    )  # fmt: skip
    authorized: bool | None = yes_no(
        "Has the Bureau Manager authorized the private vehicle?", "5.08.090.C.p2", optional=True,
        yes=("bureau manager authorized", "bureau manager approved", "manager authorized", "bureau manager okayed"),
        no=("not authorized", "bureau manager did not authorize", "without authorization", "nobody authorized",
            "bureau manager never authorized", "manager never okayed", "without the bureau manager", "unauthorized"),
    )  # fmt: skip
    insured: bool | None = yes_no(
        "Does the employee have personal automobile insurance before departure?", "5.08.090.C.p2", optional=True,
        yes=("insured", "has insurance", "with insurance", "have insurance"),
        no=("uninsured", "no insurance", "without insurance", "insurance lapsed", "insurance had lapsed",
            "no auto insurance", "not insured", "insurance expired"),
    )  # fmt: skip
    miles: Decimal | None = number(
        "How many miles is the trip?", "5.08.090.C.p2", unit="miles",
        words=("miles", "mile", "mi", "drove", "driven", "trip", "round trip", "driving", "put on"),
    )  # fmt: skip
    irs_rate: Decimal | None = money(
        "What is the current IRS mileage rate, per mile?", "5.08.090.C.p2", outside="irs_mileage_rate",
        words=("irs", "per mile", "a mile", "rate", "cents a mile", "irs rate", "federal rate", "mileage rate",
               "each mile"),
    )  # fmt: skip
    alternative: Decimal | None = money(
        "What would the lowest cost alternative transportation cost?", "5.08.090.C.p2",
        words=("alternative", "airfare", "flight", "fare", "ticket", "train", "plane", "flying", "lowest", "bus",
               "rental", "fly", "airplane", "amtrak", "cheapest", "rental car", "cheapest flight", "train ticket",
               "would have cost", "coach fare", "air fare", "plane ticket", "bus ticket", "flights were", "flights"),
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
    miles, rate, alternative = work.number("miles"), work.money("irs_rate"), work.money("alternative")
    if min(miles, rate, alternative) < 0:
        return work.not_applicable(at, "Miles, rate and cost cannot be below zero; check the entries.")
    mileage = miles * rate
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
    values = (dollars("total", "Reimbursement", total), dollars("mileage", "At the IRS rate", mileage))
    return against_claim(work, at, total, text, *values, actors=("Bureau Manager",))
