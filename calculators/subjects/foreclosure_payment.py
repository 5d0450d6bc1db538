"""What must be paid before, at and after a foreclosure sale: Sections 5.30.010, .060, .075, .080 and .095."""

from __future__ import annotations

from decimal import Decimal

from calculators.calculator import calculator
from calculators.conditions import below_zero
from calculators.figure import anchor
from calculators.inputs import Inputs, choice, money, yes_no
from calculators.money import usd
from calculators.outcome import Outcome
from calculators.work import Work, dollars

SUBJECT = "Foreclosure sale"
PRINCIPAL_WORDS = ("principal", "assessment", "lien", "balance")
INTEREST_WORDS = ("interest",)
PENALTY_WORDS = ("penalty", "penalties")
COLLECTION_WORDS = ("collection", "collections", "billing", "rebilling")
SALES_WORDS = ("sales", "sale", "advertising", "title", "posting")

PLAN_FIRST = anchor("5.30.025.B", "individual payment plans under certain circumstances")
STILL_PLAN = anchor("5.30.045.C.3", "unless removed under City Code 5.30.035, Special Payment Plan or the account is")
ONLY_OPTION = anchor("5.30.060.C", "the only payment option is to bring the account current")
UNTIL_SALE = anchor("5.30.025.I", "may bring the delinquent bonded lien account current until the time of the sale")
IN_FULL = anchor("5.30.095.B", "Property may be redeemed only by payment in full.")
DEED = anchor("5.30.100.A", "Upon expiration of the redemption period, the Treasurer shall execute a deed")
NO_PLAN = anchor("5.30.075.A", "may not be initiated as a means to bring the account current")
REMOVAL = anchor(
    "5.30.075.A",
    "by paying the amount of the delinquent assessment with penalties, interest, collection costs and sales costs "
    "incurred to date any time prior to the sale",
)
VOID = anchor("5.30.075.A", "the Auditor shall declare the installment contract void")
PRICE = anchor(
    "5.30.010.A.12", "the amount owing on the principle, interest, penalties, collection costs and sales costs"
)
SOLD_FOR = anchor("5.30.080.B", "The sales price shall be the amount owing on the principle, interest, penalties")

STAGES = {
    "delinquent": ("delinquent", "past due", "behind", "not on any list", "before the list", "late"),
    "preforeclosure": ("preforeclosure list", "pre-foreclosure", "preforeclosure", "named by a council member"),
    "final_list": ("final list", "final foreclosure list", "with the treasurer", "list is with the treasurer",
                   "day before the sale", "before the sale", "before the foreclosure sale",
                   "day before the foreclosure sale", "foreclosure list", "sale next week", "prior to the sale"),
    "sold": ("after the sale", "was sold", "already sold", "sold", "redemption period", "since the sale"),
    "expired": ("redemption period over", "redemption period expired", "after the redemption period",
                "redemption expired", "deed issued"),
}  # fmt: skip


class PaymentOptionsAtStage(Inputs):
    """How far a foreclosure has come, and what is offered."""

    stage: str | None = choice("How far has the foreclosure come?", "5.30.060.C", STAGES)
    offer: str | None = choice(
        "What does the owner want to do?", "5.30.060.C",
        {
            "in_full": ("in full", "full payment", "pay everything", "pay it all", "pay off", "redeem"),
            "current": ("bring current", "bring it current", "bring the account current", "catch up",
                        "all delinquent installments"),
            "plan": ("payment plan", "special payment plan", "installments", "monthly payments", "pay over time"),
            "part": ("half", "partial", "partial payment", "part of it", "some of it", "a portion"),
        }, optional=True,
    )  # fmt: skip


@calculator(
    name="payment_options_at_stage",
    title="Ways to pay at each stage of foreclosure",
    subject=SUBJECT,
    provision="5.30.060.C",
    rule="Payment plans are open until the final foreclosure list is with the Treasurer; from then until the sale the "
    "only payment option is to bring the account current, and after the sale only redemption by payment in full.",
    phrases=(
        "what payment options are left once the list is with the Treasurer",
        "owner offers half the day before the foreclosure sale",
        "can they still get a payment plan when the property is on the final foreclosure list",
        "property already sold at the lien sale, can the owner pay in installments",
        "how can an owner on the preforeclosure list save the property",
        "will the City take a partial payment before the foreclosure sale",
        "ways to pay after the redemption period expired",
    ),
    anchors=(PLAN_FIRST, STILL_PLAN, ONLY_OPTION, UNTIL_SALE, IN_FULL, DEED, NO_PLAN),
    model=PaymentOptionsAtStage,
)
def payment_options_at_stage(work: Work) -> Outcome:
    """PCC 5.30.025 B and I, 5.30.045 C.3, 5.30.060 C, 5.30.095 B, 5.30.100 A."""
    stage, offer = work.choice("stage"), work.maybe("offer")
    at, open_to, text = _OPTIONS[stage]
    work.step(at, text)
    if offer is None:
        return work.computed(at, text)
    allowed = offer in open_to
    work.step(at, f"What is offered ({offer.replace('_', ' ')}) is open at this stage", allowed)
    word = "Yes" if allowed else "No"
    verdict = ("conditional" if offer == "plan" else "yes") if allowed else "no"
    return work.computed(at, f"{word}. {text}", verdict=verdict)


_OPTIONS: dict[str, tuple[str, tuple[str, ...], str]] = {
    "delinquent": ("5.30.025.B", ("in_full", "current", "plan"), "Before the list the owner may pay, bring the account "
                   "current, or apply for a Special Payment Plan when qualified."),
    "preforeclosure": ("5.30.045.C.3", ("in_full", "current", "plan"), "On the preforeclosure list a Special Payment "
                       "Plan or bringing the account current takes the property off."),
    "final_list": ("5.30.060.C", ("in_full", "current"), "Once the final list is with the Treasurer, the only payment "
                   "option is to bring the account current, with penalties, interest, collection costs and sales costs "
                   "to date, before the sale."),
    "sold": ("5.30.095.B", ("in_full",), "After the sale the property may be redeemed only by payment in full, within "
             "the redemption period."),
    "expired": ("5.30.100.A", (), "After the redemption period no payment option is left: the Treasurer executes a "
                "deed to the purchaser."),
}  # fmt: skip


class RemoveFromListAmount(Inputs):
    """What it takes to remove a property from the foreclosure list."""

    delinquent: Decimal | None = money(
        "How much is the delinquent assessment?",
        "5.30.075.A",
        words=("delinquent", "assessment", "lien", "installments"),
    )
    penalties: Decimal | None = money("How much are the penalties?", "5.30.075.A", words=PENALTY_WORDS)
    interest: Decimal | None = money("How much is the interest?", "5.30.075.A", words=INTEREST_WORDS)
    collection: Decimal | None = money("How much are the collection costs?", "5.30.075.A", words=COLLECTION_WORDS)
    sales: Decimal | None = money("How much are the sales costs incurred to date?", "5.30.075.A", words=SALES_WORDS)
    bonded: bool | None = yes_no(
        "Is it a bonded assessment (an installment contract)?", "5.30.075.A",
        yes=("bonded", "bonded lien", "installment contract"), no=("open lien", "unbonded", "not bonded"),
        optional=True,
    )  # fmt: skip


@calculator(
    name="remove_from_list_amount",
    title="Amount that removes a property from the foreclosure list",
    subject=SUBJECT,
    provision="5.30.075.A",
    rule="Any time prior to the sale, a person with an interest removes a property from the foreclosure list by paying "
    "the delinquent assessment with penalties, interest, collection costs and sales costs incurred to date.",
    phrases=(
        "delinquent $900, penalties $14, interest $60, collection costs $25, sales costs $210: amount to get off the "
        "list",
        "how much to take a property off the foreclosure list before the sale",
        "owner wants to stop the foreclosure sale, what does he pay",
        "payoff to remove the house from the foreclosure list",
        "amount to bring the account current before the lien sale",
        "what is owed to cancel the sale",
    ),
    anchors=(REMOVAL, VOID),
    model=RemoveFromListAmount,
)
def remove_from_list_amount(work: Work) -> Outcome:
    """PCC 5.30.075 A."""
    parts = [work.money(name) for name in ("delinquent", "penalties", "interest", "collection", "sales")]
    if wrong := below_zero(work, "5.30.075.A", *parts):
        return wrong
    total = sum(parts, Decimal(0))
    work.step(
        "5.30.075.A",
        "Delinquent assessment, penalties, interest, collection costs and sales costs to date",
        total,
        "USD",
    )
    if work.maybe("bonded"):
        work.step("5.30.075.A", "The Auditor declares the installment contract void; new arrangements are needed", True)
    elif work.maybe("bonded") is None:
        work.note("If the assessment is bonded, the Auditor also declares the installment contract void.")
    return work.computed(
        "5.30.075.A", f"{usd(total)}, paid before the sale, removes the property from the foreclosure list.",
        dollars("total", "Amount to remove the property from the list", total), actors=("Auditor",),
    )  # fmt: skip


class SalePrice(Inputs):
    """What a property on the foreclosure list is sold for."""

    principal: Decimal | None = money("How much principal is owing?", "5.30.010.A.12", words=PRINCIPAL_WORDS)
    interest: Decimal | None = money("How much interest is owing?", "5.30.010.A.12", words=INTEREST_WORDS)
    penalties: Decimal | None = money("How much are the penalties?", "5.30.010.A.12", words=PENALTY_WORDS)
    collection: Decimal | None = money("How much are the collection costs?", "5.30.010.A.12", words=COLLECTION_WORDS)
    sales: Decimal | None = money("How much are the sales costs?", "5.30.010.A.12", words=SALES_WORDS)


@calculator(
    name="sale_price",
    title="Sale price at the foreclosure sale",
    subject=SUBJECT,
    provision="5.30.080.B",
    rule="The sales price is the amount owing on the principal, interest, penalties, collection costs and sales costs.",
    phrases=(
        "sale price with principal $5,150, interest $412.30, penalties $25.75, collection $45 and sales costs $390",
        "what is a property sold for at the foreclosure sale",
        "how do we figure the foreclosure sale price",
        "price for the lien sale, all costs included",
        "minimum bid at the lien foreclosure sale",
        "add up the sale price of a listed property",
    ),
    anchors=(PRICE, SOLD_FOR),
    model=SalePrice,
)
def sale_price(work: Work) -> Outcome:
    """PCC 5.30.010 A.12 and 5.30.080 B."""
    return price_answer(work, "5.30.010.A.12", "5.30.080.B")


def price_answer(work: Work, defined: str, at: str) -> Outcome:
    """The sum that provision ``defined`` calls the sale price; each property is sold for it by ``at``."""
    parts = [work.money(name) for name in ("principal", "interest", "penalties", "collection", "sales")]
    if wrong := below_zero(work, defined, *parts):
        return wrong
    total = sum(parts, Decimal(0))
    work.step(defined, "Principal, interest, penalties, collection costs and sales costs", total, "USD")
    work.step(at, "Each property is sold separately for this price; bids do not raise it", total, "USD")
    return work.computed(at, f"The sale price is {usd(total)}.", dollars("price", "Sale price", total))
