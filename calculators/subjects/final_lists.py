"""The steps before a property goes on the final foreclosure list: Sections 5.30.050 and 5.31.035."""

from __future__ import annotations

from datetime import date
from typing import Any

from calculators.calculator import calculator
from calculators.calendar import add_months
from calculators.conditions import any_below_zero
from calculators.figure import Figure, anchor, figure
from calculators.inputs import Inputs, count, day, yes_no
from calculators.money import long_date
from calculators.outcome import Computed, Outcome
from calculators.permission import Condition, permission
from calculators.work import Work

SUBJECT = "Foreclosure lists"
SEWER_SUBJECT = "Sewer safety net"
WINDOW_MONTHS = 3

NOTICES = figure(
    "delinquency_notices", "2", "notices", "5.30.050.A.2",
    "has received at least two written delinquency notices within a three-month period prior to the sale",
)  # fmt: skip
SEWER_NOTICES = figure(
    "sewer_delinquency_notices", "2", "notices", "5.31.035.B.2",
    "has received at least two written delinquency notices within a three-month period prior to the sale",
)  # fmt: skip
OWNER = anchor("5.30.050.A.1", "The record shall state how the property ownership status was determined.")
SEWER_OWNER = anchor("5.31.035.B.1", "The record shall state how the property ownership status was determined.")
MAILED = anchor("5.30.050.A.2", "sent certified mail, return receipt requested and by first class mail")
SEWER_MAILED = anchor("5.31.035.B.2", "sent certified mail, return receipt requested and by first class mail")
RECORD = anchor("5.30.050.A.2", "The record shall contain a copy of the notice and the returned receipts.")
SEWER_RECORD = anchor("5.31.035.B.2", "The record shall contain a copy of the notice and the returned receipts.")


def _owner(at: str) -> Any:
    return yes_no(
        "Was the current owner determined, and does the record state how?", at, optional=True,
        yes=("owner determined", "owner identified", "ownership recorded", "title report", "know the owner",
             "owner confirmed", "ownership confirmed", "ownership on record", "ownership documented",
             "owner verified",
             "determined the owner", "know who owns", "owner has been determined", "owner is determined",
             "owner was determined", "owner's on record", "owner is on record", "owner on record", "record says how",
             "record shows how", "on file how", "nailed down the owner", "pinned down the owner",
             "figured out who owns it", "found out who owns", "ownership is documented", "ownership is settled",
             "ownership was checked", "deed records checked", "ownership is nailed down", "owner is confirmed",
             "title search done", "title search is done", "ran title", "checked the county records",
             "owners determined", "owner is known", "ownership is confirmed", "ownership checked", "owner found"),
        no=("owner unknown", "owner not determined", "don't know the owner", "ownership not recorded",
            "don't know who owns", "no idea who owns", "not sure who owns", "owner not identified",
            "ownership unclear", "can't find the owner", "never determined the owner", "doesn't say how",
            "nobody has looked up who owns", "nobody knows who owns", "nobody has checked who owns",
            "looked up who owns",
            "nobody checked who owns", "haven't figured out who owns", "owner has not been determined",
            "owner hasn't been determined", "ownership has not been determined", "not determined who owns",
            "never looked up the owner", "never checked who owns", "record does not say how",
            "record doesn't say how",
            "record is silent on how", "no record of how", "nothing in the record about how",
            "haven't found the owner",
            "owner is a mystery", "owner still unknown", "unknown owner", "nothing on file about who owns",
            "record does not state how", "nobody wrote down how", "nobody verified the owner",
            "who owns it is unclear",
            "owner not known", "can't tell who owns"),
    )  # fmt: skip


def _notices(at: str) -> Any:
    return count(
        "How many written delinquency notices has the owner received within a three-month period prior to the sale?",
        at, unit="notices", words=("notice", "notices", "letters", "delinquency", "received", "written", "letter",
                                   "mailings", "got", "delinquency notices", "delinquency letters", "warnings",
                                   "written notices", "certified letters", "notice letters", "reminders"),
    )  # fmt: skip


def _both_mails(at: str) -> Any:
    return yes_no(
        "Was each notice sent both by certified mail, return receipt requested, and by first class mail?", at,
        optional=True,
        yes=("certified and first class", "both ways", "both mails", "certified mail and first class mail",
             "certified plus first class", "certified and regular", "first class and certified",
             "certified and by first class", "certified and by regular", "certified mail and by first class mail",
             "by certified and first class mail", "both by certified and regular", "both certified and regular mail",
             "certified and regular mail", "certified with return receipt and first class", "both kinds of mail",
             "certified and also first class", "certified and ordinary mail", "regular mail and certified",
             "one certified one regular", "certified as well as first class"),
        no=("only first class", "only certified", "first class only", "certified only", "regular mail", "by email",
            "not certified", "without return receipt", "just first class", "just certified", "plain mail",
            "ordinary mail", "emailed", "hand delivered", "no return receipt", "regular mail only", "no first class",
            "never certified", "by e-mail", "first class mail only", "certified mail only",
            "only sent by regular mail",
            "only sent them by regular mail", "only went by regular mail", "only by regular mail",
            "no certified mail",
            "only by certified mail", "only by first class", "nothing certified", "taped to the door", "by text",
            "only mailed regular", "never sent certified", "only by email", "without certified mail",
            "not by certified",
            "skipped the certified", "skipped certified", "skipped first class", "forgot the certified",
            "forgot the first class", "no return receipt requested", "just regular mail", "sent only certified",
            "sent only first class", "by fax", "dropped them off", "only the certified", "only the first class"),
    )  # fmt: skip


def _content(at: str) -> Any:
    return yes_no(
        "Does each notice give the property, the amount owing, the costs of sale, the type of lien and the warning of "
        "foreclosure with the ways out?", at, optional=True,
        yes=("complete notice", "full contents", "all the contents", "notice says everything", "notices are complete",
             "all the required info", "everything in it", "all the required contents", "with the required contents",
             "right contents", "notices have everything", "says everything it should", "contents are right",
             "contents are complete", "worded right", "contents in order"),
        no=("incomplete notice", "left out", "does not state", "missing the amount", "leaves out", "omits", "omitted",
            "forgot to mention", "doesn't mention", "didn't mention", "does not say", "didn't say",
            "without the amount", "no mention of", "said nothing about", "says nothing about", "silent on",
            "failed to state",
            "never mentioned", "never said", "skipped the amount", "missing the costs of sale",
            "without the costs of sale",
            "wrong amount", "no warning", "forgot the amount", "forgot the costs", "forgot to say"),
    )  # fmt: skip


def _receipts(at: str) -> Any:
    return yes_no(
        "Does the record hold a copy of the notice and the returned receipts?", at, optional=True,
        yes=("receipts on file", "receipts kept", "copy on file", "receipts in the file", "kept the receipts",
             "copies and receipts", "receipts are in", "green cards on file", "copies and receipts are on file",
             "receipts are kept", "return receipts on file", "green cards are in the file", "green cards came back",
             "everything is on file", "kept copies", "receipts came back", "paperwork is in the file"),
        no=("no receipts", "receipts missing", "lost the receipts", "no copy", "receipt not returned",
            "threw out the receipts", "receipts are missing", "can't find the receipts", "no return receipts",
            "lost the green cards", "receipts are gone", "didn't keep", "no green cards", "green cards missing",
            "green cards never came back", "receipts never came back", "tossed the receipts",
            "tossed the green cards",
            "no copies", "nothing on file", "kept no copy", "shredded", "receipt never came back", "copy is missing",
            "can't find the green cards", "file is empty"),
    )  # fmt: skip


def _window(at: str) -> Any:
    return yes_no(
        "Did the owner receive both notices within a three-month period prior to the sale?", at, optional=True,
        yes=("within three months", "within a three-month period", "in the three months", "within the three months"),
        no=("months apart", "year apart", "a year before the sale", "way before the sale", "long before the sale",
            "half a year before", "six months before", "five months before", "four months before",
            "outside the three months", "outside three months", "not within three months", "last year's notices",
            "too long before the sale", "half a year apart", "ages before the sale", "more than three months"),
    )  # fmt: skip


def _sale(at: str) -> Any:
    return day("On which date is the foreclosure sale?", at, optional=True,
               words=("sale", "auction", "foreclosure sale", "scheduled", "set for", "sale date", "sale's",
                      "sale is", "auction is", "auction's", "sale on", "before the sale on"))  # fmt: skip


def _dated(number: str, at: str) -> Any:
    own = {"first": ("notice", "received", "letter", "notices", "letters", "got"), "second": ("and", "then", "again")}
    return day(f"On which date did the owner receive the {number} notice?", at, optional=True,
               words=(f"{number} notice", f"{number} letter", f"{number} one", number, *own[number]))  # fmt: skip


class FinalListPrerequisites(Inputs):
    """The steps before a property may go on the final foreclosure list."""

    owner: bool | None = _owner("5.30.050.A.1")
    notices: int | None = _notices("5.30.050.A.2")
    both_mails: bool | None = _both_mails("5.30.050.A.2")
    content: bool | None = _content("5.30.050.A.2")
    receipts: bool | None = _receipts("5.30.050.A.2")
    in_window: bool | None = _window("5.30.050.A.2")
    sale: date | None = _sale("5.30.050.A.2")
    first: date | None = _dated("first", "5.30.050.A.2")
    second: date | None = _dated("second", "5.30.050.A.2")


@calculator(
    name="final_list_prerequisites",
    title="Whether a property may go on the final foreclosure list",
    subject=SUBJECT,
    provision="5.30.050.A",
    rule="A property goes on the final foreclosure list only when its owner is determined and has received at least "
    "two written delinquency notices within a three-month period prior to the sale, by certified and first class mail.",
    phrases=(
        "owner got one delinquency notice, can the property go on the final foreclosure list",
        "what has to be done before a property goes on the final foreclosure list",
        "how many delinquency notices before the final list",
        "notices went by regular mail only, is that enough for the final list",
        "steps from preforeclosure list to final list",
        "we sent two certified letters, ready for the final foreclosure list?",
        "checklist for adding a lien property to the final list",
        "we don't know who owns the lot, can it still go on the final foreclosure list",
        "owner of the property unknown, final foreclosure list anyway?",
        "delinquency notices received in February and March, sale in May, can it go on the final foreclosure list",
        "lost the green cards for the delinquency notices, does that keep the property off the final list",
        "delinquency letter left out the costs of sale, okay for the final list?",
        "owner got just a single delinquency letter before we want to finalize the list",
        "nobody has looked up who owns the lot but the certified letters went out, final list ok?",
        "we want to put a property on the final foreclosure list and the owner has been determined, may we",
        "owner is on record and two delinquency notices got there by certified and regular mail, ready to finalize",
        "does this parcel qualify to move from the preforeclosure list to the final one",
        "two written delinquency notices received within three months before the sale, list it?",
        "record doesn't say how we worked out the owner, does that hold up the final list",
        "only one letter so far, final foreclosure list?",
        "one delinquency notice went out, good enough to finalize",
        "two delinquency letters half a year apart, good enough for the final list",
        "letters went out long before the sale, do they count for the final list",
    ),
    anchors=(OWNER, NOTICES, MAILED, RECORD),
    model=FinalListPrerequisites,
)
def final_list_prerequisites(work: Work) -> Outcome:
    """PCC 5.30.050 A."""
    return prerequisites_answer(work, "5.30.050.A", "5.30.050.A.1", NOTICES)


def prerequisites_answer(work: Work, at: str, owner: str, notices: Figure) -> Outcome:
    """Whether a property may go on the final list; at least so many ``notices`` are needed."""
    if wrong := any_below_zero(work, at) or _after_sale(work, at):
        return wrong
    work.note("The text does not say which three-month period is meant, nor whether a notice counts when it is sent.")
    listed = notices.provision
    needed: tuple[Condition, ...] = (
        Condition("owner", owner, "the current owner is determined and the record states how"),
        Condition("both_mails", listed, "each notice goes by certified mail, return receipt requested, and by first "
                  "class mail"),
        Condition("content", listed, "each notice has the contents that the text lists"),
        Condition("receipts", listed, "a copy of the notice and the returned receipts are in the record"),
    )  # fmt: skip
    granted = "the property may be placed on the final foreclosure list"
    if work.maybe("in_window") is False:
        return _outside(work, listed)
    if any(work.maybe(item.field) is False for item in needed):
        return permission(work, at, granted, on=needed, actors=("Auditor",))
    if not _counted(work) and any(work.maybe(item.field) for item in needed):
        received = (
            "the owner receives at least two written delinquency notices within a three-month period prior to the sale"
        )
        needed = (needed[0], Condition("notices", listed, received), *needed[1:])
    elif too_few := _too_few(work, notices):
        return too_few
    return permission(work, at, granted, on=needed, actors=("Auditor",))


def _outside(work: Work, at: str) -> Outcome:
    """The outcome when the notices are said to lie outside one three-month period."""
    work.step(at, "Both notices received within a three-month period prior to the sale", False)
    text = (
        "No: at least two written delinquency notices must be received within a three-month period prior to the sale."
    )
    return work.computed(at, text, verdict="no", actors=("Auditor",))


def _after_sale(work: Work, at: str) -> Outcome | None:
    """The outcome for a notice dated on or after the sale, which these notices precede; None otherwise."""
    sale: date | None = work.maybe("sale")
    dates = [when for name in ("first", "second") if (when := work.maybe(name))]
    if sale is None or all(when < sale for when in dates):
        return None
    return work.not_applicable(
        at, "A notice dated on or after the sale is no delinquency notice before it; check the dates."
    )


def _counted(work: Work) -> bool:
    """Whether anything is known of how many notices were received."""
    return any(work.maybe(name) is not None for name in ("notices", "first", "second"))


def _too_few(work: Work, notices: Figure) -> Computed | None:
    """The outcome when fewer notices were received in the three months than are needed, or None."""
    at, least = notices.provision, int(work.figure(notices))
    sale, dates = work.maybe("sale"), [when for name in ("first", "second") if (when := work.maybe(name))]
    if sale is not None and dates:
        from_day = add_months(sale, -WINDOW_MONTHS)
        within = [when for when in dates if from_day <= when < sale]
        work.step(at, f"Notices received from {long_date(from_day)} until the sale", len(within))
        found = max(0, (work.maybe("notices") or len(dates)) - len(dates) + len(within))
    else:
        found = len(dates) if work.maybe("notices") is None and len(dates) >= least else work.count("notices")
    enough = found >= least
    work.step(at, f"Required: at least {least} written delinquency notices received; there are {found}", enough)
    if enough:
        return None
    text = f"No: at least {least} written delinquency notices must be received in the three months, not {found}."
    return work.computed(at, text, verdict="no", actors=("Auditor",))


class SewerFinalList(Inputs):
    """The steps before a sewer safety net property may go on the final foreclosure list."""

    owner: bool | None = _owner("5.31.035.B.1")
    notices: int | None = _notices("5.31.035.B.2")
    both_mails: bool | None = _both_mails("5.31.035.B.2")
    content: bool | None = _content("5.31.035.B.2")
    receipts: bool | None = _receipts("5.31.035.B.2")
    in_window: bool | None = _window("5.31.035.B.2")
    sale: date | None = _sale("5.31.035.B.2")
    first: date | None = _dated("first", "5.31.035.B.2")
    second: date | None = _dated("second", "5.31.035.B.2")


@calculator(
    name="sewer_final_list_prerequisites",
    title="Whether a sewer safety net property may go on the final foreclosure list",
    subject=SEWER_SUBJECT,
    provision="5.31.035.B",
    rule="A sewer safety net property goes on the final foreclosure list only when its owners are determined and the "
    "owner has received at least two written delinquency notices within a three-month period prior to the sale.",
    phrases=(
        "sewer safety net owner got one notice, can the property go on the final foreclosure list",
        "steps before a sewer safety net property is on the final list",
        "how many delinquency notices before the final list, sewer safety net",
        "sewer safety net final foreclosure list checklist",
        "does the sewer safety net notice have to offer a payment plan",
        "two notices sent, sewer safety net final list ready?",
        "safety net delinquency letters went by regular mail only, can we finalize the list",
        "don't know who owns a safety net property, final list anyway?",
        "is this safety net property ready for the final list",
        "have we done enough to put our safety net house on the final list",
        "may our safety net property be moved to the final list now",
    ),
    anchors=(SEWER_OWNER, SEWER_NOTICES, SEWER_MAILED, SEWER_RECORD),
    model=SewerFinalList,
)
def sewer_final_list_prerequisites(work: Work) -> Outcome:
    """PCC 5.31.035 B."""
    work.note("Unlike for ordinary liens, the notice need not offer a Special Payment Plan.")
    return prerequisites_answer(work, "5.31.035.B", "5.31.035.B.1", SEWER_NOTICES)
