"""Due after a foreclosure sale: the Notice of the Sale and the return of the list: Sections 5.30.085 and 5.30.090."""

from __future__ import annotations

from datetime import date

from calculators.calculator import calculator
from calculators.figure import figure
from calculators.inputs import Inputs, day
from calculators.outcome import Outcome
from calculators.subjects.foreclosure_sale import (
    NOTIFIED_WORDS,
    RETURNED_WORDS,
    SALE_WORDS,
    SUBJECT,
    after_sale_answer,
    calendar_days_field,
    returned_after_field,
    sent_after_field,
)  # fmt: skip
from calculators.timeliness import asked_whether
from calculators.work import Work

NOTICE_DAYS = figure("notice_of_sale_days", "10", "working days", "5.30.085.C", "within 10 working days after the sale")
RETURN_DAYS = figure(
    "sale_return_days", "3", "business days", "5.30.090.A", "within three business days after the sale"
)


class NoticeOfSaleDue(Inputs):
    """What the Notice of the Sale is counted from."""

    sale: date | None = day("On which date was the foreclosure sale?", "5.30.085.C", words=SALE_WORDS)
    done: date | None = day("On which date was the notice sent?", "5.30.085.C", words=NOTIFIED_WORDS, optional=True)
    days: int | None = sent_after_field("5.30.085.C")
    calendar: int | None = calendar_days_field("5.30.085.C")
    asked: str | None = asked_whether("5.30.085.C")


class SaleReturnDue(Inputs):
    """What the return of the list is counted from."""

    sale: date | None = day("On which date was the foreclosure sale?", "5.30.090.A", words=SALE_WORDS)
    done: date | None = day("On which date was the list returned?", "5.30.090.A", words=RETURNED_WORDS, optional=True)
    days: int | None = returned_after_field("5.30.090.A")
    calendar: int | None = calendar_days_field("5.30.090.A")
    asked: str | None = asked_whether("5.30.090.A")


@calculator(
    name="notice_of_sale_due",
    title="When the Notice of the Sale is due",
    subject=SUBJECT,
    provision="5.30.085.C",
    rule="The Treasurer sends the Notice of the Sale by certified and first class mail within 10 working days after "
    "the sale to the owner and all persons known to have an interest.",
    phrases=(
        "foreclosure sale was May 12, 2026, when must the Notice of the Sale go out",
        "deadline for the Notice of the Sale to the property owner",
        "how long after the sale do we notify the owner",
        "last day to mail the notice of sale after a lien foreclosure",
        "working days to send the notice after the foreclosure sale",
        "property was sold on May 12, when must the owner get the Notice of the Sale",
        "Notice of the Sale was mailed two and a half weeks after the foreclosure sale, late?",
        "we sent owners the Notice of the Sale on the tenth working day, are we good",
        "did the Notice of the Sale go out in time",
        "when must the Notice of the Sale go out after a foreclosure sale",
        "we held the foreclosure sale and the Notice of the Sale to the owner went out two weeks later, ok?",
        "sold it at foreclosure, when must the letter about the sale go to the owner",
        "letters telling owners who bought their house left two weeks after the auction, late?",
        "what is the last day to mail the Notice of the Sale for our foreclosure sale",
        "by which day do we have to tell the old owner who the purchaser is and until when he can redeem",
        "certified letter on the redemption price and the buyer's name, how soon after the auction",
        "we told the owner by certified letter two weeks after the foreclosure auction, late?",
        "owner got the Notice of the Sale a week after the foreclosure auction, fine?",
        "we auctioned this lot, exact date the letter to the former owner must leave",
        "what date is the notice about our sale to the old owner due",
        "our auction is done, what day do the letters to the owner have to be out",
        "which day is the deadline for telling the owner of this house that it was sold",
        "we auctioned the house, exact date our letter to the old owner must go out",
        "we held the sale, last day to mail the Notice of the Sale",
        "last day to mail the Notice of the Sale after we held the auction",
        "sale was held April 20, 2026, last day for the Notice of the Sale to the owner",
    ),
    anchors=(NOTICE_DAYS,),
    model=NoticeOfSaleDue,
)
def notice_of_sale_due(work: Work) -> Outcome:
    """PCC 5.30.085 C."""
    return after_sale_answer(work, NOTICE_DAYS, "The Notice of the Sale goes out", work.maybe("calendar"))


@calculator(
    name="sale_return_due",
    title="When the list goes back to the Auditor after the sale",
    subject=SUBJECT,
    provision="5.30.090.A",
    rule="The Treasurer returns the final foreclosure list, with all collections and sales noted on it, to the Auditor "
    "within three business days after the sale.",
    phrases=(
        "sale held May 12, 2026, when does the list go back to the Auditor",
        "deadline to return the final foreclosure list after the sale",
        "how many days does the Treasurer have to report collections and sales",
        "business days to return the list after a foreclosure sale",
        "sale results due to the Auditor",
        "when must the final list come back for the lien docket",
        "Treasurer gave the final list back to the Auditor a week after the sale, in time?",
        "list with the sale results came back on the fourth business day, too late?",
        "Auditor wants the marked-up foreclosure list after the auction, by when",
        "on what date does the Treasurer have to hand our final foreclosure list back to the Auditor",
        "Treasurer still has the list two days after the lien sale, is that a problem",
        "collections and sales noted on the list, when is the Auditor to have it",
        "when does the Auditor hear what sold",
        "exact date our list with the results has to be with the Auditor",
        "what day must we hand this list back after our auction",
        "which date is our marked-up list due",
        "the sale is over, what date do we return our list",
    ),
    anchors=(RETURN_DAYS,),
    model=SaleReturnDue,
)
def sale_return_due(work: Work) -> Outcome:
    """PCC 5.30.090 A."""
    return after_sale_answer(work, RETURN_DAYS, "The list goes back to the Auditor", work.maybe("calendar"))
