"""Bonded liens and their installment contracts: Sections 5.30.025 E.2 and H, 5.30.037, 5.30.075."""

from __future__ import annotations

from datetime import date
from decimal import Decimal
from typing import Any

from calculators.calculator import calculator
from calculators.conditions import any_below_zero, below_zero
from calculators.figure import anchor
from calculators.inputs import Inputs, choice, count, day, money, percent, yes_no
from calculators.interest import day_count, simple_interest
from calculators.money import plain, usd
from calculators.outcome import Outcome, Quantity
from calculators.permission import Condition, permission
from calculators.subjects.liens import PAID_WORDS, PAST_WORDS, PRINCIPAL_WORDS
from calculators.work import Work, dollars

SUBJECT = "Assessment liens"
ORIGINAL_WORDS = ("original", "old", "current", "first", "was", "void", "existing", "original contract", "old contract",
                  "old rate", "original rate", "voided", "had been", "used to be", "previous", "before")  # fmt: skip
PROPOSED_WORDS = ("new", "proposed", "offered", "renegotiated", "offer", "renegotiate", "new contract", "new rate",
                  "wants", "asks for", "now", "redo it at", "down to", "lower it to", "drop to", "go with",
                  "give them")  # fmt: skip
LISTED_YES = ("on the foreclosure list", "after the list", "after placing", "listed", "foreclosure list",
              "after listing", "already listed", "after the foreclosure list")  # fmt: skip
LISTED_NO = ("before the list", "not on the list", "prior to the list", "before listing", "not yet listed",
             "prior to placing", "before the foreclosure list", "not on the foreclosure list", "not listed",
             "before it was listed", "before the property was on the foreclosure list",
             "before the property was on the list", "before it was on the foreclosure list",
             "before placing the property on the foreclosure list", "before it was on the list")  # fmt: skip

DAILY = anchor(
    "5.30.025.E.2",
    "calculated daily based on the amount of the unpaid principal balance and the interest rate set by the "
    "installment payment contract",
)
NOT_LOWER = anchor(
    "5.30.037", "at a rate greater than or equal to the interest rate of the original installment payment"
)
MAY_VOID = anchor(
    "5.30.025.H", "when a bonded lien becomes delinquent, the Auditor may declare the installment contract void"
)
SHALL_VOID = anchor("5.30.075.A", "the Auditor shall declare the installment contract void")
FIRST_PAID = anchor(
    "5.30.037", "all delinquent assessment installments before the City will accept the renegotiated installment"
)
PLAN = anchor("5.30.037.A", "may apply for a special payment plan to pay delinquent assessment installments")
FULL = anchor("5.30.037.B", "may pay all delinquent installments in full")


class BondedLienInterest(Inputs):
    """What interest on a delinquent bonded lien depends on."""

    principal: Decimal | None = money(
        "What is the unpaid principal balance?", "5.30.025.E.2", words=(*PRINCIPAL_WORDS, "unpaid")
    )
    rate: Decimal | None = percent(
        "Which annual interest rate does the installment contract set (in percent)?", "5.30.025.E.2",
        words=("rate", "interest", "contract", "contract rate", "annual", "installment contract"),
    )  # fmt: skip
    days: int | None = count(
        "For how many days is interest charged?", "5.30.025.E.2", unit="days", optional=True,
        words=(*PAST_WORDS, "for", "over"),
    )  # fmt: skip
    start: date | None = day(
        "From which date is interest charged?", "5.30.025.E.2", words=("from", "since", "due", "installment")
    )
    end: date | None = day(
        "Through which date is interest charged?", "5.30.025.E.2", words=("to", "through", "until", *PAID_WORDS)
    )


@calculator(
    name="bonded_lien_interest",
    title="Interest on a delinquent bonded lien",
    subject=SUBJECT,
    provision="5.30.025.E.2",
    rule="Interest on a delinquent bonded lien is calculated daily on the unpaid principal balance, at the rate set by "
    "the installment payment contract.",
    phrases=(
        "interest on a bonded lien with principal $4,015 at 7.5% for 55 days",
        "how is interest on a delinquent bonded lien figured",
        "daily interest on an installment contract lien",
        "bonded lien two months behind, interest owed",
        "interest on the unpaid principal of a financed assessment",
        "what interest builds up on a bonded account",
        "installment contract went unpaid 40 days, how much interest do we add",
        "figure daily interest on a bonded lien from the due date until they paid",
    ),
    anchors=(DAILY,),
    model=BondedLienInterest,
)
def bonded_lien_interest(work: Work) -> Outcome:
    """PCC 5.30.025 E.2."""
    work.note("The text does not say on which day this interest starts; the 12 percent floor and the 30 free days are "
              "for open liens only.")  # fmt: skip
    return contract_interest(work, "5.30.025.E.2")


def contract_interest(work: Work, at: str) -> Outcome:
    """Daily interest on the unpaid principal at the contract's rate, by provision ``at``."""
    principal, rate = work.money("principal"), work.percent("rate")
    days: int | None = work.maybe("days")
    if days is None:
        start, end = work.day("start"), work.day("end")
        if end < start:
            return work.not_applicable(at, "The last date lies before the first; check the dates.")
        days = (end - start).days
    if wrong := below_zero(work, at, principal, rate, days):
        return wrong
    interest = simple_interest(work, at, principal, rate, days)
    return work.computed(
        at, f"Interest is {usd(interest)}: {plain(rate)} percent a year on {usd(principal)} for {day_count(days)}.",
        dollars("interest", "Interest", interest), dollars("total", "Principal with interest", principal + interest),
    )  # fmt: skip


def original_field(at: str) -> Any:
    """The rate of the original contract."""
    return percent("What is the interest rate of the original installment contract (in percent)?", at,
                   words=ORIGINAL_WORDS)  # fmt: skip


def proposed_field(at: str) -> Any:
    """An optional field: the rate of the new contract."""
    return percent("Which rate is proposed for the new contract (in percent)?", at, words=PROPOSED_WORDS, optional=True)


def compared_field(at: str) -> Any:
    """An optional field: how the new rate compares with the old, when the question gives no figures."""
    return choice(
        "Would the new rate be lower than, equal to or higher than the original one?", at,
        {
            "lower": ("lower rate", "lower interest", "lower than the original", "reduced rate", "reduce the rate",
                      "cut the rate", "lower the rate", "drop the rate", "break on the rate", "cheaper rate",
                      "less interest", "smaller rate", "better rate", "lower than the old", "below the original",
                      "less than the original", "lowered", "rate go down", "lower than it was"),
            "equal": ("same rate", "equal to the original", "same interest", "identical rate", "same as the original",
                      "keep the rate", "same interest rate", "same as the old", "unchanged rate", "rate the same"),
            "higher": ("higher rate", "higher interest", "higher than the original", "raise the rate",
                       "above the original", "increase the rate", "bump the rate", "higher than the old"),
        }, optional=True,
    )  # fmt: skip


def settled_field(at: str) -> Any:
    """An optional field: whether the delinquent installments are paid or arranged for."""
    return yes_no(
        "Are all delinquent installments paid or arranged for?", at, optional=True,
        yes=("delinquent installments paid", "paid the delinquent installments", "delinquent installments are paid",
             "paid up", "caught up", "back installments paid", "paid all delinquent installments",
             "paid what was delinquent"),
        no=("delinquent installments not paid", "delinquent installments unpaid", "hasn't paid the delinquent",
            "before paying the delinquent", "still owes the delinquent", "without paying the delinquent",
            "delinquent installments still unpaid", "hasn't caught up", "not paid the delinquent",
            "has not paid the delinquent", "still delinquent"),
    )  # fmt: skip


class RenegotiatedRateCheck(Inputs):
    """The two rates of a renegotiation."""

    original: Decimal | None = original_field("5.30.037")
    proposed: Decimal | None = proposed_field("5.30.037")
    compared: str | None = compared_field("5.30.037")
    settled: bool | None = settled_field("5.30.037")


@calculator(
    name="renegotiated_rate_check",
    title="Whether the rate of a renegotiated contract is allowed",
    subject=SUBJECT,
    provision="5.30.037",
    rule="The rate on a renegotiated installment contract must be greater than or equal to the rate of the original "
    "contract.",
    phrases=(
        "original contract at 6.75%, can the new one be 6.5%",
        "may the renegotiated installment contract have a lower rate",
        "new rate equal to the original rate, allowed?",
        "minimum interest rate for a renegotiated lien contract",
        "owner wants a lower rate after the contract was voided",
        "renegotiated bonded lien contract rate check",
        "can we cut the owner a break on the rate in the new installment contract",
        "old contract was at seven percent, redo it at six?",
        "owner hasn't paid the delinquent installments, can we accept the renegotiated contract",
    ),
    anchors=(NOT_LOWER, FIRST_PAID),
    model=RenegotiatedRateCheck,
)
def renegotiated_rate_check(work: Work) -> Outcome:
    """PCC 5.30.037."""
    return rate_check(work, "5.30.037")


def rate_check(work: Work, at: str) -> Outcome:
    """Whether a renegotiated rate is at least the original one, by provision ``at``; without it, the least rate."""
    if wrong := any_below_zero(work, at):
        return wrong
    if work.maybe("settled") is False:
        work.step(at, "All delinquent installments are paid or arranged for first", False)
        text = "No: the delinquent installments come first; before that the City does not accept the new contract."
        return work.computed(at, text, verdict="no", actors=("Auditor",))
    original, proposed, compared = work.maybe("original"), work.maybe("proposed"), work.maybe("compared")
    if compared is not None and (original is None or proposed is None):
        allowed = compared != "lower"
        work.step(at, f"The new rate is {compared}", allowed)
        text = f"{'Yes' if allowed else 'No'}: the new rate must be greater than or equal to the original rate."
        return work.computed(at, text, verdict="yes" if allowed else "no", actors=("Auditor",))
    original = work.percent("original")
    least = Quantity("minimum", "Least rate of the new contract", original, "percent")
    if proposed is None:
        work.step(at, f"Greater than or equal to the original {plain(original)} percent", original, "percent")
        text = f"The new rate must be at least {plain(original)} percent, the rate of the original contract."
        return work.computed(at, text, least, actors=("Auditor",))
    allowed = proposed >= original
    words = f"{plain(proposed)} percent is {'greater than or equal to' if allowed else 'less than'} the original "
    words += f"{plain(original)} percent"
    work.step(at, words, allowed)
    return work.computed(at, f"{'Yes' if allowed else 'No'}: {words}.", least, verdict="yes" if allowed else "no",
                         actors=("Auditor",))  # fmt: skip


class ContractVoidEffect(Inputs):
    """When an installment contract is voided, and what is asked of it."""

    asked: str | None = choice(
        "What is the question?", "5.30.037",
        {
            "may_void": ("may the auditor void", "can the auditor void", "may the auditor declare", "can we void",
                         "can the auditor cancel", "can we cancel", "can the auditor declare", "allowed to void",
                         "kill the contract", "may we void", "tear up", "want to void", "wants to void"),
            "plan": ("special payment plan", "payment plan", "special plan", "get on a plan", "plan possible"),
            "full": ("in full", "pay everything", "all delinquent installments", "pay it all"),
            "new_contract": ("new contract", "renegotiate", "new installment contract", "another contract",
                             "new arrangements", "start over"),
        }, optional=True,
    )  # fmt: skip
    delinquent: bool | None = yes_no(
        "Is the bonded lien delinquent?", "5.30.025.H", optional=True,
        yes=("delinquent", "past due", "behind", "in default"),
        no=("not delinquent", "is current", "up to date", "paid up", "not late", "account is current"),
    )  # fmt: skip
    listed: bool | None = yes_no(
        "Was the property already on the foreclosure list when the contract was declared void?", "5.30.037.A",
        yes=LISTED_YES, no=LISTED_NO,
    )  # fmt: skip


@calculator(
    name="contract_void_effect",
    title="What follows when an installment contract is declared void",
    subject=SUBJECT,
    provision="5.30.037",
    rule="When a contract is voided before the property is on the foreclosure list, the owner may apply for a special "
    "payment plan for the delinquent installments; after that, all delinquent installments are paid in full.",
    phrases=(
        "contract voided before the property was on the foreclosure list, special payment plan possible?",
        "installment contract declared void after listing, what must the owner pay",
        "what happens when the Auditor voids a bonded lien contract",
        "may the Auditor void the installment contract of a delinquent bonded lien",
        "owner's options after the contract was declared void",
        "void contract and delinquent installments, payment plan or in full",
        "we voided the contract after the house went on the foreclosure list, can they still get on a plan",
        "bonded account is current, can we void the contract anyway",
    ),
    anchors=(MAY_VOID, SHALL_VOID, PLAN, FULL),
    model=ContractVoidEffect,
)
def contract_void_effect(work: Work) -> Outcome:
    """PCC 5.30.025 H, 5.30.037 A and B, 5.30.075 A."""
    asked = work.maybe("asked")
    if work.maybe("delinquent") is False or (asked == "may_void" and work.maybe("listed") is None):
        late = Condition("delinquent", "5.30.025.H", "the bonded lien is delinquent")
        granted = "the Auditor may declare the installment contract void, subject to its terms"
        return permission(work, "5.30.025.H", granted, on=(late,), actors=("Auditor",))
    listed = work.yes("listed")
    if listed:
        work.step("5.30.075.A", "To leave the foreclosure list by payment: the Auditor shall declare the contract void")
        work.step("5.30.037.B", "Voided after placing on the list: no special payment plan", False)
        at, text = "5.30.037.B", (
            "All delinquent installments must be paid in full before a new contract; no special payment plan is open."
        )  # fmt: skip
    else:
        work.step("5.30.025.H", "Once delinquent, the Auditor may declare the contract void, subject to its terms")
        work.step("5.30.037.A", "Voided before placing on the list: a special payment plan may be applied for", True)
        at, text = "5.30.037.A", (
            "The owner may apply for a special payment plan for the delinquent installments, or pay them, and then "
            "renegotiate a contract."
        )  # fmt: skip
    verdict = _VOIDED[asked, listed]
    opening = {"yes": "Yes. ", "no": "No. ", "conditional": ""}[verdict] if asked else ""
    return work.computed(at, f"{opening}{text}", verdict=verdict, actors=("Auditor",))


_VOIDED = {
    (None, True): "no", (None, False): "conditional", ("plan", True): "no", ("plan", False): "yes",
    ("full", True): "yes", ("full", False): "no", ("new_contract", True): "conditional",
    ("new_contract", False): "conditional", ("may_void", True): "yes", ("may_void", False): "yes",
}  # fmt: skip


class CreditBureauReport(Inputs):
    """What decides whether a delinquent account may be reported."""

    program: str | None = choice(
        "Is it an ordinary lien or a sewer safety net account?", "5.30.025.A.4",
        {
            "ordinary": ("open lien", "bonded lien", "ordinary lien", "sidewalk lien", "nuisance lien", "weed lien"),
            "sewer_safety_net": ("sewer safety net", "safety net"),
        }, optional=True,
    )  # fmt: skip
    department: bool | None = yes_no(
        "Has the Department of Environmental Quality directed it?", "5.31.025.A.4", optional=True,
        yes=("deq directed", "directed by deq", "department of environmental quality directed", "deq and the council",
             "deq direction", "deq and council", "deq told us", "deq only", "deq wants", "deq ordered", "both directed",
             "deq asked"),
        no=("deq has not", "no deq direction", "council only", "council direction only", "without deq", "deq hasn't",
            "deq never", "nothing from deq", "deq said no", "only the council", "just the council"),
    )  # fmt: skip
    council: bool | None = yes_no(
        "Has the Council directed it?", "5.31.025.A.4", optional=True,
        yes=("council directed", "directed by council", "deq and the council", "council direction", "council ordered",
             "deq and council", "council told us", "council wants", "council only", "both directed", "council voted",
             "only the council", "just the council"),
        no=("council has not", "no council direction", "deq only", "without the council", "deq direction only",
            "council hasn't", "council never", "nothing from council", "council said no", "only deq", "just deq"),
    )  # fmt: skip


OUTRIGHT = anchor("5.30.025.A.4", "Report delinquent lien accounts to a credit rating bureau to encourage payment.")
DIRECTED = anchor("5.31.025.A.4", "if directed by the Department of Environmental Quality and the Council")


@calculator(
    name="credit_bureau_report_allowed",
    title="Whether a delinquent lien may be reported to a credit bureau",
    subject=SUBJECT,
    provision="5.30.025.A.4",
    rule="The Auditor may report delinquent lien accounts to a credit rating bureau; a sewer safety net account only "
    "if directed by the Department of Environmental Quality and the Council.",
    phrases=(
        "can we report a delinquent lien to a credit bureau",
        "may the Auditor report a sewer safety net account to a credit rating bureau",
        "report an unpaid sidewalk lien to the credit agencies",
        "Council directed credit reporting of a sewer account, DEQ has not",
        "does a delinquent assessment go on the owner's credit report",
        "credit rating bureau for a past due bonded lien",
        "can we ding the owner's credit over an unpaid lien",
        "DEQ wants us to report a safety net deadbeat to the credit bureau but Council is silent",
    ),
    anchors=(OUTRIGHT, DIRECTED),
    model=CreditBureauReport,
)
def credit_bureau_report_allowed(work: Work) -> Outcome:
    """PCC 5.30.025 A.4 and 5.31.025 A.4."""
    if work.maybe("program") != "sewer_safety_net":
        work.step("5.30.025.A.4", "The Auditor is authorized to report delinquent lien accounts", True)
        work.note("A sewer safety net account needs the direction of the Department of Environmental Quality and the "
                  "Council (PCC 5.31.025 A.4).")  # fmt: skip
        return work.computed("5.30.025.A.4", "Yes, the Auditor is authorized to report delinquent lien accounts.",
                             verdict="yes", actors=("Auditor",))  # fmt: skip
    at, directed = "5.31.025.A.4", (
        Condition("department", "5.31.025.A.4", "the Department of Environmental Quality directs it"),
        Condition("council", "5.31.025.A.4", "the Council directs it"),
    )  # fmt: skip
    actors = ("Auditor", "Department of Environmental Quality", "Council")
    granted = "the Auditor may report delinquent sewer safety net accounts"
    return permission(work, at, granted, on=directed, actors=actors)
