"""Private vehicles on ordinary City business: Section 5.08.050."""

from __future__ import annotations

from calendar import monthrange
from datetime import date, timedelta
from decimal import Decimal

from calculators.calculator import calculator
from calculators.calendar import WEEKEND_NOTE, is_working_day
from calculators.figure import anchor, figure
from calculators.inputs import Inputs, choice, day, money, number, yes_no
from calculators.money import long_date, plain, usd, usd_exact
from calculators.outcome import Outcome
from calculators.subjects.pay_periods import FIRST_PERIOD, LENGTH, REPORT_FRIDAY, friday_after, period_of
from calculators.work import Work, date_value, dollars

SUBJECT = "Private vehicles"
WEEK = timedelta(days=7)
TO_WEDNESDAY = timedelta(days=2)

COUNCIL_RATE = anchor("5.08.050.A", "shall be reimbursed for use of such vehicles at a rate fixed by Council")
MANAGER = anchor("5.08.050.A", "when authorized by the Appropriation Unit Manager")
FLAT_RATE = anchor("5.08.050.A", "In no event shall the flat rate exceed Internal Revenue Service guidelines.")
FLAT_AUTHORITY = anchor(
    "5.08.050.A", "authorized by the Commissioner-In-Charge or the City Auditor or their designated Bureau Managers"
)
FILE_DAYS = figure(
    "mileage_file_days", "5", "days", "5.08.050.A", "by the 5th day following the end of an accounting period"
)
PAY_DAYS = figure(
    "mileage_pay_days", "10", "days", "5.08.050.A",
    "shall be paid by the 10th day following the end of the accounting period",
)  # fmt: skip
LAST_FRIDAY = anchor("5.08.050.A.p2", "not later than the Friday of the last payroll submission week of the month")
SUPPLEMENT = anchor("5.08.050.C", "provides coverage to employees to supplement their personal insurance")
EXCLUDED = anchor(
    "5.08.050.C",
    "No collision, personal injury protection, uninsured motorist, or comprehensive coverage is provided by the City",
)
MEDICAL = anchor("5.08.050.C", "Medical coverage for the employee is limited to that which is provided by")


class VehicleUse(Inputs):
    """What mileage reimbursement for ordinary City business depends on."""

    authorized: bool | None = yes_no(
        "Has the Appropriation Unit Manager authorized the use of the vehicle?", "5.08.050.A", optional=True,
        yes=("authorized", "manager approved", "approved by the manager", "with approval"),
        no=("not authorized", "unauthorized", "without authorization", "without approval", "manager did not approve"),
    )  # fmt: skip
    miles: Decimal | None = number(
        "How many miles were driven on City business?", "5.08.050.A", unit="miles",
        words=("miles", "mile", "mi", "drove", "driven", "mileage"),
    )  # fmt: skip
    rate: Decimal | None = money(
        "What is the Council's rate per mile?", "5.08.050.A", outside="council_mileage_rate",
        words=("per mile", "a mile", "rate", "council rate", "cents a mile"),
    )  # fmt: skip


@calculator(
    name="vehicle_use_reimbursement",
    title="Mileage for a private car on City business",
    subject=SUBJECT,
    provision="5.08.050.A",
    rule="When authorized by the Appropriation Unit Manager, use of a private vehicle on City business is "
    "reimbursed at the rate fixed by Council.",
    phrases=(
        "mileage for 40 miles at 50 cents a mile in my own car",
        "how much do I get for driving my own car to an inspection",
        "reimbursement for using a personal vehicle on City business",
        "employee drove 112 miles last month for site visits, Council rate 0.58",
        "private auto mileage claim amount",
        "can I claim mileage if my manager did not authorize it",
    ),
    anchors=(COUNCIL_RATE, MANAGER),
    model=VehicleUse,
)
def vehicle_use_reimbursement(work: Work) -> Outcome:
    """PCC 5.08.050 A."""
    actors = ("Appropriation Unit Manager",)
    authorized: bool | None = work.maybe("authorized")
    if authorized is False:
        work.step("5.08.050.A", "Not authorized by the Appropriation Unit Manager", Decimal(0), "USD")
        return work.computed("5.08.050.A", "Nothing is reimbursed without the Appropriation Unit Manager's "
                                           "authorization.",
                             dollars("total", "Reimbursement", Decimal(0)), verdict="no", actors=actors)  # fmt: skip
    if authorized is None:
        work.note("Only a use that the Appropriation Unit Manager authorized is reimbursed.")
    miles, rate = work.number("miles"), work.money("rate")
    if min(miles, rate) < 0:
        return work.not_applicable("5.08.050.A", "Miles and rate cannot be below zero; check the entries.")
    work.step(
        "5.08.050.A", f"{plain(miles)} miles at the Council's rate of {usd_exact(rate)} a mile", miles * rate, "USD"
    )
    total = work.cents("5.08.050.A", miles * rate)
    work.note("On authorized travel Section 5.08.090 C applies instead: the IRS rate or the lowest cost alternative.")
    return work.computed(
        "5.08.050.A", f"The reimbursement is {usd(total)}: {plain(miles)} miles at {usd_exact(rate)} a mile.",
        dollars("total", "Reimbursement", total), actors=actors,
    )  # fmt: skip


class VehicleFlatRate(Inputs):
    """What decides whether a flat rate may be paid."""

    represented: bool | None = yes_no(
        "Is the employee represented by a union?", "5.08.050.A",
        yes=("represented", "union member", "union employee", "in a union", "unionized"),
        no=("non-represented", "nonrepresented", "not represented", "unrepresented", "non-union", "manager"),
    )  # fmt: skip
    flat: Decimal | None = money(
        "What flat rate is proposed?", "5.08.050.A", words=("flat", "flat rate", "allowance", "proposed", "pay")
    )
    guideline: Decimal | None = money(
        "What do the Internal Revenue Service guidelines allow, in the same unit (day, month or mile)?", "5.08.050.A",
        outside="irs_flat_rate", words=("irs", "guideline", "guidelines", "internal revenue"),
    )  # fmt: skip
    authorized: bool | None = yes_no(
        "Has the Commissioner-In-Charge, the City Auditor or a designated Bureau Manager authorized it?", "5.08.050.A",
        optional=True, yes=("authorized", "approved by the commissioner", "auditor approved",
                            "bureau manager approved"),
        no=("not authorized", "unauthorized", "without authorization", "commissioner refused"),
    )  # fmt: skip


@calculator(
    name="vehicle_flat_rate",
    title="Flat rate for a private car",
    subject=SUBJECT,
    provision="5.08.050.A",
    rule="Non-represented employees may be paid a flat rate, never above Internal Revenue Service guidelines, when "
    "the Commissioner-In-Charge, the City Auditor or their designated Bureau Managers authorize it.",
    phrases=(
        "can a manager get a flat car allowance of $200 when the IRS guideline is $190",
        "flat rate auto allowance for a non-represented employee",
        "who authorizes a flat vehicle allowance",
        "may a union employee be paid a flat rate for car use",
        "maximum flat rate for using a private car",
        "is a $15 daily car rate allowed under IRS guidelines of $15",
    ),
    anchors=(FLAT_RATE, FLAT_AUTHORITY),
    model=VehicleFlatRate,
)
def vehicle_flat_rate(work: Work) -> Outcome:
    """PCC 5.08.050 A."""
    actors = ("Commissioner-In-Charge", "City Auditor", "designated Bureau Managers")
    if work.yes("represented"):
        return work.not_applicable("5.08.050.A", "The flat rate is for non-represented employees only.")
    flat, guideline = work.money("flat"), work.money("guideline")
    if min(flat, guideline) < 0:
        return work.not_applicable("5.08.050.A", "Rates cannot be below zero; check the entries.")
    work.step("5.08.050.A", "The flat rate that may be paid, never above the guidelines", min(flat, guideline), "USD")
    limit = dollars("limit", "Highest flat rate", guideline)
    if flat > guideline:
        return work.computed("5.08.050.A", f"No: {usd(flat)} exceeds the Internal Revenue Service guidelines of "
                                           f"{usd(guideline)}.",
                             limit, verdict="no", actors=actors)  # fmt: skip
    authorized: bool | None = work.maybe("authorized")
    if authorized is False:
        return work.computed(
            "5.08.050.A", "No: a flat rate is paid only when authorized.", limit, verdict="no", actors=actors
        )
    if authorized:
        return work.computed("5.08.050.A", f"Yes: {usd(flat)} is authorized and does not exceed the guidelines.", limit,
                             verdict="yes", actors=actors)  # fmt: skip
    return work.computed(
        "5.08.050.A",
        f"{usd(flat)} does not exceed the guidelines; it may be paid when the Commissioner-In-Charge, the City "
        "Auditor or a designated Bureau Manager authorizes it.",
        limit, verdict="conditional", actors=actors,
    )  # fmt: skip


class MileageClaim(Inputs):
    """What the dates of a mileage claim depend on."""

    period_end: date | None = day(
        "On which day does the accounting period end?", "5.08.050.A",
        words=("accounting period", "period", "ended", "ends", "ending", "end"),
    )  # fmt: skip


@calculator(
    name="mileage_claim_dates",
    title="When mileage claims are filed and paid",
    subject=SUBJECT,
    provision="5.08.050.A",
    rule="Mileage claims are filed with Accounts Payable by the 5th day following the end of an accounting period, "
    "and paid by the 10th day following it.",
    phrases=(
        "when is a mileage claim due for the period ended September 30, 2026",
        "deadline to file mileage with accounts payable",
        "when will my mileage be paid",
        "accounting period closed October 31, last day for car mileage claims",
        "how long do I have to turn in mileage",
        "how many days to submit a mileage reimbursement request",
    ),
    anchors=(FILE_DAYS, PAY_DAYS),
    model=MileageClaim,
)
def mileage_claim_dates(work: Work) -> Outcome:
    """PCC 5.08.050 A."""
    end = work.day("period_end")
    file_by = end + timedelta(days=int(work.figure(FILE_DAYS)))
    work.step("5.08.050.A", "The 5th day following the end of the accounting period: filed", file_by, "date")
    pay_by = end + timedelta(days=int(work.figure(PAY_DAYS)))
    work.step("5.08.050.A", "The 10th day following the end of the accounting period: paid", pay_by, "date")
    work.note("The text does not say what an accounting period is; the day that was given is taken as its end.")
    if not (is_working_day(file_by) and is_working_day(pay_by)):
        work.note(WEEKEND_NOTE)
    return work.computed(
        "5.08.050.A", f"File the claim with Accounts Payable by {long_date(file_by)}; it is paid by "
                      f"{long_date(pay_by)}.",
        date_value("file_by", "Filed by", file_by), date_value("pay_by", "Paid by", pay_by),
    )  # fmt: skip


class FlatRateClaim(Inputs):
    """What the last day for a flat rate claim depends on."""

    month: date | None = day(
        "For which month (any day of it)?", "5.08.050.A.p2", words=("month", "for", "in", "payroll", "claim", "during")
    )


@calculator(
    name="flat_rate_claim_date",
    title="When daily rate claims are filed",
    subject=SUBJECT,
    provision="5.08.050.A.p2",
    rule="Daily rate claims and allowances of non-represented employees go to Central Payroll not later than the "
    "Friday of the month's last payroll submission week, to be in the month's last payroll check.",
    phrases=(
        "last day to file a daily car rate claim for September 2026",
        "when must a flat car allowance claim reach Central Payroll",
        "daily rate claim deadline this month",
        "Friday of the last payroll submission week in March",
        "non-represented employee car allowance, when to submit",
        "cut-off for vehicle allowance in the last paycheck of the month",
    ),
    anchors=(LAST_FRIDAY, REPORT_FRIDAY, LENGTH, FIRST_PERIOD),
    model=FlatRateClaim,
)
def flat_rate_claim_date(work: Work) -> Outcome:
    """PCC 5.08.050 A, second paragraph, with 5.08.020 D."""
    month = work.day("month")
    friday = friday_after(month.replace(day=monthrange(month.year, month.month)[1]) - WEEK, 1)
    found = period_of(work, friday - TO_WEDNESDAY)
    if found is None:
        return work.not_applicable("5.08.010", "Pay periods under this Chapter begin with October 1, 1953.")
    due = friday if found[1] == friday - TO_WEDNESDAY else friday - WEEK
    work.step("5.08.020.D", "The month's last Friday on which biweekly time reports are due", due, "date")
    work.step("5.08.050.A.p2", "The Friday of the last payroll submission week of the month", due, "date")
    work.note(
        "The text does not define the payroll submission week; the week of the Friday following a pay period was used."
    )
    return work.computed(
        "5.08.050.A.p2", f"The claim must reach Central Payroll not later than {long_date(due)}.",
        date_value("due", "Filed by", due),
    )  # fmt: skip


class VehicleInsurance(Inputs):
    """Which loss is asked about."""

    loss: str | None = choice(
        "Which loss is it?", "5.08.050.C",
        {
            "liability": ("other driver", "injured someone", "hit another car", "liability",
                          "claim against the employee",
                          "someone else's", "pedestrian", "sued", "third party", "damage to another car", "at fault"),
            "collision": ("collision", "damage to my car", "damage to own car", "my bumper", "own car", "my car",
                          "dented"),
            "comprehensive": ("comprehensive", "windshield", "theft", "stolen", "vandalized", "vandalism", "hail",
                              "broken window"),
            "personal_injury": ("personal injury protection", "pip"),
            "uninsured_motorist": ("uninsured", "uninsured motorist", "hit and run"),
            "medical": ("medical", "doctor", "hospital", "employee was injured", "employee's injuries", "i was hurt"),
        },
    )  # fmt: skip


@calculator(
    name="private_vehicle_insurance",
    title="What the City covers in a private car",
    subject=SUBJECT,
    provision="5.08.050.C",
    rule="Employees carry their own liability insurance, and the City's program supplements it for liability only: "
    "no collision, personal injury protection, uninsured motorist or comprehensive coverage.",
    phrases=(
        "does the City pay if I hit another car while driving my own on City business",
        "windshield of my own car broke on a work trip, is it covered",
        "my car was damaged on City business, who pays",
        "is collision covered for private vehicles used on duty",
        "City insurance for an employee's personal car",
        "employee hurt in own car on the job, medical coverage",
        "uninsured driver hit me during a site visit",
    ),
    anchors=(SUPPLEMENT, EXCLUDED, MEDICAL),
    model=VehicleInsurance,
)
def private_vehicle_insurance(work: Work) -> Outcome:
    """PCC 5.08.050 C."""
    loss = work.choice("loss")
    if loss == "liability":
        work.step("5.08.050.C", "The City's coverage supplements the employee's own liability insurance", True)
        return work.computed(
            "5.08.050.C",
            "Yes, as a supplement: the City's program indemnifies the employee's liability in conjunction with the "
            "personal policy, while on authorized, official business.",
            verdict="yes",
        )  # fmt: skip
    if loss == "medical":
        work.step("5.08.050.C", "Limited to health insurance or worker's compensation", False)
        return work.computed(
            "5.08.050.C", "No vehicle coverage: the employee's medical coverage is limited to health insurance or "
                          "worker's compensation.",
            verdict="no",
        )  # fmt: skip
    kind = loss.replace("_", " ")
    work.step("5.08.050.C", f"No {kind} coverage is provided by the City for private vehicles", False)
    return work.computed("5.08.050.C", f"No: the City provides no {kind} coverage for private vehicles.", verdict="no")
