"""Claims for damages: releases, and the City's claim for time loss: Sections 5.64.050 and 5.64.100."""

from __future__ import annotations

from decimal import Decimal

from calculators.calculator import calculator
from calculators.clearance import cleared
from calculators.conditions import any_below_zero
from calculators.figure import anchor
from calculators.inputs import Inputs, choice, money, yes_no
from calculators.money import usd
from calculators.outcome import Outcome
from calculators.permission import Condition
from calculators.subjects.fiscal import SUBJECT
from calculators.work import Work

IN_FULL = anchor("5.64.050", "upon receiving payment in full of claims for damages")
RELEASE_APPROVED = anchor("5.64.050", "provided, that such release be first approved by the City Attorney")
SUBROGATION = anchor("5.64.100", "The City Attorney shall determine the amount of any City claim")


class ClaimRelease(Inputs):
    """What decides whether a release may be given."""

    paid: bool | None = yes_no(
        "Has the claim been paid in full?", "5.64.050",
        yes=("paid in full", "full payment", "fully paid", "paid the whole claim", "payment in full",
             "paid it all", "paid everything", "paid every penny", "paid off the claim", "paid the full",
             "full amount", "paid every cent", "every penny", "every dime", "claim's all paid up",
             "all paid up", "paid up", "settled the whole", "paid the entire", "paid us in full",
             "check for the full", "entire claim is paid", "made us whole", "whole bill is paid",
             "paid off", "claim has been paid in full", "whole amount came in", "paid the lot",
             "fully satisfied", "paid completely"),
        no=("partly paid", "paid part", "still owes", "most of it", "paid half", "balance is outstanding",
            "making payments", "short of the full", "before it is paid", "hasn't paid",
            "before paying in full", "before payment in full", "before paying", "part payment",
            "partial payment", "80 percent paid", "not paid in full", "installments", "80% paid",
            "half paid", "not fully paid", "still short", "paid all but", "hasn't paid everything",
            "hasn't paid a dime", "hasn't paid anything", "paid nothing", "only paid", "owes us",
            "remaining balance", "down payment", "first payment", "partially paid", "paid some",
            "still owing", "three quarters", "in part", "portion", "90 percent paid", "nearly all",
            "yet to pay", "before paying anything", "balance due", "promises to pay", "will pay",
            "settle for less", "take less", "installment"),
        optional=True,
    )  # fmt: skip
    claim: Decimal | None = money(
        "How much is the claim?",
        "5.64.050",
        optional=True,
        words=("claim", "damage", "damages", "of a", "owed", "owes", "bill", "owed us", "billed",
               "bill was", "claim of", "claim was", "smashed", "cost to fix", "repair bill", "damage of",
               "our claim", "damage was", "invoice", "repairs", "total loss"),
    )  # fmt: skip
    payment: Decimal | None = money(
        "How much of it has been paid?", "5.64.050", optional=True,
        words=("paid", "pays", "payment", "received", "sent us", "check for", "got", "came in", "so far",
               "paid us", "insurer paid", "insurance paid", "coughed up", "check was", "has paid",
               "collected", "gave us", "mailed us", "they paid", "only paid", "paid so far",
               "we've gotten", "we got"),
    )  # fmt: skip
    signer: str | None = choice(
        "Who would sign the release?", "5.64.050",
        {
            "treasurer": ("city treasurer", "treasurer", "treasury", "treasurer sign"),
            "deputy": ("deputy treasurer", "deputy city treasurer", "treasurer's deputy",
                       "the deputy sign", "deputy signs", "deputy sign", "the deputy",
                       "treasurer's assistant"),
            "other": ("risk manager", "claims adjuster", "adjuster", "bureau manager", "our bureau",
                      "commissioner", "mayor", "auditor", "risk management", "collections section",
                      "bureau director", "claims clerk", "bureau head", "my boss", "supervisor",
                      "finance director", "risk office", "my manager", "we sign it ourselves",
                      "parks director", "police chief"),
        },
        optional=True,
    )  # fmt: skip
    absent: bool | None = yes_no(
        "Is the City Treasurer absent or unable to serve?", "5.64.050", optional=True,
        yes=("absent", "absence", "on vacation", "out sick", "away", "unable to serve", "out of town",
             "out of the office", "is gone", "is out", "is sick", "on leave", "treasurer's out",
             "treasurer is gone", "treasurer's away", "off today", "in the hospital", "out on leave",
             "out this week", "treasurer is ill", "treasurer is away", "treasurer retired",
             "treasurer can't serve", "treasurer's sick", "treasurer is traveling", "at a conference"),
        no=("not absent", "is here", "in the office", "is available", "is in today", "treasurer is in",
            "treasurer is here", "treasurer's in", "treasurer is in his office",
            "treasurer is at her desk", "treasurer's around", "just busy", "too busy",
            "treasurer's in today", "in a meeting"),
    )  # fmt: skip
    approved: bool | None = yes_no(
        "Has the City Attorney first approved the release?", "5.64.050", optional=True,
        yes=("attorney approved", "approved by the city attorney", "city attorney approved",
             "attorney okayed", "attorney signed off", "attorney has approved", "city attorney okayed",
             "attorney looked at it and approved", "city attorney's okayed", "attorney's okayed",
             "attorney's approved", "attorney's signed off", "city attorney's fine",
             "city attorney is fine", "legal okayed", "legal approved", "attorney's approval",
             "city attorney has approved", "approved by the attorney", "attorney's on board",
             "legal signed off", "attorney cleared"),
        no=("attorney has not approved", "not approved", "without the city attorney",
            "city attorney refused", "attorney hasn't", "attorney has not", "before the city attorney",
            "city attorney never", "attorney not asked", "without asking the city attorney",
            "attorney said no", "attorney hasn't looked", "attorney hasn't seen",
            "attorney hasn't approved", "attorney hasn't okayed", "legal hasn't", "legal never",
            "attorney didn't", "attorney never saw", "without the attorney", "attorney still reviewing",
            "attorney is still", "attorney wasn't asked", "no attorney approval", "without legal",
            "attorney turned it down", "attorney won't"),
    )  # fmt: skip


@calculator(
    name="claim_release",
    title="Whether the City may sign a release of a claim for damages",
    subject=SUBJECT,
    provision="5.64.050",
    rule="Upon payment in full of a claim for damages the City Treasurer, or in absence the Deputy Treasurer, "
    "executes a release that the City Attorney has first approved.",
    phrases=(
        "claim for damages is 80 percent paid, can we sign a release",
        "who signs a release of a damage claim paid in full",
        "may the Deputy Treasurer execute a release",
        "release of liability for a driver who paid the whole claim",
        "insurance company wants a release before paying in full",
        "does the City Attorney approve releases of claims",
        "driver paid the damage claim in full, may we give him a release",
        "Treasurer is on vacation, can the deputy sign the discharge of a paid damage claim",
        "can our risk manager sign off a release once the claim is paid",
        "they paid most of the damage claim and want us to let them off the hook in writing",
        "they owed us for the smashed hydrant and paid most of it, can the treasurer give them a release",
        "driver who hit our light pole wants a release, may the Treasurer sign it",
        "insurance paid every penny for the wrecked sign but the city attorney hasn't looked at the "
        "release, can treasury sign",
        "treasurer's out sick, the claim's all paid up and the city attorney's okayed the release, can "
        "the deputy sign it",
        "claim for damages is paid in full and the City Attorney approved the release, may the City "
        "Treasurer execute it",
        "insurer will pay once we discharge the claim, may we",
        "let the trucking company off the hook for the broken signal after a part payment",
        "full settlement check came for the damaged fence, who signs the discharge",
        "owed us for a totaled patrol car and sent a check, release them?",
    ),
    anchors=(IN_FULL, RELEASE_APPROVED),
    model=ClaimRelease,
)
def claim_release(work: Work) -> Outcome:
    """PCC 5.64.050."""
    actors = ("City Treasurer", "Deputy Treasurer", "City Attorney")
    if wrong := any_below_zero(work, "5.64.050"):
        return wrong
    signer, absent = work.maybe("signer"), work.maybe("absent")
    if signer == "other" or (signer == "deputy" and absent is False):
        work.step("5.64.050", "Executed by the City Treasurer, or the Deputy Treasurer in absence or inability", False)
        text = "No: the City Treasurer executes the release, or the Deputy Treasurer in the Treasurer's absence."
        return work.computed("5.64.050", text, verdict="no", actors=actors)
    paid = _paid_in_full(work)
    work.step("5.64.050", "Payment in full received", paid)
    if not paid:
        return work.computed(
            "5.64.050", "No: a release under this section takes payment in full.", verdict="no", actors=actors
        )
    approval = Condition("approved", "5.64.050", "the City Attorney first approves the release")
    away = Condition("absent", "5.64.050", "the City Treasurer is absent or unable to serve")
    facts = (away,) if signer == "deputy" else ()
    words = "the City Treasurer, or in absence or inability the Deputy Treasurer, may execute the release"
    return cleared(work, "5.64.050", words, facts=facts, papers=(approval,), actors=actors)


def _paid_in_full(work: Work) -> bool:
    """Whether the claim is paid in full, by the amounts where both are known."""
    claim, payment = work.maybe("claim"), work.maybe("payment")
    if claim is None or payment is None or work.maybe("paid") is not None:
        return work.yes("paid")
    work.step("5.64.050", f"{usd(payment)} paid of {usd(claim)}", payment >= claim)
    return bool(payment >= claim)


class Subrogation(Inputs):
    """Facts that the City Attorney weighs."""

    time_loss: Decimal | None = money(
        "How much time loss did the City pay?",
        "5.64.100",
        optional=True,
        words=("time loss", "paid", "wages", "disability", "lost time", "covered", "we covered",
               "time off", "lost wages", "we paid", "injury leave", "we've paid", "city paid", "paid him",
               "paid her", "time loss payments", "of time loss", "in time loss"),
    )  # fmt: skip
    recovery: Decimal | None = money(
        "How much was recovered?", "5.64.100", optional=True,
        words=("recovered", "recovery", "settlement", "verdict", "award", "settled", "settled for", "won",
               "got", "lawyer won", "jury", "awarded", "collected", "jury award", "insurer paid", "payout",
               "from the other driver", "out of it", "recovered from", "lawsuit", "judgment", "damages",
               "lawsuit brought"),
    )  # fmt: skip

    tentative: bool | None = yes_no(
        "Is the question whether a tentative determination may come before the recovery?", "5.64.100", optional=True,
        yes=("tentative", "tentatively", "preliminary number", "before recovery", "before the recovery",
             "prior to recovery", "provisional", "ballpark before", "before the case settles",
             "before trial", "ahead of the settlement", "tentative number", "early number",
             "preliminary figure", "preliminary determination", "before the suit settles",
             "before the case is over", "rough number before", "advance determination"),
        no=("final determination", "after the recovery"),
    )  # fmt: skip


@calculator(
    name="subrogation_amount",
    title="The City's claim for time loss payments",
    subject=SUBJECT,
    provision="5.64.100",
    rule="The City Attorney determines the City's claim for time loss payments from the time loss paid, the "
    "recovery, the injury, the costs, the evidence and all relevant circumstances; no formula is given.",
    phrases=(
        "City paid $4,000 time loss and the employee recovered $20,000, what is our subrogation claim",
        "how is the City's subrogation for time loss determined",
        "share of an injured employee's settlement that goes to the City",
        "who sets the amount of the City's time loss claim",
        "subrogation under Charter 2-608",
        "officer got a settlement from the other driver, how much comes back to the City",
        "our injured mechanic settled with the other driver and we paid time loss, what's our cut",
        "cop got rear ended, we covered his lost time, his lawyer won money, what do we claw back",
        "firefighter is suing the guy who hit her and we've paid time loss, what are we owed out of it",
        "time loss was paid and the officer recovered damages, how much is the City's claim",
        "how much of a settlement does the City get back for time loss payments to an employee",
        "can the City Attorney tentatively determine the City's time loss claim before the recovery",
        "injured worker won a jury award, what is the City's piece for the lost wages it paid",
        "percentage of an employee's recovery we take for time loss",
        "employee hurt by a third party, do we get all our time loss money back",
        "can the city attorney give a tentative number for our time loss claim before the suit settles",
        "employee won at trial, do we just take back the time loss we paid",
        "preliminary figure of the City's subrogation to help the employee settle",
    ),
    anchors=(SUBROGATION,),
    model=Subrogation,
)
def subrogation_amount(work: Work) -> Outcome:
    """PCC 5.64.100."""
    for field, words in (("time_loss", "Time loss paid by the City"), ("recovery", "Recovery")):
        amount = work.maybe(field)
        work.step("5.64.100", f"To be considered: {words.lower()}", "not stated" if amount is None else amount, "USD")
    if work.maybe("tentative"):
        text = ("Yes: a tentative determination may be made prior to recovery, if the City Attorney finds it "
                "appropriate to assist in settlement.")  # fmt: skip
        return work.computed("5.64.100", text, verdict="yes", actors=("City Attorney",))
    text = "The text gives no formula: the City Attorney determines the amount from all facts and circumstances."
    return work.undetermined("5.64.100", text, actors=("City Attorney",))
