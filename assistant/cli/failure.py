"""An end of a command that the user is told in one line."""

from __future__ import annotations

from assistant.cli.status import ExitStatus


class CommandError(Exception):
    """Ends the command with one line on standard error and an exit status."""

    def __init__(self, message: str, status: ExitStatus = ExitStatus.FAILURE) -> None:
        super().__init__(message)
        self.status = status


def usage(message: str) -> CommandError:
    """The failure of a command that was called wrongly."""
    return CommandError(message, ExitStatus.USAGE)


def nothing(message: str) -> CommandError:
    """The failure of a command that was asked for what the documents do not hold."""
    return CommandError(message, ExitStatus.NOT_COVERED)


def reason(error: OSError) -> str:
    """What the system refused, in one line."""
    if error.filename and error.strerror:
        return f"{error.filename}: {error.strerror}"
    return str(error)
