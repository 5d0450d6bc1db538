"""What a question shows of whether the best card can answer it, besides how well they match.

An answer to "how many" holds a figure, one to "how long" a time.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import cache

from assistant.inquiry import Inquiry
from assistant.matching import SCORE
from assistant.question.asks import Ask
from assistant.question.reading import Question
from assistant.ranking import Ranked
from index.answerable import Answerable

_FIGURE = (
    r"\d|\b(one|two|three|four|five|six|seven|eight|nine|ten|half|twice|once|full|all|none|no|each|every|any|never|"
    r"only|yearly|annual|annually|monthly|free)\b"
)
_TIME = (
    r"\d|\b(immediately|before|after|when|until|unless|within|upon|prior|by|days?|weeks?|months?|years?|promptly|first|"
    r"each|annual|annually|forthwith|during|as soon|always|never|any)\b"
)
# An answer that says what the text leaves open answers too.
_OPEN = r"\b(does|do) not (give|say|set|name|fix|state|define|tell)\b|\b(gives|sets|names) no\b"
_CLEAR = 60
"""How strong a cue must be for its sort of thing to be missed."""


def asked_signs(inquiry: Inquiry, ranked: Sequence[Ranked]) -> dict[str, float]:
    """How long the question is, how much of it is in no word of ours, and whether the best lacks what is asked for."""
    best = next((item.match.answerable for item in ranked if item.match.answerable.sort != "topic"), None)
    return {
        "length": min(len(inquiry.target.stems) / SCORE, 1.0),
        "unheard": inquiry.unheard,
        "untold": untold(inquiry.question, best) if best else 0.0,
    }


def untold(question: Question, best: Answerable) -> float:
    """How clearly the question asks for a sort of thing of which the card holds none, from 0 to 1."""
    if best.sort != "card" or not question.cues or question.cues[0].strength < _CLEAR:
        return 0.0
    wanted = {Ask.AMOUNT: _FIGURE, Ask.DEADLINE: _TIME}.get(question.ask)
    if wanted is None or _holds(wanted, best.answer) or _holds(_OPEN, best.answer):
        return 0.0
    return question.cues[0].strength / 100


def _holds(pattern: str, text: str) -> bool:
    return bool(_compiled(pattern).search(text))


@cache
def _compiled(pattern: str) -> re.Pattern[str]:
    return re.compile(pattern, re.IGNORECASE)
