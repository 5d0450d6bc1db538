"""Emergency checks: Chapter 5.16."""

from __future__ import annotations

from calculators.calculator import calculator
from calculators.figure import anchor
from calculators.inputs import Inputs, choice, yes_no
from calculators.outcome import Outcome
from calculators.permission import Condition, permission
from calculators.work import Work

SUBJECT = "Emergency checks"

MANAGER = anchor("5.16.010.p2", "for any of the aforementioned purposes and no other authorization is needed")
THREE = anchor("5.16.020", "The Commissioner-In-Charge, the Mayor and the City Auditor shall approve emergency checks")
REQUISITION = anchor("5.16.020", "shall present a signed requisition, accompanied by a statement in writing")


PURPOSES = {
    "discharge": ("discharged", "laid off", "layoff", "fired", "terminated", "discharge", "let go", "canned",
                  "laid-off",
                  "got the axe", "pink slip", "laying off", "firing", "being let go", "dismissed"),
    "leaving": ("death of a relative", "death in the family", "funeral", "compelled to leave", "family emergency",
                "mother died", "father died", "wife died", "husband died", "has to leave town", "brother died",
                "sister died", "son died", "daughter died", "dad died", "mom died", "parent died", "called home",
                "must leave the city", "leave town", "grandmother died", "leaving town", "death of a parent"),
    "loans_bonds_postage": ("postage", "stamps", "loan", "loans", "bonds", "bond purchase", "postage meter",
                            "buy bonds"),
    "assessment_property": ("commission", "commissions", "assessments on property sold", "assessment collection fund"),
    "savings": ("discount", "discounts", "late charge", "interest penalty", "interest charges", "penalty charge",
                "early payment", "late fee", "early pay discount", "save the discount", "avoid interest",
                "late penalty",
                "interest penalties", "cash discount", "pay by today", "avoid a penalty", "2 percent off",
                "save interest"),
    "extraordinary": ("extraordinary condition", "extraordinary", "not otherwise provided", "unusual emergency",
                      "none of the listed purposes", "flood", "disaster", "extraordinary situation", "not on the list",
                      "landslide", "storm", "earthquake", "none of the usual", "some other emergency", "main break",
                      "doesn't fit any", "burst pipe", "sinkhole", "anything else"),
}  # fmt: skip
APPROVALS = (
    Condition("requisition", "5.16.020", "a signed requisition with written reasons is presented"),
    Condition("commissioner", "5.16.020", "the Commissioner-In-Charge approves"),
    Condition("mayor", "5.16.020", "the Mayor approves"),
    Condition("auditor", "5.16.020", "the City Auditor approves"),
)


class EmergencyCheck(Inputs):
    """What an emergency check is for, and who has approved it."""

    purpose: str | None = choice("What is the emergency check for?", "5.16.010", PURPOSES)
    by: str | None = choice(
        "Who authorizes it?", "5.16.010.p2",
        {
            "bureau_manager": ("bureau manager", "bureau director", "bureau head", "bureau manager's designee",
                               "designee",
                               "my bureau manager", "manager's designee"),
            "other": ("supervisor", "section head", "office manager", "payroll clerk", "division head", "foreman",
                      "crew leader", "lead", "program manager", "accountant", "secretary"),
        },
        optional=True,
    )  # fmt: skip
    more: bool | None = yes_no(
        "Is it asked whether somebody else must approve too?", "5.16.010.p2", optional=True,
        yes=("anybody else", "anyone else", "mayor have to", "mayor too", "need the mayor", "need the auditor",
             "need the commissioner", "council have to", "somebody else", "commissioner have to", "auditor have to",
             "any other approval", "other signatures", "someone else", "commissioner too", "more signatures",
             "also need", "council approval", "mayor need to", "commissioner need to", "other authorization"),
    )  # fmt: skip
    requisition: bool | None = yes_no(
        "Is there a signed requisition with a written statement of reasons?", "5.16.020", optional=True,
        yes=("signed requisition", "requisition signed", "written reasons", "requisition with reasons"),
        no=("no requisition", "without a requisition", "unsigned requisition", "no written reasons", "without reasons",
            "no statement", "without a written statement", "no reasons in writing"),
    )  # fmt: skip
    commissioner: bool | None = yes_no(
        "Has the Commissioner-In-Charge approved?", "5.16.020", optional=True,
        yes=("commissioner-in-charge approved", "commissioner approved", "commissioner signed", "commissioner okayed",
             "all three approved", "all three signed", "commissioner and the mayor", "commissioner, the mayor",
             "commissioner and mayor", "commissioner-in-charge and the mayor", "commissioner-in-charge signed",
             "commissioner-in-charge, the mayor", "commissioner, mayor"),
        no=("commissioner has not", "commissioner hasn't", "commissioner refused", "without the commissioner",
            "only the bureau manager", "bureau manager alone", "just the bureau manager", "just my bureau manager"),
    )  # fmt: skip
    mayor: bool | None = yes_no(
        "Has the Mayor approved?", "5.16.020", optional=True,
        yes=("mayor approved", "mayor signed", "mayor okayed", "all three approved", "all three signed",
             "commissioner and the mayor", "commissioner and mayor", "mayor and the auditor", "mayor and auditor",
             "mayor and the city auditor"),
        no=("mayor has not", "mayor hasn't", "mayor refused", "without the mayor", "mayor is away", "mayor never",
            "not the mayor", "mayor's out", "mayor is out", "mayor said no", "only the bureau manager",
            "only the commissioner", "just the commissioner", "commissioner alone"),
    )  # fmt: skip
    auditor: bool | None = yes_no(
        "Has the City Auditor approved?", "5.16.020", optional=True,
        yes=("auditor approved", "auditor signed", "auditor okayed", "all three approved", "all three signed",
             "mayor and the auditor", "mayor and auditor", "and the city auditor", "and the auditor",
             "city auditor signed",
             "city auditor approved"),
        no=("auditor has not", "auditor hasn't", "auditor refused", "without the auditor", "auditor never",
            "not the auditor", "auditor said no", "auditor is away", "only the commissioner", "just the commissioner",
            "commissioner alone", "auditor won't"),
    )  # fmt: skip


@calculator(
    name="emergency_check_authority",
    title="Who authorizes an emergency check",
    subject=SUBJECT,
    provision="5.16.010",
    rule="For the purposes listed in Section 5.16.010 the Bureau Manager or designee alone authorizes an emergency "
    "check; for an extraordinary condition not otherwise provided for, the Commissioner-In-Charge, the Mayor and the "
    "City Auditor approve it on a signed requisition with written reasons.",
    phrases=(
        "who approves an emergency check for a laid off employee",
        "invoice with a 2% discount expiring today, emergency check?",
        "emergency check for postage",
        "emergency check in an extraordinary condition, whose signatures",
        "employee must leave because of a death in the family, can he get his pay by emergency check",
        "may a bureau manager issue an emergency check to avoid an interest penalty",
        "approval for an emergency check not on the list",
        "can the bureau manager authorize an emergency check on his own for somebody who was fired",
        "does the Mayor have to sign an emergency check for a fired employee",
        "all three signed off on the emergency check for storm repairs, can it go out",
        "Commissioner approved but the Mayor is away, can we cut an emergency check for the flood",
        "supervisor wants an emergency check issued to save an early pay discount",
    ),
    anchors=(MANAGER, THREE, REQUISITION),
    model=EmergencyCheck,
)
def emergency_check_authority(work: Work) -> Outcome:
    """PCC 5.16.010 and 5.16.020."""
    purpose = work.choice("purpose")
    if purpose == "extraordinary":
        return _extraordinary(work)
    letter = "ABCDE"[list(PURPOSES).index(purpose)]
    work.step(f"5.16.010.{letter}", f"A listed purpose, subsection {letter}", True)
    work.step("5.16.010.p2", "Authorized by the Bureau Manager or designee; no other authorization is needed", True)
    text, verdict = "the Bureau Manager or designee authorizes it, and no other authorization is needed", "yes"
    if work.maybe("more"):
        verdict = "no"
    elif work.maybe("by") == "other":
        text, verdict = "it is authorized by the Bureau Manager or designee", "no"
    answer = f"{verdict.capitalize()}: {text}."
    return work.computed("5.16.010.p2", answer, verdict=verdict, actors=("Bureau Manager or designee",))


def _extraordinary(work: Work) -> Outcome:
    at, actors = "5.16.020", ("Commissioner-In-Charge", "Mayor", "City Auditor")
    work.step(at, "An extraordinary condition not otherwise provided for")
    work.note(
        "The requisition comes from the Commissioner-In-Charge, or from a person authorized in writing filed with the "
        "City Auditor."
    )
    given = [work.maybe(item.field) for item in APPROVALS]
    if None in given and False not in given:
        if work.maybe("more"):
            text = "Yes: the Commissioner-In-Charge, the Mayor and the City Auditor approve it."
            return work.computed(at, text, verdict="yes", actors=actors)
        if work.maybe("by") is not None:
            text = "No, that is not enough: the Commissioner-In-Charge, the Mayor and the City Auditor approve it."
            return work.computed(at, text, verdict="no", actors=actors)
    return permission(work, at, "the emergency check may be issued", on=APPROVALS, actors=actors)
