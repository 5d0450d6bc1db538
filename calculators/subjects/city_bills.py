"""City bills: when they are due, and the discount for early payment: Section 5.48.040."""

from __future__ import annotations

from datetime import date, timedelta
from decimal import Decimal

from calculators.calculator import calculator
from calculators.conditions import any_below_zero, warn_closed
from calculators.figure import anchor, figure
from calculators.inputs import Inputs, choice, count, day, money, percent, yes_no
from calculators.money import long_date, plain, usd
from calculators.outcome import NotApplicable, Outcome, Quantity
from calculators.timeliness import LATER_WORDS, asked_whether, judged
from calculators.work import Work, date_value, dollars

SUBJECT = "City bills"
FINANCE = "Office of Finance and Administration"
DIRECTOR = "Director of the Bureau of Administrative Services"
BILLED_WORDS = ("billed", "billing", "bill", "invoice", "invoiced", "sent", "dated", "billing date", "invoice date",
                "went out", "mailed", "sent out", "billed them", "invoice of", "bill of", "issued",
                "charged")  # fmt: skip
PAID_WORDS = ("paid", "pays", "pay", "payment", "received", "through", "as of", "until", "today", "money came",
              "came in",
              "check came", "arrived", "showed up", "got paid", "cleared", "settled", "mailed in", "got the money",
              "now",
              "got their check", "paid up", "posted", "deposited")  # fmt: skip
OWED_WORDS = ("invoice", "bill", "owes", "owed", "owe", "unpaid", "amount", "principal", "balance", "delinquent",
              "account",
              "past due", "due")  # fmt: skip
DELINQUENT = figure(
    "bill_delinquency_days", "30", "days", "5.48.040.p3",
    "is not received within 30 days after the date of billing, it shall be delinquent",
)  # fmt: skip
DISCOUNT = figure(
    "discount_rate", "2", "percent", "5.48.040.p6", "an early payment incentive discount of up to 2 percent"
)
DISCOUNT_DAYS = figure(
    "discount_days", "10", "days", "5.48.040.p6", "on any or all invoices paid within 10 days of the billing date"
)
NOT_BILLED = anchor(
    "5.48.040.p1",
    "except for bills and statements regularly sent by the Bureau of Water Works, the City Treasurer, the Risk "
    "Management Division, the Assessment Division of the City Auditor’s Office and payments made under leases "
    "managed by the Bureau of General Services",
)


def nth_days(first: int, last: int) -> tuple[str, ...]:
    """How a question names the days from the first to the last after another: "day 12", "12th day"."""
    endings = {1: "st", 2: "nd", 3: "rd"}
    named: list[str] = []
    for number in range(first, last + 1):
        ending = "th" if number in (11, 12, 13) else endings.get(number % 10, "th")
        named += (f"day {number}", f"{number}{ending} day")
    return tuple(named)


ON_DAY_WORDS = tuple(word for word in LATER_WORDS if word != "past")
"""As LATER_WORDS, but "10 months past due" tells no number of days."""
KINDS = {
    "finance": ("service", "services", "accounts receivable", "contract receivable", "contracts receivable",
                "grant receivable", "grants receivable", "city bill", "invoice"),
    "excepted": ("water bill", "sewer bill", "water works", "bureau of water works", "city treasurer", "treasurer",
                 "risk management", "assessment division", "lease payment", "lease payments",
                 "lease managed by general services", "lease", "assessment bill"),
}  # fmt: skip


def paid_before(work: Work, at: str, billed: date, paid: date) -> NotApplicable | None:
    """The outcome for a payment before the billing date, or None."""
    return (
        work.not_applicable(at, "The payment lies before the billing date; check the dates.") if paid < billed else None
    )


class BillDue(Inputs):
    """What the delinquency of a City bill depends on."""

    kind: str | None = choice("Which kind of bill is it?", "5.48.040.p1", KINDS, optional=True)
    billed: date | None = day("What is the billing date?", "5.48.040.p3", words=BILLED_WORDS)
    paid: date | None = day("On which day was payment received?", "5.48.040.p3", words=PAID_WORDS, optional=True)
    days: int | None = count(
        "How many days after the billing date was it paid?", "5.48.040.p3", unit="days", optional=True,
        words=ON_DAY_WORDS,
    )  # fmt: skip
    by_limit: bool | None = yes_no(
        "Was it paid by the thirtieth day after the billing date?", "5.48.040.p3", optional=True,
        yes=("thirtieth day", *nth_days(1, 30)), no=nth_days(31, 120),
    )  # fmt: skip
    asked: str | None = asked_whether("5.48.040.p3")


@calculator(
    name="bill_due_and_delinquency",
    title="When a City bill becomes delinquent",
    subject=SUBJECT,
    provision="5.48.040.p3",
    rule="A City bill sent by the Office of Finance and Administration is delinquent if payment is not received "
    "within 30 days after the billing date.",
    phrases=(
        "invoice billed January 15, 2026, when is it delinquent",
        "how long does a customer have to pay a City bill",
        "last day to pay an invoice from the City",
        "is a bill sent March 1 and paid April 1 late",
        "when is a City invoice past due",
        "due date of an accounts receivable bill",
        "how many days until a City bill is delinquent",
        "we billed them on the 3rd and the check came in a month later, on time or late?",
        "our invoice went out in March, payment showed up in April, is the account delinquent",
        "the customer paid our City bill 31 days after billing, does that count as late",
        "is this receivable overdue yet if we invoiced it three weeks ago",
        "billed on the 1st, paid on the 2nd of the next month, was that within the 30 days",
        "did the customer pay our invoice within 30 days of billing",
        "on what date does our bill to the county go delinquent",
        "the school district has not paid our invoice, when is it past due",
        "how late can they pay us before the account counts as delinquent",
        "what is the last safe day for the customer to get the money in",
        "is our bill to the contractor past due yet",
        "has the invoice we sent the port gone delinquent by now",
        "on what date does this bill become delinquent",
        "exact date when our invoice turns delinquent",
        "what is the last day for payment on the bill we mailed this customer",
        "this invoice is still unpaid, has it become delinquent already",
        "is my customer's account delinquent as of today",
    ),
    anchors=(DELINQUENT, NOT_BILLED),
    model=BillDue,
)
def bill_due_and_delinquency(work: Work) -> Outcome:
    """PCC 5.48.040, third paragraph."""
    if work.maybe("kind") == "excepted":
        return work.not_applicable("5.48.040.p1", "Bills of that kind are not sent under this section.")
    if wrong := any_below_zero(work, "5.48.040.p3"):
        return wrong
    days: int | None = work.maybe("days")
    limit = int(work.figure(DELINQUENT))
    by_limit: bool | None = work.maybe("by_limit") if days is None else days <= limit
    if by_limit is not None and work.maybe("billed") is None:
        told = "" if days is None else f": day {days}"
        work.step("5.48.040.p3", f"Received within {limit} days after the date of billing{told}", by_limit)
        found = judged(work, by_limit)
        text = f"{found.opening} A bill is delinquent if payment is not received within {limit} days after billing."
        return work.computed("5.48.040.p3", text, verdict=found.verdict)
    billed, paid = work.day("billed"), work.maybe("paid")
    paid = billed + timedelta(days=days) if paid is None and days is not None else paid
    last = billed + timedelta(days=limit)
    first = last + timedelta(days=1)
    work.step("5.48.040.p3", "30 days after the date of billing", last, "date")
    work.step("5.48.040.p3", "Payment not received by then: delinquent from", first, "date")
    warn_closed(work, last)
    values = (date_value("delinquent", "Delinquent from", first), date_value("deadline", "Last day to pay", last))
    text = f"Payment must be received by {long_date(last)}; otherwise the bill is delinquent from {long_date(first)}."
    if paid is None:
        return work.computed("5.48.040.p3", text, *values)
    if wrong := paid_before(work, "5.48.040.p3", billed, paid):
        return wrong
    work.step("5.48.040.p3", f"Received {long_date(paid)}, within the 30 days", paid <= last)
    found = judged(work, paid <= last)
    return work.computed("5.48.040.p3", f"{found.opening} {text}", *values, verdict=found.verdict)


class EarlyPayment(Inputs):
    """What the discount for early payment depends on."""

    days: int | None = count(
        "How many days after the billing date was it paid?", "5.48.040.p6", unit="days", optional=True,
        words=(*ON_DAY_WORDS, "within", "inside", "in"),
    )  # fmt: skip
    billed: date | None = day("What is the billing date?", "5.48.040.p6", words=BILLED_WORDS)
    paid: date | None = day("On which day was it paid?", "5.48.040.p6", words=PAID_WORDS)
    amount: Decimal | None = money("What is the amount of the invoice?", "5.48.040.p6", words=OWED_WORDS)
    rate: Decimal | None = percent(
        "Which discount did the Director offer (in percent)?", "5.48.040.p6", outside="early_payment_discount",
        words=("discount", "offered", "percent", "offer", "incentive", "off", "knock", "rebate"), optional=True,
    )  # fmt: skip
    taken: Decimal | None = money(
        "Which discount was taken or is asked for, in dollars?", "5.48.040.p6", optional=True,
        words=("discount of", "took off", "takes off", "knocked off", "deducted", "discount taken", "short paid"),
    )  # fmt: skip
    wanted: str | None = choice(
        "Is the question whether there is a discount, or how much it is?", "5.48.040.p6",
        {
            "whether": ("get the discount", "still get", "gets the discount", "qualify", "qualifies", "entitled",
                        "eligible", "too late for", "in time for", "earn the discount", "keep the discount",
                        "give the discount", "have to honor", "still count", "get a discount", "discount still"),
            "most": ("the most", "at most", "biggest", "largest", "maximum", "as much as", "the max", "highest"),
            "other": (),
        },
        optional=True,
    )  # fmt: skip
    soon: bool | None = yes_no(
        "Was it, or will it be, paid within 10 days of the billing date?", "5.48.040.p6", optional=True,
        yes=("paying quick", "paying fast", "paying early", "paid quick", "paid fast", "paid early", "pay early",
             "pay quick", "pay fast", "pays early", "within the ten days", "within the 10 days", "right away",
             "inside the ten days", "in the first ten days", "paid promptly", "pays promptly", "prompt payment",
             "early bird", "in time for the discount", "quick pay", "pays right up", "same week", "next day",
             "early payment discount of", "within ten days", "within 10 days", "early enough", "tenth day",
             "ninth day", "eighth day", *nth_days(1, 10)),
        no=("after the ten days", "after the 10 days", "past the ten days", "missed the ten days", "paid late",
            "more than ten days", "more than 10 days", "after the discount period", "missed the window",
            "eleventh day", "twelfth day", *nth_days(11, 60)),
    )  # fmt: skip


@calculator(
    name="early_payment_discount",
    title="Discount for early payment",
    subject=SUBJECT,
    provision="5.48.040.p6",
    rule="The Director of the Bureau of Administrative Services may offer a discount of up to 2 percent on invoices "
    "paid within 10 days of the billing date.",
    phrases=(
        "early payment discount on a $5,100 invoice paid on day 10 at 2 percent",
        "does a customer get a discount for paying early",
        "discount if paid 11 days after billing",
        "prompt payment incentive on a City bill",
        "invoice billed June 1 paid June 9, how much off at 1.5%",
        "what is the most we can take off for paying fast",
        "can the Director give 3 percent off for early payment",
        "they paid our invoice the week after we sent it, do they still get the discount",
        "customer knocked two percent off because they paid quick, is that right",
        "early bird discount on a City invoice",
        "they got 1% off for paying quick on 4,700, what do they send us",
        "paid on the 14th day after billing, do they still get the 2% off",
        "what is the biggest break for paying fast on a $7,300 invoice",
        "how many dollars does a customer save by settling our bill right away",
        "what is the net check if they take the quick pay rebate",
        "how much discount does this customer get on the invoice he paid early",
        "exact amount of the early payment discount on our bill",
        "what do they pay after the discount on this invoice",
        "they paid us early, how much may they take off this bill",
        "what's the discount in dollars for the early payment we just got",
        "what discount do I take off this invoice, they paid early",
        "what is the dollar discount for our early payer",
    ),
    anchors=(DISCOUNT, DISCOUNT_DAYS),
    model=EarlyPayment,
)
def early_payment_discount(work: Work) -> Outcome:
    """PCC 5.48.040, sixth paragraph."""
    at = "5.48.040.p6"
    if wrong := any_below_zero(work, at):
        return wrong
    rate, most = work.maybe("rate"), work.figure(DISCOUNT)
    if rate is not None and rate > most:
        work.step(at, f"A discount of up to {plain(most)} percent: {plain(rate)} percent", False)
        text = f"No: {plain(rate)} percent is more than the {plain(most)} percent that may be offered."
        return work.computed(at, text, Quantity("limit", "Largest discount", most, "percent"), verdict="no",
                             actors=(DIRECTOR,))  # fmt: skip
    if rate is not None and all(work.maybe(name) is None for name in ("days", "billed", "paid", "amount")):
        work.step(at, f"A discount of up to {plain(most)} percent: {plain(rate)} percent", True)
        text = f"Yes: the Director may offer up to {plain(most)} percent on invoices paid within 10 days of billing."
        return work.computed(at, text, Quantity("limit", "Largest discount", most, "percent"), verdict="yes",
                             actors=(DIRECTOR,))  # fmt: skip
    days = _days_to_payment(work)
    if days is not None and days < 0:
        return work.not_applicable(at, "The payment lies before the billing date; check the dates.")
    early = work.maybe("soon") is not False if days is None else days <= work.figure(DISCOUNT_DAYS)
    told = "Paid within 10 days of the billing date" if days is None else f"Paid {days} days after billing, within 10"
    work.step(at, told, early)
    if not early:
        return work.computed(at, "No discount: it was not paid within 10 days of the billing date.",
                             dollars("discount", "Discount", Decimal(0)), verdict="no")  # fmt: skip
    return _discount(work, rate, most)


def _days_to_payment(work: Work) -> int | None:
    """The days from billing to payment; None where the question says early or late, or asks for the most."""
    days: int | None = work.maybe("days")
    dated = work.maybe("billed") is not None and work.maybe("paid") is not None
    if days is not None or dated:
        return -(work.day("billed") - work.day("paid")).days if days is None else days
    if work.maybe("soon") is not None or work.maybe("wanted") == "most":
        return None
    return -(work.day("billed") - work.day("paid")).days


def _discount(work: Work, rate: Decimal | None, most: Decimal) -> Outcome:
    """The discount on an invoice that was paid early enough."""
    at, asked = "5.48.040.p6", work.maybe("wanted") == "whether"
    if asked and work.maybe("amount") is None:
        text = f"It was paid within 10 days, so it gets the discount of up to {plain(most)} percent that was offered."
        if rate is None:
            text = f"If the Director offered a discount, of up to {plain(most)} percent: it was paid within 10 days."
        return work.computed(at, text, verdict="conditional" if rate is None else "yes", actors=(DIRECTOR,))
    amount, used = work.money("amount"), most if rate is None else rate
    off = work.cents(at, amount * used / 100)
    work.step(at, f"{plain(used)} percent of {usd(amount)}", off, "USD")
    values = dollars("discount", "Discount", off), dollars("payment", "To pay", amount - off)
    taken: Decimal | None = work.maybe("taken")
    if taken is not None and taken > off:
        text = f"No: {usd(taken)} is more than {usd(off)}, {plain(used)} percent of the invoice."
        return work.computed(at, text, *values, verdict="no", actors=(DIRECTOR,))
    if rate is None:
        text = f"At most {usd(off)}, the full {plain(most)} percent, if the Director offered a discount."
        return work.computed(at, text, *values, verdict="conditional", actors=(DIRECTOR,))
    text = f"The discount is {usd(off)}, so {usd(amount - off)} is to be paid."
    return work.computed(at, text, *values, verdict="yes", actors=(DIRECTOR,))
