"""Who is working: asked once, then kept in the settings."""

from __future__ import annotations

from typing import Any

from textual.app import App

from assistant.settings import UnreadableSettings
from assistant.tui.dialogs import LineDialog
from assistant.tui.session import Session


def needed(text: str) -> str:
    """Why a name cannot be taken, or an empty string."""
    return "" if text else "A name is needed: the log records who did what."


async def ask_who(app: App[Any], session: Session) -> str:
    """The user's name, empty where they gave up; must be called from a worker."""
    if session.settings.name:
        return session.settings.name
    hint = "The request's log records who did what. Kept in your settings."
    dialog = LineDialog("Your name", hint=hint, refuse=needed)
    name = await app.push_screen_wait(dialog) or ""
    if name:
        try:
            session.keep(name=name)
        except (OSError, UnreadableSettings) as error:
            app.notify(f"Your name was not kept: {error}", severity="warning", markup=False)
    return name
