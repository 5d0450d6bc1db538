"""What was typed at the prompt, one JSON line each, so that the up arrow survives a restart."""

from __future__ import annotations

import json
import os
from pathlib import Path

from assistant.history.files import write_private
from assistant.paths import private_directory

KEPT = 1000
FILE = "prompts.jsonl"


class PromptHistory:
    """The prompts of all sessions, oldest first.

    A line is appended in one write, so two sessions never mix two lines; a line that cannot be
    read is passed over.
    """

    def __init__(self, folder: Path) -> None:
        self._file = folder / FILE
        self.entries = self._read()

    def add(self, text: str) -> None:
        """Remember a prompt, unless it repeats the last one; raises OSError."""
        words = text.strip()
        if not words or self.entries[-1:] == [words]:
            return
        self.entries.append(words)
        if len(self.entries) > 2 * KEPT:
            self.entries = self.entries[-KEPT:]
            write_private(self._file, "".join(map(_line, self.entries)))
            return
        private_directory(self._file.parent)
        with open(self._file, "a", encoding="utf-8", opener=_private) as out:
            out.write(_line(words))

    def _read(self) -> list[str]:
        try:
            lines = self._file.read_text(encoding="utf-8", errors="replace").splitlines()
        except OSError:
            return []
        return [text for line in lines[-KEPT:] if (text := _text(line))]


def _private(path: str, flags: int) -> int:
    return os.open(path, flags, 0o600)


def _line(text: str) -> str:
    return json.dumps({"text": text}, ensure_ascii=False) + "\n"


def _text(line: str) -> str:
    try:
        entry = json.loads(line)
    except ValueError:
        return ""
    text = entry.get("text") if isinstance(entry, dict) else None
    return text if isinstance(text, str) else ""
