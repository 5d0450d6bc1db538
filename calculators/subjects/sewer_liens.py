"""Sewer safety net accounts: delinquency, collection, penalty and interest of Chapter 5.31."""

from __future__ import annotations

from datetime import date, timedelta
from decimal import Decimal

from calculators.calculator import calculator
from calculators.calendar import add_months
from calculators.conditions import below_zero
from calculators.figure import anchor, figure
from calculators.inputs import Inputs, count, day, money, percent, yes_no
from calculators.money import long_date, usd
from calculators.outcome import Outcome, Reading
from calculators.subjects.bonded_liens import contract_interest
from calculators.subjects.foreclosure import ON_WORDS, listing_answer, year_later
from calculators.subjects.liens import DELINQUENT_WORDS, DUE_WORDS, delinquency_answer
from calculators.work import Work, date_value, dollars

SUBJECT = "Sewer safety net"

NOTIFY_DAYS = figure("sewer_notify_days", "60", "days", "5.31.025.B", "when an account becomes 60 days past due")
COLLECT_DAYS = figure(
    "sewer_collect_days", "90", "days", "5.31.025.B", "shall begin after the account becomes 90 days past due"
)
DELAY_MONTHS = figure(
    "sewer_delay_months", "12", "months", "5.31.025.B", "may delay the collection process up to 12 months"
)
DELINQUENT_DAYS = figure(
    "sewer_delinquency_days", "30", "days", "5.31.010.A.3",
    "which has not been paid within 30 days after the installment payment due date",
)  # fmt: skip
PENALTY_RATE = figure(
    "sewer_penalty_rate", "0.005", "fraction", "5.31.025.C",
    "A one-time penalty equal to one-half of one percent (.005) of the principal balance",
)  # fmt: skip
LISTING_YEARS = figure(
    "sewer_listing_years", "1", "years", "5.31.030.A",
    "No property shall be placed on the list unless the payment is at least one year past due.",
)  # fmt: skip
ACCUMULATES = anchor("5.31.025.C", "The penalty accumulates with each installment payment")
DAILY = anchor(
    "5.31.025.D",
    "calculated daily based on the amount of the unpaid principal balance and the interest rate set by the "
    "installment contract",
)
DELAYED = anchor("5.31.035.A", "unless a delay in the collections process has been authorized")


class SewerDelinquencyDate(Inputs):
    """What the delinquency of a sewer safety net installment is counted from."""

    due: date | None = day("On which date was the installment due?", "5.31.010.A.3", words=DUE_WORDS)
    on: date | None = day(
        "On which date would it be delinquent?", "5.31.010.A.3", words=DELINQUENT_WORDS, optional=True
    )


@calculator(
    name="sewer_delinquency_date",
    title="When a sewer safety net installment becomes delinquent",
    subject=SUBJECT,
    provision="5.31.010.A.3",
    rule="A sewer safety net installment is delinquent when it has not been paid within 30 days after the installment "
    "payment due date.",
    phrases=(
        "sewer safety net installment due March 10, when is it delinquent",
        "when does a sewer safety net account become delinquent",
        "days to pay a sewer safety net installment before it is delinquent",
        "last day to pay a sewer safety net bill",
        "delinquency date of a sewer safety net assessment",
        "sewer safety net payment 31 days late, delinquent?",
    ),
    anchors=(DELINQUENT_DAYS,),
    model=SewerDelinquencyDate,
)
def sewer_delinquency_date(work: Work) -> Outcome:
    """PCC 5.31.010 A.3."""
    return delinquency_answer(work, DELINQUENT_DAYS, work.day("due"))


class SewerCollectionTimeline(Inputs):
    """What the collection of a sewer safety net account is counted from."""

    due: date | None = day("On which date was the account due?", "5.31.025.B", words=DUE_WORDS)
    delay: int | None = count(
        "By how many months does the Bureau of Environmental Services ask to delay collection?", "5.31.025.B",
        unit="months", words=("delay", "months", "month", "delayed", "postpone"), optional=True,
    )  # fmt: skip
    in_writing: bool | None = yes_no(
        "Has the Bureau of Environmental Services notified the Auditor and the Department of Environmental Quality in "
        "writing?", "5.31.025.B",
        yes=("in writing", "written notice", "by letter", "wrote to"),
        no=("verbally", "by phone", "not in writing", "no written notice", "called"),
    )  # fmt: skip


@calculator(
    name="sewer_collection_timeline",
    title="Collection of a sewer safety net account",
    subject=SUBJECT,
    provision="5.31.025.B",
    rule="The Auditor notifies the Bureau of Environmental Services when a sewer safety net account becomes 60 days "
    "past due; collection begins after it becomes 90 days past due, which that Bureau may delay in writing up to 12 "
    "months.",
    phrases=(
        "sewer safety net account due March 10, 2025, when does collection begin",
        "when do we notify BES of a past due sewer safety net account",
        "can BES delay collection of a sewer safety net account for 14 months",
        "how late before collections on a sewer safety net loan",
        "sewer safety net collection timeline",
        "BES asked in writing to hold off sewer safety net collection six months",
    ),
    anchors=(NOTIFY_DAYS, COLLECT_DAYS, DELAY_MONTHS),
    model=SewerCollectionTimeline,
)
def sewer_collection_timeline(work: Work) -> Outcome:
    """PCC 5.31.025 B."""
    at, due, delay = "5.31.025.B", work.day("due"), work.maybe("delay")
    notify = due + timedelta(days=int(work.figure(NOTIFY_DAYS)))
    past = due + timedelta(days=int(work.figure(COLLECT_DAYS)))
    begins = past + timedelta(days=1)
    work.step(at, "60 days past due: the Auditor notifies the Bureau of Environmental Services", notify, "date")
    work.step(at, "90 days past due; collection begins after that", past, "date")
    values = [date_value("notify", "Notify the Bureau of Environmental Services", notify),
              date_value("collection", "Collection begins", begins)]  # fmt: skip
    text = (
        f"The Bureau of Environmental Services is notified {long_date(notify)}; collection begins {long_date(begins)}."
    )
    actors = ("Auditor", "Bureau of Environmental Services")
    if not delay:
        work.skip(at, "No delay is asked for")
        return work.computed(at, text, *values, actors=actors)
    if wrong := below_zero(work, at, delay):
        return wrong
    if delay > work.figure(DELAY_MONTHS):
        work.step(at, f"A delay of {delay} months is longer than 12 months", False)
        return work.computed(at, f"No: the delay may be up to 12 months. {text}", *values, verdict="no", actors=actors)
    if not work.yes("in_writing"):
        work.step(at, "The delay is not notified in writing", False)
        return work.computed(at, f"No: a delay takes notice in writing. {text}", *values, verdict="no", actors=actors)
    delayed = add_months(past, delay) + timedelta(days=1)
    work.step(at, f"Delayed {delay} months, within 12, by written notice", delayed, "date")
    work.note("The text does not say from which day the months of a delay run; the 90th day past due was used.")
    values[1] = date_value("collection", "Collection begins", delayed)
    text = f"Yes, collection may be delayed: it then begins {long_date(delayed)}."
    return work.computed(at, text, *values, verdict="yes", actors=actors)


class SewerLatePenalty(Inputs):
    """What the penalty on a sewer safety net account depends on."""

    principal: Decimal | None = money(
        "What is the principal balance of the account?", "5.31.025.C",
        words=("principal", "balance", "account", "lien", "owes", "loan"),
    )  # fmt: skip
    missed: int | None = count(
        "How many installments are delinquent?", "5.31.025.C", unit="installments",
        words=("installment", "installments", "missed", "payments", "late", "delinquent", "behind", "skipped"),
    )  # fmt: skip


@calculator(
    name="sewer_late_penalty",
    title="Penalty on a delinquent sewer safety net account",
    subject=SUBJECT,
    provision="5.31.025.C",
    rule="A delinquent sewer safety net account gets a one-time penalty of one-half of one percent (.005) of the "
    "principal balance, which, as the next sentence says, accumulates with each installment payment.",
    phrases=(
        "penalty on a sewer safety net account of $8,940 with three missed installments",
        "late penalty sewer safety net",
        "sewer safety net lien one payment behind, what is the penalty",
        "is the sewer safety net penalty one-time or for each installment",
        "how much penalty do we add to a delinquent sewer safety net loan",
        "sewer safety net account skipped two payments, penalty amount",
    ),
    anchors=(PENALTY_RATE, ACCUMULATES),
    model=SewerLatePenalty,
)
def sewer_late_penalty(work: Work) -> Outcome:
    """PCC 5.31.025 C."""
    at, principal, missed = "5.31.025.C", work.money("principal"), work.count("missed")
    if wrong := below_zero(work, at, principal, missed):
        return wrong
    each = principal * work.figure(PENALTY_RATE)
    work.step(at, f"One-half of one percent of the principal balance of {usd(principal)}", each, "USD")
    once = work.cents(at, each)
    if missed <= 1:
        penalty = once * missed
        return work.computed(at, f"The penalty is {usd(penalty)}.", dollars("penalty", "Penalty", penalty))
    many = work.cents(at, each * missed)
    work.step(at, f"Once for each of {missed} delinquent installments", many, "USD")
    return work.two_readings(
        at, f"Two sentences disagree: {usd(once)} if the penalty is one-time, {usd(many)} if it accumulates with each "
        "installment.",
        Reading("“A one-time penalty”: once for the account.", (dollars("penalty", "Penalty", once),)),
        Reading("“The penalty accumulates with each installment payment”, as for ordinary liens (PCC 5.30.025 D).",
                (dollars("penalty", "Penalty", many),)),
    )  # fmt: skip


class SewerLienInterest(Inputs):
    """What interest on a delinquent sewer safety net account depends on."""

    principal: Decimal | None = money(
        "What is the unpaid principal balance?",
        "5.31.025.D",
        words=("principal", "balance", "unpaid", "account", "owes"),
    )
    rate: Decimal | None = percent(
        "Which annual interest rate does the installment contract set (in percent)?", "5.31.025.D",
        words=("rate", "interest", "contract", "loan"),
    )  # fmt: skip
    days: int | None = count(
        "For how many days is interest charged?", "5.31.025.D", unit="days", words=("days", "day", "late", "past"),
        optional=True,
    )  # fmt: skip
    start: date | None = day(
        "From which date is interest charged?", "5.31.025.D", words=("from", "since", "due", "installment")
    )
    end: date | None = day(
        "Through which date is interest charged?", "5.31.025.D", words=("to", "through", "until", "paid", "pays")
    )


@calculator(
    name="sewer_lien_interest",
    title="Interest on a delinquent sewer safety net account",
    subject=SUBJECT,
    provision="5.31.025.D",
    rule="Interest on a delinquent sewer safety net account is calculated daily on the unpaid principal balance, at "
    "the rate set by the installment contract.",
    phrases=(
        "interest on a sewer safety net account of $10,950 at 5% for 30 days",
        "how is interest on a sewer safety net lien calculated",
        "daily interest sewer safety net loan",
        "sewer safety net account two months behind, interest owed",
        "is there a minimum interest rate on a delinquent sewer safety net account",
        "sewer safety net interest from due date to payment",
    ),
    anchors=(DAILY,),
    model=SewerLienInterest,
)
def sewer_lien_interest(work: Work) -> Outcome:
    """PCC 5.31.025 D."""
    work.note("The text does not say on which day this interest starts, and has no minimum rate for these accounts.")
    return contract_interest(work, "5.31.025.D")


class SewerPreforeclosureEligible(Inputs):
    """What decides when a sewer safety net property goes on the preforeclosure list."""

    due: date | None = day("On which date was the payment due?", "5.31.030.A", words=DUE_WORDS)
    delayed: bool | None = yes_no(
        "Has the Bureau of Environmental Services delayed the collection?", "5.31.035.A",
        yes=("delayed", "delay authorized", "bes delay", "collection delayed"), no=("not delayed", "no delay"),
        optional=True,
    )  # fmt: skip
    on: date | None = day("On which date would it be placed on the list?", "5.31.030.A", words=ON_WORDS, optional=True)


@calculator(
    name="sewer_preforeclosure_eligible",
    title="When a sewer safety net property goes on the preforeclosure list",
    subject=SUBJECT,
    provision="5.31.030.A",
    rule="A sewer safety net property is not placed on the list unless its payment is at least one year past due; "
    "then it goes on the preforeclosure list unless a delay of the collections process has been authorized.",
    phrases=(
        "sewer safety net payment due December 2, 2024, when can it be listed for foreclosure",
        "how long past due before a sewer safety net property is on the preforeclosure list",
        "sewer safety net account eleven months late, can we list it",
        "must every delinquent sewer safety net property be listed",
        "BES delay and the sewer safety net preforeclosure list",
        "first day to list a sewer safety net account",
    ),
    anchors=(LISTING_YEARS, DELAYED),
    model=SewerPreforeclosureEligible,
)
def sewer_preforeclosure_eligible(work: Work) -> Outcome:
    """PCC 5.31.030 A and 5.31.035 A."""
    due = work.day("due")
    if work.maybe("delayed"):
        work.step("5.31.035.A", "A delay in the collections process has been authorized", False)
        text = "No: the property is not placed on the list while an authorized delay of the collections process runs."
        return work.computed("5.31.035.A", text, verdict="no", actors=("Bureau of Environmental Services",))
    work.figure(LISTING_YEARS)
    first = year_later(work, due)
    work.step("5.31.030.A", "At least one year past due", first, "date")
    work.skip("5.31.035.A", "No authorized delay is stated; one would keep the property off the list")
    return listing_answer(work, "5.31.030.A", first, work.maybe("on"))
