"""The memo as a tagged PDF (PDF/UA-1), typeset by Typst from one template."""

from __future__ import annotations

import json
from importlib.resources import files
from typing import Any, Literal

import typst

from assistant.exceptions.memo.content import Block, Memo

_TEMPLATE = "memo.typ"


def render_pdf(memo: Memo) -> bytes:
    """The PDF's bytes: tagged, with bookmarks, title and language.

    Signs that the built-in typeface lacks are taken from the system's own; where no typeface has
    them, the memo is still tagged but makes no claim to PDF/UA, which forbids missing signs.
    """
    data = json.dumps(_data(memo))
    for bundled_only in (True, False):
        try:
            return _typeset(data, "ua-1", bundled_only)
        except typst.TypstError as error:
            if "could not be displayed" not in str(error):
                raise
    return _typeset(data, "1.7", bundled_only=False)


def _typeset(data: str, standard: Literal["ua-1", "1.7"], bundled_only: bool) -> bytes:
    template = files("assistant.exceptions.memo").joinpath(_TEMPLATE).read_bytes()
    made = typst.compile(
        template, sys_inputs={"memo": data}, format="pdf", pdf_standards=[standard], ignore_system_fonts=bundled_only
    )
    if not isinstance(made, bytes):
        raise TypeError("the typesetter gave no file")
    return made


def _data(memo: Memo) -> dict[str, Any]:
    return {
        **memo._asdict(),
        "dated": None,
        "as_of": None,
        "year": memo.dated.year,
        "month": memo.dated.month,
        "day": memo.dated.day,
        "footer": memo.footer,
        "sections": [
            {**section._asdict(), "blocks": [_entry(block) for block in section.blocks]} for section in memo.sections
        ],
    }


def _entry(block: Block) -> dict[str, Any]:
    return {"kind": type(block).__name__.lower(), **block._asdict()}
