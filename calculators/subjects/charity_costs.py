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


PAYDAYS = {
    "first": ("first paycheck", "first check", "first of the month", "one paycheck a month", "once a month",
              "one check a month", "monthly", "once each month", "one deduction a month", "first check only",
              "one paycheck", "first payday"),
    "second": ("second paycheck", "second check", "second payday", "last check of the month"),
    "both": ("both", "both paychecks", "each paycheck", "every paycheck", "first and second", "both checks",
             "twice a month", "each check", "every check", "per paycheck", "a paycheck", "every payday",
             "each payday",
             "two checks a month", "per check", "two deductions a month"),
}  # fmt: skip
"""The paychecks of a month from which deductions are made, in the words that name them."""


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
        words=("umbrella received", "umbrella got", "its", "own", "umbrella took in", "organization received",
               "raised", "our",
               "we got", "ours", "their", "we raised", "we took in", "theirs", "we received", "they got",
               "one of them", "this one", "brought in"),
    )  # fmt: skip
    total: Decimal | None = money(
        "How much in contributions did all participating organizations receive?", "5.10.120.A",
        words=("all", "total", "overall", "all told", "all together", "drive", "in all", "all umbrellas",
               "whole",
               "all organizations", "altogether", "all of them", "combined", "out of", "of"),
    )  # fmt: skip
    rest: Decimal | None = money(
        "How much in contributions did all the other organizations receive?", "5.10.120.A", optional=True,
        words=("others received", "the others received", "others raised", "others took in", "others got",
               "rest received", "everybody else", "everyone else", "the others", "others", "other umbrellas",
               "other organizations",
               "other groups", "rest of them", "the rest", "all the others", "rest got", "others got",
               "everybody else got",
               "everyone else got", "others together", "the other", "other one", "other two", "remaining umbrellas"),
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
        "what does our umbrella owe for the drive's costs",
        "we got 60k, everybody else together got 90k, running the drive cost 10k, what is our bill",
        "what do the other umbrellas pay of the cost of the drive",
        "one umbrella got 20 percent of the contributions, what do they pay of running the drive",
        "how much too much was our umbrella charged for the drive's costs",
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
    if part is not None and None in (work.maybe("own"), work.maybe("total")):
        return _share_by_percent(work, work.money("cost"), part)
    cost, own, rest = work.money("cost"), work.money("own"), work.maybe("rest")
    everybody = work.money("total") if rest is None else own + rest
    if wrong := below_zero(work, at, cost, own, everybody):
        return wrong
    if everybody == 0 or own > everybody:
        return work.not_applicable(at, "All contributions must be above zero and no less than one organization's.")
    share = cost * own / everybody
    work.step(at, f"{usd(cost)} in the proportion of {usd(own)} to {usd(everybody)}", share, "USD")
    work.note("The text does not say whether pledges made or pledges paid count as contributions received.")
    return _share(work, cost, share)


def _share_by_percent(work: Work, cost: Decimal, part: Decimal) -> Outcome:
    at = "5.10.120.A"
    if cost < 0 or not 0 <= part <= HUNDRED:
        return work.not_applicable(at, "Costs are not below zero, and a part of the contributions is 0 to 100 percent.")
    share = cost * part / HUNDRED
    work.step(at, f"{usd(cost)} in the proportion of {plain(part)} percent", share, "USD")
    return _share(work, cost, share)


def _share(work: Work, cost: Decimal, exact: Decimal) -> Outcome:
    at, charged = "5.10.120.A", work.maybe("charged")
    share = work.cents(at, exact)
    value, text = dollars("share", "Share of the costs", share), f"The share is {usd(share)}."
    others = dollars("others", "Share of all the others", cost - share)
    if charged is None:
        return work.computed(at, text, value, others)
    over = dollars("over", "Charged too much", max(Decimal(0), charged - share))
    work.step(at, f"{usd(charged)} charged, against {usd(share)}", charged == share)
    verdict = "yes" if charged == share else "no"
    return work.computed(at, f"{verdict.capitalize()}. {text}", value, over, others, verdict=verdict)


class CharityTransactionFee(Inputs):
    """What the transaction fee depends on."""

    deductions: int | None = count(
        "How many payroll deductions are made for the organization?", "5.10.120.C", unit="deductions",
        words=("deductions", "deduction", "paychecks", "payroll", "transactions", "checks", "pledge deductions"),
    )  # fmt: skip
    employees: int | None = count(
        "How many employees give to it by payroll deduction, if only that is known?", "5.10.120.C", unit="employees",
        words=("person", "persons", "employees", "employee", "people", "folks", "givers", "donors", "pledgers",
               "staff", "workers", "give",
               "gave", "pledged"),
    )  # fmt: skip
    paychecks: str | None = choice(
        "From which paycheck of the month are they deducted: one, or both?", "5.10.120.C", PAYDAYS, optional=True
    )
    months: int | None = count(
        "For how many months?", "5.10.120.C", unit="months", optional=True,
        words=("months", "month", "for a year", "all year", "a year"),
    )  # fmt: skip
    whole_year: bool | None = yes_no(
        "Is it for a whole year?", "5.10.120.C", optional=True, no=("part of the year",),
        yes=("all year", "a year", "whole year", "the year", "year-round", "each month", "every month", "per year",
             "yearly", "annually", "twelve months", "this year"),
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
        "how much in transaction fees does our umbrella owe",
        "50 employees give through payroll once a month all year, what transaction fees do we charge the umbrella",
        "20 folks gave on both checks each month, a quarter each, what is the umbrella's bill",
        "how much more does the umbrella owe in quarters for its pledges",
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
    at, deductions, each = "5.10.120.C", _deductions(work), work.figure(TRANSACTION_FEE)
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


def _deductions(work: Work) -> int:
    """How many deductions there are, counted or by givers, paychecks and months."""
    employees: int | None = work.maybe("employees")
    if work.maybe("deductions") is not None or employees is None:
        return work.count("deductions")
    a_month = 2 if work.choice("paychecks") == "both" else 1
    months = MONTHS_A_YEAR if work.maybe("whole_year") and work.maybe("months") is None else work.count("months")
    made = employees * a_month * months
    work.step("5.10.130.A", f"{employees} employees, {a_month} a month for {months} months", made, "deductions")
    return made


class CharityDeductionSchedule(Inputs):
    """What an employee designates."""

    paychecks: str | None = choice(
        "From which paycheck of the month is it deducted: the first, the second, or both?", "5.10.130.A", PAYDAYS
    )
    wanted: str | None = choice(
        "Is the question how much is deducted, how many times, or from which check?", "5.10.130.A",
        {
            "times": ("how many times", "how many deductions", "how often", "number of deductions",
                      "times is it taken",
                      "times taken", "how many checks"),
            "which": ("which paycheck", "which check", "which payday", "what paycheck", "what check"),
            "other": ("how much", "what's that", "what does that", "in dollars"),
        },
        optional=True,
    )  # fmt: skip
    whole_year: bool | None = yes_no(
        "Is it for a whole year?", "5.10.130.A", optional=True, no=(),
        yes=("all year", "a year", "whole year", "the year", "per year", "yearly", "annually"),
    )  # fmt: skip
    third: bool | None = yes_no(
        "Is it about a third paycheck in the month?", "5.10.130.A", optional=True,
        yes=("3 paychecks", "3 checks", "three checks", "third one", "out of the third", "third paycheck",
             "third check", "three paychecks", "extra paycheck", "three paydays",
             "third payday"), no=(),
    )  # fmt: skip
    amount: Decimal | None = money(
        "How much is deducted from a paycheck?",
        "5.10.130.A",
        words=(
            "bucks out of",
            "out of my",
            "off my check",
            "from each check",
            "comes off",
            "my check",
            "deduct",
            "each",
            "pledge",
            "pledged",
            "donate",
            "giving",
            "taken out",
            "gives",
            "comes out",
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
        "ten bucks to charity every paycheck, what is that over a year",
        "I give to the food bank from each check, how much a year",
        "how much will the charity drive take out of my pay over the year",
        "fifteen bucks to charity out of my first check every month, what is that a year",
        "three paydays in May and she pledges from the first check only, how many times is it taken",
        "do we take the United Way pledge out of the third check",
        "what does my pledge of a few dollars a check add up to",
        "employee pledges $5 from both paychecks of the month, how much in a year",
        "charity deduction from the first paycheck, how many deductions a year",
        "is there a charity deduction from a third paycheck in the month",
        "how often is the charity pledge deducted",
        "yearly total of a $10 charity deduction each paycheck",
        "pledge schedule first or second paycheck",
        "month has three paydays, is my charity pledge taken from the third check",
        "I give $12 a paycheck to charity, what's that over the whole year",
        "how much comes out of my pay this year for the charity pledge",
        "what is my charity pledge taking out of my wages in all",
    ),
    anchors=(PAYCHECKS,),
    model=CharityDeductionSchedule,
)
def charity_deduction_schedule(work: Work) -> Outcome:
    """PCC 5.10.130 A."""
    at = "5.10.130.A"
    if work.maybe("amount") is None and work.maybe("paychecks") is not None and work.maybe("wanted") == "times":
        return _times(work, work.choice("paychecks"))
    if work.maybe("third") and None in (work.maybe("amount"), work.maybe("paychecks")):
        work.step(at, "Deducted from the first paycheck of the month, the second, or both", False)
        text = "No: deductions are made from the first paycheck of the month, the second, or both."
        return work.computed(at, text, verdict="no")
    if work.maybe("wanted") == "which" and work.maybe("amount") is None:
        work.step(at, "From the first paycheck of the month, the second, or both, as the employee designates")
        text = "From the biweekly paycheck: the first of the month, the second, or both, as the employee designates."
        return work.computed(at, text)
    paychecks, amount, months = work.choice("paychecks"), work.money("amount"), _months(work)
    if wrong := below_zero(work, at, amount, months):
        return wrong
    times = months * (2 if paychecks == "both" else 1)
    total = amount * times
    work.step(at, f"Deductions in {months} months; a third paycheck of a month takes none", times, "deductions")
    work.step(at, f"{usd(amount)} for each", total, "USD")
    text = f"{times} deductions in {months} months, {usd(total)} together."
    verdict = None
    if work.maybe("third"):
        verdict, text = "no", f"No, none from a third paycheck: {text}"
    return work.computed(at, text, dollars("total", "Deducted in all", total),
                         Quantity("deductions", "Deductions", times, "deductions"), verdict=verdict)  # fmt: skip


def _months(work: Work) -> int:
    """For how many months: as told, one where it is about a third paycheck of a month, otherwise a year."""
    if work.maybe("months") is not None:
        return work.count("months")
    return 1 if work.maybe("third") and not work.maybe("whole_year") else MONTHS_A_YEAR


def _times(work: Work, paychecks: str) -> Outcome:
    """How many deductions there are in a month with a third paycheck, in some months, or in a year."""
    at, months = "5.10.130.A", _months(work)
    if wrong := below_zero(work, at, months):
        return wrong
    times = months * (2 if paychecks == "both" else 1)
    work.step(at, f"Deductions in {months} months; a third paycheck of a month takes none", times, "deductions")
    return work.computed(at, f"{times} deductions in {months} months.",
                         Quantity("deductions", "Deductions", times, "deductions"))  # fmt: skip
