"""The index on disk: built once for a digest of all that goes into it, private, atomic, replaceable."""

from __future__ import annotations

import contextlib
import hashlib
import json
import os
import shutil
import sqlite3
import tempfile
from collections.abc import Callable, Iterator
from functools import cached_property
from importlib.resources import files
from importlib.resources.abc import Traversable
from pathlib import Path

from index.catalogue import Catalogue, CataloguedCorpus
from index.fulltext import DamagedFullText, FullText
from index.thesaurus import Thesaurus

SCHEMA_VERSION = "1"
Progress = Callable[[str, int, int], None]
_STAGES = ("documents", "references", "cards and calculators", "words", "full text", "catalogue")
_SOURCES = (("corpus", (".py", ".toml", ".txt")), ("calculators", (".py",)), ("index", (".py", ".toml")))
_MANIFEST = "manifest.json"


class UnsafeDirectory(PermissionError):
    """The cache directory is not the user's own, or others may write to it."""


class Index:
    """An opened index: the full texts, the catalogue and the corpus read through it."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.catalogue = Catalogue(folder / "catalogue.sqlite")
        self.corpus = CataloguedCorpus(self.catalogue)
        self.thesaurus = Thesaurus(self.catalogue.substitutes())

    @cached_property
    def cards(self) -> FullText:
        """The full text over cards, opened when it is first searched."""
        return FullText(self.folder / "cards")

    @cached_property
    def provisions(self) -> FullText:
        """The full text over provisions and sections, opened when it is first searched."""
        return FullText(self.folder / "provisions")

    def close(self) -> None:
        """Let go of all files; closing again does nothing."""
        for name in ("cards", "provisions"):
            opened: FullText | None = self.__dict__.pop(name, None)
            if opened:
                opened.close()
        self.catalogue.close()


def digest() -> str:
    """The digest of everything an index is built from: documents, cards, thesaurus, calculators, code."""
    whole = hashlib.blake2b(SCHEMA_VERSION.encode(), digest_size=8)
    for package, endings in _SOURCES:
        for name, data in _source_files(files(package), package, endings):
            whole.update(f"{name}\0{len(data)}\0".encode())
            whole.update(data)
    return whole.hexdigest()


def _source_files(folder: Traversable, path: str, endings: tuple[str, ...]) -> Iterator[tuple[str, bytes]]:
    for item in sorted(folder.iterdir(), key=lambda entry: entry.name):
        if item.name.endswith(endings):
            yield f"{path}/{item.name}", item.read_bytes()
        elif "." not in item.name and item.name not in ("__pycache__", "cases"):
            yield from _source_files(item, f"{path}/{item.name}", endings)


def open_index(cache: Path, progress: Progress | None = None) -> Index:
    """The index for the present sources, built when it is missing, stale or damaged.

    ``progress`` hears the stage, its number and the number of stages. Raises UnsafeDirectory when
    the cache directory belongs to somebody else or others may write to it.
    """
    folder = cache / f"index-{digest()}"
    _make_private(cache)
    if _whole(folder):
        try:
            return Index(folder)
        except (DamagedFullText, sqlite3.Error, OSError):
            pass
    _replace(folder, progress)
    return Index(folder)


def rebuild(index: Index, progress: Progress | None = None) -> Index:
    """Build an index that turned out damaged again, in the same place."""
    index.close()
    _replace(index.folder, progress)
    return Index(index.folder)


def _make_private(cache: Path) -> None:
    cache.mkdir(mode=0o700, parents=True, exist_ok=True)
    if os.name != "posix":
        return
    state = cache.stat()
    if state.st_uid != os.geteuid():
        raise UnsafeDirectory(f"{cache} belongs to another user; set CITEDESK_CACHE_DIR to a directory of your own")
    if state.st_mode & 0o077:
        cache.chmod(0o700)


def _whole(folder: Path) -> bool:
    """Whether every file of a build is there, of its recorded size and untouched since."""
    try:
        recorded = json.loads((folder / _MANIFEST).read_text(encoding="utf-8"))
        return bool(recorded) and all(_signature(folder / name) == tuple(kept) for name, kept in recorded.items())
    except (OSError, ValueError, TypeError, AttributeError):
        return False


def _signature(file: Path) -> tuple[int, int]:
    state = file.stat()
    return state.st_size, state.st_mtime_ns


def _replace(folder: Path, progress: Progress | None) -> None:
    """Build beside, then rename into place; whichever of two processes comes first wins."""
    building = Path(tempfile.mkdtemp(prefix="building-", dir=folder.parent))
    try:
        build(building, progress)
        names = sorted(path.relative_to(building).as_posix() for path in building.rglob("*") if path.is_file())
        manifest = {name: _signature(building / name) for name in names}
        (building / _MANIFEST).write_text(json.dumps(manifest), encoding="utf-8")
        if folder.exists() and not _whole(folder):
            _discard(folder)
        try:
            building.rename(folder)
        except OSError:
            if not _whole(folder):
                raise
    finally:
        shutil.rmtree(building, ignore_errors=True)


def _discard(folder: Path) -> None:
    """Move a damaged build aside before deleting it, so that nobody opens half of it."""
    aside = Path(tempfile.mkdtemp(prefix="damaged-", dir=folder.parent))
    with contextlib.suppress(OSError):
        folder.rename(aside / "index")
    shutil.rmtree(aside, ignore_errors=True)


def build(folder: Path, progress: Progress | None = None) -> None:
    """Build all parts of an index into an empty folder."""
    # Only a build needs these; they parse the documents and import every calculator.
    from corpus.library import Corpus
    from index import catalogue, content
    from index.graph import edges
    from index.roster import answerables
    from index.terms import terms
    from index.thesaurus import thesaurus

    def stage(place: int) -> None:
        if progress:
            progress(_STAGES[place], place + 1, len(_STAGES))

    stage(0)
    corpus = Corpus.load()
    stage(1)
    graph, defined = list(edges(corpus)), list(terms(corpus))
    stage(2)
    found = list(answerables(corpus))
    stage(3)
    vocabulary = content.vocabulary(corpus, found)
    stage(4)
    content.write_fulltexts(folder, corpus, found)
    stage(5)
    catalogue.write(
        folder / "catalogue.sqlite",
        provisions=corpus,
        answerables=found,
        weights=content.weights(found),
        postings=content.postings(found),
        regions=content.regions(found),
        vocabulary=vocabulary,
        substitutes=thesaurus().substitutes,
        lexicon=content.lexicon(),
        edges=graph,
        terms=defined,
    )
