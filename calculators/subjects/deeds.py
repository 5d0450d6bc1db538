"""When the purchaser's deed may be executed: Sections 5.30.100 and 5.31.090."""

from __future__ import annotations

from datetime import date
from decimal import Decimal
from typing import Any

from calculators.calculator import calculator
from calculators.figure import anchor
from calculators.inputs import Inputs, day, number, yes_no
from calculators.money import long_date, plain
from calculators.outcome import Outcome
from calculators.subjects.redemption import NOT_COUNTED, PERIOD, ROLLS, SOLD_WORDS, last_day_to_redeem
from calculators.subjects.sewer_redemption import NOT_COUNTED as SEWER_NOT_COUNTED
from calculators.subjects.sewer_redemption import PERIOD as SEWER_PERIOD
from calculators.subjects.sewer_redemption import last_days
from calculators.work import Work, date_value

SUBJECT = "Redemption after a foreclosure sale"
SEWER_SUBJECT = "Sewer safety net"
MONTHS_A_YEAR = 12

DEED = anchor("5.30.100.A", "Upon expiration of the redemption period, the Treasurer shall execute a deed")
SEWER_DEED = anchor("5.31.090.A", "Upon expiration of the redemption period, the Treasurer shall execute a deed")
DISCHARGED = anchor("5.30.095.C", "Redemption discharges the property from the effect of the sale.")
SEWER_DISCHARGED = anchor("5.31.085.C", "Redemption discharges the property from the effect of the sale.")


def _redeemed(at: str) -> Any:
    return yes_no(
        "Has anybody redeemed the property?", at, optional=True,
        yes=("was redeemed", "has redeemed", "been redeemed", "owner redeemed", "got redeemed", "already redeemed",
             "bank redeemed", "bought it back", "redeemed it", "redeemed the house", "paid everything off",
             "paid it off", "paid it all off", "paid the redemption price", "owner paid up", "owner paid in full",
             "owner bought it back", "paid us in full", "mortgage company redeemed", "lender redeemed",
             "got the house back", "got it back", "redeemed last", "redeemed in month",
             "redeemed on the last day", "owner paid off", "paid off the whole thing", "came through with the money",
             "paid the whole redemption"),
        no=("not redeemed", "nobody redeemed", "no one redeemed", "unredeemed", "never redeemed", "no redemption",
            "without redemption", "nobody has redeemed", "not been redeemed", "nobody came forward",
            "nobody ever redeemed", "owner never came back", "no takers", "didn't redeem", "hasn't redeemed",
            "has not been redeemed", "nobody redeems", "nobody bought it back", "owner vanished", "owner is gone",
            "no one bought it back", "nobody paid", "no one came forward", "no one has redeemed",
            "no one ever redeemed",
            "if nobody redeems", "nobody showed up to redeem", "owner never redeemed", "never bought it back",
            "still not redeemed", "stayed unredeemed", "no one redeems", "did not redeem"),
    )  # fmt: skip


def _on(at: str) -> Any:
    return day(
        "On which date would the deed be executed?", at, optional=True,
        words=("deed", "execute", "issue", "issued", "sign", "today", "today is", "today's", "on", "signed",
               "executed", "hand over the deed",
               "now", "sign the deed", "deed dated", "give him the deed", "executed on", "deed on", "deed ok on",
               "record the deed", "deliver the deed", "give her the deed", "get the deed", "wants the deed",
               "hand it over", "deeded", "deed over", "by", "asks for the deed", "came for the deed",
               "draw up the deed",
               "issue the deed", "execute the deed", "deed be signed", "deed be executed", "sign it",
               "deed be issued"),
    )  # fmt: skip


def _months(at: str) -> Any:
    return number(
        "How many months after the sale would the deed be executed?", at, unit="months", optional=True,
        words=("months after", "months after the sale", "month", "months later", "months in", "months since",
               "months ago", "after the sale", "after the auction", "year after", "years after", "a year later"),
    )  # fmt: skip


class DeedIssuable(Inputs):
    """What decides when the purchaser's deed may be executed."""

    sold: date | None = day("On which date was the property sold?", "5.30.100.A", words=SOLD_WORDS)
    redeemed: bool | None = _redeemed("5.30.095.C")
    months: Decimal | None = _months("5.30.100.A")
    on: date | None = _on("5.30.100.A")


@calculator(
    name="deed_issuable",
    title="When the purchaser's deed may be executed",
    subject=SUBJECT,
    provision="5.30.100.A",
    rule="The Treasurer executes the deed upon expiration of the redemption period, when no redemption has been made.",
    phrases=(
        "when can the Treasurer issue the deed for a property sold March 11, 2025",
        "may the deed be signed on 3/12/2026, sale was 3/11/2025, nobody redeemed",
        "purchaser is asking for his deed",
        "how soon after the foreclosure sale does the buyer get a deed",
        "deed date after lien sale",
        "is it time to execute the deed to the certificate holder",
        "owner redeemed at the last minute, does the auction winner still get a deed",
        "owner redeemed the house, does the purchaser get a deed",
        "can we hand the buyer the deed eleven months after the lien sale",
        "foreclosure sale was in May, nobody redeemed, when can the buyer get his deed",
        "owner paid everything off eight months in, does the winning bidder still get a deed",
        "when may the Treasurer execute the deed for an unredeemed property",
        "first day we can deed the house over to the auction winner",
        "is today too soon to sign over the lot to the certificate holder",
        "bank bought the house back in month ten, winner still demands his deed",
        "when does the person with the certificate of sale become the owner",
        "on what date does our certificate holder get his deed",
        "what day can the deed for this lot be signed",
        "exact date the buyer of our lot gets the deed",
        "can we sign over this house to the auction buyer yet",
        "which day may the Treasurer execute this deed",
        "when can our certificate holder have his deed, exact date",
        "on which date does our auction buyer get the deed",
    ),
    anchors=(PERIOD, NOT_COUNTED, ROLLS, DEED, DISCHARGED),
    model=DeedIssuable,
)
def deed_issuable(work: Work) -> Outcome:
    """PCC 5.30.100 A."""
    if work.maybe("redeemed"):
        return _redeemed_answer(work, "5.30.095.C")
    if early := _too_early(work, "5.30.100.A"):
        return early
    last = last_day_to_redeem(work, work.day("sold"))
    return _deed_answer(work, "5.30.100.A", last, last)


def _redeemed_answer(work: Work, at: str) -> Outcome:
    work.step(at, "Redemption discharges the property from the effect of the sale", False)
    return work.computed(at, "No: the property was redeemed, so there is no deed to the purchaser.", verdict="no")


def _too_early(work: Work, at: str) -> Outcome | None:
    """The outcome when the months since the sale tell that the redemption period runs, or is over; else None."""
    months: Decimal | None = work.maybe("months")
    if months is None or work.maybe("sold") is not None or months == MONTHS_A_YEAR:
        return None
    over = months > MONTHS_A_YEAR
    work.step(at, f"{plain(months)} months after the sale, the one-year redemption period is over", over)
    if over:
        text = "Yes: the redemption period, one year from the sale, is over; the deed follows if nobody redeemed."
        return work.computed(at, text, verdict="yes", actors=("Treasurer",))
    text = "No, not yet: the redemption period runs one year from the sale, and the deed follows when it is over."
    return work.computed(at, text, verdict="no", actors=("Treasurer",))


def _deed_answer(work: Work, at: str, last: date, safe: date) -> Outcome:
    """Whether the deed may be executed: ``last`` ends the redemption period, ``safe`` does so by every reading."""
    value, on = date_value("deadline", "End of the redemption period, 5 p.m.", last), work.maybe("on")
    ends = f"the redemption period ends on {long_date(last)} at 5 p.m."
    if safe > last:
        work.note(f"Read literally, the period of a sewer safety net sale ends on {long_date(safe)}; wait until then.")
    if on is None:
        text = f"The deed follows when the period is over and nobody has redeemed the property: {ends}"
        return work.computed(at, text, value, actors=("Treasurer",))
    if last <= on <= safe:
        text = f"Only after 5 p.m., or where the period is longer after it, when nobody has redeemed: {ends}"
        return work.computed(at, text, value, verdict="conditional", actors=("Treasurer",))
    over = on > last
    work.step(at, f"The period is over on {long_date(on)}", over)
    if not over:
        return work.computed(at, f"No, not yet: {ends}", value, verdict="no", actors=("Treasurer",))
    if work.maybe("redeemed") is None:
        work.note("Nobody was taken to have redeemed the property; the deed says that no redemption has been made.")
    return work.computed(at, f"Yes: {ends}", value, verdict="yes", actors=("Treasurer",))


class SewerDeedIssuable(Inputs):
    """What decides when the deed of a sewer safety net property may be executed."""

    sold: date | None = day("On which date was the property sold?", "5.31.090.A", words=SOLD_WORDS)
    redeemed: bool | None = _redeemed("5.31.085.C")
    months: Decimal | None = _months("5.31.090.A")
    on: date | None = _on("5.31.090.A")


@calculator(
    name="sewer_deed_issuable",
    title="When the deed of a sewer safety net property may be executed",
    subject=SEWER_SUBJECT,
    provision="5.31.090.A",
    rule="The Treasurer executes the deed of a sewer safety net property upon expiration of the redemption period, "
    "when no redemption has been made.",
    phrases=(
        "when can the Treasurer issue the deed for a sewer safety net property",
        "deed date after a sewer safety net sale",
        "purchaser of a sewer safety net house wants his deed",
        "sewer safety net property was redeemed, does the purchaser get a deed",
        "may the deed of a safety net property be signed a year after the sale",
        "is it too early for the deed of a sewer safety net lot",
        "when does the winner of our sewer safety net auction get the deed if nobody redeemed",
        "safety net house sold last fall and nobody bought it back, deed date",
        "owner of the safety net lot redeemed late, is the buyer still getting a deed",
        "can the Treasurer sign the deed for a safety net parcel on a given day",
        "on what date can we deed this safety net house to the buyer",
        "is our safety net property ready to be deeded yet",
        "can we give our safety net buyer his deed yet",
        "may the Treasurer sign the deed for our safety net house now",
        "is it time to deed our safety net lot",
    ),
    anchors=(SEWER_PERIOD, SEWER_NOT_COUNTED, SEWER_DEED, SEWER_DISCHARGED),
    model=SewerDeedIssuable,
)
def sewer_deed_issuable(work: Work) -> Outcome:
    """PCC 5.31.090 A."""
    if work.maybe("redeemed"):
        return _redeemed_answer(work, "5.31.085.C")
    if early := _too_early(work, "5.31.090.A"):
        return early
    return _deed_answer(work, "5.31.090.A", *last_days(work, work.day("sold")))
