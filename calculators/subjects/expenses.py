"""Miscellaneous expenses: Section 5.08.095."""

from __future__ import annotations

from decimal import Decimal

from calculators.calculator import calculator
from calculators.figure import anchor, figure
from calculators.inputs import Inputs, choice, money, yes_no
from calculators.money import usd
from calculators.outcome import Outcome
from calculators.permission import Condition, permission
from calculators.work import Work, dollars

SUBJECT = "Miscellaneous expenses"

VOLUNTEERS = anchor(
    "5.08.095.A",
    "parking costs, occasional meals for City volunteers, and volunteer appreciation receptions with non-alcoholic "
    "beverages",
)
REFRESHMENT = anchor("5.08.095.A.p2", "light non-alcoholic refreshment at official citywide functions")
AWARD_LIMIT = figure(
    "employee_award_limit",
    "50",
    "USD",
    "5.08.095.A.p3",
    "Employee awards (cash, flowers, or gifts) up to $50 in value may be paid.",
)
EXPLANATION = anchor("5.08.095.A.p3", "A business related explanation of the benefit to the City must be submitted")
OFFICIALS = anchor(
    "5.08.095.A.p4",
    "Elected Officials or their designees may be reimbursed for business meals, flowers, or official gifts",
)
DUES = anchor("5.08.095.A.p4", "Dues for professional organizations may be paid at Bureau discretion.")
CIVIC_DUES = anchor(
    "5.08.095.A.p4", "only if there is a documented benefit to the City from an employee’s participation"
)

BUDGET = Condition(
    "within_budget", "5.08.095.A", "it is appropriate to the needs of the City and within budget authority"
)
FUNCTION = Condition(
    "official_function",
    "5.08.095.A.p2",
    "it is an official citywide function or a recognition reception for retiring employees",
)
EXPLAINED = Condition(
    "explained", "5.08.095.A.p3", "a business explanation of the benefit to the City goes with the payment request"
)
OFFICIAL = Condition("elected_official", "5.08.095.A.p4", "the claimant is an Elected Official or a designee of one")
RECEIPTS = Condition(
    "receipts", "5.08.095.A.p4",
    "receipts state the date, the recipient, the nature of the business or relationship with the City and the "
    "public interest reason",
)  # fmt: skip
BUREAU = Condition("bureau_agrees", "5.08.095.A.p4", "the Bureau decides at its discretion to pay")
NON_DISCRIMINATORY = Condition("non_discriminatory", "5.08.095.A.p4", "the organization is non-discriminatory")
DOCUMENTED = Condition(
    "documented", "5.08.095.A.p4", "a benefit to the City from an employee's participation is documented"
)
BUDGETED = Condition("in_budget_process", "5.08.095.A.p4", "the dues are clearly identified during the budget process")

# What each item comes to: its provision, what is allowed, and on which conditions.
ITEMS: dict[str, tuple[str, str, tuple[Condition, ...]]] = {
    "volunteer_parking": ("5.08.095.A", "the City pays parking costs of volunteers", (BUDGET,)),
    "volunteer_meal": ("5.08.095.A", "the City pays occasional meals for City volunteers", (BUDGET,)),
    "volunteer_reception": (
        "5.08.095.A", "the City pays volunteer appreciation receptions with non-alcoholic beverages", (BUDGET,),
    ),
    "refreshments": ("5.08.095.A.p2", "the City may supply light non-alcoholic refreshment", (FUNCTION,)),
    "official_hospitality": (
        "5.08.095.A.p4",
        "business meals, flowers or official gifts to promote economic development or build community cooperation "
        "may be reimbursed",
        (OFFICIAL, RECEIPTS),
    ),
    "professional_dues": ("5.08.095.A.p4", "dues for professional organizations may be paid", (BUREAU,)),
    "civic_dues": (
        "5.08.095.A.p4", "membership dues for a civic or charitable organization may be paid",
        (NON_DISCRIMINATORY, DOCUMENTED, BUDGETED, BUREAU),
    ),
}  # fmt: skip


class MiscExpense(Inputs):
    """What decides whether a miscellaneous expense is paid."""

    item: str | None = choice(
        "Which kind of expense is it?", "5.08.095.A",
        {
            "volunteer_parking": ("volunteer parking", "parking for volunteers", "volunteer's parking",
                                  "volunteers' parking", "volunteers park", "parking for our volunteers",
                                  "volunteer's parking meter", "parking of volunteers", "parking", "parking meter",
                                  "parking garage", "volunteer paid for parking", "parking stub", "parked"),
            "volunteer_meal": ("volunteer lunch", "lunch for volunteers", "meal for volunteers", "meals for volunteers",
                               "feed volunteers", "pizza for volunteers", "volunteer meal", "sandwiches for volunteers",
                               "feed the volunteers", "lunch for our volunteers", "volunteers lunch",
                               "feeding volunteers",
                               "volunteers pizza", "pizza for the volunteers", "lunch for the volunteers",
                               "pizza", "sandwiches", "lunch", "meals", "box lunches", "dinner", "breakfast", "meal",
                               "feed", "bbq", "burgers", "potato salad", "tacos", "burritos", "supper"),
            "volunteer_reception": ("volunteer reception", "volunteer appreciation", "appreciation reception",
                                    "thank volunteers", "thank-you reception", "reception for volunteers",
                                    "party for volunteers", "volunteer thank you", "thank our volunteers",
                                    "reception", "volunteer party", "volunteers' reception", "volunteer banquet",
                                    "volunteer picnic", "volunteer bash", "appreciation party", "appreciation night"),
            "refreshments": ("refreshments", "refreshment", "coffee", "cookies", "snacks", "donuts", "doughnuts",
                             "cake",
                             "retirement party", "retirement reception", "training session", "bagels", "pastries",
                             "soft drinks", "muffins", "fruit tray", "juice", "punch", "retirement send-off",
                             "coffee and rolls", "light snacks", "food for a staff meeting", "sodas", "pop and chips",
                             "retirement cake", "lemonade", "tea", "granola bars", "finger food", "cheese plate",
                             "veggie tray", "snack", "cookies and coffee", "bagels and coffee", "treats"),
            "employee_award": ("employee award", "award", "awards", "gift card", "employee of the month",
                               "recognition gift",
                               "flowers for an employee", "gift for an employee", "staff award", "cash award", "prize",
                               "gift certificate", "plaque", "bonus card", "reward", "recognition award",
                               "flowers for a coworker", "gift basket", "thank-you gift", "visa card", "bouquet",
                               "recognize an employee", "reward an employee", "service award", "safety award",
                               "gift", "flowers",
                               "starbucks card", "trophy", "bonus", "gift cards", "restaurant card", "movie tickets",
                               "amazon card", "roses", "thank-you card", "watch", "mug", "jacket", "fruit basket",
                               "attaboy", "recognition"),
            "official_hospitality": ("official gift", "business meal", "business lunch", "council member",
                                     "elected official",
                                     "commissioner's lunch", "mayor's lunch", "delegation", "sister city",
                                     "gift for a visitor", "visiting mayor", "visiting delegation",
                                     "business meal with",
                                     "official gifts", "lunch with a ceo", "gift to a visiting", "business dinner",
                                     "business breakfast", "lunch with a developer", "dinner with investors",
                                     "flowers for a visiting", "lunch with the", "dinner with a",
                                     "lunch with investors",
                                     "took a developer", "took a ceo", "took investors", "trade delegation",
                                     "sister city visitors", "visiting dignitary", "business lunch with",
                                     "took a business owner", "gift for the visiting", "gift for a visiting",
                                     "gift for the mayor", "dinner for investors", "took a company"),
            "professional_dues": ("professional organization", "professional association", "professional dues",
                                  "bar dues",
                                  "license dues", "professional society", "engineers society", "professional group",
                                  "trade association", "professional membership", "accountants association",
                                  "planners association", "society of engineers", "bar association", "apa dues",
                                  "american planning association", "asce", "gfoa", "apwa", "state bar", "cpa society",
                                  "engineering society", "professional license", "membership in a professional",
                                  "society of accountants", "architects", "surveyors", "finance officers association"),
            "civic_dues": ("rotary", "civic organization", "charitable organization", "chamber of commerce",
                           "civic club",
                           "city club", "kiwanis", "civic dues", "lions club", "charity membership", "service club",
                           "chamber dues", "civic group", "elks", "soroptimist", "chamber membership", "urban league",
                           "charitable group", "charitable membership", "rotary club", "optimist club", "ymca",
                           "lions", "jaycees", "moose lodge", "civic league", "neighborhood association",
                           "charitable dues", "charity dues", "goodwill"),
            "alcohol": ("alcohol", "wine", "beer", "champagne", "keg", "open bar", "cocktails", "spiked punch",
                        "liquor",
                        "bottle of wine", "booze", "sangria", "mimosas", "beer and wine", "prosecco", "drinks tab",
                        "alcoholic",
                        "adult beverages", "bubbly", "hard cider", "margaritas", "beers"),
        },
    )  # fmt: skip
    amount: Decimal | None = money(
        "What is the award worth?",
        "5.08.095.A.p3",
        words=(
            "worth",
            "value",
            "award",
            "gift",
            "card",
            "cost",
            "costs",
            "each",
            "apiece",
            "plaque",
            "flowers",
            "basket",
            "gift card",
            "certificate",
            "spend",
            "per employee",
            "per person",
            "bouquet",
            "reward",
            "prize",
        ),
    )
    volunteer: bool | None = yes_no(
        "Is it for City volunteers?", "5.08.095.A", optional=True,
        yes=("volunteer", "volunteers", "citizen volunteer", "unpaid helper", "volunteered", "volunteering",
             "unpaid helpers", "board members", "helping for free"),
        no=("not a volunteer", "my crew", "for staff", "our staff", "for my staff", "employees", "city staff",
            "for employees", "paid staff", "employee's parking", "not volunteers", "my own parking", "coworkers"),
    )  # fmt: skip
    within_budget: bool | None = yes_no(
        "Is it appropriate to the City's needs and within budget authority?", "5.08.095.A", optional=True,
        yes=("within budget", "in the budget", "budgeted", "budget covers it", "money in our budget",
             "have budget for it", "in our budget", "budget for it", "within our budget", "budget authority",
             "room in the budget", "have the budget", "covered by the budget", "within budget authority",
             "money's there", "money is there", "we've got budget", "budgeted for it", "within the budget"),
        no=("over budget", "not budgeted", "no budget", "nothing in the budget", "no money in the budget",
            "beyond our budget", "budget is used up", "not in the budget", "not in our budget", "budget's gone",
            "out of budget", "budget is gone", "without budget", "outside our budget", "out of money",
            "never budgeted", "budget is spent"),
    )  # fmt: skip
    official_function: bool | None = yes_no(
        "Is it an official citywide function or a reception for retiring employees?", "5.08.095.A.p2", optional=True,
        yes=("citywide", "council informal", "employee training", "training session", "retirement", "retiring",
             "retiree", "city-wide", "who's retiring", "recognition reception", "official function", "retires",
             "all-city", "whole city", "going-away for a retiree", "council informals", "coordinating meeting",
             "retire", "citywide meeting", "employee training session", "training class"),
        no=("staff meeting", "team meeting", "birthday", "holiday party", "section meeting", "unit meeting",
            "office party", "crew meeting", "monday meeting", "weekly meeting", "christmas party", "bureau meeting",
            "baby shower", "our own meeting", "office birthday", "farewell for someone who quit", "division meeting",
            "bureau picnic", "potluck", "staff lunch", "friday meeting", "morning meeting", "team building",
            "crew safety meeting", "bureau staff meeting", "our weekly", "just our unit", "just our office",
            "just our bureau", "wedding shower", "regular meeting"),
    )  # fmt: skip
    explained: bool | None = yes_no(
        "Does a business explanation of the benefit to the City go with the payment "
        "request?", "5.08.095.A.p3", optional=True,
        yes=("with an explanation", "with explanation", "explained", "business explanation", "explanation attached",
             "explanation submitted", "justification attached", "wrote up why", "with a justification",
             "business reason attached", "written explanation", "explanation of the benefit", "benefit to the city",
             "explanation is attached", "explanation goes with", "explanation is submitted", "wrote up the reason",
             "business justification", "justification is attached", "explained the benefit", "with the explanation",
             "reason attached", "memo on the benefit", "wrote up how it helps", "explanation is in",
             "reason written up",
             "memo attached", "explanation with the request", "explained how it helps"),
        no=("no explanation", "without explanation", "without an explanation", "no justification", "no business reason",
            "nothing written", "no write-up", "no reason given", "did not explain", "without a business explanation",
            "forgot the explanation", "left out the explanation", "no memo", "didn't explain", "nothing explaining",
            "without any explanation", "no reason attached", "no reason was given", "didn't write up", "not explained",
            "no written explanation", "won't explain"),
    )  # fmt: skip
    elected_official: bool | None = yes_no(
        "Is the claimant an Elected Official or a designee?", "5.08.095.A.p4", optional=True,
        yes=("commissioner", "mayor", "auditor", "elected official", "designee", "council member"),
        no=("analyst", "manager", "engineer", "clerk", "not an elected official", "staff member", "bureau director",
            "bureau manager", "supervisor", "bureau head", "secretary", "planner", "inspector", "not a designee",
            "lawyer", "not elected", "engineer in my bureau", "program coordinator"),
    )  # fmt: skip
    receipts: bool | None = yes_no(
        "Do receipts state the date, recipient, nature of the business and public interest reason?", "5.08.095.A.p4",
        optional=True, yes=("with receipts", "documented receipts", "receipts state", "receipt lists", "receipts show",
                            "receipts say", "has receipts", "receipt says who", "full receipts", "have receipts",
                            "receipt states",
                            "proper receipts", "with full receipts", "with the receipt", "receipts and all",
                            "receipt with the name", "kept the receipts", "complete receipts", "receipt shows",
                            "receipt shows the date",
                            "documented receipt"),
        no=("no receipt", "lost the receipt", "no receipts", "without receipts", "without a receipt", "lost receipt",
            "receipt doesn't say", "receipt does not say", "only a credit card slip", "receipt doesn't list",
            "receipt does not state", "without any receipt",
            "didn't keep the receipt", "receipt doesn't state", "lost receipts", "tossed the receipt",
            "doesn't have receipts", "don't have receipts", "hasn't got a receipt", "receipt leaves out"),
    )  # fmt: skip
    non_discriminatory: bool | None = yes_no(
        "Is the organization non-discriminatory?", "5.08.095.A.p4", optional=True,
        yes=("non-discriminatory", "open to all", "nondiscriminatory", "open to everyone", "takes anybody"),
        no=("discriminatory", "men only", "women only", "excludes", "men-only", "all-male", "only admits men",
            "only takes men", "does not admit women", "members of one faith", "restricted membership"),
    )  # fmt: skip
    documented: bool | None = yes_no(
        "Is a benefit to the City from an employee's participation documented?", "5.08.095.A.p4", optional=True,
        yes=("documented benefit", "benefit is documented", "documented the benefit", "benefit on file",
             "wrote up the benefit", "benefit documented", "documented how the city benefits", "benefit in writing",
             "benefit is on file", "benefit to the city is documented", "benefit has been documented"),
        no=("no documented benefit", "benefit not documented", "no benefit documented", "nothing documents",
            "never documented", "didn't document", "no benefit to the city", "not documented", "undocumented"),
    )  # fmt: skip
    in_budget_process: bool | None = yes_no(
        "Were the dues identified during the budget process?", "5.08.095.A.p4", optional=True,
        yes=("in the budget", "identified in the budget", "budgeted", "identified during the budget process",
             "in the budget process", "in our budget request"),
        no=("not in the budget", "not budgeted", "never budgeted", "left out of the budget", "not in our budget",
            "nothing in the budget", "forgot to budget", "not identified in the budget", "unbudgeted"),
    )  # fmt: skip
    bureau_agrees: bool | None = yes_no(
        "Has the Bureau decided to pay?", "5.08.095.A.p4", optional=True,
        yes=("bureau agreed", "bureau approved", "bureau will pay", "bureau says yes", "bureau okayed",
             "bureau wants to pay",
             "director approved", "bureau is willing"),
        no=("bureau refused", "bureau declined", "bureau said no", "bureau won't pay", "bureau won't",
            "director said no"),
    )  # fmt: skip


@calculator(
    name="misc_expense_allowed",
    title="Whether a miscellaneous expense is paid",
    subject=SUBJECT,
    provision="5.08.095.A",
    rule="The City may pay volunteers' parking, meals and receptions, light refreshment at official functions, "
    "employee awards up to $50 in value, officials' business meals and gifts, and some dues, each on its own "
    "conditions; receptions and refreshment are non-alcoholic.",
    phrases=(
        "can we give an employee a $45 gift card as an award",
        "is pizza for volunteers a City expense",
        "coffee and cookies at a citywide training, allowed?",
        "may the bureau pay Rotary club dues",
        "limit on employee awards and gifts",
        "can a Commissioner be reimbursed for an official gift to a delegation",
        "wine at the volunteer appreciation reception",
        "professional association membership for an engineer",
        "cake for a retirement party on the City's dime",
        "want to give a guy on my crew a $60 gift certificate for great work, too much?",
        "coffee and pastries at our Monday staff meeting, can the City pay",
        "bureau analyst took a developer to lunch, can she be paid back",
        "chamber of commerce membership that never was in our budget, payable?",
        "volunteer paid for parking at the cleanup, can we pay her back",
        "how much over the line is the plaque we want to give a coworker",
        "want to pick up the Rotary dues for our director, ok?",
        "bagels at an all-City meeting on the City's nickel",
        "beer at the retirement send-off",
        "can the bureau pay for an award for one of our clerks",
        "mayor's aide bought a gift for the visiting delegation, do we reimburse her",
        "commissioner with full receipts wants back what flowers for a trade delegation cost",
        "food for citizen volunteers at a work party, within our budget, will the City pay",
        "reception to thank volunteers without alcohol, may the bureau host it",
    ),
    anchors=(VOLUNTEERS, REFRESHMENT, AWARD_LIMIT, EXPLANATION, OFFICIALS, DUES, CIVIC_DUES),
    model=MiscExpense,
)
def misc_expense_allowed(work: Work) -> Outcome:
    """PCC 5.08.095 A."""
    item = work.choice("item")
    if item == "alcohol":
        work.step(
            "5.08.095.A",
            "Receptions with non-alcoholic beverages; refreshment at functions is non-alcoholic too",
            False,
        )
        return work.computed(
            "5.08.095.A", "No: receptions and refreshments paid by the City are non-alcoholic.", verdict="no"
        )
    if item == "employee_award":
        return _award(work)
    if item.startswith("volunteer_") and not work.yes("volunteer"):
        work.step("5.08.095.A", "Parking, meals and receptions are paid for volunteers only", False)
        text = "No: parking, occasional meals and appreciation receptions are paid for City volunteers only."
        return work.computed("5.08.095.A", text, verdict="no")
    at, granted, conditions = ITEMS[item]
    actors = ("Bureau",) if BUREAU in conditions else ()
    return permission(work, at, granted, on=conditions, actors=actors)


def _award(work: Work) -> Outcome:
    at = "5.08.095.A.p3"
    limit = work.figure(AWARD_LIMIT)
    if work.maybe("explained") is False:
        return permission(work, at, f"an award up to {usd(limit)} may be paid", on=(EXPLAINED,))
    amount = work.money("amount")
    if amount < 0:
        return work.not_applicable(at, "The value of an award cannot be below zero; check the amount.")
    work.step(at, f"Worth {usd(amount)}, against up to {usd(limit)}", amount <= limit)
    work.note("The text does not say whether the limit is for each award, employee or year; each award was taken.")
    cap = dollars("limit", "Highest value", limit)
    if amount > limit:
        over = dollars("over", "Above the limit", amount - limit)
        return work.computed(at, f"No: an employee award is limited to {usd(limit)} in value.", cap, over, verdict="no")
    work.note("Awards should remain occasional and motivational rather than becoming expected.")
    return permission(
        work, at, f"an award of {usd(amount)} may be paid, within the limit of {usd(limit)}", cap,
        dollars("room", "Below the limit", limit - amount), on=(EXPLAINED,),
    )  # fmt: skip
