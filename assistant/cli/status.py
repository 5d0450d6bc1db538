"""The exit statuses of the command."""

from __future__ import annotations

from enum import IntEnum
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from assistant.answer import Answer


class ExitStatus(IntEnum):
    """What a caller is told when the command ends."""

    ANSWERED = 0
    FAILURE = 1
    USAGE = 2
    NEEDS_INPUT = 3
    NOT_COVERED = 4
    INTERRUPTED = 130

    @property
    def words(self) -> str:
        """The meaning, as `--help` and the README give it."""
        return _WORDS[self]


_WORDS = {
    ExitStatus.ANSWERED: "answered, or done",
    ExitStatus.FAILURE: "failed: a file, the index or the editorial layer is at fault",
    ExitStatus.USAGE: "wrong usage, or a value that cannot be read",
    ExitStatus.NEEDS_INPUT: "a fact of the case is missing; the answer asks for it",
    ExitStatus.NOT_COVERED: "the two documents do not answer it, or hold nothing of that name",
    ExitStatus.INTERRUPTED: "interrupted",
}


def status_of(answer: Answer) -> ExitStatus:
    """The exit status that a single answer ends with."""
    from assistant.answer import AnswerStatus

    by_answer = {
        AnswerStatus.ANSWERED: ExitStatus.ANSWERED,
        AnswerStatus.NEEDS_INPUT: ExitStatus.NEEDS_INPUT,
        AnswerStatus.NOT_COVERED: ExitStatus.NOT_COVERED,
    }
    return by_answer[answer.status]
