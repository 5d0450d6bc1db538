"""From delinquent account to final foreclosure list: Sections 5.30.040 to 5.30.060."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, timedelta

from calculators.calculator import calculator
from calculators.calendar import WORKDAY_NOTE, add_working_days
from calculators.conditions import Requirement, listed, unmet, warn_closed
from calculators.figure import anchor, figure
from calculators.inputs import Inputs, choice, count, day, yes_no
from calculators.money import long_date
from calculators.outcome import Outcome, Quantity
from calculators.work import Work, date_value

SUBJECT = "Foreclosure lists"
DUE_WORDS = ("due", "installment", "owed", "overdue", "payable", "missed")
ON_WORDS = ("today", "on", "now", "by", "list", "listed")
LIEN_KINDS = {
    "open": ("open lien", "open", "unbonded", "not bonded", "unbonded lien"),
    "bonded": ("bonded lien", "bonded", "installment", "installments", "installment contract", "financed"),
}

OPEN_DAYS = figure(
    "preforeclosure_open_days", "60", "days", "5.30.040.A.1",
    "It is an open lien which is at least 60 days past the due date",
)  # fmt: skip
BONDED_YEARS = figure(
    "preforeclosure_bonded_years", "1", "years", "5.30.040.A.2",
    "It is a bonded lien which is at least one year past the installment due date",
)  # fmt: skip
MEMBER_DAYS = figure(
    "council_member_list_days", "30", "days", "5.30.045.C.2",
    "Within 30 days of the date the Auditor circulates the property list",
)  # fmt: skip
COMMENT_DAYS = figure(
    "final_list_comment_days", "15", "working days", "5.30.055.A",
    "within 15 working days from the date the Auditor sends the final foreclosure list",
)  # fmt: skip
NOTICES = figure(
    "delinquency_notices", "2", "notices", "5.30.050.A.2",
    "has received at least two written delinquency notices within a three-month period prior to the sale",
)  # fmt: skip
OWNER = anchor("5.30.050.A.1", "The record shall state how the property ownership status was determined.")
MAILED = anchor("5.30.050.A.2", "sent certified mail, return receipt requested and by first class mail")
RECORD = anchor("5.30.050.A.2", "The record shall contain a copy of the notice and the returned receipts.")
HIGHEST = anchor("5.30.045.B.1", "which have the potential to significantly reduce the delinquency rate")
NEXT = anchor("5.30.045.B.2", "helping to solve a City public health, safety or welfare objective")
MEMBER = anchor("5.30.045.C.3", "The Auditor shall place each property identified by a Council member")


class PreforeclosureEligible(Inputs):
    """What decides when a property may go on the list of delinquent lien accounts."""

    kind: str | None = choice("Is it an open lien or a bonded lien?", "5.30.040.A", LIEN_KINDS)
    days_past: int | None = count(
        "How many days past the due date is the open lien?", "5.30.040.A.1", unit="days",
        words=("days", "past", "late", "overdue"), optional=True,
    )  # fmt: skip
    due: date | None = day("On which date was the lien or the installment due?", "5.30.040.A", words=DUE_WORDS)
    on: date | None = day("On which date would it be placed on the list?", "5.30.040.A", words=ON_WORDS, optional=True)


@calculator(
    name="preforeclosure_eligible",
    title="When a lien may go on the preforeclosure list",
    subject=SUBJECT,
    provision="5.30.040.A",
    rule="No property is placed on the list unless its open lien is at least 60 days past the due date, or its bonded "
    "lien is at least one year past the installment due date.",
    phrases=(
        "when can an open lien due June 2, 2025 go on the preforeclosure list",
        "bonded lien installment due September 16, 2024, first day it can be listed",
        "how long past due before foreclosure listing",
        "is a bonded account eleven months behind ready for the preforeclosure list",
        "can we list an unbonded lien 45 days past due",
        "minimum delinquency to put a property on the list of delinquent lien accounts",
    ),
    anchors=(OPEN_DAYS, BONDED_YEARS),
    model=PreforeclosureEligible,
)
def preforeclosure_eligible(work: Work) -> Outcome:
    """PCC 5.30.040 A."""
    kind, past = work.choice("kind"), work.maybe("days_past")
    if kind == "open" and past is not None and work.maybe("due") is None:
        ready = past >= work.figure(OPEN_DAYS)
        work.step("5.30.040.A.1", f"{past} days past the due date, at least 60 are needed", ready)
        text = f"{'Yes' if ready else 'No, too early'}: an open lien may be listed at least 60 days past the due date."
        return work.computed("5.30.040.A.1", text, verdict="yes" if ready else "no", actors=("Auditor",))
    due, on = work.day("due"), work.maybe("on")
    if kind == "open":
        at, first = "5.30.040.A.1", due + timedelta(days=int(work.figure(OPEN_DAYS)))
        work.step(at, "At least 60 days past the due date", first, "date")
        work.note("The text does not define the due date of an open lien: the entry on the lien docket, or the end of "
                  "the 30 days after it (PCC 5.30.010 A.5).")  # fmt: skip
    else:
        at, first = "5.30.040.A.2", year_later(work, due)
        work.figure(BONDED_YEARS)
        work.step(at, "At least one year past the installment due date", first, "date")
    work.note("For a sewer safety net account PCC 5.31.030 A asks for at least one year past due.")
    return listing_answer(work, at, first, on)


def year_later(work: Work, due: date) -> date:
    """The same date a year on; for February 29 it is March 1, with a note."""
    if (due.month, due.day) != (2, 29):
        return due.replace(year=due.year + 1)
    work.note("The next year has no February 29, so March 1 was taken as the day one year past due.")
    return date(due.year + 1, 3, 1)


def listing_answer(work: Work, at: str, first: date, on: date | None) -> Outcome:
    """The first day a property may be listed, and whether a day named is not too early."""
    value = date_value("earliest", "First day it may be listed", first)
    if on is None:
        return work.computed(at, f"It may be placed on the list from {long_date(first)}.", value)
    ready = on >= first
    work.step(at, f"{long_date(on)} is not before that day", ready)
    answer = "Yes" if ready else "No, too early"
    return work.computed(at, f"{answer}: it may be listed from {long_date(first)}.", value,
                         verdict="yes" if ready else "no")  # fmt: skip


class CouncilMemberListDue(Inputs):
    """When a Council member's list is due."""

    circulated: date | None = day(
        "On which date did the Auditor circulate the property list?", "5.30.045.C.2",
        words=("circulated", "circulates", "sent", "list", "auditor", "received"),
    )  # fmt: skip


@calculator(
    name="council_member_list_due",
    title="When a Council member's list of properties is due",
    subject=SUBJECT,
    provision="5.30.045.C.2",
    rule="Within 30 days of the date the Auditor circulates the property list, a Council member transmits a list of "
    "properties with the policy or program, the reasons and the source of funds.",
    phrases=(
        "Auditor circulated the delinquent property list October 1, when is the Commissioner's list due",
        "deadline for a Council member to name properties for the preforeclosure list",
        "how many days does a commissioner have to send in properties for foreclosure",
        "Council member wants a property on the preforeclosure list, by when",
        "due date for council picks from the circulated list",
        "commissioner's response to the list of all delinquent lien accounts",
    ),
    anchors=(MEMBER_DAYS,),
    model=CouncilMemberListDue,
)
def council_member_list_due(work: Work) -> Outcome:
    """PCC 5.30.045 C.2."""
    last = work.day("circulated") + timedelta(days=int(work.figure(MEMBER_DAYS)))
    work.step("5.30.045.C.2", "Within 30 days of the date of circulation", last, "date")
    warn_closed(work, last)
    return work.computed(
        "5.30.045.C.2", f"The Council member's list is due by {long_date(last)}.",
        date_value("deadline", "Last day for the list", last), actors=("Council member", "Auditor"),
    )  # fmt: skip


class FinalListPrerequisites(Inputs):
    """The steps before a property may go on the final foreclosure list."""

    owner: bool | None = yes_no(
        "Was the current owner determined, and does the record state how?", "5.30.050.A.1",
        yes=("owner determined", "owner identified", "ownership recorded", "title report", "know the owner"),
        no=("owner unknown", "owner not determined", "don't know the owner", "ownership not recorded"),
    )  # fmt: skip
    notices: int | None = count(
        "How many written delinquency notices has the owner received within a three-month period prior to the sale?",
        "5.30.050.A.2", unit="notices", words=("notice", "notices", "letters", "delinquency", "received", "written"),
    )  # fmt: skip
    both_mails: bool | None = yes_no(
        "Was each notice sent both by certified mail, return receipt requested, and by first class mail?",
        "5.30.050.A.2",
        yes=("certified and first class", "both ways", "both mails", "certified mail and first class mail"),
        no=("only first class", "only certified", "first class only", "certified only", "regular mail", "by email",
            "not certified", "without return receipt"),
    )  # fmt: skip
    content: bool | None = yes_no(
        "Does each notice give the property, the amount owing, the costs of sale, the type of lien and the warning of "
        "foreclosure with the ways out?", "5.30.050.A.2",
        yes=("complete notice", "full contents", "all the contents", "notice says everything", "notices are complete"),
        no=("incomplete notice", "left out", "does not state", "missing the amount", "leaves out", "omits"),
    )  # fmt: skip
    receipts: bool | None = yes_no(
        "Does the record hold a copy of the notice and the returned receipts?", "5.30.050.A.2",
        yes=("receipts on file", "receipts kept", "copy on file", "receipts in the file", "kept the receipts"),
        no=("no receipts", "receipts missing", "lost the receipts", "no copy", "receipt not returned"),
    )  # fmt: skip


@calculator(
    name="final_list_prerequisites",
    title="Whether a property may go on the final foreclosure list",
    subject=SUBJECT,
    provision="5.30.050.A",
    rule="A property goes on the final foreclosure list only when its owner is determined and has received at least "
    "two written delinquency notices within a three-month period prior to the sale, by certified and first class mail.",
    phrases=(
        "owner got one delinquency notice, can the property go on the final foreclosure list",
        "what has to be done before a property goes on the final foreclosure list",
        "how many delinquency notices before the final list",
        "notices went by regular mail only, is that enough for the final list",
        "steps from preforeclosure list to final list",
        "we sent two certified letters, ready for the final foreclosure list?",
        "checklist for adding a lien property to the final list",
    ),
    anchors=(OWNER, NOTICES, MAILED, RECORD),
    model=FinalListPrerequisites,
)
def final_list_prerequisites(work: Work) -> Outcome:
    """PCC 5.30.050 A."""
    needed = [
        Requirement("owner", "5.30.050.A.1", "the owner is determined and the record states how"),
        *notice_requirements("5.30.050.A.2", int(work.figure(NOTICES))),
    ]
    return prerequisites_answer(work, needed, "5.30.050.A")


def notice_requirements(at: str, least: int) -> list[Requirement]:
    """What the delinquency notices of provision ``at`` must be; ``least`` is their number."""
    return [
        Requirement("notices", at, f"at least {least} written delinquency notices received", lambda n: n >= least),
        Requirement("both_mails", at, "each by certified mail, return receipt requested, and by first class mail"),
        Requirement("content", at, "each with the contents that the text lists"),
        Requirement("receipts", at, "a copy of the notice and the returned receipts in the record"),
    ]


def prerequisites_answer(work: Work, needed: Sequence[Requirement], at: str) -> Outcome:
    """Whether a property may go on the final list, or what it lacks."""
    failed = unmet(work, needed)
    work.note("The text does not say which three-month period is meant, nor whether a notice counts when it is sent.")
    if failed:
        return work.computed(failed[0].provision, f"No. Not met: {listed(failed)}.", verdict="no")
    return work.computed(at, "Yes, the steps before the final foreclosure list have been taken.", verdict="yes")


class FinalListCommentsDue(Inputs):
    """When comments on the final foreclosure list are due."""

    sent: date | None = day(
        "On which date did the Auditor send the final foreclosure list?", "5.30.055.A",
        words=("sent", "sends", "list", "auditor", "transmitted", "mailed", "went"),
    )  # fmt: skip


@calculator(
    name="final_list_comments_due",
    title="When Council members' comments on the final foreclosure list are due",
    subject=SUBJECT,
    provision="5.30.055.A",
    rule="Comments, additions and required reports reach the Auditor within 15 working days from the date the Auditor "
    "sends the final foreclosure list to the Council members.",
    phrases=(
        "final foreclosure list sent May 19, 2025, when are comments due",
        "how long do Council members have to comment on the final foreclosure list",
        "deadline for commissioners' comments on the final list",
        "last day for additions to the final foreclosure list",
        "Auditor sends the final list Monday, when must reports be back",
        "working days to review the final foreclosure list",
    ),
    anchors=(COMMENT_DAYS,),
    model=FinalListCommentsDue,
)
def final_list_comments_due(work: Work) -> Outcome:
    """PCC 5.30.055 A."""
    return comments_answer(work, "5.30.055.A", int(work.figure(COMMENT_DAYS)))


def comments_answer(work: Work, at: str, working_days: int) -> Outcome:
    """The last day for comments, so many working days after the list was sent."""
    last = add_working_days(work.day("sent"), working_days)
    work.step(at, f"{working_days} working days from the date the list was sent, which does not count", last, "date")
    work.note(WORKDAY_NOTE)
    return work.computed(at, f"Comments are due by {long_date(last)}.",
                         date_value("deadline", "Last day for comments", last), actors=("Auditor",))  # fmt: skip


class PreforeclosurePriority(Inputs):
    """What decides the priority of a delinquent account for the preforeclosure list."""

    member: bool | None = yes_no(
        "Did a Council member identify the property?", "5.30.045.C.3",
        yes=("commissioner named", "council member named", "identified by a council member", "commissioner identified",
             "commissioner wants", "council member wants"),
        no=("no commissioner", "not named", "no council member", "nobody on council"), optional=True,
    )  # fmt: skip
    potential: str | None = choice(
        "Which potential does the property have?", "5.30.045.B",
        {
            "delinquency_rate": ("reduce the delinquency rate", "large debt", "big balance", "delinquency rate",
                                 "biggest debt", "large delinquent balance"),
            "public_objective": ("public health", "safety", "welfare", "nuisance", "health", "blight", "nuisance house",
                                 "vacant nuisance", "drug house"),
            "neither": ("neither", "none", "no such potential", "small debt with no problems"),
        },
    )  # fmt: skip


@calculator(
    name="preforeclosure_priority",
    title="Priority of an account for the preforeclosure list",
    subject=SUBJECT,
    provision="5.30.045.B",
    rule="The highest priority goes to properties that can significantly reduce the delinquency rate, the next to "
    "those that can help to solve a City public health, safety or welfare objective; those a Council member names "
    "are placed.",
    phrases=(
        "which delinquent liens come first on the preforeclosure list",
        "vacant nuisance house with a small debt, what priority for the preforeclosure list",
        "how does the Auditor prioritize delinquent lien accounts",
        "a commissioner named a property, does it have to go on the preforeclosure list",
        "large delinquent balance, foreclosure list priority",
        "ranking of accounts for preforeclosure",
    ),
    anchors=(HIGHEST, NEXT, MEMBER),
    model=PreforeclosurePriority,
)
def preforeclosure_priority(work: Work) -> Outcome:
    """PCC 5.30.045 B and C.3."""
    if work.maybe("member"):
        work.step("5.30.045.C.3", "A Council member identified the property", True)
        text = "It goes on the preforeclosure list: the Auditor places each property that a Council member identified."
        return work.computed("5.30.045.C.3", text, verdict="yes", actors=("Auditor", "Council member"))
    work.skip("5.30.045.C.3", "No Council member is said to have identified the property")
    at, place, text = {
        "delinquency_rate": ("5.30.045.B.1", 1, "It has the highest priority."),
        "public_objective": (
            "5.30.045.B.2",
            2,
            "It has the next priority, after those that reduce the delinquency rate.",
        ),
        "neither": ("5.30.045.B", 0, "The text gives it no priority."),
    }[work.choice("potential")]
    work.step(at, text, place)
    return work.computed(at, text, Quantity("priority", "Priority (0: none)", place), actors=("Auditor",))
