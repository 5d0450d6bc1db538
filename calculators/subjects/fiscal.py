"""Deputy auditors, credit union checks and investments: Sections 5.64.020, 5.64.030 and 5.64.090."""

from __future__ import annotations

from calculators.calculator import calculator
from calculators.figure import anchor
from calculators.inputs import Inputs, choice, yes_no
from calculators.outcome import Outcome
from calculators.permission import Condition, permission
from calculators.work import Work

SUBJECT = "Fiscal provisions"
FINANCE = "Commissioner of Finance and Administration"

DEPUTIES = anchor("5.64.020", "any and all persons employed in the Office of the Auditor of the City")
SAME_PAY = anchor("5.64.020", "shall in no way affect the classifications or salaries of employees so appointed")
SIGNED = anchor("5.64.030", "signed by the Treasurer and countersigned by the President and Vice President")
CERTIFICATE = anchor("5.64.030", "shall be immediately transmitted to the City Treasurer in like manner")
APPROVALS = anchor(
    "5.64.090.p2", "with the approval of Commissioner In Charge of the budget of such sinking fund or special fund"
)
LAWFUL = anchor("5.64.090.p1", "such as may be lawfully held by the City under Section 7-105 of the City Charter")


class DeputyAuditor(Inputs):
    """What decides whether a person may be a deputy auditor."""

    employed: bool | None = yes_no(
        "Is the person employed in the Office of the Auditor?", "5.64.020",
        yes=("auditor's office", "office of the auditor", "works for the auditor", "employed by the auditor",
             "in the auditor's office", "auditor's employee", "auditor's staff", "works in the auditor's office",
             "auditor's own", "one of the auditor's people", "on the auditor's payroll", "auditor's clerk"),
        no=("not employed", "another bureau", "outside the auditor's office", "other bureau", "works in parks",
            "not in the auditor's office", "parks employee", "from parks", "works for parks", "consultant",
            "contractor",
            "from finance", "treasurer's office", "works for the mayor", "from the water bureau", "retired",
            "volunteer",
            "outside attorney", "not employed there", "from another bureau", "police bureau"),
    )  # fmt: skip
    raised: bool | None = yes_no(
        "Is the question whether pay or classification change?", "5.64.020", optional=True,
        yes=("raise", "more pay", "higher pay", "classification change", "reclassified", "pay go up", "salary change",
             "extra pay", "bump in pay", "get more money", "paid more", "pay bump", "salary go up"),
        no=("no raise", "same pay"),
    )  # fmt: skip


@calculator(
    name="deputy_auditor_appointment",
    title="Whether a person may be appointed deputy auditor",
    subject=SUBJECT,
    provision="5.64.020",
    rule="The Auditor may appoint as deputies any persons employed in the Office of the Auditor, without effect on "
    "their classification or salary.",
    phrases=(
        "can a payroll clerk in the Auditor's Office be made a deputy auditor",
        "who may be appointed deputy auditor",
        "does a deputy auditor get a raise on appointment",
        "can someone from another bureau be a deputy auditor",
        "may the Auditor deputize an employee of the office",
        "appoint a deputy for the City Auditor",
        "will the clerk's pay go up if the Auditor deputizes her",
        "can the Auditor make a Parks fellow his deputy",
        "is everybody in the Auditor's shop eligible to act for him as deputy",
    ),
    anchors=(DEPUTIES, SAME_PAY),
    model=DeputyAuditor,
)
def deputy_auditor_appointment(work: Work) -> Outcome:
    """PCC 5.64.020."""
    if work.maybe("raised"):
        work.step("5.64.020", "Classifications and salaries are in no way affected", False)
        text = "No: the appointment does not affect the classification or salary of the employee."
        return work.computed("5.64.020", text, verdict="no", actors=("Auditor",))
    employed = work.yes("employed")
    work.step("5.64.020", "Employed in the Office of the Auditor", employed)
    if employed:
        text = "Yes: the Auditor may appoint that person as deputy; classification and salary do not change."
        return work.computed("5.64.020", text, verdict="yes", actors=("Auditor",))
    text = "No: this authority is for persons employed in the Office of the Auditor."
    return work.computed("5.64.020", text, verdict="no", actors=("Auditor",))


class CreditUnionCheck(Inputs):
    """What decides whether a credit union check is cashed."""

    treasurer: bool | None = yes_no(
        "Is it signed by the credit union's Treasurer?", "5.64.030", optional=True,
        yes=("signed by the treasurer", "signed by its treasurer", "treasurer only", "treasurer signed",
             "treasurer's signature", "all three signed", "all three officers", "all three signatures",
             "treasurer's name"),
        no=("treasurer did not sign", "not signed by the treasurer", "without the treasurer's signature",
            "treasurer hasn't signed", "missing the treasurer", "treasurer forgot", "no treasurer signature"),
    )  # fmt: skip
    president: bool | None = yes_no(
        "Is it countersigned by the President?", "5.64.030", optional=True,
        yes=("countersigned by the president", "president countersigned", "president signed", "and the president",
             "all three signed", "all three officers", "all three signatures", "countersigned by both"),
        no=("president did not sign", "not countersigned by the president", "treasurer only", "no president",
            "only the treasurer", "nobody countersigned", "not countersigned", "no countersignature",
            "without countersignatures", "just the treasurer"),
    )  # fmt: skip
    vice_president: bool | None = yes_no(
        "Is it countersigned by the Vice President?", "5.64.030", optional=True,
        yes=("vice president countersigned", "vice president signed", "and vice president", "and the vice president",
             "all three signed", "all three officers", "all three signatures", "countersigned by both"),
        no=("vice president did not sign", "without the vice president", "treasurer only", "vice president missing",
            "not by the vice president", "vice president hasn't signed", "only the treasurer",
            "missing the vice president",
            "vice president's is missing", "vice president forgot", "not countersigned", "no vice president",
            "without countersignatures", "just the treasurer", "only the president countersigned",
            "nobody countersigned"),
    )  # fmt: skip


@calculator(
    name="credit_union_check",
    title="Whether the City Treasurer cashes a credit union check",
    subject=SUBJECT,
    provision="5.64.030",
    rule="The City Treasurer cashes checks of the City Employees' Credit Union signed by its Treasurer and "
    "countersigned by its President and Vice President; its Secretary files a certificate of officers each year and "
    "at once upon any change.",
    phrases=(
        "credit union check signed by its Treasurer only, do we cash it",
        "who must sign a City Employees' Credit Union check",
        "credit union elected a new President in March, when is the certificate due",
        "cash a credit union check without the Vice President's signature",
        "signatures needed on credit union checks at the City Treasurer",
        "may the City Treasurer accept credit union checks",
        "all three credit union officers signed the check, does the City cash it",
        "credit union check came in with the veep's name missing",
    ),
    anchors=(SIGNED, CERTIFICATE),
    model=CreditUnionCheck,
)
def credit_union_check(work: Work) -> Outcome:
    """PCC 5.64.030."""
    at = "5.64.030"
    conditions = (
        Condition("treasurer", at, "the credit union's Treasurer has signed the check"),
        Condition("president", at, "its President has countersigned it"),
        Condition("vice_president", at, "its Vice President has countersigned it"),
    )
    work.note(
        "The credit union's Secretary files a certificate of its officers annually, and immediately upon any change."
    )
    return permission(work, at, "the City Treasurer accepts and cashes it", on=conditions, actors=("City Treasurer",))


class InvestmentApproval(Inputs):
    """What investing surplus money depends on."""

    fund: str | None = choice(
        "Whose surplus balance is invested?", "5.64.090.p2",
        {
            "general": ("general fund",),
            "special": ("special fund", "sinking fund", "special funds", "sinking funds", "bond sinking fund",
                        "parking fund", "water fund", "sewer fund", "trust fund", "golf fund", "pension fund",
                        "bond fund",
                        "construction fund", "facilities fund", "reserve fund", "operating fund", "fleet fund"),
        },
    )  # fmt: skip
    finance: bool | None = yes_no(
        "Has the Commissioner of Finance and Administration approved it?", "5.64.090.p2", optional=True,
        yes=("finance commissioner approved", "commissioner of finance approved", "finance approved",
             "commissioner of finance and administration approved", "finance commissioner okayed",
             "finance commissioner signed",
             "both commissioners approved", "both commissioners okayed", "both signed off",
             "finance commissioner said yes",
             "finance commissioner is ok", "finance commissioner only", "only the finance commissioner"),
        no=("finance commissioner refused", "not approved by the commissioner of finance",
            "without the commissioner of finance", "finance commissioner has not", "finance commissioner hasn't",
            "finance commissioner said no", "without the finance commissioner", "on his own", "on her own",
            "by himself",
            "by herself", "without any approval", "without approval", "nobody approved", "without asking anyone"),
    )  # fmt: skip
    in_charge: bool | None = yes_no(
        "Has the Commissioner In Charge of the fund's budget approved it?", "5.64.090.p2", optional=True,
        yes=("commissioner in charge approved", "budget commissioner approved", "fund's commissioner approved",
             "both commissioners approved", "both commissioners okayed", "both signed off",
             "commissioner in charge okayed",
             "water commissioner approved", "parks commissioner approved", "commissioner in charge signed"),
        no=("commissioner in charge refused", "commissioner in charge has not approved",
            "without the commissioner in charge", "commissioner in charge hasn't", "commissioner in charge said no",
            "only the finance commissioner", "finance commissioner only", "finance commissioner alone",
            "commissioner of finance alone", "water commissioner has not", "parks commissioner said no"),
    )  # fmt: skip


@calculator(
    name="investment_approval",
    title="Approvals for investing surplus money",
    subject=SUBJECT,
    provision="5.64.090.p2",
    rule="The City Treasurer invests surplus balances in securities lawful under Charter Section 7-105 with the "
    "approval of the Commissioner of Finance and Administration and, for special or sinking funds, of the "
    "Commissioner In Charge of that fund's budget.",
    phrases=(
        "can the Treasurer invest a General Fund surplus",
        "who approves investing money of a sinking fund",
        "approvals needed to invest special fund cash",
        "may the Treasurer buy bonds with idle cash",
        "invest surplus of the water fund, whose sign-off",
        "City Treasurer investment authority",
        "is the finance commissioner's ok enough for putting sinking fund cash into securities",
        "may the Treasurer park idle General Fund money in securities by himself",
        "both commissioners okayed investing the special fund's balance, good to go?",
    ),
    anchors=(APPROVALS, LAWFUL),
    model=InvestmentApproval,
)
def investment_approval(work: Work) -> Outcome:
    """PCC 5.64.090."""
    at = "5.64.090.p2"
    finance = Condition("finance", at, f"the {FINANCE} approves")
    if work.maybe("finance") is False:
        return permission(work, at, "the City Treasurer may invest", on=(finance,), actors=("City Treasurer", FINANCE))
    special = work.choice("fund") == "special"
    work.note(
        "Only in securities that the City may lawfully hold under Charter Section 7-105 (5.64.090, first paragraph)."
    )
    conditions = [finance]
    actors: tuple[str, ...] = ("City Treasurer", FINANCE)
    if special:
        conditions.append(Condition("in_charge", at, "the Commissioner In Charge of the fund's budget approves"))
        actors = (*actors, "Commissioner In Charge")
    else:
        work.skip(at, "No special or sinking fund, so no further approval")
    return permission(
        work, at, "the City Treasurer may invest the surplus balance", on=tuple(conditions), actors=actors
    )
