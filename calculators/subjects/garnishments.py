"""Assignments of wages and garnishments: Chapter 5.12."""

from __future__ import annotations

from datetime import date

from calculators.calculator import calculator
from calculators.figure import anchor
from calculators.inputs import Inputs, choice, day, yes_no
from calculators.money import long_date
from calculators.outcome import Outcome, Quantity
from calculators.work import Work

SUBJECT = "Garnishments"

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


UNAPPROVED = "The exception needs an assignment with the approval of the Commissioner"


class WageAssignment(Inputs):
    """To whom wages would be assigned, and how."""

    assignee: str | None = choice(
        "To whom would the salary or wages be assigned?", "5.12.030",
        {
            "credit_association": ("retail credit association", "retail credit", "retail credit assn",
                                   "retail credit assoc",
                                   "retail credit outfit", "the rca"),
            "credit_union": ("portland employees credit union", "employees credit union", "credit union",
                             "portland employees' credit union", "employees' credit union",
                             "portland employees cu", "employees cu", "pecu"),
            "beneficiary": ("police beneficiary association", "firemen's relief association", "beneficiary association",
                            "firemens beneficiary", "police beneficiary", "relief association",
                            "firemen's beneficiary", "firemens relief", "police beneficiary assoc",
                            "police beneficiary assn", "firemen's relief", "firemen's association",
                            "beneficiary assoc", "beneficiary assn", "firefighters relief", "police beneficiary fund"),
            "other": ("car dealer", "landlord", "bank", "finance company", "payday lender", "lender", "creditor",
                      "friend", "relative", "collection agency", "somebody else", "dealer", "spouse", "bookie",
                      "loan shark", "pawn shop", "ex-wife", "ex-husband", "brother", "sister", "mother", "father",
                      "wife",
                      "husband", "furniture store", "jewelry store", "loan company", "church", "lawyer", "casino",
                      "roommate", "title loan", "cousin", "son", "daughter", "store", "coworker", "dentist",
                      "payday loan", "boyfriend", "girlfriend", "grocer", "bail bondsman", "his ex", "her ex",
                      "bankruptcy", "credit card", "finance outfit", "used car lot", "car lot", "attorney", "kids",
                      "buddy", "neighbor", "his mom", "her mom", "parents", "in-laws", "hospital", "contractor",
                      "rent-a-center", "furniture outfit", "appliance store", "mortgage company", "charity", "bar",
                      "check casher", "pawnshop", "union", "another employee", "truck dealer"),
        },
    )  # fmt: skip
    form: str | None = choice(
        "Is it an assignment or a power of attorney?", "5.12.030",
        {
            "assignment": ("assignment", "assign", "assigns", "assigned", "assigning", "sign over", "signed over",
                           "signing over", "signs over", "sign his pay over", "sign her pay over", "sign it over",
                           "sells his wages", "sell his wages", "signed away", "sign away", "pledge his pay",
                           "sold his paycheck", "sign my pay over", "signed his pay over", "signed her pay over"),
            "power_of_attorney": ("power of attorney", "powers of attorney", "poa", "attorney-in-fact",
                                  "power-of-attorney",
                                  "p.o.a."),
        },
    )  # fmt: skip
    approved: bool | None = yes_no(
        "Does the employee's Commissioner approve?", "5.12.030.A",
        yes=("commissioner approves", "commissioner approved", "with approval", "approved by the commissioner",
             "commissioner okayed", "commissioner signed", "commissioner agreed", "commissioner's approval",
             "commissioner says ok", "with his commissioner", "commissioner is fine", "commissioner ok's it",
             "commissioner ok'd", "commissioner okd", "commissioner said yes", "with her commissioner",
             "commissioner gave", "commissioner has approved", "commissioner signed off", "commissioner's ok",
             "approval of his commissioner", "approval of her commissioner", "approved by his commissioner",
             "approved by her commissioner", "commissioner's blessing", "commissioner is ok with it"),
        no=("without approval", "commissioner refuses", "not approved", "no approval", "commissioner did not approve",
            "commissioner said no", "commissioner hasn't", "commissioner has not", "commissioner won't",
            "without his commissioner", "without her commissioner", "never asked the commissioner", "nobody approved",
            "without asking", "without the commissioner", "behind the commissioner's back", "only his supervisor",
            "without telling", "commissioner never approved", "supervisor ok'd", "supervisor approved",
            "supervisor okayed", "supervisor signed", "supervisor said", "foreman ok'd", "foreman approved",
            "manager ok'd", "manager approved", "manager okayed", "manager signed", "boss ok'd", "boss approved",
            "boss okayed", "boss signed", "lead approved", "chief approved", "personnel approved", "my lead",
            "commissioner didn't", "commissioner never",
            "commissioner refused", "commissioner turned", "hasn't been approved", "nobody okayed", "nobody's approved",
            "not okayed", "no ok from", "boss doesn't know", "commissioner doesn't know", "commissioner's not on board",
            "no one approved", "nobody signed off", "not been approved", "without his approval"),
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
        "guy in the shop signed his next check over to a payday loan outfit, does the Auditor honor that",
        "Commissioner okayed an assignment to the Retail Credit Association, good?",
        "can somebody be fired for signing away his City wages",
        "can I assign part of my wages",
        "my guy wants to sign his pay over to the retail credit outfit, legal?",
        "she pledged her next paychecks to a furniture store, do we pay the store",
        "is a power of attorney over wages to anybody other than the credit union good",
        "clerk assigned her pay but her Commissioner never approved",
        "does the Auditor have to honor a wage assignment",
    ),
    anchors=(UNLAWFUL, NOT_RECOGNIZED, CREDIT_ASSOCIATION, CREDIT_UNION, BENEFICIARY, REMOVAL),
    model=WageAssignment,
)
def wage_assignment_allowed(work: Work) -> Outcome:
    """PCC 5.12.010 to 5.12.040."""
    assignee = work.choice("assignee")
    if assignee == "other":
        return _unlawful(work, "This assignee is in none of the exceptions")
    if assignee == "credit_association" and work.maybe("approved") is False:
        return _unlawful(work, UNAPPROVED, "5.12.030.A")
    form = work.choice("form")
    if assignee == "credit_association":
        approved = form == "assignment" and work.yes("approved")
        if not approved:
            return _unlawful(work, UNAPPROVED, "5.12.030.A")
        work.step("5.12.030.A", "An assignment with the approval of the Commissioner", True)
        text = "Yes, to the Retail Credit Association with the approval of the employee's Commissioner."
        return work.computed("5.12.030.A", text, verdict="yes", actors=("Commissioner",))
    if form != "power_of_attorney":
        return _unlawful(work, "The exception is for a power of attorney")
    at = "5.12.030.B" if assignee == "credit_union" else "5.12.030.C"
    work.step(at, "A power of attorney to a corporation that the exception names", True)
    text = "Yes, by power of attorney, which the Auditor and Treasurer are authorized to recognize."
    return work.computed(at, text, verdict="yes", actors=("Auditor", "Treasurer"))


def _unlawful(work: Work, why: str, at: str = "5.12.010") -> Outcome:
    work.skip("5.12.030", why)
    work.step("5.12.020", "The Auditor does not recognize it")
    work.step("5.12.040", "For an officer or employee of the City it is sufficient cause for removal")
    work.step("5.12.010", "Any other assignment of a salary or wage claim is unlawful", False)
    text = "No: it is unlawful, the Auditor is not to recognize it, and it is sufficient cause for removal."
    return work.computed(at, text, verdict="no", actors=("Auditor",))


class GarnishmentRoute(Inputs):
    """What is garnished, and when the papers came."""

    approved: bool | None = yes_no(
        "Has the City Attorney approved the original documents?", "5.12.050",
        yes=("city attorney approved", "approved by the city attorney", "attorney approved", "city attorney signed off",
             "city attorney okayed", "city attorney's approval", "attorney's ok", "attorney okayed", "attorney signed",
             "attorney ok'd", "attorney okd", "attorney has approved", "attorney gave the ok", "attorney's blessing",
             "attorney passed it", "attorney cleared it", "attorney said ok", "attorney has signed off",
             "attorney is fine with it", "cleared by the city attorney", "legal approved", "legal signed off",
             "legal ok'd", "legal okayed",
             "legal cleared"),
        no=("not approved by the city attorney", "city attorney has not", "attorney rejected", "city attorney hasn't",
            "without the city attorney", "attorney hasn't", "city attorney rejected", "before the city attorney has",
            "city attorney never", "no approval from the city attorney", "attorney has not",
            "still with the city attorney",
            "waiting on the city attorney", "attorney hasn't looked", "without attorney approval",
            "attorney never", "attorney didn't", "attorney did not approve", "nobody in the city attorney",
            "attorney refused", "attorney turned it down", "no attorney approval", "attorney's still",
            "attorney is still", "not seen by the city attorney", "hasn't gone to the city attorney",
            "hasn't been to the city attorney", "skipped the city attorney", "legal hasn't", "legal has not",
            "legal never",
            "legal hasnt", "legal didn't", "lawyers haven't", "lawyers have not", "legal is still", "legal still has",
            "before legal", "without legal", "nobody in legal", "waiting on legal", "not been to legal"), optional=True,
    )  # fmt: skip
    subject: str | None = choice(
        "Are an employee's wages garnished, or another credit?", "5.12.050",
        {
            "wages": ("wages", "wage", "salary", "paycheck", "employee's wages", "pay", "employee", "clerk's check",
                      "worker's pay", "employee's pay", "employees", "mechanic's pay", "paychecks", "his check",
                      "her check",
                      "his pay", "her pay", "guy's check", "guy's pay", "firefighter's pay", "officer's pay",
                      "cop's check", "payroll check", "clerk's pay", "his wages", "her wages", "one of our people"),
            "other_credit": ("contractor", "vendor", "invoice", "vendor payment", "not wages", "supplier", "firm",
                             "corporation", "contractor's invoice", "company", "refund", "landlord payment",
                             "progress payment", "contractor's payment", "money we owe a", "vendor check",
                             "paving outfit", "payment to a contractor", "retainage", "consultant", "vendor's invoice",
                             "money we owe", "owe a vendor", "owe a contractor", "a bill we owe", "architect",
                             "landlord", "refund to", "tax refund", "supplier's payment", "claim settlement",
                             "settlement check", "janitorial outfit", "trucking company", "engineering firm",
                             "accounts payable check", "not an employee", "subcontractor", "rent we owe"),
        },
    )  # fmt: skip
    received: date | None = day(
        "On which day was it received?", "5.12.050.B", optional=True,
        words=("received", "came in", "arrived", "got it", "served", "stamped", "came", "showed up", "delivered",
               "writ",
               "levy", "got the writ", "got the levy", "reached us", "hit our desk", "came to us", "handed to us",
               "landed", "got here"),
    )  # fmt: skip
    cutoff: date | None = day(
        "On which day was the biweekly payroll cutoff?", "5.12.050.B", optional=True,
        words=("cutoff", "cut-off", "payroll cutoff", "biweekly cutoff", "cutoff was", "payroll closed", "cut off",
               "cutoff is", "payroll cut-off", "closed on", "payroll closes", "cutoff on"),
    )  # fmt: skip
    in_time: bool | None = yes_no(
        "Was it received before the biweekly payroll cutoff?", "5.12.050.B",
        yes=("before the cutoff", "before the biweekly cutoff", "before the biweekly payroll cutoff",
             "before cutoff", "before the payroll cutoff", "in time", "ahead of the cutoff", "before payroll closed",
             "made the cutoff", "beat the cutoff", "day before the cutoff", "before the cut-off",
             "prior to the cutoff", "prior to cutoff", "ahead of cutoff", "before payroll cutoff", "with time to spare",
             "well before payroll", "before the biweekly cut-off", "before payroll closes",
             "before the payroll closed"),
        no=("after the cutoff", "after the biweekly cutoff", "after the biweekly payroll cutoff",
            "missed the biweekly cutoff", "missed the payroll cutoff", "after cutoff", "missed the cutoff",
            "after the payroll cutoff", "past the cutoff", "too late for payroll", "after payroll closed",
            "missed payroll", "after the cut-off", "day after the cutoff", "once the cutoff had passed",
            "missed cutoff", "too late for this payroll", "after payroll cutoff", "past cutoff",
            "after the payroll closed",
            "hours after the cutoff", "days after the cutoff", "past the payroll cutoff", "later than the cutoff",
            "cutoff had already", "cutoff was already", "cutoff had passed", "just missed"),
    )  # fmt: skip
    asked: str | None = choice(
        "Which way of processing is asked about?", "5.12.050",
        {
            "deduction": ("as a deduction", "voluntary deduction", "through payroll", "payroll deduction", "deduct it",
                          "run it through payroll", "take it out of his check", "take it out of the paycheck",
                          "deducted",
                          "through the payroll system", "as a voluntary deduction", "take it out of pay", "deduct"),
            "endorsed check": ("endorse", "endorsed", "endorsement", "endorsed check", "endorse the check",
                               "stamp the check",
                               "endorsement on the check"),
        },
        optional=True,
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
        "writ on a clerk's wages got here a day after the cutoff, can payroll still run it as a deduction",
        "do we endorse the check when a vendor's payment is levied on",
        "City Attorney hasn't looked at the writ yet, may Accounting start taking it out",
        "IRS is levying on money we owe a contractor, what does Accounting do",
        "got a notice of levy yesterday, attorney ok'd, which way does it get processed",
        "writ of garnishment on an employee's wages arrived, is it deducted or endorsed on the check",
        "creditor is going after a supplier's refund, how do we handle the papers",
        "do we run this writ through payroll",
        "garnishment came too late for this payroll, what now",
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
        if _in_time(work):
            work.step("5.12.050.A", "Wages of an employee, received before the cutoff", "deduction")
            text = (
                "Deduct it as a voluntary deduction; the total goes to the Treasurer's Office account with an "
                "authorization notice and a Garnishment Report, and the Treasury Division draws the checks."
            )
            return _routed(work, "5.12.050.A", "deduction", text, actors)
        work.step("5.12.050.B", "Received after the biweekly payroll cutoff", "endorsed check")
    else:
        work.step("5.12.050.B", "It does not affect the wages of an employee", "endorsed check")
    work.step("5.12.050.B.p2", "The Treasurer deposits the endorsed warrant and draws the checks it directs")
    text = (
        "The Accounting Division places the endorsement with its four items on the check and delivers it to the "
        "Treasurer, who deposits it and draws the checks."
    )
    return _routed(work, "5.12.050.B", "endorsed check", text, actors)


def _in_time(work: Work) -> bool:
    """Whether it came before the cutoff: as stated, or by the two days; the cutoff day itself is not after it."""
    received, cutoff = work.maybe("received"), work.maybe("cutoff")
    if received is None or cutoff is None:
        return work.yes("in_time")
    early: bool = received <= cutoff
    work.step("5.12.050.B", f"Received {long_date(received)}; payroll cutoff {long_date(cutoff)}", early)
    return early


def _routed(work: Work, at: str, route: str, text: str, actors: tuple[str, ...]) -> Outcome:
    """The route, with a verdict where one route is asked about."""
    value, asked = Quantity("route", "Route", route), work.maybe("asked")
    if asked is None:
        return work.computed(at, text, value, actors=actors)
    verdict = "yes" if asked == route else "no"
    return work.computed(at, f"{verdict.capitalize()}. {text}", value, verdict=verdict, actors=actors)
