"""Money for public art in construction projects: Sections 5.74.020 to 5.74.040."""

from __future__ import annotations

from decimal import Decimal

from calculators.calculator import calculator
from calculators.conditions import any_below_zero, below_zero
from calculators.figure import anchor, figure
from calculators.inputs import Inputs, amounts, choice, money, percent, yes_no
from calculators.money import plain, usd
from calculators.outcome import Computed, Outcome, Quantity, Reading
from calculators.work import Work, dollars

SUBJECT = "Public art"
AT = "5.74.030"

RATE = figure(
    "public_art_rate", "1.33", "percent", "5.74.030",
    "a monetary contribution for Public Art equal to 1.33% of the Total Costs of the Improvement Project",
)  # fmt: skip
THRESHOLD = figure(
    "public_art_threshold", "100000", "USD", "5.74.020.A.1",
    "in which the Participating Bureau’s contribution equals $100,000 or more",
)  # fmt: skip
ACQUISITION = figure(
    "public_art_acquisition_share", "1", "percent", "5.74.040.A.1",
    "One percent of the Total Costs of Improvement Projects",
)  # fmt: skip
ADMINISTRATION = figure(
    "public_art_administration_share", "0.33", "percent", "5.74.040.A.2",
    ".33 percent of the Total Costs of Improvement Projects",
)  # fmt: skip
INSIDE = anchor("5.74.020.A.1", "within the limits of the City of Portland")
EXEMPT = anchor(
    "5.74.020.A.2",
    "private development revenue, federal and state grants, Street Light Levy Fund and Local Improvement District "
    "revenue, Water Operating Fund, Water Construction Fund, Sewer Systems Operating Fund and Sewer Systems "
    "Construction Fund",
)
LEASED_BACK = anchor("5.74.020.A.3", "developed privately and leased back to the City of Portland are not exempt")
NOT_INCLUDED = anchor(
    "5.74.020.B",
    "Total Costs does not include costs for: design and engineering, administration, fees and permits, building "
    "demolition, relocation of tenants, contingency funds, land acquisition, environmental testing or indirect costs",
)
PARTS = {"first_part": "5.74.040.A.1", "second_part": "5.74.040.A.2", "base": "5.74.020.B"}
"""Where what may be asked for besides the contribution stands."""
RESTRICTED = anchor(
    "5.74.030", "the portion of the Improvement Project that is funded with the restricted funds shall be exempt"
)


class PublicArtContribution(Inputs):
    """What the contribution for public art depends on."""

    inside: bool | None = yes_no(
        "Is the project within the limits of the City of Portland?", "5.74.020.A.1", optional=True,
        yes=("inside the city", "within the city", "in portland", "within city limits", "inside city limits"),
        no=("in vancouver", "in clackamas", "in hillsboro", "in tigard", "in lake oswego", "in salem",
            "outside of portland", "bull run", "across the river in vancouver", "outside the city limits",
            "outside of the city", "beyond the city", "outside the city", "outside portland",
            "outside city limits", "outside the limits", "in gresham",
            "in washington county", "beyond city limits", "in beaverton", "in troutdale", "out of town",
            "not in portland"),
    )  # fmt: skip
    leased_back: bool | None = yes_no(
        "Is the project developed privately and leased back to the City?", "5.74.020.A.3", optional=True,
        yes=("leased back", "lease back", "leaseback", "lease-back"), no=("not leased back",),
    )  # fmt: skip
    works: bool | None = yes_no(
        "Is it construction, rehabilitation, remodeling or improvement of a building, park, street or the like?",
        "5.74.020.A.1", optional=True,
        yes=("construction", "rehabilitation", "remodel", "remodeling", "improvement", "renovation", "new building",
             "repaving",
             "park project", "new fire station", "garage"),
        no=("payroll system", "mowers", "a truck", "laptops", "consulting", "uniforms", "street sweeper",
            "software system", "computer system", "fleet", "vehicles", "software", "computers", "buying trucks",
            "fire engines", "office furniture", "police cars",
            "equipment purchase", "a study", "consultant study", "new trucks", "radio equipment", "copiers",
            "phone system"),
    )  # fmt: skip
    source: str | None = choice(
        "Is the project funded by one of the exempt revenue sources?", "5.74.020.A.2",
        {
            "exempt": ("all federal", "all grant", "entirely grant", "entirely federal", "paid wholly by a",
                       "all lid money", "water fund", "sewer fund", "funded by a grant", "all developer money",
                       "financed by the lid", "all state money", "financed by a federal", "comes from the water",
                       "comes from the sewer", "sewer money only", "street light levy pays",
                       "wholly from a grant", "private development revenue", "federal grant", "federal grants",
                       "state grant", "state grants",
                       "grant funded", "grant-funded", "street light levy", "street light levy fund", "lid",
                       "local improvement district", "local improvement district revenue", "water operating fund",
                       "water construction fund", "sewer systems operating fund", "sewer systems construction fund",
                       "sewer operating fund", "sewer construction fund", "paid by a grant", "exempt source",
                       "federal money",
                       "state money", "federally funded", "developer's money", "all grant money", "grant money",
                       "paid by the developer", "developer pays for all"),
            "mixed": ("partly paid", "partly from", "partly federal", "partly grant", "partially funded",
                      "partly paid by a federal grant", "partly by a federal grant", "partly by a state grant",
                      "partly by a grant", "partly from a grant", "partly from a federal grant", "partly grant funded",
                      "partly federally funded", "partly funded by a federal grant", "partly with federal money",
                      "half is a federal grant", "half comes from a federal grant", "half federal money",
                      "some federal money", "some grant money", "some federal grant money", "partly lid money",
                      "partly sewer fund", "partly with grant money", "partially by a federal grant",
                     "part of the funding", "partly funded", "part of the cost", "paid in part",
                     "some of the money", "rest of the money", "the rest is", "pays part", "paid part", "covers part",
                     "part of the project is paid", "part is federal", "part is a grant",
                     "of it is a federal", "of it is from", "of it comes from", "includes a federal",
                     "includes a state"),
            "other": ("general fund", "tax revenue", "general obligation bonds", "city money", "parks levy",
                      "own funds", "bureau budget"),
        },
        optional=True,
    )  # fmt: skip
    contribution: Decimal | None = money(
        "How much does the Participating Bureau contribute to the project?", "5.74.020.A.1",
        words=("spending", "spend", "we spent", "ours", "our own", "all ours",
               "comes from us", "community center", "library", "center",
               "total costs", "sidewalk", "bridge", "pool", "playground", "out of our budget", "firehouse",
               "fire station", "shop", "contribution", "contributes", "contribute", "project", "bureau", "budget",
               "pays", "remodel",
               "building", "construction", "renovation", "cost", "costs", "rehabilitation", "improvement", "job",
               "puts in",
               "putting in", "chips in", "bureau's share", "our share", "bureau's part", "puts", "kicks in",
               "station",
               "park", "garage", "street"),
    )  # fmt: skip
    wanted: str | None = choice(
        "Which part of the contribution is asked for, if only one is?", "5.74.040.A",
        {
            "first_part": ("art acquisition", "acquisition of art", "for acquisition", "goes to acquisition",
                            "acquisition share", "acquisition part", "acquiring the art", "for buying",
                            "siting and maintenance", "buying art", "buy the art",
                            "buy art", "buying the art",
                            "for maintenance", "one percent part", "one percent portion", "1 percent part", "1% part",
                            "one percent share", "the piece itself", "goes to maintenance", "art itself"),
            "second_part": (".33 percent share", ".33 percent part", ".33 share", ".33 part", "third of a percent",
                            "goes to admin", "for admin", "for administration", "community education",
                               "to education",
                               "for education", "registration", "for selection", "selection and administration",
                               "goes to administration", "administration part", "administration share", "admin share",
                               "admin part", "admin and education", "selection costs", "the .33"),
            "base": ("the base", "total cost base", "cost base", "what are the total costs",
                     "what counts as total costs",
                     "total costs come to", "what's the total costs", "what is the total cost", "base for art",
                     "amount counts", "how much counts", "what part counts", "art base", "counts toward total costs",
                     "total costs of our", "total costs for our"),
            "other": ("split", "both parts", "in all", "divided", "divide"),
        },
        optional=True,
    )  # fmt: skip
    whole: Decimal | None = money(
        "What does the whole project cost, all payers together?", "5.74.020.A.1", optional=True,
        words=("total project", "whole project", "overall project", "project total", "altogether", "all told",
               "overall",
               "in all", "county plaza", "joint", "dollar project", "dollar plaza", "dollar building",
               "total cost of the project", "entire project", "full project"),
    )  # fmt: skip
    share: Decimal | None = percent(
        "Which percentage of the project does the Participating Bureau pay?", "5.74.020.A.1", optional=True,
        words=("our share", "bureau pays", "bureau's share", "we pay", "we fund", "pays", "share", "funds", "covers",
               "our part", "bureau covers"),
    )  # fmt: skip
    excluded: tuple[Decimal, ...] | None = amounts(
        "How much of it is for costs that Total Costs does not include (design, permits, land and the like)?",
        "5.74.020.B", optional=True,
        words=("design work", "permitting", "appraisal", "soft cost", "architects", "engineers", "soil tests",
               "moving costs", "attorneys", "ads", "financing interest", "administration costs", "site purchase",
               "the lot", "razing", "cleanup tests", "design", "engineering", "architect", "permits", "permit",
               "fees", "demolition", "land", "contingency",
               "relocation", "testing", "excluded", "exclusions", "advertising", "legal", "soft", "design fees",
               "land cost",
               "buying the land", "contingencies", "soils testing", "moving tenants",
               "interest during construction", "plans",
               "wrecking", "tearing down", "soft costs", "lawyers"),
    )  # fmt: skip
    exempt: tuple[Decimal, ...] | None = amounts(
        "How much of it comes from the exempt revenue sources?", "5.74.020.A.2", optional=True,
        words=("grant", "grants", "exempt", "lid", "levy", "federal", "state", "water", "sewer", "district",
               "federal money",
               "fta", "feds"),
    )  # fmt: skip
    restricted: Decimal | None = money(
        "How much of it comes from other funds that by law cannot be spent on art?", "5.74.030", optional=True,
        words=("restricted", "restriction", "restrictions", "precluded", "gas tax", "can't be spent on art",
               "not for art",
               "earmarked"),
    )  # fmt: skip
    set_aside: Decimal | None = money(
        "How much was set aside for art, if it is named?", "5.74.030", optional=True,
        words=("for art", "set aside", "art money", "art budget", "budgeted for art", "toward art", "towards art",
               "put aside",
               "on art", "for public art", "for the art", "earmarked for art", "art contribution of", "allocated"),
    )  # fmt: skip


@calculator(
    name="public_art_contribution",
    title="Contribution for public art",
    subject=SUBJECT,
    provision=AT,
    rule="A project in the City to which the bureau contributes $100,000 or more gives 1.33 percent of its Total "
    "Costs for Public Art; design, administration, permits, demolition, relocation, contingency, land, testing and "
    "indirect costs do not count, and some revenue sources are exempt.",
    phrases=(
        "what do we owe for art on our new firehouse",
        "how much of the art money goes to admin and education",
        "what goes to the art fund from a community center with design and permit costs",
        "park project with federal grants and the rest bureau money, how much for art",
        "sidewalk job below six figures, any art money",
        "how much short is our art set-aside on the library remodel",
        "public art contribution on a $640,000 project with $40,000 of design costs",
        "how much for percent for art on a $600,000 remodel",
        "our bureau puts $150,000 into a building, do we owe art money",
        "is a $99,999 project subject to the public art requirement",
        "percent for art when part of the project is paid by a federal grant",
        "does a water main job paid from the Water Construction Fund owe money for art",
        "calculate 1.33% for art",
        "exact art figure for our garage job",
        "what are the Total Costs of our project after taking out land and design",
        "does our job owe any art money",
        "what exactly do we owe for art on this project",
        "dollar amount we have to set aside for art on the new station",
        "what is the one percent part for acquisition on our project",
        "how much is the .33 percent part on this job",
        "is our art money short",
        "bridge job with engineering and contingency in it, art contribution",
        "building cost with land and permits included, how much for art",
        "we are spending so much on a bridge including engineering, what is the art share",
        "pump house with legal fees and demolition in the price, art money",
        "what do admin and outreach get out of the art cut of our rec center",
        "dollars of our art contribution that go to administration",
        "how much of our plaza's art money goes to acquisition",
        "is the art money that we put aside for our depot enough",
        "is our art set-aside big enough",
        "we budgeted so much for art on this project, is that enough",
        "our bureau contributes to a joint skate park, is the art percentage due",
        "exact amount our bureau sets aside for art",
        "how much art money is due on our remodel",
        "our project's price less the soft costs, art share",
        "what is 1.33 percent of our building",
        "total costs of this job after design, land and contingency",
        "how many dollars must we send to the art trust fund",
        "art set-aside for a privately developed building leased back to the City",
        "what do we budget for art in a capital project",
        "split of the art money between acquisition and administration for a $600,000 project",
        "we put aside a lump for art on our remodel, is it big enough",
        "are new police cars subject to the percent for art",
        "our share of a joint building is a fifth of the price, any art money due",
        "what's left for art after you take out the design fees and the land",
    ),
    anchors=(RATE, THRESHOLD, ACQUISITION, ADMINISTRATION, INSIDE, EXEMPT, LEASED_BACK, NOT_INCLUDED, RESTRICTED),
    model=PublicArtContribution,
)
def public_art_contribution(work: Work) -> Outcome:
    """PCC 5.74.020, 5.74.030 and 5.74.040."""
    if outside := _outside_chapter(work):
        return outside
    lists = (*(work.maybe("excluded") or ()), *(work.maybe("exempt") or ()))
    if wrong := any_below_zero(work, AT) or below_zero(work, AT, *lists):
        return wrong
    contribution = _contribution(work)
    threshold = work.figure(THRESHOLD)
    if contribution < threshold:
        work.step("5.74.020.A.1", f"{usd(contribution)} does not equal {usd(threshold)} or more", False)
        return _nothing(
            work, "5.74.020.A.1", "the bureau contributes less than $100,000, so it is no Improvement Project"
        )
    work.step("5.74.020.A.1", f"A contribution of {usd(contribution)} equals {usd(threshold)} or more", True)
    countable = _less(work, contribution, "excluded", "5.74.020.B", "costs that Total Costs does not include")
    base = _less(work, countable, "restricted", AT, "restricted funds")
    if work.maybe("source") == "mixed":
        work.amounts("exempt")
    base = _less(work, base, "exempt", "5.74.020.A.2", "exempt revenue sources")
    if base <= 0:
        return _nothing(work, AT, "nothing of the contribution is left to count")
    return _due(work, base, below=countable < threshold)


def _contribution(work: Work) -> Decimal:
    """The Participating Bureau's contribution, by its share of the whole project where only that is known."""
    share: Decimal | None = work.maybe("share")
    if share is None:
        return work.money("contribution")
    # A percentage is hardly named but for a project whose price is told instead of the bureau's part of it.
    named: Decimal | None = work.maybe("whole")
    whole = work.money("contribution") if named is None else named
    part = whole * share / 100
    work.step("5.74.020.A.1", f"The bureau's contribution, {plain(share)} percent of {usd(whole)}", part, "USD")
    return part


def _outside_chapter(work: Work) -> Outcome | None:
    if work.maybe("inside") is False:
        work.step("5.74.020.A.1", "Within the limits of the City of Portland", False)
        return _nothing(work, "5.74.020.A.1", "the project is not within the limits of the City of Portland")
    if work.maybe("works") is False:
        work.step("5.74.020.A.1", "Construction, rehabilitation, remodeling or improvement of a structure", False)
        return _nothing(work, "5.74.020.A.1", "it is no construction, rehabilitation, remodeling or improvement")
    if work.maybe("source") == "exempt" and work.maybe("exempt") is None:
        work.step("5.74.020.A.2", "Funded by an exempt revenue source", True)
        return _nothing(work, "5.74.020.A.2", "projects funded by that revenue source are exempt")
    if work.maybe("leased_back"):
        work.step("5.74.020.A.3", "Developed privately and leased back to the City: not exempt", True)
    return None


def _nothing(work: Work, at: str, why: str) -> Computed:
    return work.computed(at, f"No contribution for Public Art: {why}.",
                         dollars("contribution",
                                 "Contribution for Public Art", Decimal(0)), verdict="no")  # fmt: skip


def _less(work: Work, amount: Decimal, field: str, at: str, what: str) -> Decimal:
    """The amount less an optional part, as a step."""
    given: tuple[Decimal, ...] | Decimal | None = work.maybe(field)
    part = Decimal(sum(given)) if isinstance(given, tuple) else given
    if part is None:
        if field == "excluded":
            work.note(
                "No excluded costs were given; if the contribution holds any, such as design or land, leave them out."
            )
        return amount
    left = max(amount - part, Decimal(0))
    work.step(at, f"{usd(amount)} less {usd(part)} of {what}", left, "USD")
    return left


def _due(work: Work, base: Decimal, *, below: bool) -> Outcome:
    """The contribution on the Total Costs; two readings where the text leaves the test or the funding open."""
    rate, first, second = work.figure(RATE), work.figure(ACQUISITION), work.figure(ADMINISTRATION)
    work.step(AT, "1.33 percent of Total Costs", base * rate / 100, "USD")
    due = work.cents(AT, base * rate / 100)
    work.step(
        "5.74.040.A.1", "One percent for acquisition, siting, maintenance and the like", base * first / 100, "USD"
    )
    work.step("5.74.040.A.2", ".33 percent for selection, administration and the like", base * second / 100, "USD")
    share = dollars("acquisition", "Of it, one percent of Total Costs", base * first / 100)
    values: tuple[Quantity, ...] = (
              dollars("contribution", "Contribution for Public Art", due), share,
              dollars("administration", "Of it, .33 percent of Total Costs", due - Decimal(str(share.value))),
              dollars("base", "Total Costs", base))  # fmt: skip
    text = f"The contribution for Public Art is {usd(due)}, 1.33 percent of Total Costs of {usd(base)}."
    verdict, values = _set_aside(work, due, values)
    if work.maybe("set_aside") is not None:
        text = f"{'Yes, enough' if verdict == 'yes' else 'No, not enough'}. {text}"
    wanted = work.maybe("wanted") or "other"
    at, text = PARTS.get(wanted, AT), _led_by(wanted, text, values)
    why = _doubts(work, below)
    if why is None:
        return work.computed(at, text, *values, verdict=verdict)
    none = (dollars("contribution", "Contribution for Public Art", Decimal(0)),)
    return work.two_readings(
        at,
        f"{text} By another reading there is none.",
        Reading(why[0], values, verdict),
        Reading(why[1], none, "no" if work.maybe("set_aside") is None else "yes"),
    )


def _led_by(wanted: str, text: str, values: tuple[Quantity, ...]) -> str:
    """The answer with the part that is asked for in front."""
    amounts = {item.name: usd(Decimal(str(item.value))) for item in values}
    leads = {
        "first_part": f"The one percent part is {amounts['acquisition']}. ",
        "second_part": f"The .33 percent part is {amounts['administration']}. ",
        "base": f"The Total Costs are {amounts['base']}. ",
    }
    return leads.get(wanted, "") + text


def _set_aside(work: Work, due: Decimal, values: tuple[Quantity, ...]) -> tuple[str, tuple[Quantity, ...]]:
    """Whether what was set aside for art is enough, and what is short; yes, art is due, where nothing is named."""
    amount: Decimal | None = work.maybe("set_aside")
    if amount is None:
        return "yes", values
    work.step(AT, f"{usd(amount)} set aside against {usd(due)}", amount >= due)
    if amount >= due:
        return "yes", (*values, dollars("over", "More than is due", amount - due))
    return "no", (*values, dollars("shortfall", "Still short", due - amount))


def _doubts(work: Work, below: bool) -> tuple[str, str] | None:
    if work.maybe("exempt"):
        return (
            "The money from exempt revenue sources is left out of the Total Costs, the rest counts.",
            "A project funded by an exempt revenue source is exempt as a whole.",
        )
    if below:
        return (
            "The test of $100,000 looks at the bureau's contribution, before excluded costs are taken out.",
            "The test of $100,000 looks at Total Costs, after excluded costs are taken out.",
        )
    return None
