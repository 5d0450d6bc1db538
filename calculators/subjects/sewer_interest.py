"""Interest on delinquent sewer safety net accounts: Section 5.31.025 D."""

from __future__ import annotations

from datetime import date
from decimal import Decimal

from calculators.calculator import calculator
from calculators.conditions import any_below_zero
from calculators.figure import anchor
from calculators.inputs import Inputs, choice, count, day, money, percent
from calculators.interest import simple_interest
from calculators.money import plain, usd
from calculators.outcome import Outcome
from calculators.subjects.bonded_liens import contract_interest
from calculators.subjects.liens import PAID_WORDS, PAST_WORDS, PRINCIPAL_WORDS
from calculators.work import Work, dollars

SUBJECT = "Sewer safety net"

DAILY = anchor(
    "5.31.025.D",
    "calculated daily based on the amount of the unpaid principal balance and the interest rate set by the "
    "installment contract",
)


class SewerLienInterest(Inputs):
    """What interest on a delinquent sewer safety net account depends on."""

    principal: Decimal | None = money(
        "What is the unpaid principal balance?",
        "5.31.025.D",
        words=(*PRINCIPAL_WORDS, "unpaid", "on", "of", "balance of", "unpaid balance", "loan of"),
    )
    rate: Decimal | None = percent(
        "Which annual interest rate does the installment contract set on the principal balance (in percent)?",
        "5.31.025.D",
        words=("rate", "interest", "contract", "loan", "contract rate", "annual", "loan rate", "at", "a year",
               "contract says", "note says", "per year", "annually"),
    )  # fmt: skip
    days: int | None = count(
        "For how many days is interest charged?", "5.31.025.D", unit="days", optional=True,
        words=(*PAST_WORDS, "for", "over"),
    )  # fmt: skip
    wanted: str | None = choice(
        "Is the interest of each day asked for, or that of the whole time?", "5.31.025.D",
        {
            "daily": ("a day", "per day", "each day", "every day", "per diem", "daily", "by the day", "one day's"),
            "whole": (),
        }, optional=True,
    )  # fmt: skip
    start: date | None = day(
        "From which date is interest charged?", "5.31.025.D", words=("from", "since", "due", "installment")
    )
    end: date | None = day(
        "Through which date is interest charged?", "5.31.025.D", words=("to", "through", "until", *PAID_WORDS)
    )


@calculator(
    name="sewer_lien_interest",
    title="Interest on a delinquent sewer safety net account",
    subject=SUBJECT,
    provision="5.31.025.D",
    rule="Interest on a delinquent sewer safety net account is calculated daily on the unpaid principal balance, at "
    "the rate set by the installment contract.",
    phrases=(
        "interest on a sewer safety net account of $10,950 at 5% for 30 days",
        "how is interest on a sewer safety net lien calculated",
        "daily interest sewer safety net loan",
        "sewer safety net account two months behind, interest owed",
        "is there a minimum interest rate on a delinquent sewer safety net account",
        "sewer safety net interest from due date to payment",
        "what does a safety net owner owe in interest after 45 days",
        "figure the daily interest on a delinquent safety net loan",
        "how much interest a day runs on the delinquent safety net principal",
        "what does the safety net owner owe all told with the interest added",
        "interest to tack on to a delinquent safety net account from February to April",
        "unpaid safety net balance and contract rate, interest for a hundred days",
        "per diem on a safety net sewer loan that is behind",
        "exact interest owed so far on our delinquent safety net account",
        "how many dollars of interest has this safety net lien run up",
        "work out the daily interest on my safety net principal",
        "exact interest on his late safety net loan",
        "interest owed on the Petersons' late safety net loan",
        "what interest do we charge on this late safety net account",
        "total interest our safety net borrower owes",
    ),
    anchors=(DAILY,),
    model=SewerLienInterest,
)
def sewer_lien_interest(work: Work) -> Outcome:
    """PCC 5.31.025 D."""
    work.note("The text does not say on which day this interest starts, and has no minimum rate for these accounts.")
    if work.maybe("wanted") == "daily" and all(work.maybe(name) is None for name in ("days", "start", "end")):
        return _daily(work)
    return contract_interest(work, "5.31.025.D")


def _daily(work: Work) -> Outcome:
    """The interest of one day."""
    at = "5.31.025.D"
    if wrong := any_below_zero(work, at):
        return wrong
    principal, rate = work.money("principal"), work.percent("rate")
    interest = simple_interest(work, at, principal, rate, 1)
    text = f"Interest is {usd(interest)} a day: {plain(rate)} percent a year on {usd(principal)}."
    return work.computed(at, text, dollars("interest", "Interest a day", interest))
