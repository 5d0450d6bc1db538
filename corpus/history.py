"""History notes read as dated events."""

from __future__ import annotations

from corpus.provision import HistoryEvent


def read_history(note: str) -> tuple[HistoryEvent, ...]:
    """The events of a history note, in its order."""
    return ()
