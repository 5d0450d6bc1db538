"""Special Payment Plans for delinquent liens: Section 5.30.035."""

from __future__ import annotations

from datetime import date
from decimal import Decimal

from calculators.calculator import calculator
from calculators.calendar import add_years
from calculators.conditions import any_below_zero
from calculators.figure import anchor, figure
from calculators.inputs import Inputs, choice, count, day, money, percent, yes_no
from calculators.money import long_date, plain, usd
from calculators.outcome import Outcome, Quantity
from calculators.permission import Condition, permission
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

    stage: str | None = choice(
        "How far has the account come?", "5.30.035.A",
        {
            "before_final_list": ("not on a list", "preforeclosure list", "preforeclosure", "delinquent", "behind",
                                  "past due", "before the list"),
            "final_list": ("final list", "final foreclosure list", "on the foreclosure list", "with the treasurer",
                           "foreclosure list", "treasurer has the list", "before the sale", "treasurer already has"),
            "sold": ("sold", "after the sale", "redemption period", "already sold", "auctioned"),
            "sewer_safety_net": ("sewer safety net", "safety net"),
        }, optional=True,
    )  # fmt: skip
    delinquent: bool | None = yes_no(
        "Does the owner have a delinquent open or bonded lien?", "5.30.035.A", optional=True,
        yes=("delinquent", "past due", "behind", "preforeclosure"),
        no=("not delinquent", "is current", "up to date", "account is current", "not late", "isn't delinquent",
            "not behind"),
    )  # fmt: skip
    months: int | None = count(
        "In how many months can the owner bring the account current?", "5.30.035.A", unit="months", optional=True,
        words=("months", "month", "clear", "catch up", "bring it current", "pay it off", "years", "needs", "take",
               "bring current", "within", "in"),
    )  # fmt: skip
    behind: int | None = count(
        "How many months past due is the account?", "5.30.035.A", unit="months", optional=True,
        words=("behind", "past due", "late", "overdue", "delinquent", "in arrears", "delinquent for", "unpaid for"),
    )  # fmt: skip
    within_year: bool | None = yes_no(
        "Can the owner bring the account current within one year?", "5.30.035.A",
        yes=("within one year", "within a year", "in less than a year", "by next spring", "inside a year",
             "under a year", "before the year is out", "in a few months"),
        no=("not within one year", "more than one year", "more than a year", "unable within one year", "two years",
            "longer than a year", "cannot bring it current", "can't catch up in a year", "can't bring it current",
            "over a year", "can't do it in a year", "not within a year", "several years", "years to pay",
            "can't get current within a year", "unable to bring it current", "can't catch up within a year"),
    )  # fmt: skip
    inability: bool | None = yes_no(
        "Has the owner shown the Auditor an inability to pay in cash, or to keep up current bonded payments?",
        "5.30.035.A", optional=True,
        yes=("cannot pay", "unable to pay", "can't afford", "no cash", "shown inability", "demonstrated inability",
             "broke", "can't pay", "fixed income", "proved inability", "shown the auditor",
             "demonstrated to the auditor",
             "showed the auditor", "can't keep up", "doesn't have the cash"),
        no=("able to pay", "can afford", "has the cash", "no inability", "not shown inability", "plenty of cash",
            "could pay in cash", "has the money", "money in the bank", "rich", "well off",
            "refuses to show", "won't show", "hasn't shown", "can pay in cash"),
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
        "owner needs three years to catch up on the lien and is broke, special payment plan?",
        "owner has the cash but would rather pay monthly, special plan?",
        "Treasurer already has the list, can we still open a special payment plan",
    ),
    anchors=(WITHIN, INABILITY, AFTER_LIST, ONLY_OPTION, SOLD),
    model=SpecialPlanEligibility,
)
def special_plan_eligibility(work: Work) -> Outcome:
    """PCC 5.30.035 A with 5.30.060 C, 5.30.075 A, 5.30.095 B and 5.30.015 A."""
    at, stage = "5.30.035.A", work.maybe("stage")
    if wrong := any_below_zero(work, at):
        return wrong
    if stage in _CLOSED:
        closed_at, text = _CLOSED[stage]
        if stage == "final_list":
            work.step(
                "5.30.060.C", "Once the list is with the Treasurer, the only option is to bring it current", False
            )
        work.step(closed_at, "The stage or the program excludes a plan", False)
        return work.computed(closed_at, text, verdict="no", actors=("Auditor",))
    needed: tuple[Condition, ...] = (
        Condition("delinquent", at, "the owner has a delinquent open or bonded lien"),
        Condition("inability",
                  at, "the owner demonstrates to the Auditor an inability to pay it in cash or to maintain "
                  "current bonded payments"),
    )  # fmt: skip
    granted = "the Special Payment Plan is available to the owner"
    if any(work.maybe(item.field) is False for item in needed):
        return permission(work, at, granted, on=needed, actors=("Auditor",))
    months, year = work.maybe("months"), int(work.figure(WITHIN)) * MONTHS_A_YEAR
    able = months <= year if months is not None else work.yes("within_year")
    work.step(at, "Unable to bring the account current within one year", not able)
    if able:
        text = "No: an owner who can bring the account current within one year does not qualify."
        return work.computed(at, text, verdict="no", actors=("Auditor",))
    if (behind := work.maybe("behind")) is not None:
        work.step(at, f"The account is {behind} months past due; how long it takes to bring it current decides")
    if work.maybe("delinquent") is None:
        work.note("The lien was taken to be delinquent, as the plan is for delinquent liens.")
        needed = needed[1:]
    return permission(work, at, granted, on=needed, actors=("Auditor",))


_CLOSED = {
    "final_list": ("5.30.075.A",
                   "No: once the property is on the foreclosure list, a plan may not be initiated; the only "
                   "option is to bring the account current."),
    "sold": ("5.30.095.B", "No: after the sale the property may be redeemed only by payment in full."),
    "sewer_safety_net": ("5.30.015.A", "No: this chapter and its plan do not apply to sewer safety net liens."),
}  # fmt: skip


class SpecialPlanMinimum(Inputs):
    """What the minimum monthly payment of a plan depends on."""

    balance: Decimal | None = money(
        "What is the balance of the delinquent lien?", "5.30.035.B",
        words=("balance", "lien", "principal", "owes", "debt", "owed", "delinquent lien", "owing"),
    )  # fmt: skip
    rate: Decimal | None = percent(
        "What is the annual interest rate of the lien (in percent)?", "5.30.035.B",
        words=("rate", "interest", "annual", "at"),
    )  # fmt: skip
    billing: Decimal | None = money(
        "How much is the Auditor's billing charge?", "5.30.035.B", outside="billing_charge",
        words=("billing", "charge", "fee", "billing charge", "billing fee"),
    )  # fmt: skip
    monthly_interest: Decimal | None = money(
        "How much interest accrues in a month, if known?", "5.30.035.B", optional=True,
        words=("monthly interest", "monthly interest on the lien", "interest", "accruing", "interest a month",
               "interest per month", "accrues",
               "interest each month", "month's interest"),
    )  # fmt: skip
    offered: Decimal | None = money(
        "Which monthly payment is offered?", "5.30.035.B", optional=True,
        words=("offers", "offered", "offer", "wants to pay", "can pay", "can afford", "pay", "pays", "payment of",
               "payment",
               "payments of", "month payment", "afford", "can manage", "a month", "each month", "send in", "proposes"),
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
        "owner offers thirty bucks a month on the special plan, enough?",
        "is that monthly payment too low for a special payment plan",
    ),
    anchors=(MINIMUM,),
    model=SpecialPlanMinimum,
)
def special_plan_minimum(work: Work) -> Outcome:
    """PCC 5.30.035 B."""
    at, offered = "5.30.035.B", work.maybe("offered")
    if wrong := any_below_zero(work, at):
        return wrong
    interest = _month_of_interest(work)
    if offered is not None and offered < interest:
        work.step(at, f"{usd(offered)} does not cover the monthly interest of {usd(interest)}", False)
        text = f"No: {usd(offered)} is less than the monthly interest of {usd(interest)} alone."
        return work.computed(at, text, dollars("interest", "Monthly interest", interest), verdict="no")
    billing = work.money("billing")
    total = interest + billing
    work.step(at, f"Plus the billing charge of {usd(billing)}", total, "USD")
    text = f"The minimum monthly payment is {usd(total)}: interest of {usd(interest)} and the billing charge of "
    text += f"{usd(billing)}."
    values = [dollars("payment", "Minimum monthly payment", total), dollars("interest", "Monthly interest", interest)]
    if offered is None:
        return work.computed(at, text, *values)
    short = max(Decimal(0), total - offered)
    work.step(at, f"Offered {usd(offered)} against {usd(total)}", short == 0)
    values.append(dollars("shortfall", "Payment too low by", short))
    return work.computed(at, f"{'No' if short else 'Yes'}. {text}", *values, verdict="no" if short else "yes")


def _month_of_interest(work: Work) -> Decimal:
    """A month's interest in USD: as given, or a twelfth of a year's."""
    interest: Decimal | None = work.maybe("monthly_interest")
    if interest is not None:
        return interest
    balance, rate = work.money("balance"), work.percent("rate")
    interest = balance * rate / 100 / MONTHS_A_YEAR
    words = f"A month's interest: {usd(balance)} at {plain(rate)} percent, a twelfth"
    work.step("5.30.035.B", words, interest, "USD")
    work.note("The text does not say how a month's interest is reckoned; a twelfth of a year's was used.")
    return work.cents("5.30.035.B", interest)


class SpecialPlanReview(Inputs):
    """What the reviews of a plan are counted from."""

    start: date | None = day(
        "On which date did the plan begin?", "5.30.035.B",
        words=("begin", "began", "begun", "started", "start", "plan", "set up", "signed", "opened", "since",
               "plan from",
               "went on the plan", "plan dates from"),
    )  # fmt: skip
    on: date | None = day(
        "On which date would it be reviewed?", "5.30.035.B", optional=True,
        words=("review", "reviewed", "today", "today is", "today's", "now", "due", "look at it", "on", "reviewing",
               "look again"),
    )  # fmt: skip


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
        "is this special payment plan due for review yet",
        "special plan opened years ago, should we have looked at it by now",
    ),
    anchors=(REVIEW,),
    model=SpecialPlanReview,
)
def special_plan_review(work: Work) -> Outcome:
    """PCC 5.30.035 B."""
    years = int(work.figure(REVIEW))
    start = work.day("start")
    dates = [add_years(start, years * number) for number in range(1, REVIEWS_SHOWN + 1)]
    values = []
    for number, when in enumerate(dates, start=1):
        work.step("5.30.035.B", f"Review {number}, every three years", when, "date")
        values.append(date_value("review" if number == 1 else f"review_{number}", f"Review {number}", when))
    on: date | None = work.maybe("on")
    if on is not None:
        return _review_verdict(work, on, dates, *values)
    later = " and ".join(long_date(when) for when in dates[1:])
    text = f"The first review is due {long_date(dates[0])}, the next ones {later}."
    return work.computed("5.30.035.B", text, *values, actors=("Auditor",))


def _review_verdict(work: Work, on: date, dates: list[date], *values: Quantity) -> Outcome:
    """Whether a review has fallen due by a day, and when the next one is."""
    due = [when for when in dates if when <= on]
    work.step("5.30.035.B", f"Due by {long_date(on)}", bool(due))
    text = f"{'Yes' if due else 'No, not yet'}: the first review is due {long_date(dates[0])}, then every three years."
    return work.computed("5.30.035.B", text, *values, verdict="yes" if due else "no", actors=("Auditor",))


class SpecialPlanDefault(Inputs):
    """What follows a missed payment."""

    missed: bool | None = yes_no(
        "Did the owner fail to make a monthly payment before the plan was completed?", "5.30.035.C",
        yes=("missed", "missed a payment", "failed to pay", "skipped", "did not pay", "stopped paying", "blew off",
             "defaulted", "didn't pay", "behind on the plan", "missed payment", "no payment", "default", "broken plan",
             "late on the plan", "fell behind"),
        no=("paid every month", "no missed payment", "never missed", "all payments made", "hasn't missed",
            "always paid", "kept up"),
    )  # fmt: skip
    emergency: bool | None = yes_no(
        "Does the Auditor find an extreme emergency?", "5.30.035.C", optional=True,
        yes=("extreme emergency", "emergency", "hospitalized", "house fire", "heart attack", "stroke"),
        no=("no emergency", "no extreme emergency", "not an emergency", "no good reason", "no excuse", "just forgot",
            "no reason", "without a reason"),
    )  # fmt: skip
    difficulty: bool | None = yes_no(
        "Does the Auditor find a severe temporary financial difficulty?", "5.30.035.C", optional=True,
        yes=("severe temporary financial difficulty", "financial difficulty", "lost the job", "temporary hardship",
             "lost his job", "lost her job", "laid off", "financial trouble", "money trouble", "financial hardship"),
        no=("no financial difficulty", "no difficulty", "not temporary", "no money trouble", "plenty of money",
            "still has his job", "still working", "can afford it", "finances are fine"),
    )  # fmt: skip
    plan: bool | None = yes_no(
        "Is the question whether a new plan may be made?", "5.30.035.C", optional=True,
        yes=("new plan", "another plan", "second plan", "redo the plan", "new payment plan", "fresh plan"),
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
        "special plan owner skipped a month for no good reason, list the house?",
        "plan owner lost her job after a house fire and missed a month, can we write a new plan",
    ),
    anchors=(EXEMPT,),
    model=SpecialPlanDefault,
)
def special_plan_default(work: Work) -> Outcome:
    """PCC 5.30.035 C."""
    at = "5.30.035.C"
    found = (
        Condition("emergency", at, "the Auditor finds an extreme emergency"),
        Condition("difficulty", at, "the Auditor finds a severe temporary financial difficulty"),
    )
    known = [work.maybe(item.field) for item in found]
    wants_plan = work.maybe("plan")
    if wants_plan:
        return permission(work, at, "the Auditor and the owner may develop a new plan", on=found, actors=("Auditor",))
    if not work.yes("missed"):
        work.step(at, "No monthly payment was missed", False)
        return work.computed(at, "No: the plan is kept, so it gives no ground for the list.", verdict="no")
    if all(known):
        work.step(at, "Extreme emergency and severe temporary financial difficulty, both found by the Auditor", True)
        text = "No: the Auditor and the owner may develop a new plan instead."
        return work.computed(at, text, verdict="no", actors=("Auditor",))
    listed = "the property may be placed on the preforeclosure list, by the priorities of PCC 5.30.045"
    if True in known and False not in known:
        work.step(at, "One of the two is stated, the other is not", "open")
        missing = "an extreme emergency" if known[0] is None else "a severe temporary financial difficulty"
        text = f"{listed[0].upper()}{listed[1:]}, unless the Auditor finds {missing} as well."
        return work.computed(at, text, verdict="conditional", actors=("Auditor",))
    work.step(at, "Not both an extreme emergency and a severe temporary financial difficulty", True)
    unless = (
        ""
        if False in known
        else ", unless the Auditor finds both an extreme emergency and a severe temporary financial difficulty"
    )
    return work.computed(at, f"Yes, {listed}{unless}.", verdict="yes", actors=("Auditor",))
