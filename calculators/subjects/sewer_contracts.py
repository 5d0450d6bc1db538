"""Sewer safety net accounts: waivers, and voiding and renegotiating contracts: Sections 5.31.025 and 5.31.027."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal

from calculators.calculator import calculator
from calculators.figure import anchor
from calculators.inputs import Inputs, choice, percent, yes_no
from calculators.outcome import Computed, Outcome, Quantity
from calculators.subjects.bonded_liens import (
    LISTED_NO,
    LISTED_YES,
    ORIGINAL_WORDS,
    PROPOSED_WORDS,
    compared_field,
    rate_check,
)  # fmt: skip
from calculators.subjects.waivers import ITEMS, STAFF_WORDS, officer_field, waiver_power
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
    item: str | None = choice("What is to be waived?", "5.31.025.E", ITEMS, optional=True)
    cause: str | None = choice(
        "What caused the delay in payment?", "5.31.025.E",
        {
            "staff_error": (*STAFF_WORDS, "somebody else's account", "someone else's account", "posted her payment",
                            "posted his payment", "our billing clerk", "misposted", "our system", "our computer",
                            "we keyed", "we billed the wrong", "we applied it to the wrong", "staff slipped up",
                            "cashier posted", "city mix-up", "our mixup", "our end", "our own mistake",
                            "we goofed", "we blew it", "credited the wrong", "auditor's office forgot",
                            "auditor's staff", "billing system", "employee error", "employee's mistake"),
            "other": ("medical emergency", "financial emergency", "hospital", "illness", "hardship", "nonprofit",
                      "lost in the mail", "forgot", "owner's mistake", "emergency", "lost his job", "lost her job",
                      "surgery", "cancer", "laid off", "divorce", "on vacation", "non-profit", "habitat", "land trust",
                      "can't afford", "medical", "sick", "stroke", "death in the family", "post office", "mail carrier",
                      "usps", "lost job", "got fired", "out of work", "her bank", "his bank", "bank error",
                      "out of town", "deployed", "jail", "overslept", "too busy", "broke", "widow", "elderly",
                      "house fire", "flood", "bankruptcy", "charity", "never opened", "didn't know", "moved away",
                      "misplaced", "owner lost", "single mom", "fixed income", "evicted", "accident",
                      "autopay failed", "mailman", "stolen from her mailbox"),
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
        "our clerk keyed the safety net payment to another owner's account and it looked late, take the penalty off?",
        "mail carrier lost the safety net owner's check, can the late charge come off",
        "is losing a job a reason to forgive late interest on a safety net sewer loan",
        "a mistake in our office made her safety net installment late, may the Auditor forgive it",
        "she begs us to knock off the late charge on her safety net sewer account",
        "can late charges on a safety net lien be dropped out of kindness",
        "may delinquent charges on a sewer safety net account be waived because staff made an error",
        "we credited her safety net check to the wrong person so it showed late, can we take the penalty off",
        "City staff posted the safety net payment late, may the penalty be waived",
        "we sent the safety net bill late ourselves, can we drop the penalty",
    ),
    anchors=(WAIVED,),
    model=SewerWaiverTest,
)
def sewer_waiver_test(work: Work) -> Outcome:
    """PCC 5.31.025 E."""
    at = "5.31.025.E"
    if refused := waiver_power(work, at):
        return refused
    if work.maybe("item") == "not_waivable":
        work.step(at, "Only delinquent interest, penalties and charges may be waived", False)
        text = "No: only delinquent interest, penalties and charges may be waived."
        return work.computed(at, text, verdict="no", actors=("Auditor",))
    error = work.choice("cause") == "staff_error"
    work.step(at, "Caused by an oversight, omission or error by City staff", error)
    if error:
        text = "Yes: the Auditor may waive the delinquent interest, penalties and charges; the Auditor decides."
        return work.computed(at, text, verdict="yes", actors=("Auditor",))
    text = "No: only an oversight, omission or error by City staff is a ground for a waiver here."
    return work.computed(at, text, verdict="no", actors=("Auditor",))


class SewerVoidContract(Inputs):
    """Where a delinquent sewer safety net account stands."""

    delinquent: bool | None = yes_no(
        "Is the assessment delinquent?", "5.31.025.F.1", optional=True,
        yes=("delinquent", "past due", "behind", "in arrears", "missed", "overdue", "hasn't paid", "late"),
        no=("not delinquent", "is current", "up to date", "paid up", "account is current", "not late", "on schedule",
            "paid up to date", "fully paid up", "never missed", "not behind", "isn't delinquent", "in good standing",
            "hasn't missed", "pays on time"),
    )  # fmt: skip
    listed: bool | None = yes_no(
        "Has the Auditor placed the property on the foreclosure list?",
        "5.31.025.F",
        yes=(
            *LISTED_YES,
            "put on the foreclosure list",
            "put the place on the foreclosure list",
            "placed on the list",
            "made the foreclosure list",
            "was listed for foreclosure",
            "has been listed",
            "is on the list",
            "put it on the list",
            "on our foreclosure list",
            "listed for foreclosure",
            "already on the list",
        ),
        no=(
            *LISTED_NO,
            "not been listed",
            "hasn't been listed",
            "never listed",
            "isn't on the list",
            "not on any list",
            "isn't listed",
            "off the list",
            "before we list",
            "house not on the foreclosure list",
            "haven't listed",
            "not yet on the list",
            "not been placed on",
        ),
    )
    asked: str | None = choice(
        "Is the question whether the Auditor must void, or may?", "5.31.025.F",
        {
            "must": ("must", "have to", "required", "mandatory", "obliged", "has to", "shall", "need to", "no choice",
                     "obligated", "do we have", "does he have", "do i have to"),
            "may": ("may", "can", "allowed", "option", "permitted", "able to", "okay to", "free to",
                    "could", "allowed to", "ok to"),
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
        "delinquent and already on the foreclosure list, must the Auditor void the safety net installment contract",
        "is the Auditor required to void the installment provisions before the property is listed",
        "tear up the safety net installment deal and make the owner renegotiate",
        "safety net account is current, may the Auditor void the installment terms anyway",
        "leave the old safety net payment arrangement standing though the house is on the foreclosure list",
        "do we have to cancel a safety net owner's payment contract once he is delinquent",
        "the house was listed for foreclosure, does the safety net contract have to be voided now",
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

    original: Decimal | None = percent(
        "What is the interest rate of the original installment contract (in percent)?", "5.31.027",
        words=(*ORIGINAL_WORDS, "ran at", "carried", "carries", "has been at", "the one she has", "the one he has",
               "started out at", "she pays now", "he pays now", "paying now", "voided contract", "signed at",
               "at present", "from", "up from", "safety net contract", "is at"),
    )  # fmt: skip
    proposed: Decimal | None = percent(
        "Which rate is proposed for the new contract (in percent)?", "5.31.027", optional=True,
        words=(*PROPOSED_WORDS, "we're offering", "we offer", "set", "offering", "to", "redone", "replacement",
               "renegotiated one", "renegotiated contract", "new one", "new deal", "wants us to do", "she's asking for",
               "he's asking for", "quoted", "the redo"),
    )  # fmt: skip
    compared: str | None = compared_field("5.31.027")
    settled: bool | None = yes_no(
        "Are all delinquent installments paid?", "5.31.027", optional=True,
        yes=("delinquent installments paid", "paid the delinquent installments", "delinquent installments are paid",
             "paid up", "caught up", "back installments paid", "paid all delinquent installments", "arrears are paid",
             "paid what was delinquent", "paid the missed installments", "paid the arrears", "cleared the arrears",
             "paid off the missed", "missed installments are paid", "paid what she was behind"),
        no=("delinquent installments not paid", "delinquent installments unpaid", "hasn't paid the delinquent",
            "before paying the delinquent", "still owes the delinquent", "without paying the delinquent",
            "delinquent installments still unpaid", "hasn't caught up", "not paid the delinquent",
            "has not paid the delinquent", "still delinquent", "hasn't paid the missed", "not paid the missed",
            "still owes the missed", "missed installments are still", "hasn't paid the back", "still behind",
            "hasn't paid the arrears", "arrears are still", "without paying the missed", "before paying the missed",
            "before he pays the missed", "before she pays the missed", "missed installments unpaid",
            "two installments are still unpaid", "installments are still unpaid", "hasn't paid what she missed",
            "won't pay the missed"),
    )  # fmt: skip


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
        "how many points above the least rate is the rate offered in the renegotiated safety net contract",
        "owner has not paid the missed installments, can the City accept her renegotiated safety net contract",
        "lowest percentage to offer on a redone safety net contract",
        "she wants a cheaper rate on her new safety net contract than she had",
        "redo a safety net sewer deal below what the old one carried",
        "what is the least rate we may offer her on the safety net renegotiation",
    ),
    anchors=(NOT_LOWER,),
    model=SewerRenegotiatedRate,
)
def sewer_renegotiated_rate_check(work: Work) -> Outcome:
    """PCC 5.31.027."""
    work.note("All delinquent installments must be paid before the City accepts the new contract (PCC 5.31.027).")
    outcome = rate_check(work, "5.31.027")
    original, proposed = work.maybe("original"), work.maybe("proposed")
    if original is None or proposed is None or not isinstance(outcome, Computed) or not outcome.values:
        return outcome
    word = "below" if proposed < original else "above"
    gap = Quantity("difference", f"Points {word} the least rate", abs(proposed - original), "percentage points")
    return replace(outcome, values=(*outcome.values, gap))
