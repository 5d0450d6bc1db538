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
    "possession": ("move in", "possession", "occupy", "live in", "rent", "rent out", "lease", "tenants", "moving in",
                   "rental", "evict", "collect rent", "change the locks", "kick out", "take over the house", "airbnb",
                   "sublet", "throw out", "park his stuff", "store"),
    "inspection": ("inspect", "inspection", "look inside", "walk through", "see inside", "visit", "tour", "look around",
                   "walk-through", "check out the house", "peek inside", "have a look"),
    "improvement": ("repair", "repairs", "improve", "improvement", "improvements", "re-roof", "roof", "remodel",
                    "renovate", "maintenance", "maintain", "paint", "fix", "mow", "rebuild", "new furnace", "fix up",
                    "add a deck", "replace the roof", "fixing", "painting"),
    "redeem": ("redeem", "redemption rights", "redeem it himself"),
    "taxes": ("pay taxes", "property taxes", "pay the taxes", "delinquent taxes", "tax bill", "back taxes"),
    "reimbursement": ("reimburse", "reimbursed", "reimbursement", "taxes back", "refund the taxes", "repay the taxes",
                      "get the taxes back", "tax money back", "pay him back"),
    "damage": ("damage", "damages", "damaged", "fire", "vandalism", "claim", "waste", "vandals", "burned", "flood",
               "trashed", "burst pipe", "broken into", "burned down"),
    "address": ("address", "moved", "change of address", "new address", "forwarding address"),
}  # fmt: skip


def _act(at: str) -> Any:
    return choice("What does the purchaser want to do?", at, ACTS)


def _deed(at: str) -> Any:
    return yes_no(
        "Has the deed been delivered to the purchaser?", at, optional=True,
        yes=("has the deed", "got the deed", "deed delivered", "received the deed", "after the deed",
             "deed was delivered", "deed in hand", "holds the deed", "deed came", "deed was issued", "with the deed",
             "handed the deed", "given the deed"),
        no=("no deed", "before the deed", "during the redemption period", "redemption period", "redemption year",
            "certificate of sale", "certificate holder", "not yet redeemed", "right after the sale", "without a deed",
            "not gotten the deed", "waiting for the deed", "deed not delivered"),
    )  # fmt: skip


def _owner_agrees(at: str) -> Any:
    return yes_no(
        "Has the owner given permission?", at, optional=True,
        yes=("owner gave permission", "permission from the owner", "owner said yes", "owner agreed", "owner lets",
             "owner allows", "owner okayed", "owner's permission", "owner says okay", "owner is fine", "owner said ok",
             "owner said fine", "invited by the owner"),
        no=("without permission", "owner refused", "owner says no", "owner said no", "no permission",
            "owner won't let", "against the owner's wishes", "owner didn't agree", "without the owner",
            "owner objects", "behind the owner's back", "owner never agreed", "owner hasn't agreed"),
    )  # fmt: skip


def _contract(at: str) -> Any:
    return yes_no(
        "Is there a contract with the owner that states the amount owing and the rate of interest, if any?", at,
        optional=True,
        yes=("contract with the owner", "agreement with the owner", "contractual agreement", "owner signed",
             "signed contract", "has a contract", "contract signed", "signed agreement", "written contract"),
        no=("no contract", "without a contract", "handshake", "no agreement", "nothing signed", "verbal okay",
            "without an agreement", "on his own", "without asking the owner", "never signed", "without the owner",
            "didn't ask the owner", "on her own", "on their own"),
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
    ),
    anchors=tuple(anchor(place, _WORDS[name]) for name, place in SEWER_PLACES.items()),
    model=SewerPurchaserRights,
)
def sewer_purchaser_rights(work: Work) -> Outcome:
    """PCC 5.31.065 B, .075, .085 A, .090 D, .095 and .100."""
    return rights_answer(work, SEWER_PLACES)
