"""Ordinary assessment liens: their chapter, delinquency and the start of collections."""

from __future__ import annotations

from datetime import date, timedelta
from typing import Any

from calculators.calculator import calculator
from calculators.conditions import any_below_zero, below_zero, warn_closed
from calculators.figure import Figure, anchor, figure
from calculators.inputs import Inputs, choice, count, day
from calculators.money import long_date
from calculators.outcome import Outcome, Quantity
from calculators.timeliness import IN_TIME, LATE, LATER_WORDS, judged
from calculators.work import Work, date_value

SUBJECT = "Assessment liens"
DUE_WORDS = ("due", "owed us on", "owed on", "was owed", "payment date", "bill was for", "should have come in",
             "installment", "billed", "payable", "due date", "was due", "payment was due", "supposed to pay",
             "came due", "fell due", "should have been paid")  # fmt: skip
DELINQUENT_WORDS = ("delinquent", "today", "today is", "today's", "now", "already", "unpaid", "still open",
                    "still owed", "still not paid",
                    "past due", "as of")  # fmt: skip
PAID_WORDS = ("paid", "pays", "pay", "paying", "payment", "payment came in", "came in", "sent in", "check came",
              "received", "got the check", "got the money", "got their money", "settled", "brought in", "arrived",
              "mailed", "wants to pay", "money showed up", "posted", "check landed", "coughed up", "paid up",
              "cleared",
             "paid it", "ponied up", "got around to paying")  # fmt: skip
PAST_WORDS = (*(word for word in LATER_WORDS if word != "past"), "past due", "days past", "days late", "overdue",
              "days behind", "after the due date", "after it was due", "days old", "after docketing", "after entry",
              "in arrears", "days overdue", "days delinquent", "since the due date", "since it was due",
              "since docketing", "since entry", "days ago", "past the due date", "overdue by")  # fmt: skip
"""None of the single words that make "two months behind" a count of payments."""
PRINCIPAL_WORDS = ("principal", "balance", "lien", "assessment", "owes", "owed", "principal balance", "owing", "debt",
                   "still owes", "lien of", "loan", "account", "amount of the lien")  # fmt: skip
START_WORDS = ("start", "started collections", "go after him", "start calling", "first letter", "turn it over",
               "hand it over", "began", "begin", "starts", "begins", "started", "collections", "collecting",
               "go after", "today",
               "today is", "today's", "now",
               "on", "chase", "kick off", "send to collections", "first call")  # fmt: skip
MISSED_WORDS = ("installment", "installments", "missed", "payments", "late", "delinquent", "behind", "skipped",
                "in arrears", "unpaid installments", "missed payments", "blown", "bills unpaid", "payments behind",
                "in a row", "installments late")  # fmt: skip
CHARGED_WORDS = ("charged", "billed", "added", "tacked on", "penalty of", "charged a penalty", "billed a penalty",
                 "put on", "posted a penalty", "penalized", "hit them with")  # fmt: skip
OPEN_LIEN = ("open lien", "didn't bond", "did not bond", "chose not to bond", "never financed", "not on installments",
             "opted out of bonding", "no bonding", "open", "unbonded", "not bonded", "lien docket", "docketed",
             "docket", "never bonded",
             "not financed", "elected not to bond", "isn't bonded")  # fmt: skip
BONDED_LIEN = ("bonded lien", "bonded", "installment", "installments", "installment payment", "financed",
               "installment contract", "payment contract", "financed assessment", "bonding contract",
               "bonded account",
               "bonded assessment", "on installments", "semiannual payment")  # fmt: skip

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
APPLIES = anchor(
    "5.30.015.A", "The provisions of this Chapter apply to delinquent bonded liens and delinquent open liens."
)
SEWER_APPLIES = anchor(
    "5.31.015.A", "apply to delinquent assessment liens on Sewer Safety Net participating properties"
)
LIEN = anchor("5.30.010.A.1", "the mitigation of a nuisance, mitigation costs and penalties associated with a code")
PARTICIPATING = anchor("5.31.010.A.11", "has been funded by the City of Portland, Sewer Safety Net Loan Program")


class WhichLienChapter(Inputs):
    """The program that a lien belongs to."""

    program: str | None = choice(
        "Which kind of lien is it?", "5.30.015.A",
        {
            "open": ("open lien", "unbonded", "nuisance", "sidewalk", "nuisance abatement", "code violation",
                     "weeds", "sidewalk repair", "tall grass", "code enforcement", "never bonded", "street lien",
                     "weed", "weed abatement", "cleanup", "junk", "board up", "demolition", "not bonded", "trash",
                     "chapter 29", "code violations", "driveway", "abatement", "brush", "blight"),
            "bonded": ("bonded lien", "bonded", "systems development charge", "installment contract", "sdc",
            "financed",
                       "local improvement", "lid", "bonded assessment", "installments", "street improvement",
                       "street paving", "development charge", "street assessment", "paid in installments"),
            "sewer_safety_net": ("sewer safety net", "safety net loan", "safety net", "safety net loan program",
                                 "sewer loan program", "sewer hookup loan", "safety net sewer lien",
                                 "safety net account",
                                 "safety net house", "safety net participating", "paid by the safety net",
                                 "sewer safety net loan"),
        },
    )  # fmt: skip
    chapter: str | None = choice(
        "Which chapter would be used?", "5.30.015.A",
        {"5.30": ("under 5.30", "use 5.30", "5.30 cover", "5.30 apply", "chapter 5.30", "ordinary chapter",
                  "go by 5.30",
                  "5.30 govern", "rules in 5.30", "ordinary foreclosure", "regular foreclosure", "ordinary rules",
                  "regular chapter", "5.30 work", "5.30"),
         "5.31": ("under 5.31", "use 5.31", "5.31 cover", "5.31 apply", "chapter 5.31", "sewer chapter", "go by 5.31",
                  "5.31 govern", "rules in 5.31", "sewer lien chapter", "safety net chapter", "5.31 work",
                  "5.31")}, optional=True,
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
        "is a weed lien foreclosed under 5.30",
        "can we use 5.30 to foreclose on a sewer safety net property",
        "does 5.31 apply to a bonded systems development charge",
        "somebody filed this safety net lien under the ordinary chapter, is that right",
        "does Chapter 5.31 apply to a bonded lien",
        "do the rules in 5.31 cover a bonded street assessment",
        "do the rules in 5.30 apply to a delinquent open lien",
        "which of the two foreclosure chapters do I use for this lien",
        "which foreclosure chapter goes for the lien on this house",
        "hookup charge was paid with the safety net loan program, which foreclosure rules",
        "the debt is for weeds we cut on a vacant lot, which chapter",
        "chapter for a code violation lien that was never paid",
        "is this lien handled under the sewer chapter or the ordinary one",
        "owner got his sewer line through the safety net program and quit paying, do I use 5.30",
        "never bonded his driveway approach assessment, do we follow the ordinary foreclosure chapter or the sewer one",
        "does 5.30 cover the foreclosure of an unbonded lien",
    ),
    anchors=(APPLIES, SEWER_APPLIES, LIEN, PARTICIPATING),
    model=WhichLienChapter,
)
def which_lien_chapter(work: Work) -> Outcome:
    """PCC 5.30.015 and 5.31.015."""
    sewer = work.choice("program") == "sewer_safety_net"
    at, chapter = ("5.31.015.A", "5.31") if sewer else ("5.30.015.A", "5.30")
    work.step(at, "The kind of lien decides which chapter applies", chapter)
    work.step(f"{chapter}.015.B", "The City may instead use a judicial foreclosure or sell as other law provides")
    value, named = Quantity("chapter", "Chapter", chapter), work.maybe("chapter")
    if named is None:
        return work.computed(at, f"Chapter {chapter} applies.", value)
    right = named == chapter
    work.step(at, f"Chapter {named} governs it", right)
    text = f"{'Yes' if right else 'No'}: Chapter {chapter} applies."
    return work.computed(at, text, value, verdict="yes" if right else "no")


def asked_delinquent(at: str) -> Any:
    """An optional field: whether the question asks for payment in time or for delinquency."""
    kept = ("before it went delinquent", "before delinquency", "before it became delinquent", "avoid delinquency",
            "not delinquent", "keep it from going delinquent", "out of delinquency", "before it goes delinquent",
            "last day to pay")  # fmt: skip
    lapsed = (
        "blow it",
        "blew it",
        "blown it",
        "tardy",
        "too long",
        "considered delinquent",
        "count as delinquent",
        "already delinquent",
        "go delinquent",
        "went delinquent",
    )
    prompt = "Is the question whether it was paid in time, or whether it is delinquent?"
    return choice(prompt, at, {"in_time": (*IN_TIME, *kept), "late": (*LATE, *lapsed)}, optional=True)


DELINQUENCY_PHRASES = (
    "open lien entered on the docket July 10, 2025, when is it delinquent",
    "when does a bonded lien installment become delinquent",
    "how many days to pay before a lien is delinquent",
    "installment due October 1, is it delinquent on October 31",
    "last day to pay an unbonded assessment before it goes delinquent", "delinquency date of an open lien",
    "sidewalk lien hit the docket in March and they paid in April, was that in time",
    "bonded installment came in 29 days after the due date, is it delinquent",
    "installment still not paid 31 days later, do we call the lien delinquent",
    "when does an unbonded lien flip to delinquent",
    "is a bonded installment delinquent when it is a few weeks past due",
    "owner paid the bonded installment a month late, delinquent or not",
    "by what day must our open lien be paid so it does not become delinquent",
    "when does the bonded installment on this lot turn delinquent",
    "on what date did this installment become delinquent",
    "nuisance abatement bill was never bonded, when does it go bad",
    "lien was docketed and paid weeks later, was it late",
    "how long did they have to pay before the lien was delinquent", "is this lien delinquent yet",
    "is my assessment overdue yet", "has our sidewalk assessment become delinquent",
    "did this account go delinquent or is it still on time", "is Mrs. Alvarez late on her lien",
    "on which day did that assessment turn overdue",
    "has he run out of time to pay before the lien goes bad",
    "what is the exact delinquency date of our lien", "is her installment late by now",
    "are we past the point where this lien counts as late",
    "when exactly did my open lien become delinquent", "is our lien late", "has this lien become overdue",
    "is this owner's lien past the thirty days", "did our lien turn delinquent already",
    "has this lien gone delinquent", "is my lien late", "is our lien late already",
    "is the lien on this house late or still in time", "has her assessment gone overdue",
    "is his assessment overdue now", "is my sidewalk lien past due by now", "did this lien become late",
    "is Mr. Fong's assessment late", "is that lien delinquent or not", "has our open lien turned late yet",
    "are we late on our lien",
)  # fmt: skip
"""How the question whether a lien is delinquent is put."""


class LienDelinquencyDate(Inputs):
    """What the delinquency of a lien is counted from."""

    kind: str | None = choice(
        "Is it an open lien or a bonded lien?", "5.30.010.A.5", {"open": OPEN_LIEN, "bonded": BONDED_LIEN}
    )
    entered: date | None = day(
        "On which date was the lien entered upon the lien docket?", "5.30.010.A.5",
        words=("entered", "docket", "docketed", "entry", "recorded", "put on the docket", "hit the docket",
               "on the lien docket", "posted to the docket", "entered on"),
    )  # fmt: skip
    due: date | None = day("On which date was the installment due?", "5.30.010.A.4", words=DUE_WORDS)
    paid: date | None = day("On which date was it paid?", "5.30.010.A", words=PAID_WORDS, optional=True)
    on: date | None = day("On which date would it be delinquent?", "5.30.010.A", words=DELINQUENT_WORDS, optional=True)
    days: int | None = count(
        "How many days after the docket entry or the due date is it?", "5.30.010.A", unit="days", words=PAST_WORDS,
        optional=True,
    )  # fmt: skip
    asked: str | None = asked_delinquent("5.30.010.A")


@calculator(
    name="lien_delinquency_date",
    title="When a lien becomes delinquent",
    subject=SUBJECT,
    provision="5.30.010.A",
    rule="An open lien is delinquent when not paid within 30 days after entry upon the lien docket, a bonded "
    "installment when not paid within 30 days after the installment payment due date.",
    phrases=DELINQUENCY_PHRASES,
    anchors=(OPEN_DAYS, BONDED_DAYS),
    model=LienDelinquencyDate,
)
def lien_delinquency_date(work: Work) -> Outcome:
    """PCC 5.30.010 A.4 and A.5."""
    if wrong := any_below_zero(work, "5.30.010.A"):
        return wrong
    dated = work.maybe("entered") is not None or work.maybe("due") is not None
    if not dated and work.maybe("days") is not None:
        return days_answer(work, OPEN_DAYS if work.maybe("kind") == "open" else BONDED_DAYS)
    if _is_open(work):
        work.note("Interest on an open lien has its own 30 days, from the assessment date (PCC 5.30.025 F).")
        return delinquency_answer(work, OPEN_DAYS, work.day("entered"))
    return delinquency_answer(work, BONDED_DAYS, work.day("due"))


def _is_open(work: Work) -> bool:
    """Whether the lien is open: as stated, or as the one date that was given tells."""
    entered, due = work.maybe("entered"), work.maybe("due")
    if work.maybe("kind") is None and (entered is None) != (due is None):
        return entered is not None
    return work.choice("kind") == "open"


def delinquency_answer(work: Work, counted: Figure, start: date) -> Outcome:
    """The last day to pay, and the first day of delinquency, counted from ``start``."""
    last = start + timedelta(days=int(work.figure(counted)))
    first = last + timedelta(days=1)
    work.step(counted.provision, "Paid within 30 days: the last day", last, "date")
    work.step(counted.provision, "Not paid by then: delinquent from", first, "date")
    warn_closed(work, last)
    values = (date_value("delinquent", "Delinquent from", first), date_value("deadline", "Last day to pay", last))
    text = f"Payable through {long_date(last)}; unpaid, it is delinquent from {long_date(first)}."
    verdict = _delinquency_verdict(work, counted, start, last)
    if verdict is None:
        return work.computed(counted.provision, text, *values)
    return work.computed(counted.provision, f"{verdict.capitalize()}. {text}", *values, verdict=verdict)


def _delinquency_verdict(work: Work, counted: Figure, start: date, last: date) -> str | None:
    """Yes or no on the day of payment, or on the day on which it would be delinquent; None when no day is named."""
    paid, on, days = work.maybe("paid"), work.maybe("on"), work.maybe("days")
    if paid is None and on is None and days is not None:
        on = start + timedelta(days=days)
    if paid is not None:
        work.step(counted.provision, f"Paid {long_date(paid)}, within the 30 days", paid <= last)
        return judged(work, paid <= last).verdict
    if on is None:
        return None
    late = on > last
    work.step(counted.provision, f"Delinquent on {long_date(on)}", late)
    return "yes" if late != (work.maybe("asked") == "in_time") else "no"


def days_answer(work: Work, counted: Figure) -> Outcome:
    """Whether a lien is delinquent so many days after the entry or the due date, by the figure ``counted``."""
    days, most = work.count("days"), int(work.figure(counted))
    late = days > most
    work.step(counted.provision, f"Day {days}: not paid within {most} days", late)
    verdict = "yes" if late != (work.maybe("asked") == "in_time") else "no"
    state = "delinquent" if late else "not delinquent"
    text = f"{verdict.capitalize()}: after {days} days it is {state}; it is payable within {most} days."
    return work.computed(counted.provision, text, verdict=verdict)


class CollectionsStartDate(Inputs):
    """What the start of collections is counted from."""

    days_past: int | None = count(
        "How many days past due is the account?", "5.30.025.C", unit="days", words=PAST_WORDS, optional=True
    )
    due: date | None = day("On which date was the account due?", "5.30.025.C", words=DUE_WORDS)
    on: date | None = day("On which date would collections begin?", "5.30.025.C", words=START_WORDS, optional=True)
    asked: str | None = choice(
        "Is it asked whether collections may begin, or whether it is too early?", "5.30.025.C",
        {"may_begin": ("may we start", "can we start", "may collections", "okay to", "far enough"),
         "too_early": ("too early", "too soon", "premature", "jumping the gun", "jump the gun", "have to wait",
                       "need to wait", "must we wait", "still wait", "hold off")}, optional=True,
    )  # fmt: skip


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
        "is it too soon to send this lien to collections",
        "lien account went past due last month, can we start chasing them",
        "may we begin collecting on a lien the day after the due date",
        "account is a month past due, okay to kick off collections",
        "from what day may we start collections on this account",
        "first day the collectors can go after him for a lien",
        "could we have started collections on that day",
        "may collection begin today on an account that fell due last month",
        "owner owes on his sidewalk lien since the first, when can we go after him",
        "on what date may collections begin on our account",
        "account is twelve days past due, can we start collecting",
        "is the lien account far enough past due for collections",
        "bill was due in September and the owner hasn't coughed up, when can we sic collections on him",
        "lien account unpaid since the due date, when do collections start",
        "is it too early for collections on an account that is past due",
        "exact date we can start collecting on our lien",
        "on which day may this account go to collections",
        "can collections go after Mr. Bell's overdue lien now",
        "our lien account is only two weeks late, can we start collections",
        "lien is ten days past due and the boss wants collections going",
        "did our weed lien go late already",
        "did this nuisance lien go delinquent by now",
        "did Mr. Park's lien go late",
        "can collections start on Mrs. Uno's account yet",
        "may collections begin on our account already",
        "can we start collecting on this account yet",
    ),
    anchors=(COLLECTION_DAYS,),
    model=CollectionsStartDate,
)
def collections_start_date(work: Work) -> Outcome:
    """PCC 5.30.025 C."""
    days, past = int(work.figure(COLLECTION_DAYS)), work.maybe("days_past")
    due, on = work.maybe("due"), work.maybe("on")
    if wrong := below_zero(work, "5.30.025.C", past):
        return wrong
    work.note("A sewer safety net account waits longer: PCC 5.31.025 B.")
    if past is not None and due is None:
        return _collections_ready(work, past > days, f"{past} days past due: after the account is {days} days past due")
    reached = work.day("due") + timedelta(days=days)
    first = reached + timedelta(days=1)
    work.step("5.30.025.C", "30 days past due", reached, "date")
    work.step("5.30.025.C", "At any time after that: from the next day", first, "date")
    values = (
        date_value("earliest", "Collections may begin", first),
        date_value("past_due", "30 days past due", reached),
    )
    if on is None and past is not None:
        on = work.day("due") + timedelta(days=past)
    if on is not None:
        return _collections_ready(work, on >= first, f"{long_date(on)} is not before {long_date(first)}", *values)
    text = f"30 days past due on {long_date(reached)}; collections may begin from {long_date(first)}, and the Auditor "
    return work.computed("5.30.025.C", f"{text}need not begin then.", *values, actors=("Auditor",))


def _collections_ready(work: Work, ready: bool, words: str, *values: Quantity) -> Outcome:
    work.step("5.30.025.C", words, ready)
    state = "collections may begin" if ready else "collections may not begin yet"
    verdict = "yes" if ready != (work.maybe("asked") == "too_early") else "no"
    text = f"{verdict.capitalize()}: {state}; they may begin after the account is 30 days past due."
    return work.computed("5.30.025.C", text, *values, verdict=verdict, actors=("Auditor",))
