"""Redeeming a property sold for a sewer safety net lien: Sections 5.31.070 and 5.31.085."""

from __future__ import annotations

from datetime import date
from decimal import Decimal

from calculators.calculator import calculator
from calculators.calendar import WORKDAY_NOTE, is_working_day, next_working_day
from calculators.figure import anchor, figure
from calculators.inputs import Inputs, count, day, money, percent
from calculators.money import long_date, plain, usd
from calculators.outcome import NotApplicable, Outcome, Reading
from calculators.subjects.redemption import (
    PAID_WORDS,
    PRICE_WORDS,
    SOLD_WORDS,
    interest_to_date,
    one_year_day,
    penalty_to_date,
    redemption_answer,
    wrong_dates_or_amounts,
)  # fmt: skip
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
    ),
    anchors=(PERIOD, NOT_COUNTED),
    model=SewerRedemptionDeadline,
)
def sewer_redemption_deadline(work: Work) -> Outcome:
    """PCC 5.31.085 A."""
    at, sold, redeeming = "5.31.085.A", work.day("sold"), work.maybe("redeeming")
    day_365, next_day = _last_days(work, sold)
    if not is_working_day(day_365):
        work.step(at, f"{long_date(day_365)} is no working day: the next one, by either reading", next_day, "date")
        return redemption_answer(work, at, sold, next_day, redeeming)
    if redeeming is not None and not day_365 < redeeming <= next_day:
        work.note(
            f"Read as PCC 5.30.095 A the last day is {long_date(day_365)}; read literally, {long_date(next_day)}."
        )
        return redemption_answer(work, at, sold, day_365, redeeming)
    return _two_deadlines(work, day_365, next_day, redeeming)


def _last_days(work: Work, sold: date) -> tuple[date, date]:
    day_365 = one_year_day(work, "5.31.085.A", sold, int(work.figure(PERIOD)))
    work.note(WORKDAY_NOTE)
    return day_365, next_working_day(day_365)


def _two_deadlines(work: Work, day_365: date, next_day: date, redeeming: date | None) -> Outcome:
    """A weekend clause seems to have fallen out of the text: with it the 365th day stands, without it the next one."""
    first, second = ("no", "yes") if redeeming else (None, None)
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

    sale_price: Decimal | None = money("What was the sale price of the property?", "5.31.085.B", words=PRICE_WORDS)
    interest: Decimal | None = money(
        "How much interest has accrued to date, if known?", "5.31.085.B", words=("interest",), optional=True
    )
    rate: Decimal | None = percent(
        "Which annual interest rate does the ordinance set for the redemption period (in percent)?", "5.31.070.C",
        words=("interest", "rate", "annual", "year"), outside="redemption_interest_rate",
    )  # fmt: skip
    days: int | None = count(
        "How many days lie between the sale and the redemption?", "5.31.085.B", unit="days",
        words=("days", "day", "held", "later", "after", "elapsed"), optional=True,
    )  # fmt: skip
    sold: date | None = day("On which date was the property sold?", "5.31.085.B", words=SOLD_WORDS)
    redeemed: date | None = day("On which date is it redeemed?", "5.31.085.B", words=PAID_WORDS)
    penalty: Decimal | None = money(
        "How much is the penalty to date, if known?", "5.31.085.B", words=("penalty",), optional=True
    )
    penalty_rate: Decimal | None = percent(
        "Which redemption penalty does the ordinance set (in percent of the sale price)?", "5.31.070.D",
        words=("penalty",), outside="redemption_penalty_rate",
    )  # fmt: skip


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
    ),
    anchors=(PAYMENT, IN_FULL, HOLDER, BY_ORDINANCE, PENALTY_BY_ORDINANCE),
    model=SewerRedemptionAmount,
)
def sewer_redemption_amount(work: Work) -> Outcome:
    """PCC 5.31.085 B and E."""
    at, price = "5.31.085.B", work.money("sale_price")
    if wrong := wrong_dates_or_amounts(work, at) or _after_period(work):
        return wrong
    interest, penalty = interest_to_date(work, "5.31.070.C"), penalty_to_date(work, "5.31.070.D")
    total = price + interest + penalty
    work.step(at, "Sale price, interest to date and penalty to date, in full", total, "USD")
    work.note("The text does not say where the penalty goes.")
    return work.computed(
        at,
        f"The redemption price is {usd(total)}: the sale price of {usd(price)}, interest of {usd(interest)} and a "
        f"penalty of {usd(penalty)}, paid in full to the Treasurer.",
        dollars("total", "Redemption price", total),
        dollars("interest", "Interest to date", interest),
        dollars("penalty", "Penalty to date", penalty),
        actors=("Treasurer",),
    )


def _after_period(work: Work) -> NotApplicable | None:
    """The outcome for a redemption after the last day by the longer reading, or None."""
    sold, redeemed = work.maybe("sold"), work.maybe("redeemed")
    if not (sold and redeemed):
        return None
    day_365, last = _last_days(work, sold)
    if redeemed > last:
        return work.not_applicable("5.31.085.A", f"Too late to redeem by any reading: after {long_date(last)}.")
    if is_working_day(day_365) and redeemed > day_365:
        work.note(f"In time only if the period is read to end on {long_date(last)}, not on {long_date(day_365)}.")
    return None


class SewerHolderPayment(Inputs):
    """What the holder of a certificate of sale receives when a sewer safety net property is redeemed."""

    sale_price: Decimal | None = money(
        "How much are the delinquent account and the costs (the sale price)?", "5.31.085.E",
        words=(*PRICE_WORDS, "account", "delinquent", "costs"),
    )  # fmt: skip
    interest: Decimal | None = money(
        "How much interest has accrued to date, if known?", "5.31.085.E", words=("interest",), optional=True
    )
    rate: Decimal | None = percent(
        "Which annual interest rate does the ordinance set for the redemption period (in percent)?", "5.31.070.C",
        words=("interest", "rate", "annual", "year"), outside="redemption_interest_rate",
    )  # fmt: skip
    days: int | None = count(
        "How many days lie between the sale and the redemption?", "5.31.085.E", unit="days",
        words=("days", "day", "held", "later", "after", "elapsed"), optional=True,
    )  # fmt: skip
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
    at, price = "5.31.085.E", work.money("sale_price")
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
        words=("loan", "loans", "bear", "bears", "established"), outside="safety_net_loan_rate",
    )  # fmt: skip
    proposed: Decimal | None = percent(
        "Which redemption interest rate would the ordinance set (in percent)?", "5.31.070.C",
        words=("ordinance", "redemption", "proposed", "set"),
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
    loan, proposed = work.percent("loan"), work.percent("proposed")
    allowed = proposed >= loan
    compared = "equal to or greater than" if allowed else "less than"
    words = f"{plain(proposed)} percent is {compared} the loans' {plain(loan)} percent"
    work.step("5.31.070.C", words, allowed)
    return work.computed("5.31.070.C", f"{'Yes' if allowed else 'No'}: {words}.", verdict="yes" if allowed else "no",
                         actors=("Council",))  # fmt: skip
