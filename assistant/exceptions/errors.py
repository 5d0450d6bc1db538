"""What can go wrong with a request, each said in one line."""

from __future__ import annotations

from datetime import date


class ExceptionDeskError(Exception):
    """Any refusal of the exception desk; its message says what to do."""


class NoSuchRequest(ExceptionDeskError, LookupError):
    """The register holds no request of this number."""

    def __init__(self, number: int) -> None:
        super().__init__(f"there is no request {number} in the register; `citedesk exception list` shows all")
        self.number = number


class BadValue(ExceptionDeskError, ValueError):
    """A value that its item cannot hold."""


class StepRefused(ExceptionDeskError):
    """A step that the request's course does not allow now."""


class RegisterUnusable(ExceptionDeskError):
    """The database cannot be opened, or belongs to another version of the program."""


class Conflict(ExceptionDeskError):
    """Somebody else changed the same thing since it was read: both values, nothing written.

    ``version`` is the request's present version: to insist, say it again with that version.
    """

    def __init__(self, number: int, key: str, yours: str, theirs: str, by: str, on: date, version: int) -> None:
        super().__init__(
            f"request {number}, {key}: {by} changed it on {on.isoformat()} to {theirs!r} after you read it; "
            f"yours is {yours!r}; look at both and say it again with version {version}"
        )
        self.number = number
        self.key = key
        self.yours = yours
        self.theirs = theirs
        self.by = by
        self.on = on
        self.version = version
