"""Checks and requisitions: Sections 5.40.010 and 5.40.040."""

from __future__ import annotations

from calculators.calculator import calculator
from calculators.figure import anchor
from calculators.inputs import Inputs, choice, yes_no
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
                            "approved the requisition", "requisition was approved", "requisition has been approved"),
            "contract": ("executed contract", "signed contract", "duly executed contract", "contract is signed",
                         "fully executed contract", "contract was signed", "signed the contract", "contract signed"),
            "council_order": ("order of the council", "council order", "council ordered", "ordered by council",
                              "council's order", "ordered by the council"),
            "none": ("bill only", "just a bill", "only a bill", "nothing but a bill", "no contract", "only a quote",
                     "requisition not approved", "requisition isn't approved", "requisition hasn't been approved",
                     "on a handshake", "verbal agreement", "oral agreement", "without a requisition", "nothing signed",
                     "no paperwork", "requisition isn't signed", "hasn't been signed", "draft contract", "verbal order",
                     "requisition still pending", "requisition is still unapproved",
                     "contract isn't signed","unsigned contract", "contract unsigned", "contract not signed",
                     "contract is not signed",
                     "unapproved requisition", "no requisition", "no requisition or contract", "invoice only",
                     "just an invoice", "only an invoice", "nothing but an invoice"),
        },
    )  # fmt: skip
    due: bool | None = yes_no(
        "Has the Auditor determined that payment is legally due and payable?", CHECKS, optional=True,
        yes=("legally due", "auditor determined", "auditor found it due", "due and payable", "auditor says it's due",
             "auditor says it is due", "auditor found payment due", "auditor okayed", "auditor agrees it's due",
             "auditor confirmed"),
        no=("not legally due", "not due", "auditor has not determined", "before the auditor",
            "auditor says it is not due",
            "auditor hasn't", "auditor says it isn't due", "auditor has not", "isn't due yet", "not yet due",
            "auditor disputes", "auditor never", "auditor found it's not due", "auditor doubts", "not payable"),
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
    ),
    anchors=(UPON, DUE),
    model=CheckAuthority,
)
def check_drawing_authority(work: Work) -> Outcome:
    """PCC 5.40.010."""
    actors = ("Mayor", "Auditor")
    due = Condition("due", CHECKS, "the Auditor has determined that payment is legally due and payable")
    if work.maybe("basis") is None and work.maybe("due") is False:
        return permission(work, CHECKS, "the Mayor and the Auditor may draw the check", on=(due,), actors=actors)
    found = work.choice("basis") != "none"
    work.step(CHECKS, "Upon approved requisition, duly executed contract or order of the Council", found)
    if not found:
        text = "No: a check needs an approved requisition, a duly executed contract or an order of the Council."
        return work.computed(CHECKS, text, verdict="no", actors=actors)
    return permission(work, CHECKS, "the Mayor and the Auditor may draw the check", on=(due,), actors=actors)


class RequisitionRequired(Inputs):
    """What decides whether a requisition comes before an obligation."""

    emergency: bool | None = yes_no(
        "Is it an emergency purchase under Section 5.32.030?", REQUISITION, optional=True,
        yes=("emergency", "emergency purchase", "5.32.030", "emergencies", "emergency repair"),
        no=("no emergency", "not an emergency", "routine", "ordinary", "regular order", "non-emergency"),
    )  # fmt: skip
    directed: bool | None = yes_no(
        "Is it a specific payment directed by the Council?", REQUISITION, optional=True,
        yes=("directed by the council", "council directed", "council ordered", "council-directed",
             "council approved settlement", "settlement", "council ordered payment", "council directed payment",
             "council told us to pay", "specific payment", "ordered by the council", "council said to pay",
             "directed by council", "council voted to pay"),
        no=("not directed by council", "not ordered by council", "without council direction"),
    )  # fmt: skip
    asked: str | None = choice(
        "Is it asked whether one may order before there is a requisition?", REQUISITION,
        {"order_first": ("order first", "ordered first", "ordered before", "order before", "requisition later",
                         "before any requisition", "before the requisition", "after the fact", "without a requisition",
                         "without any requisition", "bought first", "buy first", "requisition afterwards",
                         "requisition after", "skip the requisition", "no requisition")},
        optional=True,
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
    ),
    anchors=(BEFORE, EXCEPT, DETAIL),
    model=RequisitionRequired,
)
def requisition_required(work: Work) -> Outcome:
    """PCC 5.40.040."""
    first = work.maybe("asked") == "order_first"
    if work.maybe("emergency"):
        work.step(REQUISITION, "Emergency purchases as provided in Section 5.32.030 are excepted", True)
        text = "emergency purchases are excepted; a confirming requisition follows (PCC 5.32.030)."
        return _requisition(work, False, first, text, "Auditor")
    if work.maybe("directed"):
        work.step(REQUISITION, "Specific payments directed by the Council are excepted", True)
        return _requisition(work, False, first, "specific payments directed by the Council are excepted.", "Council")
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
