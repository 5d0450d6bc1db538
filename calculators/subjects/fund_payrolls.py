"""Payrolls charged to more than one fund: Sections 5.08.130 and 5.08.150."""

from __future__ import annotations

from decimal import Decimal

from calculators.calculator import calculator
from calculators.figure import anchor
from calculators.inputs import Inputs, amounts, money, percent
from calculators.money import plain, usd
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
               "owes", "their part", "for work on", "really", "goes to", "was for", "worth of", "belonged",
               "other two", "of it belong",
               "belong to the", "chargeable to", "theirs"),
    )  # fmt: skip
    percent: Decimal | None = percent(
        "What share of the payroll is chargeable to the other fund (in percent)?", "5.08.130", optional=True,
        words=("percent", "chargeable", "belongs", "share", "other fund", "of it", "of their time", "of the payroll"),
    )  # fmt: skip
    own: Decimal | None = money(
        "How much of it is the paying fund's own?", "5.08.130", optional=True,
        words=("ours", "our own", "own part", "own share", "really ours", "stays with", "keeps", "only ours", "is ours",
               "really general's", "is general's", "own people", "its own", "our part", "our share",
               "its own people"),
    )  # fmt: skip
    total: Decimal | None = money(
        "How much was paid in all from the paying fund?", "5.08.130", optional=True,
        words=("paid", "total", "payroll", "drawn", "in all", "altogether", "paid out", "paid it all", "whole payroll",
               "cut", "fronted", "paid crew", "payroll was", "carried", "were paid", "paid from", "paid out of",
               "salaries of",
               "salaries", "crew paid", "whole crew"),
    )  # fmt: skip


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
        "payroll was all from our fund, some of those folks really work for the golf fund, what's the bill come to",
        "paid the crew out of the general fund and only part is really general's, what do we charge the other fund",
        "checks came out of one fund but belong to two others, total bill",
        "a percentage of the payroll is chargeable to the Parks Fund, how much is billed",
        "what stays with the fund that fronted the salaries",
        "how much of the payroll does each other fund owe us at month end",
    ),
    anchors=(BILL,),
    model=SplitFundPayroll,
)
def split_fund_payroll(work: Work) -> Outcome:
    """PCC 5.08.130."""
    total: Decimal | None = work.maybe("total")
    shares = _shares(work, total)
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


def _shares(work: Work, total: Decimal | None) -> tuple[Decimal, ...]:
    """The other funds' amounts: as told, as a percentage of the payroll, or what is not the paying fund's own."""
    share, own = work.maybe("percent"), work.maybe("own")
    if work.maybe("shares") is not None or (share is None and own is None):
        return work.amounts("shares")
    total = work.money("total") if total is None else total
    if own is not None:
        work.step("5.08.130", f"{usd(total)} paid less {usd(own)} of the paying fund's own", total - own, "USD")
        return (total - own,)
    part = work.cents("5.08.130", total * share / 100)
    work.step("5.08.130", f"{plain(share)} percent of {usd(total)}", part, "USD")
    return (part,)


class StateTaxStreetFund(Inputs):
    """What the month-end correction of the State Tax Street Fund depends on."""

    estimate: Decimal | None = money(
        "How much was estimated and transferred at the beginning of the month?", "5.08.150",
        words=("estimate", "estimated", "transferred", "advance", "beginning", "guess", "guess was", "guessed", "moved",
               "start of the month", "moved over", "first of the month", "up front", "figured", "projected",
               "shifted", "fronted", "ballpark", "initial", "beginning of the month", "we guessed", "put over"),
    )  # fmt: skip
    actual: Decimal | None = money(
        "What is the exact amount chargeable for the month?", "5.08.150",
        words=("actual", "exact", "real", "chargeable", "turned out", "month end", "real was", "really", "came to",
               "came in at", "exact amount", "real number", "ended up", "true", "final", "came out to",
               "end of the month", "turned out to be", "actuals", "really was", "was chargeable", "actual labor",
               "exact amount for the month", "worked out to", "real figure", "true amount"),
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
        "guessed a figure for street fund salaries this month, what's the true up",
        "street tax fund: moved money up front, really came to more, how much more goes over",
        "the transfer was exact on the nose, any adjustment",
        "which way does the month-end correction for the State Tax Street Fund go",
        "exact State Tax Street Fund amount is known, what departmental bill do we make",
        "did General get too much from the street fund this month",
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
        dollars("amount", "Amount of the correcting bill", abs(adjustment)),
        actors=("Commissioner of Public Works",),
    )


def _direction(adjustment: Decimal) -> str:
    if adjustment == 0:
        return "No correction is due: the transfer was exact."
    source, target = "the State Tax Street Fund", "the General Fund"
    if adjustment < 0:
        source, target = target, source
    return f"The departmental bill corrects the transfer by {usd(abs(adjustment))}, from {source} to {target}."
