"""Foreclosing on property in a bankruptcy estate: Sections 5.30.060 F and 5.31.050 E."""

from __future__ import annotations

from typing import Any

from calculators.calculator import calculator
from calculators.figure import anchor
from calculators.inputs import Inputs, choice, yes_no
from calculators.opposite import opposite
from calculators.outcome import Outcome
from calculators.work import Work

SUBJECT = "Foreclosure sale"
SEWER_SUBJECT = "Sewer safety net"

REMOVED = anchor(
    "5.30.060.F",
    "shall be removed from the sale or the City Attorney should be requested to seek relief from the stay",
)
SEWER_REMOVED = anchor("5.31.050.E", REMOVED.words)


def _estate(at: str) -> Any:
    return yes_no(
        "Is the property part of a bankruptcy estate?", at,
        yes=("chapter 13", "chapter 7", "bankrupt", "bankruptcy estate", "filed for bankruptcy",
             "in bankruptcy", "chapter 11", "automatic stay", "filed chapter", "chapter 12", "went bust",
             "went bankrupt",
             "is part of a bankruptcy estate", "belongs to a bankruptcy estate", "declared bankruptcy",
             "filed bankruptcy", "bankruptcy trustee", "in a bankruptcy estate", "filed for chapter",
             "owner is bankrupt",
             "filed chapter 13", "filed chapter 7", "owner went bankrupt", "filed for bankruptcy protection",
             "in bankruptcy court", "bankruptcy filing", "went under", "belly up", "pending bankruptcy",
             "bankruptcy case is open", "is in bankruptcy", "took bankruptcy", "owner's bankruptcy",
             "bankruptcy stay", "bankruptcy petition", "bankruptcy judge", "chapter seven", "chapter thirteen",
             "bankruptcy lawyer", "open bankruptcy"),
        no=("not in bankruptcy", "no bankruptcy", "no such case", "no such bankruptcy", "never filed",
            "never actually filed",
            "not really in bankruptcy", "court has no case", "court has no record", "no record of a bankruptcy",
            "withdrew the bankruptcy", "bankruptcy was withdrawn", "never went through with",
            "bankruptcy was dismissed", "bankruptcy dismissed",
            "bankruptcy is over", "out of bankruptcy", "bankruptcy closed", "never filed for bankruptcy",
            "bankruptcy case was dismissed", "bankruptcy case closed", "not part of the bankruptcy",
            "not part of a bankruptcy", "not part of any bankruptcy estate", "found no bankruptcy",
            "found no bankruptcy for the property", "no bankruptcy case", "no bankruptcies", "no bankruptcy filing",
            "bankruptcy search came back clean", "bankruptcy search came up empty", "bankruptcy search was clean",
            "never went bankrupt", "did not file for bankruptcy", "bankruptcy case has been dismissed",
            "bankruptcy got dismissed", "bankruptcy case got dismissed", "bankruptcy got thrown out",
            "bankruptcy was thrown out", "bankruptcy case is closed", "bankruptcy case was closed",
            "bankruptcy ended", "outside the bankruptcy estate", "trustee abandoned the property",
            "chapter 13 was dismissed", "chapter 7 was dismissed", "chapter 13 got dismissed", "chapter 7 is closed",
            "chapter 13 is over", "not bankrupt", "bankruptcy discharged and closed", "shows no bankruptcy"),
    )  # fmt: skip


def _relief(at: str) -> Any:
    return choice(
        "Has relief from the stay been asked for or granted?", at,
        {
            "granted": ("relief granted", "stay lifted", "granted relief", "lifted the stay", "court granted",
                        "got relief", "judge lifted", "relief from the stay was granted", "stay was lifted",
                        "court gave relief", "relief from stay granted", "judge granted", "got relief from the stay",
                        "already got relief from the stay", "gave us relief from the stay", "granted us relief",
                        "obtained relief from the stay", "won relief from the stay", "stay has been lifted",
                        "stay is lifted", "stay is gone", "judge lifted the stay", "court lifted the stay",
                        "let us out of the stay", "relief from the stay came through", "has relief from the stay",
                        "have relief from the stay", "lifted the automatic stay", "order lifting the stay",
                        "granted the motion", "relief came through", "relief from the stay in hand",
                        "with relief from"),
            "requested": ("asked the court to lift the stay", "motion to lift the stay",
                          "asked the judge to lift the stay",
                          "wants the stay lifted", "trying to get the stay lifted", "trying to lift the stay",
                          "asked for relief", "requested relief", "motion pending", "motion for relief",
                          "filed a motion",
                          "city attorney is seeking", "seeking relief", "waiting on the court", "relief is pending",
                          "asked the city attorney", "motion is pending", "city attorney asked for", "no ruling yet",
                          "no word from the court", "has asked for relief from the stay", "waiting for the judge",
                          "waiting on the judge", "is working on it"),
            "denied": ("refused to lift the stay", "won't lift the stay", "would not lift the stay",
                       "declined to lift the stay", "refuses to lift the stay", "wouldn't lift the stay",
                       "city attorney hasn't done anything", "nobody has asked the court", "relief denied",
                       "denied relief", "court said no", "stay still in place", "judge refused",
                       "stay in place", "motion denied", "relief refused", "hasn't lifted the stay",
                       "has not lifted the stay", "stay not lifted", "stay has not been lifted",
                       "stay hasn't been lifted",
                       "without relief from the stay", "no relief from the stay", "stay is still in effect",
                       "stay still in effect", "denied the motion", "turned down relief", "court turned us down",
                       "judge turned us down", "judge said no", "no relief yet", "never asked for relief",
                       "nobody asked for relief", "stay still stands", "stay is still on", "not asked for relief"),
        }, optional=True,
    )  # fmt: skip


def _asked(at: str) -> Any:
    return choice(
        "Is the question whether it may be sold, or whether it must come off the sale?", at,
        {
            "sell": ("may we sell", "can we sell", "can it be sold", "may it be sold", "go ahead", "okay to sell",
                     "ok to sell", "ok to auction", "may the treasurer sell", "stay in the sale", "still sell",
                     "keep it in the sale", "leave it in the sale"),
            "remove": ("have to take", "must we take", "off the sale", "off the foreclosure sale", "off the auction",
                       "off the list", "out of the sale", "out of the auction", "need to take", "have to cancel",
                       "required to remove", "has to go", "need to pull", "have to pull", "do we pull",
                       "must we pull", "has to come off",
                       "have to come off",
                       "must it come off", "must it be removed", "have to be removed", "has to be removed",
                       "have to take it off", "need to take it off", "have to remove", "must we remove",
                       "need to remove", "does it come off", "have to drop it", "should we pull",
                       "pull it from the sale",
                       "yank it", "must be taken off", "need to come off", "have to yank", "must be pulled",
                       "needs to come off", "have to leave the sale", "do we take it off", "do we pull it",
                       "should it come off", "have to scratch"),
        }, optional=True,
    )  # fmt: skip


class BankruptcyHandling(Inputs):
    """What decides whether a listed property in bankruptcy may be sold."""

    estate: bool | None = _estate("5.30.060.F")
    relief: str | None = _relief("5.30.060.F")
    asked: str | None = _asked("5.30.060.F")


@calculator(
    name="bankruptcy_handling",
    title="A listed property in a bankruptcy estate",
    subject=SUBJECT,
    provision="5.30.060.F",
    rule="A property which is part of a bankruptcy estate is removed from the sale, or the City Attorney is requested "
    "to seek relief from the stay from the Bankruptcy Court.",
    phrases=(
        "owner of a listed property filed chapter 13, can we still sell it",
        "property on the final foreclosure list is in bankruptcy",
        "bankruptcy court lifted the stay, may the lien sale go ahead",
        "owner went bankrupt a week before the foreclosure sale, what now",
        "do we pull a bankrupt owner's house from the lien sale",
        "City Attorney asked for relief from the stay but no ruling yet, sell the property?",
        "owner's bankruptcy was dismissed, back on the foreclosure sale?",
        "title report says the property on the final list is part of a bankruptcy estate, may the Treasurer sell it",
        "no bankruptcy was found for a property on the list, does it have to come off the sale",
        "owner of a listed lot filed bankruptcy and the City Attorney already got relief from the stay from the "
        "bankruptcy court, can we sell it",
        "not sure whether the owner of the parcel is bankrupt, can the property go to the foreclosure sale",
        "guy on our auction list declared chapter 7, is his place off",
        "may a parcel in a bankruptcy estate be auctioned while the stay is in place",
        "judge denied our motion on the bankrupt owner's lot, is the lien auction still on for it",
        "trustee in bankruptcy holds the house we want to foreclose, can it be sold",
        "bankruptcy records not checked yet, can the property stay in the foreclosure sale",
        "bankruptcy judge refused to lift the stay on a listed property, can the sale still go forward",
        "lady on the list has been in chapter 13 since fall, can her parcel be in the auction",
    ),
    anchors=(REMOVED,),
    model=BankruptcyHandling,
)
def bankruptcy_handling(work: Work) -> Outcome:
    """PCC 5.30.060 F."""
    return bankruptcy_answer(work, "5.30.060.F")


def bankruptcy_answer(work: Work, at: str) -> Outcome:
    """Whether a property may be sold in spite of a bankruptcy, or must leave the sale, by provision ``at``."""
    found = _saleable(work, at)
    if work.maybe("asked") != "remove":
        return found
    return opposite(
        found, "it leaves the sale, unless the stay is lifted", "it may stay in the sale", ("City Attorney",)
    )


def _saleable(work: Work, at: str) -> Outcome:
    """Whether the property may be sold; relief from a stay tells that there is a bankruptcy estate."""
    relief = work.maybe("relief")
    estate = work.yes("estate") if relief is None or work.maybe("estate") is not None else True
    work.step(at, "The property is part of a bankruptcy estate", estate)
    if not estate:
        return work.computed(at, "Yes: a property outside a bankruptcy estate may stay in the sale.", verdict="yes")
    actors = ("City Attorney",)
    work.step(at, "Relief from the stay", relief or "not stated")
    if relief == "granted":
        text = "Yes: with relief from the stay the property need not be removed from the sale."
        return work.computed(at, text, verdict="yes", actors=actors)
    if relief == "requested":
        text = "Only if the Bankruptcy Court grants relief from the stay; otherwise the property leaves the sale."
        return work.computed(at, text, verdict="conditional", actors=actors)
    text = (
        "No: the property is removed from the sale, or the City Attorney is requested to seek relief from the stay "
        "from the Bankruptcy Court."
    )
    return work.computed(at, text, verdict="no", actors=actors)


class SewerBankruptcyHandling(Inputs):
    """What decides whether a sewer safety net property in bankruptcy may be sold."""

    estate: bool | None = _estate("5.31.050.E")
    relief: str | None = _relief("5.31.050.E")
    asked: str | None = _asked("5.31.050.E")


@calculator(
    name="sewer_bankruptcy_handling",
    title="A sewer safety net property in a bankruptcy estate",
    subject=SEWER_SUBJECT,
    provision="5.31.050.E",
    rule="A sewer safety net property which is part of a bankruptcy estate is removed from the sale, or the City "
    "Attorney is requested to seek relief from the stay from the Bankruptcy Court.",
    phrases=(
        "sewer safety net owner filed for bankruptcy, can we sell the property",
        "bankrupt owner on the sewer safety net foreclosure list",
        "stay was lifted for a safety net property, may it be sold",
        "safety net house is in a chapter 7 estate, pull it from the sale?",
        "bankruptcy and the sewer safety net sale",
        "relief from the stay for a sewer safety net property",
        "safety net account, owner in chapter 11, court gave us relief from the stay, can we sell",
        "sewer safety net property belongs to a bankruptcy estate, can it be sold",
        "City Attorney still waiting on the bankruptcy judge for a sewer safety net lot, auction it?",
        "no bankruptcy on the safety net parcel, may it stay in the sewer sale",
        "sewer net deadbeat went bust before the auction",
        "does a safety net property have to come off the sale because the owner went bankrupt",
    ),
    anchors=(SEWER_REMOVED,),
    model=SewerBankruptcyHandling,
)
def sewer_bankruptcy_handling(work: Work) -> Outcome:
    """PCC 5.31.050 E."""
    return bankruptcy_answer(work, "5.31.050.E")
