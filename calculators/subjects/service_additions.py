"""What is added to a charge for services: stock handling and general overhead: Section 5.48.030 B and F."""

from __future__ import annotations

from decimal import Decimal

from calculators.calculator import calculator
from calculators.conditions import any_below_zero
from calculators.figure import anchor, figure
from calculators.inputs import Inputs, choice, money, percent, yes_no
from calculators.money import plain, usd
from calculators.outcome import Computed, Outcome, Quantity
from calculators.subjects.service_labor import SUBJECT
from calculators.work import Work, dollars

STOCK = figure(
    "stock_handling", "5", "percent", "5.48.030.B",
    "The Bureau of Water Works shall charge an additional 5 percent for stock handling.",
)  # fmt: skip
OVERHEAD = figure(
    "general_overhead", "10", "percent", "5.48.030.F",
    "General overhead of 10 percent of the total charges in paragraphs A through E above shall be added",
)  # fmt: skip
WATER_OVERHEAD = figure(
    "general_overhead_water",
    "15",
    "percent",
    "5.48.030.F",
    "except that the Bureau of Water Works shall add 15 percent",
)
MATERIALS = anchor("5.48.030.B", "Materials consumed shall be at actual cost including delivery to the City.")
NO_ADDITIONS = anchor(
    "5.48.070",
    "except that stock handling costs under Section 5.48.030 B, and general overhead under Section 5.48.030 F shall "
    "not be added",
)
WATER_YES = ("water works", "water bureau", "bureau of water works", "water")
WATER_NO = ("not the water bureau", "not water works", "not water", "other than water works", "other than water")


def handling_cost(work: Work, materials: Decimal, *, water: bool) -> Decimal:
    """Stock handling in USD, unrounded, as a step."""
    if not water or not materials:
        why = "No materials" if water else "Only the Bureau of Water Works adds stock handling"
        work.skip("5.48.030.B", why)
        return Decimal(0)
    rate = work.figure(STOCK)
    work.step("5.48.030.B", f"Stock handling, {plain(rate)} percent of materials", materials * rate / 100, "USD")
    return materials * rate / 100


def overhead_cost(work: Work, direct: Decimal, water: bool) -> Decimal:
    """General overhead in USD, unrounded, as a step."""
    rate = work.figure(WATER_OVERHEAD if water else OVERHEAD)
    work.step("5.48.030.F", f"General overhead, {plain(rate)} percent of that total", direct * rate / 100, "USD")
    return direct * rate / 100


WHETHER = (
    "do we add overhead", "do we charge overhead", "do we put overhead",
    "overhead added", "overhead apply", "any overhead", "is overhead", "does overhead", "overhead at all",
    "stock handling added",
    "stock handling apply", "any stock handling", "is stock handling", "does stock handling", "stock handling at all",
    "does water", "does the water", "does parks", "does our", "does transportation", "can parks", "can our", "may our",
)  # fmt: skip
OTHER_BUREAU_YES = (
    "for another bureau", "to another bureau", "interdepartmental", "interagency", "for a city bureau",
    "sister bureau",
    "for parks", "another city bureau", "other city bureau", "bureau to bureau", "between bureaus",
    "in-house customer",
    "another city department", "other bureaus", "for fire", "for the fire bureau", "for the police bureau", "for bes",
    "for transportation", "for another city bureau", "for a sister bureau", "one bureau to another", "to parks",
    "our own bureaus", "other city bureaus",
)  # fmt: skip
OTHER_BUREAU_NO = (
    "private person", "outside agency", "private company", "another government", "outside customer", "developer",
    "the county", "school district", "outsider", "homeowner", "contractor", "private citizen",
)  # fmt: skip


def _wanted(at: str) -> str | None:
    """An optional field: whether the question is if something is added, or how much it is."""
    prompt = "Is the question whether it is added, or how much it is?"
    found: str | None = choice(prompt, at, {"whether": WHETHER, "other": ()}, optional=True)
    return found


def _used(what: str, at: str) -> Decimal | None:
    """An optional field: the percentage that was added or is proposed."""
    prompt = f"Which percentage for {what} was added or is proposed?"
    words = (
        "added",
        "add",
        "percent",
        "overhead",
        "handling",
        "markup",
        "adding",
        "charged",
        "tack on",
        "put on",
        "used",
    )
    found: Decimal | None = percent(prompt, at, words=words, optional=True)
    return found


def _judged(work: Work, at: str, law: Decimal, what: str) -> Computed | None:
    """The answer to a percentage that was used, or to the question whether anything is added; None for an amount."""
    used: Decimal | None = work.maybe("used")
    value = Quantity("rate", f"{what[0].upper()}{what[1:]}", law, "percent")
    if used is not None and used != law:
        work.step(at, f"{plain(used)} percent is the percentage of the text", False)
        return work.computed(at, f"No: {what} is {plain(law)} percent.", value, verdict="no")
    unpriced = work.maybe("charges" if what == OVERHEAD_NAME else "materials") is None
    if unpriced and (used is not None or work.maybe("wanted") == "whether"):
        work.step(at, f"{what[0].upper()}{what[1:]} is added", law, "percent")
        return work.computed(at, f"Yes: {what} of {plain(law)} percent is added.", value, verdict="yes")
    return None


def _none_between_bureaus(work: Work, name: str, what: str) -> Computed:
    work.step("5.48.070", f"Services for other bureaus: no {what}", Decimal(0), "USD")
    return work.computed("5.48.070", f"No: {what} is not added on services to other bureaus.",
                         dollars(name, what[0].upper() + what[1:], Decimal(0)), verdict="no")  # fmt: skip


OVERHEAD_NAME, HANDLING_NAME = "general overhead", "stock handling"


class StockHandling(Inputs):
    """What stock handling depends on."""

    other_bureau: bool | None = yes_no(
        "Is the service for another City bureau?", "5.48.070", optional=True, yes=OTHER_BUREAU_YES, no=OTHER_BUREAU_NO
    )
    water: bool | None = yes_no(
        "Does the Bureau of Water Works supply the materials?", "5.48.030.B", yes=WATER_YES,
        no=(*WATER_NO, "does parks", "parks adds", "transportation", "our maintenance shop", "parks crew",
            "parks bureau",
            "parks used", "fire bureau", "police bureau", "maintenance bureau"),
    )  # fmt: skip
    materials: Decimal | None = money(
        "What did the materials consumed cost, delivery included?", "5.48.030.B", optional=True,
        words=("materials", "material", "supplies", "parts", "pipe", "stock", "fittings", "worth of"),
    )  # fmt: skip
    used: Decimal | None = _used("stock handling", "5.48.030.B")
    wanted: str | None = _wanted("5.48.030.B")


@calculator(
    name="stock_handling",
    title="Stock handling on materials",
    subject=SUBJECT,
    provision="5.48.030.B",
    rule="Materials are charged at actual cost including delivery; only the Bureau of Water Works adds 5 percent for "
    "stock handling, and not on services to other bureaus.",
    phrases=(
        "stock handling on $200 of Water Works materials",
        "does Parks add stock handling to materials",
        "how are materials priced on a bill for services",
        "materials markup at the Water Bureau",
        "5 percent on pipe from Water Works stock",
        "who charges a stock handling fee",
        "can our shop mark up the parts we used with a stock handling percentage",
        "we added 10 percent to the pipe fittings for stock handling, ok?",
        "warehouse handling charge on materials billed to an outside customer",
        "water department fittings cost 1,150 delivered, what goes on the bill for materials",
        "how much more than cost do we charge for valves out of the water yard",
        "parks used gravel on a private job, anything on top for handling",
        "do we put the stock percentage on parts used for the fire bureau",
        "is 5 percent on meters from the water warehouse correct",
        "do we tack stock handling on a bill to Parks from the Water Bureau",
        "how much stock handling do we add on these materials",
        "exact stock handling charge on our water job",
        "water bureau used materials on this job, what do we charge for the materials",
        "materials used by Water Works at 400 delivered, what goes on the bill for them",
    ),
    anchors=(MATERIALS, STOCK, NO_ADDITIONS),
    model=StockHandling,
)
def stock_handling(work: Work) -> Outcome:
    """PCC 5.48.030 B."""
    at = "5.48.030.B"
    if wrong := any_below_zero(work, at):
        return wrong
    if work.maybe("other_bureau"):
        return _none_between_bureaus(work, "handling", HANDLING_NAME)
    if not work.yes("water"):
        materials: Decimal | None = work.maybe("materials")
        work.skip(at, "Only the Bureau of Water Works adds stock handling")
        text = "No: only the Bureau of Water Works adds stock handling; materials are charged at their actual cost."
        total = () if materials is None else (dollars("total", "Materials", materials),)
        return work.computed(at, text, dollars("handling", "Stock handling", Decimal(0)), *total, verdict="no")
    if found := _judged(work, at, work.figure(STOCK), HANDLING_NAME):
        return found
    materials = work.money("materials")
    handling = work.cents(at, handling_cost(work, materials, water=True))
    work.note("Stock handling is not added on services to other bureaus (PCC 5.48.070).")
    text = f"Materials come to {usd(materials + handling)}: {usd(materials)} and {usd(handling)} for stock handling."
    verdict = "yes" if work.maybe("wanted") == "whether" or work.maybe("used") is not None else None
    return work.computed(
        at, text, dollars("handling", "Stock handling", handling),
        dollars("total", "Materials with stock handling", materials + handling), verdict=verdict,
    )  # fmt: skip


class GeneralOverhead(Inputs):
    """What general overhead depends on."""

    charges: Decimal | None = money(
        "What is the total of labor, materials, services and equipment?", "5.48.030.F",
        words=("charges", "charge", "total", "subtotal", "costs", "cost", "bill", "direct", "job",
               "labor and materials"),
    )  # fmt: skip
    other_bureau: bool | None = yes_no(
        "Is the service for another City bureau?", "5.48.070", optional=True, yes=OTHER_BUREAU_YES, no=OTHER_BUREAU_NO
    )
    water: bool | None = yes_no(
        "Does the Bureau of Water Works perform the service?", "5.48.030.F", optional=True, yes=WATER_YES, no=WATER_NO
    )
    used: Decimal | None = _used("overhead", "5.48.030.F")
    wanted: str | None = _wanted("5.48.030.F")


@calculator(
    name="general_overhead",
    title="General overhead on a charge for services",
    subject=SUBJECT,
    provision="5.48.030.F",
    rule="General overhead is 10 percent of the total charges for labor, materials, services and equipment, 15 "
    "percent at the Bureau of Water Works; it is not added on services to other bureaus.",
    phrases=(
        "general overhead on charges of $380.20",
        "how much overhead do we add to a bill for outside work",
        "overhead percentage for Water Works on $404.60",
        "overhead rate on services to private persons",
        "what overhead goes on top of direct costs of $2,000",
        "is overhead added on a job for a private company",
        "do we add overhead when our crew works for another bureau",
        "we put 15 percent overhead on the bill to a developer, is that the right percentage",
        "does the Water Bureau tack on more overhead than the rest of us",
        "what overhead do we put on this job for Tri-Met",
        "labor and parts came to 1,000 before overhead, what is the bill with it",
        "water job of $2,640 before overhead, how much comes on top",
        "does ten percent go on the equipment charge too",
        "we billed the county without the ten percent, should it be there",
        "exact overhead on this bill of ours",
        "how much overhead do I add to our job for the county",
        "what is the overhead amount on this invoice for an outsider",
    ),
    anchors=(OVERHEAD, WATER_OVERHEAD, NO_ADDITIONS),
    model=GeneralOverhead,
)
def general_overhead(work: Work) -> Outcome:
    """PCC 5.48.030 F and 5.48.070."""
    at, water = "5.48.030.F", bool(work.maybe("water"))
    if wrong := any_below_zero(work, at):
        return wrong
    if work.maybe("other_bureau"):
        return _none_between_bureaus(work, "overhead", OVERHEAD_NAME)
    if found := _judged(work, at, work.figure(WATER_OVERHEAD if water else OVERHEAD), OVERHEAD_NAME):
        return found
    charges = work.money("charges")
    overhead = work.cents(at, overhead_cost(work, charges, water))
    verdict = "yes" if work.maybe("wanted") == "whether" or work.maybe("used") is not None else None
    return work.computed(
        at, f"General overhead is {usd(overhead)}, so the charge is {usd(charges + overhead)}.",
        dollars("overhead", "General overhead", overhead), dollars("total", "Charge with overhead",
        charges + overhead),
        verdict=verdict,
    )  # fmt: skip
