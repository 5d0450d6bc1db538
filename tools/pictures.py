"""Makes the README's pictures: the main screens, with the real documents, on a fixed day.

Run it as ``python tools/pictures.py [FOLDER]``; each screen becomes one SVG file.
"""

from __future__ import annotations

import argparse
import asyncio
import re
import tempfile
from collections.abc import Awaitable, Callable
from datetime import date
from pathlib import Path
from typing import Any, cast

from textual.pilot import Pilot
from textual.widgets import Input

from assistant.desk import Desk
from assistant.tui.app import Citedesk
from assistant.tui.browse import BrowseScreen
from assistant.tui.exceptions.register import RegisterScreen
from assistant.tui.session import Session

TODAY = date(2026, 6, 1)
VENDOR = "Can I buy from a business that a City employee is associated with?"
WAIVER = "What does 5.30.025 G say?"
NEED = "The telemetry radios cannot be patched until the vendor ships new firmware."
Scene = Callable[[Pilot[Any]], Awaitable[None]]


async def rest(pilot: Pilot[Any]) -> None:
    """Wait until the screen shows what was begun."""
    for _ in range(3):
        await pilot.pause()
        running = [worker for worker in pilot.app.workers if worker.group != "dialog"]
        if running:
            await pilot.app.workers.wait_for_complete(running)
    await pilot.pause()


def desk(pilot: Pilot[Any]) -> Citedesk:
    """The application that is being driven."""
    return cast(Citedesk, pilot.app)


async def ask(pilot: Pilot[Any], question: str) -> None:
    """Ask at the prompt."""
    await rest(pilot)
    desk(pilot).chat.ask(question)
    await rest(pilot)


async def answer(pilot: Pilot[Any]) -> None:
    """A permission, with the law beside it."""
    await ask(pilot, VENDOR)
    await pilot.press("escape")


async def browse(pilot: Pilot[Any]) -> None:
    """Search as you type."""
    await pilot.press("f3")
    await rest(pilot)
    cast(BrowseScreen, pilot.app.screen).box.value = "redemption period"
    await rest(pilot)


async def calculate(pilot: Pilot[Any]) -> None:
    """A form with its result, a chain of deadlines."""
    await rest(pilot)
    await desk(pilot).open_calculator("sale_notice_deadlines", {"sale": "2026-09-15"})
    await rest(pilot)


async def request(pilot: Pilot[Any]) -> None:
    """An exception request on its review page."""
    values = {"title": "Telemetry radios", "need": NEED, "organization": "Parks & Recreation"}
    number = desk(pilot).session.office.new(by="Ana Ruiz", today=TODAY, values=values).number
    await pilot.press("f5")
    await rest(pilot)
    cast(RegisterScreen, pilot.app.screen).open(number)
    await rest(pilot)


async def first_page(pilot: Pilot[Any]) -> None:
    """What one sees first."""


async def narrow(pilot: Pilot[Any]) -> None:
    """The law over the whole of a narrow screen, on a link."""
    await ask(pilot, WAIVER)
    await pilot.press("escape", "1")
    await rest(pilot)
    await pilot.press("tab")


SCENES: dict[str, tuple[Scene, tuple[int, int], str]] = {
    "first-page": (first_page, (84, 26), "textual-dark"),
    "answer": (answer, (120, 34), "textual-dark"),
    "browse": (browse, (120, 32), "textual-light"),
    "calculate": (calculate, (120, 30), "textual-dark"),
    "exception": (request, (120, 34), "textual-light"),
    "narrow": (narrow, (60, 30), "textual-light"),
}
_FONT_FACE = re.compile(r"@font-face\s*\{[^}]*\}\s*")
_TEXT = re.compile(r"(<text\b[^>]*>)([^<]*)(</text>)")
_PRIVATE = re.compile(r"terminal-\d+-")
_FONTS = "ui-monospace, SFMono-Regular, Menlo, Consolas, 'DejaVu Sans Mono', monospace"


def portable(svg: str, name: str) -> str:
    """A screenshot that fetches nothing, reads the same in every viewer and is the same in every run."""
    svg = _FONT_FACE.sub("", svg).replace("Fira Code, monospace", _FONTS).replace("Fira Code", "monospace")
    svg = re.sub(r"<!--.*?-->\s*", "", svg, flags=re.DOTALL)
    # Some viewers drop the spaces at the edges of a text.
    svg = _TEXT.sub(lambda found: found[1] + found[2].replace(" ", "&#160;") + found[3], svg)
    return _PRIVATE.sub(f"{name}-", svg)


async def picture(name: str, folder: Path, home: Path) -> None:
    """Write one picture."""
    scene, size, theme = SCENES[name]
    session = Session(
        lambda progress: Desk.open(TODAY, progress), today=TODAY, config=home / name, data=home / name,
        database_url=f"sqlite:///{(home / name / 'register.sqlite3').as_posix()}",
    )  # fmt: skip
    session.settings = session.settings.model_copy(update={"theme": theme, "name": "Ana Ruiz"})
    app = Citedesk(session)
    async with app.run_test(size=size) as pilot:
        await rest(pilot)
        await scene(pilot)
        await rest(pilot)
        svg = app.export_screenshot(title="citedesk")
    (folder / f"{name}.svg").write_text(portable(svg, name), encoding="utf-8")


def main() -> int:
    """Write all pictures."""
    parser = argparse.ArgumentParser(description="Make the README's pictures.")
    parser.add_argument("folder", nargs="?", type=Path, default=Path("docs"))
    folder: Path = parser.parse_args().folder
    folder.mkdir(parents=True, exist_ok=True)
    Input._toggle_cursor = lambda self: None  # type: ignore[method-assign]
    with tempfile.TemporaryDirectory() as home:
        for name in SCENES:
            asyncio.run(picture(name, folder, Path(home)))
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
