"""Notices before a sewer safety net sale: Sections 5.31.025 B, 5.31.055 and 5.31.070 A."""

from __future__ import annotations

from datetime import date

from calculators.calculator import calculator
from calculators.calendar import add_months
from calculators.conditions import any_below_zero, warn_closed
from calculators.figure import figure
from calculators.inputs import Inputs, choice, count, day, yes_no
from calculators.money import long_date
from calculators.outcome import Outcome, Quantity
from calculators.subjects.foreclosure_sale import (
    GIVEN_WORDS,
    SALE_WORDS,
    Notice,
    ahead_field,
    given_field,
    notice_dates,
    notice_field,
    notices_answer,
    one_notice_answer,
    sale_notices,
)  # fmt: skip
from calculators.timeliness import asked_whether, judged
from calculators.work import Work, date_value

SUBJECT = "Sewer safety net"

MONTHLY = figure("sewer_monthly_notices", "3", "months", "5.31.025.B.1", "for each of three months prior to the sale")
LIST_MONTHS = figure(
    "sewer_list_months", "3", "months", "5.31.025.B.3",
    "shall be given a copy of the foreclosure list at least three months before the sale",
)  # fmt: skip
MAIL_DAYS = figure(
    "sewer_foreclosure_notice_days", "60", "days", "5.31.055.A.1", "It shall be sent at least 60 days prior to the sale"
)
RULES_DAYS = figure("sewer_rules_days", "60", "days", "5.31.070.A", "available at least 60 days prior to the sale")
NEWS_WEEKS = figure("sewer_newspaper_weeks", "4", "weeks", "5.31.055.B.1", "once a week for four successive weeks")
POST_WEEKS = figure("sewer_posting_weeks", "4", "weeks", "5.31.055.C.1", "no less than four weeks before the sale")
IRS_DAYS = figure("sewer_irs_days", "25", "days", "5.31.055.D.1", "at least 25 days prior to the sale")


class SewerPresaleNotices(Inputs):
    """What the notices of the sewer safety net collection process are counted from."""

    told: str | None = choice(
        "Is it about the owner and the mortgage holder, or about the list for the Department?", "5.31.025.B",
        {
            "owner": ("homeowner", "owner", "mortgage holder", "mortgage company", "her bank", "his bank", "lender",
                      "mortgage lender", "mortgagee", "monthly notices", "monthly letters", "monthly notice",
                      "the bank", "property owner", "monthly letter", "first notice", "their bank", "house owner"),
            "department": ("deq", "department of environmental quality", "copy of the list", "foreclosure list",
                           "state environmental", "the state", "environmental quality", "list to deq"),
        }, optional=True,
    )  # fmt: skip
    each_month: bool | None = yes_no(
        "Were they notified in each of the three months before the sale?", "5.31.025.B.1", optional=True,
        yes=("each of the three months", "every month for three", "all three months", "three months running",
             "each month", "every one of the three months", "three months straight", "three months in a row"),
        no=("skipped a month", "missed a month", "was skipped", "only in", "only two", "only one", "only once",
            "just once", "just twice", "only twice", "two of the three", "one of the three", "one notice",
            "single notice", "never notified", "not notified", "no notice", "nothing sent", "hasn't been told",
            "skipped april", "skipped one", "missed one", "never told", "didn't notify", "never heard from us"),
    )  # fmt: skip
    notices: int | None = count(
        "For how many months before the sale were owner and mortgage holder notified?", "5.31.025.B.1", unit="months",
        optional=True,
        words=("notices", "notice", "monthly notices", "months in a row", "notified", "letters", "times", "monthly",
               "months of notices", "month", "wrote", "months running", "monthly letters", "warned"),
    )  # fmt: skip
    sale: date | None = day("On which date is the foreclosure sale?", "5.31.025.B.3", words=SALE_WORDS)
    given: date | None = day(
        "On which date did the Department of Environmental Quality get the list?", "5.31.025.B.3", optional=True,
        words=(*GIVEN_WORDS, "deq got", "to deq", "deq", "list", "received", "copy of the list", "handed over",
               "gave", "gets", "got it", "delivered", "emailed", "couriered", "transmitted", "arrived"),
    )  # fmt: skip
    asked: str | None = asked_whether("5.31.025.B.3")


@calculator(
    name="sewer_presale_notices",
    title="Monthly notices and the list before a sewer safety net sale",
    subject=SUBJECT,
    provision="5.31.025.B.3",
    rule="Before a sewer safety net sale the owner and mortgage holder are notified for each of three months, and the "
    "Department of Environmental Quality gets the foreclosure list at least three months ahead.",
    phrases=(
        "sewer safety net sale on August 20, 2026, when does DEQ get the foreclosure list",
        "monthly notices to owner and mortgage holder before a sewer safety net sale",
        "DEQ copy of the sewer safety net list, deadline",
        "how many months of notice before a sewer safety net foreclosure",
        "mortgage holder notice, sewer safety net",
        "when to send the foreclosure list to the Department of Environmental Quality, sewer safety net",
        "DEQ got the sewer safety net list ten weeks before the sale, soon enough?",
        "we only notified the safety net owner two months in a row before the sale, enough?",
        "when does the homeowner get the first of the monthly notices before the safety net sale",
        "we wrote the homeowner and her bank only in two of the three months, enough for the safety net sale?",
        "by which date must the state environmental people have our safety net foreclosure list",
        "list handed to DEQ in February for a May safety net sale, are we good",
        "one month of notice to the mortgage company before a safety net sale was skipped",
        "on what day must the first monthly letter go to the safety net owner",
        "exact date DEQ must have its copy of our safety net list",
        "on which date did the first monthly notice for our safety net sale have to go out",
        "on what date was our foreclosure list due at DEQ for the safety net sale",
        "did DEQ get our safety net list early enough",
        "which day did our safety net list have to be at DEQ",
    ),
    anchors=(MONTHLY, LIST_MONTHS),
    model=SewerPresaleNotices,
)
def sewer_presale_notices(work: Work) -> Outcome:
    """PCC 5.31.025 B.1 to B.3."""
    if wrong := any_below_zero(work, "5.31.025.B.1"):
        return wrong
    months, notices = int(work.figure(MONTHLY)), work.maybe("notices")
    if notices is not None and (notices < months or work.maybe("sale") is None):
        return _notified(work, notices, months)
    if notices is None and work.maybe("each_month") is not None and work.maybe("given") is None:
        return _each_month(work, bool(work.maybe("each_month")), months)
    sale, given = work.day("sale"), work.maybe("given")
    if given is None and work.maybe("told") == "owner":
        return _first_notice(work, sale, months)
    value = _list_to_deq(work, sale)
    if given is not None:
        last = add_months(sale, -months)
        work.step("5.31.025.B.3", f"Given {long_date(given)}, by {long_date(last)}", given <= last)
        found = judged(work, given <= last)
        late = Quantity("days_late", "Days late", max(0, (given - last).days), "days")
        text = f"{found.opening} The Department of Environmental Quality gets the list by {_shown(value)}."
        return work.computed("5.31.025.B.3", text, value, late, verdict=found.verdict,
                             actors=("Department of Environmental Quality",))  # fmt: skip
    work.step("5.31.025.B.1", "Owner and mortgage holder are notified for each of three months before the sale", months)
    work.step("5.31.025.B.2", "Each notice warns of the foreclosure sale if the account is not brought current")
    text = (
        f"The Department of Environmental Quality gets the list by {_shown(value)}; the owner and mortgage holder are "
        "notified for each of the three months before the sale."
    )
    return work.computed("5.31.025.B.3", text, value, Quantity("notices", "Monthly notices", months),
                         actors=("Department of Environmental Quality",))  # fmt: skip


def _notified(work: Work, notices: int, months: int) -> Outcome:
    """Whether so many months of notices to the owner and the mortgage holder are enough."""
    enough = notices >= months
    work.step("5.31.025.B.1", f"Notified for {notices} months, {months} are needed", enough)
    text = f"{'Yes' if enough else 'No'}: they are notified for each of three months before the sale."
    missing = Quantity("shortfall", "Months of notices missing", max(0, months - notices), "months")
    return work.computed("5.31.025.B.1", text, missing, verdict="yes" if enough else "no")


def _each_month(work: Work, kept: bool, months: int) -> Outcome:
    """Whether no month of the notices to the owner and the mortgage holder is missing."""
    work.step("5.31.025.B.1", f"Notified in each of {months} months before the sale", kept)
    text = f"{'Yes' if kept else 'No'}: they are notified for each of three months before the sale."
    return work.computed("5.31.025.B.1", text, verdict="yes" if kept else "no")


def _first_notice(work: Work, sale: date, months: int) -> Outcome:
    """From when the owner and the mortgage holder are notified, month by month."""
    first = add_months(sale, -months)
    work.step("5.31.025.B.1", f"Notified for each of {months} months before the sale", first, "date")
    work.step("5.31.025.B.2", "Each notice warns of the foreclosure sale if the account is not brought current")
    text = f"The owner and the mortgage holder are notified for each of the three months from {long_date(first)} on."
    return work.computed("5.31.025.B.1", text, date_value("first_notice", "First monthly notice by", first),
                         Quantity("notices", "Monthly notices", months))  # fmt: skip


def _list_to_deq(work: Work, sale: date) -> Quantity:
    last = add_months(sale, -int(work.figure(LIST_MONTHS)))
    work.step(
        "5.31.025.B.3",
        "The Department of Environmental Quality gets the list at least three months before",
        last,
        "date",
    )
    warn_closed(work, last)
    return date_value("list_to_deq", "List to the Department of Environmental Quality by", last)


def _shown(value: Quantity) -> str:
    return long_date(value.value) if isinstance(value.value, date) else str(value.value)


class SewerSaleNotices(Inputs):
    """What the notices before a sewer safety net sale are counted from."""

    notice: str | None = notice_field("5.31.055.A.1", deq=True)
    ahead: int | None = ahead_field("5.31.055.A.1")
    sale: date | None = day("On which date is the foreclosure sale?", "5.31.055.A.1", words=SALE_WORDS)
    given: date | None = given_field("5.31.055.A.1")
    asked: str | None = asked_whether("5.31.055.A.1")


@calculator(
    name="sewer_sale_notice_deadlines",
    title="Notices before a sewer safety net foreclosure sale",
    subject=SUBJECT,
    provision="5.31.055.A.1",
    rule="Before a sewer safety net sale: the list to the Department of Environmental Quality at least three months, "
    "Notice of Foreclosure and rules at least 60 days, posting no less than four weeks, notice to the IRS at least 25 "
    "days before, and a newspaper notice once a week for four successive weeks.",
    phrases=(
        "sewer safety net sale set for May 12, 2026, mailing, posting and publishing deadlines beforehand",
        "schedule of notices before a sewer safety net foreclosure sale",
        "posting and mailing dates for a sewer safety net sale",
        "IRS notice before a sewer safety net sale",
        "newspaper notice for a sewer safety net foreclosure",
        "rules of a sewer safety net sale available by when",
        "posted a safety net house three and a half weeks before the sale, is that enough",
        "notice deadlines for a sewer safety net sale",
        "sewer safety net Notice of Foreclosure mailed 58 days ahead, too late?",
        "last day for posting the notice on a safety net property before the sale",
        "treasurer stuck the sign on the safety net house three weeks before the auction",
        "by when do the feds at the IRS get their certified letter about a safety net sale",
        "sale rules for the safety net auction came out in July for a September sale, early enough",
        "first newspaper ad for our safety net foreclosure sale, by what day",
        "by which date must the Treasurer mail the Notice of Foreclosure for a safety net sale",
        "exact date our IRS letter for the safety net sale has to go out",
        "on which calendar date do we post this safety net house",
        "what is our last day to mail the Notice of Foreclosure for the upcoming safety net sale",
        "what day do I have to get the IRS its certified letter for our safety net sale",
        "date our safety net sale rules have to be out",
        "what is the last date to post our safety net house",
        "did we post our safety net property early enough",
        "by what date do our safety net sale rules have to be available",
    ),
    anchors=(MAIL_DAYS, RULES_DAYS, NEWS_WEEKS, POST_WEEKS, IRS_DAYS, LIST_MONTHS, MONTHLY),
    model=SewerSaleNotices,
)
def sewer_sale_notice_deadlines(work: Work) -> Outcome:
    """PCC 5.31.025 B, 5.31.055 and 5.31.070 A."""
    notices = sale_notices(MAIL_DAYS, RULES_DAYS, POST_WEEKS, IRS_DAYS, NEWS_WEEKS)
    if work.maybe("notice") == "list_to_deq":
        sale = work.day("sale")
        days = (sale - add_months(sale, -LIST_MONTHS.whole)).days
        notices = (Notice("list_to_deq", "List to the Department of Environmental Quality by", LIST_MONTHS, days),)
    if one := one_notice_answer(work, notices):
        return one
    sale = work.day("sale")
    first = _list_to_deq(work, sale)
    work.note("The owner and the mortgage holder are notified for each of three months before (PCC 5.31.025 B.1).")
    return notices_answer(work, "5.31.055.A.1", (first, *notice_dates(work, sale, notices)))
