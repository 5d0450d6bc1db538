"""The way that a reader came: places opened, back and forward."""

from __future__ import annotations

from typing import NamedTuple


class Stop(NamedTuple):
    """A place opened: the provision and the words marked in it."""

    provision: str
    quote: str = ""


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
        if stop != self.here:
            self._stops = [*self._stops[: self._place + 1], stop]
            self._place = len(self._stops) - 1

    def replace(self, stop: Stop) -> None:
        """Show another place here, not to be come back to."""
        if self._stops:
            self._stops[self._place] = stop
        else:
            self.go(stop)

    def move(self, by: int) -> Stop | None:
        """One place back (-1) or forward (1), or None at the end."""
        if not 0 <= self._place + by < len(self._stops):
            return None
        self._place += by
        return self._stops[self._place]
