"""Screens that close once, however fast the keys come."""

from __future__ import annotations

from textual.screen import ModalScreen, Screen, ScreenResultType


class Overlay(Screen[ScreenResultType]):
    """A screen over another one, closed by its own result."""

    def close(self, result: ScreenResultType | None = None) -> None:
        """Hand the result back, unless another screen is on top or the user has gone elsewhere meanwhile."""
        if self.app.screen is self:
            self.dismiss(result)

    async def action_dismiss(self, result: ScreenResultType | None = None) -> None:
        """Close by a key."""
        self.close(result)


class Dialog(ModalScreen[ScreenResultType]):
    """A small question over a screen."""

    def close(self, result: ScreenResultType | None = None) -> None:
        """Hand the result back, unless another screen is on top or the user has gone elsewhere meanwhile."""
        if self.app.screen is self:
            self.dismiss(result)

    async def action_dismiss(self, result: ScreenResultType | None = None) -> None:
        """Close by a key."""
        self.close(result)
