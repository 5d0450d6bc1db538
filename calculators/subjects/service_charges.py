"""Charges for services to others and to other bureaus: Sections 5.48.030, 5.48.060 and 5.48.070."""

from __future__ import annotations

from decimal import Decimal

from calculators.calculator import calculator
from calculators.conditions import any_below_zero
from calculators.figure import anchor
from calculators.inputs import choice, money, number, yes_no
from calculators.money import usd
from calculators.outcome import Outcome
from calculators.subjects.service_additions import (
    MATERIALS,
    NO_ADDITIONS,
    OVERHEAD,
    STOCK,
    WATER_NO,
    WATER_OVERHEAD,
    WATER_YES,
    handling_cost,
    overhead_cost,
)  # fmt: skip
from calculators.subjects.service_labor import LABOR_ANCHORS, SUBJECT, LaborInputs, labor_cost
from calculators.work import Work, dollars

ACTUAL_COSTS = anchor("5.48.030", "all such services shall be charged for on the basis of actual costs")
FIXED = anchor(
    "5.48.030", "specifically fixed by the Charter, by action of the Council or by the Commissioner In Charge"
)

FIXED_YES = ("fixed by council", "fixed by the council", "fixed by charter", "set by the commissioner",
             "set by council",
             "fixed charge", "set fee", "fixed by the commissioner", "specific charge",
             "set by ordinance")  # fmt: skip
FIXED_NO = ("no fixed charge", "not fixed", "no set fee")


class ChargeInputs(LaborInputs):
    """What a charge for services holds besides labor."""

    materials: Decimal | None = money(
        "What did the materials consumed cost, delivery included?", "5.48.030.B", optional=True,
        words=("materials", "material", "supplies", "parts", "pipe", "stock", "asphalt", "gravel", "lumber",
               "concrete", "paint", "plywood", "steel", "wire", "sand", "mulch", "plants", "signs", "fuel", "tires",
               "bolts", "fittings", "valves", "glass", "carpet", "brick", "salt", "fencing", "seed", "soil", "conduit",
               "hose", "rock", "bark", "drywall", "shingles", "in parts", "worth of parts", "hardware", "seals"),
    )  # fmt: skip
    bureau_services: Decimal | None = money(
        "What did services from other City bureaus cost?", "5.48.030.C", optional=True,
        words=("services from other bureaus", "services from another bureau", "from another bureau",
               "from other bureaus",
               "bureau services", "other bureau's", "other bureaus'", "by another bureau", "bureau billed us",
               "services of other bureaus", "from parks", "from fleet"),
    )  # fmt: skip
    outside_services: Decimal | None = money(
        "What did services from non-City sources cost?", "5.48.030.D", optional=True,
        words=("subcontractor", "vendor", "hired contractor", "paid a contractor", "outside firm", "outside",
               "non-city", "subcontract", "rental", "tow company",
               "rented", "hired out"),
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


def _unfit(work: Work, at: str) -> Outcome | None:
    if work.maybe("fixed"):
        work.step(at, "Unless the charge is fixed by the Charter, the Council or the Commissioner In Charge", "fixed")
        text = "No: the Charter, the Council or the Commissioner In Charge fixed the charge, and that one governs."
        return work.computed(at, text, verdict="no")
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
    unpriced = cost is None and work.maybe("equipment_rate") is None
    if unpriced and work.maybe("no_labor") and work.maybe("rate") is not None:
        hours, rate = work.number("equipment_hours"), work.money("rate")
        work.step("5.48.030.E", "Equipment, actual time at its rate", hours * rate, "USD")
        return hours * rate
    if cost is None and not hours:
        return Decimal(0)
    if cost is None and hours:
        cost = hours * work.money("equipment_rate")
    work.step("5.48.030.E", "Equipment, actual time at the Commissioner In Charge's rates", cost, "USD")
    return cost or Decimal(0)


class ServiceCharge(ChargeInputs):
    """What the charge for a service to others depends on."""

    customer: str | None = choice(
        "Who is served: a person or agency outside the City, or another City bureau?", "5.48.030",
        {
            "outside_customer": ("private company", "private person", "private party", "county", "school district",
                                 "developer",
                        "homeowner", "state", "port", "tri-met", "outside agency", "outside customer",
                        "another government",
                        "another city", "outsider", "private customer", "utility company", "private event", "promoter",
                        "contractor", "church", "hospital", "business owner", "builder", "landlord", "film company",
                        "movie crew", "fire district", "metro", "federal government", "university", "neighbor"),
            "another_bureau": ("for another bureau", "sister bureau", "for another city bureau",
                               "another city department", "to fire", "for fire", "for the fire bureau",
                               "fire bureau's",
                               "for the parks bureau", "for parks", "to parks", "for bes", "for the police bureau",
                               "to police", "for transportation", "to transportation", "to another bureau",
                               "for housing", "other bureau", "for pdot", "for general services", "bill parks",
                               "charge parks", "bill fire", "charge fire", "charge bes", "bill bes",
                               "environmental services", "for another department", "for the planning bureau",
                               "for the water bureau", "for the water works"),
        },
        optional=True,
    )  # fmt: skip

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
        "our guys put in a day at a private party's lot, how much do we bill",
        "full bill for a street crew with hours, parts and equipment for an outside customer",
        "cops worked a private event on regular time, what's the invoice",
        "two electricians six hours each at 30 dollars for the fairgrounds, what is the bill",
        "we fixed a church's driveway, 150 in asphalt and an hour of labor, what do they owe",
        "movie people rented our crew for a day, how much do we invoice",
        "exact total to bill this customer for our crew's work",
        "what do we charge the county for the job our people did last week",
        "how much do we invoice this developer for our crew",
        "total bill for the work we did for the hospital",
        "non-sworn crew earned 2,000 in wages on a private job, total charge with overhead",
        "civilian wages of 750 and materials of 120 for the port, what is the bill",
        "what's the final number on the invoice for this outside job",
        "what is the grand total to bill for our guys' work on their fence",
        "total for the job we did on metro's lot",
        "what do we send the church for our crew's job",
    ),
    anchors=(ACTUAL_COSTS, FIXED, MATERIALS, STOCK, OVERHEAD, WATER_OVERHEAD, *LABOR_ANCHORS),
    model=ServiceCharge,
)
def service_charge(work: Work) -> Outcome:
    """PCC 5.48.030."""
    if work.maybe("customer") == "another_bureau":
        text = "Services for another bureau are charged by Section 5.48.070, without stock handling and overhead."
        return work.not_applicable("5.48.070", text)
    if unfit := _unfit(work, "5.48.030"):
        return unfit
    water = bool(work.maybe("water"))
    labor, parts = labor_cost(work, civilian=water), _parts(work)
    handling = handling_cost(work, parts["materials"], water=water)
    direct = labor + sum(parts.values()) + handling
    work.step("5.48.030.F", "Total of paragraphs A through E", direct, "USD")
    overhead = overhead_cost(work, direct, water)
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
        "total we can charge a sister bureau for a repair with hours and parts",
        "our mechanics worked on the Fire Bureau's rig, what goes on the interagency bill",
        "what does another bureau owe us for our people's time and materials",
        "we did 12 hours of carpentry for Parks at $33 and lumber of $410, what do we bill them",
        "our crew was lent to Fire, 10 hours at 40 and 100 in parts, what is the charge",
        "how much do we charge BES for our electricians",
        "Transportation had our painters for two days, what do they get charged",
        "may we put overhead on what we bill another bureau",
        "what exactly do we charge this bureau for our crew's work",
        "exact total for the repair we did for Fire",
        "how much do we bill Parks for the job we just did",
        "civilian wages of 800 and 150 of materials for a sister bureau, what is the charge",
        "total for what our shop did for the other bureau",
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
