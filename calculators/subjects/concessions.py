"""Concessions in parks and at golf courses: Section 5.32.070."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal

from calculators.calculator import calculator
from calculators.figure import anchor, figure
from calculators.inputs import Inputs, choice, number, yes_no
from calculators.money import plain
from calculators.outcome import NotApplicable, Outcome, Quantity
from calculators.permission import Condition, permission
from calculators.work import Work

SUBJECT = "Park concessions"
PARKS, GOLF, AWARD = "5.32.070.A", "5.32.070.B.2", "5.32.070.B.1"
COMMISSIONER = "Commissioner In Charge of the Bureau of Parks and Recreation"
OLD_WORDS = ("year contract", "year permit", "runs", "signed for", "existing", "old", "current", "original",
             "contract", "permit", "first", "prior", "present", "expiring",
             "was for", "was", "had", "been", "ran")  # fmt: skip
NEW_WORDS = ("renew", "renewed", "renewal", "renewing", "extend", "extended", "extension", "another", "more", "new",
             "renew for", "renew it for", "longer", "additional", "next", "wants", "permit for", "contract for",
             "concession for", "renewal for")  # fmt: skip
RENEW_YES = ("renew", "renewal", "renewed", "renewing", "extend", "extension", "extended", "re-up", "runs out",
             "stay on", "another term", "another round", "expires",
             "when it is up", "is up")  # fmt: skip
RENEW_NO = ("new concession", "first award", "initial", "new contract", "first time", "not a renewal")
ASKED_YES = ("concessionaire asked", "concessionaire requests", "concessionaire wants",
             "at the concessionaire's request", "on request", "concessionaire requested", "vendor asked",
             "vendor wants",
             "vendor's request", "he asked", "she asked", "they asked", "operator asked", "operator wants",
             "concessionaire's request", "asked us to renew", "wants to renew", "requested renewal",
             "asked for a renewal", "operator requested", "requested by vendor",
             "requested by the vendor", "requested by the concessionaire", "requested by the operator",
             "requests a renewal", "concessionaire asks", "operator asks", "asked us for it", "asked for it",
             "is asking for", "asks to renew", "asked to renew", "asks for", "requests it", "operator requests",
             "wants another", "wants to stay on", "would like to renew", "put in a request",
             "asked for renewal")  # fmt: skip
ASKED_NO = ("did not ask", "without a request", "no request", "concessionaire has not asked", "our own idea",
            "never asked", "didn't ask", "hasn't asked", "nobody asked", "not asked for", "has made no request",
            "without being asked", "without his asking")  # fmt: skip

LONGEST = {
    "longest_term": ("longest", "how long", "how many years", "at most", "maximum", "how far out", "max term",
                     "the most",
                "how many more years", "max number of years", "up to how many"),
}  # fmt: skip

HIGHEST = anchor(PARKS, "to the highest responsible bidder after the Purchasing Agent has solicited bids")
NO_BID = anchor(PARKS, "granted by permit by the Superintendent of Parks")
RENEWAL = anchor(PARKS, "for a term not to exceed the term of the contract or permit renewed")
WHO_RENEWS = anchor(PARKS, "The Council may renew any concession contract, and the Superintendent may renew any")
GOLF_TERM = figure("golf_term", "5", "years", GOLF, "authorized to grant concessions for periods of up to five years")
GOLF_COUNCIL = anchor(GOLF, "subject to the approval by the Council of the respective concession contracts")
GOLF_RENEWAL = anchor(
    GOLF, "upon the recommendation of the Commissioner In Charge of the Bureau of Parks and Recreation"
)
GOLF_LIMIT = anchor(GOLF, "for a term not to exceed the term of the contract renewed")
PROPOSALS = anchor(AWARD, "shall advertise for proposals for golf concessions contracts")


class ParkConcession(Inputs):
    """What decides who grants or renews a park concession."""

    golf: bool | None = yes_no(
        "Is it at a golf course?", "5.32.070.B", optional=True,
        yes=("golf", "golf course", "pro shop", "clubhouse", "driving range"), no=("not golf",
             "not at a golf course"),
    )  # fmt: skip
    renewal: bool | None = yes_no("Is it a renewal?", PARKS, optional=True, yes=RENEW_YES, no=RENEW_NO)
    instrument: str | None = choice(
        "Is the concession held by contract or by permit?", PARKS,
        {"permit": ("permit", "concession permit"), "contract": ("contract", "concession contract",
                    "concession agreement", "under contract", "contracts")},
    )  # fmt: skip
    existing: Decimal | None = number(
        "How many years is the term that is renewed?", PARKS, unit="years", words=OLD_WORDS
    )
    proposed: Decimal | None = number("How many years would the renewal run?", PARKS, unit="years", words=NEW_WORDS)
    requested: bool | None = yes_no(
        "Did the concessionaire request the renewal?", PARKS, optional=True, yes=ASKED_YES, no=ASKED_NO
    )
    asked: str | None = choice("Is the longest renewal asked for?", PARKS, LONGEST, optional=True)
    solicited: bool | None = yes_no(
        "Has the Purchasing Agent solicited bids?", PARKS, optional=True,
        yes=("bids solicited", "advertised", "solicited bids", "after bidding", "went out to bid", "called for bids",
             "asked for bids", "put it out to bid", "ran the ad"),
        no=("no bids solicited", "without bids", "without bidding", "not advertised", "without calling for bids",
            "skipped bidding", "never advertised", "without asking for bids", "didn't ask for bids", "no bidding",
            "skip the bidding", "without advertising", "didn't advertise"),
    )  # fmt: skip
    acceptable: bool | None = yes_no(
        "Was an acceptable bid received?", PARKS,
        yes=("acceptable bid", "good bid", "bids received", "highest bidder", "highest responsible bidder",
             "high bidder",
             "acceptable one came in", "good one came in", "winning bid", "decent bid", "acceptable offer",
             "top bidder"),
        no=("no acceptable bid", "no bids", "nobody bid", "no bid received", "no one bid",
            "without an acceptable bid", "nobody bid on it", "no takers", "no good bids", "all bids were bad",
            "bids were unacceptable", "no acceptable bids", "nobody put in a bid", "zero bids", "nothing acceptable",
            "nothing usable", "nothing worth taking", "none acceptable", "no bidders", "not one bid",
            "none were acceptable", "none of the bids was acceptable", "came up empty", "not acceptable",
            "unacceptable"),
    )  # fmt: skip
    officer: str | None = choice(
        "Who would grant or renew it?", PARKS,
        {"superintendent": ("superintendent", "parks superintendent", "superintendent of parks"),
         "commissioner": ("commissioner", "parks commissioner", "commissioner in charge"),
         "council": ("council", "city council", "does council have to", "need council"),
         "somebody_else": ("park manager", "parks manager", "bureau director", "mayor", "park ranger", "ranger",
                           "recreation supervisor", "parks supervisor", "may the purchasing agent",
                           "can the purchasing agent")},
        optional=True,
    )  # fmt: skip


@calculator(
    name="park_concession_route",
    title="Who grants or renews a park concession",
    subject=SUBJECT,
    provision=PARKS,
    rule="A park concession goes to the highest responsible bidder after the Purchasing Agent has "
    "solicited bids, by permit of the Superintendent of Parks if no bid is acceptable; it may be "
    "renewed on request without bids for no longer than the term renewed, a contract by the Council "
    "and a permit by the Superintendent.",
    phrases=(
        "3-year concession permit, renew it for 3 more years, who decides",
        "nobody bid on the ice cream stand in the park, who may grant it",
        "can a 2-year park concession contract be renewed for 3 years",
        "award a refreshment concession in a park without bids",
        "renew the boat rental concession contract without calling for bids",
        "who gets the snack bar concession after bidding",
        "hot dog cart permit in Laurelhurst Park expires, may the Superintendent renew it",
        "snack bar contract in the park was for four years, vendor wants five more, ok?",
        "does Council have to renew a concession permit",
        "kayak rental stand got no takers when we advertised, can the Superintendent hand out a permit",
        "may the Parks Commissioner give the refreshment stand to somebody who was not the high bidder",
        "ice cream man at the park wants two more years when his permit runs out",
        "lagoon canoe stand: nothing worth taking came in, who can let somebody run it",
        "how long may the taco cart's permit be extended without a new bid",
        "coffee kiosk in a park, does it have to be bid before we let someone in",
        "for how many years may we renew our ice cream stand's contract",
        "our snow cone vendor wants more years than he had, may he get them",
        "exact longest renewal of this concession",
        "canoe stand's permit was three years, he asked for three more, superintendent renews without bids, ok",
        "permit ran 1 year, concessionaire requests another year, may the Superintendent renew it",
    ),
    anchors=(HIGHEST, NO_BID, RENEWAL, WHO_RENEWS),
    model=ParkConcession,
)
def park_concession_route(work: Work) -> Outcome:
    """PCC 5.32.070 A."""
    if work.maybe("golf"):
        return work.not_applicable("5.32.070.B", "Concessions at golf courses may be awarded in a manner "
                                                 "of their own, by subsection B.")  # fmt: skip
    if work.maybe("renewal"):
        return _park_renewal(work)
    if work.maybe("solicited") is False:
        work.step(PARKS, "The Purchasing Agent has solicited bids in the regular manner", False)
        text = "No: the Purchasing Agent must first solicit bids."
        return work.computed(PARKS, text, verdict="no", actors=("Purchasing Agent",))
    if work.yes("acceptable"):
        work.step(PARKS, "To the highest responsible bidder, after the Purchasing Agent solicited bids", True)
        text = f"the {COMMISSIONER} grants it to the highest responsible bidder"
        return _granted(work, "commissioner", COMMISSIONER, text)
    work.step(PARKS, "Advertised, and no acceptable bid received: by permit", True)
    text = "the Superintendent of Parks may grant it by permit, as no acceptable bid was received"
    return _granted(work, "superintendent", "Superintendent of Parks", text)


def _granted(work: Work, officer: str, who: str, text: str) -> Outcome:
    """Who grants it, and whether that is the officer asked about."""
    asked = work.maybe("officer")
    verdict = None if asked is None else "yes" if asked == officer else "no"
    if asked is None and officer == "superintendent":
        verdict = "yes"
    lead = f"{verdict.capitalize()}: " if verdict else ""
    whole = f"{lead}{text}."
    return work.computed(PARKS, f"{whole[0].upper()}{whole[1:]}", Quantity("grants", "Granted by",
                                                                           who), verdict=verdict,
                         actors=(who,))  # fmt: skip


def _park_renewal(work: Work) -> Outcome:
    contract = work.choice("instrument") == "contract"
    who, officer = ("Council", "council") if contract else ("Superintendent of Parks", "superintendent")
    asked = work.maybe("officer")
    if asked and asked != officer:
        work.step(PARKS, f"A concession {'contract' if contract else 'permit'} is renewed by the {who}", False)
        text = f"No: the {who} may renew a concession {'contract' if contract else 'permit'}."
        return work.computed(PARKS, text, verdict="no", actors=(who,))
    return _renewal(work, PARKS, who, "existing", _requested(work, PARKS))


def _requested(work: Work, at: str) -> tuple[Condition, ...]:
    """The concessionaire's request, which who asks of a renewal takes for granted and so seldom tells."""
    if work.maybe("requested") is None:
        work.note("Taken to be at the concessionaire's request, without which it may not be renewed so.")
        return ()
    return (Condition("requested", at, "the concessionaire requests it"),)


def _renewal(work: Work, at: str, who: str, field: str, on: tuple[Condition, ...]) -> Outcome:
    """A renewal without bids, for no longer than the term renewed."""
    existing: Decimal | None = work.maybe(field)
    proposed: Decimal | None = work.maybe("proposed")
    if proposed is None and (existing is None or work.maybe("asked")):
        return _longest(work, at, who, existing, on)
    existing, proposed = work.number(field), work.number("proposed")
    if wrong := _no_term(work, at, existing, proposed):
        return wrong
    value = Quantity("longest", "Longest renewal", existing, "years")
    work.step(at, f"{plain(proposed)} years, not to exceed the {plain(existing)} years renewed", proposed <= existing)
    if proposed > existing:
        return work.computed(at, f"No: the renewal may not exceed the term renewed, {plain(existing)} years.", value,
                             verdict="no", actors=(who,))  # fmt: skip
    granted = f"the {who} may renew it for {plain(proposed)} years without calling for bids"
    return permission(work, at, granted, value, on=on, actors=(who,))


def _longest(work: Work, at: str, who: str, existing: Decimal | None, on: tuple[Condition, ...]) -> Outcome:
    """A renewal whose length is not told: for the term renewed at most, so never a plain yes."""
    values: tuple[Quantity, ...] = ()
    most = "the term renewed"
    if existing is not None:
        if wrong := _no_term(work, at, existing):
            return wrong
        values, most = (Quantity("longest", "Longest renewal", existing, "years"),), f"{plain(existing)} years"
    work.step(at, "Not to exceed the term renewed", existing if existing is not None else "not stated", "years")
    granted = f"the {who} may renew it without calling for bids, for no longer than {most}"
    outcome = permission(work, at, granted, *values, on=on, actors=(who,))
    return replace(outcome, verdict="conditional") if outcome.verdict == "yes" else outcome


def _no_term(work: Work, at: str, *terms: Decimal) -> NotApplicable | None:
    if all(term > 0 for term in terms):
        return None
    return work.not_applicable(at, "A term lies above zero years; check the figures.")


class GolfConcession(Inputs):
    """What the term of a golf concession depends on."""

    renewal: bool | None = yes_no("Is it a renewal?", GOLF, optional=True, yes=RENEW_YES, no=RENEW_NO)
    term: Decimal | None = number(
        "How many years is the term of the concession (for a renewal: of the contract renewed)?", GOLF, unit="years",
        words=(*OLD_WORDS, "term", "golf", "concession", "grant", "for", "course", "lease", "deal", "give", "award"),
    )  # fmt: skip
    proposed: Decimal | None = number("How many years would the renewal run?", GOLF, unit="years", words=NEW_WORDS)
    council: bool | None = yes_no(
        "Does the Council approve the contract?", GOLF, optional=True,
        yes=("council has approved", "council already approved", "approved by council", "with council approval",
             "council approved", "council approves", "council ok'd", "council signed off", "council said yes",
             "council voted for it", "council voted yes", "council okayed", "with council's approval",
             "subject to council approval", "council is ok with", "council gave its approval", "council passed it"),
        no=("without council", "council rejected", "council has not approved", "without council approval",
            "council hasn't approved", "council turned it down", "council voted no", "council said no",
            "skip council",
            "without going to council", "council never approved", "on his own", "on her own",
            "council didn't approve",
            "council refused", "by himself", "without the council", "council has not okayed", "no council approval",
            "council was never asked", "council hasn't seen it", "council hasn't voted", "council doesn't approve",
            "w/o council", "council wasn't asked"),
    )  # fmt: skip
    requested: bool | None = yes_no(
        "Did the concessionaire request the renewal?", GOLF, optional=True, yes=ASKED_YES, no=ASKED_NO
    )
    asked: str | None = choice("Is the longest term asked for?", GOLF, LONGEST, optional=True)
    recommended: bool | None = yes_no(
        "Does the Commissioner In Charge of Parks recommend the renewal?", GOLF, optional=True,
        yes=("commissioner recommends", "commissioner recommended", "recommended by the commissioner",
             "recommendation", "commissioner is for it", "commissioner in charge recommends", "commissioner backs it",
             "commissioner supports", "commissioner in charge recommended", "commissioner is all for it",
             "commissioner favors", "commissioner has recommended", "with the commissioner's blessing"),
        no=("commissioner doesn't recommend", "commissioner is against it", "commissioner won't recommend",
            "commissioner does not recommend", "no recommendation", "without a recommendation",
            "without the commissioner's recommendation", "commissioner hasn't recommended", "commissioner opposes",
            "commissioner did not recommend", "commissioner didn't recommend", "commissioner is not recommending",
            "commissioner never recommended", "commissioner has not recommended"),
    )  # fmt: skip


@calculator(
    name="golf_concession_term",
    title="Term of a golf concession",
    subject=SUBJECT,
    provision=GOLF,
    rule="The Commissioner In Charge of Parks may grant golf concessions for up to five years, subject to "
    "Council approval of the contract; on the concessionaire's request and the Commissioner's "
    "recommendation the Council may renew without bids for no longer than the term renewed.",
    phrases=(
        "golf pro shop concession for 6 years, allowed?",
        "4-year golf concession contract renewed for 5 years",
        "longest term of a golf course concession",
        "cart rental concession at a golf course for five years",
        "does the Council approve golf concession contracts",
        "renew the golf restaurant contract without bids",
        "driving range concession, how many years can we give",
        "five-year pro shop deal and Council approved, are we good",
        "can the Parks Commissioner hand out a seven year cart rental deal at a golf course",
        "golf lesson concession without going to Council",
        "operator of the golf cafe asks to renew his three year contract, for how long at most",
        "clubhouse grill had 3 years and wants five more, doable?",
        "give the club pro another deal as long as the last one",
        "Eastmoreland snack bar, Council voted no on the contract, can it go ahead",
        "golf merchandise sales deal for half a decade",
        "how many years may the pro's lesson business get at the start",
        "for how many years may this pro shop deal run",
        "is our golf concession too long",
        "until what date may our golf grill contract run",
        "may the cart rental deal at the course run for seven years",
        "golf lesson concession granted for 8 years at the start, fine?",
        "can a golf food service concession be given for six years",
    ),
    anchors=(GOLF_TERM, GOLF_COUNCIL, GOLF_RENEWAL, GOLF_LIMIT, PROPOSALS),
    model=GolfConcession,
)
def golf_concession_term(work: Work) -> Outcome:
    """PCC 5.32.070 B."""
    if work.maybe("renewal"):
        conditions = (
            *_requested(work, GOLF),
            Condition("recommended", GOLF, f"the {COMMISSIONER} recommends it"),
        )
        work.note("The text does not say whether a second renewal is measured by the original term or by the last one.")
        return _renewal(work, GOLF, "Council", "term", conditions)
    if work.maybe("council") is False:
        work.step(GOLF, "Subject to the approval by the Council of the concession contract", False)
        text = "No: the Council must approve the concession contract, however long its term."
        return work.computed(GOLF, text, verdict="no", actors=(COMMISSIONER, "Council"))
    longest = work.figure(GOLF_TERM)
    if work.maybe("term") is None and work.maybe("asked"):
        work.step(GOLF, "For periods of up to five years", longest, "years")
        text = f"Up to {plain(longest)} years, subject to the approval of the contract by the Council."
        return work.computed(GOLF, text, Quantity("longest", "Longest term", longest, "years"),
                             actors=(COMMISSIONER, "Council"))  # fmt: skip
    term = work.number("term")
    if wrong := _no_term(work, GOLF, term):
        return wrong
    value, actors = Quantity("longest", "Longest term", longest, "years"), (COMMISSIONER, "Council")
    work.step(GOLF, f"{plain(term)} years, against periods of up to {plain(longest)} years", term <= longest)
    if term > longest:
        return work.computed(GOLF, "No: golf concessions are granted for up to five years.", value, verdict="no",
                             actors=actors)  # fmt: skip
    work.step(
        AWARD, "Proposals are advertised, reviewed by a selection advisory committee and recommended by Parks", True
    )
    approval = Condition("council", GOLF, "the Council approves the contract")
    granted = f"the {COMMISSIONER} may grant it for {plain(term)} years"
    return permission(work, GOLF, granted, value, on=(approval,), actors=actors)
