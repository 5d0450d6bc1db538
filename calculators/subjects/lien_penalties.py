"""Penalties on delinquent liens: Sections 5.30.025 D and 5.31.025 C."""

from __future__ import annotations

from datetime import date
from decimal import Decimal

from calculators.calculator import calculator
from calculators.conditions import any_below_zero
from calculators.figure import Figure, anchor, figure
from calculators.inputs import Inputs, choice, count, day, money, yes_no
from calculators.interest import day_count
from calculators.money import usd
from calculators.outcome import Outcome, Reading
from calculators.subjects.liens import (
    BONDED_DAYS,
    BONDED_LIEN,
    CHARGED_WORDS,
    DUE_WORDS,
    MISSED_WORDS,
    OPEN_DAYS,
    OPEN_LIEN,
    PAID_WORDS,
    PAST_WORDS,
    PRINCIPAL_WORDS,
)  # fmt: skip
from calculators.subjects.sewer_liens import DELINQUENT_DAYS
from calculators.work import Work, dollars

SUBJECT = "Assessment liens"
SEWER_SUBJECT = "Sewer safety net"

PENALTY_RATE = figure(
    "lien_penalty_rate", "0.005", "fraction", "5.30.025.D",
    "A penalty equal to one-half of one percent (.005) of the principal balance",
)  # fmt: skip
SEWER_RATE = figure(
    "sewer_penalty_rate", "0.005", "fraction", "5.31.025.C",
    "A one-time penalty equal to one-half of one percent (.005) of the principal balance",
)  # fmt: skip
ACCUMULATES = anchor("5.30.025.D", "The penalty accumulates with each installment payment")
SEWER_ACCUMULATES = anchor("5.31.025.C", "The penalty accumulates with each installment payment")


DUE_DATE_WORDS = (*DUE_WORDS, "docketed", "entered", "recorded", "docket entry", "entered on the docket", "ago",
                  "on the docket", "unpaid since")  # fmt: skip
PER_PAYMENT = {
    "one": ("each missed installment add", "per missed installment", "for each missed installment", "per installment",
            "penalty per missed", "for every missed installment", "per missed payment", "for each missed payment",
            "every missed payment", "each missed payment", "each late installment", "per late payment",
            "each time he misses", "each time she misses", "each time they miss", "each miss", "a single missed",
            "each delinquent installment", "one missed payment cost", "installment just went", "just went delinquent",
            "just became delinquent", "installment went delinquent", "lien went delinquent", "just went late",
            "lien just went", "lien became delinquent", "assessment went delinquent", "account went delinquent",
            "lien has gone delinquent", "first missed installment", "the missed installment", "one installment"),
    "every": ("altogether", "in all", "in total", "all of them", "total penalty"),
}  # fmt: skip
"""What asks for the penalty of one payment, and what for that of all."""
SEWER_PER_PAYMENT = {
    **PER_PAYMENT,
    "one": (*PER_PAYMENT["one"], "an installment", "a missed installment", "a missed payment", "just became delinquent",
            "just went delinquent", "the installment it missed", "missed its installment", "first missed", "a payment",
            "the first time", "single installment", "a late installment"),
}  # fmt: skip


class LienPenalty(Inputs):
    """What the penalty on a delinquent lien depends on."""

    kind: str | None = choice(
        "Is it an open lien or a bonded lien?", "5.30.010.A.5", {"open": OPEN_LIEN, "bonded": BONDED_LIEN},
        optional=True,
    )  # fmt: skip
    days_late: int | None = count(
        "How many days past due is the payment?", "5.30.010.A.4", unit="days", words=PAST_WORDS, optional=True
    )
    due: date | None = day(
        "On which date was the lien or the installment due, or the open lien docketed?",
        "5.30.010.A.4",
        words=DUE_DATE_WORDS,
        optional=True,
    )
    paid: date | None = day("On which date was it paid?", "5.30.010.A.4", words=(*PAID_WORDS, "today"), optional=True)
    principal: Decimal | None = money("What is the principal balance of the lien?", "5.30.025.D", words=PRINCIPAL_WORDS)
    missed: int | None = count(
        "How many installments (or assessment payments) are delinquent?", "5.30.025.D", unit="installments",
        words=MISSED_WORDS,
    )  # fmt: skip
    charged: Decimal | None = money(
        "Which penalty was charged, if one was?", "5.30.025.D", words=CHARGED_WORDS, optional=True
    )
    liens: int | None = count(
        "How many liens have this principal balance each?", "5.30.025.D", unit="liens", optional=True,
        words=("liens", "open liens", "bonded liens", "accounts", "properties", "owners", "lots", "of them"),
    )  # fmt: skip
    apiece: bool | None = yes_no(
        "Is that the principal balance of each of them?", "5.30.025.D", optional=True,
        yes=("each", "apiece", "a piece", "every one", "per lien", "same balance"),
        no=("together", "combined", "in total", "between them", "all told"),
    )  # fmt: skip
    asked: str | None = choice(
        "Is the question for the penalty of one missed payment, or for all of them?",
        "5.30.025.D",
        PER_PAYMENT,
        optional=True,
    )


@calculator(
    name="lien_penalty",
    title="Penalty on a delinquent assessment lien",
    subject=SUBJECT,
    provision="5.30.025.D",
    rule="A delinquent open or bonded lien gets a penalty of one-half of one percent (.005) of the principal balance "
    "for each assessment or installment payment that becomes delinquent.",
    phrases=(
        "what is the penalty on a delinquent lien of $8,940 with one missed installment",
        "how much penalty is added for two missed installments on a $12,000 lien",
        "late penalty on an assessment lien",
        "they skipped three payments on their sidewalk lien, what do we tack on",
        "penalty percentage for a delinquent lien",
        "late charge on an open lien of $3,200",
        "bonded lien four installments behind, total penalties",
        "we billed the lien owner a penalty, did we get the amount right",
        "lien payment was 12 days late, do we add a penalty",
        "two lien installments blown, what's the damage in penalties",
        "is the half percent taken on the whole lien balance for every missed payment",
        "open lien has become delinquent, what penalty is added to its principal balance",
        "sidewalk repair lien unpaid six weeks after it was docketed, how much penalty",
        "she is a few weeks late on the bonded installment, is there a penalty yet",
        "we charged a penalty on a delinquent open lien, is that right",
        "how much of his payoff is late penalty if he skipped a year of installments",
        "what late fee goes on top of an overdue assessment",
        "what late penalty does each missed installment add on a bonded lien",
        "he paid the sidewalk assessment a month after it was docketed, any penalty on it",
        "what penalty for an open lien that was docketed weeks ago and not paid",
        "installment was due in March and paid in May, how much penalty",
        "what does the penalty on our lien come to",
        "how much penalty goes on Mrs. Lund's lien, in dollars",
        "exact penalty on this delinquent lien",
        "the installment just became delinquent, how much penalty do we add to the principal of $4,000",
        "weed lien with $3,000 principal went delinquent, how much penalty",
    ),
    anchors=(PENALTY_RATE, ACCUMULATES, OPEN_DAYS, BONDED_DAYS),
    model=LienPenalty,
)
def lien_penalty(work: Work) -> Outcome:
    """PCC 5.30.025 D."""
    open_lien = work.maybe("kind") == "open"
    early = penalty_wrong_or_early(work, OPEN_DAYS if open_lien else BONDED_DAYS, "5.30.025.D")
    if early:
        return early
    principal = work.money("principal")
    missed = _payments(work, open_lien)
    each = principal * work.figure(PENALTY_RATE)
    work.step("5.30.025.D", f"One-half of one percent of the principal balance of {usd(principal)}", each, "USD")
    payments = "delinquent payment" if missed == 1 else "delinquent payments"
    work.step("5.30.025.D", f"Once for each of {missed} {payments}", each * missed, "USD")
    total = work.cents("5.30.025.D", each * missed)
    work.note("For a sewer safety net account PCC 5.31.025 C speaks of a one-time penalty.")
    words = f"one-half of one percent of {usd(principal)} for each of {missed} {payments}"
    return _penalty_answer(work, "5.30.025.D", total, words)


def _payments(work: Work, open_lien: bool) -> int:
    """How many delinquent payments are counted: of an open lien one, as it has no installments, for each lien."""
    liens: int = (work.maybe("liens") if work.maybe("apiece") else None) or 1
    missed: int | None = work.maybe("missed")
    if missed is None and open_lien:
        work.step("5.30.010.A.8", "An open lien is not bonded, so there is one payment that becomes delinquent", 1)
        missed = 1
    if missed is None and work.maybe("asked") == "one":
        work.step("5.30.025.D", "The penalty of one delinquent payment is asked for", 1)
        missed = 1
    return liens * (work.count("missed") if missed is None else missed)


def penalty_wrong_or_early(work: Work, free: Figure, at: str) -> Outcome | None:
    """The outcome for figures below zero, or for a payment that is not delinquent yet; None otherwise."""
    if wrong := any_below_zero(work, at):
        return wrong
    days: int | None = work.maybe("days_late")
    due, paid = work.maybe("due"), work.maybe("paid")
    if days is None and due is not None and paid is not None:
        days = max(0, (paid - due).days)
    if days is None:
        if due is not None:
            work.note("The payment was taken to be unpaid 30 days after that date, so delinquent.")
        return None
    most = int(work.figure(free))
    work.step(free.provision, f"{day_count(days)} past due: not paid within {most} days", days > most)
    if days > most:
        return None
    text = f"No penalty: a payment {day_count(days)} past due is not delinquent; it is after {most} days."
    return work.computed(at, text, dollars("penalty", "Penalty", Decimal(0)), verdict="no")


def _penalty_answer(work: Work, at: str, total: Decimal, words: str) -> Outcome:
    """The penalty, and whether the amount that was charged is right."""
    text, value = f"The penalty is {usd(total)}: {words}.", dollars("penalty", "Penalty", total)
    charged: Decimal | None = work.maybe("charged")
    if charged is None:
        return work.computed(at, text, value)
    right = charged == total
    work.step(at, f"Charged {usd(charged)}", right)
    difference = dollars("difference", "Charged too much or too little", abs(charged - total))
    return work.computed(at, f"{'Yes' if right else 'No'}. {text}", value, difference, verdict="yes" if right else "no")


class SewerLatePenalty(Inputs):
    """What the penalty on a sewer safety net account depends on."""

    days_late: int | None = count(
        "How many days past due is the installment?", "5.31.010.A.3", unit="days", words=PAST_WORDS, optional=True
    )
    due: date | None = day(
        "On which date was the installment due?", "5.31.010.A.3", words=DUE_DATE_WORDS, optional=True
    )
    paid: date | None = day("On which date was it paid?", "5.31.010.A.3", words=(*PAID_WORDS, "today"), optional=True)
    principal: Decimal | None = money(
        "What is the principal balance of the account?", "5.31.025.C", words=PRINCIPAL_WORDS
    )
    missed: int | None = count(
        "How many installments are delinquent?", "5.31.025.C", unit="installments", words=MISSED_WORDS
    )
    charged: Decimal | None = money(
        "Which penalty was charged, if one was?", "5.31.025.C", words=CHARGED_WORDS, optional=True
    )
    asked: str | None = choice(
        "Is the question for the penalty of one missed installment, or for all of them?",
        "5.31.025.C",
        SEWER_PER_PAYMENT,
        optional=True,
    )


@calculator(
    name="sewer_late_penalty",
    title="Penalty on a delinquent sewer safety net account",
    subject=SEWER_SUBJECT,
    provision="5.31.025.C",
    rule="A delinquent sewer safety net account gets a one-time penalty of one-half of one percent (.005) of the "
    "principal balance, which, as the next sentence says, accumulates with each installment payment.",
    phrases=(
        "penalty on a sewer safety net account of $8,940 with three missed installments",
        "late penalty sewer safety net",
        "sewer safety net lien one payment behind, what is the penalty",
        "is the sewer safety net penalty one-time or for each installment",
        "how much penalty do we add to a delinquent sewer safety net loan",
        "sewer safety net account skipped two payments, penalty amount",
        "sewer safety net bill paid 20 days late, any penalty",
        "did we charge the right penalty on this sewer safety net account",
        "first missed installment on a safety net loan, what gets tacked on",
        "principal balance of a sewer safety net account, one installment became delinquent, penalty?",
        "half a percent on the safety net balance, once or for every installment",
        "we charged a sewer safety net owner a late penalty, is the figure right",
        "exact penalty in dollars on our safety net account that went delinquent",
        "what penalty do we add to this safety net account for the installment it just missed",
        "dollar amount of the late penalty on my safety net loan",
        "how much penalty has our safety net account picked up",
        "late penalty so far on this safety net account of ours",
    ),
    anchors=(SEWER_RATE, SEWER_ACCUMULATES, DELINQUENT_DAYS),
    model=SewerLatePenalty,
)
def sewer_late_penalty(work: Work) -> Outcome:
    """PCC 5.31.025 C."""
    at = "5.31.025.C"
    if early := penalty_wrong_or_early(work, DELINQUENT_DAYS, at):
        return early
    principal, missed = work.money("principal"), _sewer_payments(work)
    each = principal * work.figure(SEWER_RATE)
    work.step(at, f"One-half of one percent of the principal balance of {usd(principal)}", each, "USD")
    once = work.cents(at, each)
    if missed <= 1:
        return _penalty_answer(work, at, once * missed, f"one-half of one percent of {usd(principal)}")
    many = work.cents(at, each * missed)
    charged: Decimal | None = work.maybe("charged")
    if charged is not None and charged not in (once, many):
        work.step(at, f"Charged {usd(charged)}, which neither reading gives", False)
        text = f"No: it is {usd(once)} if the penalty is one-time, {usd(many)} if it accumulates."
        return work.computed(at, text, dollars("penalty", "Penalty", once), verdict="no")
    work.step(at, f"Once for each of {missed} delinquent installments", many, "USD")
    return work.two_readings(
        at, f"Two sentences disagree: {usd(once)} if the penalty is one-time, {usd(many)} if it accumulates with each "
        "installment.",
        Reading("“A one-time penalty”: once for the account.", (dollars("penalty", "Penalty", once),),
                _matches(charged, once)),
        Reading("“The penalty accumulates with each installment payment”, as for ordinary liens (PCC 5.30.025 D).",
                (dollars("penalty", "Penalty", many),), _matches(charged, many)),
    )  # fmt: skip


def _sewer_payments(work: Work) -> int:
    """How many installments are delinquent: one where the penalty of one is asked for."""
    if work.maybe("missed") is None and work.maybe("asked") == "one":
        work.step("5.31.025.C", "The penalty of one delinquent installment is asked for", 1)
        return 1
    return work.count("missed")


def _matches(charged: Decimal | None, penalty: Decimal) -> str | None:
    """Whether the amount charged is the penalty of one reading; None when none was charged."""
    return None if charged is None else "yes" if charged == penalty else "no"
