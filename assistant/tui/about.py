"""What a bug report needs: versions, paths, terminal, documents."""

from __future__ import annotations

import os
import platform
from collections.abc import Iterator
from importlib.metadata import PackageNotFoundError, version
from typing import TYPE_CHECKING

from textual.content import Content

from assistant.paths import cache_dir
from assistant.tui.page import BLANK, Page, Paragraph, line
from corpus.source import sources

if TYPE_CHECKING:
    from assistant.tui.app import Citedesk

_WIDTH = 14


def about_page(app: Citedesk) -> Page:
    """The page that a bug report should contain."""
    return Page([line("Answers from BTS-1.01 and Title 5 of the Portland City Code. It is not legal advice."),
                 line("It uses no network and sends nothing anywhere."), BLANK, *_versions(), BLANK,
                 *_places(app), BLANK, *_documents()])  # fmt: skip


def _versions() -> Iterator[Paragraph]:
    for name in ("citedesk", "textual", "whoosh", "pydantic"):
        try:
            yield _row(name, version(name))
        except PackageNotFoundError:
            yield _row(name, "not installed as a package")
    yield _row("Python", platform.python_version())
    yield _row("system", f"{platform.system()} {platform.machine()}")
    yield _row("terminal", " ".join(filter(None, map(os.environ.get, ("TERM", "COLORTERM", "TERM_PROGRAM")))))


def _places(app: Citedesk) -> Iterator[Paragraph]:
    yield _row("screen", f"{app.size.width} by {app.size.height}, {app.theme}{', NO_COLOR' if app.no_color else ''}")
    yield _row("settings", str(app.session.config))
    yield _row("data", str(app.session.data))
    yield _row("index", str(app.session.index.folder if app.session.ready else cache_dir()))
    yield _row("today", app.session.today.isoformat())


def _documents() -> Iterator[Paragraph]:
    for source in sources():
        yield _row(source.id, f"{source.title}; changes through {source.as_of.isoformat()}; {source.sha256[:12]}")


def _row(name: str, value: str) -> Paragraph:
    return Paragraph(Content(value), Content.styled(f"  {name:<{_WIDTH}}", "bold"), Content(" " * (_WIDTH + 2)))
