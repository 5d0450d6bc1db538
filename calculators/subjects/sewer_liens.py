"""Sewer safety net accounts: delinquency, collection and listing of Chapter 5.31."""

from __future__ import annotations

from datetime import date, timedelta

from calculators.calculator import calculator
from calculators.calendar import add_months
from calculators.conditions import any_below_zero
from calculators.figure import anchor, figure
from calculators.inputs import Inputs, choice, count, day, yes_no
from calculators.money import long_date
from calculators.outcome import Outcome, Quantity
from calculators.permission import Condition, permission
from calculators.subjects.foreclosure import MONTHS_WORDS, ON_WORDS, yearly_listing_answer
from calculators.subjects.liens import (
    DELINQUENT_WORDS,
    DUE_WORDS,
    PAID_WORDS,
    PAST_WORDS,
    asked_delinquent,
    days_answer,
    delinquency_answer,
)  # fmt: skip
from calculators.work import Work, date_value

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
LISTING_YEARS = figure(
    "sewer_listing_years", "1", "years", "5.31.030.A",
    "No property shall be placed on the list unless the payment is at least one year past due.",
)  # fmt: skip
DELAYED = anchor("5.31.035.A", "unless a delay in the collections process has been authorized")


class SewerDelinquencyDate(Inputs):
    """What the delinquency of a sewer safety net installment is counted from."""

    due: date | None = day("On which date was the installment due?", "5.31.010.A.3", words=DUE_WORDS)
    paid: date | None = day("On which date was it paid?", "5.31.010.A.3", optional=True,
                            words=(*PAID_WORDS, "check", "walked in", "walks in", "money came", "came with", "sent it",
                                   "mailed it", "settled", "caught up", "we got it", "payment came", "showed up with",
                                   "paid it", "brought it in", "handed us"))  # fmt: skip
    on: date | None = day(
        "On which date would it be delinquent?", "5.31.010.A.3", words=DELINQUENT_WORDS, optional=True
    )
    days: int | None = count(
        "How many days after the due date is it?", "5.31.010.A.3", unit="days", words=PAST_WORDS, optional=True
    )
    asked: str | None = asked_delinquent("5.31.010.A.3")


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
        "safety net owner paid the installment a few weeks late, was that in time",
        "is this safety net account delinquent yet",
        "sewer safety net installment came in 30 days after the due date, okay?",
        "is the owner's safety net installment delinquent yet",
        "safety net installment was due in November, nothing in yet, delinquent today?",
        "last day to pay a safety net installment before it turns delinquent",
        "owner paid the safety net bill on the thirtieth day, did it become delinquent",
        "first day a missed safety net installment counts as a delinquent assessment lien",
        "safety net payment is three weeks late, is it delinquent already",
        "safety net bill was due in September, she walked in with the check a month later, was it delinquent by then",
        "due date and payment date of a safety net installment, delinquent or not",
        "on which date does our safety net installment count as delinquent",
        "is my safety net payment delinquent yet",
        "exact day this safety net account went delinquent",
        "has my safety net installment gone delinquent",
        "does this late safety net payment of ours count as delinquent",
        "exact date our safety net payment turns delinquent",
        "has this safety net payment of ours been late long enough to be delinquent",
    ),
    anchors=(DELINQUENT_DAYS,),
    model=SewerDelinquencyDate,
)
def sewer_delinquency_date(work: Work) -> Outcome:
    """PCC 5.31.010 A.3."""
    if wrong := any_below_zero(work, "5.31.010.A.3"):
        return wrong
    if work.maybe("due") is None and work.maybe("days") is not None:
        return days_answer(work, DELINQUENT_DAYS)
    return delinquency_answer(work, DELINQUENT_DAYS, work.day("due"))


class SewerCollectionTimeline(Inputs):
    """What the collection of a sewer safety net account is counted from, and the delay that is asked for."""

    delay: int | None = count(
        "By how many months does the Bureau of Environmental Services ask to delay collection?", "5.31.025.B",
        unit="months", optional=True,
        words=("delay", "delayed", "postpone", "hold off", "put off", "pause", "holding off",
               "push back", "extension", "reprieve", "hold", "wait", "lay off", "stall", "defer", "grace", "break",
               "sit on", "freeze"),
    )  # fmt: skip
    in_writing: bool | None = yes_no(
        "Has the Bureau of Environmental Services notified the Auditor and the Department of Environmental Quality in "
        "writing?", "5.31.025.B", optional=True,
        yes=("in writing", "written notice", "by letter", "wrote to", "sent a letter", "memo", "wrote us", "a letter",
             "written", "sent us a letter", "letter went to", "letter sent", "emailed the auditor", "e-mail",
             "wrote the auditor", "asked in writing", "put it in writing", "letter to the auditor", "wrote in"),
        no=("verbally", "by phone", "not in writing", "no written notice", "called", "nothing in writing", "phoned",
            "over the phone", "phone call", "told us", "no letter", "never wrote", "verbal", "voicemail",
            "mentioned it", "asked over coffee",
            "said so in a meeting", "without a letter", "hasn't written", "orally", "no writing", "on the phone"),
    )  # fmt: skip
    days_past: int | None = count(
        "How many days past due is the account?", "5.31.025.B", unit="days", words=PAST_WORDS, optional=True
    )
    months_past: int | None = count(
        "How many months past due is the account?", "5.31.025.B", unit="months", optional=True,
        words=("behind", "past due", "late", "overdue", "in arrears", "delinquent"),
    )  # fmt: skip
    due: date | None = day("On which date was the account due?", "5.31.025.B", words=DUE_WORDS)
    on: date | None = day(
        "On which date would it be done?", "5.31.025.B", optional=True,
        words=("start", "begin", "began", "started", "collections", "collecting", "notified", "told", "today",
               "today is",
               "today's", "now",
               "notify", "on", "tell"),
    )  # fmt: skip
    act: str | None = choice(
        "Is it about notifying the Bureau of Environmental Services, or about beginning collection?", "5.31.025.B",
        {
            "notify": ("notify", "notified", "tell bes", "let bes know", "notice to bes", "inform", "told bes",
                       "heads up", "notify environmental services", "report to bes", "does bes hear", "tip off bes",
                       "bes be told", "hear from us", "bes know", "bes find out", "bes get word", "when do we tell"),
            "collect": ("collect", "collection", "collections", "start collections", "begin collection", "collecting",
                        "go after", "chase", "collection process", "collecting on", "turn up the heat", "pursue"),
        }, optional=True,
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
        "safety net account is 75 days past due, can we start collecting",
        "BES phoned and wants us to hold off on a sewer safety net account, is a call enough",
        "is a one year hold on a safety net account too long",
        "do we have to tell BES yet about this safety net account that is behind",
        "when does a safety net account become 90 days past due so that collection starts",
        "on what date does the Auditor tell Environmental Services about a past due safety net account",
        "Environmental Services wants a year and a half hold on a safety net account",
        "is the safety net account far enough behind to begin the collection process",
        "letter from BES asks to put off collecting a safety net account for a year",
        "first day to start collection on an unpaid safety net payment",
        "on what date may we start collecting on this safety net account",
        "exact date the Auditor has to tell BES about our past due safety net account",
        "what day does collection begin on the safety net account we have",
        "is our safety net account far enough past due to start collecting",
        "can we begin collection on my safety net account yet",
        "has our safety net account reached the day for collection",
        "is it time to collect on our safety net account",
        "has the wait run on this safety net account so we can collect",
        "when exactly may we start collecting from our safety net owner",
    ),
    anchors=(NOTIFY_DAYS, COLLECT_DAYS, DELAY_MONTHS),
    model=SewerCollectionTimeline,
)
def sewer_collection_timeline(work: Work) -> Outcome:
    """PCC 5.31.025 B."""
    at, delay, due = "5.31.025.B", work.maybe("delay"), work.maybe("due")
    if wrong := any_below_zero(work, at):
        return wrong
    if delay:
        return _delay(work, delay)
    if work.maybe("in_writing") is False and due is None and work.maybe("days_past") is None:
        granted = "the Bureau of Environmental Services may delay the collection"
        return permission(work, at, granted, on=(WRITTEN,), actors=BUREAU_ACTORS)
    if due is None and (past := _days_past(work)) is not None:
        return _collection_verdict(work, past)
    values = _collection_dates(work, work.day("due"))
    on: date | None = work.maybe("on")
    if on is not None:
        return _collection_verdict(work, (on - work.day("due")).days, *values)
    told, begins, _ = (value.value for value in values)
    text = f"The Bureau of Environmental Services is notified {_shown(told)}; collection begins {_shown(begins)}."
    work.skip(at, "No delay is asked for")
    return work.computed(at, text, *values, actors=BUREAU_ACTORS)


BUREAU_ACTORS = ("Auditor", "Bureau of Environmental Services")
WRITTEN = Condition(
    "in_writing", "5.31.025.B",
    "the Bureau notifies the Auditor and the Department of Environmental Quality in writing, with the reasons",
)  # fmt: skip


def _days_past(work: Work) -> int | None:
    """How many days past due the account is; a month is taken for 30 days where 28 or 31 would decide alike."""
    days: int | None = work.maybe("days_past")
    months: int | None = work.maybe("months_past")
    if days is not None or months is None:
        return days
    if months in (2, 3):
        work.count("days_past")
    return months * 30


def _shown(when: object) -> str:
    return long_date(when) if isinstance(when, date) else str(when)


def _collection_dates(work: Work, due: date) -> tuple[Quantity, Quantity, Quantity]:
    at, notify = "5.31.025.B", due + timedelta(days=int(work.figure(NOTIFY_DAYS)))
    past = due + timedelta(days=int(work.figure(COLLECT_DAYS)))
    work.step(at, "60 days past due: the Auditor notifies the Bureau of Environmental Services", notify, "date")
    work.step(at, "90 days past due; collection begins after that", past, "date")
    return (date_value("notify", "Notify the Bureau of Environmental Services", notify),
            date_value("collection", "Collection begins", past + timedelta(days=1)),
            date_value("past_due", "90 days past due on", past))  # fmt: skip


def _delay(work: Work, delay: int) -> Outcome:
    """Whether the Bureau of Environmental Services may delay the collection for so many months."""
    at, due, most = "5.31.025.B", work.maybe("due"), int(work.figure(DELAY_MONTHS))
    values: tuple[Quantity, ...] = _collection_dates(work, due) if due else ()
    longest = Quantity("longest", "Longest delay", most, "months")
    if delay > most:
        work.step(at, f"A delay of {delay} months is longer than {most} months", False)
        text = f"No: the delay may be up to {most} months."
        return work.computed(at, text, *values, longest, verdict="no", actors=BUREAU_ACTORS)
    work.step(at, f"A delay of {delay} months, within {most}", True)
    granted = f"the Bureau of Environmental Services may delay the collection {delay} months"
    if due and work.maybe("in_writing") is not False:
        past = due + timedelta(days=int(work.figure(COLLECT_DAYS)))
        begins = add_months(past, delay) + timedelta(days=1)
        work.note("The text does not say from which day the months of a delay run; the 90th day past due was used.")
        granted += f", and it then begins {long_date(begins)}"
        values = (values[0], date_value("collection", "Collection begins", begins))
    return permission(work, at, granted, *values, longest, on=(WRITTEN,), actors=BUREAU_ACTORS)


def _collection_verdict(work: Work, days: int, *values: Quantity) -> Outcome:
    """Whether the Bureau is to be notified, or collection may begin, so many days past due."""
    at, told = "5.31.025.B", work.maybe("act") == "notify"
    least, most = int(work.figure(NOTIFY_DAYS)), int(work.figure(COLLECT_DAYS))
    ready = days >= least if told else days > most
    rule = f"the Bureau is notified at {least} days past due" if told else f"collection begins after {most} days"
    work.step(at, f"{days} days past due; {rule}", ready)
    answer = "Yes" if ready else "No, not yet"
    text = f"{answer}: {rule}{'' if told else ' past due, unless the Bureau of Environmental Services delays it'}."
    return work.computed(at, text, *values, verdict="yes" if ready else "no", actors=BUREAU_ACTORS)


class SewerPreforeclosureEligible(Inputs):
    """What decides when a sewer safety net property goes on the preforeclosure list."""

    delayed: bool | None = yes_no(
        "Has the Bureau of Environmental Services delayed the collection?", "5.31.035.A", optional=True,
        yes=("delayed", "delay authorized", "bes delay", "collection delayed", "bes put it on hold", "on hold",
             "bes delayed", "under a delay", "bes hold", "authorized delay", "holding off", "collections delayed",
             "got the collections delayed", "put off collection", "postponed", "bes got a delay", "delay in place",
             "put off the collection", "bes asked for a delay", "with a delay", "on pause", "bes put off"),
        no=("not delayed", "no delay", "no hold", "nobody delayed", "bes never delayed", "nobody asked for a delay",
            "without a delay", "delay was not authorized", "no delay authorized", "bes hasn't delayed"),
    )  # fmt: skip
    months_past: int | None = count(
        "How many months past due is the payment?",
        "5.31.030.A",
        unit="months",
        words=(*MONTHS_WORDS, "delinquent", "unpaid"),
        optional=True,
    )
    days_past: int | None = count(
        "How many days past due is the payment?", "5.31.030.A", unit="days", words=PAST_WORDS, optional=True
    )
    due: date | None = day(
        "On which date was the payment due?", "5.31.030.A", words=(*DUE_WORDS, "never paid", "missed")
    )
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
        "safety net owner is ten months behind, put the property on the preforeclosure list?",
        "BES put this safety net account on hold, does it still go on the list",
        "BES delayed collection on a safety net account, may the property be listed for foreclosure",
        "from what date may a safety net property go on the list of delinquent accounts",
        "can the owner's safety net property go on the preforeclosure list yet",
        "fourteen months behind on the safety net, does it have to go on the preforeclosure list",
        "BES got the collection put off, is the safety net house still listed",
        "safety net payment never made, may we list the place a day before the year is up",
        "is it too early to put a safety net account on the preforeclosure list",
        "can this safety net account go on the preforeclosure list yet",
        "is our safety net account old enough for the list",
        "on what date can our safety net account be put on the list",
        "does our safety net account go on the delinquent list now",
        "may this safety net house be put on the list yet",
        "is it time to list our safety net account",
        "has this safety net account been past due long enough for the list",
        "is my safety net payment overdue long enough to be listed",
        "may I add this safety net account to our delinquent list already",
    ),
    anchors=(LISTING_YEARS, DELAYED),
    model=SewerPreforeclosureEligible,
)
def sewer_preforeclosure_eligible(work: Work) -> Outcome:
    """PCC 5.31.030 A and 5.31.035 A."""
    if wrong := any_below_zero(work, "5.31.030.A"):
        return wrong
    if work.maybe("delayed"):
        work.step("5.31.035.A", "A delay in the collections process has been authorized", False)
        text = "No: the property is not placed on the list while an authorized delay of the collections process runs."
        return work.computed("5.31.035.A", text, verdict="no", actors=("Bureau of Environmental Services",))
    work.skip("5.31.035.A", "No authorized delay is stated; one would keep the property off the list")
    work.figure(LISTING_YEARS)
    return yearly_listing_answer(work, "5.31.030.A")
