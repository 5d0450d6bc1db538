"""Buying from, selling to and bidding with other governments: Sections 5.32.100 to 5.32.120."""

from __future__ import annotations

from decimal import Decimal

from calculators.calculator import calculator
from calculators.figure import anchor
from calculators.inputs import Inputs, choice, count, money, yes_no
from calculators.outcome import Outcome
from calculators.permission import Condition, permission
from calculators.work import Work, usd

SUBJECT = "Purchases with other governments"
BUY, SELL, JOINT = "5.32.100", "5.32.110", "5.32.120"
GOVERNMENT_YES = (
    "county", "multnomah county", "gresham", "beaverton", "another city", "state of oregon", "state agency", "metro",
    "school district", "trimet", "tri-met", "port of portland", "another government", "other government",
    "government agency", "another unit of government", "washington county", "water district", "federal government",
    "vancouver", "clackamas county", "milwaukie", "lake oswego", "tigard", "hillsboro", "troutdale", "oregon city",
    "salem", "seattle", "odot", "the state", "fire district", "state police", "the feds", "tualatin", "west linn",
    "clark county", "park district", "community college", "public schools", "the port", "army corps",
    "forest service",
    "fairview", "wood village", "eugene", "parks district", "transit district", "city of gresham",
    "city of beaverton",
    "city of salem", "city of vancouver", "state surplus", "state surplus agency", "multco", "wash county",
    "housing authority",
    "sheriff", "sandy", "canby", "happy valley", "gladstone", "forest grove", "st helens", "bend", "medford",
    "tacoma",
    "portland public schools", "portland community college", "pcc", "psu", "portland state", "library district",
    "soil district", "irrigation district", "service district", "special district", "department of transportation",
    "the navy", "army", "coast guard", "national guard", "bpa", "gsa", "oregon state police", "sherwood",
    "wilsonville",
    "hood river county", "columbia county", "yamhill county", "marion county", "other city", "neighboring city",
    "next city over", "their city", "two governments", "city and county", "mount hood community college",
    "university",
)  # fmt: skip
GOVERNMENT_NO = (
    "private", "private company", "private business", "company", "individual", "resident", "nonprofit", "contractor",
    "a dealer", "an employee", "dealer", "hospital", "church", "vendor", "a firm", "neighbor", "a business",
    "private school", "homeowner", "developer", "landscaper", "builder", "private contractor", "roofing company",
    "a store",
    "home depot", "private party", "private club", "country club", "charity", "a farmer", "farmer", "private buyer",
    "construction company", "private firm", "retailer", "my brother", "the public", "scrap dealer", "salvage yard",
)  # fmt: skip

PRICE_PROMPT, QUANTITY_PROMPT = "At what price?", "How many pieces?"
PRICE_WORDS = ("for", "price", "at", "worth", "cost", "asking", "pay", "charge", "total", "costs")
ITEMS = (
    "of our", "of their", "items", "pieces", "cones", "traffic cones", "bags", "meters", "water meters", "bins",
    "recycling bins",
    "hoses", "tons", "yards", "gallons", "boxes", "cases", "pallets", "drums", "rolls", "feet", "signs", "tires",
    "barricades",
    "sandbags", "bolts", "loads", "truckloads", "reams", "barrels", "posts", "bricks", "lamps", "chairs", "buckets",
    "pounds", "sacks", "crates", "sheets", "lengths", "spare cones", "left over",
)  # fmt: skip

FROM_GOVERNMENT = anchor(BUY, "from any other unit or Subdivision of government willing to sell the same")
AS_PRIVATE = anchor(BUY, "as though purchased from a private business")
TO_GOVERNMENT = anchor(SELL, "may sell materials and supplies not immediately needed for City use to another unit")
SELLERS = anchor(
    SELL, "The Purchasing Agent, the Auditor and each Commissioner, as to materials and supplies controlled by bureaus"
)
PRICE = anchor(SELL, "shall be fixed in the same manner as charges between City departments")
TOGETHER = anchor(JOINT, "for joint purchases, when specifications have been approved")
COSTS = anchor(JOINT, "appropriate arrangements have been made for apportioning or exchanging costs of such purchasing")


class GovernmentPurchase(Inputs):
    """What a purchase from another government depends on."""

    what: str | None = choice(
        "What is bought?", BUY,
        {
            "materials_or_supplies": ("materials", "supplies", "salt", "gravel", "fuel", "sand", "paper", "pipe",
                                      "parts", "asphalt", "signs", "traffic cones", "cones", "paint", "road salt",
                                      "lumber", "rock", "hoses", "tires", "ammunition", "uniforms", "toner",
                                      "chlorine", "hose", "fire hose", "bins", "recycling bins", "barricades",
                                      "bolts", "meters", "water meters",
                                      "office supplies", "copier paper", "deicer", "mulch", "bark", "seed",
                                      "fertilizer",
                                      "batteries", "filters", "envelopes", "gloves", "sandbags", "bricks", "posts",
                                      "light bulbs", "bulbs", "oil", "chemicals"),
            "other": ("equipment", "services", "vehicle", "vehicles", "truck", "fire engine", "labor", "machinery",
                      "snowplow", "backhoe", "grader", "van", "pickup", "printing services", "land", "building",
                      "bus",
                      "tractor", "mower", "generator", "forklift", "street sweeper", "dump truck", "copier",
                      "patrol car", "police cars", "loader"),
        },
        optional=True,
    )  # fmt: skip
    price: Decimal | None = money(PRICE_PROMPT, BUY, optional=True, words=PRICE_WORDS)
    quantity: int | None = count(QUANTITY_PROMPT, BUY, unit="pieces", optional=True, words=ITEMS)
    government: bool | None = yes_no(
        "Is the seller another unit or subdivision of government?",
        BUY,
        optional=True,
        yes=GOVERNMENT_YES,
        no=GOVERNMENT_NO,
    )


@calculator(
    name="intergovernment_purchase",
    title="Buying from another government",
    subject=SUBJECT,
    provision=BUY,
    rule="The Purchasing Agent may acquire materials and supplies from another unit or subdivision of "
    "government willing to sell them, as though purchased from a private business.",
    phrases=(
        "can we buy road salt from Multnomah County",
        "buy a used fire engine from Gresham, is that under the section on other governments",
        "purchase supplies from the State of Oregon",
        "does Purchasing treat another city like a private vendor",
        "may the Purchasing Agent buy pipe from a water district",
        "get gravel from the county",
        "is a used snowplow from Gresham covered by the section on buying from other governments",
        "TriMet has spare tires to sell us, can we just buy them",
        "must we treat a purchase from the State like one from a private dealer",
        "Beaverton is selling off fire hose, may the Purchasing Agent grab some",
        "state surplus has pallets of envelopes, are we allowed to take them off their hands",
        "Port of Portland has sandbags left to sell, is it fine to get them there",
        "buy deicer from our neighbors at the City of Gresham",
        "can purchasing get asphalt from ODOT",
        "is it ok to get traffic paint from Metro",
        "acquire light bulbs from a school district willing to sell",
        "Milwaukie has spare signs, may purchasing take them at their price",
        "Lake Oswego wants to get rid of cones, may we pay for them",
    ),
    anchors=(FROM_GOVERNMENT, AS_PRIVATE),
    model=GovernmentPurchase,
)
def intergovernment_purchase(work: Work) -> Outcome:
    """PCC 5.32.100."""
    if work.maybe("government") is False:
        return work.not_applicable(BUY, "The seller is no government, so the general rules of Chapter 5.32 apply.")
    if work.maybe("what") == "other":
        work.step(BUY, "Materials and supplies", False)
        text = ("No, not under this Section: it speaks of materials and supplies only; the general rules of Chapter "
                "5.32 "
                "apply to anything else.")  # fmt: skip
        return work.computed(BUY, text, verdict="no", actors=("City Purchasing Agent",))
    lot = _lot(work)
    work.step(BUY, "Materials and supplies, from another unit or subdivision of government willing to sell", True)
    work.step(BUY, "As though purchased from a private business, so the other purchasing rules apply", True)
    return work.computed(BUY, f"Yes: the City Purchasing Agent may acquire materials and supplies from it{lot}, "
                              "as though purchased from a private business.",
                         verdict="yes", actors=("City Purchasing Agent",))  # fmt: skip


def _lot(work: Work) -> str:
    """The quantity and the price that were told, in words; the Section sets no bound to either."""
    quantity, price = work.maybe("quantity"), work.maybe("price")
    pieces = f", {quantity} of them" if quantity is not None else ""
    return f"{pieces}, for {usd(price)}" if price is not None else pieces


class GovernmentSale(Inputs):
    """What a sale of materials and supplies to another government depends on."""

    price: Decimal | None = money(PRICE_PROMPT, SELL, optional=True, words=PRICE_WORDS)
    quantity: int | None = count(QUANTITY_PROMPT, SELL, unit="pieces", optional=True, words=ITEMS)
    government: bool | None = yes_no(
        "Is the buyer another unit or subdivision of government?",
        SELL,
        yes=GOVERNMENT_YES,
        no=GOVERNMENT_NO,
    )
    supplies: bool | None = yes_no(
        "Is it materials and supplies?", SELL, optional=True,
        yes=("materials", "supplies", "cones", "salt", "gravel", "paint", "pipe", "parts", "fuel", "spare cones",
             "road salt", "sand", "lumber", "rock", "hoses", "signs", "tires", "paper", "asphalt", "toner",
             "bark", "meters", "water meters", "deicer",
             "bolts", "hose", "barricades", "sandbags", "mulch", "filters", "bulbs", "oil", "batteries", "gloves",
             "seed",
             "envelopes", "bricks", "posts", "bins"),
        no=("equipment", "vehicle", "truck", "services", "land", "machinery", "snowplow", "backhoe", "mower", "van",
            "fire engine", "building", "computer"),
    )  # fmt: skip
    spare: bool | None = yes_no(
        "Is it not immediately needed for City use?", SELL,
        yes=("not needed", "not immediately needed", "spare", "surplus", "extra", "left over", "excess", "leftover",
             "don't need", "do not need", "sitting around", "too much of", "more than we need", "no use for",
             "nobody's using", "nobody is using", "nobody uses", "unused", "not using",
             "no longer needed", "won't be needing", "gathering dust", "too many", "overstock", "aren't using",
             "we don't use", "not needed now", "don't need right now", "can spare", "idle", "unneeded",
             "won't need"),
        no=("still needed", "needed now", "immediately needed", "needed by the city", "we still need",
            "still need it",
            "need it ourselves", "need them ourselves", "need it now", "still use", "but we need", "we need it",
            "we need them",
            "need them this", "need it this", "needed this winter", "needed right away", "using them now", "in use",
            "need every", "our crews need", "need all of it", "need them now", "need for our own"),
    )  # fmt: skip
    own: bool | None = yes_no(
        "Do bureaus of the seller's own department control it?", SELL, optional=True,
        yes=("own bureau", "own department", "controlled by his bureau", "her own bureau", "his own bureau",
             "his bureau's stock", "her bureau's stock", "own office", "bureau under her", "bureau under him",
             "his bureau", "her bureau"),
        no=("another commissioner's bureau", "another department's", "not his bureau",
            "bureau of another commissioner", "not her bureau", "somebody else's bureau", "belongs to another bureau",
            "other commissioner's bureau", "another commissioner", "someone else's bureau",
            "different commissioner's",
            "another commissioner's department", "not in his department", "not in her department",
            "a bureau she doesn't run", "a bureau he doesn't run"),
    )  # fmt: skip
    seller: str | None = choice(
        "Who would sell it?", SELL,
        {"purchasing_agent": ("purchasing agent",), "auditor": ("auditor",), "commissioner": ("commissioner",),
         "somebody_else": ("bureau director", "bureau manager", "storekeeper", "warehouse supervisor",
                           "stores manager",
                           "crew chief", "my supervisor", "division manager", "mayor", "foreman", "yard boss",
                           "warehouse manager", "yard supervisor", "my boss", "superintendent", "crew lead",
                           "stores clerk", "shop foreman")},
        optional=True,
    )  # fmt: skip


@calculator(
    name="intergovernment_sale",
    title="Selling supplies to another government",
    subject=SUBJECT,
    provision=SELL,
    rule="The Purchasing Agent, the Auditor and each Commissioner may sell materials and supplies of "
    "bureaus within their departments, not immediately needed for City use, to another unit of "
    "government, priced as between City departments.",
    phrases=(
        "sell 40 spare traffic cones to Gresham",
        "may a Commissioner sell left over paint to the county",
        "sell extra pipe to a private contractor under the sales section",
        "price for surplus gravel sold to Metro",
        "who may sell City supplies to another government",
        "school district wants to buy salt that we still need",
        "may the storekeeper sell leftover pipe to Milwaukie",
        "can the Auditor sell extra paper from her own office to the county",
        "is it ok to sell a truck to another city under this section",
        "a Commissioner's bureau has spare cones that Gresham would like, may she let them go",
        "water meters we have too many of, can Clackamas County have them for money",
        "the county wants our deicer but our crews need it, can we let them have it",
        "toner nobody is using, school district would pay for it, allowed?",
        "bolts of another Commissioner's bureau, can he sell them to the Port",
        "what do we charge Metro for our leftover bark",
    ),
    anchors=(TO_GOVERNMENT, SELLERS, PRICE),
    model=GovernmentSale,
)
def intergovernment_sale(work: Work) -> Outcome:
    """PCC 5.32.110."""
    if work.maybe("seller") == "somebody_else":
        work.step(SELL, "Sold by the Purchasing Agent, the Auditor or a Commissioner", False)
        text = ("No: the Purchasing Agent, the Auditor and each Commissioner may sell them, as to bureaus within their "
                "departments.")  # fmt: skip
        return work.computed(SELL, text, verdict="no", actors=("Purchasing Agent", "Auditor", "Commissioner"))
    if work.maybe("own") is False:
        work.step(SELL, "Materials and supplies controlled by bureaus within the seller's department", False)
        return work.computed(SELL, "No: only materials and supplies controlled by bureaus within the "
                                   "seller's own department.",
                             verdict="no")  # fmt: skip
    told = [work.maybe(name) for name in ("government", "supplies", "spare")]
    if False not in told:
        work.yes("government")
        work.yes("spare")
    if work.maybe("supplies") is None:
        work.note("Taken to be materials and supplies, of which alone the Section speaks.")
    kind = (Condition("supplies", SELL, "it is materials and supplies"),)
    conditions = (
        Condition("government", SELL, "the buyer is another unit or subdivision of government"),
        *(kind if work.maybe("supplies") is not None else ()),
        Condition("spare", SELL, "they are not immediately needed for City use"),
    )
    granted = f"they may be sold{_lot(work)}, at a price fixed in the same manner as charges between City departments"
    return permission(work, SELL, granted, on=conditions, actors=("Purchasing Agent", "Auditor", "Commissioner"))


class JointBidding(Inputs):
    """What a joint call for bids depends on."""

    government: bool | None = yes_no(
        "Is the partner another unit or subdivision of government?",
        JOINT,
        yes=GOVERNMENT_YES,
        no=GOVERNMENT_NO,
    )
    specifications: bool | None = yes_no(
        "Have the specifications been approved?", JOINT,
        yes=("specifications approved", "specs approved", "approved specifications", "approved specs",
             "specifications have been approved", "specs are approved", "specs signed off", "specs are ok'd",
             "specs are done and approved", "specs were approved", "approved the specs", "specs have been approved",
             "specs have been signed off", "specifications were approved", "specifications are approved",
             "specs okayed", "specs are okayed", "specs ok'd", "signed off on the specs", "signed off on specs",
             "approved the specifications", "specs got approved", "specs cleared"),
        no=("specifications not approved", "specs not approved", "unapproved",
            "no approved specifications", "specs aren't approved", "specs still pending",
            "specs haven't been approved", "no specs yet", "waiting on the specs", "specs not ready",
            "specs have not been approved", "specifications have not been approved",
            "specs still in draft", "specs are a draft", "not approved the specs",
            "specs are not approved", "nobody approved the specs", "specs not signed off",
            "specs aren't done", "draft specs", "specifications are not approved", "specs are pending",
            "specs unapproved", "no specs", "specs not ok'd", "specs aren't ok'd",
            "specs haven't been ok'd", "specs not okayed", "specs come later", "specs next week",
            "specs are coming", "specs to follow", "specs still being written",
            "specs are still out for approval", "specs unfinished", "specs in the works"),
    )  # fmt: skip
    costs: bool | None = yes_no(
        "Are there arrangements for apportioning or exchanging the costs?", JOINT,
        yes=("cost sharing", "costs apportioned", "cost sharing agreement", "costs are shared", "arranged the costs",
             "cost split agreed", "cost split worked out", "agreed on costs", "agreed how to split", "split the cost",
             "costs are worked out", "cost share is set", "agreed to split", "cost sharing arranged", "costs split",
             "cost split", "cost split is set", "costs are split", "worked out who pays", "agreed who pays",
             "agreed on who pays", "cost sharing has been arranged", "costs are apportioned", "cost agreement",
             "cost sharing is settled", "costs settled", "arrangement for the costs", "arranged how to share",
             "splitting the cost", "share the cost", "sharing the cost", "each pays half", "apportioning costs",
             "costs have been apportioned", "cost sharing in place"),
        no=("no cost sharing", "no agreement on costs", "costs not arranged", "without a cost agreement",
            "no arrangement", "cost sharing not settled", "haven't agreed on costs",
            "nobody agreed on costs", "cost split not worked out", "costs up in the air",
            "haven't worked out the costs", "no cost split", "costs not settled", "who pays what is open",
            "nobody's worked out who pays", "nobody has worked out", "nobody worked out",
            "hasn't been worked out", "who pays what is not settled", "before costs are settled",
            "no deal on costs", "costs not worked out", "costs aren't settled", "costs aren't worked out",
            "no cost agreement", "haven't decided who pays", "haven't figured out who pays",
            "still arguing over costs", "nobody figured out the costs", "not agreed on costs",
            "not settled who pays", "no arrangements", "still fighting over who pays",
            "cost sharing is not settled", "not agreed how to split", "costs later", "cost split later",
            "cost split to follow", "settle the costs later", "settle up later",
            "figure out the costs later", "figure the split out later", "cost share not agreed",
            "costs not agreed", "cost split is not agreed", "money part later", "share of costs is open"),
    )  # fmt: skip


@calculator(
    name="joint_bidding",
    title="Bidding jointly with another government",
    subject=SUBJECT,
    provision=JOINT,
    rule="The Purchasing Agent may advertise and receive proposals for the City and another unit of "
    "government when specifications have been approved and arrangements made for apportioning or "
    "exchanging the costs.",
    phrases=(
        "joint bid with Multnomah County for fuel, specs approved but no cost sharing agreement",
        "can the City and a school district purchase together",
        "advertise jointly with Metro",
        "cooperative bidding with another city, what is needed",
        "joint purchase with a nonprofit hospital",
        "one call for bids for us and the county",
        "specs are signed off and the cost split is set with TriMet, may Purchasing advertise for both",
        "go in on a bid with the school district before costs are settled",
        "us and Metro want to get copier paper as one, may the ad go out",
        "nobody has worked out who pays what with TriMet, can our shared call for bids go out",
        "procurement taking offers for both the City and Gresham",
        "county and us splitting an ammunition order 60/40, are we ok to advertise",
        "port wants in on our tire bid, is that fine",
        "one order for us and the school district, cost split settled, who may run the ad",
    ),
    anchors=(TOGETHER, COSTS),
    model=JointBidding,
)
def joint_bidding(work: Work) -> Outcome:
    """PCC 5.32.120."""
    names = ("government", "specifications", "costs")
    if False not in [work.maybe(name) for name in names]:
        for name in names:
            work.yes(name)
    conditions = (
        Condition("government", JOINT, "the partner is another unit or subdivision of government"),
        Condition("specifications", JOINT, "specifications have been approved"),
        Condition("costs", JOINT, "arrangements have been made for apportioning or exchanging the costs"),
    )
    granted = "the City Purchasing Agent may advertise and receive proposals for both"
    return permission(work, JOINT, granted, on=conditions, actors=("City Purchasing Agent",))
