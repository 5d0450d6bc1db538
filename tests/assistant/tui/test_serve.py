"""The application in a real browser, where there is one."""

from __future__ import annotations

import os
import re
import shutil
import socket
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from assistant.cli.serve import write_templates

CHROMIUM = shutil.which("chromium") or shutil.which("chromium-browser") or shutil.which("google-chrome")
SECONDS = 90
START = "import sys; from assistant.cli.main import run; sys.exit(run(sys.argv[1:]))"


@pytest.fixture
def port() -> int:
    with socket.socket() as free:
        free.bind(("localhost", 0))
        return int(free.getsockname()[1])


@pytest.fixture
def served(port: int, tmp_path: Path, built: Path) -> Iterator[str]:
    """The address of a server that is up."""
    pytest.importorskip("textual_serve", reason="the extra citedesk[serve] is not installed")
    log = (tmp_path / "server.log").open("wb")
    process = subprocess.Popen(
        [sys.executable, "-c", START, "serve", "--port", str(port), "--today", "2026-06-01"],
        env={**os.environ, "PYTHONPATH": os.pathsep.join(sys.path), "CITEDESK_CACHE_DIR": str(built)},
        stdout=log, stderr=log,
    )  # fmt: skip
    try:
        _wait_for(port, process)
        yield f"http://localhost:{port}"
    finally:
        process.terminate()
        process.wait(10)
        log.close()


def _wait_for(port: int, process: subprocess.Popen[bytes]) -> None:
    deadline = time.monotonic() + SECONDS
    while time.monotonic() < deadline:
        assert process.poll() is None, "the server ended"
        try:
            socket.create_connection(("localhost", port), timeout=1).close()
        except OSError:
            continue
        return
    pytest.fail("the server did not come up")


class Screen:
    """What a browser page has been sent to draw, and what it drew."""

    def __init__(self, page: Any) -> None:
        self.page = page
        self.sent = ""
        self.asked: list[str] = []
        page.on("request", lambda request: self.asked.append(request.url))
        page.on("websocket", lambda socket: socket.on("framereceived", self._receive))

    def _receive(self, frame: bytes | str) -> None:
        self.sent += frame.decode(errors="replace") if isinstance(frame, bytes) else frame

    @property
    def words(self) -> str:
        return " ".join(_CONTROL.sub("", self.sent).split())

    def wait_for(self, words: str) -> None:
        deadline = time.monotonic() + SECONDS
        while words not in self.words:
            assert time.monotonic() < deadline, f"{words!r} did not come; it shows: {self.words[-500:]}"
            self.page.wait_for_timeout(50)

    def ink(self) -> int:
        """How many pixels of the terminal's letters are drawn."""
        return int(self.page.evaluate(_INK))


_CONTROL = re.compile(r"\x1b(?:\[[0-9;?<>=$ ]*[A-Za-z~]|[()][A-Z0-9]|[=>78]|\][^\x07]*\x07)")
_INK = """() => {
    const canvas = document.querySelector("canvas.xterm-text-layer");
    const data = canvas.getContext("2d").getImageData(0, 0, canvas.width, canvas.height).data;
    const first = data.slice(0, 4).join();
    let drawn = 0;
    for (let at = 0; at < data.length; at += 4) drawn += data.slice(at, at + 4).join() !== first;
    return drawn;
}"""


@pytest.mark.skipif(CHROMIUM is None, reason="there is no Chromium on this computer")
def test_a_browser_shows_the_first_page_and_takes_a_question(served: str, tmp_path: Path) -> None:
    playwright = pytest.importorskip("playwright.sync_api", reason="playwright is not installed")
    with playwright.sync_playwright() as driver:
        browser = driver.chromium.launch(executable_path=CHROMIUM, args=["--no-sandbox"])
        page = browser.new_page(viewport={"width": 1200, "height": 800})
        screen = Screen(page)
        page.goto(served)
        screen.wait_for("ask, and get the rule, quoted and cited.")
        page.wait_for_selector("body.-first-byte", timeout=SECONDS * 1000)
        page.mouse.click(600, 750)
        page.keyboard.type("What does 5.30.025 G say?")
        page.keyboard.press("Enter")
        screen.wait_for("The Auditor may waive delinquent interest")
        page.wait_for_timeout(200)
        drawn = screen.ink()
        page.screenshot(path=tmp_path / "asked.png")
        browser.close()
    # A page of text has some hundred thousand; an empty one none.
    assert drawn > 50_000
    assert {url.split("/")[2].split(":")[0] for url in screen.asked} == {"localhost"}
    prompts = Path(os.environ["CITEDESK_DATA_DIR"]) / "prompts.jsonl"
    assert "What does 5.30.025 G say?" in prompts.read_text(encoding="utf-8")


def test_a_page_from_elsewhere_is_refused(served: str) -> None:
    import urllib.error
    import urllib.request

    request = urllib.request.Request(served, headers={"Origin": "http://evil.example"})
    with pytest.raises(urllib.error.HTTPError) as refused:
        urllib.request.urlopen(request, timeout=10)
    assert refused.value.code == 403
    refused.value.close()


def test_the_page_fetches_nothing_from_the_network(tmp_path: Path) -> None:
    pytest.importorskip("textual_serve", reason="the extra citedesk[serve] is not installed")
    write_templates(tmp_path)
    page = (tmp_path / "app_index.html").read_text(encoding="utf-8")
    assert "googleapis" not in page
    assert "textual.js" in page
