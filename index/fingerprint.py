"""What an index is built from, as one digest; worked out again only when a file was touched."""

from __future__ import annotations

import contextlib
import hashlib
import os
from collections.abc import Iterator
from pathlib import Path

SCHEMA_VERSION = "4"
_ROOT = Path(__file__).resolve().parents[1]
_SOURCES = (("corpus", (".py", ".toml", ".txt")), ("calculators", (".py",)), ("index", (".py", ".toml")))
_ASIDE = ("__pycache__", "cases")


def digest() -> str:
    """The digest of everything an index is built from: documents, cards, thesaurus, calculators, code."""
    whole = hashlib.blake2b(SCHEMA_VERSION.encode(), digest_size=8)
    for entry in _source_files():
        data = Path(entry.path).read_bytes()
        name = Path(entry.path).relative_to(_ROOT).as_posix()
        whole.update(f"{name}\0{len(data)}\0".encode())
        whole.update(data)
    return whole.hexdigest()


def known_digest(cache: Path) -> str:
    """The digest, remembered in a private directory for as long as no source is touched: reading all takes longer."""
    touched = _touched()
    kept = cache / f"sources-{hashlib.blake2b(str(_ROOT).encode(), digest_size=8).hexdigest()}"
    with contextlib.suppress(OSError, ValueError):
        state, known = kept.read_text(encoding="ascii").split()
        if state == touched:
            return known
    found = digest()
    with contextlib.suppress(OSError):
        written = kept.with_name(f"{kept.name}.{os.getpid()}")
        written.write_text(f"{touched} {found}\n", encoding="ascii")
        written.replace(kept)
    return found


def _touched() -> str:
    """A digest of the places, sizes and times of all sources."""
    whole = hashlib.blake2b(SCHEMA_VERSION.encode(), digest_size=16)
    for entry in _source_files():
        state = entry.stat()
        whole.update(f"{entry.path}\0{state.st_size} {state.st_mtime_ns} {state.st_ctime_ns}\0".encode())
    return whole.hexdigest()


def _source_files() -> Iterator[os.DirEntry[str]]:
    for package, endings in _SOURCES:
        yield from _within(_ROOT / package, endings)


def _within(folder: Path | str, endings: tuple[str, ...]) -> Iterator[os.DirEntry[str]]:
    with os.scandir(folder) as entries:
        listed = sorted(entries, key=lambda entry: entry.name)
    for entry in listed:
        if entry.name.endswith(endings):
            yield entry
        elif "." not in entry.name and entry.name not in _ASIDE and entry.is_dir():
            yield from _within(entry.path, endings)
