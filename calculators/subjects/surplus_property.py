"""Where surplus City property goes, and who is credited: Sections 5.36.010 and 5.36.020."""

from __future__ import annotations

from decimal import Decimal

from calculators.calculator import calculator
from calculators.conditions import below_zero
from calculators.figure import anchor
from calculators.inputs import Inputs, choice, money, yes_no
from calculators.money import usd
from calculators.outcome import Outcome, Quantity, Reading
from calculators.permission import Condition, permission
from calculators.work import Work, dollars

SUBJECT = "Surplus property"
USABLE, TRANSFERS, UNUSABLE, HISTORICAL, VEHICLES, EXEMPT = (f"5.36.010.{letter}" for letter in "ABCDEF")
BUILDING = "5.36.020"
GENERAL_SERVICES = "Director of the Bureau of General Services"
REVENUE_WORDS = ("revenue", "sold", "sale", "brought", "received", "fetched", "proceeds", "for", "auction", "price")
COST_WORDS = ("cost", "costs", "expenses", "fees", "fee", "less")

CONTRACTOR = anchor(
    USABLE, "he or she shall transfer the surplus personal property to the City’s surplus property disposal"
)
CREDIT = anchor(USABLE, "shall be credited to the bureau from which the property originated")
ON_REQUEST = anchor(TRANSFERS, "upon written request from the director of any other bureau")
ANY_MANNER = anchor(UNUSABLE, "in any manner deemed appropriate in his or her discretion")
INSUFFICIENT = anchor(UNUSABLE, "will be insufficient to cover the costs of transfer of the surplus property")
BY_COUNCIL = anchor(HISTORICAL, "shall be disposed of only upon authorization by City Council")
REPORT = anchor(
    VEHICLES, "the bureau director shall report his surplus to the Director of the Bureau of General Services"
)
LESS_COSTS = anchor(VEHICLES, "Any and all revenue, less costs of sale")
ARMS = anchor(EXEMPT, "Firearms and narcotics are exempt from the provisions of this Chapter")
NO_CREDIT = anchor(BUILDING, "except that such terms shall not include credit")
DEPOSIT = anchor(BUILDING, "he shall fix the amount of bond or cash deposit to be given by the purchaser")
REMOVED = anchor(
    BUILDING, "must be removed, he may authorize the Purchasing Agent to sell such building or other structure"
)


class SurplusRoute(Inputs):
    """What decides where surplus property goes."""

    kind: str | None = choice(
        "What kind of surplus property is it?", USABLE,
        {
            "firearm_or_narcotic": ("firearm", "firearms", "gun", "guns", "pistol", "rifle", "narcotic", "narcotics",
                                    "drugs"),
            "vehicle": ("vehicle", "vehicles", "car", "cars", "truck", "trucks", "van", "vans", "trailer", "trailers",
                        "vehicular equipment", "motorcycle", "backhoe", "sedan"),
            "communications": ("communications equipment", "radio", "radios", "two-way radio", "walkie-talkie",
                               "pagers", "radio equipment"),
            "historical": ("historical", "historical value", "historic", "antique", "antiques", "of historical value"),
            "ordinary": ("desk", "desks", "chair", "chairs", "furniture", "computer", "computers", "tables",
                         "cabinets", "file cabinets", "tools", "copier", "copiers", "printer", "shelving", "supplies",
                         "phones", "office equipment", "tangible personal property"),
        },
    )  # fmt: skip
    condition: str | None = choice(
        "In which condition is it?", UNUSABLE,
        {
            "usable": ("usable", "in good condition", "good shape", "still works", "working", "like new"),
            "unusable": ("unusable", "broken", "junk", "worn out", "scrap", "beyond use", "no longer usable",
                         "useless", "not usable"),
            "inoperable": ("inoperable", "does not work", "cannot be repaired", "not repairable", "dead",
                           "beyond repair", "not worth repairing", "not reasonably repairable"),
            "hazardous": ("hazardous", "toxic", "chemicals", "asbestos", "hazardous waste", "leaking"),
        },
        optional=True,
    )  # fmt: skip
    other_bureau: bool | None = yes_no(
        "Has the director of another bureau requested it in writing?", TRANSFERS, optional=True,
        yes=("another bureau wants", "another bureau asked", "written request from another bureau", "another bureau",
             "other bureau requested", "requested by another bureau"),
        no=("no other bureau", "no bureau wants", "no bureau needs", "nobody else wants"),
    )  # fmt: skip
    value: Decimal | None = money(
        "What would it bring if sold?", UNUSABLE, optional=True,
        words=("worth", "value", "sell", "sold", "bring", "fetch", "valued"),
    )  # fmt: skip
    cost: Decimal | None = money(
        "What would its transfer to the surplus property disposal contractor cost?", UNUSABLE, optional=True,
        words=("transfer", "cost", "costs", "haul", "hauling", "moving", "move", "truck", "shipping"),
    )  # fmt: skip


@calculator(
    name="surplus_property_route",
    title="Where surplus property goes",
    subject=SUBJECT,
    provision=USABLE,
    rule="Usable surplus goes to the City's surplus property disposal contractor, or may go to another "
    "bureau that requests it in writing; unusable, unrepairable or hazardous property, or what is "
    "worth less than its transfer costs, is for the bureau director; vehicles, communications "
    "equipment, historical property, firearms and narcotics have their own rules.",
    phrases=(
        "surplus desks worth $90 if sold, transfer costs $120, what do we do with them",
        "how do we get rid of surplus office furniture",
        "our bureau has old trucks to dispose of",
        "surplus two-way radios, where do they go",
        "broken copier, can the director just throw it out",
        "another bureau asked in writing for our extra chairs",
        "dispose of an antique fire bell the City owns",
        "surplus guns in the evidence room",
    ),
    anchors=(CONTRACTOR, ON_REQUEST, ANY_MANNER, INSUFFICIENT, BY_COUNCIL, REPORT, ARMS),
    model=SurplusRoute,
)
def surplus_property_route(work: Work) -> Outcome:
    """PCC 5.36.010."""
    condition = work.maybe("condition")
    kind = work.choice("kind") if condition is None else work.maybe("kind")
    if kind == "firearm_or_narcotic":
        return work.not_applicable(EXEMPT, "Firearms and narcotics are exempt from this Chapter; they are "
                                           "disposed of as otherwise provided by the Code or by City "
                                           "policy or procedure.")  # fmt: skip
    if kind in ("vehicle", "communications"):
        return _route(work, VEHICLES, "general_services", "The bureau director reports it to the Director "
                                                          "of the Bureau of General Services, who "
                                                          "disposes of it in the most efficient and "
                                                          "cost-effective manner.",
                      GENERAL_SERVICES, "bureau director")  # fmt: skip
    if kind == "historical":
        return _route(
            work, HISTORICAL, "council", "It is disposed of only upon authorization by City Council.", "City Council"
        )
    if work.maybe("other_bureau"):
        work.note(
            "The text does not say whether the giving or the receiving director sets the value of what is transferred."
        )
        return _route(work, TRANSFERS, "other_bureau", "The bureau director may transfer it to that "
                                                       "bureau, upon its written request.",
                      "bureau director")  # fmt: skip
    if condition not in (None, "usable"):
        return _route(work, UNUSABLE, "director", "The bureau director may dispose of it in any manner "
                                                  "deemed appropriate, having determined that it is so.",
                      "bureau director")  # fmt: skip
    return _usable(work)


def _route(work: Work, at: str, route: str, text: str, *actors: str) -> Outcome:
    work.step(at, text.rstrip("."), route)
    return work.computed(at, text, Quantity("route", "Route", route), actors=actors)


def _usable(work: Work) -> Outcome:
    value: Decimal | None = work.maybe("value")
    cost: Decimal | None = work.maybe("cost")
    if wrong := below_zero(work, UNUSABLE, value, cost):
        return wrong
    if value is not None or cost is not None:
        value, cost = work.money("value"), work.money("cost")
        short = value < cost
        work.step(UNUSABLE, f"A value of {usd(value)} is insufficient to cover transfer costs of {usd(cost)}", short)
        if short:
            return _route(work, UNUSABLE, "director", "The bureau director may dispose of it in any "
                                                      "manner deemed appropriate, as its value will not "
                                                      "cover the costs of transfer.", "bureau director")  # fmt: skip
    if work.maybe("condition") is None:
        work.note(
            "Taken as usable; unusable, inoperable or hazardous property is for the bureau director (PCC 5.36.010 C)."
        )
    return _route(work, USABLE, "contractor", "It is transferred to the City's surplus property disposal contractor.",
                  "bureau director")  # fmt: skip


class SurplusCredit(Inputs):
    """What a bureau is credited for surplus property depends on."""

    revenue: Decimal | None = money("What revenue came from the sale?", USABLE, words=REVENUE_WORDS)
    commission: Decimal | None = money(
        "How much did the disposal contractor keep for himself, if anything?", USABLE, optional=True,
        words=("commission", "kept", "keeps", "fee", "withheld"),
    )  # fmt: skip


@calculator(
    name="surplus_sale_credit",
    title="Credit for surplus property sold by the contractor",
    subject=SUBJECT,
    provision=USABLE,
    rule="Any and all revenue received from the contractor's sale of surplus property is credited to the "
    "bureau from which it originated.",
    phrases=(
        "contractor sold our surplus chairs for $1,240, how much is our bureau credited",
        "who gets the money when surplus furniture is sold",
        "surplus sale brought $3,500 and the contractor kept a commission of $350, what do we get",
        "credit to the originating bureau for surplus property",
        "revenue from the disposal contractor's sale, which bureau",
        "do we keep the proceeds of our surplus desks",
    ),
    anchors=(CREDIT,),
    model=SurplusCredit,
)
def surplus_sale_credit(work: Work) -> Outcome:
    """PCC 5.36.010 A."""
    revenue, commission = work.money("revenue"), work.maybe("commission")
    if wrong := below_zero(work, USABLE, revenue, commission):
        return wrong
    if commission and commission > revenue:
        return work.not_applicable(
            USABLE, "The contractor cannot have kept more than the sale brought; check the figures."
        )
    work.step(USABLE, "Any and all revenue received from the sale", revenue, "USD")
    whole = dollars("credit", "Credit to the originating bureau", revenue)
    if not commission:
        return work.computed(USABLE, f"The originating bureau is credited {usd(revenue)}.", whole)
    net = revenue - commission
    readings = (
        Reading("All revenue from the sale is credited; the text takes nothing off.", (whole,)),
        Reading("Only what the City receives after the contractor's part is its revenue.",
                (dollars("credit", "Credit to the originating bureau", net),)),
    )  # fmt: skip
    text = (f"The originating bureau is credited all revenue received: {usd(revenue)}, or {usd(net)} if "
            "revenue received means what the contractor passes on; the text does not say.")  # fmt: skip
    return work.two_readings(USABLE, text, *readings)


class VehicleCredit(Inputs):
    """What a replacement account is credited depends on."""

    revenue: Decimal | None = money("What revenue came from the sale?", VEHICLES, words=REVENUE_WORDS)
    costs: Decimal | None = money("What were the costs of sale?", VEHICLES, words=COST_WORDS)


@calculator(
    name="vehicle_sale_credit",
    title="Credit for surplus vehicles and communications equipment",
    subject=SUBJECT,
    provision=VEHICLES,
    rule="Revenue from the sale of City-owned vehicles, vehicular equipment and communications equipment, "
    "less costs of sale, is credited to the replacement account for the originating bureau.",
    phrases=(
        "surplus radios sold for $9,800 with sale costs of $640, what is credited",
        "auctioned our old truck for $4,200, auction fees $315, credit to the replacement account",
        "where does the money from a sold City car go",
        "net credit on the sale of surplus vans",
        "vehicle sale brought less than it cost",
        "replacement account credit for a surplus vehicle",
    ),
    anchors=(LESS_COSTS,),
    model=VehicleCredit,
)
def vehicle_sale_credit(work: Work) -> Outcome:
    """PCC 5.36.010 E."""
    revenue, costs = work.money("revenue"), work.money("costs")
    if wrong := below_zero(work, VEHICLES, revenue, costs):
        return wrong
    net = revenue - costs
    work.step(VEHICLES, f"Revenue of {usd(revenue)} less costs of sale of {usd(costs)}", net, "USD")
    if net < 0:
        return work.undetermined(
            VEHICLES, f"The costs exceed the revenue by {usd(-net)}; the text does not say who bears that."
        )
    return work.computed(VEHICLES, f"{usd(net)} is credited to the replacement account for the originating bureau.",
                         dollars("credit", "Credit to the replacement account", net))  # fmt: skip


class BuildingSale(Inputs):
    """What the sale of a building for removal depends on."""

    determined: bool | None = yes_no(
        "Did the Commissioner determine that the building must be removed, and authorize the sale?",
        BUILDING, optional=True,
        yes=("commissioner determined", "must be removed", "commissioner authorized", "commissioner decided"),
        no=("commissioner has not decided", "need not be removed", "without the commissioner",
            "commissioner has not authorized"),
    )  # fmt: skip
    no_credit: bool | None = yes_no(
        "Is it sold without any credit?", BUILDING, optional=True,
        yes=("cash", "paid in full", "no credit", "full payment", "cash on the spot"),
        no=("on credit", "credit", "installments", "half later", "pay later", "payments", "financing", "half now",
            "monthly payments", "over time"),
    )  # fmt: skip
    deposit: bool | None = yes_no(
        "Does the purchaser give the bond or cash deposit that the Purchasing Agent fixes?", BUILDING, optional=True,
        yes=("deposit", "bond", "cash deposit", "posts a bond"), no=("no deposit", "no bond", "without a deposit",
                                                                     "refuses a bond", "without a bond"),
    )  # fmt: skip


@calculator(
    name="building_sale_for_removal",
    title="Selling a building for removal",
    subject=SUBJECT,
    provision=BUILDING,
    rule="When a Commissioner determines that a building must be removed, he may authorize the Purchasing "
    "Agent to sell it for removal; never on credit, and against a bond or cash deposit for removal "
    "and clearance of debris.",
    phrases=(
        "sell an old City house to be moved off, half now and half later",
        "buyer of a shed for removal wants to pay in installments",
        "may the Purchasing Agent sell a building that must be removed",
        "conditions for selling a City building for removal",
        "house movers want to buy a City house on credit",
        "buyer of the structure refuses a bond for the debris",
    ),
    anchors=(REMOVED, NO_CREDIT, DEPOSIT),
    model=BuildingSale,
)
def building_sale_for_removal(work: Work) -> Outcome:
    """PCC 5.36.020."""
    work.note(
        "The Purchasing Agent chooses the method of sale and fixes the bond or deposit; the text gives no amount."
    )
    conditions = (
        Condition(
            "determined", BUILDING, "the Commissioner determines that it must be removed and authorizes the sale"
        ),
        Condition("no_credit", BUILDING, "the terms of sale do not include credit"),
        Condition(
            "deposit", BUILDING, "the purchaser gives the bond or cash deposit for removal and clearance of debris"
        ),
    )
    granted = "the Purchasing Agent may sell the building for removal by the purchaser"
    return permission(work, BUILDING, granted, on=conditions, actors=("Commissioner", "Purchasing Agent"))
