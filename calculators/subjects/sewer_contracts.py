"""Sewer safety net accounts: waivers, and voiding and renegotiating contracts: Sections 5.31.025 and 5.31.027."""

from __future__ import annotations

from decimal import Decimal

from calculators.calculator import calculator
from calculators.figure import anchor
from calculators.inputs import Inputs, choice, yes_no
from calculators.outcome import Outcome, Quantity
from calculators.subjects.bonded_liens import (
    LISTED_NO,
    LISTED_YES,
    compared_field,
    original_field,
    proposed_field,
    rate_check,
    settled_field,
)  # fmt: skip
from calculators.subjects.waivers import STAFF_WORDS, officer_field, waiver_granted, waiver_power
from calculators.work import Work

SUBJECT = "Sewer safety net"

WAIVED = anchor(
    "5.31.025.E", "if a delay in receiving payment is caused by an oversight, omission or error by City staff"
)
MAY_VOID = anchor("5.31.025.F.1", "the Auditor may void the installment payment provisions")
SHALL_VOID = anchor("5.31.025.F.2", "the Auditor shall void the installment payment provisions")
NOT_LOWER = anchor(
    "5.31.027", "at a rate greater than or equal to the interest rate of the original installment payment"
)


class SewerWaiverTest(Inputs):
    """What decides whether interest and penalties of a sewer safety net account may be waived."""

    officer: str | None = officer_field("5.31.025.E")
    cause: str | None = choice(
        "What caused the delay in payment?", "5.31.025.E",
        {
            "staff_error": STAFF_WORDS,
            "other": ("medical emergency", "financial emergency", "hospital", "illness", "hardship", "nonprofit",
                      "lost in the mail", "forgot", "owner's mistake", "emergency", "lost his job", "lost her job",
                      "surgery", "cancer", "laid off", "divorce", "on vacation", "non-profit", "habitat", "land trust",
                      "can't afford", "medical", "sick", "stroke", "death in the family"),
        },
    )  # fmt: skip


@calculator(
    name="sewer_waiver_test",
    title="Whether interest and penalties of a sewer safety net account may be waived",
    subject=SUBJECT,
    provision="5.31.025.E",
    rule="On a sewer safety net account the Auditor may waive delinquent interest, penalties and charges only if the "
    "delay in receiving payment was caused by an oversight, omission or error by City staff.",
    phrases=(
        "waive the penalty on a sewer safety net account because the City mailed the bill to the wrong address",
        "sewer safety net owner had a medical emergency, can we waive interest",
        "when may penalties on a sewer safety net lien be waived",
        "sewer safety net waiver for financial hardship",
        "City staff error on a sewer safety net bill, waive late charges",
        "grounds for a waiver under sewer safety net",
        "safety net owner was in the hospital, can the Auditor drop the penalty",
        "we posted a safety net payment to the wrong account, can the late interest be forgiven",
        "can the Treasurer waive a sewer safety net penalty",
    ),
    anchors=(WAIVED,),
    model=SewerWaiverTest,
)
def sewer_waiver_test(work: Work) -> Outcome:
    """PCC 5.31.025 E."""
    at = "5.31.025.E"
    if refused := waiver_power(work, at):
        return refused
    error = work.choice("cause") == "staff_error"
    work.step(at, "Caused by an oversight, omission or error by City staff", error)
    if error:
        return waiver_granted(work, at, "delinquent interest, penalties and charges")
    text = "No: only an oversight, omission or error by City staff is a ground for a waiver here."
    return work.computed(at, text, verdict="no", actors=("Auditor",))


class SewerVoidContract(Inputs):
    """Where a delinquent sewer safety net account stands."""

    delinquent: bool | None = yes_no(
        "Is the assessment delinquent?", "5.31.025.F.1", optional=True,
        yes=("delinquent", "past due", "behind"), no=("not delinquent", "is current", "up to date", "paid up",
                                                     "account is current", "not late"),
    )  # fmt: skip
    listed: bool | None = yes_no(
        "Has the Auditor placed the property on the foreclosure list?", "5.31.025.F", yes=LISTED_YES, no=LISTED_NO
    )
    asked: str | None = choice(
        "Is the question whether the Auditor must void, or may?", "5.31.025.F",
        {
            "must": ("must", "have to", "required", "mandatory", "obliged", "has to", "shall", "need to", "no choice",
                     "obligated"),
            "may": ("may", "can", "allowed", "option", "permitted", "able to", "okay to", "free to"),
        }, optional=True,
    )  # fmt: skip


@calculator(
    name="sewer_void_contract",
    title="Voiding the installments of a sewer safety net contract",
    subject=SUBJECT,
    provision="5.31.025.F",
    rule="Once a sewer safety net assessment is delinquent, the Auditor may void the installment payment provisions "
    "before the property is on the foreclosure list, and shall void them after.",
    phrases=(
        "sewer safety net contract delinquent, not on the foreclosure list, must the Auditor void it",
        "property on the foreclosure list, void the sewer safety net installments?",
        "when does the Auditor void a sewer safety net contract",
        "may or shall void sewer safety net installment provisions",
        "sewer safety net account listed for foreclosure, what about the contract",
        "is voiding the sewer safety net contract mandatory",
        "safety net owner is behind but not listed, do we have to kill the contract",
        "can we void a safety net contract that is not delinquent",
    ),
    anchors=(MAY_VOID, SHALL_VOID),
    model=SewerVoidContract,
)
def sewer_void_contract(work: Work) -> Outcome:
    """PCC 5.31.025 F.1 and F.2."""
    asked, listed = work.maybe("asked"), work.maybe("listed")
    if work.maybe("delinquent") is False and not listed:
        work.step("5.31.025.F.1", "After the assessment becomes delinquent", False)
        text = "No: the installment provisions are voided only after the assessment becomes delinquent."
        return work.computed("5.31.025.F.1", text, verdict="no", actors=("Auditor",))
    if listed is None and asked == "may":
        work.step("5.31.025.F.1", "Delinquent: before the list the Auditor may, after it the Auditor shall", True)
        text = "Yes: once delinquent, the Auditor may void them before the property is on the list, and shall after."
        return work.computed("5.31.025.F.1", text, verdict="yes", actors=("Auditor",))
    listed = work.yes("listed")
    at, word = ("5.31.025.F.2", "shall") if listed else ("5.31.025.F.1", "may")
    work.step(at, f"{'After' if listed else 'Before'} placing on the foreclosure list", word)
    text = f"The Auditor {word} void the installment payment provisions and require the owner to renegotiate."
    verdict = "yes" if listed or asked == "may" else "no" if asked == "must" else "conditional"
    opening = f"{verdict.capitalize()}. " if asked else ""
    return work.computed(at, f"{opening}{text}", Quantity("duty", "The Auditor", word), verdict=verdict,
                         actors=("Auditor",))  # fmt: skip


class SewerRenegotiatedRate(Inputs):
    """The two rates of a sewer safety net renegotiation."""

    original: Decimal | None = original_field("5.31.027")
    proposed: Decimal | None = proposed_field("5.31.027")
    compared: str | None = compared_field("5.31.027")
    settled: bool | None = settled_field("5.31.027")


@calculator(
    name="sewer_renegotiated_rate_check",
    title="Whether the rate of a renegotiated sewer safety net contract is allowed",
    subject=SUBJECT,
    provision="5.31.027",
    rule="The rate on a renegotiated sewer safety net contract must be greater than or equal to the rate of the "
    "original contract, and all delinquent installments must be paid first.",
    phrases=(
        "sewer safety net contract at 4.0%, new one at 4.25%, allowed?",
        "can a renegotiated sewer safety net contract have a lower rate",
        "minimum rate when renegotiating a sewer safety net contract",
        "sewer safety net renegotiation at the same interest rate",
        "lower interest on a new sewer safety net installment contract",
        "rate check for a renegotiated sewer safety net loan",
        "safety net contract renegotiated at the old rate, fine?",
        "safety net contract was at four percent, the new one at four and a half, okay?",
        "delinquent installments still unpaid, can we accept the new safety net contract",
    ),
    anchors=(NOT_LOWER,),
    model=SewerRenegotiatedRate,
)
def sewer_renegotiated_rate_check(work: Work) -> Outcome:
    """PCC 5.31.027."""
    work.note("All delinquent installments must be paid before the City accepts the new contract (PCC 5.31.027).")
    return rate_check(work, "5.31.027")
