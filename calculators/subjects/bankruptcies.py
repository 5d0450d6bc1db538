"""Foreclosing on property in a bankruptcy estate: Sections 5.30.060 F and 5.31.050 E."""

from __future__ import annotations

from typing import Any

from calculators.calculator import calculator
from calculators.figure import anchor
from calculators.inputs import Inputs, choice, yes_no
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
        yes=("bankruptcy", "chapter 13", "chapter 7", "bankrupt", "bankruptcy estate", "filed for bankruptcy",
             "in bankruptcy", "chapter 11", "automatic stay", "filed chapter"),
        no=("not in bankruptcy", "no bankruptcy", "bankruptcy was dismissed", "bankruptcy dismissed",
            "bankruptcy is over", "out of bankruptcy", "bankruptcy closed", "never filed for bankruptcy",
            "bankruptcy case was dismissed", "bankruptcy case closed", "not part of the bankruptcy",
            "not part of a bankruptcy"),
    )  # fmt: skip


def _relief(at: str) -> Any:
    return choice(
        "Has relief from the stay been asked for or granted?", at,
        {
            "granted": ("relief granted", "stay lifted", "granted relief", "lifted the stay", "court granted",
                        "got relief", "judge lifted", "relief from the stay was granted", "stay was lifted",
                        "court gave relief", "relief from stay granted", "judge granted"),
            "requested": ("asked for relief", "requested relief", "motion pending", "motion for relief",
                          "filed a motion",
                          "city attorney is seeking", "seeking relief", "waiting on the court", "relief is pending",
                          "asked the city attorney", "motion is pending"),
            "denied": ("relief denied", "denied relief", "court said no", "stay still in place", "judge refused",
                       "stay in place", "motion denied", "relief refused"),
        }, optional=True,
    )  # fmt: skip


class BankruptcyHandling(Inputs):
    """What decides whether a listed property in bankruptcy may be sold."""

    estate: bool | None = _estate("5.30.060.F")
    relief: str | None = _relief("5.30.060.F")


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
    ),
    anchors=(REMOVED,),
    model=BankruptcyHandling,
)
def bankruptcy_handling(work: Work) -> Outcome:
    """PCC 5.30.060 F."""
    return bankruptcy_answer(work, "5.30.060.F")


def bankruptcy_answer(work: Work, at: str) -> Outcome:
    """Whether a property may be sold in spite of a bankruptcy, by provision ``at``."""
    estate, relief = work.yes("estate"), work.maybe("relief")
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
    ),
    anchors=(SEWER_REMOVED,),
    model=SewerBankruptcyHandling,
)
def sewer_bankruptcy_handling(work: Work) -> Outcome:
    """PCC 5.31.050 E."""
    return bankruptcy_answer(work, "5.31.050.E")
