"""The bond for a deceased employee's checks: Section 5.08.160."""

from __future__ import annotations

from decimal import Decimal

from calculators.calculator import calculator
from calculators.inputs import Inputs, choice, money, yes_no
from calculators.outcome import Outcome
from calculators.subjects.decedents import (
    BOND_ABOVE,
    LETTERS,
    PROBATE,
    RESIDENT,
    RESIDENT_NO,
    RESIDENT_YES,
    SUBJECT,
    TOTAL_WORDS,
    bond_needed,
)
from calculators.work import Work


class DeceasedCheckBond(Inputs):
    """What decides whether a bond is needed for a dead person's check."""

    probate: str | None = choice("Is the estate admitted to probate?", "5.08.160", PROBATE)
    resident: bool | None = yes_no(
        "Is the heir or next of kin who makes the claim a resident of Oregon?", "5.08.160.D",
        yes=RESIDENT_YES, no=RESIDENT_NO,
    )  # fmt: skip
    total: Decimal | None = money("What do all the checks come to?", "5.08.160.D", words=TOTAL_WORDS)


@calculator(
    name="deceased_check_bond",
    title="Whether a bond is needed for a dead person's check",
    subject=SUBJECT,
    provision="5.08.160.D",
    rule="A bond by a surety authorized in Oregon is needed only where the estate is not probated, the heir or next "
    "of kin is not a resident of Oregon, and the amounts total more than $200.",
    phrases=(
        "is a bond needed to hand over a dead employee's check",
        "does the nephew in Idaho have to post a bond for his uncle's last check of $240",
        "final pay of a deceased employee is $180, is a bond required of the out-of-state heir",
        "bond for a dead retiree's pension check, when do we ask for one",
        "surety bond from an heir who claims checks over $200",
        "daughter in California claims mom's $200 paycheck, no probate: bond or no bond?",
    ),
    anchors=(BOND_ABOVE, RESIDENT, LETTERS),
    model=DeceasedCheckBond,
)
def deceased_check_bond(work: Work) -> Outcome:
    """PCC 5.08.160 A to D."""
    return bond_needed(work)
