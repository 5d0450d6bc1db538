"""Reporting delinquent liens to a credit bureau: Sections 5.30.025 A.4 and 5.31.025 A.4."""

from __future__ import annotations

from decimal import Decimal

from calculators.calculator import calculator
from calculators.conditions import any_below_zero
from calculators.figure import anchor
from calculators.inputs import Inputs, choice, count, number, yes_no
from calculators.outcome import Outcome
from calculators.permission import Condition, permission
from calculators.subjects.liens import BONDED_DAYS, OPEN_DAYS, PAST_WORDS
from calculators.subjects.sewer_liens import DELINQUENT_DAYS
from calculators.work import Work

SUBJECT = "Assessment liens"
SEWER = ("sewer safety net", "safety net")


class CreditBureauReport(Inputs):
    """What decides whether a delinquent account may be reported."""

    program: str | None = choice(
        "Is it an ordinary lien or a sewer safety net account?", "5.30.025.A.4",
        {
            "ordinary": ("open lien", "bonded lien", "ordinary lien", "sidewalk lien", "nuisance lien", "weed lien",
                         "sidewalk", "nuisance", "lid assessment", "systems development charge",
                         "code violation lien",
                         "street assessment"),
            "sewer_safety_net": (*SEWER, "sewer net", "safety net loan", "sewer safety net account"),
        }, optional=True,
    )  # fmt: skip
    department: bool | None = yes_no(
        "Has the Department of Environmental Quality directed it?", "5.31.025.A.4", optional=True,
        yes=("deq directed", "directed by deq", "department of environmental quality directed", "deq and the council",
             "deq direction", "deq and council", "deq told us", "deq only", "deq wants", "deq ordered",
             "both directed",
             "deq asked", "deq has directed", "deq has", "deq is on board", "deq has told us", "deq says to",
             "deq said to",
             "deq gave the order", "deq signed off", "deq wrote us",
             "department of environmental quality has directed",
             "deq instructed", "deq okayed", "deq approved", "directed by the department of environmental quality",
             "deq wants us to", "deq asked us to", "both told us", "both ordered", "both said"),
        no=("deq has not", "no deq direction", "council only", "council direction only", "without deq", "deq hasn't",
            "deq never", "nothing from deq", "deq said no", "only the council", "just the council",
            "department of environmental quality has not", "department of environmental quality hasn't",
            "nothing in writing from deq", "deq is silent", "deq silent", "deq refused", "deq won't", "deq objects",
            "deq didn't", "deq hasn't said", "deq hasn't answered", "deq declined", "no word from deq",
            "only council", "deq did not"),
    )  # fmt: skip
    council: bool | None = yes_no(
        "Has the Council directed it?", "5.31.025.A.4", optional=True,
        yes=("council directed", "directed by council", "deq and the council", "council direction", "council ordered",
             "deq and council", "council told us", "council wants", "council only", "both directed", "council voted",
             "only the council", "just the council", "council has directed", "council has told us", "council okayed",
             "council approved", "council passed", "council resolved", "council said to", "council says to",
             "council signed off", "council instructed", "only council", "council is on board", "both told us",
             "both ordered", "both said"),
        no=("council has not", "no council direction", "deq only", "without the council", "deq direction only",
            "council hasn't", "council never", "nothing from council", "council said no", "only deq", "just deq",
            "nobody at council", "council is silent", "council silent", "council did not", "council didn't",
            "council refused", "council won't", "council turned it down", "council voted no", "council voted it down",
            "no word from council", "deq alone", "council hasn't acted", "council hasn't said", "council has yet"),
    )  # fmt: skip

    current: bool | None = yes_no(
        "Is the account current, with nothing past due?", "5.30.025.A.4", optional=True,
        yes=("account is current", "is current", "up to date", "paid up", "not delinquent", "isn't delinquent",
             "not late", "pays on time", "nothing past due", "not behind", "in good standing", "never missed"),
        no=("not current", "past due", "overdue", "delinquent"),
    )  # fmt: skip
    days_late: int | None = count(
        "How many days past due is the payment?", "5.30.010.A.4", unit="days", words=PAST_WORDS, optional=True
    )
    months_late: Decimal | None = number(
        "How many months past due is the payment?", "5.30.010.A.4", unit="months", optional=True,
        words=("months behind", "months late", "months past due", "months overdue", "behind", "late", "past due",
               "overdue", "unpaid", "delinquent", "years", "in arrears", "sat"),
    )  # fmt: skip


OUTRIGHT = anchor("5.30.025.A.4", "Report delinquent lien accounts to a credit rating bureau to encourage payment.")
DIRECTED = anchor("5.31.025.A.4", "if directed by the Department of Environmental Quality and the Council")


@calculator(
    name="credit_bureau_report_allowed",
    title="Whether a delinquent lien may be reported to a credit bureau",
    subject=SUBJECT,
    provision="5.30.025.A.4",
    rule="The Auditor may report delinquent lien accounts to a credit rating bureau; a sewer safety net account only "
    "if directed by the Department of Environmental Quality and the Council.",
    phrases=(
        "can we report a delinquent lien to a credit bureau",
        "may the Auditor report a sewer safety net account to a credit rating bureau",
        "report an unpaid sidewalk lien to the credit agencies",
        "Council directed credit reporting of a sewer account, DEQ has not",
        "does a delinquent assessment go on the owner's credit report",
        "credit rating bureau for a past due bonded lien",
        "can we ding the owner's credit over an unpaid lien",
        "DEQ wants us to report a safety net deadbeat to the credit bureau but Council is silent",
        "send a past due lien to TransUnion, Equifax or Experian",
        "can we put the sewer safety net deadbeat on Experian, DEQ and Council both told us to",
        "may we hurt someone's credit score over a weed or nuisance lien",
        "only the Council has directed us to report a delinquent safety net account, may we",
        "DEQ has directed us to report a delinquent sewer safety net account to the credit bureau, may we",
        "lien is months behind, okay to send it to a credit reporting company",
        "can the Auditor tell the credit bureaus about an overdue open lien",
        "is the Auditor allowed to report a past due open or bonded lien for a credit rating",
        "nobody at Council said anything, is it fine to tell the credit agency about a late sidewalk assessment",
        "will our overdue lien show up with the credit reporting agencies",
        "Auditor's right to report delinquent accounts to a rating bureau",
    ),
    anchors=(OUTRIGHT, DIRECTED, BONDED_DAYS, OPEN_DAYS, DELINQUENT_DAYS),
    model=CreditBureauReport,
)
def credit_bureau_report_allowed(work: Work) -> Outcome:
    """PCC 5.30.025 A.4 and 5.31.025 A.4."""
    sewer = work.maybe("program") == "sewer_safety_net"
    if early := _not_delinquent(work, sewer):
        return early
    if not sewer:
        work.step("5.30.025.A.4", "The Auditor is authorized to report delinquent lien accounts", True)
        work.note("A sewer safety net account needs the direction of the Department of Environmental Quality and the "
                  "Council (PCC 5.31.025 A.4).")  # fmt: skip
        return work.computed("5.30.025.A.4", "Yes, the Auditor is authorized to report delinquent lien accounts.",
                             verdict="yes", actors=("Auditor",))  # fmt: skip
    at, directed = "5.31.025.A.4", (
        Condition("department", "5.31.025.A.4", "the Department of Environmental Quality directs it"),
        Condition("council", "5.31.025.A.4", "the Council directs it"),
    )  # fmt: skip
    actors = ("Auditor", "Department of Environmental Quality", "Council")
    granted = "the Auditor may report delinquent sewer safety net accounts"
    return permission(work, at, granted, on=directed, actors=actors)


def _not_delinquent(work: Work, sewer: bool) -> Outcome | None:
    """The no for an account that is not delinquent yet, which is after 30 days; None for one that may be."""
    if wrong := any_below_zero(work, "5.30.025.A.4"):
        return wrong
    days: int | None = work.maybe("days_late")
    free = DELINQUENT_DAYS if sewer else BONDED_DAYS
    if work.maybe("months_late") is not None:
        work.step(free.provision, "Past due by months, so not paid within 30 days", True)
        return None
    late = days is None or days > int(work.figure(free))
    if late and not work.maybe("current"):
        return None
    at = "5.31.025.A.4" if sewer else "5.30.025.A.4"
    work.step(free.provision, "Delinquent: not paid within 30 days after the due date", False)
    text = "No: only delinquent accounts may be reported, and a payment is delinquent after 30 days."
    return work.computed(at, text, verdict="no", actors=("Auditor",))
