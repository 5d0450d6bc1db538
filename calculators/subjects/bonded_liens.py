"""Bonded liens and their installment contracts: Sections 5.30.025 E.2 and H, 5.30.037, 5.30.075."""

from __future__ import annotations

from datetime import date
from decimal import Decimal

from calculators.calculator import calculator
from calculators.conditions import below_zero
from calculators.figure import anchor
from calculators.inputs import Inputs, choice, count, day, money, percent, yes_no
from calculators.interest import day_count, simple_interest
from calculators.money import plain, usd
from calculators.outcome import Outcome
from calculators.work import Work, dollars

SUBJECT = "Assessment liens"
ORIGINAL_WORDS = ("original", "old", "current", "first", "was", "void", "existing")
PROPOSED_WORDS = ("new", "proposed", "offered", "renegotiated", "offer", "renegotiate")
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
PLAN = anchor("5.30.037.A", "may apply for a special payment plan to pay delinquent assessment installments")
FULL = anchor("5.30.037.B", "may pay all delinquent installments in full")


class BondedLienInterest(Inputs):
    """What interest on a delinquent bonded lien depends on."""

    principal: Decimal | None = money(
        "What is the unpaid principal balance?",
        "5.30.025.E.2",
        words=("principal", "balance", "unpaid", "lien", "owes"),
    )
    rate: Decimal | None = percent(
        "Which annual interest rate does the installment contract set (in percent)?", "5.30.025.E.2",
        words=("rate", "interest", "contract"),
    )  # fmt: skip
    days: int | None = count(
        "For how many days is interest charged?", "5.30.025.E.2", unit="days", words=("days", "day", "late", "past"),
        optional=True,
    )  # fmt: skip
    start: date | None = day(
        "From which date is interest charged?", "5.30.025.E.2", words=("from", "since", "due", "installment")
    )
    end: date | None = day(
        "Through which date is interest charged?", "5.30.025.E.2", words=("to", "through", "until", "paid", "pays")
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


class RenegotiatedRateCheck(Inputs):
    """The two rates of a renegotiation."""

    original: Decimal | None = percent(
        "What is the interest rate of the original installment contract (in percent)?", "5.30.037", words=ORIGINAL_WORDS
    )
    proposed: Decimal | None = percent(
        "Which rate is proposed for the new contract (in percent)?", "5.30.037", words=PROPOSED_WORDS
    )


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
    ),
    anchors=(NOT_LOWER,),
    model=RenegotiatedRateCheck,
)
def renegotiated_rate_check(work: Work) -> Outcome:
    """PCC 5.30.037."""
    return rate_check(work, "5.30.037")


def rate_check(work: Work, at: str) -> Outcome:
    """Whether a proposed rate is at least the original one, by provision ``at``."""
    original, proposed = work.percent("original"), work.percent("proposed")
    if wrong := below_zero(work, at, original, proposed):
        return wrong
    allowed = proposed >= original
    compared = "greater than or equal to" if allowed else "less than"
    words = f"{plain(proposed)} percent is {compared} the original {plain(original)} percent"
    work.step(at, words, allowed)
    return work.computed(at, f"{'Yes' if allowed else 'No'}: {words}.", verdict="yes" if allowed else "no",
                         actors=("Auditor",))  # fmt: skip


class ContractVoidEffect(Inputs):
    """When an installment contract is voided."""

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
    ),
    anchors=(MAY_VOID, SHALL_VOID, PLAN, FULL),
    model=ContractVoidEffect,
)
def contract_void_effect(work: Work) -> Outcome:
    """PCC 5.30.025 H, 5.30.037 A and B, 5.30.075 A."""
    if work.yes("listed"):
        work.step("5.30.075.A", "To leave the foreclosure list by payment: the Auditor shall declare the contract void")
        work.step("5.30.037.B", "Voided after placing on the list: no special payment plan", False)
        text = (
            "All delinquent installments must be paid in full before a new contract; no special payment plan is open."
        )
        return work.computed("5.30.037.B", text, verdict="no", actors=("Auditor",))
    work.step("5.30.025.H", "Once delinquent, the Auditor may declare the contract void, subject to its terms")
    work.step("5.30.037.A", "Voided before placing on the list: a special payment plan may be applied for", True)
    text = (
        "The owner may apply for a special payment plan for the delinquent installments, or pay them, and then "
        "renegotiate a contract."
    )
    return work.computed("5.30.037.A", text, verdict="conditional", actors=("Auditor",))


class CreditBureauReport(Inputs):
    """What decides whether a delinquent account may be reported."""

    program: str | None = choice(
        "Is it an ordinary lien or a sewer safety net account?", "5.30.025.A.4",
        {
            "ordinary": ("open lien", "bonded lien", "ordinary lien", "sidewalk lien", "nuisance lien"),
            "sewer_safety_net": ("sewer safety net", "safety net"),
        }, optional=True,
    )  # fmt: skip
    department: bool | None = yes_no(
        "Has the Department of Environmental Quality directed it?", "5.31.025.A.4",
        yes=("deq directed", "directed by deq", "department of environmental quality directed", "deq and the council",
             "deq direction"),
        no=("deq has not", "no deq direction", "council only", "council direction only", "without deq"),
    )  # fmt: skip
    council: bool | None = yes_no(
        "Has the Council directed it?", "5.31.025.A.4",
        yes=("council directed", "directed by council", "deq and the council", "council direction", "council ordered"),
        no=("council has not", "no council direction", "deq only", "without the council", "deq direction only"),
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
    at, actors = "5.31.025.A.4", ("Auditor", "Department of Environmental Quality", "Council")
    refused = work.maybe("council") is False or work.maybe("department") is False
    allowed = not refused and work.yes("department") and work.yes("council")
    work.step(at, "Directed by the Department of Environmental Quality and the Council", allowed)
    text = (
        "Yes: both have directed it." if allowed else "No: the direction of the Department and the Council is needed."
    )
    return work.computed(at, text, verdict="yes" if allowed else "no", actors=actors)
