"""Who gets a property at a foreclosure sale: Sections 5.30.080 and 5.31.070, E to G."""

from __future__ import annotations

from typing import Any

from calculators.calculator import calculator
from calculators.conditions import any_below_zero
from calculators.figure import anchor
from calculators.inputs import Inputs, choice, count, yes_no
from calculators.outcome import Outcome, Quantity
from calculators.work import Work

SUBJECT = "Foreclosure sale"
SEWER_SUBJECT = "Sewer safety net"

BY_LOT = anchor("5.30.080.E", "the successful bidder shall be determined by lot")
AGAIN = anchor("5.30.080.F", "Property which is not sold may again be offered for sale.")
DEFAULT = anchor("5.30.080.G", "the property shall be sold to the other bidder")
SEWER_BY_LOT = anchor("5.31.070.E", "the successful bidder shall be determined by lot")
SEWER_AGAIN = anchor("5.31.070.F", "Property which is not sold may again be offered for sale.")
SEWER_DEFAULT = anchor("5.31.070.G", "the property shall be sold to the other bidder")


def bidders_field(at: str) -> Any:
    """How many bidders there are."""
    return count("How many bidders are there for the property?", at, unit="bidders",
                 words=("bidder", "bidders", "bid", "bids", "people", "folks", "offers", "parties", "bidding",
                        "persons",
                        "hands"))  # fmt: skip


def few_field(at: str) -> Any:
    """An optional field: no bid at all, or a single one, told in words."""
    return choice(
        "Was there no bid, or only one?", at,
        {
            "no_bid": ("nobody bid", "no bids", "no bidders", "no one bid", "no takers", "didn't sell",
            "nobody showed",
                     "went unsold", "did not sell", "unsold", "not one bid", "nobody bids", "nobody wanted", "no bid",
                     "nobody raised", "without a bid", "zero bids", "nobody came", "no offers", "not a single bid",
                     "no one showed", "crickets", "nobody wants"),
            "single_bid": ("only one person", "only one bidder", "only one bid", "single bidder", "single bid",
            "just one bid",
                    "only bidder", "lone bidder", "sole bidder", "one lone", "just one bidder", "just one person",
                    "one person bid", "only one hand", "nobody else bid", "only bid", "nobody bid against",
                    "only one showed", "only one guy", "one bidder"),
        }, optional=True,
    )  # fmt: skip


def paid_field(at: str) -> Any:
    """An optional field: whether the successful bidder pays, which goes without saying."""
    return yes_no(
        "Does the successful bidder pay?", at, optional=True,
        yes=("pays", "paid", "bidder paid", "winner paid", "has paid", "both want it", "tie"),
        no=("fails to pay", "failed to pay", "did not pay", "doesn't pay", "defaults", "defaulted", "backs out",
            "backed out", "never paid", "walks away", "walked away", "bounced", "couldn't come up with the money",
            "didn't pay", "can't pay", "couldn't pay", "stiffed", "no money", "flaked", "check bounced",
            "dropped out",
            "reneged", "won't pay", "hasn't paid", "never came up with the money", "never came up with",
            "skipped town",
            "came up short", "disappeared", "vanished", "cold feet", "changed his mind", "changed her mind",
            "failed to come up with", "doesn't come up with", "financing fell through", "bailed", "ghosted",
            "can't come up with", "no show", "never showed up with the money", "did not come up with", "welched",
            "refuses to pay", "not paid", "loan fell through", "winner defaults", "pulled out", "check was bad",
            "backing out", "fell through", "never coughed up", "didn't cough up", "coughed up nothing",
            "never forked over", "stood us up", "never ponied up", "never showed cash", "skips out"),
    )  # fmt: skip


def winner_field(at: str) -> Any:
    """An optional field: who is thought to get the property."""
    return choice(
        "Who is thought to get the property?", at,
        {
            "by_drawing": ("by lot", "draw", "drawing", "draw lots", "coin toss", "lottery", "at random",
            "pick a name",
                    "draw straws", "names out of a hat", "draw names", "flip a coin", "random draw", "out of a hat",
                    "second drawing", "draw again", "drawing again", "another drawing", "roll the dice",
                    "new drawing",
                    "redraw"),
            "highest_bidder": ("higher bidder", "higher one", "bid more", "most money wins", "bid the most",
                               "highest bid", "highest bidder", "higher bid", "high bidder", "higher offer",
                               "most money", "high bid", "offers more", "offered more", "bid higher", "outbid",
                               "more than the rest", "thousand more", "best offer", "more money", "richest",
                               "bigger offer",
                        "bigger bid", "top bid", "goes to the highest", "bids more", "biggest bid"),
            "that_bidder": ("is it hers", "is it his", "is it theirs", "hers without", "his without",
            "theirs without",
                            "automatically hers", "automatically his", "win by default", "wins by default",
                            "hers outright", "his outright"),
            "first_bidder": ("first bidder", "whoever bid first", "first come", "first in line", "earliest bid",
                      "bid first", "there first", "came first", "first to bid", "got there first", "first hand up"),
            "other_bidder": ("other bidder", "runner-up", "runner up", "next bidder", "second bidder",
            "the other one",
                      "other guy", "other person", "the loser", "second place", "other party", "second in line",
                      "next in line", "other one", "losing bidder", "second highest", "other couple", "other woman",
                      "remaining bidder", "other lady", "other fellow", "the one left"),
            "offered_again": ("offered again", "offer it again", "another sale", "sell it again", "try again",
                              "next sale",
                      "put it up again", "re-offer", "relist", "be offered again", "resell it", "auction it again",
                      "put back up", "try to sell it again", "hold another sale", "second sale", "run it again",
                      "reoffer", "offered at the next", "put it on the next", "again be offered",
                      "back on the block"),
        }, optional=True,
    )  # fmt: skip


class BidOutcome(Inputs):
    """What decides who gets a property at the sale."""

    bidders: int | None = bidders_field("5.30.080.E")
    few: str | None = few_field("5.30.080.E")
    paid: bool | None = paid_field("5.30.080.G")
    winner: str | None = winner_field("5.30.080.E")


@calculator(
    name="bid_outcome",
    title="Who gets a property at the foreclosure sale",
    subject=SUBJECT,
    provision="5.30.080.E",
    rule="With two or more bids the successful bidder is determined by lot; if that bidder fails to pay, the property "
    "goes to the other bidder, or by lot where there were more than two; unsold property may be offered again.",
    phrases=(
        "three bidders at the foreclosure sale and the winner defaults",
        "two bids on the same lot, who wins",
        "nobody bid on the property at the lien sale, what now",
        "successful bidder failed to pay, who gets the property",
        "how is the winner picked at a foreclosure sale",
        "only one bidder at the sale",
        "highest bid or draw by lot at the lien foreclosure",
        "does the higher bid win at the lien sale",
        "two bidders, the winner's check bounced, does the other one get the house",
        "four people want the property at the foreclosure sale, do we flip a coin",
        "winner walked away and there were five bidders, does it go to the runner-up",
        "the only bidder at the foreclosure sale did not pay, what now",
        "nobody bid on the parcel at the foreclosure sale, can it be offered again",
        "how is the successful bidder chosen at the foreclosure sale when several people bid",
        "only one person raised a hand for the house at the foreclosure auction, is a drawing needed",
        "does the high bid win at the foreclosure sale",
        "winner never came up with the money, does the runner-up automatically get the lot",
        "who gets our parcel from the foreclosure sale",
        "there were two bidders and the successful bidder failed to pay, who gets the property",
        "one bidder offers more than the rest at the foreclosure sale, does he get it",
        "no takers for the house at the foreclosure sale, can the Treasurer try again at the next one",
        "three at the foreclosure sale and the lucky one's check bounced, does the next in line get it",
        "lone bidder paid up, is the property hers without a drawing",
        "two bidders and the one whose name got pulled can't come up with the cash, now what",
    ),
    anchors=(BY_LOT, AGAIN, DEFAULT),
    model=BidOutcome,
)
def bid_outcome(work: Work) -> Outcome:
    """PCC 5.30.080 E, F and G."""
    return bid_answer(work, "5.30.080", "PCC 5.30.060 D through 5.30.115")


def bid_answer(work: Work, section: str, repeated: str) -> Outcome:
    """Who gets the property by subsections E, F and G of a section; ``repeated`` are the steps of a new offer."""
    lot, unsold, default = f"{section}.E", f"{section}.F", f"{section}.G"
    if wrong := any_below_zero(work, lot):
        return wrong
    winner, failed = work.maybe("winner"), work.maybe("paid") is False
    told, few = work.maybe("bidders"), work.maybe("few")
    if winner in ("highest_bidder", "first_bidder") and not failed and told is None and few is None:
        return _won(work, lot, "by lot", "With two or more bids the successful bidder is determined by lot.")
    bidders = work.count("bidders") if told is not None or few is None else int(few == "single_bid")
    if bidders == 0:
        work.step(unsold, "No bid was received", bidders)
        text = f"Unsold: the property may again be offered for sale, with the steps of {repeated}."
        return _won(work, unsold, "unsold", text)
    if failed and bidders == 1:
        work.step(default, "The rule for a bidder who fails to pay needs more than one bidder", False)
        return work.undetermined(default, "The text does not say what follows when the only bidder fails to pay; "
                                 f"property which is not sold may again be offered (PCC {section} F).")  # fmt: skip
    if failed:
        other = bidders == 2
        work.step(default, f"The successful bidder of {bidders} fails to pay", "other bidder" if other else "by lot")
        if other:
            return _won(work, default, "other bidder", "The property is sold to the other bidder.")
        return _won(work, default, "by lot again", "The successful bidder is again determined by lot.")
    single = bidders == 1
    text = "Sold to the only bidder." if single else "The successful bidder is determined by lot among the bidders."
    work.step(lot, f"{bidders} bidding", "sold" if single else "by lot")
    return _won(work, lot, "sold" if single else "by lot", text)


_WINS = {"by_drawing": ("by lot", "by lot again"), "that_bidder": ("sold",), "other_bidder": ("other bidder",),
                        "offered_again": ("unsold",),
         "highest_bidder": ("sold",), "first_bidder": ("sold",)}  # fmt: skip


def _won(work: Work, at: str, result: str, text: str) -> Outcome:
    """What becomes of the property, and whether it is what the question thinks."""
    value, winner = Quantity("result", "Result", result), work.maybe("winner")
    if winner is None:
        return work.computed(at, text, value)
    right = result in _WINS[winner]
    return work.computed(at, f"{'Yes' if right else 'No'}. {text}", value, verdict="yes" if right else "no")


class SewerBids(Inputs):
    """What decides who gets a sewer safety net property at the sale."""

    bidders: int | None = bidders_field("5.31.070.E")
    few: str | None = few_field("5.31.070.E")
    paid: bool | None = paid_field("5.31.070.G")
    winner: str | None = winner_field("5.31.070.E")


@calculator(
    name="sewer_bid_outcome",
    title="Who gets a sewer safety net property at the sale",
    subject=SEWER_SUBJECT,
    provision="5.31.070.E",
    rule="At a sewer safety net sale with two or more bids the successful bidder is determined by lot; if that "
    "bidder fails to pay, the property goes to the other bidder, or by lot where there were more than two.",
    phrases=(
        "three bidders at a sewer safety net sale and the winner defaults",
        "two bids on a sewer safety net property, who wins",
        "only one bidder at the sewer safety net sale",
        "successful bidder did not pay at the sewer safety net sale",
        "how is the winner chosen at a sewer safety net foreclosure sale",
        "nobody bids at a sewer safety net auction, can it be offered again",
        "does the highest bid win a sewer safety net property",
        "winner of a safety net sale backed out, does the runner-up get it",
        "safety net sale with two bids on the same lot, how do we pick",
        "at a sewer safety net sale the winner did not pay, what happens",
        "only one person raised a hand at the safety net sale, is a drawing needed",
        "who gets the safety net house when two people bid",
        "safety net lot went unsold, may it be offered again",
        "one bidder at the safety net sale offers more, does the high bid win",
        "who gets our safety net property from the sale",
        "both bidders at the safety net auction want the house, drawing or not",
    ),
    anchors=(SEWER_BY_LOT, SEWER_AGAIN, SEWER_DEFAULT),
    model=SewerBids,
)
def sewer_bid_outcome(work: Work) -> Outcome:
    """PCC 5.31.070 E, F and G."""
    return bid_answer(work, "5.31.070", "PCC 5.31.050 D through 5.31.105")
