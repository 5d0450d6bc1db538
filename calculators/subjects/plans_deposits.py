"""Deposits for plans and specifications: Section 5.32.060."""

from __future__ import annotations

from decimal import Decimal

from calculators.calculator import calculator
from calculators.figure import anchor
from calculators.inputs import Inputs, choice, money
from calculators.money import usd
from calculators.outcome import Outcome, Quantity
from calculators.work import Work

SUBJECT = "Calls for bids"
DEPOSIT = "5.32.060"
AGENT = "Purchasing Agent"

CHECKS = anchor(DEPOSIT, "a suitable record of checks received to be held by him")
CURRENCY = anchor(
    DEPOSIT, "Currency offered as a deposit shall be paid to the City Treasurer by the prospective bidder"
)
FIXES = anchor(
    DEPOSIT, "The Purchasing Agent shall fix the amount of deposit to be required and the time for the return"
)


class PlansDeposit(Inputs):
    """What becomes of a deposit for plans and specifications."""

    form: str | None = choice(
        "Is the deposit a check or currency?", DEPOSIT,
        {"check": ("check", "by check", "cashier's check", "personal check", "checks", "company check",
                   "business check",
                   "certified check", "bank check", "wrote us a check"),
         "currency": ("cash", "currency", "in cash", "bills", "cash deposit", "twenties", "twenty dollar bills",
                      "hundred dollar bill", "hundred dollar bills", "fifties", "fifty dollar bill", "paper money",
                      "greenbacks", "dollar bills", "coins", "in bills", "benjamins", "five twenties", "tens",
                      "envelope of money")},
    )  # fmt: skip
    asked: str | None = choice(
        "Who is it asked to hold it?", DEPOSIT,
        {"treasurer": ("treasurer", "treasury", "to the treasury", "over to the treasurer", "city treasurer",
                       "go to the treasurer", "to the treasurer", "trustee fund"),
         "agent": ("does purchasing hold", "purchasing hold", "purchasing agent hold", "purchasing keep",
                   "we keep it",
                   "hold on to it", "hang on to it", "keep it in the office", "purchasing office keep", "in our safe",
                   "our drawer", "keep the cash", "keep it here", "purchasing agent keep", "hold it in his office",
                   "purchasing agent hold it", "in his office", "in the safe", "in our office", "petty cash box",
                   "sit on it")},
        optional=True,
    )  # fmt: skip
    amount: Decimal | None = money(
        "How much is the deposit?", DEPOSIT, optional=True, words=("deposit", "cash", "check", "for", "of", "left")
    )


@calculator(
    name="plans_deposit",
    title="Who holds a deposit for plans and specifications",
    subject=SUBJECT,
    provision=DEPOSIT,
    rule="The Purchasing Agent fixes the deposit for plans and the time for their return; he holds "
    "checks, while the bidder pays currency to the City Treasurer, who holds it in the Trustee Fund.",
    phrases=(
        "bidder leaves a $50 cash deposit for plans, where does it go",
        "deposit check for plans and specifications, who holds it",
        "plan deposit in currency",
        "prospective bidder pays cash for a set of plans",
        "where do we keep deposits on bid plans",
        "check as a deposit for specifications, Treasurer or Purchasing Agent",
        "bidder paid a $75 cash deposit for plans, can we keep it in our drawer",
        "contractor's check for the plan set, does it go to the Treasurer",
        "a builder put down money for our drawings, who hangs on to it",
        "into which fund goes the deposit on blueprints paid in twenties",
        "somebody paid for the spec book deposit at our counter, who keeps the money",
        "do we hold on to the plan deposit ourselves or turn it over to the Treasury",
        "bidder dropped off a deposit for the plan set, what do we do with it",
        "are plan deposits kept in the Purchasing Agent's safe",
    ),
    anchors=(FIXES, CHECKS, CURRENCY),
    model=PlansDeposit,
)
def plans_deposit(work: Work) -> Outcome:
    """PCC 5.32.060."""
    work.note("The Purchasing Agent fixes the amount and the time of return, and orders forfeiture or "
              "refund; the text gives no amount.")  # fmt: skip
    check = work.choice("form") == "check"
    amount: Decimal | None = work.maybe("amount")
    holder = AGENT if check else "City Treasurer"
    asked = work.maybe("asked")
    verdict = None if asked is None else "yes" if check == (asked == "agent") else "no"
    what = ("the check" if check else "the currency") + (f" of {usd(amount)}" if amount is not None else "")
    if check:
        work.step(DEPOSIT, "Checks are held by the Purchasing Agent, with a suitable record", AGENT)
        text = f"the {AGENT} holds {what} until the plans are returned or the deposit is forfeited."
    else:
        work.step(
            DEPOSIT, "Currency is paid to the City Treasurer by the bidder, held in the Trustee Fund", "City Treasurer"
        )
        text = (f"the bidder pays {what} to the City Treasurer, who holds it in the Trustee Fund until the {AGENT} "
                "orders "
                "forfeiture or refund.")  # fmt: skip
    lead = f"{verdict.capitalize()}: {text}" if verdict else f"{text[0].upper()}{text[1:]}"
    return work.computed(DEPOSIT, lead, Quantity("holder", "Held by", holder), verdict=verdict,
                         actors=(AGENT,) if check else ("City Treasurer", AGENT))  # fmt: skip
