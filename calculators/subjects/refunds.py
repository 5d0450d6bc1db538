"""Refunds: who draws them, of what, charged to what: Section 5.64.070."""

from __future__ import annotations

from decimal import Decimal

from calculators.calculator import calculator
from calculators.figure import anchor
from calculators.inputs import Inputs, choice, money, yes_no
from calculators.money import usd
from calculators.outcome import Outcome
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
        yes=("statement approved", "bureau head approved", "approved statement", "approved by the bureau head"),
        no=("no statement", "bureau head has not approved", "not approved", "without a statement", "no approval"),
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
            "check": ("check", "by check", "draw a check", "refund check"),
            "petty_cash": ("petty cash", "cash", "from petty cash"),
        },
    )  # fmt: skip
    funds: bool | None = yes_no(
        "Are funds available in petty cash?", "5.64.070.A", optional=True,
        yes=("funds available", "funds are available", "enough petty cash", "enough in petty cash"),
        no=("not enough", "no funds", "funds not available", "petty cash is empty", "too little"),
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
        yes=("recorded", "in the register", "entered in the register", "in the refund register"),
        no=("not recorded", "before it is in the register", "before it is recorded", "before it is entered",
            "not yet in the register", "not in the register", "not entered", "not yet recorded",
            "not yet entered"),
    )  # fmt: skip
    erroneous: bool | None = yes_no(
        "Was the description of the property assessed found to be erroneous?", "5.64.070.B",
        yes=("erroneous description", "wrong description", "description was wrong", "description is wrong",
             "erroneous property description", "wrong property description", "description found erroneous",
             "misdescribed"),
        no=("description correct", "description is correct", "paid twice", "double payment", "overpaid",
            "duplicate payment"),
    )  # fmt: skip
    council: bool | None = yes_no(
        "Has the Council first authorized the refund?", "5.64.070.B", optional=True,
        yes=("council has authorized", "authorized by council", "council approved"),
        no=("council has not authorized", "without council", "no council authorization", "not authorized by council"),
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
    ),
    anchors=(RECORDED, ERRONEOUS),
    model=AssessmentRefund,
)
def assessment_refund(work: Work) -> Outcome:
    """PCC 5.64.070 B."""
    at = "5.64.070.B"
    recorded = Condition("recorded", at, "the refund is properly recorded in the Auditor's refund register")
    words = "the Mayor and Auditor may draw the check for the refund"
    if work.maybe("recorded") is False:
        return permission(work, at, words, on=(recorded,), actors=BOTH)
    if not work.yes("erroneous"):
        work.skip(at, "The description of the property was not erroneous, so the Council need not authorize it")
        return permission(work, at, words, on=(recorded,), actors=BOTH)
    council = Condition(
        "council", at, "the Council first authorizes it, because the description of the property was erroneous"
    )
    return permission(work, at, words, on=(recorded, council), actors=(*BOTH, "Council"))


class RefundChargedTo(Inputs):
    """Where the refunded money was credited."""

    credited: str | None = choice(
        "Was the money previously credited to a budgetary fund or to a nonbudgetary account?", "5.64.070.C",
        {
            "budgetary": ("budgetary", "budgetary fund", "budgeted fund"),
            "nonbudgetary": ("nonbudgetary", "non-budgetary", "nonbudgetary account", "not budgetary", "trust account",
                             "non-budgetary account"),
        },
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
    ),
    anchors=(BUDGETARY, NONBUDGETARY),
    model=RefundChargedTo,
)
def refund_charged_to(work: Work) -> Outcome:
    """PCC 5.64.070 C."""
    charged = "appropriations" if work.choice("credited") == "budgetary" else "the fund receipts previously credited"
    work.step("5.64.070.C", "The refund is charged to", charged)
    return work.computed("5.64.070.C", f"The refund is charged against {charged}.")
