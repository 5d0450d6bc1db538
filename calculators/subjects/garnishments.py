"""Assignments of wages, garnishments and emergency checks: Chapters 5.12 and 5.16."""

from __future__ import annotations

from calculators.calculator import calculator
from calculators.figure import anchor
from calculators.inputs import Inputs, choice, yes_no
from calculators.outcome import Outcome, Quantity
from calculators.work import Work

SUBJECT = "Garnishments and emergency checks"

UNLAWFUL = anchor("5.12.010", "to make an assignment of the claim for salary or wages, whether earned or unearned")
NOT_RECOGNIZED = anchor("5.12.020", "not to recognize any assignment or attempted assignment")
CREDIT_ASSOCIATION = anchor("5.12.030.A", "may, with the approval of his Commissioner, assign his salary or wages")
CREDIT_UNION = anchor("5.12.030.B", "executing a power of Attorney to Portland Employees’ Credit Union")
BENEFICIARY = anchor("5.12.030.C", "executing a power of Attorney to the Firemen’s Relief Association")
REMOVAL = anchor("5.12.040", "sufficient cause for his removal")
APPROVAL = anchor(
    "5.12.050", "subject to the City Attorney’s approval of the original garnishment or levying documents"
)
AS_DEDUCTION = anchor("5.12.050.A", "as a voluntary deduction through the computer process")
BY_CHECK = anchor("5.12.050.B", "received after the biweekly payroll cutoff")
MANAGER = anchor("5.16.010.p2", "for any of the aforementioned purposes and no other authorization is needed")
THREE = anchor("5.16.020", "The Commissioner-In-Charge, the Mayor and the City Auditor shall approve emergency checks")
REQUISITION = anchor("5.16.020", "shall present a signed requisition, accompanied by a statement in writing")


class WageAssignment(Inputs):
    """To whom wages would be assigned, and how."""

    assignee: str | None = choice(
        "To whom would the salary or wages be assigned?", "5.12.030",
        {
            "credit_association": ("retail credit association", "retail credit"),
            "credit_union": ("portland employees credit union", "employees credit union", "credit union"),
            "beneficiary": ("police beneficiary association", "firemen's relief association", "beneficiary association",
                            "firemens beneficiary", "police beneficiary", "relief association"),
            "other": ("car dealer", "landlord", "bank", "finance company", "payday lender", "lender", "creditor",
                      "friend", "relative", "collection agency", "somebody else", "dealer", "spouse", "bookie"),
        },
    )  # fmt: skip
    form: str | None = choice(
        "Is it an assignment or a power of attorney?", "5.12.030",
        {
            "assignment": ("assignment", "assign", "assigns", "assigned"),
            "power_of_attorney": ("power of attorney", "powers of attorney", "poa"),
        },
    )  # fmt: skip
    approved: bool | None = yes_no(
        "Does the employee's Commissioner approve?", "5.12.030.A",
        yes=("commissioner approves", "commissioner approved", "with approval", "approved by the commissioner"),
        no=("without approval", "commissioner refuses", "not approved", "no approval", "commissioner did not approve"),
    )  # fmt: skip


@calculator(
    name="wage_assignment_allowed",
    title="Whether wages may be assigned",
    subject=SUBJECT,
    provision="5.12.010",
    rule="Assigning a salary or wage claim against the City is unlawful, except with the Commissioner's approval to "
    "the Retail Credit Association, or by power of attorney to the Portland Employees' Credit Union or the named "
    "firemen's and police beneficiary associations.",
    phrases=(
        "can an employee assign his wages to a car dealer",
        "may an employee give the credit union a power of attorney over his pay",
        "fire fighter gives the Police Beneficiary Association a power of attorney for wages",
        "assigning a paycheck to a lender",
        "wage assignment to the Retail Credit Association, who approves",
        "is it legal to sign over my City paycheck",
        "employee wants to assign future wages to his landlord",
    ),
    anchors=(UNLAWFUL, NOT_RECOGNIZED, CREDIT_ASSOCIATION, CREDIT_UNION, BENEFICIARY, REMOVAL),
    model=WageAssignment,
)
def wage_assignment_allowed(work: Work) -> Outcome:
    """PCC 5.12.010 to 5.12.040."""
    assignee = work.choice("assignee")
    if assignee == "other":
        return _unlawful(work, "This assignee is in none of the exceptions")
    form = work.choice("form")
    if assignee == "credit_association":
        approved = form == "assignment" and work.yes("approved")
        if not approved:
            return _unlawful(work, "The exception needs an assignment with the approval of the Commissioner")
        work.step("5.12.030.A", "An assignment with the approval of the Commissioner", True)
        text = "Yes, to the Retail Credit Association with the approval of the employee's Commissioner."
        return work.computed("5.12.030.A", text, verdict="yes", actors=("Commissioner",))
    if form != "power_of_attorney":
        return _unlawful(work, "The exception is for a power of attorney")
    at = "5.12.030.B" if assignee == "credit_union" else "5.12.030.C"
    work.step(at, "A power of attorney to a corporation that the exception names", True)
    text = "Yes, by power of attorney, which the Auditor and Treasurer are authorized to recognize."
    return work.computed(at, text, verdict="yes", actors=("Auditor", "Treasurer"))


def _unlawful(work: Work, why: str) -> Outcome:
    work.skip("5.12.030", why)
    work.step("5.12.020", "The Auditor does not recognize it")
    work.step("5.12.040", "For an officer or employee of the City it is sufficient cause for removal")
    text = "No: it is unlawful, the Auditor is not to recognize it, and it is sufficient cause for removal."
    return work.computed("5.12.010", text, verdict="no", actors=("Auditor",))


class GarnishmentRoute(Inputs):
    """What is garnished, and when the papers came."""

    approved: bool | None = yes_no(
        "Has the City Attorney approved the original documents?", "5.12.050",
        yes=("city attorney approved", "approved by the city attorney", "attorney approved"),
        no=("not approved by the city attorney", "city attorney has not", "attorney rejected"), optional=True,
    )  # fmt: skip
    subject: str | None = choice(
        "Are an employee's wages garnished, or another credit?", "5.12.050",
        {
            "wages": ("wages", "wage", "salary", "paycheck", "employee's wages", "pay", "employee"),
            "other_credit": ("contractor", "vendor", "invoice", "vendor payment", "not wages", "supplier", "firm",
                             "corporation", "contractor's invoice", "company"),
        },
    )  # fmt: skip
    in_time: bool | None = yes_no(
        "Was it received before the biweekly payroll cutoff?", "5.12.050.B",
        yes=("before the cutoff", "before the biweekly cutoff", "before the biweekly payroll cutoff",
             "before cutoff", "before the payroll cutoff", "in time", "ahead of the cutoff"),
        no=("after the cutoff", "after the biweekly cutoff", "after the biweekly payroll cutoff",
            "missed the biweekly cutoff", "missed the payroll cutoff", "after cutoff", "missed the cutoff",
            "after the payroll cutoff", "past the cutoff"),
    )  # fmt: skip


@calculator(
    name="garnishment_route",
    title="How a garnishment is processed",
    subject=SUBJECT,
    provision="5.12.050",
    rule="Subject to the City Attorney's approval, a garnishment of employees' wages is deducted as a voluntary "
    "deduction; one that does not affect wages, or is received after the biweekly payroll cutoff, is endorsed on the "
    "check.",
    phrases=(
        "writ of garnishment against a contractor's invoice, how do we process it",
        "garnishment of an employee's wages received after the payroll cutoff",
        "notice of levy on an employee's paycheck came before the cutoff",
        "who approves a garnishment before Accounting processes it",
        "process a levy on a vendor payment",
        "wage garnishment, deduction or endorsed check",
        "IRS levy on wages missed the biweekly cutoff",
    ),
    anchors=(APPROVAL, AS_DEDUCTION, BY_CHECK),
    model=GarnishmentRoute,
)
def garnishment_route(work: Work) -> Outcome:
    """PCC 5.12.050."""
    if work.maybe("approved") is False:
        work.step("5.12.050", "The original documents lack the City Attorney's approval", False)
        text = "Not yet: the City Attorney must approve the original garnishment or levying documents first."
        return work.computed("5.12.050", text, verdict="no", actors=("City Attorney",))
    work.step("5.12.050", "Subject to the City Attorney's approval of the original documents")
    actors = ("City Attorney", "Office of Fiscal Administration, Accounting Division", "Treasurer")
    if work.choice("subject") == "wages":
        if work.yes("in_time"):
            work.step("5.12.050.A", "Wages of an employee, received before the cutoff", "deduction")
            text = (
                "Deduct it as a voluntary deduction; the total goes to the Treasurer's Office account with an "
                "authorization notice and a Garnishment Report, and the Treasury Division draws the checks."
            )
            return work.computed("5.12.050.A", text, Quantity("route", "Route", "deduction"), actors=actors)
        work.step("5.12.050.B", "Received after the biweekly payroll cutoff", "endorsed check")
    else:
        work.step("5.12.050.B", "It does not affect the wages of an employee", "endorsed check")
    work.step("5.12.050.B.p2", "The Treasurer deposits the endorsed warrant and draws the checks it directs")
    text = (
        "The Accounting Division places the endorsement with its four items on the check and delivers it to the "
        "Treasurer, who deposits it and draws the checks."
    )
    return work.computed("5.12.050.B", text, Quantity("route", "Route", "endorsed check"), actors=actors)


PURPOSES = {
    "discharge": ("discharged", "laid off", "layoff", "fired", "terminated", "discharge"),
    "leaving": ("death of a relative", "death in the family", "funeral", "compelled to leave", "family emergency",
                "mother died", "father died"),
    "loans_bonds_postage": ("postage", "stamps", "loan", "loans", "bonds", "bond purchase"),
    "assessment_property": ("commission", "commissions", "assessments on property sold", "assessment collection fund"),
    "savings": ("discount", "discounts", "late charge", "interest penalty", "interest charges", "penalty charge",
                "early payment"),
    "extraordinary": ("extraordinary condition", "extraordinary", "not otherwise provided", "unusual emergency",
                      "none of the listed purposes", "flood", "disaster"),
}  # fmt: skip


class EmergencyCheck(Inputs):
    """What an emergency check is for."""

    purpose: str | None = choice("What is the emergency check for?", "5.16.010", PURPOSES)


@calculator(
    name="emergency_check_authority",
    title="Who authorizes an emergency check",
    subject=SUBJECT,
    provision="5.16.010",
    rule="For the purposes listed in Section 5.16.010 the Bureau Manager or designee alone authorizes an emergency "
    "check; for an extraordinary condition not otherwise provided for, the Commissioner-In-Charge, the Mayor and the "
    "City Auditor approve it on a signed requisition with written reasons.",
    phrases=(
        "who approves an emergency check for a laid off employee",
        "invoice with a 2% discount expiring today, emergency check?",
        "emergency check for postage",
        "emergency check in an extraordinary condition, whose signatures",
        "employee must leave because of a death in the family, can he get his pay by emergency check",
        "may a bureau manager issue an emergency check to avoid an interest penalty",
        "approval for an emergency check not on the list",
    ),
    anchors=(MANAGER, THREE, REQUISITION),
    model=EmergencyCheck,
)
def emergency_check_authority(work: Work) -> Outcome:
    """PCC 5.16.010 and 5.16.020."""
    purpose = work.choice("purpose")
    if purpose == "extraordinary":
        work.step("5.16.020", "An extraordinary condition not otherwise provided for")
        text = (
            "The Commissioner-In-Charge, or a person authorized in writing filed with the City Auditor, presents a "
            "signed requisition with written reasons; the Commissioner-In-Charge, the Mayor and the City Auditor "
            "approve."
        )
        actors = ("Commissioner-In-Charge", "Mayor", "City Auditor")
        return work.computed("5.16.020", text, verdict="conditional", actors=actors)
    letter = "ABCDE"[list(PURPOSES).index(purpose)]
    work.step(f"5.16.010.{letter}", f"A listed purpose, subsection {letter}", True)
    work.step("5.16.010.p2", "Authorized by the Bureau Manager or designee; no other authorization is needed", True)
    text = "Yes: the Bureau Manager or designee authorizes it, and no other authorization is needed."
    return work.computed("5.16.010.p2", text, verdict="yes", actors=("Bureau Manager or designee",))
