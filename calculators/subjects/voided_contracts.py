"""What follows when an installment contract is declared void: Sections 5.30.025 H, 5.30.037 and 5.30.075 A."""

from __future__ import annotations

from calculators.calculator import calculator
from calculators.figure import anchor
from calculators.inputs import Inputs, choice, count, yes_no
from calculators.outcome import Outcome
from calculators.permission import Condition, permission
from calculators.subjects.bonded_liens import LISTED_NO, LISTED_YES
from calculators.subjects.liens import MISSED_WORDS
from calculators.work import Work

SUBJECT = "Assessment liens"

MAY_VOID = anchor(
    "5.30.025.H", "when a bonded lien becomes delinquent, the Auditor may declare the installment contract void"
)
SHALL_VOID = anchor("5.30.075.A", "the Auditor shall declare the installment contract void")
PLAN = anchor("5.30.037.A", "may apply for a special payment plan to pay delinquent assessment installments")
FULL = anchor("5.30.037.B", "may pay all delinquent installments in full")


class ContractVoidEffect(Inputs):
    """When an installment contract is voided, and what is asked of it."""

    asked: str | None = choice(
        "What is the question?", "5.30.037",
        {
            "may_void": ("may the auditor void", "can the auditor void", "may the auditor declare", "can we void",
                         "can the auditor cancel", "can we cancel", "can the auditor declare", "allowed to void",
                         "kill the contract", "may we void", "tear up", "want to void", "wants to void",
                         "declare the installment contract void", "cancel the bonding contract", "void his contract",
                         "void her contract", "void the contract yet", "pull the plug on the contract",
                         "call off the contract", "terminate the contract", "cancel his contract",
                         "cancel her contract", "cancel their contract", "cancel an owner's contract"),
            "plan": ("special payment plan", "payment plan", "special plan", "get on a plan", "plan possible",
                     "apply for a special payment plan", "spread the missed installments", "spread the back payments",
                     "plan ok", "plan okay", "on a plan", "spread it out", "spread them out", "pay it off over time",
                     "in monthly payments", "pay a little each month", "spread out", "smaller payments", "pay over"),
            "full": ("in full", "pay everything", "all delinquent installments", "pay it all", "all at once",
                     "lump sum", "whole amount at once", "pay the whole"),
            "new_contract": ("new contract", "renegotiate", "new installment contract", "another contract",
                             "new arrangements", "start over"),
        }, optional=True,
    )  # fmt: skip
    delinquent: bool | None = yes_no(
        "Is the bonded lien delinquent?", "5.30.025.H", optional=True,
        yes=("delinquent", "past due", "behind", "in default", "stopped paying", "in arrears"),
        no=("not delinquent", "is current", "up to date", "paid up", "not late", "account is current",
            "has never missed", "never missed a payment", "pays on time", "not behind", "nothing overdue",
            "paying on time", "all payments made", "in good standing"),
    )  # fmt: skip
    behind: int | None = count(
        "How many installments are delinquent?", "5.30.025.H", unit="installments", words=MISSED_WORDS, optional=True
    )
    listed: bool | None = yes_no(
        "Was the property already on the foreclosure list when the contract was declared void?", "5.30.037.A",
        yes=LISTED_YES, no=LISTED_NO,
    )  # fmt: skip


@calculator(
    name="contract_void_effect",
    title="What follows when an installment contract is declared void",
    subject=SUBJECT,
    provision="5.30.037",
    rule="When a contract is voided before the property is on the foreclosure list, the owner may apply for a special "
    "payment plan for the delinquent installments; after that, all delinquent installments are paid in full.",
    phrases=(
        "contract voided before the property was on the foreclosure list, special payment plan possible?",
        "installment contract declared void after listing, what must the owner pay",
        "what happens when the Auditor voids a bonded lien contract",
        "may the Auditor void the installment contract of a delinquent bonded lien",
        "owner's options after the contract was declared void",
        "void contract and delinquent installments, payment plan or in full",
        "we voided the contract after the house went on the foreclosure list, can they still get on a plan",
        "bonded account is current, can we void the contract anyway",
        "contract declared void before the property was placed on the foreclosure list, may the owner apply for a "
        "special payment plan for the delinquent installments",
        "declared void after placing on the foreclosure list, is a special payment plan open for the delinquent "
        "installments",
        "we voided her bond contract, can she spread the missed installments",
        "can the owner pay the back installments on a plan once we tore up the contract",
        "bond contract cancelled and the house is not listed yet, monthly payments for what was missed?",
        "must the back installments be paid all at once after we void the deal",
        "owner pays every installment on time, could the Auditor still kill the bonding contract",
        "house was already on the foreclosure list when the contract was voided, must all delinquent "
        "installments be paid in full",
        "bonding deal was killed before the house went on the foreclosure list, can he do a special payment plan",
        "after a contract is voided, full payment or a plan for the missed installments",
        "bonded lien is several payments behind, can the Auditor declare the installment contract void",
        "contract voided before listing, must the owner pay all delinquent installments in full",
    ),
    anchors=(MAY_VOID, SHALL_VOID, PLAN, FULL),
    model=ContractVoidEffect,
)
def contract_void_effect(work: Work) -> Outcome:
    """PCC 5.30.025 H, 5.30.037 A and B, 5.30.075 A."""
    asked, behind = work.maybe("asked"), work.maybe("behind")
    if asked == "may_void" and behind:
        work.step("5.30.025.H", f"Delinquent by {behind} installments", True)
        text = "Yes: the Auditor may declare the installment contract void, subject to its terms."
        return work.computed("5.30.025.H", text, verdict="yes", actors=("Auditor",))
    if asked in (None, "may_void") and (work.maybe("delinquent") is False or (asked and work.maybe("listed") is None)):
        late = Condition("delinquent", "5.30.025.H", "the bonded lien is delinquent")
        granted = "the Auditor may declare the installment contract void, subject to its terms"
        return permission(work, "5.30.025.H", granted, on=(late,), actors=("Auditor",))
    listed = work.yes("listed")
    if listed:
        work.step("5.30.075.A", "To leave the foreclosure list by payment: the Auditor shall declare the contract void")
        work.step("5.30.037.B", "Voided after placing on the list: no special payment plan", False)
        at, text = "5.30.037.B", (
            "All delinquent installments must be paid in full before a new contract; no special payment plan is open."
        )  # fmt: skip
    else:
        work.step("5.30.025.H", "Once delinquent, the Auditor may declare the contract void, subject to its terms")
        work.step("5.30.037.A", "Voided before placing on the list: a special payment plan may be applied for", True)
        at, text = "5.30.037.A", (
            "The owner may apply for a special payment plan for the delinquent installments, or pay them, and then "
            "renegotiate a contract."
        )  # fmt: skip
    verdict = _VOIDED[asked, listed]
    opening = {"yes": "Yes. ", "no": "No. ", "conditional": ""}[verdict] if asked else ""
    return work.computed(at, f"{opening}{text}", verdict=verdict, actors=("Auditor",))


_VOIDED = {
    (None, True): "no", (None, False): "conditional", ("plan", True): "no", ("plan", False): "yes",
    ("full", True): "yes", ("full", False): "no", ("new_contract", True): "conditional",
    ("new_contract", False): "conditional", ("may_void", True): "yes", ("may_void", False): "yes",
}  # fmt: skip
