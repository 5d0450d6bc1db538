"""What must be paid to stop a foreclosure sale, and at it: Sections 5.30.010, .075, .080 and 5.31.065."""

from __future__ import annotations

from collections.abc import Sequence
from decimal import Decimal
from typing import Any

from calculators.calculator import calculator
from calculators.conditions import any_below_zero
from calculators.figure import anchor
from calculators.inputs import Inputs, money, yes_no
from calculators.money import usd
from calculators.outcome import Outcome
from calculators.work import Work, dollars

SUBJECT = "Foreclosure sale"
SEWER_SUBJECT = "Sewer safety net"
PRINCIPAL_WORDS = ("principal", "assessment", "lien", "balance", "principal owing", "unpaid principal", "prin",
                   "on the lien", "lien principal", "assessment principal", "left on the lien")  # fmt: skip
INTEREST_WORDS = ("interest", "interest owed", "accrued", "int", "accrued interest", "interest to date")
PENALTY_WORDS = ("penalty", "penalties", "late penalty", "pen", "late fees", "late charges", "penalty charges",
                 "late penalties")  # fmt: skip
COLLECTION_WORDS = ("collection", "collections", "billing", "rebilling", "collection costs", "collection cost",
                    "billing charges", "rebilling fees", "billing fees", "rebilling charges", "collection charges",
                    "collection expenses", "collecting it", "billing costs", "chasing him", "chasing it", "dunning",
                    "collection fees", "billing fee", "rebilling fee", "collector")  # fmt: skip
SALES_WORDS = ("sales", "sale", "advertising", "title", "posting", "sales costs", "sale costs", "costs of sale",
               "cost of the sale", "title report", "selling costs", "sales cost", "ads", "ad", "ads and title",
               "posting costs", "newspaper", "newspaper ads", "sale expenses", "advertising costs",
               "title and posting",
               "title work", "foreclosure costs", "ads and title report", "publishing", "auction costs",
               "costs of the sale", "expenses of the sale", "cost of sale", "printing")  # fmt: skip
BID_WORDS = ("bid", "bids", "offers", "offered", "bid of", "offer", "willing to pay", "bidder", "bidding",
             "wants to pay", "high bid", "highest bid", "will pay", "will only pay", "would pay", "top bid",
             "opening bid",
             "only pay", "someone bid", "will go to", "willing to go")  # fmt: skip
OFFERED_WORDS = ("offers", "offered", "brings", "brought", "check for", "check", "money order", "cash",
                 "cashier's check", "hands over", "has",
                 "offer",
                 "paid us", "came in with", "sent us", "tendered", "payment of", "check of", "pays us",
                 "scraped together", "brought in", "came with", "gives us", "only has", "wants to pay",
                 "showed up with",
                 "handed us", "she's got", "he's got", "has got", "they've got", "can come up with", "came up with",
                 "got",
                 "put together", "can pay", "in hand", "cash in hand", "will pay", "wired us", "check is for",
                 "dropped off", "mailed us", "willing to pay", "pays", "ready to pay", "can scrape up", "paid",
                 "put up", "in the bank", "saved up", "money order for", "turned up with")  # fmt: skip

DELINQUENT_AMOUNT_WORDS = ("delinquent", "assessment", "lien", "installments", "delinquent assessment", "past due",
                           "delinquency", "arrears", "delinquent amount", "owes",
                           "back installments", "missed installments", "delinquent installments", "behind",
                           "back payments", "missed payments", "owed on the assessment",
                           "back assessment")  # fmt: skip
REMOVING = "Amount to remove the property from the list"

SEWER_REMOVAL = anchor(
    "5.31.065.A",
    "by paying the amount of the delinquent assessment with penalties, interest, collection costs and sales costs "
    "incurred to date any time prior to the sale",
)
SEWER_VOID = anchor("5.31.065.A", "the Auditor shall void the installment provision")
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


def _after_sale(at: str) -> Any:
    return yes_no(
        "Has the property already been sold?", at, optional=True,
        yes=("after the sale", "already sold", "was sold", "since the sale", "day after the sale", "sold already",
             "after the auction", "sale was yesterday", "been sold", "foreclosure sale was yesterday",
             "auction was yesterday", "auction was last", "sale was last", "sold at the auction", "sold last",
             "sale already happened", "sale is over", "auction is over", "sold it yesterday", "sold it last",
             "sold the house", "sold yesterday", "sale happened", "we already auctioned", "we auctioned",
             "auctioned off", "went at auction", "bidder already", "gavel fell", "was auctioned", "sold on"),
        no=("before the sale", "prior to the sale", "not sold", "not yet sold", "before the auction",
            "ahead of the sale", "sale tomorrow", "sale is tomorrow", "morning of the sale", "until the sale",
            "sale is next", "auction is next", "auction is tomorrow", "auction is in", "sale is in",
            "ahead of the auction",
            "before it sells", "before it is sold", "before it goes to auction", "before it's sold",
            "day before the sale",
            "hour before the sale", "prior to the auction", "upcoming sale", "upcoming auction"),
    )  # fmt: skip


def _any(what: str, at: str) -> Any:
    """An optional field: whether there is any of one part, so that "no penalties" counts as none."""
    noun = what.split()[0]
    none = (f"no {what}", f"no {noun}", f"{what} none", f"without {what}", f"{what} zero", f"{what} waived",
        f"zero {what}",
            f"no {what} yet", f"{what} nothing", f"waived the {what}")  # fmt: skip
    return yes_no(f"Are there any {what}?", at, optional=True, no=none)


def _part(work: Work, name: str) -> Decimal | None:
    """One part of the sum, or None when unknown; zero when the case says that there is none of it."""
    known: Decimal | None = work.maybe(name)
    without = f"any_{name}" in type(work.inputs).model_fields and work.maybe(f"any_{name}") is False
    return Decimal(0) if known is None and without else known


def _known_and_total(work: Work, names: Sequence[str], offered: Decimal | None) -> tuple[Decimal, bool]:
    """The sum of the parts; only of those known, with ``False``, when an offer does not even cover them."""
    parts = [_part(work, name) for name in names]
    known = sum((part or Decimal(0) for part in parts), Decimal(0))
    if None in parts and offered is not None and offered < known:
        return known, False
    for name, part in zip(names, parts, strict=True):
        if part is None:
            work.money(name)
    return known, True


class RemoveFromListAmount(Inputs):
    """What it takes to remove a property from the foreclosure list."""

    sold: bool | None = _after_sale("5.30.075.A")
    delinquent: Decimal | None = money(
        "How much is the delinquent assessment?", "5.30.075.A", words=DELINQUENT_AMOUNT_WORDS
    )
    penalties: Decimal | None = money("How much are the penalties?", "5.30.075.A", words=PENALTY_WORDS)
    interest: Decimal | None = money("How much is the interest?", "5.30.075.A", words=INTEREST_WORDS)
    collection: Decimal | None = money("How much are the collection costs?", "5.30.075.A", words=COLLECTION_WORDS)
    sales: Decimal | None = money("How much are the sales costs incurred to date?", "5.30.075.A", words=SALES_WORDS)
    offered: Decimal | None = money("Which payment is offered?", "5.30.075.A", words=OFFERED_WORDS, optional=True)
    any_penalties: bool | None = _any("penalties", "5.30.075.A")
    any_interest: bool | None = _any("interest", "5.30.075.A")
    any_collection: bool | None = _any("collection costs", "5.30.075.A")
    any_sales: bool | None = _any("sales costs", "5.30.075.A")
    bonded: bool | None = yes_no(
        "Is it a bonded assessment (an installment contract)?", "5.30.075.A", optional=True,
        yes=("bonded", "bonded lien", "installment contract", "bonded assessment"),
        no=("open lien", "unbonded", "not bonded", "never bonded"),
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
        "owner brought a cashier's check, does it get the house off the foreclosure list",
        "is that payment enough to stop the lien sale",
        "paid everything but the sales costs, does the property come off the foreclosure list",
        "day after the lien sale the owner wants to pay what was delinquent and get off the list",
        "bank holding the mortgage wants the place off the auction list, what's the check for",
        "back installments, penalties, interest, billing fees and ad costs: total to get off the foreclosure list",
        "how much more does she need to get her house off the foreclosure list",
        "foreclosure sale was yesterday, can the owner still take it off the list by paying",
        "owner is behind and wants off the foreclosure list before the auction, what does he owe in all",
        "does paying the delinquent part alone save the place from auction",
        "what will it cost the mortgage holder to rescue the house before we sell it",
        "exact amount to get this house off the foreclosure list",
        "Mrs. Ito wants off the foreclosure list, how much is it",
        "what's the total to pull our lot off the list before the auction",
        "what does it come to if he takes his house off the list before the sale",
        "he paid everything except the advertising costs, is the house off the list",
    ),
    anchors=(REMOVAL, VOID),
    model=RemoveFromListAmount,
)
def remove_from_list_amount(work: Work) -> Outcome:
    """PCC 5.30.075 A."""
    if work.maybe("bonded"):
        work.step("5.30.075.A", "The Auditor declares the installment contract void; new arrangements are needed", True)
    elif work.maybe("bonded") is None:
        work.note("If the assessment is bonded, the Auditor also declares the installment contract void.")
    return removal_answer(work, "5.30.075.A", "5.30.025.I")


def removal_answer(work: Work, at: str, redeeming: str) -> Outcome:
    """What removes a property from the list by ``at``, and whether an offer does; after the sale ``redeeming``."""
    if wrong := any_below_zero(work, at):
        return wrong
    if work.maybe("sold"):
        work.step(at, "To be paid any time prior to the sale", False)
        text = "No: after the sale the property is no longer removed from the list, but may be redeemed in full."
        return work.computed(redeeming, text, verdict="no", actors=("Treasurer",))
    offered = work.maybe("offered")
    total, whole = _known_and_total(work, ("delinquent", "penalties", "interest", "collection", "sales"), offered)
    if not whole:
        return _offer_answer(work, at, offered, total, whole=False)
    work.step(at, "Delinquent assessment, penalties, interest, collection costs and sales costs to date", total, "USD")
    if offered is not None:
        return _offer_answer(work, at, offered, total, whole=True)
    return work.computed(
        at, f"{usd(total)}, paid before the sale, removes the property from the foreclosure list.",
        dollars("total", REMOVING, total), actors=("Auditor",),
    )  # fmt: skip


def _offer_answer(work: Work, at: str, offered: Decimal, total: Decimal, *, whole: bool) -> Outcome:
    """Whether an offer covers the total, or with ``whole`` false the part of it that is known."""
    short = max(Decimal(0), total - offered)
    work.step(at, f"Offered {usd(offered)} against {'' if whole else 'at least '}{usd(total)}", short == 0)
    text = f"Yes: {usd(offered)} covers the {usd(total)} that remove the property from the list."
    if short:
        least = "" if whole else "at least "
        text = f"No: {usd(offered)} is {least}{usd(short)} short; all of it is to be paid before the sale."
    values = (dollars("total", REMOVING, total), dollars("shortfall", "Still missing", short)) if whole else ()
    return work.computed(at, text, *values, verdict="no" if short else "yes", actors=("Auditor",))


class SewerRemoveFromListAmount(Inputs):
    """What it takes to remove a sewer safety net property from the foreclosure list."""

    sold: bool | None = _after_sale("5.31.065.A")
    delinquent: Decimal | None = money(
        "How much is the delinquent assessment?", "5.31.065.A", words=DELINQUENT_AMOUNT_WORDS
    )
    penalties: Decimal | None = money("How much are the penalties?", "5.31.065.A", words=PENALTY_WORDS)
    interest: Decimal | None = money("How much is the interest?", "5.31.065.A", words=INTEREST_WORDS)
    collection: Decimal | None = money("How much are the collection costs?", "5.31.065.A", words=COLLECTION_WORDS)
    sales: Decimal | None = money("How much are the sales costs incurred to date?", "5.31.065.A", words=SALES_WORDS)
    offered: Decimal | None = money("Which payment is offered?", "5.31.065.A", words=OFFERED_WORDS, optional=True)
    any_penalties: bool | None = _any("penalties", "5.31.065.A")
    any_interest: bool | None = _any("interest", "5.31.065.A")
    any_collection: bool | None = _any("collection costs", "5.31.065.A")
    any_sales: bool | None = _any("sales costs", "5.31.065.A")


@calculator(
    name="sewer_remove_from_list_amount",
    title="Amount that removes a sewer safety net property from the foreclosure list",
    subject=SEWER_SUBJECT,
    provision="5.31.065.A",
    rule="Any time prior to a sewer safety net sale, a person with an interest removes a property from the list by "
    "paying the delinquent assessment with penalties, interest, collection costs and sales costs incurred to date.",
    phrases=(
        "how much to take a sewer safety net property off the foreclosure list",
        "safety net account: delinquent $600, penalties $9, interest $30, collection $20, sales costs "
        "$150, total to stop the sale",
        "owner wants to stop a sewer safety net sale, what must be paid",
        "is this payment enough to get a safety net house off the list",
        "amount to bring a sewer safety net account current before the sale",
        "what happens to the installment contract when a safety net owner pays to leave the foreclosure list",
        "sewer safety net owner is behind and wants off the foreclosure list, what does he owe in all",
        "safety net house was auctioned yesterday, may the owner still pay it off the list",
        "is the owner's cashier's check enough to strike a sewer safety net property from the sale",
        "how far short is the payment to rescue a safety net home from the auction",
        "exact amount my client pays to get the safety net house off the list",
        "what is the total this owner owes to stop our safety net sale",
        "need the figure that takes the safety net lot off the foreclosure list today",
        "total my client must pay so her safety net house comes off the list",
        "what does this owner have to pay to get off the safety net list",
        "how much exactly to pull our safety net place from the sale",
    ),
    anchors=(SEWER_REMOVAL, SEWER_VOID),
    model=SewerRemoveFromListAmount,
)
def sewer_remove_from_list_amount(work: Work) -> Outcome:
    """PCC 5.31.065 A."""
    work.note("With installment payments the Auditor also voids the installment provision of the contract.")
    return removal_answer(work, "5.31.065.A", "5.31.005")


class SalePrice(Inputs):
    """What a property on the foreclosure list is sold for."""

    principal: Decimal | None = money("How much principal is owing?", "5.30.010.A.12", words=PRINCIPAL_WORDS)
    interest: Decimal | None = money("How much interest is owing?", "5.30.010.A.12", words=INTEREST_WORDS)
    penalties: Decimal | None = money("How much are the penalties?", "5.30.010.A.12", words=PENALTY_WORDS)
    collection: Decimal | None = money("How much are the collection costs?", "5.30.010.A.12", words=COLLECTION_WORDS)
    sales: Decimal | None = money("How much are the sales costs?", "5.30.010.A.12", words=SALES_WORDS)
    offered: Decimal | None = money("Which bid is made?", "5.30.080.B", words=BID_WORDS, optional=True)
    any_penalties: bool | None = _any("penalties", "5.30.010.A.12")
    any_interest: bool | None = _any("interest", "5.30.010.A.12")
    any_collection: bool | None = _any("collection costs", "5.30.010.A.12")
    any_sales: bool | None = _any("sales costs", "5.30.010.A.12")


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
        "somebody bids less than what is owed at the lien sale, do we have to take it",
        "does a bid above the amount owing raise the sale price",
        "is the opening price at the lien sale just the debt and costs added up",
        "what do we sell the foreclosed parcel for at the auction, principal plus interest plus billing plus ads",
        "someone bids more than what is owed, is that the sale price",
        "figure the price at the foreclosure auction",
        "bidder will only pay part of what is owed on the lot, accept?",
        "what must the winning bidder hand over for the parcel",
        "amount on the certificate of sale, all in",
        "what does the sale price of our parcel come to",
        "exact amount the winning bidder pays for this lot",
        "what is the total sale price on this house",
        "how much do we sell this lot for at our auction, in dollars",
        "work out the sale price of the parcel",
        "what figure do I put as sale price for our listed property",
        "what will Mr. Grant's lot be sold for at the foreclosure auction",
    ),
    anchors=(PRICE, SOLD_FOR),
    model=SalePrice,
)
def sale_price(work: Work) -> Outcome:
    """PCC 5.30.010 A.12 and 5.30.080 B."""
    return price_answer(work, "5.30.010.A.12", "5.30.080.B")


def price_answer(work: Work, defined: str, at: str) -> Outcome:
    """The sum that provision ``defined`` calls the sale price; each property is sold for it by ``at``."""
    if wrong := any_below_zero(work, defined):
        return wrong
    offered = work.maybe("offered")
    total, whole = _known_and_total(work, ("principal", "interest", "penalties", "collection", "sales"), offered)
    if not whole:
        return _bid_answer(work, at, offered, total, whole=False)
    work.step(defined, "Principal, interest, penalties, collection costs and sales costs", total, "USD")
    work.step(at, "Each property is sold separately for this price; bids do not raise it", total, "USD")
    if offered is not None:
        return _bid_answer(work, at, offered, total, whole=True)
    return work.computed(at, f"The sale price is {usd(total)}.", dollars("price", "Sale price", total))


def _bid_answer(work: Work, at: str, offered: Decimal, price: Decimal, *, whole: bool) -> Outcome:
    """Whether a bid meets the sale price, or with ``whole`` false the part of it that is known."""
    short = max(Decimal(0), price - offered)
    work.step(at, f"A bid of {usd(offered)} against {'' if whole else 'at least '}{usd(price)}", short == 0)
    text = f"Yes, for the sale price of {usd(price)}; a higher bid does not raise it."
    if short:
        text = f"No: the bid is {'' if whole else 'at least '}{usd(short)} below the sale price."
    values = (dollars("price", "Sale price", price), dollars("shortfall", "Bid too low by", short)) if whole else ()
    return work.computed(at, text, *values, verdict="no" if short else "yes")
