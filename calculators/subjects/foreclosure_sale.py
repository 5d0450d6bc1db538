"""The foreclosure sale and what must be done around it: Sections 5.30.065 to 5.30.090."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Any

from calculators.calculator import calculator
from calculators.calendar import WORKDAY_NOTE, add_working_days
from calculators.conditions import any_below_zero, warn_closed
from calculators.deadline import in_time
from calculators.figure import Figure, figure
from calculators.inputs import Inputs, choice, count, day
from calculators.money import long_date
from calculators.outcome import Computed, Outcome, Quantity
from calculators.timeliness import IN_TIME, LATE, LATER_WORDS, asked_whether, judged
from calculators.work import Work, date_value

SUBJECT = "Foreclosure sale"
DAYS_A_WEEK, WORKDAYS_A_WEEK = 7, 5
MOST_HOLIDAYS = 2
"""More holidays than these lie in no few weeks."""
SALE_WORDS = ("sale", "sold", "auction", "foreclosure", "scheduled", "held", "set", "sale date", "sale was",
              "sale is",
              "auctioned", "sale on", "set for", "happened")  # fmt: skip
GIVEN_WORDS = ("mailed", "sent", "posted", "published", "notified", "printed", "available", "out", "went out",
               "put up",
               "ran", "mail", "post", "notify", "publish", "put out", "first ran", "dropped in the mail",
               "postmarked",
               "tacked", "released", "handed", "nailed", "certified", "on", "copy", "got the list",
               "given")  # fmt: skip

MAIL_DAYS = figure(
    "foreclosure_notice_days", "60", "days", "5.30.065.A.1",
    "It shall be sent at least 60 days prior to the sale by certified mail, return receipt requested.",
)  # fmt: skip
RULES_DAYS = figure(
    "sale_rules_days", "60", "days", "5.30.080.A", "The rules shall be available at least 60 days prior to the sale."
)
NEWS_WEEKS = figure(
    "newspaper_weeks", "4", "weeks", "5.30.065.B.1", "the notice of sale once a week for four successive weeks"
)
POST_WEEKS = figure(
    "posting_weeks", "4", "weeks", "5.30.065.C.1",
    "posted on the property at least once, no less than four weeks before the sale",
)  # fmt: skip
IRS_DAYS = figure("irs_notice_days", "25", "days", "5.30.065.D.1", "at least 25 days prior to the sale")


@dataclass(frozen=True)
class Notice:
    """One notice before a sale: its value's name and label, the figure behind it, and how many days it takes."""

    name: str
    label: str
    source: Figure
    days: int


def asked_of_lists(at: str) -> Any:
    """An optional field: "in time?" or "late?", where "delinquent" and "overdue" are said of the liens on a list."""
    late = tuple(word for word in LATE if word not in ("delinquent", "overdue", "past due"))
    prompt = "Is the question whether it was in time, or whether it was late?"
    return choice(prompt, at, {"in_time": IN_TIME, "late": late}, optional=True)


def notice_field(at: str, *, deq: bool = False) -> Any:
    """An optional field: which of the notices before a sale the question is about."""
    kinds = {
        "notice_of_foreclosure": ("notice of foreclosure", "mailing", "individual notice", "foreclosure notice",
                                  "foreclosure notices", "certified mail to the owner", "notices of foreclosure",
                                  "letters to the owner", "letter to the owner", "mailed the notices",
                                  "mailed the owner", "notices to the owner", "notice to the owner",
                                  "mail the notice of foreclosure", "warning letters", "certified letters to",
                                  "letter to everyone with an interest", "mailed notice",
                                  "mail the foreclosure notices"),
        "rules": ("rules of the sale", "rules posted", "posted the rules", "rules were posted",
                  "sale rules", "rules for the sale", "rules", "rules available",
                  "bidding rules",
                  "auction rules"),
        "posting": ("post", "posted", "posting", "post the property", "sign on the property", "tacked up",
                    "posted the notice", "notice on the door", "put up the notice", "notice up", "on the house",
                    "stapled", "stuck on", "stuck the sign on", "put the sign", "sign up", "sign on", "yard sign",
                    "taped", "notice on the property", "stuck the notice on", "placard", "on the door",
                    "on the fence",
                    "nailed the notice", "sign went up", "notice has to be up", "nail the notice", "sign have to be up",
                    "tack up", "sign has to be up", "sign on the house", "sign on the lot",
                    "posted the house", "posted the property", "put a sign"),
        "irs": ("irs", "internal revenue service", "internal revenue", "tell the irs", "feds", "notify the irs",
                "irs letter", "irs notice", "notice to the irs", "letter to the irs", "mailed the irs"),
        "newspaper": ("newspaper", "publish", "published", "publication", "paper", "oregonian", "newspaper notice",
                      "print", "printed", "publishing", "newspaper ad", "daily paper", "daily journal"),
    }  # fmt: skip
    kinds["all"] = ("all the notices", "all notices", "every notice", "mail post publish", "mail post and publish",
                    "mailing posting publishing", "mailing posting and publishing", "mail publish and post",
                    "mail, post, publish and tell the irs", "all the deadlines", "all the dates", "every deadline",
                    "whole schedule", "notice schedule", "all of the notices", "each notice", "notice timeline",
                    "posting and publishing", "mailing and posting", "notices and rules")  # fmt: skip
    if deq:
        kinds["list_to_deq"] = ("deq", "department of environmental quality", "list to deq", "copy of the list",
                                "foreclosure list to")  # fmt: skip
    return choice("Which notice is it about?", at, kinds, optional=True)


def given_field(at: str) -> Any:
    """An optional field: the day on which a notice was given."""
    return day("On which date was the notice given?", at, words=GIVEN_WORDS, optional=True)


def ahead_field(at: str) -> Any:
    """An optional field: how many days before the sale a notice was given."""
    return count("How many days before the sale was the notice given?", at, unit="days", optional=True,
                 words=("before the sale", "days before", "ahead", "ahead of", "prior", "before", "days ahead",
                        "notice", "days out", "in advance", "prior to the sale", "beforehand", "out"))  # fmt: skip


class SaleNoticeDeadlines(Inputs):
    """What the notices before a foreclosure sale are counted from."""

    notice: str | None = notice_field("5.30.065.A.1")
    ahead: int | None = ahead_field("5.30.065.A.1")
    sale: date | None = day("On which date is the foreclosure sale?", "5.30.065.A.1", words=SALE_WORDS)
    given: date | None = given_field("5.30.065.A.1")
    asked: str | None = asked_whether("5.30.065.A.1")


@calculator(
    name="sale_notice_deadlines",
    title="Notices before a foreclosure sale",
    subject=SUBJECT,
    provision="5.30.065.A.1",
    rule="Before a foreclosure sale: Notice of Foreclosure by certified mail and the rules of the sale at least 60 "
    "days, posting no less than four weeks, notice to the IRS at least 25 days before, and a newspaper notice once a "
    "week for four successive weeks.",
    phrases=(
        "foreclosure sale set for May 12, 2026, deadlines for mailing, posting and publishing beforehand",
        "deadlines for notices before a foreclosure sale",
        "how long before the sale must the Notice of Foreclosure be mailed",
        "when do we post the property before a lien foreclosure sale",
        "last day to notify the IRS of a foreclosure sale on June 2",
        "newspaper notice schedule for the foreclosure sale",
        "when must the sale rules be available",
        "countdown to the lien sale: mailing, posting, publishing",
        "we posted the property 27 days before the foreclosure sale, is that enough",
        "IRS got our certified letter three weeks before the lien sale, too late?",
        "Notice of Foreclosure went in the mail in March for a May sale, did we make it",
        "sale rules came out six weeks ahead of the foreclosure auction, okay?",
        "we stuck the sign on the house a month before the foreclosure auction, ok?",
        "IRS has to hear about the foreclosure sale, last day?",
        "when do the auction rules have to be out for the foreclosure sale",
        "first newspaper notice for the foreclosure sale ran in April, enough for the four weeks?",
        "sign went up on the fence three weeks before the lien auction, too late?",
        "certified letters about the auction went to everyone with an interest seven weeks ahead, fine?",
        "how late may the first newspaper ad run before we sell the lots",
        "on which date must our foreclosure notices be mailed",
        "exact date our certified letters have to go out before the upcoming sale",
        "we have a foreclosure auction coming, what day does the IRS have to be told by",
        "what date does the sign have to be up on our lot before the auction",
        "what day does the first newspaper notice of our sale have to run",
        "by what exact date must our sale rules be ready",
        "what is the last day to mail the foreclosure notices before this sale",
        "what is the last day to post this house before our foreclosure auction",
        "date for the first ad in the paper before our upcoming lien auction",
        "foreclosure auction set for August 4, 2026, last day to get the sign up on the property",
        "we sell the property on May 12, 2026, when does the notice have to be up",
    ),
    anchors=(MAIL_DAYS, RULES_DAYS, NEWS_WEEKS, POST_WEEKS, IRS_DAYS),
    model=SaleNoticeDeadlines,
)
def sale_notice_deadlines(work: Work) -> Outcome:
    """PCC 5.30.065 and 5.30.080 A."""
    notices = sale_notices(MAIL_DAYS, RULES_DAYS, POST_WEEKS, IRS_DAYS, NEWS_WEEKS)
    if one := one_notice_answer(work, notices):
        return one
    work.note("The Notice of Foreclosure and Sale is recorded before these notices (PCC 5.30.060 D).")
    return notices_answer(work, "5.30.065.A.1", notice_dates(work, work.day("sale"), notices))


def sale_notices(mail: Figure, rules: Figure, post: Figure, irs: Figure, news: Figure) -> tuple[Notice, ...]:
    """The notices before a sale with the days that each takes."""
    return (
        Notice("notice_of_foreclosure", "Mail the Notice of Foreclosure, certified, by", mail, mail.whole),
        Notice("rules", "Rules of the sale available by", rules, rules.whole),
        Notice("posting", "Post the property by", post, post.whole * DAYS_A_WEEK),
        Notice("irs", "Notify the Internal Revenue Service by certified mail by", irs, irs.whole),
        Notice("newspaper", "First of four weekly newspaper notices by", news, (news.whole - 1) * DAYS_A_WEEK + 1),
    )


def one_notice_answer(work: Work, notices: Sequence[Notice]) -> Outcome | None:
    """The answer on the one notice that is named, or on a day that suits or fails all; None for all of them."""
    if wrong := any_below_zero(work, notices[0].source.provision):
        return wrong
    sale, given, ahead = work.maybe("sale"), work.maybe("given"), work.maybe("ahead")
    if given is not None and sale is not None:
        if given > sale:
            text = "The day named lies after the sale; these notices go before it."
            return work.not_applicable(notices[0].source.provision, text)
        ahead = (sale - given).days
    named = next((item for item in notices if item.name == work.maybe("notice")), None)
    if named is None:
        if ahead is None:
            return None
        enough = {ahead >= item.days for item in notices}
        named = _decisive(notices, enough.pop()) if len(enough) == 1 else None
        if named is None:
            work.choice("notice")
    return None if named is None else _notice_answer(work, named, sale, ahead)


def _decisive(notices: Sequence[Notice], enough: bool) -> Notice:
    """The notice that takes the most days when all are met, the fewest when none is."""
    return (max if enough else min)(notices, key=lambda item: item.days)


def _notice_answer(work: Work, notice: Notice, sale: date | None, ahead: int | None) -> Computed:
    at = notice.source.provision
    work.figure(notice.source)
    words = f"{notice.label.removesuffix(' by')}: at least {notice.days} days before the sale"
    if notice.name == "newspaper":
        _note_newspaper(work)
    last = (sale or work.day("sale")) - timedelta(days=notice.days) if ahead is None or sale else None
    values: tuple[Quantity, ...] = ()
    if last is not None:
        values = (date_value("deadline", "Last day", last), date_value(notice.name, notice.label, last))
        work.step(at, words, last, "date")
        warn_closed(work, last)
    ends = f"{words}{f', so by {long_date(last)}' if last else ''}."
    if ahead is None:
        return work.computed(at, ends, *values, actors=("Treasurer",))
    short = max(0, notice.days - ahead)
    work.step(at, f"{ahead} days before the sale, at least {notice.days} are needed", short == 0)
    found = judged(work, short == 0)
    values = (*values, Quantity("days_late", "Days late", short, "days"))
    return work.computed(at, f"{found.opening} {ends}", *values, verdict=found.verdict, actors=("Treasurer",))


def _note_newspaper(work: Work) -> None:
    work.note("The text sets no day for the newspaper notices; the first was counted so that the fourth is out the day "
              "before the sale.")  # fmt: skip


def notice_dates(work: Work, sale: date, notices: Sequence[Notice]) -> tuple[Quantity, ...]:
    """The last day for each notice, as steps and values."""
    values = []
    for item in notices:
        work.figure(item.source)
        last = sale - timedelta(days=item.days)
        work.step(item.source.provision, f"{item.label} ({item.days} days before the sale)", last, "date")
        values.append(date_value(item.name, item.label, last))
    _note_newspaper(work)
    warn_closed(work, *(sale - timedelta(days=item.days) for item in notices if item.name != "newspaper"))
    return tuple(values)


def notices_answer(work: Work, at: str, values: tuple[Quantity, ...]) -> Outcome:
    """All notice dates in one sentence, the values as they stand."""
    parts = [f"{value.label[0].lower()}{value.label[1:]} {_day_of(value)}" for value in values]
    return work.computed(at, f"Before the sale: {'; '.join(parts)}.", *values, actors=("Treasurer",))


def _day_of(value: Quantity) -> str:
    return long_date(value.value) if isinstance(value.value, date) else str(value.value)


NOTIFIED_WORDS = ("mailed", "sent", "notice", "notified", "went out", "mail", "send", "out", "mailing", "dropped",
                  "got around to", "postmarked", "letter", "notice of the sale", "letters", "letters left",
                  "left", "letters went", "notices went", "told the owner by", "certified letter", "told the owner",
                  "told everybody", "letter went",
                  "in the mail",
                  "shipped", "today", "now", "notices left", "owners were told")  # fmt: skip
RETURNED_WORDS = ("returned", "list", "back", "handed in", "gave back", "auditor got", "sent back", "return",
                  "turned in", "delivered", "came back", "got back", "to the auditor", "received",
                  "handed over", "marked-up list", "list went back", "got it back", "gave it back", "dropped off",
                  "today",
                  "now", "gets the list", "list reached", "brought the list", "list came")  # fmt: skip


def sent_after_field(at: str) -> Any:
    """An optional field: the working days from the sale to the notice."""
    return count(
        "How many working days after the sale was it sent?", at, unit="working days", words=LATER_WORDS, optional=True
    )


def returned_after_field(at: str) -> Any:
    """An optional field: the business days from the sale to the return of the list."""
    return count(
        "How many business days after the sale was it returned?", at, unit="business days", words=LATER_WORDS,
        optional=True,
    )  # fmt: skip


def calendar_days_field(at: str) -> Any:
    """An optional field: the calendar days that something took, which may decide without any date."""
    return count("How many calendar days did it take?", at, unit="days", words=LATER_WORDS, optional=True)


def surely_within(calendar: int, working: int) -> bool | None:
    """Whether so many calendar days hold at most so many working days, whatever day they start from; None if unsure."""
    weeks, rest = divmod(calendar, DAYS_A_WEEK)
    if weeks * WORKDAYS_A_WEEK + min(rest, WORKDAYS_A_WEEK) <= working:
        return True
    fewest = weeks * WORKDAYS_A_WEEK + max(0, rest - 2) - MOST_HOLIDAYS
    return False if fewest > working else None


def judged_count(work: Work, at: str, told: str, within: bool, rule: str, actors: tuple[str, ...]) -> Outcome:
    """The verdict on a count of days that the question tells instead of dates, with the rule."""
    work.step(at, told, within)
    found = judged(work, within)
    return work.computed(at, f"{found.opening} {rule}", verdict=found.verdict, actors=actors)


def after_sale_answer(work: Work, counted: Figure, what: str, calendar: int | None = None) -> Outcome:
    """The last of the working days that a figure allows after the sale, and whether it was done by then.

    ``calendar`` days that it took decide where they are surely few or surely many enough.
    """
    at, most, days = counted.provision, int(work.figure(counted)), work.maybe("days")
    if wrong := any_below_zero(work, at):
        return wrong
    rule = f"{what} within {most} {counted.unit} after the sale."
    if work.maybe("sale") is None and days is not None:
        return judged_count(work, at, f"Within {most} {counted.unit}: day {days}", days <= most, rule, ("Treasurer",))
    if work.maybe("sale") is None and calendar is not None and (sure := surely_within(calendar, most)) is not None:
        told = f"Within {most} {counted.unit}: {calendar} calendar days"
        return judged_count(work, at, told, sure, rule, ("Treasurer",))
    last = add_working_days(work.day("sale"), most)
    work.step(at, f"{most} {counted.unit} after the sale, whose day does not count", last, "date")
    work.note(WORKDAY_NOTE)
    text = f"{what} by {long_date(last)}."
    return in_time(work, at, "done", last, text, date_value("deadline", "Last day", last), actors=("Treasurer",))
