"""What a question says of the conditions and approvals that a card's permission hangs on."""

from __future__ import annotations

from dataclasses import replace

import pytest

from assistant.condition import asks_how_it_stands, unmet
from assistant.inquiry import Inquiry
from assistant.matching import Target
from index.answerable import Answerable
from index.words import content_stems
from tests.assistant.samples import inquiry, permission

COUNCIL = permission("Only if the Council approves it by ordinance.", "conditional")
PAID = permission("Only where the Treasurer has received payment.", "conditional")
FREE = permission("Allowed without an ordinance if the work is done.", "conditional")
BOTH = permission("Yes. The Manager and the Commissioner approve it.", "yes", actors=("Manager", "Commissioner"))
EITHER = permission("Yes. The Manager or the Commissioner approves it.", "yes", actors=("Manager", "Commissioner"))
ANY_TWO = permission("Yes. Any two of the Manager, the Mayor and the Auditor approve.", "yes",
                     actors=("Manager", "Mayor", "Auditor"))  # fmt: skip


def asked(text: str) -> Inquiry:
    """A question whose words stand for themselves."""
    stems = tuple(dict.fromkeys(content_stems(text)))
    reach = {stem: ((place, 1.0),) for place, stem in enumerate(stems)}
    return replace(inquiry(text), target=Target(stems, (1.0,) * len(stems), reach))


@pytest.mark.parametrize(
    ("text", "denied"),
    [
        ("Can I buy it without approval?", "without approval"),
        ("Can I buy it without the Council's approval?", "without the Council's approval"),
        ("Can I buy it if the Council has not approved it?", "not approved it"),
        ("May I lease it when there is no ordinance?", "no ordinance"),
        ("Can I buy it on my own say-so?", "on my own say-so"),
        ("Can I just buy it without asking anyone?", "without asking anyone"),
    ],
)
def test_a_condition_that_is_said_to_be_unmet_makes_conditional_a_no(text: str, denied: str) -> None:
    assert f"“{denied}”" in unmet(COUNCIL, asked(text))


@pytest.mark.parametrize(
    "text",
    [
        "Can I buy it without the Mayor's approval?",
        "Can I buy it without the Auditor's approval?",
        "Can I buy it with the Council's approval?",
        "Can I buy it if I have no insurance?",
        "Can I buy it if the car is not red?",
    ],
)
def test_what_the_card_does_not_hang_on_leaves_it_conditional(text: str) -> None:
    assert not unmet(COUNCIL, asked(text))


@pytest.mark.parametrize("verdict", ["yes", "no"])
def test_only_a_conditional_verdict_hangs_on_a_condition(verdict: str) -> None:
    plain = permission("The Council approves it.", verdict)
    assert not unmet(plain, asked("Can I buy it without the Council's approval?"))


@pytest.mark.parametrize(
    "text",
    [
        "Can I take it off now, payment is supposed to come next week?",
        "May I close it, the paperwork follows on Friday?",
    ],
)
def test_a_condition_that_is_put_off_is_not_met(text: str) -> None:
    assert "not met" in unmet(PAID, asked(text))


def test_what_comes_later_but_is_no_condition_leaves_the_answer_open() -> None:
    assert not unmet(PAID, asked("Can I take it off now, the painter is supposed to come next week?"))


def test_doing_without_what_the_card_itself_does_without_denies_nothing() -> None:
    assert not unmet(FREE, asked("Can I do it without an ordinance?"))


@pytest.mark.parametrize("text", ["The manager said ok. Is that enough?", "My manager approved it, are we done?"])
def test_one_of_several_who_must_approve_is_not_enough(text: str) -> None:
    assert "Commissioner" in unmet(BOTH, asked(text))


@pytest.mark.parametrize("card", [EITHER, ANY_TWO])
def test_where_not_all_must_approve_one_may_be_enough(card: Answerable) -> None:
    assert not unmet(card, asked("The manager said ok. Is that enough?"))


def test_all_who_must_approve_are_enough() -> None:
    assert not unmet(BOTH, asked("The manager and the commissioner said ok. Is that enough?"))


def test_a_question_for_somebody_is_not_judged() -> None:
    assert not unmet(COUNCIL, asked("Who may buy it without the Council's approval?"))


@pytest.mark.parametrize("text", ["Is our lien late yet?", "Is Mrs. Ortega's assessment overdue?"])
def test_how_ones_own_thing_stands_is_not_for_a_rule_to_say(text: str) -> None:
    assert asks_how_it_stands(BOTH, asked(text))


@pytest.mark.parametrize(
    "text", ["Is a lien late after 30 days?", "May our manager approve it?", "Is our lien of $400 overdue?"]
)
def test_a_rule_or_a_told_case_may_be_judged(text: str) -> None:
    assert not asks_how_it_stands(BOTH, asked(text))
