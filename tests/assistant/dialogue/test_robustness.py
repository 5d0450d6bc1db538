"""Whatever is typed, in whatever order, a conversation goes on."""

from __future__ import annotations

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from assistant.answer import AnswerStatus
from assistant.conversation import Conversation
from assistant.desk import Desk

TURNS = st.sampled_from(
    [
        "what penalty do I owe on my lien?", "penalty on a lien of $8,940 with 3 missed payments", "41,000", "March 4",
        "12%", "not sure", "yes", "no", "why?", "never mind", "and if it was 12 fewer?", "make it $9,000", "double it",
        "what about 45 days later", "400 years later", "12/31/9999", "99999999999999999999", "-5", "1/0", "½", "", "?",
        "who signs it?", "and in writing?", "the principal", "the Water Bureau", "5.30.025", "subtract 3",
        "when is our time report due for this pay period?", "10% more", "none", "half of that", "what does that mean",
    ]
)  # fmt: skip


@given(st.lists(TURNS | st.text(max_size=30), min_size=1, max_size=6))
@settings(max_examples=40, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_nothing_raises_and_every_pending_question_says_what_is_missing(desk: Desk, turns: list[str]) -> None:
    memory = Conversation()
    for turn in turns:
        answer = desk.ask(turn, memory)
        assert answer.question == turn
        assert bool(answer.missing) == (answer.status is AnswerStatus.NEEDS_INPUT)
        assert Conversation.model_validate_json(memory.model_dump_json()) == memory
