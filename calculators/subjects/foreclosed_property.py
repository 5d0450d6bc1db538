"""What a purchaser at a foreclosure sale may do, in Chapters 5.30 and 5.31, until the deed and after it."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from calculators.calculator import calculator
from calculators.figure import anchor
from calculators.inputs import Inputs, choice, yes_no
from calculators.outcome import Outcome
from calculators.permission import Condition, permission
from calculators.work import Work

SUBJECT = "Foreclosed property"
SEWER_SUBJECT = "Sewer safety net"

PLACES = {"certificate": "5.30.085.A", "deed": "5.30.100.D", "inspection": "5.30.075.B", "improvement": "5.30.105.B",
          "redeem": "5.30.095.A", "taxes": "5.30.110", "reimbursement": "5.30.110", "damage": "5.30.105.A",
          "address": "5.30.085.D"}  # fmt: skip
SEWER_PLACES = {"certificate": "5.31.075.A", "deed": "5.31.090.D", "inspection": "5.31.065.B",
                "improvement": "5.31.095.B", "redeem": "5.31.085.A", "taxes": "5.31.100.A",
                "reimbursement": "5.31.100.A", "damage": "5.31.095.A", "address": "5.31.075.D"}  # fmt: skip
_WORDS = {
    "certificate": "has no ownership rights and no possessory interest in the property prior to the completion of the "
    "redemption period",
    "deed": "The grantee shall be entitled to immediate possession upon delivery of the deed.",
    "inspection": "There shall be no opportunity for an on site inspection of the land or buildings unless the bidder "
    "has permission from the owner.",
    "improvement": "shall be made by a contractual agreement with the owner",
    "redeem": "Purchasers have no redemption rights.",
    "taxes": "Any purchaser of property having delinquent property taxes may elect to pay the property taxes.",
    "reimbursement": "There shall be no reimbursement from the City",
    "damage": "The purchaser assumes all risk.",
    "address": "to keep the purchaser’s current address on file with the Treasurer",
}
ACTS = {
    "possession": ("move in", "get in the house", "go into the house", "get into the house", "enter the house",
                   "go in the house", "get in now", "go in today", "get inside",
                   "possession", "occupy", "live in", "rent", "rent out", "lease", "tenants", "moving in",
                   "rental", "evict", "collect rent", "change the locks", "kick out", "take over the house", "airbnb",
                   "sublet", "throw out", "park his stuff", "store", "renting", "renter", "renters", "lease out",
                   "leasing",
                   "lease it out", "rent it out", "take possession", "living in", "stay in the house", "sleep there",
                   "camp out", "moved in", "moves in", "get the keys", "use the house", "boot the owner",
                   "kick the owner out", "put a tenant", "farm the land", "park on", "use the garage",
                   "move his family",
                   "charge rent", "evict the owner", "change locks", "put his stuff", "host", "own it already"),
    "inspection": ("inspect", "inspection", "look inside", "walk through", "see inside", "visit", "tour",
                   "look around",
                   "walk-through", "check out the house", "peek inside", "have a look", "walk through the house",
                   "go inside",
                   "look at the house", "see the inside", "look in the house", "on site inspection",
                   "appraiser inside",
                   "inspector through", "home inspector", "showing", "open house", "poke around",
                   "go through the house",
                   "get inside", "view the house", "check the basement", "see the house", "go in and look"),
    "improvement": ("repair", "repairs", "improve", "improvement", "improvements", "re-roof", "roof", "remodel",
                    "renovate", "maintenance", "maintain", "paint", "fix", "mow", "rebuild", "new furnace", "fix up",
                    "add a deck", "replace the roof", "fixing", "painting", "windows", "new windows",
                    "put in windows", "siding",
                    "fence", "plumbing", "landscaping", "landscape", "gutters", "furnace", "porch", "install",
                    "replace the", "carpet", "kitchen", "bathroom", "driveway", "insulate", "insulation", "upgrade",
                    "upgrades", "addition", "build", "board up", "cut the grass", "clean up the yard", "rewire",
                    "wiring",
                    "new roof", "put on a new roof", "water heater", "patch", "renovation", "renovations",
                    "garage door",
                    "tear down", "demolish", "work on the house", "repaint", "spruce up", "deck"),
    "redeem": ("redeem", "redemption rights", "redeem it himself", "purchaser redeem", "buyer redeem",
               "redeem the property himself", "right of redemption", "right to redeem", "have redemption rights",
               "redeem the property himself"),
    "taxes": ("pay taxes", "property taxes", "pay the taxes", "delinquent taxes", "tax bill", "back taxes",
              "county taxes",
              "pay the property taxes", "pay the county", "pay off the taxes", "cover the taxes", "pay the tax bill",
              "pay the back taxes", "tax arrears", "taxes owed"),
    "reimbursement": ("reimburse", "reimbursed", "reimbursement", "taxes back", "refund the taxes", "repay the taxes",
                      "get the taxes back", "tax money back", "pay him back", "taxes refunded", "get it back from us",
                      "get that back", "get his money back", "paid the taxes get", "return the taxes", "pay her back",
                      "pay them back", "make him whole", "make her whole", "owe him the taxes", "cover his taxes",
                      "paid the property taxes then the owner redeemed", "out of pocket for the taxes",
                      "taxes he paid back", "taxes she paid back", "recover the taxes", "refund the property taxes",
                      "do we reimburse him", "reimburse him", "reimburse her", "we reimburse"),
    "damage": ("damage", "damages", "damaged", "fire", "vandalism", "claim", "waste", "vandals", "burned", "flood",
               "trashed", "burst pipe", "broken into", "burned down", "kids smashed", "smashed", "broken windows",
               "graffiti",
               "pipes froze", "frozen pipes", "tree fell", "fell on the roof", "storm", "arson", "squatters trashed",
               "leak", "stole the copper", "copper stolen", "stripped the copper", "windstorm", "mold", "wrecked",
               "pay for the windows", "pay for repairs", "sue us", "on the hook", "city liable", "liable", "torched",
               "caught fire", "ruined", "stolen", "broke in", "who eats the loss", "hold us responsible"),
    "address": ("address", "moved", "change of address", "new address", "forwarding address",
                "keep his address current", "tell us where he lives", "mailing address", "update his address",
                "current address"),
}  # fmt: skip


def _act(at: str) -> Any:
    return choice("What does the purchaser want to do?", at, ACTS)


def _deed(at: str) -> Any:
    return yes_no(
        "Has the deed been delivered to the purchaser?", at, optional=True,
        yes=("has the deed", "got the deed", "deed delivered", "received the deed", "after the deed",
             "deed was delivered", "deed in hand", "holds the deed", "deed came", "deed was issued", "with the deed",
             "handed the deed", "given the deed", "has his deed", "has her deed", "received his deed",
             "received her deed",
             "has received the deed", "has received his deed", "got his deed", "got her deed", "deed arrived",
             "deed has been delivered", "deed is in his hands", "deed was recorded", "we gave him the deed",
             "we delivered the deed", "deed signed over", "redemption year is over and he has the deed",
             "now has the deed",
             "deed yesterday", "we deeded it", "deeded over"),
        no=("no deed", "before the deed", "during the redemption period", "redemption period", "redemption year",
            "certificate of sale", "certificate holder", "not yet redeemed", "right after the sale", "without a deed",
            "not gotten the deed", "waiting for the deed", "deed not delivered", "before his year is up",
            "before her year is up", "before the year is up", "still in the redemption period", "in month two",
            "hasn't got the deed", "no deed yet", "still only has the certificate", "only has the certificate",
            "deed isn't", "before the deed comes", "has not received the deed", "hasn't received the deed",
            "doesn't have the deed", "deed hasn't been delivered", "deed has not been delivered", "deed is not out"),
    )  # fmt: skip


def _owner_agrees(at: str) -> Any:
    return yes_no(
        "Has the owner given permission?", at, optional=True,
        yes=("owner gave permission", "permission from the owner", "owner said yes", "owner agreed", "owner lets",
             "owner allows", "owner okayed", "owner's permission", "owner says okay", "owner is fine",
             "owner said ok",
             "owner said fine", "invited by the owner", "owner said it's fine", "owner doesn't mind", "owner is okay",
             "owner gave the okay", "owner gave the ok", "owner invited", "owner gave him the key",
             "owner has agreed",
             "owner is cool", "owner will let", "owner consents", "owner consented", "owner gave her permission",
             "owner has given permission", "owner is willing", "with the owner's okay", "owner permits",
             "owner lets him",
             "owner gave the bidder permission", "owner opened the door", "owner is letting", "owner agrees"),
        no=("without permission", "owner refused", "owner says no", "owner said no", "no permission",
            "owner won't let", "against the owner's wishes", "owner didn't agree", "without the owner",
            "owner objects", "behind the owner's back", "owner never agreed", "owner hasn't agreed",
            "owner told him no", "owner told her no", "owner said nope", "owner told them no", "owner won't open",
            "owner hasn't said yes", "owner has not agreed", "owner doesn't want", "owner slammed the door",
            "owner is against", "without the owner's permission", "without the owner's okay", "owner has refused",
            "owner won't have it", "nobody asked the owner", "owner wasn't asked", "owner ignores",
            "owner isn't answering",
            "owner did not agree", "owner never said yes", "owner declined", "owner has not given permission",
            "owner forbids", "owner turned him away", "didn't ask the owner"),
    )  # fmt: skip


def _contract(at: str) -> Any:
    return yes_no(
        "Is there a contract with the owner that states the amount owing and the rate of interest, if any?", at,
        optional=True,
        yes=("contract with the owner", "agreement with the owner", "contractual agreement", "owner signed",
             "signed contract", "has a contract", "contract signed", "signed agreement", "written contract",
             "signed a contract with the owner",
             "contract with owner", "has signed a contract", "signed a contract", "made a contract",
             "agreement signed", "deal in writing with the owner", "written agreement", "wrote up a contract",
             "contract states the amount", "contract stating the amount", "contract that states",
             "drew up a contract",
             "signed deal", "paper with the owner", "signed with the owner", "contract in hand",
             "owner has signed a contract"),
        no=("no contract", "without a contract", "handshake", "no agreement", "nothing signed", "verbal okay",
            "without an agreement", "on his own", "without asking the owner", "never signed", "without the owner",
            "didn't ask the owner", "on her own", "on their own", "without any contract", "without a written",
            "nothing in writing", "owner knows nothing", "owner doesn't know", "hasn't signed", "has not signed",
            "not signed", "just a handshake", "oral agreement", "verbal agreement", "verbally", "owner never signed",
            "owner wasn't asked", "nobody asked the owner", "no paperwork", "without telling the owner",
            "no deal with",
            "owner hasn't signed", "contract isn't signed", "unsigned", "owner refuses to sign", "no written"),
    )  # fmt: skip


class PurchaserRights(Inputs):
    """What a purchaser at a foreclosure sale wants to do, and whether the deed has been delivered."""

    act: str | None = _act("5.30.085.A")
    deed: bool | None = _deed("5.30.100.D")
    permitted: bool | None = _owner_agrees("5.30.075.B")
    contract: bool | None = _contract("5.30.105.B")


@calculator(
    name="purchaser_rights",
    title="What the purchaser at a foreclosure sale may do",
    subject=SUBJECT,
    provision="5.30.085.A",
    rule="Until the redemption period is over, the holder of a certificate of sale has no ownership rights and no "
    "possessory interest; improvements or maintenance need a contract with the owner.",
    phrases=(
        "can the purchaser rent out the house during the redemption period",
        "may the winning bidder move in right after the sale",
        "certificate holder wants to re-roof in month three",
        "can a bidder inspect the house before the foreclosure sale",
        "purchaser wants the City to pay for damage during the redemption period",
        "buyer at the lien sale wants to pay the back property taxes",
        "does the purchaser have redemption rights",
        "purchaser has the deed, when may he take possession",
        "guy who won the foreclosure auction already put in a new furnace without asking the owner",
        "buyer at the lien sale changed the locks two weeks after, is that allowed",
        "owner redeemed, does the buyer get the property taxes he paid back from the City",
        "purchaser has the deed, can he rent the house out now",
        "buyer at the foreclosure sale wants to fix the roof and has a contract with the owner",
        "winning bidder moved into the foreclosed house two weeks after the sale",
        "owner said the bidder may look inside the house before the lien sale",
        "can the buyer from the foreclosure sale put new windows in during the redemption period",
        "who pays when kids smash the windows of a sold house in month five, purchaser or City",
        "may the certificate holder lease the place to a tenant before the year is up",
        "winning bidder paid the county taxes and then the owner bought the house back, do we reimburse him",
        "buyer from our lien auction wants keys now",
        "purchaser has received his deed, may he move in right away",
        "auction winner put new siding on the house and the owner never signed anything",
        "once the deed is in hand may the new owner take over the house",
        "is the purchaser allowed to collect rent from the tenants before the redemption period is over",
        "must the certificate holder keep a current address with the Treasurer",
        "buyer mows the lawn under a signed agreement with the owner, fine?",
        "tree fell on the foreclosed house before the deed, does the City owe the purchaser anything",
        "is the purchaser entitled to possession after the deed was delivered",
        "got my deed this morning, can I go into the house now",
        "deed came today, may I enter the house or do I have to wait",
        "I have the deed, can I get in right away",
    ),
    anchors=tuple(anchor(place, _WORDS[name]) for name, place in PLACES.items()),
    model=PurchaserRights,
)
def purchaser_rights(work: Work) -> Outcome:
    """PCC 5.30.075 B, .085, .095 A, .100 D, .105 and .110."""
    return rights_answer(work, PLACES)


def rights_answer(work: Work, places: Mapping[str, str]) -> Outcome:
    """Whether the purchaser may do an act, by the provisions of one chapter."""
    act, deed = work.choice("act"), work.maybe("deed")
    if deed and act in ("possession", "improvement", "inspection"):
        work.step(places["deed"], "The deed has been delivered, which gives immediate possession", True)
        text = "Yes: immediate possession comes with delivery of the deed."
        return work.computed(places["deed"], text, verdict="yes")
    if act == "possession":
        work.step(places["certificate"], "A certificate of sale gives no possessory interest", False)
        text = (
            "No: until the redemption period is over and the deed delivered, the certificate of sale gives no "
            "ownership rights and no possessory interest."
        )
        return work.computed(places["certificate"], text, verdict="no")
    if act == "inspection":
        owner = Condition("permitted", places[act], "the bidder has permission from the owner")
        return permission(work, places[act], "the bidder may inspect the property on site", on=(owner,))
    if act == "improvement":
        clause = "a contractual agreement with the owner states the amount owing and the rate of interest, if any"
        contract = Condition("contract", places[act], clause)
        return permission(work, places[act], "the purchaser may improve or maintain the property", on=(contract,))
    verdict, text = _RIGHTS[act]
    work.step(places[act], text)
    return work.computed(places[act], text, verdict=verdict)


_RIGHTS = {
    "redeem": ("no", "No: purchasers have no redemption rights."),
    "taxes": ("yes", "Yes, the purchaser may elect to pay them; the City reimburses nothing if the property owner "
              "redeems."),
    "reimbursement": ("no", "No: there is no reimbursement from the City if the property owner redeems."),
    "damage": ("no", "No: the City is not responsible for damage during the redemption period; the purchaser assumes "
               "all risk."),
    "address": ("yes", "Yes: the purchaser is responsible for keeping a current address on file with the Treasurer."),
}  # fmt: skip


class SewerPurchaserRights(Inputs):
    """What a purchaser at a sewer safety net sale wants to do, and whether the deed has been delivered."""

    act: str | None = _act("5.31.075.A")
    deed: bool | None = _deed("5.31.090.D")
    permitted: bool | None = _owner_agrees("5.31.065.B")
    contract: bool | None = _contract("5.31.095.B")


@calculator(
    name="sewer_purchaser_rights",
    title="What the purchaser at a sewer safety net sale may do",
    subject=SEWER_SUBJECT,
    provision="5.31.075.A",
    rule="Until the redemption period is over, the holder of a certificate of sale of a sewer safety net property has "
    "no ownership rights and no possessory interest; improvements or maintenance need a contract with the owner.",
    phrases=(
        "can the purchaser of a sewer safety net property move in during the redemption period",
        "buyer at the sewer safety net sale wants to fix the roof",
        "bidder wants to inspect a sewer safety net house before the sale",
        "does the purchaser of a safety net property have redemption rights",
        "damage to a sewer safety net property in the redemption year, does the City pay",
        "purchaser of a safety net house paid the property taxes, reimbursed?",
        "sewer safety net sale, buyer wants to lease the house out during the redemption period",
        "buyer of a sewer safety net house has the deed, can he move in",
        "safety net auction winner wants to rent to a tenant in month two",
        "may the certificate holder of a safety net lot take possession before the deed",
        "winner of a sewer net auction painting the place without a contract with the owner",
        "owner of a safety net house lets a bidder look inside before the sale",
    ),
    anchors=tuple(anchor(place, _WORDS[name]) for name, place in SEWER_PLACES.items()),
    model=SewerPurchaserRights,
)
def sewer_purchaser_rights(work: Work) -> Outcome:
    """PCC 5.31.065 B, .075, .085 A, .090 D, .095 and .100."""
    return rights_answer(work, SEWER_PLACES)
