"""Capital expenditure limit and reimbursable transfers: Chapter 5.20."""

from __future__ import annotations

from decimal import ROUND_HALF_UP, Decimal

from calculators.calculator import calculator
from calculators.conditions import Requirement, below_zero, listed, unmet
from calculators.figure import anchor, figure
from calculators.inputs import Inputs, amounts, choice, money, percent, yes_no
from calculators.money import plain, usd
from calculators.outcome import Outcome, Reading
from calculators.work import Work, dollars

SUBJECT = "Budget"

LIMIT = figure(
    "capital_expenditure_limit", "5000", "USD", "5.20.010.D", "The capital expenditure limit is established at $5,000"
)
NEAREST = figure("capital_limit_rounding", "100", "USD", "5.20.010.D", "shall be rounded to the nearest $100")
BY_INFLATION = anchor("5.20.010.D", "based on the average inflation rate for the Portland Metropolitan Area")
UNANTICIPATED = anchor("5.20.020.A", "which were not anticipated when the budget was prepared")
ELSEWHERE = anchor("5.20.020.B", "is already included in the budget of an appropriation other than reimbursable")
OVERREALIZED = anchor("5.20.020.B", "when some item of estimated revenue is over-realized")
ASSURED = anchor(
    "5.20.020.B.1", "that a deposit has been made to cover the estimated cost of the project or that payment"
)
WRITTEN = anchor("5.20.020.C", "may be made without special ordinance upon written authorization")
BACK = anchor(
    "5.20.020.D", "may be transferred back to the Reimbursable Expenditures Account without special ordinance"
)


class CapitalLimit(Inputs):
    """What the adjusted limit depends on."""

    rate: Decimal | None = percent(
        "Which average inflation rate did the City Auditor certify (in percent)?", "5.20.010.D",
        words=("inflation", "rate", "percent", "certified"), outside="inflation_rate",
    )  # fmt: skip
    later_rates: tuple[Decimal, ...] | None = amounts(
        "Which rates were certified for the years after it, if any (in percent)?", "5.20.010.D",
        unit="percent", words=("then", "next", "second", "later"), optional=True,
    )  # fmt: skip
    current: Decimal | None = money(
        "What is the limit before the adjustment, if not $5,000?", "5.20.010.D",
        words=("limit", "current", "last", "existing", "before"), optional=True,
    )  # fmt: skip


@calculator(
    name="capital_expenditure_limit",
    title="Capital expenditure limit after inflation",
    subject=SUBJECT,
    provision="5.20.010.D",
    rule="The capital expenditure limit of $5,000 is adjusted annually by the average inflation rate for the Portland "
    "Metropolitan Area, as certified by the City Auditor, and rounded to the nearest $100.",
    phrases=(
        "capital expenditure limit with 2.7 percent inflation",
        "what is the capitalization threshold after inflation",
        "adjust the $5,000 capital expenditure limit for 2.8% and 2.8%",
        "new capital expenditure limit if Portland inflation was 4.1 percent",
        "how is the capital expenditure limit rounded",
        "inflation adjustment of the capital outlay limit",
    ),
    anchors=(LIMIT, NEAREST, BY_INFLATION),
    model=CapitalLimit,
)
def capital_expenditure_limit(work: Work) -> Outcome:
    """PCC 5.20.010 D."""
    at, current = "5.20.010.D", work.maybe("current")
    rates = (work.percent("rate"), *(work.maybe("later_rates") or ()))
    start = work.figure(LIMIT) if current is None else current
    if any(not -100 < rate < 1000 for rate in rates):
        return work.not_applicable(at, "Give each year's inflation rate in percent, such as 2.7.")
    if wrong := below_zero(work, at, start):
        return wrong
    nearest = work.figure(NEAREST)
    rounded = unrounded = start
    for rate in rates:
        unrounded = unrounded * (100 + rate) / 100
        raw = rounded * (100 + rate) / 100
        rounded = _to_nearest(raw, nearest)
        work.step(at, f"Adjusted by {plain(rate)} percent to {usd(raw)}, to the nearest $100", rounded, "USD")
    work.note("The text does not say how an amount midway between two hundreds is rounded; half up was used.")
    once = _to_nearest(unrounded, nearest)
    if once == rounded:
        value = dollars("limit", "Capital expenditure limit", rounded)
        return work.computed(at, f"The limit is {usd(rounded)}.", value, actors=("City Auditor",))
    return work.two_readings(
        at, f"{usd(rounded)} or {usd(once)}, by which amount the next year's rate is applied to.",
        Reading("Each year's rate is applied to the rounded limit of the year before.",
                (dollars("limit", "Capital expenditure limit", rounded),)),
        Reading("The rates are applied to the exact amount, which is rounded once.",
                (dollars("limit", "Capital expenditure limit", once),)),
        actors=("City Auditor",),
    )  # fmt: skip


def _to_nearest(amount: Decimal, step: Decimal) -> Decimal:
    return (amount / step).quantize(Decimal(1), ROUND_HALF_UP) * step


class ReimbursableTransfer(Inputs):
    """What decides whether a transfer from the Reimbursable Expenditure Account may be made."""

    anticipated: bool | None = yes_no(
        "Was the project anticipated when the budget was prepared?", "5.20.020.A",
        yes=("anticipated", "planned for", "in the budget", "expected", "was planned"),
        no=("not anticipated", "unplanned", "unanticipated", "unexpected", "not planned", "came up later"),
    )  # fmt: skip
    spending_elsewhere: bool | None = yes_no(
        "Is the expenditure already in another appropriation's budget, directly or indirectly?", "5.20.020.B",
        yes=("already budgeted", "in another appropriation", "already in the bureau's budget"),
        no=("nothing budgeted elsewhere", "not budgeted elsewhere", "not in another appropriation", "nothing budgeted"),
    )  # fmt: skip
    revenue_elsewhere: bool | None = yes_no(
        "Is the reimbursement already in other estimated revenues?", "5.20.020.B",
        yes=("reimbursement already estimated", "already in estimated revenues", "in other revenues"),
        no=("not in estimated revenues", "nothing budgeted elsewhere", "no revenue estimated", "nothing budgeted"),
    )  # fmt: skip
    overrealized: bool | None = yes_no(
        "Is it to raise a bureau's budget because a revenue is over-realized?", "5.20.020.B",
        yes=("over-realized", "overrealized", "more revenue than expected", "extra revenue"),
        no=("not over-realized", "no extra revenue"),
        optional=True,
    )  # fmt: skip
    covered: bool | None = yes_no(
        "Has it been determined that a deposit covers the estimated cost or that payment is assured?", "5.20.020.B.1",
        yes=("deposit in hand", "deposit made", "payment assured", "payment is assured", "deposit covers",
             "deposit paid", "paid a deposit"),
        no=("no deposit", "without a deposit", "payment not assured",
            "no assurance", "deposit missing", "not paid a deposit"),
    )  # fmt: skip


@calculator(
    name="reimbursable_transfer_allowed",
    title="Whether a reimbursable transfer may be made",
    subject=SUBJECT,
    provision="5.20.020.B",
    rule="A transfer from the Reimbursable Expenditure Account is for a project that was not anticipated, is not in "
    "another appropriation or estimated revenue and does not use over-realized revenue, once a deposit or assured "
    "payment is determined.",
    phrases=(
        "unplanned utility cut, deposit in hand, nothing budgeted elsewhere, may we transfer from reimbursable "
        "expenditures",
        "can we use the Reimbursable Expenditures Account for a project that was in the budget",
        "reimbursable project without a deposit, transfer allowed?",
        "conditions for a transfer of appropriation for a reimbursable project",
        "use reimbursable expenditures because revenue is over-realized",
        "transfer from the Reimbursable Expenditure Account, payment assured",
    ),
    anchors=(UNANTICIPATED, ELSEWHERE, OVERREALIZED, ASSURED),
    model=ReimbursableTransfer,
)
def reimbursable_transfer_allowed(work: Work) -> Outcome:
    """PCC 5.20.020 A, B and B.1."""
    failed = unmet(work, [
        Requirement("anticipated", "5.20.020.A", "not anticipated when the budget was prepared", lambda held: not held),
        Requirement("spending_elsewhere", "5.20.020.B", "not in another appropriation", lambda held: not held),
        Requirement("revenue_elsewhere", "5.20.020.B", "not in other estimated revenues", lambda held: not held),
        *([_NOT_FOR_REVENUE] if work.maybe("overrealized") is not None else []),
        Requirement("covered", "5.20.020.B.1", "a deposit that covers the estimated cost, or assured payment"),
    ])  # fmt: skip
    if work.maybe("overrealized") is None:
        work.note("The account may not be used to raise a bureau's budget when some revenue is over-realized.")
    actors = ("Commissioner In Charge", "Commissioner of Finance and Administration")
    if failed:
        return work.computed(failed[0].provision, f"No. Not met: {listed(failed)}.", verdict="no", actors=actors)
    text = "Yes, the transfer may be made with the written authorization of PCC 5.20.020 C."
    return work.computed("5.20.020.B", text, verdict="yes", actors=actors)


_NOT_FOR_REVENUE = Requirement(
    "overrealized", "5.20.020.B", "not because revenue is over-realized", lambda held: not held
)


class TransferAuthority(Inputs):
    """What decides who authorizes a reimbursable transfer."""

    bureau: str | None = choice(
        "Is a bureau affected?", "5.20.020.C",
        {
            "affected": ("bureau affected", "a bureau is affected", "affects a bureau", "bureau's budget",
                         "affects the bureau", "for a bureau"),
            "none": ("no bureau", "no bureau affected", "no bureau is affected", "without a bureau"),
        },
    )  # fmt: skip


@calculator(
    name="reimbursable_transfer_authority",
    title="Who authorizes a reimbursable transfer",
    subject=SUBJECT,
    provision="5.20.020.C",
    rule="Transfers for reimbursable projects need no special ordinance: the Commissioner of Finance and "
    "Administration and the Commissioner In Charge of the bureau affected authorize them in writing, the former "
    "alone if no bureau is affected.",
    phrases=(
        "who authorizes a transfer for a reimbursable project",
        "reimbursable transfer, no bureau affected, who signs",
        "does a reimbursable project transfer need an ordinance",
        "signatures for a reimbursable transfer affecting a bureau",
        "written authorization of a reimbursable project",
        "approve transfer of appropriation for a reimbursable job",
    ),
    anchors=(WRITTEN,),
    model=TransferAuthority,
)
def reimbursable_transfer_authority(work: Work) -> Outcome:
    """PCC 5.20.020 C."""
    finance, charge = "Commissioner of Finance and Administration", "Commissioner In Charge"
    if work.choice("bureau") == "none":
        work.step("5.20.020.C", "No bureau is affected", finance)
        return work.computed("5.20.020.C", f"The {finance} alone, in writing; no special ordinance is needed.",
                             actors=(finance,))  # fmt: skip
    work.step("5.20.020.C", "A bureau is affected", f"{finance} and {charge}")
    text = f"The {finance} and the {charge} of the bureau affected, in writing; no special ordinance is needed."
    return work.computed("5.20.020.C", text, actors=(finance, charge))


class ReturnTransfer(Inputs):
    """What decides whether an unused balance may be transferred back."""

    same_year: bool | None = yes_no(
        "Was the project completed during the same year as the transfer?", "5.20.020.D",
        yes=("same year", "done the same year", "finished the same year", "within the year", "this year"),
        no=("next year", "a later year", "the following year", "not the same year", "another year"),
    )  # fmt: skip
    transferred: Decimal | None = money(
        "How much was transferred for the project?",
        "5.20.020.D",
        words=("transferred", "transfer", "appropriation", "set"),
    )
    spent: Decimal | None = money(
        "How much was spent?", "5.20.020.D", words=("spent", "cost", "used", "expended", "expenditures")
    )


@calculator(
    name="reimbursable_return_transfer",
    title="Transferring back the unused part of a reimbursable appropriation",
    subject=SUBJECT,
    provision="5.20.020.D",
    rule="When a reimbursable project is completed in the same year as its transfer, the unused appropriation may be "
    "transferred back without special ordinance on written authorization of the Commissioner of Finance and "
    "Administration.",
    phrases=(
        "transferred $18,000 for a reimbursable project, spent $15,250, done the same year, how much goes back",
        "unused reimbursable appropriation, can it be returned without an ordinance",
        "leftover money of a reimbursable project finished the next year",
        "return the balance to the Reimbursable Expenditures Account",
        "who authorizes transferring back an unused reimbursable balance",
        "reimbursable project came in under budget, send the rest back",
    ),
    anchors=(BACK,),
    model=ReturnTransfer,
)
def reimbursable_return_transfer(work: Work) -> Outcome:
    """PCC 5.20.020 D."""
    at = "5.20.020.D"
    if not work.yes("same_year"):
        text = "This subsection gives a transfer back only for projects completed in the year of the transfer."
        return work.not_applicable(at, text)
    transferred, spent = work.money("transferred"), work.money("spent")
    if wrong := below_zero(work, at, transferred, spent):
        return wrong
    if spent >= transferred:
        work.step(at, "No balance remains", Decimal(0), "USD")
        return work.computed(
            at, "Nothing goes back: no balance remains.", dollars("balance", "Unused balance", Decimal(0))
        )
    balance = transferred - spent
    work.step(at, f"{usd(transferred)} transferred less {usd(spent)} spent", balance, "USD")
    return work.computed(
        at, f"{usd(balance)} may be transferred back, on written authorization of the Commissioner of Finance and "
        "Administration.", dollars("balance", "Unused balance", balance),
        verdict="yes", actors=("Commissioner of Finance and Administration",),
    )  # fmt: skip
