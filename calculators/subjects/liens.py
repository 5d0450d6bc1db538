"""Ordinary assessment liens: delinquency, penalties and interest of Chapter 5.30."""

from __future__ import annotations

from datetime import date, timedelta
from decimal import Decimal

from calculators.calculator import calculator
from calculators.conditions import below_zero, warn_closed
from calculators.figure import Figure, anchor, figure
from calculators.inputs import Inputs, choice, count, day, money
from calculators.money import long_date, usd
from calculators.outcome import Outcome, Quantity
from calculators.work import Work, date_value, dollars

SUBJECT = "Assessment liens"
DUE_WORDS = ("due", "installment", "billed", "payable")
DELINQUENT_WORDS = ("delinquent", "today", "now", "already")
PRINCIPAL_WORDS = ("principal", "balance", "lien", "assessment", "owes", "owed")

PENALTY_RATE = figure(
    "lien_penalty_rate", "0.005", "fraction", "5.30.025.D",
    "A penalty equal to one-half of one percent (.005) of the principal balance",
)  # fmt: skip
BONDED_DAYS = figure(
    "bonded_delinquency_days", "30", "days", "5.30.010.A.4",
    "which has not been paid within 30 days after the installment payment due date",
)  # fmt: skip
OPEN_DAYS = figure(
    "open_delinquency_days", "30", "days", "5.30.010.A.5",
    "which has not been paid within 30 days after entry upon the lien docket",
)  # fmt: skip
COLLECTION_DAYS = figure(
    "collections_days", "30", "days", "5.30.025.C", "may begin at any time after the account is 30 days past due"
)
ACCUMULATES = anchor("5.30.025.D", "The penalty accumulates with each installment payment")
APPLIES = anchor(
    "5.30.015.A", "The provisions of this Chapter apply to delinquent bonded liens and delinquent open liens."
)
SEWER_APPLIES = anchor(
    "5.31.015.A", "apply to delinquent assessment liens on Sewer Safety Net participating properties"
)


class WhichLienChapter(Inputs):
    """The program that a lien belongs to."""

    program: str | None = choice(
        "Which kind of lien is it?", "5.30.015.A",
        {
            "open": ("open lien", "unbonded", "nuisance", "sidewalk", "nuisance abatement", "code violation"),
            "bonded": ("bonded lien", "bonded", "systems development charge", "installment contract"),
            "sewer_safety_net": ("sewer safety net", "safety net loan", "safety net", "safety net loan program"),
        },
    )  # fmt: skip


@calculator(
    name="which_lien_chapter",
    title="Which chapter governs a delinquent lien",
    subject=SUBJECT,
    provision="5.30.015.A",
    rule="Chapter 5.30 applies to delinquent bonded and open liens, Chapter 5.31 to delinquent assessment liens on "
    "Sewer Safety Net participating properties; a judicial foreclosure or another sale by law stays open in both.",
    phrases=(
        "which chapter applies to a nuisance abatement lien",
        "is a sewer connection charge funded by the Safety Net Loan Program under 5.30 or 5.31",
        "which foreclosure procedure for a sidewalk lien",
        "does chapter 5.30 cover sewer safety net liens",
        "bonded lien, which chapter for foreclosure",
        "5.30 or 5.31 for this delinquent lien",
    ),
    anchors=(APPLIES, SEWER_APPLIES),
    model=WhichLienChapter,
)
def which_lien_chapter(work: Work) -> Outcome:
    """PCC 5.30.015 and 5.31.015."""
    sewer = work.choice("program") == "sewer_safety_net"
    at, chapter = ("5.31.015.A", "5.31") if sewer else ("5.30.015.A", "5.30")
    work.step(at, "The kind of lien decides which chapter applies", chapter)
    work.step(f"{chapter}.015.B", "The City may instead use a judicial foreclosure or sell as other law provides")
    return work.computed(at, f"Chapter {chapter} applies.", Quantity("chapter", "Chapter", chapter))


class LienDelinquencyDate(Inputs):
    """What the delinquency of a lien is counted from."""

    kind: str | None = choice(
        "Is it an open lien or a bonded lien?", "5.30.010.A.5",
        {
            "open": ("open lien", "open", "unbonded", "not bonded", "lien docket", "docketed", "docket"),
            "bonded": ("bonded lien", "bonded", "installment", "installments", "installment payment", "financed"),
        },
    )  # fmt: skip
    entered: date | None = day(
        "On which date was the lien entered upon the lien docket?", "5.30.010.A.5",
        words=("entered", "docket", "docketed", "entry", "recorded"),
    )  # fmt: skip
    due: date | None = day("On which date was the installment due?", "5.30.010.A.4", words=DUE_WORDS)
    on: date | None = day("On which date would it be delinquent?", "5.30.010.A", words=DELINQUENT_WORDS, optional=True)


@calculator(
    name="lien_delinquency_date",
    title="When a lien becomes delinquent",
    subject=SUBJECT,
    provision="5.30.010.A",
    rule="An open lien is delinquent when not paid within 30 days after entry upon the lien docket, a bonded "
    "installment when not paid within 30 days after the installment payment due date.",
    phrases=(
        "open lien entered on the docket July 10, 2025, when is it delinquent",
        "when does a bonded lien installment become delinquent",
        "how many days to pay before a lien is delinquent",
        "installment due October 1, is it delinquent on October 31",
        "last day to pay an unbonded assessment before it goes delinquent",
        "delinquency date of an open lien",
    ),
    anchors=(OPEN_DAYS, BONDED_DAYS),
    model=LienDelinquencyDate,
)
def lien_delinquency_date(work: Work) -> Outcome:
    """PCC 5.30.010 A.4 and A.5."""
    if work.choice("kind") == "open":
        counted, start = OPEN_DAYS, work.day("entered")
        work.note("Interest on an open lien has its own 30 days, from the assessment date (PCC 5.30.025 F).")
    else:
        counted, start = BONDED_DAYS, work.day("due")
    return delinquency_answer(work, counted, start)


def delinquency_answer(work: Work, counted: Figure, start: date) -> Outcome:
    """The last day to pay, and the first day of delinquency, counted from ``start``."""
    last = start + timedelta(days=int(work.figure(counted)))
    first = last + timedelta(days=1)
    work.step(counted.provision, "Paid within 30 days: the last day", last, "date")
    work.step(counted.provision, "Not paid by then: delinquent from", first, "date")
    warn_closed(work, last)
    values = (date_value("delinquent", "Delinquent from", first), date_value("deadline", "Last day to pay", last))
    text = f"Payable through {long_date(last)}; unpaid, it is delinquent from {long_date(first)}."
    on: date | None = work.maybe("on")
    if on is None:
        return work.computed(counted.provision, text, *values)
    late = on >= first
    work.step(counted.provision, f"Delinquent on {long_date(on)}", late)
    verdict = "yes" if late else "no"
    return work.computed(counted.provision, f"{verdict.capitalize()}. {text}", *values, verdict=verdict)


class CollectionsStartDate(Inputs):
    """What the start of collections is counted from."""

    days_past: int | None = count(
        "How many days past due is the account?", "5.30.025.C", unit="days", words=("days", "past", "late", "overdue"),
        optional=True,
    )  # fmt: skip
    due: date | None = day("On which date was the account due?", "5.30.025.C", words=DUE_WORDS)


@calculator(
    name="collections_start_date",
    title="When collections may begin",
    subject=SUBJECT,
    provision="5.30.025.C",
    rule="The collections process may begin at any time after the account is 30 days past due.",
    phrases=(
        "account due October 1, 2025, when may collections begin",
        "how soon can the Auditor start collecting on a past due lien",
        "earliest day to start the collections process on a lien",
        "can we start collections 20 days past due",
        "start of lien collections",
        "how late before collection starts on an assessment lien",
    ),
    anchors=(COLLECTION_DAYS,),
    model=CollectionsStartDate,
)
def collections_start_date(work: Work) -> Outcome:
    """PCC 5.30.025 C."""
    days, past = int(work.figure(COLLECTION_DAYS)), work.maybe("days_past")
    if past is not None and work.maybe("due") is None:
        ready = past > days
        work.step("5.30.025.C", f"{past} days past due: after the account is {days} days past due", ready)
        text = f"{'Yes' if ready else 'No, not yet'}: collections may begin after the account is 30 days past due."
        return work.computed("5.30.025.C", text, verdict="yes" if ready else "no", actors=("Auditor",))
    reached = work.day("due") + timedelta(days=days)
    first = reached + timedelta(days=1)
    work.step("5.30.025.C", "30 days past due", reached, "date")
    work.step("5.30.025.C", "At any time after that: from the next day", first, "date")
    work.note("A sewer safety net account waits longer: PCC 5.31.025 B.")
    return work.computed(
        "5.30.025.C", f"Collections may begin from {long_date(first)}; the Auditor need not begin then.",
        date_value("earliest", "Collections may begin", first), actors=("Auditor",),
    )  # fmt: skip


class LienPenalty(Inputs):
    """What the penalty on a delinquent lien depends on."""

    principal: Decimal | None = money("What is the principal balance of the lien?", "5.30.025.D", words=PRINCIPAL_WORDS)
    missed: int | None = count(
        "How many installments (or assessment payments) are delinquent?", "5.30.025.D", unit="installments",
        words=("installment", "installments", "missed", "payments", "late", "delinquent", "behind", "skipped"),
    )  # fmt: skip


@calculator(
    name="lien_penalty",
    title="Penalty on a delinquent assessment lien",
    subject=SUBJECT,
    provision="5.30.025.D",
    rule="A delinquent open or bonded lien gets a penalty of one-half of one percent (.005) of the principal balance "
    "for each assessment or installment payment that becomes delinquent.",
    phrases=(
        "what is the penalty on a delinquent lien of $8,940 with one missed installment",
        "how much penalty is added for two missed installments on a $12,000 lien",
        "late penalty on an assessment lien",
        "they skipped three payments on their sidewalk lien, what do we tack on",
        "penalty percentage for a delinquent lien",
        "late charge on an open lien of $3,200",
        "bonded lien four installments behind, total penalties",
    ),
    anchors=(PENALTY_RATE, ACCUMULATES),
    model=LienPenalty,
)
def lien_penalty(work: Work) -> Outcome:
    """PCC 5.30.025 D."""
    principal, missed = work.money("principal"), work.count("missed")
    if wrong := below_zero(work, "5.30.025.D", principal, missed):
        return wrong
    each = principal * work.figure(PENALTY_RATE)
    work.step("5.30.025.D", f"One-half of one percent of the principal balance of {usd(principal)}", each, "USD")
    payments = "delinquent payment" if missed == 1 else "delinquent payments"
    work.step("5.30.025.D", f"Once for each of {missed} {payments}", each * missed, "USD")
    total = work.cents("5.30.025.D", each * missed)
    work.note("For a sewer safety net account PCC 5.31.025 C speaks of a one-time penalty.")
    return work.computed(
        "5.30.025.D",
        f"The penalty is {usd(total)}: one-half of one percent of {usd(principal)} for each of {missed} {payments}.",
        dollars("penalty", "Penalty", total),
    )
