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
                  "got the axe", "pink slip", "laying off", "firing", "being let go", "dismissed", "sacked", "axed",
                  "cut loose", "job was cut", "position was eliminated", "lost his job", "lost her job", "rif'd",
                  "laid him off", "laid her off", "got fired", "final check for a fired", "got canned"),
    "leaving": ("death of a relative", "death in the family", "funeral", "compelled to leave", "family emergency",
                "mother died", "father died", "wife died", "husband died", "has to leave town", "brother died",
                "sister died", "son died", "daughter died", "dad died", "mom died", "parent died", "called home",
                "must leave the city", "leave town", "grandmother died", "leaving town", "death of a parent",
                "grandfather died", "aunt died", "uncle died", "death of his", "death of her", "relative died",
                "brother passed", "mother passed", "father passed", "mom passed", "dad passed", "family member died",
                "died back east", "needs to fly home", "relative's death", "wife passed", "rush home", "cousin died",
                "niece died", "sister passed", "death in his family", "death in her family", "relative has died"),
    "loans_bonds_postage": ("postage", "stamps", "loan", "loans", "bonds", "bond purchase", "postage meter",
                            "buy bonds", "postage machine", "buying bonds", "treasurer's loan", "pay off a loan",
                            "mailing permit", "refill the postage", "treasurer buy", "purchase of bonds",
                            "treasurer purchase", "stop the interest on a loan", "postal meter"),
    "assessment_property": ("commission", "commissions", "assessments on property sold", "assessment collection fund",
                            "broker's commission", "realtor", "realtor's commission", "real estate commission",
                            "assessments on a property", "property we sold for the assessment"),
    "savings": ("discount", "discounts", "late charge", "interest penalty", "interest charges", "penalty charge",
                "early payment", "late fee", "early pay discount", "save the discount", "avoid interest",
                "late penalty",
                "interest penalties", "cash discount", "pay by today", "avoid a penalty", "2 percent off",
                "save interest", "2% off", "% off", "percent off", "off if we pay", "gives off", "percent discount",
                "penalty interest", "interest starts", "interest will start", "save on interest", "penalty if we",
                "penalties", "late charges", "penalty tomorrow", "off for paying", "cheaper if we pay today",
                "price break", "knock off", "knocks off", "interest kicks in", "finance charge", "late payment penalty",
                "prompt payment", "off for prompt", "off the bill", "before the penalty", "interest on the bill"),
    "extraordinary": ("extraordinary condition", "extraordinary", "not otherwise provided", "unusual emergency",
                      "none of the listed purposes", "flood", "disaster", "extraordinary situation", "not on the list",
                      "landslide", "storm", "earthquake", "none of the usual", "some other emergency", "main break",
                      "doesn't fit any", "burst pipe", "sinkhole", "anything else", "one-off", "not listed",
                      "isn't listed", "not one of the listed", "none of those", "isn't on the list", "weird situation",
                      "windstorm", "ice storm", "tornado", "explosion", "riot", "outside the list", "something else",
                      "nothing on the list", "doesn't fit", "none of the purposes", "snowstorm", "bridge collapse",
                      "odd situation", "unheard-of", "not otherwise provided for", "unlisted", "hotel for evacuees",
                      "evacuees", "wildfire"),
}  # fmt: skip
APPROVALS = (
    Condition(
        "requisition", "5.16.020", "a signed requisition is presented with a statement in writing of the reasons"
    ),
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
                               "my bureau manager", "manager's designee", "our bureau manager", "bureau chief",
                               "bureau manager's deputy", "manager of the bureau", "director"),
            "other": ("supervisor", "section head", "office manager", "payroll clerk", "division head", "foreman",
                      "crew leader", "lead", "program manager", "accountant", "secretary", "payroll supervisor",
                      "timekeeper",
                      "section chief", "shift boss", "crew boss", "division manager", "bookkeeper", "clerk",
                      "finance officer", "my boss"),
        },
        optional=True,
    )  # fmt: skip
    more: bool | None = yes_no(
        "Is it asked whether somebody else must approve too?", "5.16.010.p2", optional=True,
        yes=("anybody else", "anyone else", "mayor have to", "mayor too", "need the mayor", "need the auditor",
             "need the commissioner", "council have to", "somebody else", "commissioner have to", "auditor have to",
             "any other approval", "other signatures", "someone else", "commissioner too", "more signatures",
             "also need", "council approval", "mayor need to", "commissioner need to", "other authorization",
             "auditor too", "council too", "also have to", "mayor sign", "second signature", "more approvals",
             "other approvals", "else's ok", "who else", "auditor need to", "council need to", "further approval"),
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
             "commissioner-in-charge, the mayor", "commissioner, mayor", "commissioner ok'd", "commissioner said yes",
             "commissioner and auditor", "commissioner and the auditor", "all three ok'd", "all three said yes",
             "all three okayed", "commissioner in charge signed", "commissioner in charge approved",
             "commissioner has signed"),
        no=("commissioner has not", "commissioner hasn't", "commissioner refused", "without the commissioner",
            "only the bureau manager", "bureau manager alone", "just the bureau manager", "just my bureau manager"),
    )  # fmt: skip
    mayor: bool | None = yes_no(
        "Has the Mayor approved?", "5.16.020", optional=True,
        yes=("mayor approved", "mayor signed", "mayor okayed", "all three approved", "all three signed",
             "commissioner and the mayor", "commissioner and mayor", "mayor and the auditor", "mayor and auditor",
             "mayor and the city auditor", "mayor both signed", "all three ok'd", "all three said yes", "mayor ok'd",
             "all three okayed", "mayor said yes", "mayor has signed", "mayor has approved", "and mayor signed",
             "the mayor, and", "the mayor and the", "mayor is on board", "mayor both"),
        no=("mayor has not", "mayor hasn't", "mayor refused", "without the mayor", "mayor is away", "mayor never",
            "not the mayor", "mayor's out", "mayor is out", "mayor said no", "only the bureau manager",
            "only the commissioner", "just the commissioner", "commissioner alone", "mayor didn't", "mayor's away",
            "mayor won't", "mayor's on vacation", "mayor turned it down", "mayor is still", "everybody but the mayor",
            "all but the mayor", "mayor's been out"),
    )  # fmt: skip
    auditor: bool | None = yes_no(
        "Has the City Auditor approved?", "5.16.020", optional=True,
        yes=("auditor approved", "auditor signed", "auditor okayed", "all three approved", "all three signed",
             "mayor and the auditor", "mayor and auditor", "and the city auditor", "and the auditor",
             "city auditor signed",
             "city auditor approved", "all three ok'd", "all three said yes", "all three okayed", "auditor ok'd",
             "auditor said yes", "auditor has signed", "auditor has approved", "commissioner and auditor",
             "commissioner and the auditor", "and auditor signed"),
        no=("auditor has not", "auditor hasn't", "auditor refused", "without the auditor", "auditor never",
            "not the auditor", "auditor said no", "auditor is away", "only the commissioner", "just the commissioner",
            "commissioner alone", "auditor won't", "auditor didn't", "auditor's out", "auditor is out",
            "not yet the auditor", "auditor is still", "auditor turned it down", "only the mayor",
            "only the bureau manager", "everybody but the auditor", "all but the auditor"),
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
        "vendor gives a percentage off if we pay today, can our bureau manager get an emergency check cut",
        "need a rush check today, who has to ok it",
        "can our bureau manager sign off on an emergency check",
        "weird one-off situation not on the list, commissioner and mayor signed, can we cut the emergency check",
        "employee's dad died and she has to leave town, whose okay for her pay right away",
        "late fee starts tomorrow, may we get a check cut outside the regular run",
        "is an emergency check without the Mayor's signature good",
        "commissioner, mayor and auditor all approved and the requisition has reasons, may the emergency check go out",
        "mother died and she must leave the city, may the bureau manager alone authorize her wages",
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
