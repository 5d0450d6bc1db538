"""The digest of the sources changes with every byte, and is worked out again only when a file was touched."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from index import fingerprint
from index.fingerprint import digest, known_digest


@pytest.fixture
def sources(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A small set of sources in the place of the real ones."""
    root = tmp_path / "root"
    for name in ("corpus/documents/5.txt", "corpus/card.py", "calculators/subjects/bids.py", "index/words.py"):
        file = root / name
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text("as it was", encoding="utf-8")
    monkeypatch.setattr(fingerprint, "_ROOT", root)
    return root


def rewrite(file: Path) -> None:
    file.write_text("otherwise", encoding="utf-8")


def rename(file: Path) -> None:
    file.rename(file.with_stem("other"))


@pytest.mark.parametrize("change", [rewrite, rename, Path.unlink])
def test_any_change_of_a_source_changes_both_digests(
    sources: Path, tmp_path: Path, change: Callable[[Path], None]
) -> None:
    before = digest(), known_digest(tmp_path)
    assert before[0] == before[1]
    change(sources / "corpus" / "documents" / "5.txt")
    assert known_digest(tmp_path) == digest() != before[0]


def test_compiled_files_and_cases_are_no_sources(sources: Path, tmp_path: Path) -> None:
    before = known_digest(tmp_path)
    for name in ("index/__pycache__/words.py", "calculators/cases/bids.py"):
        (sources / name).parent.mkdir()
        (sources / name).write_text("new", encoding="utf-8")
    assert (digest(), known_digest(tmp_path)) == (before, before)


def test_untouched_sources_are_not_read_again(sources: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    known = known_digest(tmp_path)
    monkeypatch.setattr(fingerprint, "digest", pytest.fail)
    assert known_digest(tmp_path) == known


@pytest.mark.parametrize("kept", ["", "one", "a b c", "\x00\xff"])
def test_a_damaged_memory_is_passed_over(sources: Path, tmp_path: Path, kept: str) -> None:
    known = known_digest(tmp_path)
    (file,) = tmp_path.glob("sources-*")
    file.write_text(kept, encoding="latin-1")
    assert known_digest(tmp_path) == known


def test_a_directory_that_cannot_be_written_only_costs_time(sources: Path, tmp_path: Path) -> None:
    assert known_digest(tmp_path / "missing") == digest()
