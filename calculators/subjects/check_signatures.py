"""Who signs City checks on Charter appropriations and for water refunds: Sections 5.52.050 and 5.52.060."""

from __future__ import annotations

from decimal import Decimal

from calculators.calculator import calculator
from calculators.conditions import any_below_zero
from calculators.figure import anchor, figure
from calculators.inputs import Inputs, choice, count, money, yes_no
from calculators.money import usd
from calculators.outcome import Outcome, Quantity
from calculators.subjects.checks import BOTH, SUBJECT
from calculators.work import Work, dollars

PERSONALLY = anchor("5.52.050", "signed personally by the Commissioner of Finance and Administration")
HIGHEST = figure(
    "water_refund_limit", "1000", "USD", "5.52.060", "No check shall be issued for any refund in excess of $1,000."
)
TWO_FROM = figure(
    "water_refund_two_signatures", "500", "USD", "5.52.060",
    "Signature of only one of the designated officials shall be required on any refund check for less than $500.",
)  # fmt: skip
TWO = figure(
    "water_refund_signatures", "2", "signatures", "5.52.060", "from $500 to $1,000 shall require two signatures"
)
SIGNERS = anchor(
    "5.52.060",
    "the Water Bureau Administrator or the Director of Finance and Administration or the Customer Accounts Manager",
)


class CharterAppropriation(Inputs):
    """What a check on a Charter appropriation depends on."""

    signer: str | None = choice(
        "Who signed the memorandum requisition?", "5.52.050",
        {
            "personal": ("personally", "signed personally", "commissioner signed", "commissioner himself",
                         "commissioner herself", "signed by the commissioner", "finance commissioner signed",
                         "commissioner's own signature", "finance and administration signed",
                         "signed by the finance commissioner"),
            "other": ("commissioner's aide", "commissioner's deputy", "commissioner's assistant",
                      "commissioner's secretary", "commissioner's chief of staff", "commissioner's aide signed",
                      "commissioner's deputy signed", "commissioner's assistant signed", "signed for him",
                      "signed for her", "commissioner's secretary signed", "commissioner's office signed",
                      "commissioner's staff signed", "commissioner's stamp", "deputy", "assistant", "staff",
                      "somebody else", "someone else", "by proxy", "chief of staff",
                      "another commissioner", "deputy of the commissioner", "his deputy", "stamp", "on behalf",
                      "for the commissioner", "staff sign", "assistant signed", "deputy signed", "aide",
                      "secretary", "rubber stamp",
                      "signature stamp", "acting", "bureau director", "office manager", "mayor signed",
                      "executive assistant"),
        },
    )  # fmt: skip


@calculator(
    name="charter_appropriation_check",
    title="Check on a Charter appropriation",
    subject=SUBJECT,
    provision="5.52.050",
    rule="The Mayor and the Auditor draw checks on the Charter appropriations when the Auditor has a memorandum "
    "requisition signed personally by the Commissioner of Finance and Administration, who holds the proceeds.",
    phrases=(
        "a deputy signed the requisition for a Charter section 2-108 appropriation, is that enough",
        "who signs the memorandum requisition for Charter appropriation checks",
        "check on the Charter 2-105 (14) appropriation, what does the Auditor need",
        "who holds the proceeds of checks on Charter appropriations",
        "may staff sign the requisition for the Commissioner of Finance on a Charter appropriation",
        "draw a check under the Charter appropriation",
        "can an aide sign the Charter appropriation requisition for the finance commissioner",
        "requisition for the 2-108 money came in with a rubber stamp signature",
        "his deputy signed the requisition for the Charter appropriation, can the Auditor draw the check",
        "emergency charter money and the commissioner's aide signed for him, can the Auditor cut it",
        "memorandum requisition was signed by the Commissioner of Finance himself, draw the check?",
        "does the Commissioner of Finance have to sign in person for the charter money",
        "Mayor signed the 2-105 memo instead of the finance commissioner",
        "signature machine was used on the memorandum requisition",
    ),
    anchors=(PERSONALLY,),
    model=CharterAppropriation,
)
def charter_appropriation_check(work: Work) -> Outcome:
    """PCC 5.52.050."""
    personally = work.choice("signer") == "personal"
    actors = (*BOTH, "Commissioner of Finance and Administration")
    work.step("5.52.050", "Signed personally by the Commissioner of Finance and Administration", personally)
    if personally:
        text = (
            "Yes: the Mayor and the Auditor draw the check; the Commissioner of Finance and Administration holds the "
            "proceeds."
        )
        return work.computed("5.52.050", text, verdict="yes", actors=actors)
    text = "No: the Commissioner of Finance and Administration must sign the memorandum requisition personally."
    return work.computed("5.52.050", text, verdict="no", actors=actors)


class WaterRefund(Inputs):
    """What a refund check of the Bureau of Water Works depends on."""

    amount: Decimal | None = money(
        "How much is the refund?", "5.52.060",
        words=("refund", "check", "amount", "deposit", "for", "overpaid", "refunds", "back", "credit"),
    )  # fmt: skip
    signer: str | None = choice(
        "Who would sign the check, if somebody is named?", "5.52.060",
        {
            "official": ("water bureau administrator", "director of finance and administration", "finance director",
                         "customer accounts manager", "administrator of the water bureau", "administrator",
                         "accounts manager"),
            "other": ("supervisor", "billing supervisor", "cashier", "clerk", "accountant", "chief engineer",
                      "city treasurer",
                      "deputy", "assistant", "office manager", "commissioner", "auditor", "mayor", "meter reader",
                      "billing clerk", "collections manager", "lead worker", "secretary"),
        },
        optional=True,
    )  # fmt: skip
    alone: bool | None = yes_no(
        "Is it only one signature?", "5.52.060", optional=True,
        yes=("alone", "by himself", "by herself", "only one", "single signature", "one signature", "just one",
             "on his own", "on her own", "one person", "sole signature", "with one", "just the administrator",
             "just the customer accounts manager", "only the administrator", "only the customer accounts manager",
             "customer accounts manager only", "administrator only", "director only", "accounts manager only",
             "just the director", "only the director", "signed it myself", "signed alone", "nobody else signed"),
        no=("two signatures", "both", "two of them", "second signature", "co-signed", "two people", "two officials"),
    )  # fmt: skip
    signatures: int | None = count(
        "How many of the designated officials signed?", "5.52.060", unit="signatures", optional=True,
        words=("signatures", "signature", "signed", "signers"),
    )  # fmt: skip


@calculator(
    name="water_refund_check",
    title="Signatures on a water or sewer refund check",
    subject=SUBJECT,
    provision="5.52.060",
    rule="On its refund checking account the Bureau of Water Works issues no check above $1,000; a check for less "
    "than $500 takes one signature of a designated official, one from $500 to $1,000 two.",
    phrases=(
        "how many signatures on a $725 water refund check",
        "sewer user refund of $480, who signs",
        "can the Water Bureau issue a refund check for $1,200",
        "one signature on a $500 deposit refund, enough?",
        "who may sign water refund checks",
        "largest refund check on the Water Works account",
        "can the Customer Accounts Manager sign a big sewer refund alone",
        "is a billing clerk allowed to sign a water customer's refund check",
        "water overpayment refund, one signature or two",
        "how many signers on this water customer's refund",
        "accounts manager signed a 640 sewer refund by herself, is that fine",
        "deposit refund of exactly 500, one name or two",
        "refund to a water user came to 1,350, may it come out of the refund account",
        "what is the biggest water refund one person can sign for",
        "how many people have to sign this water refund check",
        "do we need a second signature on our water refund check",
        "can this water refund go out on the refund account",
        "who all signs the refund check we have here, one or two",
        "may this customer's refund be paid by a water check",
        "can we write a water check for my customer's refund",
        "is our refund small enough for a water check",
        "is one signature enough on our refund check",
        "can our customer's refund go on a water check",
        "is this customer's refund too big for the water refund account",
        "is a second signer needed on this water refund check of ours",
    ),
    anchors=(HIGHEST, TWO_FROM, TWO, SIGNERS),
    model=WaterRefund,
)
def water_refund_check(work: Work) -> Outcome:
    """PCC 5.52.060."""
    if wrong := any_below_zero(work, "5.52.060"):
        return wrong
    officials = ("Water Bureau Administrator", "Director of Finance and Administration", "Customer Accounts Manager")
    if work.maybe("signer") == "other":
        work.step("5.52.060", "Signed only by one of the designated officials", False)
        text = f"No: such checks are signed only by the {officials[0]}, the {officials[1]} or the {officials[2]}."
        return work.computed("5.52.060", text, verdict="no", actors=officials)
    amount, alone = work.money("amount"), work.maybe("alone")
    signed = work.maybe("signatures") or (None if alone is None else 1 if alone else 2)
    highest = work.figure(HIGHEST)
    if amount > highest:
        work.step("5.52.060", f"{usd(amount)} is in excess of {usd(highest)}", False)
        text = f"No: no check in excess of {usd(highest)} is issued on this account."
        return work.computed("5.52.060", text, dollars("limit", "Largest refund", highest), verdict="no")
    needed = 1 if amount < work.figure(TWO_FROM) else int(work.figure(TWO))
    work.step("5.52.060", f"Signatures on a refund check of {usd(amount)}", needed, "signatures")
    value = Quantity("signatures", "Signatures required", needed, "signatures")
    words = "one signature" if needed == 1 else "two signatures"
    text = f"A refund check of {usd(amount)} takes {words} of the designated officials."
    if signed is None:
        return work.computed("5.52.060", text, value, actors=officials)
    enough = signed >= needed
    verdict = "yes" if enough else "no"
    work.step("5.52.060", f"Signed by {signed}", enough)
    return work.computed("5.52.060", f"{verdict.capitalize()}. {text}", value, verdict=verdict, actors=officials)
