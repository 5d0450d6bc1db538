"""Donations of surplus City property: Section 5.36.011."""

from __future__ import annotations

from decimal import Decimal

from calculators.calculator import calculator
from calculators.conditions import any_below_zero
from calculators.figure import anchor, figure
from calculators.inputs import Inputs, choice, count, money, yes_no
from calculators.money import usd
from calculators.outcome import Outcome, Quantity, Reading
from calculators.permission import Condition, permission
from calculators.work import Work, dollars

SUBJECT = "Donations of surplus property"
MAY, SMALL, LARGE = "5.36.011.B", "5.36.011.B.1", "5.36.011.B.2"
COMMISSIONER, COUNCIL = "Commissioner In Charge", "City Council"

LIMIT = figure("donation_limit", "2500", "USD", SMALL, "If the property has a current market value of $2,500 or less")
ABOVE = figure("donation_above", "2500", "USD", LARGE, "If the property has a current market value of more than $2,500")
RECIPIENTS = anchor(MAY, "to other public agencies; to recognized private non-profit organizations; or, to individuals")
REQUEST = anchor(MAY, "Upon written request, the City may donate surplus tangible personal property")
NEEDED = tuple(anchor(f"{at}.a", "The property is not needed by the City but may be used for other public purposes")
               for at in (SMALL, LARGE))  # fmt: skip
INTEREST = tuple(anchor(f"{at}.b", "Donation of the property is in the public interest.") for at in (SMALL, LARGE))


class DonationApprover(Inputs):
    """What decides who determines a donation of surplus property."""

    recipient: str | None = choice(
        "Who would receive it?", MAY,
        {
            "public_agency": ("public agency", "school", "school district", "county", "another city",
                              "state agency", "fire district", "library", "public school", "state",
                              "another government", "sheriff", "school", "community college",
                              "water district", "other public agency", "high school", "city of gresham",
                              "gresham", "multnomah county", "metro", "trimet", "port of portland",
                              "housing authority", "fire department", "police department", "park district",
                              "psu", "university", "transit agency", "parks district", "school board",
                              "elementary school", "middle school", "state police", "tribe",
                              "government agency", "neighboring city", "neighboring county"),
            "nonprofit": ("nonprofit", "non-profit", "charity", "recognized nonprofit", "food bank",
                          "shelter", "church", "boys and girls club", "501c3", "501(c)(3)",
                          "habitat for humanity", "museum", "scout troop", "historical society",
                          "non profit", "ymca", "animal rescue", "neighborhood association",
                          "senior center", "community center", "youth group", "girl scouts", "boy scouts",
                          "red cross", "salvation army", "goodwill", "humane society", "soup kitchen",
                          "homeless shelter", "animal shelter", "mosque", "temple", "synagogue", "rotary",
                          "little league", "rescue mission", "community group", "foundation", "pta", "4-h",
                          "volunteer group", "women's shelter", "theater group", "free clinic",
                          "recovery center", "charter nonprofit", "daycare co-op", "st vincent de paul",
                          "meals on wheels", "veterans group", "legion post", "vfw"),
            "individual": ("individual", "resident", "citizen", "a neighbor", "private person", "retiree",
                           "somebody who asked", "a family", "artist", "student", "old lady", "a guy",
                           "a lady", "widow", "teacher", "former employee", "a man", "a woman",
                           "an employee", "my cousin", "the neighbor"),
            "city": ("to city hall", "to the city", "donate to us", "gives the city", "giving the city",
                     "give the city",
                     "offers the city",
                     "offers us", "wants to give us", "donate it to us", "donated to the city",
                     "donates to the city", "for the city hall"),
            "business": ("for-profit", "company", "business", "corporation", "firm", "for profit company",
                         "private company", "a vendor", "contractor", "restaurant", "coffee shop", "store",
                         "landlord", "a startup", "car dealer", "gym owner", "tavern", "salon",
                         "landscaper", "llc", "inc", "bar owner", "auto shop", "brewery", "hotel",
                         "bakery", "cafe"),
        },
        optional=True,
    )  # fmt: skip
    requested: bool | None = yes_no(
        "Is there a written request?", MAY, optional=True,
        yes=("written request", "in writing", "requested in writing", "letter asking", "wrote asking",
             "wrote us", "asked in writing", "sent a letter", "sent us a letter", "wrote to ask",
             "emailed asking", "wrote a letter", "letter from", "put the request in writing",
             "put in a written ask", "written ask", "put it in writing", "nice letter", "sent an email",
             "emailed us", "emailed", "wrote in", "their letter", "got a letter", "letter in hand",
             "written letter", "letterhead", "wrote me", "sent a note", "filed a request",
             "request in hand"),
        no=("no written request", "oral request", "asked by phone", "verbal request", "without a request",
            "no request", "nobody asked", "called and asked", "asked over the phone", "phoned",
            "asked verbally", "never wrote", "only called", "asked in person", "not in writing",
            "nothing in writing", "just asked me", "without a written request", "called us",
            "never asked in writing", "telephoned", "just asked", "phone call", "stopped by and asked",
            "asked me in the hall", "asked at a meeting", "by word of mouth", "no letter",
            "nothing on paper", "no paper"),
    )  # fmt: skip
    value: Decimal | None = money(
        "What is the current market value of the property?", SMALL,
        words=("worth", "value", "valued", "market", "current", "donate", "donates", "donation", "give",
               "giving", "surplus", "market value", "appraised", "altogether", "worth of", "total",
               "in all", "fetch", "fetch about", "appraises", "would bring", "market price",
               "resale value", "blue book", "book value", "tops", "going rate", "priced", "all told",
               "all together", "combined", "around"),
    )  # fmt: skip
    each: Decimal | None = money(
        "What is one item worth (per item), if there are several alike?", SMALL,
        words=("each", "apiece", "per item", "a piece", "per chair", "per desk", "per computer", "worth",
               "valued", "value", "at", "a pop", "per laptop", "per table", "per bike", "per radio",
               "per unit", "going for"),
    )  # fmt: skip
    apiece: bool | None = yes_no(
        "Is the value stated that of one item of several?", SMALL, optional=True,
        yes=("each", "apiece", "a piece", "per item", "per piece", "per chair", "per desk", "a pop",
             "per unit", "per laptop", "per table", "per bike", "per radio"),
        no=("altogether", "in all", "in total", "for the lot", "total value", "all together", "all told",
            "combined", "the lot", "total", "together"),
    )  # fmt: skip
    items: int | None = count(
        "How many items are there?", SMALL, unit="items", optional=True,
        words=("items", "desks", "chairs", "computers", "laptops", "tables", "radios", "bikes", "bicycles",
               "cabinets", "printers", "monitors", "phones", "pieces", "books", "beds", "uniforms",
               "coats", "tents", "kennels", "mattresses", "ladders", "cots", "boxes", "carts", "helmets",
               "jackets", "lockers", "benches", "generators", "pallets", "tools", "keyboards", "screens",
               "couches", "instruments", "mowers", "projectors", "cameras", "canoes", "kayaks",
               "typewriters", "lamps"),
    )  # fmt: skip
    not_needed: bool | None = yes_no(
        "Is it not needed by the City, but usable for other public purposes by the recipient?", f"{SMALL}.a",
        optional=True,
        yes=("not needed", "city does not need", "no longer needed", "surplus to our needs", "don't need",
             "surplus", "no longer use", "city doesn't need", "unneeded", "extra", "old",
             "we're done with", "sitting unused", "gathering dust", "spare", "leftover", "replaced",
             "nobody uses", "retired"),
        no=("city still needs", "still needed", "needed by the city", "we still need", "still use", "still in use",
            "need it ourselves", "need them ourselves"),
    )  # fmt: skip
    interest: bool | None = yes_no(
        "Is the donation in the public interest: social, educational, cultural or health activities?", f"{SMALL}.b",
        optional=True, yes=("public interest", "educational", "cultural", "social services", "health"),
        no=("not in the public interest", "private benefit", "no public interest", "purely private", "for his own use",
            "to resell", "resell them"),
    )  # fmt: skip
    officer: str | None = choice(
        "Who would decide on it?", MAY,
        {"commissioner": ("commissioner", "commissioner approve", "commissioner ok", "commissioner sign",
                          "commissioner decide", "commissioner in charge", "commissioner just ok it",
                          "commissioner alone", "commissioner enough", "commissioner sign it",
                          "commissioner's call", "commissioner by herself", "commissioner by himself",
                          "commish", "commissioner handle", "commissioner give it away",
                          "commissioner's say-so enough", "commissioner's say-so",
                          "commissioner's word enough"),
         "council": ("council", "city council", "go to council", "council approve", "council have to",
                     "need council", "council vote", "does council", "council needed", "council first",
                     "need to go to council", "have to go to council", "take it to council",
                     "council decide", "council item", "council agenda", "before council",
                     "council's call", "council determine", "council need", "council involved",
                     "council sign"),
         "without_council": ("without council", "without the council", "skip council",
                             "without going to council", "w/o council", "bypass council",
                             "leave council out", "avoid council"),
         "somebody_else": ("bureau director", "bureau manager", "my manager", "supervisor", "purchasing agent", "mayor",
                           "on my own", "my director", "division manager", "bureau head", "property manager",
                           "director approve", "director ok")},
        optional=True,
    )  # fmt: skip


@calculator(
    name="donation_approver",
    title="Who decides on a donation of surplus property",
    subject=SUBJECT,
    provision=MAY,
    rule="Upon written request surplus property may be donated to a public agency, a recognized "
    "non-profit organization or an individual: up to $2,500 of market value the Commissioner In "
    "Charge determines, above it the City Council, that the City does not need it and that the "
    "donation is in the public interest.",
    phrases=(
        "donate $1,975 of surplus desks to a recognized nonprofit, who approves",
        "surplus computers worth $2,500.01 to a school, Commissioner or Council",
        "can we give an old copier to a private company",
        "a resident asked in writing for a surplus piano worth $400",
        "give surplus furniture worth $6,000 to a charity",
        "who signs off when a bureau donates surplus property",
        "donation of surplus radios valued at $2,500 to the county",
        "church wrote us for tables worth $800, can the Commissioner ok it",
        "school called and asked for our old chairs, may we hand them over",
        "twelve surplus laptops at $300 each for the food bank, does that need Council",
        "may my bureau director approve giving a $400 desk to a shelter",
        "giving away $3,100 worth of bikes without going to Council, ok?",
        "who has to approve giving a school district our surplus generator worth so much",
        "boys and girls club wrote asking for our laptops, do we need to go to Council",
        "does the Council have to decide on a donation of exactly that market value",
        "animal shelter sent a letter asking for our old kennels, who approves giving them away",
        "a nonprofit put its request in writing for a pallet jack we no longer use, whose decision is it",
        "church wants our extra folding tables for free, can the Commissioner just ok it",
        "is it the Commissioner In Charge or Council that determines a donation of that value",
        "we'd like to give surplus bikes to a youth group, total value a few thousand, who signs",
        "they emailed a request for our old couch and microwave, can my commissioner approve it alone",
        "nobody wrote us anything, they just asked, can we still donate it",
        "scouts emailed for our old canoes, does that have to go before council",
        "senior center mailed us asking for a treadmill, is the commissioner's say-so enough",
        "brewery sent a written request for our stainless sinks, may we donate them",
        "library asked in writing for surplus shelving, who determines whether it may be donated",
        "may my division manager okay giving away a lamp to a clinic that sent a letter",
        "who has to approve donating this surplus piano to a school",
        "does giving this trailer to the nonprofit need Council",
        "who signs off on the donation of our old generator to the fire district",
        "may the commissioner approve donating these surplus items",
        "our surplus truck bed to a charity, who must approve",
        "is this donation for the Commissioner or the Council",
        "a club wrote us for our old seats, council or commissioner",
        "legion wrote us about our old lift, can our commissioner okay it",
        "grange sent a letter for our old tractor, is the commissioner's ok enough for this donation",
    ),
    anchors=(LIMIT, ABOVE, RECIPIENTS, REQUEST, *NEEDED, *INTEREST),
    model=DonationApprover,
)
def donation_approver(work: Work) -> Outcome:
    """PCC 5.36.011 B."""
    if work.maybe("recipient") == "city":
        return work.not_applicable(MAY, "A gift to the City is accepted by the Mayor (PCC 5.36.090 A).")
    if work.maybe("recipient") == "business":
        work.step(MAY, "To a public agency, a recognized private non-profit organization or an individual", False)
        return work.computed(MAY, "No: a donation goes to a public agency, a recognized non-profit "
                                  "organization or an individual, not to a business.", verdict="no")  # fmt: skip
    if work.maybe("requested") is False:
        work.step(MAY, "Upon written request", False)
        return work.computed(MAY, "No: the City donates surplus property upon written request only.", verdict="no")
    officer = work.maybe("officer")
    if officer == "somebody_else":
        work.step(MAY, f"Determined by the {COMMISSIONER} or the {COUNCIL}", False)
        text = (
            f"No: up to {usd(LIMIT.value)} of market value the {COMMISSIONER} determines it, above that the {COUNCIL}."
        )
        return work.computed(MAY, text, verdict="no", actors=(COMMISSIONER, COUNCIL))
    if wrong := any_below_zero(work, MAY):
        return wrong
    value, lot = _worth(work)
    if lot is not None and (value <= work.figure(LIMIT)) != (lot <= LIMIT.value):
        return _item_or_lot(work, officer, value, lot)
    return _determined(work, officer, value if lot is None else lot)


def _worth(work: Work) -> tuple[Decimal, Decimal | None]:
    """What the property is worth, and where several like items are told, one of them first and then all of them."""
    each: Decimal | None = work.maybe("each")
    items: int | None = work.maybe("items")
    whole: Decimal | None = work.maybe("value")
    if each is None and items is not None and whole is not None and work.maybe("apiece"):
        each, whole = whole, None
    if each is None:
        return work.money("value"), None
    if items is None and whole is None:
        items = work.count("items")
    lot = each * items if items is not None else whole
    work.step(MAY, f"Items of {usd(each)} each, all together", lot, "USD")
    return each, lot


def _item_or_lot(work: Work, officer: str | None, each: Decimal, lot: Decimal) -> Outcome:
    """The value of an item and that of the whole donation lie on two sides of the limit."""
    whole = Reading(f"The whole donation counts: {usd(lot)}.",
                    (Quantity("approver", "Determined by", COUNCIL),), _asked(officer, COUNCIL))  # fmt: skip
    item = Reading(f"Each item counts by itself: {usd(each)}.",
                   (Quantity("approver", "Determined by", COMMISSIONER),), _asked(officer, COMMISSIONER))  # fmt: skip
    text = ("The text says “the property”, not whether an item or the whole donation counts; most safely the City "
            "Council "
            f"determines it, as all together are worth {usd(lot)}.")  # fmt: skip
    return work.two_readings(LARGE, text, whole, item, actors=(COUNCIL, COMMISSIONER))


def _asked(officer: str | None, who: str) -> str | None:
    """Yes or no to whether the officer asked about determines it; none when no officer is named."""
    if officer is None:
        return None
    return "yes" if (who == COUNCIL) == (officer == "council") else "no"


def _determined(work: Work, officer: str | None, value: Decimal) -> Outcome:
    small = value <= work.figure(LIMIT)
    at, who = (SMALL, COMMISSIONER) if small else (LARGE, COUNCIL)
    work.step(at, f"A market value of {usd(value)}, against {usd(LIMIT.value)} or less", small)
    work.note("The value is taken for the whole donation; the text does not say item or lot. Contraband, "
              "firearms, intangibles, hazardous items and some others may not be donated at all (PCC "
              "5.36.011 C).")  # fmt: skip
    values = (Quantity("approver", "Determined by", who), dollars("limit", "Limit", LIMIT.value))
    bureau = " of the bureau which controls the property" if small else ""
    verdict = _asked(officer, who)
    if verdict:
        place = "not more than" if small else "more than"
        text = (f"{verdict.capitalize()}: at {usd(value)}, {place} {usd(LIMIT.value)}, the {who}{bureau} determines "
                "and "
                "documents, upon written request, that the City does not need it and that the donation is in the "
                "public "
                "interest.")  # fmt: skip
        return work.computed(at, text, *values, verdict=verdict, actors=(who,))
    conditions = (
        Condition("requested", MAY, "there is a written request"),
        Condition(
            "not_needed", f"{at}.a", "the City does not need it and the recipient may use it for public purposes"
        ),
        Condition("interest", f"{at}.b", "the donation is in the public interest"),
    )
    granted = f"it may be donated; the {who}{bureau} determines and documents the conditions"
    return permission(work, at, granted, *values, on=conditions, actors=(who,))
