"""Limited purchase orders of appropriation units: Section 5.01.030."""

from __future__ import annotations

from decimal import Decimal

from calculators.calculator import calculator
from calculators.figure import figure
from calculators.inputs import Inputs, count, money, yes_no
from calculators.money import usd
from calculators.outcome import Outcome
from calculators.permission import Condition, permission
from calculators.subjects.obligations import (
    AGENT,
    ALL_WORDS,
    BUY_WORDS,
    BY_PIECE_PROMPT,
    EACH_WORDS,
    ITEMS,
    PIECES_PROMPT,
    obligation,
    over_limit,
)
from calculators.work import Work, dollars

SUBJECT = "Delegated purchasing authority"

SMALL_LIMIT = figure(
    "limited_order_limit", "5000", "USD", "5.01.030.A",
    "purchase of materials or services not to exceed $5000 subject to the approval of the Commissioner In Charge",
)  # fmt: skip


class LimitedPurchaseOrder(Inputs):
    """What a limited purchase order depends on."""

    amount: Decimal | None = money(
        "What does the purchase come to?",
        "5.01.030.A",
        words=("lpo", "limited purchase order", "limited po", *BUY_WORDS),
    )
    pieces: int | None = count(PIECES_PROMPT, "5.01.030.A", unit="pieces", optional=True, words=ITEMS)
    by_piece: bool | None = yes_no(BY_PIECE_PROMPT, "5.01.030.A", optional=True, yes=EACH_WORDS, no=ALL_WORDS)
    approved: bool | None = yes_no(
        "Has the Commissioner In Charge approved?", "5.01.030.A", optional=True,
        yes=("commissioner approved", "commissioner approves", "with approval", "with commissioner approval",
             "approved", "commissioner signed off", "commissioner okayed", "commissioner signed", "commissioner's ok",
             "commissioner's approval", "commissioner said ok", "commissioner agreed", "ok'd by the commissioner",
             "okayed by the commissioner", "approved by the commissioner", "commissioner agrees",
             "commissioner said yes", "commissioner gave", "commissioner ok'd", "commissioner has signed",
             "signed off",
             "commissioner is on board", "commissioner said fine", "commissioner okays", "ok from the commissioner",
             "okayed", "blessed", "commissioner is fine"),
        no=("commissioner has not approved", "without approval", "not approved", "commissioner refused",
            "commissioner hasn't", "no approval", "commissioner said no", "nobody approved",
            "without the commissioner",
            "commissioner never", "on my own", "nothing signed", "commissioner didn't",
            "without commissioner approval", "nobody has approved", "nobody has said ok", "nobody said ok",
            "no sign off",
            "no signoff", "not signed off", "commissioner won't", "commissioner has not", "hasn't been approved",
            "has not been approved", "no ok from", "commissioner is against", "commissioner turned it down",
            "nobody okayed", "hasn't okayed", "has not okayed", "nothing from the commissioner"),
    )  # fmt: skip


@calculator(
    name="limited_purchase_order",
    title="Limited purchase orders of appropriation units",
    subject=SUBJECT,
    provision="5.01.030.A",
    rule="The Purchasing Agent may issue limited purchase orders to appropriation unit managers for materials or "
    "services not to exceed $5000, subject to the approval of the Commissioner In Charge.",
    phrases=(
        "can an appropriation unit manager buy materials for $4,980 on a limited purchase order",
        "limit on a limited purchase order",
        "can our unit use an LPO for a $5,000 purchase",
        "is $5,000.01 too much for a limited purchase order",
        "small purchase by the unit manager, who has to approve",
        "what can we buy ourselves without going through Purchasing",
        "LPO for $5,150 of gravel with the Commissioner's ok, allowed?",
        "how much can a unit manager put on an LPO",
        "Commissioner said no to our $900 LPO, can we place it anyway",
        "three things on the one limited purchase order come to $5,140, fine?",
        "twelve vests at $399 each on an LPO, is that under the cap",
        "nobody has approved our limited po for toner, may the unit manager use it",
        "by how much is a $6,200 limited purchase order too big",
        "may a manager of an appropriation unit buy services on a limited order",
    ),
    anchors=(SMALL_LIMIT,),
    model=LimitedPurchaseOrder,
)
def limited_purchase_order(work: Work) -> Outcome:
    """PCC 5.01.030 A."""
    at, actors = "5.01.030.A", (AGENT, "appropriation unit managers", "Commissioner In Charge")
    limit = work.figure(SMALL_LIMIT)
    approval = Condition("approved", at, "the Commissioner In Charge approves")
    if work.maybe("approved") is False:
        return permission(work, at, "a limited purchase order may be used", on=(approval,), actors=actors)
    amount = obligation(work, at)
    if amount < 0:
        return work.not_applicable(at, "An amount below zero is no purchase; check the figure.")
    work.step(at, f"{usd(amount)}, against not to exceed {usd(limit)}", amount <= limit)
    value = dollars("limit", "Limit", limit)
    if amount == limit:
        work.note('The heading says "under $5000", the text "not to exceed $5000"; the text governs.')
    if amount > limit:
        text = f"No: {usd(amount)} exceeds the {usd(limit)} of a limited purchase order."
        return work.computed(at, text, value, over_limit(amount, limit), verdict="no", actors=actors)
    left = dollars("remaining", "Below the limit by", limit - amount)
    granted = f"an appropriation unit manager may purchase for {usd(amount)} on a limited purchase order"
    return permission(work, at, granted, value, left, on=(approval,), actors=actors)
