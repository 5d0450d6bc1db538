"""Liens and assessments on real property that the City acquires: Section 5.64.110."""

from __future__ import annotations

from decimal import Decimal

from calculators.calculator import calculator
from calculators.conditions import any_below_zero, below_zero
from calculators.figure import anchor
from calculators.inputs import Inputs, amounts, choice, count, money, yes_no
from calculators.money import usd
from calculators.outcome import Outcome
from calculators.subjects.fiscal import SUBJECT
from calculators.work import Work, dollars

ACQUIRED = anchor("5.64.110", "from the appropriate fund at the time of acquisition")


class AcquiredPropertyLien(Inputs):
    """What a lien on acquired property depends on."""

    obligated: bool | None = yes_no(
        "Is the City obligated to pay the outstanding lien or assessment?", "5.64.110", optional=True,
        yes=("obligated", "city must pay", "we must pay", "we agreed to pay", "city is obligated",
             "we assumed", "we're stuck paying", "stuck paying", "city has to pay", "we have to pay",
             "we're obligated", "on us to pay", "we took on", "we took it subject to", "we agreed to take",
             "we're on the hook", "city agreed to pay", "must pay", "city has to cover",
             "we have to clear", "our responsibility", "city is on the hook"),
        no=("not obligated", "seller pays", "donor pays", "seller will pay", "donor will pay",
            "seller clears", "owner will clear", "free and clear", "paid by the seller",
            "seller takes care", "seller's problem", "donor's clearing", "seller is clearing",
            "title company is paying", "paid out of escrow", "escrow pays", "city isn't obligated",
            "city is not obligated", "we're not obligated", "county is paying", "seller agreed to pay",
            "seller's paying", "seller covers", "donor covers", "owner's paying", "other side pays",
            "seller has to pay", "donor agreed to pay"),
    )  # fmt: skip
    lien: tuple[Decimal, ...] | None = amounts(
        "How much is the outstanding lien or assessment (each amount)?", "5.64.110",
        words=("lien", "assessment", "liens", "assessments", "owed", "sewer lien", "sidewalk lien",
               "principal", "outstanding", "street assessment", "sewer assessment", "sidewalk", "street",
               "sewer", "nuisance", "and another", "against it", "balance", "weed lien", "lid",
               "improvement", "demolition", "liens of", "lien of", "assessments of"),
    )  # fmt: skip
    apiece: bool | None = yes_no(
        "Is that the amount of each of several liens?", "5.64.110", optional=True,
        yes=("each", "apiece", "a piece", "per lien", "per parcel", "per lot"),
        no=("altogether", "in all", "in total", "all told", "combined"),
    )  # fmt: skip
    many: int | None = count(
        "How many liens are there of that amount?", "5.64.110", unit="liens", optional=True,
        words=("liens", "assessments", "parcels", "lots"),
    )  # fmt: skip
    interest: Decimal | None = money(
        "How much interest has accumulated on it?",
        "5.64.110",
        words=("interest", "accumulated", "accrued", "of interest", "in interest", "piled up", "run up",
               "built up", "back interest", "plus interest", "interest on top", "interest piled up",
               "interest piled", "interest racked up", "racked up", "in back interest",
               "of accumulated interest", "of accrued interest", "accumulated interest",
               "accrued interest", "in interest on it"),
    )  # fmt: skip
    interest_due: bool | None = yes_no(
        "Is there accumulated interest on it?", "5.64.110", optional=True,
        yes=("interest accrued", "interest on top", "interest as well", "interest has piled up",
             "accrued interest", "interest has built up", "interest's been piling", "some interest",
             "accumulated interest", "interest accumulated", "interest piled", "back interest"),
        no=("no interest", "without interest", "interest free", "no interest has", "zero interest",
            "no interest on it", "interest hasn't", "interest waived", "no accrued interest"),
    )  # fmt: skip
    payer: str | None = choice(
        "Who would pay, if somebody is named?", "5.64.110",
        {
            "acquiring_bureau": ("acquiring bureau", "bureau that buys", "bureau that gets",
                                 "bureau that acquires", "does parks pay", "does parks have to pay",
                                 "does the bureau", "on our dime", "bureau getting the land",
                                 "come out of our", "our budget", "bureau that took", "parks have to",
                                 "parks on the hook", "water have to pay", "out of our fund",
                                 "bureau acquiring", "we the ones", "is it on us", "our bureau's problem",
                                 "our nickel", "does our bureau", "is our bureau", "our bureau have to",
                                 "my bureau have to", "our bureau on the hook"),
            "other": ("city treasurer", "auditor", "lien program", "another bureau",
                      "assessments division", "city attorney", "finance office", "office of finance",
                      "general fund have to", "treasurer pay", "auditor pay", "council pay", "lien office"),
        },
        optional=True,
    )  # fmt: skip
    asked: str | None = choice(
        "Is the question how much is to be paid?", "5.64.110",
        {"amount": ("what do we owe", "how much", "what's the damage", "payoff",
                    "what does our bureau owe", "come to", "what do we pay", "total", "what will it cost",
                    "what's it cost", "what do we have to pay", "amount due", "what's due", "what is due",
                    "what do we shell out", "what's our bill", "what will we pay", "what are we paying",
                    "what does it cost", "what do we pay at closing", "what do we owe at closing",
                    "pay at closing")},
        optional=True,
    )  # fmt: skip
    later: bool | None = yes_no(
        "Would it be paid later than at the time of acquisition?", "5.64.110", optional=True,
        yes=("pay it later", "next year", "pay later", "wait to pay", "put it off", "after we close",
             "next fiscal year", "in installments", "hold off", "pay it off over time", "delay",
             "pay over time", "pay in installments", "spread it out", "let it ride",
             "leave it on the books", "months later", "put off paying", "in two years", "pay after",
             "wait until", "down the road", "let it sit", "carry the lien", "defer", "pay it next year"),
        no=("at acquisition", "at closing", "at the time of acquisition", "right away", "when we close"),
    )  # fmt: skip


def _liens(work: Work, at: str) -> Decimal:
    """All outstanding liens and assessments together, in USD, without interest."""
    parts = work.amounts("lien")
    total = sum(parts, Decimal(0))
    if len(parts) == 1 and work.maybe("apiece"):
        many = work.count("many")
        total *= many
        work.step(at, f"{many} of {usd(parts[0])} each", total, "USD")
    elif len(parts) > 1:
        work.step(at, "Outstanding liens and assessments, together", total, "USD")
    return total


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
        "we got a lot as a gift with a sewer lien, a street assessment and interest, what does our "
        "bureau owe at closing",
        "traded for a parcel with liens on it, no interest, what's the damage to our bureau",
        "took over a lot with a lien on it that we're stuck paying, what do we owe",
        "Parks acquires a parcel with an outstanding lien and accumulated interest the City is "
        "obligated to pay, how much must be paid at acquisition",
        "City was given land with an outstanding sewer assessment, how much does the bureau have to pay",
        "seller is clearing the lien out of escrow, does our bureau pay anything",
        "may we let the old assessment ride after we buy the land",
        "bought a house site with several liens of the same amount, what's the payoff at acquisition",
        "does the Treasurer or the acquiring bureau pay the lien on the land we bought",
        "what do we pay at closing for the lot we bought with a lien on it",
        "exact payoff of the lien on our newly bought parcel",
        "total our bureau owes on the old assessment of the land we got",
        "what is due on the liens of our new lot",
        "amount we owe on the lien of the donated lot",
        "what does our bureau have to pay on the lien of this parcel",
        "what is the total of assessments due on our new parcel",
    ),
    anchors=(ACQUIRED,),
    model=AcquiredPropertyLien,
)
def acquired_property_lien(work: Work) -> Outcome:
    """PCC 5.64.110."""
    at, actors = "5.64.110", ("officer", "Commissioner In Charge")
    if wrong := any_below_zero(work, at) or below_zero(work, at, *(work.maybe("lien") or ())):
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
    timed = verdict or work.maybe("later") is False
    if lien is None and interest is None and timed and work.maybe("asked") is None:
        work.step(at, "Paid by the acquiring bureau at the time of acquisition", "appropriate fund")
        text = f"{rule[0].upper()}{rule[1:]} at the time of acquisition, with accumulated interest, if any."
        return work.computed(
            at, f"Yes: {text[0].lower()}{text[1:]}" if verdict else text, verdict=verdict, actors=actors
        )
    lien = _liens(work, at)
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
