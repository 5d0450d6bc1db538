"""Special Payment Plans for delinquent liens: Section 5.30.035."""

from __future__ import annotations

from datetime import date
from decimal import Decimal

from calculators.calculator import calculator
from calculators.calendar import add_years
from calculators.conditions import Requirement, below_zero, listed, unmet
from calculators.figure import anchor, figure
from calculators.inputs import Inputs, choice, day, money, percent, yes_no
from calculators.money import long_date, plain, usd
from calculators.outcome import Outcome
from calculators.work import Work, date_value, dollars

SUBJECT = "Payment plans and waivers"
MONTHS_A_YEAR = 12
REVIEWS_SHOWN = 3

WITHIN = figure(
    "special_plan_years",
    "1",
    "years",
    "5.30.035.A",
    "unable to bring their delinquent lien account current within one year",
)
REVIEW = figure("special_plan_review_years", "3", "years", "5.30.035.B", "The plan shall be reviewed every three years")
MINIMUM = anchor(
    "5.30.035.B",
    "A minimum monthly payment equal to the monthly interest accruing to the delinquent lien, plus a billing charge",
)
INABILITY = anchor(
    "5.30.035.A",
    "must demonstrate to the Auditor an inability to pay the assessment lien in cash or an inability to maintain "
    "current bonded lien payments",
)
EXEMPT = anchor("5.30.035.C", "unless the Auditor finds there is an extreme emergency and a severe temporary financial")
AFTER_LIST = anchor("5.30.075.A", "may not be initiated as a means to bring the account current")
ONLY_OPTION = anchor("5.30.060.C", "the only payment option is to bring the account current")
SOLD = anchor("5.30.095.B", "is not eligible for installment payments or a payment plan")


class SpecialPlanEligibility(Inputs):
    """What decides whether a Special Payment Plan is available."""

    delinquent: bool | None = yes_no(
        "Does the owner have a delinquent open or bonded lien?", "5.30.035.A",
        yes=("delinquent", "past due", "behind", "preforeclosure"), no=("not delinquent", "is current", "up to date"),
    )  # fmt: skip
    within_year: bool | None = yes_no(
        "Can the owner bring the account current within one year?", "5.30.035.A",
        yes=("within one year", "within a year", "in eight months", "in six months", "in ten months",
             "in less than a year"),
        no=("not within one year", "more than one year", "more than a year", "unable within one year", "two years",
            "longer than a year", "cannot bring it current"),
    )  # fmt: skip
    inability: bool | None = yes_no(
        "Has the owner shown the Auditor an inability to pay in cash, or to keep up current bonded payments?",
        "5.30.035.A",
        yes=("cannot pay", "unable to pay", "can't afford", "no cash", "shown inability", "demonstrated inability"),
        no=("able to pay", "can afford", "has the cash", "no inability", "not shown inability"),
    )  # fmt: skip
    stage: str | None = choice(
        "How far has the account come?", "5.30.035.A",
        {
            "before_final_list": ("not on a list", "preforeclosure list", "preforeclosure", "delinquent", "behind",
                                  "past due", "before the list"),
            "final_list": ("final list", "final foreclosure list", "on the foreclosure list", "with the treasurer",
                           "foreclosure list"),
            "sold": ("sold", "after the sale", "redemption period"),
            "sewer_safety_net": ("sewer safety net", "safety net"),
        },
    )  # fmt: skip


@calculator(
    name="special_plan_eligibility",
    title="Whether a Special Payment Plan is available",
    subject=SUBJECT,
    provision="5.30.035.A",
    rule="A Special Payment Plan is available to an owner with a delinquent open or bonded lien who is unable to "
    "bring it current within one year and demonstrates to the Auditor an inability to pay it in cash or to keep up "
    "bonded payments.",
    phrases=(
        "does an owner who can clear the debt in eight months qualify for a Special Payment Plan",
        "who can get a special payment plan for a delinquent lien",
        "owner can't afford the lien payments, plan available?",
        "may we open a Special Payment Plan once the property is on the final foreclosure list",
        "requirements for the Special Payment Plan",
        "special payment plan after the property was sold",
        "property on the preforeclosure list, can he still get on a special plan",
    ),
    anchors=(WITHIN, INABILITY, AFTER_LIST, ONLY_OPTION, SOLD),
    model=SpecialPlanEligibility,
)
def special_plan_eligibility(work: Work) -> Outcome:
    """PCC 5.30.035 A with 5.30.060 C, 5.30.075 A, 5.30.095 B and 5.30.015 A."""
    closed = {
        "final_list": ("5.30.060.C", "No: once the list is with the Treasurer, the only option is to bring the account "
                       "current."),
        "sold": ("5.30.095.B", "No: after the sale the property may be redeemed only by payment in full."),
        "sewer_safety_net": ("5.30.015.A", "No: this chapter and its plan do not apply to sewer safety net liens."),
    }  # fmt: skip
    if work.maybe("stage") in closed:
        return _no_plan(work, *closed[work.choice("stage")])
    work.figure(WITHIN)
    failed = unmet(work, [
        Requirement("delinquent", "5.30.035.A", "a delinquent open or bonded lien"),
        Requirement("within_year", "5.30.035.A", "unable to bring it current within one year", lambda able: not able),
        Requirement("inability", "5.30.035.A", "an inability to pay in cash, or to maintain bonded payments, shown"),
    ])  # fmt: skip
    if failed:
        return work.computed("5.30.035.A", f"No. Not met: {listed(failed)}.", verdict="no", actors=("Auditor",))
    work.step("5.30.035.A", "The list is not yet with the Treasurer", work.choice("stage"))
    return work.computed("5.30.035.A", "Yes, the owner qualifies for a Special Payment Plan.", verdict="yes",
                         actors=("Auditor",))  # fmt: skip


def _no_plan(work: Work, at: str, text: str) -> Outcome:
    work.step(at, "The stage or the program excludes a plan", False)
    return work.computed(at, text, verdict="no")


class SpecialPlanMinimum(Inputs):
    """What the minimum monthly payment of a plan depends on."""

    balance: Decimal | None = money(
        "What is the balance of the delinquent lien?",
        "5.30.035.B",
        words=("balance", "lien", "principal", "owes", "debt"),
    )
    rate: Decimal | None = percent(
        "What is the annual interest rate of the lien (in percent)?", "5.30.035.B", words=("rate", "interest", "annual")
    )
    billing: Decimal | None = money(
        "How much is the Auditor's billing charge?", "5.30.035.B", words=("billing", "charge", "fee"),
        outside="billing_charge",
    )  # fmt: skip
    monthly_interest: Decimal | None = money(
        "How much interest accrues in a month, if known?", "5.30.035.B", words=("monthly", "interest", "accruing"),
        optional=True,
    )  # fmt: skip


@calculator(
    name="special_plan_minimum",
    title="Minimum monthly payment of a Special Payment Plan",
    subject=SUBJECT,
    provision="5.30.035.B",
    rule="The minimum monthly payment equals the monthly interest accruing to the delinquent lien, plus a billing "
    "charge.",
    phrases=(
        "minimum monthly payment on a special payment plan: balance $3,150 at 12.5%, billing charge $4.50",
        "lowest payment under the Special Payment Plan",
        "how much a month on a special payment plan",
        "smallest monthly installment the plan allows for a $5,000 lien",
        "special plan monthly minimum",
        "monthly payment: interest plus billing charge on a delinquent lien",
    ),
    anchors=(MINIMUM,),
    model=SpecialPlanMinimum,
)
def special_plan_minimum(work: Work) -> Outcome:
    """PCC 5.30.035 B."""
    interest: Decimal | None = work.maybe("monthly_interest")
    if interest is None:
        balance, rate = work.money("balance"), work.percent("rate")
        if wrong := below_zero(work, "5.30.035.B", balance, rate):
            return wrong
        interest = balance * rate / 100 / MONTHS_A_YEAR
        work.step(
            "5.30.035.B", f"A month's interest: {usd(balance)} at {plain(rate)} percent, a twelfth", interest, "USD"
        )
        work.note("The text does not say how a month's interest is reckoned; a twelfth of a year's was used.")
        interest = work.cents("5.30.035.B", interest)
    billing = work.money("billing")
    if wrong := below_zero(work, "5.30.035.B", interest, billing):
        return wrong
    total = interest + billing
    work.step("5.30.035.B", f"Plus the billing charge of {usd(billing)}", total, "USD")
    return work.computed(
        "5.30.035.B", f"The minimum monthly payment is {usd(total)}: interest of {usd(interest)} and the billing "
        f"charge of {usd(billing)}.",
        dollars("payment", "Minimum monthly payment", total), dollars("interest", "Monthly interest", interest),
    )  # fmt: skip


class SpecialPlanReview(Inputs):
    """What the reviews of a plan are counted from."""

    start: date | None = day(
        "On which date did the plan begin?", "5.30.035.B", words=("begin", "began", "begun", "started", "start", "plan")
    )


@calculator(
    name="special_plan_review",
    title="When a Special Payment Plan is reviewed",
    subject=SUBJECT,
    provision="5.30.035.B",
    rule="A Special Payment Plan is reviewed every three years and revised to minimize its term by the applicant's "
    "ability to pay.",
    phrases=(
        "special payment plan begun June 1, 2025, when is it reviewed",
        "how often is a special payment plan reviewed",
        "next review date of a lien payment plan started in 2024",
        "review schedule for special payment plans",
        "when do we look at a special plan again",
        "years between reviews of a special plan",
    ),
    anchors=(REVIEW,),
    model=SpecialPlanReview,
)
def special_plan_review(work: Work) -> Outcome:
    """PCC 5.30.035 B."""
    start, years = work.day("start"), int(work.figure(REVIEW))
    dates = [add_years(start, years * number) for number in range(1, REVIEWS_SHOWN + 1)]
    values = []
    for number, when in enumerate(dates, start=1):
        work.step("5.30.035.B", f"Review {number}, every three years", when, "date")
        values.append(date_value("review" if number == 1 else f"review_{number}", f"Review {number}", when))
    later = " and ".join(long_date(when) for when in dates[1:])
    text = f"The first review is due {long_date(dates[0])}, the next ones {later}."
    return work.computed("5.30.035.B", text, *values, actors=("Auditor",))


class SpecialPlanDefault(Inputs):
    """What follows a missed payment."""

    missed: bool | None = yes_no(
        "Did the owner fail to make a monthly payment before the plan was completed?", "5.30.035.C",
        yes=("missed", "missed a payment", "failed to pay", "skipped", "did not pay", "stopped paying"),
        no=("paid every month", "no missed payment", "never missed", "all payments made"),
    )  # fmt: skip
    emergency: bool | None = yes_no(
        "Does the Auditor find an extreme emergency?", "5.30.035.C",
        yes=("extreme emergency", "emergency", "hospitalized", "house fire"),
        no=("no emergency", "no extreme emergency"),
    )  # fmt: skip
    difficulty: bool | None = yes_no(
        "Does the Auditor find a severe temporary financial difficulty?", "5.30.035.C",
        yes=("severe temporary financial difficulty", "financial difficulty", "lost the job", "temporary hardship"),
        no=("no financial difficulty", "no difficulty", "not temporary"),
    )  # fmt: skip


@calculator(
    name="special_plan_default",
    title="What follows a missed payment of a Special Payment Plan",
    subject=SUBJECT,
    provision="5.30.035.C",
    rule="After a missed monthly payment the property may be placed on the preforeclosure list, unless the Auditor "
    "finds an extreme emergency and a severe temporary financial difficulty; then a new plan may be made.",
    phrases=(
        "owner missed a month of his special payment plan, can we list the property",
        "default on a special payment plan",
        "missed payment on the plan, extreme emergency and financial difficulty",
        "what happens when a plan payment is skipped",
        "owner on a plan stopped paying after an emergency, new plan possible?",
        "broken payment plan, preforeclosure list or new plan",
    ),
    anchors=(EXEMPT,),
    model=SpecialPlanDefault,
)
def special_plan_default(work: Work) -> Outcome:
    """PCC 5.30.035 C."""
    at = "5.30.035.C"
    if not work.yes("missed"):
        work.step(at, "No monthly payment was missed", False)
        return work.computed(at, "No: the plan is kept, so it gives no ground for the list.", verdict="no")
    denied = work.maybe("emergency") is False or work.maybe("difficulty") is False
    if not denied and work.yes("emergency") and work.yes("difficulty"):
        work.step(at, "Extreme emergency and severe temporary financial difficulty, both found by the Auditor", True)
        text = "No: the Auditor and the owner may develop a new plan instead."
        return work.computed(at, text, verdict="no", actors=("Auditor",))
    work.step(at, "Not both an extreme emergency and a severe temporary financial difficulty", True)
    text = "Yes, the property may be placed on the preforeclosure list, by the priorities of PCC 5.30.045."
    return work.computed(at, text, verdict="yes", actors=("Auditor",))
