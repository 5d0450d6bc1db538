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
        yes=("corrective", "prescription", "bifocals", "ground lenses", "prescription lenses", "wears glasses",
             "trifocals",
             "prescription safety glasses", "rx", "progressives", "prescription glasses", "corrective lenses"),
        no=("planos", "plano", "uncorrected", "non-prescription", "plain safety glasses", "no prescription",
            "uncorrected lenses", "plain lenses", "20/20", "doesn't need a prescription", "plain ones", "clear lenses",
            "no corrective lenses", "plain glasses", "regular safety glasses"),
    )  # fmt: skip
    through_city: bool | None = yes_no(
        "Are the lenses and frames obtained through the City?", "5.08.060.B",
        yes=("through the city", "city supplier", "via the city", "city's supplier", "from the city", "city's vendor",
             "city vendor", "ordered by the city", "city orders", "we order them", "city gets them", "city got them",
             "city bought them", "city's optical", "city buys them", "city program"),
        no=("on their own", "on his own", "on her own", "own optician", "not through the city", "outside the city",
            "own doctor's shop", "elsewhere", "at the mall", "at costco", "his own eye doctor", "her own eye doctor",
            "bought them himself", "bought them herself", "at lenscrafters", "his optometrist", "her optometrist",
            "somewhere else", "online", "own eye shop", "at walmart", "own store"),
    )  # fmt: skip
    cost: Decimal | None = money(
        "What do the corrective lenses and frames cost?", "5.08.060.B",
        words=("cost", "lenses", "frames", "glasses", "price", "corrective", "prescription", "are", "bifocals", "run",
               "prescription pair", "ran", "bill", "prescription ones", "supplier's bill", "pair", "charged"),
    )  # fmt: skip
    plano_cost: Decimal | None = money(
        "What does the City pay for planos with standard safety frames?", "5.08.060.B",
        words=("plano", "planos", "credit", "standard", "allowance", "city pays", "plain ones", "plain pair", "plain",
               "standard pair", "uncorrected", "regular ones", "non-prescription", "city's price", "standard frames"),
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
        "mechanic's bifocal safety specs ran $210 via the City's vendor, plain pair $32, what comes out of his pocket",
        "she got her safety lenses at the mall for $175, does the City chip in",
        "how much of the prescription safety glasses does the City take back from the worker",
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
        yes=("continuous eye hazard", "eye hazard exists", "hazard found", "hazard exists", "eye hazard all day",
             "found a continuous hazard", "found an eye hazard", "continuous hazard"),
        no=("no eye hazard", "no hazard", "no continuous hazard", "not hazardous", "occasional hazard",
            "no continuous eye hazard", "without a continuous eye hazard", "occasional eye hazard", "desk job",
            "office staff",
            "once in a while", "now and then", "only occasional", "front office", "not a continuous hazard"),
    )  # fmt: skip
    finance: bool | None = yes_no(
        "Has the Commissioner of Finance authorized the program?", "5.08.060.A", optional=True,
        yes=("commissioner of finance authorized", "commissioner of finance approved", "finance approved",
             "finance commissioner approved", "finance commissioner authorized", "finance signed",
             "both commissioners approved",
             "commissioner of finance signed", "commissioner of finance okayed", "finance commissioner signed",
             "both commissioners signed", "both commissioners are on board"),
        no=("commissioner of finance has not", "finance has not approved", "finance refused",
            "finance commissioner has not",
            "commissioner of finance refused", "commissioner of finance hasn't", "finance commissioner hasn't",
            "commissioner of finance said no", "without the commissioner of finance", "finance never authorized"),
    )  # fmt: skip
    unit_commissioner: bool | None = yes_no(
        "Has the Commissioner In Charge of the unit approved?", "5.08.060.A", optional=True,
        yes=("commissioner in charge approved", "unit's commissioner approved", "both commissioners approved",
             "our commissioner approved", "our commissioner signed", "commissioner in charge signed",
             "both commissioners signed", "both commissioners are on board", "our commissioner okayed"),
        no=("commissioner in charge has not", "commissioner has not approved", "unit's commissioner has not",
            "our commissioner has not", "our commissioner hasn't", "commissioner in charge hasn't",
            "commissioner in charge refused", "our commissioner refused", "our commissioner said no",
            "our commissioner never approved", "without our commissioner", "commissioner in charge said no"),
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
        "both commissioners signed and the hazard study found a hazard, can the shop start the eyewear program",
        "only our own commissioner okayed safety glasses for the crew, enough?",
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
             "authorized program", "council-approved", "council signed off", "approved by the council",
             "council okayed"),
        no=("not authorized", "without council authorization", "council has not", "unauthorized", "council never",
            "never went to council", "no council authorization", "only my supervisor approved", "council did not",
            "council hasn't", "without the council", "bureau manager approved", "my boss approved", "on his own",
            "on her own", "nobody authorized"),
    )  # fmt: skip
    off_duty: bool | None = yes_no(
        "Is it an off-duty program?", "5.08.105", optional=True,
        yes=("off-duty", "off duty", "evening", "night class", "night school", "weekend", "own time", "evenings"),
        no=("on duty", "on-duty", "during work hours", "on city time", "on work time", "during the workday",
            "on the clock", "during his shift", "during her shift", "working hours"),
    )  # fmt: skip
    completed: bool | None = yes_no(
        "Did the employee successfully complete the course?", "5.08.105", optional=True,
        yes=("completed", "passed", "finished", "successfully completed", "got the certificate", "graduated",
             "got an a",
             "got a b", "aced", "earned the certificate"),
        no=("failed", "dropped", "did not finish", "did not pass", "withdrew", "incomplete", "not completed", "flunked",
            "dropped out", "quit halfway", "didn't finish", "didn't pass", "quit the class", "never finished",
            "never completed", "bailed", "still taking"),
    )  # fmt: skip
    requisition: bool | None = yes_no(
        "Has the City Personnel Officer approved the requisition?", "5.08.105", optional=True,
        yes=("personnel officer approved", "personnel officer signed", "approved by the city personnel officer",
             "city personnel officer approved", "city personnel officer signed"),
        no=("personnel officer has not", "personnel officer refused", "personnel officer hasn't",
            "without the personnel officer", "personnel officer said no", "no requisition"),
    )  # fmt: skip
    fund: str | None = choice(
        "On which payroll is the employee?", "5.08.105",
        {
            "general": ("general fund", "general fund payroll", "police bureau", "parks bureau"),
            "special": ("special fund", "water fund", "water payroll", "sewer fund", "water bureau", "golf fund",
                        "environmental services", "sewer payroll", "transportation fund", "special fund payroll",
                        "parking fund", "water works"),
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
        "guy flunked his night course, does he get his tuition back",
        "class taken on City time, can it be reimbursed as an educational program",
        "she finished the evening program the Council okayed but the Personnel Officer won't sign, do we pay her",
    ),
    anchors=(COURSE, SPECIAL_FUND),
    model=EducationReimbursement,
)
def education_reimbursement(work: Work) -> Outcome:
    """PCC 5.08.105."""
    conditions: tuple[Condition, ...] = (
        Condition("authorized", "5.08.105", "the Council has authorized the off-duty program and its reimbursement"),
        Condition("completed", "5.08.105", "the employee successfully completes the course"),
    )
    unsaid = (
        Condition("off_duty", "5.08.105", "the program is off-duty"),
        Condition("requisition", "5.08.105", "the City Personnel Officer approves the requisition"),
    )
    conditions = (*conditions, *(item for item in unsaid if work.maybe(item.field) is False))
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
             "water works paid", "bureau bought", "bureau pays for the bus", "bureau gives him a pass",
             "pass from the bureau",
             "bureau hands out passes", "given a bus pass", "water bureau pays", "bureau already pays",
             "already paid by"),
        no=("paid his own", "paid her own", "paid their own", "pays own fare", "out of pocket", "not paid directly",
            "pays his own", "pays her own", "own fare", "own pocket", "bought her own", "bought his own"),
    )  # fmt: skip
    months: Decimal | None = number(
        "For how many months did the meter reader pay the bus fare (a part as a decimal, such as 2.5)?", "5.08.110",
        unit="months", words=("months", "month", "rode the bus", "riding the bus", "paid fare"),
    )  # fmt: skip
    days: int | None = count(
        "For how many days of a further, partial month?", "5.08.110", unit="days", optional=True,
        words=("days", "day", "partial", "part of the month", "rode", "paid"),
    )  # fmt: skip
    days_in_month: int | None = count(
        "How many days does that partial month have (calendar days, or working days if you prorate by "
        "those)?", "5.08.110",
        unit="days", words=("day month", "of a", "in the month", "month has", "out of", "total", "of the", "in april"),
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
        "meter reader rode the bus on his own dime 7 months, how much do we owe him",
        "fare money for a meter reader who paid his way half of March",
    ),
    anchors=(BUS_FARE, NOT_DIRECT),
    model=MeterReaderBusFare,
)
def meter_reader_bus_fare(work: Work) -> Outcome:
    """PCC 5.08.110."""
    if work.maybe("paid_directly"):
        work.step("5.08.110", "The fare is paid directly by the Bureau of Water Works", Decimal(0), "USD")
        return work.computed("5.08.110", "No, nothing: the Bureau of Water Works pays the bus fare directly.",
                             dollars("fare", "Bus fare", Decimal(0)), verdict="no")  # fmt: skip
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
