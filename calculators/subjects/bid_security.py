"""Bid security on public improvements: how much, in which form and until when, Section 5.44.030."""

from __future__ import annotations

from datetime import date, timedelta
from decimal import Decimal

from calculators.calculator import calculator
from calculators.conditions import below_zero, warn_closed
from calculators.figure import anchor, figure
from calculators.inputs import Inputs, choice, count, day, money, percent, yes_no
from calculators.money import long_date, plain, usd
from calculators.outcome import Outcome, Quantity, Reading
from calculators.timeliness import LATER_WORDS
from calculators.work import Work, date_value, dollars

SUBJECT = "Bids"
IMPROVEMENT, SECURITY = "5.44.030.A", "5.44.030.B"
RETAINED, DELAYED, EARLY, REJECTED = (f"5.44.030.{letter}" for letter in "CDEF")
AWARD_WORDS = ("award", "awarded", "awards", "council awarded", "council award", "given the job", "won")
APPROVERS = (
    "Mayor",
    "Commissioner In Charge of the Department of Finance and Administration",
    "authorized representative",
)

MEANS = anchor(
    IMPROVEMENT, "construction, maintenance or betterment of a public improvement, which is advertised for bid"
)
SHARE = figure(
    "bid_security_share", "10", "percent", SECURITY, "equal to 10 percent of the amount bid for the contract"
)
FORMS = anchor(SECURITY, "in the form of a surety bond, cashier")
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


class BidSecurity(Inputs):
    """What bid security depends on."""

    improvement: bool | None = yes_no(
        "Is it for construction, maintenance or betterment of a public improvement?", IMPROVEMENT, optional=True,
        yes=("public improvement", "construction", "paving", "street", "sewer", "bridge", "sidewalk",
             "maintenance of", "road job", "repaving", "pump station", "waterline", "water main job"),
        no=("supplies", "office supplies", "vehicles", "supply bid", "equipment purchase", "software", "copiers",
            "copier purchase", "purchase of goods", "supply contract", "furniture bid", "goods bid", "bid for goods",
            "not a public improvement", "uniforms", "trucks"),
    )  # fmt: skip
    advertised: bool | None = yes_no(
        "Is it advertised for bid?", IMPROVEMENT, optional=True,
        yes=("advertised", "advertised for bid"), no=("not advertised", "never advertised", "without advertising"),
    )  # fmt: skip
    form: str | None = choice(
        "In which form is the security?", SECURITY,
        {
            "surety_bond": ("surety bond",),
            "cashiers_check": ("cashier's check", "cashiers check", "cashier check", "cashier's"),
            "certified_check": ("certified check",),
            "other": ("in cash", "cash deposit", "personal check", "company check", "business check",
                      "letter of credit", "wire transfer", "money order", "credit card", "promissory note",
                      "uncertified check", "regular check", "as cash", "bag of cash", "turned in cash", "put up cash",
                      "paid cash", "with cash", "pay cash", "cash as", "cash for"),
        },
        optional=True,
    )  # fmt: skip
    percentage: Decimal | None = percent(
        "What percentage of the bid is the security?", SECURITY, optional=True,
        words=("security", "bond", "check", "deposit", "of the bid", "bid", "posted", "came"),
    )  # fmt: skip
    bid: Decimal | None = money(
        "What is the amount bid?", SECURITY,
        words=("bid", "bids", "bidder", "bidding", "amount", "offer", "contract", "bid was", "bid of", "job", "on a"),
    )  # fmt: skip
    given: Decimal | None = money(
        "How much security came with the bid?", SECURITY, optional=True,
        words=("security", "posted", "submitted", "check", "bond", "deposit", "enclosed", "came", "bid bond",
               "bid security", "put up", "attached", "sent in", "bid deposit", "brought", "turned in", "check for"),
    )  # fmt: skip
    asked: str | None = choice(
        "Is the question whether the security is enough, or whether it falls short?", SECURITY,
        {"enough": ("enough", "big enough", "sufficient", "good enough", "adequate", "cover"),
         "falls_short": ("too little", "too small", "too low", "fall short", "under the required",
                   "insufficient", "inadequate", "not enough")},
        optional=True,
    )  # fmt: skip


@calculator(
    name="bid_security_amount",
    title="Bid security for a public improvement contract",
    subject=SUBJECT,
    provision=SECURITY,
    rule="A bid for a public improvement contract that is advertised is accompanied by bid security equal to 10 "
    "percent of the amount bid, as a surety bond, cashier's check or certified check.",
    phrases=(
        "bid security on a paving bid of $73,415.60",
        "how much security must come with a $250,000 construction bid",
        "may a bidder put up a personal check as bid security",
        "bidder enclosed $9,000 with a bid of $100,000, is that enough",
        "is bid security needed for an office supplies bid",
        "ten percent of the bid, how much is it on $48,200",
        "bid bond amount for a sewer job",
        "contractor turned in cash as his bid deposit on a street job, can we take it",
        "bid bond is only 8 percent of the bid, good enough?",
        "cashier's check of $6,100 attached to a $62,000 bid, how much is it short",
        "what does the bid deposit come to on a sidewalk bid",
        "do vendors of copiers have to put up bid security",
    ),
    anchors=(MEANS, SHARE, FORMS),
    model=BidSecurity,
)
def bid_security_amount(work: Work) -> Outcome:
    """PCC 5.44.030 A and B."""
    for name, words in (("improvement", "for construction, maintenance or betterment of a public improvement"),
                        ("advertised", "advertised for bid")):  # fmt: skip
        if work.maybe(name) is False:
            work.step(IMPROVEMENT, f"The contract is {words}", False)
            text = f"No: this Section asks for bid security only where the contract is {words}."
            return work.computed(IMPROVEMENT, text, verdict="no")
    form = work.maybe("form")
    if form == "other":
        work.step(SECURITY, "A surety bond, cashier's check or certified check of the bidder", False)
        return work.computed(SECURITY, "No: bid security must be a surety bond, cashier's check or certified check "
                                       "of the bidder.", verdict="no")  # fmt: skip
    percentage: Decimal | None = work.maybe("percentage")
    bid: Decimal | None = work.maybe("bid")
    given: Decimal | None = work.maybe("given")
    if bid is None and percentage is not None and (percentage != SHARE.value or work.maybe("asked")):
        return _share(work, percentage)
    bid = work.maybe("bid") if form and given is None else work.money("bid")
    if bid is None:
        work.step(SECURITY, "A surety bond, cashier's check or certified check of the bidder", True)
        return work.computed(SECURITY, "Yes: that form of bid security is accepted, in an amount equal to 10 "
                                       "percent of the amount bid.", verdict="yes")  # fmt: skip
    if given is None and percentage is not None and percentage != SHARE.value:
        given = bid * percentage / 100
    return _amount(work, bid, given)


def _share(work: Work, percentage: Decimal) -> Outcome:
    """Security told as a percentage of the bid."""
    if percentage < 0:
        return work.not_applicable(SECURITY, "A percentage is not below zero; check the figure.")
    share = work.figure(SHARE)
    work.step(SECURITY, f"{plain(percentage)} percent, against {plain(share)} percent of the amount bid",
              percentage >= share)  # fmt: skip
    if percentage > share:
        return _more(
            work, f"{plain(percentage)} percent is more than {plain(share)} percent; the text says “equal to”."
        )
    verdict = "yes" if (percentage < share) == (work.maybe("asked") == "falls_short") else "no"
    size = "too little" if percentage < share else "enough"
    text = f"{verdict.capitalize()}, {plain(percentage)} percent is {size}: {plain(share)} percent of the bid is due."
    return work.computed(SECURITY, text, Quantity("required", "Required", share, "percent"), verdict=verdict)


def _amount(work: Work, bid: Decimal, given: Decimal | None) -> Outcome:
    if bid <= 0 or (given is not None and given < 0):
        return work.not_applicable(SECURITY, "A bid lies above zero and security is not below it; check the figures.")
    exact = bid * work.figure(SHARE) / 100
    work.step(SECURITY, f"10 percent of the amount bid, {usd(bid)}", exact, "USD")
    security = work.cents(SECURITY, exact)
    value = dollars("security", "Bid security", security)
    text = f"The bid security is {usd(security)}, 10 percent of the bid of {usd(bid)}"
    if given is None:
        return work.computed(SECURITY, f"{text}, as a surety bond, cashier's check or certified check.", value)
    work.step(SECURITY, f"{usd(given)} came with the bid, against {usd(security)}", given >= exact)
    short = given < exact and given != security
    if given not in (exact, security) and not short:
        work.note("A bid bond must also comply with the invitation to bid (PCC 5.44.070).")
        text = f"{usd(given)} is more than 10 percent of the bid, which is {usd(security)}; the text says “equal to”."
        return _more(work, text, value, dollars("excess", "More than 10 percent by", given - security))
    verdict = "yes" if short == (work.maybe("asked") == "falls_short") else "no"
    lack = dollars("shortfall", "Short by", security - given if short else Decimal(0))
    size = f"too little, {usd(security - given)} short" if short else "enough"
    return work.computed(SECURITY, f"{verdict.capitalize()}, {usd(given)} is {size}. {text}.", value, lack,
                         verdict=verdict)  # fmt: skip


def _more(work: Work, text: str, *values: Quantity) -> Outcome:
    """Security above 10 percent, of which the text says "equal to"."""
    short = work.maybe("asked") == "falls_short"
    more = Reading("At least 10 percent is meant, so more does no harm.", values, "no" if short else "yes")
    same = Reading("“Equal to 10 percent” means neither less nor more.", (), "no")
    return work.two_readings(SECURITY, text, more, same)


class SecurityRelease(Inputs):
    """When bid securities are released depends on these."""

    rejected: date | None = day(
        "If the Council rejected all bids: on which day?", REJECTED, optional=True,
        words=("rejected", "rejects", "threw out", "all bids", "thrown out", "tossed", "turned down", "throw out",
               "rejected all", "bids rejected", "threw them all out"),
    )  # fmt: skip
    awarded: date | None = day("On which day did the Council award the contract?", RETAINED, words=AWARD_WORDS)
    received: date | None = day(
        "On which day did the City have the signed and approved contract with insurance and bonds?",
        EARLY, optional=True,
        words=("received", "signed", "contract", "insurance", "bonds", "papers", "came in", "in on", "returned",
               "signed contract", "all in", "paperwork", "everything in", "in", "signed and in", "everything signed"),
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
                       "awarded bidder", "successful bidder's", "winning bidder's", "bidder who won", "the winner's"),
            "next": ("next closest bidder", "next closest", "second bidder", "runner-up", "runner up", "second place",
                     "second lowest", "next bidder", "number two", "second-place bidder"),
            "other": ("losing bidder", "losing bidders", "loser", "losers", "other bidders", "unsuccessful bidder",
                      "unsuccessful bidders", "third bidder", "unsuccessful", "bidder who lost", "didn't win",
                      "fourth bidder", "last place", "third place", "bidders who lost", "lost the bid"),
        },
    )  # fmt: skip
    approved: bool | None = yes_no(
        "Was the release applied for and approved in writing?", DELAYED, optional=True,
        yes=("mayor approved in writing", "approved in writing", "written approval", "mayor signed off in writing",
             "mayor's written approval", "commissioner approved in writing"),
        no=("no written approval", "mayor said no", "not approved in writing", "without written approval",
            "nobody approved", "did not apply", "no application", "mayor hasn't approved"),
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
    return _after_award(work, work.choice("bidder"), received, thirtieth, wanted)


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
    warn_closed(work, thirtieth)
    work.note("The text does not say whether the security is free on the thirtieth day or on the day after.")
    if bidder == "next" and not received:
        return _next_closest(work, thirtieth, wanted)
    text = f"Retained for 30 days from the award, through {long_date(thirtieth)}."
    return _released(work, RETAINED, text, thirtieth, wanted)


def _winners(work: Work, received: date | None, wanted: date | None) -> Outcome:
    if received:
        work.step(RETAINED, "The successful bidder's is retained until all is received", received, "date")
        text = f"The successful bidder's security is released on {long_date(received)}, when all was received."
        return _released(work, RETAINED, text, received, wanted)
    work.step(RETAINED, "The successful bidder's is retained until contract, insurance and bond are received", True)
    text = ("The successful bidder's security is retained until the City has received the signed and approved "
            "contract and any required insurance and performance bond.")  # fmt: skip
    value = Quantity("release", "Released", "when contract, insurance and bond are in")
    return work.computed(RETAINED, f"No. {text}" if wanted else text, value, verdict="no" if wanted else None)


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
