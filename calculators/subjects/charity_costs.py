"""Costs, fees and deductions of the Annual Charity Drive: Sections 5.10.120 and 5.10.130."""

from __future__ import annotations

from decimal import Decimal

from calculators.calculator import calculator
from calculators.conditions import below_zero
from calculators.figure import anchor, figure
from calculators.inputs import Inputs, choice, count, money, percent, yes_no
from calculators.money import plain, usd
from calculators.outcome import Outcome, Quantity
from calculators.work import Work, dollars

SUBJECT = "Annual Charity Drive"
MONTHS_A_YEAR = 12
HUNDRED = 100

SHARED = anchor("5.10.120.A", "in direct proportion to the total contributions received by the umbrella organization")
TRANSACTION_FEE = figure(
    "charity_transaction_fee", "0.25", "USD", "5.10.120.C",
    "each umbrella organization shall pay the 25 cents transaction fee referred to in Section 5.08.140",
)  # fmt: skip
PAYCHECKS = anchor(
    "5.10.130.A", "either from the employee’s first paycheck of the month, second paycheck of the month, or both"
)


class CharityCostShare(Inputs):
    """What an umbrella organization's share of the costs depends on."""

    cost: Decimal | None = money(
        "How much are the administrative costs of the drive?",
        "5.10.120.A",
        words=(
            "cost",
            "costs",
            "administrative",
            "admin",
            "drive cost",
            "expenses",
            "running the drive",
            "ran",
            "bill",
        ),
    )
    own: Decimal | None = money(
        "How much in contributions did this organization receive?", "5.10.120.A",
        words=("organization", "received", "its", "own", "umbrella", "got", "raised", "our", "we got", "ours", "their",
               "we received", "they got", "one of them", "this one", "brought in"),
    )  # fmt: skip
    everybody: Decimal | None = money(
        "How much in contributions did all participating organizations receive?", "5.10.120.A",
        words=("all", "total", "overall", "everybody", "together", "drive", "in all", "everyone", "all umbrellas",
               "whole",
               "all organizations", "altogether", "all of them", "combined", "out of", "of"),
    )  # fmt: skip
    part: Decimal | None = percent(
        "Which percentage of all contributions did it receive, if only that is known?", "5.10.120.A", optional=True,
        words=("percent", "of the contributions", "of all contributions", "of the donations", "of the money", "share",
               "of the total", "of what came in"),
    )  # fmt: skip
    charged: Decimal | None = money(
        "How much is it charged?", "5.10.120.A", optional=True,
        words=("charged", "billed", "bill us", "bill them", "invoiced", "charge them", "charge us", "asked to pay"),
    )  # fmt: skip


@calculator(
    name="charity_cost_share",
    title="Share of the administrative costs of the drive",
    subject=SUBJECT,
    provision="5.10.120.A",
    rule="Participating umbrella organizations share the administrative costs of the drive in direct proportion to "
    "the total contributions each receives.",
    phrases=(
        "drive cost $9,000, our organization received $27,500 of $110,000 in total, what is our share",
        "how are administrative costs of the charity drive split",
        "umbrella organization's share of charity drive costs",
        "who pays the administrative costs of the drive and how much",
        "proportion of the drive's admin costs for one umbrella",
        "cost share with 25 percent of the contributions",
        "umbrella pulled in 30 percent of the donations, what part of the $6,400 bill is theirs",
        "we were billed $3,000 of the drive's admin costs, is that our fair proportion",
    ),
    anchors=(SHARED,),
    model=CharityCostShare,
)
def charity_cost_share(work: Work) -> Outcome:
    """PCC 5.10.120 A."""
    at, part = "5.10.120.A", work.maybe("part")
    if part is not None and None in (work.maybe("own"), work.maybe("everybody")):
        return _share_by_percent(work, work.money("cost"), part)
    cost, own, everybody = work.money("cost"), work.money("own"), work.money("everybody")
    if wrong := below_zero(work, at, cost, own, everybody):
        return wrong
    if everybody == 0 or own > everybody:
        return work.not_applicable(at, "All contributions must be above zero and no less than one organization's.")
    share = cost * own / everybody
    work.step(at, f"{usd(cost)} in the proportion of {usd(own)} to {usd(everybody)}", share, "USD")
    work.note("The text does not say whether pledges made or pledges paid count as contributions received.")
    return _share(work, share)


def _share_by_percent(work: Work, cost: Decimal, part: Decimal) -> Outcome:
    at = "5.10.120.A"
    if cost < 0 or not 0 <= part <= HUNDRED:
        return work.not_applicable(at, "Costs are not below zero, and a part of the contributions is 0 to 100 percent.")
    share = cost * part / HUNDRED
    work.step(at, f"{usd(cost)} in the proportion of {plain(part)} percent", share, "USD")
    return _share(work, share)


def _share(work: Work, exact: Decimal) -> Outcome:
    at, charged = "5.10.120.A", work.maybe("charged")
    share = work.cents(at, exact)
    value, text = dollars("share", "Share of the costs", share), f"The share is {usd(share)}."
    if charged is None:
        return work.computed(at, text, value)
    over = dollars("over", "Charged too much", max(Decimal(0), charged - share))
    work.step(at, f"{usd(charged)} charged, against {usd(share)}", charged == share)
    verdict = "yes" if charged == share else "no"
    return work.computed(at, f"{verdict.capitalize()}. {text}", value, over, verdict=verdict)


class CharityTransactionFee(Inputs):
    """What the transaction fee depends on."""

    deductions: int | None = count(
        "How many payroll deductions are made for the organization?", "5.10.120.C", unit="deductions",
        words=("deductions", "deduction", "paychecks", "payroll", "transactions", "checks", "pledge deductions"),
    )  # fmt: skip
    paid: Decimal | None = money(
        "How much did the organization pay, if it did?", "5.10.120.C", optional=True,
        words=("paid", "sent", "sent us", "check for", "remitted", "paid us", "their check"),
    )  # fmt: skip


@calculator(
    name="charity_transaction_fee",
    title="Transaction fee of an umbrella organization",
    subject=SUBJECT,
    provision="5.10.120.C",
    rule="In addition to its share of the administrative costs, each umbrella organization pays the 25 cents "
    "transaction fee for each payroll deduction.",
    phrases=(
        "transaction fee for an umbrella organization with 812 deductions",
        "does an umbrella organization pay a fee for each charity deduction",
        "25 cents fee in the charity drive, total for 300 deductions",
        "how much is the charity drive transaction fee",
        "what do we bill the umbrella for payroll deductions",
        "fee on top of the administrative costs of the charity drive",
        "umbrella had 1,040 pledge deductions, quarter apiece makes what",
        "umbrella paid us $200 in transaction fees for 900 deductions, short?",
    ),
    anchors=(TRANSACTION_FEE,),
    model=CharityTransactionFee,
)
def charity_transaction_fee(work: Work) -> Outcome:
    """PCC 5.10.120 C."""
    at, deductions, each = "5.10.120.C", work.count("deductions"), work.figure(TRANSACTION_FEE)
    if wrong := below_zero(work, at, deductions):
        return wrong
    fee = each * deductions
    work.step(at, f"{usd(each)} for each of {deductions} deductions", fee, "USD")
    text = f"The transaction fee is {usd(fee)}, in addition to the share of the administrative costs."
    value, paid = dollars("fee", "Transaction fee", fee), work.maybe("paid")
    if paid is None:
        return work.computed(at, text, value)
    short = max(Decimal(0), fee - paid)
    work.step(at, f"{usd(paid)} paid, against {usd(fee)}", paid >= fee)
    lead, verdict = (f"No, {usd(short)} short", "no") if short else ("Yes, it is all paid", "yes")
    return work.computed(at, f"{lead}. {text}", value, dollars("shortfall", "Short", short), verdict=verdict)


class CharityDeductionSchedule(Inputs):
    """What an employee designates."""

    paychecks: str | None = choice(
        "From which paycheck of the month is it deducted: the first, the second, or both?", "5.10.130.A",
        {
            "first": ("first paycheck", "first check", "first of the month", "one paycheck a month", "once a month"),
            "second": ("second paycheck", "second check"),
            "both": ("both", "both paychecks", "each paycheck", "every paycheck", "first and second", "both checks",
                     "twice a month", "each check", "every check", "per paycheck", "a paycheck"),
        },
    )  # fmt: skip
    third: bool | None = yes_no(
        "Is it about a third paycheck in the month?", "5.10.130.A", optional=True,
        yes=("third paycheck", "third check", "three paychecks", "extra paycheck", "three paydays",
             "third payday"), no=(),
    )  # fmt: skip
    amount: Decimal | None = money(
        "How much is deducted from a paycheck?",
        "5.10.130.A",
        words=(
            "deduct",
            "paycheck",
            "each",
            "pledge",
            "pledged",
            "a check",
            "donate",
            "giving",
            "taken out",
            "per check",
            "gives",
            "comes out",
            "a paycheck",
            "donates",
            "takes out",
        ),
    )
    months: int | None = count(
        "For how many months?", "5.10.130.A", unit="months", words=("months", "month"), optional=True
    )


@calculator(
    name="charity_deduction_schedule",
    title="Charity deductions from paychecks",
    subject=SUBJECT,
    provision="5.10.130.A",
    rule="Charity deductions are made from the employee's first paycheck of the month, the second, or both, as the "
    "employee designates.",
    phrases=(
        "employee pledges $5 from both paychecks of the month, how much in a year",
        "charity deduction from the first paycheck, how many deductions a year",
        "is there a charity deduction from a third paycheck in the month",
        "how often is the charity pledge deducted",
        "yearly total of a $10 charity deduction each paycheck",
        "pledge schedule first or second paycheck",
        "month has three paydays, is my charity pledge taken from the third check",
        "I give $12 a paycheck to charity, what's that over the whole year",
    ),
    anchors=(PAYCHECKS,),
    model=CharityDeductionSchedule,
)
def charity_deduction_schedule(work: Work) -> Outcome:
    """PCC 5.10.130 A."""
    at = "5.10.130.A"
    if work.maybe("third") and work.maybe("amount") is None:
        work.step(at, "Deducted from the first paycheck of the month, the second, or both", False)
        text = "No: deductions are made from the first paycheck of the month, the second, or both."
        return work.computed(at, text, verdict="no")
    paychecks, amount = work.choice("paychecks"), work.money("amount")
    months: int = MONTHS_A_YEAR if work.maybe("months") is None else work.count("months")
    if wrong := below_zero(work, at, amount, months):
        return wrong
    times = months * (2 if paychecks == "both" else 1)
    total = amount * times
    work.step(at, f"Deductions in {months} months; a third paycheck of a month takes none", times, "deductions")
    work.step(at, f"{usd(amount)} for each", total, "USD")
    text = f"{times} deductions in {months} months, {usd(total)} together."
    return work.computed(at, text, dollars("total", "Deducted in all", total),
                         Quantity("deductions", "Deductions", times, "deductions"))  # fmt: skip
