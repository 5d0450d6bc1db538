"""Waiver of interest, penalties and collection costs on delinquent liens: Section 5.30.025 G."""

from __future__ import annotations

from calculators.calculator import calculator
from calculators.figure import anchor
from calculators.inputs import Inputs, choice, yes_no
from calculators.outcome import Outcome, Quantity, Reading
from calculators.work import Work

SUBJECT = "Payment plans and waivers"
STAFF_WORDS = ("staff error", "city error", "our mistake", "city's mistake", "oversight", "omission",
               "error by city staff", "city staff", "wrong address", "city mailed", "clerical error",
               "our error", "we lost")  # fmt: skip
EMERGENCY_WORDS = ("medical emergency", "financial emergency", "medical", "hospital", "illness", "surgery",
                   "lost his job", "emergency", "cancer", "hardship")  # fmt: skip
NONPROFIT_WORDS = ("non-profit", "nonprofit", "government program", "certified non-profit", "public purpose",
                   "land trust", "habitat")  # fmt: skip
OTHER_WORDS = ("forgot", "lost in the mail", "on vacation", "did not know", "lost mail", "owner's mistake", "dispute",
               "moved away", "another reason", "no reason")  # fmt: skip
ITEMS = {
    "waivable": ("interest", "penalty", "penalties", "collection costs", "billing charges", "late fee", "late charges"),
    "not_waivable": ("principal", "sales costs", "the assessment itself", "whole lien", "forgive the lien"),
}

STAFF = anchor("5.30.025.G.1", "which is caused by a documented oversight, omission or error by City staff")
EMERGENCY = anchor("5.30.025.G.2", "which is caused by a documented medical or financial emergency")
PUBLIC = anchor("5.30.025.G.3", "to a certified non-profit organization or government program")
PROCEDURES = anchor("5.30.025.G.4", "procedures for documenting the waiver request")
WAIVED = anchor("5.30.025.G", "The Auditor may waive delinquent interest, penalties and collection costs")


class WaiverTest(Inputs):
    """What decides whether interest and penalties may be waived."""

    item: str | None = choice("What is to be waived?", "5.30.025.G", ITEMS, optional=True)
    cause: str | None = choice(
        "What caused the delay, or is the property to be transferred?", "5.30.025.G",
        {"staff_error": STAFF_WORDS, "emergency": EMERGENCY_WORDS, "nonprofit": NONPROFIT_WORDS, "other": OTHER_WORDS},
    )  # fmt: skip
    documented: bool | None = yes_no(
        "Is the error or the emergency documented?", "5.30.025.G.1",
        yes=("documented", "documentation", "proof", "records show", "letter from", "hospital records"),
        no=("undocumented", "not documented", "no documentation", "no proof", "without proof"),
    )  # fmt: skip
    procedures: bool | None = yes_no(
        "Did the owner comply with the Auditor's procedures for documenting the request?", "5.30.025.G.4",
        yes=("followed the procedures", "complied with the procedures", "filed the request", "procedures followed",
             "followed the auditor's procedures"),
        no=("did not follow the procedures", "procedures not followed", "no request filed", "ignored the procedures",
            "skipped the procedures"),
    )  # fmt: skip


@calculator(
    name="waiver_test",
    title="Whether interest and penalties on a lien may be waived",
    subject=SUBJECT,
    provision="5.30.025.G",
    rule="The Auditor may waive delinquent interest, penalties and collection costs for a documented error by City "
    "staff, a documented medical or financial emergency, or a transfer to a certified non-profit or government "
    "program, when the owner follows the procedures for the request.",
    phrases=(
        "can we waive the penalty on a lien because City staff sent the bill to the wrong address",
        "owner was in the hospital, can the late interest be waived",
        "waive lien interest for a sale to a nonprofit",
        "owner lost the bill in the mail, waiver?",
        "who can waive penalties on a delinquent lien and when",
        "may the principal of a lien be waived",
        "grounds for waiving collection costs on a delinquent assessment",
    ),
    anchors=(WAIVED, STAFF, EMERGENCY, PUBLIC, PROCEDURES),
    model=WaiverTest,
)
def waiver_test(work: Work) -> Outcome:
    """PCC 5.30.025 G."""
    if work.maybe("item") == "not_waivable":
        work.step("5.30.025.G", "Only delinquent interest, penalties and collection costs may be waived", False)
        text = "No: only delinquent interest, penalties and collection costs may be waived."
        return work.computed("5.30.025.G", text, verdict="no", actors=("Auditor",))
    cause = work.choice("cause")
    if cause == "other":
        work.step("5.30.025.G", "None of the grounds listed", False)
        return work.computed(
            "5.30.025.G", "No: this is none of the grounds for a waiver.", verdict="no", actors=("Auditor",)
        )
    at = {"staff_error": "5.30.025.G.1", "emergency": "5.30.025.G.2", "nonprofit": "5.30.025.G.3"}[cause]
    if cause != "nonprofit":
        documented = work.yes("documented")
        work.step(at, "The cause is documented", documented)
        if not documented:
            return work.computed(at, "No: the cause must be documented.", verdict="no", actors=("Auditor",))
    followed = work.yes("procedures")
    work.step("5.30.025.G.4", "The owner complied with the Auditor's procedures", followed)
    if followed:
        return work.computed(at, "The Auditor may waive the delinquent interest, penalties and collection costs; that "
                             "is the Auditor's decision.", verdict="conditional", actors=("Auditor",))  # fmt: skip
    if cause == "nonprofit":
        return work.computed("5.30.025.G.4", "No: the procedures for the request must be complied with.", verdict="no",
                             actors=("Auditor",))  # fmt: skip
    return _without_procedures(work)


def _without_procedures(work: Work) -> Outcome:
    """The list joins its items with "or", "or" and "and", so item 4 may go with all three or with the third only."""
    needed = Reading(
        "Item 4 goes with each of items 1 to 3, so the procedures are needed.",
        (Quantity("waivable", "May be waived", "no"),), "no",
    )  # fmt: skip
    alone = Reading(
        "Item 4 goes with item 3 only, so an error or an emergency is enough.",
        (Quantity("waivable", "May be waived", "conditional"),), "conditional",
    )  # fmt: skip
    text = "The list reads both ways: most safely no waiver without the Auditor's procedures."
    return work.two_readings("5.30.025.G.4", text, needed, alone, actors=("Auditor",))
