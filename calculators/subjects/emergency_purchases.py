"""Emergency purchases: consent, requisition and papers of Section 5.32.030."""

from __future__ import annotations

from datetime import date
from decimal import Decimal

from calculators.calculator import calculator
from calculators.calendar import WORKDAY_NOTE, next_working_day
from calculators.conditions import below_zero
from calculators.deadline import days_late
from calculators.figure import anchor
from calculators.inputs import Inputs, choice, day, money, yes_no
from calculators.money import long_date, usd
from calculators.outcome import NotApplicable, Outcome, Quantity
from calculators.permission import Condition, permission
from calculators.timeliness import DONE_WORDS, asked_whether, judged
from calculators.work import Work, date_value

SUBJECT = "Emergency purchases"
WITHIN, ABOVE = "5.32.030.p1", "5.32.030.p2"
AGENT, COMMISSIONER = "Purchasing Agent", "Commissioner-In-Charge"
AMOUNT_WORDS = ("emergency", "purchase", "cost", "costs", "purchase of", "buy of", "for", "worth", "bought",
                "buy", "repair", "pay",
                "spent", "spend", "paid", "bill", "price", "order", "pump", "generator", "job", "rental",
                "in all", "total", "came to",
                "comes to", "run us", "runs", "worth of")  # fmt: skip
LIMIT_WORDS = ("limit", "open", "market", "authorized", "ceiling", "open market", "open market limit",
               "open market amount", "cap", "threshold", "tops out", "tops out at", "market amount", "our limit",
               "maxes out",
               "goes up to", "market cap")  # fmt: skip
INSIDE = ("under the open market limit", "within the open market amount", "below the open market limit",
          "under the open market amount", "within the open market limit", "below the open market amount",
          "not over the open market amount", "under the limit", "within the limit", "below the limit",
          "under the open market", "within the open market", "small emergency buy", "under open market",
          "below open market", "within open market", "less than the open market", "under the cap")  # fmt: skip
OUTSIDE = ("over the open market amount", "above the open market limit", "over the open market limit",
           "exceeds the open market amount", "above the open market amount", "exceeds the open market limit",
           "more than the open market amount", "over the limit", "above the limit", "exceeds the limit",
           "past the open market", "bigger than the open market", "over open market", "above open market",
           "beyond the open market", "over the cap", "exceeded the open market", "exceeded the limit")  # fmt: skip
AGENT_YES = ("purchasing agent consents", "purchasing agent consented", "purchasing agent agreed",
             "purchasing agent agrees", "purchasing agent authorized", "purchasing agent approved",
             "with the purchasing agent's consent", "purchasing said ok", "purchasing said fine", "purchasing agreed",
             "purchasing said yes", "purchasing ok'd", "purchasing approved", "purchasing authorized",
             "purchasing gave the go ahead", "purchasing agent said yes", "purchasing agent said ok",
             "purchasing agent okayed", "purchasing okayed", "purchasing agent ok'd", "purchasing said go ahead",
             "purchasing signed off", "purchasing agent was on board", "consent of the purchasing agent",
             "purchasing agent gave consent", "purchasing agent gave the go ahead",
             "purchasing agent gave his consent",
             "purchasing agent gave her consent", "purchasing agent said fine", "purchasing was on board",
             "purchasing agent signed off", "purchasing agent said go ahead", "purchasing was fine",
             "procurement agreed", "procurement said ok", "procurement said yes", "procurement okayed",
             "procurement signed off", "procurement approved", "purchasing agent's consent", "purchasing agent's ok",
             "purchasing's ok", "purchasing gave the green light", "purchasing agent gave the green light",
             "purchasing knew", "purchasing agent has consented", "purchasing gave its ok")  # fmt: skip
AGENT_NO = ("without the purchasing agent", "without the purchasing agent's consent", "without consent",
            "could not reach purchasing", "could not reach the purchasing agent", "nobody at purchasing",
            "purchasing agent did not consent", "purchasing agent refused", "couldn't reach purchasing",
            "couldn't reach the purchasing agent", "couldn't get hold of purchasing", "purchasing was closed",
            "no time to call purchasing", "never asked purchasing", "didn't ask purchasing", "purchasing said no",
            "without purchasing", "purchasing agent was unreachable", "purchasing agent never agreed",
            "nobody answered at purchasing", "purchasing agent hadn't agreed", "didn't call purchasing",
            "purchasing didn't know", "purchasing agent wasn't asked", "without asking purchasing", "so no consent",
            "no consent", "couldn't get the purchasing agent", "couldn't raise purchasing",
            "purchasing had gone home",
            "purchasing agent never consented", "purchasing agent didn't know", "without procurement",
            "never asked the purchasing agent", "didn't ask the purchasing agent",
            "purchasing agent had not consented",
            "purchasing agent didn't consent", "purchasing agent was out", "purchasing agent was away",
            "nobody asked purchasing", "nobody asked the purchasing agent", "purchasing never said",
            "purchasing agent hasn't consented", "behind purchasing's back", "no ok from purchasing",
            "purchasing was not asked", "purchasing wasn't asked")  # fmt: skip
NEEDED_YES = ("could not reach", "couldn't reach", "couldn't get hold of", "nobody at purchasing",
              "purchasing was closed",
              "no time to call", "unreachable", "nobody answered", "couldn't raise", "had gone home",
              "couldn't wait for",
              "in the middle of the night", "couldn't get the purchasing agent", "agent was out", "agent was away",
              "necessary to buy without", "had no choice", "no one answered", "no one at purchasing",
              "office was closed",
              "at midnight", "on a holiday")  # fmt: skip
NEEDED_NO = ("didn't bother", "did not bother", "could have called", "could have asked", "purchasing agent refused",
             "purchasing said no", "refused consent", "purchasing agent said no", "against purchasing",
             "forgot to ask", "didn't feel like asking", "was in the office")  # fmt: skip

MAY = anchor(WITHIN, "the Purchasing Agent may authorize any using agency to purchase directly")
ESSENTIAL = anchor(WITHIN, "when immediate procurement is essential to prevent delay in the work or extra expense")
LIMITED = anchor(WITHIN, "such purchase shall be limited to the amount authorized for open market purchases")
WITHOUT = anchor(
    WITHIN, "a full written explanation of the circumstances of the emergency shall accompany the confirming"
)
NEXT_DAY = anchor(WITHIN, "not later than 5:00 p.m. of the next work day following transaction")
CONSENT = anchor(
    ABOVE, "the consent of the Commissioner-In-Charge of the department or bureau in need shall be required"
)
AS_ABOVE = anchor(ABOVE, "the procedure shall be as above except")


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
             "crew is standing idle", "essential to prevent delay", "work would stop", "holding up the work"),
        no=("can wait", "not essential", "no hurry", "not urgent", "poor planning", "convenience", "could wait",
            "forgot to order", "just easier", "no rush", "to save time on paperwork", "wasn't urgent",
            "end of the year"),
    )  # fmt: skip
    within: bool | None = yes_no(
        "Is it within the amount authorized for open market purchases?", WITHIN, optional=True, yes=INSIDE, no=OUTSIDE
    )
    amount: Decimal | None = money("What does the emergency purchase cost?", WITHIN, words=AMOUNT_WORDS)
    limit: Decimal | None = money(
        "Which amount is authorized for open market purchases?", WITHIN, outside="open_market_limit", words=LIMIT_WORDS
    )
    agent: bool | None = yes_no("Does the Purchasing Agent consent?", WITHIN, optional=True, yes=AGENT_YES, no=AGENT_NO)
    necessary: bool | None = yes_no(
        "Was it necessary to buy without the Purchasing Agent's consent?", WITHIN, optional=True,
        yes=NEEDED_YES, no=NEEDED_NO,
    )  # fmt: skip
    commissioner: bool | None = yes_no(
        "Does the Commissioner-In-Charge of the bureau in need consent?", ABOVE, optional=True,
        yes=("commissioner consents", "commissioner consented", "commissioner agreed", "commissioner approved",
             "with the commissioner's consent", "commissioner said ok", "commissioner said yes", "commissioner ok'd",
             "commissioner okayed", "commissioner signed off", "commissioner gave consent",
             "consent of the commissioner",
             "commissioner was fine with it", "commissioner in charge agreed", "commissioner in charge consented",
             "commissioner said fine", "commissioner said go ahead", "commissioner gave the go ahead",
             "commissioner gave his consent", "commissioner gave her consent", "commissioner in charge approved",
             "commissioner was on board", "commissioner has consented", "commissioner gave the nod",
             "commissioner authorized", "commissioner gave the green light", "commissioner is on board"),
        no=("commissioner refused", "commissioner did not consent", "commissioner said no",
            "commissioner never agreed",
            "nobody asked the commissioner", "commissioner wasn't asked", "commissioner didn't know",
            "couldn't reach the commissioner", "commissioner hasn't consented", "no commissioner consent",
            "never asked the commissioner", "commissioner hasn't agreed", "commissioner has not consented",
            "commissioner has not agreed", "commissioner won't consent", "commissioner didn't consent",
            "commissioner didn't agree", "commissioner hasn't okayed", "commissioner has not okayed",
            "commissioner not reached", "no ok from the commissioner", "commissioner hasn't said"),
    )  # fmt: skip
    asked: str | None = choice(
        "Whose consent is asked about?", ABOVE,
        {"commissioner_needed": ("need the commissioner", "need the commissioner's ok", "need commissioner's ok",
                          "commissioner's consent needed", "commissioner have to consent",
                          "commissioner's consent required",
                          "commissioner have to ok", "need commissioner", "need the commissioner's consent",
                          "have to get the commissioner", "commissioner have to sign", "commissioner have to say",
                          "commissioner needed",
                          "ask the commissioner", "get the commissioner's", "commissioner sign off",
                          "need to call the commissioner", "commissioner's ok needed",
                          "need the commissioner to", "require the commissioner", "commissioner have to approve",
                          "must the commissioner", "does the commissioner"),
         "commissioner_left_out": ("without the commissioner", "skip the commissioner",
                                   "without the commissioner's consent",
                             "commissioner be skipped", "consent be skipped", "without commissioner",
                             "without asking the commissioner", "leave the commissioner out"),
         "agent_enough": ("purchasing agent's consent enough", "purchasing agent's ok enough",
                          "purchasing agent authorize", "purchasing agent alone", "purchasing agent ok it",
                          "can the purchasing agent", "may the purchasing agent",
                          "can purchasing authorize", "can purchasing ok", "is purchasing's ok enough",
                          "is purchasing enough", "purchasing agent enough", "agent's consent enough",
                          "just purchasing's consent", "purchasing's consent enough",
                          "agent's say so enough", "can purchasing alone", "purchasing alone",
                          "anything missing", "are we done", "are we set", "all we need",
                          "anything else needed", "enough for us", "is that enough", "good enough",
                          "need anybody else", "need anyone else")},
        optional=True,
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
        "boiler died, $12,500 to fix it tonight and the open market limit is $10,000, need the Commissioner's ok?",
        "emergency buy under the limit, Purchasing gave the go-ahead, are we fine",
        "can the Purchasing Agent authorize an emergency purchase of $9,000 when the open market amount is $8,500",
        "spent $11,000 in an emergency over the limit and nobody asked the Commissioner",
        "storm took the roof off, the tarps and crane come to $27,000, who has to say ok",
        "water main broke tonight and we need pipe right away, do we call the Commissioner or Purchasing",
        "2 am, nobody answered at Purchasing, we bought plywood anyway, were we allowed to",
        "is the Purchasing Agent's say-so enough when the bill runs past open market",
        "is the purchase of our generator over the open market amount",
        "whose consent does our emergency purchase need",
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
    if work.maybe("essential") is None:
        work.note("Taken as an emergency in which buying at once is essential to prevent delay or extra expense.")
    asked = work.maybe("asked")
    if asked:
        return _asked_of(work, asked, over)
    return _above(work) if over else _below(work)


def _consent(over: bool) -> Quantity:
    return Quantity("consent", "Consent needed from", COMMISSIONER if over else AGENT)


def _asked_of(work: Work, asked: str, over: bool) -> Outcome:
    """Whether the officer asked about is the one whose consent is needed."""
    if over and work.maybe("commissioner") is False:
        return _above(work)
    verdict = "yes" if over == (asked == "commissioner_needed") else "no"
    if over:
        who = (f"above the open market amount the consent of the {COMMISSIONER} of the department or bureau in need is "
               "required")  # fmt: skip
    else:
        who = f"within the open market amount the {AGENT} may authorize it"
    work.step(ABOVE if over else WITHIN, f"Consent is for the {COMMISSIONER if over else AGENT}", verdict)
    return work.computed(ABOVE if over else WITHIN, f"{verdict.capitalize()}: {who}.", _consent(over), verdict=verdict,
                         actors=(COMMISSIONER, AGENT) if over else (AGENT,))  # fmt: skip


def _below(work: Work) -> Outcome:
    necessary: bool | None = work.maybe("necessary")
    if work.maybe("agent") is False and necessary is not None:
        return _without_agent(work, necessary)
    if work.maybe("agent") is False:
        work.step(
            WITHIN, "Without the Purchasing Agent's consent: a full written explanation goes with the requisition", True
        )
        text = (
            "Only if it is necessary to buy without the Purchasing Agent's consent; a full written explanation of "
            "the emergency must then go with the confirming requisition."
        )
        return work.computed(WITHIN, text, _consent(False), verdict="conditional", actors=(AGENT,))
    consent = Condition("agent", WITHIN, "the Purchasing Agent authorizes it")
    return permission(
        work, WITHIN, "the using agency may buy directly", _consent(False), on=(consent,), actors=(AGENT,)
    )


def _without_agent(work: Work, necessary: bool) -> Outcome:
    """A purchase within the open market amount, made without the Agent's consent for a reason that is known."""
    work.step(WITHIN, "It is necessary to buy without the consent of the Purchasing Agent", necessary)
    text = "Yes, as it was necessary" if necessary else "No: without the Purchasing Agent's consent only if necessary"
    text += "; a full written explanation of the emergency must go with the confirming requisition."
    return work.computed(WITHIN, text, _consent(False), verdict="yes" if necessary else "no", actors=(AGENT,))


def _above(work: Work) -> Outcome:
    work.step(ABOVE, "Under the direction of the Purchasing Agent when possible", True)
    consent = Condition(
        "commissioner", ABOVE, "the Commissioner-In-Charge of the department or bureau in need consents"
    )
    granted = (
        "the bureau may buy, under the direction of the Purchasing Agent when possible, and the authorizing "
        "Commissioner then reports to the Council"
    )
    return permission(work, ABOVE, granted, _consent(True), on=(consent,), actors=(COMMISSIONER, AGENT))


class EmergencyRequisition(Inputs):
    """What the deadline of a confirming requisition is counted from."""

    bought: date | None = day(
        "On which day was the emergency purchase made?", WITHIN,
        words=("bought", "transaction", "emergency", "on", "made", "buy", "purchase made", "emergency purchase",
               "emergency buy", "picked up", "ordered"),
    )  # fmt: skip
    presented: date | None = day(
        "On which day was the copy of the requisition presented to the Purchasing Agent?", WITHIN, optional=True,
        words=("requisition", "presented", "reached", "reached purchasing", "came to purchasing", "paperwork",
               "copy", "got to purchasing", "confirming requisition",
               "requisition in", *DONE_WORDS),
    )  # fmt: skip
    after_five: bool | None = yes_no(
        "Was it presented after 5:00 p.m. that day?", WITHIN, optional=True,
        yes=("after 5", "after five", "past 5", "past five", "5:01", "5:05", "5:10", "5:15", "5:20", "5:30", "5:40",
             "5:45", "5:50", "6 pm", "6pm", "7 pm", "7pm", "8 pm", "9 pm", "after hours", "after closing", "6 p.m.",
             "6:00", "6:15", "6:30", "in the evening", "that night"),
        no=("before 5", "by 5", "before five", "morning", "noon", "4 pm", "4pm", "4:30", "4:45", "4:55", "3 pm",
            "3pm",
            "2 pm", "2pm", "1 pm", "10 am", "10am", "9 am", "9am", "8 am", "8am", "11 am", "11am", "5 pm sharp"),
    )  # fmt: skip
    asked: str | None = asked_whether(WITHIN)


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
        "emergency pump bought March 2, requisition got to Purchasing March 4, late?",
        "bought it Friday night in an emergency, paperwork handed in Monday at 5:30 pm, in time?",
        "is Tuesday still on time for the confirming requisition of a Sunday emergency buy",
        "how fast must we get the copy of the emergency requisition to the Purchasing Agent",
        "crew bought tarps on a Saturday in the storm, last day to turn in the req",
        "by when do we owe Purchasing the paper after we buy something in a hurry",
        "req for the emergency generator got in a day later, did we blow it",
        "our rush buy was the day before Thanksgiving, when is the confirming req due",
        "when is the requisition copy for our emergency pump due",
        "is our confirming requisition late by now",
        "on what date must our emergency requisition be in",
        "exact time our confirming paper has to be at Purchasing",
        "did our confirming requisition make it in time",
        "is our emergency paperwork for Purchasing late already",
        "did we blow the cutoff with our emergency req",
        "are we late with the papers on our rush buy",
    ),
    anchors=(NEXT_DAY, AS_ABOVE),
    model=EmergencyRequisition,
)
def emergency_requisition_deadline(work: Work) -> Outcome:
    """PCC 5.32.030."""
    bought, presented = work.day("bought"), work.maybe("presented")
    if presented and presented < bought:
        return work.not_applicable(WITHIN, "The requisition confirms a purchase made before it; check the dates.")
    due = next_working_day(bought)
    work.step(WITHIN, "5:00 p.m. of the next work day following the transaction", due, "date")
    work.step(ABOVE, "Above the open market amount the procedure is as above, so the same deadline holds", due, "date")
    work.note(WORKDAY_NOTE)
    text = (
        f"A copy of the confirming requisition is due not later than 5:00 p.m. on {long_date(due)}; the requisition "
        "itself is sent promptly."
    )
    value = date_value("deadline", "Confirming requisition due, by 5:00 p.m.", due)
    if presented is None:
        return work.computed(WITHIN, text, value, actors=(AGENT,))
    return _presented(work, due, presented, text, value)


def _presented(work: Work, due: date, presented: date, text: str, value: Quantity) -> Outcome:
    """Whether the copy came by 5:00 p.m. of the day on which it was due."""
    late = days_late(work, WITHIN, due, presented)
    after_five: bool | None = work.maybe("after_five") if presented == due else False
    if after_five:
        work.step(WITHIN, "Presented after 5:00 p.m. of the last day", "late")
    if presented == due and after_five is None:
        work.note("Taken as presented by 5:00 p.m. of that day; later on that day is too late.")
    judgment = judged(work, not late and not after_five)
    lateness = Quantity("days_late", "Days late", late, "days")
    return work.computed(WITHIN, f"{judgment.opening} {text}", value, lateness, verdict=judgment.verdict,
                         actors=(AGENT,))  # fmt: skip
