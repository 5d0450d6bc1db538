"""Two calculators that stay as they are, so that the screens' pictures do too."""

from __future__ import annotations

from datetime import date, timedelta
from decimal import Decimal

from calculators.calculator import calculator
from calculators.figure import anchor, figure
from calculators.inputs import Inputs, choice, count, day, money, percent, yes_no
from calculators.outcome import Outcome
from calculators.work import Work, date_value, dollars

RATE = figure("rate", "0.005", "fraction", "5.30.025.D", "one-half of one percent (.005) of the principal balance")
FREE = anchor("5.30.025.F", "made during the thirty (30) day period")


class Penalty(Inputs):
    principal: Decimal | None = money("What is the principal balance of the lien?", "5.30.025.D")
    missed: int | None = count("How many installments are delinquent?", "5.30.025.D", unit="installments")


@calculator(
    name="lien_penalty", title="Penalty on a delinquent lien", subject="Assessment liens", provision="5.30.025.D",
    rule="One-half of one percent of the principal balance for each delinquent payment.", phrases=(), anchors=(RATE,),
    model=Penalty,
)  # fmt: skip
def lien_penalty(work: Work) -> Outcome:
    principal, missed = work.money("principal"), work.count("missed")
    total = principal * work.figure(RATE) * missed
    work.step("5.30.025.D", f"One-half of one percent, {missed} times", total, "USD")
    return work.computed("5.30.025.D", f"The penalty is ${total:.2f}.", dollars("penalty", "Penalty", total))


class Interest(Inputs):
    balance: Decimal | None = money("What is the unpaid balance?", "5.30.025.E.1")
    rate: Decimal | None = percent("Which rate was set?", "5.30.025.E.1", outside="open_lien_interest_rate")
    assessed: date | None = day("When was the lien assessed?", "5.30.025.E.1")
    bonded: bool | None = yes_no("Is the lien bonded?", "5.30.025.E.2")
    kind: str | None = choice("Which work was it?", "5.30.025.A", {"sidewalk": (), "sewer": ()}, optional=True)


@calculator(
    name="open_lien_interest", title="Interest on an open lien", subject="Assessment liens", provision="5.30.025.E.1",
    rule="Interest runs from the assessment date, at the rate that the Treasurer sets.", phrases=(), anchors=(FREE,),
    model=Interest,
)  # fmt: skip
def open_lien_interest(work: Work) -> Outcome:
    if work.yes("bonded"):
        return work.not_applicable("5.30.025.E.2", "A bonded lien's interest stands in its contract.")
    balance, assessed, rate = work.money("balance"), work.day("assessed"), work.percent("rate")
    free = date_value("free", "Last day without interest", assessed + timedelta(days=30))
    interest = dollars("interest", "Interest", balance * rate / 100)
    return work.computed("5.30.025.E.1", "A year's interest.", interest, free)


ALL = (lien_penalty, open_lien_interest)
