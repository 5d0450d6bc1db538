"""Emergency purchases: consent, requisition and papers of Section 5.32.030."""

from __future__ import annotations

from datetime import date
from decimal import Decimal

from calculators.calculator import calculator
from calculators.calendar import WORKDAY_NOTE, next_working_day
from calculators.conditions import below_zero
from calculators.figure import anchor
from calculators.inputs import Inputs, day, money, yes_no
from calculators.money import long_date, usd
from calculators.outcome import NotApplicable, Outcome, Quantity
from calculators.permission import Condition, permission
from calculators.work import Work, date_value

SUBJECT = "Emergency purchases"
WITHIN, ABOVE = "5.32.030.p1", "5.32.030.p2"
AGENT, COMMISSIONER = "Purchasing Agent", "Commissioner-In-Charge"
AMOUNT_WORDS = ("emergency", "purchase", "cost", "costs", "amount", "for", "worth", "bought", "buy", "repair", "pay")
LIMIT_WORDS = ("limit", "open", "market", "authorized", "ceiling")
INSIDE = ("under the open market limit", "within the open market amount", "below the open market limit",
          "under the open market amount", "within the open market limit", "below the open market amount",
          "not over the open market amount")  # fmt: skip
OUTSIDE = ("over the open market amount", "above the open market limit", "over the open market limit",
           "exceeds the open market amount", "above the open market amount", "exceeds the open market limit",
           "more than the open market amount")  # fmt: skip
AGENT_YES = ("purchasing agent consents", "purchasing agent consented", "purchasing agent agreed",
             "purchasing agent agrees", "purchasing agent authorized", "purchasing agent approved",
             "with the purchasing agent's consent", "purchasing said ok")  # fmt: skip
AGENT_NO = ("without the purchasing agent", "without the purchasing agent's consent", "without consent",
            "could not reach purchasing", "could not reach the purchasing agent", "nobody at purchasing",
            "purchasing agent did not consent", "purchasing agent refused")  # fmt: skip

MAY = anchor(WITHIN, "the Purchasing Agent may authorize any using agency to purchase directly")
ESSENTIAL = anchor(WITHIN, "when immediate procurement is essential to prevent delay in the work or extra expense")
LIMITED = anchor(WITHIN, "such purchase shall be limited to the amount authorized for open market purchases")
WITHOUT = anchor(
    WITHIN, "a full written explanation of the circumstances of the emergency shall accompany the confirming"
)
NEXT_DAY = anchor(WITHIN, "not later than 5:00 p.m. of the next work day following transaction")
HEAD = anchor(WITHIN, "shall promptly send to the Purchasing Agent a confirming requisition")
CONSENT = anchor(
    ABOVE, "the consent of the Commissioner-In-Charge of the department or bureau in need shall be required"
)
AS_ABOVE = anchor(ABOVE, "the procedure shall be as above except")
COUNCIL = anchor(ABOVE, "to the Council at its next regular session for official approval by ordinance")
FORWARDED = anchor(ABOVE, "The explanation shall be forwarded to the Auditor with the requisition")


def over_limit(work: Work) -> bool | NotApplicable:
    """Whether the purchase exceeds the amount authorized for open market purchases."""
    within: bool | None = work.maybe("within")
    if within is not None:
        at = WITHIN if within else ABOVE
        work.step(at, "Within the amount authorized for open market purchases, as stated", within)
        return not within
    amount, limit = work.money("amount"), work.money("limit")
    if wrong := below_zero(work, WITHIN, amount, limit):
        return wrong
    work.note(
        "Section 5.32.030 does not give the amount authorized for open market purchases; the one stated was used."
    )
    over = amount > limit
    at = ABOVE if over else WITHIN
    work.step(
        at, f"{usd(amount)} {'exceeds' if over else 'does not exceed'} the open market amount of {usd(limit)}", over
    )
    return over


class EmergencyConsent(Inputs):
    """Whose consent an emergency purchase needs depends on these."""

    essential: bool | None = yes_no(
        "Is it essential to buy at once, to prevent delay in the work or extra expense?", WITHIN, optional=True,
        yes=("delay in the work", "prevent delay", "extra expense", "essential", "must have it now", "work stops",
             "crew is standing idle", "essential to prevent delay"),
        no=("can wait", "not essential", "no hurry", "not urgent", "poor planning", "convenience", "could wait"),
    )  # fmt: skip
    within: bool | None = yes_no(
        "Is it within the amount authorized for open market purchases?", WITHIN, optional=True, yes=INSIDE, no=OUTSIDE
    )
    amount: Decimal | None = money("What does the emergency purchase cost?", WITHIN, words=AMOUNT_WORDS)
    limit: Decimal | None = money(
        "Which amount is authorized for open market purchases?", WITHIN, outside="open_market_limit", words=LIMIT_WORDS
    )
    agent: bool | None = yes_no("Does the Purchasing Agent consent?", WITHIN, optional=True, yes=AGENT_YES, no=AGENT_NO)
    commissioner: bool | None = yes_no(
        "Does the Commissioner-In-Charge of the bureau in need consent?", ABOVE, optional=True,
        yes=("commissioner consents", "commissioner consented", "commissioner agreed", "commissioner approved",
             "with the commissioner's consent"),
        no=("without the commissioner", "commissioner refused", "commissioner did not consent",
            "without the commissioner's consent"),
    )  # fmt: skip


@calculator(
    name="emergency_purchase_consent",
    title="Whose consent an emergency purchase needs",
    subject=SUBJECT,
    provision=WITHIN,
    rule="Up to the amount authorized for open market purchases, which this Section does not give, the Purchasing "
    "Agent may authorize a bureau to buy directly in an emergency; above it the consent of the "
    "Commissioner-In-Charge of the bureau in need is required.",
    phrases=(
        "pump broke, emergency purchase of $8,200 with an open market limit of $8,000, who consents",
        "emergency purchase for $6,500, open market limit $8,000",
        "can our bureau buy directly in an emergency without the Purchasing Agent",
        "who OKs an emergency buy over the open market amount",
        "we need a generator tonight for $15,000, whose consent",
        "may we make an emergency purchase just for convenience",
        "emergency repair parts, is the Commissioner's consent needed",
    ),
    anchors=(MAY, ESSENTIAL, LIMITED, WITHOUT, CONSENT),
    model=EmergencyConsent,
)
def emergency_purchase_consent(work: Work) -> Outcome:
    """PCC 5.32.030."""
    if work.maybe("essential") is False:
        work.step(WITHIN, "Immediate procurement is essential to prevent delay in the work or extra expense", False)
        return work.computed(WITHIN, "No: immediate procurement must be essential to prevent delay in the work or "
                                     "extra expense.", verdict="no", actors=(AGENT,))  # fmt: skip
    over = over_limit(work)
    if isinstance(over, NotApplicable):
        return over
    at, who = (ABOVE, COMMISSIONER) if over else (WITHIN, AGENT)
    value = Quantity("consent", "Consent needed from", who)
    if not over and work.maybe("agent") is False:
        work.step(
            WITHIN, "Without the Purchasing Agent's consent: a full written explanation goes with the requisition", True
        )
        text = (
            "Only if it is necessary to buy without the Purchasing Agent's consent; a full written explanation of "
            "the emergency must then go with the confirming requisition."
        )
        return work.computed(WITHIN, text, value, verdict="conditional", actors=(AGENT,))
    essential = Condition("essential", WITHIN, "immediate procurement is essential to prevent delay in the work or "
                                               "extra expense to the using agency")  # fmt: skip
    if over:
        work.step(ABOVE, "Under the direction of the Purchasing Agent when possible", True)
        consent = Condition(
            "commissioner", ABOVE, "the Commissioner-In-Charge of the department or bureau in need consents"
        )
        granted = (
            "the bureau may buy, under the direction of the Purchasing Agent when possible, and the authorizing "
            "Commissioner then reports to the Council"
        )
        return permission(work, at, granted, value, on=(consent, essential), actors=(COMMISSIONER, AGENT))
    consent = Condition("agent", WITHIN, "the Purchasing Agent authorizes it")
    return permission(work, at, "the using agency may buy directly", value, on=(consent, essential), actors=(AGENT,))


class EmergencyRequisition(Inputs):
    """What the deadline of a confirming requisition is counted from."""

    bought: date | None = day(
        "On which day was the emergency purchase made?", WITHIN,
        words=("bought", "purchase", "purchased", "transaction", "emergency", "on", "made", "buy"),
    )  # fmt: skip


@calculator(
    name="emergency_requisition_deadline",
    title="When the confirming requisition of an emergency purchase is due",
    subject=SUBJECT,
    provision=WITHIN,
    rule="A copy of each confirming requisition must be presented to the Purchasing Agent not later than 5:00 p.m. "
    "of the next work day following the transaction.",
    phrases=(
        "emergency purchase on Friday, January 15, 2027, when is the confirming requisition due",
        "deadline to send Purchasing the confirming requisition",
        "bought a pump in an emergency on September 9, by when must the paperwork be in",
        "how long do I have to file the requisition after an emergency buy",
        "emergency purchase made on a Saturday, requisition due when",
        "confirming requisition after the holiday weekend",
    ),
    anchors=(NEXT_DAY, AS_ABOVE),
    model=EmergencyRequisition,
)
def emergency_requisition_deadline(work: Work) -> Outcome:
    """PCC 5.32.030."""
    due = next_working_day(work.day("bought"))
    work.step(WITHIN, "5:00 p.m. of the next work day following the transaction", due, "date")
    work.step(ABOVE, "Above the open market amount the procedure is as above, so the same deadline holds", due, "date")
    work.note(WORKDAY_NOTE)
    text = (
        f"A copy of the confirming requisition is due not later than 5:00 p.m. on {long_date(due)}; the requisition "
        "itself is sent promptly."
    )
    return work.computed(WITHIN, text, date_value("deadline", "Confirming requisition due, by 5:00 p.m.", due),
                         actors=(AGENT,))  # fmt: skip


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
    ),
    anchors=(HEAD, WITHOUT, FORWARDED, COUNCIL),
    model=EmergencyPapers,
)
def emergency_purchase_papers(work: Work) -> Outcome:
    """PCC 5.32.030."""
    over = over_limit(work)
    if isinstance(over, NotApplicable):
        return over
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
