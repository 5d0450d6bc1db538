"""Money for public art in construction projects, and who decides about it: Chapter 5.74."""

from __future__ import annotations

from decimal import Decimal

from calculators.calculator import calculator
from calculators.conditions import any_below_zero
from calculators.figure import anchor, figure
from calculators.inputs import Inputs, choice, money, yes_no
from calculators.money import usd
from calculators.outcome import Computed, Outcome, Reading
from calculators.permission import Condition, permission
from calculators.work import Work, dollars

SUBJECT = "Public art"
COUNCIL = "Regional Arts Cultural Council"
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
RESTRICTED = anchor(
    "5.74.030", "the portion of the Improvement Project that is funded with the restricted funds shall be exempt"
)
FINDINGS = anchor("5.74.050.B", "shall adopt written findings demonstrating that the proposed disbursement complies")
FINAL = anchor("5.74.090", "Except as limited by other sections of this Chapter")
SITING = anchor("5.74.060", "in accordance with any restrictions placed on siting by the Participating Bureau")
DISBURSED = anchor("5.74.050", "shall be made by the Regional Arts Cultural Council")


class PublicArtContribution(Inputs):
    """What the contribution for public art depends on."""

    inside: bool | None = yes_no(
        "Is the project within the limits of the City of Portland?", "5.74.020.A.1", optional=True,
        yes=("inside the city", "within the city", "in portland", "within city limits", "inside city limits"),
        no=("outside the city", "outside portland", "outside city limits", "outside the limits", "in gresham",
            "in washington county", "beyond city limits"),
    )  # fmt: skip
    leased_back: bool | None = yes_no(
        "Is the project developed privately and leased back to the City?", "5.74.020.A.3", optional=True,
        yes=("leased back", "lease back", "leaseback", "lease-back"), no=("not leased back",),
    )  # fmt: skip
    source: str | None = choice(
        "Is the project funded by one of the exempt revenue sources?", "5.74.020.A.2",
        {
            "exempt": ("private development revenue", "federal grant", "federal grants", "state grant", "state grants",
                       "grant funded", "grant-funded", "street light levy", "street light levy fund", "lid",
                       "local improvement district", "local improvement district revenue", "water operating fund",
                       "water construction fund", "sewer systems operating fund", "sewer systems construction fund",
                       "sewer operating fund", "sewer construction fund", "paid by a grant", "exempt source"),
            "part": ("part of the project", "part of it", "partly", "partially", "part of the money", "partly funded",
                     "some of the money", "share of the cost"),
            "other": ("general fund", "tax revenue", "general obligation bonds", "city money", "parks levy",
                      "own funds", "bureau budget"),
        },
        optional=True,
    )  # fmt: skip
    contribution: Decimal | None = money(
        "How much does the Participating Bureau contribute to the project?", "5.74.020.A.1",
        words=("contribution", "contributes", "contribute", "project", "bureau", "budget", "pays", "remodel",
               "building",
               "construction", "renovation", "cost", "costs", "rehabilitation", "improvement", "job"),
    )  # fmt: skip
    excluded: Decimal | None = money(
        "How much of it is for costs that Total Costs does not include (design, permits, land and the like)?",
        "5.74.020.B", optional=True,
        words=("design", "engineering", "architect", "permits", "permit", "fees", "demolition", "land", "contingency",
               "relocation", "testing", "excluded", "exclusions", "advertising", "legal", "soft"),
    )  # fmt: skip
    exempt: Decimal | None = money(
        "How much of it comes from the exempt revenue sources?", "5.74.020.A.2", optional=True,
        words=("grant", "grants", "exempt", "lid", "levy", "federal", "state", "water", "sewer", "district"),
    )  # fmt: skip
    restricted: Decimal | None = money(
        "How much of it comes from other funds that by law cannot be spent on art?", "5.74.030", optional=True,
        words=("restricted", "restriction", "restrictions", "precluded"),
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
        "public art contribution on a $640,000 project with $40,000 of design costs",
        "how much for percent for art on a $600,000 remodel",
        "our bureau puts $150,000 into a building, do we owe art money",
        "is a $99,999 project subject to the public art requirement",
        "percent for art when part of the project is paid by a federal grant",
        "does a water main job paid from the Water Construction Fund owe money for art",
        "calculate 1.33% for art",
        "art set-aside for a privately developed building leased back to the City",
        "what do we budget for art in a capital project",
        "split of the art money between acquisition and administration for a $600,000 project",
    ),
    anchors=(RATE, THRESHOLD, ACQUISITION, ADMINISTRATION, INSIDE, EXEMPT, LEASED_BACK, NOT_INCLUDED, RESTRICTED),
    model=PublicArtContribution,
)
def public_art_contribution(work: Work) -> Outcome:
    """PCC 5.74.020, 5.74.030 and 5.74.040."""
    if outside := _outside_chapter(work):
        return outside
    contribution = work.money("contribution")
    if wrong := any_below_zero(work, AT):
        return wrong
    threshold = work.figure(THRESHOLD)
    if contribution < threshold:
        work.step("5.74.020.A.1", f"{usd(contribution)} does not equal {usd(threshold)} or more", False)
        return _nothing(
            work, "5.74.020.A.1", "the bureau contributes less than $100,000, so it is no Improvement Project"
        )
    work.step("5.74.020.A.1", f"A contribution of {usd(contribution)} equals {usd(threshold)} or more", True)
    countable = _less(work, contribution, "excluded", "5.74.020.B", "costs that Total Costs does not include")
    base = _less(work, countable, "restricted", AT, "restricted funds")
    if work.maybe("source") == "part":
        work.money("exempt")
    base = _less(work, base, "exempt", "5.74.020.A.2", "exempt revenue sources")
    if base <= 0:
        return _nothing(work, AT, "nothing of the contribution is left to count")
    return _due(work, base, below=countable < threshold)


def _outside_chapter(work: Work) -> Outcome | None:
    if work.maybe("inside") is False:
        work.step("5.74.020.A.1", "Within the limits of the City of Portland", False)
        return _nothing(work, "5.74.020.A.1", "the project is not within the limits of the City of Portland")
    if work.maybe("source") == "exempt" and work.maybe("exempt") is None:
        work.step("5.74.020.A.2", "Funded by an exempt revenue source", True)
        return _nothing(work, "5.74.020.A.2", "projects funded by that revenue source are exempt")
    if work.maybe("leased_back"):
        work.step("5.74.020.A.3", "Developed privately and leased back to the City: not exempt", True)
    return None


def _nothing(work: Work, at: str, why: str) -> Computed:
    return work.computed(at, f"No contribution for Public Art: {why}.",
                         dollars("contribution", "Contribution for Public Art", Decimal(0)), verdict="no")  # fmt: skip


def _less(work: Work, amount: Decimal, field: str, at: str, what: str) -> Decimal:
    """The amount less an optional part, as a step."""
    part: Decimal | None = work.maybe(field)
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
    values = (dollars("contribution", "Contribution for Public Art", due), share,
              dollars("administration", "Of it, .33 percent of Total Costs", due - Decimal(str(share.value))),
              dollars("base", "Total Costs", base))  # fmt: skip
    text = f"The contribution for Public Art is {usd(due)}, 1.33 percent of Total Costs of {usd(base)}."
    why = _doubts(work, below)
    if why is None:
        return work.computed(AT, text, *values, verdict="yes")
    none = (dollars("contribution", "Contribution for Public Art", Decimal(0)),)
    return work.two_readings(
        AT, f"{text} By another reading there is none.", Reading(why[0], values, "yes"), Reading(why[1], none, "no")
    )


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


class ArtDecisions(Inputs):
    """What decides who decides about public art."""

    matter: str | None = choice(
        "What is to be decided?", "5.74.090",
        {
            "selection": ("selection", "select", "choose", "chosen", "choice", "acquisition", "acquire", "buy art",
                          "piece",
                          "which artwork", "pick", "picks", "artwork is chosen"),
            "siting": ("siting", "site", "sited", "location", "where to put", "placed", "placement",
                       "where the art goes",
                       "put in our lobby", "placing"),
            "disbursement": ("disbursement", "disburse", "spend", "spending", "pay out", "pays out", "trust fund money",
                             "restricted account"),
            "deaccessioning": ("deaccession", "deaccessioning", "get rid of", "relinquish", "sell the art",
                               "remove art"),
            "maintenance": ("maintenance", "maintain", "repair", "cleaning"),
        },
    )  # fmt: skip
    restricted: bool | None = yes_no(
        "Does the money come from revenue whose expenditure the Charter or other law restricts?", "5.74.050.B",
        yes=("restricted", "restricted account", "restricted by law", "restricted revenue", "restricted funds"),
        no=("unrestricted", "not restricted", "no restriction"),
    )  # fmt: skip
    findings: bool | None = yes_no(
        "Has the Regional Arts Cultural Council adopted written findings that the disbursement complies?", "5.74.050.B",
        yes=("written findings", "findings adopted", "adopted findings"), no=("no findings", "without findings"),
        optional=True,
    )  # fmt: skip


@calculator(
    name="art_decisions",
    title="Who decides about public art",
    subject=SUBJECT,
    provision="5.74.090",
    rule="The Regional Arts Cultural Council decides finally on selection, siting, maintenance, disbursement and "
    "Deaccessioning, but it sites within the bureau's restrictions and pays from restricted accounts only after "
    "adopting written findings.",
    phrases=(
        "our bureau dislikes the piece that was chosen, can we veto it",
        "who decides where public art is placed",
        "can art money be spent from a restricted account",
        "who has the last word on choosing artwork",
        "can our bureau keep the sculpture out of the lobby",
        "who pays out money from the public art trust fund",
        "who may deaccession a City sculpture",
    ),
    anchors=(FINAL, SITING, DISBURSED, FINDINGS),
    model=ArtDecisions,
)
def art_decisions(work: Work) -> Outcome:
    """PCC 5.74.050, 5.74.060 and 5.74.090."""
    matter = work.choice("matter")
    if matter == "disbursement":
        return _disbursement(work)
    work.step("5.74.090", f"Decisions as to {matter} are final, except as limited by the Chapter", COUNCIL)
    text = f"The {COUNCIL} decides on {matter}, and its decision is final."
    if matter == "siting":
        work.step(
            "5.74.060", "Sited in accordance with any restrictions of the Participating Bureau", "Participating Bureau"
        )
        text = (
            f"The {COUNCIL} decides on siting, in accordance with any restrictions that the Participating Bureau "
            "places on it."
        )
        return work.computed("5.74.060", text, actors=(COUNCIL, "Participating Bureau"))
    if matter == "selection":
        work.step("5.74.020.F", "The Selection Committee recommends", "Selection Committee")
        text = (
            f"The {COUNCIL} decides finally on selection; the Selection Committee recommends, and the bureau may "
            "restrict only where the art is sited."
        )
    return work.computed("5.74.090", text, actors=(COUNCIL,))


def _disbursement(work: Work) -> Outcome:
    work.step("5.74.050", "Disbursements from the Public Art Trust Fund", COUNCIL)
    if not work.yes("restricted"):
        return work.computed("5.74.050", f"The {COUNCIL} makes the disbursement.", verdict="yes", actors=(COUNCIL,))
    adopted = Condition(
        "findings", "5.74.050.B", f"the {COUNCIL} first adopts written findings that it complies with all restrictions"
    )
    return permission(work, "5.74.050.B", f"the {COUNCIL} may disburse it", on=(adopted,), actors=(COUNCIL,))
