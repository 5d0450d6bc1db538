"""Persons in charge of City property: Section 5.36.115."""

from __future__ import annotations

from calculators.calculator import calculator
from calculators.clearance import cleared
from calculators.figure import anchor
from calculators.inputs import Inputs, yes_no
from calculators.outcome import Outcome
from calculators.permission import Condition
from calculators.subjects.property_permits import IN_CHARGE, SUBJECT
from calculators.work import Work

CHARGE = "5.36.115.A"

DESIGNATED = anchor(CHARGE, "The designation shall be made in writing")
UNTIL = anchor(CHARGE, "until the designation is removed by the Commissioner In Charge or the designated person ceases")


class PersonInCharge(Inputs):
    """What decides whether somebody is a person in charge of City property."""

    designated: bool | None = yes_no(
        "Did the Commissioner In Charge designate the person in writing?", CHARGE, optional=True,
        yes=("designated in writing", "written designation", "designated", "in writing", "has the letter",
             "letter from the commissioner", "commissioner's letter", "got my letter", "letter making me",
             "commissioner wrote", "in writing by the commissioner", "signed designation",
             "have the paper", "was named in writing", "on the list", "commissioner's memo", "memo naming",
             "written memo", "named in a memo", "on the commissioner's list", "designation in hand",
             "named me in a signed memo", "named me in writing", "signed memo", "commissioner named me",
             "designated me in writing", "commissioner's signed letter", "has it in writing",
             "have it in writing", "wrote me a letter", "put it in writing that i'm",
             "put me in charge in writing", "written designation from the commissioner",
             "commissioner designated"),
        no=("verbally designated", "verbal", "orally", "not designated", "never designated", "told me",
            "verbally", "just told", "over the phone", "by phone", "nothing in writing",
            "my supervisor said", "word of mouth", "my boss told me", "no written designation",
            "never put it in writing", "told me verbally", "commissioner told me", "nobody designated",
            "nobody put it in writing", "said i'm in charge", "just assumed", "on his own say-so",
            "never in writing", "nothing on paper", "never got a letter", "no letter", "in a meeting",
            "not in writing", "just said", "asked me to watch", "supervisor put me in charge",
            "manager put me in charge", "no paper", "commissioner said", "mayor told me", "nobody named",
            "not in writing yet", "no one designated", "wasn't designated", "verbal designation",
            "my boss made me", "supervisor told me", "bureau chief says", "chief says", "my director says",
            "director says i'm", "director says im", "bureau chief made", "bureau chief named", "director named",
            "director made me", "manager says", "supervisor says", "supervisor named", "bureau head says",
            "bureau head named", "foreman says", "boss says", "my chief", "chief told me"),
    )  # fmt: skip
    standing: bool | None = yes_no(
        "Does the designation still stand?", CHARGE, optional=True, yes=("still stands", "never removed",
            "still in force", "has not been removed", "hasn't been removed", "not been revoked",
            "never pulled", "still on the list", "never revoked", "nobody took it back", "never rescinded",
            "still valid"),
        no=("removed", "revoked", "designation removed", "withdrawn", "taken off the list", "pulled",
            "cancelled", "taken away", "took me off", "took him off", "took her off", "took them off",
            "off the list", "rescinded", "commissioner pulled", "ended the designation",
            "struck from the list", "dropped from the list", "designation ended", "dropped me"),
    )  # fmt: skip
    employed: bool | None = yes_no(
        "Is the person still an employee or officer of the City?", CHARGE, optional=True,
        yes=("still an employee", "still works", "still employed", "current employee", "still works here",
             "still on payroll", "still here", "works for us", "still with the city", "still on staff",
             "city employee", "i'm still with", "still a city employee", "still working for the city",
             "remains an employee", "on the city payroll"),
        no=("retired", "quit", "left the city", "no longer an employee", "resigned", "fired", "contractor",
            "not an employee", "laid off", "works for the county now", "moved to another employer",
            "security guard company", "volunteer", "took a job elsewhere", "doesn't work here anymore",
            "left last month", "left city employment", "retired last month", "left for", "moved to",
            "now works for", "private guard", "rent-a-cop", "hired guard", "guard company",
            "contract guard", "temp agency", "used to work", "let go", "got fired", "no longer works",
            "resigned last", "works for a contractor", "ex-employee", "former employee",
            "private security outfit", "security outfit", "security company", "security firm",
            "came back as a contractor", "then i quit", "i quit", "quit and", "hired through an agency",
            "intern from", "not on payroll", "works for a private", "employed by a contractor",
            "on contract"),
    )  # fmt: skip


@calculator(
    name="person_in_charge_status",
    title="Whether somebody is a person in charge of City property",
    subject=SUBJECT,
    provision=CHARGE,
    rule="A person whom the Commissioner In Charge designated in writing is a person in charge of City "
    "property until the designation is removed or the person ceases to be an employee or officer of "
    "the City.",
    phrases=(
        "our designated person in charge retired last month, may he still exclude people",
        "am I a person in charge if my Commissioner told me verbally",
        "designated in writing last year, may I order someone to leave the building",
        "designation as person in charge was revoked",
        "who counts as a person in charge for excluding people from City property",
        "can a security contractor be a person in charge",
        "designated person in charge quit in May, does his designation still count",
        "my boss just told me I'm in charge of the building, can I order people out",
        "was taken off the list of persons in charge, may I still exclude somebody",
        "commissioner told me verbally I'm in charge of the lot, can I order people off",
        "is our front desk guard a person in charge who can order someone to leave",
        "I was on the list but the commissioner took me off, can I still kick someone out of the garage",
        "got my letter from the commissioner making me in charge, never pulled, still on payroll, can I "
        "tell a guy to get out",
        "facility manager designated in writing by the Commissioner In Charge, still works here and not "
        "removed, is he a person in charge",
        "park supervisor designated in writing has retired, is she still a person in charge",
        "may a private rent-a-cop throw somebody out as person in charge",
        "nobody put it in writing, can the desk clerk tell a man to leave City Hall",
        "moved to a job with the county, does my designation to exclude people still count",
        "commissioner named me in a signed memo and I'm still with the city, can I boot a drunk from the lobby",
        "guard works for a private security outfit, is he a person in charge who can throw people out",
        "eject or trespass a troublemaker from the rec center, am I authorized",
        "designated in writing, then quit and came back as a contractor, do I still have the power to kick people out",
        "who may tell a loiterer to get off City land, does my signed letter count",
        "is he still a person in charge of our building",
        "is this employee a person in charge",
    ),
    anchors=(DESIGNATED, UNTIL),
    model=PersonInCharge,
)
def person_in_charge_status(work: Work) -> Outcome:
    """PCC 5.36.115 A."""
    ended = [
        words
        for name, words in (
            ("standing", "the designation was removed"),
            ("employed", "no employee or officer of the City"),
        )
        if work.maybe(name) is False
    ]
    if ended:
        work.step(CHARGE, f"Person in charge until then: {ended[0]}", False)
        return work.computed(CHARGE, "No: the status ends when the designation is removed or the person "
                                     "ceases to be an employee or officer of the City.",
                             verdict="no", actors=IN_CHARGE)  # fmt: skip
    if work.maybe("designated"):
        work.note("Taken as still designated, and still an employee or officer of the City.")
    written = Condition("designated", CHARGE, "the Commissioner In Charge designated that person in writing")
    return cleared(work, CHARGE, "that is a person in charge of City property", facts=(written,), actors=IN_CHARGE)
