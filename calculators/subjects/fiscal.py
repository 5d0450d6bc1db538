"""Deputy auditors, credit union checks and investments: Sections 5.64.020, 5.64.030 and 5.64.090."""

from __future__ import annotations

from decimal import Decimal

from calculators.calculator import calculator
from calculators.clearance import cleared
from calculators.figure import anchor
from calculators.inputs import Inputs, choice, money, yes_no
from calculators.money import usd
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
        yes=("auditor's office", "office of the auditor", "works for the auditor",
             "employed by the auditor", "in the auditor's office", "auditor's employee", "auditor's staff",
             "works in the auditor's office", "auditor's own", "one of the auditor's people",
             "on the auditor's payroll", "auditor's clerk", "her own shop", "in her own shop",
             "his own shop", "her own office", "his own office", "in her office", "in his office",
             "works for her", "works for him", "auditor's receptionist", "auditor's secretary",
             "auditor's shop", "who works in the office of the auditor", "city recorder in the auditor's",
             "auditor's intern", "auditor's staffer", "auditor's assistant", "auditor's division",
             "on her staff", "on his staff", "one of her own", "one of his own", "clerk in the office",
             "someone in her office"),
        no=("not employed", "another bureau", "outside the auditor's office", "other bureau",
            "works in parks", "not in the auditor's office", "parks employee", "from parks",
            "works for parks", "consultant", "contractor", "from finance", "treasurer's office",
            "works for the mayor", "from the water bureau", "retired", "volunteer", "outside attorney",
            "not employed there", "from another bureau", "police bureau", "friend from a private firm",
            "private firm", "doesn't work for us", "doesn't work there", "not on her staff",
            "not on his staff", "water bureau employee", "police officer", "from transportation",
            "parks worker", "works at the fire bureau", "city attorney's office", "mayor's aide",
            "mayor's office", "old friend", "her cousin", "his nephew", "her husband", "private citizen",
            "not a city employee", "outside cpa", "cpa firm", "outside accountant", "former employee",
            "county clerk", "council aide", "works for the treasurer", "works in finance",
            "works in another bureau", "bureau of", "from the fire bureau", "guy from", "fire bureau",
            "transportation bureau", "water bureau", "from the mayor's office", "from city hall's",
            "housing bureau", "parks bureau", "from planning"),
    )  # fmt: skip
    raised: bool | None = yes_no(
        "Is the question whether pay or classification change?", "5.64.020", optional=True,
        yes=("raise", "more pay", "higher pay", "classification change", "reclassified", "pay go up",
             "salary change", "extra pay", "bump in pay", "get more money", "paid more", "pay bump",
             "salary go up", "pay raise", "her pay", "his pay", "higher grade", "reclassify",
             "new classification", "title change pay", "get a raise", "bump", "salary increase",
             "pay rate", "pay grade", "more salary", "job class", "earn more", "pay go", "paycheck",
             "changes in my paycheck", "my paycheck", "my pay", "in my pay", "wages", "salary", "my salary"),
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
        "may the Auditor appoint a payroll clerk who is employed in the Office of the Auditor as a deputy",
        "clerk in the auditor's office gets named deputy auditor, does her pay go up because of it",
        "auditor wants her old friend from a private firm as deputy auditor, doesn't work for us, can she",
        "auditor wants the receptionist in her own shop to act for her while she's away, can she name her deputy",
        "can the Auditor appoint a Water Bureau employee as deputy auditor",
        "the Auditor wants to make Mr. so and so a deputy, can she",
        "outside accountant as deputy to the City Auditor, allowed?",
        "does a new deputy auditor move to a higher pay grade",
        "may an intern on the auditor's staff act in his behalf as deputy",
        "can the auditor deputize a guy from the fire bureau or some other bureau",
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
             "treasurer's name", "signed by the credit union's treasurer", "treasurer plus",
             "three signatures", "signed by treasurer", "treasurer and president", "treasurer has signed",
             "treasurer's on it", "all the signatures", "all signatures", "every signature",
             "their treasurer signed", "treasurer's sig", "treasurer, president", "all three"),
        no=("treasurer did not sign", "not signed by the treasurer", "without the treasurer's signature",
            "treasurer hasn't signed", "missing the treasurer", "treasurer forgot",
            "no treasurer signature", "treasurer didn't sign", "treasurer never signed",
            "treasurer's missing", "without the treasurer", "treasurer's signature is missing",
            "no treasurer's", "treasurer has not", "treasurer's isn't", "treasurer isn't on it",
            "treasurer's blank", "unsigned by the treasurer", "lacks the treasurer", "minus the treasurer"),
    )  # fmt: skip
    president: bool | None = yes_no(
        "Is it countersigned by the President?", "5.64.030", optional=True,
        yes=("countersigned by the president", "president countersigned", "president signed",
             "and the president", "all three signed", "all three officers", "all three signatures",
             "countersigned by both", "president and the vice president", "president and vice president",
             "president and vp", "prez signed", "prez plus", "prez countersigned", "prez and", "plus prez",
             "three signatures", "president only", "president has", "president's on it",
             "all the signatures", "both countersigned", "treasurer and president",
             "treasurer and the president", "president alone", "only the president", "just the president",
             "all three"),
        no=("president did not sign", "not countersigned by the president", "treasurer only",
            "no president", "only the treasurer", "nobody countersigned", "not countersigned",
            "no countersignature", "without countersignatures", "just the treasurer",
            "president hasn't signed", "president hasn't countersigned", "president never",
            "president didn't", "without the president", "president's missing",
            "president's signature is missing", "prez didn't", "prez hasn't", "only the vice president",
            "prez is missing", "no prez", "only the vp", "treasurer and vice president only",
            "just the treasurer and the vice president", "lacks the president", "president forgot",
            "only signed by the treasurer"),
    )  # fmt: skip
    vice_president: bool | None = yes_no(
        "Is it countersigned by the Vice President?", "5.64.030", optional=True,
        yes=("vice president countersigned", "vice president signed", "and vice president",
             "and the vice president", "all three signed", "all three officers", "all three signatures",
             "countersigned by both", "vp countersigned", "and vp", "vp signed", "plus vice prez",
             "vice prez", "veep signed", "three signatures", "vp has", "all the signatures",
             "both countersigned", "vice president has", "veep countersigned", "all three"),
        no=("vice president did not sign", "without the vice president", "treasurer only",
            "vice president missing", "not by the vice president", "vice president hasn't signed",
            "only the treasurer", "missing the vice president", "vice president's is missing",
            "vice president forgot", "not countersigned", "no vice president", "without countersignatures",
            "just the treasurer", "only the president countersigned", "nobody countersigned",
            "president only", "countersigned by the president only", "vp didn't", "vp hasn't", "no vp",
            "vp's missing", "vp is missing", "veep is missing", "veep's name missing", "veep didn't",
            "without the vp", "vice president didn't", "vice president never",
            "vice president's signature is missing", "just the president", "only the president",
            "president alone", "vice prez hasn't", "vice prez didn't", "lacks the vice president",
            "only treasurer and president", "treasurer and president only",
            "just the treasurer and president", "only signed by the treasurer", "minus the vp",
            "veep hasn't", "vp forgot", "vp never"),
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
        "window's got a cu check with all three signatures on it, treasurer plus prez plus vice prez, do we cash",
        "got an employees credit union check, prez signed it, do we cash it",
        "credit union check came in, president and vp countersigned but their treasurer didn't sign, cash it?",
        "check from the City Employees' Credit Union came in, do we cash it",
        "Credit Union check signed by its Treasurer and countersigned by the President and the Vice "
        "President, does the City Treasurer cash it",
        "Employees' Credit Union check countersigned by the President only, must the City Treasurer cash it",
        "teller has a CU draft lacking one signature, honor it?",
        "are two names on a credit union check enough",
        "credit union's vice president forgot to countersign, refuse the check?",
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
    granted = "the City Treasurer accepts and cashes it"
    return cleared(work, at, granted, papers=conditions, actors=("City Treasurer",))


class InvestmentApproval(Inputs):
    """What investing surplus money depends on."""

    fund: str | None = choice(
        "Whose surplus balance is invested?", "5.64.090.p2",
        {
            "general": ("general fund", "general fund's", "gf", "the general"),
            "special": ("special fund", "sinking fund", "special funds", "sinking funds",
                        "bond sinking fund", "parking fund", "water fund", "sewer fund", "trust fund",
                        "golf fund", "pension fund", "bond fund", "construction fund", "facilities fund",
                        "reserve fund", "operating fund", "fleet fund", "sinking", "special",
                        "transportation fund", "fire fund", "housing fund", "water bond", "street fund",
                        "parks fund", "sewer special fund", "levy fund", "debt service fund",
                        "enterprise fund", "cemetery fund", "assessment fund"),
        },
    )  # fmt: skip
    finance: bool | None = yes_no(
        "Has the Commissioner of Finance and Administration approved it?", "5.64.090.p2", optional=True,
        yes=("finance commissioner approved", "commissioner of finance approved", "finance approved",
             "commissioner of finance and administration approved", "finance commissioner okayed",
             "finance commissioner signed", "both commissioners approved", "both commissioners okayed",
             "both signed off", "finance commissioner said yes", "finance commissioner is ok",
             "finance commissioner only", "only the finance commissioner", "finance commissioner said ok",
             "finance & admin commissioner signed off", "finance and admin commissioner",
             "finance and administration signed off", "finance commissioner agreed",
             "commissioner of finance signed off", "commissioner of finance okayed",
             "commissioner of finance and administration signed off", "finance commissioner's ok",
             "finance commissioner's approval", "finance commissioner has approved", "finance okayed",
             "finance said yes", "finance signed off", "finance commissioner is fine",
             "finance commissioner agrees", "finance commissioner gave", "finance's blessing",
             "commissioner of finance has approved", "finance commissioner ok'd", "both have approved",
             "both approved", "both agreed", "both okayed", "finance commissioner is on board",
             "commish approved", "finance commish okayed", "finance commish said ok",
             "finance commish approved"),
        no=("finance commissioner refused", "not approved by the commissioner of finance",
            "without the commissioner of finance", "finance commissioner has not",
            "finance commissioner hasn't", "finance commissioner said no",
            "without the finance commissioner", "on his own", "on her own", "by himself", "by herself",
            "without any approval", "without approval", "nobody approved", "without asking anyone",
            "finance commissioner hasn't approved", "finance hasn't", "finance said no", "finance refused",
            "commissioner of finance hasn't", "commissioner of finance and administration hasn't",
            "commissioner of finance said no", "finance commissioner never", "without finance",
            "without the finance", "finance commissioner didn't", "finance commissioner turned",
            "all by himself", "all by herself", "without any sign-off", "finance not asked",
            "nobody's approval", "no approval", "no approvals", "finance commissioner not on board",
            "finance commissioner won't", "finance commissioner opposed", "finance commish wasn't asked",
            "commish wasn't asked", "commish hasn't", "finance commissioner wasn't asked",
            "finance wasn't asked", "finance was never asked", "finance commissioner was not asked",
            "nobody asked finance", "finance knows nothing", "finance hasn't heard", "commish said no"),
    )  # fmt: skip
    in_charge: bool | None = yes_no(
        "Has the Commissioner In Charge of the fund's budget approved it?", "5.64.090.p2", optional=True,
        yes=("commissioner in charge approved", "budget commissioner approved",
             "fund's commissioner approved", "both commissioners approved", "both commissioners okayed",
             "both signed off", "commissioner in charge okayed", "water commissioner approved",
             "parks commissioner approved", "commissioner in charge signed",
             "commissioner in charge of that budget", "commissioner in charge signed off",
             "commissioner over that fund agreed", "commissioner over the fund approved",
             "commissioner over that budget approved", "commissioner over it approved",
             "fund's commissioner okayed", "fund's commissioner signed off",
             "commissioner in charge of the budget approved",
             "commissioner in charge of the fund approved", "sewer commissioner approved",
             "both have approved", "both approved", "both agreed", "both okayed",
             "commissioner in charge agreed", "commissioner in charge is fine",
             "commissioner who runs the fund approved", "budget's commissioner approved",
             "transportation commissioner approved", "commissioner in charge of its budget approved",
             "commissioner in charge has approved"),
        no=("commissioner in charge refused", "commissioner in charge has not approved",
            "without the commissioner in charge", "commissioner in charge hasn't",
            "commissioner in charge said no", "only the finance commissioner", "finance commissioner only",
            "finance commissioner alone", "commissioner of finance alone", "water commissioner has not",
            "parks commissioner said no", "commissioner over that fund hasn't",
            "commissioner over the fund hasn't", "commissioner over that fund said no",
            "fund's commissioner hasn't", "fund's commissioner said no",
            "commissioner in charge of the fund hasn't", "commissioner in charge of the budget hasn't",
            "commissioner in charge of that fund hasn't", "commissioner in charge didn't",
            "commissioner in charge never", "budget commissioner hasn't", "other commissioner hasn't",
            "second commissioner hasn't", "other commissioner said no", "fund commissioner hasn't",
            "commissioner in charge won't", "fund's commissioner won't", "commissioner over it hasn't",
            "commissioner who runs the fund hasn't", "water commissioner hasn't",
            "sewer commissioner hasn't", "parks commissioner hasn't", "water commissioner said no",
            "fund's commissioner refused", "fund's commissioner opposed", "commissioner in charge has not",
            "in charge has not", "in charge hasn't", "in charge said no", "in charge not",
            "in charge has not approved", "in charge didn't", "in charge never", "in charge refuses",
            "no word from the commissioner in charge", "in charge isn't"),
    )  # fmt: skip

    asked: str | None = choice(
        "Which approval is asked about, if one is?", "5.64.090.p2",
        {"one_enough": ("enough", "all he needs", "all she needs", "all we need", "the only approval",
                        "only one we need", "sufficient", "one sign-off", "one signature",
                        "just the finance commissioner"),
         "second_needed": ("approval needed too", "needed too", "have to approve too", "have to sign off too",
                           "second approval", "also need", "also have to", "as well", "both commissioners have to",
                           "both have to", "another approval", "approve too", "two approvals", "two sign-offs",
                           "second sign-off", "second signature", "second commissioner", "one more approval",
                           "both of them")},
        optional=True,
    )  # fmt: skip

    amount: Decimal | None = money(
        "How much is it, if that is known?", "5.64.090.p2", optional=True,
        words=("invest", "investing", "surplus", "idle", "balance", "spare", "cash", "sitting", "park",
               "put", "of", "extra", "has"),
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
        "sinking fund has money sitting around, finance commissioner said ok but the commissioner over "
        "that fund hasn't, good to buy bonds?",
        "spare cash in the sewer special fund, finance and admin commissioner signed off and so did the "
        "commissioner in charge of that budget, can treasury buy",
        "treasurer wants to park idle General Fund money in bonds and the finance commissioner hasn't approved, can he",
        "we have idle money, whose approval does the Treasurer need to invest it",
        "invest money of a sinking fund, is the approval of the Commissioner In Charge of the budget of "
        "that fund needed too",
        "whose approval does the City Treasurer need to invest General Fund surplus",
        "put the parking fund's extra balance into interest bearing securities, who has to say yes",
        "is one sign-off enough to buy T-bills with general fund leftovers",
        "treasury bought notes with special fund cash on its own, allowed?",
    ),
    anchors=(APPROVALS, LAWFUL),
    model=InvestmentApproval,
)
def investment_approval(work: Work) -> Outcome:
    """PCC 5.64.090."""
    at = "5.64.090.p2"
    amount: Decimal | None = work.maybe("amount")
    if amount is not None:
        work.skip(at, f"The amount of {usd(amount)} changes nothing: the text sets no limit")
    finance = Condition("finance", at, f"the {FINANCE} approves")
    if work.maybe("finance") is False:
        return permission(work, at, "the City Treasurer may invest", on=(finance,), actors=("City Treasurer", FINANCE))
    special = work.choice("fund") == "special"
    work.note(
        "Only in securities that the City may lawfully hold under Charter Section 7-105 (5.64.090, first paragraph)."
    )
    asked = work.maybe("asked")
    if asked and work.maybe("in_charge") is None:
        return _approvals(work, special, asked)
    conditions = [finance]
    actors: tuple[str, ...] = ("City Treasurer", FINANCE)
    if special:
        conditions.append(Condition("in_charge", at, "the Commissioner In Charge of the fund's budget approves"))
        actors = (*actors, "Commissioner In Charge")
    else:
        work.skip(at, "No special or sinking fund, so no further approval")
    granted = "the City Treasurer may invest the surplus balance"
    return cleared(work, at, granted, papers=tuple(conditions), actors=actors)


def _approvals(work: Work, special: bool, asked: str) -> Outcome:
    """Whether one approval is enough, or a second needed: two for special and sinking funds, else one."""
    at = "5.64.090.p2"
    both = (FINANCE, "Commissioner In Charge") if special else (FINANCE,)
    work.step(at, "A special or sinking fund takes the approval of the Commissioner In Charge of its budget", special)
    verdict = "yes" if special == (asked == "second_needed") else "no"
    text = (f"it takes the approval of the {FINANCE} and of the Commissioner In Charge of the fund's budget."
            if special else f"it takes the approval of the {FINANCE} only.")  # fmt: skip
    return work.computed(at, f"{verdict.capitalize()}: {text}", verdict=verdict, actors=both)
