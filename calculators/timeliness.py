"""Whether something was done in time, told as the question asks it: "in time?" or "late?"."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from calculators.inputs import choice
from calculators.work import Work

DONE_WORDS = (
    "came in", "came", "comes in", "arrived", "arrives", "got here", "showed up", "handed in", "hand in", "turned in",
    "stamped", "in on", "received", "receive", "got", "filed", "files", "file", "submitted", "submit", "delivered",
    "deliver", "dropped off", "sent", "send", "actually", "on", "by", "until", "today", "now",
)  # fmt: skip
"""Words that stand near the day on which something was in fact done."""
LATER_WORDS = ("days later", "days after", "later", "after", "day", "days", "on day", "since", "ago", "passed", "past")
"""Words that stand near the number of days that something took."""
IN_TIME = (
    "in time", "on time", "within the deadline", "made it", "make it", "make the deadline", "make the cutoff",
    "meet the deadline", "met the deadline", "soon enough", "early enough", "still good", "under the wire",
)  # fmt: skip
LATE = (
    "late", "too late", "missed the deadline", "miss the deadline", "past the deadline", "blown", "blew the deadline",
    "overdue", "past due", "delinquent", "expired", "out of time",
)  # fmt: skip


def asked_whether(at: str) -> Any:
    """An optional field: whether the question asks for what is in time or for what is late."""
    prompt = "Is the question whether it was in time, or whether it was late?"
    return choice(prompt, at, {"in_time": IN_TIME, "late": LATE}, optional=True)


@dataclass(frozen=True)
class Judgment:
    """A verdict on a deadline, and the words that open the answer."""

    verdict: str
    opening: str


def judged(work: Work, in_time: bool) -> Judgment:
    """Yes or no to the question, which is taken to ask "in time?" unless the input ``asked`` says "late?"."""
    late_asked = work.maybe("asked") == "late"
    verdict = "yes" if in_time != late_asked else "no"
    return Judgment(verdict, f"{verdict.capitalize()}, {'in time' if in_time else 'late'}.")
