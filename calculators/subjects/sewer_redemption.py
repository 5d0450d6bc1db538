"""Redeeming a property sold for a sewer safety net lien: Sections 5.31.070 and 5.31.085."""

from __future__ import annotations

from datetime import date
from decimal import Decimal

from calculators.calculator import calculator
from calculators.calendar import WORKDAY_NOTE, is_working_day, next_working_day
from calculators.figure import anchor, figure
from calculators.inputs import Inputs, count, day, money
from calculators.money import long_date
from calculators.outcome import NotApplicable, Outcome, Reading
from calculators.subjects.redemption import (
    PAID_WORDS,
    SOLD_WORDS,
    asked_redeemable,
    days_redemption_answer,
    hour_field,
    one_year_day,
    redeemer_field,
    redeemer_refused,
    redeeming_day,
    redemption_answer,
)  # fmt: skip
from calculators.subjects.redemption_amounts import (
    INTEREST_WORDS,
    OFFERED_WORDS,
    PENALTY_WORDS,
    PRICE_WORDS,
    held_field,
    interest_to_date,
    penalty_rate_field,
    penalty_to_date,
    price_answer,
    rate_field,
    redemption_refused,
    terms_field,
)  # fmt: skip
from calculators.timeliness import LATER_WORDS
from calculators.work import Work, date_value

SUBJECT = "Sewer safety net"

PERIOD = figure(
    "sewer_redemption_period", "365", "days", "5.31.085.A",
    "The last day of the one-year period shall be the 365th day at 5 p.m. on the next working day.",
)  # fmt: skip
NOT_COUNTED = anchor("5.31.085.A", "The date of the sale shall not be counted.")
PAYMENT = anchor("5.31.085.B", "the property sale price , the interest to date and the penalty to date")
IN_FULL = anchor("5.31.085.B", "Property may be redeemed only by payment in full.")
HOLDER = anchor("5.31.085.E", "for the amount of the delinquent account, costs and interest")
BY_ORDINANCE = anchor("5.31.070.C", "The interest charged during the redemption period shall be set by ordinance.")
PENALTY_BY_ORDINANCE = anchor(
    "5.31.070.D", "The penalty charged during the redemption period shall be set by ordinance."
)


class SewerRedemptionDeadline(Inputs):
    """What the end of the redemption period depends on."""

    sold: date | None = day("On which date was the property sold?", "5.31.085.A", words=SOLD_WORDS)
    redeeming: date | None = day(
        "On which date would the property be redeemed?",
        "5.31.085.A",
        optional=True,
        words=(
            *PAID_WORDS,
            "comes with the cash",
            "came with the cash",
            "comes up with the money",
            "has the money",
            "hands over the money",
            "drops off the money",
            "wires the money",
            "arrives",
            "appears",
            "bring it in",
            "turned up",
            "turns up",
            "tendered",
            "ready to pay",
            "cash",
            "money",
            "check",
        ),
    )
    hour: str | None = hour_field("5.31.085.A")
    days: int | None = count(
        "How many days after the sale would it be redeemed?",
        "5.31.085.A",
        unit="days",
        words=LATER_WORDS,
        optional=True,
    )
    redeemer: str | None = redeemer_field("5.31.085.A")
    asked: str | None = asked_redeemable("5.31.085.A")


@calculator(
    name="sewer_redemption_deadline",
    title="Last day to redeem a property sold for a sewer safety net lien",
    subject=SUBJECT,
    provision="5.31.085.A",
    rule="A property sold for a sewer safety net lien may be redeemed within one year: the 365th day after the sale, "
    "the date of sale not counted, “at 5 p.m. on the next working day”, words that can be read in two ways.",
    phrases=(
        "sewer safety net property sold June 11, 2024, last day to redeem",
        "redemption deadline for a sewer safety net foreclosure",
        "how long to redeem a house sold for a sewer safety net lien",
        "when does redemption end after a sewer safety net sale",
        "sewer safety net sale 9/20/2024, redeem by when",
        "is it too late to redeem a sewer safety net property",
        "can the owner still redeem a safety net house a year and a day after the sale",
        "may the purchaser redeem a sewer safety net property",
        "sewer safety net property sold in June, owner redeems the next June, in time?",
        "property was sold at the sewer safety net foreclosure sale, what is the last day to redeem it",
        "owner's daughter comes with the cash eleven months after the safety net house was sold, does she make it",
        "sewer safety net house went in March last year, owner has the money now, still in time to redeem",
        "until what date can the owner get a safety net house back after the sale",
        "can the purchaser at a safety net sale redeem the property himself",
        "owner walks in with the redemption money two days after the year is up, safety net",
        "by which day must the safety net house we sold be redeemed",
        "what is the drop dead date for this owner to redeem her safety net house",
        "exact last day the family can redeem the safety net house we auctioned",
        "on what calendar date does the redemption year of our safety net property run out",
        "final day for him to buy back his safety net home",
        "is our safety net owner still in time to redeem",
        "has the time to redeem our safety net house run out",
        "last day for the Garcias to redeem their safety net home",
        "is it too late for this family to redeem their safety net house",
        "too late now to redeem our safety net place",
    ),
    anchors=(PERIOD, NOT_COUNTED),
    model=SewerRedemptionDeadline,
)
def sewer_redemption_deadline(work: Work) -> Outcome:
    """PCC 5.31.085 A."""
    at = "5.31.085.A"
    if refused := redeemer_refused(work, at):
        return refused
    if work.maybe("sold") is None and work.maybe("days") is not None:
        return days_redemption_answer(work, at, int(work.figure(PERIOD)))
    sold, redeeming = work.day("sold"), redeeming_day(work)
    last, literal = last_days(work, sold)
    late_hour = redeeming == last and work.maybe("hour") == "after_five"
    if last == literal or (redeeming is not None and not late_hour and not last < redeeming <= literal):
        return redemption_answer(work, at, sold, last, redeeming)
    return _two_deadlines(work, last, literal, redeeming)


def last_days(work: Work, sold: date) -> tuple[date, date]:
    """The last day of the redemption period, read as PCC 5.30.095 A and read literally, with its steps."""
    at, day_365 = "5.31.085.A", one_year_day(work, "5.31.085.A", sold, int(work.figure(PERIOD)))
    work.note(WORKDAY_NOTE)
    following = next_working_day(day_365)
    if is_working_day(day_365):
        work.note(
            f"Read as PCC 5.30.095 A the last day is {long_date(day_365)}; read literally, {long_date(following)}."
        )
        return day_365, following
    work.step(at, f"{long_date(day_365)} is no working day: the next one, by either reading", following, "date")
    return following, following


def _two_deadlines(work: Work, day_365: date, next_day: date, redeeming: date | None) -> Outcome:
    """A weekend clause seems to have fallen out of the text: with it the 365th day stands, without it the next one."""
    first, second = ("no", "yes") if redeeming else (None, None)
    if redeeming and work.maybe("asked") == "late":
        first, second = second, first
    label = "Last day to redeem, until 5 p.m."
    return work.two_readings(
        "5.31.085.A", f"{long_date(day_365)} or {long_date(next_day)}, until 5 p.m., by how the text is read; redeem "
        "by the earlier day to be safe.",
        Reading("The weekend and holiday clause of PCC 5.30.095 A has fallen out; the 365th day is a working day and "
                "stands.", (date_value("deadline", label, day_365),), first),
        Reading("As the words stand, the period always ends on the working day after the 365th day.",
                (date_value("deadline", label, next_day),), second),
    )  # fmt: skip


class SewerRedemptionAmount(Inputs):
    """What the redemption price of a sewer safety net property depends on."""

    terms: str | None = terms_field("5.31.085.B")
    sale_price: Decimal | None = money("What was the sale price of the property?", "5.31.085.B", words=PRICE_WORDS)
    interest: Decimal | None = money(
        "How much interest has accrued to date, if known?", "5.31.085.B", optional=True,
        words=(*INTEREST_WORDS, "int", "accrued"),
    )  # fmt: skip
    rate: Decimal | None = rate_field("5.31.070.C")
    days: int | None = held_field("5.31.085.B")
    sold: date | None = day("On which date was the property sold?", "5.31.085.B", words=SOLD_WORDS)
    redeemed: date | None = day("On which date is it redeemed?", "5.31.085.B", words=PAID_WORDS)
    penalty: Decimal | None = money(
        "How much is the penalty to date, if known?", "5.31.085.B", optional=True,
        words=(*PENALTY_WORDS, "pen", "penalty charge"),
    )  # fmt: skip
    penalty_rate: Decimal | None = penalty_rate_field("5.31.070.D")
    offered: Decimal | None = money("Which payment is offered?", "5.31.085.B", optional=True,
                                    words=(*OFFERED_WORDS, "got", "he's got", "she's got", "on him", "on her", "saved",
                                           "in hand", "can pay", "in the bank", "can scrape up", "holding",
                                           "in his account", "carrying", "managed"))  # fmt: skip


@calculator(
    name="sewer_redemption_amount",
    title="Amount to redeem a sewer safety net property",
    subject=SUBJECT,
    provision="5.31.085.B",
    rule="Redeeming a property sold for a sewer safety net lien takes payment in full to the Treasurer of the sale "
    "price, the interest to date and the penalty to date.",
    phrases=(
        "how much to redeem a sewer safety net property sold for $7,725, interest $200, penalty $150",
        "redemption price after a sewer safety net sale",
        "what does the owner pay to redeem from a sewer safety net foreclosure",
        "sewer safety net redemption payoff with 8% interest for 90 days",
        "total to redeem, sewer safety net lien",
        "can a sewer safety net redemption be paid in installments, how much is it",
        "is this check enough to redeem a safety net house",
        "safety net owner wants to redeem with half now and half later",
        "owner brings less than price, interest and penalty, how much is he short for the safety net redemption",
        "what will it cost the owner to redeem her safety net house",
        "can an owner redeem a safety net property in installments after the sale",
        "safety net sale price, penalty and interest to date, how much must be paid to the Treasurer to redeem",
        "owner of a safety net house can only pay half now and the rest next month",
        "payoff to get a sewer safety net house back",
        "how much money short is she to buy back her safety net house",
        "exact amount our owner has to bring to redeem the safety net house",
        "what does the lender owe in total to redeem this safety net property",
        "need the payoff figure to redeem the safety net lot we sold",
        "total to redeem our safety net house",
        "what must this bank bring to redeem our safety net lot",
    ),
    anchors=(PAYMENT, IN_FULL, HOLDER, BY_ORDINANCE, PENALTY_BY_ORDINANCE),
    model=SewerRedemptionAmount,
)
def sewer_redemption_amount(work: Work) -> Outcome:
    """PCC 5.31.085 B and E."""
    at = "5.31.085.B"
    if decided := redemption_refused(work, at):
        return decided
    price = work.money("sale_price")
    if late := after_period(work):
        return late
    interest, penalty = interest_to_date(work, "5.31.070.C"), penalty_to_date(work, "5.31.070.D")
    total = price + interest + penalty
    work.step(at, "Sale price, interest to date and penalty to date, in full", total, "USD")
    work.note("The text does not say where the penalty goes.")
    return price_answer(work, at, price, interest, penalty)


def after_period(work: Work) -> NotApplicable | None:
    """The outcome for a redemption after the last day by the longer reading, or None."""
    sold, redeemed = work.maybe("sold"), work.maybe("redeemed")
    if not (sold and redeemed):
        return None
    last, literal = last_days(work, sold)
    if redeemed > literal:
        return work.not_applicable("5.31.085.A", f"Too late to redeem by any reading: after {long_date(literal)}.")
    if redeemed > last:
        work.note(f"In time only if the period is read to end on {long_date(literal)}, not on {long_date(last)}.")
    return None
