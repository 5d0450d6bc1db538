from __future__ import annotations

import pytest

from assistant.question.asks import Ask
from assistant.question.lexicon import word_list
from assistant.question.spelling import is_slip


@pytest.mark.parametrize(
    ("text", "ask_kind"),
    [
        ("can i buy a coffee maker", Ask.PERMISSION),
        ("may we split the order", Ask.PERMISSION),
        ("am i allowed to take gifts", Ask.PERMISSION),
        ("is it ok if my cousin bids", Ask.PERMISSION),
        ("cant we just reuse the old one", Ask.PERMISSION),
        ("are vendors allowed to use the printer", Ask.PERMISSION),
        ("who approves travel", Ask.AUTHORITY),
        ("whos in charge of the golf fund", Ask.AUTHORITY),
        ("whose signature goes on the lease", Ask.AUTHORITY),
        ("by when must the report be filed", Ask.DEADLINE),
        ("how long do i have to pay", Ask.DEADLINE),
        ("how much is the late fee", Ask.AMOUNT),
        ("petty cash limit", Ask.AMOUNT),
        ("what is a revolving loan", Ask.DEFINITION),
        ("what does personal services mean", Ask.DEFINITION),
        ("define contractor", Ask.DEFINITION),
        ("list of exempt systems", Ask.LIST),
        ("what must the request include", Ask.LIST),
        ("steps to cancel an invoice", Ask.PROCEDURE),
        ("how do i ask for an exception", Ask.PROCEDURE),
        ("where is the list kept", Ask.PLACE),
        ("which section covers gift cards", Ask.PLACE),
        ("why do we keep carbon copies", Ask.REASON),
        ("difference between a bond and a deposit", Ask.COMPARE),
        ("lunch receipts", Ask.OTHER),
    ],
)
def test_what_is_asked_for_is_seen_from_its_phrases(ask, text, ask_kind):
    assert ask(text).ask is ask_kind


@pytest.mark.parametrize(
    ("text", "ask_kind"),
    [
        ("who aproves this", Ask.AUTHORITY),
        ("whats the deadlien for bids", Ask.DEADLINE),
        ("waht is the fee", Ask.AMOUNT),
        ("cna i buy it", Ask.PERMISSION),
        ("am i alowed to", Ask.PERMISSION),
        ("diffrence between them", Ask.COMPARE),
        ("who is responsable", Ask.AUTHORITY),
    ],
)
def test_slips_of_spelling_are_tolerated(ask, text, ask_kind):
    assert ask(text).strength(ask_kind) > 0
    assert ask(text).ask is ask_kind


def test_every_kind_that_is_asked_for_is_given_with_its_strength(ask):
    question = ask("can i sell the truck and who approves it?")
    assert question.strength(Ask.PERMISSION) > 80
    assert question.strength(Ask.AUTHORITY) > 80
    assert question.strength(Ask.DEADLINE) == 0
    assert [cue.strength for cue in question.cues] == sorted((c.strength for c in question.cues), reverse=True)


@pytest.mark.parametrize(
    ("word", "known"), [("aprove", "approve"), ("deadlien", "deadline"), ("permittd", "permitted")]
)
def test_one_letter_wrong_is_a_slip(word, known):
    assert is_slip(word, known)


@pytest.mark.parametrize(
    ("word", "known"), [("approve", "approves"), ("limits", "limit"), ("whole", "whose time"), ("lease", "please sir")]
)
def test_another_word_is_no_slip(word, known):
    assert not is_slip(word, known)


def test_every_list_of_cues_belongs_to_a_kind_and_a_grade():
    cues = word_list("cues")
    assert set(cues) == {kind.value for kind in Ask} - {"other"}
    assert {grade for grades in cues.values() for grade in grades} == {"strong", "fair", "weak"}
