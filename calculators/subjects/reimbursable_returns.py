"""The unused part of a reimbursable appropriation: Section 5.20.020 D."""

from __future__ import annotations

from decimal import Decimal

from calculators.calculator import calculator
from calculators.conditions import below_zero
from calculators.figure import anchor
from calculators.inputs import Inputs, money, yes_no
from calculators.money import usd
from calculators.outcome import Outcome
from calculators.permission import Condition, permission
from calculators.work import Work, dollars

SUBJECT = "Budget"

BACK = anchor(
    "5.20.020.D", "may be transferred back to the Reimbursable Expenditures Account without special ordinance"
)


class ReturnTransfer(Inputs):
    """What decides whether an unused balance may be transferred back."""

    same_year: bool | None = yes_no(
        "Was the project completed during the same year as the transfer?", "5.20.020.D",
        yes=("same year", "done the same year", "finished the same year", "within the year", "this year",
             "same fiscal year", "before year end", "before june 30", "that same year", "wrapped up the same year",
             "same fiscal yr", "same yr", "this fiscal year", "this fiscal yr", "within the fiscal year",
             "same budget year", "this same year", "before the year ended", "before the end of the fiscal year",
             "in the year of the transfer", "same fy", "this fy", "done same year", "that year",
             "before the year was out"),
        no=("next year", "a later year", "the following year", "not the same year", "another year", "year later",
            "next fiscal year", "following fiscal year", "year after", "carried over", "a year later",
            "in august after", "into the next year", "following yr", "next fy", "next budget year", "new fiscal year",
            "two years later", "later fiscal year", "different fiscal year", "dragged on", "not until the next",
            "ran over into", "spilled over", "past june 30", "following budget year", "the year following"),
    )  # fmt: skip
    transferred: Decimal | None = money(
        "How much was transferred for the project?",
        "5.20.020.D",
        words=(
            "transferred",
            "transfer",
            "appropriation",
            "set",
            "moved",
            "moved over",
            "set up",
            "set aside",
            "put in",
            "moved in",
            "moved into",
            "shifted",
            "got",
            "given",
            "appropriated",
            "budget of the project",
            "came over",
            "brought over",
        ),
    )
    spent: Decimal | None = money(
        "How much was spent?", "5.20.020.D", words=("spent", "cost", "used", "expended", "expenditures", "ran",
                                                    "came to",
                                                               "bills", "job cost", "came in at", "actually cost",
                                                    "went out", "only cost", "burned", "used up", "used only", "costs",
                                                    "spending", "paid out", "only used")
    )  # fmt: skip
    left: Decimal | None = money(
        "How much of it is left, if that is told?", "5.20.020.D", optional=True,
        words=("left over", "leftover", "left", "remaining", "unused", "unspent", "balance", "remains", "still have",
               "not spent", "to spare", "the rest"),
    )  # fmt: skip
    authorized: bool | None = yes_no(
        "Has the Commissioner of Finance and Administration authorized it in writing?", "5.20.020.D", optional=True,
        yes=("authorized in writing", "commissioner of finance signed", "finance signed", "finance commissioner signed",
             "commissioner of finance authorized", "written authorization", "finance approved in writing",
             "finance commissioner signed off", "finance commissioner authorized", "finance commissioner approved",
             "signed off in writing", "commissioner of finance approved", "finance ok'd it in writing",
             "in writing", "finance authorized", "finance commissioner okayed", "finance signed off"),
        no=("not authorized", "no authorization", "without authorization", "commissioner of finance has not",
            "commissioner of finance hasn't", "nothing in writing", "verbally", "orally", "over the phone",
            "no written authorization", "finance hasn't", "nobody signed", "nobody's signed", "no sign-off",
            "nobody has authorized", "finance commissioner hasn't", "finance commissioner has not", "not in writing",
            "finance commissioner refused", "finance refused", "only verbally", "without written", "by phone",
            "nobody authorized", "on the phone", "no signature"),
    )  # fmt: skip


@calculator(
    name="reimbursable_return_transfer",
    title="Transferring back the unused part of a reimbursable appropriation",
    subject=SUBJECT,
    provision="5.20.020.D",
    rule="When a reimbursable project is completed in the same year as its transfer, the unused appropriation may be "
    "transferred back without special ordinance on written authorization of the Commissioner of Finance and "
    "Administration.",
    phrases=(
        "transferred $18,000 for a reimbursable project, spent $15,250, done the same year, how much goes back",
        "unused reimbursable appropriation, can it be returned without an ordinance",
        "leftover money of a reimbursable project finished the next year",
        "return the balance to the Reimbursable Expenditures Account",
        "who authorizes transferring back an unused reimbursable balance",
        "reimbursable project came in under budget, send the rest back",
        "reimbursable job wrapped up a year later with money left, can we shift it back without an ordinance",
        "moved $22,400 over for a reimbursable job that ran $19,875, what's left to return",
        "got money left over on a reimbursable project that's finished, can it go back to the account",
        "reimbursable job wrapped up this same fiscal year, can the leftover go back",
        "the reimbursable project is done, how much can we put back",
        "finance commissioner signed off in writing, may the unused appropriation go back",
        "used every cent of the reimbursable transfer, is anything to be returned",
        "how much of the reimbursable appropriation is unspent and may be shifted back",
    ),
    anchors=(BACK,),
    model=ReturnTransfer,
)
def reimbursable_return_transfer(work: Work) -> Outcome:
    """PCC 5.20.020 D."""
    at, actors = "5.20.020.D", ("Commissioner of Finance and Administration",)
    written = Condition("authorized", at, "the Commissioner of Finance and Administration authorizes it in writing")
    untold = work.maybe("transferred") is None and work.maybe("left") is None
    if work.maybe("same_year") is False or (untold and not work.yes("same_year")):
        work.step(at, "Only for a project completed in the year of the transfer", False)
        text = "No: only a project completed in the year of its transfer has the unused part transferred back this way."
        return work.computed(at, text, verdict="no", actors=actors)
    if work.maybe("authorized") is False:
        return permission(work, at, "the unused part may be transferred back", on=(written,), actors=actors)
    left: Decimal | None = work.maybe("left")
    if left is not None and None in (work.maybe("transferred"), work.maybe("spent")):
        transferred, spent = left, Decimal(0)
    else:
        transferred, spent = work.money("transferred"), work.money("spent")
    if wrong := below_zero(work, at, transferred, spent):
        return wrong
    if spent >= transferred:
        work.step(at, "No balance remains", Decimal(0), "USD")
        return work.computed(
            at, "Nothing goes back: no balance remains.", dollars("balance", "Unused balance", Decimal(0)), verdict="no"
        )
    work.yes("same_year")
    balance = transferred - spent
    told = f"{usd(transferred)} transferred less {usd(spent)} spent" if spent or left is None else "Left over, as told"
    work.step(at, told, balance, "USD")
    value = dollars("balance", "Unused balance", balance)
    granted = f"{usd(balance)} may be transferred back without special ordinance"
    return permission(work, at, granted, value, on=(written,), actors=actors)
