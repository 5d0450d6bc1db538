"""The Purchasing Agent's authority to obligate the City: Section 5.01.010."""

from __future__ import annotations

from decimal import Decimal

from calculators.calculator import calculator
from calculators.figure import anchor, figure
from calculators.inputs import Inputs, choice, count, money, yes_no
from calculators.money import usd
from calculators.opposite import opposite
from calculators.outcome import Outcome, Quantity
from calculators.permission import Condition, permission
from calculators.work import Work, dollars

SUBJECT = "Delegated purchasing authority"
AGENT = "Purchasing Agent"
PROFESSIONAL = (
    "professional", "technical or expert", "expert services", "consultant", "consulting", "architect",
    "engineering services",
    "pte", "pte contract", "attorney services", "consultants", "engineering consultant", "expert witness",
    "appraiser",
    "expert services", "professional services", "engineer's services", "design services", "hydrologist", "lawyer",
    "accounting firm", "auditing firm", "technical expert", "architect's services", "surveyor", "psychologist",
    "doctor",
    "actuary", "law firm", "appraisal", "geologist", "economist", "pte services",
)  # fmt: skip
LIMIT_WORDS = (
    "limit",
    "certified",
    "adjusted",
    "threshold",
    "ceiling",
    "auditor certified",
    "cap",
    "certified limit",
    "auditor's figure",
    "adjusted figure",
    "auditor's number",
    "this year's limit",
    "current limit",
    "certified amount",
    "certified at",
    "limit is",
    "adjusted to",
    "inflation-adjusted",
)
BUY_WORDS = (
    "amount",
    "purchase",
    "cost",
    "costs",
    "obligation",
    "order",
    "buy",
    "for",
    "worth",
    "spend",
    "price",
    "quote",
    "bill",
    "comes to",
    "priced at",
    "quoted",
    "runs",
    "buying",
    "deal",
    "purchases",
    "ordering",
    "at",
    "total",
)

PIECES_PROMPT, BY_PIECE_PROMPT = "How many pieces are bought?", "Is the amount the price of each piece?"
EACH_WORDS = ("each", "apiece", "a piece", "a pop", "every one", "unit price", "per unit", "per piece", "each one")
ALL_WORDS = ("altogether", "in all", "in total", "for the lot", "total of", "all together", "all in", "all told")
ITEMS = (
    "of them", "items", "pieces", "units", "chairs", "desks", "radios", "trucks", "pumps", "tires", "computers",
    "laptops",
    "printers", "mowers", "copiers", "vests", "uniforms", "boots", "tables", "hoses", "signs", "meters", "valves",
    "bikes",
    "bicycles", "cameras", "phones", "batteries", "lamps", "heaters", "tents", "drums", "barrels", "boxes", "cases",
    "pallets", "loads", "truckloads", "tons", "yards", "gallons", "shelves", "cabinets", "ladders", "saws", "drills",
    "generators", "trailers", "carts", "bins", "cones", "benches", "monitors", "tablets", "helmets", "gloves",
    "hours",
)  # fmt: skip

LIMIT = figure(
    "purchase_limit", "20000", "USD", "5.01.010.A", "for not exceeding $20,000, such amount to be adjusted annually"
)
CERTIFIED = anchor("5.01.010.A", "as certified by the City Auditor, on a single obligation")
NOT_PROFESSIONAL = anchor(
    "5.01.010.A",
    "no authority to bind the City for professional, technical or expert services without specific authorization",
)
BIDDING = anchor("5.01.010.A", "the Purchasing Agent shall follow competitive bidding procedures")


class AdjustedThreshold(Inputs):
    """What the adjusted purchasing amount of a year depends on."""

    certified: Decimal | None = money(
        "Which amount has the City Auditor certified for the year?", "5.01.010.A", outside="certified_purchase_limit",
        words=(*LIMIT_WORDS, "this year", "now", "letter", "new", "new number", "letter says", "auditor says",
               "certification", "certifies"),
    )  # fmt: skip
    before: Decimal | None = money(
        "Which amount was certified for the year before?", "5.01.010.A", optional=True,
        words=("last year", "last", "before", "was", "it was", "was only", "stood at", "limit was", "up from the",
               "old", "previous", "used to be", "up from", "from", "prior",
               "year before", "had been"),
    )  # fmt: skip


@calculator(
    name="inflation_adjusted_threshold",
    title="The Purchasing Agent's amount for this year",
    subject=SUBJECT,
    provision="5.01.010.A",
    rule="The $20,000 of Section 5.01.010 is adjusted annually by the average inflation rate for the Portland "
    "Metropolitan Area, as certified by the City Auditor.",
    phrases=(
        "what is the Purchasing Agent's limit this year",
        "current inflation-adjusted purchasing threshold",
        "Auditor's certification letter says 33,150, so what can the Purchasing Agent go up to",
        "the certified amount went from $30,000 to $30,900, how much more may the Purchasing Agent obligate",
        "what is the Purchasing Agent's 20k number up to by now",
        "give me the adjusted figure in dollars for the Purchasing Agent this fiscal year",
        "up to what amount may Purchasing commit us now that the new number came from the Auditor",
        "how far did the Purchasing Agent's ceiling rise since last year",
        "in dollars, what may the Purchasing Agent commit this fiscal year",
        "Auditor certified a new amount, tell me the limit",
        "the exact adjusted amount our Purchasing Agent has this year",
        "our Purchasing Agent's limit after this year's certification",
        "new certified amount is 31,200, last year 30,300, what is the limit and by how much did it rise",
    ),
    anchors=(LIMIT, CERTIFIED),
    model=AdjustedThreshold,
)
def inflation_adjusted_threshold(work: Work) -> Outcome:
    """PCC 5.01.010 A."""
    base = work.figure(LIMIT)
    work.step("5.01.010.A", "The amount before the yearly adjustment", base, "USD")
    certified, before = work.money("certified"), work.maybe("before")
    if certified <= 0 or (before is not None and before <= 0):
        return work.not_applicable("5.01.010.A", "A certified amount lies above zero; check the figure.")
    work.step("5.01.010.A", "The amount that the City Auditor certified", certified, "USD")
    text, value = (
        f"The limit is {usd(certified)}, as certified by the City Auditor",
        dollars("limit", "Limit", certified),
    )
    if before is None:
        yearly = "it is adjusted annually based on the average inflation rate for the Portland Metropolitan Area"
        return work.computed("5.01.010.A", f"{text}; {yearly}.", value, actors=("City Auditor",))
    change = dollars("increase", "More than the year before", certified - before)
    work.step("5.01.010.A", f"{usd(certified)} less {usd(before)}", certified - before, "USD")
    return work.computed("5.01.010.A", f"{text}; the year before it was {usd(before)}.", value, change,
                         actors=("City Auditor",))  # fmt: skip


class PurchasingLimit(Inputs):
    """What the Purchasing Agent's authority for one obligation depends on."""

    kind: str | None = choice(
        "What is bought?", "5.01.010.A",
        {
            "goods_or_construction": ("supplies", "materials", "equipment", "labor", "construction", "parts",
                                      "truck parts",
                                      "goods", "furniture", "vehicles", "tools", "desks", "chairs", "gravel",
                                      "asphalt",
                                      "pumps", "tires", "computers", "radios", "lumber", "paint", "uniforms", "pipe",
                                      "mowers", "copiers", "fuel", "printers", "lamps", "fencing", "valves"),
            "contractual_services": ("contractual services", "janitorial", "maintenance contract",
                                     "revenue producing",
                                     "repair services", "landscaping", "cleaning services", "towing", "vending",
                                     "window washing", "security guards", "laundry service", "service contract",
                                     "pest control", "hauling", "cleaning", "mowing service", "guard service"),
            "professional_services": PROFESSIONAL,
        },
        optional=True,
    )  # fmt: skip
    amount: Decimal | None = money(
        "What does the single obligation come to?", "5.01.010.A",
        words=BUY_WORDS,
    )  # fmt: skip
    pieces: int | None = count(PIECES_PROMPT, "5.01.010.A", unit="pieces", optional=True, words=ITEMS)
    by_piece: bool | None = yes_no(BY_PIECE_PROMPT, "5.01.010.A", optional=True, yes=EACH_WORDS, no=ALL_WORDS)
    limit: Decimal | None = money(
        "Which amount has the City Auditor certified for this year?",
        "5.01.010.A",
        outside="certified_purchase_limit",
        words=LIMIT_WORDS,
    )
    approved: bool | None = yes_no(
        "Has the Commissioner In Charge of purchasing approved?", "5.01.010.A", optional=True,
        yes=("commissioner approves", "commissioner approved", "with commissioner approval",
             "approved by the commissioner", "commissioner signed off", "commissioner okayed", "commissioner signed",
             "commissioner said ok", "commissioner's approval", "commissioner has approved", "commissioner's ok",
             "commissioner in charge approved", "commissioner is fine", "approved", "commissioner agrees",
             "commissioner agreed", "ok'd by the commissioner",
             "commissioner said yes", "commissioner gave", "commissioner has signed", "commissioner ok'd",
             "commissioner is on board", "commissioner said fine", "signed off", "blessed"),
        no=("commissioner has not approved", "commissioner refused", "without the commissioner",
            "without commissioner approval", "commissioner hasn't", "commissioner has not", "commissioner said no",
            "no approval", "not approved", "commissioner never", "nobody approved", "without approval",
            "commissioner won't", "on his own", "on her own", "nothing signed", "commissioner didn't",
            "nobody has approved",
            "nobody has said ok", "nobody said ok", "no sign off", "no signoff", "not signed off", "without asking",
            "nobody okayed", "hasn't been approved", "has not been approved", "no ok from", "commissioner is against",
            "commissioner turned it down", "nothing from the commissioner"),
    )  # fmt: skip
    authorized: bool | None = yes_no(
        "Has a Commissioner, the Auditor or a designated Bureau Manager specifically authorized the "
        "services?", "5.01.010.A",
        optional=True, yes=("specifically authorized", "specific authorization", "commissioner authorized",
        "manager authorized",
                            "authorized by a commissioner", "authorized by the auditor", "manager gave specific",
                            "authorized by the bureau manager", "authorization from", "commissioner has authorized",
                            "commissioner gave authorization", "director authorized", "authorized it in writing",
                            "auditor authorized", "bureau manager authorized",
                            "designated bureau manager authorized"),
        no=("no specific authorization", "not authorized", "without authorization", "without specific authorization",
            "nobody authorized", "no authorization", "on his own", "on her own", "by himself", "by herself",
            "on its own",
            "no one authorized", "hasn't been authorized", "own say-so", "nobody has authorized",
            "nobody specifically",
            "with no authorization", "never authorized", "without anybody's authorization", "without a commissioner"),
    )  # fmt: skip
    asked: str | None = choice(
        "Is the question whether an ordinance of the Council is needed?", "5.01.010.A",
        {"ordinance_needed": ("need an ordinance", "needs an ordinance", "ordinance needed", "require an ordinance",
                              "ordinance required", "need council", "need the council", "have to go to council",
                              "does council have to", "council vote needed", "council have to approve",
                              "have to get an ordinance", "take it to council", "go before council",
                              "require council"),
         "without_an_ordinance": ("without an ordinance", "without council", "without the council", "w/o council",
                                  "on his own",
                 "no ordinance")},
        optional=True,
    )  # fmt: skip


@calculator(
    name="purchasing_agent_obligation_limit",
    title="Whether the Purchasing Agent may obligate the City",
    subject=SUBJECT,
    provision="5.01.010.A",
    rule="Subject to approval of the Commissioner In Charge of purchasing, the Purchasing Agent may make a single "
    "obligation not exceeding $20,000, as adjusted annually and certified, without a contract authorized by "
    "ordinance; professional, technical or expert services need specific authorization.",
    phrases=(
        "can the Purchasing Agent buy truck parts for $30,500 if the certified limit is $31,000",
        "may the Purchasing Agent obligate the City for $18,000 of supplies without an ordinance",
        "does a $25,000 purchase need an ordinance",
        "can purchasing sign for a consultant",
        "Purchasing Agent authority on a single purchase",
        "who approves the Purchasing Agent's purchases",
        "how big an order can the Purchasing Agent place on his own",
        "is a $22,000 order of radios within the Purchasing Agent's limit",
        "pumps cost $27,500 and the Auditor certified $29,000, does purchasing need the Council",
        "can the Purchasing Agent hire an expert witness on her own say-so",
        "Commissioner hasn't okayed the $8,000 tire order, may Purchasing still place it",
        "gravel quote came in above this year's cap, how far over are we",
        "40 chairs at $410 apiece, is that inside what the Purchasing Agent can commit",
        "may the Purchasing Agent bind us to an architect nobody authorized",
        "how much room is left under the Purchasing Agent's limit after a $24,000 order",
    ),
    anchors=(LIMIT, CERTIFIED, NOT_PROFESSIONAL, BIDDING),
    model=PurchasingLimit,
)
def purchasing_agent_obligation_limit(work: Work) -> Outcome:
    """PCC 5.01.010 A."""
    at, kind = "5.01.010.A", work.maybe("kind")
    if kind == "professional_services":
        work.note("The text points to Section 5.01.020, which is deleted; Section 5.68.035 now treats these services.")
        specific = Condition(
            "authorized",
            at,
            "a Commissioner, the Auditor or their designated Bureau Managers specifically authorize it",
        )
        return permission(work, at, "the Purchasing Agent may bind the City for these services", on=(specific,),
                          actors=("Commissioner", "Auditor", "designated Bureau Managers"))  # fmt: skip
    if kind is None:
        work.note("Professional, technical or expert services need specific authorization at any amount.")
    actors = (AGENT, "Commissioner In Charge of purchasing")
    approval = Condition("approved", at, "the Commissioner In Charge of purchasing approves")
    if work.maybe("approved") is False:
        return permission(work, at, "the Purchasing Agent may obligate the City", on=(approval,), actors=actors)
    amount = obligation(work, at)
    limit = certified_limit(work, amount, work.figure(LIMIT), at)
    if amount < 0 or limit <= 0:
        return work.not_applicable(at, "The amount is not below zero and the limit is above it; check the figures.")
    work.step(at, f"{usd(amount)} on a single obligation, against not exceeding {usd(limit)}", amount <= limit)
    value = dollars("limit", "Limit", limit)
    if amount > limit:
        text = f"No: {usd(amount)} exceeds the {usd(limit)} that the Purchasing Agent may obligate by this delegation."
        outcome: Outcome = work.computed(at, text, value, over_limit(amount, limit), verdict="no", actors=actors)
        if work.maybe("asked") == "ordinance_needed":
            return opposite(outcome, "an ordinance is needed", "no ordinance is needed", ("Council",))
        return outcome
    if kind == "contractual_services":
        work.step(at, "Contractual services: the Purchasing Agent follows competitive bidding procedures", True)
    granted = f"the Purchasing Agent may obligate the City for {usd(amount)} without a contract authorized by ordinance"
    left = dollars("remaining", "Below the limit by", limit - amount)
    outcome = permission(work, at, granted, value, left, on=(approval,), actors=actors)
    if work.maybe("asked") == "ordinance_needed":
        return opposite(outcome, "an ordinance is needed", "no ordinance is needed", ("Council",))
    return outcome


def obligation(work: Work, at: str) -> Decimal:
    """What a single obligation comes to: the amount stated, times the number of pieces where it is for each."""
    amount = work.money("amount")
    if not work.maybe("by_piece"):
        return amount
    pieces = work.count("pieces")
    work.step(at, f"{pieces} at {usd(amount)} each", amount * pieces, "USD")
    return amount * pieces


def over_limit(amount: Decimal, limit: Decimal) -> Quantity:
    """By how much an amount passes its limit, in USD."""
    return dollars("over", "Above the limit", amount - limit)


def certified_limit(work: Work, amount: Decimal, base: Decimal, at: str) -> Decimal:
    """The amount of the year: the certified one, which only a purchase above the Code's own asks for."""
    if amount > base:
        return work.money("limit")
    certified: Decimal | None = work.maybe("limit")
    if certified is None:
        work.note(
            f"{usd(base)} is the amount of the Code; the amount that the City Auditor certified for the year applies."
        )
        work.step(at, "The amount of the Code, before the yearly adjustment", base, "USD")
    return base if certified is None else certified
