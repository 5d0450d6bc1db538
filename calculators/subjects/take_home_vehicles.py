"""Driving City vehicles to and from work: Section 5.60.110."""

from __future__ import annotations

from decimal import Decimal

from calculators.calculator import calculator
from calculators.conditions import any_below_zero
from calculators.figure import anchor
from calculators.inputs import Inputs, count, money, yes_no
from calculators.money import usd
from calculators.outcome import Outcome
from calculators.permission import Condition, permission
from calculators.work import Work, dollars

SUBJECT = "Miscellaneous charges"
WORKING_DAYS_A_WEEK = 5
MANAGER, COMMISSIONER = "bureau manager", "Commissioner In Charge"

RENTAL = anchor("5.60.110.A", "The rental charge shall be based upon Internal Revenue Service guidelines.")
PASSENGER = anchor("5.60.110.A.p2", "the charge to the passenger will be equal to that of the driver")
DEDUCTED = anchor("5.60.110.A.p3", "second payroll check of the month")
NONUSE = anchor("5.60.110.B", "Credit will be given when total consecutive working days of nonuse exceed working days.")
APPROVED = anchor("5.60.110.C", "bureau manager and the employee’s Commissioner In Charge")


class TakeHomeVehicle(Inputs):
    """What decides whether a City vehicle may be driven home."""

    manager: bool | None = yes_no(
        "Has the employee's bureau manager approved it?", "5.60.110.C", optional=True,
        yes=("bureau manager approved", "manager approved", "my manager said yes", "bureau manager okayed",
             "approved by the bureau manager", "my bureau manager approved", "bureau manager signed",
             "bureau head approved",
             "both approved", "both signed", "bureau manager's ok", "bureau manager and the commissioner",
             "bureau manager's fine",
             "bureau manager is fine", "bureau manager said", "bureau manager and commissioner",
             "bureau manager agreed",
             "both said yes", "manager said ok", "manager okayed", "manager signed", "bureau head signed",
             "bureau director approved", "bureau director ok'd", "bureau director signed", "boss of the bureau signed",
             "bureau chief", "both ok'd", "both okayed", "both agreed", "bureau manager ok'd", "bureau head okayed",
             "bureau director and the commissioner", "manager's approval", "bureau manager gave", "bureau head says",
             "both have approved", "director said yes", "manager has approved", "both say yes", "bureau head ok'd",
             "bureau manager is on board", "only the bureau manager", "only my bureau manager",
             "just my bureau manager", "just the bureau manager", "bureau manager says"),
        no=("manager refused", "bureau manager refused", "manager did not approve", "without the bureau manager",
            "bureau manager has not", "bureau manager hasn't", "bureau manager said no", "nobody approved",
            "no approval",
            "only my supervisor", "supervisor said", "supervisor approved", "my supervisor okayed",
            "without any approval",
            "bureau manager never", "foreman said", "never asked anybody", "commissioner alone",
            "only the commissioner", "bureau manager never did", "manager never", "manager hasn't", "manager turned",
            "bureau manager won't", "just the commissioner", "nobody signed", "nobody has approved", "nobody ok'd",
            "crew lead", "lead said", "no one approved", "my supervisor", "manager isn't", "manager against",
            "bureau head hasn't", "bureau head refused", "waiting on my bureau manager",
            "waiting on the bureau manager",
            "bureau manager is still", "bureau manager wasn't", "nobody gave", "coworker said", "no one signed",
            "nobody's approved", "without asking anybody", "bureau head said no", "bureau director said no"),
    )  # fmt: skip
    commissioner: bool | None = yes_no(
        "Has the employee's Commissioner In Charge approved it?", "5.60.110.C", optional=True,
        yes=("commissioner approved", "commissioner in charge approved", "approved by the commissioner",
             "commissioner signed", "both approved", "both signed", "both said yes", "manager and the commissioner",
             "manager and commissioner", "commissioner okayed", "commissioner agreed", "commissioner in charge signed",
             "commissioner in charge okayed", "our commissioner said", "commissioner's ok", "commissioner ok'd",
             "both ok'd", "both okayed", "both agreed", "both have approved", "commissioner said yes", "both say yes",
             "commissioner signed off", "commissioner is fine", "commissioner's approval", "commissioner alone",
             "commissioner is good", "only the commissioner", "just the commissioner", "commissioner is on board",
             "commissioner gave", "commissioner says", "director and the commissioner"),
        no=("commissioner refused", "commissioner has not approved", "without the commissioner",
            "commissioner did not approve", "commissioner did not", "commissioner hasn't", "commissioner has not",
            "commissioner never", "commissioner said no", "nobody approved", "no approval", "nobody else",
            "only my bureau manager", "only the bureau manager", "just my bureau manager", "bureau manager alone",
            "commissioner in charge has not", "commissioner in charge hasn't", "never asked the commissioner",
            "waiting on the commissioner", "waiting for the commissioner", "commissioner is still",
            "commissioner wasn't",
            "commissioner turned", "commissioner won't", "commissioner isn't", "commissioner against",
            "haven't heard from the commissioner", "no word from the commissioner", "just the bureau manager",
            "nobody signed", "nobody has approved", "nobody ok'd", "no one approved", "nothing from the commissioner",
            "commissioner still", "commissioner's office hasn't", "commissioner doesn't", "commissioner undecided"),
    )  # fmt: skip
    alone: bool | None = yes_no(
        "Is it asked whether the approvals told are enough?", "5.60.110.C", optional=True, no=(),
        yes=("enough", "good to go", "all i need", "all we need", "all it takes", "all set", "is that it", "sufficient",
             "are we done", "am i done", "am i covered", "does that do", "that do it", "suffice", "anything else",
             "anybody else", "anyone else", "need more", "okay then", "in the clear", "green light"),
    )  # fmt: skip


@calculator(
    name="take_home_vehicle",
    title="Whether a City vehicle may be driven home",
    subject=SUBJECT,
    provision="5.60.110.C",
    rule="Driving a City vehicle to and from work takes the approval of the employee's bureau manager and of the "
    "employee's Commissioner In Charge.",
    phrases=(
        "can I take a City car home at night",
        "my bureau manager approved driving the City truck home, is that enough",
        "who approves take-home vehicles",
        "commuting in a City vehicle, whose approval",
        "may an employee drive a City car to and from work",
        "take home car authorization without the Commissioner",
        "both my bureau manager and our Commissioner signed, may I drive the pickup home every night",
        "foreman said I could keep the City van at my house, good enough?",
        "bureau head signed but we are still waiting on the Commissioner, can she start taking the City truck home",
        "Commissioner signed off but the bureau manager never did, is taking the City rig home ok",
        "he wants to take his City pickup home every night, ok?",
        "only the bureau manager has approved, may I drive the City car to and from work",
        "supervisor's word is all I have, can I commute in the City car",
        "my boss and the Commissioner both gave the ok for a take-home car",
        "no one has approved it yet, may I keep the pool car overnight at home",
    ),
    anchors=(APPROVED,),
    model=TakeHomeVehicle,
)
def take_home_vehicle(work: Work) -> Outcome:
    """PCC 5.60.110 C."""
    conditions = (
        Condition("manager", "5.60.110.C", f"the employee's {MANAGER} approves"),
        Condition("commissioner", "5.60.110.C", f"the employee's {COMMISSIONER} approves"),
    )
    work.note("The employee pays a rental charge based on Internal Revenue Service guidelines (5.60.110 A).")
    lacking = [item for item in conditions if work.maybe(item.field) is None]
    if work.maybe("alone") and len(lacking) == 1:
        work.step("5.60.110.C", f"Required besides, and not told: {lacking[0].clause}", False)
        text = f"No, that is not enough: the rule also requires that {lacking[0].clause}."
        return work.computed("5.60.110.C", text, verdict="no", actors=(MANAGER, COMMISSIONER))
    return permission(work, "5.60.110.C", "the City vehicle may be driven to and from work", on=conditions,
                      actors=(MANAGER, COMMISSIONER))  # fmt: skip


class TakeHomeCharge(Inputs):
    """What commuters in a City vehicle pay."""

    driver: Decimal | None = money(
        "What is the driver's rental charge for the accounting period, by the IRS guidelines?", "5.60.110.A",
        outside="irs_commuting_charge", words=("driver", "charged", "charge", "rental", "pays", "irs", "period",
                                               "driver pays",
                                               "driver is charged", "i pay", "i'm charged", "dinged", "docked",
                                               "i get charged", "get charged", "charged me", "he pays", "she pays",
                                               "taken out", "comes out of my check", "deducted", "each", "apiece"),
    )  # fmt: skip
    passengers: int | None = count(
        "How many City employees ride along?", "5.60.110.A.p2", unit="passengers", optional=True,
        words=("passengers", "passenger", "riders", "rider", "carpool", "employees", "ride", "coworkers", "people",
               "guys",
               "folks", "others", "ride along", "ride with", "co-workers", "carpoolers", "buddies", "along",
               "ride", "riding", "with me", "colleagues", "riding with", "tag along", "hitch"),
    )  # fmt: skip
    passenger_charge: Decimal | None = money(
        "What would a passenger be charged?", "5.60.110.A.p2", optional=True,
        words=("passenger is charged", "charge the passenger", "charge the rider", "passenger pays", "passenger pay",
               "rider pays", "from the passenger", "passenger", "rider", "riders pay", "charge riders",
               "charge passengers", "bill the passenger", "rider only", "ask the rider"),
    )  # fmt: skip


@calculator(
    name="take_home_vehicle_charge",
    title="Rental charge for commuting in a City vehicle",
    subject=SUBJECT,
    provision="5.60.110.A",
    rule="An employee who commutes in a City vehicle pays a rental charge for each accounting period, based upon "
    "Internal Revenue Service guidelines and deducted from the second payroll check of the month; each passenger "
    "pays as much as the driver.",
    phrases=(
        "driver of a take-home car is charged $30, what does the passenger pay",
        "what do I pay for driving a City car home",
        "two coworkers ride along in my take-home vehicle, how much do we pay together",
        "rental charge for commuting in a City vehicle",
        "which paycheck is the take-home car charge deducted from",
        "carpool in a City car, charge for riders",
        "I ride home in a coworker's City van, he pays $45 a period, do I pay less",
        "can the passenger be charged half of what the driver pays",
        "what do my passengers in the take-home City car have to pay",
        "I get charged for the City van I take home and carpool coworkers in it, what do they each pay",
        "driver pays for a take-home City vehicle and employees ride along, what is collected from all of them",
        "does a coworker who just rides along in a take-home City car get off free",
        "is the take-home car charge taken out of the first paycheck of the month",
        "rider was charged less than the driver of the commuter car",
        "total taken from the three of us who share a commuting City car",
    ),
    anchors=(RENTAL, PASSENGER, DEDUCTED),
    model=TakeHomeCharge,
)
def take_home_vehicle_charge(work: Work) -> Outcome:
    """PCC 5.60.110 A."""
    charge, riders = work.money("driver"), work.maybe("passengers")
    if wrong := any_below_zero(work, "5.60.110.A"):
        return wrong
    work.step("5.60.110.A", "The driver's charge, based upon Internal Revenue Service guidelines", charge, "USD")
    work.step("5.60.110.A.p2", "Each passenger's charge is equal to that of the driver", charge, "USD")
    work.step("5.60.110.A.p3", "Deducted from the employee's second payroll check of the month")
    values = [dollars("charge", "Driver and each passenger", charge)]
    if riders:
        values.append(dollars("total", "All together", charge * (1 + riders)))
    text = (
        f"The driver pays {usd(charge)} for each accounting period and each passenger the same, by payroll deduction."
    )
    rider: Decimal | None = work.maybe("passenger_charge")
    if rider is None:
        return work.computed("5.60.110.A.p2", text, *values)
    same = rider == charge
    gap = dollars("difference", "Passenger's charge off by", abs(charge - rider))
    work.step("5.60.110.A.p2", f"{usd(rider)} for the passenger is equal to that", same)
    text = f"{'Yes' if same else 'No'}: {text[0].lower()}{text[1:]}"
    return work.computed("5.60.110.A.p2", text, *values, gap, verdict="yes" if same else "no")


class NonuseCredit(Inputs):
    """How long a take-home vehicle was not used."""

    days: int | None = count(
        "For how many consecutive working days was the vehicle not used?", "5.60.110.B", unit="working days",
        optional=True,
        words=("days", "day", "working", "vacation", "unused", "parked", "sat", "idle", "not used", "in the shop",
               "out", "weeks", "week", "leave", "didn't drive", "in a row", "straight", "stayed"),
    )  # fmt: skip
    weeks: int | None = count(
        "For how many weeks was it not used, if it was told so?", "5.60.110.B", unit="weeks", optional=True,
        words=("weeks", "week", "vacation", "leave", "parked", "sat", "idle", "straight", "gone", "away", "out",
               "in the shop", "unused"),
    )  # fmt: skip


@calculator(
    name="take_home_vehicle_nonuse",
    title="Credit for days a take-home vehicle is not used",
    subject=SUBJECT,
    provision="5.60.110.B",
    rule="Credit is given when total consecutive working days of nonuse exceed a number of working days that the "
    "text as published does not state.",
    phrases=(
        "I was on vacation 12 working days and did not drive the City car, do I get a credit",
        "credit for nonuse of a take-home vehicle",
        "how many days of not using the City car before the charge is reduced",
        "take-home truck parked for three weeks, refund of the charge",
        "days of nonuse for a commuting vehicle credit",
        "sick leave, City vehicle not used, is the rental charge credited",
        "my take-home van sat 15 working days, do I get money back",
        "on jury duty and the City car stayed parked, any break on the charge",
        "employee did not use the take-home vehicle for consecutive working days, credit on the rental charge?",
        "I was on leave three weeks straight and the take-home car sat, do I get money back on the rental charge",
        "is my charge lowered because the City pickup was in the shop",
        "how long must a commuter car go unused before I get a credit",
        "credit on the rental charge for nonuse",
        "out sick for a month, do I still pay for the take-home car",
        "City rig sat in my driveway while I was away, charge waived?",
    ),
    anchors=(NONUSE,),
    model=NonuseCredit,
)
def take_home_vehicle_nonuse(work: Work) -> Outcome:
    """PCC 5.60.110 B."""
    days, weeks = work.maybe("days"), work.maybe("weeks")
    if days is None and weeks is not None:
        days = weeks * WORKING_DAYS_A_WEEK
    known = "" if days is None else f" of {days}"
    work.step(
        "5.60.110.B", f"Consecutive working days{known} of nonuse against a number that the text has lost", "not stated"
    )
    text = (
        "Credit is given only beyond a number of consecutive working days of nonuse, and the text has lost that number."
    )
    return work.undetermined("5.60.110.B", text)
