"""City checks: replacing, cancelling and signing them: Sections 5.52.020 to 5.52.060 and 5.64.060."""

from __future__ import annotations

from datetime import date, timedelta
from decimal import Decimal

from calculators.calculator import calculator
from calculators.calendar import add_years
from calculators.conditions import any_below_zero
from calculators.figure import anchor, figure
from calculators.inputs import Inputs, choice, count, day, money, yes_no
from calculators.money import long_date, usd
from calculators.outcome import Outcome, Quantity
from calculators.permission import Condition, permission
from calculators.subjects.pay_periods import FISCAL_YEAR, fiscal_year_of
from calculators.work import Work, date_value, dollars

SUBJECT = "Checks"
BOTH = ("Mayor", "Auditor")
DATED_WORDS = ("dated", "date", "issued", "written", "check", "from", "drawn")

NOT_MORE = anchor("5.52.020", "shall not exceed in the aggregate the amount of the check cancelled")
SAME_FUND = anchor("5.52.020", "in lieu checks shall be drawn against the same fund")
LOST = anchor(
    "5.52.020",
    "the payee or holder shall promptly give notice to the City Treasurer to stop payment and file with the Auditor "
    "a request for a new check",
)
HARMLESS = anchor(
    "5.52.020", "shall require from the payee a document relieving the City, its officers and employees from all harm"
)
STALE = figure("stale_check_years", "6", "years", "5.52.040", "the date of which shall be in excess of 6 years prior")
REFUND = figure(
    "refund_check_years",
    "6",
    "years",
    "5.64.060",
    "The City Treasurer shall cancel outstanding refund checks after 6 years.",
)
PETITION = anchor("5.64.060", "may petition the Council at any time for the allowance of such refund")
PERSONALLY = anchor("5.52.050", "signed personally by the Commissioner of Finance and Administration")
HIGHEST = figure(
    "water_refund_limit", "1000", "USD", "5.52.060", "No check shall be issued for any refund in excess of $1,000."
)
TWO_FROM = figure(
    "water_refund_two_signatures", "500", "USD", "5.52.060",
    "Signature of only one of the designated officials shall be required on any refund check for less than $500.",
)  # fmt: skip
TWO = figure(
    "water_refund_signatures", "2", "signatures", "5.52.060", "from $500 to $1,000 shall require two signatures"
)
SIGNERS = anchor(
    "5.52.060",
    "the Water Bureau Administrator or the Director of Finance and Administration or the Customer Accounts Manager",
)


class InLieuCheck(Inputs):
    """What checks in place of a cancelled one depend on."""

    cancelled: Decimal | None = money(
        "What was the amount of the cancelled check?", "5.52.020",
        words=("cancelled", "canceled", "original", "voided", "cancel", "old"),
    )  # fmt: skip
    issued: Decimal | None = money(
        "How much has been issued in its place so far?", "5.52.020", optional=True,
        words=("first", "already", "issued", "so far", "replacement"),
    )  # fmt: skip
    proposed: Decimal | None = money(
        "How much is the new check?", "5.52.020", optional=True, words=("new", "second", "another", "next", "proposed")
    )


@calculator(
    name="in_lieu_check",
    title="Checks issued in place of a cancelled one",
    subject=SUBJECT,
    provision="5.52.020",
    rule="The Mayor and Auditor may cancel a City check and issue one or more in its place, drawn against the same "
    "fund, together not more than the cancelled amount, each stating the number and date of the cancelled check.",
    phrases=(
        "cancelled check of $1,250, first replacement $700, how much may the second be",
        "can two checks replace one cancelled check",
        "limit on in lieu checks",
        "replace a voided $900 City check with a new one of $950",
        "who may cancel a City check and issue another",
        "reissue a cancelled check as several checks",
    ),
    anchors=(NOT_MORE, SAME_FUND),
    model=InLieuCheck,
)
def in_lieu_check(work: Work) -> Outcome:
    """PCC 5.52.020."""
    cancelled, issued, proposed = work.money("cancelled"), work.maybe("issued") or Decimal(0), work.maybe("proposed")
    if wrong := any_below_zero(work, "5.52.020"):
        return wrong
    left = cancelled - issued
    if left < 0:
        return work.not_applicable(
            "5.52.020", "More than the cancelled amount has been issued already; check the figures."
        )
    work.step("5.52.020", f"Cancelled {usd(cancelled)} less {usd(issued)} issued in its place", left, "USD")
    work.note("In lieu checks are drawn against the same fund and state the number and date of the cancelled check.")
    value = dollars("remaining", "May still be issued", left)
    text = f"In lieu checks of at most {usd(left)} may still be issued against the same fund."
    if proposed is None:
        return work.computed("5.52.020", text, value, actors=BOTH)
    fits: bool = proposed <= left
    work.step("5.52.020", f"{usd(proposed)} does not exceed that", fits)
    verdict = "yes" if fits else "no"
    return work.computed("5.52.020", f"{verdict.capitalize()}. {text}", value, verdict=verdict, actors=BOTH)


class LostCheck(Inputs):
    """What a new check for a lost one depends on."""

    notified: bool | None = yes_no(
        "Has the payee given notice to the City Treasurer to stop payment?", "5.52.020", optional=True,
        yes=("stop payment", "notified the treasurer", "told the treasurer", "payment stopped", "gave notice"),
        no=("no stop payment", "did not notify", "no notice", "treasurer not notified", "not notified"),
    )  # fmt: skip
    requested: bool | None = yes_no(
        "Has the payee filed a request with a statement of facts with the Auditor?", "5.52.020", optional=True,
        yes=("filed a request", "statement of facts", "request filed", "asked the auditor"),
        no=("no request", "not filed", "no statement", "without a statement"),
    )  # fmt: skip
    harmless: bool | None = yes_no(
        "Has the payee given the document relieving the City from harm?", "5.52.020", optional=True,
        yes=("hold harmless", "hold-harmless", "signed the release", "signed a release", "relieving document"),
        no=("no hold harmless", "before the hold harmless document", "will not sign", "won't sign",
            "refuses to sign", "no release", "without a release",
            "did not sign", "without signing"),
    )  # fmt: skip


@calculator(
    name="lost_check_replacement",
    title="A new check for one lost, stolen or destroyed",
    subject=SUBJECT,
    provision="5.52.020",
    rule="For a lost, stolen or destroyed check the payee gives the City Treasurer notice to stop payment, files a "
    "request with a statement of facts with the Auditor and, before delivery, gives a document relieving the City "
    "from harm, its form approved by the City Attorney.",
    phrases=(
        "vendor lost a City check, can we issue a new one",
        "payee's check was stolen, what does he have to file",
        "may the replacement check be delivered before the hold harmless document is signed",
        "my City check was destroyed, how do I get another",
        "employee lost a paycheck stub and the check, replacement steps",
        "stop payment and reissue a lost check",
        "payee won't sign the release for a substitute check",
    ),
    anchors=(LOST, HARMLESS),
    model=LostCheck,
)
def lost_check_replacement(work: Work) -> Outcome:
    """PCC 5.52.020."""
    conditions = (
        Condition("notified", "5.52.020", "the payee or holder promptly gives the City Treasurer notice to stop "
                                          "payment"),
        Condition("requested", "5.52.020", "a request with a statement of facts is filed with the Auditor"),
        Condition(
            "harmless", "5.52.020", "the payee first gives a document relieving the City from harm, its form "
            "approved by the City Attorney",
        ),
    )  # fmt: skip
    return permission(
        work, "5.52.020", "the Mayor and the Auditor may issue a new check and it may be delivered", on=conditions,
        actors=(*BOTH, "City Treasurer", "City Attorney"),
    )  # fmt: skip


class CheckDate(Inputs):
    """The date of a check."""

    dated: date | None = day("What is the date of the check?", "5.52.040", words=DATED_WORDS)


@calculator(
    name="stale_check_cancellation_date",
    title="When an old check is cancelled",
    subject=SUBJECT,
    provision="5.52.040",
    rule="At the close of each fiscal year the Auditor cancels all checks whose date lies more than 6 years back.",
    phrases=(
        "check dated December 2, 2019, when will the Auditor cancel it",
        "how old must an uncashed check be to be cancelled",
        "stale City check from June 30, 2020, cancellation date",
        "outstanding check never cashed, when is it canceled",
        "cancel old checks at fiscal year end",
        "uncashed warrant dated 5/1/2021, last day before it is wiped out",
    ),
    anchors=(STALE, FISCAL_YEAR),
    model=CheckDate,
)
def stale_check_cancellation_date(work: Work) -> Outcome:
    """PCC 5.52.040."""
    dated = work.day("dated")
    mark = add_years(dated, int(work.figure(STALE)))
    work.step("5.52.040", f"Six years after {long_date(dated)}", mark, "date")
    close = fiscal_year_of(mark + timedelta(days=1))[1]
    work.step(
        "5.08.075", "The first close of a fiscal year after that, when the date is in excess of 6 years", close, "date"
    )
    work.note("Refund checks have a rule of their own: the City Treasurer cancels them after 6 years (PCC 5.64.060).")
    return work.computed("5.52.040", f"The Auditor cancels it at the close of the fiscal year on {long_date(close)}.",
                         date_value("cancelled", "Cancelled", close), actors=("Auditor",))  # fmt: skip


class RefundCheckDate(Inputs):
    """The date of a refund check."""

    dated: date | None = day("What is the date of the refund check?", "5.64.060", words=(*DATED_WORDS, "refund"))


@calculator(
    name="refund_check_cancellation",
    title="When an outstanding refund check is cancelled",
    subject=SUBJECT,
    provision="5.64.060",
    rule="The City Treasurer cancels outstanding refund checks after 6 years and moves the amount to the General "
    "Fund; the payee may petition the Council at any time, and payment then takes an ordinance.",
    phrases=(
        "refund check dated April 10, 2018 never cashed, when is it cancelled",
        "outstanding refund check, how long is it good",
        "refund check expired, can the payee still get the money",
        "where does the money of a cancelled refund check go",
        "payee found a refund check from 2015",
        "uncashed refund checks after how many years",
    ),
    anchors=(REFUND, PETITION),
    model=RefundCheckDate,
)
def refund_check_cancellation(work: Work) -> Outcome:
    """PCC 5.64.060."""
    mark = add_years(work.day("dated"), int(work.figure(REFUND)))
    first = mark + timedelta(days=1)
    work.step("5.64.060", "Six years from the date of the check", mark, "date")
    work.step("5.64.060", "After 6 years: cancelled from", first, "date")
    work.note("Cancelled, the amount goes to the General Fund; the payee may petition the Council at any time, and the "
              "Council pays only by ordinance.")  # fmt: skip
    work.note("PCC 5.52.040 has the Auditor cancel all checks more than 6 years old at the close of each fiscal year.")
    return work.computed(
        "5.64.060", f"Not presented by {long_date(mark)}, it is to be cancelled by the City Treasurer after that day.",
        date_value("after", "Six years are over on", mark), date_value("earliest", "Cancelled from", first),
        actors=("City Treasurer",),
    )  # fmt: skip


class CharterAppropriation(Inputs):
    """What a check on a Charter appropriation depends on."""

    signer: str | None = choice(
        "Who signed the memorandum requisition?", "5.52.050",
        {
            "commissioner": ("commissioner of finance and administration", "finance commissioner", "the commissioner",
                             "personally", "signed personally", "commissioner signed"),
            "other": ("deputy", "assistant", "staff", "somebody else", "someone else", "by proxy", "chief of staff",
                      "another commissioner", "deputy of the commissioner", "his deputy", "stamp", "on behalf",
                      "for the commissioner", "staff sign"),
        },
    )  # fmt: skip


@calculator(
    name="charter_appropriation_check",
    title="Check on a Charter appropriation",
    subject=SUBJECT,
    provision="5.52.050",
    rule="The Mayor and the Auditor draw checks on the Charter appropriations when the Auditor has a memorandum "
    "requisition signed personally by the Commissioner of Finance and Administration, who holds the proceeds.",
    phrases=(
        "a deputy signed the requisition for a Charter section 2-108 appropriation, is that enough",
        "who signs the memorandum requisition for Charter appropriation checks",
        "check on the Charter 2-105 (14) appropriation, what does the Auditor need",
        "who holds the proceeds of checks on Charter appropriations",
        "may staff sign the requisition for the Commissioner of Finance on a Charter appropriation",
        "draw a check under the Charter appropriation",
    ),
    anchors=(PERSONALLY,),
    model=CharterAppropriation,
)
def charter_appropriation_check(work: Work) -> Outcome:
    """PCC 5.52.050."""
    personally = work.choice("signer") == "commissioner"
    actors = (*BOTH, "Commissioner of Finance and Administration")
    work.step("5.52.050", "Signed personally by the Commissioner of Finance and Administration", personally)
    if personally:
        text = (
            "Yes: the Mayor and the Auditor draw the check; the Commissioner of Finance and Administration holds the "
            "proceeds."
        )
        return work.computed("5.52.050", text, verdict="yes", actors=actors)
    text = "No: the Commissioner of Finance and Administration must sign the memorandum requisition personally."
    return work.computed("5.52.050", text, verdict="no", actors=actors)


class WaterRefund(Inputs):
    """What a refund check of the Bureau of Water Works depends on."""

    amount: Decimal | None = money(
        "How much is the refund?", "5.52.060", words=("refund", "check", "amount", "deposit", "for", "overpaid")
    )
    signatures: int | None = count(
        "How many of the designated officials signed?", "5.52.060", unit="signatures", optional=True,
        words=("signatures", "signature", "signed", "signers"),
    )  # fmt: skip


@calculator(
    name="water_refund_check",
    title="Signatures on a water or sewer refund check",
    subject=SUBJECT,
    provision="5.52.060",
    rule="On its refund checking account the Bureau of Water Works issues no check above $1,000; a check for less "
    "than $500 takes one signature of a designated official, one from $500 to $1,000 two.",
    phrases=(
        "how many signatures on a $725 water refund check",
        "sewer user refund of $480, who signs",
        "can the Water Bureau issue a refund check for $1,200",
        "one signature on a $500 deposit refund, enough?",
        "who may sign water refund checks",
        "largest refund check on the Water Works account",
    ),
    anchors=(HIGHEST, TWO_FROM, TWO, SIGNERS),
    model=WaterRefund,
)
def water_refund_check(work: Work) -> Outcome:
    """PCC 5.52.060."""
    amount, signed = work.money("amount"), work.maybe("signatures")
    if wrong := any_below_zero(work, "5.52.060"):
        return wrong
    highest = work.figure(HIGHEST)
    if amount > highest:
        work.step("5.52.060", f"{usd(amount)} is in excess of {usd(highest)}", False)
        return work.computed("5.52.060", "No: no check in excess of $1,000.00 is issued on this account.", verdict="no")
    needed = 1 if amount < work.figure(TWO_FROM) else int(work.figure(TWO))
    work.step("5.52.060", f"Signatures on a refund check of {usd(amount)}", needed, "signatures")
    value = Quantity("signatures", "Signatures required", needed, "signatures")
    words = "one signature" if needed == 1 else "two signatures"
    text = f"A refund check of {usd(amount)} takes {words} of the designated officials."
    officials = ("Water Bureau Administrator", "Director of Finance and Administration", "Customer Accounts Manager")
    if signed is None:
        return work.computed("5.52.060", text, value, actors=officials)
    enough = signed >= needed
    verdict = "yes" if enough else "no"
    work.step("5.52.060", f"Signed by {signed}", enough)
    return work.computed("5.52.060", f"{verdict.capitalize()}. {text}", value, verdict=verdict, actors=officials)
