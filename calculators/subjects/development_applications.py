"""Deadlines of applications for development bonds and of appeals: Sections 5.72.070 and 5.72.080."""

from __future__ import annotations

from datetime import date, timedelta

from calculators.calculator import calculator
from calculators.conditions import warn_closed
from calculators.figure import anchor, figure
from calculators.inputs import Inputs, day
from calculators.money import long_date
from calculators.outcome import Outcome
from calculators.subjects.development_projects import COMMISSION, SUBJECT
from calculators.work import Work, date_value

STAFF = figure(
    "pdc_staff_days",
    "60",
    "days",
    "5.72.070.A",
    "within 60 days after a complete application is filed with the Commission",
)
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
        "On which date was the complete application filed?",
        "5.72.070.A",
        words=("filed", "complete", "application", "submitted"),
    )
    received: date | None = day(
        "On which date did the Commission receive the application and staff recommendation?", "5.72.070.B",
        optional=True,
        words=("received", "receipt", "recommendation", "commission"),
    )  # fmt: skip


@calculator(
    name="pdc_timeline",
    title="Deadlines of an application for development bonds",
    subject=SUBJECT,
    provision="5.72.070.A",
    rule="Portland Development Commission staff recommends in writing within 60 days after a complete application is "
    "filed, and the Commission acts by resolution within 60 days of receiving application and recommendation.",
    phrases=(
        "complete bond application filed September 1, 2026, when is the staff recommendation due",
        "how long does the Development Commission have to act on an application",
        "deadline for the Commission's resolution after the staff recommendation",
        "timeline of a development bond application",
        "days for staff to recommend on a housing bond application",
        "application complete on 9/1/2026, received by the Commission 10/20/2026, all deadlines",
    ),
    anchors=(STAFF, RESOLUTION),
    model=PdcTimeline,
)
def pdc_timeline(work: Work) -> Outcome:
    """PCC 5.72.070 A and B."""
    received = work.maybe("received")
    filed = work.maybe("filed") if received else work.day("filed")
    values, parts, days = [], [], []
    if filed:
        staff = filed + timedelta(days=int(work.figure(STAFF)))
        work.step("5.72.070.A", "60 days after a complete application is filed", staff, "date")
        values.append(date_value("staff", "Staff recommendation by", staff))
        parts.append(f"staff recommends by {long_date(staff)}")
        days.append(staff)
    if filed and received and received < filed:
        return work.not_applicable(
            "5.72.070.B", "The Commission cannot receive the application before it is filed; check the dates."
        )
    if received:
        commission = received + timedelta(days=int(work.figure(RESOLUTION)))
        work.step("5.72.070.B", "60 days of receipt of the application and recommendation", commission, "date")
        values.append(date_value("commission", "Commission resolution by", commission))
        parts.append(f"the Commission acts by {long_date(commission)}")
        days.append(commission)
    else:
        work.skip("5.72.070.B", "The Commission's 60 days start with receipt of the application and recommendation")
    warn_closed(work, *days)
    text = " and ".join(parts)
    return work.computed(
        "5.72.070.A" if filed else "5.72.070.B", f"{text[0].upper()}{text[1:]}.", *values, actors=(COMMISSION,)
    )


class DocumentsDue(Inputs):
    """The meeting for which documents are filed."""

    meeting: date | None = day(
        "On which date does the Commission meet?", "5.72.080.B.5", words=("meeting", "meets", "commission", "hearing")
    )


@calculator(
    name="pdc_documents_due",
    title="When final bond documents must be received",
    subject=SUBJECT,
    provision="5.72.080.B.5",
    rule="Documents for approval must be in final form and received by the Portland Development Commission 14 days "
    "before the meeting at which they will be acted upon.",
    phrases=(
        "Commission meets October 15, 2026, when must the final documents be in",
        "deadline for bond documents before a Development Commission meeting",
        "how early do final documents go to the Commission",
        "bond papers due before the meeting",
        "last day to hand in final documents to the Development Commission",
        "are documents received 13 days before the meeting on time",
    ),
    anchors=(DOCUMENTS, FINAL_FORM),
    model=DocumentsDue,
)
def pdc_documents_due(work: Work) -> Outcome:
    """PCC 5.72.070 C and 5.72.080 B.5."""
    due = work.day("meeting") - timedelta(days=int(work.figure(DOCUMENTS)))
    work.step("5.72.080.B.5", "14 days before the Commission meeting", due, "date")
    warn_closed(work, due)
    return work.computed("5.72.080.B.5", f"The documents must be received in final form by {long_date(due)}.",
                         date_value("deadline", "Documents received by", due), actors=(COMMISSION,))  # fmt: skip


class AppealDeadline(Inputs):
    """When the notice of rejection was received."""

    notice: date | None = day(
        "On which date was the notice of rejection received?", "5.72.070.D",
        words=("notice", "rejection", "rejected", "denial", "denied", "received"),
    )  # fmt: skip


@calculator(
    name="pdc_appeal_deadline",
    title="Last day to appeal a denial by Development Commission staff",
    subject=SUBJECT,
    provision="5.72.070.D",
    rule="The applicant may appeal a staff denial by written notice filed within 14 days of receipt of the notice of "
    "rejection.",
    phrases=(
        "notice of rejection received September 10, 2026, last day to appeal",
        "how long to appeal when staff recommends denial of a bond application",
        "appeal deadline for a rejected development bond application",
        "applicant was turned down by PDC staff, how many days to appeal",
        "can a denied applicant still appeal after 14 days",
        "deadline to appeal a denied application to the Development Commission",
    ),
    anchors=(APPEAL,),
    model=AppealDeadline,
)
def pdc_appeal_deadline(work: Work) -> Outcome:
    """PCC 5.72.070 D."""
    last = work.day("notice") + timedelta(days=int(work.figure(APPEAL)))
    work.step("5.72.070.D", "14 days of receipt of the notice of rejection", last, "date")
    warn_closed(work, last)
    return work.computed("5.72.070.D", f"The appeal must be filed by {long_date(last)}.",
                         date_value("deadline", "Appeal filed by", last))  # fmt: skip


class AppealDecision(Inputs):
    """When the appeal was received."""

    appealed: date | None = day(
        "On which date was the appeal received?", "5.72.070.D", words=("appeal", "appealed", "received", "filed")
    )


@calculator(
    name="pdc_appeal_decision",
    title="When the Development Commission must act on an appeal",
    subject=SUBJECT,
    provision="5.72.070.D",
    rule="Upon receipt of an appeal the Portland Development Commission recommends its approval, approval with "
    "conditions or denial by resolution within 45 days.",
    phrases=(
        "appeal received September 15, 2026, when must the Development Commission act",
        "how long does the Development Commission have to decide an appeal",
        "deadline for the Commission's resolution on an appeal",
        "days to act on an appeal of a denied bond application",
        "Commission decision date on a bond appeal",
        "when is the answer to a PDC appeal due",
    ),
    anchors=(DECISION,),
    model=AppealDecision,
)
def pdc_appeal_decision(work: Work) -> Outcome:
    """PCC 5.72.070 D."""
    due = work.day("appealed") + timedelta(days=int(work.figure(DECISION)))
    work.step("5.72.070.D", "Within 45 days, upon receipt of the appeal", due, "date")
    warn_closed(work, due)
    return work.computed("5.72.070.D", f"The Commission acts on the appeal by {long_date(due)}.",
                         date_value("deadline", "Resolution by", due), actors=(COMMISSION,))  # fmt: skip
