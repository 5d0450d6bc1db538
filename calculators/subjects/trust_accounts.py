"""Trustees' Fund: Section 5.04.030."""

from __future__ import annotations

from datetime import date, timedelta
from decimal import Decimal

from calculators.calculator import calculator
from calculators.conditions import warn_closed
from calculators.figure import anchor, figure
from calculators.inputs import Inputs, amounts, choice, day, money, yes_no
from calculators.money import cents_up, long_date, usd
from calculators.outcome import Outcome, Quantity
from calculators.permission import Condition, permission
from calculators.work import Work, date_value, dollars

SUBJECT = "Trust accounts"
THIRDS = 3

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

    deposit: tuple[Decimal, ...] | None = amounts(
        "How much is on deposit in the Trustees' Fund, all payments so far?", "5.04.030",
        words=("deposit", "deposited", "payment", "paid", "pays", "accumulated", "paying", "put down", "sent in",
               "sent us",
               "so far", "brought in", "down", "check for", "on deposit", "partial payment", "wants to pay",
               "dropped off",
               "handed in", "offered", "gave us", "pay", "then", "and then", "another", "payments of", "installment",
               "plus", "more", "first", "brings", "brought", "bring", "bringing", "came with", "came in with",
               "tendered",
               "hands over", "hands us", "handed over", "mailed", "mailed in", "turned in", "put in", "chipped in",
               "coughed up", "scraped together", "forked over", "drops off", "sends", "sent", "left with us"),
    )  # fmt: skip
    total: Decimal | None = money(
        "What is the total amount to be paid, as the open lien docket shows it?", "5.04.030",
        words=("total", "to be paid", "shows to be paid", "assessment", "lien", "docket", "owed", "of a", "owes",
               "docket shows", "balance", "total due",
               "assessed", "lien is", "assessment of", "lien of", "shows", "toward", "open lien"),
    )  # fmt: skip
    asked: str | None = choice(
        "Is it asked whether the payment is too small, or whether it can be entered?", "5.04.030",
        {
            "too_small": ("too small", "too little", "not enough", "too low", "insufficient", "short of",
                          "small to enter"),
            "least_amount": ("smallest", "least", "minimum", "how much at least", "lowest", "how small", "the least",
                             "how big must", "how much does it take", "how large must", "how much must he",
                             "how much must the owner", "has to be paid before", "smallest payment",
                             "minimum payment", "least payment",
                             "how much does the owner have to", "what is the least"),
            "entered": ("book it", "be booked", "on the docket", "put it on", "count it", "log it", "be entered",
                        "enough", "can it be entered", "be posted", "post it", "be credited",
                        "credit it",
                        "enter it", "record it", "apply it", "be applied", "be recorded", "big enough", "get entered",
                        "go on the docket", "sufficient", "can we enter", "can we post", "can we credit", "be put on"),
        },
        optional=True,
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
        "owner handed in $410 toward a $1,260 open lien, do we post it or hold it",
        "how much does he still have to put down before we enter his lien payment",
        "is $500 of $1,500 big enough to credit on the docket",
        "what is the smallest payment that goes on the docket for a 2,000 assessment",
        "paid 400 and then 350 against an open lien, enough to post?",
        "two partial payments so far on his assessment, do they reach a third",
        "is the owner's payment too small for the lien docket",
        "how far short of one-third is this deposit",
        "700 toward 2,000, can we post it on the docket",
        "600 down on an 1,800 assessment, enough to credit",
        "homeowner brought 240 toward her assessment, does it sit in the Trustees' Fund or go on the docket",
        "does this owner's payment get held or posted",
        "a man left 150 for his curb bill, hold it or book it",
        "the least payment we can enter for this lien",
        "owner brings in part of his assessment, can it be entered as a credit",
        "our property owner's check toward his sewer lien, docket or Trustees' Fund",
    ),
    anchors=(ONE_THIRD,),
    model=SmallPayment,
)
def lien_payment_too_small(work: Work) -> Outcome:
    """PCC 5.04.030."""
    if work.maybe("asked") == "least_amount" and not work.maybe("deposit"):
        return _least_amount(work)
    deposit, total = sum(work.amounts("deposit"), Decimal(0)), work.money("total")
    if min(work.amounts("deposit"), default=Decimal(0)) < 0 or total <= 0:
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
    verdict = "yes" if small == (work.maybe("asked") not in ("entered", "least_amount")) else "no"
    text = f"{usd(deposit)} is not less than one-third of {usd(total)}, so the Treasurer applies it."
    if small:
        text = f"too small for entry; {usd(needed)} more is needed to reach one-third of the total, {usd(third)}."
    answer = f"{verdict.capitalize()}: {text}"
    return work.computed("5.04.030", answer, *values, verdict=verdict, actors=("City Treasurer", "Auditor"))


def _least_amount(work: Work) -> Outcome:
    """The smallest deposit that is entered on the docket."""
    total = work.money("total")
    if total <= 0:
        return work.not_applicable("5.04.030", "The total is above zero; check the amount.")
    third = cents_up(total / THIRDS)
    work.step("5.04.030", f"One-third of {usd(total)}, up to the next cent", third, "USD")
    text = f"The least amount that is entered is {usd(third)}, one-third of {usd(total)}."
    return work.computed("5.04.030", text, dollars("least", "Least amount that is entered", third))


class TrusteesReturn(Inputs):
    """What the return of a deposit from the Trustees' Fund depends on."""

    local: bool | None = yes_no(
        "Was the deposit made by a person interested in a local improvement?", "5.04.030",
        yes=("local improvement", "improvement", "street improvement", "sidewalk", "sewer assessment", "paving",
             "street job", "curb", "lid", "street paving", "street widening", "alley paving", "storm sewer"),
        no=("other deposit", "collateral", "not a local improvement", "securities", "contractor's deposit",
            "security deposit", "bid deposit", "treasury notes", "performance deposit"),
    )  # fmt: skip
    built: bool | None = yes_no(
        "Is the improvement made?", "5.04.030",
        yes=("improvement was made", "improvement is made", "built", "completed", "finished", "was done", "went in",
             "paved", "got built", "been built", "is in", "constructed", "assessment was entered", "docketed",
             "entered in the open lien docket", "entered in the docket", "entered on the docket",
             "assessment entered"),
        no=("not made", "not built", "abandoned", "canceled", "cancelled", "never built", "never made", "dropped",
            "fell through", "scrapped", "called off", "killed", "never happened", "isn't going to be built", "shelved",
            "never went ahead", "not going ahead"),
    )  # fmt: skip
    entered: date | None = day(
        "When was the assessment entered in the open lien docket?",
        "5.04.030",
        words=(
            "entered",
            "docket",
            "entry",
            "assessed",
            "docketed",
            "went on the docket",
            "recorded",
            "put on the docket",
        ),
    )
    paid: date | None = day(
        "When did the owner pay or bond the assessment?",
        "5.04.030",
        optional=True,
        words=(
            "paid",
            "bonded",
            "bonds",
            "pays",
            "paid it off",
            "signed the bond",
            "bond application",
            "paid up",
            "came in",
            "settled",
            "paid or bonded",
            "took out a bond",
            "bonding",
        ),
    )
    judged: date | None = day(
        "Which day is it now, if neither paid nor bonded so far?", "5.04.030", optional=True,
        words=("today", "now", "still unpaid on", "as of", "still not paid on", "apply it on", "apply the deposit on",
               "apply the deposit", "unpaid on", "not paid by"),
    )  # fmt: skip
    approved: bool | None = yes_no(
        "Has the City Auditor approved the return in writing?", "5.04.030", optional=True,
        yes=("auditor approved", "written approval", "approved in writing", "auditor signed",
             "auditor okayed in writing",
             "auditor's written approval", "auditor's approval in writing", "approval in writing"),
        no=("auditor has not approved", "without the auditor", "not approved", "no written approval", "auditor hasn't",
            "auditor said ok on the phone", "verbal ok", "verbally", "by phone", "over the phone", "without approval",
            "nothing in writing", "auditor never", "auditor refused", "only verbal", "oral approval", "orally",
            "no approval", "nothing from the auditor"),
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
        "Auditor said ok over the phone, may the Treasurer hand back the collateral",
        "owner bonded 22 days after entry in the docket, too late to get the deposit back?",
        "sidewalk job was called off, does the fellow get his deposit back",
        "LID never got built and the Auditor signed off, can they have their deposit back",
        "by what date must the owner pay or bond so his deposit is not applied",
        "last day before we put the property owner's deposit on his assessment",
        "may the Treasurer give back securities without the Auditor's signature",
        "on which date do we apply the owner's deposit to our new assessment",
        "exact day our owner's deposit goes onto his sidewalk assessment",
        "when is this owner's deposit applied to his assessment",
        "our owner has not paid his new assessment, on what date is the deposit taken",
    ),
    anchors=(AUDITOR_APPROVES, NO_REFUND, PAY_OR_BOND),
    model=TrusteesReturn,
)
def trustees_fund_return(work: Work) -> Outcome:
    """PCC 5.04.030."""
    at, actors = "5.04.030", ("City Treasurer", "City Auditor")
    approval = Condition("approved", at, "the City Auditor approves in writing")
    if work.maybe("approved") is False:
        return permission(work, at, "the Treasurer may return the deposit", on=(approval,), actors=actors)
    entered = work.maybe("entered") is not None
    local: bool | None = entered or work.maybe("local")
    if local is None and work.maybe("built") is None:
        local = work.yes("local")
    if local is False:
        granted = "the Treasurer may return the deposit against a receipt in duplicate"
        return permission(work, at, granted, on=(approval,), actors=actors)
    if not entered and not work.yes("built"):
        work.step(at, "The contemplated improvement is not made, so a refund is open", True)
        granted = "the deposit may be refunded, since the improvement is not made"
        return permission(work, at, granted, on=(approval,), actors=actors)
    return _improvement_made(work, approval, actors)


def _improvement_made(work: Work, approval: Condition, actors: tuple[str, ...]) -> Outcome:
    at, entered, paid = "5.04.030", work.day("entered"), work.maybe("paid")
    last = entered + timedelta(days=int(work.figure(PAY_OR_BOND)))
    work.step(at, "20 days after entry in the open lien docket", last, "date")
    warn_closed(work, last)
    value = date_value("last_day", "Last day to pay or bond", last)
    judged: date | None = work.maybe("judged")
    if paid is None and (judged is None or judged <= last):
        text = f"The owner has until {long_date(last)} to pay or bond; otherwise the deposit is applied."
        return work.computed(at, text, value, verdict="conditional", actors=actors)
    if paid is None or paid > last:
        by = "Neither paid nor bonded by then" if paid is None else f"Paid or bonded only on {long_date(paid)}"
        work.step(at, f"{by}: the deposit is applied pro tanto", False)
        late = Quantity("days_late", "Days late", ((paid or judged or last) - last).days, "days")
        text = f"No: the deposit is applied to the assessment, because it was not paid or bonded by {long_date(last)}."
        return work.computed(at, text, value, late, verdict="no", actors=actors)
    work.note(
        'The text says "promptly pays or bonds" and, for applying the deposit, 20 days; the 20 days were '
        "taken as the outer limit."
    )
    granted = "the deposit may be refunded, since the owner paid or bonded in time"
    return permission(work, at, granted, value, on=(approval,), actors=actors)
