"""What may still be paid, and how, at each stage of a foreclosure in Chapters 5.30 and 5.31."""

from __future__ import annotations

from typing import Any, NamedTuple

from calculators.calculator import calculator
from calculators.figure import anchor
from calculators.inputs import Inputs, choice
from calculators.outcome import Computed, Outcome
from calculators.work import Work

SUBJECT = "Foreclosure sale"
SEWER_SUBJECT = "Sewer safety net"

PLAN_FIRST = anchor("5.30.025.B", "individual payment plans under certain circumstances")
STILL_PLAN = anchor("5.30.045.C.3", "unless removed under City Code 5.30.035, Special Payment Plan or the account is")
ONLY_OPTION = anchor("5.30.060.C", "the only payment option is to bring the account current")
UNTIL_SALE = anchor("5.30.025.I", "may bring the delinquent bonded lien account current until the time of the sale")
IN_FULL = anchor("5.30.095.B", "Property may be redeemed only by payment in full.")
NO_INSTALLMENTS = anchor("5.30.095.B", "is not eligible for installment payments or a payment plan")
DEED = anchor("5.30.100.A", "Upon expiration of the redemption period, the Treasurer shall execute a deed")
NO_PLAN = anchor("5.30.075.A", "may not be initiated as a means to bring the account current")
SEWER_UNTIL_SALE = anchor("5.31.005", "may bring the account current until the time of the sale")
SEWER_ONLY_OPTION = anchor("5.31.050.B", "the only payment option is to bring the account current")
SEWER_NO_PLAN = anchor("5.31.065.A", "may not be initiated as a means to bring the account current")
SEWER_REMOVE = anchor("5.31.065.A", "sales costs incurred to date any time prior to the sale")
SEWER_IN_FULL = anchor("5.31.085.B", "Property may be redeemed only by payment in full.")
SEWER_DEED = anchor("5.31.090.A", "Upon expiration of the redemption period, the Treasurer shall execute a deed")
OUTSIDE = anchor(
    "5.31.015.A", "The provisions of this Chapter do not apply to delinquent bonded liens or delinquent open"
)

STAGES = {
    "delinquent": ("delinquent", "only past due", "just past due", "account is past due", "behind", "not on any list",
    "before the list", "late", "not listed yet",
                   "in collections", "no list yet", "before we list", "isn't listed", "before listing",
                   "not been listed",
                   "has not been listed", "not on a list"),
    "preforeclosure": ("preforeclosure list", "pre-foreclosure", "preforeclosure", "named by a council member",
                       "preforeclosure stage", "pre foreclosure", "pre-foreclosure list", "council member picked",
                       "first list"),
    "final_list": ("final list", "final foreclosure list", "with the treasurer", "list is with the treasurer",
                   "day before the sale", "before the sale", "before the foreclosure sale", "morning of the sale",
                   "day before the foreclosure sale", "foreclosure list", "sale next week", "prior to the sale",
                   "sale tomorrow", "sale is tomorrow", "week before the sale", "before the auction",
                   "treasurer has the list", "sent to the treasurer", "went to the treasurer",
                   "treasurer already has",
                   "list went to the treasurer", "hour before the sale", "days before the sale", "council clerk sent",
                   "morning of the auction", "auction block", "hits the block", "goes on the block",
                   "about to be sold", "auction tomorrow", "goes to auction", "auction is", "up for auction",
                   "up for sale", "sale date is", "on the auction list", "off the list", "on the sale list",
                   "scheduled for sale", "sale is next", "sale is on", "treasurer's hands", "set for sale",
                   "auction next week", "day of the sale", "night before the sale", "submitted to the treasurer"),
    "sold": ("after the sale", "was sold", "already sold", "sold", "redemption period", "since the sale", "redeem",
             "after the auction", "got auctioned", "sold at auction", "redemption", "redemption year",
             "was auctioned",
             "auctioned off", "gavel fell", "certificate of sale", "went at auction", "somebody bought it"),
    "expired": ("redemption period over", "redemption period expired", "after the redemption period",
                "redemption expired", "deed issued", "redemption period is over", "redemption ran out",
                "redemption year is over", "after the redemption year", "past the redemption period", "year is up",
                "redemption has run out", "redemption year ran out", "redemption time is up", "deed was issued",
                "nobody redeemed", "got the deed", "has the deed", "deed is out", "redemption period ended",
                "redemption period has ended", "after the deed", "redemption year ended", "deed delivered"),
}  # fmt: skip
OFFERS = {
    "in_full": ("in full", "full payment", "pay everything", "pay it all", "pay off", "redeem", "pay the whole thing",
                "pay it off", "whole amount", "lump sum", "entire amount", "all of it"),
    "current": ("bring current", "bring it current", "bring the account current", "catch up", "get current",
                "all delinquent installments", "catch it up", "pay the arrears", "pay what is past due", "pay it up",
                "full arrears", "arrears in hand", "pay the past due", "pay up what is behind", "cure it",
                "catches up",
                "past due amount", "make it current", "brings it current", "bring the loan current",
                "cure the default",
                "get off the list", "off the list", "bringing it current", "everything past due", "pay the back",
                "get caught up",
                "pay the back installments", "bring the lien current"),
    "plan": ("payment plan", "special payment plan", "installments", "monthly payments", "pay over time",
             "special plan",
             "pay monthly", "month by month", "a plan", "payments over", "a little each month", "spread it out",
             "installment payments", "make payments", "on a plan", "so much a month", "a month", "each month",
             "stretch it out", "in chunks", "work out payments", "payments instead", "payment arrangement",
             "monthly"),
    "part": ("half", "partial", "partial payment", "part of it", "some of it", "a portion", "half now", "a third",
             "part payment", "some money down", "good faith payment", "as much as he can", "few hundred",
             "down payment",
             "something toward it", "half of it", "half the amount", "most of it", "the rest later", "rest later",
             "two thirds", "a quarter of it", "part now", "half up front", "half today", "only the interest"),
    "any_payment": ("still pay", "still pay us", "keep the house", "save the house", "save the property", "pay us",
                 "save the place", "keep the property", "keep the lot", "get it back", "get the house back",
                 "keep her home", "keep his home", "any way to pay", "save it"),
}  # fmt: skip


class _Stage(NamedTuple):
    """One stage: the provision that says what is open, the offers that are, what bars others, and its words."""

    at: str
    open_to: tuple[str, ...]
    barred_at: dict[str, str]
    text: str


def _stage(at: str) -> Any:
    return choice("How far has the foreclosure come?", at, STAGES)


def _offer(at: str) -> Any:
    return choice("What does the owner want to do?", at, OFFERS, optional=True)


class PaymentOptionsAtStage(Inputs):
    """How far a foreclosure has come, and what is offered."""

    stage: str | None = _stage("5.30.060.C")
    offer: str | None = _offer("5.30.060.C")


@calculator(
    name="payment_options_at_stage",
    title="Ways to pay at each stage of foreclosure",
    subject=SUBJECT,
    provision="5.30.060.C",
    rule="Payment plans are open until the final foreclosure list is with the Treasurer; from then until the sale the "
    "only payment option is to bring the account current, and after the sale only redemption by payment in full.",
    phrases=(
        "what payment options are left once the list is with the Treasurer",
        "owner offers half the day before the foreclosure sale",
        "can they still get a payment plan when the property is on the final foreclosure list",
        "property already sold at the lien sale, can the owner pay in installments",
        "how can an owner on the preforeclosure list save the property",
        "will the City take a partial payment before the foreclosure sale",
        "ways to pay after the redemption period expired",
        "Treasurer already has the foreclosure list, owner wants to catch up, still allowed?",
        "owner begs for monthly payments a week before the lien sale",
        "house was auctioned for liens, can she just bring the account current now",
        "list is with the Treasurer and the owner wants a payment plan",
        "redemption year is over and nobody redeemed, can she still pay and keep the house",
        "what can a delinquent owner choose from before we list the property",
        "what payment options does this owner still have",
        "owner walks in the morning of the auction with the arrears, do we take it",
        "may the owner pay half now and the rest after the foreclosure sale",
        "lot is on the preforeclosure list, is a payment plan still open to the owner",
        "deed is out, can the old owner still pay what he owed",
        "auction is Friday and the lady wants to catch up on everything past due, can she",
        "lot hits the auction block Monday and the owner wants to give us half, do we hold off",
    ),
    anchors=(PLAN_FIRST, STILL_PLAN, ONLY_OPTION, UNTIL_SALE, IN_FULL, NO_INSTALLMENTS, DEED, NO_PLAN),
    model=PaymentOptionsAtStage,
)
def payment_options_at_stage(work: Work) -> Outcome:
    """PCC 5.30.025 B and I, 5.30.045 C.3, 5.30.060 C, 5.30.075 A, 5.30.095 B, 5.30.100 A."""
    work.note("A sewer safety net account has no Special Payment Plan: PCC 5.31.065 A.")
    return _options_answer(work, _STAGES[work.choice("stage")])


def _options_answer(work: Work, stage: _Stage) -> Computed:
    """What is open at a stage, and whether what the owner offers is."""
    offer = work.maybe("offer")
    work.step(stage.at, stage.text)
    if offer is None:
        return work.computed(stage.at, stage.text)
    allowed = offer in stage.open_to
    at = stage.at if allowed else stage.barred_at.get(offer, stage.at)
    work.step(at, f"What is offered ({offer.replace('_', ' ')}) is open at this stage", allowed)
    opening = ("Yes, for an owner who qualifies. " if offer == "plan" else "Yes. ") if allowed else "No. "
    return work.computed(at, f"{opening}{stage.text}", verdict="yes" if allowed else "no")


_STAGES = {
    "delinquent": _Stage("5.30.025.B", ("in_full", "current", "plan", "any_payment"), {},
    "Before the list the owner may pay, bring "
                         "the account current, or apply for a Special Payment Plan when qualified."),
    "preforeclosure": _Stage("5.30.045.C.3", ("in_full", "current", "plan", "any_payment"), {},
    "On the preforeclosure list a Special "
                             "Payment Plan or bringing the account current takes the property off."),
    "final_list": _Stage("5.30.060.C", ("in_full", "current", "any_payment"), {"plan": "5.30.075.A"},
    "Once the final list is with the "
                         "Treasurer, the only payment option is to bring the account current, with penalties, "
                         "interest, collection costs and sales costs to date, before the sale."),
    "sold": _Stage("5.30.095.B", ("in_full", "any_payment"), {"current": "5.30.025.I"},
    "After the sale the property may be redeemed "
                   "only by payment in full, within the redemption period."),
    "expired": _Stage("5.30.100.A", (), {}, "After the redemption period no payment option is left: the Treasurer "
                      "executes a deed to the purchaser."),
}  # fmt: skip


class SewerPaymentOptionsAtStage(Inputs):
    """How far a sewer safety net foreclosure has come, and what is offered."""

    stage: str | None = _stage("5.31.050.B")
    offer: str | None = _offer("5.31.050.B")


@calculator(
    name="sewer_payment_options_at_stage",
    title="Ways to pay at each stage of a sewer safety net foreclosure",
    subject=SEWER_SUBJECT,
    provision="5.31.050.B",
    rule="A sewer safety net account may be brought current until the sale, once the list is with the Treasurer in no "
    "other way; a Special Payment Plan is not open, and after the sale only redemption by payment in full.",
    phrases=(
        "what payment options are left on a sewer safety net account once the Treasurer has the list",
        "can a sewer safety net owner on the foreclosure list get a payment plan",
        "sewer safety net property already sold, can the owner pay in installments",
        "safety net owner wants to catch up the day before the sale",
        "partial payment on a sewer safety net account before the foreclosure sale",
        "is a special payment plan open for a sewer safety net account",
        "sewer safety net house goes to auction tomorrow, can he still pay it up to get off the list",
        "can the owner of a safety net property pay monthly before the sale",
        "safety net house was auctioned, can she catch up now",
        "redemption year on a safety net house is over, can the owner still pay",
        "what payment options does our safety net owner still have",
        "owner brings the arrears on a safety net account the day before the sale, do we take it",
        "can a sewer safety net owner pay half before the sale",
        "how can a safety net owner save the house from the sale",
        "may the owner of a safety net property on the foreclosure list bring the account current before the sale",
        "may a sewer safety net account on the list still be brought current",
    ),
    anchors=(SEWER_REMOVE, SEWER_UNTIL_SALE, SEWER_ONLY_OPTION, SEWER_NO_PLAN, SEWER_IN_FULL, SEWER_DEED, OUTSIDE),
    model=SewerPaymentOptionsAtStage,
)
def sewer_payment_options_at_stage(work: Work) -> Outcome:
    """PCC 5.31.005, 5.31.015 A, 5.31.050 B, 5.31.065 A, 5.31.085 B and 5.31.090 A."""
    return _options_answer(work, _SEWER_STAGES[work.choice("stage")])


_BEFORE_SALE = "The account may be brought current until the time of the sale; the Special Payment Plan is for others."
_SEWER_STAGES = {
    "delinquent": _Stage("5.31.005", ("in_full", "current", "any_payment"), {"plan": "5.31.015.A"}, _BEFORE_SALE),
    "preforeclosure": _Stage("5.31.005", ("in_full", "current", "any_payment"), {"plan": "5.31.015.A"}, _BEFORE_SALE),
    "final_list": _Stage("5.31.050.B", ("in_full", "current", "any_payment"), {"plan": "5.31.065.A"},
    "Once the list is with the "
                         "Treasurer, the only payment option is to bring the account current, before the sale."),
    "sold": _Stage("5.31.085.B", ("in_full", "any_payment"), {"current": "5.31.005"},
    "After the sale the property may be redeemed "
                   "only by payment in full, within the redemption period."),
    "expired": _Stage("5.31.090.A", (), {}, "After the redemption period no payment option is left: the Treasurer "
                      "executes a deed to the purchaser."),
}  # fmt: skip
