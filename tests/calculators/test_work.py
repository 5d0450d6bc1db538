"""The worksheet reads in the rule's order, stops at what it does not know, and notes each step."""

from __future__ import annotations

from datetime import date
from decimal import Decimal

import pytest

from calculators.figure import figure
from calculators.inputs import Inputs, choice, count, day, money, percent, yes_no
from calculators.outcome import Origin, Quantity, Reading
from calculators.work import OutsideFigure, UnknownInput, Work, date_value, dollars

AT = "5.52.010.B"


class Purchase(Inputs):
    price: Decimal | None = money("What is the price?", AT)
    rate: Decimal | None = percent("What is the rate?", AT, outside="prime_rate")
    parts: int | None = count("How many parts?", AT, unit="parts")
    bought: date | None = day("When was it bought?", AT)
    urgent: bool | None = yes_no("Is it urgent?", AT, optional=True)
    way: str | None = choice("In which way?", AT, {"cash": ("cash",), "card": ("card",)})


RECORDED = {"prime_rate": OutsideFigure(Decimal("7.5"), "the Treasurer's memo", date(2026, 7, 1))}


def test_what_is_given_is_read_and_noted_with_its_unit() -> None:
    work = Work(Purchase(price=Decimal(40), parts=3, bought=date(2026, 5, 1), urgent=False, way="cash"))
    assert (work.money("price"), work.count("parts"), work.day("bought")) == (Decimal(40), 3, date(2026, 5, 1))
    assert work.yes("urgent") is False
    assert work.choice("way") == "cash"
    assert work.read["price"] == Origin(Decimal(40), "USD")
    assert work.read["parts"] == Origin(3, "parts")


def test_an_unknown_input_stops_the_work_and_is_named() -> None:
    with pytest.raises(UnknownInput) as stopped:
        Work(Purchase()).money("price")
    assert stopped.value.name == "price"


def test_no_and_nought_are_known() -> None:
    work = Work(Purchase(price=Decimal(0), urgent=False))
    assert work.money("price") == 0
    assert work.yes("urgent") is False


def test_an_optional_input_may_be_unknown() -> None:
    work = Work(Purchase())
    assert work.maybe("urgent") is None
    assert work.read == {}


def test_a_recorded_figure_stands_in_for_an_unknown_one_and_says_where_it_comes_from() -> None:
    work = Work(Purchase(), RECORDED)
    assert work.percent("rate") == Decimal("7.5")
    assert work.read["rate"] == Origin(Decimal("7.5"), "percent", "the Treasurer's memo, 2026-07-01")
    assert work.notes == ["What is the rate? 7.5, from your settings (the Treasurer's memo, 2026-07-01)."]


def test_what_is_given_goes_before_what_is_recorded() -> None:
    work = Work(Purchase(rate=Decimal(9)), RECORDED)
    assert work.percent("rate") == 9
    assert work.notes == []


def test_a_recorded_figure_serves_only_the_input_that_names_it() -> None:
    with pytest.raises(UnknownInput):
        Work(Purchase(), RECORDED).money("price")


def test_a_figure_of_the_law_is_noted_for_the_receipt() -> None:
    work = Work(Purchase())
    assert work.figure(figure("limit", "100", "USD", AT, "$100")) == 100
    assert work.figures == {"limit": "100 USD (5.52.010.B)"}


def test_steps_are_kept_in_order_with_those_that_did_not_apply() -> None:
    work = Work(Purchase())
    work.step(AT, "Doubled", Decimal(2), "USD", Quantity("price", "Price", Decimal(1), "USD"))
    work.skip(AT, "No fee")
    assert [(step.text, step.result, step.applied) for step in work.steps] == [
        ("Doubled", Decimal(2), True), ("No fee", None, False),
    ]  # fmt: skip
    assert work.steps[0].operands[0].name == "price"


@pytest.mark.parametrize(("up", "rounded", "way"), [(False, "0.33", "half up"), (True, "0.34", "next cent")])
def test_rounding_is_a_step_where_anything_is_rounded_off(up: bool, rounded: str, way: str) -> None:
    work = Work(Purchase())
    assert work.cents(AT, Decimal(1) / 3, up=up) == Decimal(rounded)
    (step,) = work.steps
    assert way in step.text
    assert step.result == Decimal(rounded)


def test_an_even_amount_needs_no_rounding() -> None:
    work = Work(Purchase())
    assert work.cents(AT, Decimal("1.20")) == Decimal("1.20")
    assert work.steps == []


def test_a_note_is_made_once() -> None:
    work = Work(Purchase())
    for text in ("Mind.", "Mind.", "Gap."):
        work.note(text)
    assert work.notes == ["Mind.", "Gap."]


def test_each_outcome_says_where_it_stands() -> None:
    work = Work(Purchase())
    value = dollars("fee", "Fee", Decimal("1.005"))
    computed = work.computed(AT, "Due.", value, verdict="yes", actors=("Mayor",))
    assert (computed.at, computed.values, computed.verdict, computed.actors) == (AT, (value,), "yes", ("Mayor",))
    assert value == Quantity("fee", "Fee", Decimal("1.01"), "USD")
    assert work.not_applicable(AT, "Not here.").at == AT
    assert work.undetermined(AT, "Left open.", actors=("Council",)).actors == ("Council",)
    two = work.two_readings(AT, "Two.", Reading("One."), Reading("Other."))
    assert [reading.reason for reading in two.readings] == ["One.", "Other."]
    assert date_value("due", "Due", date(2026, 5, 1)).unit == "date"
