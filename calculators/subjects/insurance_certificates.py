"""Workers' compensation certificates of expert services contractors: Section 5.68.090."""

from __future__ import annotations

from datetime import date, timedelta

from calculators.calculator import calculator
from calculators.figure import anchor
from calculators.inputs import Inputs, day, yes_no
from calculators.money import long_date
from calculators.outcome import Outcome
from calculators.subjects.expert_services import SUBJECT
from calculators.work import Work, date_value

COMPLY = anchor("5.68.090", "a contractor shall comply with the Workers' Compensation Law, ORS Chapter 656")
ON_FILE = anchor("5.68.090", "on file with the City Auditor for the entire period during which work is performed")


class WorkersCompCertificate(Inputs):
    """What decides whether a contractor may work."""

    required: bool | None = yes_no(
        "Does ORS Chapter 656 require the contractor to have workers' compensation insurance?", "5.68.090",
        optional=True,
        yes=("insurance required", "has employees", "subject workers"),
        no=("sole proprietor", "no workers", "by herself", "by himself", "no staff", "nobody working for",
            "only the owner", "no one working for", "doesn't have any employees", "has no employees",
            "works solo", "one person firm", "not required", "no employees", "exempt",
            "sole proprietor without employees", "no subject workers",
            "one-man shop", "works alone", "law does not require", "doesn't require insurance"),
    )  # fmt: skip
    on_file: bool | None = yes_no(
        "Is a current, valid certificate on file with the City Auditor?", "5.68.090",
        yes=("filed with the city auditor", "certificate is filed", "filed and current", "current and on file",
             "up to date", "filed its certificate", "auditor has it", "auditor has their certificate",
             "sent its certificate", "certificate is current", "in force", "gave the auditor", "on file",
             "certificate on file", "filed with the auditor", "certificate filed",
             "auditor has the certificate",
             "current certificate", "valid certificate"),
        no=("isn't at the auditor", "not at the auditor", "hasn't reached the auditor", "hasn't come in",
            "hasn't arrived", "still waiting for the certificate", "is missing", "no paperwork",
            "never sent", "out of date", "already lapsed", "no comp insurance", "no comp coverage", "hasn't sent",
            "has not sent", "auditor doesn't have", "auditor has nothing", "nothing at the auditor",
            "not yet at the auditor", "certificate pending", "no insurance", "no longer valid", "not on file",
            "no certificate", "certificate missing", "without a certificate", "not filed",
            "has lapsed", "has expired", "has not filed", "before the certificate is on file",
            "before the insurance certificate is on file", "before it is on file", "hasn't filed", "never filed",
            "forgot the certificate", "certificate comes later", "send the certificate later", "not yet filed",
            "without proof", "no proof", "in the mail", "isn't on file", "is expired", "already expired"),
    )  # fmt: skip
    lapses: bool | None = yes_no(
        "Does the certificate lapse before the work is done?", "5.68.090", optional=True,
        yes=("ran out", "cert ran out", "ran out before", "runs out", "lapses before", "expires midway",
             "lapsed halfway", "expires partway", "expires while", "lapses while", "lapses", "lapse",
             "expires before", "expires in the middle", "runs out before", "expires mid-job"),
        no=("does not lapse", "covers the whole job", "valid for the whole job"),
    )  # fmt: skip
    expires: date | None = day(
        "Until which day is the certificate valid?", "5.68.090", optional=True,
        words=("good through", "good until", "cert expires", "certificate expires", "coverage ends",
               "coverage runs", "ran out", "runs until", "expires", "expire", "expiration", "valid", "until",
               "lapses", "runs out"),
    )  # fmt: skip
    ends: date | None = day(
        "On which day does the work end?", "5.68.090", optional=True,
        words=("study ends", "project ends", "work runs", "finishes on", "wrap up", "work through",
               "job finishes", "contract runs", "ends", "end", "finish", "finishes", "completed", "through",
               "done", "work ends", "job ends",
               "wraps up",
               "last day of work", "job runs", "runs to", "contract ends"),
    )  # fmt: skip
    filed: date | None = day(
        "On which day was the certificate filed with the City Auditor?", "5.68.090", optional=True,
        words=("hit the auditor", "hit", "got to the auditor", "cert filed", "landed at the auditor", "delivered",
               "auditor got it", "cert came in", "showed up", "filed", "certificate filed",
               "filed the certificate", "on file", "reached the auditor", "came in",
               "arrived",
               "got the certificate", "certificate came", "turned in", "sent in"),
    )  # fmt: skip
    starts: date | None = day(
        "On which day does the work begin?", "5.68.090", optional=True,
        words=("starts", "start", "started", "begin", "begins", "began", "work started", "work begins", "from",
               "on the job",
               "first day of work", "kicked off"),
    )  # fmt: skip


@calculator(
    name="workers_comp_certificate",
    title="Whether an expert contractor may work without a certificate",
    subject=SUBJECT,
    provision="5.68.090",
    rule="Before any work an expert services contractor complies with ORS Chapter 656 and, if it requires insurance, "
    "keeps a current, valid certificate of Workers' Compensation Insurance on file with the City Auditor for the "
    "entire period of the work.",
    phrases=(
        "consultant has comp insurance and its certificate is filed with the Auditor and current, can they begin",
        "engineering firm is covered but the paper is not at the Auditor's yet, can they get started",
        "comp certificate ran out in spring and the job goes till summer, ok to keep working",
        "drilling crew wants to start tomorrow, are they good to go on workers' comp",
        "on what day does our consultant fall out of compliance when the comp certificate expires",
        "sole proprietor consultant without employees, is the certificate needed",
        "consultant's workers' compensation certificate lapses in the middle of the job",
        "can an expert contractor start before the insurance certificate is on file",
        "certificate expires June 30, 2026 and work ends August 15, 2026, is that compliant",
        "does a PTE contractor need proof of workers' comp",
        "contractor with no certificate of Workers' Compensation Insurance, may work begin",
        "how long must a consultant's certificate stay on file",
        "consultant began work before her comp insurance certificate reached the Auditor, ok?",
        "consultant's comp coverage paper runs out a week before the study is done",
        "expert has no workers at all, still need the comp certificate?",
    ),
    anchors=(COMPLY, ON_FILE),
    model=WorkersCompCertificate,
)
def workers_comp_certificate(work: Work) -> Outcome:
    """PCC 5.68.090."""
    at = "5.68.090"
    if work.maybe("required") is False:
        work.step(at, "ORS Chapter 656 requires no insurance", True)
        return work.computed(
            at, "Yes: no certificate is needed when ORS Chapter 656 requires no insurance.", verdict="yes"
        )
    expires, ends, filed, starts = (work.maybe(name) for name in ("expires", "ends", "filed", "starts"))
    if filed and starts and filed > starts:
        work.step(at, f"On file prior to any work, which began {long_date(starts)}: filed {long_date(filed)}", False)
        text = "No: a current, valid certificate must be on file with the City Auditor before any work."
        return work.computed(at, text, verdict="no", actors=("City Auditor",))
    if work.maybe("lapses") and not (expires and ends):
        work.step(at, "On file for the entire period of the work", False)
        text = "No: from the day the certificate lapses the contractor is out of compliance while work goes on."
        return work.computed(at, text, verdict="no", actors=("City Auditor",))
    on_file = work.maybe("on_file") if (expires and ends) or (filed and starts) else work.yes("on_file")
    if on_file is False:
        work.step(at, "Certificate on file before any work", False)
        return work.computed(at, "No: a current, valid certificate must be on file with the City Auditor.", verdict=
                             "no",
                             actors=("City Auditor",))  # fmt: skip
    if expires and ends and expires < ends:
        lapse = expires + timedelta(days=1)
        work.step(at, "On file for the entire period of the work: out of compliance from", lapse, "date")
        return work.computed(
            at,
            f"No: from {long_date(lapse)} there is no valid certificate, while work goes on.",
            date_value("lapse", "Out of compliance from", lapse),
            verdict="no",
            actors=("City Auditor",),
        )
    work.step(at, "A current, valid certificate on file", True)
    text = (
        "Yes, while a current, valid certificate stays on file with the City Auditor for the entire period of the work."
    )
    return work.computed(at, text, verdict="yes", actors=("City Auditor",))
