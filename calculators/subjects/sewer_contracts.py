"""Sewer safety net accounts: waivers, and voiding and renegotiating contracts: Sections 5.31.025 and 5.31.027."""

from __future__ import annotations

from decimal import Decimal

from calculators.calculator import calculator
from calculators.figure import anchor
from calculators.inputs import Inputs, choice, percent, yes_no
from calculators.outcome import Outcome, Quantity
from calculators.subjects.bonded_liens import LISTED_NO, LISTED_YES, ORIGINAL_WORDS, PROPOSED_WORDS, rate_check
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

    cause: str | None = choice(
        "What caused the delay in payment?", "5.31.025.E",
        {
            "staff_error": ("staff error", "city error", "oversight", "omission", "error by city staff",
                            "wrong address", "our mistake", "city's mistake", "clerical error", "our error"),
            "other": ("medical emergency", "financial emergency", "hospital", "illness", "hardship", "nonprofit",
                      "lost in the mail", "forgot", "owner's mistake", "emergency", "lost his job"),
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
    ),
    anchors=(WAIVED,),
    model=SewerWaiverTest,
)
def sewer_waiver_test(work: Work) -> Outcome:
    """PCC 5.31.025 E."""
    at, error = "5.31.025.E", work.choice("cause") == "staff_error"
    work.step(at, "Caused by an oversight, omission or error by City staff", error)
    if error:
        text = "The Auditor may waive the delinquent interest, penalties and charges; that is the Auditor's decision."
        return work.computed(at, text, verdict="conditional", actors=("Auditor",))
    text = "No: only an oversight, omission or error by City staff is a ground for a waiver here."
    return work.computed(at, text, verdict="no", actors=("Auditor",))


class SewerVoidContract(Inputs):
    """Where a delinquent sewer safety net account stands."""

    listed: bool | None = yes_no(
        "Has the Auditor placed the property on the foreclosure list?", "5.31.025.F", yes=LISTED_YES, no=LISTED_NO
    )


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
    ),
    anchors=(MAY_VOID, SHALL_VOID),
    model=SewerVoidContract,
)
def sewer_void_contract(work: Work) -> Outcome:
    """PCC 5.31.025 F.1 and F.2."""
    listed = work.yes("listed")
    at, word = ("5.31.025.F.2", "shall") if listed else ("5.31.025.F.1", "may")
    work.step(at, f"{'After' if listed else 'Before'} placing on the foreclosure list", word)
    text = f"The Auditor {word} void the installment payment provisions and require the owner to renegotiate."
    return work.computed(at, text, Quantity("duty", "The Auditor", word), verdict="yes" if listed else "conditional",
                         actors=("Auditor",))  # fmt: skip


class SewerRenegotiatedRate(Inputs):
    """The two rates of a sewer safety net renegotiation."""

    original: Decimal | None = percent(
        "What is the interest rate of the original installment contract (in percent)?", "5.31.027", words=ORIGINAL_WORDS
    )
    proposed: Decimal | None = percent(
        "Which rate is proposed for the new contract (in percent)?", "5.31.027", words=PROPOSED_WORDS
    )


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
    ),
    anchors=(NOT_LOWER,),
    model=SewerRenegotiatedRate,
)
def sewer_renegotiated_rate_check(work: Work) -> Outcome:
    """PCC 5.31.027."""
    work.note("All delinquent installments must be paid before the City accepts the new contract (PCC 5.31.027).")
    return rate_check(work, "5.31.027")
