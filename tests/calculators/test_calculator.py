"""A calculator computes while its words stand, and asks for what it does not know."""

from __future__ import annotations

from datetime import date
from decimal import Decimal
from typing import Any

import pytest

from calculators.calculator import Calculator, calculator
from calculators.casebook import Case, as_text, cases, differences, outcome_name, outcome_values
from calculators.catalogue import all_calculators
from calculators.figure import figure
from calculators.inputs import Inputs, choice, money, number, yes_no
from calculators.outcome import Computed, NeedsInput, Outcome, Quantity, Reading, TwoReadings, Withdrawn
from calculators.work import OutsideFigure, Work, dollars
from corpus.library import Corpus

AT = "5.52.010.B"
CORPUS = Corpus.load()
LIMIT = figure("limit", "100", "USD", AT, "$100")


class Purchase(Inputs):
    price: Decimal | None = money("What is the price?", AT, words=("price", "costs"), outside="list_price")
    hours: Decimal | None = number("How many hours?", AT, unit="hours", optional=True)
    approved: bool | None = yes_no("Is it approved?", AT, yes=("approved",), no=("unapproved",))
    way: str | None = choice("In which way?", AT, {"cash": ("cash", "coins"), "card": ("card",)})


def declared(words: str = "$100") -> Calculator:
    limit = figure("limit", "100", "USD", AT, words)

    @calculator(name="sample", title="Sample", subject="Samples", provision=AT, rule="A rule.", phrases=("how much",),
                anchors=(limit,), model=Purchase)  # fmt: skip
    def sample(work: Work) -> Outcome:
        price, most = work.money("price"), work.figure(limit)
        work.step(AT, "Held against the limit", price > most)
        if price <= most:
            return work.computed(AT, "Yes.", dollars("price", "Price", price), verdict="yes")
        return work.computed(AT, "It depends.", verdict="yes" if work.yes("approved") else "no", actors=("Manager",))

    return sample


SAMPLE = declared()


def run(given: dict[str, Any], outside: dict[str, OutsideFigure] | None = None) -> Any:
    return SAMPLE.run(Purchase.model_validate(given), CORPUS, outside)


def test_the_law_of_these_tests_says_so() -> None:
    assert LIMIT.holds(CORPUS)


def test_it_computes_with_what_matters_and_asks_for_nothing_else() -> None:
    result = run({"price": "40"})
    assert result.outcome == Computed("Yes.", AT, (Quantity("price", "Price", Decimal("40.00"), "USD"),), "yes")
    assert (list(result.read), list(result.figures), len(result.steps)) == (["price"], ["limit"], 1)


def test_it_asks_for_the_first_unknown_that_matters_and_tells_what_may_matter_later() -> None:
    assert run({}).outcome == NeedsInput("price", ("approved", "way"))
    assert run({"price": "140", "way": "cash"}).outcome == NeedsInput("approved", ())


def test_what_was_done_before_it_had_to_ask_is_kept() -> None:
    assert [step.text for step in run({"price": "140"}).steps] == ["Held against the limit"]


def test_a_recorded_figure_is_used_and_noted() -> None:
    result = run({}, {"list_price": OutsideFigure(Decimal(40), "price list", date(2026, 1, 1))})
    assert outcome_name(result.outcome) == "computed"
    assert "price list" in result.notes[0]


def test_it_is_withdrawn_when_the_law_reads_otherwise() -> None:
    stale = declared("not exceed $999,999")
    result = stale.run(Purchase(price=Decimal(40)), CORPUS)
    assert isinstance(result.outcome, Withdrawn)
    assert result.outcome.at == AT
    assert (result.steps, result.read, result.figures) == ((), {}, {})


def test_its_fields_say_how_to_ask() -> None:
    price, hours, approved, way = SAMPLE.fields
    assert (price.name, price.type, price.unit, price.words) == ("price", "money", "USD", ("price", "costs"))
    assert price.outside == "list_price"
    assert (hours.unit, hours.optional) == ("hours", True)
    assert (approved.yes, approved.no, approved.optional) == (("approved",), ("unapproved",), False)
    assert way.options == {"cash": ("cash", "coins"), "card": ("card",)}


def case(outcome: str = "computed", **others: Any) -> Case:
    return Case.model_validate({"calculator": "sample", "outcome": outcome, **others})


@pytest.mark.parametrize(
    ("expected", "found"),
    [
        (case(), []),
        (case(values={"price": "40.00"}, verdict="yes", provisions=(AT,)), []),
        (case(values={"price": "41.00"}), ["price is 40.00, expected 41.00"]),
        (case(values={"fee": "1"}), ["fee is None, expected 1"]),
        (case(verdict="no"), ["verdict is yes, expected no"]),
        (case(actors=("Manager",)), ["actors lack ['Manager']"]),
        (case(missing="price"), ["asks for None, expected price"]),
        (case(provisions=("5.01.010",)), ["does not cite 5.01.010"]),
    ],
)
def test_a_case_tells_what_a_result_has_otherwise(expected: Case, found: list[str]) -> None:
    assert differences(expected, SAMPLE, run({"price": "40"})) == found


def test_another_outcome_is_told_alone() -> None:
    (told,) = differences(case("needs_input", verdict="no"), SAMPLE, run({"price": "40"}))
    assert told.startswith("outcome computed, expected needs_input")


def test_an_input_that_is_asked_for_is_compared() -> None:
    assert differences(case("needs_input", missing="price"), SAMPLE, run({})) == []
    assert differences(case("needs_input", missing="way"), SAMPLE, run({})) == ["asks for price, expected way"]


def test_the_values_of_a_second_reading_are_marked() -> None:
    fee = Quantity("fee", "Fee", Decimal(1), "USD")
    two = TwoReadings("Two.", AT, (Reading("One.", (fee,)), Reading("Other.", (fee,))))
    assert [item.name for item in outcome_values(two)] == ["fee", "fee_reading_2"]
    assert outcome_values(NeedsInput("price")) == ()


@pytest.mark.parametrize(
    ("value", "text"),
    [(True, "yes"), (False, "no"), (Decimal("1E+3"), "1000"), (Decimal("17.50"), "17.50"), (3, "3"), ("x", "x"),
     (date(2026, 5, 1), "2026-05-01")],
)  # fmt: skip
def test_a_value_as_text(value: Any, text: str) -> None:
    assert as_text(value) == text


def test_every_written_case_names_a_calculator_and_reaches_its_inputs() -> None:
    fields = {item.name: {field.name for field in item.fields} for item in all_calculators()}
    known = list(cases())
    assert known
    assert [item.note for item in known if not item.inputs.keys() <= fields[item.calculator]] == []
