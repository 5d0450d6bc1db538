"""The memo to the CTO, in three formats made from one content."""

from __future__ import annotations

import os
import tempfile
from pathlib import Path
from typing import Literal, get_args

from assistant.exceptions.errors import BadValue
from assistant.exceptions.memo.content import Memo

Format = Literal["md", "docx", "pdf"]
FORMATS: tuple[Format, ...] = get_args(Format)


def format_of(path: Path) -> Format:
    """The format that a file's name asks for; raises BadValue."""
    suffix = path.suffix.lower().lstrip(".")
    for form in FORMATS:
        if suffix == form:
            return form
    raise BadValue(f"{path.name}: a memo is written as .md, .docx or .pdf")


def render_memo(memo: Memo, form: Format) -> bytes:
    """The memo's bytes in a format."""
    if form == "md":
        from assistant.exceptions.memo.markdown import render

        return render(memo).encode()
    if form == "docx":
        from assistant.exceptions.memo.word import render_word  # lxml costs 60 ms

        return render_word(memo)
    from assistant.exceptions.memo.pdf import render_pdf  # the typesetter is 80 MB of code

    return render_pdf(memo)


def write_memo(memo: Memo, form: Format, path: Path) -> Path:
    """Write the memo whole or not at all; raises OSError where the place cannot be written."""
    content = render_memo(memo, form)
    handle, name = tempfile.mkstemp(dir=path.parent, prefix=f".{path.name}.")
    temporary = Path(name)
    try:
        with os.fdopen(handle, "wb") as file:
            file.write(content)
        temporary.replace(path)
    finally:
        temporary.unlink(missing_ok=True)
    return path
