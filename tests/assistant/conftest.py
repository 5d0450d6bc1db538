"""One index and one desk for all tests of the engine."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

import pytest

from assistant.desk import Desk
from corpus.library import Corpus


@pytest.fixture(scope="session")
def desk(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Desk]:
    """A desk on Tuesday, November 24, 2026, on an index that is built once."""
    with Desk.open(date(2026, 11, 24), cache=tmp_path_factory.mktemp("cache")) as opened:
        yield opened


@pytest.fixture(scope="session")
def corpus() -> Corpus:
    """The documents."""
    return Corpus.load()
