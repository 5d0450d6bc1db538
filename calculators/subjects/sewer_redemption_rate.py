"""The interest rate of the redemption period after sewer safety net sales: Section 5.31.070 C."""

from __future__ import annotations

from decimal import Decimal

from calculators.calculator import calculator
from calculators.conditions import any_below_zero
from calculators.figure import anchor
from calculators.inputs import Inputs, choice, percent
from calculators.money import plain
from calculators.outcome import Outcome, Quantity
from calculators.subjects.sewer_redemption import BY_ORDINANCE, SUBJECT
from calculators.work import Work

LEAST_RATE = anchor(
    "5.31.070.C", "equal to or greater than the interest rate established for the Sewer Safety Net loans"
)


class SewerRedemptionInterestFloor(Inputs):
    """The two rates that are compared."""

    loan: Decimal | None = percent(
        "What is the interest rate of the Sewer Safety Net loans (in percent)?", "5.31.070.C",
        words=("loan", "loans", "bear", "bears", "established", "loan rate", "loans are at", "loans run",
               "safety net loans", "loans carry", "borrowers pay", "loans go", "loans go for", "lends at", "lent at",
               "loan program", "loans cost", "loans have", "program charges", "we lend at", "loans stand at"),
        outside="safety_net_loan_rate",
    )  # fmt: skip
    proposed: Decimal | None = percent(
        "Which redemption interest rate would the ordinance set (in percent)?", "5.31.070.C", optional=True,
        words=("ordinance", "redemption", "proposed", "set", "redemption interest", "redemption rate", "council wants",
               "ordinance sets", "draft ordinance", "go with", "during redemption", "put", "thinking", "redeemers",
               "council is thinking", "redemption period", "interest during redemption", "wants to charge",
               "propose", "proposing", "setting", "lower it to", "drop it to"),
    )  # fmt: skip
    compared: str | None = choice(
        "Would the redemption rate be lower than, equal to or higher than the loans' rate?", "5.31.070.C",
        {"lower": ("lower than the loan", "below the loan", "less than the loan", "under the loan", "beneath the loan"),
         "equal": ("same as the loan", "equal to the loan", "match the loan", "identical to the loan"),
         "higher": ("higher than the loan", "above the loan", "more than the loan", "greater than the loan",
                    "over the loan")}, optional=True,
    )  # fmt: skip


@calculator(
    name="sewer_redemption_interest_floor",
    title="Least redemption interest for sewer safety net sales",
    subject=SUBJECT,
    provision="5.31.070.C",
    rule="An ordinance sets the redemption interest of sewer safety net sales at a level which attracts bidders, "
    "equal to or greater than the interest rate of the Sewer Safety Net loans.",
    phrases=(
        "sewer safety net loans bear 5%, can the ordinance set redemption interest at 4.5%",
        "minimum redemption interest rate for a sewer safety net sale",
        "redemption interest on sewer safety net sales, how low can it be",
        "ordinance rate against the sewer safety net loan rate",
        "lowest interest in the redemption period, sewer safety net",
        "is 6 percent redemption interest enough for sewer safety net properties",
        "how many points too low is the redemption interest that Council wants for sewer safety net sales",
        "lowest redemption interest Council can set for sewer sales when safety net loans go at some percent",
        "can Council set the redemption interest below the safety net loans' rate",
        "about to put a redemption rate in the sewer sale ordinance, safety net loans carry less, ok?",
        "redeemers would pay the same percentage as our safety net borrowers, allowed?",
        "what must the interest rate during redemption be at least for the safety net sale",
        "ordinance sets the interest during the redemption period equal to the safety net loan rate, permitted?",
        "council thinks about a cheap redemption rate for safety net owners",
    ),
    anchors=(BY_ORDINANCE, LEAST_RATE),
    model=SewerRedemptionInterestFloor,
)
def sewer_redemption_interest_floor(work: Work) -> Outcome:
    """PCC 5.31.070 C."""
    at, compared = "5.31.070.C", work.maybe("compared")
    if wrong := any_below_zero(work, at):
        return wrong
    if compared is not None and (work.maybe("loan") is None or work.maybe("proposed") is None):
        allowed = compared != "lower"
        work.step(
            at, f"A rate {compared} than the loans'" if compared != "equal" else "A rate equal to the loans'", allowed
        )
        text = f"{'Yes' if allowed else 'No'}: it must be equal to or greater than the rate of the Safety Net loans."
        return work.computed(at, text, verdict="yes" if allowed else "no", actors=("Council",))
    loan, proposed = work.percent("loan"), work.maybe("proposed")
    least = Quantity("minimum", "Least redemption interest rate", loan, "percent")
    if proposed is None:
        work.step(at, f"Equal to or greater than the loans' {plain(loan)} percent", loan, "percent")
        return work.computed(at, f"The rate must be at least {plain(loan)} percent, the rate of the Safety Net loans.",
                             least, actors=("Council",))  # fmt: skip
    allowed = proposed >= loan
    relation = "equal to or greater than" if allowed else "less than"
    way = "above" if allowed else "below"
    gap = Quantity("difference", f"Points {way} the least rate", abs(proposed - loan), "percentage points")
    words = f"{plain(proposed)} percent is {relation} the loans' {plain(loan)} percent"
    work.step(at, words, allowed)
    return work.computed(at, f"{'Yes' if allowed else 'No'}: {words}.", least, gap, verdict="yes" if allowed else "no",
                         actors=("Council",))  # fmt: skip
