"""Calling for bids: opening dates, routes and deposits for plans, Chapter 5.32."""

from __future__ import annotations

from datetime import date
from decimal import Decimal

from calculators.calculator import calculator
from calculators.figure import anchor
from calculators.inputs import Inputs, choice, day, money, yes_no
from calculators.money import long_date, usd
from calculators.outcome import Outcome, Quantity
from calculators.permission import Condition, permission
from calculators.work import Work

SUBJECT = "Calls for bids"
OPENING, DEPOSIT = "5.32.020.P", "5.32.060"
ADVERTISE, AGAIN, REJECT, PREPARE = (f"5.32.050.{letter}" for letter in "ABCD")
AGENT = "Purchasing Agent"

EXTEND = anchor(
    OPENING, "Extend the bid opening date to a date certain with the approval of the Commissioner In Charge"
)
ALONE = anchor(OPENING, "of the originating bureau without Council approval")
SPECIFIED = anchor(
    ADVERTISE, "using specifications approved by the Commissioner In Charge if appropriation is available"
)
BEST = anchor(ADVERTISE, "which designates the most advantageous bid")
ORDINANCE = anchor(
    ADVERTISE, "an ordinance shall be presented to Council authorizing a contract with the successful bidder"
)
NONE_GOOD = anchor(AGAIN, "the Purchasing Agent may readvertise until satisfactory bids are received")
ANY = anchor(REJECT, "The Council may reject any and/or all bids in whole or in part.")
BUREAU = anchor(
    PREPARE, "Each bureau initiating a purchase under this Section shall prepare the technical specifications."
)
CHECKS = anchor(DEPOSIT, "a suitable record of checks received to be held by him")
CURRENCY = anchor(
    DEPOSIT, "Currency offered as a deposit shall be paid to the City Treasurer by the prospective bidder"
)
FIXES = anchor(
    DEPOSIT, "The Purchasing Agent shall fix the amount of deposit to be required and the time for the return"
)


class OpeningExtension(Inputs):
    """What the extension of a bid opening depends on."""

    first: date | None = day(
        "On which day were the bids to be opened?", OPENING, optional=True,
        words=("from", "was", "were", "originally", "scheduled", "set for", "old", "due to open", "original"),
    )  # fmt: skip
    to: date | None = day(
        "To which day is the opening extended, if that is fixed?", OPENING, optional=True,
        words=("extend", "extended", "until", "to", "new", "opening", "push", "move", "moved", "postpone", "postponed",
               "pushed", "push back", "later", "reschedule"),
    )  # fmt: skip
    certain: bool | None = yes_no(
        "Is it extended to a date certain?", OPENING, optional=True,
        yes=("date certain", "fixed date", "new date", "certain date", "one week", "two weeks", "a week", "by a week",
             "ten days", "next month", "a month", "three weeks", "next friday", "specific date"),
        no=("indefinitely", "open-ended", "until further notice", "no new date", "no date", "indefinite", "no set date",
            "without a date", "without a new date", "date to be announced", "tbd", "whenever", "on hold",
            "no date set", "till we're ready", "until we are ready"),
    )  # fmt: skip
    approved: bool | None = yes_no(
        "Has the Commissioner In Charge of the originating bureau approved?", OPENING, optional=True,
        yes=("commissioner approved", "commissioner approves", "commissioner's approval",
             "with the commissioner's approval",
             "approved by the commissioner", "commissioner agreed", "commissioner's ok", "commissioner says ok",
             "commissioner said ok", "commissioner's signoff", "commissioner signed off", "commissioner ok'd",
             "commissioner okayed", "commissioner said yes", "commissioner is fine", "commissioner gave"),
        no=("without the commissioner", "commissioner has not approved", "commissioner refused",
            "without the commissioner's approval", "nobody asked the commissioner", "commissioner wasn't asked",
            "commissioner said no", "commissioner doesn't know", "commissioner hasn't approved", "on its own",
            "on his own",
            "didn't ask the commissioner", "no commissioner approval", "commissioner never approved", "on her own",
            "commissioner wasn't consulted", "without asking the commissioner"),
    )  # fmt: skip
    asked: str | None = choice(
        "Is the question whether the Council is needed?", OPENING,
        {"council_needed": ("need council", "need council too", "needs council", "council have to approve",
                            "council approval needed", "have to go to council", "does council", "does the council",
                            "council vote", "council needed", "council have to ok", "require council"),
         "without_council": ("without council", "without the council", "skip council", "without going to council",
                             "without council approval")},
        optional=True,
    )  # fmt: skip


@calculator(
    name="bid_opening_extension",
    title="Extending the bid opening date",
    subject=SUBJECT,
    provision=OPENING,
    rule="The Purchasing Agent may extend the bid opening date to a date certain with the approval of the "
    "Commissioner In Charge of the originating bureau, without Council approval.",
    phrases=(
        "extend the bid opening to October 5, 2026 with the Water Commissioner's approval",
        "push back the bid opening by two weeks, does Council have to approve",
        "postpone the opening of bids until further notice",
        "who approves moving the bid opening date",
        "can Purchasing delay a bid opening on its own",
        "bid opening extended without the Commissioner's approval",
        "bids were due to open September 3, moved to the 17th with the Commissioner's signoff, need Council too?",
        "hold the bid opening with no date set, Commissioner agreed, is that ok",
        "push the opening of bids back a week and nobody asked the Commissioner",
    ),
    anchors=(EXTEND, ALONE),
    model=OpeningExtension,
)
def bid_opening_extension(work: Work) -> Outcome:
    """PCC 5.32.020 P."""
    to: date | None = work.maybe("to")
    first: date | None = work.maybe("first")
    if to and first and to <= first:
        return work.not_applicable(OPENING, "An extension moves the opening to a later day; check the dates.")
    actors = (AGENT, "Commissioner In Charge of the originating bureau")
    certain = Condition("certain", OPENING, "it is extended to a date certain")
    approved = Condition("approved", OPENING, "the Commissioner In Charge of the originating bureau approves")
    until = f" to {long_date(to)}" if to else ""
    if to:
        work.step(OPENING, "A date certain", to, "date")
    granted = f"the {AGENT} may extend the bid opening{until} without Council approval"
    stated = to is not None and work.maybe("certain") is not False
    if work.maybe("asked") == "council_needed":
        work.step(OPENING, "Without Council approval", True)
        text = ("No: the Council is not needed. The Purchasing Agent may extend the opening to a date certain with the "
                "approval of the Commissioner In Charge of the originating bureau.")  # fmt: skip
        return work.computed(OPENING, text, verdict="no", actors=actors)
    return permission(work, OPENING, granted, on=(approved,) if stated else (certain, approved), actors=actors)


class BidContractRoute(Inputs):
    """What comes next for a purchase that is advertised and needs a written contract."""

    bids: str | None = choice(
        "Have bids come in, and are they satisfactory?", ADVERTISE,
        {
            "none": ("no satisfactory bids", "no satisfactory bid", "none satisfactory", "no bids", "zero bids",
                     "no acceptable bids", "all unsatisfactory", "none of the bids is satisfactory", "nobody bid",
                     "no good bids", "bids were all bad", "bids all too high", "no decent bids", "bids were junk",
                     "no usable bids", "bids no good", "all the bids were bad", "none were any good"),
            "satisfactory": ("satisfactory bid", "satisfactory bids", "good bid", "a satisfactory bid", "bids are in",
                             "got bids", "received bids", "acceptable bids"),
            "rejected": ("council rejected", "council rejects", "rejected by council", "council turned down",
                         "council rejected all bids", "council threw out", "council tossed", "council said no to"),
        },
        optional=True,
    )  # fmt: skip
    specifications: bool | None = yes_no(
        "Has the Commissioner In Charge approved the specifications?", PREPARE, optional=True,
        yes=("specifications approved", "specs approved", "approved specs", "approved specifications",
             "specs were ok'd",
             "specs are ok'd", "specs signed off", "commissioner approved the specs", "specs were approved",
             "specs okayed", "ok'd the specs"),
        no=("specifications not approved", "specs not approved", "without approved specifications",
            "unapproved specs", "specs are not approved", "specs aren't approved", "specs haven't been approved",
            "specs still waiting", "specs never approved", "commissioner hasn't approved the specs",
            "commissioner hasn't seen the specs", "specs waiting on the commissioner"),
    )  # fmt: skip
    appropriation: bool | None = yes_no(
        "Is an appropriation available?", ADVERTISE, optional=True,
        yes=("appropriation available", "money appropriated", "funds appropriated", "appropriation is available",
             "money is appropriated", "money is there", "funds are available", "appropriation is there",
             "it's appropriated"),
        no=("no money yet", "money isn't appropriated", "no funds", "funds aren't available", "isn't appropriated",
            "appropriation hasn't", "no appropriation yet", "no appropriation", "before the appropriation",
            "without an appropriation", "appropriation not available",
            "not appropriated"),
    )  # fmt: skip
    asked: str | None = choice(
        "Which step is asked about?", ADVERTISE,
        {"readvertise": ("readvertise", "advertise again", "re-advertise", "rebid", "go out again", "try again",
                         "bid again",
                         "put it out again"),
         "lowest": ("lowest bid", "low bid", "lowest bidder", "low bidder", "cheapest bid", "cheapest bidder"),
         "reject": ("council throw out", "council reject", "throw out all the bids", "reject all the bids",
                    "reject all bids", "reject part", "throw out the bids", "council toss", "turn down all the bids"),
         "ordinance": ("need an ordinance", "ordinance needed", "have to go to council", "without an ordinance",
                       "skip the ordinance", "report to council needed", "does council have to", "ordinance required")},
        optional=True,
    )  # fmt: skip


@calculator(
    name="bid_contract_route",
    title="Steps of a purchase by advertised bids and written contract",
    subject=SUBJECT,
    provision=ADVERTISE,
    rule="With specifications that the Commissioner In Charge approved and an appropriation available, "
    "the Purchasing Agent advertises; a satisfactory bid leads to a report naming the most "
    "advantageous bid and an ordinance; without one the Purchasing Agent may readvertise; the "
    "Council may reject bids.",
    phrases=(
        "no satisfactory bids came in, what next",
        "we got a satisfactory bid on the advertised contract, what goes to Council",
        "may Purchasing advertise when the specs are not approved",
        "advertise a charter purchase before the appropriation is available",
        "Council rejected all bids on our equipment purchase, next step",
        "steps from specifications to contract for a formal bid",
        "must the lowest bid be named in the report to Council",
        "all the bids were bad, can Purchasing just put it out again",
        "Commissioner ok'd the specs and the money is there, may we advertise",
        "do we have to take the low bidder on an advertised contract",
        "is an ordinance needed once a satisfactory bid is in",
    ),
    anchors=(SPECIFIED, BEST, ORDINANCE, NONE_GOOD, ANY, BUREAU),
    model=BidContractRoute,
)
def bid_contract_route(work: Work) -> Outcome:
    """PCC 5.32.050."""
    bids, asked = work.maybe("bids"), work.maybe("asked")
    if asked in _STEPS and not (asked == "readvertise" and bids != "none"):
        return _step_asked(work, asked)
    if bids == "none":
        return _next(
            work, AGAIN, "readvertise", f"The {AGENT} may readvertise until satisfactory bids are received.", AGENT
        )
    if bids == "satisfactory":
        work.note("The standard is the most advantageous bid; the Section does not say the lowest.")
        return _next(work, ADVERTISE, "report and ordinance", "A report to the Council designates the "
                                                              "most advantageous bid; then an ordinance "
                                                              "is presented authorizing a contract with "
                                                              "the successful bidder.", "Council")  # fmt: skip
    if bids == "rejected":
        work.note("The Section does not say what follows a rejection; without satisfactory bids the "
                  "Purchasing Agent may readvertise (PCC 5.32.050 B).")  # fmt: skip
        return _next(
            work, REJECT, "rejected", "The Council may reject any or all bids, in whole or in part.", "Council"
        )
    work.step(
        PREPARE,
        "The bureau prepares specifications and a statement of appropriation, budget authority and amount",
        True,
    )
    conditions = (
        Condition("specifications", PREPARE, "the Commissioner In Charge for the bureau approves the specifications"),
        Condition("appropriation", ADVERTISE, "an appropriation is available"),
    )
    return permission(work, ADVERTISE, f"the {AGENT} may advertise for bids", on=conditions,
                      actors=(AGENT, "Commissioner In Charge"))  # fmt: skip


# What the Section says of a step asked about: provision, verdict, words, who acts.
_STEPS = {
    "readvertise": (AGAIN, "yes", "the Purchasing Agent may readvertise until satisfactory bids are received", AGENT),
    "lowest": (ADVERTISE, "no", "the report to the Council designates the most advantageous bid; the Section does "
                                "not say "
                                "the lowest", "Council"),
    "reject": (REJECT, "yes", "the Council may reject any and all bids, in whole or in part", "Council"),
    "ordinance": (ADVERTISE, "yes", "after a report that designates the most advantageous bid, an ordinance "
                                    "authorizing the "
                                    "contract is presented to the Council", "Council"),
}  # fmt: skip


def _step_asked(work: Work, asked: str) -> Outcome:
    at, verdict, words, who = _STEPS[asked]
    work.step(at, f"{words[0].upper()}{words[1:]}", verdict)
    return work.computed(at, f"{verdict.capitalize()}: {words}.", verdict=verdict, actors=(who,))


def _next(work: Work, at: str, step: str, text: str, *actors: str) -> Outcome:
    work.step(at, text.rstrip("."), step)
    return work.computed(at, text, Quantity("next", "Next step", step), actors=actors)


class PlansDeposit(Inputs):
    """What becomes of a deposit for plans and specifications."""

    form: str | None = choice(
        "Is the deposit a check or currency?", DEPOSIT,
        {"check": ("check", "by check", "cashier's check", "personal check", "checks"),
         "currency": ("cash", "currency", "in cash", "bills", "cash deposit", "twenties")},
    )  # fmt: skip
    asked: str | None = choice(
        "Who is it asked to hold it?", DEPOSIT,
        {"treasurer": ("treasurer", "city treasurer", "go to the treasurer", "to the treasurer", "trustee fund"),
         "agent": ("does purchasing hold", "purchasing hold", "purchasing agent hold", "purchasing keep", "we keep it",
                   "hold on to it", "hang on to it", "keep it in the office", "purchasing office keep", "in our safe",
                   "our drawer", "keep the cash", "keep it here", "purchasing agent keep")},
        optional=True,
    )  # fmt: skip
    amount: Decimal | None = money(
        "How much is the deposit?", DEPOSIT, optional=True, words=("deposit", "cash", "check", "for", "of", "left")
    )


@calculator(
    name="plans_deposit",
    title="Who holds a deposit for plans and specifications",
    subject=SUBJECT,
    provision=DEPOSIT,
    rule="The Purchasing Agent fixes the deposit for plans and the time for their return; he holds "
    "checks, while the bidder pays currency to the City Treasurer, who holds it in the Trustee Fund.",
    phrases=(
        "bidder leaves a $50 cash deposit for plans, where does it go",
        "deposit check for plans and specifications, who holds it",
        "plan deposit in currency",
        "prospective bidder pays cash for a set of plans",
        "where do we keep deposits on bid plans",
        "check as a deposit for specifications, Treasurer or Purchasing Agent",
        "bidder paid a $75 cash deposit for plans, can we keep it in our drawer",
        "contractor's check for the plan set, does it go to the Treasurer",
    ),
    anchors=(FIXES, CHECKS, CURRENCY),
    model=PlansDeposit,
)
def plans_deposit(work: Work) -> Outcome:
    """PCC 5.32.060."""
    work.note("The Purchasing Agent fixes the amount and the time of return, and orders forfeiture or "
              "refund; the text gives no amount.")  # fmt: skip
    check = work.choice("form") == "check"
    amount: Decimal | None = work.maybe("amount")
    holder = AGENT if check else "City Treasurer"
    asked = work.maybe("asked")
    verdict = None if asked is None else "yes" if check == (asked == "agent") else "no"
    what = ("the check" if check else "the currency") + (f" of {usd(amount)}" if amount is not None else "")
    if check:
        work.step(DEPOSIT, "Checks are held by the Purchasing Agent, with a suitable record", AGENT)
        text = f"the {AGENT} holds {what} until the plans are returned or the deposit is forfeited."
    else:
        work.step(
            DEPOSIT, "Currency is paid to the City Treasurer by the bidder, held in the Trustee Fund", "City Treasurer"
        )
        text = (f"the bidder pays {what} to the City Treasurer, who holds it in the Trustee Fund until the {AGENT} "
                "orders "
                "forfeiture or refund.")  # fmt: skip
    lead = f"{verdict.capitalize()}: {text}" if verdict else f"{text[0].upper()}{text[1:]}"
    return work.computed(DEPOSIT, lead, Quantity("holder", "Held by", holder), verdict=verdict,
                         actors=(AGENT,) if check else ("City Treasurer", AGENT))  # fmt: skip
