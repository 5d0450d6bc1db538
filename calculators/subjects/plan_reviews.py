"""The reviews of a Special Payment Plan, and what a missed payment leads to: Section 5.30.035 B and C."""

from __future__ import annotations

from datetime import date

from calculators.calculator import calculator
from calculators.calendar import add_years
from calculators.figure import anchor, figure
from calculators.inputs import Inputs, day, yes_no
from calculators.money import long_date
from calculators.outcome import Outcome, Quantity
from calculators.permission import Condition, permission
from calculators.work import Work, date_value

SUBJECT = "Payment plans and waivers"
REVIEWS_SHOWN = 3

REVIEW = figure("special_plan_review_years", "3", "years", "5.30.035.B", "The plan shall be reviewed every three years")
EXEMPT = anchor("5.30.035.C", "unless the Auditor finds there is an extreme emergency and a severe temporary financial")


class SpecialPlanReview(Inputs):
    """What the reviews of a plan are counted from."""

    start: date | None = day(
        "On which date did the plan begin?", "5.30.035.B",
        words=("kicked off", "kicked in", "begin", "began", "begun", "started", "start", "plan", "set up", "signed",
               "opened", "since",
               "plan from",
               "went on the plan", "plan dates from"),
    )  # fmt: skip
    on: date | None = day(
        "On which date would it be reviewed?", "5.30.035.B", optional=True,
        words=("review", "reviewed", "today", "today is", "today's", "now", "due", "look at it", "on", "reviewing",
               "look again", "review due by", "by", "next", "as of"),
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
        "when do we have to review the plan for this lien next",
        "on what date is our special plan up for review",
        "hardship plan was looked at three years ago, next review when",
        "when is the second review of the special plan",
        "is a review of the special plan due by May",
        "has the special payment plan gone too long without a review",
        "plan kicked off five years ago, when are the first two checkups",
        "exact date of the next review of this payment plan",
        "what date is our plan due for review",
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
    coming = next((when for when in dates if when > on), None)
    following = (date_value("next_review", "Next review after that day", coming),) if coming else ()
    verdict = "yes" if due else "no"
    return work.computed("5.30.035.B", text, *following, *values, verdict=verdict, actors=("Auditor",))


class SpecialPlanDefault(Inputs):
    """What follows a missed payment."""

    missed: bool | None = yes_no(
        "Did the owner fail to make a monthly payment before the plan was completed?", "5.30.035.C",
        yes=("missed", "missed a payment", "failed to pay", "skipped", "did not pay", "stopped paying", "blew off",
             "defaulted", "didn't pay", "behind on the plan", "missed payment", "no payment", "default",
             "broken plan",
             "late on the plan", "fell behind", "blew it off", "payer skipped", "skipped a payment", "skips",
             "no check in", "missed one", "misses a payment", "quit paying", "missed the payment", "bounced",
             "missed month", "nothing came in"),
        no=("paid every month", "no missed payment", "never missed", "all payments made", "hasn't missed",
            "always paid", "kept up", "every payment was made", "made every payment", "made all the payments",
            "every payment made", "paid each month", "never late", "plan ran to its end", "plan was completed",
            "plan is completed", "plan is finished", "no payments missed", "all payments were made", "paid on time"),
    )  # fmt: skip
    emergency: bool | None = yes_no(
        "Does the Auditor find an extreme emergency?", "5.30.035.C", optional=True,
        yes=("extreme emergency", "emergency", "hospitalized", "house fire", "heart attack", "stroke", "coma",
             "found an extreme emergency", "car crash", "flood"),
        no=("no emergency", "no extreme emergency", "not an emergency", "no good reason", "no excuse", "just forgot",
            "no reason", "without a reason", "any emergency", "didn't find any emergency", "found no emergency",
            "no extreme", "emergency was not extreme", "but no emergency", "not find an emergency", "on vacation",
            "cruise", "trip", "gambled", "casino", "didn't feel like", "simply forgot",
            "went on vacation", "bought a boat", "bought a car", "found neither", "neither"),
    )  # fmt: skip
    difficulty: bool | None = yes_no(
        "Does the Auditor find a severe temporary financial difficulty?", "5.30.035.C", optional=True,
        yes=("severe temporary financial difficulty", "financial difficulty", "lost the job", "temporary hardship",
             "lost his job", "lost her job", "laid off", "financial trouble", "money trouble", "financial hardship",
             "severe financial difficulty", "severe difficulty", "out of work", "broke for now", "short on money"),
        no=("no financial difficulty", "no difficulty", "not temporary", "no money trouble", "plenty of money",
            "still has his job", "still working", "can afford it", "finances are fine", "not severe", "found neither",
            "neither", "still has her job", "has the money", "difficulty is permanent"),
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
        "missed one monthly payment and there is no emergency, may the property go on the preforeclosure list",
        "plan payer skipped March and the Auditor found no emergency, can we list the house",
        "Auditor found a severe financial difficulty but no extreme emergency, can the house be listed",
        "he blew off the plan payment, can he be put on the list",
        "the plan ran to its end and every payment was made, may we list the property",
        "can we list a house whose owner missed a plan payment",
        "Auditor found an emergency after a missed payment, can the property be listed",
        "does one missed plan payment put the property on the preforeclosure list",
        "Auditor found an extreme emergency and severe temporary financial difficulty, may a new plan be developed",
        "she skipped her payment on the special plan for a cruise, onto the preforeclosure list with her",
        "after a missed plan payment with an extreme emergency and difficulty found, may a new plan be developed",
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
