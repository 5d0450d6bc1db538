"""Refunds: who draws them, of what, charged to what: Section 5.64.070."""

from __future__ import annotations

from decimal import Decimal

from calculators.calculator import calculator
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
        yes=("statement approved", "bureau head approved", "approved statement", "approved by the bureau head",
             "head signed off", "bureau head signed", "head okayed", "director approved the statement",
             "signed statement",
             "approved by the bureau director", "director approved", "head approved", "with the statement",
             "statement is signed", "statement is submitted", "statement submitted"),
        no=("no statement", "bureau head has not approved", "not approved", "without a statement", "no approval",
            "head hasn't approved", "head has not signed", "nobody approved", "statement is missing", "head refused",
            "hasn't been approved", "without approval", "bureau head hasn't signed", "unsigned statement",
            "head won't sign"),
    )  # fmt: skip
    amount: Decimal | None = money(
        "How much is the refund?",
        "5.64.070.A",
        optional=True,
        words=("refund", "amount", "for", "pay", "paid", "customer"),
    )
    source: str | None = choice(
        "Is the refund paid by check or from petty cash?", "5.64.070.A",
        {
            "check": ("check", "by check", "draw a check", "refund check", "cut a check", "write a check"),
            "petty_cash": ("petty cash", "cash", "from petty cash", "out of the cash box", "cash box", "till"),
        },
    )  # fmt: skip
    funds: bool | None = yes_no(
        "Are funds available in petty cash?", "5.64.070.A", optional=True,
        yes=("funds available", "funds are available", "enough petty cash", "enough in petty cash", "there is money",
             "there's money", "enough cash", "we have the cash", "money is there", "has the funds", "has enough",
             "funds on hand", "plenty of cash"),
        no=("not enough", "no funds", "funds not available", "petty cash is empty", "too little", "ran out", "is short",
            "doesn't have enough", "box is empty"),
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
        return permission(
            work,
            at,
            f"petty cash may pay the refund{of}, whatever its amount",
            on=(statement, funds),
            actors=("bureau head",),
        )
    work.note("Refunds of assessments paid in error follow PCC 5.64.070 B.")
    words = "the Mayor and Auditor may draw the check, on a properly signed memorandum requisition"
    return permission(work, at, words, on=(statement,), actors=(*BOTH, "bureau head"))


class AssessmentRefund(Inputs):
    """What refunding an assessment depends on."""

    recorded: bool | None = yes_no(
        "Is the refund recorded in the Auditor's refund register?", "5.64.070.B", optional=True,
        yes=("recorded", "in the register", "entered in the register", "in the refund register", "logged", "registered",
             "on the register", "is in the book"),
        no=("not recorded", "isn't recorded", "hasn't been recorded", "not logged", "not in the book", "never recorded",
            "isn't in the register", "before it is in the register", "before it is recorded", "before it is entered",
            "not yet in the register", "not in the register", "not entered", "not yet recorded",
            "not yet entered"),
    )  # fmt: skip
    erroneous: bool | None = yes_no(
        "Was the description of the property assessed found to be erroneous?", "5.64.070.B",
        yes=("erroneous description", "wrong description", "description was wrong", "description is wrong",
             "erroneous property description", "wrong property description", "description found erroneous",
             "misdescribed", "wrong lot", "wrong parcel", "legal description was off", "bad legal description",
             "wrong legal description", "described the wrong"),
        no=("description correct", "description is correct", "paid twice", "double payment", "overpaid",
            "duplicate payment", "description was right", "paid it twice", "overpayment",
            "nothing wrong with the description"),
        optional=True,
    )  # fmt: skip
    council: bool | None = yes_no(
        "Has the Council first authorized the refund?", "5.64.070.B", optional=True,
        yes=("council has authorized", "authorized by council", "council approved", "council authorized",
             "council okayed",
             "council said yes", "council passed"),
        no=("council has not authorized", "without council", "no council authorization", "not authorized by council",
            "council hasn't", "council has not", "council never", "before council", "without going to council",
            "without the council"),
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
    ),
    anchors=(RECORDED, ERRONEOUS),
    model=AssessmentRefund,
)
def assessment_refund(work: Work) -> Outcome:
    """PCC 5.64.070 B."""
    at = "5.64.070.B"
    recorded = Condition("recorded", at, "the refund is properly recorded in the Auditor's refund register")
    words = "the Mayor and Auditor may draw the check for the refund"
    erroneous, authorized = work.maybe("erroneous"), work.maybe("council")
    if not erroneous or work.maybe("recorded") is False:
        if erroneous is None and not authorized:
            work.note("Taken as a refund for another reason than an erroneous description of the property, which the "
                      "Council would first have to authorize.")  # fmt: skip
        return permission(work, at, words, on=(recorded,), actors=BOTH)
    council = Condition(
        "council", at, "the Council first authorizes it, because the description of the property was erroneous"
    )
    return permission(work, at, words, on=(council, recorded), actors=(*BOTH, "Council"))


class RefundChargedTo(Inputs):
    """Where the refunded money was credited."""

    credited: str | None = choice(
        "Was the money previously credited to a budgetary fund or to a nonbudgetary account?", "5.64.070.C",
        {
            "budgetary": ("budgetary", "budgetary fund", "budgeted fund", "general fund", "operating fund"),
            "nonbudgetary": ("nonbudgetary", "non-budgetary", "nonbudgetary account", "not budgetary", "trust account",
                             "non-budgetary account", "trust fund", "suspense account", "deposit account",
                             "clearing account"),
        },
    )  # fmt: skip
    proposed: str | None = choice(
        "What would the refund be charged to, if the question names it?", "5.64.070.C",
        {
            "appropriations": ("against appropriations", "charged to appropriations", "charge appropriations",
                               "against the appropriation", "our appropriation", "appropriations"),
            "receipts": ("against receipts", "fund receipts", "charged to receipts", "charge the receipts", "receipts"),
        },
        optional=True,
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
    ),
    anchors=(BUDGETARY, NONBUDGETARY),
    model=RefundChargedTo,
)
def refund_charged_to(work: Work) -> Outcome:
    """PCC 5.64.070 C."""
    budgetary, proposed = work.choice("credited") == "budgetary", work.maybe("proposed")
    charged = "appropriations" if budgetary else "the fund receipts previously credited"
    work.step("5.64.070.C", "The refund is charged to", charged)
    value = Quantity("charged_to", "Charged to", "appropriations" if budgetary else "fund receipts")
    text = f"The refund is charged {'against' if budgetary else 'to'} {charged}."
    if proposed is None:
        return work.computed("5.64.070.C", text, value)
    verdict = "yes" if (proposed == "appropriations") == budgetary else "no"
    return work.computed("5.64.070.C", f"{verdict.capitalize()}. {text}", value, verdict=verdict)
