"""What the holder of a certificate of sale receives, sewer safety net: Section 5.31.085 E."""

from __future__ import annotations

from datetime import date
from decimal import Decimal

from calculators.calculator import calculator
from calculators.conditions import below_zero
from calculators.inputs import Inputs, day, money
from calculators.money import usd
from calculators.outcome import Outcome
from calculators.subjects.redemption import PAID_WORDS, SOLD_WORDS
from calculators.subjects.redemption_amounts import (
    INTEREST_WORDS,
    PENALTY_WORDS,
    PRICE_WORDS,
    held_field,
    interest_to_date,
    penalty_asked_field,
    rate_field,
    wrong_dates_or_amounts,
)
from calculators.subjects.sewer_redemption import BY_ORDINANCE, HOLDER, SUBJECT, after_period
from calculators.work import Work, dollars


class SewerHolderPayment(Inputs):
    """What the holder of a certificate of sale receives when a sewer safety net property is redeemed."""

    gets_penalty: bool | None = penalty_asked_field("5.31.085.E")
    sale_price: Decimal | None = money(
        "How much are the delinquent account and the costs (the sale price)?", "5.31.085.E",
        words=(*PRICE_WORDS, "account", "delinquent", "costs", "investor paid", "buyer paid", "purchaser paid",
               "bidder paid", "paid for it", "put down", "shelled out", "paid at the auction", "delinq", "winning bid",
               "laid out", "delinquent account", "collection costs", "sales costs", "bought"),
    )  # fmt: skip
    interest: Decimal | None = money(
        "How much interest has accrued to date, if known?", "5.31.085.E", optional=True,
        words=(*INTEREST_WORDS, "int", "accrued"),
    )  # fmt: skip
    brought: Decimal | None = money(
        "How much did the redeemer pay in all, if known?", "5.31.085.E", optional=True,
        words=("redemption brought", "brought in", "redeemer paid", "owner paid", "redemption payment", "in all",
               "redemption total", "total redemption", "redemption money", "paid to redeem", "redeemed for",
               "redeemed it for", "deposit", "redemption price", "redemption came to", "paid us", "handed us"),
    )  # fmt: skip
    penalty: Decimal | None = money(
        "How much of that is the penalty?", "5.31.085.E", optional=True, words=(*PENALTY_WORDS, "is penalty", "pen")
    )
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
        "investor bought at the safety net sale, owner redeemed with interest and penalty, what does he get back",
        "owner just redeemed the safety net house, how much do we pay the certificate holder",
        "safety net redemption money came in with the penalty, what is the certificate holder's check",
        "delinquent account, costs and interest of a redeemed safety net property, certificate holder's check",
        "cut the buyer of a redeemed safety net property a check for how much",
        "how much of the safety net redemption goes to the winning bidder",
        "what does the purchaser get back when a safety net owner buys the house back",
        "buyer of the certificate wants his money, safety net house redeemed",
        "exact check our certificate holder gets after the safety net redemption",
        "how many dollars do we send the buyer whose safety net house was redeemed",
        "what do we pay our certificate holder after the safety net redemption",
        "what check does the holder of our safety net certificate get",
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
    if work.maybe("brought") is not None and work.maybe("sale_price") is None:
        return _of_redemption(work)
    price = work.money("sale_price")
    if wrong := wrong_dates_or_amounts(work, at) or after_period(work):
        return wrong
    return _paid(work, price + interest_to_date(work, "5.31.070.C"))


def _of_redemption(work: Work) -> Outcome:
    """What is left for the holder of a redemption payment, the penalty taken off."""
    at, penalty = "5.31.085.E", work.money("penalty")
    brought = work.money("brought")
    if wrong := below_zero(work, at, penalty, brought - penalty):
        return wrong
    work.step("5.31.085.B", "The redemption payment without the penalty to date", brought - penalty, "USD")
    return _paid(work, brought - penalty)


def _paid(work: Work, payment: Decimal) -> Outcome:
    """The check to the holder of the certificate of sale."""
    at = "5.31.085.E"
    work.step(at, "Delinquent account, costs and interest", payment, "USD")
    work.note("The text says “the delinquent account, costs and interest” where PCC 5.30.095 E says sales price plus "
              "interest; collection and sales costs were counted among the costs.")  # fmt: skip
    return work.computed(
        at, f"The Treasurer pays the holder of the certificate of sale {usd(payment)}.",
        dollars("payment", "Paid to the holder of the certificate of sale", payment), actors=("Treasurer",),
    )  # fmt: skip
