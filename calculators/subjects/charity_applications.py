"""What an application for the Annual Charity Drive contains: Section 5.10.040 A to E."""

from __future__ import annotations

from calculators.calculator import calculator
from calculators.conditions import Requirement, listed
from calculators.figure import anchor
from calculators.inputs import Inputs, yes_no
from calculators.outcome import Outcome, Quantity
from calculators.work import Work

SUBJECT = "Annual Charity Drive"

NAME = anchor("5.10.040.A", "The name and address of the Umbrella Organization")
PERSONS = anchor("5.10.040.B", "directly responsible for conducting the fund-raising activities")
WORK = anchor("5.10.040.C", "A full statement of the character and extent of the charitable work")
NO_ENDORSEMENT = anchor("5.10.040.D", "such approval will not be used or represented to be an endorsement by the City")
OTHER = anchor("5.10.040.E", "Such other information as may be required by the Committee")


class ApplicationContents(Inputs):
    """What the application of an umbrella organization has in it."""

    name: bool | None = yes_no(
        "Does it give the name and address of the umbrella organization?", "5.10.040.A",
        yes=("rest is there", "everything else", "all the rest", "the rest is fine", "rest is fine",
             "otherwise complete", "every other item", "name and address", "everything is there",
             "everything is in", "all of it",
             "every item", "all four", "has everything",
             "gives the name"),
        no=("everything but its address", "everything but the address", "without address", "left off its address",
            "no mailing address", "lacks an address", "lacks the address", "address missing",
            "missing the address", "missing its address", "forgot the address", "forgot its address", "no name",
            "except the address", "doesn't give its address", "no address", "without an address",
            "address is missing", "left off the address", "no name and address",
            "address left blank", "name is missing"),
    )  # fmt: skip
    persons: bool | None = yes_no(
        "Does it name those directly responsible for the fund-raising, with their addresses?", "5.10.040.B",
        yes=("rest is there", "everything else", "all the rest", "rest is fine", "otherwise complete",
             "every other item", "responsible persons", "persons responsible", "people responsible",
             "who is responsible", "everything is there", "everything is in",
             "every item", "all four", "responsible people", "has everything", "names the responsible",
             "who runs it"),
        no=("everything but the names", "everything but who", "everything except who",
            "everything except the names", "but the names of who", "names of the people running",
            "who's running it is missing", "missing the names", "no names", "without the names", "left out who",
            "leaves out who", "forgot who", "doesn't say who runs", "not say who runs", "no contact persons",
            "doesn't list who", "nobody listed as running", "without saying who",
            "who's running the fundraising is missing", "lacks the names", "left off the names", "names missing",
            "doesn't say who is responsible", "nobody named as responsible", "no responsible person",
            "without the responsible", "persons responsible are missing", "doesn't name who", "does not name who",
            "no names of the people responsible", "not say who is responsible", "responsible persons missing"),
    )  # fmt: skip
    charitable_work: bool | None = yes_no(
        "Does it fully state the charitable work, its extent and where it is done?", "5.10.040.C",
        yes=("rest is there", "everything else", "all the rest", "rest is fine", "otherwise complete",
             "every other item", "statement of the charitable work", "describes the charitable work",
             "charitable work", "everything is there", "everything is in",
             "every item", "all four", "statement of the work", "has everything", "describes its work",
             "kind of work"),
        no=("forgot to say where", "forgot to say what", "left out the region", "no mention of where",
            "no mention of the work", "everything but the work", "doesn't say where", "does not say where",
            "doesn't say what", "where they do their charity work is missing", "leaves out where",
            "without saying where", "says nothing about where", "says nothing about the work",
            "left out its work", "left out the work", "nothing on what charity", "no description of",
            "missing the description", "missing a statement of the charitable work",
            "lacks a statement of the charitable work", "lacks the statement of charitable work",
            "location is missing", "missing the location", "without a description", "skips the description",
            "no statement of the charitable work", "doesn't describe the work", "does not describe the work",
            "without a statement of the work", "doesn't say where the work", "nothing about the work",
            "nothing about its work", "leaves out its charitable work", "doesn't describe its charitable work"),
    )  # fmt: skip
    no_endorsement: bool | None = yes_no(
        "Does it state that an approval will not be used as an endorsement by the City?", "5.10.040.D",
        yes=("rest is there", "everything else", "all the rest", "rest is fine", "otherwise complete",
             "every other item", "no-endorsement statement", "endorsement statement", "statement on endorsement",
             "everything is there", "everything is in",
             "every item", "all four", "statement about endorsement", "has everything", "disclaims endorsement"),
        no=("lacks the statement that approval", "lacks the statement that an approval",
            "lacks the no-endorsement", "no disclaimer", "without the disclaimer", "missing the disclaimer",
            "missing the no-endorsement", "missing the statement on endorsement",
            "missing the statement about endorsement", "everything but the endorsement",
            "everything but the statement on endorsement", "everything but the no-endorsement",
            "everything except the endorsement", "disclaimer is missing", "forgot the disclaimer",
            "forgot the no-endorsement", "left off the endorsement", "left off the no-endorsement",
            "lacks a statement on endorsement", "without a no-endorsement", "without the no-endorsement",
            "no line saying", "disclaimer missing", "left out the disclaimer", "doesn't say approval is no",
            "does not disclaim", "doesn't disclaim", "without the statement that approval",
            "no statement that approval", "no statement on endorsement", "no endorsement statement",
            "without the endorsement statement",
            "endorsement statement is missing", "nothing about endorsement", "forgot the endorsement",
            "left out the endorsement", "no statement about endorsement", "endorsement part is missing",
            "missing the endorsement", "says nothing about endorsement", "lacks the endorsement"),
    )  # fmt: skip
    requested: bool | None = yes_no(
        "Does it give the other information that the Committee required?", "5.10.040.E", optional=True,
        yes=("everything the committee asked", "what the committee asked for", "information the committee required"),
        no=("didn't send what the committee", "ignored the committee", "committee asked for papers",
            "refused the committee", "not given the committee", "not what the committee asked",
            "missing what the committee", "committee asked for more",
            "didn't give the committee", "left out what the committee", "without what the committee",
            "ignored the committee's request", "hasn't given the committee"),
    )  # fmt: skip


@calculator(
    name="charity_application_contents",
    title="Whether an application for the charity drive is complete",
    subject=SUBJECT,
    provision="5.10.040.p3",
    rule="An umbrella organization's application contains its name and address, the persons directly responsible for "
    "the fund-raising, a full statement of its charitable work, a statement that approval is no endorsement by the "
    "City, and other information that the Committee requires.",
    phrases=(
        "is this umbrella's application for the drive complete",
        "application has everything but the names of who runs the fundraising, complete?",
        "what has to be in a charity drive application form",
        "they forgot to say where they do their charity work, may we accept the application",
        "umbrella's form lacks the statement that approval is no endorsement, complete?",
        "what is our application to the charity committee still missing",
        "umbrella's application has no statement on endorsement, is it complete",
        "what must a charity drive application contain",
        "application for the charity drive leaves out who is responsible for the fund-raising",
        "is an umbrella application without the no-endorsement statement good",
        "which items go into an umbrella organization's application",
        "charity drive application doesn't describe the charitable work, what is missing",
        "umbrella turned in a form with everything but its address",
        "Committee asked an applicant for more papers and got none, complete application?",
    ),
    anchors=(NAME, PERSONS, WORK, NO_ENDORSEMENT, OTHER),
    model=ApplicationContents,
)
def charity_application_contents(work: Work) -> Outcome:
    """PCC 5.10.040 A to E."""
    items = [
        Requirement("name", "5.10.040.A", "the name and address of the umbrella organization"),
        Requirement("persons", "5.10.040.B", "names and addresses of those directly responsible for the fund-raising"),
        Requirement("charitable_work", "5.10.040.C", "a full statement of the charitable work and where it is done"),
        Requirement("no_endorsement", "5.10.040.D", "a statement that approval is no endorsement by the City"),
    ]
    if work.maybe("requested") is not None:
        items.append(Requirement("requested", "5.10.040.E", "other information that the Committee required"))
    missing = [item for item in items if work.maybe(item.field) is False]
    if missing:
        for item in missing:
            work.step(item.provision, f"Missing: {item.words}", False)
        letters = ", ".join(item.provision[-1] for item in missing)
        value = Quantity("missing", "Missing items", letters)
        text = f"No, not complete (item {letters}). Missing: {listed(missing)}."
        return work.computed(missing[0].provision, text, value, verdict="no", actors=("Committee",))
    for item in items:
        work.yes(item.field)
        work.step(item.provision, f"Contained: {item.words}", True)
    work.note("The Committee may require other information besides.")
    text = "Yes: it contains the items that the Section lists."
    return work.computed("5.10.040.p3", text, verdict="yes", actors=("Committee",))
