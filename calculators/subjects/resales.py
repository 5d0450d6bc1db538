"""Reselling property that the City bought from the foreclosure list: Sections 5.30.115 and 5.31.105."""

from __future__ import annotations

from decimal import Decimal
from typing import Any

from calculators.calculator import calculator
from calculators.conditions import any_below_zero
from calculators.figure import anchor
from calculators.inputs import Inputs, choice, money, yes_no
from calculators.money import usd
from calculators.outcome import Outcome
from calculators.work import Work, dollars

SUBJECT = "Foreclosed property"
SEWER_SUBJECT = "Sewer safety net"

WATERFALL = anchor(
    "5.30.115.A",
    "to reimburse the fund from which the property was purchased, any liens paid or other expenses incurred",
)
REST = anchor("5.30.115.A", "shall be placed in the assessment collection fund unless otherwise designated by Council")
SEWER_REST = anchor(
    "5.31.105.A", "shall be placed in the Assessment Referral Account unless otherwise designated by Council"
)


def _proceeds(at: str) -> Any:
    return money("What did the sale of the property bring?", at,
                 words=("proceeds", "sold", "sale", "brought", "sells", "resale", "resold", "sold for", "sold it for",
                        "brought in", "sale price", "went for", "got", "resold for", "netted", "fetched", "took in",
                        "unloaded", "unloaded for", "let it go for", "closed at", "grossed", "selling price",
                        "flipped",
                        "buyer paid", "sold the house for", "pulled in", "sale made", "gross", "house for",
                        "lot for", "property for", "we got", "sale of", "in proceeds", "made"))  # fmt: skip


def _fund_cost(at: str) -> Any:
    return money("How much did the fund pay for the property?", at,
                 words=("fund", "purchased", "cost", "bought", "reimburse", "purchase", "paid", "fund paid",
                        "cost us",
                        "paid for it", "bought it for", "purchase price", "fund put up", "fund is owed", "in it for",
                        "into it for", "had paid", "it cost us", "we paid", "fund spent", "sunk", "we bought it for",
                        "bought for", "picked up for", "picked it up for", "cost the fund", "paid out",
                        "fund had paid", "acquired for", "laid out", "fund's cost", "bought in at"))  # fmt: skip


def _liens(at: str) -> Any:
    return money("How much was paid on liens?", at,
                 words=("liens", "lien", "paid on liens", "liens paid", "other liens", "liens of",
                        "in liens", "worth of liens", "paid off liens", "lien payoff", "old liens", "to clear liens",
                        "clearing liens", "lien payoffs", "liens came to"))  # fmt: skip


def _expenses(at: str) -> Any:
    return money("How much were the other expenses?", at,
                 words=("expenses", "expense", "other", "costs", "upkeep", "maintenance", "title policy",
                        "other costs",
                        "in expenses", "repairs", "cleanup", "mowing", "holding costs", "of repairs",
                        "other expenses",
                        "roof", "broker", "commission", "advertising", "closing costs", "security", "utilities",
                        "fix up", "boarding up", "realtor", "fees", "yard work", "in costs", "in repairs",
                        "insurance", "odds and ends"))  # fmt: skip


def _none(what: str, at: str, *no: str) -> Any:
    """An optional field: whether there were any ``what``; "no liens" says that the amount is nothing."""
    return yes_no(f"Were there any {what}?", at, no=(f"no {what}", f"no other {what}", f"without {what}",
                                                     f"zero {what}", *no), optional=True)  # fmt: skip


def _destination(at: str) -> Any:
    return choice(
        "Where would what is left go?", at,
        {
            "assessment_collection_fund": ("assessment collection fund", "collection fund"),
            "assessment_referral_account": ("assessment referral account", "referral account"),
            "elsewhere": ("general fund", "bureau", "former owner", "previous owner", "old owner", "treasurer",
                          "purchaser", "reserve", "parks", "environmental services", "bes", "deq", "original owner",
                          "bureau of general services", "sewer fund"),
        }, optional=True,
    )  # fmt: skip


def _asked(at: str) -> Any:
    return choice(
        "Is it asked how much is left, whether anything is left, or where it goes?", at,
        {
            "amount": ("how much", "what amount", "what lands", "what ends up", "what's the surplus",
            "how many dollars",
                       "what is left", "what's left", "whats left", "what remains", "what goes", "the figure"),
            "any_left": ("anything left", "any left", "anything over", "any surplus", "something left", "cover it",
                         "any remaining", "enough to", "cover everything", "break even", "come out ahead",
                         "made whole", "any money left", "leave anything"),
        }, optional=True,
    )  # fmt: skip


def _designated(at: str) -> Any:
    return yes_no(
        "Has the Council designated otherwise?", at, optional=True,
        yes=("council designated", "council directed", "council said", "council voted", "designated by council",
             "council ordered", "council decided", "council wants it"),
        no=("council has not designated", "council said nothing", "council never designated",
            "no council designation",
            "council hasn't designated", "unless council", "council hasn't said", "without council"),
    )  # fmt: skip


class ResaleProceeds(Inputs):
    """How the proceeds of a resale are shared."""

    destination: str | None = _destination("5.30.115.A")
    designated: bool | None = _designated("5.30.115.A")
    asked: str | None = _asked("5.30.115.A")
    proceeds: Decimal | None = _proceeds("5.30.115.A")
    fund_cost: Decimal | None = _fund_cost("5.30.115.A")
    liens: Decimal | None = _liens("5.30.115.A")
    expenses: Decimal | None = _expenses("5.30.115.A")
    any_liens: bool | None = _none("liens", "5.30.115.A", "no other liens", "no liens paid")
    any_expenses: bool | None = _none("expenses", "5.30.115.A", "no other costs", "nothing else", "no other expenses",
                                      "no costs")  # fmt: skip


@calculator(
    name="resale_proceeds",
    title="Where the proceeds of a resale go",
    subject=SUBJECT,
    provision="5.30.115.A",
    rule="The proceeds of selling a property that the City bought from the foreclosure list reimburse the fund it was "
    "purchased from, liens paid and other expenses; the rest goes to the assessment collection fund unless the "
    "Council designates otherwise.",
    phrases=(
        "City resold a foreclosed lot for $80,000, fund paid $21,000, liens $3,500, expenses $1,200, what is left",
        "where do the proceeds go when we sell property bought from the foreclosure list",
        "how much goes to the assessment collection fund after a resale",
        "split the proceeds of reselling a property bought at the lien sale",
        "leftover money from selling a City-purchased foreclosure",
        "surplus on a resale of foreclosed property",
        "does the surplus from a resold foreclosure house go to the general fund",
        "we sold the lot we bought off the foreclosure list, does the old owner get what's left",
        "sale of a City-bought foreclosure didn't cover what the fund paid",
        "how much of the money from reselling the foreclosure ends up in the assessment collection fund",
        "unloaded the foreclosure house, we were in it for thirty thousand, whats left and where does it go",
        "how much in total is reimbursed before anything is left from a foreclosure resale",
        "General Services sold the foreclosed duplex, is anything left over after the fund and the liens",
        "what did we clear on the house we bought off the foreclosure list and resold",
        "how much does the fund get back when a foreclosed lot is resold",
        "what is our surplus on the foreclosed property we sold",
        "what is left over from the resale of this lot, exact amount",
        "how much surplus did our resale make, in dollars",
    ),
    anchors=(WATERFALL, REST),
    model=ResaleProceeds,
)
def resale_proceeds(work: Work) -> Outcome:
    """PCC 5.30.115 A."""
    return proceeds_answer(work, "5.30.115.A", "assessment collection fund")


def proceeds_answer(work: Work, at: str, account: str) -> Outcome:
    """What is left of the proceeds for ``account`` after the reimbursements of provision ``at``."""
    if wrong := any_below_zero(work, at):
        return wrong
    asked = work.maybe("asked")
    if work.maybe("destination") is not None and asked != "amount":
        return _destination_answer(work, at, account)
    proceeds, fund = work.money("proceeds"), work.money("fund_cost")
    liens, expenses = _amount_or_none(work, "liens"), _amount_or_none(work, "expenses")
    owed = fund + liens + expenses
    work.step(at, "To reimburse: the fund, liens paid and other expenses", owed, "USD")
    reimbursed = dollars("reimbursed", "To reimburse", owed)
    if owed > proceeds:
        short = owed - proceeds
        work.note("The text does not say in which order the fund, the liens and the expenses are reimbursed.")
        text = f"Nothing remains for the {account}: the proceeds fall short by {usd(short)}."
        return work.computed(at, text, dollars("remainder", "Remaining proceeds", Decimal(0)), reimbursed,
                             dollars("shortfall", "Not reimbursed", short),
                             verdict="no" if asked == "any_left" else None)  # fmt: skip
    rest = proceeds - owed
    work.step(at, f"Remaining proceeds, to the {account}", rest, "USD")
    text = f"{usd(rest)} remains for the {account}, unless the Council designates otherwise."
    verdict = ("yes" if rest else "no") if asked == "any_left" else None
    remainder = dollars("remainder", "Remaining proceeds", rest)
    return work.computed(at, text, remainder, reimbursed, verdict=verdict, actors=("Council",))


def _amount_or_none(work: Work, name: str) -> Decimal:
    """An amount, or nothing when the question says that there is none."""
    if work.maybe(name) is None and work.maybe(f"any_{name}") is False:
        return Decimal(0)
    return work.money(name)


def _destination_answer(work: Work, at: str, account: str) -> Outcome:
    """Whether what is left goes where the question thinks; ``account`` has it unless the Council says otherwise."""
    own, designated = work.maybe("destination") == account.lower().replace(" ", "_"), work.maybe("designated")
    right = own if designated is None or designated is False else not own
    work.step(at, f"The rest goes to the {account} unless otherwise designated by Council", right)
    text = f"what is left after the reimbursements goes to the {account}, unless the Council designates otherwise."
    verdict = "yes" if right else "no"
    if designated and not own:
        text = "the Council has designated otherwise for what is left after the reimbursements."
    elif designated:
        text = "the Council has designated otherwise."
    return work.computed(at, f"{verdict.capitalize()}: {text}", verdict=verdict, actors=("Council",))


class SewerProceeds(Inputs):
    """How the proceeds of reselling a sewer safety net property are shared."""

    destination: str | None = _destination("5.31.105.A")
    designated: bool | None = _designated("5.31.105.A")
    asked: str | None = _asked("5.31.105.A")
    proceeds: Decimal | None = _proceeds("5.31.105.A")
    fund_cost: Decimal | None = _fund_cost("5.31.105.A")
    liens: Decimal | None = _liens("5.31.105.A")
    expenses: Decimal | None = _expenses("5.31.105.A")
    any_liens: bool | None = _none("liens", "5.31.105.A", "no other liens", "no liens paid")
    any_expenses: bool | None = _none("expenses", "5.31.105.A", "no other costs", "nothing else", "no other expenses",
                                      "no costs")  # fmt: skip


@calculator(
    name="sewer_resale_proceeds",
    title="Where the proceeds of a sewer safety net resale go",
    subject=SEWER_SUBJECT,
    provision="5.31.105.A",
    rule="The proceeds of reselling a sewer safety net property reimburse the fund it was purchased from, liens paid "
    "and other expenses; the rest goes to the Assessment Referral Account unless the Council designates otherwise.",
    phrases=(
        "sewer safety net property resold for $60,000, fund paid $15,000, liens $2,000, no expenses, what is left",
        "where do proceeds of a resold sewer safety net property go",
        "Assessment Referral Account share of a sewer safety net resale",
        "sewer safety net resale, surplus",
        "split the proceeds after reselling a sewer safety net house",
        "leftover money from a sewer safety net property the City sold",
        "does the surplus of a safety net resale go to the assessment collection fund",
        "safety net lot sold for less than the fund paid",
        "what lands in the Assessment Referral Account from the resale of our safety net house",
        "safety net foreclosure house brought forty thousand, fund and liens paid, what is the rest",
        "is anything left after reselling the safety net lot",
        "what did we clear on the safety net house we resold",
        "how much of the safety net resale is reimbursed to the fund",
        "how much of the safety net resale price goes to the Assessment Referral Account",
        "exact surplus from the safety net house we resold",
        "what goes to the assessment referral account out of our safety net resale",
        "we just flipped a safety net place, what is left for the account",
        "how much of our safety net sale money is left over after fund and liens",
        "exact remainder from the safety net lot we resold",
    ),
    anchors=(SEWER_REST,),
    model=SewerProceeds,
)
def sewer_resale_proceeds(work: Work) -> Outcome:
    """PCC 5.31.105 A."""
    return proceeds_answer(work, "5.31.105.A", "Assessment Referral Account")
