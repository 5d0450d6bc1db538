"""When bid securities on public improvements are released: Section 5.44.030 C to F."""

from __future__ import annotations

from datetime import date, timedelta

from calculators.calculator import calculator
from calculators.conditions import below_zero, warn_closed
from calculators.figure import anchor, figure
from calculators.inputs import Inputs, choice, count, day, yes_no
from calculators.money import long_date
from calculators.outcome import Outcome, Quantity, Reading
from calculators.timeliness import LATER_WORDS
from calculators.work import Work, date_value

SUBJECT = "Bids"
RETAINED, DELAYED, EARLY, REJECTED = (f"5.44.030.{letter}" for letter in "CDEF")

AWARD_WORDS = ("award", "awarded", "awards", "council awarded", "council award", "given the job", "won")
APPROVERS = (
    "Mayor",
    "Commissioner In Charge of the Department of Finance and Administration",
    "authorized representative",
)

KEPT = figure(
    "bid_security_days", "30", "days", RETAINED,
    "shall be retained by the City for 30 days from the Council award of the contract to the successful bidder",
)  # fmt: skip
WINNER = anchor(
    RETAINED, "the bid security of the successful bidder shall be retained until the City has received a signed"
)
DELAY = anchor(DELAYED, "has been delayed for more than 30 days after Council award")
PRIOR = anchor(EARLY, "prior to 30 days from the Council award of the contract to the successful bidder")
AT_ONCE = anchor(REJECTED, "Where all bids for a contract have been rejected by the Council")


class SecurityRelease(Inputs):
    """When bid securities are released depends on these."""

    rejected: date | None = day(
        "If the Council rejected all bids: on which day?", REJECTED, optional=True,
        words=("rejected", "rejects", "threw out", "all bids", "thrown out", "tossed", "turned down",
               "throw out", "rejected all", "bids rejected", "threw them all out", "council rejected",
               "rejected all bids", "rejected all the bids", "council rejects", "council threw out",
               "council tossed"),
    )  # fmt: skip
    awarded: date | None = day("On which day did the Council award the contract?", RETAINED, words=AWARD_WORDS)
    received: date | None = day(
        "On which day did the City have the signed and approved contract with insurance and bonds?",
        EARLY, optional=True,
        words=("received", "signed", "contract", "insurance", "bonds", "papers", "came in", "in on", "returned",
               "signed contract", "all in", "paperwork", "everything in", "in", "signed and in", "everything signed"),
    )  # fmt: skip
    tendered: date | None = day(
        "On which day was the form of contract tendered to the successful bidder?", DELAYED, optional=True,
        words=("tendered", "tender", "contract sent", "contract went out", "form of contract", "sent the contract",
               "contract form", "got the contract out", "contract was sent", "sent to the winner", "to the winner"),
    )  # fmt: skip
    untendered: bool | None = yes_no(
        "Has the tender of the contract to the successful bidder been delayed for more than 30 days?", DELAYED,
        optional=True,
        yes=("still not tendered", "hasn't been tendered", "not tendered yet", "never tendered", "tender delayed",
             "tender has been delayed", "delayed for more than 30 days", "delayed more than 30 days",
             "still haven't sent the contract", "contract still not sent", "not yet tendered", "not sent the winner",
             "no contract tendered", "no contract has been tendered", "tender was delayed",
             "hasn't been sent the contract"),
        no=("tendered on time", "tendered right away", "tender not delayed", "no delay in the tender"),
    )  # fmt: skip
    asked: str | None = choice(
        "Is the question whether it may be given back, or whether it may be kept?", RETAINED,
        {"may_be_released": ("give it back", "give back", "release it", "can we release", "get it back", "let it go",
                     "hand it back", "return it", "can he have", "can she have", "can they have", "may we release",
                     "do we release", "have to release", "must we release", "free it", "entitled to", "gets it back",
                     "release the"),
         "may_be_kept": ("can we keep", "may we keep", "hang on to", "hold on to", "still keep", "still hold",
                         "keep holding",
                  "may the city keep", "can the city keep", "keep it", "sit on it", "may we hold", "can we hold")},
        optional=True,
    )  # fmt: skip
    wanted: date | None = day(
        "On which day would the security be given back?", RETAINED, optional=True,
        words=("wants", "wants it back", "back on", "back by", "released on", "release on", "asks", "asked", "asking",
               "give back", "give it back", "return it", "now", "today", "demands", "release it", "get", "get their",
               "back", "on", "hand it back", "let go"),
    )  # fmt: skip
    elapsed: int | None = count(
        "How many days after the award would that be?", RETAINED, unit="days", optional=True,
        words=("after award", "after the award", *LATER_WORDS),
    )  # fmt: skip
    bidder: str | None = choice(
        "Whose bid security is it?", RETAINED,
        {
            "winner": ("winner", "successful bidder", "winning bidder", "low bidder who won", "winner's",
                       "awarded bidder", "successful bidder's", "winning bidder's", "bidder who won", "the winner's",
                       "bidder that won", "got the job", "got the contract", "contractor who won", "awardee",
                       "who won", "won the job", "won the contract", "low bidder got"),
            "next": ("next closest bidder", "next closest", "second bidder", "runner-up", "runner up", "second place",
                     "second lowest", "next bidder", "number two", "second-place bidder", "next in line",
                     "came in second",
                     "runnerup", "runner-up's", "no. 2", "second-lowest", "next lowest"),
            "other": ("losing bidder", "losing bidders", "loser", "losers", "other bidders",
                      "unsuccessful bidder", "unsuccessful bidders", "third bidder", "unsuccessful",
                      "bidder who lost", "didn't win", "fourth bidder", "last place", "third place",
                      "bidders who lost", "lost the bid", "losing bidder's", "also ran", "also-ran",
                      "lost out", "came in third", "came in last", "came in fourth", "lost", "lowballed",
                      "the rest of the bidders", "the other guys", "not selected", "wasn't selected",
                      "third lowest", "third-place", "all bid securities", "everybody's bid",
                      "everyone's bid", "all the bid checks", "all the bid bonds"),
        },
    )  # fmt: skip
    approved: bool | None = yes_no(
        "Was the release applied for and approved in writing?", DELAYED, optional=True,
        yes=("mayor approved in writing", "approved in writing", "written approval", "mayor signed off in writing",
             "mayor's written approval", "commissioner approved in writing", "mayor approved it in writing",
             "in writing", "mayor okayed in writing", "written ok", "mayor wrote"),
        no=("no written approval", "mayor said no", "not approved in writing", "without written approval",
            "nobody approved", "did not apply", "no application", "mayor hasn't approved",
            "not in writing", "nothing in writing", "mayor has not approved", "never applied",
            "hasn't applied", "orally", "verbally", "by phone", "said fine orally", "ok'd it orally",
            "on the phone", "over the phone", "by word of mouth", "clerk says fine", "clerk approved",
            "engineer approved", "said so in the hall", "spoken ok", "nothing on paper"),
    )  # fmt: skip


@calculator(
    name="bid_security_release",
    title="When bid security is released",
    subject=SUBJECT,
    provision=RETAINED,
    rule="Bid securities are kept for 30 days from the Council award, the winner's until the signed contract, "
    "insurance and bond are in; all go back at once when these come earlier than 30 days, or when the Council "
    "rejects all bids.",
    phrases=(
        "Council awarded on August 5, 2026, signed contract and bonds in on August 24, when is bid security released",
        "when do the losing bidders get their bid bonds back",
        "how long may the City keep the winner's bid security",
        "Council rejected all bids on May 3, release of bid security",
        "runner-up wants his bid check back",
        "return of bid deposits after award",
        "release date for unsuccessful bidders' security, award was July 1",
        "a bidder who lost wants his bid bond back 20 days after the award, do we have to give it",
        "all bids thrown out by Council, do the bid checks go back right away",
        "may we hang on to everyone's bid security past the thirtieth day",
        "second place bidder's check, contract still not tendered a month after award, Mayor approved letting it go",
        "the outfit that won still has not signed, may we give its bid check back",
        "third lowest bidder is asking for his deposit, can he have it yet",
        "everything is signed and the bonds are in, whose bid checks may go back today",
        "for how long do we sit on bid bonds once Council has voted",
        "on what date do we give back the bid bonds for our job",
        "exact day the losers' bid checks on this contract go back",
        "may we let go of our bidders' securities yet",
        "when do the losers on the Glisan job get their bonds",
        "are the bid securities for our project due back by now",
        "what day can this bidder have his check",
    ),
    anchors=(KEPT, WINNER, DELAY, PRIOR, AT_ONCE),
    model=SecurityRelease,
)
def bid_security_release(work: Work) -> Outcome:
    """PCC 5.44.030 C to F."""
    rejected: date | None = work.maybe("rejected")
    if rejected:
        work.step(REJECTED, "The Council rejected all bids: released immediately", rejected, "date")
        return _released(work, REJECTED, f"All bid securities are released immediately, on {long_date(rejected)}.",
                         rejected, work.maybe("wanted"))  # fmt: skip
    work.skip(REJECTED, "The Council's rejection of all bids was not stated")
    elapsed: int | None = work.maybe("elapsed")
    if elapsed is not None and work.maybe("awarded") is None:
        return _by_days(work, elapsed)
    awarded = work.day("awarded")
    received: date | None = work.maybe("received")
    wanted = awarded + timedelta(days=elapsed) if elapsed is not None else work.maybe("wanted")
    if any(when and when < awarded for when in (received, wanted)):
        return work.not_applicable(RETAINED, "The papers or the release come before the award; check the dates.")
    thirtieth = awarded + timedelta(days=int(work.figure(KEPT)))
    work.step(RETAINED, "30 days from the Council award", thirtieth, "date")
    if received and received < thirtieth:
        work.step(EARLY, "Contract, insurance and bonds received prior to 30 days from the award", received, "date")
        return _released(work, EARLY, f"All bid securities are released immediately, on {long_date(received)}.",
                         received, wanted)  # fmt: skip
    if received:
        work.skip(EARLY, "Contract, insurance and bonds were not received prior to 30 days from the award")
    if wanted and wanted < thirtieth and work.maybe("bidder") != "winner":
        return _too_early(work, thirtieth, wanted)
    if not any(work.maybe(name) for name in ("bidder", "asked", "received")) and wanted is None:
        return _everyones(work, thirtieth)
    return _after_award(work, work.choice("bidder"), received, thirtieth, wanted)


def _everyones(work: Work, thirtieth: date) -> Outcome:
    """The day for the bid securities together, where no bidder is singled out."""
    work.step(RETAINED, "The successful bidder's is retained until contract, insurance and bond are received", True)
    work.note("The text does not say whether the security is free on the thirtieth day or on the day after.")
    text = (f"Bid securities are retained for 30 days from the award, through {long_date(thirtieth)}; the successful "
            "bidder's until the City has received the signed and approved contract and any required insurance and "
            "performance bond.")  # fmt: skip
    return work.computed(RETAINED, text, date_value("release", "Released", thirtieth))


def _released(work: Work, at: str, text: str, when: date, wanted: date | None, *others: Quantity) -> Outcome:
    """The day of release, and whether the security may be given back on the day asked about."""
    value = date_value("release", "Released", when)
    if wanted is None:
        return work.computed(at, text, value, *others)
    free = wanted >= when
    work.step(at, f"Given back on {long_date(wanted)}", free)
    verdict = "yes" if free else "no"
    return work.computed(at, f"{verdict.capitalize()}. {text}", value, *others, verdict=verdict)


def _too_early(work: Work, thirtieth: date, wanted: date) -> Outcome:
    """Before the thirtieth day, whoever the bidder is, with contract, insurance and bond not yet in."""
    text = (f"Bid securities are retained for 30 days from the award, through {long_date(thirtieth)}, unless the "
            "signed "
            "contract, insurance and bonds come in earlier.")  # fmt: skip
    return _released(work, RETAINED, text, thirtieth, wanted)


def _by_days(work: Work, elapsed: int) -> Outcome:
    """So many days after an award whose day is not known."""
    if wrong := below_zero(work, RETAINED, elapsed):
        return wrong
    days = int(work.figure(KEPT))
    bidder = work.choice("bidder") if elapsed >= days else work.maybe("bidder")
    work.step(RETAINED, f"{elapsed} days from the award, against {days} days", elapsed >= days)
    if elapsed < days or bidder == "winner":
        text = ("No, unless the signed contract, insurance and bond are in: bid securities are retained for 30 days "
                "from "
                "the award, the successful bidder's until then.")  # fmt: skip
        return work.computed(RETAINED, text, verdict="no")
    if bidder == "next" and not (work.maybe("approved") and elapsed > days):
        free = Reading("Every bid security but the winner's is retained for 30 days only.", verdict="yes")
        held = Reading("Until the contract is signed it takes an application and written approval.", verdict="no")
        text = ("The 30 days are over; as the text can be read, the next closest bidder's takes written approval "
                "besides.")  # fmt: skip
        return work.two_readings(RETAINED, text, free, held, actors=APPROVERS)
    at = DELAYED if bidder == "next" else RETAINED
    return work.computed(at, f"Yes: {elapsed} days from the award the 30 days are over.", verdict="yes")


def _after_award(work: Work, bidder: str, received: date | None, thirtieth: date, wanted: date | None) -> Outcome:
    if bidder == "winner":
        return _winners(work, received, wanted)
    tendered: date | None = work.maybe("tendered")
    delayed = work.maybe("untendered") if tendered is None else tendered > thirtieth
    if bidder == "next" and not received and delayed and work.maybe("approved") is not None:
        return _on_application(work, thirtieth)
    warn_closed(work, thirtieth)
    work.note("The text does not say whether the security is free on the thirtieth day or on the day after.")
    if bidder == "next" and not received:
        return _next_closest(work, thirtieth, wanted)
    text = f"Retained for 30 days from the award, through {long_date(thirtieth)}."
    return _released(work, RETAINED, text, thirtieth, wanted)


def _on_application(work: Work, thirtieth: date) -> Outcome:
    """The next closest bidder's where the contract went out more than 30 days after the award."""
    approved = work.yes("approved")
    work.step(DELAYED, "Tender of the contract delayed for more than 30 days after the award", True)
    work.step(DELAYED, "Application, and approval in writing", approved)
    first = date_value("release", "May be released from", thirtieth + timedelta(days=1))
    rule = ("tender was delayed for more than 30 days, so it is released upon application and written approval of the "
            "Mayor or the Commissioner In Charge of the Department of Finance and Administration")  # fmt: skip
    verdict = "yes" if approved else "no"
    text = f"{verdict.capitalize()}: {rule}{'' if approved else ', which is lacking'}."
    return work.computed(DELAYED, text, first, verdict=verdict, actors=APPROVERS)


def _winners(work: Work, received: date | None, wanted: date | None) -> Outcome:
    if received:
        work.step(RETAINED, "The successful bidder's is retained until all is received", received, "date")
        text = f"The successful bidder's security is released on {long_date(received)}, when all was received."
        return _released(work, RETAINED, text, received, wanted)
    work.step(RETAINED, "The successful bidder's is retained until contract, insurance and bond are received", True)
    text = ("The successful bidder's security is retained until the City has received the signed and approved "
            "contract and any required insurance and performance bond.")  # fmt: skip
    value = Quantity("release", "Released", "when contract, insurance and bond are in")
    asked = work.maybe("asked") or ("may_be_released" if wanted else None)
    verdict = {"may_be_released": "no", "may_be_kept": "yes"}.get(asked or "")
    return work.computed(RETAINED, f"{verdict.capitalize()}. {text}" if verdict else text, value, verdict=verdict)


def _next_closest(work: Work, thirtieth: date, wanted: date | None) -> Outcome:
    """The next closest bidder's may be free at 30 days like the others', or only on application."""
    first = thirtieth + timedelta(days=1)
    work.step(DELAYED, "Tender delayed more than 30 days: on application and written approval, from", first, "date")
    if wanted and wanted >= first and work.maybe("approved"):
        text = "On application, with that approval in writing, it is released when tender is delayed more than 30 days."
        return _released(work, DELAYED, text, first, wanted)
    late = None if wanted is None else "yes" if wanted >= thirtieth else "no"
    free = Reading("Every bid security but the winner's is retained for 30 days only.",
                   (date_value("release", "Released", thirtieth),), late)  # fmt: skip
    held = Reading(
        "It is kept until the contract is signed, to award to that bidder instead; when tender of the contract is "
        "delayed for more than 30 days, it is released on application and written approval.",
        (date_value("release", "May be released on application, from", first),), None if wanted is None else "no",
    )  # fmt: skip
    text = (f"At 30 days from the award, {long_date(thirtieth)}, like the other bidders'; or, as the "
            f"text can be read, only on application and written approval, from {long_date(first)}.")  # fmt: skip
    return work.two_readings(RETAINED, text, free, held, actors=APPROVERS)
