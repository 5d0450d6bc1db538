"""Liens and assessments on real property that the City acquires: Section 5.64.110."""

from __future__ import annotations

from decimal import Decimal

from calculators.calculator import calculator
from calculators.conditions import any_below_zero
from calculators.figure import anchor
from calculators.inputs import Inputs, choice, money, yes_no
from calculators.money import usd
from calculators.outcome import Outcome
from calculators.subjects.fiscal import SUBJECT
from calculators.work import Work, dollars

ACQUIRED = anchor("5.64.110", "from the appropriate fund at the time of acquisition")


class AcquiredPropertyLien(Inputs):
    """What a lien on acquired property depends on."""

    obligated: bool | None = yes_no(
        "Is the City obligated to pay the outstanding lien or assessment?", "5.64.110", optional=True,
        yes=("obligated", "city must pay", "we must pay", "we agreed to pay", "city is obligated", "we assumed"),
        no=("not obligated", "seller pays", "donor pays", "seller will pay", "donor will pay", "seller clears",
            "owner will clear", "free and clear", "paid by the seller", "seller takes care"),
    )  # fmt: skip
    lien: Decimal | None = money(
        "How much is the outstanding lien or assessment?",
        "5.64.110",
        words=("lien", "assessment", "liens", "assessments", "owed", "sewer lien", "sidewalk lien", "principal"),
    )
    interest: Decimal | None = money(
        "How much interest has accumulated on it?",
        "5.64.110",
        optional=True,
        words=("interest", "accumulated", "accrued", "of interest", "in interest"),
    )
    interest_due: bool | None = yes_no(
        "Is there accumulated interest on it?", "5.64.110", optional=True,
        yes=("interest accrued", "interest on top", "interest as well", "interest has piled up",
             "accrued interest"),
        no=("no interest", "without interest", "interest free"),
    )  # fmt: skip
    payer: str | None = choice(
        "Who would pay, if somebody is named?", "5.64.110",
        {
            "acquiring_bureau": ("acquiring bureau", "our bureau", "my bureau", "bureau that buys", "bureau that gets",
                         "bureau that acquires", "does parks pay", "does parks have to pay",
                         "do we have to pay", "does the bureau", "on our dime", "bureau getting the land"),
            "other": ("city treasurer", "auditor", "lien program", "another bureau", "assessments division",
                      "city attorney",
                      "finance office", "office of finance"),
        },
        optional=True,
    )  # fmt: skip
    later: bool | None = yes_no(
        "Would it be paid later than at the time of acquisition?", "5.64.110", optional=True,
        yes=("pay it later", "next year", "pay later", "wait to pay", "put it off", "after we close",
             "next fiscal year",
             "in installments", "hold off", "pay it off over time", "delay"),
        no=("at acquisition", "at closing", "at the time of acquisition", "right away", "when we close"),
    )  # fmt: skip


@calculator(
    name="acquired_property_lien",
    title="Lien on real property that the City acquires",
    subject=SUBJECT,
    provision="5.64.110",
    rule="When the City acquires real property and is obligated to pay an outstanding lien or assessment, the "
    "officer or Commissioner In Charge of the acquiring bureau pays it with accumulated interest from the "
    "appropriate fund at the time of acquisition.",
    phrases=(
        "Parks is given a parcel with a $3,000 sewer lien and $150 interest, who pays",
        "who pays liens on property the City buys",
        "when is an assessment on acquired property paid",
        "gift of land with an outstanding lien, which bureau pays and when",
        "outstanding assessment on a lot we are acquiring by trade",
        "pay off liens when the City acquires real estate",
        "we got a donated lot with a sidewalk assessment on it, can we put off paying till next year",
        "does our bureau have to cough up the old lien on land it takes over",
        "total to clear the lien with interest when Parks takes title",
    ),
    anchors=(ACQUIRED,),
    model=AcquiredPropertyLien,
)
def acquired_property_lien(work: Work) -> Outcome:
    """PCC 5.64.110."""
    at, actors = "5.64.110", ("officer", "Commissioner In Charge")
    if wrong := any_below_zero(work, at):
        return wrong
    rule = "the officer or Commissioner In Charge of the acquiring bureau pays it from the appropriate fund"
    refusals = (
        (work.maybe("obligated") is False, "the City pays only a lien or assessment that it is obligated to pay"),
        (work.maybe("payer") == "other", rule),
        (work.maybe("later"), "it is paid at the time of acquisition"),
    )
    for refused, why in refusals:
        if refused:
            work.step(at, why[0].upper() + why[1:], False)
            return work.computed(at, f"No: {why}.", verdict="no", actors=actors)
    lien, interest = work.maybe("lien"), work.maybe("interest")
    verdict = "yes" if work.maybe("payer") == "acquiring_bureau" else None
    if lien is None and interest is None and (verdict or work.maybe("later") is False):
        work.step(at, "Paid by the acquiring bureau at the time of acquisition", "appropriate fund")
        text = f"{rule[0].upper()}{rule[1:]} at the time of acquisition, with accumulated interest, if any."
        return work.computed(
            at, f"Yes: {text[0].lower()}{text[1:]}" if verdict else text, verdict=verdict, actors=actors
        )
    lien = work.money("lien")
    if interest is None and work.maybe("interest_due"):
        interest = work.money("interest")
    due = lien + (interest or Decimal(0))
    work.step(at, f"Lien of {usd(lien)} with accumulated interest of {usd(interest or Decimal(0))}", due, "USD")
    text = (
        f"The officer or Commissioner In Charge of the acquiring bureau pays {usd(due)} from the "
        "appropriate fund at the time of acquisition."
    )
    text = f"Yes: {text[0].lower()}{text[1:]}" if verdict else text
    return work.computed(at, text, dollars("payment", "To pay at acquisition", due), verdict=verdict, actors=actors)
