"""Interest on delinquent open liens: Section 5.30.025 E.1 and F."""

from __future__ import annotations

from datetime import date, timedelta
from decimal import Decimal
from typing import Any

from calculators.calculator import calculator
from calculators.conditions import any_below_zero, below_zero, warn_closed
from calculators.figure import anchor, figure
from calculators.inputs import Inputs, choice, count, day, money, percent
from calculators.interest import day_count, simple_interest
from calculators.money import long_date, plain, usd
from calculators.outcome import Outcome, Quantity
from calculators.subjects.liens import PAID_WORDS, PAST_WORDS, PRINCIPAL_WORDS
from calculators.timeliness import IN_TIME, LATE, judged
from calculators.work import Work, date_value, dollars

SUBJECT = "Assessment liens"
ASSESSED_WORDS = ("assessed", "got assessed", "assessment dated", "dated", "levied", "assessment", "from", "since",
                  "assessment date", "date of assessment", "was assessed",
                  "assessed on", "put on", "assessment of")  # fmt: skip

MARGIN = figure(
    "open_lien_interest_margin", "3", "percent", "5.30.025.E.1", "of the previous year, plus 300 basis points (3%.)"
)
FLOOR = figure(
    "open_lien_interest_floor", "12", "percent", "5.30.025.E.1",
    "At no time shall the annual interest rate be reduced to less than 12%.",
)  # fmt: skip
FREE_DAYS = figure(
    "open_lien_interest_free_days", "30", "days", "5.30.025.F",
    "made during the thirty (30) day period following the assessment date",
)  # fmt: skip
FROM_ASSESSMENT = anchor("5.30.025.E.1", "calculated on the unpaid balance from the assessment date")


class OpenLienRate(Inputs):
    """What the annual rate on open liens depends on."""

    prime: Decimal | None = percent(
        "What was the average prime rate of the City's bank on December 31 of the previous year (in percent)?",
        "5.30.025.E.1", outside="prime_rate",
        words=("prime", "bank", "prime rate", "average prime", "bank's prime", "december 31", "year end", "prime was",
               "prime at", "bank posted", "prime is", "prime of", "bank says", "to", "now", "up to", "prime rose to",
               "prime fell to", "new year's eve", "bank's rate", "prime closed at", "bank's average"),
    )  # fmt: skip
    before: Decimal | None = percent(
        "What was that prime rate before, if two years are compared (in percent)?", "5.30.025.E.1", optional=True,
        words=("went from", "from", "before", "last year", "year before", "used to be", "fell from", "rose from",
               "up from", "down from", "previously"),
    )  # fmt: skip
    rate_set: Decimal | None = percent(
        "Which annual rate would be set, if one is proposed (in percent)?", "5.30.025.E.1", optional=True,
        words=("treasurer has", "has open liens at", "liens at", "set it to", "put it at", "proposed", "charge",
               "charging", "wants", "set the rate", "rate of", "set it at", "go with",
               "use", "drop to", "treasurer set", "we charge", "posted", "right", "correct", "treasurer wants",
               "allowed",
               "set at", "published", "high enough", "too low", "lower it to", "cut it to", "is enough", "charges"),
    )  # fmt: skip


@calculator(
    name="open_lien_rate",
    title="Annual interest rate on delinquent open liens",
    subject=SUBJECT,
    provision="5.30.025.E.1",
    rule="The Treasurer sets the rate each year: the average prime rate of the City's bank on December 31 of the "
    "previous year plus 3 percent, never less than 12 percent.",
    phrases=(
        "what interest rate applies to open liens if prime was 9.5 percent on December 31",
        "open lien interest rate when the prime rate is 8%",
        "how is the annual rate on delinquent open liens set",
        "least interest rate on delinquent open liens",
        "how does the prime rate set the interest on unbonded liens",
        "this year's rate on open liens",
        "can the Treasurer set the open lien rate below 12 percent",
        "prime fell to six, what do we charge on unbonded liens now",
        "Treasurer wants to charge ten percent on delinquent open liens, okay?",
        "is the posted rate for open liens right with prime where it was at year end",
        "with prime at eleven percent, is thirteen percent right for open liens",
        "what rate does the Treasurer set on open liens with prime at ten",
        "bank says prime is nine, what do the unbonded delinquents get charged",
        "what does our open lien rate come to this year",
        "prime went up, how much does the open lien rate go up",
        "may the rate on open liens be lowered to eleven",
        "is ten percent interest on an open lien too low",
        "by how much is the open lien rate above prime",
        "can we knock the unbonded lien rate down since prime tanked",
        "need this year's actual percentage for our unbonded liens",
        "what's the exact annual rate we are charging on this unbonded lien",
        "which interest rate do I type in for our open liens this year",
        "give me the current year's number for interest on open liens",
        "what rate goes on this owner's open lien",
        "what rate applies to my open lien",
        "what do we charge in percent on Mr. Dale's open lien, exact number",
        "exact interest percentage for Mrs. Roe's unbonded lien",
        "which rate applies to our late open liens, the actual number",
        "which percent do I key in for Mrs. Bell's open lien",
        "what exact percentage do I enter for this open lien",
    ),
    anchors=(MARGIN, FLOOR),
    model=OpenLienRate,
)
def open_lien_rate(work: Work) -> Outcome:
    """PCC 5.30.025 E.1."""
    at, proposed = "5.30.025.E.1", work.maybe("rate_set")
    if wrong := any_below_zero(work, at):
        return wrong
    if proposed is not None and proposed < work.figure(FLOOR):
        work.step(at, f"{plain(proposed)} percent is less than 12 percent", False)
        text = f"No: {plain(proposed)} percent is too low; the annual rate is never less than 12 percent."
        minimum = Quantity("minimum", "Least annual interest rate", work.figure(FLOOR), "percent")
        return work.computed(at, text, minimum, verdict="no", actors=("Treasurer",))
    prime = work.percent("prime")
    sum_ = prime + work.figure(MARGIN)
    work.step(at, f"Prime rate of {plain(prime)} percent plus 300 basis points", sum_, "percent")
    rate = _not_below_floor(work, sum_)
    work.note("The text does not say whether the average prime rate is of that day or of a longer time; the rate that "
              "the Treasurer set governs.")  # fmt: skip
    text = f"The rate is {plain(rate)} percent a year."
    value = Quantity("rate", "Annual interest rate", rate, "percent")
    if (before := work.maybe("before")) is not None:
        return _compared(work, before, rate, value)
    if proposed is None:
        return work.computed(at, text, value, actors=("Treasurer",))
    right = proposed == rate
    work.step(at, f"{plain(proposed)} percent is the rate that follows", right)
    verdict = "yes" if right else "no"
    return work.computed(at, f"{verdict.capitalize()}. {text}", value, verdict=verdict, actors=("Treasurer",))


def _compared(work: Work, before: Decimal, rate: Decimal, value: Quantity) -> Outcome:
    """The rate with that of another year's prime rate, and the change between them."""
    at = "5.30.025.E.1"
    earlier = _not_below_floor(work, before + work.figure(MARGIN))
    change = abs(rate - earlier)
    work.step(at, f"From {plain(earlier)} to {plain(rate)} percent a year", change, "percent")
    text = f"The rate goes from {plain(earlier)} to {plain(rate)} percent a year."
    return work.computed(
        at, text, value, Quantity("earlier", "Rate before", earlier, "percent"),
        Quantity("change", "Change in percentage points", change, "percent"), actors=("Treasurer",),
    )  # fmt: skip


def _not_below_floor(work: Work, rate: Decimal) -> Decimal:
    floor = work.figure(FLOOR)
    if rate >= floor:
        work.skip("5.30.025.E.1", f"The rate of {plain(rate)} percent is not below {plain(floor)} percent")
        return rate
    work.step("5.30.025.E.1", "The annual rate is never less than 12 percent", floor, "percent")
    return floor


class OpenLienInterest(Inputs):
    """What interest on a delinquent open lien depends on."""

    assessed: date | None = day("What is the assessment date?", "5.30.025.E.1", words=ASSESSED_WORDS)
    paid: date | None = day(
        "Through which day is interest charged?", "5.30.025.F",
        words=(*PAID_WORDS, "through", "until", "to", "as of", "today", "now"),
    )  # fmt: skip
    days: int | None = count(
        "How many days after the assessment date is it paid?", "5.30.025.F", unit="days", optional=True,
        words=(*PAST_WORDS, "for", "over"),
    )  # fmt: skip
    balance: Decimal | None = money(
        "What is the unpaid balance of the open lien?", "5.30.025.E.1", words=(*PRINCIPAL_WORDS, "unpaid")
    )
    rate: Decimal | None = percent(
        "Which annual interest rate did the Treasurer set (in percent)?", "5.30.025.E.1",
        words=("rate", "interest", "treasurer", "percent", "treasurer's rate", "this year's rate", "annual"),
        outside="open_lien_interest_rate",
    )  # fmt: skip
    paid_down: Decimal | None = money(
        "How much of it was paid before, if the balance was not given?", "5.30.025.E.1", optional=True,
        words=("paid already", "already paid", "paid down", "knocked off", "paid toward", "partial payment",
               "has paid", "put down", "paid so far", "credit of"),
    )  # fmt: skip


@calculator(
    name="open_lien_interest",
    title="Interest on a delinquent open lien",
    subject=SUBJECT,
    provision="5.30.025.E.1",
    rule="A delinquent open lien bears interest on the unpaid balance from the assessment date, at the rate that the "
    "Treasurer sets each year, never less than 12 percent; payments within 30 days after the assessment date bear "
    "none.",
    phrases=(
        "interest on an open lien of $6,000 assessed March 1 and paid June 15 at 12 percent",
        "how much interest has built up on this unbonded lien",
        "open lien interest to date",
        "unbonded lien of $2,500 paid four months after assessment, interest owed",
        "compute interest on a delinquent open lien from the assessment date",
        "sidewalk lien never bonded, interest so far",
        "what has interest on this open lien run to since it was assessed",
        "owner finally pays off a weed abatement lien, how much interest do we add",
        "interest for 90 days on an open lien",
        "how much interest has our open lien run up since it was assessed",
        "what does he owe in total with interest on an unbonded assessment",
        "interest so far on an open lien that is unpaid since the assessment",
        "how much interest is due on the sidewalk assessment when it is paid in June",
        "owner paid part of an open lien already, interest on the rest",
        "how much interest do we add to his open lien",
        "exact amount of interest due on our open lien",
        "what's the total interest on this open lien to date",
        "how much interest does Mrs. Pruitt owe on her open lien",
        "what does the interest on my sidewalk assessment come to",
        "how much interest is due on this unbonded lien, in dollars",
    ),
    anchors=(FLOOR, FREE_DAYS, FROM_ASSESSMENT),
    model=OpenLienInterest,
)
def open_lien_interest(work: Work) -> Outcome:
    """PCC 5.30.025 E.1 and F."""
    if wrong := any_below_zero(work, "5.30.025.E.1"):
        return wrong
    days: int | None = work.maybe("days")
    if days is None:
        assessed, paid = work.day("assessed"), work.day("paid")
        if paid < assessed:
            text = "The payment date lies before the assessment date, so no interest runs."
            return work.not_applicable("5.30.025.E.1", text)
        if paid.year > assessed.year:
            work.note("The rate is set for each year and more than one year is touched; one rate was used throughout.")
        days = (paid - assessed).days
    free = int(work.figure(FREE_DAYS))
    if days <= free:
        work.step("5.30.025.F", f"Paid {day_count(days)} after the assessment date, within {free}", Decimal(0), "USD")
        text = "No interest: the payment falls within the 30 days following the assessment date."
        return work.computed("5.30.025.F", text, dollars("interest", "Interest", Decimal(0)), verdict="no")
    balance, rate = _unpaid(work), _not_below_floor(work, work.percent("rate"))
    work.skip("5.30.025.F", f"Paid {day_count(days)} after the assessment date, after the 30 interest-free days")
    interest = simple_interest(work, "5.30.025.E.1", balance, rate, days)
    return work.computed(
        "5.30.025.E.1",
        f"Interest is {usd(interest)}: {plain(rate)} percent a year on {usd(balance)} for {day_count(days)} from the "
        "assessment date.",
        dollars("interest", "Interest", interest), dollars("total", "Balance with interest", balance + interest),
    )  # fmt: skip


def _unpaid(work: Work) -> Decimal:
    """The unpaid balance: as given, less what the question says was paid before."""
    balance, paid = work.money("balance"), work.maybe("paid_down")
    if paid is None or paid > balance:
        return balance
    work.step(
        "5.30.025.E.1", f"Interest is on the unpaid balance: {usd(balance)} less {usd(paid)}", balance - paid, "USD"
    )
    work.note("The balance was taken to be that left after the payment from the assessment date on.")
    left: Decimal = balance - paid
    return left


def _asked_free(at: str) -> Any:
    """An optional field: whether the question asks for payment free of interest or for interest that is due."""
    free = ("no interest", "without interest", "interest-free", "interest free", "avoid interest", "free of interest",
            "skip the interest", "dodge the interest", "off the hook", "escape interest", "escape the interest",
            "owe just the assessment", "interest free", "no extra", "beat the interest",
            "save the interest")  # fmt: skip
    due = ("owe interest", "owes interest", "charge interest", "interest due", "bear interest", "interest charged",
           "interest apply", "charged interest", "add interest", "have to pay interest", "pay interest",
           "interest owed", "interest kick in", "any interest", "interest on that", "interest on it",
           "owe any interest",
           "tack on interest", "interest added", "interest run", "do we add", "do we charge", "does interest",
           "is interest")  # fmt: skip
    prompt = "Is the question whether it is free of interest, or whether interest is charged?"
    return choice(prompt, at, {"in_time": (*IN_TIME, *free), "late": (*LATE, *due)}, optional=True)


class OpenLienGrace(Inputs):
    """What the interest-free days of an open lien are counted from."""

    assessed: date | None = day("What is the assessment date?", "5.30.025.F", words=ASSESSED_WORDS)
    paid: date | None = day(
        "On which date was it paid?", "5.30.025.F", words=(*PAID_WORDS, "on", "by", "today", "now"), optional=True
    )
    days: int | None = count(
        "How many days after the assessment date was it paid?", "5.30.025.F", unit="days", words=(*PAST_WORDS, "day",
        "on day"),
        optional=True,
    )  # fmt: skip
    asked: str | None = _asked_free("5.30.025.F")


@calculator(
    name="open_lien_grace",
    title="Last day to pay an open lien without interest",
    subject=SUBJECT,
    provision="5.30.025.F",
    rule="Payments during the thirty day period following the assessment date are not charged the interest on open "
    "liens.",
    phrases=(
        "assessed August 4, 2025, until when can the owner pay without interest",
        "interest-free period on an assessment",
        "how long to pay an open lien before interest is charged",
        "last day to avoid interest on a new assessment",
        "grace period for interest on an open lien",
        "no interest if paid by when, assessment date May 1",
        "assessment paid three weeks after it was assessed, do we charge interest",
        "owner paid an open lien 31 days after the assessment date, interest or not",
        "did they get the assessment payment in soon enough to dodge the interest",
        "assessed in March, paid in April, does the owner owe interest on the assessment",
        "what is the last interest-free day on this assessment",
        "paid the sidewalk assessment weeks after it was assessed, any interest on that",
        "the owner paid her open assessment on the last day, does she escape interest",
        "is interest charged when payment came a month after the assessment date",
        "last day he can pay the assessment interest free",
        "through what day can our open lien be paid without interest",
        "on what date does interest kick in on our new assessment",
        "owner got assessed a few weeks ago and wants to pay today, does she dodge the interest",
        "paid the open assessment a day past the thirty, do we tack on interest",
        "exact date our assessment starts to bear interest",
        "what date does the interest-free time on this open lien end",
    ),
    anchors=(FREE_DAYS,),
    model=OpenLienGrace,
)
def open_lien_grace(work: Work) -> Outcome:
    """PCC 5.30.025 F."""
    at, most, days = "5.30.025.F", int(work.figure(FREE_DAYS)), work.maybe("days")
    if wrong := below_zero(work, at, days):
        return wrong
    if days is not None and work.maybe("assessed") is None:
        return _grace_verdict(work, days <= most, f"Day {days} of {most} interest-free days")
    assessed, paid = work.day("assessed"), work.maybe("paid")
    last = assessed + timedelta(days=most)
    work.step(at, "During the thirty day period following the assessment date", last, "date")
    warn_closed(work, last)
    value = date_value("deadline", "Last day without interest", last)
    if paid is None and days is not None:
        paid = assessed + timedelta(days=days)
    if paid is not None:
        return _grace_verdict(work, paid <= last, f"Paid {long_date(paid)}, by {long_date(last)}", value)
    return work.computed(at, f"Paid by {long_date(last)}, the assessment bears no interest.", value)


def _grace_verdict(work: Work, free: bool, words: str, *values: Quantity) -> Outcome:
    """Whether a payment is free of interest, or bears it, as the question asks."""
    work.step("5.30.025.F", words, free)
    verdict = judged(work, free).verdict
    state = "no interest is charged, as it was" if free else "interest is charged, as it was not"
    text = f"{verdict.capitalize()}: {state} paid within the thirty days following the assessment date."
    return work.computed("5.30.025.F", text, *values, verdict=verdict)
