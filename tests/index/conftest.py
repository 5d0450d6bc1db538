"""The index of the shared build, opened once."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from index.product import Index, open_index


@pytest.fixture(scope="session")
def index(built: Path) -> Iterator[Index]:
    """The index of that build."""
    opened = open_index(built)
    yield opened
    opened.close()
