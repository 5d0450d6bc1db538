"""Redeeming a property sold for a sewer safety net lien: Sections 5.31.070 and 5.31.085."""

from __future__ import annotations

from datetime import date
from decimal import Decimal

from calculators.calculator import calculator
from calculators.calendar import WORKDAY_NOTE, is_working_day, next_working_day
from calculators.conditions import any_below_zero
from calculators.figure import anchor, figure
from calculators.inputs import Inputs, choice, count, day, money, percent
from calculators.money import long_date, plain, usd
from calculators.outcome import NotApplicable, Outcome, Quantity, Reading
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
    OFFERED_WORDS,
    PRICE_WORDS,
    held_field,
    interest_field,
    interest_to_date,
    penalty_asked_field,
    penalty_field,
    penalty_rate_field,
    penalty_to_date,
    price_answer,
    rate_field,
    redemption_refused,
    terms_field,
    wrong_dates_or_amounts,
)  # fmt: skip
from calculators.timeliness import LATER_WORDS
from calculators.work import Work, date_value, dollars

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
LEAST_RATE = anchor(
    "5.31.070.C", "equal to or greater than the interest rate established for the Sewer Safety Net loans"
)
PENALTY_BY_ORDINANCE = anchor(
    "5.31.070.D", "The penalty charged during the redemption period shall be set by ordinance."
)


class SewerRedemptionDeadline(Inputs):
    """What the end of the redemption period depends on."""

    sold: date | None = day("On which date was the property sold?", "5.31.085.A", words=SOLD_WORDS)
    redeeming: date | None = day(
        "On which date would the property be redeemed?", "5.31.085.A", words=PAID_WORDS, optional=True
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
    interest: Decimal | None = interest_field("5.31.085.B")
    rate: Decimal | None = rate_field("5.31.070.C")
    days: int | None = held_field("5.31.085.B")
    sold: date | None = day("On which date was the property sold?", "5.31.085.B", words=SOLD_WORDS)
    redeemed: date | None = day("On which date is it redeemed?", "5.31.085.B", words=PAID_WORDS)
    penalty: Decimal | None = penalty_field("5.31.085.B")
    penalty_rate: Decimal | None = penalty_rate_field("5.31.070.D")
    offered: Decimal | None = money("Which payment is offered?", "5.31.085.B", words=OFFERED_WORDS, optional=True)


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
    if late := _after_period(work):
        return late
    interest, penalty = interest_to_date(work, "5.31.070.C"), penalty_to_date(work, "5.31.070.D")
    total = price + interest + penalty
    work.step(at, "Sale price, interest to date and penalty to date, in full", total, "USD")
    work.note("The text does not say where the penalty goes.")
    return price_answer(work, at, price, interest, penalty)


def _after_period(work: Work) -> NotApplicable | None:
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


class SewerHolderPayment(Inputs):
    """What the holder of a certificate of sale receives when a sewer safety net property is redeemed."""

    gets_penalty: bool | None = penalty_asked_field("5.31.085.E")
    sale_price: Decimal | None = money(
        "How much are the delinquent account and the costs (the sale price)?", "5.31.085.E",
        words=(*PRICE_WORDS, "account", "delinquent", "costs"),
    )  # fmt: skip
    interest: Decimal | None = interest_field("5.31.085.E")
    rate: Decimal | None = rate_field("5.31.070.C")
    days: int | None = held_field("5.31.085.E")
    sold: date | None = day("On which date was the property sold?", "5.31.085.E", words=SOLD_WORDS)
    redeemed: date | None = day("On which date is it redeemed?", "5.31.085.E", words=PAID_WORDS)


@calculator(
    name="sewer_certificate_holder_payment",
    title="What the certificate holder receives, sewer safety net",
    subject=SUBJECT,
    provision="5.31.085.E",
    rule="When a property sold for a sewer safety net lien is redeemed, the Treasurer pays the holder of the "
    "certificate of sale the amount of the delinquent account, costs and interest.",
    phrases=(
        "what does the certificate holder get when a sewer safety net property is redeemed",
        "sewer safety net redemption, check to the purchaser with $200 interest on $7,725",
        "payment to the holder of the certificate of sale, sewer safety net",
        "purchaser's payout when a sewer safety net owner redeems",
        "sewer safety net certificate holder redeemed out, how much",
        "does the sewer safety net purchaser receive the penalty",
    ),
    anchors=(HOLDER, BY_ORDINANCE),
    model=SewerHolderPayment,
)
def sewer_certificate_holder_payment(work: Work) -> Outcome:
    """PCC 5.31.085 E."""
    at = "5.31.085.E"
    if work.maybe("gets_penalty") and work.maybe("sale_price") is None:
        work.step(at, "The check is for the delinquent account, costs and interest", False)
        text = "No: the holder gets the delinquent account, costs and interest; the text names no penalty."
        return work.computed(at, text, verdict="no", actors=("Treasurer",))
    price = work.money("sale_price")
    if wrong := wrong_dates_or_amounts(work, at) or _after_period(work):
        return wrong
    payment = price + interest_to_date(work, "5.31.070.C")
    work.step(at, "Delinquent account, costs and interest", payment, "USD")
    work.note("The text says “the delinquent account, costs and interest” where PCC 5.30.095 E says sales price plus "
              "interest; collection and sales costs were counted among the costs.")  # fmt: skip
    return work.computed(
        at, f"The Treasurer pays the holder of the certificate of sale {usd(payment)}.",
        dollars("payment", "Paid to the holder of the certificate of sale", payment), actors=("Treasurer",),
    )  # fmt: skip


class SewerRedemptionInterestFloor(Inputs):
    """The two rates that are compared."""

    loan: Decimal | None = percent(
        "What is the interest rate of the Sewer Safety Net loans (in percent)?", "5.31.070.C",
        words=("loan", "loans", "bear", "bears", "established", "loan rate", "loans are at", "loans run",
               "safety net loans", "loans carry"),
        outside="safety_net_loan_rate",
    )  # fmt: skip
    proposed: Decimal | None = percent(
        "Which redemption interest rate would the ordinance set (in percent)?", "5.31.070.C", optional=True,
        words=("ordinance", "redemption", "proposed", "set", "redemption interest", "redemption rate", "council wants",
               "ordinance sets", "draft ordinance", "go with"),
    )  # fmt: skip
    compared: str | None = choice(
        "Would the redemption rate be lower than, equal to or higher than the loans' rate?", "5.31.070.C",
        {"lower": ("lower than the loan", "below the loan", "less than the loan", "under the loan", "beneath the loan"),
         "equal": ("same as the loan", "equal to the loan", "match the loan", "identical to the loan"),
         "higher": ("higher than the loan", "above the loan", "more than the loan", "greater than the loan",
                    "over the loan")}, optional=True,
    )  # fmt: skip


@calculator(
    name="sewer_redemption_interest_floor",
    title="Least redemption interest for sewer safety net sales",
    subject=SUBJECT,
    provision="5.31.070.C",
    rule="An ordinance sets the redemption interest of sewer safety net sales at a level which attracts bidders, "
    "equal to or greater than the interest rate of the Sewer Safety Net loans.",
    phrases=(
        "sewer safety net loans bear 5%, can the ordinance set redemption interest at 4.5%",
        "minimum redemption interest rate for a sewer safety net sale",
        "redemption interest on sewer safety net sales, how low can it be",
        "ordinance rate against the sewer safety net loan rate",
        "lowest interest in the redemption period, sewer safety net",
        "is 6 percent redemption interest enough for sewer safety net properties",
    ),
    anchors=(BY_ORDINANCE, LEAST_RATE),
    model=SewerRedemptionInterestFloor,
)
def sewer_redemption_interest_floor(work: Work) -> Outcome:
    """PCC 5.31.070 C."""
    at, compared = "5.31.070.C", work.maybe("compared")
    if wrong := any_below_zero(work, at):
        return wrong
    if compared is not None and (work.maybe("loan") is None or work.maybe("proposed") is None):
        allowed = compared != "lower"
        work.step(
            at, f"A rate {compared} than the loans'" if compared != "equal" else "A rate equal to the loans'", allowed
        )
        text = f"{'Yes' if allowed else 'No'}: it must be equal to or greater than the rate of the Safety Net loans."
        return work.computed(at, text, verdict="yes" if allowed else "no", actors=("Council",))
    loan, proposed = work.percent("loan"), work.maybe("proposed")
    least = Quantity("minimum", "Least redemption interest rate", loan, "percent")
    if proposed is None:
        work.step(at, f"Equal to or greater than the loans' {plain(loan)} percent", loan, "percent")
        return work.computed(at, f"The rate must be at least {plain(loan)} percent, the rate of the Safety Net loans.",
                             least, actors=("Council",))  # fmt: skip
    allowed = proposed >= loan
    relation = "equal to or greater than" if allowed else "less than"
    words = f"{plain(proposed)} percent is {relation} the loans' {plain(loan)} percent"
    work.step(at, words, allowed)
    return work.computed(at, f"{'Yes' if allowed else 'No'}: {words}.", least, verdict="yes" if allowed else "no",
                         actors=("Council",))  # fmt: skip
