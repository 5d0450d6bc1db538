"""The papers of an emergency purchase: Section 5.32.030."""

from __future__ import annotations

from decimal import Decimal

from calculators.calculator import calculator
from calculators.figure import anchor
from calculators.inputs import Inputs, choice, money, yes_no
from calculators.outcome import NotApplicable, Outcome, Quantity
from calculators.subjects.emergency_purchases import (
    ABOVE,
    AGENT,
    AGENT_NO,
    AGENT_YES,
    AMOUNT_WORDS,
    INSIDE,
    LIMIT_WORDS,
    OUTSIDE,
    SUBJECT,
    WITHIN,
    WITHOUT,
    over_limit,
)
from calculators.work import Work

HEAD = anchor(WITHIN, "shall promptly send to the Purchasing Agent a confirming requisition")
COUNCIL = anchor(ABOVE, "to the Council at its next regular session for official approval by ordinance")
FORWARDED = anchor(ABOVE, "The explanation shall be forwarded to the Auditor with the requisition")


class EmergencyPapers(Inputs):
    """Which papers an emergency purchase needs depends on these."""

    within: bool | None = yes_no(
        "Is it within the amount authorized for open market purchases?", WITHIN, optional=True, yes=INSIDE, no=OUTSIDE
    )
    amount: Decimal | None = money("What does the emergency purchase cost?", WITHIN, words=AMOUNT_WORDS)
    limit: Decimal | None = money(
        "Which amount is authorized for open market purchases?", WITHIN, outside="open_market_limit", words=LIMIT_WORDS
    )
    agent: bool | None = yes_no("Did the Purchasing Agent consent?", WITHIN, yes=AGENT_YES, no=AGENT_NO)
    asked: str | None = choice(
        "Is one of the papers asked about?", WITHIN,
        {"explanation": ("written explanation", "explanation", "explain in writing", "explain the emergency",
                         "write up", "written up", "explanation needed", "write the story",
                         "write down what happened",
                         "write out why", "write why", "explain why", "memo", "justification",
                         "written justification",
                         "write a letter explaining", "narrative"),
         "council": ("council", "ordinance", "council afterwards", "report to council", "go to council",
                     "council have to approve", "need an ordinance", "pass an ordinance", "council report",
                     "tell council",
                     "report it to council", "council hear", "report to the council", "council need"),
         "explanation_skipped": ("skip the written explanation", "skip the explanation", "skip the write-up",
                                 "without a written explanation", "without the explanation", "no explanation",
                                 "without an explanation", "leave out the explanation", "omit the explanation",
                                 "do without the explanation", "skip the memo", "without a write-up"),
         "filer": ("who files", "who keeps", "who has to file", "where is the explanation filed", "filed by whom"),
         "auditor": ("auditor need", "auditor receive", "auditor have to get", "file with the auditor",
                     "to the auditor", "auditor get", "forwarded to the auditor", "copy to the auditor")},
        optional=True,
    )  # fmt: skip


@calculator(
    name="emergency_purchase_papers",
    title="Papers of an emergency purchase",
    subject=SUBJECT,
    provision=WITHIN,
    rule="An emergency purchase needs a confirming requisition; without the Purchasing Agent's consent, or above "
    "the open market amount, also a full written explanation; above that amount the Commissioner also reports "
    "to the Council at its next regular session for approval by ordinance.",
    phrases=(
        "what paperwork follows an emergency purchase of $12,000 when the open market limit is $8,000",
        "do we owe a written explanation after an emergency purchase without the Purchasing Agent's consent",
        "documents for an emergency purchase under the open market limit, Purchasing Agent agreed",
        "does an emergency purchase go to Council afterwards",
        "emergency buy of $3,000, which papers do we file",
        "who files the explanation of the emergency",
        "emergency buy over the limit, does Council have to pass an ordinance afterwards",
        "couldn't reach Purchasing before the emergency buy, what papers now",
        "must we write up why it was an emergency if Purchasing agreed and it was under the open market amount",
        "is a report to Council needed after a small emergency purchase",
        "bought sandbags on storm night with Purchasing's blessing, must we write out why",
        "does the Auditor have to get a copy of our emergency papers",
        "what do we have to turn in after an emergency buy past the open market amount",
        "paper trail for a rush purchase at 3 am",
        "tree took out the roof, $27,000 emergency buy over the open market limit, still need a written explanation",
        "Purchasing was on board with our emergency buy, is a written explanation required anyway",
        "above open market and the Purchasing Agent consented, still have to explain in writing?",
    ),
    anchors=(HEAD, WITHOUT, FORWARDED, COUNCIL),
    model=EmergencyPapers,
)
def emergency_purchase_papers(work: Work) -> Outcome:
    """PCC 5.32.030."""
    asked = work.maybe("asked")
    skipped = asked == "explanation_skipped"
    if asked in ("explanation", "explanation_skipped") and work.maybe("agent") is False:
        return _explanation(work, True, WITHIN, skipped)
    over = over_limit(work)
    if isinstance(over, NotApplicable):
        return over
    if asked in ("council", "auditor"):
        return _onward(work, asked, over)
    if asked == "filer":
        return _filer(work, over)
    if asked in ("explanation", "explanation_skipped"):
        needed = over or not work.yes("agent")
        return _explanation(work, needed, ABOVE if over else WITHIN, skipped)
    work.step(WITHIN, "The head of the using agency promptly sends a confirming requisition", True)
    if over:
        return _papers_above(work)
    if work.yes("agent"):
        work.skip(WITHIN, "With the Purchasing Agent's consent no written explanation is asked for")
        return work.computed(WITHIN, "A confirming requisition from the head of the using agency is enough.",
                             _papers("confirming requisition"), actors=(AGENT,))  # fmt: skip
    work.step(
        WITHIN, "A full written explanation accompanies it, filed as a public record by the Purchasing Agent", True
    )
    return work.computed(
        WITHIN, "A confirming requisition with a full written explanation of the emergency, which the Purchasing "
                "Agent files as a public record.",
                _papers("confirming requisition; written explanation"), actors=(AGENT,),
    )  # fmt: skip


def _explanation(work: Work, needed: bool, at: str, skipped: bool) -> Outcome:
    """Whether a written explanation goes with the requisition, or may be skipped."""
    work.step(at, "A full written explanation accompanies the requisition", needed)
    verdict = "yes" if needed != skipped else "no"
    if needed:
        why = "above the open market amount always" if at == ABOVE else "as it was bought without the Agent's consent"
        text = f"a full written explanation of the emergency accompanies the confirming requisition, {why}."
        papers = _papers("confirming requisition; written explanation")
    else:
        text = ("within the open market amount and with the Purchasing Agent's consent the confirming requisition is "
                "enough.")  # fmt: skip
        papers = _papers("confirming requisition")
    return work.computed(at, f"{verdict.capitalize()}: {text}", papers, verdict=verdict, actors=(AGENT,))


def _filer(work: Work, over: bool) -> Outcome:
    """Who files the explanation as the public record of the purchase."""
    if over:
        work.step(ABOVE, "Forwarded to the Auditor with the requisition, filed as the public record", True)
        text = "It is forwarded to the Auditor with the requisition, to be filed as the public record of the purchase."
        return work.computed(ABOVE, text, actors=("Auditor",))
    work.step(WITHIN, "Filed by the Purchasing Agent as a public record of the purchase", True)
    return work.computed(WITHIN, "The Purchasing Agent files it as a public record of the purchase.", actors=(AGENT,))


def _onward(work: Work, asked: str, over: bool) -> Outcome:
    """Whether the purchase goes to the Council, or its papers to the Auditor."""
    at, verdict = (ABOVE, "yes") if over else (WITHIN, "no")
    tail = {
        "council": "the authorizing Commissioner reports it to the Council at its next regular session for approval by "
                   "ordinance",
        "auditor": "explanation and requisition are forwarded to the Auditor",
    }[asked]  # fmt: skip
    work.step(at, f"Above the open market amount {tail}", over)
    text = f"{verdict.capitalize()}: above the open market amount {tail}{'' if over else ', and this is not above it'}."
    return work.computed(at, text, verdict=verdict, actors=("Commissioner", "Council") if asked == "council" else
                         ("Auditor",))  # fmt: skip


def _papers(words: str) -> Quantity:
    return Quantity("papers", "Papers", words)


def _papers_above(work: Work) -> Outcome:
    work.step(ABOVE, "A full written explanation accompanies the requisition, whoever consented", True)
    work.step(ABOVE, "Explanation and requisition go to the Auditor, filed as the public record", True)
    work.step(ABOVE, "The authorizing Commissioner reports to the Council at its next regular session", True)
    work.step(ABOVE, "The ordinance number is recorded in the Purchasing Agent's file", True)
    return work.computed(
        ABOVE, "A confirming requisition with a full written explanation, both forwarded to the Auditor; the "
               "authorizing Commissioner reports to the Council at its next regular session for approval by "
               "ordinance, and the ordinance number is recorded in the Purchasing Agent's file.",
        _papers("confirming requisition; written explanation; report to the Council; ordinance"),
        actors=(AGENT, "Auditor", "Commissioner", "Council"),
    )  # fmt: skip
