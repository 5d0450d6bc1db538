"""Comments on the final foreclosure list: Sections 5.30.055 A and 5.31.045 A."""

from __future__ import annotations

from datetime import date
from typing import Any

from calculators.calculator import calculator
from calculators.calendar import WORKDAY_NOTE, add_working_days
from calculators.conditions import any_below_zero
from calculators.deadline import in_time
from calculators.figure import Figure, figure
from calculators.inputs import Inputs, count, day
from calculators.money import long_date
from calculators.outcome import Outcome
from calculators.subjects.foreclosure_sale import asked_of_lists, calendar_days_field, judged_count, surely_within
from calculators.timeliness import LATER_WORDS
from calculators.work import Work, date_value

SUBJECT = "Foreclosure lists"
SEWER_SUBJECT = "Sewer safety net"

COMMENT_DAYS = figure(
    "final_list_comment_days", "15", "working days", "5.30.055.A",
    "within 15 working days from the date the Auditor sends the final foreclosure list",
)  # fmt: skip
SEWER_COMMENT_DAYS = figure(
    "sewer_comment_days", "15", "working days", "5.31.045.A",
    "within 15 working days from the date the Auditor sends the final foreclosure list",
)  # fmt: skip

SENT_WORDS = ("auditor sends", "transmitted", "list went out", "auditor sent", "we sent it", "mailed the list",
              "emailed the list",
              "sent out", "went out", "list emailed", "list was mailed", "list is sent", "sent it out",
              "sent to council", "circulated", "final list went", "list left", "list left us",
              "left us", "list went out to the commissioners", "list went to", "shipped", "list was sent",
              "list mailed", "list out", "passed the list")  # fmt: skip
COMMENTED_WORDS = ("comments", "commented", "came in", "came back", "comment", "responded", "replied", "received",
                   "turned in", "additions", "report", "got back", "handed in", "arrived", "answered", "submitted",
                   "weighed in", "in on", "heard back", "today", "today is", "today's", "remarks", "sent remarks",
                   "sent remarks on", "remarks on the list",
                   "feedback", "notes", "objections", "suggestions", "comments reached", "comments arrived",
                   "comments came", "wrote back", "got around to", "chimed in", "changes", "asked to add", "add",
                   "reached the auditor", "input", "office sent", "sent comments", "sent their comments",
                   "sent her comments", "sent his comments", "letter came", "send in")  # fmt: skip


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
    calendar: int | None = calendar_days_field("5.30.055.A")
    asked: str | None = asked_of_lists("5.30.055.A")


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
        "mayor's office sent remarks on the final foreclosure list, list left us three weeks before, too late?",
        "final foreclosure list went out to the commissioners, what's the last day to hear back",
        "can we still take a commissioner's additions to the final list",
        "on what date is the Council members' feedback on our final foreclosure list due",
        "when does the review clock run out on the list we sent to Council",
        "a commissioner chimed in late about the final foreclosure list",
        "how many working days does a commissioner's office get to look over the final list",
        "exact date Council members' comments on our list are due",
        "what date are the commissioners' comments due on the list we mailed out",
        "which day is the cutoff for remarks on this final list",
        "what day do we stop taking comments on our final list",
        "what is the exact date the comments on the list we sent out are due",
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
    rule = f"Comments are due within {most} working days from the date the list is sent."
    if work.maybe("sent") is None and days is not None:
        told = f"Within {most} working days: working day {days}"
        return judged_count(work, at, told, days <= most, rule, ("Auditor",))
    calendar: int | None = work.maybe("calendar")
    sure = None if calendar is None or work.maybe("sent") is not None else surely_within(calendar, most)
    if sure is not None:
        told = f"Within {most} working days: {calendar} calendar days"
        return judged_count(work, at, told, sure, rule, ("Auditor",))
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
    calendar: int | None = calendar_days_field("5.31.045.A")
    asked: str | None = asked_of_lists("5.31.045.A")


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
        "what day do DEQ's comments on our sewer safety net foreclosure list have to be in",
        "safety net final list left our office, when is the last day to hear from DEQ and the Commissioners",
        "DEQ's remarks on the safety net foreclosure list came two and a half weeks after we sent it",
        "can the Auditor still take DEQ input on the sewer safety net list",
        "we mailed out our safety net final list, on what date are the comments due back",
        "exact date the commissioners' comments on this safety net list must reach the Auditor",
        "we sent the safety net list over to DEQ, what day do their remarks have to be in",
    ),
    anchors=(SEWER_COMMENT_DAYS,),
    model=SewerComments,
)
def sewer_comments_due(work: Work) -> Outcome:
    """PCC 5.31.045 A."""
    return comments_answer(work, SEWER_COMMENT_DAYS)
