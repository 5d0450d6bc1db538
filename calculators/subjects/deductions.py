"""Payroll deductions: who may authorize them and what a payee pays for them, Section 5.08.140."""

from __future__ import annotations

import re
from decimal import Decimal

from calculators.calculator import calculator
from calculators.figure import anchor, figure
from calculators.inputs import Inputs, choice, count, money, yes_no
from calculators.money import usd
from calculators.outcome import Outcome
from calculators.work import Work, dollars

SUBJECT = "Payroll deductions"
UNLISTED = "not_listed"

FEE = figure(
    "payroll_deduction_fee", "0.25", "USD", "5.08.140.B",
    "a fee of 25 cents for each payroll deduction that is made from an employee’s paycheck",
)  # fmt: skip
EXEMPTION = anchor("5.08.140.C", "1,2,3,4,5,6,15,16,17,18,19,20,21,22,23,24,25,26,31,32,35 and 36")
EXEMPT = frozenset(int(digits) for digits in re.findall(r"\d+", EXEMPTION.words))
ONLY_EMPLOYEE = anchor(
    "5.08.140.A",
    "Only the employee may authorize voluntary deductions or changes in exemptions for tax withholding purposes.",
)
OTHER_THAN = anchor("5.08.140.A", "assignments or garnishments prescribed by law or authorized by an employee")

# The list of 5.08.140.A: number, key, name as it stands there, other words for it.
ENTITIES: tuple[tuple[int, str, str, tuple[str, ...]], ...] = (
    (1, "federal_tax", "Federal Income and Withholding Tax", ("federal income tax", "federal withholding",
                                                              "federal tax", "irs withholding")),
    (2, "social_security", "Social Security and Medicare", ("social security", "medicare", "fica", "payroll tax")),
    (3, "state_tax", "State Income and Withholding Tax", ("state income tax", "state withholding", "state tax",
                                                          "oregon income tax")),
    (4, "savings_bonds", "Savings Bonds-City Treasurer", ("savings bonds", "savings bond")),
    (5, "workers_compensation", "Workers’ compensation Self-Insurance",
     ("workers compensation", "worker's compensation")),
    (6, "pers", "Public Employees Retirement System", ("pers", "public employees retirement", "pers contributions")),
    (7, "pace_credit_union", "PACE Credit Union", ("pace", "pace credit")),
    (8, "multco_credit_union", "MULTCO Employees Credit Union", ("multco credit union", "multco")),
    (9, "ibew_credit_union", "IBEW Credit Union", ("ibew credit", "ibew credit union", "electricians credit union")),
    (10, "aetna", "Aetna Retirement Services-Deferred Compensation", ("aetna", "aetna retirement")),
    (11, "pace_deferred", "PACE Credit Union-Deferred Compensation",
     ("pace deferred compensation", "pace deferred comp")),
    (12, "icma", "ICMA-Deferred Compensation", ("icma", "icma deferred comp", "icma-rc")),
    (13, "itt_hartford", "ITT Hartford-Deferred Compensation", ("itt hartford", "hartford", "itt")),
    (14, "pebsco", "PEBSCO-Deferred Compensation", ("pebsco",)),
    (15, "ppcoa", "Portland Police Commanding Officers Association-PPCOA", ("ppcoa", "police commanding officers",
                                                                            "commanding officers",
                                                                            "police command union",
                                                                            "lieutenants and captains")),
    (16, "dctu_189", "Portland Metropolitan Employees Union, DCTU, Local 189",
     ("local 189", "dctu", "metropolitan employees union", "metropolitan employees")),
    (17, "painters", "Painters and Allied Trade Union, Local 10",
     ("painters", "painters union", "painters local 10", "allied trade", "local 10")),
    (18, "ibew_48", "International Brotherhood of Electrical Workers, Local 48",
     ("local 48", "ibew local 48", "electrical workers", "electricians", "electricians union")),
    (19, "iamaw", "Willamette Lodge, IAMAW, Local 63", ("willamette lodge", "iamaw", "local 63", "machinists",
                                                        "machinists union")),
    (20, "operating_engineers", "Operating Engineers, Local 701", ("operating engineers", "local 701")),
    (21, "plumbers", "United Association of Plumbing & Pipe Fitting, Local 290",
     ("local 290", "plumbers union", "pipe fitters", "plumbing union", "plumbers", "pipefitters", "steamfitters")),
    (22, "auto_mechanics", "Auto Mechanics, Mt. Hood Lodge, Local 105",
     ("auto mechanics", "mt. hood lodge", "local 105", "mechanics union", "mt hood lodge")),
    (23, "municipal_employees", "Municipal Employees Union, Local 483",
     ("local 483", "municipal employees union", "laborers", "municipal employees", "laborers union")),
    (24, "ppa", "Portland Police Association", ("ppa", "police union", "police association dues",
                                                "portland police union", "cops' union", "rank-and-file police",
                                                "police officers union")),
    (25, "fire_fighters", "Fire Fighter Association, Local 43",
     ("local 43", "firefighters union", "fire fighter association", "fire fighters", "fire union", "firefighters",
      "fire fighters union", "firefighters association")),
    (26, "coppea", "City of Portland Professional Employees Association, COPPEA",
     ("coppea", "professional employees association", "professional employees")),
    (27, "police_contributions",
     "City Treasurer Trustee Fund for Benefit of Portland Police Contributions Committee-Police Special Contributions",
     ("police contributions committee", "police special contributions", "police contributions")),
    (28, "police_beneficiary", "Portland Police Beneficiary Association", ("police beneficiary",
                                                                           "police beneficiary association", "ppba")),
    (29, "police_historical", "Portland Police Historical Society", ("police historical society", "police museum",
                                                                     "police historical", "historical society")),
    (30, "police_athletic", "Portland Police Athletic Association", ("police athletic", "ppaa",
                                                                     "police athletic association", "cops athletic")),
    (31, "fire_police_insurance", "Fire & Police Insurance Association", ("fire and police insurance",
                                                                          "fire and police insurance association",
                                                                          "fire police insurance")),
    (32, "fpdr", "Fire & Police Disability and Retirement Fund",
     ("fpdr", "fire and police disability", "police disability fund")),
    (33, "nationwide", "Nationwide Auto Insurance", ("nationwide", "auto insurance", "car insurance")),
    (34, "family_cancer", "Family Cancer Plan Insurance Company",
     ("family cancer plan", "cancer plan", "cancer insurance", "cancer outfit", "cancer policy", "family cancer")),
    (35, "kaiser", "Kaiser Health Plan", ("kaiser", "kaiser permanente", "kaiser health")),
    (36, "standard", "Standard Insurance", ("standard insurance", "the standard")),
    (37, "portland_building_fitness", "Portland Building Fitness Center",
     ("portland building gym", "portland building fitness", "gym in the portland building", "building gym")),
    (38, "maintenance_fitness", "Maintenance Bureau Fitness Center",
     ("maintenance bureau gym", "maintenance fitness center", "maintenance gym", "maintenance bureau's gym")),
    (39, "parking_patrol_fitness", "Parking Patrol’s Fitness Center",
     ("parking patrol gym", "parking patrol fitness", "parking patrol", "meter maids' gym")),
    (40, "police_fitness", "Portland Police Fitness Room Trustee Fund", ("police fitness room", "police gym",
                                                                         "cops' gym", "police fitness",
                                                                         "police workout room")),
    (41, "c_tran", "C-Tran Employee Transit Program", ("c-tran", "ctran", "c-tran pass", "vancouver bus",
                                                       "clark county transit")),
    (42, "police_relocation", "Portland Police Relocation Loan Program Repayment Fund.",
     ("police relocation loan", "relocation loan")),
)  # fmt: skip
NUMBERS = {key: number for number, key, _, _ in ENTITIES}
NAMES = tuple(anchor(f"5.08.140.A.{number}", name) for number, _, name, _ in ENTITIES)
OPTIONS = {key: (name.rstrip("."), *words) for _, key, name, words in ENTITIES} | {
    UNLISTED: ("not on the list", "not listed", "unlisted", "new charity", "united way", "another entity")
}


class PayrollDeductionFee(Inputs):
    """What an entity pays for payroll deductions made for it."""

    entity: str | None = choice("Which entity receives the deductions?", "5.08.140.A", OPTIONS)
    deductions: int | None = count(
        "How many deductions are made (one for each employee's paycheck)?", "5.08.140.B", unit="deductions",
        words=("deductions", "deduction", "payroll deductions", "paycheck deductions", "withholdings", "in all",
               "deducted", "total deductions"),
    )  # fmt: skip
    people: int | None = count(
        "From how many employees is it deducted?", "5.08.140.B", unit="employees, persons or members",
        words=("members", "employees", "people", "folks", "staff", "workers", "cops", "officers", "participants",
               "subscribers", "riders", "guys", "enrolled", "signed up"),
    )  # fmt: skip
    paychecks: int | None = count(
        "From how many paychecks of each employee?", "5.08.140.B", unit="paychecks", optional=True,
        words=("paychecks", "checks", "pay periods", "paydays", "payrolls", "pay period", "periods", "times",
               "each of", "paycheck"),
    )  # fmt: skip
    paid: Decimal | None = money(
        "How much did the entity pay, if it did?", "5.08.140.B", optional=True,
        words=("paid", "sent", "sent us", "check for", "remitted", "paid us", "their check", "payment of", "pays us"),
    )  # fmt: skip
    asked: str | None = choice(
        "Is it asked whether the entity pays the fee, or whether it is exempt?", "5.08.140.C",
        {
            "pays": ("pay the fee", "pay a fee", "charged the fee", "owe the fee", "subject to the fee",
                     "charged a fee",
                     "pay the deduction fee", "pay the 25 cent", "pay 25 cents", "pay the 25 cents",
                     "have to pay anything", "owe anything", "owe us anything", "owe a fee", "pay anything",
                     "get charged", "charged a quarter", "charge the", "do we charge", "charged for", "pay a quarter",
                     "pay the quarter", "billed for", "do we bill", "charge them", "owe the quarter", "get billed",
                     "pay for payroll deductions", "pay for the deductions", "fee at all", "any fee"),
            "exempt": ("exempt", "excused", "free of the fee", "waived", "off the hook", "get out of the fee", "no fee",
                       "deducted for free", "free of charge", "off the list", "for free", "free ride",
                       "without paying", "get a pass", "don't have to pay", "doesn't have to pay", "not have to pay"),
            "amount": ("how much", "what does", "what will", "what's the bill", "what is the fee", "what fee",
                       "what's their", "come to", "total", "what's the fee", "bill for", "owe us for", "what do we",
                       "add up to", "what would", "what is their", "what are we"),
        },
        optional=True,
    )  # fmt: skip


@calculator(
    name="payroll_deduction_fee",
    title="Fee for payroll deductions",
    subject=SUBJECT,
    provision="5.08.140.B",
    rule="An entity on the list of subsection A pays the City 25 cents for each payroll deduction from an "
    "employee's paycheck, except the taxes, retirement systems, unions and insurers that subsection C numbers.",
    phrases=(
        "payroll deduction fee for the Portland Building Fitness Center with 40 deductions",
        "how much does a credit union owe the City for payroll deductions",
        "does the Painters union pay the deduction fee",
        "25 cents per deduction, which organizations are exempt",
        "what do we charge ICMA for 310 paycheck deductions",
        "cost to an organization for using payroll deduction",
        "is Kaiser charged for deductions",
        "Portland Police Association dues deductions, what is the fee",
        "cancer insurance outfit had 88 paycheck deductions, what's their bill",
        "do the Operating Engineers get their dues deducted for free",
        "ICMA sent us $75 for 310 deductions, is that all of it",
        "does the police union get charged a quarter for dues coming out of checks",
        "what will Nationwide have to pay us in payroll deduction fees",
        "people have C-Tran taken out of each paycheck, what does C-Tran owe us for the year",
        "ran deductions for an outfit on the list last payroll, what's their bill",
        "who gets their deductions free and who pays for them",
        "gym dues taken from members' checks every two weeks, what does the fitness center pay the City",
        "is a health plan off the hook on the 25 cents",
        "does a union local pay anything for having its dues deducted",
        "what fee does the credit union owe us for this payroll",
        "exact fee C-Tran owes the City for this pay run",
        "how much do we bill the cancer insurance company for this month's deductions",
        "total deduction fee of our fitness center this year",
    ),
    anchors=(FEE, EXEMPTION, *NAMES),
    model=PayrollDeductionFee,
)
def payroll_deduction_fee(work: Work) -> Outcome:
    """PCC 5.08.140 B and C."""
    entity = work.choice("entity")
    if entity == UNLISTED:
        return work.not_applicable(
            "5.08.140.A", "The entity is not on the list of those that may receive payroll deductions."
        )
    place, asked = NUMBERS[entity], work.maybe("asked")
    work.step(f"5.08.140.A.{place}", f"The entity stands on the list as number {place}", place)
    if place in EXEMPT:
        work.step("5.08.140.C", f"Number {place} is not required to pay the fee", False)
        lead, verdict = ("Yes, exempt", "yes") if asked == "exempt" else ("No fee", "no")
        text = f"{lead}: number {place} of the list is not required to pay it."
        return work.computed("5.08.140.C", text, dollars("fee", "Fee", FEE.value * 0), verdict=verdict)
    work.skip("5.08.140.C", f"Number {place} is not among the exempt entities")
    each, verdict = work.figure(FEE), "no" if asked == "exempt" else "yes"
    counted = any(work.maybe(name) is not None for name in ("deductions", "people"))
    if asked in ("pays", "exempt") and not counted:
        work.step("5.08.140.B", "The fee for each payroll deduction", each, "USD")
        text = f"{verdict.capitalize()}: number {place} of the list pays {usd(each)} for each payroll deduction."
        return work.computed("5.08.140.B", text, dollars("each", "Fee for each deduction", each), verdict=verdict)
    deductions = _deductions(work)
    if deductions < 0:
        return work.not_applicable("5.08.140.B", "The number of deductions cannot be below zero.")
    fee = each * deductions
    told = f"{deductions} deduction" if deductions == 1 else f"{deductions} deductions"
    work.step("5.08.140.B", f"{usd(each)} for each of {told}", fee, "USD")
    text = f"The fee is {usd(fee)}: {usd(each)} for each of {told}."
    return _with_payment(work, fee, text, verdict)


def _deductions(work: Work) -> int:
    """How many deductions are made: as counted, or one from each paycheck of each employee."""
    people, paychecks = work.maybe("people"), work.maybe("paychecks")
    if people is None or work.maybe("deductions") is not None:
        return work.count("deductions")
    deductions: int = people * (1 if paychecks is None else paychecks)
    work.step("5.08.140.B", "One deduction from each paycheck of each employee", deductions, "deductions")
    return deductions


def _with_payment(work: Work, fee: Decimal, text: str, verdict: str) -> Outcome:
    """The fee; where a payment is told, whether it is enough and what is short."""
    value, paid = dollars("fee", "Fee", fee), work.maybe("paid")
    if paid is None:
        return work.computed("5.08.140.B", text, value, verdict=verdict)
    short = max(Decimal(0), fee - paid)
    work.step("5.08.140.B", f"{usd(paid)} paid, against {usd(fee)}", paid >= fee)
    lead = f"No, {usd(short)} short" if short else "Yes, it is all paid"
    verdict = "no" if short else "yes"
    return work.computed("5.08.140.B", f"{lead}. {text}", value, dollars("shortfall", "Short", short), verdict=verdict)


class DeductionAuthority(Inputs):
    """Who may authorize a payroll deduction."""

    kind: str | None = choice(
        "Which kind of deduction or change is it?", "5.08.140.A",
        {
            "voluntary": ("voluntary", "donation", "union dues", "gym dues", "fitness dues", "credit union",
                          "deferred compensation", "charity", "deferred comp", "insurance premium", "savings bonds",
                          "savings bond", "dues", "transit pass", "pledge", "parking deduction",
                          "gym deduction", "cancer insurance", "fitness center", "car insurance", "savings plan",
                          "payroll deduction", "union deduction", "credit union deduction", "bus pass"),
            "tax_exemptions": ("exemptions", "withholding", "w-4", "w4", "tax withholding", "allowances", "dependents",
                               "tax exemptions", "withholding exemptions", "exemption"),
            "legal_order": ("garnishment", "garnish", "child support", "assignment", "court order", "levy", "writ"),
        },
        optional=True,
    )  # fmt: skip
    employee_signed: bool | None = yes_no(
        "Did the employee personally sign the authorization?", "5.08.140.A",
        yes=("employee signed", "employee authorized", "signed by the employee", "i signed it", "i signed the",
             "employee signs",
             "employee's signature", "his own signature", "her own signature", "signed it himself", "signed it herself",
             "he signed", "she signed", "they signed", "employee personally signed", "own signature", "i've signed",
             "signed by him", "signed by her", "bears his signature", "bears her signature", "with his signature",
             "with her signature", "employee did sign", "she's signed", "he's signed", "signed it personally",
             "employee has signed", "employee filled out and signed", "his signed", "her signed", "member signed",
             "worker signed", "signed by the worker", "clerk signed", "himself signed", "herself signed"),
        no=("can i sign", "may i sign", "sign up his", "sign up her", "sign for him", "sign for her", "my husband",
            "my wife", "my spouse", "can i authorize", "supervisor signed", "supervisor signs", "manager signs",
            "spouse signs", "on behalf of",
            "for the employee", "not signed", "unsigned", "union signed", "supervisor", "manager", "spouse", "steward",
            "shop steward", "union rep", "wife", "husband", "over the phone", "verbal", "verbally", "by phone",
            "without a signature", "no signature", "without a signed", "e-mailed", "union sent us a list", "his boss",
            "her boss", "never signed", "didn't sign", "hasn't signed", "his wife", "her husband", "somebody else",
            "orally", "mother", "union told us", "without his signature", "without her signature", "payroll clerk",
            "nothing signed", "okayed by phone", "not signed anything", "hasn't signed anything", "boss signed",
            "for my husband", "for my wife", "my wife signed", "my husband signed", "forged", "boyfriend", "girlfriend",
            "husband signed", "wife signed", "union turned in", "called in", "phoned in", "told us to", "verbal ok",
            "her mother", "his mother", "his dad", "daughter", "roommate", "left a voicemail", "lead worker",
            "foreman", "on his say-so", "no signed", "no card", "no form", "text message", "director signed"),
    )  # fmt: skip


@calculator(
    name="deduction_authority",
    title="Who may authorize a payroll deduction",
    subject=SUBJECT,
    provision="5.08.140.A",
    rule="Only the employee may authorize voluntary deductions or changes in exemptions for tax withholding; the "
    "signed authorization is kept on file by the Office of Finance and Administration.",
    phrases=(
        "can a supervisor sign a payroll deduction for an employee",
        "who can authorize a voluntary deduction from a paycheck",
        "can someone else change my tax withholding exemptions",
        "does a union dues deduction need the employee's signature",
        "employee's spouse wants to change the W-4, allowed?",
        "where do signed deduction authorizations go",
        "may payroll start a deduction without a signed form",
        "shop steward turned in a list of guys to deduct dues from, no cards, can payroll run it",
        "his wife called to switch his exemptions, do we do it",
        "she signed the card herself for the fitness deduction, ok to start?",
        "got an email to bump up withholding exemptions for a guy, can payroll go ahead",
        "somebody turned in a form for a coworker's voluntary deduction, can we start it",
        "worker okayed the gym deduction over the phone, nothing signed",
        "my husband works for the City, can I sign up his credit union deduction",
        "boss wants insurance taken out of everyone's check without asking them",
        "is a deduction valid that the bureau director approved",
        "employee filled in the withholding form herself, may payroll make the change",
        "worker signed the authorization himself for deferred comp, may we take it out",
        "manager filled out a new W-4 for one of his people, is it any good",
    ),
    anchors=(ONLY_EMPLOYEE, OTHER_THAN),
    model=DeductionAuthority,
)
def deduction_authority(work: Work) -> Outcome:
    """PCC 5.08.140 A."""
    kind = work.maybe("kind")
    if kind is None:
        work.note("A voluntary deduction or a change in exemptions was taken, not one that law or a court prescribes.")
    if kind == "legal_order":
        return work.not_applicable(
            "5.08.140.A",
            "Assignments and garnishments prescribed by law or authorized by an employee stand outside this rule.",
        )
    office = "Office of Finance and Administration"
    if work.yes("employee_signed"):
        work.step("5.08.140.A", "The employee has authorized it", True)
        return work.computed(
            "5.08.140.A", "Yes: the employee has authorized it; the signed authorization is kept on file by the "
                          f"{office}.",
            verdict="yes", actors=("employee", office),
        )  # fmt: skip
    work.step(
        "5.08.140.A", "Only the employee may authorize it, and the authorization bears the employee's signature", False
    )
    return work.computed(
        "5.08.140.A", "No: only the employee may authorize it, over the employee's own signature.",
        verdict="no", actors=("employee", office),
    )  # fmt: skip
