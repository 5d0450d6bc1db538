"""Steps that the tests share: each waits until the application has come to rest."""

from __future__ import annotations

from typing import Any

from textual.pilot import Pilot

from assistant.tui.app import Citedesk
from assistant.tui.page import Sheet

DesktopPilot = Pilot[Any]


async def settle(pilot: DesktopPilot) -> None:
    """Wait for all work begun so far; work that waits for a dialog's answer goes on waiting."""
    await pilot.pause()
    while running := [worker for worker in pilot.app.workers if worker.group != "dialog"]:
        await pilot.app.workers.wait_for_complete(running)
        await pilot.pause()
    await pilot.pause()


async def type_text(pilot: DesktopPilot, text: str) -> None:
    """Put a text into the focused line as a paste would."""
    focused = pilot.app.focused
    assert focused is not None
    focused.insert_text_at_cursor(text)  # type: ignore[attr-defined]
    await settle(pilot)


async def ask(pilot: DesktopPilot, question: str) -> None:
    """Ask at the prompt and wait for the answer."""
    await pilot.pause()
    await type_text(pilot, question)
    await pilot.press("enter")
    await settle(pilot)


def text_of(sheet: Sheet, width: int = 80) -> str:
    """The words of a sheet as laid out."""
    return sheet.page.laid_out(width).plain


def notices(app: Citedesk) -> str:
    """Every toast shown so far."""
    return "\n".join(str(notice.message) for notice in app._notifications)
