"""The index on disk: built once for a digest of all that goes into it, private, atomic, replaceable."""

from __future__ import annotations

import contextlib
import json
import os
import sqlite3
from collections.abc import Callable
from functools import cached_property
from pathlib import Path

from index.catalogue import Catalogue, CataloguedCorpus
from index.fingerprint import known_digest
from index.fulltext import FullText
from index.thesaurus import Thesaurus

Progress = Callable[[str, int, int], None]
_STAGES = ("documents", "references", "cards and calculators", "words", "catalogue", "full text")
_MANIFEST = "manifest.json"


class UnsafeDirectory(PermissionError):
    """The cache directory is not the user's own, or others may write to it."""


class Index:
    """An opened index: the catalogue, the corpus read through it, and the full texts.

    The full texts are a product of their own beside the catalogue, built when they are first searched:
    a question is answered without them.
    """

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.text_folder = folder.with_name(folder.name.replace("index-", "text-", 1))
        self.catalogue = Catalogue(folder / "catalogue.sqlite")
        self.corpus = CataloguedCorpus(self.catalogue)
        self.thesaurus = Thesaurus(self.catalogue.substitutes())

    @cached_property
    def cards(self) -> FullText:
        """The full text over cards, opened when it is first searched."""
        self.prepare_text()
        return FullText(self.text_folder / "cards")

    @cached_property
    def provisions(self) -> FullText:
        """The full text over provisions and sections, opened when it is first searched."""
        self.prepare_text()
        return FullText(self.text_folder / "provisions")

    def prepare_text(self, progress: Progress | None = None) -> None:
        """Build the full texts where they are missing or damaged."""
        if not _whole(self.text_folder):
            _replace(self.text_folder, lambda target: build_text(target, self, progress))

    def close(self) -> None:
        """Let go of all files; closing again does nothing."""
        for name in ("cards", "provisions"):
            opened: FullText | None = self.__dict__.pop(name, None)
            if opened:
                opened.close()
        self.catalogue.close()


def open_index(cache: Path, progress: Progress | None = None) -> Index:
    """The index for the present sources, built when it is missing, stale or damaged.

    ``progress`` hears the stage, its number and the number of stages. Raises UnsafeDirectory when
    the cache directory belongs to somebody else or others may write to it.
    """
    _make_private(cache)
    folder = cache / f"index-{known_digest(cache)}"
    if _whole(folder):
        try:
            return Index(folder)
        except (sqlite3.Error, OSError):
            pass
    _replace(folder, lambda target: build(target, progress))
    return Index(folder)


def rebuild(index: Index, progress: Progress | None = None) -> Index:
    """Build an index that turned out damaged again, in the same place."""
    index.close()
    _replace(index.folder, lambda target: build(target, progress), anew=True)
    _discard(index.text_folder)
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


def _replace(folder: Path, make: Callable[[Path], None], *, anew: bool = False) -> None:
    """Build beside, then rename into place; whichever of two processes comes first wins, unless built ``anew``."""
    # A question that finds its index never needs these.
    import shutil
    import tempfile

    building = Path(tempfile.mkdtemp(prefix="building-", dir=folder.parent))
    try:
        make(building)
        names = sorted(path.relative_to(building).as_posix() for path in building.rglob("*") if path.is_file())
        manifest = {name: _signature(building / name) for name in names}
        (building / _MANIFEST).write_text(json.dumps(manifest), encoding="utf-8")
        if anew or not _whole(folder):
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
    import shutil
    import tempfile

    if not folder.exists():
        return
    aside = Path(tempfile.mkdtemp(prefix="damaged-", dir=folder.parent))
    with contextlib.suppress(OSError):
        folder.rename(aside / "index")
    shutil.rmtree(aside, ignore_errors=True)


def build(folder: Path, progress: Progress | None = None) -> None:
    """Build the catalogue into an empty folder."""
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
    catalogue.write(
        folder / "catalogue.sqlite",
        provisions=corpus,
        answerables=found,
        weights=content.weights(found),
        shares=content.commonness(found),
        postings=content.postings(found),
        regions=content.regions(found),
        usages=content.usages(found),
        vocabulary=vocabulary,
        substitutes=thesaurus().substitutes,
        lexicon=content.lexicon(),
        edges=graph,
        terms=defined,
    )


def build_text(folder: Path, index: Index, progress: Progress | None = None) -> None:
    """Build the full texts of an index into an empty folder."""
    # Imports Whoosh, which only searching needs.
    from index import content

    if progress:
        progress(_STAGES[-1], len(_STAGES), len(_STAGES))
    content.write_fulltexts(folder, index.corpus, list(index.catalogue.answerables()))
