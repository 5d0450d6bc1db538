"""The foreclosure sale and what must be done around it: Sections 5.30.065 to 5.30.090."""

from __future__ import annotations

from datetime import date, timedelta

from calculators.calculator import calculator
from calculators.calendar import WORKDAY_NOTE, add_working_days
from calculators.conditions import below_zero, warn_closed
from calculators.figure import Figure, anchor, figure
from calculators.inputs import Inputs, count, day, yes_no
from calculators.money import long_date
from calculators.outcome import Outcome, Quantity
from calculators.work import Work, date_value

SUBJECT = "Foreclosure sale"
DAYS_A_WEEK = 7
SALE_WORDS = ("sale", "sold", "auction", "foreclosure", "scheduled", "held", "set")

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
NOTICE_DAYS = figure("notice_of_sale_days", "10", "working days", "5.30.085.C", "within 10 working days after the sale")
RETURN_DAYS = figure(
    "sale_return_days", "3", "business days", "5.30.090.A", "within three business days after the sale"
)
BY_LOT = anchor("5.30.080.E", "the successful bidder shall be determined by lot")
AGAIN = anchor("5.30.080.F", "Property which is not sold may again be offered for sale.")
DEFAULT = anchor("5.30.080.G", "the property shall be sold to the other bidder")


class SaleNoticeDeadlines(Inputs):
    """What the notices before a foreclosure sale are counted from."""

    sale: date | None = day("On which date is the foreclosure sale?", "5.30.065.A.1", words=SALE_WORDS)


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
    ),
    anchors=(MAIL_DAYS, RULES_DAYS, NEWS_WEEKS, POST_WEEKS, IRS_DAYS),
    model=SaleNoticeDeadlines,
)
def sale_notice_deadlines(work: Work) -> Outcome:
    """PCC 5.30.065 and 5.30.080 A."""
    values = notice_dates(work, work.day("sale"), (MAIL_DAYS, RULES_DAYS, POST_WEEKS, IRS_DAYS, NEWS_WEEKS))
    work.note("The Notice of Foreclosure and Sale is recorded before these notices (PCC 5.30.060 D).")
    return notices_answer(work, "5.30.065.A.1", values)


def notice_dates(work: Work, sale: date, counted: tuple[Figure, ...]) -> tuple[Quantity, ...]:
    """The last days for mail, rules, posting, IRS and first publication, from the figures in that order."""
    mail, rules, post, irs, news = counted
    plans = (
        ("notice_of_foreclosure", "Mail the Notice of Foreclosure, certified, by", mail, int(work.figure(mail))),
        ("rules", "Rules of the sale available by", rules, int(work.figure(rules))),
        ("posting", "Post the property by", post, int(work.figure(post)) * DAYS_A_WEEK),
        ("irs", "Notify the Internal Revenue Service by certified mail by", irs, int(work.figure(irs))),
        (
            "newspaper",
            "First of four weekly newspaper notices by",
            news,
            (int(work.figure(news)) - 1) * DAYS_A_WEEK + 1,
        ),
    )
    values = []
    for name, label, source, days in plans:
        last = sale - timedelta(days=days)
        work.step(source.provision, f"{label} ({days} days before the sale)", last, "date")
        values.append(date_value(name, label, last))
    work.note("The text sets no day for the newspaper notices; the first was counted so that the fourth is out the day "
              "before the sale.")  # fmt: skip
    warn_closed(work, *(sale - timedelta(days=days) for *_, days in plans[:4]))
    return tuple(values)


def notices_answer(work: Work, at: str, values: tuple[Quantity, ...]) -> Outcome:
    """All notice dates in one sentence, the values as they stand."""
    parts = [f"{value.label[0].lower()}{value.label[1:]} {_day_of(value)}" for value in values]
    return work.computed(at, f"Before the sale: {'; '.join(parts)}.", *values, actors=("Treasurer",))


def _day_of(value: Quantity) -> str:
    return long_date(value.value) if isinstance(value.value, date) else str(value.value)


class AfterSale(Inputs):
    """What the duties after a foreclosure sale are counted from."""

    sale: date | None = day("On which date was the foreclosure sale?", "5.30.085.C", words=SALE_WORDS)


@calculator(
    name="notice_of_sale_due",
    title="When the Notice of the Sale is due",
    subject=SUBJECT,
    provision="5.30.085.C",
    rule="The Treasurer sends the Notice of the Sale by certified and first class mail within 10 working days after "
    "the sale to the owner and all persons known to have an interest.",
    phrases=(
        "foreclosure sale was May 12, 2026, when must the Notice of the Sale go out",
        "deadline for the Notice of the Sale to the property owner",
        "how long after the sale do we notify the owner",
        "last day to mail the notice of sale after a lien foreclosure",
        "working days to send the notice after the foreclosure sale",
        "property was sold on May 12, when must the owner get the Notice of the Sale",
    ),
    anchors=(NOTICE_DAYS,),
    model=AfterSale,
)
def notice_of_sale_due(work: Work) -> Outcome:
    """PCC 5.30.085 C."""
    return after_sale_answer(work, NOTICE_DAYS, "The Notice of the Sale goes out")


@calculator(
    name="sale_return_due",
    title="When the list goes back to the Auditor after the sale",
    subject=SUBJECT,
    provision="5.30.090.A",
    rule="The Treasurer returns the final foreclosure list, with all collections and sales noted on it, to the Auditor "
    "within three business days after the sale.",
    phrases=(
        "sale held May 12, 2026, when does the list go back to the Auditor",
        "deadline to return the final foreclosure list after the sale",
        "how many days does the Treasurer have to report collections and sales",
        "business days to return the list after a foreclosure sale",
        "sale results due to the Auditor",
        "when must the final list come back for the lien docket",
    ),
    anchors=(RETURN_DAYS,),
    model=AfterSale,
)
def sale_return_due(work: Work) -> Outcome:
    """PCC 5.30.090 A."""
    return after_sale_answer(work, RETURN_DAYS, "The list goes back to the Auditor")


def after_sale_answer(work: Work, counted: Figure, what: str) -> Outcome:
    """The last of the working days that a figure allows after the sale."""
    days = int(work.figure(counted))
    last = add_working_days(work.day("sale"), days)
    work.step(counted.provision, f"{days} {counted.unit} after the sale, whose day does not count", last, "date")
    work.note(WORKDAY_NOTE)
    return work.computed(counted.provision, f"{what} by {long_date(last)}.",
                         date_value("deadline", "Last day", last), actors=("Treasurer",))  # fmt: skip


class BidOutcome(Inputs):
    """What decides who gets a property at the sale."""

    bidders: int | None = count(
        "How many bidders are there for the property?", "5.30.080.E", unit="bidders",
        words=("bidder", "bidders", "bid", "bids", "people"),
    )  # fmt: skip
    paid: bool | None = yes_no(
        "Does the successful bidder pay?", "5.30.080.G",
        yes=("pays", "paid", "bidder paid", "winner paid", "has paid", "both want it", "tie"),
        no=("fails to pay", "failed to pay", "did not pay", "doesn't pay", "defaults", "defaulted", "backs out",
            "backed out", "never paid"),
    )  # fmt: skip


@calculator(
    name="bid_outcome",
    title="Who gets a property at the foreclosure sale",
    subject=SUBJECT,
    provision="5.30.080.E",
    rule="With two or more bids the successful bidder is determined by lot; if that bidder fails to pay, the property "
    "goes to the other bidder, or by lot where there were more than two; unsold property may be offered again.",
    phrases=(
        "three bidders at the foreclosure sale and the winner defaults",
        "two bids on the same lot, who wins",
        "nobody bid on the property at the lien sale, what now",
        "successful bidder failed to pay, who gets the property",
        "how is the winner picked at a foreclosure sale",
        "only one bidder at the sale",
        "highest bid or draw by lot at the lien foreclosure",
    ),
    anchors=(BY_LOT, AGAIN, DEFAULT),
    model=BidOutcome,
)
def bid_outcome(work: Work) -> Outcome:
    """PCC 5.30.080 E, F and G."""
    return bid_answer(work, "5.30.080", "PCC 5.30.060 D through 5.30.115")


def bid_answer(work: Work, section: str, repeated: str) -> Outcome:
    """Who gets the property by subsections E, F and G of a section; ``repeated`` are the steps of a new offer."""
    bidders = work.count("bidders")
    lot, unsold, default = f"{section}.E", f"{section}.F", f"{section}.G"
    if wrong := below_zero(work, lot, bidders):
        return wrong
    if bidders == 0:
        text = f"Unsold: the property may again be offered for sale, with the steps of {repeated}."
        work.step(unsold, "No bid was received", bidders)
        return work.computed(unsold, text, Quantity("result", "Result", "unsold"))
    text = "sold to the only bidder" if bidders == 1 else "determined by lot among the bidders"
    work.step(lot, f"{bidders} bidding: {text}", bidders)
    if work.yes("paid"):
        return work.computed(lot, f"The successful bidder is {text}." if bidders > 1 else "Sold to the only bidder.",
                             Quantity("result", "Result", "by lot" if bidders > 1 else "sold"))  # fmt: skip
    if bidders == 1:
        work.step(default, "The rule for a bidder who fails to pay needs more than one bidder", False)
        return work.undetermined(default, "The text does not say what follows when the only bidder fails to pay; "
                                 f"property which is not sold may again be offered (PCC {section} F).")  # fmt: skip
    result = "other bidder" if bidders == 2 else "by lot again"
    work.step(default, "The successful bidder fails to pay", result)
    text = (
        "The property is sold to the other bidder."
        if bidders == 2
        else "The successful bidder is again determined by lot."
    )
    return work.computed(default, text, Quantity("result", "Result", result))
