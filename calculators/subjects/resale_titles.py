"""Title insurance for the resale of foreclosed property: Sections 5.30.115 B and 5.31.105 B."""

from __future__ import annotations

from decimal import Decimal
from typing import Any

from calculators.calculator import calculator
from calculators.conditions import any_below_zero
from calculators.figure import anchor
from calculators.inputs import Inputs, choice, money, yes_no
from calculators.outcome import Outcome
from calculators.work import Work, dollars

SUBJECT = "Foreclosed property"
SEWER_SUBJECT = "Sewer safety net"

QUIT_CLAIM = anchor(
    "5.30.115.B", "Except in situations where the purchaser agrees to accept a quit claim deed, the Treasurer shall"
)
POLICY = anchor("5.30.115.B", "and shall pay the cost of the policy")
SEWER_QUIT_CLAIM = anchor("5.31.105.B", QUIT_CLAIM.words)
SEWER_POLICY = anchor("5.31.105.B", POLICY.words)


def _quit_claim(at: str) -> Any:
    return yes_no(
        "Does the purchaser agree to accept a quit claim deed?", at,
        yes=("quit claim", "quitclaim", "quit claim deed", "quitclaim deed", "accepts a quit claim deed",
             "fine with a quit claim", "okay with a quitclaim", "takes a quitclaim", "agreed to a quit claim",
             "signed for a quit claim", "happy with a quitclaim", "settle for a quit claim"),
        no=("no quit claim", "refuses a quit claim deed", "warranty deed", "wants title insurance",
            "not a quit claim",
            "won't take a quit claim", "refuses a quitclaim", "no quitclaim", "wants a warranty deed",
            "won't accept a quit claim", "rejects a quitclaim", "more than a quit claim", "more than a quitclaim",
            "will not take a quit claim", "will not accept a quit claim", "insists on a warranty deed",
            "won't hear of",
            "turned down a quit claim", "refused a quit claim", "refuses to accept a quit claim", "insured title",
            "bargain and sale deed", "wants clear title", "instead of a quit claim", "rather than a quit claim",
            "refused the quitclaim", "no to a quitclaim", "would not take a quit claim", "not a quitclaim",
            "not take a quitclaim", "balked at a quit claim"),
    )  # fmt: skip


def _payer(at: str) -> Any:
    return choice(
        "Who would pay for the policy?", at,
        {
            "purchaser_pays": ("buyer pays", "purchaser pays", "buyer pay", "purchaser pay", "charge the buyer",
                          "buyer's expense", "bill the buyer", "buyer have to pay", "on the buyer",
                          "charge the purchaser", "buyer to pay", "purchaser to pay", "buyer covers", "buyer cover",
                          "stick the buyer", "pass it on to", "pass the cost", "make the buyer", "split the cost",
                          "buyer's dime", "buyer foot the bill", "purchaser foot"),
            "treasurer_pays": ("treasurer pays", "city pays", "treasurer pay", "city pay", "we pay", "on the city",
                          "at city expense", "on us", "our dime", "do we pay", "we foot",
                          "paying for title insurance us",
                          "we cover", "city cover"),
        }, optional=True,
    )  # fmt: skip


def _premium(at: str) -> Any:
    return money("How much does the policy cost?", at, optional=True,
                 words=("policy", "costs", "cost", "premium", "title insurance", "policy runs", "quote",
                        "policy costs", "insurance runs"))  # fmt: skip


class TitleInsuranceRequired(Inputs):
    """What decides whether title insurance is bought."""

    quit_claim: bool | None = _quit_claim("5.30.115.B")
    premium: Decimal | None = _premium("5.30.115.B")
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
        "do we have to buy title insurance on the resale of this foreclosed house",
        "must the Treasurer buy title insurance when the purchaser accepts a quit claim deed",
        "buyer of the foreclosed place says no quitclaim, who pays for title insurance",
        "how much of the title policy does the purchaser of foreclosed property pay",
        "buyer agrees to a quitclaim, is title insurance a precondition of sale",
        "does the City pay for a title policy when the buyer refuses a quit claim deed",
        "is the title policy on our dime or on the buyer's when we resell a foreclosure",
        "purchaser of a foreclosed house refuses a quit claim deed, is title insurance a precondition of the sale",
        "buyer turned down a quit claim deed on the foreclosed house, does the Treasurer pay for a policy",
        "do I need title insurance to sell this foreclosed lot of ours",
    ),
    anchors=(QUIT_CLAIM, POLICY),
    model=TitleInsuranceRequired,
)
def title_insurance_required(work: Work) -> Outcome:
    """PCC 5.30.115 B."""
    return title_answer(work, "5.30.115.B")


def title_answer(work: Work, at: str) -> Outcome:
    """Whether title insurance is bought, or who pays for it when that is asked, by provision ``at``."""
    quit_claim, payer, premium = work.maybe("quit_claim"), work.maybe("payer"), work.maybe("premium")
    if wrong := any_below_zero(work, at):
        return wrong
    if quit_claim:
        work.step(at, "The purchaser accepts a quit claim deed", True)
        return work.computed(at, "No: the purchaser agrees to accept a quit claim deed.", verdict="no")
    values = () if premium is None else (dollars("treasurer", "Paid by the Treasurer", premium),
                                         dollars("purchaser", "Paid by the purchaser", Decimal(0)))  # fmt: skip
    pays = "the Treasurer purchases title insurance and pays the cost of the policy"
    if payer is not None:
        right = payer == "treasurer_pays"
        work.step(at, "The Treasurer pays the cost of the policy", right)
        text, verdict = f"{'Yes' if right else 'No'}: {pays}.", "yes" if right else "no"
        return work.computed(at, text, *values, verdict=verdict, actors=("Treasurer",))
    work.yes("quit_claim")
    work.step(at, "The purchaser does not accept a quit claim deed", True)
    return work.computed(at, f"Yes: {pays}.", *values, verdict="yes", actors=("Treasurer",))


class SewerTitleInsurance(Inputs):
    """What decides whether title insurance is bought for a sewer safety net property."""

    quit_claim: bool | None = _quit_claim("5.31.105.B")
    premium: Decimal | None = _premium("5.31.105.B")
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
        "must the Treasurer buy title insurance on a safety net resale when the buyer wants more than a quit claim",
        "safety net resale, buyer is fine with a quit claim, title policy needed",
        "do we have to buy title insurance on our safety net house",
        "safety net buyer will not take a quitclaim deed, do we get a policy",
        "who foots the bill for the title policy on a safety net lot",
        "is title insurance a precondition of reselling sewer safety net property",
        "can we skip title insurance on the safety net house",
        "how much of the policy does the buyer of a safety net property pay",
        "safety net property is resold and the buyer refuses a quit claim deed, must the Treasurer buy title insurance",
        "buyer insists on a warranty deed for the safety net property, must title insurance be purchased",
        "buyer of a resold safety net house turned down a quit claim deed, does the Treasurer pay for title insurance",
    ),
    anchors=(SEWER_QUIT_CLAIM, SEWER_POLICY),
    model=SewerTitleInsurance,
)
def sewer_title_insurance_required(work: Work) -> Outcome:
    """PCC 5.31.105 B."""
    return title_answer(work, "5.31.105.B")
