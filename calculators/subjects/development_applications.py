"""Deadlines of applications for development bonds and of appeals: Sections 5.72.070 and 5.72.080."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, timedelta

from calculators.calculator import calculator
from calculators.conditions import any_below_zero, warn_closed
from calculators.deadline import days_late, in_time
from calculators.figure import anchor, figure
from calculators.inputs import Inputs, count, day, yes_no
from calculators.money import long_date
from calculators.outcome import Outcome, Quantity
from calculators.subjects.development_projects import COMMISSION, SUBJECT
from calculators.timeliness import DONE_WORDS, LATER_WORDS, asked_whether, judged
from calculators.work import Work, date_value

STAFF = figure(
    "pdc_staff_days", "60", "days", "5.72.070.A",
    "within 60 days after a complete application is filed with the Commission",
)  # fmt: skip
RESOLUTION = figure(
    "pdc_commission_days", "60", "days", "5.72.070.B", "within 60 days of receipt of the application and recommendation"
)
DOCUMENTS = figure(
    "pdc_documents_days", "14", "days", "5.72.080.B.5",
    "must be in final form and received by the Portland Development Commission l4 days before the Commission meeting",
)  # fmt: skip
FINAL_FORM = anchor("5.72.070.C", "must be received in final form and received by the Commission")
APPEAL = figure("pdc_appeal_days", "14", "days", "5.72.070.D", "within l4 days of receipt of the notice of rejection")
DECISION = figure(
    "pdc_appeal_decision_days", "45", "days", "5.72.070.D", "Upon receipt of the appeal, the Portland Development "
    "Commission shall, within 45 days, recommend by resolution",
)  # fmt: skip


class PdcTimeline(Inputs):
    """What the deadlines of an application are counted from."""

    filed: date | None = day(
        "On which date was the complete application filed?", "5.72.070.A",
        words=("complete", "application complete", "complete application", "app complete",
               "app was complete", "filed", "submitted", "turned in", "application came in", "complete on",
               "handed in", "applied",
               "application filed", "application was filed", "filed the application", "complete since"),
    )  # fmt: skip
    received: date | None = day(
        "On which date did the Commission receive the application and staff recommendation?", "5.72.070.B",
        words=("received", "received the application and", "got the app and recommendation", "got",
               "commission received the application",
               "got the application and", "landed at the commission", "commission has had it since", "receipt",
               "commission received", "commission got", "application and recommendation",
               "reached the commission", "sent up to the commission", "received the recommendation"),
    )  # fmt: skip
    recommended: date | None = day(
        "On which date did staff make its written recommendation?", "5.72.070.A", optional=True,
        words=("staff recommended", "recommended", "staff finished", "staff wrote", "recommendation came out",
               "recommendation was", "wrote their recommendation", "wrote its recommendation", "staff issued",
               "staff report", "staff sent", "recommendation dated", "staff got it out", "staff acted",
               "staff came out",
               "recommendation went out", "signed the recommendation"),
    )  # fmt: skip
    resolved: date | None = day(
        "On which date did the Commission act by resolution?", "5.72.070.B", optional=True,
        words=("resolution", "commission acted", "commission voted", "commission adopted", "adopted", "voted",
               "commission acts",
               "commission decided", "passed a resolution", "commission's resolution", "acted on"),
    )  # fmt: skip
    days: int | None = count(
        "How many days did staff, or the Commission, take?", "5.72.070.A", unit="days", optional=True,
        words=(*LATER_WORDS, "took", "takes", "staff took", "needed"),
    )  # fmt: skip
    asked: str | None = asked_whether("5.72.070.A")


@calculator(
    name="pdc_timeline",
    title="Deadlines of an application for development bonds",
    subject=SUBJECT,
    provision="5.72.070.A",
    rule="Portland Development Commission staff recommends in writing within 60 days after a complete application is "
    "filed, and the Commission acts by resolution within 60 days of receiving application and recommendation.",
    phrases=(
        "our bond application is complete, on what date must PDC staff come out with its recommendation",
        "by when must the Commission pass its resolution on our application",
        "staff recommendation came out the last day of June, was that within the time",
        "how many days late was PDC staff with its written recommendation",
        "complete bond application filed September 1, 2026, when is the staff recommendation due",
        "how long does the Development Commission have to act on an application",
        "deadline for the Commission's resolution after the staff recommendation",
        "is staff's recommendation on our application overdue",
        "when exactly is the Commission's resolution due on our application",
        "did staff miss its deadline on our application",
        "is PDC staff late on our application",
        "was the staff recommendation on our application late",
        "is the Commission late with its resolution on this application",
        "application complete on 9/1/2026, received by the Commission 10/20/2026, all deadlines",
        "PDC staff took 65 days on a complete bond application, too slow?",
        "staff recommended two months after the application was filed, did they make it in time",
        "Commission voted on the bond application before Christmas, was that soon enough",
        "Commission received the application and recommendation and adopted its resolution, on time?",
        "we filed everything for our revenue bonds in June, when does PDC staff have to answer",
    ),
    anchors=(STAFF, RESOLUTION),
    model=PdcTimeline,
)
def pdc_timeline(work: Work) -> Outcome:
    """PCC 5.72.070 A and B."""
    if wrong := any_below_zero(work, "5.72.070.A"):
        return wrong
    received, days = work.maybe("received"), work.maybe("days")
    if days is not None and received is None and work.maybe("filed") is None:
        limit = int(work.figure(STAFF))
        text = "Staff has 60 days from a complete application, the Commission 60 from receipt of it."
        return _by_days(work, "5.72.070.A", days, limit, text)
    filed = work.maybe("filed") if received else work.day("filed")
    if filed and received and received < filed:
        return work.not_applicable(
            "5.72.070.B", "The Commission cannot receive the application before it is filed; check the dates."
        )
    values, parts, dues = [], [], []
    if filed:
        staff = filed + timedelta(days=int(work.figure(STAFF)))
        work.step("5.72.070.A", "60 days after a complete application is filed", staff, "date")
        values.append(date_value("staff", "Staff recommendation by", staff))
        parts.append(f"staff recommends by {long_date(staff)}")
        dues.append(("5.72.070.A", staff, work.maybe("recommended")))
    if received:
        commission = received + timedelta(days=int(work.figure(RESOLUTION)))
        work.step("5.72.070.B", "60 days of receipt of the application and recommendation", commission, "date")
        values.append(date_value("commission", "Commission resolution by", commission))
        parts.append(f"the Commission acts by {long_date(commission)}")
        dues.append(("5.72.070.B", commission, work.maybe("resolved")))
    else:
        work.skip("5.72.070.B", "The Commission's 60 days start with receipt of the application and recommendation")
    warn_closed(work, *(due for _, due, _ in dues))
    text = " and ".join(parts)
    return _timeline(work, f"{text[0].upper()}{text[1:]}.", dues, tuple(values))


def _timeline(
    work: Work, text: str, dues: Sequence[tuple[str, date, date | None]], values: tuple[Quantity, ...]
) -> Outcome:
    """The deadlines, with a verdict where the day of a recommendation or a resolution is known."""
    done = [(at, due, when) for at, due, when in dues if when is not None]
    if not done:
        return work.computed(dues[0][0], text, *values, actors=(COMMISSION,))
    late = [(at, days_late(work, at, due, when)) for at, due, when in done]
    behind = max(days for _, days in late)
    found = judged(work, behind == 0)
    at = next((at for at, days in late if days), late[-1][0])
    lateness = Quantity("days_late", "Days late", behind, "days")
    return work.computed(at, f"{found.opening} {text}", *values, lateness, verdict=found.verdict, actors=(COMMISSION,))


def _by_days(work: Work, at: str, days: int, limit: int, rule: str) -> Outcome:
    """Whether a number of days lies within the limit."""
    work.step(at, f"{days} days, within {limit}", days <= limit)
    found = judged(work, days <= limit)
    return work.computed(at, f"{found.opening} {rule}", verdict=found.verdict, actors=(COMMISSION,))


class DocumentsDue(Inputs):
    """What the receipt of final documents is held against."""

    meeting: date | None = day(
        "On which date does the Commission meet?", "5.72.080.B.5",
        words=("meeting", "meets", "commission", "hearing", "commission meeting", "meet", "agenda"),
    )  # fmt: skip
    received: date | None = day(
        "On which date were the final documents received?", "5.72.080.B.5", optional=True,
        words=("got to", "got to pdc", "docs", "docs got", "were in by", "docs were in", "dropped off", "in by",
               "handed them", "documents", "papers", "document", "documents came", "documents received", *DONE_WORDS),
    )  # fmt: skip
    days: int | None = count(
        "How many days before the meeting were they received?", "5.72.080.B.5", unit="days", optional=True,
        words=("days before", "before", "ahead", "prior", "days", "earlier", "in advance", "day"),
    )  # fmt: skip
    final: bool | None = yes_no(
        "Are the documents in final form?", "5.72.080.B.5", optional=True,
        yes=("all final", "finals", "in final", "in final form", "final form", "final documents",
             "finished documents"),
        no=("only drafts", "were drafts", "just drafts", "rough draft", "marked-up", "not yet final",
            "working copies", "incomplete", "unsigned drafts", "draft", "drafts", "not final",
            "not in final form", "still changing", "unfinished"),
    )  # fmt: skip
    asked: str | None = asked_whether("5.72.080.B.5")


@calculator(
    name="pdc_documents_due",
    title="When final bond documents must be received",
    subject=SUBJECT,
    provision="5.72.080.B.5",
    rule="Documents for approval must be in final form and received by the Portland Development Commission 14 days "
    "before the meeting at which they will be acted upon.",
    phrases=(
        "when do our final bond papers have to be at PDC for the next meeting",
        "dropped off the trust indenture two weeks before the Commission meeting, made it?",
        "on what day must the documents for our bond be in",
        "papers were in early but only as drafts, can the Commission act on them",
        "how many days too late were our bond documents for the meeting",
        "are our final documents too late for this meeting",
        "were our final papers in early enough",
        "did our documents make it for the meeting",
        "are our closing documents late",
        "on what date are our final documents due",
        "exact date our bond papers are due at PDC",
        "Commission meets October 15, 2026, when must the final documents be in",
        "how early do final documents go to the Commission",
        "bond papers due before the meeting",
        "last day to hand in final documents to the Development Commission",
        "are documents received 13 days before the meeting on time",
        "bond documents came in ten days ahead of the PDC meeting, soon enough?",
        "can the Development Commission act on draft documents at its meeting",
        "got the final papers to PDC two weeks before they meet, did we make it",
    ),
    anchors=(DOCUMENTS, FINAL_FORM),
    model=DocumentsDue,
)
def pdc_documents_due(work: Work) -> Outcome:
    """PCC 5.72.070 C and 5.72.080 B.5."""
    at, limit, days = "5.72.080.B.5", int(work.figure(DOCUMENTS)), work.maybe("days")
    if wrong := any_below_zero(work, at):
        return wrong
    if work.maybe("final") is False:
        work.step(at, "In final form", False)
        text = f"No: the documents must be in final form and received {limit} days before the meeting."
        return work.computed(at, text, verdict="no", actors=(COMMISSION,))
    if days is not None and work.maybe("meeting") is None:
        work.step(at, f"Received {days} days before the meeting, at least {limit}", days >= limit)
        found = judged(work, days >= limit)
        text = f"{found.opening} They must be received in final form {limit} days before the meeting."
        return work.computed(at, text, verdict=found.verdict, actors=(COMMISSION,))
    due = work.day("meeting") - timedelta(days=limit)
    work.step(at, "14 days before the Commission meeting", due, "date")
    warn_closed(work, due)
    text = f"The documents must be received in final form by {long_date(due)}."
    value = date_value("deadline", "Documents received by", due)
    return in_time(work, at, "received", due, text, value, actors=(COMMISSION,))


class AppealDeadline(Inputs):
    """What the last day of an appeal depends on."""

    notice: date | None = day(
        "On which date was the notice of rejection received?", "5.72.070.D",
        words=("denial notice", "rejection notice", "notice hit", "hit their desk", "told us no", "letter on",
               "denial letter on", "got the denial", "got the denial letter", "learned", "notice", "rejection",
               "rejected", "denial", "denied", "received", "turned down", "got the notice",
               "rejection letter", "denial letter", "got our letter", "letter came", "letter"),
    )  # fmt: skip
    appealed: date | None = day(
        "On which date was the appeal filed?", "5.72.070.D", optional=True,
        words=("arrived", "gave staff", "written appeal", "mailed our appeal", "put in the appeal", "appeal",
               "appealed", "appeals", "appealing", "filed", "appeal filed", "filed the appeal",
               "appeal came in",
               "handed in", "turned in", "stamped", "today", "now", "file", "submitted", "sent"),
    )  # fmt: skip
    days: int | None = count(
        "How many days after receipt of the notice is the appeal filed?", "5.72.070.D", unit="days", optional=True,
        words=(*LATER_WORDS, "appealed", "within", "days after the notice"),
    )  # fmt: skip
    written: bool | None = yes_no(
        "Is the appeal filed in writing?", "5.72.070.D", optional=True,
        yes=("in a letter", "emailed", "appeal letter", "e-mailed", "in writing", "written notice",
             "written appeal", "by letter", "wrote"),
        no=("told staff", "by telephone", "on the phone", "just called", "word of mouth", "a phone call",
            "by phone", "orally", "verbal", "verbally", "phoned", "called", "over the phone", "not in writing",
            "in person"),
    )  # fmt: skip
    asked: str | None = asked_whether("5.72.070.D")


@calculator(
    name="pdc_appeal_deadline",
    title="Last day to appeal a denial by Development Commission staff",
    subject=SUBJECT,
    provision="5.72.070.D",
    rule="The applicant may appeal a staff denial by written notice filed within 14 days of receipt of the notice of "
    "rejection.",
    phrases=(
        "PDC staff turned us down, what is our last day to appeal",
        "we got the denial letter and mailed our appeal, is it still good",
        "on what date does our time to appeal the rejection run out",
        "gave staff a written appeal after the notice of denial, in time?",
        "how many days late is the appeal of the rejection",
        "notice of rejection received September 10, 2026, last day to appeal",
        "how long to appeal when staff recommends denial of a bond application",
        "appeal deadline for a rejected development bond application",
        "applicant was turned down by PDC staff, how many days to appeal",
        "can a denied applicant still appeal after 14 days",
        "is our appeal of the rejection too late",
        "is our appeal late",
        "did our appeal get in late",
        "was our appeal in time",
        "have we missed the deadline for our appeal",
        "are we too late with our appeal",
        "is it too late for us to appeal the rejection",
        "did we appeal in time",
        "can our appeal still be filed",
        "are we still in time to appeal the denial of our application",
        "has our time to appeal PDC staff's no run out already",
        "exact last date for our appeal of the rejection",
        "deadline to appeal a denied application to the Development Commission",
        "PDC staff said no and the applicant's appeal came in two weeks later, in time?",
        "rejection letter arrived on the 3rd and they appealed on the 20th, too late?",
        "may an applicant appeal a staff denial over the phone",
    ),
    anchors=(APPEAL,),
    model=AppealDeadline,
)
def pdc_appeal_deadline(work: Work) -> Outcome:
    """PCC 5.72.070 D."""
    at, limit, days = "5.72.070.D", int(work.figure(APPEAL)), work.maybe("days")
    if wrong := any_below_zero(work, at):
        return wrong
    if work.maybe("written") is False:
        work.step(at, "Appeal by filing written notice", False)
        return work.computed(at, "No: an appeal takes written notice.", verdict="no", actors=(COMMISSION,))
    if days is not None and work.maybe("notice") is None:
        text = f"The appeal must be filed within {limit} days of receipt of the notice of rejection."
        return _by_days(work, at, days, limit, text)
    notice = work.day("notice")
    last = notice + timedelta(days=limit)
    work.step(at, "14 days of receipt of the notice of rejection", last, "date")
    warn_closed(work, last)
    appealed: date | None = work.maybe("appealed")
    if appealed is not None and appealed < notice:
        return work.not_applicable(at, "The appeal lies before the notice; check the dates.")
    text = f"The appeal must be filed by {long_date(last)}."
    return in_time(work, at, "appealed", last, text, date_value("deadline", "Appeal filed by", last))


class AppealDecision(Inputs):
    """What the decision on an appeal is held against."""

    appealed: date | None = day(
        "On which date was the appeal received?", "5.72.070.D",
        words=("filed the appeal", "appeal of the denial", "appeal in", "appealed on", "lodged", "appeal",
               "appealed", "received", "filed", "appeal received", "got the appeal", "appeal came in"),
    )  # fmt: skip
    decided: date | None = day(
        "On which date did the Commission act on the appeal?", "5.72.070.D", optional=True,
        words=("ruled on", "ruled on it", "came back", "commission ruled", "acted on it", "recommended",
               "decided", "acted", "resolution", "ruled", "voted", "acts", "decides", "commission acted",
               "commission decided",
               "answered", "answer", "resolved", "adopted", "decision"),
    )  # fmt: skip
    days: int | None = count(
        "How many days after receipt of the appeal did it act?", "5.72.070.D", unit="days", optional=True,
        words=(*LATER_WORDS, "took", "takes", "sat on"),
    )  # fmt: skip
    asked: str | None = asked_whether("5.72.070.D")


@calculator(
    name="pdc_appeal_decision",
    title="When the Development Commission must act on an appeal",
    subject=SUBJECT,
    provision="5.72.070.D",
    rule="Upon receipt of an appeal the Portland Development Commission recommends its approval, approval with "
    "conditions or denial by resolution within 45 days.",
    phrases=(
        "on what date must the Commission answer our appeal",
        "they filed the appeal of the denial, when has PDC got to act on it",
        "appeal came in after New Year and the Commission ruled in February, within the deadline?",
        "we appealed to PDC, how long until it has to rule",
        "is the Commission overdue on our appeal",
        "is PDC late with its answer to this appeal",
        "Commission got our appeal and ruled on it, within the limit",
        "is the ruling on our appeal overdue",
        "did PDC rule on our appeal in time",
        "exact date when the Commission has to rule on our appeal",
        "appeal received September 15, 2026, when must the Development Commission act",
        "how long does the Development Commission have to decide an appeal",
        "deadline for the Commission's resolution on an appeal",
        "days to act on an appeal of a denied bond application",
        "Commission decision date on a bond appeal",
        "when is the answer to a PDC appeal due",
        "PDC sat on the appeal for 50 days, allowed?",
        "Commission ruled on the appeal a month after it got it, in time?",
    ),
    anchors=(DECISION,),
    model=AppealDecision,
)
def pdc_appeal_decision(work: Work) -> Outcome:
    """PCC 5.72.070 D."""
    at, limit, days = "5.72.070.D", int(work.figure(DECISION)), work.maybe("days")
    if wrong := any_below_zero(work, at):
        return wrong
    if days is not None and work.maybe("appealed") is None:
        text = f"The Commission acts by resolution within {limit} days of receipt of the appeal."
        return _by_days(work, at, days, limit, text)
    due = work.day("appealed") + timedelta(days=limit)
    work.step(at, "Within 45 days, upon receipt of the appeal", due, "date")
    warn_closed(work, due)
    text = f"The Commission acts on the appeal by {long_date(due)}."
    return in_time(work, at, "decided", due, text, date_value("deadline", "Resolution by", due), actors=(COMMISSION,))
