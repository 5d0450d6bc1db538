"""Charges for services to others and to other bureaus: Sections 5.48.020, 5.48.030, 5.48.060 and 5.48.070."""

from __future__ import annotations

from decimal import Decimal

from calculators.calculator import calculator
from calculators.conditions import any_below_zero
from calculators.figure import anchor, figure
from calculators.inputs import Inputs, money, number, yes_no
from calculators.money import plain, usd
from calculators.outcome import NotApplicable, Outcome
from calculators.subjects.service_labor import LABOR_ANCHORS, SUBJECT, LaborInputs, labor_cost
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
ACTUAL_COSTS = anchor("5.48.030", "all such services shall be charged for on the basis of actual costs")
FIXED = anchor(
    "5.48.030", "specifically fixed by the Charter, by action of the Council or by the Commissioner In Charge"
)
MATERIALS = anchor("5.48.030.B", "Materials consumed shall be at actual cost including delivery to the City.")
NO_ADDITIONS = anchor(
    "5.48.070",
    "except that stock handling costs under Section 5.48.030 B, and general overhead under Section 5.48.030 F shall "
    "not be added",
)
WRITTEN = anchor("5.48.020", "to obtain wherever practicable an application in writing requesting such service")
DEPOSIT = anchor("5.48.020", "A deposit may be required when in the judgment of the head of the department or bureau")

FIXED_YES = ("fixed by council", "fixed by the council", "fixed by charter", "set by the commissioner",
             "set by council",
             "fixed charge", "set fee", "fixed by the commissioner", "specific charge", "set by ordinance")  # fmt: skip
FIXED_NO = ("no fixed charge", "not fixed", "no set fee")
WATER_YES = ("water works", "water bureau", "bureau of water works", "water")
WATER_NO = ("not the water bureau", "not water works", "not water", "other than water works", "other than water")


class ChargeInputs(LaborInputs):
    """What a charge for services holds besides labor."""

    materials: Decimal | None = money(
        "What did the materials consumed cost, delivery included?", "5.48.030.B", optional=True,
        words=("materials", "material", "supplies", "parts", "pipe", "stock"),
    )  # fmt: skip
    bureau_services: Decimal | None = money(
        "What did services from other City bureaus cost?", "5.48.030.C", optional=True,
        words=("bureau", "bureaus", "other bureau", "other bureaus", "another bureau"),
    )  # fmt: skip
    outside_services: Decimal | None = money(
        "What did services from non-City sources cost?", "5.48.030.D", optional=True,
        words=("contractor", "subcontractor", "vendor", "outside", "non-city", "subcontract", "rental"),
    )  # fmt: skip
    equipment: Decimal | None = money(
        "What does the motorized equipment come to?", "5.48.030.E", optional=True,
        words=("equipment", "truck", "trucks", "trailer", "backhoe", "vehicle", "vehicles", "machine"),
    )  # fmt: skip
    equipment_hours: Decimal | None = number(
        "For how many hours was the equipment used?", "5.48.030.E", unit="hours", optional=True,
        words=("equipment", "truck", "trailer", "backhoe", "vehicle"),
    )  # fmt: skip
    equipment_rate: Decimal | None = money(
        "What is the Commissioner's hourly rate for this class of equipment?", "5.48.030.E", outside="equipment_rate",
        words=("class rate",), optional=True,
    )  # fmt: skip
    fixed: bool | None = yes_no(
        "Is the charge fixed by the Charter, the Council or the Commissioner In Charge?", "5.48.030", optional=True,
        yes=FIXED_YES, no=FIXED_NO,
    )  # fmt: skip


PARTS = {
    "materials": ("5.48.030.B", "materials"),
    "bureau_services": ("5.48.030.C", "services from other City bureaus"),
    "outside_services": ("5.48.030.D", "services from non-City sources"),
}


def _unfit(work: Work, at: str) -> NotApplicable | None:
    if work.maybe("fixed"):
        text = "The charge is fixed by the Charter, the Council or the Commissioner In Charge, and that charge governs."
        return work.not_applicable(at, text)
    return any_below_zero(work, at)


def _parts(work: Work) -> dict[str, Decimal]:
    """Materials, services and equipment in USD; what is not given counts as nothing, and a note says so."""
    parts: dict[str, Decimal] = {}
    silent = []
    for name, (at, words) in PARTS.items():
        given: Decimal | None = work.maybe(name)
        parts[name] = given or Decimal(0)
        if given is None:
            silent.append(words)
        else:
            work.step(at, f"{words[0].upper()}{words[1:]}, at actual cost", given, "USD")
    parts["equipment"] = _equipment(work)
    if not parts["equipment"]:
        silent.append("equipment")
    if silent:
        work.note(f"Nothing was given for {', '.join(silent)}, so nothing is charged for it.")
    return parts


def _equipment(work: Work) -> Decimal:
    cost: Decimal | None = work.maybe("equipment")
    hours: Decimal | None = work.maybe("equipment_hours")
    if cost is None and not hours:
        return Decimal(0)
    if cost is None and hours:
        cost = hours * work.money("equipment_rate")
    work.step("5.48.030.E", "Equipment, actual time at the Commissioner In Charge's rates", cost, "USD")
    return cost or Decimal(0)


class ServiceCharge(ChargeInputs):
    """What the charge for a service to others depends on."""

    water: bool | None = yes_no(
        "Does the Bureau of Water Works perform the service?", "5.48.030.F", optional=True, yes=WATER_YES, no=WATER_NO
    )


@calculator(
    name="service_charge",
    title="Charge for a service to others",
    subject=SUBJECT,
    provision="5.48.030",
    rule="A service for a private person or another government, unless its charge is fixed otherwise, is charged at "
    "actual cost: labor with its indirect cost, materials (5 percent more at Water Works), services and equipment, "
    "plus general overhead of 10 percent (15 percent at Water Works).",
    phrases=(
        "8 hours of non-sworn labor at $22.50 an hour, materials $90, equipment $40, what do we charge",
        "how much do we bill a private company for work our crew did",
        "charge for police officers at an event, 10 hours at $50 straight time and 2 hours at $75 overtime",
        "bill another government for services the City performed",
        "compute the actual cost charge for outside work",
        "Water Works did 4 hours at $35 plus $200 of materials for a developer, total bill",
        "what goes into a bill for services to a private person",
        "cost recovery for a job we did for the county",
        "what do we charge the school district for our labor and a truck",
    ),
    anchors=(ACTUAL_COSTS, FIXED, MATERIALS, STOCK, OVERHEAD, WATER_OVERHEAD, *LABOR_ANCHORS),
    model=ServiceCharge,
)
def service_charge(work: Work) -> Outcome:
    """PCC 5.48.030."""
    if unfit := _unfit(work, "5.48.030"):
        return unfit
    labor, parts, water = labor_cost(work), _parts(work), bool(work.maybe("water"))
    handling = _handling(work, parts["materials"], water)
    direct = labor + sum(parts.values()) + handling
    work.step("5.48.030.F", "Total of paragraphs A through E", direct, "USD")
    overhead = _overhead(work, direct, water)
    total = work.cents("5.48.030", direct + overhead)
    if not water:
        work.note(
            "Taken as not performed by the Bureau of Water Works, which adds 5 percent to materials and 15 "
            "percent overhead."
        )
    return work.computed(
        "5.48.030", f"The charge is {usd(total)}: {usd(direct)} of actual costs and general overhead of "
                    f"{usd(overhead)}.",
        dollars("total", "Charge", total), dollars("labor", "Labor with its indirect cost", labor),
        dollars("overhead", "General overhead", overhead),
    )  # fmt: skip


def _handling(work: Work, materials: Decimal, water: bool) -> Decimal:
    if not water or not materials:
        why = "No materials" if water else "Only the Bureau of Water Works adds stock handling"
        work.skip("5.48.030.B", why)
        return Decimal(0)
    percent = work.figure(STOCK)
    work.step("5.48.030.B", f"Stock handling, {plain(percent)} percent of materials", materials * percent / 100, "USD")
    return materials * percent / 100


def _overhead(work: Work, direct: Decimal, water: bool) -> Decimal:
    percent = work.figure(WATER_OVERHEAD if water else OVERHEAD)
    work.step("5.48.030.F", f"General overhead, {plain(percent)} percent of that total", direct * percent / 100, "USD")
    return direct * percent / 100


@calculator(
    name="interdepartmental_charge",
    title="Charge for a service to another bureau",
    subject=SUBJECT,
    provision="5.48.070",
    rule="A service for another bureau or department is charged like one for private persons, at actual cost, but "
    "without stock handling and general overhead, unless a specific charge is fixed.",
    phrases=(
        "5 hours of non-sworn labor at $40 and $60 of materials for another bureau, what is the charge",
        "how do we bill another bureau for our work",
        "interdepartmental charge for services",
        "interagency billing, is overhead added",
        "our shop repaired something for Parks, 12 hours at $31, what do we charge them",
        "charge to another City department for labor and materials",
        "do we add 10 percent overhead when billing a sister bureau",
    ),
    anchors=(NO_ADDITIONS, ACTUAL_COSTS, MATERIALS, *LABOR_ANCHORS),
    model=ChargeInputs,
)
def interdepartmental_charge(work: Work) -> Outcome:
    """PCC 5.48.070."""
    if unfit := _unfit(work, "5.48.070"):
        return unfit
    labor, parts = labor_cost(work), _parts(work)
    work.skip("5.48.030.B", "Stock handling is not added between bureaus (5.48.070)")
    work.skip("5.48.030.F", "General overhead is not added between bureaus (5.48.070)")
    work.step(
        "5.48.070", "Actual costs, without stock handling and general overhead", labor + sum(parts.values()), "USD"
    )
    total = work.cents("5.48.070", labor + sum(parts.values()))
    return work.computed(
        "5.48.070", f"The charge to the other bureau is {usd(total)}, without stock handling or general overhead.",
        dollars("total", "Charge", total), dollars("labor", "Labor with its indirect cost", labor),
    )  # fmt: skip


class StockHandling(Inputs):
    """What stock handling depends on."""

    water: bool | None = yes_no(
        "Does the Bureau of Water Works supply the materials?", "5.48.030.B", yes=WATER_YES,
        no=(*WATER_NO, "parks", "transportation", "another bureau", "other bureau"),
    )  # fmt: skip
    materials: Decimal | None = money(
        "What did the materials consumed cost, delivery included?", "5.48.030.B",
        words=("materials", "material", "supplies", "parts", "pipe", "stock"),
    )  # fmt: skip


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
    ),
    anchors=(MATERIALS, STOCK, NO_ADDITIONS),
    model=StockHandling,
)
def stock_handling(work: Work) -> Outcome:
    """PCC 5.48.030 B."""
    water, materials = work.yes("water"), work.money("materials")
    if wrong := any_below_zero(work, "5.48.030.B"):
        return wrong
    handling = work.cents("5.48.030.B", _handling(work, materials, water))
    work.note("Stock handling is not added on services to other bureaus (PCC 5.48.070).")
    text = f"Materials come to {usd(materials + handling)}: {usd(materials)} and {usd(handling)} for stock handling."
    if not water:
        text = (
            f"Materials come to {usd(materials)}, their actual cost: only the Bureau of Water Works adds stock "
            "handling."
        )
    return work.computed(
        "5.48.030.B", text, dollars("handling", "Stock handling", handling),
        dollars("total", "Materials with stock handling", materials + handling),
    )  # fmt: skip


class GeneralOverhead(Inputs):
    """What general overhead depends on."""

    charges: Decimal | None = money(
        "What is the total of labor, materials, services and equipment?", "5.48.030.F",
        words=("charges", "charge", "total", "subtotal", "costs", "cost", "bill", "direct"),
    )  # fmt: skip
    other_bureau: bool | None = yes_no(
        "Is the service for another City bureau?", "5.48.070", optional=True,
        yes=("for another bureau", "to another bureau", "interdepartmental", "interagency", "for a city bureau"),
        no=("private person", "outside agency", "private company", "another government"),
    )  # fmt: skip
    water: bool | None = yes_no(
        "Does the Bureau of Water Works perform the service?", "5.48.030.F", optional=True, yes=WATER_YES, no=WATER_NO
    )


@calculator(
    name="general_overhead",
    title="General overhead on a charge for services",
    subject=SUBJECT,
    provision="5.48.030.F",
    rule="General overhead is 10 percent of the total charges for labor, materials, services and equipment, 15 "
    "percent at "
    "the Bureau of Water Works; it is not added on services to other bureaus.",
    phrases=(
        "general overhead on charges of $380.20",
        "how much overhead do we add to a bill for outside work",
        "overhead percentage for Water Works on $404.60",
        "overhead rate on services to private persons",
        "what overhead goes on top of direct costs of $2,000",
        "is overhead added on a job for a private company",
    ),
    anchors=(OVERHEAD, WATER_OVERHEAD, NO_ADDITIONS),
    model=GeneralOverhead,
)
def general_overhead(work: Work) -> Outcome:
    """PCC 5.48.030 F and 5.48.070."""
    if work.maybe("other_bureau"):
        work.step("5.48.070", "Services for other bureaus: no general overhead", Decimal(0), "USD")
        return work.computed("5.48.070", "None: general overhead is not added on services to other bureaus.",
                             dollars("overhead", "General overhead", Decimal(0)))  # fmt: skip
    charges = work.money("charges")
    if wrong := any_below_zero(work, "5.48.030.F"):
        return wrong
    overhead = work.cents("5.48.030.F", _overhead(work, charges, bool(work.maybe("water"))))
    return work.computed(
        "5.48.030.F", f"General overhead is {usd(overhead)}, so the charge is {usd(charges + overhead)}.",
        dollars("overhead", "General overhead", overhead), dollars("total", "Charge with overhead", charges + overhead),
    )  # fmt: skip


class ServiceApplication(Inputs):
    """What a bureau needs before it serves others."""

    written: bool | None = yes_no(
        "Has the customer applied in writing?", "5.48.020",
        yes=("in writing", "written application", "written request", "letter", "wrote", "by email",
             "signed application"),
        no=("by phone", "phone", "called", "verbal", "verbally", "oral", "orally", "no application",
            "nothing in writing"),
    )  # fmt: skip
    practicable: bool | None = yes_no(
        "Is it practicable to obtain an application in writing?", "5.48.020",
        yes=("practicable", "possible", "could write", "is practicable"),
        no=("not practicable", "impracticable", "impossible", "emergency", "no time", "not possible"),
    )  # fmt: skip


@calculator(
    name="service_application_check",
    title="Application before serving others",
    subject=SUBJECT,
    provision="5.48.020",
    rule="Before serving a private person or another government, a bureau obtains an application in writing wherever "
    "practicable, and the head of the bureau may require a deposit.",
    phrases=(
        "an outside agency called asking for service, do we need it in writing",
        "do we need an application before working for a private person",
        "can we start the job on a phone request",
        "is a deposit required before we do work for someone outside the City",
        "customer asked verbally for City services, is that enough",
        "who keeps the application for service",
    ),
    anchors=(WRITTEN, DEPOSIT),
    model=ServiceApplication,
)
def service_application_check(work: Work) -> Outcome:
    """PCC 5.48.020."""
    work.note("A deposit may be required when the head of the department or bureau judges it necessary to guarantee "
              "payment; the text gives no amount.")  # fmt: skip
    work.note("The department or bureau that performs the service keeps the application.")
    if work.yes("written"):
        work.step("5.48.020", "Application in writing", True)
        return work.computed("5.48.020", "Yes, the service may begin: the application is in writing.", verdict="yes")
    practicable = work.yes("practicable")
    work.step("5.48.020", "Practicable to obtain an application in writing", practicable)
    if practicable:
        return work.computed("5.48.020", "No, not yet: an application in writing is practicable, so obtain it first.",
                             verdict="no")  # fmt: skip
    text = "Yes: the service may begin without an application in writing, because obtaining one is not practicable."
    return work.computed("5.48.020", text, verdict="yes")
