"""The README's pictures are there, can be read by any viewer and fetch nothing; `make pictures` renews them."""

from __future__ import annotations

import re
from pathlib import Path
from xml.etree import ElementTree

import pytest

ROOT = Path(__file__).parents[3]
PICTURES = re.findall(r"!\[[^\]]*\]\(([^)]*)\)", (ROOT / "README.md").read_text(encoding="utf-8"))
SVG = "http://www.w3.org/2000/svg"
WORDS = {
    "docs/first-page.svg": "Type below, or press Tab",
    "docs/answer.svg": "PCC 5.32.150 A",
    "docs/browse.svg": "redemption",
    "docs/calculate.svg": "Timeline",
    "docs/exception.svg": "NOT COMPLETE",
    "docs/narrow.svg": "Defined term",
}


def test_the_readme_shows_every_main_screen() -> None:
    assert sorted(PICTURES) == sorted(WORDS)


def test_every_picture_is_described_in_words() -> None:
    readme = (ROOT / "README.md").read_text(encoding="utf-8")
    assert all(len(words) > 40 for words in re.findall(r"!\[([^\]]*)\]\(", readme))


@pytest.mark.parametrize("name", WORDS)
def test_a_picture_shows_its_screen_and_fetches_nothing(name: str) -> None:
    text = (ROOT / name).read_text(encoding="utf-8")
    shown = "".join(ElementTree.fromstring(text).itertext()).replace("\xa0", " ")
    assert WORDS[name] in shown
    assert re.findall(r"https?:[^\s\"'<>)]*", text) == [SVG]
    assert "url(#" in text
    assert not re.search(r"url\((?!#)|@font-face|@import|<image|<script", text)
