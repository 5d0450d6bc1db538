"""Safety glasses: Section 5.08.060."""

from __future__ import annotations

from decimal import Decimal

from calculators.calculator import calculator
from calculators.conditions import Requirement, any_below_zero, unmet
from calculators.figure import anchor
from calculators.inputs import Inputs, count, money, yes_no
from calculators.money import usd
from calculators.outcome import Outcome
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


class SafetyGlassesCost(Inputs):
    """What an employee pays for safety glasses depends on these."""

    corrective: bool | None = yes_no(
        "Does the employee need corrective (prescription) lenses?", "5.08.060.B",
        yes=("corrective", "prescription", "bifocals", "ground lenses", "prescription lenses", "wears glasses",
             "trifocals", "prescription safety glasses", "rx", "progressives", "prescription glasses",
             "corrective lenses", "bifocal", "trifocal", "progressive lenses", "rx specs", "script lenses",
             "nearsighted", "farsighted", "astigmatism", "corrective safety glasses", "her eyes are bad",
             "can't see without glasses", "corrected lenses", "rx safety glasses"),
        no=("planos", "plano", "uncorrected", "non-prescription", "plain safety glasses", "no prescription",
            "uncorrected lenses", "plain lenses", "20/20", "doesn't need a prescription", "plain ones", "clear lenses",
            "no corrective lenses", "plain glasses", "regular safety glasses", "non-rx", "clear ones",
            "perfect vision", "doesn't wear glasses", "without correction", "plain pair", "off-the-shelf",
            "no correction", "standard planos", "basic ones"),
    )  # fmt: skip
    through_city: bool | None = yes_no(
        "Are the lenses and frames obtained through the City?", "5.08.060.B",
        yes=("through the city", "city supplier", "via the city", "city's supplier", "from the city", "city's vendor",
             "city vendor", "ordered by the city", "city orders", "we order them", "city gets them", "city got them",
             "city bought them", "city's optical", "city buys them", "city program", "thru us", "through us",
             "thru the city", "through our supplier", "through our vendor", "city ordered", "we ordered them",
             "bought through us", "through work", "city paid the supplier", "we paid the supplier", "from our supplier",
             "through the program", "we bought them", "city's program", "through the bureau", "supplier billed us",
             "we paid the vendor", "billed the city", "supplier's bill", "order through us", "via our vendor"),
        no=("on their own", "on his own", "on her own", "own optician", "not through the city", "outside the city",
            "own doctor's shop", "elsewhere", "at the mall", "at costco", "his own eye doctor", "her own eye doctor",
            "bought them himself", "bought them herself", "at lenscrafters", "his optometrist", "her optometrist",
            "somewhere else", "online", "own eye shop", "at walmart", "own store", "on my own", "my own optician",
            "my optometrist", "my own eye doctor", "bought them myself", "went to his own", "went to her own",
            "without going through the city", "didn't go through the city", "private optician", "from amazon",
            "own optometrist", "costco", "lenscrafters", "walmart", "warby parker", "didn't order through the city"),
    )  # fmt: skip
    cost: Decimal | None = money(
        "What do the corrective lenses and frames cost?", "5.08.060.B",
        words=("cost", "lenses", "frames", "glasses", "price", "corrective", "prescription", "bifocals",
               "prescription pair", "pair", "bill", "prescription ones", "supplier's bill", "charged", "came to",
               "specs", "rx", "progressives", "bifocal", "invoice", "total", "ring up", "rang up"),
    )  # fmt: skip
    plano_cost: Decimal | None = money(
        "What does the City pay for planos with standard safety frames?", "5.08.060.B",
        words=("plano", "planos", "credit", "standard", "allowance", "city pays", "plain ones", "plain pair", "plain",
               "standard pair", "uncorrected", "regular ones", "non-prescription", "city's price", "standard frames",
               "non-rx", "non-rx ones", "run us", "run the city", "runs the city", "cost us", "we pay for plain",
               "costs the city", "basic pair",
               "plain safety glasses", "regular pair", "off-the-shelf", "clear ones", "stock pair", "basic ones",
               "cost the city", "plain specs", "we pay", "standard planos", "uncorrected ones"),
    )  # fmt: skip
    exam: Decimal | None = money(
        "What did the eye examination or the prescription cost?", "5.08.060.B", optional=True,
        words=("exam", "eye exam", "eye test", "examination", "eye doctor's bill", "optometrist visit", "doctor",
               "doctor's visit", "prescription exam", "checkup", "vision test", "for the prescription"),
    )  # fmt: skip
    pairs: int | None = count(
        "How many pairs, one for each employee?",
        "5.08.060.B", unit="employees, welders, workers, mechanics or people", optional=True,
        words=("employees", "workers", "welders", "mechanics", "pairs", "people", "guys", "of them", "crew members",
               "employee", "machinists", "pair"),
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
        "rx safety specs for a welder, what do we take out of his pay",
        "need to bill a guy for his safety glasses, how much does he owe us",
        "do I pay for my own prescription safety glasses and by how much",
        "what do three employees pay in all for bifocal safety glasses ordered through us",
        "who eats the eye exam for prescription safety goggles",
    ),
    anchors=(PLANOS_FREE, CREDIT, COLLECTED),
    model=SafetyGlassesCost,
)
def safety_glasses_cost(work: Work) -> Outcome:
    """PCC 5.08.060 B and C."""
    if wrong := any_below_zero(work, "5.08.060.B"):
        return wrong
    # Who names the price of a plain pair asks for what it leaves of the price of a corrective one.
    compared = work.maybe("plano_cost") is not None
    if not compared and not work.yes("corrective"):
        work.step("5.08.060.B", "Planos with safety frames are supplied by the City without cost", Decimal(0), "USD")
        return work.computed(
            "5.08.060.B", "The employee pays nothing: the City supplies planos with safety frames without cost.",
            dollars("employee", "Employee pays", Decimal(0)),
        )  # fmt: skip
    work.note("The prescription for the lenses is at the employee's own expense in any case.")
    through_city, cost = work.yes("through_city"), work.money("cost")
    work.step("5.08.060.B", "The employee bears the cost of the ground lenses and frames", cost, "USD")
    if not through_city:
        work.skip("5.08.060.B", "No credit: the lenses and frames are not obtained through the City")
        text = f"The employee pays the whole {usd(cost)}; the credit is only for glasses obtained through the City."
        return _paid(work, "5.08.060.B", cost, Decimal(0), text)
    plano = work.money("plano_cost")
    credit = min(cost, plano)
    work.step("5.08.060.C", f"Less the allowance for planos with standard frames, {usd(plano)}", cost - credit, "USD")
    if plano > cost:
        work.note("The credit exceeds the cost; the text grants no refund of the difference.")
    text = f"The employee pays {usd(cost - credit)}: {usd(cost)} less the City's credit of {usd(credit)} for planos."
    return _paid(work, "5.08.060.C", cost - credit, credit, text)


def _paid(work: Work, at: str, employee: Decimal, credit: Decimal, text: str) -> Outcome:
    """What one employee pays, with an examination that was told, and what so many employees pay together."""
    values = [dollars("employee", "Employee pays", employee), dollars("credit", "City credit", credit)]
    exam, pairs = work.maybe("exam"), work.maybe("pairs")
    if exam is not None:
        work.step("5.08.060.B", "The prescription is obtained at the employee's own expense", employee + exam, "USD")
        values.append(dollars("with_exam", "Employee pays, with the examination", employee + exam))
        text += f" With the prescription, at the employee's own expense, that is {usd(employee + exam)}."
    if pairs is not None and pairs > 1:
        work.step(at, f"{usd(employee)} for each of {pairs}", employee * pairs, "USD")
        values += [
            dollars("employees", "All employees together pay", employee * pairs),
            dollars("credits", "City credit for all", credit * pairs),
        ]
        text += f" For {pairs} that is {usd(employee * pairs)}."
    return work.computed(at, text, *values)


class SafetyGlassesProgram(Inputs):
    """What a safety glasses program for a unit depends on."""

    finance: bool | None = yes_no(
        "Has the Commissioner of Finance authorized the program?", "5.08.060.A",
        yes=("commissioner of finance authorized", "commissioner of finance approved", "finance approved",
             "finance commissioner approved", "finance commissioner authorized", "finance signed",
             "both commissioners approved", "commissioner of finance signed", "commissioner of finance okayed",
             "finance commissioner signed", "both commissioners signed", "both commissioners are on board",
             "finance commissioner said ok", "finance okayed", "finance said yes", "both commissioners okayed",
             "finance is on board", "both commissioners said yes", "finance commissioner okayed",
             "both commissioners ok'd", "finance commissioner ok'd", "commissioner of finance wants to authorize",
             "commissioner of finance wants", "finance commissioner wants", "authorized by the commissioner of finance",
             "approval from finance", "finance commissioner is on board", "finance gave the go-ahead"),
        no=("commissioner of finance has not", "finance has not approved", "finance refused",
            "finance commissioner has not", "commissioner of finance refused", "commissioner of finance hasn't",
            "finance commissioner hasn't", "commissioner of finance said no", "without the commissioner of finance",
            "finance never authorized", "only our own commissioner", "only our commissioner", "finance said no",
            "on his own say-so", "on her own say-so", "on our own say-so", "nobody has approved", "nobody approved",
            "nobody has signed", "no approval", "no approvals", "without any approval", "manager decided",
            "on my own", "just our commissioner", "neither commissioner", "nobody has said ok", "no sign-off",
            "finance turned it down", "finance hasn't signed", "manager alone", "supervisor alone", "without approval",
            "finance signs later", "finance will sign", "finance next week", "finance later"),
    )  # fmt: skip
    unit_commissioner: bool | None = yes_no(
        "Has the Commissioner In Charge of the unit approved?", "5.08.060.A",
        yes=("commissioner in charge approved", "unit's commissioner approved", "both commissioners approved",
             "our commissioner approved", "our commissioner signed", "commissioner in charge signed",
             "both commissioners signed", "both commissioners are on board", "our commissioner okayed",
             "commissioner in charge okayed", "our commissioner said yes", "own commissioner okayed",
             "both commissioners okayed", "both commissioners said yes", "approved by the commissioner in charge",
             "own commissioner approved", "commissioner in charge is on board", "both commissioners ok'd",
             "our commissioner is on board", "our commissioner ok'd", "commissioner in charge ok'd",
             "approval of the commissioner in charge"),
        no=("commissioner in charge has not", "commissioner has not approved", "unit's commissioner has not",
            "our commissioner has not", "our commissioner hasn't", "commissioner in charge hasn't",
            "commissioner in charge refused", "our commissioner refused", "our commissioner said no",
            "our commissioner never approved", "without our commissioner", "commissioner in charge said no",
            "unit has not approved", "unit's commissioner hasn't", "commissioner in charge did not approve",
            "in charge of the unit has not", "in charge has not", "in charge hasn't", "in charge did not",
            "without the commissioner in charge", "commissioner in charge objects", "our commissioner is against",
            "only the commissioner of finance", "just the commissioner of finance", "in charge refused",
            "in charge objects", "in charge of the unit refused", "in charge of the unit hasn't",
            "neither commissioner",
            "own commissioner hasn't", "own commissioner has not", "our commissioner turned it down",
            "our commissioner will sign", "our commissioner signs later", "our commissioner next week"),
    )  # fmt: skip
    hazard: bool | None = yes_no(
        "Does a continuous eye hazard exist in the unit?", "5.08.060.D",
        yes=("continuous eye hazard", "eye hazard exists", "hazard found", "hazard exists", "eye hazard all day",
             "found a continuous hazard", "found an eye hazard", "continuous hazard", "constant eye hazard",
             "constant hazard", "study found a hazard", "found a hazard", "sparks all day", "eye hazard is constant",
             "hazard all the time", "grinding all day", "welding all day", "hazard study found", "reported a hazard",
             "chips flying all day", "hazard confirmed", "confirmed the hazard", "nonstop hazard"),
        no=("no eye hazard", "no hazard", "no continuous hazard", "not hazardous", "occasional hazard",
            "no continuous eye hazard", "without a continuous eye hazard", "occasional eye hazard", "desk job",
            "office staff", "once in a while", "now and then", "only occasional", "front office",
            "not a continuous hazard", "desk workers", "office workers", "found no hazard", "clerks", "no real hazard",
            "hazard only sometimes", "not continuous", "only when", "a few times a year", "cubicle",
            "hardly any hazard",
            "no eye danger", "occasionally"),
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
        "office staff want safety goggles too, can we buy them out of City funds",
        "can my manager set up an eye protection program on his own say-so",
        "Employee Relations found a hazard in the paint shop, may the goggles program start",
        "finance commissioner is on board with safety specs for the grinders, good to go?",
        "is our eye protection program properly approved",
        "safety glasses for people with only an occasional hazard, may the City pay",
    ),
    anchors=(AUTHORIZES, HAZARD_ONLY),
    model=SafetyGlassesProgram,
)
def safety_glasses_program_authority(work: Work) -> Outcome:
    """PCC 5.08.060 A and D."""
    actors = ("Commissioner of Finance", "Commissioner In Charge of the unit", "Employee Relations Office")
    failed = unmet(work, PROGRAM)
    if failed:
        text = f"No: the rule requires that {failed[0].words}."
        return work.computed(failed[0].provision, text, verdict="no", actors=actors)
    return work.computed("5.08.060.A", "Yes: the unit may have a safety glasses program.", verdict="yes", actors=actors)


PROGRAM = (
    Requirement("finance", "5.08.060.A", "the Commissioner of Finance authorizes the program"),
    Requirement("unit_commissioner", "5.08.060.A", "the Commissioner In Charge of the unit approves"),
    Requirement("hazard", "5.08.060.D", "a continuous eye hazard exists in the unit"),
)
