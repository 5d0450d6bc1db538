"""Calling for bids: opening dates and routes, Chapter 5.32."""

from __future__ import annotations

from datetime import date

from calculators.calculator import calculator
from calculators.figure import anchor
from calculators.inputs import Inputs, choice, day, yes_no
from calculators.money import long_date
from calculators.outcome import Outcome, Quantity
from calculators.permission import Condition, permission
from calculators.work import Work

SUBJECT = "Calls for bids"
OPENING = "5.32.020.P"
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


class OpeningExtension(Inputs):
    """What the extension of a bid opening depends on."""

    first: date | None = day(
        "On which day were the bids to be opened?", OPENING, optional=True,
        words=("from", "was", "were", "originally", "scheduled", "set for", "old", "due to open", "original",
               "instead of", "rather than", "supposed to open"),
    )  # fmt: skip
    to: date | None = day(
        "To which day is the opening extended, if that is fixed?", OPENING, optional=True,
        words=("extend", "extended", "until", "to", "new", "opening", "push", "move", "moved", "postpone",
               "postponed",
               "pushed", "push back", "later", "reschedule", "so", "make it", "delay", "slide", "until after"),
    )  # fmt: skip
    certain: bool | None = yes_no(
        "Is it extended to a date certain?", OPENING,
        yes=("date certain", "fixed date", "new date", "certain date", "one week", "two weeks", "a week", "by a week",
             "ten days", "next month", "a month", "three weeks", "next friday", "specific date"),
        no=("indefinitely", "open-ended", "until further notice", "no new date", "no date", "indefinite",
            "no set date",
            "without a date", "without a new date", "date to be announced", "tbd", "whenever", "on hold",
            "no date set", "till we're ready", "until we are ready", "open ended", "no particular date",
            "no firm date", "date not picked", "haven't picked a date", "no new opening date", "no date yet",
            "for the time being", "who knows when", "date later", "figure out the date later"),
    )  # fmt: skip
    approved: bool | None = yes_no(
        "Has the Commissioner In Charge of the originating bureau approved?", OPENING, optional=True,
        yes=("commissioner approved", "commissioner approves", "commissioner's approval",
             "with the commissioner's approval",
             "approved by the commissioner", "commissioner agreed", "commissioner's ok", "commissioner says ok",
             "commissioner said ok", "commissioner's signoff", "commissioner signed off", "commissioner ok'd",
             "commissioner okayed", "commissioner said yes", "commissioner is fine", "commissioner gave",
             "commissioner said fine", "commissioner is ok", "commissioner is okay", "commissioner has approved",
             "commissioner has okayed", "originating bureau approved", "originating bureau approves",
             "originating bureau agreed", "originating bureau agrees", "commissioner has agreed", "has agreed",
             "has said yes", "commissioner agrees",
             "commissioner is on board",
             "commissioner already approved", "commissioner consented", "commissioner has signed off",
             "commissioner gave the nod", "commissioner gave the green light", "commissioner green lit",
             "commissioner blessed",
             "approval from the commissioner", "approval of the commissioner", "commissioner said go ahead",
             "ok from the commissioner", "okay from the commissioner", "ok'd by the commissioner",
             "okayed by the commissioner"),
        no=("without the commissioner", "commissioner has not approved", "commissioner refused",
            "without the commissioner's approval", "nobody asked the commissioner", "commissioner wasn't asked",
            "commissioner said no", "commissioner doesn't know", "commissioner hasn't approved",
            "didn't ask the commissioner", "no commissioner approval", "commissioner never approved",
            "commissioner wasn't consulted", "without asking the commissioner", "commissioner has not okayed",
            "commissioner hasn't okayed", "commissioner has not signed off", "commissioner hasn't signed off",
            "commissioner has not agreed", "commissioner hasn't agreed", "commissioner won't",
            "commissioner is against",
            "commissioner did not approve", "commissioner didn't approve", "commissioner hasn't said",
            "commissioner hasn't been asked", "no approval", "no ok from", "nobody has approved", "nobody approved",
            "nobody has said ok", "no sign off", "no signoff", "nothing from the commissioner",
            "commissioner opposes", "commissioner objects", "commissioner turned it down", "not approved by"),
    )  # fmt: skip
    asked: str | None = choice(
        "Is the question whether the Council is needed?", OPENING,
        {"council_needed": ("need council", "need council too", "needs council", "council have to approve",
                            "council approval needed", "have to go to council", "does council", "does the council",
                            "council vote needed", "council needed", "council have to ok", "require council",
                            "council have to vote",
                            "have to get council", "get council's ok", "need the council", "wait for council",
                            "take it to council", "go before council", "council have to sign", "council first"),
         "without_council": ("without council", "without the council", "skip council", "without going to council",
                             "without council approval", "without a council vote", "w/o council", "no council",
                             "without council's ok", "without bothering council")},
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
        "vendors want more time, may we open the bids two weeks later than we said",
        "bidders are asking for longer on our bid, ok to give it to them",
        "give bidders until the end of the month, the Commissioner said fine",
        "is a Council vote required to move the date when bids get opened",
        "reschedule the bid opening, who has to say yes",
        "can procurement just slide the opening date on the pump job",
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
    if not stated and work.maybe("approved"):
        work.yes("certain")
    return permission(work, OPENING, granted, on=(approved,) if stated else (certain, approved), actors=actors)


class BidContractRoute(Inputs):
    """What comes next for a purchase that is advertised and needs a written contract."""

    bids: str | None = choice(
        "Have bids come in, and are they satisfactory?", ADVERTISE,
        {
            "none": ("unacceptable", "unsatisfactory", "garbage", "not one was satisfactory", "none acceptable",
                     "none of them acceptable", "none of them satisfactory", "nothing usable", "nothing satisfactory",
                     "every bid was bad", "no takers", "not a single bid", "bids stink", "none any good", "not a one",
                     "not satisfactory", "not acceptable", "no satisfactory bids", "no satisfactory bid",
                     "none satisfactory", "no bids", "zero bids",
                     "no acceptable bids", "all unsatisfactory", "none of the bids is satisfactory", "nobody bid",
                     "no good bids", "bids were all bad", "bids all too high", "no decent bids", "bids were junk",
                     "no usable bids", "bids no good", "all the bids were bad", "none were any good"),
            "satisfactory": ("satisfactory bid", "satisfactory bids", "good bid", "a satisfactory bid", "bids are in",
                             "got bids", "received bids", "acceptable bids", "acceptable bid", "decent bid",
                             "usable bid",
                             "bid we like", "good bids", "decent bids"),
            "rejected": ("council rejected", "council rejects", "rejected by council", "council turned down",
                         "council rejected all bids", "council threw out", "council tossed", "council said no to"),
        },
        optional=True,
    )  # fmt: skip
    specifications: bool | None = yes_no(
        "Has the Commissioner In Charge approved the specifications?", PREPARE,
        yes=("specifications approved", "specs approved", "approved specs", "approved specifications",
             "specs were ok'd",
             "specs are ok'd", "specs signed off", "commissioner approved the specs", "specs were approved",
             "specs okayed", "ok'd the specs", "signed off on the specs", "approved the specifications",
             "specs are approved", "specs have been approved", "specifications have been approved",
             "specifications are approved", "specifications were approved", "okayed the specs", "specs have his ok",
             "specs have her ok", "approved our specs", "approved the technical specifications"),
        no=("specifications not approved", "specs not approved", "without approved specifications",
            "unapproved specs", "specs are not approved", "specs aren't approved", "specs haven't been approved",
            "specs still waiting", "specs never approved", "commissioner hasn't approved the specs",
            "commissioner hasn't seen the specs", "specs waiting on the commissioner", "specs have not been approved",
            "specifications have not been approved", "not approved the specs", "not approved the specifications",
            "nobody approved the specs", "not signed off on the specs", "hasn't signed off on the specs",
            "specs not signed", "specs are still a draft", "rejected the specs"),
    )  # fmt: skip
    appropriation: bool | None = yes_no(
        "Is an appropriation available?", ADVERTISE,
        yes=("appropriation available", "money appropriated", "funds appropriated", "appropriation is available",
             "money is appropriated", "money is there", "funds are available", "appropriation is there",
             "it's appropriated", "is appropriated", "appropriated", "appropriation in place",
             "have the appropriation",
             "funded", "money in hand", "funding is there", "appropriation exists", "there is an appropriation"),
        no=("no money yet", "money isn't appropriated", "no funds", "funds aren't available", "isn't appropriated",
            "appropriation hasn't", "no appropriation yet", "no appropriation", "before the appropriation",
            "without an appropriation", "appropriation not available",
            "not appropriated", "no money appropriated", "no money", "nothing appropriated", "not funded", "unfunded",
            "appropriation isn't available", "appropriation is not available", "funding isn't there",
            "still waiting on the money", "money isn't there", "never appropriated"),
    )  # fmt: skip
    asked: str | None = choice(
        "Which step is asked about?", ADVERTISE,
        {"readvertise": ("readvertise", "advertise again", "re-advertise", "rebid", "go out again", "try again",
                         "bid again",
                         "put it out again", "run the ad again", "advertise it again", "advertise anew", "do it over",
                         "another round", "start over", "second round", "run it again", "put out again"),
         "lowest": ("lowest bid", "low bid", "lowest bidder", "low bidder", "cheapest bid", "cheapest bidder",
                    "lowest price", "lowest offer", "cheapest"),
         "reject": ("council throw out", "council reject", "throw out all the bids", "reject all the bids",
                    "reject all bids", "reject part", "throw out the bids", "council toss", "turn down all the bids"),
         "ordinance": ("need an ordinance", "ordinance needed", "have to go to council", "without an ordinance",
                       "skip the ordinance", "report to council needed", "does council have to", "ordinance required",
                       "need council ordinance", "ordinance to award", "take it to council", "ordinance before")},
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
        "every offer for the mowers was unacceptable, do we start over",
        "money is appropriated but the Commissioner has not seen the specs, may the ad run",
        "one decent offer came in on the formal contract, what do we take to Council",
        "can we run our advertisement for the street sweepers now",
        "may Council throw out all the offers on a formal purchase",
        "we have a decent bid, what goes upstairs before the contract",
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
    told = [work.maybe(name) for name in ("specifications", "appropriation")]
    if False not in told:
        work.yes("specifications")
        work.yes("appropriation")
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
