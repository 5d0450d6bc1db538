"""Miscellaneous charges: architecture and access to the lien system: Sections 5.60.010 and 5.60.120."""

from __future__ import annotations

from decimal import Decimal

from calculators.calculator import calculator
from calculators.conditions import any_below_zero, below_zero
from calculators.figure import anchor, figure
from calculators.inputs import Inputs, amounts, choice, count, money, number, yes_no
from calculators.money import plain, usd
from calculators.outcome import Outcome
from calculators.work import Work, dollars

SUBJECT = "Miscellaneous charges"


ARCHITECTS = figure(
    "architectural_rate", "165", "percent", "5.60.010",
    "at the rate of 165 percent of the salary rates of the individuals working on the project",
)  # fmt: skip
NOT_GENERAL = anchor(
    "5.60.010", "financed from a City fund other than the General Fund or by another governmental agency"
)
BEFOREHAND = anchor("5.60.010", "authorized only after it has been determined that funds are available for payment")
MONTHLY = figure("lien_system_monthly", "5", "USD", "5.60.120", "plus $5 per month administrative charge")
PER_SECOND = anchor("5.60.120", "at the current dollar rate per second of Central Processing Unit (CPU) time")


class ArchitecturalCharge(Inputs):
    """What a charge for architectural services depends on."""

    payer: str | None = choice(
        "Who pays for the service?", "5.60.010",
        {
            "other_fund": ("another fund", "other fund", "water fund", "sewer fund", "parks fund", "enterprise fund",
                           "fund other than the general fund", "special fund", "street fund", "water bureau",
                           "own fund", "transportation fund", "golf fund", "not the general fund", "grant fund"),
            "other_agency": ("another agency", "other agency", "outside agency", "another government",
                             "governmental agency", "county", "multnomah county", "the state", "port",
                             "school district",
                             "metro", "trimet", "another city", "university", "federal", "district"),
            "general_fund": ("general fund", "from the general fund", "general fund bureau", "general fund money",
                             "paid by the general fund", "general fund project"),
        },
        optional=True,
    )  # fmt: skip
    approved: bool | None = yes_no(
        "Has the Commissioner In Charge approved the service?", "5.60.010", optional=True,
        yes=("commissioner approved", "commissioner okayed", "approved by the commissioner", "commissioner signed off",
             "commissioner ok'd", "commissioner said yes", "commissioner's approval", "commissioner signed",
             "commissioner gave the nod", "commissioner in charge approved", "with the commissioner's blessing"),
        no=("commissioner has not approved", "without the commissioner", "no approval", "not approved",
            "commissioner hasn't approved", "before the commissioner approves", "without approval",
            "commissioner said no", "commissioner refused", "commissioner hasn't signed", "waiting on the commissioner",
            "commissioner never", "nobody approved", "no ok", "commissioner hasn't", "commissioner hasn't ok'd",
            "commissioner has not", "commissioner didn't", "nobody has approved", "no sign-off"),
    )  # fmt: skip
    funds: bool | None = yes_no(
        "Has it been determined that funds are available for payment?", "5.60.010", optional=True,
        yes=("funds are available", "funds available", "money is there", "funding confirmed", "funds found",
             "it's budgeted", "budgeted", "money is set aside", "they have the money", "funds are set aside",
             "money's there", "funds confirmed", "funded"),
        no=("before funds", "no funds", "funds not available", "funding not confirmed", "nobody checked the funds",
            "without funds", "funds have not been", "before we know", "money is not there", "not sure there is money",
            "money hasn't been found", "nobody knows if there is money", "nobody knows if the money",
            "knows if the money is there",
            "not sure the money is there", "money may not be there", "no budget", "money isn't there",
            "not budgeted", "funds unconfirmed", "no money", "haven't found the money", "without knowing if",
            "before the money", "unfunded", "money not lined up", "funds weren't", "funds haven't been"),
    )  # fmt: skip
    salary: Decimal | None = money(
        "What is the salary cost of those working on the project, if known?", "5.60.010",
        words=("salary", "salaries", "payroll", "salary cost", "pay", "in salaries", "architect time", "come to",
               "salary time", "wages", "of salary", "staff pay", "paychecks", "salary costs", "base pay", "in pay"),
    )  # fmt: skip
    hours: tuple[Decimal, ...] | None = amounts(
        "How many hours were worked?", "5.60.010", unit="hours",
        words=("hours", "hour", "hrs", "hr", "worked", "architect"),
    )  # fmt: skip
    rate: tuple[Decimal, ...] | None = amounts(
        "What is the hourly salary rate of the architects, one after the other?", "5.60.010",
        words=("hour", "hourly", "an hour", "per hour", "rate", "hr", "architect", "makes", "earns", "paid"),
    )  # fmt: skip
    hourly: bool | None = yes_no(
        "Is only the hourly charge asked for?", "5.60.010", optional=True, no=("in all", "altogether"),
        yes=("hourly rate", "hourly charge", "charge per hour", "rate per hour", "charge an hour", "each hour",
             "for an hour", "an hour of", "per hour of", "bill an hour", "bill per hour", "by the hour",
             "what hourly", "billing rate", "for one hour", "every hour"),
    )  # fmt: skip
    recorded: Decimal | None = money(
        "Which hourly salary rate is recorded?", "5.60.010", outside="hourly_rate", optional=True
    )
    charged: Decimal | None = money(
        "Which charge was made or is proposed, if one is?", "5.60.010", optional=True,
        words=("charged", "billed", "quoted", "charging", "invoiced", "bill of", "charge of"),
    )  # fmt: skip


@calculator(
    name="architectural_charge",
    title="Charge for architectural services",
    subject=SUBJECT,
    provision="5.60.010",
    rule="The Bureau of Architectural Planning charges other City funds than the General Fund, and other agencies, "
    "165 percent of the salary rates of those working on the project, with the Commissioner In Charge's approval and "
    "after funds are found available.",
    phrases=(
        "architect worked 12 hours at $41, what do we charge the other fund",
        "charge for City architectural services",
        "architectural planning bill, salary cost $492",
        "165 percent rate for architects",
        "our architects helped the county for 30 hours, how much",
        "is the General Fund charged for architectural services",
        "can our architects begin the job before we know the money is there",
        "architects did drawings for a sewer fund project, what's the bill",
        "multiply the architect's pay by what for another agency",
        "does the Commissioner have to okay architecture work for another fund",
        "two of our architects worked for the Port, what do we bill",
        "what do we bill another bureau for our architects' hours",
        "how much on top of the salaries does Architectural Planning charge",
        "salaries on an architectural job for another agency, what is charged",
        "drawings for a general fund bureau, is there a charge by Architectural Planning",
        "another agency wants plans drawn and the Commissioner in Charge has not approved, start?",
        "money is budgeted and the Commissioner signed, may architectural work for the water fund begin",
        "Commissioner in Charge approved the architects' job but nobody knows if the money is there, may we begin",
        "no funds have been found for the architectural work, can it be undertaken",
        "architect makes so much an hour, what hourly rate do we bill the water fund",
        "exact amount we owe the architecture bureau for our drawings",
        "what will our bill from Architectural Planning for the drawings come to",
    ),
    anchors=(ARCHITECTS, NOT_GENERAL, BEFOREHAND),
    model=ArchitecturalCharge,
)
def architectural_charge(work: Work) -> Outcome:
    """PCC 5.60.010."""
    if barred := _architects_barred(work):
        return barred
    if wrong := any_below_zero(work, "5.60.010"):
        return wrong
    salary: Decimal | None = work.maybe("salary")
    if salary is None:
        hours, rates = _hours(work), _rates(work)
        if len(rates) not in (1, len(hours)):
            return work.not_applicable(
                "5.60.010", "Each architect's hours take a rate of their own; check the figures."
            )
        if wrong := below_zero(work, "5.60.010", *hours, *rates):
            return wrong
        each = rates * len(hours) if len(rates) == 1 else rates
        salary = sum((time * rate for time, rate in zip(hours, each, strict=True)), Decimal(0))
        worked = " and ".join(f"{plain(time)} hours at {usd(rate)}" for time, rate in zip(hours, each, strict=True))
        work.step("5.60.010", f"Salary cost of {worked}", salary, "USD")
    charge = salary * work.figure(ARCHITECTS) / 100
    work.step("5.60.010", f"165 percent of {usd(salary)}", charge, "USD")
    charge = work.cents("5.60.010", charge)
    work.note(
        "The Commissioner In Charge approves the service first, and it is authorized only after funds are "
        "found available."
    )
    charged, text = work.maybe("charged"), f"The charge is {usd(charge)}, 165 percent of salary rates."
    verdict = None
    if charged is not None:
        work.step("5.60.010", f"{usd(charged)} is that charge", charged == charge)
        verdict = "yes" if charged == charge else "no"
        text = f"{verdict.capitalize()}. {text}"
    return work.computed("5.60.010", text, dollars("charge", "Charge", charge),
                         dollars("surcharge", "On top of the salaries", charge - salary), verdict=verdict,
                         actors=("Commissioner In Charge",))  # fmt: skip


def _hours(work: Work) -> tuple[Decimal, ...]:
    """The hours worked; one hour where only the hourly charge is asked for."""
    if work.maybe("hours") is None and work.maybe("hourly"):
        work.note("The charge is for one hour of work.")
        return (Decimal(1),)
    return work.amounts("hours")


def _rates(work: Work) -> tuple[Decimal, ...]:
    """The hourly salary rates, as given or else as recorded in the settings."""
    given: tuple[Decimal, ...] | None = work.maybe("rate")
    recorded: Decimal | None = None if given else work.maybe("recorded")
    return given or ((recorded,) if recorded is not None else work.amounts("rate"))


def _architects_barred(work: Work) -> Outcome | None:
    """No charge to the General Fund, and no work before approval and funds; None when nothing of this is known."""
    bars = (
        (work.maybe("payer") == "general_fund", "the charge is for services financed from a City fund other than the "
                                                "General Fund, or by another governmental agency"),
        (work.maybe("approved") is False, "the Commissioner In Charge must approve the service"),
        (work.maybe("funds") is False, "funds must first be determined to be available for payment"),
    )  # fmt: skip
    for bar, why in bars:
        if bar:
            work.step("5.60.010", why[0].upper() + why[1:], False)
            return work.computed("5.60.010", f"No: {why}.", verdict="no", actors=("Commissioner In Charge",))
    return None


class LienSystemBill(Inputs):
    """What access to the Lien Accounting System costs."""

    affiliated: bool | None = yes_no(
        "Is the agency or person affiliated with the City of Portland?", "5.60.120",
        yes=("city bureau", "affiliated", "affiliated with the city", "bureau", "city agency", "city bureaus",
             "our bureau",
             "inside the city", "city staff", "city office", "parks bureau", "water bureau", "city department",
             "fire bureau", "police bureau", "bes", "pbot", "revenue bureau", "housing bureau",
             "city attorney's office",
             "one of our bureaus", "transportation bureau", "planning bureau", "city of portland bureau"),
        no=("not affiliated", "unaffiliated", "title company", "outside agency", "private", "outside", "realtor",
            "non-city",
            "outsider", "title companies", "escrow", "mortgage company", "lawyer", "county", "bank", "outside user",
            "multnomah county", "law firm", "credit union", "real estate", "appraiser", "developer", "escrow outfit",
            "title outfit", "lender", "attorney", "the state", "another government", "school district",
            "insurance company", "broker", "investor", "title co"),
    )  # fmt: skip
    seconds: Decimal | None = number(
        "How many seconds of CPU time were used?",
        "5.60.120",
        unit="seconds",
        words=("seconds", "second", "cpu", "sec", "secs", "cpu time", "cpu secs", "burned", "used", "ran"),
    )
    rate: Decimal | None = money(
        "What is the current dollar rate per second of CPU time?", "5.60.120", outside="cpu_rate",
        words=("per second", "a second", "rate", "second", "cpu", "time", "at", "cents", "each", "apiece", "a sec",
               "seconds at", "secs at", "second at", "system at", "time at", "used at", "cpu at", "times",
               "going rate"),
    )  # fmt: skip
    months: int | None = count(
        "How many months are billed?",
        "5.60.120",
        unit="months",
        optional=True,
        words=("months", "month", "year", "a year", "quarter"),
    )
    administrative: str | None = choice(
        "Is the question only about the monthly administrative charge?", "5.60.120",
        {
            "charge_alone": ("administrative charge", "admin charge", "admin fee", "administrative fee", "five dollars",
                     "pay the $5", "$5 charge", "$5 fee", "the $5", "monthly charge", "monthly fee", "$5 a month",
                     "$5 per month", "extra $5"),
            "other": (),
        },
        optional=True,
    )  # fmt: skip


@calculator(
    name="lien_system_bill",
    title="Bill for access to the Lien Accounting System",
    subject=SUBJECT,
    provision="5.60.120",
    rule="Access to the Lien Accounting System costs the current dollar rate per second of CPU time; those not "
    "affiliated with the City are billed monthly and pay $5 per month more.",
    phrases=(
        "title company used 1,000 seconds of lien system CPU time at $0.08, monthly bill",
        "charge for lien accounting system access",
        "what does an outside user pay for the lien system",
        "lien system administrative charge per month",
        "do City bureaus pay the $5 for lien system access",
        "bill 400 CPU seconds of lien system time to a realtor",
        "does a title company owe the extra five bucks a month for lien lookups on our system",
        "CPU charge plus monthly fee for an outside user of the lien computer",
        "does our own bureau get hit with the monthly admin charge for lien system access",
        "escrow outfit used CPU seconds on the lien accounting system over three months, total bill",
        "county burned seconds of CPU time on our lien accounting system, what do we send them",
        "parks bureau ran the lien accounting system, what is the charge by the second",
        "what is the title company's bill for the lien accounting system last month",
        "law firm's yearly administrative charges for lien system access",
        "how much of the lien system bill is the administrative charge",
    ),
    anchors=(PER_SECOND, MONTHLY),
    model=LienSystemBill,
)
def lien_system_bill(work: Work) -> Outcome:
    """PCC 5.60.120."""
    affiliated = work.yes("affiliated")
    if wrong := any_below_zero(work, "5.60.120"):
        return wrong
    if work.maybe("administrative") == "charge_alone" and work.maybe("seconds") is None:
        return _administrative(work, affiliated)
    seconds, rate = work.number("seconds"), work.money("rate")
    usage = seconds * rate
    work.step("5.60.120", f"{plain(seconds)} seconds at ${plain(rate)}", usage, "USD")
    months: int = 1 if work.maybe("months") is None else work.count("months")
    if affiliated:
        work.skip("5.60.120", "Affiliated with the City: no administrative charge")
        administrative = Decimal(0)
    else:
        administrative = months * work.figure(MONTHLY)
        work.step("5.60.120", f"$5 per month for {months} month{'' if months == 1 else 's'}", administrative, "USD")
    total = work.cents("5.60.120", usage + administrative)
    return work.computed("5.60.120", f"The bill is {usd(total)}.", dollars("total", "Bill", total),
                         dollars("administrative", "Administrative charge", administrative))  # fmt: skip


def _administrative(work: Work, affiliated: bool) -> Outcome:
    """Whether the monthly administrative charge is due, and how much it is."""
    months: int = 1 if work.maybe("months") is None else work.count("months")
    charge = Decimal(0) if affiliated else months * work.figure(MONTHLY)
    work.step("5.60.120", "The administrative charge is for those not affiliated with the City", charge, "USD")
    value = dollars("administrative", "Administrative charge", charge)
    if affiliated:
        return work.computed("5.60.120", "No: only those not affiliated with the City pay the administrative charge.",
                             value, verdict="no")  # fmt: skip
    text = f"Yes: {usd(work.figure(MONTHLY))} per month, {usd(charge)} here, besides the actual usage."
    return work.computed("5.60.120", text, value, verdict="yes")
