"""Who is credited for surplus property that was sold: Section 5.36.010 A and E."""

from __future__ import annotations

from decimal import Decimal

from calculators.calculator import calculator
from calculators.conditions import below_zero
from calculators.figure import anchor
from calculators.inputs import Inputs, amounts, choice, count, money, yes_no
from calculators.money import usd
from calculators.outcome import Outcome, Quantity, Reading
from calculators.work import Work, dollars

SUBJECT = "Surplus property"
USABLE, VEHICLES = "5.36.010.A", "5.36.010.E"
REVENUE_WORDS = (
    "revenue", "sold for", "brought", "brought in", "received", "fetched", "proceeds", "for", "from the sale",
    "sale brought", "sale was", "sale made", "sale netted", "sold off for",
    "price", "at auction", "auctioned for", "auctioned at", "went for", "sale price", "took in", "gross", "grossed",
    "bid", "winning bid", "hammer price", "raised", "sold at", "made", "selling price", "unloaded for", "pulled in",
    "got us", "got for", "buyer paid", "check for", "swapped for", "and another", "the other", "other one",
)  # fmt: skip
COST_WORDS = (
    "cost", "costs", "expenses", "expense", "fees", "fee", "less", "auction fee", "auction fees", "auction costs",
    "to sell", "selling", "commission", "sale costs", "costs of sale", "minus", "ads", "ad", "advertising", "advertise",
    "auctioneer", "auctioneer's", "towing", "tow", "detailing", "cleaning", "charged", "spent", "cost us", "after",
    "listing", "listing fee", "auction house", "broker", "title fee", "transport", "paperwork", "smog", "ran us",
    "buyer's premium", "cut", "took", "overhead",
)  # fmt: skip
ONE_PRICE = 2
"""Up to so many amounts, one price for each and perhaps how many, are asked to be told apart."""
APIECE = ("each", "apiece", "a piece", "per piece", "per item", "per unit", "a pop", "a head", "a pair of")
ALL_TOLD = ("altogether", "in all", "in total", "for the lot", "all told", "all together", "combined", "for both",
            "for all", "total of")  # fmt: skip
GOODS = (
    "items", "desks", "chairs", "computers", "laptops", "tables", "cabinets", "printers", "monitors", "pallets", "lots",
    "pieces", "copiers", "benches", "lockers", "cubicles", "bikes", "bicycles", "tools", "phones", "boxes", "shelves",
    "couches", "projectors", "mowers", "generators", "pianos", "lamps", "bookcases", "screens", "machines", "ladders",
)  # fmt: skip
FLEET = (
    "vehicles", "cars", "trucks", "vans", "radios", "trailers", "sedans", "pickups", "buses", "motorcycles", "cruisers",
    "patrol cars", "squad cars", "sweepers", "backhoes", "forklifts", "scooters", "rigs", "engines", "walkie-talkies",
    "units", "suvs", "dump trucks", "loaders", "tractors", "pagers", "base stations", "plows", "chargers",
)  # fmt: skip
SOLD_FOR = ("for", "at", "went for", "brought", "brought in", "fetched", "sold for", "made", "got")


def _sold(goods: tuple[str, ...]) -> tuple[str, ...]:
    """The words by which a question names what several things brought: "chairs for"."""
    return tuple(f"{item} {link}" for item in goods for link in SOLD_FOR)


CREDIT = anchor(USABLE, "shall be credited to the bureau from which the property originated")
LESS_COSTS = anchor(VEHICLES, "Any and all revenue, less costs of sale")


class SurplusCredit(Inputs):
    """What a bureau is credited for surplus property depends on."""

    revenue: tuple[Decimal, ...] | None = amounts(
        "What did the sale bring (each amount)?", USABLE, words=(*REVENUE_WORDS, *_sold(GOODS))
    )
    apiece: bool | None = yes_no(
        "Is that the price of each of several things sold?", USABLE, optional=True, yes=(*APIECE, "per desk",
            "per chair", "per laptop", "per table", "per pallet"), no=ALL_TOLD
    )  # fmt: skip
    items: int | None = count("How many were sold at that price?", USABLE, unit="items", optional=True, words=GOODS)
    commission: Decimal | None = money(
        "How much did the disposal contractor keep for himself, if anything?", USABLE, optional=True,
        words=("commission", "kept", "keeps", "fee", "withheld", "cut", "took", "contractor's cut",
               "off the top", "skimmed", "kept for himself", "kept back", "contractor took",
               "contractor kept", "contractor's fee", "contractor's commission", "percent cut",
               "handling fee", "held back"),
    )  # fmt: skip
    credited: Decimal | None = money(
        "How much was the bureau credited?", USABLE, optional=True,
        words=("credited", "credit", "we got", "our account", "got back", "posted", "only got",
               "only credited", "was credited", "showed up", "posted to us", "ledger shows",
               "our books show", "they gave us", "sent us", "only see", "account shows", "gave us",
               "only gave us", "booked"),
    )  # fmt: skip
    asked: str | None = choice(
        "Is the question whether the bureau gets all of it?", USABLE,
        {"all_of_it": ("get it all", "all of it", "keep it all", "all the money", "keep all",
                       "the whole amount", "get all", "every penny", "the full amount", "all ours",
                       "get the money", "keep the proceeds", "is it all ours", "the whole thing",
                       "every dime", "every cent", "all go to us", "all of that", "the entire",
                       "the whole lot", "all come back", "entire amount")},
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
        "contractor auctioned our old chairs and our printers for two different sums, what does our "
        "bureau get credited",
        "contractor sold off our old cubicles, what do we get back",
        "three pallets of old office junk sold at so much apiece, how much comes back to us",
        "disposal contractor received money from the sale of our surplus desks, how much is credited to our bureau",
        "how much does the originating bureau get for surplus the contractor sold",
        "total credit for several lots of our stuff sold by the contractor",
        "our share of the surplus auction receipts for the furniture",
        "contractor sold the treadmill, the couch and the fridge, what is our credit",
        "is all of the sale money ours or does it go to the General Fund",
        "what's our cut from the cabinets the contractor auctioned last month",
        "monitors went for so much a pop at the contractor's sale, what do we get",
        "contractor got money for our desks and only credited us part, how much is missing",
        "lockers and benches sold by the surplus contractor, amount credited to our bureau",
        "how much is our bureau credited for the desks that were sold",
        "exact credit to our bureau from this surplus sale",
        "what do we get back from the contractor's sale of our chairs",
    ),
    anchors=(CREDIT,),
    model=SurplusCredit,
)
def surplus_sale_credit(work: Work) -> Outcome:
    """PCC 5.36.010 A."""
    revenue, commission = _brought(work, USABLE), work.maybe("commission")
    if wrong := below_zero(work, USABLE, *work.amounts("revenue"), commission):
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


def _brought(work: Work, at: str) -> Decimal:
    """What the sale brought altogether, in USD: the amounts added up, or a price times how many were sold."""
    parts = work.amounts("revenue")
    total = sum(parts, Decimal(0))
    if work.maybe("apiece") and len(parts) <= ONE_PRICE:
        items = work.count("items")
        # "11 of our tables for $240 each" may have been read as two amounts.
        parts = tuple(part for part in parts if part != items) or parts
        total = sum(parts, Decimal(0)) * items
        work.step(at, f"{items} at {usd(sum(parts, Decimal(0)))} each", total, "USD")
    elif len(parts) > 1:
        work.step(at, "What the sale brought, together", total, "USD")
    return total


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

    revenue: tuple[Decimal, ...] | None = amounts(
        "What did the sale bring (each amount)?", VEHICLES, words=(*REVENUE_WORDS, *_sold(FLEET))
    )  # fmt: skip
    apiece: bool | None = yes_no(
        "Is that the price of each of several things sold?", VEHICLES, optional=True, yes=(*APIECE, "per car",
            "per truck", "per van", "per radio", "per vehicle"), no=ALL_TOLD
    )  # fmt: skip
    items: int | None = count(
        "How many were sold at that price?", VEHICLES, unit="vehicles", optional=True, words=FLEET
    )
    no_costs: bool | None = yes_no(
        "Did the sale cost nothing?", VEHICLES, optional=True,
        yes=("no sale costs", "no costs", "no auction fee", "cost nothing to sell", "without any costs",
             "no fees", "no selling costs", "no expenses", "nothing to sell", "no cost to sell",
             "zero costs", "no costs at all", "no sale expenses", "didn't cost us anything",
             "no costs of sale", "sold it for free", "without costs", "no cost", "no ads"),
        no=("some sale costs", "there were costs"),
    )  # fmt: skip
    costs: tuple[Decimal, ...] | None = amounts(
        "What were the costs of sale (each amount)?", VEHICLES, optional=True, words=(*COST_WORDS, )
    )  # fmt: skip
    credited: Decimal | None = money(
        "How much was credited to the replacement account?", VEHICLES, optional=True,
        words=("credited", "credit", "replacement account got", "posted", "account", "only got",
               "only credited", "was credited", "they credited", "showed up", "ledger shows",
               "only got credited", "fleet posted", "books show"),
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
        "sold two patrol cars at so much apiece, auctioneer and ads cost us something, what's credited",
        "auction of the old street sweeper brought in money, auction fee and advertising came off, "
        "what's the replacement account credit",
        "sold the old dump truck, ads were extra, what lands in our replacement account",
        "unloaded three old vans at auction, spent some on ads, what goes in the replacement account",
        "we sold a surplus truck, how much goes to our replacement account after the costs of sale",
        "surplus police cruisers went for so much, towing and detailing cost us, how much do we get back",
        "retired fire engine sold to a collector less broker's commission, net to the replacement account",
        "radios auctioned, what is left for replacement after fees",
        "what do we book to the fleet replacement account for the motorcycles",
        "cruiser brought money but there was the auctioneer to pay, what ends up in replacement",
        "loader and trailer auctioned, fees off, how much goes to replacement",
        "radios at so much each with a listing cost, net to replacement",
        "how much goes to our replacement account from this truck sale",
        "exact credit for the van we sold",
        "what is our replacement account credited for these radios",
        "what does our replacement account get from this truck they auctioned",
        "what goes to our replacement account for the bucket truck that was sold",
    ),
    anchors=(LESS_COSTS,),
    model=VehicleCredit,
)
def vehicle_sale_credit(work: Work) -> Outcome:
    """PCC 5.36.010 E."""
    revenue = _brought(work, VEHICLES)
    free = work.maybe("no_costs") and not work.maybe("costs")
    spent = () if free else work.amounts("costs")
    if wrong := below_zero(work, VEHICLES, *work.amounts("revenue"), *spent):
        return wrong
    costs = sum(spent, Decimal(0))
    if len(spent) > 1:
        work.step(VEHICLES, "Costs of sale, together", costs, "USD")
    net = revenue - costs
    work.step(VEHICLES, f"Revenue of {usd(revenue)} less costs of sale of {usd(costs)}", net, "USD")
    if net < 0:
        return work.undetermined(
            VEHICLES, f"The costs exceed the revenue by {usd(-net)}; the text does not say who bears that."
        )
    text = f"{usd(net)} is credited to the replacement account for the originating bureau."
    value = dollars("credit", "Credit to the replacement account", net)
    return _credited(work, VEHICLES, text, value, net, work.maybe("credited"))
