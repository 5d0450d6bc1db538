"""A reply fills what was asked for."""

from __future__ import annotations

import re
from collections.abc import Mapping
from decimal import Decimal

import pytest

from assistant.answer import AnswerStatus, Route
from assistant.conversation import Conversation
from assistant.desk import Desk
from calculators.casebook import Case, as_text, cases, outcome_values
from calculators.catalogue import find
from tests.assistant.dialogue.conftest import Talk, money

LIEN = "what penalty do I owe on my lien?"
FIGURE = re.compile(r"-?\d+(\.\d+)?")


def test_a_case_with_a_fact_missing_is_told_the_rule_and_asked(talk: Talk) -> None:
    [answer] = talk(LIEN)
    assert answer.status is AnswerStatus.NEEDS_INPUT
    assert answer.missing[0].name == "principal"
    assert answer.text.startswith("A delinquent open or bonded lien gets a penalty of one-half of one percent")
    assert answer.text.endswith("What is the principal balance of the lien?")


@pytest.mark.parametrize("amount", ["41,000", "$41,000.00", "41k", "forty-one thousand", "it's 41000 dollars"])
@pytest.mark.parametrize("missed", ["3", "three", "three months behind", "three missed payments"])
def test_bare_numbers_fill_what_was_asked(talk: Talk, amount: str, missed: str) -> None:
    assert money(talk(LIEN, amount, missed)[-1]) == {"penalty": "615.00"}


def test_a_reply_may_fill_another_input_first(talk: Talk) -> None:
    first, second = talk(LIEN, "3 missed payments", "$41,000")[1:]
    assert first.missing[0].name == "principal"
    assert money(second) == {"penalty": "615.00"}


def test_a_reply_may_fill_two_inputs_at_once(talk: Talk) -> None:
    assert money(talk(LIEN, "$41,000 and 3 missed payments")[-1]) == {"penalty": "615.00"}


@pytest.mark.parametrize(("reply", "penalty"), [("none", "0.00"), ("just one", "205.00"), ("a couple", "410.00")])
def test_small_counts_are_read_in_words(talk: Talk, reply: str, penalty: str) -> None:
    assert money(talk(LIEN, "$41,000", reply)[-1]) == {"penalty": penalty}


def test_a_date_fills_a_date(talk: Talk) -> None:
    asked, answered = talk("when is our time report due for this pay period?", "March 25, 2026")
    assert asked.missing[0].unit == "date"
    assert money(answered) == {"due": "2026-03-27"}


def test_yes_and_no_fill_a_fact(talk: Talk) -> None:
    turns = ("work out what my safety glasses cost me", "yes", "no", "$148.75")
    answers = talk(*turns)
    assert [answer.missing[0].name for answer in answers[:3]] == ["corrective", "through_city", "cost"]
    assert answers[3].status is AnswerStatus.ANSWERED


def test_what_cannot_be_read_is_asked_again(talk: Talk) -> None:
    asked, again = talk(LIEN, "blue")
    assert again.missing == asked.missing
    assert again.text.startswith("“blue” cannot be read as the reply.")


def test_not_sure_tells_what_hangs_on_it_and_keeps_asking(talk: Talk) -> None:
    unsure, answered = talk("work out what my safety glasses cost me", "not sure", "no")[1:]
    assert unsure.status is AnswerStatus.NEEDS_INPUT
    assert "If yes:" in unsure.text
    assert "If no:" in unsure.text
    assert answered.status is AnswerStatus.ANSWERED


def test_a_minus_is_refused_and_not_dropped(talk: Talk) -> None:
    assert money(talk(LIEN, "-41,000", "3")[-1]) == {}


def test_never_mind_drops_the_question_and_leaves_the_rule(talk: Talk) -> None:
    dropped, after = talk(LIEN, "never mind", "41,000")[1:]
    assert dropped.status is AnswerStatus.ANSWERED
    assert dropped.route is Route.RULE
    assert dropped.basis
    assert not after.values


def test_a_new_question_drops_the_pending_one(talk: Talk) -> None:
    other, reply = talk(LIEN, "What is the petty cash limit for one purchase?", "3")[1:]
    assert other.basis[0].id.startswith("5.52.010")
    assert not reply.values


def started(case: Case, desk: Desk) -> Conversation | None:
    """A conversation in which the optional inputs of a case are stated already."""
    calculator = find(case.calculator)
    optional = {item.name for item in calculator.fields if item.optional}
    stated = {name: value for name, value in case.inputs.items() if name in optional}
    memory = Conversation()
    memory.remember(desk.computed("", calculator, stated), calculator, stated)
    return memory if memory.asked else None


def typed(case: Case, name: str) -> str:
    """An input of a case as a person would type it."""
    item = next(item for item in find(case.calculator).fields if item.name == name)
    value = case.inputs[name]
    if isinstance(value, list):
        return ", ".join(value)
    return value.replace("_", " ") if item.type == "choice" else value.replace("T", " at ")


def plain(values: Mapping[str, str]) -> dict[str, str | Decimal]:
    """Figures as numbers: a 4 that was typed as 4.0 is the same."""
    return {name: Decimal(text) if FIGURE.fullmatch(text) else text for name, text in values.items()}


@pytest.mark.parametrize(
    "case",
    [case for case in cases() if case.outcome != "needs_input"][::5],
    ids=lambda case: f"{case.calculator}: {case.note}",
)
def test_replies_one_by_one_give_what_the_calculator_gives(case: Case, desk: Desk) -> None:
    memory = started(case, desk)
    if memory is None or memory.last is None:
        return
    calculator, answer = find(case.calculator), memory.last
    optional = {item.name for item in calculator.fields if item.optional}
    # What decides the case early is not asked for, so the calculator gets no more than the replies gave.
    given = {name: value for name, value in case.inputs.items() if name in optional}
    while answer.status is AnswerStatus.NEEDS_INPUT and memory.asked in case.inputs and memory.asked not in given:
        given[memory.asked] = case.inputs[memory.asked]
        answer = desk.ask(typed(case, memory.asked), memory)
    if answer.status is AnswerStatus.NEEDS_INPUT:
        assert memory.asked not in case.inputs
        return
    expected = calculator.run(calculator.model(**given), desk.index.corpus).outcome
    assert plain(money(answer)) == plain({value.name: as_text(value.value) for value in outcome_values(expected)})


@pytest.mark.parametrize(
    "case", [case for case in cases() if case.outcome == "needs_input"], ids=lambda case: case.calculator
)
def test_what_is_asked_is_what_is_read(case: Case, desk: Desk) -> None:
    calculator = find(case.calculator)
    answer = desk.computed("", calculator, case.inputs)
    asked = next(item for item in calculator.fields if item.name == answer.missing[0].name)
    assert answer.text.startswith(calculator.rule)
    assert asked.prompt in answer.text
    assert asked.name not in answer.receipt.inputs
