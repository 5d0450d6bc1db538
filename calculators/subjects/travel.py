"""Authorized travel: Section 5.08.090."""

from __future__ import annotations

from decimal import Decimal

from calculators.calculator import calculator
from calculators.figure import anchor, figure
from calculators.inputs import Inputs, choice, count, money, number, yes_no
from calculators.money import plain, usd, usd_exact
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
                             "the commissioner"),
            "office_staff": ("commissioner's staff", "office staff", "chief of staff", "commissioner's office"),
            "bureau_manager": ("bureau manager", "designated bureau manager", "bureau director"),
            "other": ("supervisor", "section head", "my boss", "nobody", "no one", "team lead", "finance officer"),
        },
    )  # fmt: skip
    delegated: bool | None = yes_no(
        "Has the Commissioner-In-Charge delegated the approval of travel to that person?", "5.08.090", optional=True,
        yes=("delegated", "designated", "has been delegated", "by delegation"),
        no=("not delegated", "no delegation", "without delegation", "not designated"),
    )  # fmt: skip
    benefit: bool | None = yes_no(
        "Does the request identify the benefit to the City?", "5.08.090.A", optional=True,
        yes=("benefit stated", "benefit to the city", "identifies the benefit", "states the benefit"),
        no=("no benefit", "benefit not stated", "does not say how the city benefits", "without stating the benefit"),
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
    ),
    anchors=(AUTHORITY, DELEGATES, BENEFIT),
    model=TravelAuthorization,
)
def travel_authorization(work: Work) -> Outcome:
    """PCC 5.08.090 and its A."""
    actors = ("Commissioner-In-Charge",)
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
            "transportation": ("transportation", "airfare", "flight", "plane ticket", "train ticket", "plane", "train"),
            "lodging": ("lodging", "hotel", "motel", "room"),
            "meal": ("meal", "meals", "lunch", "dinner", "breakfast", "food"),
            "meal_for_others": ("dinner with", "lunch with", "meal with", "guests", "entertaining", "treated",
                                "took out", "meal for others", "hosted"),
            "local_transportation": ("taxi", "cab", "shuttle", "subway", "local transportation", "uber", "lyft"),
            "parking": ("parking", "parking fee", "parking fees"),
            "personal_call": ("personal call", "personal calls", "long distance", "call home", "called home",
                              "phone calls home"),
            "incidental": ("incidental", "incidentals", "postage", "telephone", "supplies", "business call"),
            "per_diem": ("per diem", "daily allowance", "meal allowance"),
            "alcohol": ("alcohol", "alcoholic", "wine", "beer", "drinks", "cocktail", "cocktails", "bar tab", "liquor"),
        },
    )  # fmt: skip
    calls: int | None = count(
        "How many personal long distance calls were made each day?", "5.08.090.B", unit="calls",
        words=("calls", "call"), optional=True,
    )  # fmt: skip
    documented: bool | None = yes_no(
        "Is there a receipt or a contemporaneous record of the actual cost?", "5.08.090.B", optional=True,
        yes=("receipt", "receipts", "kept the receipt", "with a receipt", "record of the cost", "logged"),
        no=("no receipt", "lost the receipt", "without a receipt", "lost receipt", "no record", "estimate"),
    )  # fmt: skip
    required: bool | None = yes_no(
        "Is local transportation required at the destination?", "5.08.090.B", optional=True,
        yes=("required", "necessary", "no other way"), no=("not required", "not necessary", "walking distance"),
    )  # fmt: skip
    names_stated: bool | None = yes_no(
        "Does the receipt state the date, the names of those at the meal and the City "
        "business?", "5.08.090.B.p2", optional=True,
        yes=("names on the receipt", "lists the guests", "states the names", "names and business"),
        no=("no names", "names missing", "does not list", "not stated"),
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
    miles: Decimal | None = number(
        "How many miles is the trip?", "5.08.090.C.p2", unit="miles",
        words=("miles", "mile", "mi", "drove", "driven", "trip", "round trip"),
    )  # fmt: skip
    irs_rate: Decimal | None = money(
        "What is the current IRS mileage rate, per mile?", "5.08.090.C.p2", outside="irs_mileage_rate",
        words=("irs", "per mile", "a mile", "rate", "cents a mile"),
    )  # fmt: skip
    alternative: Decimal | None = money(
        "What would the lowest cost alternative transportation cost?", "5.08.090.C.p2",
        words=("alternative", "airfare", "flight", "fare", "ticket", "train", "plane", "flying", "lowest", "bus",
               "rental"),
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
    ),
    anchors=(WHICHEVER_LESS, INSURED),
    model=TravelMileage,
)
def travel_mileage(work: Work) -> Outcome:
    """PCC 5.08.090 C, second paragraph."""
    at = "5.08.090.C.p2"
    if work.maybe("governed"):
        return work.not_applicable(at, "The union contract or the flat rate allowance governs, not this rule.")
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
    return work.computed(
        at, f"The reimbursement is {usd(total)}, {which}: mileage comes to {usd(mileage)}, the alternative to "
            f"{usd(alternative)}.",
        dollars("total", "Reimbursement", total), dollars("mileage", "At the IRS rate", mileage),
        actors=("Bureau Manager",),
    )  # fmt: skip
