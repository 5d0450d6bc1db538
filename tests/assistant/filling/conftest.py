from __future__ import annotations

from collections.abc import Callable
from datetime import date
from decimal import Decimal
from typing import Any

import pytest

from assistant.filling.form import Filling, fill
from assistant.question.reading import read
from calculators.calculator import Calculator, calculator
from calculators.inputs import Inputs, amounts, choice, count, day, money, number, percent, yes_no
from calculators.outcome import Outcome
from calculators.work import Work, dollars

SUNDAY = date(2026, 11, 22)
AT = "5.30.025.D"

Filler = Callable[..., Filling]


class Loan(Inputs):
    """Inputs of every kind, as a made-up rule has them."""

    principal: Decimal | None = money("What is the principal?", AT, words=("principal", "balance", "loan"))
    fee: Decimal | None = money("How much is the fee?", AT, words=("fee", "charge"))
    rate: Decimal | None = percent("Which annual rate applies?", AT, words=("rate", "interest"), outside="loan_rate")
    start: date | None = day("On which date was it lent?", AT, words=("lent", "from", "since"))
    end: date | None = day("On which date was it repaid?", AT, words=("repaid", "paid", "until", "to"))
    missed: int | None = count("How many payments are missed?", AT, unit="payments", words=("missed", "behind", "late"))
    hours: Decimal | None = number("How many hours of work went into it?", AT, unit="hours", words=("hours", "worked"))
    wage: Decimal | None = money("What is the hourly rate?", AT, words=("hourly", "an hour"))
    signed: bool | None = yes_no("Is it signed?", AT, yes=("signed",), no=("unsigned", "signature is missing"))
    kind: str | None = choice("Which kind?", AT, {"car": ("car", "vehicle"), "house": ("house", "home")})


class Return(Inputs):
    """A term, and the day on which something came back in fact."""

    sent: date | None = day("On which date was it sent?", AT, words=("sent", "mailed"))
    days: int | None = count("How many days later?", AT, unit="days", words=("days later",), optional=True)
    back: date | None = day("On which date did it come back?", AT, words=("back", "returned"), optional=True)
    other: date | None = day("To which date was it extended?", AT, words=("extended",), optional=True)
    overtime: bool | None = yes_no("Was it overtime?", AT, yes=("overtime",), no=("regular hours",), optional=True)
    signed: bool | None = yes_no("Was it signed?", AT, yes=("signed",), no=("unsigned",), optional=True)


class Shares(Inputs):
    """Several amounts of one field."""

    parts: tuple[Decimal, ...] | None = amounts("Which parts?", AT, words=("parts",))


class Price(Inputs):
    """One amount."""

    price: Decimal | None = money("What is the price?", AT, words=("price", "costs"))
    discount: Decimal | None = money("Which discount was given, if any?", AT, words=("discount",), optional=True)


class Income(Inputs):
    """A sum of parts."""

    revenue: Decimal | None = money("How much is the revenue?", AT, words=("revenue", "rent", "sale"))
    costs: Decimal | None = money("How much are the costs?", AT, words=("costs", "repairs"))


def _declared(name: str, model: type[Inputs], compute: Callable[[Work], Outcome]) -> Calculator:
    declare = calculator(
        name=name, title=name, subject="Tests", provision=AT, rule="A rule.", phrases=(), anchors=(), model=model
    )
    return declare(compute)


def _lend(work: Work) -> Outcome:
    return work.computed(AT, "Lent.", dollars("due", "Due", work.money("principal") + work.money("fee")))


def _sort(work: Work) -> Outcome:
    dear = work.money("price") > 100
    return work.computed(AT, "Dear." if dear else "Cheap.", verdict="no" if dear else "yes")


def _return(work: Work) -> Outcome:
    sent, back = work.day("sent"), work.maybe("back")
    work.maybe("days")
    late = back is not None and (back - sent).days > 15
    return work.computed(AT, "Due.", verdict=None if back is None else "no" if late else "yes")


LOAN = _declared("loan", Loan, _lend)
SHARES = _declared("shares", Shares, lambda work: work.computed(AT, "Split."))
INCOME = _declared("income", Income, lambda work: work.computed(AT, "Earned."))
RETURN = _declared("return", Return, _return)
PRICE = _declared("price", Price, _sort)


@pytest.fixture
def filled() -> Filler:
    """Fills a made-up form from a question asked on Sunday, November 22, 2026."""

    def fill_from_text(text: str, form: Calculator = LOAN) -> Filling:
        return fill(read(text, SUNDAY), form.fields)

    return fill_from_text


@pytest.fixture
def values(filled: Filler) -> Callable[..., dict[str, Any]]:
    """The values that a question gives a made-up form."""
    return lambda text, form=LOAN: filled(text, form).values
