"""Text made safe to show: nothing in it can steer a terminal."""

from __future__ import annotations

import re

# Escape sequences whole (CSI, OSC and other strings, two-character ones), so that no tail of one is left over.
_SEQUENCES = re.compile(
    r"(?:\x1b\[|\x9b)[0-?]*[ -/]*[@-~]?"
    r"|(?:\x1b[PX\]^_]|[\x90\x98\x9d-\x9f])[^\x07\x1b\x9c]*(?:\x07|\x1b\\|\x9c)?"
    r"|\x1b[ -/]*[0-~]?"
)
# What is left of control characters, and those that turn the direction of writing.
_CONTROLS = re.compile(r"[\x00-\x08\x0b-\x1f\x7f-\x9f\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff\ufff9-\ufffb]")


def safe(text: str) -> str:
    """A text without escape sequences and control characters; line feeds stay, tabs become blanks."""
    return _CONTROLS.sub("", _SEQUENCES.sub("", text)).replace("\t", " ")


def one_line(text: str) -> str:
    """A safe text on one line."""
    return " ".join(safe(text).split())
