"""The final foreclosure list, its notices and its review: Sections 5.30.050, 5.30.055, 5.31.035 and 5.31.045."""

from __future__ import annotations

from datetime import date
from typing import Any

from calculators.calculator import calculator
from calculators.calendar import WORKDAY_NOTE, add_months, add_working_days
from calculators.conditions import any_below_zero
from calculators.deadline import in_time
from calculators.figure import Figure, anchor, figure
from calculators.inputs import Inputs, count, day, yes_no
from calculators.money import long_date
from calculators.outcome import Computed, Outcome
from calculators.permission import Condition, permission
from calculators.timeliness import LATER_WORDS, asked_whether, judged
from calculators.work import Work, date_value

SUBJECT = "Foreclosure lists"
SEWER_SUBJECT = "Sewer safety net"
WINDOW_MONTHS = 3

COMMENT_DAYS = figure(
    "final_list_comment_days", "15", "working days", "5.30.055.A",
    "within 15 working days from the date the Auditor sends the final foreclosure list",
)  # fmt: skip
SEWER_COMMENT_DAYS = figure(
    "sewer_comment_days", "15", "working days", "5.31.045.A",
    "within 15 working days from the date the Auditor sends the final foreclosure list",
)  # fmt: skip
NOTICES = figure(
    "delinquency_notices", "2", "notices", "5.30.050.A.2",
    "has received at least two written delinquency notices within a three-month period prior to the sale",
)  # fmt: skip
SEWER_NOTICES = figure(
    "sewer_delinquency_notices", "2", "notices", "5.31.035.B.2",
    "has received at least two written delinquency notices within a three-month period prior to the sale",
)  # fmt: skip
OWNER = anchor("5.30.050.A.1", "The record shall state how the property ownership status was determined.")
SEWER_OWNER = anchor("5.31.035.B.1", "The record shall state how the property ownership status was determined.")
MAILED = anchor("5.30.050.A.2", "sent certified mail, return receipt requested and by first class mail")
SEWER_MAILED = anchor("5.31.035.B.2", "sent certified mail, return receipt requested and by first class mail")
RECORD = anchor("5.30.050.A.2", "The record shall contain a copy of the notice and the returned receipts.")
SEWER_RECORD = anchor("5.31.035.B.2", "The record shall contain a copy of the notice and the returned receipts.")


def _owner(at: str) -> Any:
    return yes_no(
        "Was the current owner determined, and does the record state how?", at, optional=True,
        yes=("owner determined", "owner identified", "ownership recorded", "title report", "know the owner",
             "owner confirmed", "ownership confirmed", "ownership on record", "ownership documented", "owner verified",
             "determined the owner", "know who owns"),
        no=("owner unknown", "owner not determined", "don't know the owner", "ownership not recorded",
            "don't know who owns", "no idea who owns", "not sure who owns", "owner not identified",
            "ownership unclear", "can't find the owner", "never determined the owner", "doesn't say how"),
    )  # fmt: skip


def _notices(at: str) -> Any:
    return count(
        "How many written delinquency notices has the owner received within a three-month period prior to the sale?",
        at, unit="notices", words=("notice", "notices", "letters", "delinquency", "received", "written", "letter",
                                   "mailings", "got", "delinquency notices", "delinquency letters"),
    )  # fmt: skip


def _both_mails(at: str) -> Any:
    return yes_no(
        "Was each notice sent both by certified mail, return receipt requested, and by first class mail?", at,
        optional=True,
        yes=("certified and first class", "both ways", "both mails", "certified mail and first class mail",
             "certified plus first class", "certified and regular", "first class and certified",
             "certified and by first class"),
        no=("only first class", "only certified", "first class only", "certified only", "regular mail", "by email",
            "not certified", "without return receipt", "just first class", "just certified", "plain mail",
            "ordinary mail", "emailed", "hand delivered", "no return receipt", "regular mail only", "no first class",
            "never certified", "by e-mail", "first class mail only", "certified mail only"),
    )  # fmt: skip


def _content(at: str) -> Any:
    return yes_no(
        "Does each notice give the property, the amount owing, the costs of sale, the type of lien and the warning of "
        "foreclosure with the ways out?", at, optional=True,
        yes=("complete notice", "full contents", "all the contents", "notice says everything", "notices are complete",
             "all the required info", "everything in it"),
        no=("incomplete notice", "left out", "does not state", "missing the amount", "leaves out", "omits", "omitted",
            "forgot to mention", "doesn't mention", "didn't mention", "does not say", "didn't say",
            "without the amount", "no mention of"),
    )  # fmt: skip


def _receipts(at: str) -> Any:
    return yes_no(
        "Does the record hold a copy of the notice and the returned receipts?", at, optional=True,
        yes=("receipts on file", "receipts kept", "copy on file", "receipts in the file", "kept the receipts",
             "copies and receipts", "receipts are in", "green cards on file"),
        no=("no receipts", "receipts missing", "lost the receipts", "no copy", "receipt not returned",
            "threw out the receipts", "receipts are missing", "can't find the receipts", "no return receipts",
            "lost the green cards", "receipts are gone", "didn't keep"),
    )  # fmt: skip


def _sale(at: str) -> Any:
    return day("On which date is the foreclosure sale?", at, optional=True,
               words=("sale", "auction", "foreclosure sale", "scheduled", "set for", "sale date"))  # fmt: skip


def _dated(number: str, at: str) -> Any:
    own = {"first": ("notice", "received", "letter", "notices", "letters", "got"), "second": ("and", "then", "again")}
    return day(f"On which date did the owner receive the {number} notice?", at, optional=True,
               words=(f"{number} notice", f"{number} letter", f"{number} one", number, *own[number]))  # fmt: skip


class FinalListPrerequisites(Inputs):
    """The steps before a property may go on the final foreclosure list."""

    owner: bool | None = _owner("5.30.050.A.1")
    notices: int | None = _notices("5.30.050.A.2")
    both_mails: bool | None = _both_mails("5.30.050.A.2")
    content: bool | None = _content("5.30.050.A.2")
    receipts: bool | None = _receipts("5.30.050.A.2")
    sale: date | None = _sale("5.30.050.A.2")
    first: date | None = _dated("first", "5.30.050.A.2")
    second: date | None = _dated("second", "5.30.050.A.2")


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
        "we don't know who owns the lot, can it still go on the final foreclosure list",
        "owner of the property unknown, final foreclosure list anyway?",
        "delinquency notices received in February and March, sale in May, can it go on the final foreclosure list",
        "lost the green cards for the delinquency notices, does that keep the property off the final list",
        "delinquency letter left out the costs of sale, okay for the final list?",
        "owner got just a single delinquency letter before we want to finalize the list",
    ),
    anchors=(OWNER, NOTICES, MAILED, RECORD),
    model=FinalListPrerequisites,
)
def final_list_prerequisites(work: Work) -> Outcome:
    """PCC 5.30.050 A."""
    return prerequisites_answer(work, "5.30.050.A", "5.30.050.A.1", NOTICES)


def prerequisites_answer(work: Work, at: str, owner: str, notices: Figure) -> Outcome:
    """Whether a property may go on the final list; at least so many ``notices`` are needed."""
    if wrong := any_below_zero(work, at):
        return wrong
    work.note("The text does not say which three-month period is meant, nor whether a notice counts when it is sent.")
    listed = notices.provision
    needed = (
        Condition("owner", owner, "the current owner is determined and the record states how"),
        Condition("both_mails", listed, "each notice goes by certified mail, return receipt requested, and by first "
                  "class mail"),
        Condition("content", listed, "each notice has the contents that the text lists"),
        Condition("receipts", listed, "a copy of the notice and the returned receipts are in the record"),
    )  # fmt: skip
    granted = "the property may be placed on the final foreclosure list"
    if any(work.maybe(item.field) is False for item in needed):
        return permission(work, at, granted, on=needed, actors=("Auditor",))
    if too_few := _too_few(work, notices):
        return too_few
    return permission(work, at, granted, on=needed, actors=("Auditor",))


def _too_few(work: Work, notices: Figure) -> Computed | None:
    """The outcome when fewer notices were received in the three months than are needed, or None."""
    at, least = notices.provision, int(work.figure(notices))
    sale, dates = work.maybe("sale"), [when for name in ("first", "second") if (when := work.maybe(name))]
    if sale is not None and dates:
        from_day = add_months(sale, -WINDOW_MONTHS)
        within = [when for when in dates if from_day <= when < sale]
        work.step(at, f"Notices received from {long_date(from_day)} until the sale", len(within))
        found = max(0, (work.maybe("notices") or len(dates)) - len(dates) + len(within))
    else:
        found = len(dates) if work.maybe("notices") is None and len(dates) >= least else work.count("notices")
    enough = found >= least
    work.step(at, f"Required: at least {least} written delinquency notices received; there are {found}", enough)
    if enough:
        return None
    text = f"No: at least {least} written delinquency notices must be received in the three months, not {found}."
    return work.computed(at, text, verdict="no", actors=("Auditor",))


class SewerFinalList(Inputs):
    """The steps before a sewer safety net property may go on the final foreclosure list."""

    owner: bool | None = _owner("5.31.035.B.1")
    notices: int | None = _notices("5.31.035.B.2")
    both_mails: bool | None = _both_mails("5.31.035.B.2")
    content: bool | None = _content("5.31.035.B.2")
    receipts: bool | None = _receipts("5.31.035.B.2")
    sale: date | None = _sale("5.31.035.B.2")
    first: date | None = _dated("first", "5.31.035.B.2")
    second: date | None = _dated("second", "5.31.035.B.2")


@calculator(
    name="sewer_final_list_prerequisites",
    title="Whether a sewer safety net property may go on the final foreclosure list",
    subject=SEWER_SUBJECT,
    provision="5.31.035.B",
    rule="A sewer safety net property goes on the final foreclosure list only when its owners are determined and the "
    "owner has received at least two written delinquency notices within a three-month period prior to the sale.",
    phrases=(
        "sewer safety net owner got one notice, can the property go on the final foreclosure list",
        "steps before a sewer safety net property is on the final list",
        "how many delinquency notices before the final list, sewer safety net",
        "sewer safety net final foreclosure list checklist",
        "does the sewer safety net notice have to offer a payment plan",
        "two notices sent, sewer safety net final list ready?",
        "safety net delinquency letters went by regular mail only, can we finalize the list",
        "don't know who owns a safety net property, final list anyway?",
    ),
    anchors=(SEWER_OWNER, SEWER_NOTICES, SEWER_MAILED, SEWER_RECORD),
    model=SewerFinalList,
)
def sewer_final_list_prerequisites(work: Work) -> Outcome:
    """PCC 5.31.035 B."""
    work.note("Unlike for ordinary liens, the notice need not offer a Special Payment Plan.")
    return prerequisites_answer(work, "5.31.035.B", "5.31.035.B.1", SEWER_NOTICES)


SENT_WORDS = ("sent", "sends", "list", "auditor", "transmitted", "mailed", "went", "list went out", "auditor sent",
              "sent out", "went out", "emailed", "list sent", "circulated", "final list")  # fmt: skip
COMMENTED_WORDS = ("comments", "commented", "came in", "came back", "comment", "responded", "replied", "received",
                   "turned in", "additions", "report", "got back", "handed in", "arrived", "answered", "submitted",
                   "weighed in", "in on", "heard back", "today", "today is", "today's")  # fmt: skip


def _sent(at: str) -> Any:
    return day("On which date did the Auditor send the final foreclosure list?", at, words=SENT_WORDS)


def _commented(at: str) -> Any:
    return day("On which date did the comments come in?", at, words=COMMENTED_WORDS, optional=True)


def _days_taken(at: str) -> Any:
    return count(
        "How many working days after the list was sent did they come in?", at, unit="working days", words=LATER_WORDS,
        optional=True,
    )  # fmt: skip


class FinalListCommentsDue(Inputs):
    """When comments on the final foreclosure list are due."""

    sent: date | None = _sent("5.30.055.A")
    commented: date | None = _commented("5.30.055.A")
    days: int | None = _days_taken("5.30.055.A")
    asked: str | None = asked_whether("5.30.055.A")


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
        "commissioner commented on the final foreclosure list three weeks after it went out, too late?",
        "are these Council comments on the final list still in time",
        "comments on the final foreclosure list came in 16 working days later",
    ),
    anchors=(COMMENT_DAYS,),
    model=FinalListCommentsDue,
)
def final_list_comments_due(work: Work) -> Outcome:
    """PCC 5.30.055 A."""
    return comments_answer(work, COMMENT_DAYS)


def comments_answer(work: Work, allowed: Figure) -> Outcome:
    """The last day for comments, so many working days after the list was sent, and whether they came in time."""
    at, most, days = allowed.provision, int(work.figure(allowed)), work.maybe("days")
    if wrong := any_below_zero(work, at):
        return wrong
    if work.maybe("sent") is None and days is not None:
        work.step(at, f"Within {most} working days: working day {days}", days <= most)
        found = judged(work, days <= most)
        text = f"{found.opening} Comments are due within {most} working days from the date the list is sent."
        return work.computed(at, text, verdict=found.verdict, actors=("Auditor",))
    last = add_working_days(work.day("sent"), most)
    work.step(at, f"{most} working days from the date the list was sent, which does not count", last, "date")
    work.note(WORKDAY_NOTE)
    value = date_value("deadline", "Last day for comments", last)
    return in_time(work, at, "commented", last, f"Comments are due by {long_date(last)}.", value, actors=("Auditor",))


class SewerComments(Inputs):
    """When comments on a sewer safety net list are due."""

    sent: date | None = _sent("5.31.045.A")
    commented: date | None = _commented("5.31.045.A")
    days: int | None = _days_taken("5.31.045.A")
    asked: str | None = asked_whether("5.31.045.A")


@calculator(
    name="sewer_comments_due",
    title="When comments on the sewer safety net foreclosure list are due",
    subject=SEWER_SUBJECT,
    provision="5.31.045.A",
    rule="Comments on a sewer safety net final foreclosure list reach the Auditor within 15 working days from the "
    "date it is sent to the Commissioners and the Department of Environmental Quality.",
    phrases=(
        "sewer safety net final list sent February 9, 2026, comments due when",
        "how long do DEQ and Commissioners have to comment on the sewer safety net list",
        "comment deadline, sewer safety net foreclosure list",
        "working days to review the sewer safety net list",
        "last day for DEQ comments on a sewer safety net final list",
        "sewer safety net list comments to the Auditor",
        "DEQ commented on the safety net final list a month later, too late?",
        "did DEQ's comments on the sewer safety net list come in on time",
    ),
    anchors=(SEWER_COMMENT_DAYS,),
    model=SewerComments,
)
def sewer_comments_due(work: Work) -> Outcome:
    """PCC 5.31.045 A."""
    return comments_answer(work, SEWER_COMMENT_DAYS)
