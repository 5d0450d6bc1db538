"""Reimbursement of courses: Section 5.08.105."""

from __future__ import annotations

from decimal import Decimal

from calculators.calculator import calculator
from calculators.conditions import Requirement, below_zero, unmet
from calculators.figure import anchor
from calculators.inputs import Inputs, amounts, choice, yes_no
from calculators.money import usd
from calculators.outcome import Outcome, Quantity
from calculators.work import Work, dollars

SUBJECT = "Employee allowances"

COURSE = anchor("5.08.105", "upon his successful completion of a course in accordance with the requirements")
SPECIFIC = anchor("5.08.105", "has provided for reimbursing the employee for specific expenditures")
SPECIAL_FUND = anchor(
    "5.08.105", "Reimbursement for an employee on a special fund payroll shall be charged to that special fund."
)
FUNDS = {
    "general": "the General Fund",
    "special": "the special fund of the employee's payroll",
    None: "the fund of the employee's payroll",
}
OFFICERS = ("City Personnel Officer", "City Auditor")
REQUIRED = (
    Requirement("authorized", "5.08.105", "the Council has authorized the off-duty program and its reimbursement"),
    Requirement("completed", "5.08.105", "the employee successfully completes the course"),
)
UNSAID = (
    Requirement("off_duty", "5.08.105", "the program is off-duty"),
    Requirement("requisition", "5.08.105", "the City Personnel Officer approves the requisition"),
)


class EducationReimbursement(Inputs):
    """What decides the reimbursement of a course."""

    authorized: bool | None = yes_no(
        "Has the Council authorized the off-duty program and its reimbursement for this employee?", "5.08.105",
        yes=("council authorized", "council-authorized", "authorized by council", "council approved",
             "authorized program", "council-approved", "council signed off", "approved by the council",
             "council okayed", "council ok'd", "council okd", "council said yes", "council had authorized",
             "council gave the ok", "council's ok", "council's blessing", "council's approval", "okayed by council",
             "authorized by the council", "council passed", "council voted for"),
        no=("not authorized", "without council authorization", "council has not", "unauthorized", "council never",
            "never went to council", "no council authorization", "only my supervisor approved", "council did not",
            "council hasn't", "without the council", "bureau manager approved", "my boss approved", "on his own hook",
            "on her own hook", "nobody authorized", "council didn't", "no council approval", "council refused",
            "council turned it down", "council said no", "council wasn't asked", "council knows nothing",
            "not approved by the council", "only my boss", "nobody approved it", "without asking the council",
            "signed up on his own", "signed up on her own", "no authorization"),
    )  # fmt: skip
    completed: bool | None = yes_no(
        "Did the employee successfully complete the course?", "5.08.105",
        yes=("completed", "passed", "finished", "successfully completed", "got the certificate", "graduated",
             "got an a", "got a b", "aced", "earned the certificate", "got her certificate", "got his certificate",
             "got my certificate", "passed with", "successful completion", "got his diploma", "got her diploma",
             "completes", "completing", "done with the course", "got through it"),
        no=("failed", "dropped", "did not finish", "did not pass", "withdrew", "incomplete", "not completed", "flunked",
            "dropped out", "quit halfway", "didn't finish", "didn't pass", "quit the class", "never finished",
            "never completed", "bailed", "still taking", "flunked out", "before finishing", "gave up",
            "still enrolled",
            "halfway through", "failing grade", "got an f", "quit the course", "didn't complete", "not finished",
            "left the course", "without finishing", "bombed", "tanked", "blew the final", "blew the class", "blew it",
            "did poorly", "did not complete", "did not get through", "quit", "washed out",
            "in the middle of the course"),
    )  # fmt: skip
    off_duty: bool | None = yes_no(
        "Is it an off-duty program?", "5.08.105", optional=True,
        yes=("off-duty", "off duty", "evening", "night class", "night school", "weekend", "own time", "evenings",
             "night course", "after work", "saturdays", "after hours"),
        no=("on duty", "on-duty", "during work hours", "on city time", "on work time", "during the workday",
            "on the clock", "during his shift", "during her shift", "working hours", "on the city's time",
            "during the work day", "on shift", "while on duty", "on company time"),
    )  # fmt: skip
    requisition: bool | None = yes_no(
        "Has the City Personnel Officer approved the requisition?", "5.08.105", optional=True,
        yes=("personnel officer approved", "personnel officer signed", "approved by the city personnel officer",
             "city personnel officer approved", "city personnel officer signed", "personnel officer okayed"),
        no=("personnel officer has not", "personnel officer refused", "personnel officer hasn't",
            "without the personnel officer", "personnel officer said no", "no requisition", "personnel officer won't",
            "personnel officer rejected", "personnel officer never", "personnel officer turned it down",
            "nobody approved the requisition", "personnel officer did not", "personnel officer will sign later",
            "personnel officer approves later", "personnel officer signs next week", "approval later"),
    )  # fmt: skip
    fund: str | None = choice(
        "On which payroll is the employee, the General Fund's or a special fund's?", "5.08.105",
        {
            "general": ("general fund", "general fund payroll", "police bureau", "parks bureau", "police officer",
                        "police payroll", "parks payroll", "general's payroll", "fire bureau"),
            "special": ("special fund", "water fund", "water payroll", "sewer fund", "water bureau", "golf fund",
                        "environmental services", "sewer payroll", "transportation fund", "special fund payroll",
                        "parking fund", "water works", "golf payroll", "sewer operating fund", "street lighting fund",
                        "transportation payroll"),
        },
        optional=True,
    )  # fmt: skip
    spent: tuple[Decimal, ...] | None = amounts(
        "What were the expenditures that the Council provided for?", "5.08.105", optional=True,
        words=("tuition", "books", "fees", "course cost", "class cost", "course", "class", "paid", "cost", "spent",
               "textbooks", "lab fee", "registration", "bill", "receipts"),
    )  # fmt: skip
    asked: str | None = choice(
        "Is it asked which fund is charged?", "5.08.105",
        {"fund": ("which fund", "what fund", "charged to", "which budget", "whose fund", "where is it charged",
                  "out of which", "fund pays", "fund gets charged", "whose budget", "fund gets hit",
                  "where does it come")},
        optional=True,
    )  # fmt: skip


@calculator(
    name="education_reimbursement",
    title="Reimbursement for an educational program",
    subject=SUBJECT,
    provision="5.08.105",
    rule="For an off-duty program that the Council authorized, specified expenses are reimbursed on successful "
    "completion, by requisition to the City Auditor approved by the City Personnel Officer, from the fund of the "
    "employee's payroll.",
    phrases=(
        "employee passed a Council-authorized evening course, which fund pays the tuition back",
        "tuition reimbursement for an employee on the Water payroll",
        "is tuition reimbursed if the employee failed the class",
        "who approves reimbursement for an off-duty course",
        "education reimbursement charged to the General Fund or a special fund",
        "employee dropped the class, do we still reimburse the books",
        "guy flunked his night course, does he get his tuition back",
        "class taken on City time, can it be reimbursed as an educational program",
        "she finished the evening program the Council okayed but the Personnel Officer won't sign, do we pay her",
        "I finished my night class, do I get my tuition back",
        "how much do I get back for the course I passed at community college",
        "took a course on my own, Council never approved it, any reimbursement",
        "I finished my evening course, does the City pay me back the tuition",
        "which payroll fund is hit for her tuition refund",
        "our guy wants his course money back, do we pay it",
        "how much do we owe our engineer for her evening course",
    ),
    anchors=(COURSE, SPECIFIC, SPECIAL_FUND),
    model=EducationReimbursement,
)
def education_reimbursement(work: Work) -> Outcome:
    """PCC 5.08.105."""
    spent: tuple[Decimal, ...] = work.maybe("spent") or ()
    if wrong := below_zero(work, "5.08.105", *spent):
        return wrong
    denied = [item for item in UNSAID if work.maybe(item.field) is False]
    failed = denied or unmet(work, REQUIRED)
    fund = FUNDS[work.maybe("fund")]
    if failed:
        text = f"No: the rule requires that {failed[0].words}."
        return work.computed("5.08.105", text, Quantity("fund", "Charged to", fund), verdict="no", actors=OFFICERS)
    if work.maybe("asked") == "fund":
        fund = FUNDS[work.choice("fund")]
    work.step("5.08.105", "Charged to the fund of the employee's payroll", fund)
    values = [Quantity("fund", "Charged to", fund)]
    text = (
        "Yes: the course is reimbursed on requisition to the City Auditor approved by the City Personnel Officer, "
        f"charged to {fund}."
    )
    if spent:
        total = sum(spent, Decimal(0))
        work.step("5.08.105", "The specific expenditures that the Council provided for", total, "USD")
        work.note("Only the specific expenditures that the Council provided for are reimbursed; all that were named "
                  "were taken to be such.")  # fmt: skip
        values.append(dollars("amount", "Reimbursement", total))
        text += f" That is {usd(total)}."
    return work.computed("5.08.105", text, *values, verdict="yes", actors=OFFICERS)
