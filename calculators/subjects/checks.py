"""City checks: replacing and signing them: Sections 5.52.020, 5.52.050 and 5.52.060."""

from __future__ import annotations

from decimal import Decimal

from calculators.calculator import calculator
from calculators.conditions import any_below_zero, below_zero
from calculators.figure import anchor, figure
from calculators.inputs import Inputs, amounts, choice, count, money, yes_no
from calculators.money import usd
from calculators.outcome import Outcome, Quantity
from calculators.permission import Condition, permission
from calculators.work import Work, dollars

SUBJECT = "Checks"
BOTH = ("Mayor", "Auditor")


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

    same_fund: bool | None = yes_no(
        "Are the new checks drawn against the same fund as the cancelled one?", "5.52.020", optional=True,
        yes=("same fund", "same account"),
        no=("different fund", "another fund", "other fund", "different account", "not the same fund"),
    )  # fmt: skip
    numbered: bool | None = yes_no(
        "Do the new checks state the number and date of the cancelled one?", "5.52.020", optional=True,
        yes=("number and date of the old", "states the number", "shows the number", "shows the old number",
             "number and date on it", "number and date are on"),
        no=("without the number", "doesn't show the number", "no number", "leaves off the number",
            "without the old number",
            "doesn't mention the old check", "does not state the number", "left off the date"),
    )  # fmt: skip
    cancelled: Decimal | None = money(
        "What was the amount of the cancelled check?", "5.52.020",
        words=("cancelled", "canceled", "original", "voided", "cancel", "old", "void", "cancelled check", "replace",
               "replaces",
               "cancelled check for", "one check of", "in place of", "instead of"),
    )  # fmt: skip
    issued: tuple[Decimal, ...] | None = amounts(
        "Which amounts have been issued in its place so far?", "5.52.020", optional=True,
        words=("first", "already", "so far", "already issued", "already wrote"),
    )  # fmt: skip
    proposed: tuple[Decimal, ...] | None = amounts(
        "How much are the new checks that are wanted?", "5.52.020",
        words=("new", "second", "another", "next", "proposed", "third", "new one", "new check", "reissue", "with one",
               "new checks", "two checks", "three checks", "with checks", "checks of", "in lieu", "new ones",
               "second one"),
    )  # fmt: skip


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
        "we voided a check and want to write a bigger one instead, can we",
        "split a cancelled check in three, is the sum too much",
        "may the replacement for a voided check come out of a different fund",
    ),
    anchors=(NOT_MORE, SAME_FUND),
    model=InLieuCheck,
)
def in_lieu_check(work: Work) -> Outcome:
    """PCC 5.52.020."""
    at = "5.52.020"
    for field, words in (("same_fund", "drawn against the same fund"),
                         ("numbered", "state the number and date of the cancelled check")):  # fmt: skip
        if work.maybe(field) is False:
            work.step(at, f"In lieu checks are {words}" if field == "same_fund" else f"In lieu checks {words}", False)
            must = "must be" if field == "same_fund" else "must"
            return work.computed(at, f"No: in lieu checks {must} {words}.", verdict="no", actors=BOTH)
    cancelled = work.money("cancelled")
    issued: tuple[Decimal, ...] = work.maybe("issued") or ()
    wanted: tuple[Decimal, ...] | None = work.maybe("proposed")
    if wrong := below_zero(work, at, cancelled, *issued, *(wanted or ())):
        return wrong
    left = cancelled - sum(issued)
    if left < 0:
        return work.not_applicable(at, "More than the cancelled amount has been issued already; check the figures.")
    work.step(at, f"Cancelled {usd(cancelled)} less {usd(Decimal(sum(issued)))} issued in its place", left, "USD")
    work.note("In lieu checks are drawn against the same fund and state the number and date of the cancelled check.")
    value = dollars("remaining", "May still be issued", left)
    text = f"In lieu checks of at most {usd(left)} may still be issued against the same fund."
    if wanted is None:
        return work.computed(at, text, value, actors=BOTH)
    total = Decimal(sum(wanted))
    work.step(at, f"{usd(total)} does not exceed that", total <= left)
    verdict = "yes" if total <= left else "no"
    over = f" {usd(total)} is {usd(total - left)} too much." if total > left else ""
    return work.computed(at, f"{verdict.capitalize()}.{over} {text}", value, verdict=verdict, actors=BOTH)


class LostCheck(Inputs):
    """What a new check for a lost one depends on."""

    notified: bool | None = yes_no(
        "Has the payee given notice to the City Treasurer to stop payment?", "5.52.020", optional=True,
        yes=("stop payment", "notified the treasurer", "told the treasurer", "payment stopped", "gave notice",
             "called the treasurer", "treasurer was told", "stopped payment", "stop pay", "treasurer notified"),
        no=("no stop payment", "did not notify", "no notice", "treasurer not notified", "not notified", "never told",
            "hasn't told the treasurer", "without a stop payment", "didn't tell the treasurer", "no stop pay"),
    )  # fmt: skip
    requested: bool | None = yes_no(
        "Has the payee filed a request with a statement of facts with the Auditor?", "5.52.020", optional=True,
        yes=("filed a request", "statement of facts", "request filed", "asked the auditor", "wrote to the auditor",
             "filed with the auditor", "request with the auditor", "explained the loss in writing"),
        no=("no request", "not filed", "no statement", "without a statement", "hasn't filed", "never filed",
            "only called",
            "didn't file"),
    )  # fmt: skip
    harmless: bool | None = yes_no(
        "Has the payee given the document relieving the City from harm?", "5.52.020", optional=True,
        yes=("hold harmless", "hold-harmless", "signed the release", "signed a release", "relieving document",
             "signed the hold harmless", "signed the waiver", "indemnity signed", "signed an indemnity"),
        no=("no hold harmless", "before the hold harmless document", "will not sign", "won't sign",
            "refuses to sign", "no release", "without a release",
            "did not sign", "without signing", "hasn't signed", "not signed the release", "no waiver", "before signing",
            "before he signs", "before she signs", "until he signs", "without the hold harmless"),
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
        "somebody swiped her City check out of the mailbox, can she get a new one today",
        "vendor lost a City check, what must he do before we write a new one",
        "check got burned up, payee told the Treasurer and filed with the Auditor, hand over the new one?",
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


class CharterAppropriation(Inputs):
    """What a check on a Charter appropriation depends on."""

    signer: str | None = choice(
        "Who signed the memorandum requisition?", "5.52.050",
        {
            "personal": ("personally", "signed personally", "commissioner signed", "commissioner himself",
                         "commissioner herself", "signed by the commissioner", "finance commissioner signed",
                         "commissioner's own signature", "finance and administration signed",
                         "signed by the finance commissioner"),
            "other": ("deputy", "assistant", "staff", "somebody else", "someone else", "by proxy", "chief of staff",
                      "another commissioner", "deputy of the commissioner", "his deputy", "stamp", "on behalf",
                      "for the commissioner", "staff sign", "assistant signed", "deputy signed", "aide",
                      "secretary", "rubber stamp",
                      "signature stamp", "acting", "bureau director", "office manager", "mayor signed",
                      "executive assistant"),
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
        "can an aide sign the Charter appropriation requisition for the finance commissioner",
        "requisition for the 2-108 money came in with a rubber stamp signature",
        "his deputy signed the requisition for the Charter appropriation, can the Auditor draw the check",
    ),
    anchors=(PERSONALLY,),
    model=CharterAppropriation,
)
def charter_appropriation_check(work: Work) -> Outcome:
    """PCC 5.52.050."""
    personally = work.choice("signer") == "personal"
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
        "How much is the refund?", "5.52.060",
        words=("refund", "check", "amount", "deposit", "for", "overpaid", "refunds", "back", "credit"),
    )  # fmt: skip
    signer: str | None = choice(
        "Who would sign the check, if somebody is named?", "5.52.060",
        {
            "official": ("water bureau administrator", "director of finance and administration", "finance director",
                         "customer accounts manager", "administrator of the water bureau", "administrator",
                         "accounts manager"),
            "other": ("supervisor", "billing supervisor", "cashier", "clerk", "accountant", "chief engineer",
                      "city treasurer",
                      "deputy", "assistant", "office manager", "commissioner", "auditor", "mayor", "meter reader",
                      "billing clerk", "collections manager", "lead worker", "secretary"),
        },
        optional=True,
    )  # fmt: skip
    alone: bool | None = yes_no(
        "Is it only one signature?", "5.52.060", optional=True,
        yes=("alone", "by himself", "by herself", "only one", "single signature", "one signature", "just one",
             "on his own", "on her own", "one person", "sole signature", "with one", "just the administrator",
             "just the customer accounts manager", "only the administrator", "only the customer accounts manager"),
        no=("two signatures", "both", "two of them", "second signature", "co-signed", "two people", "two officials"),
    )  # fmt: skip
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
        "can the Customer Accounts Manager sign a big sewer refund alone",
        "is a billing clerk allowed to sign a water customer's refund check",
        "water overpayment refund, one signature or two",
    ),
    anchors=(HIGHEST, TWO_FROM, TWO, SIGNERS),
    model=WaterRefund,
)
def water_refund_check(work: Work) -> Outcome:
    """PCC 5.52.060."""
    if wrong := any_below_zero(work, "5.52.060"):
        return wrong
    officials = ("Water Bureau Administrator", "Director of Finance and Administration", "Customer Accounts Manager")
    if work.maybe("signer") == "other":
        work.step("5.52.060", "Signed only by one of the designated officials", False)
        text = f"No: such checks are signed only by the {officials[0]}, the {officials[1]} or the {officials[2]}."
        return work.computed("5.52.060", text, verdict="no", actors=officials)
    amount, alone = work.money("amount"), work.maybe("alone")
    signed = work.maybe("signatures") or (None if alone is None else 1 if alone else 2)
    highest = work.figure(HIGHEST)
    if amount > highest:
        work.step("5.52.060", f"{usd(amount)} is in excess of {usd(highest)}", False)
        text = f"No: no check in excess of {usd(highest)} is issued on this account."
        return work.computed("5.52.060", text, dollars("limit", "Largest refund", highest), verdict="no")
    needed = 1 if amount < work.figure(TWO_FROM) else int(work.figure(TWO))
    work.step("5.52.060", f"Signatures on a refund check of {usd(amount)}", needed, "signatures")
    value = Quantity("signatures", "Signatures required", needed, "signatures")
    words = "one signature" if needed == 1 else "two signatures"
    text = f"A refund check of {usd(amount)} takes {words} of the designated officials."
    if signed is None:
        return work.computed("5.52.060", text, value, actors=officials)
    enough = signed >= needed
    verdict = "yes" if enough else "no"
    work.step("5.52.060", f"Signed by {signed}", enough)
    return work.computed("5.52.060", f"{verdict.capitalize()}. {text}", value, verdict=verdict, actors=officials)
