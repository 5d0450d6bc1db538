"""Which projects economic development bonds may finance: Sections 5.72.020 and 5.72.040."""

from __future__ import annotations

from decimal import Decimal

from calculators.calculator import calculator
from calculators.conditions import any_below_zero
from calculators.figure import anchor, figure
from calculators.inputs import Inputs, choice, money, number, yes_no
from calculators.money import plain, usd
from calculators.outcome import Outcome
from calculators.permission import Condition, permission
from calculators.work import Work, dollars

SUBJECT = "Economic development bonds"
COMMISSION = "Portland Development Commission"

LAND = figure(
    "project_land_value", "8", "USD", "5.72.020.A",
    "on land having an assessed valuation of $8 per square foot or more on September 13, 1975",
)  # fmt: skip
ELECTRIC = anchor(
    "5.72.020.A", "designed primarily for the operation, transmission, sale, or distribution of electrical energy"
)
OTHER_GROUNDS = anchor(
    "5.72.020.A", "or projects which benefit low or moderate income tenants, or address slum and blight"
)
NO_CONFLICT = anchor(
    "5.72.040.C", "does not conflict with adopted City plans and policies, and conforms to the following uses"
)
COMMERCIAL = anchor(
    "5.72.040.C.8",
    "Commercial uses when a part of a qualified historic project or publicly initiated urban development project",
)


class ProjectLand(Inputs):
    """What decides whether housing land qualifies."""

    electric: bool | None = yes_no(
        "Is it a facility designed primarily for electrical energy?", "5.72.020.A", optional=True,
        yes=("power station", "wind farm", "solar farm", "selling electricity", "sell electricity",
             "electrical substation", "utility lines", "electric power", "dam turbines", "electrical energy",
             "power plant", "power line", "substation", "electric facility", "transmission line",
             "electric utility", "generating plant", "power lines", "hydro plant", "electricity"),
        no=("not electrical",),
    )  # fmt: skip
    ground: str | None = choice(
        "Does another ground apply to the housing?", "5.72.020.A",
        {
            "renewal": ("inside an urban renewal", "urban-renewal", "in a renewal area", "urban renewal area",
                        "urban renewal", "redevelopment area", "renewal district"),
            "target": ("target neighborhood", "housing and community development target neighborhood", "hcd target",
                       "hcd neighborhood"),
            "income": ("affordable to low income", "poor families", "low rent", "subsidized tenants",
                       "low or moderate income tenants", "low income tenants", "moderate income", "low income",
                       "poor tenants",
                       "low-income", "lower income"),
            "blight": ("slums", "run down", "derelict block", "rundown", "slum and blight", "slum", "blight",
                       "blighted", "run-down block"),
            "none": ("not in any renewal area", "no renewal area", "not in a renewal area", "nor anything else",
                     "not in any other", "nothing else applies", "no other grounds", "no other ground",
                     "none of these", "none"),
        },
        optional=True,
    )  # fmt: skip
    per_foot: Decimal | None = money(
        "What was the assessed valuation per square foot on September 13, 1975, if known?", "5.72.020.A",
        words=("per square foot", "a square foot", "foot", "a foot", "per foot", "sf", "square foot", "psf", "valued",
               "assessed", "valuation", "value", "worth", "land", "land at"),
    )  # fmt: skip
    wanted: str | None = choice(
        "Is the question whether the land qualifies, or which valuation it takes?", "5.72.020.A",
        {
            "least": ("must have been assessed", "have been assessed", "have to have been assessed",
                      "assessed at least",
                      "least valuation", "lowest valuation", "lowest assessment", "smallest assessment",
                      "minimum valuation",
                      "minimum assessment", "needed valuation", "how high an assessment", "valuation is needed",
                      "valuation do we need", "assessment do we need", "assessed value do we need",
                      "need to be worth",
                      "have to be worth", "need to have been", "have had to be"),
            "other": ("does it qualify", "high enough"),
        },
        optional=True,
    )  # fmt: skip
    value: Decimal | None = money(
        "What was the assessed valuation of the land on September 13, 1975?", "5.72.020.A",
        words=("was worth", "on the books", "tax rolls", "appraised", "assessor", "assessed", "valuation",
               "value", "valued", "worth", "land", "assessed at", "assessment", "site",
               "parcel"),
    )  # fmt: skip
    area: Decimal | None = number(
        "How many square feet is the land?", "5.72.020.A", unit="square feet",
        words=("square-foot", "sq ft", "sqft", "lot of", "square foot lot", "square", "feet", "foot", "sf", "sq",
               "ft", "area", "lot", "square feet", "site of"),
    )  # fmt: skip


GROUNDS = {
    "renewal": "the land lies within a designated urban renewal or redevelopment area",
    "target": "the land lies within a designated target neighborhood",
    "income": "the project benefits low or moderate income tenants",
    "blight": "the project addresses slum and blight",
}


@calculator(
    name="project_land_test",
    title="Whether housing is an economic development project",
    subject=SUBJECT,
    provision="5.72.020.A",
    rule="Multiple unit housing is an economic development project on land assessed at $8 per square foot or more on "
    "September 13, 1975, in an urban renewal area or target neighborhood, or when it benefits low or moderate income "
    "tenants or addresses slum and blight; facilities primarily for electrical energy never are.",
    phrases=(
        "does our apartment site qualify as an economic development project",
        "what must the lot have been assessed at in 1975 to meet the housing test",
        "plant that sells electricity, can it be an economic development project",
        "our multifamily lot was worth little back in 1975 and is not in any renewal area, does it count",
        "apartments go up inside an urban renewal district, do they count as a project",
        "land assessed at $96,000 in 1975, 11,500 square feet, does the housing project qualify",
        "does an apartment project on $8 per square foot land qualify for development bonds",
        "housing in an urban renewal area, economic development project?",
        "assessed value test for multi-unit housing bonds",
        "is a power substation an economic development project",
        "which land value test applies to bond financed housing",
        "apartments on land that was valued at seven bucks a foot back in 1975, can they get bonds",
        "low-income apartments on cheap land, still an economic development project?",
        "is our condo site's 1975 assessment high enough for revenue bonds",
    ),
    anchors=(LAND, ELECTRIC, OTHER_GROUNDS),
    model=ProjectLand,
)
def project_land_test(work: Work) -> Outcome:
    """PCC 5.72.020 A."""
    at = "5.72.020.A"
    if work.maybe("electric"):
        work.step(at, "Designed primarily for electrical energy", False)
        return work.computed(
            at, "No: a facility designed primarily for electrical energy is no such project.", verdict="no"
        )
    ground = GROUNDS.get(work.maybe("ground") or "none")
    if ground is not None:
        work.step(at, ground[0].upper() + ground[1:], True)
        return work.computed(at, f"Yes: {ground}.", verdict="yes")
    if work.maybe("per_foot") is not None:
        return _by_the_foot(work, work.money("per_foot"))
    if work.maybe("wanted") == "least" and work.maybe("value") is None:
        return _least(work, work.number("area"))
    value, area = work.money("value"), work.number("area")
    if wrong := any_below_zero(work, at):
        return wrong
    if not area:
        return work.not_applicable(at, "The land must have an area; check the square feet.")
    qualifies = value >= area * work.figure(LAND)
    foot = value / area
    work.step(at, f"{usd(value)} over {plain(area)} square feet, by the square foot", foot, "USD")
    work.step(at, "$8 per square foot or more", qualifies)
    work.note(
        "This is the test for multiple unit housing; property for a revenue producing enterprise needs none of it."
    )
    each = dollars("per_square_foot", "Assessed valuation per square foot", foot)
    least = dollars("least", "Valuation that qualifies", area * LAND.value)
    if qualifies:
        text = f"Yes: the land was assessed at {usd(foot)} per square foot."
        return work.computed(at, text, each, least, verdict="yes")
    text = (
        f"No, unless another ground applies: {usd(value)} over {plain(area)} square feet is less than $8 per square "
        "foot."
    )
    short = dollars("shortfall", "Valuation too low by", Decimal(str(least.value)) - value)
    return work.computed(at, text, each, least, short, verdict="no")


def _least(work: Work, area: Decimal) -> Outcome:
    """The lowest valuation in USD with which land of so many square feet qualifies."""
    at = "5.72.020.A"
    if wrong := any_below_zero(work, at):
        return wrong
    least = area * work.figure(LAND)
    work.step(at, f"$8 for each of {plain(area)} square feet", least, "USD")
    text = (
        f"Land of {plain(area)} square feet qualifies with a valuation of {usd(least)} or more on September 13, 1975."
    )
    return work.computed(at, text, dollars("least", "Valuation that qualifies", least))


def _by_the_foot(work: Work, foot: Decimal) -> Outcome:
    qualifies = foot >= work.figure(LAND)
    work.step("5.72.020.A", f"${plain(foot)} per square foot is $8 or more", qualifies)
    verdict = "yes" if qualifies else "no"
    opening = "Yes" if qualifies else "No, unless another ground applies"
    text = f"{opening}: the land was assessed at ${plain(foot)} per square foot, and $8 or more qualifies."
    return work.computed("5.72.020.A", text, verdict=verdict)


USES = {
    "industry": ("5.72.040.C.1", ("manufacturing", "factory", "industrial production", "industrial", "plant",
                 "mill", "foundry", "brewery",
                                  "assembly", "machine shop", "sawmill", "steel", "shipyard", "fabrication",
                                  "workshop",
                                  "makes furniture", "manufacture", "manufacturer", "distillery", "winery")),
    "food": ("5.72.040.C.2", ("agricultural", "agriculture", "food processing", "farm", "cannery", "bakery",
             "dairy", "creamery",
                              "flour mill", "packing house", "meat packing", "greenhouse", "nursery", "canning",
                              "fish plant",
                              "food plant", "hatchery", "frozen food")),
    "transport": ("5.72.040.C.3", ("transportation", "freight", "trucking", "freight terminal", "rail yard",
                  "bus barn",
                                   "air cargo", "truck terminal", "railroad", "port terminal", "shipping", "dock",
                                   "trucking terminal",
                                   "ferry terminal", "cargo")),
    "warehouse": ("5.72.040.C.4", ("warehouse", "warehousing", "distribution", "distribution center",
                                   "cold storage", "storage facility", "storage building", "depot",
                                   "fulfillment center",
                                   "wholesale")),
    "pollution": ("5.72.040.C.5", ("pollution", "reducing pollution", "waste", "pollution control", "recycling",
                  "scrubber",
                                   "scrubbers", "waste treatment", "air quality", "wastewater",
                                   "sewage treatment", "clean up the air",
                                   "garbage", "cleans water", "cleaner air")),
    "technology": ("5.72.040.C.6", ("new technology", "technology", "biotech", "diversify", "software lab",
                   "semiconductor",
                                    "high tech", "high-tech", "robotics", "start-up", "startup", "research lab",
                                    "electronics",
                                    "computer chips", "laboratory", "solar panels")),
    "parking": ("5.72.040.C.7", ("parking", "performing arts center", "parking garage", "parking structure",
                "parkade")),
    "commercial": ("5.72.040.C.8", ("commercial", "shopping center", "shopping mall", "store", "retail",
                                    "office building", "hotel", "restaurant", "offices", "shops", "bank branch",
                                    "mall",
                                    "supermarket", "grocery", "movie theater", "fitness club", "motel", "bar",
                                    "cinema",
                                    "gym", "coffee shop", "department store", "bank", "strip mall", "car dealership",
                                    "car wash", "salon", "retailer", "storefront", "storefronts", "tavern", "diner")),
    "other": ("5.72.040.C", ("none of these", "casino", "stadium", "other use", "another use", "church", "school",
              "hospital",
                             "golf course", "marina", "museum", "amusement park", "private club")),
}  # fmt: skip


class PermittedUse(Inputs):
    """What decides whether a use is permitted."""

    use: str | None = choice(
        "Which use would the project have?", "5.72.040.C", {key: words for key, (_, words) in USES.items()}
    )
    part_of: bool | None = yes_no(
        "Is it part of a qualified historic project or a publicly initiated urban development project?",
        "5.72.040.C.8",
        yes=("landmark rehab", "rehab of a landmark", "historic rehab", "restored landmark", "city started",
             "city-led", "initiated by the city", "historic building", "historic restoration", "historic",
             "historic project", "qualified historic project", "historic landmark", "publicly initiated",
             "urban development project", "landmark", "landmark building", "city-initiated"),
        no=("freestanding", "free-standing", "on its own", "out by the freeway", "no landmark", "not a historic",
            "not a landmark", "not in a historic", "not publicly initiated", "nothing historic",
            "ordinary building", "stand-alone", "stand alone", "standalone", "not historic", "not part of",
            "private development",
            "brand new",
            "by itself", "ordinary", "suburban", "strip mall", "not a landmark", "no historic"),
    )  # fmt: skip
    near: bool | None = yes_no(
        "Is the parking in close proximity to the Portland Performing Arts Center?", "5.72.040.C.7",
        yes=("near the performing arts center", "close to the performing arts center",
             "next to the performing arts center",
             "by the performing arts center", "beside the performing arts center",
             "near the portland performing arts center", "serving the performing arts center",
             "near the arts center"),
        no=("nowhere near", "not near", "far from", "across town", "miles from", "airport", "suburb", "gateway",
            "lloyd district",
            "not close to", "outside downtown", "away from the performing arts center"),
    )  # fmt: skip
    no_conflict: bool | None = yes_no(
        "Is it free of conflict with adopted City plans and policies?", "5.72.040.C", optional=True,
        yes=("no conflict with", "plans are fine", "fine with the plan", "plans are fine with it", "squares with",
             "agrees with city plans", "plan allows", "in line with", "no problem with the plans",
             "compatible with", "meets city plans", "in keeping with", "no plan conflict", "fits city plans",
             "conforms with", "free of conflict", "no conflict", "does not conflict", "fits the plans",
             "conforms to city plans", "consistent with",
             "fits the comprehensive plan", "in line with city plans", "doesn't conflict", "matches city plans"),
        no=("conflicts with the adopted", "conflict with", "runs against", "inconsistent with",
            "breaks with the plan", "contradicts", "against the comprehensive plan", "does not fit the plan",
            "doesn't fit the plan", "out of line with", "violates the comprehensive", "not in line with",
            "not consistent with", "against city plans", "at odds with", "conflicts with", "in conflict",
            "conflict with city plans", "against the plan", "violates the plan",
            "contrary to the plan", "goes against the comprehensive plan", "clashes with", "against city policy"),
    )  # fmt: skip


@calculator(
    name="ed_permitted_uses",
    title="Whether development bonds may finance a use",
    subject=SUBJECT,
    provision="5.72.040.C",
    rule="The Portland Development Commission recommends only a project that does not conflict with City plans and "
    "has one of eight uses; commercial uses only as part of a qualified historic or publicly initiated urban "
    "development project.",
    phrases=(
        "may development bonds pay for a golf course or a stadium",
        "warehouse project that fits the City's plans, may the Commission recommend it",
        "project conflicts with an adopted City plan, may the Commission recommend it for bonds",
        "company wants revenue bonds for its new building, is it a use we can recommend",
        "shops on the ground floor of a landmark rehab, can PDC recommend bonds",
        "brewery project conflicts with the adopted neighborhood plan, may it be recommended",
        "guy wants to build a mill, is that an ok use for revenue bonds",
        "is a hospital or a school a use that development bonds may pay for",
        "high-tech lab wants development bonds, does the use fit",
        "can development bonds finance a stand-alone shopping center",
        "is a warehouse a permitted use for economic development bonds",
        "hotel in a historic landmark, may bonds finance it",
        "which uses qualify for economic development bonds",
        "parking garage near the Performing Arts Center, bond eligible",
        "does a factory that conflicts with the comprehensive plan qualify for bonds",
        "is a grocery store by itself ok for revenue bonds",
        "parking structure across town from the arts center, can bonds pay for it",
        "may bonds build a church hall",
        "would PDC recommend a bakery plant for bonds",
        "cannery project, are development bonds possible",
        "are bonds possible for a trucking terminal",
    ),
    anchors=(NO_CONFLICT, COMMERCIAL),
    model=PermittedUse,
)
def ed_permitted_uses(work: Work) -> Outcome:
    """PCC 5.72.040 C."""
    actors = (COMMISSION,)
    if work.maybe("no_conflict") is False:
        work.step("5.72.040.C", "Does not conflict with adopted City plans and policies", False)
        text = "No: the project must not conflict with adopted City plans and policies."
        return work.computed("5.72.040.C", text, verdict="no", actors=actors)
    use = work.choice("use")
    at = USES[use][0]
    if use == "other":
        work.step(at, "Conforms to one of the eight uses", False)
        return work.computed(at, "No: none of the eight permitted uses fits.", verdict="no", actors=actors)
    if use == "commercial" and not work.yes("part_of"):
        work.step(at, "Part of a qualified historic or a publicly initiated urban development project", False)
        text = "No: a commercial use takes a qualified historic or a publicly initiated urban development project."
        return work.computed(at, text, verdict="no", actors=actors)
    if use == "parking" and not work.yes("near"):
        work.step(at, "In close proximity to the Portland Performing Arts Center", False)
        text = "No: parking is a permitted use only in close proximity to the Portland Performing Arts Center."
        return work.computed(at, text, verdict="no", actors=actors)
    work.step(at, f"Conforms to a permitted use: {use}", True)
    if use == "parking":
        work.note("Such a parking facility may include space for retail and commercial uses.")
    if use == "technology":
        work.note("The City determines whether the activity is needed to diversify the economic base.")
    fits = Condition("no_conflict", "5.72.040.C", "it does not conflict with adopted City plans and policies")
    return permission(work, at, "the use is one that may be recommended", on=(fits,), actors=actors)
