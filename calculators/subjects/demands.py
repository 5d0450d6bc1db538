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
            "requisition": ("approved requisition", "requisition approved", "requisition is approved"),
            "contract": ("executed contract", "signed contract", "duly executed contract", "contract is signed"),
            "council_order": ("order of the council", "council order", "council ordered", "ordered by council"),
            "none": ("unsigned contract", "contract unsigned", "contract not signed", "contract is not signed",
                     "unapproved requisition", "no requisition", "no requisition or contract", "invoice only",
                     "just an invoice", "only an invoice", "nothing but an invoice"),
        },
    )  # fmt: skip
    due: bool | None = yes_no(
        "Has the Auditor determined that payment is legally due and payable?", CHECKS, optional=True,
        yes=("legally due", "auditor determined", "auditor found it due", "due and payable"),
        no=("not legally due", "not due", "auditor has not determined", "before the auditor", "auditor "
                                                                                              "says it is "
                                                                                              "not due"),
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
    ),
    anchors=(UPON, DUE),
    model=CheckAuthority,
)
def check_drawing_authority(work: Work) -> Outcome:
    """PCC 5.40.010."""
    actors = ("Mayor", "Auditor")
    found = work.choice("basis") != "none"
    work.step(CHECKS, "Upon approved requisition, duly executed contract or order of the Council", found)
    if not found:
        text = "No: a check needs an approved requisition, a duly executed contract or an order of the Council."
        return work.computed(CHECKS, text, verdict="no", actors=actors)
    due = Condition("due", CHECKS, "the Auditor has determined that payment is legally due and payable")
    return permission(work, CHECKS, "the Mayor and the Auditor may draw the check", on=(due,), actors=actors)


class RequisitionRequired(Inputs):
    """What decides whether a requisition comes before an obligation."""

    emergency: bool | None = yes_no(
        "Is it an emergency purchase under Section 5.32.030?", REQUISITION, optional=True,
        yes=("emergency", "emergency purchase", "5.32.030"), no=("no emergency", "not an emergency", "routine"),
    )  # fmt: skip
    directed: bool | None = yes_no(
        "Is it a specific payment directed by the Council?", REQUISITION, optional=True,
        yes=("directed by the council", "council directed", "council ordered", "council-directed",
             "council approved settlement", "settlement", "council ordered payment"),
        no=("not directed by council", "not ordered by council", "without council direction"),
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
    ),
    anchors=(BEFORE, EXCEPT, DETAIL),
    model=RequisitionRequired,
)
def requisition_required(work: Work) -> Outcome:
    """PCC 5.40.040."""
    if work.maybe("emergency"):
        work.step(REQUISITION, "Emergency purchases as provided in Section 5.32.030 are excepted", True)
        text = "No, not beforehand: emergency purchases are excepted; a confirming requisition follows (PCC 5.32.030)."
        return work.computed(REQUISITION, text, verdict="no", actors=("Auditor",))
    if work.maybe("directed"):
        work.step(REQUISITION, "Specific payments directed by the Council are excepted", True)
        return work.computed(REQUISITION, "No: specific payments directed by the Council are excepted.", verdict="no",
                             actors=("Council",))  # fmt: skip
    work.step(
        REQUISITION, "A properly signed requisition is presented to the Auditor before the obligation is incurred", True
    )
    text = ("Yes: a properly signed requisition goes to the Auditor first, stating in detail the articles "
            "or services and the appropriation accounts.")  # fmt: skip
    return work.computed(REQUISITION, text, verdict="yes", actors=("Auditor",))
