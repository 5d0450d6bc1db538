"""Advertising for bids without the Council: Section 5.32.010, last sentence."""

from __future__ import annotations

from decimal import Decimal

from calculators.calculator import calculator
from calculators.conditions import below_zero
from calculators.figure import anchor, figure
from calculators.inputs import Inputs, choice, money, yes_no
from calculators.money import usd
from calculators.opposite import opposite
from calculators.outcome import Outcome
from calculators.permission import Condition, permission
from calculators.work import Work

SUBJECT = "Purchasing"
AT = "5.32.010"
AGENT = ("City Purchasing Agent",)

LIMIT = figure("advertising_threshold", "20000", "USD", AT, "in excess of $20,000, such amount to be adjusted annually")
REQUEST = anchor(
    AT, "at the request of any Commissioner or the Auditor and with the exceptions of capital improvements"
)
BUDGETED = anchor(AT, "when such purchase is included within the current fiscal budget")


class AdvertiseWithoutCouncil(Inputs):
    """What advertising for bids without Council authorization depends on."""

    amount: Decimal | None = money(
        "What is the purchase expected to cost?", AT,
        words=("purchase", "cost", "costs", "worth", "amount", "order", "for", "bids", "estimated", "estimate",
               "quote",
               "price", "runs", "priced", "comes to", "about", "grand in", "job"),
    )  # fmt: skip
    threshold: Decimal | None = money(
        "Which amount has the City Auditor certified for this year?", AT, optional=True,
        outside="certified_purchase_limit",
        words=("threshold", "certified", "limit", "adjusted", "certified amount", "auditor's number", "cap", "cutoff",
               "this year's number", "certified number"),
    )  # fmt: skip
    requested: bool | None = yes_no(
        "Did a Commissioner or the Auditor request it?", AT,
        yes=("auditor asks", "auditor asked", "asked for by the auditor", "auditor requests", "auditor requested",
             "requested by the auditor", "auditor wants", "commissioner asks", "commissioner asked",
             "commissioner requests", "commissioner requested", "requested by a commissioner", "commissioner wants",
             "at a commissioner's request", "at the auditor's request", "asked for by a commissioner",
             "commissioner's request", "auditor's request", "commissioner needs", "auditor needs",
             "requested by commissioner", "at the request of a commissioner", "at the request of the auditor",
             "commissioner's office asked", "commissioner put in the request", "commissioner put in a request",
             "auditor put in a request", "auditor put in the request", "commissioner put in for",
             "auditor put in for",
             "request from the commissioner", "request from a commissioner", "request from the auditor",
             "commissioner asked for it", "commissioner made the request", "auditor made the request",
             "commissioner signed the request", "commissioner requests bids", "request came from the commissioner",
             "request came from the auditor", "commissioner told us to", "commissioner is asking",
             "auditor is asking"),
        no=("bureau director asks", "bureau director asked", "bureau director wants", "bureau director requested",
            "bureau manager asks", "bureau manager asked", "bureau manager wants", "our own initiative",
            "own initiative", "requested by the bureau", "no request", "bureau wants", "nobody asked",
            "no commissioner asked", "requested by a bureau manager", "division manager wants", "manager requested",
            "bureau head wants", "bureau asked for it on its own", "no commissioner has asked",
            "no commissioner request",
            "no commissioner behind it", "neither a commissioner nor the auditor", "director wants", "my boss wants",
            "supervisor wants", "request came from a manager", "request came from the bureau", "on our own",
            "no request from", "commissioner hasn't asked", "commissioner did not ask"),
    )  # fmt: skip
    ordinary: bool | None = yes_no(
        "Is it something other than a capital improvements item?", AT, optional=True,
        yes=("not a capital improvement", "not capital", "operating purchase", "supplies", "uniforms", "copiers",
             "fuel", "not a capital item", "not cip", "no capital improvement", "isn't capital",
             "isn't a capital item",
             "not a capital project", "nothing capital", "non-capital", "noncapital"),
        no=("capital improvement", "capital improvements", "capital improvement item", "capital project", "cip",
            "capital item", "is capital", "capital job", "capital works", "building a new", "new building"),
    )  # fmt: skip
    budgeted: bool | None = yes_no(
        "Is it included within the current fiscal budget?", AT,
        yes=("budgeted", "in the budget", "in this year's budget", "within the current budget",
             "in the current budget", "in the current fiscal budget", "money is in the budget", "budget covers it",
             "included in the budget", "this year's budget", "already budgeted", "money is budgeted", "it's budgeted",
             "in our budget", "in the adopted budget", "we budgeted", "within the budget", "in this fiscal budget",
             "current year's budget", "funded this year", "in this fiscal year's budget", "funds are budgeted"),
        no=("unbudgeted", "not budgeted", "not in the budget", "next year's budget", "outside the budget",
            "isn't in the budget", "no budget for it", "didn't budget", "isn't budgeted", "not in this year's budget",
            "wasn't budgeted", "no money in the budget", "never budgeted", "not in our budget",
            "nothing in the budget",
            "not within the current budget", "not in the current budget", "nowhere in the budget",
            "left out of the budget", "outside this year's budget", "waiting for next year's budget"),
    )  # fmt: skip
    asked: str | None = choice(
        "Is the question whether the Council is needed?", AT,
        {"council_needed": ("need council", "needs council", "council needed", "does the council have to",
                            "does council have to", "council required", "council have to authorize",
                            "have to go to council", "council's ok needed", "council authorization needed",
                            "council vote", "council have to vote", "require council", "must council",
                            "must the council", "wait for council", "council first", "get council",
                            "have to get council", "need an ordinance",
                            "get an ordinance", "ordinance first", "take it to council", "go through council",
                            "council sign off", "council have to sign", "ask council", "ask the council",
                            "go before council", "need the council", "have to ask council", "go to council first",
                            "council have to say", "council have to approve", "council approval needed"),
         "without_council": ("without council", "without the council", "without going to council", "skip council",
                             "on its own", "without council authorization", "without going to council first",
                             "without specific council authorization", "without a council vote", "w/o council",
                             "without an ordinance", "without council approval", "no council", "bypass council",
                             "around council")},
        optional=True,
    )  # fmt: skip


@calculator(
    name="advertise_without_council",
    title="Advertising for bids without the Council",
    subject=SUBJECT,
    provision=AT,
    rule="On the request of a Commissioner or the Auditor the Purchasing Agent may advertise for bids in excess of "
    "$20,000, as adjusted annually, without specific Council authorization, except for capital improvements "
    "items, when the purchase is within the current fiscal budget.",
    phrases=(
        "the Auditor wants $41,000 of uniforms, it is budgeted, may Purchasing advertise without the Council",
        "advertise for bids on a capital improvement without Council authorization",
        "can the Purchasing Agent call for bids on an unbudgeted $50,000 purchase",
        "bureau director asks for bids above $20,000, does the Council have to authorize it",
        "go out to bid without going to Council first",
        "commissioner requests bids for $75,000 of fuel in this year's budget",
        "what lets Purchasing advertise on its own",
        "bureau manager wants $45,000 of pipe bid, it's budgeted, do we need Council",
        "is Council authorization required before we advertise for $60,000 of paint a Commissioner asked for",
        "order of $19,500 the Commissioner requested, does the Council have to authorize the ad",
        "advertise for bids on next year's purchase before the budget covers it",
        "may we run the ad for new body armor, the Commissioner put in the request and the money is budgeted",
        "is Council's vote needed before the call for bids on our radios goes out",
        "can procurement put the snow tires out to bid with no ordinance",
        "CIP project of $80,000 the Auditor asked for, may the ad go out without a Council vote",
        "our division manager wants to advertise for carpets, who has to authorize that",
    ),
    anchors=(LIMIT, REQUEST, BUDGETED),
    model=AdvertiseWithoutCouncil,
)
def advertise_without_council(work: Work) -> Outcome:
    """PCC 5.32.010, last sentence."""
    outcome = _advertised(work)
    if work.maybe("asked") == "council_needed":
        return opposite(outcome, "the Council must authorize it", "the Council is not needed", ("Council",))
    return outcome


def _advertised(work: Work) -> Outcome:
    amount: Decimal | None = work.maybe("amount")
    certified: Decimal | None = work.maybe("threshold")
    limit = work.figure(LIMIT) if certified is None else certified
    if wrong := below_zero(work, AT, amount, certified):
        return wrong
    if certified is None:
        work.note(
            f"{usd(limit)} is the amount of the Code; the amount that the City Auditor certified for the year applies."
        )
    if amount is not None:
        work.step(AT, f"{usd(amount)} is in excess of {usd(limit)}", amount > limit)
        if amount <= limit:
            return _small(work, amount, limit)
    if work.maybe("ordinary") is None:
        work.note("Taken to be no capital improvements item, which this authority does not cover.")
    ordinary = (Condition("ordinary", AT, "it is not a capital improvements item"),)
    told = [work.maybe(name) for name in ("requested", "ordinary", "budgeted")]
    if False not in told:
        work.yes("requested")
        work.yes("budgeted")
    conditions = (
        Condition("requested", AT, "any Commissioner or the Auditor requests it"),
        *(ordinary if work.maybe("ordinary") is not None else ()),
        Condition("budgeted", AT, "it is included within the current fiscal budget"),
    )
    granted = "the City Purchasing Agent may advertise for bids without specific Council authorization"
    return permission(work, AT, granted, on=conditions, actors=AGENT)


def _small(work: Work, amount: Decimal, limit: Decimal) -> Outcome:
    """A purchase that is not in excess of the amount, which Section 5.01.010 A gives to the Purchasing Agent."""
    work.step("5.01.010.A", "The Purchasing Agent may obligate the City without an ordinance for the contract", True)
    text = (f"Yes: {usd(amount)} is not in excess of {usd(limit)}. Up to that amount Section 5.01.010 A lets the "
            "Purchasing Agent obligate the City, subject to the approval of the Commissioner In Charge of "
            "purchasing.")  # fmt: skip
    return work.computed(AT, text, verdict="yes", actors=("Purchasing Agent", "Commissioner In Charge"))
