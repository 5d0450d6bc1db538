"""Charges for 911 recordings and for records of the City Attorney and Risk Management: Sections 5.48.035 and "
"5.48.036."""

from __future__ import annotations

from decimal import Decimal

from calculators.calculator import calculator
from calculators.conditions import any_below_zero
from calculators.figure import anchor, figure
from calculators.inputs import Inputs, choice, money, number
from calculators.money import plain, usd
from calculators.outcome import Outcome, Quantity, Reading
from calculators.subjects.service_labor import SUBJECT
from calculators.work import Work, dollars

SERGEANT = anchor("5.48.035.A.1", "this rate shall be set equal to the 4-year rate for a police sergeant")
STRAIGHT = figure(
    "recording_additive", "42", "percent", "5.48.035.A.2", "Plus 42 percent of the foregoing straight time amount"
)
OVERTIME = figure(
    "recording_overtime_additive", "15", "percent", "5.48.035.A.2",
    "or 15 percent of the foregoing for labor provided at overtime rates",
)  # fmt: skip
EQUIPMENT = figure(
    "recording_equipment_rate", "6.22", "USD per hour", "5.48.035.B.1",
    "$6.22 per hour for the time City’s recording equipment is in use",
)  # fmt: skip
OVERHEAD = figure(
    "recording_overhead", "10", "percent", "5.48.035.C.1",
    "To the total of the above there shall be added 10 percent for general overhead.",
)  # fmt: skip
BY_COURT = anchor("5.48.035", "or the rate established by a court in a particular case")
SMALL = figure(
    "records_small_charge", "5", "USD", "5.48.036",
    "This Section shall not apply to those cases in which the charge would be $5 or less",
)  # fmt: skip
ACTUAL = anchor("5.48.036", "on the basis of actual costs of making available and copying the records")
REPEALED = anchor("5.48.036", "in which cases the charge shall be the amount set out in Section 5.60.020")


class RecordingCharge(Inputs):
    """What the charge for segments of 911 recordings depends on."""

    court: Decimal | None = money(
        "Which charge has a court established in this case, if any?", "5.48.035", optional=True,
        words=("court", "judge", "court-set", "established", "ordered", "judge ordered", "court ordered",
               "court says"),
    )  # fmt: skip
    hours: Decimal | None = number(
        "How many hours of staff time at straight time?", "5.48.035.A.1", unit="hours",
        words=("staff", "labor", "hours", "worked", "locating", "staff time", "straight time",
               "dispatcher",
               "digging", "searching", "operator", "of work", "staff spent", "dug", "clerk"),
    )  # fmt: skip
    rate: Decimal | None = money(
        "What is the hourly 4-year rate for a police sergeant in the compensation plan?", "5.48.035.A.1",
        outside="sergeant_hourly_rate",
        words=("sergeant", "hourly", "an hour", "per hour", "rate", "hour", "staff", "labor", "staff time",
               "sergeant rate",
               "sgt", "straight time"),
    )  # fmt: skip
    overtime_pay: Decimal | None = money(
        "How much was paid for labor at overtime rates?", "5.48.035.A.2", optional=True,
        words=("overtime pay", "in overtime", "paid overtime", "overtime wages", "worth of overtime", "ot pay",
               "of overtime pay", "overtime came to", "paid in overtime"),
    )  # fmt: skip
    overtime_hours: Decimal | None = number(
        "How many hours were worked at overtime rates?", "5.48.035.A.2", unit="hours", words=("overtime", "ot"),
        optional=True,
    )  # fmt: skip
    overtime_rate: Decimal | None = money(
        "What is the hourly overtime rate?", "5.48.035.A.2", optional=True,
        words=("overtime rate", "overtime at", "ot rate", "ot at", "overtime hours at", "overtime hrs at",
               "an hour overtime", "an hour for overtime", "time and a half", "hours overtime at"),
    )  # fmt: skip
    equipment_hours: Decimal | None = number(
        "For how many hours was the recording equipment in use?", "5.48.035.B.1", unit="hours",
        words=("equipment", "machine", "recorder", "recording equipment", "tape machine", "in use", "deck",
               "tape deck",
               "tape", "playback", "ran", "running"),
    )  # fmt: skip
    part: str | None = choice(
        "Is the question about the whole charge, or about the recording equipment alone?", "5.48.035.B.1",
        {
            "equipment_alone": ("machine time only", "machine only", "just the machine", "only the machine",
                                "material cost", "material costs", "materials part", "equipment part",
                                "equipment alone", "equipment charge", "machine charge", "just the equipment",
                                "only the equipment", "charge for the equipment", "charge for the recorder",
                                "charge for the machine", "recorder alone", "just the recorder", "for machine time",
                                "for the machine time", "before overhead for the machine"),
            "other": (),
        },
        optional=True,
    )  # fmt: skip


@calculator(
    name="recording_charge_911",
    title="Charge for 911 recordings for court use",
    subject=SUBJECT,
    provision="5.48.035",
    rule="For locating and delivering tape segments for court use the Bureau of Emergency Communications charges "
    "staff time at the 4-year police sergeant's rate plus 42 percent (15 percent on overtime), $6.22 per hour of "
    "recording equipment and 10 percent overhead, unless a court establishes a rate in the case.",
    phrases=(
        "911 tape for court, 3 staff hours at $52 and the machine ran 2 hours, what do we charge",
        "charge for a copy of an emergency call recording for court",
        "what does BOEC bill for locating a recording segment",
        "recording equipment charge per hour for 911 tapes",
        "court set $150 for the 911 tape, which charge applies",
        "fee for 911 recordings subpoenaed by an attorney",
        "dispatch tape for a trial, how is the bill computed",
        "defense lawyer wants the emergency call tape, 2 hours of staff time plus the tape deck, total?",
        "judge ordered $75 for the dispatch tape, do we still go by our own rates",
        "what goes on the invoice when we dig out a 911 call for a trial",
        "how much for the 911 audio the district attorney asked for, it took four hours",
        "just the recorder time for a dispatch tape, what material cost",
        "clerk spent regular hours and some overtime pulling an emergency recording for a lawsuit",
        "what share of the tape bill is overhead",
        "what do we charge this lawyer for the 911 tape",
        "exact total for the emergency tape we pulled for court",
        "how much is the bill for the dispatch recording this attorney subpoenaed",
        "total charge on our tape search for the trial",
    ),
    anchors=(SERGEANT, STRAIGHT, OVERTIME, EQUIPMENT, OVERHEAD, BY_COURT),
    model=RecordingCharge,
)
def recording_charge_911(work: Work) -> Outcome:
    """PCC 5.48.035."""
    if wrong := any_below_zero(work, "5.48.035"):
        return wrong
    court: Decimal | None = work.maybe("court")
    if court is not None:
        work.step("5.48.035", "Established by a court in the particular case", court, "USD")
        text = f"The charge is {usd(court)}, as the court established in this case; it takes the place of the rates."
        return work.computed("5.48.035", text, dollars("total", "Charge", court))
    if work.maybe("part") == "equipment_alone":
        cost = work.cents("5.48.035.B.1", _machine(work))
        text = f"The recording equipment comes to {usd(cost)}, before general overhead of 10 percent."
        return work.computed("5.48.035.B.1", text, dollars("equipment", "Recording equipment", cost))
    hours = work.number("hours")
    extra: Decimal | None = work.maybe("overtime_hours")
    pay: Decimal | None = work.maybe("overtime_pay")
    rate = work.money("rate") if hours or (extra and pay is None) else Decimal(0)
    work.note(
        "The ten dollars per hour in the text were for FY 1976-77; since then the rate follows the compensation plan."
    )
    straight = _straight(work, hours, rate)
    machine = _machine(work)
    if pay is not None:
        added = pay * work.figure(OVERTIME) / 100
        work.step("5.48.035.A.2", f"Labor at overtime rates of {usd(pay)}, plus 15 percent", pay + added, "USD")
        return work.computed("5.48.035", *_answer(work, straight + machine + pay + added))
    if not extra:
        return work.computed("5.48.035", *_answer(work, straight + machine))
    paid = extra * work.money("overtime_rate")
    return _with_overtime(work, straight + machine, paid, extra * rate)


def _straight(work: Work, hours: Decimal, rate: Decimal) -> Decimal:
    labor = hours * rate
    work.step("5.48.035.A.1", f"{plain(hours)} hours at {usd(rate)}", labor, "USD")
    added = labor * work.figure(STRAIGHT) / 100
    work.step("5.48.035.A.2", "Plus 42 percent of the straight time amount", added, "USD")
    return labor + added


def _machine(work: Work) -> Decimal:
    hours, each = work.number("equipment_hours"), work.figure(EQUIPMENT)
    work.step("5.48.035.B.1", f"{plain(hours)} hours of recording equipment at {usd(each)}", hours * each, "USD")
    return hours * each


def _answer(work: Work, direct: Decimal) -> tuple[str, Quantity, Quantity]:
    overhead = direct * work.figure(OVERHEAD) / 100
    work.step("5.48.035.C.1", f"10 percent of the total of {usd(direct)}", overhead, "USD")
    total = work.cents("5.48.035", direct + overhead)
    text = f"The charge is {usd(total)}, general overhead of 10 percent included."
    return text, dollars("total", "Charge", total), dollars("overhead", "General overhead", overhead)


def _with_overtime(work: Work, others: Decimal, paid: Decimal, at_straight_rate: Decimal) -> Outcome:
    """Two readings of "15 percent of the foregoing", or one answer where both rates are alike."""
    share = work.figure(OVERTIME) / 100
    work.step("5.48.035.A.2", f"Labor at overtime rates of {usd(paid)}, plus 15 percent", paid * (1 + share), "USD")
    text, *values = _answer(work, others + paid * (1 + share))
    if paid == at_straight_rate:
        return work.computed("5.48.035", text, *values)
    words = f"Or plus 15 percent of the same hours at the straight time rate, {usd(at_straight_rate)}"
    work.step("5.48.035.A.2", words, paid + at_straight_rate * share, "USD")
    _, *literal = _answer(work, others + paid + at_straight_rate * share)
    return work.two_readings(
        "5.48.035", f"{text} The text leaves open of which amount the 15 percent on overtime is taken.",
        Reading("The 15 percent is taken of what was paid at overtime rates.", tuple(values)),
        Reading("The 15 percent is taken of the foregoing amount, which is at the straight time rate.", tuple(literal)),
    )  # fmt: skip


class RecordsCharge(Inputs):
    """What the charge for records depends on."""

    office: str | None = choice(
        "Which office makes the records available?", "5.48.036",
        {
            "covered": ("city attorney", "city attorney's office", "attorney's office", "risk management",
                        "bureau of risk management"),
            "other": ("another bureau", "police records", "parks", "other bureau", "another office"),
        },
        optional=True,
    )  # fmt: skip
    cost: Decimal | None = money(
        "What is the actual cost of making the records available and copying them?", "5.48.036",
        words=("cost", "costs", "records", "copies", "copying", "copy", "actual", "cost us", "real cost", "ran us"),
    )  # fmt: skip
    wanted: str | None = choice(
        "Is the question whether the actual cost is charged, or how much that is?", "5.48.036",
        {
            "whether_actual": ("charge the actual cost", "charge actual cost", "charge the actual costs", "at cost",
                               "charge actual costs", "bill the actual cost", "charge what it cost",
                               "charge what it costs", "pass on the cost", "pass the cost", "charge our cost",
                               "bill what it cost", "charge the full cost", "recover the cost", "recover our cost"),
            "other": (),
        },
        optional=True,
    )  # fmt: skip
    charged: Decimal | None = money(
        "Which charge was made or is proposed, if one is?", "5.48.036", optional=True,
        words=("charge", "charged", "charging", "bill", "billed", "billing", "ask for", "flat"),
    )  # fmt: skip


@calculator(
    name="attorney_risk_records_charge",
    title="Charge for records of the City Attorney or Risk Management",
    subject=SUBJECT,
    provision="5.48.036",
    rule="The City Attorney's office and the Bureau of Risk Management charge the actual cost of making public records "
    "available and copying them; when that would be $5 or less, the text points to Section 5.60.020, which is "
    "repealed.",
    phrases=(
        "copies of City Attorney records cost us $18.40, what do we charge",
        "public records charge at Risk Management",
        "records request to the City Attorney, actual cost $5.00",
        "fee for copies from the Bureau of Risk Management",
        "charge for inspecting City Attorney files",
        "what if copying Risk Management records costs less than five dollars",
        "can Risk Management charge a flat $20 when the copies cost us less",
        "reporter wants City Attorney files, our time and copying cost, what may we bill",
        "do we just charge what it costs us to pull City Attorney records",
        "somebody wants a pile of papers from the City Attorney, how much do we charge them",
        "how much does a citizen owe for records of Risk Management",
        "Risk pulled a claim file, it cost us 12.60, do we charge the actual cost",
        "is there a minimum when the attorney's office copies a page or two",
        "may the City Attorney give copies away free",
        "what do we charge this reporter for the City Attorney file he wants",
        "exact charge for the risk management records this man asked for",
        "how much for this records request at Risk Management",
        "how much do we bill for the claim file she wants copied",
        "copying at the City Attorney comes to 4.50, is actual cost charged",
    ),
    anchors=(ACTUAL, SMALL, REPEALED),
    model=RecordsCharge,
)
def attorney_risk_records_charge(work: Work) -> Outcome:
    """PCC 5.48.036."""
    at = "5.48.036"
    if work.maybe("office") == "other":
        return work.not_applicable(
            at, "The section is for the City Attorney's office and the Bureau of Risk Management."
        )
    cost, charged = work.money("cost"), work.maybe("charged")
    if wrong := any_below_zero(work, at):
        return wrong
    small = work.figure(SMALL)
    if cost <= small:
        work.step(at, f"{usd(cost)} is {usd(small)} or less: the amount of Section 5.60.020", "repealed")
        if work.maybe("wanted") == "whether_actual":
            text = f"No: for {usd(small)} or less the charge is that of Section 5.60.020, which has been repealed."
            return work.computed(at, text, verdict="no")
        text = f"No figure: for {usd(small)} or less the charge is that of Section 5.60.020, which has been repealed."
        return work.undetermined(at, text)
    charge = work.cents(at, cost)
    work.step(at, "Actual cost, as in Section 5.48.030", charge, "USD")
    text, value = f"The charge is {usd(charge)}, the actual cost.", dollars("charge", "Charge", charge)
    if charged is None:
        verdict = "yes" if work.maybe("wanted") == "whether_actual" else None
        return work.computed(at, f"Yes. {text}" if verdict else text, value, verdict=verdict)
    work.step(at, f"{usd(charged)} is the actual cost", charged == charge)
    verdict = "yes" if charged == charge else "no"
    return work.computed(at, f"{verdict.capitalize()}. {text}", value, verdict=verdict)
