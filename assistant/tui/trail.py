"""The way that a reader came: places opened, back and forward."""

from __future__ import annotations

from typing import NamedTuple


class Stop(NamedTuple):
    """A place opened: the provision, the words marked in it, and the line that was at the top when it was left."""

    provision: str
    quote: str = ""
    line: int | None = None


class Trail:
    """Places in the order they were opened; opening one forgets what lay ahead."""

    def __init__(self) -> None:
        self._stops: list[Stop] = []
        self._place = -1

    @property
    def here(self) -> Stop | None:
        """The place being read."""
        return self._stops[self._place] if self._stops else None

    def go(self, stop: Stop) -> None:
        """Open a place."""
        if self.here is None or stop[:2] != self.here[:2]:
            self._stops = [*self._stops[: self._place + 1], stop]
            self._place = len(self._stops) - 1

    def leave(self, line: int) -> None:
        """Keep the line at the top of the place being read, for coming back to it."""
        if self._stops:
            self._stops[self._place] = self._stops[self._place]._replace(line=line)

    def replace(self, stop: Stop) -> None:
        """Show another place here, not to be come back to."""
        if self._stops:
            self._stops[self._place] = stop
        else:
            self.go(stop)

    def reaches(self, by: int) -> bool:
        """Whether there is a place so far back (negative) or ahead."""
        return 0 <= self._place + by < len(self._stops)

    def move(self, by: int) -> Stop | None:
        """One place back (-1) or forward (1), or None at the end."""
        if not self.reaches(by):
            return None
        self._place += by
        return self._stops[self._place]
