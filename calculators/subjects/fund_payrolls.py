"""Payrolls charged to more than one fund: Sections 5.08.130 and 5.08.150."""

from __future__ import annotations

from decimal import Decimal

from calculators.calculator import calculator
from calculators.figure import anchor
from calculators.inputs import Inputs, amounts, money
from calculators.money import usd
from calculators.outcome import Outcome
from calculators.work import Work, dollars

SUBJECT = "Payroll"

BILL = anchor(
    "5.08.130",
    "charging the appropriation of the proper fund and crediting the revenue of the fund from which payment was made",
)
TRUE_UP = anchor("5.08.150", "when the exact amount chargeable to the State Tax Street Fund is determined")


class SplitFundPayroll(Inputs):
    """What the interdepartmental bill of a shared payroll depends on."""

    shares: tuple[Decimal, ...] | None = amounts(
        "Which salary amounts of the month are chargeable to other funds (one amount a fund)?", "5.08.130",
        words=("belongs", "chargeable", "other fund", "share", "of which", "charged", "should come out of", "belong",
               "owes", "their part", "for work on", "really", "goes to", "was for", "worth of", "belonged"),
    )  # fmt: skip
    total: Decimal | None = money(
        "How much was paid in all from the paying fund?",
        "5.08.130",
        words=("paid", "total", "payroll", "drawn", "in all", "altogether", "paid out", "paid it all", "whole payroll"),
        optional=True,
    )


@calculator(
    name="split_fund_payroll",
    title="Billing another fund for salaries",
    subject=SUBJECT,
    provision="5.08.130",
    rule="A payroll chargeable to more than one fund may be paid from one of them; at the end of each month the "
    "bureau or department head bills the proper fund's appropriation and credits the revenue of the fund that paid.",
    phrases=(
        "we paid $9,000 in salaries from one fund but $2,500 belongs to another, what do we bill",
        "payroll charged to two funds, how is it settled at month end",
        "interdepartmental bill for salaries chargeable to another fund",
        "staff split between funds but paid from one, who gets billed",
        "how to move salary cost of 1,800 to the right fund",
        "salaries for three funds paid on one check run",
        "we carried the whole crew on our fund, $4,100 of it was really sewer work, how much do we bill them",
        "month-end bill to the other fund for its part of the payroll",
    ),
    anchors=(BILL,),
    model=SplitFundPayroll,
)
def split_fund_payroll(work: Work) -> Outcome:
    """PCC 5.08.130."""
    shares, total = work.amounts("shares"), work.maybe("total")
    bill = sum(shares, Decimal(0))
    if not shares or min(shares) < 0:
        return work.not_applicable("5.08.130", "Give at least one amount, none below zero, for the other funds.")
    work.step("5.08.130", f"Bill to the appropriations of the proper funds: {', '.join(map(usd, shares))}", bill, "USD")
    values = [dollars("bill", "Interdepartmental bill", bill)]
    if total is not None:
        if total < bill:
            return work.not_applicable(
                "5.08.130", "The other funds' amounts exceed what was paid in all; check the amounts."
            )
        work.step("5.08.130", "What stays with the fund that paid", total - bill, "USD")
        values.append(dollars("remains", "Stays with the paying fund", total - bill))
    return work.computed(
        "5.08.130",
        f"At the end of the month the bureau or department head draws an interdepartmental bill of {usd(bill)}, "
        "charging the appropriation of the proper fund and crediting the revenue of the fund that paid.",
        *values, actors=("bureau or department head",),
    )  # fmt: skip


class StateTaxStreetFund(Inputs):
    """What the month-end correction of the State Tax Street Fund depends on."""

    estimate: Decimal | None = money(
        "How much was estimated and transferred at the beginning of the month?", "5.08.150",
        words=("estimate", "estimated", "transferred", "advance", "beginning", "guess", "guess was", "guessed", "moved",
               "start of the month", "moved over", "first of the month", "up front", "figured", "projected"),
    )  # fmt: skip
    actual: Decimal | None = money(
        "What is the exact amount chargeable for the month?", "5.08.150",
        words=("actual", "exact", "real", "chargeable", "turned out", "month end", "real was", "really", "came to",
               "came in at", "exact amount", "real number", "ended up", "true", "final", "came out to",
               "end of the month"),
    )  # fmt: skip


@calculator(
    name="state_tax_street_fund_trueup",
    title="Month-end correction of the State Tax Street Fund",
    subject=SUBJECT,
    provision="5.08.150",
    rule="The Commissioner of Public Works may transfer a month's estimate from the State Tax Street Fund to the "
    "General Fund; at month end the transfer is corrected by departmental bill to the exact amount.",
    phrases=(
        "State Tax Street Fund estimate was $8,000 and actual $8,450, what is the adjustment",
        "true up the street fund salary transfer",
        "gas tax street fund: we transferred too much at the start of the month",
        "month-end correction for salaries charged to the State Tax Street Fund",
        "how much does the General Fund owe back to the State Tax Street Fund",
        "estimate 12,000, exact 11,300 for street fund payroll",
        "our guess for the State Tax Street Fund was $20,000 and the real was $21,150, who owes whom",
        "street fund salaries came in under what we moved at the first of the month, how much goes back",
    ),
    anchors=(TRUE_UP,),
    model=StateTaxStreetFund,
)
def state_tax_street_fund_trueup(work: Work) -> Outcome:
    """PCC 5.08.150."""
    estimate, actual = work.money("estimate"), work.money("actual")
    if min(estimate, actual) < 0:
        return work.not_applicable("5.08.150", "Neither amount can be below zero; check them.")
    adjustment = actual - estimate
    work.step("5.08.150", f"Exact amount of {usd(actual)} less the {usd(estimate)} transferred", adjustment, "USD")
    return work.computed(
        "5.08.150",
        _direction(adjustment),
        dollars("adjustment", "Adjustment (negative: returned)", adjustment),
        actors=("Commissioner of Public Works",),
    )


def _direction(adjustment: Decimal) -> str:
    if adjustment == 0:
        return "No correction is due: the transfer was exact."
    source, target = "the State Tax Street Fund", "the General Fund"
    if adjustment < 0:
        source, target = target, source
    return f"The departmental bill corrects the transfer by {usd(abs(adjustment))}, from {source} to {target}."
