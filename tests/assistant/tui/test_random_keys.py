from __future__ import annotations

import random

import pytest
from textual import events
from textual.keys import key_to_character

from assistant.tui.app import Citedesk
from tests.assistant.tui.conftest import AppMaker
from tests.assistant.tui.drive import settle

KEYS = [
    *("up", "down", "left", "right", "tab", "shift+tab", "enter", "escape", "space", "pageup", "pagedown", "home"),
    *("end", "backspace", "delete", "slash", "f1", "f2", "f3", "f4", "f5", "f6", "f7", "f8", "f9", "ctrl+p", "ctrl+n"),
    "ctrl+u",
    *"jknNbfuhyYzgGslrwdi1259ae.,$[]()-x",
]
COUNT = 2000
BURST = 50


async def stay(app: Citedesk) -> None:
    """What quitting does here, since the menu offers it too."""


@pytest.mark.usefixtures("with_register")
async def test_two_thousand_random_keys_do_no_harm(make_app: AppMaker, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(Citedesk, "action_quit", stay)
    rng = random.Random(20260601)
    app: Citedesk = make_app()
    app.session.keep(name="Ana Ruiz")
    async with app.run_test(size=(60, 20)) as pilot:
        await settle(pilot)
        for _ in range(COUNT // BURST):
            await press_at_once(app, rng.choices(KEYS, k=BURST))
            await pilot.pause()
        await settle(pilot)
        assert app.is_running
        assert app.return_code is None


async def press_at_once(app: Citedesk, keys: list[str]) -> None:
    """Keys as fast as a terminal sends them, which a pilot's own press does not do."""
    for key in keys:
        event = events.Key(key, key_to_character(key))
        event.set_sender(app)
        app.post_message(event)
