"""Saving to a file: the name is asked, nothing is written over unasked, and it is said where the file went."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from io import BytesIO, StringIO
from pathlib import Path

from textual.app import App

from assistant.export import conversation_json, conversation_markdown
from assistant.history.conversations import Turn
from assistant.history.files import replace_text
from assistant.tui.dialogs import LineDialog

_OTHER = re.compile(r"[^a-z0-9]+")
LONGEST_NAME = 40


def file_name(title: str, ending: str) -> str:
    """A file name made of a title's words."""
    words = _OTHER.sub("-", title.lower()).strip("-")
    if len(words) > LONGEST_NAME:
        words = words[: LONGEST_NAME + 1].rpartition("-")[0] or words[:LONGEST_NAME]
    return f"{words or 'citedesk'}{ending}"


def refusal(text: str) -> str:
    """Why a file cannot be written there, or an empty string."""
    if not text:
        return "Type a file name."
    file = Path(text).expanduser()
    if file.is_dir():
        return "That is a folder; add a file name."
    if file.exists():
        return "That file exists already; choose another name."
    if not file.absolute().parent.is_dir():
        return f"There is no folder {file.absolute().parent}."
    return ""


def save_conversation(app: App[None], title: str, turns: Sequence[Turn]) -> None:
    """Ask where, and write Markdown, or JSON where the name ends in .json."""

    def write(text: str | None) -> None:
        if text:
            as_json = text.lower().endswith(".json")
            save_text(app, conversation_json(title, turns) if as_json else conversation_markdown(title, turns), text)

    hint = "This is Markdown; end the name in .json for JSON."
    _ask_where(app, "Save the conversation as", file_name(title, ".md"), hint, write)


def save_as(app: App[None], title: str, name: str, content: str | bytes, hint: str = "") -> None:
    """Ask where, and write a text or bytes there."""

    def write(text: str | None) -> None:
        if text and isinstance(content, str):
            save_text(app, content, text)
        elif text and isinstance(content, bytes):
            save_bytes(app, content, text)

    _ask_where(app, title, name, hint, write)


def _ask_where(app: App[None], title: str, name: str, hint: str, write: Callable[[str | None], None]) -> None:
    # In a browser the file goes to the reader's own computer, under this name.
    refuse = (lambda _: "") if app.is_web else refusal
    where = "" if app.is_web else f" It goes to {Path.cwd()}, unless you name another folder."
    app.push_screen(LineDialog(title, name, hint=f"{hint}{where}", refuse=refuse), write)


def save_text(app: App[None], content: str, where: str) -> None:
    """Write a text, or hand it to the browser."""
    if app.is_web:
        app.deliver_text(StringIO(content), save_filename=Path(where).name)
        return
    file = Path(where).expanduser().absolute()
    try:
        replace_text(file, content)
    except OSError as error:
        app.notify(f"Not saved: {error}", severity="error", markup=False)
    else:
        app.notify(f"Saved: {file}", markup=False)


def save_bytes(app: App[None], content: bytes, where: str) -> None:
    """Write bytes, or hand them to the browser."""
    if app.is_web:
        app.deliver_binary(BytesIO(content), save_filename=Path(where).name)
        return
    file = Path(where).expanduser().absolute()
    try:
        file.write_bytes(content)
    except OSError as error:
        app.notify(f"Not saved: {error}", severity="error", markup=False)
    else:
        app.notify(f"Saved: {file}", markup=False)
