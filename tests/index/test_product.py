"""The index on disk: whole, private, current, whoever builds it and whatever befalls it."""

from __future__ import annotations

import os
import shutil
import stat
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from index import fingerprint, product
from index.product import UnsafeDirectory, open_index

ROOT = Path(__file__).resolve().parents[2]
# Two builds at once race for the same names whatever they hold, so they hold a copy of the one there is.
BUILD = """
import shutil, sys, time
from pathlib import Path
from index import product

cache, index, text = map(Path, sys.argv[1:])
spared = shutil.ignore_patterns("manifest.json")
told = []

def copied(target, source):
    told.append(source.name)
    shutil.copytree(source, target, dirs_exist_ok=True, ignore=spared)

product.build = lambda target, progress=None: copied(target, index)
product.build_text = lambda target, index, progress=None: copied(target, text)
while not Path(f"{cache}.go").exists():
    time.sleep(0.005)
opened = product.open_index(cache)
print(len(opened.corpus), opened.cards.top({"surplus": 1.0}, 1) != [], len(told))
"""
posix = pytest.mark.skipif(os.name != "posix", reason="modes and owners are as POSIX has them")


def copy_of(built: Path, tmp_path: Path) -> Path:
    """The build again, in a directory that a test may spoil; times are kept."""
    cache = tmp_path / "cache"
    shutil.copytree(built, cache)
    return cache


def folder(cache: Path) -> Path:
    """The one build in a cache."""
    (found,) = cache.glob("index-*")
    return found


def text_folder(cache: Path) -> Path:
    """The one build of the full texts in a cache."""
    (found,) = cache.glob("text-*")
    return found


def stages(cache: Path) -> int:
    """How many stages opening the index built: none when it was there."""
    heard: list[str] = []

    def hear(stage: str, number: int, of: int) -> None:
        heard.append(stage)

    opened = open_index(cache, hear)
    assert len(opened.corpus) > 1000
    opened.prepare_text(hear)
    assert opened.cards.top({"surplu": 1.0, "surplus": 1.0}, 3)
    opened.close()
    return len(heard)


def test_a_build_is_made_once(built: Path, tmp_path: Path) -> None:
    cache = copy_of(built, tmp_path)
    assert stages(cache) == 0


@pytest.fixture
def quick(built: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A build that takes its files from the one there is, so that a test waits for none."""

    def build(target: Path, progress: product.Progress | None = None) -> None:
        shutil.copytree(folder(built), target, dirs_exist_ok=True, ignore=shutil.ignore_patterns("manifest.json"))
        for place in range(5):
            if progress:
                progress("copying", place + 1, 6)

    def build_text(target: Path, index: product.Index, progress: product.Progress | None = None) -> None:
        shutil.copytree(text_folder(built), target, dirs_exist_ok=True, ignore=shutil.ignore_patterns("manifest.json"))
        if progress:
            progress("copying", 6, 6)

    monkeypatch.setattr(product, "build", build)
    monkeypatch.setattr(product, "build_text", build_text)


@pytest.mark.usefixtures("quick")
@pytest.mark.parametrize("harm", ["truncate", "append", "delete", "garble"])
@pytest.mark.parametrize(
    ("of", "name", "rebuilt"),
    [
        (folder, "catalogue.sqlite", 5),
        (folder, "manifest.json", 5),
        (text_folder, "manifest.json", 1),
        (text_folder, "cards", 1),
        (text_folder, "provisions", 1),
    ],
)
def test_a_damaged_build_is_built_again(
    built: Path, tmp_path: Path, harm: str, of: Callable[[Path], Path], name: str, rebuilt: int
) -> None:
    cache = copy_of(built, tmp_path)
    target = of(cache) / name
    files = [target] if target.is_file() else sorted(path for path in target.iterdir() if path.stat().st_size)
    for file in files:
        data = file.read_bytes()
        if harm == "delete":
            file.unlink()
        else:
            spoilt = {"truncate": data[: len(data) // 2], "append": data + b"x", "garble": bytes(255 - b for b in data)}
            file.write_bytes(spoilt[harm])
    assert stages(cache) == rebuilt
    assert stages(cache) == 0


@pytest.mark.usefixtures("quick")
def test_a_build_of_other_sources_is_left_alone_and_not_used(
    built: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    cache = copy_of(built, tmp_path)
    monkeypatch.setattr(fingerprint, "SCHEMA_VERSION", "another")
    assert stages(cache) == 6
    assert len(list(cache.glob("index-*"))) == 2


@posix
@pytest.mark.usefixtures("quick")
def test_the_cache_is_the_users_alone(tmp_path: Path) -> None:
    open_index(tmp_path / "mine").close()
    for path in (tmp_path / "mine", folder(tmp_path / "mine")):
        assert stat.S_IMODE(path.stat().st_mode) & 0o077 == 0


@posix
def test_a_directory_of_somebody_else_is_refused(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(os, "geteuid", lambda: os.stat(tmp_path).st_uid + 1)
    with pytest.raises(UnsafeDirectory, match="belongs to another user"):
        open_index(tmp_path)
    assert list(tmp_path.iterdir()) == []


def test_two_processes_that_build_at_once_both_get_a_whole_index(built: Path, tmp_path: Path) -> None:
    cache = tmp_path / "cache"
    running = [
        subprocess.Popen(
            [sys.executable, "-c", BUILD, cache, folder(built), text_folder(built)],
            stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True,
            env={**os.environ, "PYTHONPATH": str(ROOT)},
        )
        for _ in range(2)
    ]  # fmt: skip
    Path(f"{cache}.go").touch()
    ended = [(process.communicate(timeout=120), process.returncode) for process in running]
    for (out, err), status in ended:
        assert (status, err) == (0, "")
        provisions, found, told = out.split()
        assert int(provisions) > 1000
        assert found == "True"
        assert told in ("0", "1", "2")
    assert sorted(path.name.split("-")[0] for path in cache.iterdir()) == ["index", "sources", "text"]
    assert stages(cache) == 0


def test_closing_twice_does_nothing(built: Path) -> None:
    opened = open_index(built)
    assert opened.provisions.find("surplus", 1)
    opened.close()
    opened.close()
