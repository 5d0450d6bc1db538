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
        yes=("electrical energy", "power plant", "power line", "substation", "electric facility", "transmission line",
             "electric utility", "generating plant", "power lines", "hydro plant", "electricity"),
        no=("not electrical",),
    )  # fmt: skip
    ground: str | None = choice(
        "Does another ground apply to the housing?", "5.72.020.A",
        {
            "renewal": ("urban renewal area", "urban renewal", "redevelopment area", "renewal district"),
            "target": ("target neighborhood", "housing and community development target neighborhood", "hcd target",
                       "hcd neighborhood"),
            "income": ("low or moderate income tenants", "low income tenants", "moderate income", "low income",
                       "poor tenants",
                       "low-income", "lower income"),
            "blight": ("slum and blight", "slum", "blight", "blighted", "run-down block"),
            "none": ("no other ground", "none of these", "none"),
        },
        optional=True,
    )  # fmt: skip
    per_foot: Decimal | None = money(
        "What was the assessed valuation per square foot on September 13, 1975, if known?", "5.72.020.A",
        words=("per square foot", "a square foot", "foot", "a foot", "per foot", "sf", "square foot", "psf", "valued",
               "assessed", "valuation", "value", "worth", "land", "land at"),
    )  # fmt: skip
    value: Decimal | None = money(
        "What was the assessed valuation of the land on September 13, 1975?", "5.72.020.A",
        words=("assessed", "valuation", "value", "valued", "worth", "land", "assessed at", "assessment", "site",
               "parcel"),
    )  # fmt: skip
    area: Decimal | None = number(
        "How many square feet is the land?", "5.72.020.A", unit="square feet",
        words=("square", "feet", "foot", "sf", "sq", "ft", "area", "lot", "square feet", "site of"),
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
    if qualifies:
        return work.computed(at, f"Yes: the land was assessed at {usd(foot)} per square foot.", each, verdict="yes")
    text = (
        f"No, unless another ground applies: {usd(value)} over {plain(area)} square feet is less than $8 per square "
        "foot."
    )
    return work.computed(at, text, each, verdict="no")


def _by_the_foot(work: Work, foot: Decimal) -> Outcome:
    qualifies = foot >= work.figure(LAND)
    work.step("5.72.020.A", f"${plain(foot)} per square foot is $8 or more", qualifies)
    verdict = "yes" if qualifies else "no"
    opening = "Yes" if qualifies else "No, unless another ground applies"
    text = f"{opening}: the land was assessed at ${plain(foot)} per square foot, and $8 or more qualifies."
    return work.computed("5.72.020.A", text, verdict=verdict)


USES = {
    "industry": ("5.72.040.C.1", ("manufacturing", "factory", "industrial production", "industrial", "plant")),
    "food": ("5.72.040.C.2", ("agricultural", "agriculture", "food processing", "farm", "cannery", "bakery")),
    "transport": ("5.72.040.C.3", ("transportation", "freight", "trucking", "freight terminal", "rail yard")),
    "warehouse": ("5.72.040.C.4", ("warehouse", "warehousing", "distribution", "distribution center")),
    "pollution": ("5.72.040.C.5", ("pollution", "reducing pollution", "waste", "pollution control", "recycling")),
    "technology": ("5.72.040.C.6", ("new technology", "technology", "biotech", "diversify", "software lab")),
    "parking": ("5.72.040.C.7", ("parking", "performing arts center", "parking garage", "parking structure",
                "parkade")),
    "commercial": ("5.72.040.C.8", ("commercial", "shopping center", "shopping mall", "store", "retail",
                                    "office building", "hotel", "restaurant", "offices", "shops", "bank branch", "mall",
                                    "supermarket", "grocery", "movie theater", "fitness club", "motel", "bar")),
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
        "Is it part of a qualified historic project or a publicly initiated urban development project?", "5.72.040.C.8",
        yes=("historic", "historic project", "qualified historic project", "historic landmark", "publicly initiated",
             "urban development project", "landmark", "landmark building", "city-initiated"),
        no=("stand-alone", "stand alone", "standalone", "not historic", "not part of", "private development",
            "brand new",
            "by itself", "ordinary", "suburban", "strip mall", "not a landmark", "no historic"),
    )  # fmt: skip
    near: bool | None = yes_no(
        "Is the parking in close proximity to the Portland Performing Arts Center?", "5.72.040.C.7",
        yes=("near the performing arts center", "close to the performing arts center",
             "next to the performing arts center",
             "by the performing arts center", "beside the performing arts center",
             "near the portland performing arts center", "serving the performing arts center", "near the arts center"),
        no=("nowhere near", "not near", "far from", "across town", "miles from", "airport", "suburb", "gateway",
            "lloyd district",
            "not close to", "outside downtown", "away from the performing arts center"),
    )  # fmt: skip
    no_conflict: bool | None = yes_no(
        "Is it free of conflict with adopted City plans and policies?", "5.72.040.C", optional=True,
        yes=("no conflict", "does not conflict", "fits the plans", "conforms to city plans", "consistent with",
             "fits the comprehensive plan", "in line with city plans", "doesn't conflict", "matches city plans"),
        no=("conflicts with", "in conflict", "conflict with city plans", "against the plan", "violates the plan",
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
