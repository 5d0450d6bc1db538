"""One built index for all tests: it takes longer to build than most tests take to run."""

from __future__ import annotations

from pathlib import Path

import pytest

from index.product import open_index


@pytest.fixture(scope="session")
def built(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A cache directory with one whole build; a test that harms it works on a copy."""
    cache = tmp_path_factory.mktemp("cache")
    index = open_index(cache)
    index.prepare_text()
    index.close()
    return cache
