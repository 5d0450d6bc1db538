"""Before and after sewer safety net sales: notices, the yearly sale, unsold property: Sections 5.31.020 to 5.31.070."""

from __future__ import annotations

from datetime import date

from calculators.calculator import calculator
from calculators.calendar import add_months
from calculators.conditions import any_below_zero, below_zero, warn_closed
from calculators.figure import anchor, figure
from calculators.inputs import Inputs, choice, count, day, yes_no
from calculators.money import long_date
from calculators.outcome import Outcome, Quantity, Reading
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
ACTORS = ("Department of Environmental Quality", "Council")

MONTHLY = figure("sewer_monthly_notices", "3", "months", "5.31.025.B.1", "for each of three months prior to the sale")
LIST_MONTHS = figure(
    "sewer_list_months", "3", "months", "5.31.025.B.3",
    "shall be given a copy of the foreclosure list at least three months before the sale",
)  # fmt: skip
ONE_SALE = figure("sewer_yearly_sales", "1", "sales", "5.31.020.C", "There shall be at least one sale held annually.")
ONCE_A_YEAR = anchor("5.31.030.A", "There shall be a sale at least once a year.")
TWICE = anchor("5.31.045.C.2", "which have twice been on final foreclosure lists and which have not sold")
NO_BIDS = anchor("5.31.045.B.2", "for which no bids were received and make a recommendation on each property")
MAIL_DAYS = figure(
    "sewer_foreclosure_notice_days", "60", "days", "5.31.055.A.1", "It shall be sent at least 60 days prior to the sale"
)
RULES_DAYS = figure("sewer_rules_days", "60", "days", "5.31.070.A", "available at least 60 days prior to the sale")
NEWS_WEEKS = figure("sewer_newspaper_weeks", "4", "weeks", "5.31.055.B.1", "once a week for four successive weeks")
POST_WEEKS = figure("sewer_posting_weeks", "4", "weeks", "5.31.055.C.1", "no less than four weeks before the sale")
IRS_DAYS = figure("sewer_irs_days", "25", "days", "5.31.055.D.1", "at least 25 days prior to the sale")


class SewerPresaleNotices(Inputs):
    """What the notices of the sewer safety net collection process are counted from."""

    notices: int | None = count(
        "For how many months before the sale were owner and mortgage holder notified?", "5.31.025.B.1", unit="months",
        optional=True,
        words=("notices", "notice", "monthly notices", "months in a row", "notified", "letters", "times", "monthly",
               "months of notices", "month"),
    )  # fmt: skip
    sale: date | None = day("On which date is the foreclosure sale?", "5.31.025.B.3", words=SALE_WORDS)
    given: date | None = day(
        "On which date did the Department of Environmental Quality get the list?", "5.31.025.B.3", optional=True,
        words=(*GIVEN_WORDS, "deq got", "to deq", "deq", "list", "received", "copy of the list"),
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
    sale, given = work.day("sale"), work.maybe("given")
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


class SewerAnnualSale(Inputs):
    """What decides whether the yearly sale has been held."""

    held: int | None = count(
        "How many sewer safety net sales were held in the year?", "5.31.020.C", unit="sales", optional=True,
        words=("sales", "sale", "held", "auctions", "auction", "foreclosure sales", "times"),
    )  # fmt: skip
    skipped: str | None = choice(
        "Was a sale held in the year, or was the year skipped?", "5.31.020.C",
        {
            "skipped": ("skip", "skipped", "no sale", "none held", "didn't hold", "did not hold", "never held",
                        "every other year", "every two years", "no sale this year", "put off", "cancel the sale",
                        "without a sale", "go a year without", "every three years", "haven't held"),
            "sale_held": ("held one sale", "held a sale", "one sale", "had a sale", "one sale a year", "two sales"),
        }, optional=True,
    )  # fmt: skip
    last: date | None = day(
        "On which date was the last sale?", "5.31.030.A", optional=True,
        words=("last sale", "last", "previous sale", "most recent sale", "last one", "previous"),
    )  # fmt: skip
    following: date | None = day(
        "On which date is the next sale?", "5.31.030.A", optional=True,
        words=("next sale", "next", "next one", "following sale", "planned", "scheduled", "until", "plan"),
    )  # fmt: skip


@calculator(
    name="sewer_annual_sale_required",
    title="The yearly sewer safety net sale",
    subject=SUBJECT,
    provision="5.31.020.C",
    rule="At least one sewer safety net foreclosure sale is held every year.",
    phrases=(
        "how often must there be a sewer safety net foreclosure sale",
        "can we skip the sewer safety net sale this year",
        "no sewer safety net sale was held in the year, is that allowed",
        "one sewer safety net sale a year enough?",
        "last safety net sale was in May, by when must the next one be",
        "can we hold the safety net auction every other year",
        "how many sewer safety net sales a year are required",
        "we held one sewer safety net sale this year, is that enough",
        "when was the last sewer safety net sale and by when must the next one be",
    ),
    anchors=(ONE_SALE, ONCE_A_YEAR),
    model=SewerAnnualSale,
)
def sewer_annual_sale_required(work: Work) -> Outcome:
    """PCC 5.31.020 C and 5.31.030 A."""
    held, skipped, at = work.maybe("held"), work.maybe("skipped"), "5.31.020.C"
    if wrong := below_zero(work, at, held):
        return wrong
    least = Quantity("minimum", "Least number of sales a year", int(work.figure(ONE_SALE)), "sales")
    last, following = work.maybe("last"), work.maybe("following")
    if held is None and skipped is None and last is not None:
        return _yearly(work, last, following, least)
    if held is None and skipped is None:
        work.step(at, "At least one sale is held annually", 1)
        return work.computed(at, "At least one sewer safety net sale is held every year.", least, actors=("Treasurer",))
    enough = held >= least.value if held is not None else skipped == "sale_held"
    work.step(at, "At least one sale is held annually", enough)
    text = f"{'Yes' if enough else 'No'}: at least one sewer safety net sale is held every year."
    return work.computed(at, text, least, verdict="yes" if enough else "no", actors=("Treasurer",))


def _yearly(work: Work, last: date, following: date | None, least: Quantity) -> Outcome:
    """By when the next sale is held, and whether the day planned for it is soon enough."""
    at, due = "5.31.030.A", add_months(last, 12)
    work.step(at, "A sale at least once a year", due, "date")
    work.note("The text does not say whether the year is the calendar year or runs from the last sale; the latter was "
              "used, which keeps both.")  # fmt: skip
    value, text = date_value("deadline", "Next sale by", due), f"The next sale is held by {long_date(due)}."
    if following is None:
        return work.computed(at, text, value, least, actors=("Treasurer",))
    kept = following <= due
    work.step(at, f"Planned {long_date(following)}", kept)
    if not kept and following.year == last.year + 1:
        text = f"{text} Read by calendar years, a sale in {following.year} is enough."
        return work.two_readings(
            at, text, Reading("A sale at least once in each calendar year.", (least,), "yes"),
            Reading("No more than a year from one sale to the next.", (value,), "no"), actors=("Treasurer",),
        )  # fmt: skip
    answer = "Yes" if kept else "No"
    return work.computed(at, f"{answer}. {text}", value, least, verdict=answer.lower(), actors=("Treasurer",))


class SewerUnsold(Inputs):
    """How often a property was on final lists without being sold."""

    times: int | None = count(
        "How many times has the property been on a final foreclosure list without being sold?", "5.31.045.C.2",
        unit="times",
        words=("times", "time", "twice", "once", "unsold", "lists", "sales", "final lists", "auctions", "rounds",
               "tries"),
    )  # fmt: skip
    auditor_list: bool | None = yes_no(
        "Is the question whether the Auditor sends the Council its list with the directions?", "5.31.045.C.2",
        optional=True,
        yes=("auditor send", "auditor sends", "auditor's list", "list to the council", "list to council",
             "report it to the council", "send the council", "go to council", "go to the council"),
    )  # fmt: skip


@calculator(
    name="sewer_unsold_handling",
    title="Handling unsold sewer safety net properties",
    subject=SUBJECT,
    provision="5.31.045.C.2",
    rule="For sewer safety net property that drew no bids the Council recommends its handling to the Department of "
    "Environmental Quality; after two final lists without a sale the Auditor sends the Council a list with directions.",
    phrases=(
        "sewer safety net property did not sell, what next",
        "unsold on two final lists, sewer safety net",
        "no bids on a sewer safety net property, who decides",
        "sewer safety net lot has been on the final list 2 times without selling",
        "how are unsold sewer safety net properties handled",
        "DEQ directions for a sewer safety net property nobody bought",
        "safety net lot was on the final list twice without selling, does the Auditor send the Council a list",
        "safety net house went unsold once, does it go to the Council yet",
    ),
    anchors=(NO_BIDS, TWICE),
    model=SewerUnsold,
)
def sewer_unsold_handling(work: Work) -> Outcome:
    """PCC 5.31.045 B.2, B.3 and C.2."""
    times = work.count("times")
    if times < 1:
        return work.not_applicable(
            "5.31.045.B.2", "The rule is for property that has been on a final list but not sold."
        )
    work.step("5.31.045.B.2", "The Council recommends to the Department how the property should be handled", times)
    work.step("5.31.045.B.3", "The Council transmits the Department's instructions to the Auditor")
    if times == 1 and work.maybe("auditor_list"):
        work.step("5.31.045.C.2", "Twice on a final foreclosure list and not sold", False)
        text = "No: the Auditor lists properties that have twice been on final foreclosure lists and have not sold."
        return work.computed("5.31.045.C.2", text, verdict="no", actors=("Auditor", *ACTORS))
    if times == 1:
        work.skip("5.31.045.C.2", "It has not twice been on a final foreclosure list")
        text = (
            "The Council recommends to the Department of Environmental Quality how to liquidate the lien and passes "
            "its instructions to the Auditor."
        )
        return work.computed("5.31.045.B.2", text, actors=ACTORS)
    work.step("5.31.045.C.2", "Twice on a final foreclosure list and not sold", times)
    text = (
        "The Auditor sends the Council a list of such properties with the directions of the Department of "
        "Environmental Quality and the Commissioners on how each shall be handled."
    )
    verdict = "yes" if work.maybe("auditor_list") else None
    return work.computed("5.31.045.C.2", text, verdict=verdict, actors=("Auditor", *ACTORS))
