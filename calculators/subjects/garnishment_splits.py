"""What of a levied check goes to whom: Section 5.12.050 B."""

from __future__ import annotations

from decimal import Decimal

from calculators.calculator import calculator
from calculators.conditions import below_zero
from calculators.figure import anchor
from calculators.inputs import Inputs, amounts, money
from calculators.money import usd
from calculators.outcome import Outcome
from calculators.work import Work, dollars

SUBJECT = "Garnishments"

CERTAIN_SUM = anchor("5.12.050.B.2", "Directing the payment of a certain sum upon such garnishment or levy")
BALANCE = anchor(
    "5.12.050.B.4", "Directing the payment of the balance of money due on such warrant, if any, to the payee"
)


class GarnishmentSplit(Inputs):
    """What a check is for, and what is levied upon it."""

    check: Decimal | None = money(
        "How much is due on the check or warrant?", "5.12.050.B.4",
        words=("check", "check for", "warrant", "invoice", "due", "we owe", "owe him", "owe her", "owe them", "payment",
               "bill", "refund", "owed", "check of", "invoice of", "payment of", "warrant for", "owe the", "owe a",
               "worth", "claim", "settlement", "our check", "made out for"),
    )  # fmt: skip
    levied: tuple[Decimal, ...] | None = amounts(
        "Which sums are to be paid upon the garnishments or levies?", "5.12.050.B.2",
        words=("levy", "levied", "writ", "garnished", "garnishment", "levy for", "levy of", "writ for", "writ of",
               "garnished for", "levied for", "attached", "creditor", "creditor wants", "irs wants", "irs", "and",
               "judgment", "another", "second", "notice of levy", "taken", "upon for", "against it"),
    )  # fmt: skip


@calculator(
    name="garnishment_split",
    title="What of a levied check goes to the creditor and to the payee",
    subject=SUBJECT,
    provision="5.12.050.B",
    rule="The endorsement on a check that is garnished or levied upon directs the payment of a certain sum upon the "
    "garnishment or levy, and of the balance due on the warrant, if any, to its payee.",
    phrases=(
        "vendor's check for $2,000 is levied on for $750, how much is left for the vendor",
        "writ for $600 against a contractor's $1,450 invoice, what does each get",
        "how much of our supplier's check goes to the creditor and how much to him",
        "IRS levied $900 on a $3,000 payment to a consultant, balance to the payee",
        "two levies on one vendor check, what remains for the payee",
        "got a writ on one of our vendors, how much does he still get",
        "what balance does the payee of a garnished check receive",
        "levy is larger than the invoice, does the vendor get anything",
        "what do we pay the creditor and what the contractor out of the levied check",
        "amount left on a warrant after the garnishment",
        "split of a garnished refund between creditor and payee",
        "how much comes off the contractor's check for the levy and what does he keep",
    ),
    anchors=(CERTAIN_SUM, BALANCE),
    model=GarnishmentSplit,
)
def garnishment_split(work: Work) -> Outcome:
    """PCC 5.12.050 B.2 and B.4."""
    at, check, levied = "5.12.050.B", work.money("check"), work.amounts("levied")
    if wrong := below_zero(work, at, check, *levied):
        return wrong
    asked = sum(levied, Decimal(0))
    paid = min(asked, check)
    work.step("5.12.050.B.2", "A certain sum upon the garnishment or levy", paid, "USD")
    work.step("5.12.050.B.4", f"The balance of {usd(check)}, if any, to the payee", check - paid, "USD")
    work.note("First the City Attorney approves the original garnishment or levying documents (5.12.050).")
    if asked > check:
        work.note("More is levied than the check is for; the text does not say how several levies then share it.")
    text = f"{usd(paid)} is paid upon the garnishment or levy, and the balance of {usd(check - paid)} to the payee."
    return work.computed(at, text, dollars("garnished", "Paid upon the levy", paid),
                         dollars("balance", "Balance to the payee", check - paid),
                         actors=("Office of Fiscal Administration, Accounting Division", "Treasurer"))  # fmt: skip
