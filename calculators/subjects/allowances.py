"""Safety glasses, education and bus fare: Sections 5.08.060, .105 and .110."""

from __future__ import annotations

from decimal import Decimal

from calculators.calculator import calculator
from calculators.figure import anchor, figure
from calculators.inputs import Inputs, choice, count, money, number, yes_no
from calculators.money import plain, usd
from calculators.outcome import Outcome, Quantity
from calculators.permission import Condition, permission
from calculators.work import Work, dollars

SUBJECT = "Employee allowances"

PLANOS_FREE = anchor("5.08.060.B", "will be supplied by the City without cost to the employee")
CREDIT = anchor(
    "5.08.060.B",
    "if corrective lenses and frames are obtained through the City, the City will allow as a credit the amount "
    "which the City pays for planos with standard safety frames",
)
COLLECTED = anchor("5.08.060.C", "less the allowance for planos with standard frames")
AUTHORIZES = anchor("5.08.060.A", "subject to the approval of the Commissioner In Charge of the unit concerned")
HAZARD_ONLY = anchor("5.08.060.D", "limited to those units where a continuous eye hazard exists")
BUS_FARE = figure(
    "bus_fare_month", "17.50", "USD", "5.08.110", "at the rate of $17.50 per month, which shall be prorated"
)
NOT_DIRECT = anchor("5.08.110", "bus fare has not been paid directly by the Bureau of Water Works")
COURSE = anchor("5.08.105", "upon his successful completion of a course in accordance with the requirements")
FUNDS = {
    "general": "the General Fund",
    "special": "the special fund of the employee's payroll",
    None: "the fund of the employee's payroll",
}
SPECIAL_FUND = anchor(
    "5.08.105", "Reimbursement for an employee on a special fund payroll shall be charged to that special fund."
)


class SafetyGlassesCost(Inputs):
    """What an employee pays for safety glasses depends on these."""

    corrective: bool | None = yes_no(
        "Does the employee need corrective (prescription) lenses?", "5.08.060.B",
        yes=("corrective", "prescription", "bifocals", "ground lenses", "prescription lenses"),
        no=("planos", "plano", "uncorrected", "non-prescription", "plain safety glasses", "no prescription"),
    )  # fmt: skip
    through_city: bool | None = yes_no(
        "Are the lenses and frames obtained through the City?", "5.08.060.B",
        yes=("through the city", "city supplier", "via the city", "city's supplier", "from the city"),
        no=("on their own", "on his own", "on her own", "own optician", "not through the city", "outside the city",
            "own doctor's shop", "elsewhere"),
    )  # fmt: skip
    cost: Decimal | None = money(
        "What do the corrective lenses and frames cost?", "5.08.060.B",
        words=("cost", "lenses", "frames", "glasses", "price", "corrective", "prescription", "are"),
    )  # fmt: skip
    plano_cost: Decimal | None = money(
        "What does the City pay for planos with standard safety frames?", "5.08.060.B",
        words=("plano", "planos", "credit", "standard", "allowance", "city pays"),
    )  # fmt: skip


@calculator(
    name="safety_glasses_cost",
    title="Who pays for safety glasses",
    subject=SUBJECT,
    provision="5.08.060.B",
    rule="Planos cost the employee nothing; corrective lenses and frames are at the employee's cost, less, when "
    "obtained through the City, a credit of what the City pays for planos with standard safety frames.",
    phrases=(
        "prescription safety glasses cost $120 and planos $25, what does the employee pay",
        "who pays for safety glasses",
        "does the City cover prescription lenses for safety glasses",
        "how much do we collect from an employee for corrective safety glasses",
        "employee bought safety glasses from own optician, any credit",
        "are non-prescription safety glasses free",
        "credit toward corrective lenses through the City",
    ),
    anchors=(PLANOS_FREE, CREDIT, COLLECTED),
    model=SafetyGlassesCost,
)
def safety_glasses_cost(work: Work) -> Outcome:
    """PCC 5.08.060 B and C."""
    if not work.yes("corrective"):
        work.step("5.08.060.B", "Planos with safety frames are supplied by the City without cost", Decimal(0), "USD")
        return work.computed(
            "5.08.060.B", "The employee pays nothing: the City supplies planos with safety frames without cost.",
            dollars("employee", "Employee pays", Decimal(0)),
        )  # fmt: skip
    work.note("The prescription for the lenses is at the employee's own expense in any case.")
    through_city, cost = work.yes("through_city"), work.money("cost")
    plano = work.money("plano_cost") if through_city else Decimal(0)
    if min(cost, plano) < 0:
        return work.not_applicable("5.08.060.B", "A cost cannot be below zero; check the amounts.")
    work.step("5.08.060.B", "The employee bears the cost of the ground lenses and frames", cost, "USD")
    if not through_city:
        work.skip("5.08.060.B", "No credit: the lenses and frames are not obtained through the City")
        return work.computed(
            "5.08.060.B", f"The employee pays the whole {usd(cost)}; the credit is only for glasses obtained through "
                          "the City.",
            dollars("employee", "Employee pays", cost), dollars("credit", "City credit", Decimal(0)),
        )  # fmt: skip
    credit = min(cost, plano)
    work.step("5.08.060.C", f"Less the allowance for planos with standard frames, {usd(plano)}", cost - credit, "USD")
    if plano > cost:
        work.note("The credit exceeds the cost; the text grants no refund of the difference.")
    return work.computed(
        "5.08.060.C",
        f"The employee pays {usd(cost - credit)}: {usd(cost)} less the City's credit of {usd(credit)} for planos.",
        dollars("employee", "Employee pays", cost - credit), dollars("credit", "City credit", credit),
    )  # fmt: skip


class SafetyGlassesProgram(Inputs):
    """What a safety glasses program for a unit depends on."""

    hazard: bool | None = yes_no(
        "Does a continuous eye hazard exist in the unit?", "5.08.060.D", optional=True,
        yes=("continuous eye hazard", "eye hazard exists", "hazard found", "hazard exists"),
        no=("no eye hazard", "no hazard", "no continuous hazard", "not hazardous", "occasional hazard"),
    )  # fmt: skip
    finance: bool | None = yes_no(
        "Has the Commissioner of Finance authorized the program?", "5.08.060.A", optional=True,
        yes=("commissioner of finance authorized", "commissioner of finance approved", "finance approved"),
        no=("commissioner of finance has not", "finance has not approved", "finance refused"),
    )  # fmt: skip
    unit_commissioner: bool | None = yes_no(
        "Has the Commissioner In Charge of the unit approved?", "5.08.060.A", optional=True,
        yes=("commissioner in charge approved", "unit's commissioner approved", "both commissioners approved"),
        no=("commissioner in charge has not", "commissioner has not approved", "unit's commissioner has not"),
    )  # fmt: skip


@calculator(
    name="safety_glasses_program_authority",
    title="Who authorizes a safety glasses program",
    subject=SUBJECT,
    provision="5.08.060.A",
    rule="The Employee Relations Office investigates and recommends; the Commissioner of Finance authorizes the "
    "program, subject to approval of the Commissioner In Charge of the unit, and only where a continuous eye hazard "
    "exists.",
    phrases=(
        "who approves a safety glasses program for our shop",
        "can our unit start buying safety glasses now that the hazard study is done",
        "Commissioner of Finance authorized safety glasses but our Commissioner has not signed off",
        "may we spend City money on safety glasses without a continuous eye hazard",
        "approvals needed for protective eyewear program",
        "is the safety glasses program authorized",
    ),
    anchors=(AUTHORIZES, HAZARD_ONLY),
    model=SafetyGlassesProgram,
)
def safety_glasses_program_authority(work: Work) -> Outcome:
    """PCC 5.08.060 A and D."""
    actors = ("Commissioner of Finance", "Commissioner In Charge of the unit", "Employee Relations Office")
    conditions = (
        Condition("hazard", "5.08.060.D", "a continuous eye hazard exists in the unit"),
        Condition("finance", "5.08.060.A", "the Commissioner of Finance authorizes the program"),
        Condition("unit_commissioner", "5.08.060.A", "the Commissioner In Charge of the unit approves"),
    )
    return permission(work, "5.08.060.A", "the unit may have a safety glasses program", on=conditions, actors=actors)


class EducationReimbursement(Inputs):
    """What decides the reimbursement of a course."""

    authorized: bool | None = yes_no(
        "Has the Council authorized the off-duty program and its reimbursement for this "
        "employee?", "5.08.105", optional=True,
        yes=("council authorized", "council-authorized", "authorized by council", "council approved",
             "authorized program"),
        no=("not authorized", "without council authorization", "council has not", "unauthorized"),
    )  # fmt: skip
    completed: bool | None = yes_no(
        "Did the employee successfully complete the course?", "5.08.105", optional=True,
        yes=("completed", "passed", "finished", "successfully completed", "got the certificate", "graduated"),
        no=("failed", "dropped", "did not finish", "did not pass", "withdrew", "incomplete", "not completed"),
    )  # fmt: skip
    fund: str | None = choice(
        "On which payroll is the employee?", "5.08.105",
        {
            "general": ("general fund",),
            "special": ("special fund", "water fund", "water payroll", "sewer fund", "water bureau", "golf fund"),
        },
        optional=True,
    )  # fmt: skip


@calculator(
    name="education_reimbursement",
    title="Reimbursement for an educational program",
    subject=SUBJECT,
    provision="5.08.105",
    rule="For an off-duty program that the Council authorized, specified expenses are reimbursed on successful "
    "completion, by requisition to the City Auditor approved by the City Personnel Officer, from the fund of the "
    "employee's payroll.",
    phrases=(
        "employee passed a Council-authorized evening course, which fund pays the tuition back",
        "tuition reimbursement for an employee on the Water payroll",
        "is tuition reimbursed if the employee failed the class",
        "who approves reimbursement for an off-duty course",
        "education reimbursement charged to the General Fund or a special fund",
        "employee dropped the class, do we still reimburse the books",
    ),
    anchors=(COURSE, SPECIAL_FUND),
    model=EducationReimbursement,
)
def education_reimbursement(work: Work) -> Outcome:
    """PCC 5.08.105."""
    conditions = (
        Condition("authorized", "5.08.105", "the Council has authorized the off-duty program and its reimbursement"),
        Condition("completed", "5.08.105", "the employee successfully completes the course"),
    )
    fund = FUNDS[work.maybe("fund")]
    work.step("5.08.105", "Charged to the fund of the employee's payroll", fund)
    return permission(
        work,
        "5.08.105",
        "the course is reimbursed on requisition to the City Auditor approved by the City Personnel Officer, "
        f"charged to {fund}",
        Quantity("fund", "Charged to", fund),
        on=conditions,
        actors=("City Personnel Officer", "City Auditor"),
    )


class MeterReaderBusFare(Inputs):
    """What a meter reader's bus fare allowance depends on."""

    paid_directly: bool | None = yes_no(
        "Does the Bureau of Water Works pay the bus fare directly?", "5.08.110", optional=True,
        yes=("paid directly", "bureau pays the fare", "bureau buys the pass", "bus pass from the bureau",
             "water works paid"),
        no=("paid his own", "paid her own", "paid their own", "pays own fare", "out of pocket", "not paid directly"),
    )  # fmt: skip
    months: Decimal | None = number(
        "For how many months did the meter reader pay the bus fare (a part as a decimal, such as 2.5)?", "5.08.110",
        unit="months", words=("months", "month"),
    )  # fmt: skip
    days: int | None = count(
        "For how many days of a further, partial month?", "5.08.110", unit="days", optional=True,
        words=("days", "day", "partial", "part of the month"),
    )  # fmt: skip
    days_in_month: int | None = count(
        "How many days does that partial month have (calendar days, or working days if you prorate by "
        "those)?", "5.08.110",
        unit="days", words=("day month", "of a", "in the month"),
    )  # fmt: skip


@calculator(
    name="meter_reader_bus_fare",
    title="Bus fare of meter readers",
    subject=SUBJECT,
    provision="5.08.110",
    rule="A meter reader of the Bureau of Water Works who pays his own bus fare on duty gets $17.50 per month, "
    "prorated for part of a month; nothing where the Bureau pays the fare directly.",
    phrases=(
        "meter reader bus fare for 3 months",
        "how much extra pay does a meter reader get for riding the bus",
        "bus allowance for a water meter reader, half a month",
        "meter reader worked routes by bus for 10 days of April",
        "monthly bus fare compensation Water Works",
        "bureau already bought the bus pass, does the meter reader still get bus fare",
    ),
    anchors=(BUS_FARE, NOT_DIRECT),
    model=MeterReaderBusFare,
)
def meter_reader_bus_fare(work: Work) -> Outcome:
    """PCC 5.08.110."""
    if work.maybe("paid_directly"):
        work.step("5.08.110", "The fare is paid directly by the Bureau of Water Works", Decimal(0), "USD")
        return work.computed("5.08.110", "Nothing: the Bureau of Water Works pays the bus fare directly.",
                             dollars("fare", "Bus fare", Decimal(0)))  # fmt: skip
    days: int | None = work.maybe("days")
    months = work.number("months") if days is None else work.maybe("months") or Decimal(0)
    part = Decimal(0) if days is None else _part(days, work.count("days_in_month"))
    if months < 0 or not 0 <= part <= 1:
        return work.not_applicable(
            "5.08.110", "The months are not below zero, and the part is at most one month; check the entries."
        )
    rate = work.figure(BUS_FARE)
    exact = rate * months + rate * part
    work.step(
        "5.08.110",
        f"{usd(rate)} a month for {plain(months)} months" + (f" and {days} days" if days else ""),
        exact,
        "USD",
    )
    if part or months != months.to_integral_value():
        work.note("The text prorates a part of a month without saying by which days; give working days for both "
                  "figures to prorate by those.")  # fmt: skip
    fare = work.cents("5.08.110", exact)
    return work.computed("5.08.110", f"The additional compensation is {usd(fare)}, at {usd(rate)} per month.",
                         dollars("fare", "Bus fare", fare))  # fmt: skip


def _part(days: int, whole: int) -> Decimal:
    return Decimal(days) / whole if whole > 0 else Decimal(-1)
