"""City checks issued in place of cancelled or lost ones: Section 5.52.020."""

from __future__ import annotations

from decimal import Decimal

from calculators.calculator import calculator
from calculators.conditions import below_zero
from calculators.figure import anchor
from calculators.inputs import Inputs, amounts, choice, count, money, yes_no
from calculators.money import usd
from calculators.outcome import Outcome
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


class InLieuCheck(Inputs):
    """What checks in place of a cancelled one depend on."""

    wanted: str | None = choice(
        "Is it asked how much may still be issued, or whether the new checks are in order?", "5.52.020",
        {
            "what_is_left": ("how much may", "how much can", "at most", "what is left", "how much is left", "how big",
                             "how large", "remaining", "most the", "what's left", "how much more", "how much room",
                             "biggest", "largest", "the rest", "how much for the", "left for", "max"),
            "other": (),
        },
        optional=True,
    )  # fmt: skip
    apiece: bool | None = yes_no(
        "Is every one of the new checks for that amount?", "5.52.020", optional=True,
        yes=("each", "apiece", "a piece", "per check", "equal checks", "every one of them", "both for", "all for"),
    )  # fmt: skip
    new_checks: int | None = count(
        "How many new checks are wanted?", "5.52.020", unit="checks",
        words=("checks", "new checks", "in-lieu checks", "replacement checks", "in lieu", "replacements", "new ones",
               "checks of", "pieces", "equal checks", "split into", "split in", "smaller checks", "ways",
               "substitutes",
               "smaller ones"),
    )  # fmt: skip
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
            "doesn't mention the old check", "does not state the number", "left off the date", "leave off the number",
            "omit the number", "leave out the number", "skip the number", "leave off the date", "omit the date",
            "leave the number off", "without showing", "no mention of the old", "leave off the old"),
    )  # fmt: skip
    cancelled: Decimal | None = money(
        "What was the amount of the cancelled check?", "5.52.020",
        words=("cancelled", "canceled", "original", "voided", "cancel", "old", "void", "cancelled check", "replace",
               "replaces",
               "cancelled check for", "one check of", "in place of", "instead of", "killed", "old check", "bad check",
               "original check", "check was for", "check with", "check into", "check by", "lost check", "replacing",
               "stopped", "voided check"),
    )  # fmt: skip
    issued: tuple[Decimal, ...] | None = amounts(
        "Which amounts have been issued in its place so far?", "5.52.020", optional=True,
        words=("first", "already", "so far", "already issued", "already wrote"),
    )  # fmt: skip
    excess: Decimal | None = money(
        "By how much do the new checks exceed the cancelled one, if they do?", "5.52.020", optional=True,
        words=("more than", "bucks more", "dollars more", "bigger", "higher", "over the old", "extra", "too much",
               "larger", "more than the old", "above the old", "more than the voided", "over the amount"),
    )  # fmt: skip
    proposed: tuple[Decimal, ...] | None = amounts(
        "How much are the new checks that are wanted?", "5.52.020",
        words=("new", "second", "another", "next", "proposed", "third", "new one", "new check", "reissue", "with one",
               "with checks", "new ones of", "each",
               "apiece", "replacement", "in its place", "cut", "one for", "write one for", "issued", "issue",
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
        "voided a vendor check and cutting two new ones, are we ok",
        "two in-lieu checks of 400 apiece for one we killed, too much?",
        "wrong amount went out, Mayor and Auditor void it, how big may the new check be",
        "replacing one check with three of them, do they add up right",
        "how much is left to issue after the first replacement",
        "new check is 20 bucks more than the voided one, fine?",
        "may the in lieu check leave off the number of the old one",
        "can we replace this check with several smaller ones",
        "how much may we still issue in place of our cancelled check",
        "what amount can still go out in place of our cancelled check",
        "how much is left to issue instead of the check we cancelled",
        "how much may still go out in place of our cancelled check",
        "can our new checks replace the cancelled one",
        "may these checks stand in for the one we voided",
        "do the two checks we cut match the voided one",
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
    excess: Decimal | None = work.maybe("excess")
    if excess is not None and excess > 0 and work.maybe("proposed") is None:
        work.step(at, f"The new checks exceed the cancelled one by {usd(excess)}", False)
        text = "No: in lieu checks shall not exceed in the aggregate the amount of the check cancelled."
        return work.computed(at, text, dollars("over", "Too much", excess), verdict="no", actors=BOTH)
    cancelled = work.money("cancelled")
    issued, wanted = _new_checks(work)
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


def _new_checks(work: Work) -> tuple[tuple[Decimal, ...], tuple[Decimal, ...] | None]:
    """The amounts issued so far, and those that are wanted; all count as issued where it is asked what is left."""
    issued: tuple[Decimal, ...] = work.maybe("issued") or ()
    wanted: tuple[Decimal, ...] | None = work.maybe("proposed")
    if wanted and len(wanted) == 1 and work.maybe("apiece"):
        wanted = wanted * min(work.count("new_checks"), 1000)
    if work.maybe("wanted") == "what_is_left" and wanted:
        return (*issued, *wanted), None
    return issued, wanted


class LostCheck(Inputs):
    """What a new check for a lost one depends on."""

    notified: bool | None = yes_no(
        "Has the payee given notice to the City Treasurer to stop payment?", "5.52.020", optional=True,
        yes=("stop payment", "notified the treasurer", "told the treasurer", "payment stopped", "gave notice",
             "called the treasurer", "treasurer was told", "stopped payment", "stop pay", "treasurer notified",
             "let the treasurer know", "treasurer knows", "payment has been stopped", "treasurer's been told"),
        no=("no stop payment", "did not notify", "no notice", "treasurer not notified", "not notified", "never told",
            "hasn't told the treasurer", "without a stop payment", "didn't tell the treasurer", "no stop pay"),
    )  # fmt: skip
    requested: bool | None = yes_no(
        "Has the payee filed a request with a statement of facts with the Auditor?", "5.52.020", optional=True,
        yes=("filed a request", "statement of facts", "request filed", "asked the auditor", "wrote to the auditor",
             "filed with the auditor", "request with the auditor", "explained the loss in writing"),
        no=("no request", "not filed", "no statement", "without a statement", "hasn't filed", "never filed",
            "only called",
            "didn't file", "no paperwork", "nothing filed", "without paperwork", "nothing on file", "no papers",
            "nothing in writing", "no forms", "no statement of facts", "not a word in writing"),
    )  # fmt: skip
    harmless: bool | None = yes_no(
        "Has the payee given the document relieving the City from harm?", "5.52.020", optional=True,
        yes=("hold harmless", "hold-harmless", "signed the release", "signed a release", "relieving document",
             "signed the hold harmless", "signed the waiver", "indemnity signed", "signed an indemnity",
             "gave us the release", "signed a paper holding us harmless", "holds the city harmless",
             "all papers signed",
             "release is signed", "waiver is signed", "indemnity is in", "signed off on not suing"),
        no=("no hold harmless", "before the hold harmless document", "will not sign", "won't sign",
            "refuses to sign", "no release", "without a release", "did not sign", "without signing",
            "hasn't signed", "not signed the release", "no waiver", "before signing", "before he signs",
            "before she signs", "until he signs", "without the hold harmless", "before they sign",
            "no paperwork", "before the payee signs", "no indemnity", "nothing signed",
            "hasn't given us the release", "still hasn't signed", "never signed", "without the waiver",
            "before the waiver", "before the release", "first and sign later", "sign it later",
            "sign later", "doesn't want to sign", "balks at signing", "sign on friday",
            "sign the hold harmless on", "sign it friday", "sign it next week", "sign next week",
            "sign tomorrow", "sign it tomorrow", "sign afterwards", "sign it afterwards", "later sign",
            "send the release later", "release later", "mail the release back", "sign monday",
            "promise to sign", "promises to sign", "promised to sign", "will sign", "sign the paper later",
            "hold harmless later", "hold harmless afterwards", "hold harmless on friday",
            "hold harmless next week", "hold harmless tomorrow", "once she has the check",
            "get the signature later", "signature later"),
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
        "payee lost his check, may the substitute be delivered before he signs the document relieving the City",
        "vendor's check burned up and there is no paperwork from him yet, can we just reissue",
        "he will sign the release later, hand over the new check now?",
        "dog ate the check, everything filed and signed, may she have another",
        "can we hand over her replacement check today and have her sign the hold harmless afterwards",
        "may our vendor get his new check now",
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
