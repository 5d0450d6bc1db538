"""A further document of the Code's shape, read and checked; the built-in documents are not touched."""

from __future__ import annotations

import hashlib
import re
from datetime import date
from pathlib import Path

from corpus.code_reader import read_code
from corpus.library import Corpus
from corpus.provision import Provision
from corpus.source import Source

_CHAPTER = re.compile(r"Chapter (\d{1,2})\.\d\d\.?\s*$", re.MULTILINE)


class UnreadableDocument(ValueError):
    """A file that is no document of this shape; the message says what is missing."""


def read_addition(file: Path) -> Corpus:
    """The corpus of one further document; raises UnreadableDocument, or OSError when it cannot be read."""
    data = file.read_bytes()
    try:
        text = data.decode("utf-8")
    except UnicodeDecodeError as error:
        raise UnreadableDocument(f"{file.name} is not UTF-8 text (byte {error.start}); save it as UTF-8") from error
    first = _CHAPTER.match(text)
    if first is None:
        raise UnreadableDocument(f"{file.name} does not begin with a line such as “Chapter 3.15”")
    title = first.group(1)
    source = Source(
        id=title, file=file.name, title=f"Title {title}", prefix="PCC", as_of=date.min,
        sha256=hashlib.sha256(data).hexdigest(), text=text,
    )  # fmt: skip
    try:
        reading = read_code(source)
        return Corpus.of((source,), reading, reading.provisions)
    except ValueError as error:
        raise UnreadableDocument(f"{file.name}: {error}") from error


def latest_change(corpus: Corpus) -> date | None:
    """The date of the latest change that a document's own notes record, or None."""
    return max((when for item in corpus for when in _dates(item)), default=None)


def _dates(item: Provision) -> list[date]:
    return [when for event in item.history for when in (event.passed, event.effective, event.dated) if when]


def gives_back(corpus: Corpus) -> bool:
    """Whether the spans of the provisions, in order, give back each document to the character."""
    for source in corpus.documents:
        place = 0
        for item in corpus:
            if item.document == source.id:
                if item.start != place:
                    return False
                place = item.end
        if place != len(source.text):
            return False
    return True
