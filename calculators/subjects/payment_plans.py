"""Special Payment Plans for delinquent liens, who gets one and what it costs: Section 5.30.035 A and B."""

from __future__ import annotations

from decimal import Decimal

from calculators.calculator import calculator
from calculators.conditions import any_below_zero
from calculators.figure import anchor, figure
from calculators.inputs import Inputs, choice, count, money, percent, yes_no
from calculators.money import plain, usd
from calculators.outcome import Outcome
from calculators.permission import Condition, permission
from calculators.work import Work, dollars

SUBJECT = "Payment plans and waivers"
MONTHS_A_YEAR = 12

WITHIN = figure(
    "special_plan_years",
    "1",
    "years",
    "5.30.035.A",
    "unable to bring their delinquent lien account current within one year",
)
MINIMUM = anchor(
    "5.30.035.B",
    "A minimum monthly payment equal to the monthly interest accruing to the delinquent lien, plus a billing charge",
)
INABILITY = anchor(
    "5.30.035.A",
    "must demonstrate to the Auditor an inability to pay the assessment lien in cash or an inability to maintain "
    "current bonded lien payments",
)
AFTER_LIST = anchor("5.30.075.A", "may not be initiated as a means to bring the account current")
ONLY_OPTION = anchor("5.30.060.C", "the only payment option is to bring the account current")
SOLD = anchor("5.30.095.B", "is not eligible for installment payments or a payment plan")


class SpecialPlanEligibility(Inputs):
    """What decides whether a Special Payment Plan is available."""

    stage: str | None = choice(
        "How far has the account come?", "5.30.035.A",
        {
            "before_final_list": ("not on a list", "not listed", "nothing listed", "not been put on any list",
                                  "not on any list", "no list yet", "hasn't been listed", "preforeclosure list",
                                  "preforeclosure", "delinquent", "behind",
                                  "past due", "before the list"),
            "final_list": ("final list", "final foreclosure list", "on the foreclosure list", "with the treasurer",
                           "foreclosure list", "treasurer has the list", "before the sale", "treasurer already has",
                           "final list went to the treasurer", "list went to the treasurer", "sale is tomorrow",
                           "on the sale list", "auction next week", "sale next week", "sent to the treasurer"),
            "sold": ("sold", "after the sale", "redemption period", "already sold", "auctioned"),
            "sewer_safety_net": ("sewer safety net", "safety net"),
        }, optional=True,
    )  # fmt: skip
    delinquent: bool | None = yes_no(
        "Does the owner have a delinquent open or bonded lien?", "5.30.035.A", optional=True,
        yes=("delinquent", "past due", "behind", "preforeclosure"),
        no=("not delinquent", "is current", "up to date", "account is current", "not late", "isn't delinquent",
            "not behind", "not delinquent yet", "not past due", "paid up", "no arrears", "not overdue"),
    )  # fmt: skip
    months: int | None = count(
        "In how many months can the owner bring the account current?", "5.30.035.A", unit="months", optional=True,
        words=("need", "would need", "to bring", "to catch up", "spread over", "spread it over", "pay over",
               "to get current",
               "would take", "could pay it in", "could clear it in", "paid off in",
               "months", "month", "clear", "catch up", "bring it current", "pay it off", "years", "needs", "take",
               "bring current", "within", "in"),
    )  # fmt: skip
    behind: int | None = count(
        "How many months past due is the account?", "5.30.035.A", unit="months", optional=True,
        words=("behind", "past due", "late", "overdue", "delinquent", "in arrears", "delinquent for", "unpaid for"),
    )  # fmt: skip
    within_year: bool | None = yes_no(
        "Can the owner bring the account current within one year?", "5.30.035.A",
        yes=("in a year", "in one year", "inside of a year", "within twelve months", "within one year",
             "within a year", "in less than a year", "by next spring", "inside a year",
             "under a year", "before the year is out", "in a few months"),
        no=("not within one year", "more than one year", "more than a year", "unable within one year", "two years",
            "longer than a year", "cannot bring it current", "can't catch up in a year", "can't bring it current",
            "over a year", "can't do it in a year", "not within a year", "several years", "years to pay",
            "can't get current within a year", "unable to bring it current", "can't catch up within a year",
            "cannot bring it current within",
            "cannot catch up within", "cannot get current within", "no way within a year", "not in a year",
            "never in a year", "longer than one year", "couldn't do it in a year", "much longer than a year"),
    )  # fmt: skip
    inability: bool | None = yes_no(
        "Has the owner shown the Auditor an inability to pay in cash, or to keep up current bonded payments?",
        "5.30.035.A", optional=True,
        yes=("cannot pay", "unable to pay", "can't afford", "no cash", "shown inability", "demonstrated inability",
             "broke", "can't pay", "fixed income", "proved inability", "shown the auditor",
             "demonstrated to the auditor",
             "showed the auditor", "can't keep up", "doesn't have the cash", "proved to the auditor", "has no cash",
             "proved it to the auditor", "proved he is broke", "proved she is broke", "shown us the numbers",
             "auditor is satisfied", "auditor satisfied", "auditor agrees", "convinced the auditor", "no money",
             "cannot afford", "proven to the auditor", "documented inability", "unemployed", "on social security"),
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
        "does this owner qualify for a special payment plan on his delinquent lien",
        "is she eligible for the special payment plan",
        "cannot bring the lien current within a year and proved it to the Auditor, does she qualify",
        "guy is broke and it would take him years to get current, is a plan ok",
        "lien is not delinquent yet but money is tight, can she get the special plan",
        "retired widow on a fixed income behind on a sidewalk lien, special plan yes or no",
        "can we give this owner the special plan if he could pay it off by next spring",
        "needs eighteen months to bring the lien current and showed she cannot keep up, is the plan available to her",
        "lady on disability couldn't catch up in a year, can we give her the special plan",
        "house got auctioned, owner now says he is broke and wants the special payment plan",
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
    within: bool | None = work.maybe("within_year")
    able = months <= year if months is not None and (within is None or months != year) else work.yes("within_year")
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
        words=("balance", "lien", "principal", "owes", "debt", "owed", "delinquent lien", "owing", "percent on",
               "pct on",
               "on", "lien of", "account", "unpaid", "still owes"),
    )  # fmt: skip
    rate: Decimal | None = percent(
        "What is the annual interest rate of the lien (in percent)?", "5.30.035.B",
        words=("rate", "interest", "annual", "at", "contract rate", "percent", "lien is at", "running at"),
    )  # fmt: skip
    billing: Decimal | None = money(
        "How much is the Auditor's billing charge?", "5.30.035.B", outside="billing_charge",
        words=("billing", "charge", "fee", "billing charge", "billing fee", "for billing", "bill charge", "to bill",
               "statement fee", "auditor charges", "billing costs", "on top", "we bill", "bill", "bill them",
               "to send the bill", "and billing charge", "billing charge of", "and a billing charge", "bill charge of"),
    )  # fmt: skip
    monthly_interest: Decimal | None = money(
        "How much interest accrues in a month, if known?", "5.30.035.B", optional=True,
        words=("monthly interest", "monthly interest on the lien", "monthly interest on the lien is",
               "monthly interest is", "interest", "accruing", "interest a month",
               "interest per month", "accrues",
               "interest each month", "month's interest", "in monthly interest", "of monthly interest",
               "monthly interest of", "monthly interest comes to", "a month in interest", "monthly interest at"),
    )  # fmt: skip
    offered: Decimal | None = money(
        "Which monthly payment is offered?", "5.30.035.B", optional=True,
        words=("offers", "offered", "offer", "wants to pay", "can pay", "can afford", "pay", "pays", "payment of",
               "payment is", "a payment", "monthly payment is",
               "payments of", "dollar monthly payment",
               "as a monthly payment", "afford", "can manage", "a month", "each month", "send in", "proposes",
               "per month", "a month enough", "is enough", "enough", "a month ok", "at now", "scrape up", "swing",
               "sends", "sends us", "paying", "monthly check"),
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
        "what is the least the owner pays each month on the plan",
        "how much does this owner have to pay a month on the special plan",
        "special plan payer sends a hundred a month, how much of it is over the minimum",
        "what must come in each month on our special plan",
        "owner offers less than the interest on the special plan, do we take it",
        "how much more a month must he offer to meet the plan minimum",
        "monthly interest plus the billing fee, what does she pay on the plan",
        "she sends twenty-five on the special plan, is that ok with what we bill",
        "exact minimum monthly payment on our special plan",
        "what does Mr. Osei have to pay each month on the special plan at least",
        "what does the smallest plan payment come to for this owner",
        "how many dollars a month is the minimum on her special plan",
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
    if offered is not None and offered < interest and work.maybe("billing") is None:
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
    if offered > total:
        values.append(dollars("over", "Payment above the minimum by", offered - total))
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
