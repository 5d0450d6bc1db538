"""A change of one input gives the last computation anew."""

from __future__ import annotations

import pytest

from assistant.answer import AnswerStatus
from tests.assistant.dialogue.conftest import Talk, money

LIEN = "penalty on a lien of $8,940 with 15 missed payments"
CHECKS = "A pay period closed on April 22, 2026. What is the latest day for handing out the checks?"


@pytest.mark.parametrize(
    ("change", "penalty"),
    [
        ("and if it was 12 fewer?", "134.10"),
        ("12 fewer", "134.10"),
        ("what about 3 missed payments?", "134.10"),
        ("make it $9,000", "675.00"),
        ("no, it was $9,000", "675.00"),
        ("$60 more", "675.00"),
        ("and with $60 more?", "675.00"),
        ("what if the principal were twice as much", "1341.00"),
        ("what if the balance was half that", "335.25"),
        ("suppose there were 2 more missed payments", "759.90"),
        ("same but $9,000 and 2 missed payments", "90.00"),
        ("9,000", "675.00"),
        ("3", "134.10"),
    ],
)
def test_one_input_changes(talk: Talk, change: str, penalty: str) -> None:
    assert money(talk(LIEN, change)[-1]) == {"penalty": penalty}


@pytest.mark.parametrize(
    ("change", "due"),
    [
        ("what about 14 days later", "2026-05-15"),
        ("two weeks earlier", "2026-04-17"),
        ("and one month later?", "2026-06-12"),
        ("and for May 6, 2026?", "2026-05-15"),
        ("same but friday is a holiday", "2026-04-30"),
    ],
)
def test_days_move(talk: Talk, change: str, due: str) -> None:
    assert money(talk(CHECKS, change)[-1]) == {"due": due}


def test_changes_add_up(talk: Talk) -> None:
    assert money(talk(LIEN, "12 fewer", "make it $9,000", "1 fewer")[-1]) == {"penalty": "90.00"}


def test_where_it_is_not_clear_what_changes_it_is_asked(talk: Talk) -> None:
    which, answered = talk(LIEN, "double it", "the principal")[1:]
    assert which.status is AnswerStatus.NEEDS_INPUT
    assert [item.name for item in which.missing] == ["principal", "missed"]
    assert money(answered) == {"penalty": "1341.00"}


def test_no_count_goes_below_zero(talk: Talk) -> None:
    below, answered = talk(LIEN, "20 fewer", "4")[1:]
    assert below.status is AnswerStatus.NEEDS_INPUT
    assert money(answered) == {"penalty": "178.80"}


def test_another_subject_is_another_question(talk: Talk) -> None:
    answer = talk(LIEN, "what about a $500 employee award of flowers?")[-1]
    assert answer.basis[0].id.startswith("5.08.095")


def test_a_verdict_changes_with_the_amount(talk: Talk) -> None:
    first, second, third = talk(
        "May an employee award of flowers worth $50.00 be paid?", "what about $50.01?", "and $40?"
    )
    assert [answer.verdict for answer in (first, second, third)] == ["conditional", "no", "conditional"]
