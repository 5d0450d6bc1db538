"""A built index, shared by the session."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from index.product import Index, open_index


@pytest.fixture(scope="session")
def built(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A cache directory with one whole build."""
    cache = tmp_path_factory.mktemp("cache")
    open_index(cache).close()
    return cache


@pytest.fixture(scope="session")
def index(built: Path) -> Iterator[Index]:
    """The index of that build."""
    opened = open_index(built)
    yield opened
    opened.close()
