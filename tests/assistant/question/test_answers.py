from __future__ import annotations

import pytest

from assistant.question.answers import negated
from assistant.question.facts import Reply


@pytest.mark.parametrize(
    ("text", "meaning"),
    [
        ("yes", Reply.YES),
        ("Yep!", Reply.YES),
        ("y", Reply.YES),
        ("yes, she signed it", Reply.YES),
        ("yes it is sworn", Reply.YES),
        ("yeah we did", Reply.YES),
        ("that's right", Reply.YES),
        ("I think so", Reply.YES),
        ("no", Reply.NO),
        ("nope", Reply.NO),
        ("no thanks", Reply.NO),
        ("No, the contractor has 3 helpers", Reply.NO),
        ("no the employee did not sign", Reply.NO),
        ("it isnt", Reply.NO),
        ("not yet", Reply.NO),
        ("dont know", Reply.UNKNOWN),
        ("I don’t know", Reply.UNKNOWN),
        ("I don't know if she is sworn", Reply.UNKNOWN),
        ("not sure", Reply.UNKNOWN),
        ("no idea", Reply.UNKNOWN),
        ("idk", Reply.UNKNOWN),
        ("?", Reply.UNKNOWN),
        ("n/a", Reply.NOT_APPLICABLE),
        ("not applicable", Reply.NOT_APPLICABLE),
    ],
)
def test_a_short_reply_is_understood(ask, text, meaning):
    assert ask(text).reply is meaning


@pytest.mark.parametrize(
    "text",
    [
        "no services, just goods",
        "no. 5 is wrong",
        "No 146745",
        "ok to buy gift cards?",
        "sure about the lien fee rules for 2026",
        "who signs",
        "right of way permits",
        "true cost of printing",
        "check for $50",
        "not sworn officers",
        "",
    ],
)
def test_a_question_or_statement_is_no_reply(ask, text):
    assert ask(text).reply is None


@pytest.mark.parametrize(
    ("text", "word"),
    [
        ("no services, just goods", "services"),
        ("without a receipt", "receipt"),
        ("the officer isn't sworn", "sworn"),
        ("the officer isnt sworn", "sworn"),
        ("non-sworn employees", "sworn"),
        ("we never got a written contract", "contract"),
        ("services are not included", "services"),
        ("the receipt is missing", "receipt"),
        ("the contractor doesn't have any helpers", "helpers"),
        ("there is no longer a bond", "bond"),
        ("no receipt or record", "record"),
    ],
)
def test_a_negated_word_is_known(text, word):
    start = text.index(word)
    assert negated(text, (start, start + len(word)))


@pytest.mark.parametrize(
    ("text", "word"),
    [
        ("no services, just goods", "goods"),
        ("not employees but volunteers", "volunteers"),
        ("with a receipt", "receipt"),
        ("can't we use the receipt", "receipt"),
        ("isn't the officer sworn?", "sworn"),
        ("not without a receipt", "receipt"),
        ("no more than 3 bids", "bids"),
        ("no later than the due date", "due date"),
        ("I don't know about the receipt", "receipt"),
        ("invoice no. 44 is sworn", "sworn"),
        ("no, it is sworn", "sworn"),
        ("non-sworn employees", "employees"),
        ("the services are not only goods", "services"),
    ],
)
def test_a_word_that_is_not_negated_is_left_alone(text, word):
    start = text.index(word)
    assert not negated(text, (start, start + len(word)))


def test_the_question_keeps_the_stretches_that_are_negated(ask):
    question = ask("no services, just goods without a receipt")
    assert [question.text[a:b] for a, b in question.negations] == ["no services", "without a receipt"]
