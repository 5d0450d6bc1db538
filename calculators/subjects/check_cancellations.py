"""Old checks: when they are cancelled, and what the payee of a refund may then do: Sections 5.52.040 and 5.64.060."""

from __future__ import annotations

from datetime import date, timedelta
from decimal import Decimal

from calculators.calculator import calculator
from calculators.calendar import add_years
from calculators.conditions import any_below_zero
from calculators.figure import anchor, figure
from calculators.inputs import Inputs, choice, day, number
from calculators.money import long_date, plain
from calculators.outcome import Outcome
from calculators.subjects.checks import SUBJECT
from calculators.subjects.pay_periods import FISCAL_YEAR, fiscal_year_of
from calculators.work import Work, date_value

DATED_WORDS = ("dated", "date", "issued", "written", "check", "from", "drawn", "cut", "wrote", "written on", "check of")
WHEN_WORDS = ("cancel", "cancelled", "canceled", "cancels", "cancelling", "close", "close of", "fiscal year", "at",
              "by", "today",
              "now", "presented", "cashed", "cash", "bank", "year end", "wipe out", "wiped out")  # fmt: skip
AGE_WORDS = ("year old", "years old", "years", "old", "year-old", "outstanding", "uncashed", "ago", "back")
STALE = figure("stale_check_years", "6", "years", "5.52.040", "the date of which shall be in excess of 6 years prior")
REFUND = figure(
    "refund_check_years",
    "6",
    "years",
    "5.64.060",
    "The City Treasurer shall cancel outstanding refund checks after 6 years.",
)
PETITION = anchor("5.64.060", "may petition the Council at any time for the allowance of such refund")
BY_ORDINANCE = anchor("5.64.060", "Such payment however shall be made only by ordinance.")


class CheckDate(Inputs):
    """What the cancellation of an old check depends on."""

    dated: date | None = day("What is the date of the check?", "5.52.040", words=DATED_WORDS)
    on: date | None = day(
        "On which day would it be cancelled, if one is named?", "5.52.040", optional=True, words=WHEN_WORDS
    )
    age: Decimal | None = number(
        "How many years old is the check?", "5.52.040", unit="years", optional=True, words=AGE_WORDS
    )


@calculator(
    name="stale_check_cancellation_date",
    title="When an old check is cancelled",
    subject=SUBJECT,
    provision="5.52.040",
    rule="At the close of each fiscal year the Auditor cancels all checks whose date lies more than 6 years back.",
    phrases=(
        "check dated December 2, 2019, when will the Auditor cancel it",
        "how old must an uncashed check be to be cancelled",
        "stale City check from June 30, 2020, cancellation date",
        "outstanding check never cashed, when is it canceled",
        "cancel old checks at fiscal year end",
        "uncashed warrant dated 5/1/2021, last day before it is wiped out",
        "does the Auditor cancel a six year old check this June 30",
        "vendor never cashed our check from years back, is it dead yet",
        "is a five-year-old outstanding check canceled at year end",
        "found an uncashed check in a drawer dated 2020, when does it die",
        "on what date will our old unclaimed check be voided by the Auditor",
        "is a check from January 2019 still alive this summer",
        "payroll check nobody ever deposited, when does it get wiped off the books",
        "how many more years until the Auditor voids this check",
        "which fiscal year close kills this check",
        "is this stale city check due for cancelling this year",
        "on what date does our old check get cancelled by the Auditor",
        "exact date the Auditor cancels the check in my drawer",
        "is our city check old enough to be cancelled",
        "has our check reached its cancelling date",
        "when does my old city check die",
    ),
    anchors=(STALE, FISCAL_YEAR),
    model=CheckDate,
)
def stale_check_cancellation_date(work: Work) -> Outcome:
    """PCC 5.52.040."""
    if wrong := any_below_zero(work, "5.52.040"):
        return wrong
    years, age = int(work.figure(STALE)), work.maybe("age")
    work.note("Refund checks have a rule of their own: the City Treasurer cancels them after 6 years (PCC 5.64.060).")
    if age is not None and work.maybe("dated") is None:
        work.step("5.52.040", f"{plain(age)} years against more than {years}", age > years)
        verdict = "yes" if age > years else "no"
        text = f"At the close of a fiscal year the Auditor cancels all checks dated more than {years} years before."
        return work.computed("5.52.040", f"{verdict.capitalize()}. {text}", verdict=verdict, actors=("Auditor",))
    dated, on = work.day("dated"), work.maybe("on")
    mark = add_years(dated, years)
    work.step("5.52.040", f"Six years after {long_date(dated)}", mark, "date")
    close = fiscal_year_of(mark + timedelta(days=1))[1]
    work.step(
        "5.08.075", "The first close of a fiscal year after that, when the date is in excess of 6 years", close, "date"
    )
    value = date_value("cancelled", "Cancelled", close)
    text = f"The Auditor cancels it at the close of the fiscal year on {long_date(close)}."
    if on is None:
        return work.computed("5.52.040", text, value, actors=("Auditor",))
    work.step("5.52.040", f"{long_date(on)} is that day or later", on >= close)
    verdict = "yes" if on >= close else "no"
    return work.computed("5.52.040", f"{verdict.capitalize()}. {text}", value, verdict=verdict, actors=("Auditor",))


class RefundCheckDate(Inputs):
    """What the cancellation of a refund check depends on."""

    wanted: str | None = choice(
        "Is the question about the check, or whether the payee can still get the money?", "5.64.060",
        {
            "claim_it": ("still get", "get the money", "get his money", "get her money", "their money",
                      "claim the money", "petition",
                      "out of luck", "entitled", "get paid", "collect it", "money back", "lose the money",
                      "lost the money"),
            "other": (),
        },
        optional=True,
    )  # fmt: skip
    dated: date | None = day("What is the date of the refund check?", "5.64.060", words=(*DATED_WORDS, "refund"))
    on: date | None = day(
        "On which day would it be cancelled or cashed, if one is named?", "5.64.060", optional=True, words=WHEN_WORDS
    )
    age: Decimal | None = number(
        "How many years old is the refund check?", "5.64.060", unit="years", optional=True, words=AGE_WORDS
    )


@calculator(
    name="refund_check_cancellation",
    title="When an outstanding refund check is cancelled",
    subject=SUBJECT,
    provision="5.64.060",
    rule="The City Treasurer cancels outstanding refund checks after 6 years and moves the amount to the General "
    "Fund; the payee may petition the Council at any time, and payment then takes an ordinance.",
    phrases=(
        "refund check dated April 10, 2018 never cashed, when is it cancelled",
        "outstanding refund check, how long is it good",
        "refund check expired, can the payee still get the money",
        "where does the money of a cancelled refund check go",
        "payee found a refund check from 2015",
        "uncashed refund checks after how many years",
        "is a seven-year-old refund check dead",
        "can the Treasurer cancel a refund check from five years ago",
        "lady forgot to cash her refund for ages, is she out of luck",
        "refund check mailed out in 2019 came back, when may the Treasurer void it",
        "on what date can the Treasurer kill our outstanding refund check",
        "customer never cashed his sewer refund of 2017, is it still good",
        "does the refund money go back to the General Fund and when",
        "how old must a refund check get before it is cancelled",
        "on what date does our refund check get cancelled",
        "exact date this uncashed refund check dies",
        "is my refund check dead yet",
        "is our refund check old enough to cancel",
        "how long till our refund check is cancelled",
        "can my old refund check be cancelled yet",
        "is it long enough ago that our refund check was issued to cancel it",
    ),
    anchors=(REFUND, PETITION, BY_ORDINANCE),
    model=RefundCheckDate,
)
def refund_check_cancellation(work: Work) -> Outcome:
    """PCC 5.64.060."""
    at, years, age = "5.64.060", int(work.figure(REFUND)), work.maybe("age")
    if wrong := any_below_zero(work, at):
        return wrong
    if work.maybe("wanted") == "claim_it":
        work.step(at, "The payee may petition the Council at any time for the allowance of the refund", "Council")
        text = (
            "The payee may petition the Council at any time, provided that the Council allows the refund after a "
            "hearing; it is then paid from the General Fund, only by ordinance."
        )
        return work.computed(at, text, verdict="conditional", actors=("Council",))
    work.note("Cancelled, the amount goes to the General Fund; the payee may petition the Council at any time, and the "
              "Council pays only by ordinance.")  # fmt: skip
    work.note("PCC 5.52.040 has the Auditor cancel all checks more than 6 years old at the close of each fiscal year.")
    actors = ("City Treasurer",)
    if age is not None and work.maybe("dated") is None:
        work.step(at, f"{plain(age)} years against {years}", age > years)
        verdict = "yes" if age > years else "no"
        text = f"The City Treasurer cancels outstanding refund checks after {years} years."
        return work.computed(at, f"{verdict.capitalize()}. {text}", verdict=verdict, actors=actors)
    mark = add_years(work.day("dated"), years)
    first = mark + timedelta(days=1)
    work.step(at, "Six years from the date of the check", mark, "date")
    work.step(at, "After 6 years: cancelled from", first, "date")
    values = (date_value("after", "Six years are over on", mark), date_value("earliest", "Cancelled from", first))
    text = f"Not presented by {long_date(mark)}, it is to be cancelled by the City Treasurer after that day."
    on: date | None = work.maybe("on")
    if on is None:
        return work.computed(at, text, *values, actors=actors)
    work.step(at, f"{long_date(on)} lies after that", on > mark)
    verdict = "yes" if on > mark else "no"
    return work.computed(at, f"{verdict.capitalize()}. {text}", *values, verdict=verdict, actors=actors)
