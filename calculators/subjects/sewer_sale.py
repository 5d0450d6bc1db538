"""The price and the duties after the sale of a sewer safety net property: Sections 5.31.010 and 5.31.070 to .080."""

from __future__ import annotations

from datetime import date
from decimal import Decimal

from calculators.calculator import calculator
from calculators.figure import anchor, figure
from calculators.inputs import Inputs, choice, day, money
from calculators.outcome import Outcome
from calculators.subjects.foreclosure_payment import (
    BID_WORDS,
    COLLECTION_WORDS,
    INTEREST_WORDS,
    PENALTY_WORDS,
    PRINCIPAL_WORDS,
    price_answer,
)  # fmt: skip
from calculators.subjects.foreclosure_sale import (
    NOTIFIED_WORDS,
    RETURNED_WORDS,
    SALE_WORDS,
    after_sale_answer,
    returned_after_field,
    sent_after_field,
)
from calculators.timeliness import asked_whether
from calculators.work import Work

SUBJECT = "Sewer safety net"

NOTICE_DAYS = figure(
    "sewer_notice_of_sale_days", "10", "working days", "5.31.075.C", "within 10 working days after the sale"
)
RETURN_DAYS = figure(
    "sewer_return_days", "3", "business days", "5.31.080.A", "within three business days after the sale"
)
SALES_WORDS = ("advertising", "ads", "title", "posting", "sales costs", "sale costs", "costs of sale", "sales cost",
               "cost of the sale", "title report", "selling costs", "sale cost", "auction costs", "printing", "postage",
               "cost to sell", "sale expenses", "selling expenses", "newspaper", "costs of the sale",
               "holding the sale", "sales")  # fmt: skip
PRICE = anchor("5.31.010.A.10", "on the principle, interest, penalties, collection costs and sales costs")
SOLD_FOR = anchor("5.31.070.B", "on the principle, interest, penalties, collections costs and sales")


class SewerSalePrice(Inputs):
    """What a sewer safety net property is sold for."""

    principal: Decimal | None = money(
        "How much principal is owing?", "5.31.010.A.10", words=(*PRINCIPAL_WORDS, "still owing", "owes")
    )
    interest: Decimal | None = money(
        "How much interest is owing?", "5.31.010.A.10", words=(*INTEREST_WORDS, "int", "in interest")
    )
    penalties: Decimal | None = money(
        "How much are the penalties?",
        "5.31.010.A.10",
        words=(*PENALTY_WORDS, "in penalties", "penalty charges", "late charges", "pen"),
    )
    collection: Decimal | None = money("How much are the collection costs?", "5.31.010.A.10",
                                       words=(*COLLECTION_WORDS, "coll", "rebilling", "billing costs", "in collection",
                                              "collecting"))  # fmt: skip
    sales: Decimal | None = money("How much are the sales costs?", "5.31.010.A.10", words=SALES_WORDS)
    offered: Decimal | None = money("Which bid is made?", "5.31.070.B", words=BID_WORDS, optional=True)


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
        "is this bid enough for the safety net property",
        "bidder at the safety net sale offers more than what is owed, take it?",
        "safety net property with principal, interest, penalties, collection costs and sales costs, sales price",
        "what do we offer the safety net house for at the sale",
        "how much does our lot on the safety net foreclosure list sell for",
        "safety net sale: what is owed on the loan plus late charges, rebilling and ads, total asking price",
        "a safety net parcel goes for how much at the Treasurer's sale",
        "by how much is the bid under the safety net sale price",
        "total owing that a safety net house is auctioned for",
        "what is the exact price our safety net property gets sold for",
        "need the sale price figure for the safety net house on this year's list",
        "what does our safety net house sell for",
        "exact price on our safety net lot",
    ),
    anchors=(PRICE, SOLD_FOR),
    model=SewerSalePrice,
)
def sewer_sale_price(work: Work) -> Outcome:
    """PCC 5.31.010 A.10 and 5.31.070 B."""
    work.note("PCC 5.31.070 B ends “and sales”; the definition in 5.31.010 A.10 has “sales costs”.")
    return price_answer(work, "5.31.010.A.10", "5.31.070.B")


class SewerNoticeOfSaleDue(Inputs):
    """What the Notice of the Sale of a sewer safety net property is counted from."""

    sale: date | None = day("On which date was the foreclosure sale?", "5.31.075.C", words=SALE_WORDS)
    done: date | None = day("On which date was the notice sent?", "5.31.075.C", optional=True,
                            words=(*NOTIFIED_WORDS, "went out on", "letters went out", "certified letter", "told",
                                   "letter telling", "owner heard", "sent it", "put in the mail",
                                   "mailed the notice of sale", "mailed the notice of the sale",
                                   "sent the notice of sale", "sent the notice of the sale",
                                   "notice of sale went out", "mailed the notice",
                                   "notice of sale mailed"))  # fmt: skip
    days: int | None = sent_after_field("5.31.075.C")
    notice: str | None = choice(
        "Is it the Notice of the Sale, sent after it, or a notice before the sale?", "5.31.075.C",
        {
            "notice_of_the_sale": ("notice of the sale", "notices of the sale", "notice of sale", "it sold", "was sold",
                                   "telling the owner it sold", "that it was sold", "letters about the sale"),
            "before_the_sale": ("notice of foreclosure", "before the sale", "ahead of the sale", "prior to the sale"),
        }, optional=True,
    )  # fmt: skip
    asked: str | None = asked_whether("5.31.075.C")


class SewerSaleReturnDue(Inputs):
    """What the return of the sewer safety net list is counted from."""

    sale: date | None = day("On which date was the foreclosure sale?", "5.31.080.A", words=SALE_WORDS)
    done: date | None = day("On which date was the list returned?", "5.31.080.A", optional=True,
                            words=(*RETURNED_WORDS, "brought", "brought the list back", "brings", "had it back",
                                   "gave it back", "on the auditor's desk", "dropped off"))  # fmt: skip
    days: int | None = returned_after_field("5.31.080.A")
    asked: str | None = asked_whether("5.31.080.A")


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
        "sewer safety net Notice of the Sale was mailed three weeks after, late?",
        "was the safety net notice of sale sent soon enough",
        "deadline for the certified letter telling the former owner that the safety net house was sold at auction",
        "letters about the safety net sale went out two weeks after, good?",
        "when is the Notice of the Sale due for the safety net sale we just held",
        "by what day do the people with an interest hear that the safety net property was sold",
        "treasurer mailed the sold notices on the eleventh working day, safety net",
        "first class mail to the old owner after the safety net auction, by when",
        "how many days late was the safety net Notice of the Sale",
        "sewer safety net foreclosure sale was held, by when must the Notice of the Sale be sent to the owner",
        "last day to send the Notice of the Sale after the safety net foreclosure sale",
        "what is the exact date by which our safety net Notice of the Sale has to be mailed",
        "need the calendar date our certified letters after the safety net sale are due",
        "our safety net auction is over, on which date must the former owner have been written to",
        "did our safety net Notice of the Sale go out in time",
        "last day to write our safety net owner after the sale",
        "by what date must our safety net owner hear of the sale",
        "date our safety net owner has to be told his house was sold",
    ),
    anchors=(NOTICE_DAYS,),
    model=SewerNoticeOfSaleDue,
)
def sewer_notice_of_sale_due(work: Work) -> Outcome:
    """PCC 5.31.075 C."""
    if work.maybe("notice") == "before_the_sale":
        return work.not_applicable("5.31.055.A.1", "The Notice of Foreclosure goes before the sale, by another rule.")
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
        "Treasurer returned the safety net list a week after the sale, okay?",
        "safety net sale list came back on the fourth business day, late?",
        "treasurer brought the safety net list back a week after the sale, late?",
        "when is the list with the collections and sales noted on it due back at the Auditor, safety net",
        "list of what sold at the safety net sale back to the Auditor by which day",
        "marked up final list returned two days after the safety net sale, in time?",
        "on what date is the final list due back at the Auditor from our safety net sale",
        "how many days late did the Treasurer hand the safety net list to the Auditor",
        "exact date the marked up safety net list from our sale must be with the Auditor",
        "our safety net sale is done, which day does the list go back",
        "on what date does our marked safety net list have to be back with the Auditor",
        "did our safety net list get back to the Auditor in time",
    ),
    anchors=(RETURN_DAYS,),
    model=SewerSaleReturnDue,
)
def sewer_sale_return_due(work: Work) -> Outcome:
    """PCC 5.31.080 A."""
    return after_sale_answer(work, RETURN_DAYS, "The list goes back to the Auditor")
