"""Rentals of Fire equipment, and when they go to the Treasurer: Section 5.36.030 C."""

from __future__ import annotations

from datetime import date, datetime, timedelta
from decimal import Decimal

from calculators.calculator import calculator
from calculators.calendar import is_working_day
from calculators.conditions import below_zero
from calculators.figure import anchor, figure
from calculators.inputs import Inputs, amounts, choice, day, moment, number
from calculators.money import long_date, usd
from calculators.outcome import Outcome, Quantity
from calculators.timeliness import DONE_WORDS, LATER_WORDS, asked_whether, judged
from calculators.work import Work, date_value, dollars

SUBJECT = "Rentals"
FIRE = "5.36.030.C"
TREASURER = ("City Treasurer",)

HOURS = figure(
    "fire_rental_hours", "24", "hours", FIRE, "to the City Treasurer within 24 hours after receipt by the Bureau"
)
GENERAL_FUND = anchor(FIRE, "the rentals to be credited to the General Fund")


PAYMENT = ("rent", "rental", "money", "payment", "rent check", "rental check", "rental money", "pumps", "pump", "hoses",
           "hose", "generator", "gear", "equipment", "ladder", "fee", "customer")  # fmt: skip
"""Words that stand near the time at which a rental was received."""


class FireRental(Inputs):
    """What the transmittal of a rental is counted from."""

    received: datetime | None = moment(
        "On which day and at what time did the Bureau of Fire receive the rental?", FIRE,
        words=(*PAYMENT, "received", "receipt", "collected", "paid", "came in", "got the", "got", "took in",
               "paid us", "got paid", "took the money", "customer paid", "handed us", "check came in",
               "got in", "picked up the check", "collected the rent"),
    )  # fmt: skip
    handed: datetime | None = moment(
        "On which day and at what time did the City Treasurer get it?", FIRE,
        words=("treasurer", "handed over", "turned in", "transmitted", "delivered", "handed in",
               "brought to", "turned over", "deposited", "dropped off", "to the treasurer", "sent over",
               "transmittal", "dropped", "brought it to", "walked it over", "took it to", "treasury",
               "to treasury", "at treasury", "gave it to the treasurer", "treasurer got it", "drove it to",
               "dropped off at", "sent it over", "remitted", "made it to the treasurer",
               "over to treasury", "over to the treasurer", "into the treasurer's hands",
               "to the treasurer's office", "treasury saw it", "reached the treasurer",
               "at the treasurer's"),
    )  # fmt: skip
    received_day: date | None = day(
        "On which day was it received, if the time is not known?", FIRE, optional=True,
        words=(*PAYMENT, "received", "receipt", "collected", "paid", "came in", "took in", "paid us", "check came in"),
    )  # fmt: skip
    handed_day: date | None = day(
        "On which day did the City Treasurer get it, if the time is not known?", FIRE, optional=True,
        words=(*DONE_WORDS, "treasurer", "handed over", "turned in", "transmitted", "delivered", "handed in",
               "brought to", "turned over", "deposited", "dropped off", "to the treasurer", "sent over",
               "transmittal", "walked it over", "treasury", "took it to", "brought it to", "till",
               "treasurer didn't get it till", "didn't get it till", "didn't reach", "turned it in",
               "gave it to"),
    )  # fmt: skip
    rental: tuple[Decimal, ...] | None = amounts(
        "How much was collected (each amount)?", FIRE, optional=True,
        words=("rental", "rent", "rentals", "collected", "paid", "took in", "check for", "fee", "charged", "received"),
    )  # fmt: skip
    goes_to: str | None = choice(
        "Is the question how much of it goes to which fund?", FIRE,
        {"fund": ("general fund", "which fund", "what fund", "credited to", "gets credited",
                  "how much of it", "keep any", "our own budget", "fire's budget", "fire keep", "split",
                  "how much goes", "what account", "how much of that", "whole amount go", "how much lands",
                  "how much ends up")},
        optional=True,
    )  # fmt: skip
    elapsed: Decimal | None = number(
        "After how many hours was it transmitted, if the times are not known?", FIRE, unit="hours", optional=True,
        words=("hours later", "hours after", "hours", "held", "sat", "kept", *LATER_WORDS),
    )  # fmt: skip
    asked: str | None = asked_whether(FIRE)


@calculator(
    name="fire_rental_remittance_deadline",
    title="When a rental of Fire equipment goes to the Treasurer",
    subject=SUBJECT,
    provision=FIRE,
    rule="The Bureau of Fire transmits rentals of its equipment to the City Treasurer within 24 hours "
    "after receipt; they are credited to the General Fund.",
    phrases=(
        "Fire received a pump rental on August 14, 2026 at 4:45 pm, when is it due at the Treasurer",
        "how soon does the Fire Bureau turn in equipment rental money",
        "deadline for Fire to transmit rentals",
        "Fire Bureau rental check came in Friday at noon",
        "24 hours for fire equipment rent, does the weekend count",
        "rental money for a fire pump, when to the City Treasurer",
        "pump rent collected Monday at 3 pm and handed to the Treasurer Tuesday at 4:30 pm, on time?",
        "Fire Bureau turned in the equipment rent 26 hours after it got it, late?",
        "Fire got the rental check Friday morning and took it to the Treasurer on Monday, ok?",
        "man with the burnt warehouse paid us for the loaner pumps, walked it over to treasury the next day, made it?",
        "we collected rent for a portable pump from a flooded homeowner, by what date and time must it "
        "be with the Treasurer",
        "dropped the hose rental check off at treasury at noon, were we late",
        "generator rent came in one morning and was brought to the Treasurer the next morning, was that in time",
        "how much of the Fire Bureau's equipment rental goes into the General Fund",
        "what is the latest time to hand over the money for the rented fire pump",
        "rental of hoses after the storm, does Fire keep any of the money",
        "paid us for the loaner gear in the afternoon, when does treasury have to have it",
        "equipment rent sat in the station safe for hours before treasury saw it, on time?",
        "we held the ladder rent for hours before it went to the treasurer, are we ok",
        "fire collected rent for a smoke ejector, what is the latest moment for it to reach the City Treasurer",
        "money for rented gear received on one day and handed to the Treasurer days later, timely?",
        "by what exact time must this rental money be at the Treasurer's",
        "when exactly is the rent we just took in due at the Treasurer's",
        "Fire just collected a pump rental, exactly when must it be handed over",
        "is our fire rental late yet",
        "what is the deadline for the rental payment that came in to our station",
    ),
    anchors=(HOURS, GENERAL_FUND),
    model=FireRental,
)
def fire_rental_remittance_deadline(work: Work) -> Outcome:
    """PCC 5.36.030 C."""
    hours = int(work.figure(HOURS))
    if work.maybe("rental") and work.maybe("goes_to") and work.maybe("received") is None:
        return _credited(work)
    elapsed: Decimal | None = work.maybe("elapsed")
    if elapsed is not None and work.maybe("received") is None:
        return _by_hours(work, elapsed, hours)
    if outcome := _by_days(work, hours):
        return outcome
    received = work.moment("received")
    due = received + timedelta(hours=hours)
    work.step(FIRE, "24 hours after receipt", due, "time")
    work.step(FIRE, "Credited to the General Fund", True)
    if not is_working_day(due.date()):
        work.note(f"{long_date(due.date())} is no working day; the text counts hours and makes no exception for it.")
    text = f"It is due at the City Treasurer's by {due:%H:%M} on {long_date(due.date())}, for the General Fund."
    values = (Quantity("deadline", "Due at the City Treasurer's", due, "time"), date_value("date", "On", due.date()))
    handed: datetime | None = work.maybe("handed")
    handed_day: date | None = work.maybe("handed_day")
    if handed is None and elapsed is not None:
        handed = received + timedelta(minutes=int(elapsed * 60))
    if handed is None and handed_day == due.date():
        handed = work.moment("handed")
    if handed is None and handed_day is None:
        return work.computed(FIRE, text, *values, actors=TREASURER)
    if (handed and handed < received) or (handed_day and handed_day < received.date()):
        return work.not_applicable(FIRE, "It cannot be transmitted before it was received; check the times.")
    in_time = handed <= due if handed else bool(handed_day and handed_day < due.date())
    return _judged(work, in_time, text, *values)


def _credited(work: Work) -> Outcome:
    """What the General Fund is credited: all that was collected."""
    rental = work.amounts("rental")
    if wrong := below_zero(work, FIRE, *rental):
        return wrong
    total = sum(rental, Decimal(0))
    work.step(FIRE, "Rentals credited to the General Fund", total, "USD")
    text = f"All of it, {usd(total)}, goes to the City Treasurer within 24 hours and is credited to the General Fund."
    return work.computed(FIRE, text, dollars("credit", "Credited to the General Fund", total), actors=TREASURER)


def _judged(work: Work, in_time: bool, text: str, *values: Quantity) -> Outcome:
    work.step(FIRE, "Transmitted within 24 hours after receipt", in_time)
    judgment = judged(work, in_time)
    return work.computed(FIRE, f"{judgment.opening} {text}", *values, verdict=judgment.verdict, actors=TREASURER)


def _by_hours(work: Work, elapsed: Decimal, hours: int) -> Outcome:
    """So many hours after receipt, whenever that was."""
    if wrong := below_zero(work, FIRE, elapsed):
        return wrong
    return _judged(work, elapsed <= hours, f"It is due at the City Treasurer's within {hours} hours after receipt.")


def _by_days(work: Work, hours: int) -> Outcome | None:
    """A verdict from the days alone, where the hours cannot matter: the same day, or the second day after and later."""
    received: date | None = work.maybe("received_day")
    handed: date | None = work.maybe("handed_day")
    if received is None or handed is None or work.maybe("received") is not None:
        return None
    between = (handed - received).days
    if between < 0:
        return work.not_applicable(FIRE, "It cannot be transmitted before it was received; check the days.")
    if between == 1:
        return None
    return _judged(work, between == 0, f"It is due at the City Treasurer's within {hours} hours after receipt.")
