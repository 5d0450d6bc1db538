"""Selling a building for removal: Section 5.36.020."""

from __future__ import annotations

from calculators.calculator import calculator
from calculators.clearance import cleared
from calculators.figure import anchor
from calculators.inputs import Inputs, yes_no
from calculators.outcome import Outcome
from calculators.permission import Condition
from calculators.work import Work

SUBJECT = "Surplus property"
BUILDING = "5.36.020"
NO_CREDIT = anchor(BUILDING, "except that such terms shall not include credit")
DEPOSIT = anchor(BUILDING, "he shall fix the amount of bond or cash deposit to be given by the purchaser")
REMOVED = anchor(
    BUILDING, "must be removed, he may authorize the Purchasing Agent to sell such building or other structure"
)


class BuildingSale(Inputs):
    """What the sale of a building for removal depends on."""

    determined: bool | None = yes_no(
        "Did the Commissioner determine that the building must be removed, and authorize the sale?",
        BUILDING, optional=True,
        yes=("commissioner determined", "must be removed", "commissioner authorized",
             "commissioner decided", "has to come down", "has to go", "has to be removed",
             "commissioner authorized the sale", "commissioner says it must go",
             "commissioner already signed off", "commissioner signed off on the removal",
             "commissioner wants it gone", "commissioner ordered", "commissioner says it has to",
             "authorized the purchasing agent", "commissioner approved", "commissioner okayed",
             "commissioner gave the ok", "commissioner gave purchasing the go-ahead",
             "commissioner determined that", "authorized by the commissioner", "commissioner said to sell",
             "commissioner ok'd", "commissioner has authorized", "commissioner says the",
             "authorized the sale", "commissioner has decided", "commissioner determined it must",
             "commissioner determined the", "commissioner wants it removed"),
        no=("commissioner has not decided", "need not be removed", "without the commissioner",
            "commissioner has not authorized", "nobody higher up has authorized", "nobody authorized",
            "no word from the commissioner", "commissioner hasn't", "commissioner said no",
            "not authorized", "no authorization", "commissioner never", "nobody authorized it",
            "commissioner not asked", "commissioner didn't", "without authorization",
            "commissioner has not"),
    )  # fmt: skip
    no_credit: bool | None = yes_no(
        "Is it sold without any credit?", BUILDING, optional=True,
        yes=("cash", "paid in full", "no credit", "full payment", "cash on the spot", "pays up front",
             "pays it all now", "cash up front", "pays in full", "all cash", "pays now", "paying cash",
             "pay cash", "full price now", "cashier's check", "pays everything at once", "for cash"),
        no=("on credit", "credit", "on terms", "in two payments", "pays the rest", "the rest later",
            "balance later", "on time payments", "iou", "installments", "half later", "pay later",
            "payments", "financing", "half now", "monthly payments", "over time", "half down",
            "in sixty days", "in installments", "down payment", "in thirds", "next year", "pay us back",
            "six months", "pay the rest", "owe us", "on a note", "promissory note", "in thirty days",
            "30 days later", "when he can", "pay after", "after he moves it", "make payments", "lay-away",
            "layaway", "pay over", "balance due later", "finance it", "carry the paper",
            "down and the rest", "next spring", "next month", "half next", "other half", "the other",
            "haul it off later and pay", "offers a promissory note", "rest in", "rest after",
            "remainder later", "up front and the other", "on the installment plan", "pay as he goes"),
    )  # fmt: skip
    deposit: bool | None = yes_no(
        "Does the purchaser give the bond or cash deposit that the Purchasing Agent fixes?", BUILDING, optional=True,
        yes=("deposit", "bond", "cash deposit", "posts a bond", "put up the bond", "posted the deposit",
             "with a bond", "bond for removal", "put down the deposit", "bond posted", "posted a bond",
             "deposit's in", "deposit posted", "deposit in hand", "gave the deposit", "gave a bond",
             "puts up a bond", "performance bond", "bond in hand", "deposit paid"),
        no=("no deposit", "won't post a bond", "hasn't posted", "won't put up a deposit",
            "refuses the deposit", "no bond", "without a deposit", "refuses a bond", "without a bond",
            "no bond no deposit", "won't give a deposit", "without any bond", "without any deposit",
            "no security", "won't put up", "not posting", "skip the bond", "skip the deposit",
            "doesn't want to post", "neither bond nor deposit", "no bond or deposit", "waive the bond",
            "waive the deposit", "buyer gives no bond", "gives no bond or deposit", "gives no deposit",
            "gives no bond", "no bond or cash deposit", "offers no bond", "puts up nothing",
            "nothing posted", "doesn't post", "hasn't put up"),
    )  # fmt: skip


@calculator(
    name="building_sale_for_removal",
    title="Selling a building for removal",
    subject=SUBJECT,
    provision=BUILDING,
    rule="When a Commissioner determines that a building must be removed, he may authorize the Purchasing "
    "Agent to sell it for removal; never on credit, and against a bond or cash deposit for removal "
    "and clearance of debris.",
    phrases=(
        "sell an old City house to be moved off, half now and half later",
        "buyer of a shed for removal wants to pay in installments",
        "may the Purchasing Agent sell a building that must be removed",
        "conditions for selling a City building for removal",
        "house movers want to buy a City house on credit",
        "buyer of the structure refuses a bond for the debris",
        "old pump house has to come down, buyer pays cash and posts the deposit, Commissioner authorized it, ok?",
        "purchaser of a City shed wants to pay the rest later, may we sell it for removal",
        "buyer of the old barn wants to pay after he moves it, can the purchasing agent agree",
        "house on our lot, cash up front, he'll haul it off, no bond no deposit, can we",
        "can purchasing sell the old garage to be moved off our lot when nobody authorized it",
        "we want to sell the pump house to someone who will haul it away, may the Purchasing Agent do that",
        "half down and half in sixty days for a building sold for removal, allowed?",
        "commissioner determined the shed must be removed, sell it for cash with a bond for clearance "
        "of debris, may we",
        "structure to be hauled off our land, buyer offers a promissory note",
        "waive the deposit for the mover who buys the old house",
        "buyer gives no bond or cash deposit for moving the barn off, may the Purchasing Agent sell it",
        "mover pays part now and the other part next spring for the house on our lot",
        "cottage has to go, commissioner authorized the sale, mover pays cash and posted a bond, can "
        "purchasing sell it",
        "gatehouse buyer wants to pay later and haul it off",
        "may this buyer get our old house for removal",
    ),
    anchors=(REMOVED, NO_CREDIT, DEPOSIT),
    model=BuildingSale,
)
def building_sale_for_removal(work: Work) -> Outcome:
    """PCC 5.36.020."""
    work.note(
        "The Purchasing Agent chooses the method of sale and fixes the bond or deposit; the text gives no amount."
    )
    papers = (
        Condition(
            "determined", BUILDING, "the Commissioner determines that it must be removed and authorizes the sale"
        ),
        Condition(
            "deposit", BUILDING, "the purchaser gives the bond or cash deposit for removal and clearance of debris"
        ),
    )
    granted = "the Purchasing Agent may sell the building for removal by the purchaser"
    cash = Condition("no_credit", BUILDING, "the terms of sale do not include credit")
    actors = ("Commissioner", "Purchasing Agent")
    return cleared(work, BUILDING, granted, papers=papers, taken=(cash,), actors=actors)
