"""Spending from the two insurance funds: Sections 5.04.230 and 5.04.240."""

from __future__ import annotations

from decimal import Decimal

from calculators.calculator import calculator
from calculators.conditions import any_below_zero
from calculators.figure import anchor
from calculators.inputs import Inputs, choice, money, yes_no
from calculators.money import usd
from calculators.outcome import Outcome
from calculators.permission import Condition, permission
from calculators.work import Work, dollars

SUBJECT = "Funds"

# Where each fund's spending is limited.
LIMITED = {"claims": "5.04.230.p2", "workers": "5.04.240"}
BALANCE = anchor("5.04.230.p2", "Expenditures and encumbrances shall be limited to the balance in the Fund at the time")
SAME_BALANCE = anchor(
    "5.04.240", "Expenditures and encumbrances shall be limited to the balance in the fund at the time"
)
PURPOSE = anchor(
    "5.04.230.p2", "to purposes for which there is an appropriation or other source of reimbursement authorized"
)


class InsuranceFundSpending(Inputs):
    """What spending from an insurance fund depends on."""

    fund: str | None = choice(
        "Which fund: Insurance and Claims, or Workers' Compensation Self Insurance?", "5.04.230.p2",
        {
            "claims": ("insurance and claims", "insurance and claims operating", "claims fund",
                       "claims operating fund", "insurance fund", "insurance and claims fund", "liability fund",
                       "claims account", "risk management fund", "insurance operating fund"),
            "workers": ("workers' compensation self insurance", "workers compensation self insurance",
                        "workers' comp self insurance", "self insurance fund", "workers comp fund",
                        "workers' compensation fund", "self-insurance operating fund", "workers' compensation self",
                        "workers comp", "workers' comp", "comp fund", "workers' compensation", "workers compensation",
                        "injured worker", "self-insured fund", "worker's comp"),
        },
    )  # fmt: skip
    appropriated: bool | None = yes_no(
        "Is there an appropriation, or another source of reimbursement, authorized for the purpose?", "5.04.230.p2",
        optional=True,
        yes=("appropriated", "there is an appropriation", "has an appropriation", "appropriation for it",
             "reimbursement authorized", "reimbursement is authorized", "council appropriated",
             "appropriation in place", "budgeted", "in the budget", "council approved the money", "council set aside",
             "appropriation is there", "money was appropriated", "duly appropriated"),
        no=("no appropriation", "not appropriated", "without an appropriation", "no source of reimbursement",
            "nothing appropriated", "never appropriated", "unappropriated", "not budgeted", "isn't budgeted",
            "council hasn't appropriated", "council never appropriated", "not in the budget", "no budget",
            "isn't appropriated", "hasn't been appropriated", "outside the appropriation", "wasn't appropriated"),
    )  # fmt: skip
    wanted: str | None = choice(
        "Is it asked how much may still be spent, or whether an amount may be?", "5.04.230.p2",
        {
            "what_is_left": ("how much can still", "how much is left", "how much more", "what is left", "how much may",
                             "how much can we", "how much room", "still available", "what's left", "left to spend",
                             "at most", "the most", "free to spend", "how much can be", "most we can", "uncommitted"),
            "other": (),
        },
        optional=True,
    )  # fmt: skip
    balance: Decimal | None = money(
        "What is the balance in the fund at the time?", "5.04.230.p2",
        words=("balance", "in the fund", "left", "has", "holds", "sitting in", "fund balance", "on hand", "there's",
               "with", "stands at", "down to", "fund is at", "cash in", "holding", "got"),
    )  # fmt: skip
    spending: Decimal | None = money(
        "How much would be spent or encumbered?", "5.04.230.p2",
        words=("want to commit", "to commit", "commit", "want to encumber", "want to spend", "would like to spend",
               "spend", "spent", "claim", "settlement", "expenditure", "encumber", "premium", "pay", "payment", "bill",
               "pay out", "settle", "paying", "cost", "judgment", "award", "verdict", "buy", "invoice", "reserve for"),
    )  # fmt: skip
    encumbered: Decimal | None = money(
        "How much of the balance is encumbered already?", "5.04.230.p2", optional=True,
        words=("encumbered", "already encumbered", "encumbrances", "already committed", "committed", "spoken for",
               "tied up", "earmarked", "obligated", "reserved", "promised", "already spoken for", "set aside"),
    )  # fmt: skip


@calculator(
    name="insurance_fund_spending",
    title="Spending from an insurance fund",
    subject=SUBJECT,
    provision="5.04.230.p2",
    rule="Expenditures and encumbrances of the Insurance and Claims and the Workers' Compensation Self Insurance "
    "Operating Funds are limited to the balance in the fund at the time, and to purposes for which there is an "
    "appropriation or other source of reimbursement authorized.",
    phrases=(
        "Insurance and Claims Fund has $400,000, can we pay a $425,000 settlement from it",
        "how much may the Workers' Compensation Self Insurance Fund encumber",
        "can the claims fund spend more than its balance",
        "self insurance fund balance of $90,000 with $30,000 encumbered, room for a $65,000 bill?",
        "insurance fund spending without an appropriation",
        "how much is left to spend in the Insurance and Claims Operating Fund after what's committed",
        "workers' comp self insurance money is short of the claim, by how much",
        "limit on expenditures and encumbrances of the insurance funds",
        "insurance fund has 120k and 35k already spoken for, how much can still be spent",
        "comp fund is down to 80k, an injured worker's award is 95k, can we pay all of it",
        "may Risk Management encumber money that is not in the fund yet",
        "how much of the judgment can the insurance money not cover",
        "Council never appropriated the payout, can the claims money pay anyway",
        "can we settle this lawsuit out of the insurance and claims fund",
    ),
    anchors=(BALANCE, SAME_BALANCE, PURPOSE),
    model=InsuranceFundSpending,
)
def insurance_fund_spending(work: Work) -> Outcome:
    """PCC 5.04.230 and 5.04.240."""
    at = LIMITED[work.choice("fund")]
    purpose = Condition("appropriated", at, "an appropriation or other source of reimbursement is authorized for it")
    if work.maybe("appropriated") is False:
        return permission(work, at, "the fund may pay", on=(purpose,))
    if wrong := any_below_zero(work, at):
        return wrong
    balance, encumbered = work.money("balance"), Decimal(work.maybe("encumbered") or 0)
    room = max(Decimal(0), balance - encumbered)
    work.step(at, f"Balance of {usd(balance)} less {usd(encumbered)} encumbered", room, "USD")
    limit = dollars("limit", "May still be spent or encumbered", room)
    if work.maybe("spending") is None and work.maybe("wanted") == "what_is_left":
        text = f"Expenditures and encumbrances are limited to the balance, of which {usd(room)} is free."
        return work.computed(at, text, limit)
    spending = work.money("spending")
    if spending > room:
        work.step(at, f"{usd(spending)} exceeds it", False)
        text = f"No: expenditures and encumbrances are limited to the balance, of which {usd(room)} is free."
        return work.computed(at, text, limit, dollars("shortfall", "Short", spending - room), verdict="no")
    left = dollars("remaining", "Left afterwards", room - spending)
    return permission(work, at, f"{usd(spending)} is within the balance of the fund", limit, left, on=(purpose,))
