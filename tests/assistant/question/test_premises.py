from __future__ import annotations

import pytest


@pytest.mark.parametrize(
    ("text", "premise", "figures"),
    [
        ("since the limit is $250, can i pay $200?", "since the limit is $250", ["$250"]),
        ("Given that bids are due in 10 days, who opens them?", "Given that bids are due in 10 days", ["10 days"]),
        ("can we skip bids because it is under $5,000?", "because it is under $5,000", ["$5,000"]),
        ("I know that the fee is 10%. When is it due?", "I know that the fee is 10%", ["10%"]),
        ("as the code allows $250, may I pay $300?", "as the code allows $250", ["$250"]),
        ("the fee is $40, right?", "the fee is $40", ["$40"]),
        ("my boss says gifts are fine, is that so", "my boss says gifts are fine", []),
        ("since it is an emergency can i skip bids", "since it is an emergency", []),
    ],
)
def test_what_is_taken_for_granted_is_kept_with_its_figures(ask, text, premise, figures):
    [found] = ask(text).premises
    assert found.text == premise
    assert [fact.text for fact in found.figures] == figures


@pytest.mark.parametrize(
    "text",
    [
        "since March 4 we owe rent",
        "as soon as possible",
        "who signs it?",
        "notice must be given by mail",
        "can I work as a clerk",
    ],
)
def test_a_time_or_a_plain_question_takes_nothing_for_granted(ask, text):
    assert ask(text).premises == ()
