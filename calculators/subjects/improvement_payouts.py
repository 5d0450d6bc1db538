"""Disbursing the deposit for an improvement without assessment: Section 5.48.050 C."""

from __future__ import annotations

from decimal import Decimal

from calculators.calculator import calculator
from calculators.conditions import any_below_zero
from calculators.figure import anchor
from calculators.inputs import Inputs, choice, money, yes_no
from calculators.money import usd
from calculators.outcome import Outcome
from calculators.permission import Condition, permission
from calculators.subjects.improvements import DEPOSIT_WORDS, SUBJECT
from calculators.work import Work, dollars

ORDERED = anchor(
    "5.48.050.C",
    "disbursed by the City Treasurer on order of the Commissioner In Charge of the improvement project and after "
    "approval by the City Auditor",
)
DIRECTLY = anchor("5.48.050.C.1", "Contract payments shall be paid directly to the contractor")
TO_FUND = anchor("5.48.050.C.2", "after the final cost of the contract has been determined")
SETTLED = anchor("5.48.050.C.3", "The remaining balance, if any, after payment of all costs shall be returned")
SHORT = anchor("5.48.050.C.3", "they shall be paid prior to the issuance of the certificate of completion")


class ImprovementDisbursement(Inputs):
    """What the disbursement of a deposit depends on."""

    matter: str | None = choice(
        "Is it about a payment to the contractor, the engineering fees and overhead, or the final settlement?",
        "5.48.050.C",
        {
            "contractor": ("contractor", "contract payment", "progress payment", "pay the contractor"),
            "fees": ("engineering fee", "engineering fees", "fees and overhead", "overhead"),
            "settlement": ("settlement", "balance", "left over", "leftover", "returned", "refund", "final",
                           "actual costs",
                           "shortfall", "more than the deposit", "pay the rest", "actual cost", "came to", "settle",
                           "get back", "goes back", "comes back", "refunded", "actually cost", "overrun",
                           "certificate of completion", "still owe", "left of the deposit"),
        },
    )  # fmt: skip
    ordered: bool | None = yes_no(
        "Has the Commissioner In Charge ordered the payment?", "5.48.050.C", optional=True,
        yes=("commissioner ordered", "order of the commissioner", "commissioner in charge ordered",
             "commissioner's order"),
        no=("no order", "commissioner hasn't ordered", "without the commissioner's order",
            "commissioner has not ordered",
            "without an order", "commissioner hasn't"),
    )  # fmt: skip
    approved: bool | None = yes_no(
        "Has the City Auditor approved the payment?", "5.48.050.C", optional=True,
        yes=("auditor approved", "auditor has approved", "approved by the auditor", "auditor okayed",
             "auditor's approval"),
        no=("auditor hasn't", "auditor has not", "without the auditor", "auditor refused", "before the auditor",
            "not approved by the auditor", "auditor never"),
    )  # fmt: skip
    deposit: Decimal | None = money("How much was deposited?", "5.48.050.C.3", words=DEPOSIT_WORDS)
    costs: Decimal | None = money(
        "What are all actual costs?", "5.48.050.C.3",
        words=("actual", "costs", "cost", "actual costs", "spent", "came to", "final cost", "ran", "real cost",
               "ended up costing", "actually cost", "all costs", "total costs", "came in at", "bills"),
    )  # fmt: skip


@calculator(
    name="improvement_disbursement",
    title="Disbursing the deposit for an improvement",
    subject=SUBJECT,
    provision="5.48.050.C",
    rule="The City Treasurer disburses the deposit on order of the Commissioner In Charge after the City Auditor's "
    "approval; before the certificate of completion fees are adjusted to actual costs, and the balance is returned "
    "or the shortfall paid.",
    phrases=(
        "deposit of $98,450 and actual costs of $97,900, what goes back to the permittee",
        "improvement cost more than the deposit, when must the permittee pay the rest",
        "who approves paying the contractor from the deposit",
        "leftover balance of an improvement deposit",
        "when are engineering fees taken from the deposit",
        "settle a permit job before the certificate of completion",
        "Auditor hasn't approved yet, may the Treasurer pay the contractor out of the deposit",
        "job ran $3,200 over what the permittee put up, what do they still owe",
        "developer's job is finished, spent 30,400 of the 36k deposit, what goes back",
        "permit job is done and paid for, what refund do we send the permittee",
        "final cost ran past what was put down, how much more is due before the certificate of completion",
        "does the unused part of the advance go back to the person who asked for the street",
        "may the Treasurer cut the contractor's progress payment from the trustee money",
        "street came in cheaper than the deposit, how big is the refund",
        "Commissioner ordered it but no Auditor approval yet, may the Treasurer pay the contractor from the deposit",
        "how much of the deposit goes back to this permittee",
        "exact refund to our developer from the deposit",
        "how much does our permittee still owe before the certificate",
        "how big a refund check does our permittee get now that the job is done",
        "what do we send back to the permittee of the finished job",
        "exact refund on the deposit for this street",
    ),
    anchors=(ORDERED, DIRECTLY, TO_FUND, SETTLED, SHORT),
    model=ImprovementDisbursement,
)
def improvement_disbursement(work: Work) -> Outcome:
    """PCC 5.48.050 C."""
    actors = ("City Treasurer", "Commissioner In Charge", "City Auditor")
    denied = next((item for item in DISBURSED_ON if work.maybe(item.field) is False), None)
    if denied is not None:
        return permission(work, "5.48.050.C", "the City Treasurer may pay", on=DISBURSED_ON, actors=actors)
    matter = _matter(work)
    work.step(
        "5.48.050.C",
        "Disbursed on order of the Commissioner In Charge, after approval by the City Auditor",
        "City Treasurer",
    )
    if matter == "contractor":
        work.step("5.48.050.C.1", "Contract payments go directly to the contractor")
        text = (
            "The City Treasurer pays the contractor directly, on order of the Commissioner In Charge and after "
            "approval by the City Auditor."
        )
        settled = work.maybe("ordered") is not None or work.maybe("approved") is not None
        if settled:
            granted = "the City Treasurer pays the contractor directly"
            return permission(work, "5.48.050.C.1", granted, on=DISBURSED_ON, actors=actors)
        return work.computed("5.48.050.C.1", text, actors=actors)
    if matter == "fees":
        work.step("5.48.050.C.2", "Paid to the appropriate fund after the final cost of the contract is determined")
        text = (
            "Engineering fees and overhead go to the appropriate fund as revenue once the contract's final cost is "
            "determined."
        )
        return work.computed("5.48.050.C.2", text, actors=actors)
    return _settlement(work, actors)


DISBURSED_ON = (
    Condition("ordered", "5.48.050.C", "the Commissioner In Charge of the improvement project orders it"),
    Condition("approved", "5.48.050.C", "the City Auditor approves it"),
)


def _matter(work: Work) -> str:
    """What is asked about; a deposit with its actual costs is a settlement."""
    if work.maybe("matter") is None and None not in (work.maybe("deposit"), work.maybe("costs")):
        return "settlement"
    return work.choice("matter")


def _settlement(work: Work, actors: tuple[str, ...]) -> Outcome:
    deposit, costs = work.money("deposit"), work.money("costs")
    if wrong := any_below_zero(work, "5.48.050.C.3"):
        return wrong
    left = deposit - costs
    work.step("5.48.050.C.3", f"Deposit of {usd(deposit)} less actual costs of {usd(costs)}", left, "USD")
    if left < 0:
        text = f"The permittee owes {usd(-left)} more, to be paid before the certificate of completion is issued."
        return work.computed("5.48.050.C.3", text, dollars("due", "Due from the permittee", -left), actors=actors)
    text = (
        f"The balance of {usd(left)} is returned to the permittee." if left else "Nothing is left and nothing is owed."
    )
    return work.computed("5.48.050.C.3", text, dollars("returned", "Returned to the permittee", left), actors=actors)
