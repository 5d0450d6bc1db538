"""Loans to working capital funds, net revenue of property and balances of closed funds: Chapter 5.04."""

from __future__ import annotations

from datetime import date
from decimal import ROUND_DOWN, Decimal

from calculators.calculator import calculator
from calculators.figure import anchor
from calculators.inputs import Inputs, amounts, choice, day, money, yes_no
from calculators.money import CENT, long_date, usd
from calculators.outcome import Outcome
from calculators.permission import Condition, permission
from calculators.subjects.pay_periods import FISCAL_YEAR, fiscal_year_of
from calculators.work import Work, date_value, dollars

SUBJECT = "Funds"

# Where each working capital fund may borrow from the General Fund.
LOANS = {
    "fleet": "5.04.180.p2",
    "facilities": "5.04.185.p5",
    "communications": "5.04.190.p2",
    "printing": "5.04.200",
}
SAME_YEAR = tuple(
    anchor(at, "which are to be repaid in the same fiscal year in which the loan is made") for at in LOANS.values()
)
IN_WRITING = tuple(
    anchor(at, "each loan is first approved in writing by the Commissioner of Finance and Administration")
    for at in LOANS.values()
)
NO_INTEREST = anchor("5.04.180.p2", "are hereby authorized without interest")
NET_REVENUE = anchor("5.04.185.p2", "All net revenues (defined as revenue, less all appropriate expenses)")
UNASSIGNED = anchor("5.04.185.p3", "it will be transferred to the General Fund at the end of each fiscal year")
TO_DEBT_FUND = anchor(
    "5.04.270", "shall be transferred to the Washington County Water Supply Bonded Debt Service Sinking Fund"
)
PRORATED = anchor("5.04.280", "shall be returned, on a prorated basis, to the contributors")


class ShortTermLoan(Inputs):
    """What a short-term loan from the General Fund depends on."""

    fund: str | None = choice(
        "Which fund borrows from the General Fund?", "5.04.180.p2",
        {
            "fleet": ("fleet", "fleet services"),
            "facilities": ("facilities", "facilities services"),
            "communications": ("communications", "communications service"),
            "printing": ("printing", "printing and distribution", "print shop"),
            "other": ("another fund", "other fund", "golf fund", "water fund", "parking"),
        },
    )  # fmt: skip
    made: date | None = day(
        "On which day is the loan made?", "5.04.180.p2", words=("made", "lent", "loan", "borrowed", "on")
    )
    repaid: date | None = day(
        "On which day is it repaid?",
        "5.04.180.p2",
        words=("repaid", "repay", "paid back", "repayment", "returned"),
        optional=True,
    )
    approved: bool | None = yes_no(
        "Did the Commissioner of Finance and Administration first approve it in writing?", "5.04.180.p2", optional=True,
        yes=("approved in writing", "written approval", "signed approval"),
        no=("no written approval", "not approved", "orally approved", "verbal approval", "without approval"),
    )  # fmt: skip


@calculator(
    name="short_term_fund_loan",
    title="Short-term loan from the General Fund",
    subject=SUBJECT,
    provision="5.04.180.p2",
    rule="The Fleet, Facilities, Communications and Printing and Distribution funds may borrow from the General "
    "Fund for temporary working capital, to be repaid in the same fiscal year, each loan first approved in writing "
    "by the Commissioner of Finance and Administration.",
    phrases=(
        "General Fund loan to the Printing fund made September 1, 2026, by when must it be repaid",
        "can Fleet Services borrow from the General Fund",
        "short-term loan to the Facilities Services Operating Fund",
        "who approves a loan from the General Fund to a working capital fund",
        "communications fund needs temporary working capital until July 1",
        "interfund loan repaid after the fiscal year ends, allowed?",
        "is interest charged on a loan to the fleet fund",
    ),
    anchors=(*SAME_YEAR, *IN_WRITING, NO_INTEREST, FISCAL_YEAR),
    model=ShortTermLoan,
)
def short_term_fund_loan(work: Work) -> Outcome:
    """PCC 5.04.180, .185, .190 and .200."""
    fund = work.choice("fund")
    if fund not in LOANS:
        return work.not_applicable("5.04.180.p2", "Chapter 5.04 authorizes these loans only for the Fleet, "
                                                  "Facilities, Communications and Printing and Distribution "
                                                  "funds.")  # fmt: skip
    at, actors = LOANS[fund], ("Commissioner of Finance and Administration",)
    made, repaid = work.day("made"), work.maybe("repaid")
    if repaid is not None and repaid < made:
        return work.not_applicable(at, "The loan is repaid before it is made; check the dates.")
    due = fiscal_year_of(made)[1]
    work.step("5.08.075", "Last day of the fiscal year in which the loan is made", due, "date")
    work.note("The loan bears no interest." if fund == "fleet" else "The text says nothing of interest for this fund.")
    value = date_value("repay_by", "Repaid by", due)
    if repaid is not None and repaid > due:
        work.step(at, f"Repaid {long_date(repaid)}, not in the same fiscal year", False)
        return work.computed(at, "No: the loan is to be repaid in the same fiscal year, by "
                                 f"{long_date(due)}.", value, verdict="no",
                             actors=actors)  # fmt: skip
    written = Condition(
        "approved", at, "the Commissioner of Finance and Administration first approves the loan in writing"
    )
    return permission(
        work, at, f"the loan may be made, to be repaid by {long_date(due)}", value, on=(written,), actors=actors
    )


class PropertyNetRevenue(Inputs):
    """What net revenue of City property depends on."""

    assigned: bool | None = yes_no(
        "Is the property used by, or the responsibility of, a bureau or agency?", "5.04.185.p2",
        yes=("assigned", "used by a bureau", "bureau's property", "belongs to a bureau", "parks property",
             "bureau uses"),
        no=("unassigned", "not assigned", "no bureau uses", "surplus", "not used by any bureau"),
    )  # fmt: skip
    revenue: Decimal | None = money(
        "What is the revenue (for unassigned property: of all such properties)?", "5.04.185.p2",
        words=("revenue", "rent", "rents", "sale", "income", "lease", "proceeds"),
    )  # fmt: skip
    expenses: Decimal | None = money(
        "What are all appropriate expenses (for unassigned property: of all such properties)?", "5.04.185.p2",
        words=("expenses", "expense", "costs", "cost", "repairs", "maintenance", "taxes"),
    )  # fmt: skip


@calculator(
    name="property_net_revenue",
    title="Net revenue of City property",
    subject=SUBJECT,
    provision="5.04.185.p2",
    rule="Net revenue is revenue less all appropriate expenses; it accrues to the bureau or agency that uses or is "
    "responsible for the property, and for all unassigned properties together goes to the General Fund at fiscal "
    "year end.",
    phrases=(
        "rent of $10,000 and expenses of $7,250 on a Parks house, who gets the net",
        "net revenue from leasing City owned property",
        "where does rent from unassigned property go",
        "sale of surplus property no bureau uses, net to the General Fund?",
        "who keeps lease income on property our bureau is responsible for",
        "unassigned properties lost money this year",
    ),
    anchors=(NET_REVENUE, UNASSIGNED),
    model=PropertyNetRevenue,
)
def property_net_revenue(work: Work) -> Outcome:
    """PCC 5.04.185."""
    assigned = work.yes("assigned")
    at = "5.04.185.p2" if assigned else "5.04.185.p3"
    revenue, expenses = work.money("revenue"), work.money("expenses")
    if min(revenue, expenses) < 0:
        return work.not_applicable(at, "Revenue and expenses cannot be below zero; check the amounts.")
    net = revenue - expenses
    work.step(at, f"Revenue of {usd(revenue)} less expenses of {usd(expenses)}", net, "USD")
    value = dollars("net", "Net revenue", net)
    if net <= 0:
        return work.computed(
            at, f"There is no net revenue to pass on: revenue less expenses comes to {usd(net)}.", value
        )
    where = "accrues to the bureau or agency using or responsible for the property"
    if not assigned:
        where = "goes to the General Fund at the end of the fiscal year, for all unassigned properties together"
    work.step(at, f"It {where}", net, "USD")
    return work.computed(at, f"The net revenue of {usd(net)} {where}.", value)


class ConstructionBalance(Inputs):
    """What becomes of a balance in the Washington County water supply funds depends on these."""

    fund: str | None = choice(
        "Which fund holds the balance?", "5.04.270",
        {
            "construction": ("construction fund", "water supply construction"),
            "debt_service": ("debt service", "sinking fund", "bonded debt service", "bonded debt"),
        },
    )  # fmt: skip
    finished: bool | None = yes_no(
        "Is the line complete with all liabilities satisfied, or are all principal and interest paid?", "5.04.270",
        yes=("complete", "completed", "fully paid", "paid off", "finished", "all liabilities satisfied",
             "bonds are paid"),
        no=("not complete", "still owed", "bonds outstanding", "unfinished", "not paid off", "liabilities remain"),
    )  # fmt: skip
    balance: Decimal | None = money(
        "What is the remaining balance?", "5.04.270", words=("balance", "left", "remaining", "remains")
    )
    contributions: tuple[Decimal, ...] | None = amounts(
        "How much did each contributor put in, one amount a contributor?", "5.04.280",
        words=("contributions", "contributed", "contributors", "put in", "shares"),
    )  # fmt: skip


@calculator(
    name="construction_balance_transfer",
    title="Balance of the Washington County water supply funds",
    subject=SUBJECT,
    provision="5.04.270",
    rule="When the line is complete and all liabilities satisfied, the construction fund's balance goes to the debt "
    "service fund; when all principal and interest are paid, that fund's balance is returned, on a prorated basis, "
    "to the contributors.",
    phrases=(
        "$600 left in the Washington County debt service fund, contributors put in $1,000 and $2,000",
        "Washington County Water Supply Construction Fund is complete, where does the balance go",
        "prorate the leftover water supply sinking fund among contributors",
        "bonds for the Washington County supply line are paid off, who gets the remaining money",
        "refund shares to other water purveyors",
        "closing the Washington County water supply fund",
    ),
    anchors=(TO_DEBT_FUND, PRORATED),
    model=ConstructionBalance,
)
def construction_balance_transfer(work: Work) -> Outcome:
    """PCC 5.04.270 and 5.04.280."""
    building = work.choice("fund") == "construction"
    at = "5.04.270" if building else "5.04.280"
    if not work.yes("finished"):
        return work.not_applicable(
            at, "Nothing is transferred before the line is complete and its liabilities, or the bonds, are paid."
        )
    balance = work.money("balance")
    if balance < 0:
        return work.not_applicable(at, "There is no balance to transfer; check the amount.")
    if building:
        work.step(
            at,
            "Any balance goes to the Bonded Debt Service Sinking Fund, and this fund is discontinued",
            balance,
            "USD",
        )
        return work.computed(at, f"{usd(balance)} is transferred to the Washington County Water Supply Bonded Debt "
                                 "Service Sinking Fund.",
                             dollars("transfer", "Transferred", balance))  # fmt: skip
    parts = work.amounts("contributions")
    if not parts or min(parts) < 0 or sum(parts) == 0:
        return work.not_applicable(at, "Give each contributor's amount, none below zero and not all zero.")
    shares = shared(balance, parts)
    for place, (part, share) in enumerate(zip(parts, shares, strict=True), start=1):
        work.step(at, f"Contributor {place}: {usd(part)} of {usd(sum(parts, Decimal(0)))} contributed", share, "USD")
    work.note(
        "The text does not say by what the balance is prorated; contributions were used, and the cents add up to "
        "the balance."
    )
    values = (dollars(f"share_{place}", f"Contributor {place}", share) for place, share in enumerate(shares, start=1))
    return work.computed(at, f"The balance of {usd(balance)} is returned as {', '.join(map(usd, shares))}.", *values)


def shared(balance: Decimal, parts: tuple[Decimal, ...]) -> tuple[Decimal, ...]:
    """A balance split by parts to the cent; cents left over go to the largest remainders, earlier parts first."""
    exact = [balance * part / sum(parts) for part in parts]
    shares = [share.quantize(CENT, ROUND_DOWN) for share in exact]
    left = int((balance - sum(shares)) / CENT)
    for place in sorted(range(len(parts)), key=lambda place: shares[place] - exact[place])[:left]:
        shares[place] += CENT
    return tuple(shares)
