"""Interest on bonded liens and the rate of a renegotiated contract: Sections 5.30.025 E.2 and 5.30.037."""

from __future__ import annotations

from datetime import date
from decimal import Decimal
from typing import Any

from calculators.calculator import calculator
from calculators.conditions import any_below_zero, below_zero
from calculators.figure import anchor
from calculators.inputs import Inputs, choice, count, day, money, number, percent, yes_no
from calculators.interest import day_count, simple_interest
from calculators.money import plain, usd
from calculators.outcome import Outcome, Quantity
from calculators.subjects.liens import PAID_WORDS, PAST_WORDS, PRINCIPAL_WORDS
from calculators.work import Work, dollars

SUBJECT = "Assessment liens"
MONTHS_A_YEAR = 12
ORIGINAL_WORDS = ("original", "old", "current", "first", "was", "void", "existing", "original contract",
                  "old contract",
                  "old rate", "original rate", "voided", "had been", "used to be", "previous", "before",
                  "original contract is", "first contract", "first rate", "older contract", "started at",
                  "started out",
                  "signed at", "previous rate", "previous contract", "paying", "old deal", "old one", "first one",
                  "original one", "at first", "voided contract", "contract that was voided",
                  "old installment contract",
                  "original installment contract", "at signing", "came from", "initially", "was at", "it was at",
                  "had it at", "was on", "started with")  # fmt: skip
PROPOSED_WORDS = ("new", "proposed", "offered", "renegotiated", "offer", "renegotiate", "new contract", "new rate",
                  "wants", "asks for", "now", "redo it at", "down to", "lower it to", "drop to", "go with",
                  "give them", "renegotiated contract", "renegotiated installment contract",
                  "new installment contract",
                  "set it at", "be set at", "give", "may we give", "offer him", "offer her", "offer them",
                  "new deal", "new one", "second contract", "replacement contract", "rewrite it at", "rewritten",
                  "hoping for", "would like", "do it at", "write it at", "write him", "settle for", "next contract",
                  "new paper", "new terms", "second one", "allowed for the renegotiated", "plan", "we plan",
                  "planning", "thinking of", "propose", "going with",
                  "want", "intend", "would be", "we would charge", "draft", "drafted",
                  "allowed", "good enough", "too low", "high enough", "okay for the new",
                  "fine for the new")  # fmt: skip
LISTED_YES = ("on the foreclosure list", "after the list", "after placing", "listed", "foreclosure list",
              "after listing", "already listed", "after the foreclosure list",
              "already on the foreclosure list", "already on the list", "is on the list", "was on the list",
              "after the property was placed on the foreclosure list", "after it was on the foreclosure list",
              "after the property was put on the foreclosure list", "after it went on the list", "once it was listed",
              "after it was listed", "after it went on the foreclosure list", "after we listed it", "made the list",
              "after placing the property on the foreclosure list", "after the house was listed", "had been listed",
              "after the house went on the list", "sitting on the foreclosure list", "after it made the list",
              "when it was already listed")  # fmt: skip
LISTED_NO = ("before the list", "not on the list", "prior to the list", "before listing", "not yet listed",
             "prior to placing", "before the foreclosure list", "not on the foreclosure list", "not listed",
             "before it was listed", "before the property was on the foreclosure list",
             "before the property was on the list", "before it was on the foreclosure list",
             "before placing the property on the foreclosure list", "before it was on the list",
             "before the property was placed on the foreclosure list",
             "prior to placing the property on the foreclosure",
             "not on the list yet", "isn't on the list yet", "isn't on the foreclosure list", "isn't on the list",
             "before it went on the foreclosure list", "before it hit the list", "before it made the list",
             "before putting it on the foreclosure list", "before we put it on the foreclosure list",
             "never on the foreclosure list", "before we listed", "before being listed", "wasn't on the list",
             "wasn't listed", "hasn't been listed", "not been placed on the foreclosure list", "isn't listed",
             "before the property went on the foreclosure list", "before foreclosure listing", "ahead of listing",
             "before the house went on the list", "nowhere near the foreclosure list", "not on any list",
             "wasn't on the foreclosure list", "two weeks before the foreclosure list", "before it got listed",
             "before it ever got to the foreclosure list")  # fmt: skip

DAILY = anchor(
    "5.30.025.E.2",
    "calculated daily based on the amount of the unpaid principal balance and the interest rate set by the "
    "installment payment contract",
)
NOT_LOWER = anchor(
    "5.30.037", "at a rate greater than or equal to the interest rate of the original installment payment"
)
FIRST_PAID = anchor(
    "5.30.037", "all delinquent assessment installments before the City will accept the renegotiated installment"
)


class BondedLienInterest(Inputs):
    """What interest on a delinquent bonded lien depends on."""

    principal: Decimal | None = money(
        "What is the unpaid principal balance?", "5.30.025.E.2", words=(*PRINCIPAL_WORDS, "unpaid")
    )
    rate: Decimal | None = percent(
        "Which annual interest rate does the installment contract set (in percent)?", "5.30.025.E.2",
        words=("rate", "interest", "contract", "contract rate", "annual", "installment contract", "principal at",
               "unpaid principal at", "a year", "per year", "contract says", "written at", "note rate", "bears",
               "at"),
    )  # fmt: skip
    days: int | None = count(
        "For how many days is interest charged?", "5.30.025.E.2", unit="days", optional=True,
        words=(*PAST_WORDS, "for", "over"),
    )  # fmt: skip
    months: Decimal | None = number(
        "For how many months is interest charged?", "5.30.025.E.2", unit="months", optional=True,
        words=("months", "month", "months late", "months behind", "for", "over", "past due", "year", "years"),
    )  # fmt: skip
    start: date | None = day(
        "From which date is interest charged?", "5.30.025.E.2",
        words=("from", "since", "due", "installment", "was due", "came due", "fell due", "missed", "skipped",
               "missed the payment", "between", "starting", "beginning", "stopped paying", "delinquent", "due date"),
    )  # fmt: skip
    end: date | None = day(
        "Through which date is interest charged?", "5.30.025.E.2",
        words=("to", "through", "until", "up to", "ending", "today", "as of", "coming in", "pays up", *PAID_WORDS),
    )  # fmt: skip
    asked: str | None = choice(
        "Is the question for the interest of one day, or for that of the whole time?", "5.30.025.E.2",
        {
            "one_day": ("daily interest", "interest per day", "interest a day", "each day", "per diem", "every day",
                        "daily amount", "interest for one day", "interest for a day", "daily charge", "per day",
                        "a day's interest", "daily accrual", "one day of interest", "daily figure", "rack up a day",
                        "adds up per day", "grow a day", "cost a day", "cost per day", "for each day"),
            "whole": ("altogether", "for the whole time", "total interest", "in all"),
        }, optional=True,
    )  # fmt: skip


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
        "bonded account has sat unpaid since spring, what interest do we add at the contract rate",
        "what does a late bonded lien cost a day in interest",
        "LID assessment on installments, missed the June payment, paying in August, how much interest",
        "principal still owed on a bonded sidewalk lien, contract rate, ninety days: interest?",
        "per diem on a delinquent bonded assessment",
        "interest on a bonded lien between two dates at five percent",
        "how much extra has piled up on his bonded account since he quit paying",
        "is interest on a bonded lien figured on the whole principal or on the missed installment",
        "bonded at five percent and half a year late, how much interest",
        "what's the total interest on our bonded lien",
        "exact interest on this bonded lien so far",
        "what does the interest on his installment contract come to",
        "how much interest has our bonded account run up to now",
    ),
    anchors=(DAILY,),
    model=BondedLienInterest,
)
def bonded_lien_interest(work: Work) -> Outcome:
    """PCC 5.30.025 E.2."""
    work.note("The text does not say on which day this interest starts; the 12 percent floor and the 30 free days are "
              "for open liens only.")  # fmt: skip
    timed = any(work.maybe(name) is not None for name in ("days", "start", "end"))
    months: Decimal | None = work.maybe("months")
    if timed or (months is None and work.maybe("asked") != "one_day"):
        return contract_interest(work, "5.30.025.E.2")
    if months is None:
        return _one_day(work, "5.30.025.E.2")
    return _monthly(work, "5.30.025.E.2", months)


def _one_day(work: Work, at: str) -> Outcome:
    """The interest that one day adds."""
    principal, rate = work.money("principal"), work.percent("rate")
    if wrong := below_zero(work, at, principal, rate):
        return wrong
    interest = simple_interest(work, at, principal, rate, 1)
    text = f"Interest is {usd(interest)} a day: {plain(rate)} percent a year on {usd(principal)}."
    return work.computed(at, text, dollars("interest", "Interest of one day", interest))


def _monthly(work: Work, at: str, months: Decimal) -> Outcome:
    """Interest for whole months, each taken as a twelfth of a year because its days are not known."""
    principal, rate = work.money("principal"), work.percent("rate")
    if wrong := below_zero(work, at, principal, rate, int(months)):
        return wrong
    work.note("Interest is calculated daily; without the dates each month was taken as a twelfth of a year.")
    exact = principal * rate / 100 * months / MONTHS_A_YEAR
    spoken = f"{plain(rate)} percent a year on {usd(principal)} for {plain(months)} months"
    work.step(at, spoken, exact, "USD")
    interest = work.cents(at, exact)
    return work.computed(
        at, f"Interest is about {usd(interest)}: {spoken}.",
        dollars("interest", "Interest", interest), dollars("total", "Principal with interest", principal + interest),
    )  # fmt: skip


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
             "paid what was delinquent", "paid the back installments", "back installments are paid",
             "back payments paid",
             "caught up on the back payments", "paid off the missed installments", "missed installments are paid",
             "arranged to pay the delinquent", "nothing overdue",
             "delinquency is cleared", "cleared the delinquent installments", "all caught up", "paid the missed"),
        no=("delinquent installments not paid", "delinquent installments unpaid", "hasn't paid the delinquent",
            "before paying the delinquent", "still owes the delinquent", "without paying the delinquent",
            "delinquent installments still unpaid", "hasn't caught up", "not paid the delinquent",
            "has not paid the delinquent", "still delinquent", "still owes two back installments",
            "still owes back installments", "owes back installments", "still owes installments",
            "still owes the back",
            "still owes the missed", "back installments are unpaid", "back payments are unpaid",
            "back installments unpaid", "still behind", "hasn't paid the back", "hasn't paid the missed",
            "missed installments unpaid", "without catching up", "before catching up",
            "no arrangement for the missed",
            "still short on the old installments", "still hasn't paid", "still has missed installments",
            "not caught up", "owes installments", "installments are still unpaid", "installments still open"),
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
        "lowest rate we may put in a new installment contract",
        "may we give the owner a renegotiated installment contract at five percent",
        "redoing her bond contract, old rate against new rate, fine?",
        "he still owes back installments, will the City take the new contract",
        "bond rates fell, so could his second contract carry less interest than the first",
        "what rate do we write into the replacement for a voided lien contract",
        "is a half point less on the rewritten payment contract okay",
        "can we keep the rate the same on her new installment contract",
        "exact lowest rate for this owner's new installment contract",
        "what rate can we put in our renegotiated contract with Mr. Vance",
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
        known = (
            () if original is None else (Quantity("minimum", "Least rate of the new contract", original, "percent"),)
        )
        text = f"{'Yes' if allowed else 'No'}: the new rate must be greater than or equal to the original rate."
        return work.computed(at, text, *known, verdict="yes" if allowed else "no", actors=("Auditor",))
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
