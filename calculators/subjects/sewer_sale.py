"""The foreclosure sale of a sewer safety net property: Sections 5.31.070 to 5.31.080 and 5.31.105."""

from __future__ import annotations

from datetime import date
from decimal import Decimal

from calculators.calculator import calculator
from calculators.figure import anchor, figure
from calculators.inputs import Inputs, count, day, money, yes_no
from calculators.outcome import Outcome
from calculators.subjects.foreclosed_property import proceeds_answer
from calculators.subjects.foreclosure_payment import (
    COLLECTION_WORDS,
    INTEREST_WORDS,
    PENALTY_WORDS,
    PRINCIPAL_WORDS,
    SALES_WORDS,
    price_answer,
)  # fmt: skip
from calculators.subjects.foreclosure_sale import SALE_WORDS, after_sale_answer, bid_answer
from calculators.work import Work

SUBJECT = "Sewer safety net"

NOTICE_DAYS = figure(
    "sewer_notice_of_sale_days", "10", "working days", "5.31.075.C", "within 10 working days after the sale"
)
RETURN_DAYS = figure(
    "sewer_return_days", "3", "business days", "5.31.080.A", "within three business days after the sale"
)
PRICE = anchor("5.31.010.A.10", "on the principle, interest, penalties, collection costs and sales costs")
SOLD_FOR = anchor("5.31.070.B", "on the principle, interest, penalties, collections costs and sales")
BY_LOT = anchor("5.31.070.E", "the successful bidder shall be determined by lot")
AGAIN = anchor("5.31.070.F", "Property which is not sold may again be offered for sale.")
DEFAULT = anchor("5.31.070.G", "the property shall be sold to the other bidder")
REST = anchor("5.31.105.A", "shall be placed in the Assessment Referral Account unless otherwise designated by Council")


class SewerSalePrice(Inputs):
    """What a sewer safety net property is sold for."""

    principal: Decimal | None = money("How much principal is owing?", "5.31.010.A.10", words=PRINCIPAL_WORDS)
    interest: Decimal | None = money("How much interest is owing?", "5.31.010.A.10", words=INTEREST_WORDS)
    penalties: Decimal | None = money("How much are the penalties?", "5.31.010.A.10", words=PENALTY_WORDS)
    collection: Decimal | None = money("How much are the collection costs?", "5.31.010.A.10", words=COLLECTION_WORDS)
    sales: Decimal | None = money("How much are the sales costs?", "5.31.010.A.10", words=SALES_WORDS)


@calculator(
    name="sewer_sale_price",
    title="Sale price of a sewer safety net property",
    subject=SUBJECT,
    provision="5.31.070.B",
    rule="A sewer safety net property is sold for the amount owing on the principal, interest, penalties, collection "
    "costs and sales costs.",
    phrases=(
        "sewer safety net sale price: principal $7,000, interest $350, penalties $35, collection $40, sales costs $300",
        "what is a sewer safety net property sold for",
        "price at a sewer safety net foreclosure sale",
        "add up the sewer safety net sale price",
        "how do we figure the price of a sewer safety net sale",
        "minimum price at the sewer safety net auction",
    ),
    anchors=(PRICE, SOLD_FOR),
    model=SewerSalePrice,
)
def sewer_sale_price(work: Work) -> Outcome:
    """PCC 5.31.010 A.10 and 5.31.070 B."""
    work.note("PCC 5.31.070 B ends “and sales”; the definition in 5.31.010 A.10 has “sales costs”.")
    return price_answer(work, "5.31.010.A.10", "5.31.070.B")


class SewerBids(Inputs):
    """What decides who gets a sewer safety net property at the sale."""

    bidders: int | None = count(
        "How many bidders are there for the property?", "5.31.070.E", unit="bidders",
        words=("bidder", "bidders", "bid", "bids", "people"),
    )  # fmt: skip
    paid: bool | None = yes_no(
        "Does the successful bidder pay?", "5.31.070.G",
        yes=("pays", "paid", "bidder paid", "winner paid", "has paid", "tie"),
        no=("fails to pay", "failed to pay", "did not pay", "doesn't pay", "defaults", "defaulted", "backs out",
            "backed out", "never paid"),
    )  # fmt: skip


@calculator(
    name="sewer_bid_outcome",
    title="Who gets a sewer safety net property at the sale",
    subject=SUBJECT,
    provision="5.31.070.E",
    rule="At a sewer safety net sale with two or more bids the successful bidder is determined by lot; if that "
    "bidder fails to pay, the property goes to the other bidder, or by lot where there were more than two.",
    phrases=(
        "three bidders at a sewer safety net sale and the winner defaults",
        "two bids on a sewer safety net property, who wins",
        "only one bidder at the sewer safety net sale",
        "successful bidder did not pay at the sewer safety net sale",
        "how is the winner chosen at a sewer safety net foreclosure sale",
        "nobody bids at a sewer safety net auction, can it be offered again",
    ),
    anchors=(BY_LOT, AGAIN, DEFAULT),
    model=SewerBids,
)
def sewer_bid_outcome(work: Work) -> Outcome:
    """PCC 5.31.070 E, F and G."""
    return bid_answer(work, "5.31.070", "PCC 5.31.050 D through 5.31.105")


class SewerAfterSale(Inputs):
    """What the duties after a sewer safety net sale are counted from."""

    sale: date | None = day("On which date was the foreclosure sale?", "5.31.075.C", words=SALE_WORDS)


@calculator(
    name="sewer_notice_of_sale_due",
    title="When the Notice of the Sale is due, sewer safety net",
    subject=SUBJECT,
    provision="5.31.075.C",
    rule="After a sewer safety net sale the Treasurer sends the Notice of the Sale by certified and first class mail "
    "within 10 working days to the owner and all persons known to have an interest.",
    phrases=(
        "sewer safety net sale was May 21, 2026, when must the Notice of the Sale go out",
        "deadline for the notice of sale after a sewer safety net sale",
        "notify the owner after a sewer safety net sale, how many days",
        "sewer safety net notice of the sale due date",
        "last day to mail the Notice of the Sale, sewer safety net",
        "working days for the sewer safety net notice of sale",
    ),
    anchors=(NOTICE_DAYS,),
    model=SewerAfterSale,
)
def sewer_notice_of_sale_due(work: Work) -> Outcome:
    """PCC 5.31.075 C."""
    return after_sale_answer(work, NOTICE_DAYS, "The Notice of the Sale goes out")


@calculator(
    name="sewer_sale_return_due",
    title="When the sewer safety net list goes back to the Auditor",
    subject=SUBJECT,
    provision="5.31.080.A",
    rule="After a sewer safety net sale the Treasurer returns the final foreclosure list, with all collections and "
    "sales noted on it, to the Auditor within three business days.",
    phrases=(
        "sewer safety net sale on May 21, 2026, when does the list go back to the Auditor",
        "return of the sewer safety net list after the sale",
        "business days to report a sewer safety net sale to the Auditor",
        "sewer safety net sale results due",
        "when must the Treasurer return the sewer safety net final list",
        "deadline for sewer safety net collections and sales report",
    ),
    anchors=(RETURN_DAYS,),
    model=SewerAfterSale,
)
def sewer_sale_return_due(work: Work) -> Outcome:
    """PCC 5.31.080 A."""
    return after_sale_answer(work, RETURN_DAYS, "The list goes back to the Auditor")


class SewerProceeds(Inputs):
    """How the proceeds of reselling a sewer safety net property are shared."""

    proceeds: Decimal | None = money(
        "What did the sale of the property bring?", "5.31.105.A",
        words=("proceeds", "sold", "sale", "brought", "sells", "resale", "resold"),
    )  # fmt: skip
    fund_cost: Decimal | None = money(
        "How much did the fund pay for the property?", "5.31.105.A",
        words=("fund", "purchased", "cost", "bought", "reimburse", "purchase", "paid"),
    )  # fmt: skip
    liens: Decimal | None = money("How much was paid on liens?", "5.31.105.A", words=("liens", "lien"))
    expenses: Decimal | None = money(
        "How much were the other expenses?", "5.31.105.A", words=("expenses", "expense", "other", "costs")
    )


@calculator(
    name="sewer_resale_proceeds",
    title="Where the proceeds of a sewer safety net resale go",
    subject=SUBJECT,
    provision="5.31.105.A",
    rule="The proceeds of reselling a sewer safety net property reimburse the fund it was purchased from, liens paid "
    "and other expenses; the rest goes to the Assessment Referral Account unless the Council designates otherwise.",
    phrases=(
        "sewer safety net property resold for $60,000, fund paid $15,000, liens $2,000, no expenses, what is left",
        "where do proceeds of a resold sewer safety net property go",
        "Assessment Referral Account share of a sewer safety net resale",
        "sewer safety net resale, surplus",
        "split the proceeds after reselling a sewer safety net house",
        "leftover money from a sewer safety net property the City sold",
    ),
    anchors=(REST,),
    model=SewerProceeds,
)
def sewer_resale_proceeds(work: Work) -> Outcome:
    """PCC 5.31.105 A."""
    return proceeds_answer(work, "5.31.105.A", "Assessment Referral Account")
