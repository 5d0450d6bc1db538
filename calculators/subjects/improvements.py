"""Improvements built for somebody without assessment: deposit and award, Section 5.48.050 A and B."""

from __future__ import annotations

from decimal import ROUND_DOWN, Decimal

from calculators.calculator import calculator
from calculators.conditions import any_below_zero
from calculators.figure import anchor, figure
from calculators.inputs import Inputs, choice, money
from calculators.money import CENT, cents_up, usd
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

DEPOSIT_WORDS = ("deposit", "deposited", "on deposit", "funds", "advance", "put up", "held", "put down", "posted",
                 "paid in", "up front", "in the trustee fund", "sent in", "gave us")  # fmt: skip
CONTRACT_WORDS = ("contract", "construction", "improvement", "estimated", "sidewalk", "street", "sewer",
"estimated at",
                  "contract estimate", "job", "contract amount", "estimated contract", "paving", "work")  # fmt: skip


class ImprovementDeposit(Inputs):
    """What the advance deposit for an improvement depends on."""

    contract: Decimal | None = money(
        "What is the estimated amount of the contract?", "5.48.050.A.1",
        words=CONTRACT_WORDS,
    )  # fmt: skip
    engineering: Decimal | None = money(
        "What is the engineer's estimate of engineering and superintending?", "5.48.050.A.2",
        words=("engineering", "superintending", "engineer", "inspection", "supervision", "superintendence",
               "engineering and superintending", "engineer's estimate", "superintending fee", "engineering fee"),
    )  # fmt: skip
    offered: Decimal | None = money(
        "How much was deposited?", "5.48.050.A",
        words=("deposited", "put up", "put down", "posted", "sent in", "paid in", "gave us", "wants to deposit",
               "deposit of",
               "check for", "has deposited", "sent us", "handed us"),
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
        "developer put up $60,000 for a $52,000 contract with $6,500 engineering, does that cover it",
        "permittee's check is for $30,000, is the advance big enough",
        "what deposit do we ask when a private party wants a sewer put in without an assessment",
        "estimated contract is 70,000, what must the permittee put down in all",
        "how much money has to be in hand before we build a church its sidewalk",
        "contract guess 18k and 2,200 for the engineers, what is the total advance",
        "how far short is the developer's check for the street we are to build",
        "they sent in 30k for the paving job and the engineers want 2,400, is that enough",
        "exact total the developer has to deposit for this sidewalk",
        "how much must this permittee deposit for our job without assessment",
        "what is the total up-front money for the street this owner wants",
        "how big a check do I ask this developer for before we build his sewer without assessment",
        "total advance for the improvement that this agency requested",
        "what does our requester owe in advance in all",
        "school wants us to build its turn lane without assessing, how big a check exactly do I need from them",
        "exactly how much money from this owner before we build his lane",
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
    text = (
        f"The advance deposit is {usd(total)}: {usd(contract)} for the contract, {usd(engineering)} for engineering "
        f"and superintending, and {usd(overhead)} overhead."
    )
    values = (dollars("total", "Advance deposit", total), dollars("overhead", "Overhead", overhead))
    offered: Decimal | None = work.maybe("offered")
    if offered is None:
        return work.computed("5.48.050.A", text, *values)
    short = max(Decimal(0), total - offered)
    work.step("5.48.050.A", f"{usd(offered)} deposited, against {usd(total)}", not short)
    lead, verdict = (f"No, {usd(short)} short", "no") if short else ("Yes, it covers all three items", "yes")
    shortfall = dollars("shortfall", "Short", short)
    return work.computed("5.48.050.A", f"{lead}. {text}", *values, shortfall, verdict=verdict)


class ImprovementOverhead(Inputs):
    """What the overhead in a deposit depends on."""

    contract: Decimal | None = money(
        "What is the estimated amount of the contract?", "5.48.050.A.3",
        words=CONTRACT_WORDS,
    )  # fmt: skip
    proposed: Decimal | None = money(
        "Which overhead is proposed, if one is?", "5.48.050.A.3", optional=True,
        words=("overhead be", "overhead of", "overhead at", "overhead is", "as overhead", "for overhead",
               "in overhead", "overhead part", "charge overhead of", "overhead just", "overhead only"),
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
        "how much for bidding it out, drawing up the contract and paying the bills on a private job",
        "the half percent on a 2 million dollar permit contract",
        "what does the City keep for handling a privately funded contract",
        "does the one hundred dollar minimum apply to our small improvement contract",
        "overhead share of the advance on an estimated contract of $35,000",
        "how much do we collect for advertising and disbursing on the developer's street",
        "is 1 percent overhead right on a contract without assessment",
        "contract estimated at 9,000, is the overhead a hundred",
        "how much overhead do we charge on this improvement contract",
        "exact overhead amount on our developer's contract",
        "what does the half percent come to on this job",
        "overhead in dollars for the improvement we are bidding",
        "can we charge 75 as overhead on the improvement deposit",
        "may the overhead be 90 dollars on a little sidewalk contract",
        "exact overhead for this church's sidewalk contract",
        "improvement without assessment, contract estimated at 62,000, what overhead goes into the deposit",
        "which overhead belongs in the deposit for a contract estimated at 28,000",
    ),
    anchors=(OVERHEAD, LEAST_OVERHEAD),
    model=ImprovementOverhead,
)
def improvement_overhead(work: Work) -> Outcome:
    """PCC 5.48.050 A.3."""
    if wrong := any_below_zero(work, "5.48.050.A.3"):
        return wrong
    proposed, least = work.maybe("proposed"), work.figure(LEAST_OVERHEAD)
    if proposed is not None and proposed < least:
        work.step("5.48.050.A.3", f"{usd(proposed)} is not less than {usd(least)}", False)
        text = f"No: the overhead has a minimum of {usd(least)}."
        return work.computed("5.48.050.A.3", text, dollars("minimum", "Least overhead", least), verdict="no")
    contract = work.money("contract")
    overhead = work.cents("5.48.050.A.3", _overhead(work, contract))
    text = f"Overhead is {usd(overhead)}: 1/2 percent of {usd(contract)}, at least $100."
    if proposed is None:
        return work.computed("5.48.050.A.3", text, dollars("overhead", "Overhead", overhead))
    fits = proposed == overhead
    work.step("5.48.050.A.3", f"{usd(proposed)} is that overhead", fits)
    verdict = "yes" if fits else "no"
    return work.computed("5.48.050.A.3", f"{verdict.capitalize()}. {text}",
                         dollars("overhead", "Overhead", overhead), verdict=verdict)  # fmt: skip


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
        "For how much would the contract be awarded?", "5.48.050.B",
        words=("bid", "awarded", "contract", "low bid", "award", "lowest bid", "bid of", "low bidder", "came in at",
               "award the contract at", "contract at", "contract for", "sign with", "contractor wants", "bidder"),
    )  # fmt: skip
    wanted: str | None = choice(
        "Is the question how large the award may be, or how much must be on deposit?", "5.48.050.B",
        {
            "deposit_for_bid": ("need on deposit", "needed on deposit", "must be on deposit", "have to be on deposit",
                                "how much deposit", "how much must be deposited", "how big a deposit",
                                "deposit needed",
                                "how large a deposit", "how much more must they deposit", "how much more deposit",
                                "need to have deposited", "must have deposited", "deposit do we need",
                                "have to deposit",
                                "how much do they need to put down", "what deposit", "how much has to be deposited",
                                "how much more do they need to deposit", "how much in the trustee fund",
                                "need to deposit", "must they deposit", "more must be deposited", "need in the fund"),
            "other": (),
        },
        optional=True,
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
        "low bid came in at $47,000 against $50,000 in the Trustee Fund, can we award",
        "bid is over 93 percent of what the permittee put up, by how much",
        "bid came in at 140,000, how much must be on deposit before Council can award",
        "may we sign with the contractor at 60,000 on what the permittee put down",
        "93k bid with 100k in the trustee account, good to go",
        "how much more must they deposit before the low bidder gets the job",
        "does the 93 percent leave room for this bid",
        "is exactly 93 percent of the money on hand still allowed",
        "how large a contract can we award with the money on deposit for this job",
        "what is the most we may award on the deposit we have",
        "we hold a deposit and have a bid, may the improvement contract be awarded",
        "we're holding 80,000 on deposit and the bid is 70,000, can the contract be awarded",
        "exact limit of the award on our developer's deposit",
        "biggest contract our deposit allows",
        "is this low bid within what the deposit lets us award",
        "top dollar award for the improvement on what we hold",
    ),
    anchors=(AWARD, BY_COUNCIL),
    model=MaxAward,
)
def max_award_on_deposit(work: Work) -> Outcome:
    """PCC 5.48.050 B."""
    if wrong := any_below_zero(work, "5.48.050.B"):
        return wrong
    bid: Decimal | None = work.maybe("bid")
    if work.maybe("wanted") == "deposit_for_bid":
        return _deposit_for(work, work.money("bid"))
    funds = work.money("funds")
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
    gap = (
        dollars("remaining", "Below the limit", most - bid) if fits else dollars("over", "Above the limit", bid - most)
    )
    return work.computed(
        "5.48.050.B", f"{verdict.capitalize()}. {text}", value, gap, verdict=verdict, actors=("City Council",)
    )


def _deposit_for(work: Work, bid: Decimal) -> Outcome:
    """The least deposit on which a contract of this amount may be awarded."""
    needed = cents_up(bid * 100 / work.figure(AWARD))
    work.step("5.48.050.B", f"The deposit of which {usd(bid)} is 93 percent, up to the next cent", needed, "USD")
    values = [dollars("needed", "Least deposit", needed)]
    text = f"To award a contract for {usd(bid)}, at least {usd(needed)} must be on deposit."
    funds: Decimal | None = work.maybe("funds")
    if funds is not None:
        more = max(Decimal(0), needed - funds)
        values.append(dollars("more", "Still to be deposited", more))
        text += f" With {usd(funds)} on deposit, {usd(more)} more is needed."
    return work.computed("5.48.050.B", text, *values, actors=("City Council",))
