"""Private files that are either the old or the new, never half of one."""

from __future__ import annotations

import os
import tempfile
from pathlib import Path

from assistant.paths import private_directory


def write_private(file: Path, text: str) -> None:
    """Replace a file's text in one step, readable by its owner only; raises OSError and then leaves it as it was."""
    private_directory(file.parent)
    replace_text(file, text)


def replace_text(file: Path, text: str) -> None:
    """Replace a file's text in one step in a folder that exists; raises OSError or UnicodeEncodeError."""
    handle, name = tempfile.mkstemp(prefix=f".{file.name}-", dir=file.parent)
    try:
        with os.fdopen(handle, "w", encoding="utf-8", newline="\n") as out:
            out.write(text)
            out.flush()
            os.fsync(out.fileno())
        os.replace(name, file)
    finally:
        Path(name).unlink(missing_ok=True)
