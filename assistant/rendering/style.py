"""Emphasis on a terminal."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class Style:
    """Marks text by ANSI codes, or by nothing where colours are not wanted."""

    coloured: bool = False

    def strong(self, text: str) -> str:
        """What the eye should find first."""
        return self._with("1", text)

    def faint(self, text: str) -> str:
        """What can be passed over."""
        return self._with("2", text)

    def name(self, text: str) -> str:
        """A citation."""
        return self._with("1;36", text)

    def mark(self, text: str) -> str:
        """A word that was looked for."""
        return self._with("1;33", text)

    def good(self, text: str) -> str:
        """A yes."""
        return self._with("1;32", text)

    def bad(self, text: str) -> str:
        """A no, or a warning."""
        return self._with("1;31", text)

    def open(self, text: str) -> str:
        """A verdict that hangs on conditions, or a fact still wanted."""
        return self._with("1;33", text)

    def _with(self, code: str, text: str) -> str:
        return f"\x1b[{code}m{text}\x1b[0m" if self.coloured and text else text
