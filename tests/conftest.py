"""One built index for all tests, in all processes: it takes longer to build than most tests take to run."""

from __future__ import annotations

import shutil
import tempfile
from pathlib import Path
from typing import Any

import pytest

from index.product import open_index

_BUILT = pytest.StashKey[Path]()


@pytest.hookimpl(optionalhook=True)
def pytest_configure_node(node: Any) -> None:
    """Hand the one build to every worker of a parallel run."""
    config = node.config
    if _BUILT not in config.stash:
        folder = Path(tempfile.mkdtemp(prefix="citedesk-tests-"))
        config.add_cleanup(lambda: shutil.rmtree(folder, ignore_errors=True))
        config.stash[_BUILT] = _build(folder)
    node.workerinput["built"] = str(config.stash[_BUILT])


@pytest.fixture(scope="session")
def built(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A cache directory with one whole build; a test that harms it works on a copy."""
    given = getattr(request.config, "workerinput", {}).get("built")
    return Path(given) if given else _build(tmp_path_factory.mktemp("cache"))


def _build(cache: Path) -> Path:
    index = open_index(cache)
    index.prepare_text()
    index.close()
    return cache
