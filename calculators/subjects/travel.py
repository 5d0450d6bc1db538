"""Authorized travel: Section 5.08.090."""

from __future__ import annotations

from decimal import Decimal

from calculators.calculator import calculator
from calculators.conditions import Requirement, any_below_zero, unmet
from calculators.figure import anchor, figure
from calculators.inputs import Inputs, choice, count, money, yes_no
from calculators.money import usd
from calculators.outcome import Outcome, Quantity
from calculators.permission import Condition, permission
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


class TravelAuthorization(Inputs):
    """What decides whether travel is authorized."""

    approver: str | None = choice(
        "Who approved the travel?", "5.08.090",
        {
            "commissioner": ("commissioner-in-charge", "commissioner in charge", "our commissioner",
                             "the commissioner", "commissioner signed", "commissioner approved", "commissioner okayed",
                             "commissioner said yes", "commissioner's signature", "my commissioner",
                             "commissioner ok'd", "commissioner okd", "commissioner gave", "commissioner signed off",
                             "commissioner has approved", "commissioner himself", "commissioner herself",
                             "approved by the commissioner", "commissioner authorized", "commissioner is fine with"),
            "office_staff": ("commissioner's staff", "office staff", "chief of staff", "commissioner's office",
                             "commissioner's aide", "commissioner's assistant", "executive assistant", "staffer",
                             "commissioner's chief of staff", "aide", "commissioner's secretary", "policy advisor",
                             "commissioner's scheduler", "staff in the commissioner's office"),
            "bureau_manager": ("bureau manager", "designated bureau manager", "bureau director", "bureau head",
                               "bureau chief", "my director", "our director", "designated manager", "bureau's manager"),
            "other": ("supervisor", "section head", "my boss", "nobody", "no one", "team lead", "finance officer",
                      "division manager", "shift lead", "purchasing agent", "crew leader", "lead worker", "on my own",
                      "without asking", "foreman", "nobody approved", "program manager", "not authorized by anyone",
                      "nobody's signed off", "nobody has signed off", "nobody signed", "nobody's approved",
                      "nobody has approved", "crew lead", "crew boss", "lead okayed", "no one approved", "no approval",
                      "without approval", "no sign-off", "no authorization", "nobody has okayed", "nobody okayed",
                      "nobody has said ok", "nothing signed", "unauthorized", "section manager", "project manager",
                      "coworker", "office manager", "superintendent", "sergeant", "captain", "lieutenant", "steward",
                      "not been authorized", "didn't ask anybody", "didn't ask anyone", "human resources",
                      "never got approval", "haven't asked anyone", "not approved", "just my boss", "went ahead"),
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
             "says how the city", "wrote up the benefit", "listed how it helps the city", "says how it helps the city",
             "how it helps the city", "how the city benefits", "explained the benefit", "listed the benefit",
             "identified the benefit", "stated the benefit", "said what the city gets", "says what the city gets",
             "what's in it for the city", "what the city gets out of it", "put down the benefit",
             "spells out the benefit", "explains the benefit", "benefit is stated", "benefit is spelled out",
             "benefit is written", "wrote down the benefit", "lists the benefit", "with the benefit",
             "names the benefit"),
        no=("no benefit", "benefit not stated", "does not say how the city benefits", "without stating the benefit",
            "doesn't say what the city gets", "nothing about the benefit", "left the benefit blank",
            "no mention of benefit",
            "benefit left blank", "left off the benefit", "does not identify the benefit", "benefit is blank",
            "doesn't mention the benefit", "says nothing about the benefit", "forgot the benefit",
            "benefit missing", "benefit isn't stated",
            "doesn't say how the city benefits", "no word on the benefit", "not identify any benefit",
            "skipped the benefit", "doesn't say why", "without the benefit", "nothing on how the city benefits"),
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
        "crew lead okayed my trip to a training, am I cleared to go",
        "flying to a conference and nobody's signed off yet, can I go",
        "commissioner okd my trip, all set?",
        "is my trip authorized",
        "am I good to leave for the seminar, the director approved it",
        "booked the flight already without approval, is that authorized travel",
        "Commissioner signed off on the trip and the request spells out the benefit, am I authorized",
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
                               "bus ticket", "air ticket", "amtrak", "airline ticket", "plane fare", "rental car",
                               "plane tickets", "fly", "baggage fee", "train fare"),
            "lodging": ("lodging", "hotel", "motel", "room", "hotel bill", "hotel room", "airbnb",
                        "overnight stay", "hotels", "inn",
                        "hotel stay", "marriott", "hilton", "holiday inn", "nights at", "bed and breakfast"),
            "meal": ("meal", "meals", "lunch", "dinner", "breakfast", "food", "sandwich", "burger", "supper",
                     "takeout", "restaurant", "steak", "pizza", "coffee", "room service", "lunches", "dinners"),
            "meal_for_others": ("dinner with", "lunch with", "meal with", "guests", "entertaining", "treated",
                                "took out", "meal for others", "hosted", "bought dinner for", "bought lunch for",
                                "picked up the tab", "paid for everyone's", "fed", "took a vendor",
                                "took them to dinner",
                                "dinner for three", "dinner for four", "group dinner", "bought lunch", "bought dinner",
                                "out to lunch", "out to dinner", "dinner for", "lunch for", "took to lunch",
                                "took to dinner", "bought everybody", "bought everyone", "meal for", "paid for lunch",
                                "paid for dinner", "treated to", "hosted a dinner", "hosted dinner", "with a vendor",
                                "fed the group", "breakfast with", "lunch meeting with"),
            "local_transportation": ("taxi", "cab", "shuttle", "subway", "local transportation", "uber", "lyft",
                                     "cab ride", "light rail", "streetcar", "ride share", "cab fare",
                                     "taxis", "taxi ride", "taxi fare", "cab receipt", "the metro", "airport van",
                                     "bus fare", "trolley", "cabs", "shuttle bus"),
            "parking": ("parking", "parking fee", "parking fees", "parking garage", "parking lot", "parking meter",
                        "park the car", "valet", "garage"),
            "personal_call": ("personal call", "personal calls", "long distance", "call home", "called home",
                              "phone calls home", "calls home", "phoned home", "call my wife", "call my family",
                              "calls to family", "called my kids", "calling home", "called my wife",
                              "called my husband",
                              "called the kids", "call my husband", "phoned my wife", "rang home", "phone home",
                              "call to my wife", "call to my family", "long-distance"),
            "incidental": ("incidental", "incidentals", "postage", "telephone", "supplies", "business call", "fax",
                           "stamps", "copies", "printing", "internet fee", "photocopies", "fed ex", "shipping", "wifi",
                           "notepads", "usb stick", "work calls"),
            "per_diem": ("per diem", "daily allowance", "meal allowance", "flat daily amount", "so much a day",
                         "flat amount per day", "flat meal money", "day rate for meals", "meal per diem",
                         "a day for meals",
                         "daily rate for meals", "flat rate a day", "per diems", "flat amount", "flat daily",
                         "meal money", "daily meal", "fixed amount per day", "lump sum a day"),
            "alcohol": ("alcohol", "alcoholic", "wine", "beer", "drinks", "cocktail", "cocktails", "bar tab", "liquor",
                        "beers", "booze", "glass of wine", "margarita", "a drink", "happy hour", "minibar",
                        "champagne", "bottle of wine", "pint", "pints", "ipa", "whiskey", "martini", "bar bill",
                        "nightcap", "two beers", "few beers", "couple of beers", "mini bar"),
        },
    )  # fmt: skip
    calls: int | None = count(
        "How many personal long distance calls were made each day?", "5.08.090.B", unit="calls",
        words=("calls", "call", "times", "a day", "each day", "phoned", "called", "called home",
               "calls home", "every night", "each night", "a night", "per day", "twice"), optional=True,
    )  # fmt: skip
    several: bool | None = yes_no(
        "Was more than one such call made a day?", "5.08.090.B", optional=True,
        yes=("twice a day", "twice each", "two a day", "both calls", "twice a night", "three times a day", "every hour",
             "several times a day", "twice daily", "couple of times a day", "twice every", "more than one a day",
             "morning and night", "morning and evening", "a bunch of times"),
        no=("once a day", "once a night", "once each", "one call a day", "one a day", "once every", "single call",
            "just one call", "one brief call"),
    )  # fmt: skip
    days: int | None = count(
        "For how many days?", "5.08.090.B", unit="days", optional=True,
        words=("days", "nights", "day trip", "night trip", "days away", "days on the road", "long"),
    )  # fmt: skip
    amount: Decimal | None = money(
        "How much is claimed in all?", "5.08.090.B",
        words=("claim", "bill", "receipt", "cost", "total", "fare", "was", "came to", "reimburse", "spent", "paid",
               "for",
               "check", "ran", "charged", "including", "all told", "in all", "altogether"),
    )  # fmt: skip
    alcohol: Decimal | None = money(
        "How much of it was for alcoholic beverages?", "5.08.090.B.p2", optional=True,
        words=("wine", "beer", "beers", "alcohol", "drinks", "cocktails", "cocktail", "booze", "liquor", "bar tab",
               "margarita", "of it was wine", "glass of wine", "drink", "of which", "champagne", "pint", "bottle",
               "whiskey", "bar", "of beer", "of wine"),
    )  # fmt: skip
    documented: bool | None = yes_no(
        "Is there a receipt or a contemporaneous record of the actual cost?", "5.08.090.B", optional=True,
        yes=("receipt", "receipts", "kept the receipt", "with a receipt", "record of the cost", "logged",
             "wrote it down",
             "have the receipt", "got the receipt", "contemporaneous record", "noted it at the time",
             "itemized receipt",
             "wrote the cost down", "kept a record", "wrote it in my notebook", "have receipts", "saved the receipt",
             "have a receipt", "got a receipt", "itemized bill", "receipt in hand", "receipts for all",
             "wrote down the",
             "jotted it down", "wrote it down that day", "receipt attached", "hotel bill in hand", "noted the cost"),
        no=("no receipt", "lost the receipt", "without a receipt", "lost receipt", "no record", "estimate",
            "no receipts",
            "lost my receipt", "receipt is gone", "no receipt and no record", "from memory", "didn't keep the receipt",
            "threw away the receipt", "threw the receipt away", "never got a receipt", "no proof",
            "can't find the receipt",
            "nothing to show", "no paperwork", "didn't get a receipt", "don't have a receipt", "without any receipt",
            "didn't write it down", "not documented", "no documentation", "tossed the receipt", "receipt got lost",
            "lost it", "no written record", "didn't save the receipt", "misplaced the receipt", "nothing in writing",
            "never wrote it down", "undocumented", "lost my cab receipt", "haven't got the receipt"),
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
        "lost my taxi receipt and didn't write it down, will I get it back",
        "dinner on the road came with wine on the bill, how much of it is reimbursed",
        "will the City reimburse the hotel bill from my trip",
        "took folks from another city out to lunch on my trip, can it go on my expense claim",
        "how many of my calls home over a three night trip are paid",
    ),
    anchors=(ALLOWED, CALLS, ACTUAL_COST, ALCOHOL, OTHERS, LOCAL_COSTS),
    model=TravelExpense,
)
def travel_expense_allowed(work: Work) -> Outcome:
    """PCC 5.08.090 B."""
    if wrong := any_below_zero(work, "5.08.090.B"):
        return wrong
    amount, alcohol = work.maybe("amount"), work.maybe("alcohol")
    if amount is not None and alcohol is not None and alcohol < amount:
        return _without_alcohol(work, amount, alcohol)
    if work.maybe("item") is None and alcohol is None and work.maybe("documented") is False:
        return _refused(work, "5.08.090.B", "Reimbursement is by receipt or contemporaneous record of actual cost only")
    item = "alcohol" if alcohol is not None and work.maybe("item") is None else work.choice("item")
    if item == "alcohol":
        return _refused(work, "5.08.090.B.p2", "Alcoholic beverages are not reimbursed by the City")
    if item == "per_diem":
        return _refused(
            work, "5.08.090.B",
            "Per diem allowances are not used; only actual cost is reimbursed, by receipt or contemporaneous record",
        )  # fmt: skip
    if item == "personal_call":
        return _personal_calls(work)
    kind = item.replace("_", " ")
    conditions = (DOCUMENTED, EXTRA[item]) if item in EXTRA else (DOCUMENTED,)
    if work.maybe("justified") is not None:
        conditions = (*conditions, JUSTIFIED)
    work.step("5.08.090.B", f"Among the expenses that may be paid: {kind}", True)
    work.note(
        "Costs above objective guidelines on costs in the locale must be justified, and every expense must be "
        "clearly related to City business."
    )
    at = "5.08.090.B.p2" if item == "meal_for_others" else "5.08.090.B"
    values: tuple[Quantity, ...] = ()
    if amount is not None:
        # An amount tells of one expense, whose receipt its claimant knows of.
        unmet(work, [Requirement(one.field, one.provision, one.clause) for one in conditions])
        values = (dollars("reimbursed", "Reimbursement", amount),)
    denied = any(work.maybe(one.field) is False for one in conditions)
    granted = f"{kind} may be reimbursed at actual cost on authorized travel"
    return permission(work, at, granted, *(() if denied else values), on=conditions)


def _without_alcohol(work: Work, amount: Decimal, alcohol: Decimal) -> Outcome:
    """A bill of which a part is for alcoholic beverages: only the rest is reimbursed."""
    at, rest = "5.08.090.B.p2", amount - alcohol
    if work.maybe("documented") is False:
        return _refused(work, "5.08.090.B", "Reimbursement is by receipt or contemporaneous record of actual cost only")
    work.step(at, f"{usd(amount)} less {usd(alcohol)} of alcoholic beverages", rest, "USD")
    work.note("A receipt or contemporaneous record of the actual cost is needed for the rest.")
    text = f"No, not all of it: {usd(rest)} may be reimbursed, without the {usd(alcohol)} of alcoholic beverages."
    values = (dollars("reimbursed", "Reimbursement", rest), dollars("refused", "Not reimbursed", alcohol))
    return work.computed(at, text, *values, verdict="no")


def _personal_calls(work: Work) -> Outcome:
    made, days, limit = work.maybe("calls"), work.maybe("days"), int(work.figure(CALLS))
    paid = limit if made is None else min(made, limit)
    work.step("5.08.090.B", f"{limit} brief personal long distance call per day", paid, "calls")
    values = [Quantity("calls", "Calls covered per day", paid, "calls")]
    if days is not None:
        work.step("5.08.090.B", f"{paid} on each of {days} days", paid * days, "calls")
        values.append(Quantity("calls_in_all", "Calls covered in all", paid * days, "calls"))
        if made is not None:
            values.append(Quantity("calls_refused", "Calls not covered", (made - paid) * days, "calls"))
    if work.maybe("several") or (made is not None and made > limit):
        text = "No, not all of them: one brief personal long distance call a day is covered on authorized travel."
        return work.computed("5.08.090.B", text, *values, verdict="no")
    granted = "one brief call a day is covered on authorized travel"
    return permission(work, "5.08.090.B", granted, *values, on=(DOCUMENTED,))


def _refused(work: Work, at: str, why: str) -> Outcome:
    work.step(at, why, False)
    text = f"No: {why[0].lower()}{why[1:]}."
    if work.maybe("amount") is None:
        return work.computed(at, text, verdict="no")
    return work.computed(at, text, dollars("reimbursed", "Reimbursement", Decimal(0)), verdict="no")
