"""Refunds: who draws them, of what, charged to what: Section 5.64.070."""

from __future__ import annotations

from decimal import Decimal

from calculators.calculator import calculator
from calculators.clearance import cleared
from calculators.figure import anchor
from calculators.inputs import Inputs, choice, money, yes_no
from calculators.money import usd
from calculators.outcome import Outcome, Quantity
from calculators.permission import Condition, permission
from calculators.work import Work

SUBJECT = "Refunds"
BOTH = ("Mayor", "Auditor")

STATEMENT = anchor("5.64.070.A", "The statement shall bear the approval of the bureau head")
FROM_PETTY_CASH = anchor("5.64.070.A", "A refund in any amount may be paid from petty cash if funds are available")
RECORDED = anchor("5.64.070.B", "after such refunds have been properly recorded in the Auditor’s refund register")
ERRONEOUS = anchor("5.64.070.B", "unless such refund is first authorized by Council")
BUDGETARY = anchor("5.64.070.C", "if the amount to be refunded was previously credited to a budgetary fund")
NONBUDGETARY = anchor("5.64.070.C", "if the amount to be refunded was credited to a nonbudgetary account")


class RefundDraw(Inputs):
    """What paying a refund depends on."""

    approved: bool | None = yes_no(
        "Does a statement of the refund's necessity and amount bear the bureau head's approval?", "5.64.070.A",
        optional=True,
        yes=("statement approved", "bureau head approved", "approved statement",
             "approved by the bureau head", "head signed off", "bureau head signed", "head okayed",
             "director approved the statement", "signed statement", "approved by the bureau director",
             "director approved", "head approved", "with the statement", "statement is signed",
             "statement is submitted", "statement submitted", "head approved the statement",
             "bureau head okayed", "bureau head ok'd", "statement's been turned in",
             "statement has been turned in", "statement turned in", "turned in the statement",
             "statement's in", "statement is in", "statement is done", "statement's signed",
             "statement filed", "approved by my bureau head", "director okayed", "director signed",
             "boss approved", "with an approved statement", "approved by the head",
             "bureau director approved", "statement bears", "head's approval", "head signed",
             "director's approval", "statement was approved", "head has approved", "statement in hand"),
        no=("no statement", "bureau head has not approved", "not approved", "without a statement",
            "no approval", "head hasn't approved", "head has not signed", "nobody approved",
            "statement is missing", "head refused", "hasn't been approved", "without approval",
            "bureau head hasn't signed", "unsigned statement", "head won't sign",
            "nobody did the statement", "no one did the statement", "statement hasn't",
            "haven't done the statement", "no paperwork", "statement isn't", "didn't do the statement",
            "head never", "head said no", "bureau head said no", "director hasn't", "director said no",
            "director refused", "not been approved", "is not approved", "statement wasn't",
            "no signed statement", "bureau head won't", "boss hasn't", "statement not",
            "head didn't approve", "without the bureau head's", "skip the statement",
            "without head approval", "signs the statement monday", "sign the statement later",
            "signs later", "sign later", "will sign", "signs monday", "signs next week", "sign next week",
            "statement later", "statement next week", "statement to follow", "statement follows",
            "approve later", "approves later", "approval later", "approval to follow", "sign tomorrow",
            "signs tomorrow", "sign on monday", "sign on friday", "statement afterwards",
            "hasn't seen the statement"),
    )  # fmt: skip
    amount: Decimal | None = money(
        "How much is the refund?",
        "5.64.070.A",
        optional=True,
        words=("refund", "amount", "for", "pay", "paid", "customer", "back", "her", "his", "owe", "owed",
               "overpaid", "overpayment", "give back", "return", "deposit"),
    )  # fmt: skip
    source: str | None = choice(
        "Is the refund paid by check or from petty cash?", "5.64.070.A",
        {
            "check": ("check", "by check", "draw a check", "refund check", "cut a check", "write a check",
                      "checks", "drawn", "warrant", "city check", "mail him a check", "in the mail",
                      "by mail", "requisition"),
            "petty_cash": ("petty cash", "cash", "from petty cash", "out of the cash box", "cash box",
                           "till", "petty", "cash drawer", "drawer", "out of the drawer",
                           "cash on the spot", "hand her cash", "petty cash box", "cashbox",
                           "petty cash fund", "lockbox"),
        },
    )  # fmt: skip
    funds: bool | None = yes_no(
        "Are funds available in petty cash?", "5.64.070.A", optional=True,
        yes=("funds available", "funds are available", "enough petty cash", "enough in petty cash",
             "there is money", "there's money", "enough cash", "we have the cash", "money is there",
             "has the funds", "has enough", "funds on hand", "plenty of cash", "money in the drawer",
             "money in the box", "money in there", "cash in the box", "cash in there",
             "cash in the drawer", "fund has", "box has", "there's cash", "cash is there",
             "petty cash has", "plenty in the box", "plenty in petty cash", "money's there",
             "fund can cover", "covers it", "enough money", "enough in the box", "funds are there",
             "got the money", "plenty of money"),
        no=("not enough", "no funds", "funds not available", "petty cash is empty", "too little",
            "ran out", "is short", "doesn't have enough", "box is empty", "nearly empty", "almost empty",
            "out of cash", "can't cover", "not enough in the box", "too low", "only have",
            "drawer is empty", "cash ran out", "no cash", "no money", "tapped out", "doesn't cover",
            "out of money", "fund's empty"),
    )  # fmt: skip


@calculator(
    name="refund_draw",
    title="Paying a refund",
    subject=SUBJECT,
    provision="5.64.070.A",
    rule="The Mayor and Auditor draw refund checks on a signed memorandum requisition with a statement of necessity "
    "and amount that the bureau head approves; petty cash may pay a refund in any amount if funds are available and "
    "the statement is submitted.",
    phrases=(
        "can a $250 refund be paid from petty cash",
        "who draws refund checks",
        "is there a limit on refunds from petty cash",
        "what does a memorandum requisition for a refund need",
        "bureau head has not approved the refund statement, can we draw the check",
        "pay a customer refund out of petty cash when funds are available",
        "give a big refund from the cash box, is there a ceiling",
        "bureau head signed the statement and there is cash, can we hand out the refund",
        "is the refund check ok to cut without the bureau head's ok",
        "permit guy overpaid, requisition's signed, statement has the reason and amount and the bureau "
        "head approved, can we cut the refund check",
        "give a lady her money back out of petty cash, there's money in the drawer but nobody did the statement, ok?",
        "can I pay a refund from the petty cash box, the statement's been turned in",
        "we owe a customer a refund of an overpaid fee, may a check be drawn",
        "refund statement is not approved by the bureau head, may the check be drawn",
        "refund with an approved statement is to be paid from petty cash and funds are available, may "
        "petty cash pay it",
        "class fee refund to a parent by check, director refused to approve",
        "hand a camper his deposit back in cash from the till",
        "permit fee returned to a builder, boss approved the statement, may the Mayor and Auditor draw it",
    ),
    anchors=(STATEMENT, FROM_PETTY_CASH),
    model=RefundDraw,
)
def refund_draw(work: Work) -> Outcome:
    """PCC 5.64.070 A."""
    at = "5.64.070.A"
    statement = Condition(
        "approved", at, "a statement of the refund's necessity and amount bears the bureau head's approval"
    )
    if work.maybe("approved") is False:
        return permission(work, at, "the refund may be paid", on=(statement,), actors=("bureau head",))
    if work.choice("source") == "petty_cash":
        funds = Condition("funds", at, "funds are available")
        work.note(
            "The limit of PCC 5.52.010 B speaks of purchases; a refund may be paid from petty cash in any amount."
        )
        amount: Decimal | None = work.maybe("amount")
        of = "" if amount is None else f" of {usd(amount)}"
        granted = f"petty cash may pay the refund{of}, whatever its amount"
        return cleared(work, at, granted, papers=(statement, funds), actors=("bureau head",))
    work.note("Refunds of assessments paid in error follow PCC 5.64.070 B.")
    words = "the Mayor and Auditor may draw the check, on a properly signed memorandum requisition"
    return permission(work, at, words, on=(statement,), actors=(*BOTH, "bureau head"))


class AssessmentRefund(Inputs):
    """What refunding an assessment depends on."""

    recorded: bool | None = yes_no(
        "Is the refund recorded in the Auditor's refund register?", "5.64.070.B", optional=True,
        yes=("recorded", "in the register", "entered in the register", "in the refund register", "logged",
             "registered", "on the register", "is in the book", "auditor's register",
             "auditor's refund register", "entered", "it's on the register", "been recorded",
             "has been entered", "register has it", "on the auditor's", "recorded it", "on the books",
             "in the auditor's register", "it's in the register"),
        no=("not recorded", "isn't recorded", "hasn't been recorded", "not logged", "not in the book",
            "never recorded", "isn't in the register", "before it is in the register",
            "before it is recorded", "before it is entered", "not yet in the register",
            "not in the register", "not entered", "not yet recorded", "not yet entered",
            "auditor hasn't recorded", "hasn't been entered", "isn't on the register", "never entered",
            "not on the register", "register doesn't show", "not in the auditor's", "hasn't entered",
            "unrecorded", "forgot to record", "not yet on the register", "isn't yet in", "before it's in",
            "hasn't hit the register", "is not yet recorded", "register is blank", "not on the books"),
    )  # fmt: skip
    erroneous: bool | None = yes_no(
        "Was the description of the property assessed found to be erroneous?", "5.64.070.B",
        yes=("erroneous description", "wrong description", "description was wrong", "description is wrong",
             "erroneous property description", "wrong property description", "description found erroneous",
             "misdescribed", "legal description was off", "bad legal description",
             "wrong legal description", "described the wrong", "described wrong",
             "lot was described wrong", "property was described wrong", "description was off",
             "description was bad", "description is off", "bad description",
             "description turned out wrong", "description error", "error in the description",
             "faulty description", "description was erroneous", "mistake in the description",
             "description was in error", "mistaken description", "description had a mistake",
             "description found wrong", "description is erroneous", "typo in the description",
             "wrong tax lot described"),
        no=("description correct", "description is correct", "paid twice", "double payment", "overpaid",
            "duplicate payment", "description was right", "paid it twice", "overpayment",
            "nothing wrong with the description", "description was correct", "description was fine",
            "description's fine", "description is right", "description is fine", "double paid",
            "paid double", "twice", "paid too much", "paid by two people", "neighbor's assessment",
            "both paid", "property description was correct", "paid the neighbor's", "correct description",
            "nothing wrong with the legal"),
        optional=True,
    )  # fmt: skip
    asked: str | None = choice(
        "Is the question whether the Council has to authorize it?", "5.64.070.B",
        {"council_needed": ("need council", "needs council", "need to go to council", "have to go to council",
                            "council have to", "council first", "does council", "council needed", "council vote",
                            "have to be authorized", "council action", "need the council", "council involved",
                            "take it to council", "council required", "council approval needed", "go before council",
                            "need an ordinance", "council authorization")},
        optional=True,
    )  # fmt: skip
    council: bool | None = yes_no(
        "Has the Council first authorized the refund?", "5.64.070.B", optional=True,
        yes=("council has authorized", "authorized by council", "council approved", "council authorized",
             "council okayed", "council said yes", "council passed", "council said go ahead",
             "council said ok", "council has approved", "council ok'd", "council voted",
             "council authorizes", "council signed off", "council gave", "council's fine",
             "council did authorize", "approved by council", "council already authorized"),
        no=("council has not authorized", "without council", "no council authorization",
            "not authorized by council", "council hasn't", "council has not", "council never",
            "before council", "without going to council", "without the council",
            "council hasn't authorized", "council hasn't approved", "council didn't", "council said no",
            "council turned", "council not asked", "council was never", "nothing from council",
            "council rejected", "council refused", "council has not voted", "nobody asked council",
            "council voted no", "hasn't gone to council"),
    )  # fmt: skip

    amount: Decimal | None = money(
        "How much is it, if that is known?", "5.64.070.B", optional=True,
        words=("refund", "assessment", "paid", "overpaid", "for", "of", "back", "owed"),
    )  # fmt: skip


@calculator(
    name="assessment_refund",
    title="Refunding an assessment paid in error",
    subject=SUBJECT,
    provision="5.64.070.B",
    rule="The Mayor and Auditor refund an assessment paid in error after it is recorded in the Auditor's refund "
    "register; when the description of the property was erroneous, the Council authorizes it first.",
    phrases=(
        "assessment paid in error, can we draw the refund check before it is in the register",
        "refund of an assessment with a wrong property description",
        "owner paid an assessment twice, how is it refunded",
        "does Council have to authorize refunding an assessment",
        "when may a refund of an erroneous assessment be drawn",
        "assessment refund register requirement",
        "we assessed the wrong lot and they paid, can the Mayor and Auditor just cut the refund check",
        "wrong legal description on a paid assessment, does the refund need Council",
        "refund of a double paid assessment is in the register, ok to draw it",
        "refund of an assessment paid by mistake, it's in the register, but the lot was described wrong "
        "and council hasn't authorized it, can we pay",
        "homeowner paid her neighbor's sewer assessment in error, may we refund it",
        "assessment got paid cause the description was off, council said go ahead and it's on the "
        "auditor's refund register, good to refund?",
        "somebody double paid his street assessment, it's on the auditor's register, can we refund him",
        "assessment paid in error is recorded in the refund register and the property description was "
        "correct, may the Mayor and Auditor draw the refund check",
        "assessment paid in error is not yet recorded in the Auditor's refund register, may the refund check be drawn",
        "mistake in the legal description of the assessed land, who has to okay giving the money back",
        "sidewalk assessment paid by two people, can we give one his money back",
        "give back a sewer assessment that two owners both paid, register shows it",
    ),
    anchors=(RECORDED, ERRONEOUS),
    model=AssessmentRefund,
)
def assessment_refund(work: Work) -> Outcome:
    """PCC 5.64.070 B."""
    at = "5.64.070.B"
    recorded = Condition("recorded", at, "the refund is properly recorded in the Auditor's refund register")
    words = "the Mayor and Auditor may draw the check for the refund"
    amount: Decimal | None = work.maybe("amount")
    if amount is not None:
        work.skip(at, f"The amount of {usd(amount)} changes nothing")
    erroneous, authorized = work.maybe("erroneous"), work.maybe("council")
    if work.maybe("asked") and authorized is None:
        return _council_needed(work, work.yes("erroneous"))
    if not erroneous or work.maybe("recorded") is False:
        if erroneous is None and not authorized:
            work.note("Taken as a refund for another reason than an erroneous description of the property, which the "
                      "Council would first have to authorize.")  # fmt: skip
        return permission(work, at, words, on=(recorded,), actors=BOTH)
    council = Condition(
        "council", at, "the Council first authorizes it, because the description of the property was erroneous"
    )
    return cleared(work, at, words, papers=(council, recorded), actors=(*BOTH, "Council"))


def _council_needed(work: Work, erroneous: bool) -> Outcome:
    """Whether the Council has to authorize the refund: only where the description of the property was erroneous."""
    at = "5.64.070.B"
    work.step(at, "The description of the property assessed was found to be erroneous", erroneous)
    if erroneous:
        text = "Yes: the Council first authorizes it, because the description of the property was erroneous."
        return work.computed(at, text, verdict="yes", actors=("Council",))
    text = ("No: the Council authorizes only a refund where the description of the property was erroneous; it is "
            "recorded in the Auditor's refund register.")  # fmt: skip
    return work.computed(at, text, verdict="no", actors=BOTH)


class RefundChargedTo(Inputs):
    """Where the refunded money was credited."""

    credited: str | None = choice(
        "Was the money previously credited to a budgetary fund or to a nonbudgetary account?", "5.64.070.C",
        {
            "budgetary": ("budgetary", "budgetary fund", "budgeted fund", "general fund", "operating fund",
                          "budgeted", "in the budget", "went into a budgeted", "operating budget",
                          "budget fund", "bureau budget", "water fund", "parks fund", "sewer fund",
                          "went into the budget", "part of the budget"),
            "nonbudgetary": ("nonbudgetary", "non-budgetary", "nonbudgetary account", "not budgetary",
                             "trust account", "non-budgetary account", "trust fund", "suspense account",
                             "deposit account", "clearing account", "not in the budget",
                             "isn't in the budget", "outside the budget", "off budget", "off-budget",
                             "unbudgeted", "not budgeted", "isn't budgeted", "non budget", "trust type",
                             "escrow account", "holding account", "pass-through account",
                             "not part of the budget", "non-budget", "not a budgetary", "agency account",
                             "no budget", "custodial account", "non-budgeted"),
        },
    )  # fmt: skip
    proposed: str | None = choice(
        "What would the refund be charged to, if the question names it?", "5.64.070.C",
        {
            "appropriations": ("against appropriations", "charged to appropriations",
                               "charge appropriations", "against the appropriation", "our appropriation",
                               "appropriations", "out of appropriations", "come out of appropriations",
                               "hit our appropriation", "our appropriations", "against our appropriation",
                               "charge it to appropriations", "from appropriations",
                               "come out of our budget", "hit our budget", "appropriation",
                               "appropriation money"),
            "receipts": ("against receipts", "fund receipts", "charged to receipts", "charge the receipts",
                         "receipts", "come out of receipts", "the receipts", "out of the receipts",
                         "against the receipts", "fund's receipts", "hit the receipts",
                         "against fund receipts"),
        },
        optional=True,
    )  # fmt: skip

    amount: Decimal | None = money(
        "How much is it, if that is known?", "5.64.070.C", optional=True,
        words=("refund", "refunding", "deposit", "overpayment", "giving back", "fee", "for", "of", "returning", "back"),
    )  # fmt: skip


@calculator(
    name="refund_charged_to",
    title="What a refund is charged to",
    subject=SUBJECT,
    provision="5.64.070.C",
    rule="A refund is charged against appropriations if the money was credited to a budgetary fund, and to the fund "
    "receipts previously credited if it was credited to a nonbudgetary account.",
    phrases=(
        "the receipt went to a nonbudgetary account, what is the refund charged to",
        "is a refund charged against appropriations",
        "where do we charge a refund of money credited to a budgetary fund",
        "accounting entry for refunds, appropriations or receipts",
        "charge a refund from a trust account",
        "which account bears a refund",
        "money went into a trust account, can the refund come out of appropriations",
        "receipt was booked to a budgeted fund, what do we charge the refund to",
        "do refunds of non-budgetary money hit the receipts",
        "giving back an overpayment, which pot does it come out of",
        "our bureau is refunding a deposit, what is the refund charged to",
        "refund that got booked to a trust type account that's not in the budget, does it hit our appropriation",
        "we're refunding money that went into a budgeted fund, does it come out of appropriations",
        "money was first credited to a nonbudgetary account, what is the refund charged to",
        "refund was previously credited to a budgetary fund, where is it charged",
        "off-budget escrow money being returned, which account takes the hit",
        "which account code do I charge for a fee we are giving back",
        "returning a permit fee that sat in the operating budget, is that charged against receipts",
    ),
    anchors=(BUDGETARY, NONBUDGETARY),
    model=RefundChargedTo,
)
def refund_charged_to(work: Work) -> Outcome:
    """PCC 5.64.070 C."""
    budgetary, proposed = work.choice("credited") == "budgetary", work.maybe("proposed")
    charged = "appropriations" if budgetary else "the fund receipts previously credited"
    work.step("5.64.070.C", "The refund is charged to", charged)
    amount: Decimal | None = work.maybe("amount")
    if amount is not None:
        work.skip("5.64.070.C", f"The amount of {usd(amount)} changes nothing")
    value = Quantity("charged_to", "Charged to", "appropriations" if budgetary else "fund receipts")
    text = f"The refund is charged {'against' if budgetary else 'to'} {charged}."
    if proposed is None:
        return work.computed("5.64.070.C", text, value)
    verdict = "yes" if (proposed == "appropriations") == budgetary else "no"
    return work.computed("5.64.070.C", f"{verdict.capitalize()}. {text}", value, verdict=verdict)
