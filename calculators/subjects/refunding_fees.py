"""The fee on refunding bonds: Section 5.72.100 B.1."""

from __future__ import annotations

from calculators.calculator import calculator
from calculators.clearance import cleared
from calculators.figure import anchor
from calculators.inputs import Inputs, yes_no
from calculators.outcome import Outcome
from calculators.permission import Condition
from calculators.subjects.development_projects import COMMISSION, SUBJECT
from calculators.work import Work

WAIVED = anchor("5.72.100.B.1", "the fee or an equitable portion thereof may be waived")


class RefundingFee(Inputs):
    """What decides whether the fee on refunding bonds may be waived."""

    paid: bool | None = yes_no(
        "Was the one-time issuance fee paid for the bonds being refunded?", "5.72.100.B.1", optional=True,
        yes=("was paid on the first", "old fee was paid", "fee on the old bonds was paid", "paid it on the old",
             "paid the seven dollars", "paid back then", "fee was paid on the original", "paid on the original",
             "paid on the first", "paid that fee", "fee was paid", "issuance fee paid", "fee paid",
             "already paid the fee", "paid the one-time fee",
             "paid the fee",
             "paid once already", "paid the issuance fee", "paid on the old bonds", "already paid"),
        no=("never collected", "skipped the fee", "no fee on the old", "fee was never paid", "didn't pay the fee",
            "did not pay the fee", "not paid on the original", "only paid the annual fee",
            "paid the annual fee instead", "paid yearly fees", "never been paid", "still unpaid",
            "never paid on the", "fee not paid", "fee was not paid", "never paid the fee", "no fee was paid",
            "never paid",
            "fee wasn't paid",
            "hasn't paid the fee", "not paid on the old"),
    )  # fmt: skip
    no_cost: bool | None = yes_no(
        "Has the Commission determined that the refunding causes no additional administration costs?", "5.72.100.B.1",
        optional=True,
        yes=("causes no added", "adds nothing", "no added administration", "no extra admin", "without extra work",
             "without added cost", "no extra burden", "won't cost us anything more", "won't add any",
             "same administration", "adds no work", "no additional admin", "no new costs", "doesn't cost us more",
             "won't cost us more", "not generate additional", "no further administration", "no additional costs",
             "no added cost", "no extra administration", "no additional administration",
             "no extra work", "no extra cost", "no more work", "no additional ongoing", "no new administration"),
        no=("more admin", "cost us more", "more work", "extra admin", "added admin", "increase our costs",
            "adds work", "more staff time", "more administrative", "more to administer", "additional ongoing",
            "extra administration", "additional administration", "adds administration", "higher administration",
            "raise our admin", "keep us busier", "bigger workload", "take us more time", "some added cost",
            "additional costs", "added costs", "extra costs", "more administration", "extra work",
            "will cost more to run",
            "more paperwork"),
    )  # fmt: skip


@calculator(
    name="refunding_fee_waiver",
    title="Whether the fee on refunding bonds may be waived",
    subject=SUBJECT,
    provision="5.72.100.B.1",
    rule="On refunding bonds the issuance fee or an equitable portion may be waived if it was paid for the bonds "
    "being refunded and the Commission determines that the refunding generates no additional ongoing administration "
    "costs.",
    phrases=(
        "our company is refunding its old bonds and wants us to drop the fee, can we",
        "refunding will cost us more admin work every year, may the fee still be waived",
        "issuance fee was never paid on the original bonds, waive it on the refunding?",
        "the one-time fee was paid on the old bonds and nothing new to administer, may PDC waive it",
        "can part of the seven-dollar fee be forgiven on refunding bonds",
        "refunding bonds, can the issuance fee be waived",
        "we paid the one-time fee on the original bonds, do refunding bonds pay again",
        "waiver of the bond fee on a refunding",
        "does a refunding issue owe seven dollars per thousand",
        "fee waiver for refunding with no extra administration",
        "refinance old development bonds, issuance fee again?",
        "may PDC let the fee go on refunding bonds when the first fee was never paid",
        "refunding makes no extra work for PDC and the fee was paid once, waive it?",
    ),
    anchors=(WAIVED,),
    model=RefundingFee,
)
def refunding_fee_waiver(work: Work) -> Outcome:
    """PCC 5.72.100 B.1."""
    at = "5.72.100.B.1"
    paid = Condition("paid", at, "the one-time issuance fee was paid for the bonds being refunded")
    determined = Condition(
        "no_cost", at, "the Commission determines that the refunding causes no additional administration costs"
    )
    work.note("All other fees and expenses of issuing the refunding bonds remain due.")
    return cleared(
        work, at, "the fee or an equitable portion of it may be waived", facts=(paid,), papers=(determined,),
        actors=(COMMISSION,),
    )  # fmt: skip
