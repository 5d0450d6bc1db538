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
QUIT_CLAIM = anchor(
    "5.30.115.B", "Except in situations where the purchaser agrees to accept a quit claim deed, the Treasurer shall"
)
POLICY = anchor("5.30.115.B", "and shall pay the cost of the policy")
SEWER_REST = anchor(
    "5.31.105.A", "shall be placed in the Assessment Referral Account unless otherwise designated by Council"
)
SEWER_QUIT_CLAIM = anchor("5.31.105.B", QUIT_CLAIM.words)
SEWER_POLICY = anchor("5.31.105.B", POLICY.words)


def _proceeds(at: str) -> Any:
    return money("What did the sale of the property bring?", at,
                 words=("proceeds", "sold", "sale", "brought", "sells", "resale", "resold", "sold for", "sold it for",
                        "brought in", "sale price", "went for", "got", "resold for", "netted", "fetched"))  # fmt: skip


def _fund_cost(at: str) -> Any:
    return money("How much did the fund pay for the property?", at,
                 words=("fund", "purchased", "cost", "bought", "reimburse", "purchase", "paid", "fund paid", "cost us",
                        "paid for it", "bought it for", "purchase price", "fund put up", "fund is owed"))  # fmt: skip


def _liens(at: str) -> Any:
    return money("How much was paid on liens?", at,
                 words=("liens", "lien", "paid on liens", "liens paid", "other liens", "liens of",
                        "in liens"))  # fmt: skip


def _expenses(at: str) -> Any:
    return money("How much were the other expenses?", at,
                 words=("expenses", "expense", "other", "costs", "upkeep", "maintenance", "title policy", "other costs",
                        "in expenses", "repairs", "cleanup", "mowing", "holding costs"))  # fmt: skip


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


def _designated(at: str) -> Any:
    return yes_no(
        "Has the Council designated otherwise?", at, optional=True,
        yes=("council designated", "council directed", "council said", "council voted", "designated by council",
             "council ordered", "council decided", "council wants it"),
        no=("council has not designated", "council said nothing", "council never designated", "no council designation",
            "council hasn't designated", "unless council", "council hasn't said", "without council"),
    )  # fmt: skip


class ResaleProceeds(Inputs):
    """How the proceeds of a resale are shared."""

    destination: str | None = _destination("5.30.115.A")
    designated: bool | None = _designated("5.30.115.A")
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
    if work.maybe("destination") is not None:
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
                             dollars("shortfall", "Not reimbursed", short))  # fmt: skip
    rest = proceeds - owed
    work.step(at, f"Remaining proceeds, to the {account}", rest, "USD")
    text = f"{usd(rest)} remains for the {account}, unless the Council designates otherwise."
    return work.computed(at, text, dollars("remainder", "Remaining proceeds", rest), reimbursed, actors=("Council",))


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
    ),
    anchors=(SEWER_REST,),
    model=SewerProceeds,
)
def sewer_resale_proceeds(work: Work) -> Outcome:
    """PCC 5.31.105 A."""
    return proceeds_answer(work, "5.31.105.A", "Assessment Referral Account")


def _quit_claim(at: str) -> Any:
    return yes_no(
        "Does the purchaser agree to accept a quit claim deed?", at, optional=True,
        yes=("quit claim", "quitclaim", "quit claim deed", "quitclaim deed", "accepts a quit claim deed"),
        no=("no quit claim", "refuses a quit claim deed", "warranty deed", "wants title insurance", "not a quit claim",
            "won't take a quit claim", "refuses a quitclaim", "no quitclaim", "wants a warranty deed",
            "won't accept a quit claim", "rejects a quitclaim"),
    )  # fmt: skip


def _payer(at: str) -> Any:
    return choice(
        "Who would pay for the policy?", at,
        {
            "purchaser_pays": ("buyer pays", "purchaser pays", "buyer pay", "purchaser pay", "charge the buyer",
                          "buyer's expense", "bill the buyer", "buyer have to pay", "on the buyer",
                          "charge the purchaser"),
            "treasurer_pays": ("treasurer pays", "city pays", "treasurer pay", "city pay", "we pay", "on the city",
                          "at city expense"),
        }, optional=True,
    )  # fmt: skip


class TitleInsuranceRequired(Inputs):
    """What decides whether title insurance is bought."""

    quit_claim: bool | None = _quit_claim("5.30.115.B")
    payer: str | None = _payer("5.30.115.B")


@calculator(
    name="title_insurance_required",
    title="Whether title insurance is needed for a resale",
    subject=SUBJECT,
    provision="5.30.115.B",
    rule="The Treasurer purchases title insurance as a precondition of selling a property bought from the foreclosure "
    "list, except where the purchaser agrees to accept a quit claim deed.",
    phrases=(
        "do we need title insurance to sell a property the City bought from the foreclosure list",
        "buyer accepts a quit claim deed, still buy title insurance",
        "who pays for the title policy on a resale of foreclosed property",
        "is a title policy required when the city sells a foreclosed house",
        "title insurance precondition of sale",
        "quitclaim buyer, title insurance needed?",
        "can we make the buyer of a City-bought foreclosure pay for the title policy",
        "buyer wants a warranty deed on a lot we foreclosed, do we get title insurance",
    ),
    anchors=(QUIT_CLAIM, POLICY),
    model=TitleInsuranceRequired,
)
def title_insurance_required(work: Work) -> Outcome:
    """PCC 5.30.115 B."""
    return title_answer(work, "5.30.115.B")


def title_answer(work: Work, at: str) -> Outcome:
    """Whether title insurance is bought, or who pays for it when that is asked, by provision ``at``."""
    quit_claim, payer = work.maybe("quit_claim"), work.maybe("payer")
    if quit_claim:
        work.step(at, "The purchaser accepts a quit claim deed", True)
        return work.computed(at, "No: the purchaser agrees to accept a quit claim deed.", verdict="no")
    if payer is not None:
        right = payer == "treasurer_pays"
        work.step(at, "The Treasurer pays the cost of the policy", right)
        text = f"{'Yes' if right else 'No'}: the Treasurer purchases title insurance and pays the cost of the policy."
        return work.computed(at, text, verdict="yes" if right else "no", actors=("Treasurer",))
    work.step(at, "The purchaser is not said to accept a quit claim deed", quit_claim is False)
    unless = "" if quit_claim is False else ", unless the purchaser agrees to accept a quit claim deed"
    text = f"Yes: the Treasurer purchases title insurance and pays the cost of the policy{unless}."
    return work.computed(at, text, verdict="yes", actors=("Treasurer",))


class SewerTitleInsurance(Inputs):
    """What decides whether title insurance is bought for a sewer safety net property."""

    quit_claim: bool | None = _quit_claim("5.31.105.B")
    payer: str | None = _payer("5.31.105.B")


@calculator(
    name="sewer_title_insurance_required",
    title="Whether title insurance is needed for a sewer safety net resale",
    subject=SEWER_SUBJECT,
    provision="5.31.105.B",
    rule="The Treasurer purchases title insurance as a precondition of reselling a sewer safety net property, except "
    "where the purchaser agrees to accept a quit claim deed.",
    phrases=(
        "do we need title insurance to resell a sewer safety net property",
        "buyer of a sewer safety net house accepts a quitclaim deed, title policy needed?",
        "who pays for title insurance on a sewer safety net resale",
        "title policy before selling a safety net lot the City bought",
        "can the buyer of a safety net property be made to pay the title policy",
        "sewer safety net resale without title insurance",
    ),
    anchors=(SEWER_QUIT_CLAIM, SEWER_POLICY),
    model=SewerTitleInsurance,
)
def sewer_title_insurance_required(work: Work) -> Outcome:
    """PCC 5.31.105 B."""
    return title_answer(work, "5.31.105.B")
