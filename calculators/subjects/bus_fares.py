"""Bus fare of meter readers: Section 5.08.110."""

from __future__ import annotations

from calendar import monthrange
from datetime import date
from decimal import Decimal

from calculators.calculator import calculator
from calculators.figure import anchor, figure
from calculators.inputs import Inputs, count, day, number, yes_no
from calculators.money import plain, usd
from calculators.outcome import Outcome
from calculators.work import Work, dollars

SUBJECT = "Employee allowances"

BUS_FARE = figure(
    "bus_fare_month", "17.50", "USD", "5.08.110", "at the rate of $17.50 per month, which shall be prorated"
)
METER_READERS = anchor("5.08.110", "Meter readers of the Bureau of Water Works shall be paid additional compensation")
NOT_DIRECT = anchor("5.08.110", "bus fare has not been paid directly by the Bureau of Water Works")


class MeterReaderBusFare(Inputs):
    """What a meter reader's bus fare allowance depends on."""

    meter_reader: bool | None = yes_no(
        "Is the employee a meter reader of the Bureau of Water Works?", "5.08.110", optional=True,
        yes=("meter reader", "meter readers", "reads meters", "read meters", "reading meters", "meter guy",
             "meter gal", "meter lady", "reads the meters", "read the meters"),
        no=("not a meter reader", "inspector", "inspectors", "engineer", "engineers", "clerk", "clerks", "plumber",
            "plumbers", "mechanic", "mechanics", "office staff", "supervisor", "parks worker", "planner",
            "planners", "custodian", "dispatcher", "crew lead", "lab tech", "pipe crew", "building inspector"),
    )  # fmt: skip
    paid_directly: bool | None = yes_no(
        "Does the Bureau of Water Works pay the bus fare directly, for all of the time?", "5.08.110", optional=True,
        yes=("paid directly", "bureau pays the fare", "bureau buys the pass", "bus pass from the bureau",
             "water works paid", "bureau bought", "bureau pays for the bus", "bureau gives him a pass",
             "pass from the bureau", "bureau hands out passes", "given a bus pass", "water bureau pays",
             "bureau already pays", "already paid by", "bureau paid the fare", "bureau covered", "fare directly",
             "bureau issued", "has a bureau pass", "we buy his pass", "we buy her pass", "we already pay",
             "we bought him a pass", "we bought her a pass", "bureau gave him a pass", "bureau gave her a pass",
             "free pass from", "bureau supplies"),
        no=("paid his own", "paid her own", "paid their own", "pays own fare", "out of pocket", "not paid directly",
            "pays his own", "pays her own", "own fare", "own pocket", "bought her own", "bought his own", "own dime",
            "own money", "no pass", "without a pass", "own nickel", "own bus pass"),
    )  # fmt: skip
    months: Decimal | None = number(
        "For how many months did the meter reader pay the bus fare (a part as a decimal, such as 2.5)?", "5.08.110",
        unit="months", words=("months", "month", "rode the bus", "riding the bus", "paid fare", "own dime", "own fare",
                              "out of pocket", "paid her own", "paid his own", "in all"),
    )  # fmt: skip
    paid_months: Decimal | None = number(
        "For how many of those months did the Bureau pay the fare directly?", "5.08.110", unit="months", optional=True,
        words=("bureau paid", "bureau covered", "paid directly", "had a pass", "bureau bought", "with a pass",
               "bureau's pass", "water works paid", "we bought the pass", "we paid"),
    )  # fmt: skip
    days: int | None = count(
        "For how many days of a further, partial month?", "5.08.110", unit="days", optional=True,
        words=("days", "day", "partial", "part of the month", "rode", "paid", "own dime", "own nickel", "own pocket",
               "out of pocket", "own money", "her own", "his own", "own fare", "days of", "days in"),
    )  # fmt: skip
    days_in_month: int | None = count(
        "How many days does that partial month have (calendar days, or working days if you prorate by those)?",
        "5.08.110",
        unit="days", optional=True, words=("day month", "of a", "in the month", "month has", "out of", "total",
                                           "of the", "in april"),
    )  # fmt: skip
    month: date | None = day(
        "In which month do those days lie?", "5.08.110", optional=True, words=("of", "in", "during", "days in"),
    )  # fmt: skip
    readers: int | None = count(
        "How many meter readers?", "5.08.110", unit="readers", optional=True,
        words=("meter readers", "readers", "of them", "people", "guys", "employees", "reader"),
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
        "what do I cut our water meter guy for bus money",
        "two meter readers took TriMet out of pocket, what is the total",
        "how much bus fare do we owe the meter reader",
        "Water Works paid the fare for part of the time, what is left for the meter reader",
        "transit allowance of the folks who read the water meters",
        "does the lady who reads meters get anything for her bus rides",
        "bureau bought the pass for some of the months, what bus money is due for the others",
        "does an inspector who rides the bus get the meter reader's allowance",
        "a clerk reads no meters but rides the bus, any bus money",
    ),
    anchors=(BUS_FARE, METER_READERS, NOT_DIRECT),
    model=MeterReaderBusFare,
)
def meter_reader_bus_fare(work: Work) -> Outcome:
    """PCC 5.08.110."""
    at, paid_months = "5.08.110", work.maybe("paid_months")
    if work.maybe("meter_reader") is False:
        work.step(at, "Only for meter readers of the Bureau of Water Works", False)
        return work.computed(at, "No: the allowance is for meter readers of the Bureau of Water Works.", verdict="no")
    if work.maybe("paid_directly") and paid_months is None:
        work.step(at, "The fare is paid directly by the Bureau of Water Works", Decimal(0), "USD")
        return work.computed(at, "No, nothing: the Bureau of Water Works pays the bus fare directly.",
                             dollars("fare", "Bus fare", Decimal(0)), verdict="no")  # fmt: skip
    days: int | None = work.maybe("days")
    months = work.number("months") if days is None else work.maybe("months") or Decimal(0)
    part = Decimal(0) if days is None else _part(days, _days_in_month(work))
    own = months - (paid_months or Decimal(0))
    if min(own, months) < 0 or not 0 <= part <= 1:
        return work.not_applicable(
            at, "The months are not below zero, and the part is at most one month; check the entries."
        )
    if paid_months:
        work.step(at, f"{plain(months)} months less {plain(paid_months)} paid directly by the Bureau", own, "months")
    rate = work.figure(BUS_FARE)
    exact = rate * own + rate * part
    told = f"{usd(rate)} a month for {plain(own)} months" + (f" and {days} days" if days else "")
    work.step(at, told, exact, "USD")
    if part or own != own.to_integral_value():
        work.note("The text prorates a part of a month without saying by which days; give working days for both "
                  "figures to prorate by those.")  # fmt: skip
    fare = work.cents(at, exact)
    values, text = [dollars("fare", "Bus fare", fare)], f"The additional compensation is {usd(fare)}"
    readers: int | None = work.maybe("readers")
    if readers is not None and readers > 1:
        work.step(at, f"{usd(fare)} for each of {readers} meter readers", fare * readers, "USD")
        values.append(dollars("together", "All meter readers together", fare * readers))
        text += f" for each meter reader, {usd(fare * readers)} for all {readers}"
    return work.computed(at, f"{text}, at {usd(rate)} per month.", *values)


def _days_in_month(work: Work) -> int:
    """How many days the partial month has, as told or by its name."""
    month: date | None = work.maybe("month")
    if work.maybe("days_in_month") is None and month is not None:
        days = monthrange(month.year, month.month)[1]
        work.step("5.08.110", f"Days in {month:%B %Y}", days, "days")
        return days
    return work.count("days_in_month")


def _part(days: int, whole: int) -> Decimal:
    return Decimal(days) / whole if whole > 0 else Decimal(-1)
