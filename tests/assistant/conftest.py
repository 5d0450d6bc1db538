"""One desk for all tests of the engine."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest

from assistant.desk import Desk
from corpus.library import Corpus


@pytest.fixture(scope="session")
def desk(built: Path) -> Iterator[Desk]:
    """A desk on Tuesday, November 24, 2026, on the shared index."""
    with Desk.open(date(2026, 11, 24), cache=built) as opened:
        yield opened


@pytest.fixture(scope="session")
def corpus() -> Corpus:
    """The documents."""
    return Corpus.load()
