"""Pictures of the main screens; `pytest --snapshot-update` renews them after a change that is meant."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from pathlib import Path
from typing import Any

import pytest
from pytest_textual_snapshot import SVGImageExtension
from syrupy import SnapshotAssertion
from textual.pilot import Pilot

from assistant.tui.app import Citedesk
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


@pytest.fixture
def picture(snapshot: SnapshotAssertion) -> SnapshotAssertion:
    """A picture to compare the screen with, one file for each name."""
    return snapshot.use_extension(SVGImageExtension)


def compare(app: Citedesk, picture: SnapshotAssertion, folder: Path, name: str) -> None:
    """Fail where the screen looks different, and keep what it looks like for whoever decides."""
    shot = app.export_screenshot()
    if shot != picture(name=name):
        (folder / f"{name}.svg").write_text(shot, encoding="utf-8")
        pytest.fail(f"The screen looks different: compare {folder / name}.svg with the one in __snapshots__.")


@pytest.mark.usefixtures("with_register")
@pytest.mark.parametrize("width", SIZES)
@pytest.mark.parametrize("scene", SCENES)
async def test_a_screen_looks_as_it_should(
    picture: SnapshotAssertion, make_app: AppMaker, tmp_path: Path, scene: str, width: int
) -> None:
    app = make_app(theme=THEMES[0])
    async with app.run_test(size=SIZES[width]) as pilot:
        await SCENES[scene](pilot)
        for theme in THEMES:
            app.theme = theme
            await settle(pilot)
            compare(app, picture, tmp_path, theme)


@pytest.mark.parametrize("scene", [answers, asked_back])
async def test_without_colors_nothing_is_lost(
    picture: SnapshotAssertion, make_app: AppMaker, monkeypatch: pytest.MonkeyPatch, tmp_path: Path, scene: Scene
) -> None:
    monkeypatch.setenv("NO_COLOR", "1")
    app = make_app()
    async with app.run_test(size=SIZES[100]) as pilot:
        await scene(pilot)
        compare(app, picture, tmp_path, "no-color")
