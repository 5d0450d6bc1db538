from __future__ import annotations

import pytest

from assistant.question.parts import split_parts


@pytest.mark.parametrize(
    ("text", "parts"),
    [
        ("can I sell it and who signs?", ["can I sell it", "who signs?"]),
        ("Can I sell it? Who signs?", ["Can I sell it?", "Who signs?"]),
        ("who approves it, and how long do I have", ["who approves it", "how long do I have"]),
        ("what is the fee; when is it due", ["what is the fee", "when is it due"]),
        ("May we rent a van, and if so, who pays?", ["May we rent a van", "who pays?"]),
        ("Who signs? Also what happens next?", ["Who signs?", "what happens next?"]),
        ("The fee is $5. Who pays it? And by when?", ["The fee is $5. Who pays it?", "by when?"]),
    ],
)
def test_two_questions_in_one_are_parted(text, parts):
    assert [text[start:end] for start, end in split_parts(text)] == parts


@pytest.mark.parametrize(
    "text",
    [
        "can I buy pens and paper?",
        "who signs and approves the lease?",
        "employees and who they work for",
        "Can the Mayor and the Auditor sign?",
        "I bought a desk and a lamp. It was late.",
        "tell me who signs",
        "my contractor is 65 and is retired",
        "does Mar. 4 count, and the 5th?",
        "",
    ],
)
def test_one_question_stays_whole(text):
    assert split_parts(text) == ((0, len(text)),)
