"""Who is credited for surplus property, and selling a building for removal: Sections 5.36.010 and 5.36.020."""

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
USABLE, VEHICLES, BUILDING = "5.36.010.A", "5.36.010.E", "5.36.020"
REVENUE_WORDS = ("revenue", "sold", "sold for", "sale", "brought", "received", "fetched", "proceeds", "for", "price",
                 "at auction", "auctioned for", "auctioned at", "went for", "sale price")  # fmt: skip
COST_WORDS = ("cost", "costs", "expenses", "fees", "fee", "less", "auction fee", "auction costs", "to sell", "selling",
              "commission", "sale costs", "costs of sale", "minus")  # fmt: skip

CREDIT = anchor(USABLE, "shall be credited to the bureau from which the property originated")
LESS_COSTS = anchor(VEHICLES, "Any and all revenue, less costs of sale")
NO_CREDIT = anchor(BUILDING, "except that such terms shall not include credit")
DEPOSIT = anchor(BUILDING, "he shall fix the amount of bond or cash deposit to be given by the purchaser")
REMOVED = anchor(
    BUILDING, "must be removed, he may authorize the Purchasing Agent to sell such building or other structure"
)


class SurplusCredit(Inputs):
    """What a bureau is credited for surplus property depends on."""

    revenue: Decimal | None = money("What revenue came from the sale?", USABLE, words=REVENUE_WORDS)
    commission: Decimal | None = money(
        "How much did the disposal contractor keep for himself, if anything?", USABLE, optional=True,
        words=("commission", "kept", "keeps", "fee", "withheld", "cut", "took", "contractor's cut"),
    )  # fmt: skip
    credited: Decimal | None = money(
        "How much was the bureau credited?", USABLE, optional=True,
        words=("credited", "credit", "we got", "our account", "got back", "posted", "only got"),
    )  # fmt: skip
    asked: str | None = choice(
        "Is the question whether the bureau gets all of it?", USABLE,
        {"all_of_it": ("get it all", "all of it", "keep it all", "all the money", "keep all", "the whole amount",
                       "get all", "every penny", "the full amount", "all ours", "get the money", "keep the proceeds")},
        optional=True,
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
        "surplus tables brought $880 and our bureau was only credited $700, is that right",
        "chairs sold by the disposal contractor for $2,310, do we get all of it",
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
    credited: Decimal | None = work.maybe("credited")
    asked = work.maybe("asked") == "all_of_it"
    if not commission and asked and credited is None:
        return work.computed(USABLE, f"Yes: the originating bureau is credited {usd(revenue)}.", whole, verdict="yes")
    if not commission:
        return _credited(work, USABLE, f"The originating bureau is credited {usd(revenue)}.", whole, revenue, credited)
    net = revenue - commission
    readings = (
        Reading("All revenue from the sale is credited; the text takes nothing off.", (whole,),
                "yes" if asked else None),
        Reading("Only what the City receives after the contractor's part is its revenue.",
                (dollars("credit", "Credit to the originating bureau", net),), "no" if asked else None),
    )  # fmt: skip
    text = (f"The originating bureau is credited all revenue received: {usd(revenue)}, or {usd(net)} if "
            "revenue received means what the contractor passes on; the text does not say.")  # fmt: skip
    return work.two_readings(USABLE, text, *readings)


def _credited(work: Work, at: str, text: str, value: Quantity, due: Decimal, credited: Decimal | None) -> Outcome:
    """The credit that is due, and whether what was credited is all of it."""
    if credited is None:
        return work.computed(at, text, value)
    enough = credited >= due
    work.step(at, f"Credited {usd(credited)}", enough)
    short = dollars("shortfall", "Still to be credited", max(Decimal(0), due - credited))
    return work.computed(at, f"{'Yes' if enough else 'No'}. {text}", value, short, verdict="yes" if enough else "no")


class VehicleCredit(Inputs):
    """What a replacement account is credited depends on."""

    revenue: Decimal | None = money("What revenue came from the sale?", VEHICLES, words=REVENUE_WORDS)
    no_costs: bool | None = yes_no(
        "Did the sale cost nothing?", VEHICLES, optional=True,
        yes=("no sale costs", "no costs", "no auction fee", "cost nothing to sell", "without any costs", "no fees",
             "no selling costs", "no expenses"),
        no=("sale costs of", "costs of sale"),
    )  # fmt: skip
    costs: Decimal | None = money("What were the costs of sale?", VEHICLES, words=COST_WORDS)
    credited: Decimal | None = money(
        "How much was credited to the replacement account?", VEHICLES, optional=True,
        words=("credited", "credit", "replacement account got", "posted", "account", "only got"),
    )  # fmt: skip


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
        "van auctioned for $3,900 with $410 of fees, account was credited $3,400, right?",
        "we sold a City sedan for $2,750 and there were no sale costs",
    ),
    anchors=(LESS_COSTS,),
    model=VehicleCredit,
)
def vehicle_sale_credit(work: Work) -> Outcome:
    """PCC 5.36.010 E."""
    revenue = work.money("revenue")
    free = work.maybe("no_costs") and work.maybe("costs") is None
    costs = Decimal(0) if free else work.money("costs")
    if wrong := below_zero(work, VEHICLES, revenue, costs):
        return wrong
    net = revenue - costs
    work.step(VEHICLES, f"Revenue of {usd(revenue)} less costs of sale of {usd(costs)}", net, "USD")
    if net < 0:
        return work.undetermined(
            VEHICLES, f"The costs exceed the revenue by {usd(-net)}; the text does not say who bears that."
        )
    text = f"{usd(net)} is credited to the replacement account for the originating bureau."
    value = dollars("credit", "Credit to the replacement account", net)
    return _credited(work, VEHICLES, text, value, net, work.maybe("credited"))


class BuildingSale(Inputs):
    """What the sale of a building for removal depends on."""

    determined: bool | None = yes_no(
        "Did the Commissioner determine that the building must be removed, and authorize the sale?",
        BUILDING, optional=True,
        yes=("commissioner determined", "must be removed", "commissioner authorized", "commissioner decided",
             "has to come down", "has to go", "has to be removed", "commissioner authorized the sale",
             "commissioner says it must go"),
        no=("commissioner has not decided", "need not be removed", "without the commissioner",
            "commissioner has not authorized"),
    )  # fmt: skip
    no_credit: bool | None = yes_no(
        "Is it sold without any credit?", BUILDING, optional=True,
        yes=("cash", "paid in full", "no credit", "full payment", "cash on the spot", "pays up front",
             "pays it all now"),
        no=("on credit", "credit", "on terms", "in two payments", "pays the rest", "the rest later", "balance later",
            "on time payments", "iou", "installments", "half later", "pay later", "payments", "financing", "half now",
            "monthly payments", "over time"),
    )  # fmt: skip
    deposit: bool | None = yes_no(
        "Does the purchaser give the bond or cash deposit that the Purchasing Agent fixes?", BUILDING, optional=True,
        yes=("deposit", "bond", "cash deposit", "posts a bond", "put up the bond", "posted the deposit"),
        no=("no deposit", "won't post a bond", "hasn't posted", "won't put up a deposit", "refuses the deposit",
            "no bond", "without a deposit",
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
        "old pump house has to come down, buyer pays cash and posts the deposit, Commissioner authorized it, ok?",
        "purchaser of a City shed wants to pay the rest later, may we sell it for removal",
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
