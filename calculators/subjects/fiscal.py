"""Releases, investments and other fiscal decisions: Chapter 5.64."""

from __future__ import annotations

from decimal import Decimal

from calculators.calculator import calculator
from calculators.conditions import any_below_zero
from calculators.figure import anchor
from calculators.inputs import Inputs, choice, money, yes_no
from calculators.money import usd
from calculators.outcome import Outcome
from calculators.permission import Condition, permission
from calculators.work import Work, dollars

SUBJECT = "Fiscal provisions"
FINANCE = "Commissioner of Finance and Administration"

DEPUTIES = anchor("5.64.020", "any and all persons employed in the Office of the Auditor of the City")
SAME_PAY = anchor("5.64.020", "shall in no way affect the classifications or salaries of employees so appointed")
SIGNED = anchor("5.64.030", "signed by the Treasurer and countersigned by the President and Vice President")
CERTIFICATE = anchor("5.64.030", "shall be immediately transmitted to the City Treasurer in like manner")
IN_FULL = anchor("5.64.050", "upon receiving payment in full of claims for damages")
RELEASE_APPROVED = anchor("5.64.050", "provided, that such release be first approved by the City Attorney")
APPROVALS = anchor(
    "5.64.090.p2", "with the approval of Commissioner In Charge of the budget of such sinking fund or special fund"
)
LAWFUL = anchor("5.64.090.p1", "such as may be lawfully held by the City under Section 7-105 of the City Charter")
SUBROGATION = anchor("5.64.100", "The City Attorney shall determine the amount of any City claim")
ACQUIRED = anchor("5.64.110", "from the appropriate fund at the time of acquisition")


class DeputyAuditor(Inputs):
    """What decides whether a person may be a deputy auditor."""

    employed: bool | None = yes_no(
        "Is the person employed in the Office of the Auditor?", "5.64.020",
        yes=("auditor's office", "office of the auditor", "works for the auditor", "employed by the auditor",
             "in the auditor's office", "auditor's employee", "auditor's staff"),
        no=("not employed", "another bureau", "outside the auditor's office", "other bureau", "works in parks",
            "not in the auditor's office"),
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
    ),
    anchors=(DEPUTIES, SAME_PAY),
    model=DeputyAuditor,
)
def deputy_auditor_appointment(work: Work) -> Outcome:
    """PCC 5.64.020."""
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
             "treasurer's signature"),
        no=("treasurer did not sign", "not signed by the treasurer", "without the treasurer's signature"),
    )  # fmt: skip
    president: bool | None = yes_no(
        "Is it countersigned by the President?", "5.64.030", optional=True,
        yes=("countersigned by the president", "president countersigned", "president signed", "and the president"),
        no=("president did not sign", "not countersigned by the president", "treasurer only", "no president"),
    )  # fmt: skip
    vice_president: bool | None = yes_no(
        "Is it countersigned by the Vice President?", "5.64.030", optional=True,
        yes=("vice president countersigned", "vice president signed", "and vice president", "and the vice president"),
        no=("vice president did not sign", "without the vice president", "treasurer only", "vice president missing",
            "not by the vice president"),
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


class ClaimRelease(Inputs):
    """What decides whether a release may be given."""

    paid: bool | None = yes_no(
        "Has the claim been paid in full?", "5.64.050",
        yes=("paid in full", "full payment", "fully paid", "paid the whole claim", "payment in full"),
        no=("partly paid", "before paying in full", "before payment in full", "before paying", "part payment",
            "partial payment", "80 percent paid", "not paid in full", "installments",
            "80% paid",
            "half paid", "not fully paid"),
    )  # fmt: skip
    approved: bool | None = yes_no(
        "Has the City Attorney first approved the release?", "5.64.050", optional=True,
        yes=("attorney approved", "approved by the city attorney", "city attorney approved"),
        no=("attorney has not approved", "not approved", "without the city attorney", "city attorney refused"),
    )  # fmt: skip


@calculator(
    name="claim_release",
    title="Whether the City may sign a release of a claim for damages",
    subject=SUBJECT,
    provision="5.64.050",
    rule="Upon payment in full of a claim for damages the City Treasurer, or in absence the Deputy Treasurer, "
    "executes a release that the City Attorney has first approved.",
    phrases=(
        "claim for damages is 80 percent paid, can we sign a release",
        "who signs a release of a damage claim paid in full",
        "may the Deputy Treasurer execute a release",
        "release of liability for a driver who paid the whole claim",
        "insurance company wants a release before paying in full",
        "does the City Attorney approve releases of claims",
    ),
    anchors=(IN_FULL, RELEASE_APPROVED),
    model=ClaimRelease,
)
def claim_release(work: Work) -> Outcome:
    """PCC 5.64.050."""
    actors = ("City Treasurer", "Deputy Treasurer", "City Attorney")
    paid = work.yes("paid")
    work.step("5.64.050", "Payment in full received", paid)
    if not paid:
        return work.computed(
            "5.64.050", "No: a release under this section takes payment in full.", verdict="no", actors=actors
        )
    approval = Condition("approved", "5.64.050", "the City Attorney first approves the release")
    words = "the City Treasurer, or in absence or inability the Deputy Treasurer, may execute the release"
    return permission(work, "5.64.050", words, on=(approval,), actors=actors)


class InvestmentApproval(Inputs):
    """What investing surplus money depends on."""

    fund: str | None = choice(
        "Whose surplus balance is invested?", "5.64.090.p2",
        {
            "general": ("general fund",),
            "special": ("special fund", "sinking fund", "special funds", "sinking funds", "bond sinking fund",
                        "parking fund",
                        "water fund", "sewer fund", "trust fund"),
        },
    )  # fmt: skip
    finance: bool | None = yes_no(
        "Has the Commissioner of Finance and Administration approved it?", "5.64.090.p2", optional=True,
        yes=("finance commissioner approved", "commissioner of finance approved", "finance approved",
             "commissioner of finance and administration approved"),
        no=("finance commissioner refused", "not approved by the commissioner of finance",
            "without the commissioner of finance"),
    )  # fmt: skip
    in_charge: bool | None = yes_no(
        "Has the Commissioner In Charge of the fund's budget approved it?", "5.64.090.p2", optional=True,
        yes=("commissioner in charge approved", "budget commissioner approved", "fund's commissioner approved"),
        no=("commissioner in charge refused", "commissioner in charge has not approved",
            "without the commissioner in charge"),
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
    ),
    anchors=(APPROVALS, LAWFUL),
    model=InvestmentApproval,
)
def investment_approval(work: Work) -> Outcome:
    """PCC 5.64.090."""
    at = "5.64.090.p2"
    special = work.choice("fund") == "special"
    work.note(
        "Only in securities that the City may lawfully hold under Charter Section 7-105 (5.64.090, first paragraph)."
    )
    conditions = [Condition("finance", at, f"the {FINANCE} approves")]
    actors: tuple[str, ...] = ("City Treasurer", FINANCE)
    if special:
        conditions.append(Condition("in_charge", at, "the Commissioner In Charge of the fund's budget approves"))
        actors = (*actors, "Commissioner In Charge")
    else:
        work.skip(at, "No special or sinking fund, so no further approval")
    return permission(
        work, at, "the City Treasurer may invest the surplus balance", on=tuple(conditions), actors=actors
    )


class Subrogation(Inputs):
    """Facts that the City Attorney weighs."""

    time_loss: Decimal | None = money(
        "How much time loss did the City pay?",
        "5.64.100",
        optional=True,
        words=("time loss", "paid", "wages", "disability"),
    )
    recovery: Decimal | None = money(
        "How much was recovered?", "5.64.100", optional=True,
        words=("recovered", "recovery", "settlement", "verdict", "award"),
    )  # fmt: skip


@calculator(
    name="subrogation_amount",
    title="The City's claim for time loss payments",
    subject=SUBJECT,
    provision="5.64.100",
    rule="The City Attorney determines the City's claim for time loss payments from the time loss paid, the "
    "recovery, the injury, the costs, the evidence and all relevant circumstances; no formula is given.",
    phrases=(
        "City paid $4,000 time loss and the employee recovered $20,000, what is our subrogation claim",
        "how is the City's subrogation for time loss determined",
        "share of an injured employee's settlement that goes to the City",
        "who sets the amount of the City's time loss claim",
        "subrogation under Charter 2-608",
        "officer got a settlement from the other driver, how much comes back to the City",
    ),
    anchors=(SUBROGATION,),
    model=Subrogation,
)
def subrogation_amount(work: Work) -> Outcome:
    """PCC 5.64.100."""
    for field, words in (("time_loss", "Time loss paid by the City"), ("recovery", "Recovery")):
        amount = work.maybe(field)
        work.step("5.64.100", f"To be considered: {words.lower()}", "not stated" if amount is None else amount, "USD")
    text = "The text gives no formula: the City Attorney determines the amount from all facts and circumstances."
    return work.undetermined("5.64.100", text, actors=("City Attorney",))


class AcquiredPropertyLien(Inputs):
    """What a lien on acquired property depends on."""

    obligated: bool | None = yes_no(
        "Is the City obligated to pay the outstanding lien or assessment?", "5.64.110", optional=True,
        yes=("obligated", "city must pay", "we must pay"), no=("not obligated", "seller pays", "donor pays",
                                                               "seller will pay"),
    )  # fmt: skip
    lien: Decimal | None = money(
        "How much is the outstanding lien or assessment?",
        "5.64.110",
        words=("lien", "assessment", "liens", "assessments", "owed"),
    )
    interest: Decimal | None = money(
        "How much interest has accumulated on it?",
        "5.64.110",
        optional=True,
        words=("interest", "accumulated", "accrued"),
    )


@calculator(
    name="acquired_property_lien",
    title="Lien on real property that the City acquires",
    subject=SUBJECT,
    provision="5.64.110",
    rule="When the City acquires real property and is obligated to pay an outstanding lien or assessment, the "
    "officer or Commissioner In Charge of the acquiring bureau pays it with accumulated interest from the "
    "appropriate fund at the time of acquisition.",
    phrases=(
        "Parks is given a parcel with a $3,000 sewer lien and $150 interest, who pays",
        "who pays liens on property the City buys",
        "when is an assessment on acquired property paid",
        "gift of land with an outstanding lien, which bureau pays and when",
        "outstanding assessment on a lot we are acquiring by trade",
        "pay off liens when the City acquires real estate",
    ),
    anchors=(ACQUIRED,),
    model=AcquiredPropertyLien,
)
def acquired_property_lien(work: Work) -> Outcome:
    """PCC 5.64.110."""
    if work.maybe("obligated") is False:
        return work.not_applicable(
            "5.64.110", "The section is for liens and assessments that the City is obligated to pay."
        )
    lien, interest = work.money("lien"), work.maybe("interest") or Decimal(0)
    if wrong := any_below_zero(work, "5.64.110"):
        return wrong
    work.step("5.64.110", f"Lien of {usd(lien)} with accumulated interest of {usd(interest)}", lien + interest, "USD")
    text = (
        f"The officer or Commissioner In Charge of the acquiring bureau pays {usd(lien + interest)} from the "
        "appropriate fund at the time of acquisition."
    )
    return work.computed("5.64.110", text, dollars("payment", "To pay at acquisition", lien + interest),
                         actors=("Commissioner In Charge",))  # fmt: skip
