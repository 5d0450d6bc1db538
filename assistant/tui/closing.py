"""Screens that close once, however fast the keys come."""

from __future__ import annotations

from textual.await_complete import AwaitComplete
from textual.screen import ModalScreen, Screen, ScreenResultType


class Overlay(Screen[ScreenResultType]):
    """A screen over another one, closed by its own result."""

    def dismiss(self, result: ScreenResultType | None = None) -> AwaitComplete:
        """Hand the result back, unless another screen is on top or the user has gone elsewhere meanwhile."""
        return super().dismiss(result) if self.app.screen is self else AwaitComplete()


class Dialog(ModalScreen[ScreenResultType]):
    """A small question over a screen."""

    def dismiss(self, result: ScreenResultType | None = None) -> AwaitComplete:
        """Hand the result back, unless another screen is on top or the user has gone elsewhere meanwhile."""
        return super().dismiss(result) if self.app.screen is self else AwaitComplete()
