"""Pictures of the main screens; `pytest --snapshot-update` renews them after a change that is meant."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from typing import Any

import pytest
from textual.pilot import Pilot

from tests.assistant.tui.conftest import AppMaker
from tests.assistant.tui.drive import ask, settle, type_text
from tests.assistant.tui.fake import OPEN, PENALTY, TODAY, VENDOR

Scene = Callable[[Pilot[Any]], Awaitable[None]]
SIZES = {60: (60, 30), 100: (100, 34), 140: (140, 38)}
THEMES = ("textual-dark", "textual-light")


async def first_page(pilot: Pilot[Any]) -> None:
    await settle(pilot)


async def answers(pilot: Pilot[Any]) -> None:
    await ask(pilot, VENDOR)
    await ask(pilot, PENALTY)
    await pilot.press("escape")
    await settle(pilot)


async def asked_back(pilot: Pilot[Any]) -> None:
    await ask(pilot, OPEN)


async def reading(pilot: Pilot[Any]) -> None:
    await ask(pilot, PENALTY)
    await pilot.press("escape", "1", "tab")
    await settle(pilot)


async def finding(pilot: Pilot[Any]) -> None:
    await settle(pilot)
    await pilot.press("f3")
    await settle(pilot)
    await type_text(pilot, "redemption")
    await settle(pilot)


async def calculating(pilot: Pilot[Any]) -> None:
    await ask(pilot, PENALTY)
    await pilot.press("f4")
    await settle(pilot)


async def reviewing(pilot: Pilot[Any]) -> None:
    session = pilot.app.session
    session.office.new(by="Ana Ruiz", today=TODAY, values={"need": "Old radios cannot be patched.", "title": "Radios"})
    await settle(pilot)
    await pilot.press("f5")
    await settle(pilot)
    await pilot.press("enter")
    await settle(pilot)


SCENES: dict[str, Scene] = {
    "first-page": first_page, "answers": answers, "reading": reading,
    "finding": finding, "calculating": calculating, "reviewing": reviewing,
}  # fmt: skip


@pytest.mark.parametrize("theme", THEMES)
@pytest.mark.parametrize("width", SIZES)
@pytest.mark.parametrize("scene", SCENES)
def test_a_screen_looks_as_it_should(
    snap_compare: Callable[..., bool], make_app: AppMaker, scene: str, width: int, theme: str
) -> None:
    assert snap_compare(make_app(theme=theme), terminal_size=SIZES[width], run_before=SCENES[scene])


@pytest.mark.parametrize("scene", [answers, asked_back])
def test_without_colors_nothing_is_lost(
    snap_compare: Callable[..., bool], make_app: AppMaker, monkeypatch: pytest.MonkeyPatch, scene: Scene
) -> None:
    monkeypatch.setenv("NO_COLOR", "1")
    assert snap_compare(make_app(), terminal_size=SIZES[100], run_before=scene)
