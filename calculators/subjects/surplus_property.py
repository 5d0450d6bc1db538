"""Where surplus City property goes: Section 5.36.010."""

from __future__ import annotations

from decimal import Decimal

from calculators.calculator import calculator
from calculators.conditions import below_zero
from calculators.figure import anchor
from calculators.inputs import Inputs, choice, money, yes_no
from calculators.money import usd
from calculators.outcome import Outcome, Quantity
from calculators.work import Work

SUBJECT = "Surplus property"
USABLE, TRANSFERS, UNUSABLE, HISTORICAL, VEHICLES, EXEMPT = (f"5.36.010.{letter}" for letter in "ABCDEF")
GENERAL_SERVICES = "Director of the Bureau of General Services"

CONTRACTOR = anchor(
    USABLE, "he or she shall transfer the surplus personal property to the City’s surplus property disposal"
)
ON_REQUEST = anchor(TRANSFERS, "upon written request from the director of any other bureau")
ANY_MANNER = anchor(UNUSABLE, "in any manner deemed appropriate in his or her discretion")
INSUFFICIENT = anchor(UNUSABLE, "will be insufficient to cover the costs of transfer of the surplus property")
BY_COUNCIL = anchor(HISTORICAL, "shall be disposed of only upon authorization by City Council")
REPORT = anchor(
    VEHICLES, "the bureau director shall report his surplus to the Director of the Bureau of General Services"
)
ARMS = anchor(EXEMPT, "Firearms and narcotics are exempt from the provisions of this Chapter")


class SurplusRoute(Inputs):
    """What decides where surplus property goes."""

    kind: str | None = choice(
        "What kind of surplus property is it?", USABLE,
        {
            "firearm_or_narcotic": ("firearm", "firearms", "gun", "guns", "pistol", "rifle", "narcotic",
                                    "narcotics", "drugs", "shotgun", "shotguns", "handguns", "heroin",
                                    "cocaine", "meth", "pistols", "revolver", "revolvers", "rifles",
                                    "weapons"),
            "vehicle": ("vehicle", "vehicles", "car", "cars", "truck", "trucks", "van", "vans", "trailer",
                        "trailers", "vehicular equipment", "motorcycle", "backhoe", "sedan", "pickup",
                        "street sweeper", "pick-up", "mower tractor", "dump truck", "forklift", "bus",
                        "patrol car", "squad car", "cruiser", "suv", "ambulance", "loader", "snowplow",
                        "dump trucks", "golf cart", "fire engine", "fire truck", "jeep", "scooter",
                        "bucket truck", "flatbed", "mower", "tractor", "paving machine", "roller",
                        "snow plow", "police car", "minivan", "sewer truck"),
            "communications": ("communications equipment", "radio", "radios", "two-way radio",
                               "walkie-talkie", "pagers", "radio equipment", "walkie talkies",
                               "base station", "two-way radios", "handheld radios", "radio tower",
                               "repeater", "dispatch console", "satellite phone", "antenna", "transceiver",
                               "walkie-talkies", "switchboard"),
            "historical": ("historical", "historical value", "historic", "antique", "antiques",
                           "of historical value", "old fire bell", "museum piece", "heirloom",
                           "historic value", "historic plaque", "1890s", "1900s", "victorian", "civil war",
                           "century-old", "old city seal", "founding document", "vintage fire engine",
                           "old streetcar sign"),
            "ordinary": ("desk", "desks", "chair", "chairs", "furniture", "computer", "computers",
                         "tables", "cabinets", "file cabinets", "tools", "copier", "copiers", "printer",
                         "shelving", "supplies", "phones", "office equipment",
                         "tangible personal property", "bookcase", "monitors", "projector", "printers",
                         "refrigerator", "microwave", "table", "filing cabinet", "shelves", "bench",
                         "drill", "lamp", "couch", "sofa", "treadmill", "camera", "typewriters", "pallets",
                         "lathe", "cubicles", "cubicle", "laptop", "laptops", "generator", "generators",
                         "piano", "tent", "tents", "ladder", "ladders", "mattresses", "lockers", "monitor",
                         "keyboard", "keyboards", "saw", "table saw", "compressor", "bike", "bikes",
                         "sewing machine", "office chairs", "whiteboard", "stove", "air conditioner",
                         "scanner", "fax machine", "bookcases", "uniforms", "benches", "canoe",
                         "projectors", "vacuum", "workbench", "drafting table", "coffee maker",
                         "dishwasher", "fans"),
        },
    )  # fmt: skip
    condition: str | None = choice(
        "In which condition is it?", UNUSABLE,
        {
            "usable": ("usable", "in good condition", "good shape", "still works", "working", "like new",
                       "works fine", "runs fine", "runs great", "working fine", "perfectly good",
                       "nothing wrong with", "good as new", "decent shape", "fine shape", "runs well",
                       "works great", "functional"),
            "unusable": ("unusable", "broken", "it's junk", "worn out", "beyond use", "no longer usable",
                         "useless", "not usable", "falling apart", "busted", "wrecked", "are junk",
                         "is junk", "shot", "junk", "trash", "worthless", "cracked", "smashed",
                         "rusted out", "rusted", "ruined", "fell apart", "no good"),
            "inoperable": ("inoperable", "does not work", "cannot be repaired", "not repairable", "dead",
                           "beyond repair", "not worth repairing", "not reasonably repairable",
                           "won't start", "won't turn on", "doesn't run", "doesn't work", "quit working",
                           "burned out", "conked out", "can't be fixed", "not worth fixing", "fried",
                           "kaput", "costs too much to fix"),
            "hazardous": ("hazardous", "toxic", "chemicals", "asbestos", "hazardous waste", "leaking",
                          "mercury", "pesticide", "flammable", "corrosive", "lead paint", "freon", "acid",
                          "pcbs", "radioactive", "moldy"),
        },
        optional=True,
    )  # fmt: skip
    other_bureau: bool | None = yes_no(
        "Has the director of another bureau requested it in writing?", TRANSFERS, optional=True,
        yes=("another bureau wants", "another bureau asked", "written request from another bureau",
             "another bureau", "other bureau requested", "requested by another bureau",
             "other bureau asked", "asked for them in writing", "bureau sent a written request",
             "water bureau asked in writing", "parks asked in writing", "director asked in writing",
             "wrote to ask for", "sent us a memo", "memo asking", "director wrote us", "wrote us asking",
             "in writing from", "director's letter", "requested them in writing",
             "requested it in writing", "sent a written request", "letter from the director",
             "water sent a letter", "transportation wrote", "director emailed asking",
             "asked us in writing", "put in a written request", "director sent a note"),
        no=("only asked by phone", "just called and asked", "only called and asked", "called and asked",
            "phoned to ask", "asked over the phone", "without a written request", "asked verbally",
            "no written request", "no other bureau", "no bureau wants", "no bureau needs",
            "nobody else wants", "phoned us", "asked in person", "stopped by to ask",
            "just said they want", "mentioned they want", "asked at a meeting", "nothing in writing"),
    )  # fmt: skip
    value: Decimal | None = money(
        "What would it bring if sold?", UNUSABLE, optional=True,
        words=("worth", "value", "sell", "sold", "bring", "fetch", "valued", "sell for", "would get",
               "go for", "sale value", "at auction", "resale", "would bring", "it'd bring", "go for about",
               "scrap value", "could get", "sale price", "market value", "maybe get"),
    )  # fmt: skip
    cost: Decimal | None = money(
        "What would its transfer to the surplus property disposal contractor cost?", UNUSABLE, optional=True,
        words=("transfer", "cost", "costs", "haul", "hauling", "moving", "move", "shipping",
               "transferring", "getting it to the contractor", "take it there", "to the contractor",
               "pickup fee", "delivery", "transport", "to haul", "to move it", "to truck", "haul it",
               "to get it there", "mover", "movers", "freight", "moving it to the contractor",
               "hauling fee"),
    )  # fmt: skip
    asked: str | None = choice(
        "Which way of disposing of it is asked about?", USABLE,
        {"director": ("director junk", "director just junk", "throw out", "throw it out", "throw them out",
                      "toss", "toss them", "toss it", "dump it", "dump them", "scrap it", "scrap them",
                      "director dispose", "just junk", "get rid of it ourselves", "director decide",
                      "throw it away", "throw them away", "junk it", "junk them", "recycle it ourselves",
                      "director get rid of", "director give it away", "landfill", "dumpster", "throw away",
                      "director just dump", "pitch it", "chuck it", "haul it to the dump", "trash it",
                      "trash them", "curb", "to the dump", "dump", "landfill it", "give it away", "scrap",
                      "dispose of it ourselves", "get rid of it", "director toss", "director pitch",
                      "director decide on his own", "recycle it"),
         "contractor": ("have to go to the contractor", "go to the contractor",
                        "send it to the contractor", "through the contractor",
                        "to the disposal contractor", "use the contractor",
                        "have to go to the surplus contractor", "need to use the contractor",
                        "to the surplus contractor", "contractor have to", "contractor get",
                        "contractor first", "contractor handle", "required to use the contractor",
                        "go through the contractor", "hand it to the contractor", "over to the contractor"),
         "council": ("need council", "council authorization", "does council", "council have to",
                     "council's ok", "council approve", "go to council", "council vote", "require council",
                     "council first", "council's approval", "city council approve", "ask council",
                     "council say", "council have to approve"),
         "without_council": ("without council", "without the council", "skip council", "w/o council",
                             "without going to council"),
         "ourselves": ("sell it ourselves", "sell them ourselves", "auction it ourselves", "on craigslist",
                       "on ebay", "sell it to an employee", "auction ourselves", "hold our own sale",
                       "sell it on our own", "garage sale", "bureau sell", "sell them on", "director sell",
                       "auctioneer ourselves", "put it up for auction", "sell directly",
                       "facebook marketplace", "sell it direct", "sell them direct", "run our own auction",
                       "sidewalk sale", "sell it to staff", "sell one to", "sell our own",
                       "sell it straight to", "offerup", "sell it off ourselves", "hold an auction"),
         "other_bureau": ("hand them over", "hand it over", "give it to another bureau",
                          "give them to another bureau", "transfer it to another bureau",
                          "transfer them to", "pass them on to", "let them have it",
                          "give it to the other bureau", "transfer to another bureau", "go to them",
                          "let parks have", "let water have", "send it over to", "give it to parks",
                          "give it to them", "hand it to", "just hand", "swap it to", "pass it along"),
         "general_services": ("general services", "report it to general services",
                              "through general services", "tell general services",
                              "notify general services", "director of general services")},
        optional=True,
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
        "desks would fetch $60 but hauling to the contractor runs $85, may the director just junk them",
        "old pickup we no longer need, may our bureau sell it itself",
        "can we sell an antique clock without going to Council",
        "Parks asked in writing for our spare printers, hand them over?",
        "working file cabinets, does the director get to throw them away",
        "do surplus walkie talkies have to go through General Services",
        "Parks sent us a memo asking for our spare lathe, works fine, can it go to them",
        "retired patrol car nobody needs, who do we tell",
        "old shelving that would bring as much as it costs to haul to the contractor, where does it go",
        "something surplus is sitting in our storage room, where do we have to send it",
        "who disposes of a broken copier worth less than the cost to transfer it",
        "usable surplus desks no other bureau has asked for, where do they go",
        "dead air conditioner that can't be fixed, may we trash it",
        "does a good working generator we no longer need have to go to the disposal contractor",
        "can we list our extra monitors on Craigslist",
        "historic plaque is surplus, who has to authorize getting rid of it",
        "old copier is dead and not worth fixing, can the director just scrap it",
        "wobbly chairs would fetch less than the truck to the contractor costs, what happens with them",
        "can we get rid of a historical seal without Council",
        "does the director report walkie-talkies to General Services",
        "where does this thing of ours go",
    ),
    anchors=(CONTRACTOR, ON_REQUEST, ANY_MANNER, INSUFFICIENT, BY_COUNCIL, REPORT, ARMS),
    model=SurplusRoute,
)
def surplus_property_route(work: Work) -> Outcome:
    """PCC 5.36.010."""
    condition = work.maybe("condition")
    kind = work.choice("kind") if condition is None and work.maybe("value") is None else work.maybe("kind")
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
    if work.maybe("asked") == "other_bureau":
        return _transfer(work)
    if kind is None:
        work.note(
            "Taken as neither a vehicle, communications equipment nor of historical value; those have other rules."
        )
    if condition not in (None, "usable"):
        return _route(work, UNUSABLE, "director", "The bureau director may dispose of it in any manner "
                                                  "deemed appropriate, having determined that it is so.",
                      "bureau director")  # fmt: skip
    return _usable(work)


def _route(work: Work, at: str, route: str, text: str, *actors: str) -> Outcome:
    """The way it goes, and whether that is the one asked about."""
    work.step(at, text.rstrip("."), route)
    verdict = _verdict(work.maybe("asked"), route)
    lead = f"{verdict.capitalize()}: " if verdict else ""
    told = f"{lead}{text[0].lower()}{text[1:]}" if lead else text
    return work.computed(at, told, Quantity("route", "Route", route), verdict=verdict, actors=actors)


def _transfer(work: Work) -> Outcome:
    """A transfer for which no written request is stated."""
    denied = work.maybe("other_bureau") is False
    work.step(
        TRANSFERS, "Upon written request from the director of the other bureau", False if denied else "not stated"
    )
    lead = "No: a" if denied else "A"
    text = f"{lead} bureau director may transfer it upon written request from the director of the other bureau."
    return work.computed(TRANSFERS, text, verdict="no" if denied else "conditional", actors=("bureau director",))


def _verdict(asked: str | None, route: str) -> str | None:
    """Yes or no to the way asked about; a director who may dispose of it in any manner may sell it too."""
    if asked is None:
        return None
    if asked == "without_council":
        return "no" if route == "council" else "yes"
    if asked == "ourselves":
        return "yes" if route == "director" else "no"
    return "yes" if asked == route else "no"


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
