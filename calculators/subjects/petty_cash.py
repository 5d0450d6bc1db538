"""Petty cash: purchases, checking accounts and safety gear: Section 5.52.010."""

from __future__ import annotations

from decimal import Decimal

from calculators.calculator import calculator
from calculators.conditions import any_below_zero
from calculators.figure import anchor, figure
from calculators.inputs import Inputs, money, yes_no
from calculators.money import usd
from calculators.outcome import Outcome, Quantity
from calculators.permission import Condition, permission
from calculators.work import Work, dollars

SUBJECT = "Petty cash"

PURCHASE = figure(
    "petty_cash_limit", "100", "USD", "5.52.010.B",
    "shall not exceed $100 unless approved in writing by the Bureau Manager",
)  # fmt: skip
CHECKING = figure(
    "petty_cash_checking_minimum", "1000", "USD", "5.52.010.C",
    "A petty cash account exceeding $1,000 may be maintained as a checking account",
)  # fmt: skip
AUTHORIZED = figure(
    "petty_cash_signatures",
    "3",
    "signatures",
    "5.52.010.C.1",
    "Authorize in writing three signatures for each account.",
)
ON_CHECK = figure(
    "petty_cash_check_signatures", "2", "signatures", "5.52.010.C.2", "Require two signatures on each check."
)
CHECK_LIMIT = anchor("5.52.010.C.3", "Establish a dollar limit for each check.")
CONTROLS = anchor("5.52.010.C.4", "Establish a control system for the account.")
AUDITS = anchor("5.52.010.C.5", "Provide for audit procedures.")
GEAR = figure(
    "safety_gear_limit",
    "100",
    "USD",
    "5.52.010.D",
    "shall be restricted to the $100 limitation for petty cash purposes",
)
CONTRACTS = anchor("5.52.010.D", "safety shoes and/or rain gear as provided in labor contracts with the City")


class PettyCashPurchase(Inputs):
    """What a purchase from petty cash depends on."""

    amount: Decimal | None = money(
        "How much is the purchase?", "5.52.010.B",
        words=("purchase", "petty cash", "buy", "spend", "cost", "costs", "for", "item", "bought", "worth", "receipt"),
    )  # fmt: skip
    approved: bool | None = yes_no(
        "Has the Bureau Manager approved it in writing?", "5.52.010.B", optional=True,
        yes=("approved in writing", "written approval", "bureau manager approved", "manager signed off",
             "approves it in writing", "in writing", "manager approved"),
        no=("not approved", "no written approval", "without approval", "verbal approval", "orally approved",
            "oral approval",
            "verbally approved", "without written approval", "no approval"),
    )  # fmt: skip


@calculator(
    name="petty_cash_purchase",
    title="Whether petty cash may pay for a purchase",
    subject=SUBJECT,
    provision="5.52.010.B",
    rule="Each purchase from petty cash is at most $100, unless the Bureau Manager approves it in writing.",
    phrases=(
        "can I buy a $120 part with petty cash",
        "petty cash limit for one purchase",
        "is $100.01 too much for petty cash",
        "most I can spend from petty cash",
        "need office supplies for $85, petty cash ok?",
        "petty cash purchase of $250 approved in writing by the Bureau Manager",
        "who approves petty cash over $100",
    ),
    anchors=(PURCHASE,),
    model=PettyCashPurchase,
)
def petty_cash_purchase(work: Work) -> Outcome:
    """PCC 5.52.010 B."""
    at, amount, limit = "5.52.010.B", work.money("amount"), work.figure(PURCHASE)
    if wrong := any_below_zero(work, at):
        return wrong
    work.note("The text speaks of each purchase and does not say whether one purchase may be split.")
    value = dollars("limit", "Limit without written approval", limit)
    if amount <= limit:
        work.step(at, f"{usd(amount)} does not exceed {usd(limit)}", True)
        return work.computed(at, f"Yes: {usd(amount)} does not exceed {usd(limit)}.", value, verdict="yes")
    work.step(at, f"{usd(amount)} exceeds {usd(limit)}", True)
    written = Condition("approved", at, "the Bureau Manager approves the purchase in writing")
    return permission(
        work, at, f"petty cash may pay {usd(amount)}, which exceeds {usd(limit)}", value, on=(written,),
        actors=("Bureau Manager",),
    )  # fmt: skip


class PettyCashAccount(Inputs):
    """What a petty cash checking account depends on."""

    size: Decimal | None = money(
        "How large is the petty cash account?", "5.52.010.C",
        words=("account", "petty cash", "size", "fund", "holds", "balance", "of"),
    )  # fmt: skip


@calculator(
    name="petty_cash_checking_account",
    title="Whether petty cash may be a checking account",
    subject=SUBJECT,
    provision="5.52.010.C",
    rule="A petty cash account exceeding $1,000 may be a checking account; the bureau authorizes three signatures in "
    "writing, requires two on each check, sets a dollar limit for each check, a control system and audit procedures.",
    phrases=(
        "can a $1,500 petty cash account be a checking account",
        "how big must petty cash be to open a checking account",
        "is exactly $1,000 enough for a petty cash checking account",
        "open a bank account for our petty cash",
        "we keep $800 in petty cash, may we write checks on it",
        "what must a bureau set up for a petty cash checking account",
    ),
    anchors=(CHECKING, AUTHORIZED, ON_CHECK, CHECK_LIMIT, CONTROLS, AUDITS),
    model=PettyCashAccount,
)
def petty_cash_checking_account(work: Work) -> Outcome:
    """PCC 5.52.010 C."""
    size, least = work.money("size"), work.figure(CHECKING)
    if wrong := any_below_zero(work, "5.52.010.C"):
        return wrong
    exceeds = size > least
    work.step("5.52.010.C", f"{usd(size)} exceeds {usd(least)}", exceeds)
    if not exceeds:
        text = f"No: only a petty cash account exceeding {usd(least)} may be maintained as a checking account."
        return work.computed("5.52.010.C", text, verdict="no")
    authorized, on_check = int(work.figure(AUTHORIZED)), int(work.figure(ON_CHECK))
    work.step("5.52.010.C.1", "Signatures authorized in writing for the account", authorized, "signatures")
    work.step("5.52.010.C.2", "Signatures on each check", on_check, "signatures")
    work.step("5.52.010.C.3", "The bureau sets a dollar limit for each check; the text gives none")
    work.step("5.52.010.C.4", "The bureau establishes a control system")
    work.step("5.52.010.C.5", "The bureau provides for audit procedures")
    return work.computed(
        "5.52.010.C",
        "Yes: it may be a checking account, with three signatures authorized in writing, two on each check, a dollar "
        "limit for each check, a control system and audit procedures.",
        Quantity("authorized", "Signatures authorized", authorized, "signatures"),
        Quantity("signatures", "Signatures on each check", on_check, "signatures"),
        verdict="yes",
    )


class SafetyGear(Inputs):
    """What reimbursement of safety gear depends on."""

    provided: bool | None = yes_no(
        "Does the labor contract provide for it?", "5.52.010.D", optional=True,
        yes=("labor contract provides", "in the labor contract", "union contract provides", "contract covers"),
        no=("no labor contract", "not in the labor contract", "contract does not provide", "nonrepresented",
            "non-represented", "labor contract does not"),
    )  # fmt: skip
    price: Decimal | None = money(
        "What did the safety shoes or rain gear cost?", "5.52.010.D",
        words=("shoes", "boots", "rain gear", "raincoat", "cost", "paid", "bought", "price", "jacket", "gear"),
    )  # fmt: skip


@calculator(
    name="safety_gear_reimbursement",
    title="Reimbursement of safety shoes and rain gear",
    subject=SUBJECT,
    provision="5.52.010.D",
    rule="Petty cash may reimburse safety shoes and rain gear as labor contracts provide, at most $100.",
    phrases=(
        "safety boots cost $88, what does petty cash reimburse",
        "reimbursement for $140 safety shoes",
        "can petty cash pay for rain gear",
        "employee bought steel toe boots for $165",
        "rain jacket reimbursement limit",
        "how much back for safety shoes from petty cash",
    ),
    anchors=(GEAR, CONTRACTS),
    model=SafetyGear,
)
def safety_gear_reimbursement(work: Work) -> Outcome:
    """PCC 5.52.010 D."""
    at = "5.52.010.D"
    if work.maybe("provided") is False:
        work.step(at, "Provided in a labor contract with the City", False)
        return work.computed(at, "No: the labor contract does not provide for it.",
                             dollars("reimbursement", "Reimbursement", Decimal(0)), verdict="no")  # fmt: skip
    price, limit = work.money("price"), work.figure(GEAR)
    if wrong := any_below_zero(work, at):
        return wrong
    paid = work.cents(at, min(price, limit))
    work.step(at, f"The price of {usd(price)}, restricted to {usd(limit)}", paid, "USD")
    work.note("Only as the labor contract provides; its own limit, if lower, governs.")
    if price > limit:
        work.note(
            'The text does not say that written approval (PCC 5.52.010 B) lifts this limit; it is "restricted" to it.'
        )
    return work.computed(at, f"Petty cash may reimburse {usd(paid)}, as the labor contract provides.",
                         dollars("reimbursement", "Reimbursement", paid))  # fmt: skip
