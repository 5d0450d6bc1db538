"""Improvements built for somebody without assessment: deposit, award and disbursement of Section 5.48.050."""

from __future__ import annotations

from decimal import ROUND_DOWN, Decimal

from calculators.calculator import calculator
from calculators.conditions import any_below_zero
from calculators.figure import anchor, figure
from calculators.inputs import Inputs, choice, money
from calculators.money import CENT, usd
from calculators.outcome import Outcome
from calculators.work import Work, dollars

SUBJECT = "Improvements without assessment"

OVERHEAD = figure(
    "improvement_overhead", "0.005", "fraction", "5.48.050.A.3", "at 1/2 percent of the estimated contract amount"
)
LEAST_OVERHEAD = figure("improvement_overhead_minimum", "100", "USD", "5.48.050.A.3", "with a minimum of $100")
COVERS = anchor("5.48.050.A", "shall make an advance deposit into the Trustee Fund to protect the City against loss")
CONTRACT = anchor("5.48.050.A.1", "Estimated amount of the contract for the improvement")
ENGINEERING = anchor("5.48.050.A.2", "equal to the engineer’s estimate of the cost of providing such services")
MORE = anchor("5.48.050.A.p2", "Additional deposits may be required by the Commissioner In Charge at any time")
AWARD = figure(
    "award_share", "93", "percent", "5.48.050.B",
    "In no event shall a contract be awarded for more than 93 percent of the funds on deposit.",
)  # fmt: skip
BY_COUNCIL = anchor(
    "5.48.050.B", "Advertising for bids and executing contract shall be authorized only by the City Council."
)
ORDERED = anchor(
    "5.48.050.C",
    "disbursed by the City Treasurer on order of the Commissioner In Charge of the improvement project and after "
    "approval by the City Auditor",
)
DIRECTLY = anchor("5.48.050.C.1", "Contract payments shall be paid directly to the contractor")
TO_FUND = anchor("5.48.050.C.2", "after the final cost of the contract has been determined")
SETTLED = anchor("5.48.050.C.3", "The remaining balance, if any, after payment of all costs shall be returned")
SHORT = anchor("5.48.050.C.3", "they shall be paid prior to the issuance of the certificate of completion")

DEPOSIT_WORDS = ("deposit", "deposited", "on deposit", "funds", "advance", "put up", "held")


class ImprovementDeposit(Inputs):
    """What the advance deposit for an improvement depends on."""

    contract: Decimal | None = money(
        "What is the estimated amount of the contract?", "5.48.050.A.1",
        words=("contract", "construction", "improvement", "estimated", "sidewalk", "street", "sewer"),
    )  # fmt: skip
    engineering: Decimal | None = money(
        "What is the engineer's estimate of engineering and superintending?", "5.48.050.A.2",
        words=("engineering", "superintending", "engineer", "inspection", "supervision", "superintendence"),
    )  # fmt: skip


@calculator(
    name="improvement_deposit",
    title="Advance deposit for an improvement",
    subject=SUBJECT,
    provision="5.48.050.A",
    rule="Whoever asks the City to construct an improvement without assessment deposits in advance the estimated "
    "contract amount, the engineer's estimate of engineering and superintending, and overhead of 1/2 percent of the "
    "contract amount, at least $100.",
    phrases=(
        "deposit for a $90,000 improvement contract with $8,000 of engineering",
        "how much must a developer deposit before the City builds a street without assessment",
        "advance deposit on a privately requested sewer improvement",
        "permittee's advance for an improvement under City contract",
        "what goes into the Trustee Fund deposit for an improvement",
        "permit job, contract estimated at $20,000 and engineering $2,500, total up front",
        "agency wants us to build a sidewalk under City contract, how much up front",
    ),
    anchors=(COVERS, CONTRACT, ENGINEERING, OVERHEAD, LEAST_OVERHEAD, MORE),
    model=ImprovementDeposit,
)
def improvement_deposit(work: Work) -> Outcome:
    """PCC 5.48.050 A."""
    contract, engineering = work.money("contract"), work.money("engineering")
    if wrong := any_below_zero(work, "5.48.050.A"):
        return wrong
    work.step("5.48.050.A.1", "Estimated amount of the contract", contract, "USD")
    work.step("5.48.050.A.2", "Engineering and superintending, by the engineer's estimate", engineering, "USD")
    overhead = _overhead(work, contract)
    total = work.cents("5.48.050.A", contract + engineering + overhead)
    work.note("The Commissioner In Charge may require additional deposits at any time (PCC 5.48.050 A).")
    return work.computed(
        "5.48.050.A",
        f"The advance deposit is {usd(total)}: {usd(contract)} for the contract, {usd(engineering)} for engineering "
        f"and superintending, and {usd(overhead)} overhead.",
        dollars("total", "Advance deposit", total), dollars("overhead", "Overhead", overhead),
    )  # fmt: skip


class ImprovementOverhead(Inputs):
    """What the overhead in a deposit depends on."""

    contract: Decimal | None = money(
        "What is the estimated amount of the contract?", "5.48.050.A.3",
        words=("contract", "construction", "improvement", "estimated", "sidewalk", "street", "sewer"),
    )  # fmt: skip


@calculator(
    name="improvement_overhead",
    title="City overhead on an improvement contract",
    subject=SUBJECT,
    provision="5.48.050.A.3",
    rule="Overhead of the City in advertising, preparing the contract and disbursing funds is 1/2 percent of the "
    "estimated contract amount, at least $100.",
    phrases=(
        "City overhead on a $15,000 improvement contract",
        "overhead for advertising bids on a privately requested improvement",
        "half percent overhead on an improvement of $250,000",
        "minimum overhead on a small improvement contract",
        "what do we add for preparing the contract of an improvement without assessment",
        "overhead part of an improvement deposit",
    ),
    anchors=(OVERHEAD, LEAST_OVERHEAD),
    model=ImprovementOverhead,
)
def improvement_overhead(work: Work) -> Outcome:
    """PCC 5.48.050 A.3."""
    contract = work.money("contract")
    if wrong := any_below_zero(work, "5.48.050.A.3"):
        return wrong
    overhead = work.cents("5.48.050.A.3", _overhead(work, contract))
    text = f"Overhead is {usd(overhead)}: 1/2 percent of {usd(contract)}, at least $100."
    return work.computed("5.48.050.A.3", text, dollars("overhead", "Overhead", overhead))


def _overhead(work: Work, contract: Decimal) -> Decimal:
    share, least = contract * work.figure(OVERHEAD), work.figure(LEAST_OVERHEAD)
    overhead = max(share, least)
    work.step(
        "5.48.050.A.3", f"Overhead: 1/2 percent of the contract, {usd(share)}, at least {usd(least)}", overhead, "USD"
    )
    return overhead


class MaxAward(Inputs):
    """What the largest contract on a deposit depends on."""

    funds: Decimal | None = money("How much is on deposit?", "5.48.050.B", words=DEPOSIT_WORDS)
    bid: Decimal | None = money(
        "For how much would the contract be awarded?", "5.48.050.B", optional=True,
        words=("bid", "awarded", "contract", "low bid"),
    )  # fmt: skip


@calculator(
    name="max_award_on_deposit",
    title="Largest contract that a deposit allows",
    subject=SUBJECT,
    provision="5.48.050.B",
    rule="A contract for such an improvement is never awarded for more than 93 percent of the funds on deposit, and "
    "only the City Council authorizes advertising for bids and executing it.",
    phrases=(
        "largest contract we can award with $98,450 on deposit",
        "can we award a $92,000 improvement contract on a deposit of $98,450",
        "what share of the deposit may the contract take",
        "maximum award for a permit job funded by deposit",
        "developer deposited $50,000, how big can the low bid be",
        "who authorizes advertising for bids on a deposit-funded improvement",
    ),
    anchors=(AWARD, BY_COUNCIL),
    model=MaxAward,
)
def max_award_on_deposit(work: Work) -> Outcome:
    """PCC 5.48.050 B."""
    funds, bid = work.money("funds"), work.maybe("bid")
    if wrong := any_below_zero(work, "5.48.050.B"):
        return wrong
    exact = funds * work.figure(AWARD) / 100
    # Rounding up would pass the limit by a part of a cent.
    most = exact.quantize(CENT, ROUND_DOWN)
    work.step("5.48.050.B", f"93 percent of {usd(funds)}, in whole cents", most, "USD")
    value = dollars("limit", "Largest award", most)
    text = f"A contract may be awarded for at most {usd(most)}, 93 percent of the funds on deposit."
    if bid is None:
        return work.computed("5.48.050.B", text, value, actors=("City Council",))
    fits = bid <= most
    work.step("5.48.050.B", f"{usd(bid)} is not more than that", fits)
    verdict = "yes" if fits else "no"
    return work.computed(
        "5.48.050.B", f"{verdict.capitalize()}. {text}", value, verdict=verdict, actors=("City Council",)
    )


class ImprovementDisbursement(Inputs):
    """What the disbursement of a deposit depends on."""

    matter: str | None = choice(
        "Is it about a payment to the contractor, the engineering fees and overhead, or the final settlement?",
        "5.48.050.C",
        {
            "contractor": ("contractor", "contract payment", "progress payment", "pay the contractor"),
            "fees": ("engineering fee", "engineering fees", "fees and overhead", "overhead"),
            "settlement": ("settlement", "balance", "left over", "leftover", "returned", "refund", "final",
                           "actual costs",
                           "shortfall", "more than the deposit", "pay the rest", "actual cost", "came to", "settle"),
        },
    )  # fmt: skip
    deposit: Decimal | None = money("How much was deposited?", "5.48.050.C.3", words=DEPOSIT_WORDS)
    costs: Decimal | None = money(
        "What are all actual costs?", "5.48.050.C.3",
        words=("actual", "costs", "cost", "actual costs", "spent", "came to", "final cost"),
    )  # fmt: skip


@calculator(
    name="improvement_disbursement",
    title="Disbursing the deposit for an improvement",
    subject=SUBJECT,
    provision="5.48.050.C",
    rule="The City Treasurer disburses the deposit on order of the Commissioner In Charge after the City Auditor's "
    "approval; before the certificate of completion fees are adjusted to actual costs, and the balance is returned "
    "or the shortfall paid.",
    phrases=(
        "deposit of $98,450 and actual costs of $97,900, what goes back to the permittee",
        "improvement cost more than the deposit, when must the permittee pay the rest",
        "who approves paying the contractor from the deposit",
        "leftover balance of an improvement deposit",
        "when are engineering fees taken from the deposit",
        "settle a permit job before the certificate of completion",
    ),
    anchors=(ORDERED, DIRECTLY, TO_FUND, SETTLED, SHORT),
    model=ImprovementDisbursement,
)
def improvement_disbursement(work: Work) -> Outcome:
    """PCC 5.48.050 C."""
    actors = ("City Treasurer", "Commissioner In Charge", "City Auditor")
    matter = work.choice("matter")
    work.step(
        "5.48.050.C",
        "Disbursed on order of the Commissioner In Charge, after approval by the City Auditor",
        "City Treasurer",
    )
    if matter == "contractor":
        work.step("5.48.050.C.1", "Contract payments go directly to the contractor")
        text = (
            "The City Treasurer pays the contractor directly, on order of the Commissioner In Charge and after "
            "approval by the City Auditor."
        )
        return work.computed("5.48.050.C.1", text, actors=actors)
    if matter == "fees":
        work.step("5.48.050.C.2", "Paid to the appropriate fund after the final cost of the contract is determined")
        text = (
            "Engineering fees and overhead go to the appropriate fund as revenue once the contract's final cost is "
            "determined."
        )
        return work.computed("5.48.050.C.2", text, actors=actors)
    return _settlement(work, actors)


def _settlement(work: Work, actors: tuple[str, ...]) -> Outcome:
    deposit, costs = work.money("deposit"), work.money("costs")
    if wrong := any_below_zero(work, "5.48.050.C.3"):
        return wrong
    left = deposit - costs
    work.step("5.48.050.C.3", f"Deposit of {usd(deposit)} less actual costs of {usd(costs)}", left, "USD")
    if left < 0:
        text = f"The permittee owes {usd(-left)} more, to be paid before the certificate of completion is issued."
        return work.computed("5.48.050.C.3", text, dollars("due", "Due from the permittee", -left), actors=actors)
    text = (
        f"The balance of {usd(left)} is returned to the permittee." if left else "Nothing is left and nothing is owed."
    )
    return work.computed("5.48.050.C.3", text, dollars("returned", "Returned to the permittee", left), actors=actors)
