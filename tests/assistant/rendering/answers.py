"""Answers that never change, for holding the renderers against their golden files."""

from __future__ import annotations

from datetime import date

from assistant.answer import (
    Answer,
    AnswerStatus,
    AnswerStep,
    Citation,
    MissingInput,
    Receipt,
    Route,
    Value,
    Verdict,
)  # fmt: skip

AS_OF = date(2000, 4, 12)
NOTE = "The text relied on records changes through 2000-04-12; the current official text governs."

PERMISSION = Answer(
    question="can I buy from an employee's firm?",
    as_of=AS_OF,
    status=AnswerStatus.ANSWERED,
    route=Route.PERMISSION,
    verdict=Verdict.NO,
    text="Not unless an ordinance expressly authorizes it, or an emergency under Chapter 15.08 and the Mayor's written "
    "approval.",
    actors=("Mayor", "City Purchasing Agent"),
    citations=(
        Citation(
            id="5.32.150.A", label="PCC 5.32.150 A", heading="Purchasing from City Employees.",
            quote="The City Purchasing Agent shall not purchase any supplies … from any City employee, or any "
            "business with which a City employee is associated",
        ),
        Citation(
            id="5.32.150.B.1", label="PCC 5.32.150 B.1", heading="Purchasing from City Employees.",
            quote="Business with which a City employee is associated means any business of which the City employee "
            "is a director, officer, owner or employee",
        ),
        Citation(
            id="5.01.020", label="PCC 5.01.020", heading="Delegation of Authority.",
            quote="(Deleted by Ordinance No. 1.)", role="related", status="deleted",
        ),
    ),
    notes=("Read “emploee” as “employee”.", NOTE),
    receipt=Receipt(corpus="4e7956af0279d6eb"),
)  # fmt: skip

CALCULATION = Answer(
    question="interest on 1,200.50 from March 1?",
    as_of=AS_OF,
    status=AnswerStatus.ANSWERED,
    route=Route.CALCULATION,
    text="The interest comes to $12.01.",
    values=(
        Value(name="interest", label="Interest", value="12.01", unit="USD"),
        Value(name="last_day", label="Last day to pay without more", value="2026-03-31", unit="date"),
        Value(name="rate", label="Rate", value="12", unit="percent"),
        Value(name="days", label="Days", value="1200", unit="days"),
    ),
    citations=(
        Citation(
            id="5.30.025.E.1", label="PCC 5.30.025 E.1", heading="Collection Process.",
            quote="At no time shall the annual interest rate be reduced to less than 12%.",
        ),
    ),
    steps=(
        AnswerStep(text="The floor holds", result="12", unit="percent", provision="5.30.025.E.1"),
        AnswerStep(text="Interest for 30 days", result="12.01", unit="USD", provision="5.30.025.E.1"),
        AnswerStep(text="A waiver: none was asked for", provision="5.30.025.G", applied=False),
    ),
    notes=("The bank's prime rate was recorded on 2025-12-31.", NOTE),
    receipt=Receipt(calculator="open_lien_interest", inputs={"principal": "1200.50"}, figures={"floor": "12 percent"}),
)  # fmt: skip

ASKED_BACK = Answer(
    question="what does the security on the Division Street bid come to?",
    as_of=AS_OF,
    status=AnswerStatus.NEEDS_INPUT,
    route=Route.CALCULATION,
    text="Bid security is 10 percent of the amount bid. To work it out: What is the amount bid?",
    missing=(
        MissingInput(name="bid", prompt="What is the amount bid?", unit="USD", provision="5.44.030.B"),
        MissingInput(name="form", prompt="In which form is it given?", provision="5.44.030.B"),
    ),
    citations=(
        Citation(
            id="5.44.030.B", label="PCC 5.44.030 B", heading="Bid Security.", quote="10 percent of the amount bid"
        ),
    ),
    notes=(NOTE,),
)  # fmt: skip

REFUSAL = Answer(
    question="may I keep *chickens* [in] <my> yard?",
    as_of=AS_OF,
    status=AnswerStatus.NOT_COVERED,
    route=Route.NONE,
    text="Neither BTS-1.01 nor Title 5 of the City Code answers this.",
    citations=(Citation(id="5.60.010", label="PCC 5.60.010", heading="Charges.", role="related"),),
)

HOSTILE = Answer(
    question="a\x1b]0;title\x07 line\nbreak \x9b31m| `rm` \u202e",
    as_of=AS_OF,
    status=AnswerStatus.ANSWERED,
    route=Route.RULE,
    verdict=Verdict.CONDITIONAL,
    text="First paragraph with [brackets], _marks_ and a tab\there.\n\nSecond\u2028paragraph.",
    citations=(
        Citation(
            id="5.08.160.F.f1", label="PCC 5.08.160 F form 1",
            quote="19 . . . . ,\x1b[2J the sum of $ . . . .\nand\nso on",
        ),
    ),
)  # fmt: skip

ALL = {
    "permission": PERMISSION, "calculation": CALCULATION, "asked_back": ASKED_BACK, "refusal": REFUSAL,
    "hostile": HOSTILE,
}  # fmt: skip
