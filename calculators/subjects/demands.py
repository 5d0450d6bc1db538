"""Checks and requisitions: Sections 5.40.010 and 5.40.040."""

from __future__ import annotations

from decimal import Decimal

from calculators.calculator import calculator
from calculators.clearance import cleared
from calculators.figure import anchor
from calculators.inputs import Inputs, choice, money, yes_no
from calculators.money import usd
from calculators.outcome import Outcome
from calculators.permission import Condition, permission
from calculators.work import Work

SUBJECT = "Demands"
CHECKS, REQUISITION = "5.40.010", "5.40.040"

UPON = anchor(CHECKS, "upon approved requisition, duly executed contract, or order of the Council")
DUE = anchor(CHECKS, "when the Auditor has determined that payment is legally due and payable")
BEFORE = anchor(REQUISITION, "a requisition properly signed shall be presented to the Auditor")
EXCEPT = anchor(
    REQUISITION, "except emergency purchases as provided in Section 5.32.030 and except specific payments directed"
)
DETAIL = anchor(
    REQUISITION, "shall state in detail the articles or services to be purchased and appropriation accounts"
)


class CheckAuthority(Inputs):
    """What drawing a check on City funds depends on."""

    basis: str | None = choice(
        "Upon what would the check be drawn?", CHECKS,
        {
            "requisition": ("approved requisition", "requisition approved", "requisition is approved",
                            "approved the requisition", "requisition was approved",
                            "requisition has been approved", "requisition's approved", "req's approved",
                            "req is approved", "approved req", "req was approved",
                            "signed off requisition", "requisition went through", "requisition cleared",
                            "requisition is good", "okayed the requisition", "requisition's been approved",
                            "req got approved"),
            "contract": ("executed contract", "signed contract", "duly executed contract",
                         "contract is signed", "fully executed contract", "contract was signed",
                         "signed the contract", "contract signed", "contract's fully executed",
                         "contract's signed", "contract is executed", "contract has been signed",
                         "both sides signed the contract", "executed agreement", "contract's in place",
                         "signed agreement", "contract is fully signed", "we have a signed contract",
                         "contract was executed", "contract executed"),
            "council_order": ("order of the council", "council order", "council ordered",
                              "ordered by council", "council's order", "ordered by the council",
                              "council ordered the payout", "council said pay", "council voted to pay",
                              "council directed", "council told us to pay", "ordered by the city council",
                              "council order to pay", "council's been clear to pay",
                              "council passed an order", "order from council", "council ordered payment"),
            "none": ("bill only", "just a bill", "only a bill", "nothing but a bill", "no contract",
                     "only a quote", "requisition not approved", "requisition isn't approved",
                     "requisition hasn't been approved", "on a handshake", "verbal agreement",
                     "oral agreement", "without a requisition", "nothing signed", "no paperwork",
                     "requisition isn't signed", "hasn't been signed", "draft contract", "verbal order",
                     "requisition still pending", "requisition is still unapproved",
                     "contract isn't signed", "unsigned contract", "contract unsigned",
                     "contract not signed", "contract is not signed", "unapproved requisition",
                     "no requisition", "no requisition or contract", "invoice only", "just an invoice",
                     "only an invoice", "nothing but an invoice", "contract is not executed",
                     "contract hasn't been signed", "nobody signed the contract", "no signed contract",
                     "contract never got signed", "no council order", "only an email", "just an email",
                     "requisition got rejected", "requisition was rejected", "requisition denied",
                     "req isn't approved", "req hasn't been approved", "req still pending", "req pending",
                     "no req", "nothing but a handshake", "just his word", "only a purchase promise",
                     "requisition hasn't gone through", "requisition's not approved",
                     "contract is still unsigned", "contract still unsigned", "contract's not signed",
                     "contract still being negotiated", "contract is a draft", "contract isn't executed",
                     "nothing but an estimate", "all i've got is an invoice", "all we have is an invoice",
                     "all we have is a bill", "nothing except an invoice", "i only have an invoice",
                     "we only have an invoice", "only have a bill", "just have an invoice"),
        },
    )  # fmt: skip
    due: bool | None = yes_no(
        "Has the Auditor determined that payment is legally due and payable?", CHECKS, optional=True,
        yes=("legally due", "auditor determined", "auditor found it due", "due and payable",
             "auditor says it's due", "auditor says it is due", "auditor found payment due",
             "auditor okayed", "auditor agrees it's due", "auditor confirmed",
             "auditor found it's legally owed", "auditor found it", "auditor has determined",
             "auditor says it's owed", "auditor says we owe", "auditor signed off", "auditor says pay",
             "auditor cleared it", "auditor ok'd", "auditor found it's due", "auditor agreed",
             "auditor decided it's due", "auditor's determined", "legally owed",
             "auditor says it's payable", "auditor ruled it due", "auditor is satisfied",
             "auditor approves payment", "auditor has found"),
        no=("not legally due", "not due", "auditor has not determined", "before the auditor",
            "auditor says it is not due", "auditor hasn't", "auditor says it isn't due", "auditor has not",
            "isn't due yet", "not yet due", "auditor disputes", "auditor never",
            "auditor found it's not due", "auditor doubts", "not payable", "auditor hasn't said",
            "auditor hasn't found", "auditor hasn't determined", "auditor has yet", "auditor still",
            "auditor is still", "auditor says no", "auditor won't", "auditor questions",
            "auditor not convinced", "without the auditor", "auditor refuses", "auditor said it isn't",
            "auditor said it's not", "auditor thinks it isn't", "auditor's not", "auditor didn't",
            "auditor says it's not", "auditor rejected", "auditor balks"),
    )  # fmt: skip

    amount: Decimal | None = money(
        "How much is it, if that is known?", CHECKS, optional=True,
        words=("check", "check for", "bill", "invoice", "pay", "payment", "owe", "owed", "wants", "for", "due",
               "amount"),
    )  # fmt: skip


@calculator(
    name="check_drawing_authority",
    title="Drawing a check on City funds",
    subject=SUBJECT,
    provision=CHECKS,
    rule="The Mayor and the Auditor may draw checks upon an approved requisition, a duly executed "
    "contract or an order of the Council, when the Auditor has determined that payment is legally "
    "due and payable.",
    phrases=(
        "contract is not signed and there is only an invoice, can a check be drawn",
        "approved requisition and the Auditor found it due, may the check be issued",
        "draw a check on a Council order",
        "who draws checks on City funds, and upon what",
        "vendor has just an invoice, can we cut a check",
        "check on an executed contract before the Auditor says it is due",
        "vendor sent a bill, requisition is still pending, may we cut them a check",
        "Council ordered the payment and the Auditor found it due: draw the check?",
        "contract's fully executed but the auditor hasn't said the payment is due, can we cut the check",
        "vendor wants his money, may the Mayor and Auditor draw a check on City funds for him",
        "council ordered the payout and the auditor found it's legally owed, can the Mayor sign the check now",
        "requisition's approved for the paving guy, can we cut him a check",
        "requisition is approved and the Auditor has determined that payment is legally due, may the "
        "Mayor and the Auditor draw the check",
        "contract isn't signed, no requisition and no Council order, may a check be drawn",
        "can a payment go out on a handshake deal",
        "supplier is screaming for payment, requisition got rejected, may a City check be written",
        "Auditor balks at paying though the contract is signed, can the Mayor draw the check anyway",
        "all I've got is an invoice from the vendor, can you cut the check",
    ),
    anchors=(UPON, DUE),
    model=CheckAuthority,
)
def check_drawing_authority(work: Work) -> Outcome:
    """PCC 5.40.010."""
    actors = ("Mayor", "Auditor")
    _told(work, CHECKS)
    due = Condition("due", CHECKS, "the Auditor has determined that payment is legally due and payable")
    if work.maybe("basis") is None and work.maybe("due") is False:
        return permission(work, CHECKS, "the Mayor and the Auditor may draw the check", on=(due,), actors=actors)
    found = work.choice("basis") != "none"
    work.step(CHECKS, "Upon approved requisition, duly executed contract or order of the Council", found)
    if not found:
        text = "No: a check needs an approved requisition, a duly executed contract or an order of the Council."
        return work.computed(CHECKS, text, verdict="no", actors=actors)
    return cleared(work, CHECKS, "the Mayor and the Auditor may draw the check", facts=(due,), actors=actors)


class RequisitionRequired(Inputs):
    """What decides whether a requisition comes before an obligation."""

    emergency: bool | None = yes_no(
        "Is it an emergency purchase under Section 5.32.030?", REQUISITION, optional=True,
        yes=("emergency", "emergency purchase", "5.32.030", "emergencies", "emergency repair",
             "it's an emergency", "emergency buy", "burst", "flooding", "blew", "5.32.030 emergency",
             "urgent repair", "emergency order", "crisis", "emergency job"),
        no=("no emergency", "not an emergency", "routine", "ordinary", "regular order", "non-emergency",
            "nothing urgent", "no rush", "not urgent", "everyday", "run of the mill", "normal order",
            "regular purchase", "isn't an emergency", "routine order", "no hurry", "standard order"),
    )  # fmt: skip
    directed: bool | None = yes_no(
        "Is it a specific payment directed by the Council?", REQUISITION, optional=True,
        yes=("directed by the council", "council directed", "council ordered", "council-directed",
             "council approved settlement", "settlement", "council ordered payment",
             "council directed payment", "council told us to pay", "specific payment",
             "ordered by the council", "council said to pay", "directed by council",
             "council voted to pay", "council directed a specific payment", "council has directed",
             "council directs", "council instructed", "council said pay", "by council direction",
             "council ordered us", "directed payment", "council told us", "council passed a motion to pay",
             "paying what council ordered", "council voted for the payment"),
        no=("not directed by council", "not ordered by council", "without council direction",
            "nothing directed by council", "nobody on council told us", "council didn't direct",
            "council hasn't directed", "no council directive", "council never", "nothing from council",
            "council not involved", "not directed by the council", "no direction from council",
            "no emergency and nothing directed", "no emergency and nothing from council",
            "no emergency nothing from council", "no emergency and council", "no emergency and nobody",
            "no emergency nobody on council told", "not an emergency and council",
            "no council directive and no"),
    )  # fmt: skip
    asked: str | None = choice(
        "Is it asked whether a requisition is needed, or whether one may order before there is one?", REQUISITION,
        {"needed": ("need a req", "need a requisition", "requisition needed", "requisition first",
                    "req first", "req up front", "requisition required", "have to present", "do a req",
                    "put in a req", "file a req", "requisition have to", "must a requisition",
                    "file a requisition", "requisition beforehand", "requisition come first",
                    "present a requisition", "present a signed requisition", "send a requisition",
                    "submit a requisition", "have to requisition", "req needed", "req required",
                    "do i need", "do we need", "need a signed requisition"),
         "order_first": ("order first", "ordered first", "ordered before", "order before",
                         "requisition later", "before any requisition", "before the requisition",
                         "after the fact", "without a requisition", "without any requisition",
                         "bought first", "buy first", "requisition afterwards", "requisition after",
                         "skip the requisition", "no requisition", "do the req later", "req later",
                         "req after", "no req", "without a req", "order now", "buy now", "req afterwards",
                         "paperwork later", "paperwork after", "before a requisition", "before any req",
                         "prior to the requisition", "requisition can wait", "skip the req",
                         "place the order first", "already ordered", "requisition once it arrives",
                         "go ahead and order", "requisition next week")},
        optional=True,
    )  # fmt: skip

    amount: Decimal | None = money(
        "How much is it, if that is known?", REQUISITION, optional=True,
        words=("order", "ordering", "buy", "buying", "purchase", "worth of", "for", "cost", "costs", "spend", "pay"),
    )  # fmt: skip


@calculator(
    name="requisition_required",
    title="Whether a requisition must come first",
    subject=SUBJECT,
    provision=REQUISITION,
    rule="Before an obligation is incurred a properly signed requisition is presented to the Auditor, "
    "except for emergency purchases under Section 5.32.030 and specific payments directed by the "
    "Council.",
    phrases=(
        "Council directed us to pay a settlement, do we need a requisition",
        "must a requisition go to the Auditor before we order supplies",
        "emergency purchase, requisition beforehand?",
        "is a signed requisition required for a routine order",
        "can we order first and send the requisition later",
        "Council-ordered payment, is a requisition still needed",
        "pump burst, we bought one on an emergency basis, did we need a requisition first",
        "ordered desks before any requisition went in, was that allowed",
        "Council directed a specific payment for the settlement, is a requisition needed first",
        "we are about to order gravel, is a requisition needed first",
        "do I need a req before I order these desks",
        "routine order of tires, nobody on Council told us to, no emergency, gotta do a req up front?",
        "buying printer paper, do we have to present a signed requisition to the Auditor before we order",
        "emergency buy under 5.32.030, pump blew, requisition first?",
        "can I place the order now and do the req next week",
        "paying what Council ordered, must I file a requisition beforehand",
        "sign up a vendor for services, does a requisition have to be in before the deal",
        "already ordered the chairs with no req, is that allowed",
    ),
    anchors=(BEFORE, EXCEPT, DETAIL),
    model=RequisitionRequired,
)
def requisition_required(work: Work) -> Outcome:
    """PCC 5.40.040."""
    first = work.maybe("asked") == "order_first"
    _told(work, REQUISITION)
    if work.maybe("emergency"):
        work.step(REQUISITION, "Emergency purchases as provided in Section 5.32.030 are excepted", True)
        text = "emergency purchases are excepted; a confirming requisition follows (PCC 5.32.030)."
        return _requisition(work, False, first, text, "Auditor")
    if work.maybe("directed"):
        work.step(REQUISITION, "Specific payments directed by the Council are excepted", True)
        return _requisition(work, False, first, "specific payments directed by the Council are excepted.", "Council")
    if work.maybe("emergency") is None:
        work.note("Taken as neither an emergency purchase nor a specific payment directed by the Council.")
    work.step(
        REQUISITION, "A properly signed requisition is presented to the Auditor before the obligation is incurred", True
    )
    text = (
        "a properly signed requisition goes to the Auditor first, stating in detail the articles or services and the "
        "appropriation accounts."
    )
    return _requisition(work, True, first, text, "Auditor")


def _requisition(work: Work, needed: bool, asked_otherwise: bool, text: str, actor: str) -> Outcome:
    """Yes when a requisition comes first; the other way round when it is asked whether one may order without it."""
    verdict = "yes" if needed != asked_otherwise else "no"
    return work.computed(REQUISITION, f"{verdict.capitalize()}: {text}", verdict=verdict, actors=(actor,))


def _told(work: Work, at: str) -> None:
    """Note an amount that the question gives: the rule holds for every amount."""
    amount: Decimal | None = work.maybe("amount")
    if amount is not None:
        work.skip(at, f"The amount of {usd(amount)} changes nothing: the text sets no limit")
