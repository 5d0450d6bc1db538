"""After an award: the notice to the winner and the return of the signed contract, Sections 5.44.020 and 5.44.030."""

from __future__ import annotations

from datetime import date, timedelta

from calculators.calculator import calculator
from calculators.calendar import WORKDAY_NOTE, next_working_day
from calculators.conditions import below_zero, warn_closed
from calculators.deadline import days_late, in_time
from calculators.figure import anchor, figure
from calculators.inputs import Inputs, choice, count, day, yes_no
from calculators.money import long_date
from calculators.outcome import Outcome, Quantity
from calculators.timeliness import DONE_WORDS, IN_TIME, LATE, LATER_WORDS, asked_whether
from calculators.work import Work, date_value

SUBJECT = "Bids"
NOTICE, RETURN = "5.44.020", "5.44.030.G"
AWARD_WORDS = ("award", "awarded", "awards", "council", "council award", "voted", "gave the job")
ACTORS = ("Auditor", "City Attorney")

NEXT_DAY = anchor(
    NOTICE, "in no event later than the next business day after the awarding of a contract by the City Council"
)
WITHIN = figure(
    "contract_return_days", "15", "days", RETURN, "within 15 days of transmittal of contract to the successful bidder"
)
GOOD_CAUSE = anchor(RETURN, "a written request demonstrating good cause for an extension of time is approved")
REFUSAL = anchor(RETURN, "it shall be deemed a refusal by the successful bidder to execute the contract")


class WinnerNotice(Inputs):
    """What the notice to the successful bidder is counted from."""

    awarded: date | None = day("On which day did the Council award the contract?", NOTICE, words=AWARD_WORDS)
    notified: date | None = day(
        "On which day was the winner in fact notified?", NOTICE, optional=True,
        words=("notified", "told", "notice", "called", "letter", "heard", "informed", "emailed",
               "winner", *DONE_WORDS),
    )  # fmt: skip
    asked: str | None = asked_whether(NOTICE)


@calculator(
    name="winner_notice_deadline",
    title="When the successful bidder is notified",
    subject=SUBJECT,
    provision=NOTICE,
    rule="The Auditor notifies the successful bidder at his earliest convenience, and in no event later than the "
    "next business day after the City Council awards the contract.",
    phrases=(
        "Council awarded the contract on June 9, 2027, by when must the winner be told",
        "deadline for the Auditor to notify the successful bidder",
        "contract awarded on a Friday, when does the winning bidder hear",
        "how soon after the award is the winner notified",
        "latest day for the notice to the winning bidder",
        "award was Wednesday, is Friday too late to tell the bidder",
        "council gave the job to the bidder on May 6 and the Auditor called him May 8, was that in time",
        "winner of the bid heard three days after Council voted, late?",
        "when does the Auditor have to let the winning contractor know",
        "Auditor's letter to the winning bidder went out the Tuesday after the award, ok?",
        "Council voted Wednesday, how soon must the company hear that it got the job",
        "what date is the latest to tell our winning bidder",
        "vote was right before Christmas, last day for the Auditor to send word to the winner",
        "Council awarded today, what is the deadline to notify the company that got it",
        "what's the last day to notify the winner of our contract",
        "on what date must our winning bidder have been notified",
        "is our notice to the winner late already",
        "did the Auditor tell our winner in time",
        "exact date the notice to our low bidder is due",
        "council gave it to them Monday, auditor phoned Wednesday, were we ok",
        "did the notice to our low bidder go out too late",
    ),
    anchors=(NEXT_DAY,),
    model=WinnerNotice,
)
def winner_notice_deadline(work: Work) -> Outcome:
    """PCC 5.44.020."""
    awarded = work.day("awarded")
    notified: date | None = work.maybe("notified")
    if notified and notified < awarded:
        return work.not_applicable(NOTICE, "The winner cannot be notified before the award; check the dates.")
    last = next_working_day(awarded)
    work.step(NOTICE, "Not later than the next business day after the award", last, "date")
    work.note(WORKDAY_NOTE)
    text = f"At the Auditor's earliest convenience, and not later than {long_date(last)}."
    value = date_value("deadline", "Notice not later than", last)
    return in_time(work, NOTICE, "notified", last, text, value, actors=("Auditor",))


class ContractReturn(Inputs):
    """What the return of the signed contract depends on."""

    complete: bool | None = yes_no(
        "Did it come back signed, with the required insurance and bonds?", RETURN, optional=True,
        yes=("with insurance and bonds", "with bonds and insurance", "signed with bonds", "everything included",
             "all papers in", "signed with the bonds", "with everything", "complete", "all the papers",
             "bonds attached",
             "with the bonds and insurance"),
        no=("without the bonds", "without bonds", "without the bond", "without insurance", "without the insurance",
            "no bond", "no insurance", "no bonds", "bond missing", "bonds missing", "insurance missing", "unsigned",
            "not signed", "bonds not in", "insurance came later", "bonds came later", "forgot the bond",
            "forgot the insurance"),
    )  # fmt: skip
    sent: date | None = day(
        "On which day was the contract transmitted to the successful bidder?", RETURN,
        words=("sent", "transmitted", "transmittal", "mailed", "forwarded", "went out", "sent out", "mailed out",
               "contract sent", "contract went out", "gave the contract", "gave him the contract",
               "handed to the bidder",
               "mailed the contract", "sent the contract", "transmitted to", "contract mailed", "emailed"),
    )  # fmt: skip
    elapsed: int | None = count(
        "After how many days did it come back, if the dates are not known?", RETURN, unit="days", optional=True,
        words=LATER_WORDS,
    )  # fmt: skip
    extended_to: date | None = day(
        "If an extension was asked for: to which day?", RETURN, optional=True,
        words=("extended", "extension", "until", "extend", "extra time", "more time"),
    )  # fmt: skip
    approved: bool | None = yes_no(
        "Did the City Attorney approve a written request for the extension?", RETURN,
        yes=("city attorney approved", "approved by the city attorney", "approved by city attorney",
             "city attorney agreed", "extension approved", "extension granted", "city attorney approves",
             "city attorney gave", "city attorney granted", "city attorney signed off", "city attorney ok'd",
             "granted by the city attorney", "city attorney okayed", "approved extension", "extension was approved"),
        no=("city attorney refused", "not approved", "without approval", "extension denied", "city attorney denied",
            "no extension", "never approved", "nobody approved", "city attorney said no", "city attorney turned",
            "without the city attorney", "asked by phone", "city attorney never", "city attorney has not"),
    )  # fmt: skip
    returned: date | None = day(
        "On which day did the contract, insurance and bonds come back?", RETURN, optional=True,
        words=("returned", "back", "came", "came back", "signed", "brought", "brought it back", "signed copy",
               "got it back", "sent it back", "returned the signed contract", "returned the contract", "sent back",
               "brought back", "turned in", *DONE_WORDS[:-6], "on"),
    )  # fmt: skip
    asked: str | None = choice(
        "Is the question whether it was in time, or whether it was late and so a refusal?", RETURN,
        {"in_time": IN_TIME, "late": (*LATE, "refusal", "refused", "a refusal", "deemed a refusal")},
        optional=True,
    )  # fmt: skip


@calculator(
    name="contract_return_deadline",
    title="When the winner returns the signed contract",
    subject=SUBJECT,
    provision=RETURN,
    rule="The successful bidder signs and returns the contract to the Auditor with insurance and bonds within 15 "
    "days of transmittal, unless the City Attorney approves a written request for an extension; otherwise it "
    "is deemed a refusal.",
    phrases=(
        "contract mailed to the winning bidder August 10, 2026, when must it come back signed",
        "contract transmitted on May 3 and returned on May 19, is it a refusal",
        "deadline for the successful bidder to return contract, bonds and insurance",
        "how many days does the winner have to sign the contract",
        "winner asked for more time until June 1 and the City Attorney approved",
        "signed contract is late, what then",
        "bidder has not sent back the contract after two weeks",
        "contract went out July 6 and we got it back signed July 22, is that a refusal",
        "winner brought the contract back without the bond on day 12, good enough?",
        "signed contract showed up 16 days after we mailed it",
        "City Attorney gave the bidder extra time to return the contract, are we still ok",
        "is the winning bidder's contract in time if it was stamped in on the fifteenth day",
        "by what date must our winner get the signed papers back to the Auditor",
        "contractor dragged his feet with the paperwork we mailed, is that a no from him",
        "is the contract of our winning bidder overdue",
        "is the winner's signed contract late by now",
        "on what date is our winner's contract due back",
        "exact date the signed contract has to be back for our job",
        "did our bidder blow the deadline to sign",
        "winner has not returned the contract yet, is he late",
        "how many days has our winning bidder left to sign",
        "did our low bidder bring the contract back too late",
        "is the contract from our bidder back in time",
        "our winner's contract came back late?",
    ),
    anchors=(WITHIN, GOOD_CAUSE, REFUSAL),
    model=ContractReturn,
)
def contract_return_deadline(work: Work) -> Outcome:
    """PCC 5.44.030 G."""
    if work.maybe("complete") is False:
        return _incomplete(work)
    elapsed: int | None = work.maybe("elapsed")
    sent: date | None = work.maybe("sent")
    returned: date | None = work.maybe("returned")
    if elapsed is not None and returned is None and sent is None:
        return _after_days(work, elapsed)
    sent = work.day("sent")
    if elapsed is not None and returned is None:
        returned = sent + timedelta(days=elapsed)
    last, longer = sent + timedelta(days=int(work.figure(WITHIN))), work.maybe("extended_to")
    if (longer and longer < last) or (returned and returned < sent):
        return work.not_applicable(RETURN, "An extension ends after the 15 days, and the contract comes back after "
                                           "it is sent; check the dates.")  # fmt: skip
    work.step(RETURN, "15 days of transmittal", last, "date")
    work.note("Transmittal is taken as the day the contract was sent; the text does not say sent or received.")
    if longer and (returned is None or last < returned <= longer):
        approved = work.yes("approved")
        work.step(RETURN, "Extension on a written request with good cause, approved by the City Attorney", approved)
        last = longer if approved else last
    elif longer and returned and returned > longer:
        last = longer if work.maybe("approved") else last
    warn_closed(work, last)
    return _returned(work, last, returned)


def _returned(work: Work, last: date, returned: date | None) -> Outcome:
    value = date_value("deadline", "Contract, insurance and bonds due", last)
    if returned is None:
        text = f"Due back at the Auditor's by {long_date(last)}, with insurance and bonds; otherwise deemed a refusal."
        return work.computed(RETURN, text, value, actors=ACTORS)
    late = days_late(work, RETURN, last, returned)
    opening, verdict = _judged(work, late > 0)
    refusal = "; deemed a refusal to execute the contract" if late else ""
    return work.computed(RETURN, f"{opening} it was due by {long_date(last)}{refusal}.", value,
                         Quantity("days_late",
                         "Days late", late, "days"), verdict=verdict, actors=ACTORS)  # fmt: skip


def _judged(work: Work, late: bool) -> tuple[str, str]:
    verdict = "yes" if late == (work.maybe("asked") == "late") else "no"
    return f"{verdict.capitalize()}, {'too late' if late else 'in time'}:", verdict


def _after_days(work: Work, elapsed: int) -> Outcome:
    """The contract came back so many days after it was sent; the dates are not known."""
    if wrong := below_zero(work, RETURN, elapsed):
        return wrong
    days = int(work.figure(WITHIN))
    late = elapsed > days and not work.maybe("approved")
    work.step(RETURN, f"{elapsed} days after transmittal, against {days} days", elapsed <= days)
    if elapsed > days and work.maybe("approved"):
        return work.undetermined(RETURN, "It depends on the day to which the City Attorney extended the time.",
                                 actors=ACTORS)  # fmt: skip
    opening, verdict = _judged(work, late)
    tail = "; deemed a refusal, unless the City Attorney approved an extension" if late else ""
    return work.computed(RETURN, f"{opening} it is due back within {days} days of transmittal{tail}.",
                         Quantity("days_late", "Days late", max(0, elapsed - days), "days"), verdict=verdict,
                         actors=ACTORS)  # fmt: skip


def _incomplete(work: Work) -> Outcome:
    """What comes back unsigned, or without insurance or bonds, is not returned as the rule asks."""
    work.step(RETURN, "Signed, and returned with the required insurance and bonds", False)
    verdict = "yes" if work.maybe("asked") == "late" else "no"
    text = (f"{verdict.capitalize()}: it must come back signed, with the required insurance and bonds, within the "
            "time; if it does not, it is deemed a refusal to execute the contract.")  # fmt: skip
    return work.computed(RETURN, text, verdict=verdict, actors=ACTORS)
