"""Sundry Trusts Fund and Trustees' Fund: Sections 5.04.020 and 5.04.030."""

from __future__ import annotations

from datetime import date, timedelta
from decimal import Decimal

from calculators.calculator import calculator
from calculators.calendar import WEEKEND_NOTE, is_working_day
from calculators.figure import anchor, figure
from calculators.inputs import Inputs, choice, day, money, yes_no
from calculators.money import cents_up, long_date, usd
from calculators.outcome import Outcome, Quantity
from calculators.permission import Condition, permission
from calculators.work import Work, date_value, dollars

SUBJECT = "Trust accounts"
THIRDS = 3
PARKS = "Commissioner In Charge of the Bureau of Parks"

ONE_THIRD = anchor("5.04.030", "less than one-third of the total amount to be paid as shown on the open lien docket")
AUDITOR_APPROVES = anchor(
    "5.04.030", "No cash or collateral securities shall be returned by the City Treasurer without written approval"
)
NO_REFUND = anchor("5.04.030", "no refund shall be made unless the contemplated improvement is not made or the owner")
PAY_OR_BOND = figure(
    "pay_or_bond_days", "20", "days", "5.04.030",
    "within twenty (20) days after its entry in the open lien docket the deposit shall be applied to a payment pro "
    "tanto",
)  # fmt: skip


class SmallPayment(Inputs):
    """What entry of a small lien payment depends on."""

    deposit: Decimal | None = money(
        "How much is on deposit in the Trustees' Fund, payments so far added up?", "5.04.030",
        words=("deposit", "deposited", "payment", "paid", "pays", "accumulated", "paying"),
    )  # fmt: skip
    total: Decimal | None = money(
        "What is the total amount to be paid, as the open lien docket shows it?", "5.04.030",
        words=("total", "assessment", "lien", "docket", "owed", "of a"),
    )  # fmt: skip


@calculator(
    name="lien_payment_too_small",
    title="Whether a lien payment is too small to be entered",
    subject=SUBJECT,
    provision="5.04.030",
    rule="A payment is too small for entry on the lien docket when it is less than one-third of the total amount to "
    "be paid as shown on the open lien docket; it is held in the Trustees' Fund until enough is deposited.",
    phrases=(
        "owner paid $299.99 on a $900 assessment, can it be entered on the docket",
        "is a $200 payment on a $900 lien too small to credit",
        "minimum lien payment that can be posted to the docket",
        "how much more must be deposited before the payment is entered",
        "small partial payments on an assessment, where are they held",
        "one-third rule for lien installment deposits",
    ),
    anchors=(ONE_THIRD,),
    model=SmallPayment,
)
def lien_payment_too_small(work: Work) -> Outcome:
    """PCC 5.04.030."""
    deposit, total = work.money("deposit"), work.money("total")
    if deposit < 0 or total <= 0:
        return work.not_applicable(
            "5.04.030", "The deposit is not below zero and the total above it; check the amounts."
        )
    third = cents_up(total / THIRDS)
    work.step("5.04.030", f"One-third of {usd(total)}, up to the next cent", third, "USD")
    small = deposit * THIRDS < total
    work.step("5.04.030", f"{usd(deposit)} on deposit is less than that", small)
    work.note('"Total amount to be paid" is taken as the figure that the docket shows.')
    needed = max(Decimal(0), third - deposit)
    values = (
        Quantity("too_small", "Too small for entry", small),
        dollars("needed", "Still needed", needed),
        dollars("least", "Least amount that is entered", third),
    )
    if small:
        text = f"Yes, too small: {usd(needed)} more is needed to reach one-third of the total, {usd(third)}."
        return work.computed("5.04.030", text, *values, verdict="yes", actors=("City Treasurer", "Auditor"))
    text = f"No: {usd(deposit)} is not less than one-third of {usd(total)}, so the Treasurer applies it."
    return work.computed("5.04.030", text, *values, verdict="no", actors=("City Treasurer", "Auditor"))


class TrusteesReturn(Inputs):
    """What the return of a deposit from the Trustees' Fund depends on."""

    local: bool | None = yes_no(
        "Was the deposit made by a person interested in a local improvement?", "5.04.030",
        yes=("local improvement", "improvement", "street improvement", "sidewalk", "sewer assessment", "paving"),
        no=("other deposit", "collateral", "not a local improvement", "securities", "contractor's deposit"),
    )  # fmt: skip
    built: bool | None = yes_no(
        "Is the improvement made?", "5.04.030",
        yes=("improvement was made", "improvement is made", "built", "completed", "finished"),
        no=("not made", "not built", "abandoned", "canceled", "cancelled", "never built"),
    )  # fmt: skip
    entered: date | None = day(
        "When was the assessment entered in the open lien docket?",
        "5.04.030",
        words=("entered", "docket", "entry", "assessed"),
    )
    paid: date | None = day(
        "When did the owner pay or bond the assessment?",
        "5.04.030",
        optional=True,
        words=("paid", "bonded", "bonds", "pays"),
    )
    approved: bool | None = yes_no(
        "Has the City Auditor approved the return in writing?", "5.04.030", optional=True,
        yes=("auditor approved", "written approval", "approved in writing"),
        no=("auditor has not approved", "without the auditor", "not approved", "no written approval"),
    )  # fmt: skip


@calculator(
    name="trustees_fund_return",
    title="Returning a deposit from the Trustees' Fund",
    subject=SUBJECT,
    provision="5.04.030",
    rule="Cash or collateral securities are returned only with the City Auditor's written approval; a local "
    "improvement deposit only if the improvement is not made or the owner promptly pays or bonds, and it is applied "
    "to the assessment if the owner has not done so within 20 days after docket entry.",
    phrases=(
        "assessment entered May 1, 2026, when is the improvement deposit applied",
        "can we refund a deposit made for a street improvement",
        "owner bonded the assessment, does the deposit go back",
        "return collateral securities from the Trustees' Fund",
        "who approves giving back cash deposited with the Treasurer",
        "improvement was never built, refund the deposit?",
        "how many days after docket entry before we keep the deposit",
    ),
    anchors=(AUDITOR_APPROVES, NO_REFUND, PAY_OR_BOND),
    model=TrusteesReturn,
)
def trustees_fund_return(work: Work) -> Outcome:
    """PCC 5.04.030."""
    approval = Condition("approved", "5.04.030", "the City Auditor approves in writing")
    actors = ("City Treasurer", "City Auditor")
    if not work.yes("local"):
        return permission(work, "5.04.030", "the Treasurer may return the deposit against a receipt in duplicate",
                          on=(approval,),
                          actors=actors)  # fmt: skip
    if not work.yes("built"):
        work.step("5.04.030", "The contemplated improvement is not made, so a refund is open", True)
        return permission(
            work,
            "5.04.030",
            "the deposit may be refunded, since the improvement is not made",
            on=(approval,),
            actors=actors,
        )
    entered, paid = work.day("entered"), work.maybe("paid")
    last = entered + timedelta(days=int(work.figure(PAY_OR_BOND)))
    work.step("5.04.030", "20 days after entry in the open lien docket", last, "date")
    if not is_working_day(last):
        work.note(WEEKEND_NOTE)
    value = date_value("last_day", "Last day to pay or bond", last)
    if paid is None:
        text = f"The owner has until {long_date(last)} to pay or bond; otherwise the deposit is applied."
        return work.computed("5.04.030", text, value, verdict="conditional", actors=actors)
    if paid > last:
        work.step("5.04.030", f"Paid or bonded only on {long_date(paid)}: the deposit is applied pro tanto", False)
        return work.computed("5.04.030", "No: the deposit is applied to the assessment, because it was not paid or "
                                         f"bonded by {long_date(last)}.",
                             value, verdict="no", actors=actors)  # fmt: skip
    work.note(
        'The text says "promptly pays or bonds" and, for applying the deposit, 20 days; the 20 days were '
        "taken as the outer limit."
    )
    return permission(work, "5.04.030", "the deposit may be refunded, since the owner paid or bonded in time", value,
                      on=(approval,),
                      actors=actors)  # fmt: skip


# Live accounts of the Sundry Trusts Fund: provision, permitted uses in the law's words, who acts.
ACCOUNTS: dict[str, tuple[str, str, tuple[str, ...]]] = {
    "civic_emergency": (
        "5.04.020.B", "athletic, recreational, educational, or charitable purposes",
        ("Mayor", "Auditor", "Commissioner"),
    ),
    "oaks_pioneer_museum": (
        "5.04.020.G.p2", "maintenance, operational costs, and improvement of the Oaks Pioneer Park Museum",
        ("Mayor", "Auditor", PARKS),
    ),
    "drake_property": ("5.04.020.H", "the improvement and expansion of the property", (PARKS,)),
    "portland_shipbuilding": ("5.04.020.I", "the improvement and expansion of the property", (PARKS,)),
    "willamette_oaks": ("5.04.020.K", "the improvement and expansion of the property", (PARKS,)),
}  # fmt: skip
RENTAL = ("drake_property", "portland_shipbuilding", "willamette_oaks")
USES = tuple(anchor(at, use) for at, use, _ in ACCOUNTS.values())
ROSE_ORDINANCE = anchor("5.04.020.F", "shall be administered in accordance with Ordinance No. 110776")


class SundryTrust(Inputs):
    """What spending from an account of the Sundry Trusts Fund depends on."""

    account: str | None = choice(
        "Which account?", "5.04.020",
        {
            "civic_emergency": ("civic emergency",),
            "rose_test_garden": ("rose test garden", "rose garden"),
            "oaks_pioneer_museum": ("oaks pioneer", "pioneer park museum"),
            "drake_property": ("drake",),
            "portland_shipbuilding": ("shipbuilding",),
            "willamette_oaks": ("willamette oaks",),
            "repealed": ("animals for zoo", "elephant", "health protection", "recreation account", "officer friendly",
                         "zoo hospitalization"),
        },
    )  # fmt: skip
    use: bool | None = yes_no(
        "Is the spending for what the account allows?", "5.04.020", optional=True,
        yes=("improvement", "expansion", "roof repair", "repair", "maintenance", "athletic", "educational",
             "charitable", "recreational",
             "rental", "operating costs"),
        no=("salaries", "travel", "unrelated", "party", "general expenses"),
    )  # fmt: skip
    approved: bool | None = yes_no(
        "Is the requisition approved as the account requires?", "5.04.020", optional=True,
        yes=("requisition approved", "approved", "commissioner approved"),
        no=("not approved", "without approval", "no requisition"),
    )  # fmt: skip


@calculator(
    name="sundry_trust_account",
    title="Spending from a Sundry Trusts account",
    subject=SUBJECT,
    provision="5.04.020",
    rule="Each live account of the Sundry Trusts Fund has its own permitted use and approvals; six of its accounts "
    "are repealed.",
    phrases=(
        "can the Drake Property Account pay for a roof repair on the rental house",
        "who draws on the Civic Emergency Account",
        "is the Elephant Purchase Account still there",
        "may Oaks Pioneer Park Museum money be spent on maintenance",
        "Rose Test Garden Account requisition, who approves",
        "what can the Willamette Oaks Park Account be used for",
    ),
    anchors=(*USES, ROSE_ORDINANCE),
    model=SundryTrust,
)
def sundry_trust_account(work: Work) -> Outcome:
    """PCC 5.04.020."""
    account = work.choice("account")
    if account == "repealed":
        return work.not_applicable(
            "5.04.020", "That account is repealed (items A, C, D, E, J and L), so nothing can be drawn on it."
        )
    if account == "rose_test_garden":
        return _rose_garden(work)
    at, use, actors = ACCOUNTS[account]
    if account in RENTAL:
        allowed = Condition("use", at, f"the spending is required in connection with its rentals, or is for {use}")
        return permission(work, at, f"the account, administered by the {PARKS}, may pay", on=(allowed,), actors=actors)
    allowed = Condition("use", at, f"the spending is for {use}")
    clause = f"the {PARKS} approves the requisition"
    if account == "civic_emergency":
        clause = "the Mayor and one other Commissioner approve the requisition"
    requisition = Condition("approved", at, clause)
    granted = "the Mayor and the Auditor may draw on the account"
    return permission(work, at, granted, on=(allowed, requisition), actors=actors)


def _rose_garden(work: Work) -> Outcome:
    work.note("Ordinance No. 110776, which governs this account, is not among the documents here.")
    requisition = Condition("approved", "5.04.020.F", f"the {PARKS} approves the requisition")
    granted = "the Mayor and the Auditor may draw checks, in accordance with Ordinance No. 110776"
    return permission(work, "5.04.020.F", granted, on=(requisition,), actors=("Mayor", "Auditor", PARKS))
