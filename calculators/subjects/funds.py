"""Loans to working capital funds, net revenue of property and balances of closed funds: Chapter 5.04."""

from __future__ import annotations

from datetime import date
from decimal import ROUND_DOWN, Decimal

from calculators.calculator import calculator
from calculators.figure import anchor
from calculators.inputs import Inputs, amounts, choice, day, money, yes_no
from calculators.money import CENT, long_date, usd
from calculators.outcome import Outcome, Quantity
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
            "fleet": ("fleet", "fleet services", "fleet fund", "vehicle shop", "motor pool"),
            "facilities": ("facilities", "facilities services", "facilities fund", "buildings fund"),
            "communications": ("communications", "communications service", "communications services", "radio shop",
                               "communications fund"),
            "printing": ("printing", "printing and distribution", "print shop", "printing fund", "copy center"),
            "other": ("another fund", "other fund", "golf fund", "water fund", "parking", "parking meter fund",
                      "parking facilities", "sewer fund", "golf", "refuse disposal fund", "graffiti fund",
                      "bull run fund",
                      "insurance and claims fund", "insurance fund"),
        },
    )  # fmt: skip
    made: date | None = day(
        "On which day is the loan made?", "5.04.180.p2", words=("made", "lent", "loan", "borrowed", "on", "borrows",
                                                                "got the loan", "took out", "drew", "advanced",
               "fronted", "loaned", "got the money", "gave it"),
    )  # fmt: skip
    repaid: date | None = day(
        "On which day is it repaid?",
        "5.04.180.p2",
        words=(
            "repaid",
            "repay",
            "paid back",
            "repayment",
            "returned",
            "pay it back",
            "pays it back",
            "paying it back",
            "pay back",
            "pays back",
            "give it back",
            "gave it back",
            "settled",
            "until",
            "by",
            "paying back",
            "back on",
        ),
        optional=True,
    )
    same_year: bool | None = yes_no(
        "Is it repaid in the fiscal year in which it is made?", "5.04.180.p2", optional=True,
        yes=("same fiscal year", "before june 30", "by june 30", "before the fiscal year ends",
             "within the fiscal year",
             "before year end", "this fiscal year"),
        no=("next fiscal year", "following fiscal year", "after the fiscal year", "later fiscal year", "two-year loan",
            "over two fiscal years", "multi-year", "two years", "next year's budget", "not in the same fiscal year"),
    )  # fmt: skip
    approved: bool | None = yes_no(
        "Did the Commissioner of Finance and Administration first approve it in writing?", "5.04.180.p2",
        optional=True,
        yes=("approved in writing", "written approval", "signed approval", "signed off in writing",
             "approved it in writing",
             "written ok", "commissioner of finance signed", "in writing", "signed memo",
             "finance commissioner signed"),
        no=("no written approval", "not approved", "orally approved", "verbal approval", "without approval",
            "over the phone", "by phone", "verbally", "said ok", "oral approval", "orally", "nothing in writing",
            "not in writing", "only verbal", "nothing signed", "nobody signed", "handshake", "approved afterwards",
            "approved later", "only the mayor approved", "only the budget director", "only the bureau manager",
            "bureau manager approved", "no approval", "after the fact", "verbal ok", "bureau director approved",
            "never approved", "verbal go-ahead"),
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
        "print shop got General Fund money in May and pays it back in July, ok?",
        "Finance Commissioner okayed the Fleet loan over the phone, good enough?",
        "latest day to pay back working capital borrowed from the General Fund",
        "may the Golf Fund get a short-term General Fund loan",
        "General Fund fronts Facilities some cash in March, by when must it come back",
        "does the motor pool's borrowing carry interest",
        "nobody has signed yet and the radio shop needs cash, can we wire it",
        "may the copy center borrow for two years",
        "can the Water Fund get one of those General Fund working capital loans",
    ),
    anchors=(*SAME_YEAR, *IN_WRITING, NO_INTEREST, FISCAL_YEAR),
    model=ShortTermLoan,
)
def short_term_fund_loan(work: Work) -> Outcome:
    """PCC 5.04.180, .185, .190 and .200."""
    fund = work.choice("fund")
    actors = ("Commissioner of Finance and Administration",)
    if fund not in LOANS:
        work.step("5.04.180.p2", "Not among the funds for which the Chapter authorizes such loans", False)
        text = (
            "No: Chapter 5.04 authorizes these loans only for the Fleet, Facilities, Communications and Printing and "
            "Distribution funds."
        )
        return work.computed("5.04.180.p2", text, verdict="no", actors=actors)
    at = LOANS[fund]
    work.note("The loan bears no interest." if fund == "fleet" else "The text says nothing of interest for this fund.")
    written = Condition(
        "approved", at, "the Commissioner of Finance and Administration first approves the loan in writing"
    )
    same = Condition("same_year", at, "the loan is repaid in the same fiscal year in which it is made")
    if False in (work.maybe("approved"), work.maybe("same_year")):
        return permission(work, at, "the loan may be made", on=(same, written), actors=actors)
    made, repaid = work.day("made"), work.maybe("repaid")
    if repaid is not None and repaid < made:
        return work.not_applicable(at, "The loan is repaid before it is made; check the dates.")
    due = fiscal_year_of(made)[1]
    work.step("5.08.075", "Last day of the fiscal year in which the loan is made", due, "date")
    value = date_value("repay_by", "Repaid by", due)
    if repaid is not None and repaid > due:
        work.step(at, f"Repaid {long_date(repaid)}, not in the same fiscal year", False)
        text = f"No: the loan is to be repaid in the same fiscal year, by {long_date(due)}."
        late = Quantity("days_late", "Days late", (repaid - due).days, "days")
        return work.computed(at, text, value, late, verdict="no", actors=actors)
    granted = f"the loan may be made, to be repaid by {long_date(due)}"
    return permission(work, at, granted, value, on=(written,), actors=actors)


class PropertyNetRevenue(Inputs):
    """What net revenue of City property depends on."""

    assigned: bool | None = yes_no(
        "Is the property used by, or the responsibility of, a bureau or agency?", "5.04.185.p2",
        optional=True,
        yes=("assigned", "used by a bureau", "bureau's property", "belongs to a bureau", "parks property",
             "bureau uses", "parks house", "our bureau uses", "our bureau is responsible", "we use", "water bureau's",
             "parks uses", "police uses", "fire uses", "parks is responsible", "bureau is responsible", "our building",
             "fire bureau's", "parks bureau's", "our property", "bureau's house"),
        no=("unassigned", "not assigned", "no bureau uses", "surplus", "not used by any bureau", "nobody's",
            "no bureau is responsible", "isn't assigned", "no bureau or agency", "not assigned to any bureau",
            "no bureau claims", "nobody uses", "orphan property", "not tied to a bureau", "nobody's using",
            "nobody is using", "no one uses", "no one is using", "no bureau wants", "vacant lots", "sits unused",
            "not used by anybody", "not used by anyone", "unused property", "no bureau's"),
    )  # fmt: skip
    revenue: tuple[Decimal, ...] | None = amounts(
        "What is the revenue (for unassigned property: of all such properties)?", "5.04.185.p2",
        words=("revenue", "rents", "sale", "income", "lease", "proceeds", "took in", "brought in", "earned",
               "collected", "sold for", "take in", "rented for", "rent", "rents for", "leases for", "leased for",
               "gross",
               "makes", "brings in", "tenant pays", "tenants paid", "came in"),
    )  # fmt: skip
    expenses: tuple[Decimal, ...] | None = amounts(
        "What are all appropriate expenses (for unassigned property: of all such properties)?", "5.04.185.p2",
        words=("costs", "repairs", "maintenance", "taxes", "spent", "upkeep", "bills", "paid out",
               "management fee", "insurance", "expenses", "repair", "fix", "fixing", "cost us", "laid out", "went out",
               "roof", "plumbing", "expense", "outlays", "pay out", "utilities"),
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
        "house rents for $14,000 and upkeep is $9,200, do we keep the difference",
        "how much goes to the General Fund from rents of property nobody uses",
        "what's left after repairs on the building our bureau leases out, and who gets it",
        "nobody's using these lots, took in 8k and spent 12k, what gets transferred",
        "unassigned buildings brought in 40,000 and cost 31,500, how much to the General Fund",
        "how many dollars of net revenue does our bureau get from the warehouse lease",
        "we sold a lot Parks was responsible for, who pockets the money after costs",
        "does General Services keep the profit on a building another bureau runs",
        "what net rent is due to our bureau for its house",
        "how much net revenue does Parks get from its cottage",
        "our share of the rent of the building we use",
        "exact net amount this bureau gets from its leased depot",
        "the annex rents for 16k and we laid out 9,200 on it, what is the net for the Fire Bureau",
    ),
    anchors=(NET_REVENUE, UNASSIGNED),
    model=PropertyNetRevenue,
)
def property_net_revenue(work: Work) -> Outcome:
    """PCC 5.04.185."""
    assigned: bool | None = work.maybe("assigned")
    at = "5.04.185.p3" if assigned is False else "5.04.185.p2"
    taken, paid = work.amounts("revenue"), work.amounts("expenses")
    revenue, expenses = sum(taken, Decimal(0)), sum(paid, Decimal(0))
    if min((*taken, *paid), default=Decimal(0)) < 0:
        return work.not_applicable(at, "Revenue and expenses cannot be below zero; check the amounts.")
    net = revenue - expenses
    work.step(at, f"Revenue of {usd(revenue)} less expenses of {usd(expenses)}", net, "USD")
    value = dollars("net", "Net revenue", net)
    if net <= 0:
        return work.computed(
            at, f"There is no net revenue to pass on: revenue less expenses comes to {usd(net)}.", value,
            dollars("transferred", "Passed on", Decimal(0)),
        )  # fmt: skip
    bureau = "accrues to the bureau or agency using or responsible for the property"
    general = "goes to the General Fund at the end of the fiscal year, for all unassigned properties together"
    where = general if assigned is False else bureau
    work.step(at, f"It {where}", net, "USD")
    if assigned is None:
        work.note(f"For unassigned property it {general} (PCC 5.04.185).")
    target = Quantity("recipient", "Goes to", "the General Fund" if assigned is False else "the bureau or agency")
    return work.computed(at, f"The net revenue of {usd(net)} {where}.", value, target)


class ConstructionBalance(Inputs):
    """What becomes of a balance in the Washington County water supply funds depends on these."""

    fund: str | None = choice(
        "Which fund holds the balance?", "5.04.270",
        {
            "construction": ("construction fund", "water supply construction", "to the sinking fund",
                             "to the bonded debt service sinking fund", "to the debt service fund",
                             "to the debt service sinking fund", "into the debt service fund", "to the debt fund",
                             "into the sinking fund", "into the bonded debt service fund", "building fund",
                             "supply line is done", "supply line is complete", "construction money",
                             "supply line done", "pipeline is done", "pipeline is finished"),
            "debt_service": ("to the washington county debt service fund", "each get back", "gets back", "get back",
                             "each contributor", "goes back", "given back", "debt service", "sinking fund",
                             "bonded debt service", "bonded debt", "contributors",
                             "contributed", "put in", "chipped in", "bonds are paid", "bonds paid off", "debt fund",
                             "bonds are paid off", "purveyors", "districts"),
        },
    )  # fmt: skip
    finished: bool | None = yes_no(
        "Is the line complete with all liabilities satisfied, or are all principal and interest paid?", "5.04.270",
        optional=True,
        yes=("complete", "completed", "fully paid", "paid off", "finished", "all liabilities satisfied",
             "bonds are paid", "bonds paid", "all paid", "retired the bonds", "everything is paid", "bonds retired",
             "bills are paid", "done"),
        no=("not complete", "still owed", "bonds outstanding", "unfinished", "not paid off", "liabilities remain",
            "still owe", "not finished", "still under construction", "before the bonds are paid",
            "interest is still due",
            "still being built", "unpaid bills", "bonds are still", "not done", "still outstanding", "isn't finished"),
    )  # fmt: skip
    balance: Decimal | None = money(
        "What is the remaining balance?", "5.04.270", words=("balance", "left", "remaining", "remains", "left over",
                                                             "leftover", "surplus", "remainder", "sitting in"),
    )  # fmt: skip
    contributions: tuple[Decimal, ...] | None = amounts(
        "How much did each contributor put in, one amount a contributor?", "5.04.280",
        words=("contributions", "contributed", "contributors", "put in", "shares", "chipped in", "paid in", "gave",
               "districts put in", "contributing"),
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
        "bonds for the county water line still have interest due, may we give the money back to the districts",
        "split the leftover $12,000 of the water line sinking fund by what each district chipped in",
        "supply line is done but the contractor is still owed, can we move the balance to the sinking fund",
        "Washington County construction money of $48,000 left, how much goes to the debt service fund",
        "two districts put in 3,000 and 5,000, bonds are paid, what does each get back of the 1,600 left",
        "how much of the Washington County leftover does the biggest contributor get",
        "may leftover water line money go to the General Fund instead",
        "when is the Washington County water supply fund discontinued",
    ),
    anchors=(TO_DEBT_FUND, PRORATED),
    model=ConstructionBalance,
)
def construction_balance_transfer(work: Work) -> Outcome:
    """PCC 5.04.270 and 5.04.280."""
    building = work.choice("fund") == "construction"
    at = "5.04.270" if building else "5.04.280"
    first = "the line is complete and all its liabilities are satisfied"
    if not building:
        first = "all principal and interest of the bonds are paid"
    if work.maybe("finished") is False:
        work.step(at, f"Required first, and not so: {first}", False)
        return work.computed(at, f"No: nothing is transferred before {first}.", verdict="no")
    if work.maybe("finished") is None:
        work.note(f"It was taken that {first}.")
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
