"""Foreclosing sewer safety net liens: lists, notices and City purchases: Sections 5.31.025 to 5.31.060."""

from __future__ import annotations

from datetime import date

from calculators.calculator import calculator
from calculators.calendar import add_months
from calculators.conditions import Requirement, warn_closed
from calculators.figure import anchor, figure
from calculators.inputs import Inputs, count, day, yes_no
from calculators.money import long_date
from calculators.outcome import Outcome, Quantity
from calculators.subjects.foreclosed_property import (
    OPPORTUNITY_NO,
    OPPORTUNITY_YES,
    TRANSFERRED_NO,
    TRANSFERRED_YES,
    purchase_answer,
)  # fmt: skip
from calculators.subjects.foreclosure import comments_answer, notice_requirements, prerequisites_answer
from calculators.subjects.foreclosure_sale import SALE_WORDS, notice_dates, notices_answer
from calculators.work import Work, date_value

SUBJECT = "Sewer safety net"
ACTORS = ("Department of Environmental Quality", "Council")

MONTHLY = figure("sewer_monthly_notices", "3", "months", "5.31.025.B.1", "for each of three months prior to the sale")
LIST_MONTHS = figure(
    "sewer_list_months", "3", "months", "5.31.025.B.3",
    "shall be given a copy of the foreclosure list at least three months before the sale",
)  # fmt: skip
NOTICES = figure(
    "sewer_delinquency_notices", "2", "notices", "5.31.035.B.2",
    "has received at least two written delinquency notices within a three-month period prior to the sale",
)  # fmt: skip
OWNER = anchor("5.31.035.B.1", "The record shall state how the property ownership status was determined.")
COMMENT_DAYS = figure(
    "sewer_comment_days", "15", "working days", "5.31.045.A",
    "within 15 working days from the date the Auditor sends the final foreclosure list",
)  # fmt: skip
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

    sale: date | None = day("On which date is the foreclosure sale?", "5.31.025.B.3", words=SALE_WORDS)


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
    ),
    anchors=(MONTHLY, LIST_MONTHS),
    model=SewerPresaleNotices,
)
def sewer_presale_notices(work: Work) -> Outcome:
    """PCC 5.31.025 B.1 to B.3."""
    value = _list_to_deq(work, work.day("sale"))
    months = int(work.figure(MONTHLY))
    work.step("5.31.025.B.1", "Owner and mortgage holder are notified for each of three months before the sale", months)
    work.step("5.31.025.B.2", "Each notice warns of the foreclosure sale if the account is not brought current")
    text = (
        f"The Department of Environmental Quality gets the list by {_shown(value)}; the owner and mortgage holder are "
        "notified for each of the three months before the sale."
    )
    return work.computed("5.31.025.B.3", text, value, Quantity("notices", "Monthly notices", months),
                         actors=("Department of Environmental Quality",))  # fmt: skip


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

    sale: date | None = day("On which date is the foreclosure sale?", "5.31.055.A.1", words=SALE_WORDS)


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
    ),
    anchors=(MAIL_DAYS, RULES_DAYS, NEWS_WEEKS, POST_WEEKS, IRS_DAYS, LIST_MONTHS, MONTHLY),
    model=SewerSaleNotices,
)
def sewer_sale_notice_deadlines(work: Work) -> Outcome:
    """PCC 5.31.025 B, 5.31.055 and 5.31.070 A."""
    sale = work.day("sale")
    first = _list_to_deq(work, sale)
    dates = notice_dates(work, sale, (MAIL_DAYS, RULES_DAYS, POST_WEEKS, IRS_DAYS, NEWS_WEEKS))
    work.note("The owner and the mortgage holder are notified for each of three months before (PCC 5.31.025 B.1).")
    return notices_answer(work, "5.31.055.A.1", (first, *dates))


class SewerFinalList(Inputs):
    """The steps before a sewer safety net property may go on the final foreclosure list."""

    owner: bool | None = yes_no(
        "Were the current owners determined, and does the record state how?", "5.31.035.B.1",
        yes=("owner determined", "owner identified", "ownership recorded", "title report", "know the owner"),
        no=("owner unknown", "owner not determined", "don't know the owner", "ownership not recorded"),
    )  # fmt: skip
    notices: int | None = count(
        "How many written delinquency notices has the owner received within a three-month period prior to the sale?",
        "5.31.035.B.2", unit="notices", words=("notice", "notices", "letters", "delinquency", "received", "written"),
    )  # fmt: skip
    both_mails: bool | None = yes_no(
        "Was each notice sent both by certified mail, return receipt requested, and by first class mail?",
        "5.31.035.B.2",
        yes=("certified and first class", "both ways", "both mails", "certified mail and first class mail"),
        no=("only first class", "only certified", "first class only", "certified only", "regular mail", "by email"),
    )  # fmt: skip
    content: bool | None = yes_no(
        "Does each notice give the property, the amount owing, the costs of sale, the type of account and the warning?",
        "5.31.035.B.2",
        yes=("complete notice", "full contents", "all the contents", "notices are complete"),
        no=("incomplete notice", "left out", "does not state", "missing the amount", "leaves out", "omits"),
    )  # fmt: skip
    receipts: bool | None = yes_no(
        "Does the record hold a copy of the notice and the returned receipts?", "5.31.035.B.2",
        yes=("receipts on file", "receipts kept", "copy on file", "receipts in the file"),
        no=("no receipts", "receipts missing", "lost the receipts", "no copy"),
    )  # fmt: skip


@calculator(
    name="sewer_final_list_prerequisites",
    title="Whether a sewer safety net property may go on the final foreclosure list",
    subject=SUBJECT,
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
    ),
    anchors=(OWNER, NOTICES),
    model=SewerFinalList,
)
def sewer_final_list_prerequisites(work: Work) -> Outcome:
    """PCC 5.31.035 B."""
    needed = [
        Requirement("owner", "5.31.035.B.1", "the owners are determined and the record states how"),
        *notice_requirements("5.31.035.B.2", int(work.figure(NOTICES))),
    ]
    work.note("Unlike for ordinary liens, the notice need not offer a Special Payment Plan.")
    return prerequisites_answer(work, needed, "5.31.035.B")


class SewerComments(Inputs):
    """When comments on a sewer safety net list are due."""

    sent: date | None = day(
        "On which date did the Auditor send the final foreclosure list?", "5.31.045.A",
        words=("sent", "sends", "list", "auditor", "transmitted", "mailed", "went"),
    )  # fmt: skip


@calculator(
    name="sewer_comments_due",
    title="When comments on the sewer safety net foreclosure list are due",
    subject=SUBJECT,
    provision="5.31.045.A",
    rule="Comments on a sewer safety net final foreclosure list reach the Auditor within 15 working days from the "
    "date it is sent to the Commissioners and the Department of Environmental Quality.",
    phrases=(
        "sewer safety net final list sent February 9, 2026, comments due when",
        "how long do DEQ and Commissioners have to comment on the sewer safety net list",
        "comment deadline, sewer safety net foreclosure list",
        "working days to review the sewer safety net list",
        "last day for DEQ comments on a sewer safety net final list",
        "sewer safety net list comments to the Auditor",
    ),
    anchors=(COMMENT_DAYS,),
    model=SewerComments,
)
def sewer_comments_due(work: Work) -> Outcome:
    """PCC 5.31.045 A."""
    return comments_answer(work, "5.31.045.A", int(work.figure(COMMENT_DAYS)))


class SewerUnsold(Inputs):
    """How often a property was on final lists without being sold."""

    times: int | None = count(
        "How many times has the property been on a final foreclosure list without being sold?", "5.31.045.C.2",
        unit="times", words=("times", "time", "twice", "once", "unsold", "lists", "sales"),
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
    return work.computed("5.31.045.C.2", text, actors=("Auditor", *ACTORS))


class SewerCityPurchase(Inputs):
    """What must hold before the City may purchase a sewer safety net property."""

    department: bool | None = yes_no(
        "Has the Department of Environmental Quality directed the purchase in the ordinance?", "5.31.060.A.1",
        yes=("deq directed", "deq and the council", "directed by deq", "deq approved", "deq agrees"),
        no=("deq has not", "council alone", "council's word alone", "only the council",
            "without deq", "deq did not", "no deq direction"),
    )  # fmt: skip
    council: bool | None = yes_no(
        "Has the Council directed the purchase in the ordinance?", "5.31.060.A.1",
        yes=("council directed", "deq and the council", "directed by council", "council approved", "council alone",
             "only the council"),
        no=("council has not", "deq alone", "without the council", "council did not"),
    )  # fmt: skip
    transferred: bool | None = yes_no(
        "Has the money been transferred to the proper assessment fund?", "5.31.060.A.1",
        yes=TRANSFERRED_YES, no=TRANSFERRED_NO,
    )  # fmt: skip
    before_sale: bool | None = yes_no(
        "Would the City purchase before the sale?", "5.31.060.A.2",
        yes=("before the sale", "prior to the sale"),
        no=("during the sale", "at the sale", "after the sale", "no bids"),
    )  # fmt: skip
    opportunity: bool | None = yes_no(
        "Was any person with an interest given an opportunity to bring the account current?", "5.31.060.A.2",
        yes=OPPORTUNITY_YES, no=OPPORTUNITY_NO,
    )  # fmt: skip


@calculator(
    name="sewer_city_purchase_conditions",
    title="Whether the City may purchase a sewer safety net property",
    subject=SUBJECT,
    provision="5.31.060.A",
    rule="The City may purchase a sewer safety net property when the Department of Environmental Quality and the "
    "Council have directed it in the ordinance and the money has been transferred.",
    phrases=(
        "can the City buy a sewer safety net property on the Council's word alone",
        "conditions for a City purchase of a sewer safety net property",
        "DEQ directed the purchase of a sewer safety net lot, money not transferred",
        "city purchase before a sewer safety net sale",
        "who must direct buying a sewer safety net property",
        "may we purchase a sewer safety net house after no bids",
    ),
    anchors=(
        anchor("5.31.060.A.1", "The Department of Environmental Quality and the Council have directed the purchase"),
        anchor("5.31.060.A.2", "is given an opportunity to bring the account current"),
    ),
    model=SewerCityPurchase,
)
def sewer_city_purchase_conditions(work: Work) -> Outcome:
    """PCC 5.31.060 A."""
    needed = [
        Requirement("department", "5.31.060.A.1", "the Department of Environmental Quality directed the purchase"),
        Requirement("council", "5.31.060.A.1", "the Council directed the purchase in the ordinance"),
        Requirement("transferred", "5.31.060.A.1", "the money is transferred to the proper assessment fund"),
    ]
    chance = Requirement(
        "opportunity", "5.31.060.A.2", "before the sale, persons with an interest may first bring the account current"
    )
    return purchase_answer(work, needed, chance, "5.31.060.A", "5.31.060.A.3", (*ACTORS, "Treasurer"))
