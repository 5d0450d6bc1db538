"""Bidders on public improvements: notice, bid security and the signed contract, Sections 5.44.020 and 5.44.030."""

from __future__ import annotations

from datetime import date, timedelta
from decimal import Decimal

from calculators.calculator import calculator
from calculators.calendar import WORKDAY_NOTE, next_working_day
from calculators.conditions import warn_closed
from calculators.figure import anchor, figure
from calculators.inputs import Inputs, choice, day, money, yes_no
from calculators.money import long_date, usd
from calculators.outcome import Outcome, Quantity, Reading
from calculators.work import Work, date_value, dollars

SUBJECT = "Bids"
NOTICE, IMPROVEMENT, SECURITY = "5.44.020", "5.44.030.A", "5.44.030.B"
RETAINED, DELAYED, EARLY, REJECTED, RETURN = (f"5.44.030.{letter}" for letter in "CDEFG")
AWARD_WORDS = ("award", "awarded", "awards", "council", "council award")
APPROVERS = (
    "Mayor",
    "Commissioner In Charge of the Department of Finance and Administration",
    "authorized representative",
)

NEXT_DAY = anchor(
    NOTICE, "in no event later than the next business day after the awarding of a contract by the City Council"
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
WITHIN = figure(
    "contract_return_days", "15", "days", RETURN, "within 15 days of transmittal of contract to the successful bidder"
)
GOOD_CAUSE = anchor(RETURN, "a written request demonstrating good cause for an extension of time is approved")
REFUSAL = anchor(RETURN, "it shall be deemed a refusal by the successful bidder to execute the contract")


class WinnerNotice(Inputs):
    """What the notice to the successful bidder is counted from."""

    awarded: date | None = day("On which day did the Council award the contract?", NOTICE, words=AWARD_WORDS)


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
    ),
    anchors=(NEXT_DAY,),
    model=WinnerNotice,
)
def winner_notice_deadline(work: Work) -> Outcome:
    """PCC 5.44.020."""
    last = next_working_day(work.day("awarded"))
    work.step(NOTICE, "Not later than the next business day after the award", last, "date")
    work.note(WORKDAY_NOTE)
    text = f"At the Auditor's earliest convenience, and not later than {long_date(last)}."
    return work.computed(NOTICE, text, date_value("deadline", "Notice not later than", last), actors=("Auditor",))


class BidSecurity(Inputs):
    """What bid security depends on."""

    improvement: bool | None = yes_no(
        "Is it for construction, maintenance or betterment of a public improvement?", IMPROVEMENT, optional=True,
        yes=("public improvement", "construction", "paving", "street", "sewer", "bridge", "sidewalk",
             "maintenance of"),
        no=("supplies", "goods", "office supplies", "vehicles", "supply bid", "equipment purchase", "software",
            "not a public improvement"),
    )  # fmt: skip
    advertised: bool | None = yes_no(
        "Is it advertised for bid?", IMPROVEMENT, optional=True,
        yes=("advertised", "advertised for bid"), no=("not advertised", "never advertised", "without advertising"),
    )  # fmt: skip
    form: str | None = choice(
        "In which form is the security?", SECURITY,
        {
            "surety_bond": ("surety bond",),
            "cashiers_check": ("cashier's check", "cashiers check", "cashier check"),
            "certified_check": ("certified check",),
            "other": ("cash", "personal check", "company check", "letter of credit", "wire transfer", "money order",
                      "credit card", "promissory note", "uncertified check"),
        },
        optional=True,
    )  # fmt: skip
    bid: Decimal | None = money(
        "What is the amount bid?", SECURITY, words=("bid", "bids", "bidder", "bidding", "amount", "offer", "contract")
    )
    given: Decimal | None = money(
        "How much security came with the bid?", SECURITY, optional=True,
        words=("security", "posted", "submitted", "check", "bond", "deposit", "enclosed", "came"),
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
            return work.not_applicable(
                IMPROVEMENT, f"This Section asks for bid security only where the contract is {words}."
            )
    form = work.maybe("form")
    if form == "other":
        work.step(SECURITY, "A surety bond, cashier's check or certified check of the bidder", False)
        return work.computed(SECURITY, "No: bid security must be a surety bond, cashier's check or certified check "
                                       "of the bidder.", verdict="no")  # fmt: skip
    bid: Decimal | None = work.maybe("bid") if form else work.money("bid")
    if bid is None:
        work.step(SECURITY, "A surety bond, cashier's check or certified check of the bidder", True)
        return work.computed(SECURITY, "Yes: that form of bid security is accepted, in an amount equal to 10 "
                                       "percent of the amount bid.", verdict="yes")  # fmt: skip
    return _amount(work, bid)


def _amount(work: Work, bid: Decimal) -> Outcome:
    given: Decimal | None = work.maybe("given")
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
    if given < exact and given != security:
        return work.computed(SECURITY, f"No, {usd(given)} is too little. {text}.", value, verdict="no")
    if given in (exact, security):
        return work.computed(SECURITY, f"Yes, {usd(given)} is enough. {text}.", value, verdict="yes")
    more = Reading("At least 10 percent is meant, so more does no harm.", (value,), "yes")
    same = Reading("“Equal to 10 percent” means neither less nor more.", (value,), "no")
    text = f"{usd(given)} is more than 10 percent of the bid, which is {usd(security)}; the text says “equal to”."
    work.note("A bid bond must also comply with the invitation to bid (PCC 5.44.070).")
    return work.two_readings(SECURITY, text, more, same)


class SecurityRelease(Inputs):
    """When bid securities are released depends on these."""

    rejected: date | None = day(
        "If the Council rejected all bids: on which day?", REJECTED, optional=True,
        words=("rejected", "rejects", "threw out", "all bids"),
    )  # fmt: skip
    awarded: date | None = day("On which day did the Council award the contract?", RETAINED, words=AWARD_WORDS)
    received: date | None = day(
        "On which day did the City have the signed and approved contract with insurance and bonds?",
        EARLY, optional=True,
        words=("received", "signed", "contract", "insurance", "bonds", "papers", "in", "returned"),
    )  # fmt: skip
    bidder: str | None = choice(
        "Whose bid security is it?", RETAINED,
        {
            "winner": ("winner", "successful bidder", "winning bidder", "low bidder who won", "winner's",
                       "awarded bidder", "successful bidder's", "winning bidder's"),
            "next": ("next closest bidder", "next closest", "second bidder", "runner-up", "runner up", "second place",
                     "second lowest", "next bidder"),
            "other": ("losing bidder", "losing bidders", "loser", "losers", "other bidders", "unsuccessful bidder",
                      "unsuccessful bidders", "third bidder", "unsuccessful"),
        },
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
    ),
    anchors=(KEPT, WINNER, DELAY, PRIOR, AT_ONCE),
    model=SecurityRelease,
)
def bid_security_release(work: Work) -> Outcome:
    """PCC 5.44.030 C to F."""
    rejected: date | None = work.maybe("rejected")
    if rejected:
        work.step(REJECTED, "The Council rejected all bids: released immediately", rejected, "date")
        return work.computed(REJECTED, f"All bid securities are released immediately, on {long_date(rejected)}.",
                             date_value("release", "Released", rejected))  # fmt: skip
    work.skip(REJECTED, "The Council's rejection of all bids was not stated")
    awarded = work.day("awarded")
    received: date | None = work.maybe("received")
    if received and received < awarded:
        return work.not_applicable(RETAINED, "The signed contract came in before the award; check the dates.")
    thirtieth = awarded + timedelta(days=int(work.figure(KEPT)))
    work.step(RETAINED, "30 days from the Council award", thirtieth, "date")
    if received and received < thirtieth:
        work.step(EARLY, "Contract, insurance and bonds received prior to 30 days from the award", received, "date")
        return work.computed(EARLY, f"All bid securities are released immediately, on {long_date(received)}.",
                             date_value("release", "Released", received))  # fmt: skip
    if received:
        work.skip(EARLY, "Contract, insurance and bonds were not received prior to 30 days from the award")
    return _after_award(work, work.choice("bidder"), received, thirtieth)


def _after_award(work: Work, bidder: str, received: date | None, thirtieth: date) -> Outcome:
    if bidder == "winner":
        if received:
            work.step(RETAINED, "The successful bidder's is retained until all is received", received, "date")
            return work.computed(RETAINED, f"The successful bidder's security is released on {long_date(received)}, "
                                           "when all was received.",
                                 date_value("release", "Released", received))  # fmt: skip
        work.step(RETAINED, "The successful bidder's is retained until contract, insurance and bond are received", True)
        text = ("The successful bidder's security is retained until the City has received the signed and approved "
                "contract and any required insurance and performance bond.")  # fmt: skip
        return work.computed(
            RETAINED, text, Quantity("release", "Released", "when contract, insurance and bond are in")
        )
    warn_closed(work, thirtieth)
    work.note("The text does not say whether the security is free on the thirtieth day or on the day after.")
    value = date_value("release", "Released", thirtieth)
    if bidder == "next" and not received:
        return _next_closest(work, value, thirtieth + timedelta(days=1))
    return work.computed(RETAINED, f"Retained for 30 days from the award, through {long_date(thirtieth)}.", value)


def _next_closest(work: Work, value: Quantity, first: date) -> Outcome:
    """The next closest bidder's may be free at 30 days like the others', or only on application."""
    work.step(DELAYED, "Tender delayed more than 30 days: on application and written approval, from", first, "date")
    free = Reading("Every bid security but the winner's is retained for 30 days only.", (value,))
    held = Reading(
        "It is kept until the contract is signed, to award to that bidder instead; when tender of the contract is "
        "delayed for more than 30 days, it is released on application and written approval.",
        (date_value("release", "May be released on application, from", first),),
    )  # fmt: skip
    text = (f"At 30 days from the award, {long_date(first - timedelta(days=1))}, like the other bidders'; or, as the "
            f"text can be read, only on application and written approval, from {long_date(first)}.")  # fmt: skip
    return work.two_readings(RETAINED, text, free, held, actors=APPROVERS)


class ContractReturn(Inputs):
    """What the return of the signed contract depends on."""

    sent: date | None = day(
        "On which day was the contract transmitted to the successful bidder?", RETURN,
        words=("sent", "transmitted", "transmittal", "mailed", "forwarded", "contract", "went out"),
    )  # fmt: skip
    extended_to: date | None = day(
        "If an extension was asked for: to which day?", RETURN, optional=True,
        words=("extended", "extension", "until", "extend"),
    )  # fmt: skip
    approved: bool | None = yes_no(
        "Did the City Attorney approve a written request for the extension?", RETURN,
        yes=("city attorney approved", "approved by the city attorney", "city attorney agreed", "extension approved",
             "extension granted", "city attorney approves"),
        no=("city attorney refused", "not approved", "without approval", "extension denied", "city attorney denied",
            "no extension"),
    )  # fmt: skip
    returned: date | None = day(
        "On which day did the contract, insurance and bonds come back?", RETURN, optional=True,
        words=("returned", "back", "came", "signed", "delivered", "brought"),
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
    ),
    anchors=(WITHIN, GOOD_CAUSE, REFUSAL),
    model=ContractReturn,
)
def contract_return_deadline(work: Work) -> Outcome:
    """PCC 5.44.030 G."""
    sent = work.day("sent")
    last, longer = sent + timedelta(days=int(work.figure(WITHIN))), work.maybe("extended_to")
    returned: date | None = work.maybe("returned")
    if (longer and longer < last) or (returned and returned < sent):
        return work.not_applicable(RETURN, "An extension ends after the 15 days, and the contract comes back after "
                                           "it is sent; check the dates.")  # fmt: skip
    work.step(RETURN, "15 days of transmittal", last, "date")
    work.note("Transmittal is taken as the day the contract was sent; the text does not say sent or received.")
    if longer and (not returned or returned > last):
        approved = work.yes("approved")
        work.step(RETURN, "Extension on a written request with good cause, approved by the City Attorney", approved)
        last = longer if approved else last
    warn_closed(work, last)
    value = date_value("deadline", "Contract, insurance and bonds due", last)
    if returned is None:
        text = f"Due back at the Auditor's by {long_date(last)}, with insurance and bonds; otherwise deemed a refusal."
        return work.computed(RETURN, text, value, actors=("Auditor", "City Attorney"))
    in_time = returned <= last
    work.step(RETURN, f"Returned {long_date(returned)}", in_time)
    text = f"Yes, in time: it was due by {long_date(last)}." if in_time else (
        f"No, too late: it was due by {long_date(last)}; deemed a refusal to execute the contract.")  # fmt: skip
    return work.computed(RETURN, text, value, verdict="yes" if in_time else "no", actors=("Auditor", "City Attorney"))
