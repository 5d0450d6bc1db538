from __future__ import annotations

import threading

import pytest
from textual.pilot import Pilot

from assistant.tui import browse as browse_module
from assistant.tui.browse import BrowseScreen
from assistant.tui.search import Finding, search
from tests.assistant.tui.conftest import AppMaker
from tests.assistant.tui.drive import settle, type_text
from tests.assistant.tui.fake import FakeIndex


async def browse(pilot: Pilot[None]) -> BrowseScreen:
    await settle(pilot)
    await pilot.press("f3")
    await settle(pilot)
    screen = pilot.app.screen
    assert isinstance(screen, BrowseScreen)
    return screen


async def look_for(pilot: Pilot[None], screen: BrowseScreen, words: str) -> None:
    screen.box.value = ""
    screen.box.focus()
    await type_text(pilot, words)
    await settle(pilot)


async def test_typing_lists_sections_and_enter_opens_the_first(make_app: AppMaker) -> None:
    async with make_app().run_test(size=(60, 30)) as pilot:
        screen = await browse(pilot)
        await look_for(pilot, screen, "purchasing from city emp")
        assert screen.findings.display
        assert screen.found[0].provision == "5.32.150"
        await pilot.press("enter")
        await settle(pilot)
        assert screen.reader.provision == "5.32.150"
        assert screen.reader.view.has_focus


async def test_what_is_found_is_highlighted(make_app: AppMaker) -> None:
    async with make_app().run_test(size=(60, 30)) as pilot:
        screen = await browse(pilot)
        await look_for(pilot, screen, "redemption")
        title = screen.found[0].title
        marked = [title.plain[span.start : span.end] for span in title.spans if "underline" in str(span.style)]
        assert [words.lower() for words in marked] == ["redemption"]


async def test_escape_brings_the_tree_back(make_app: AppMaker) -> None:
    async with make_app().run_test(size=(60, 30)) as pilot:
        screen = await browse(pilot)
        await look_for(pilot, screen, "redemption")
        await pilot.press("escape")
        await settle(pilot)
        assert screen.tree_.display
        assert screen.tree_.has_focus
        assert screen.box.value == ""


async def test_nothing_found_says_what_to_do(make_app: AppMaker) -> None:
    async with make_app().run_test(size=(60, 30)) as pilot:
        screen = await browse(pilot)
        await look_for(pilot, screen, "zzzz")
        assert "try fewer or other words" in str(screen._count.render())


async def test_the_tree_unfolds_a_chapter_and_opens_a_section(make_app: AppMaker) -> None:
    async with make_app().run_test(size=(60, 40)) as pilot:
        screen = await browse(pilot)
        screen.tree_.focus()
        chapter = next(node for node in screen.tree_.root.children[1].children if node.data == "5.30")
        screen.tree_.move_cursor(chapter)
        await pilot.press("right", "down", "enter")
        await settle(pilot)
        assert screen.reader.provision == "5.30.005"


async def test_closing_the_reader_gives_the_tree_back(make_app: AppMaker) -> None:
    async with make_app().run_test(size=(60, 30)) as pilot:
        screen = await browse(pilot)
        screen.open_provision("5.30.025.D")
        await settle(pilot)
        assert screen.tree_.cursor_node.data == "5.30.025"
        await pilot.press("escape")
        assert screen.tree_.has_focus
        assert not screen.reader.display


def test_a_typed_citation_comes_first() -> None:
    found = search(FakeIndex(), "5.30.25 e1")  # type: ignore[arg-type]
    assert found[0].provision == "5.30.025.E.1"


def test_the_beginning_of_a_number_lists_its_sections() -> None:
    found = [finding.provision for finding in search(FakeIndex(), "5.32.1")]  # type: ignore[arg-type]
    assert "5.32.100" in found
    assert all(one.startswith("5.32.1") for one in found)


def test_half_a_word_is_found_in_the_text() -> None:
    assert any(finding.provision == "5.30.025.D" for finding in search(FakeIndex(), "one-half perc penal"))  # type: ignore[arg-type]


def test_brackets_and_operators_in_the_search_line_do_no_harm() -> None:
    for typed in ("[/A]", "(", "AND", '"', "chapter:", "[bold]", "5.", "§"):
        assert isinstance(search(FakeIndex(), typed), list)  # type: ignore[arg-type]


async def test_enter_on_a_chapter_opens_it_as_one_text(make_app: AppMaker) -> None:
    async with make_app().run_test(size=(60, 40)) as pilot:
        screen = await browse(pilot)
        screen.tree_.focus()
        chapter = next(node for node in screen.tree_.root.children[1].children if node.data == "5.30")
        screen.tree_.move_cursor(chapter)
        await pilot.press("enter")
        await settle(pilot)
        assert screen.reader.provision == "5.30"
        assert screen.reader.view.has_focus
        assert chapter.is_expanded


async def test_a_screen_made_narrow_keeps_the_list_in_view(make_app: AppMaker) -> None:
    async with make_app().run_test(size=(140, 40)) as pilot:
        await settle(pilot)
        await pilot.press("f3")
        await settle(pilot)
        await type_text(pilot, "redemption")
        screen = pilot.app.screen
        assert screen.reader.display
        await pilot.resize_terminal(60, 24)
        await settle(pilot)
        assert screen.findings.region.width > 0
        await pilot.resize_terminal(140, 40)
        await settle(pilot)
        assert screen.reader.region.width > 0


async def test_a_search_that_takes_long_says_so(make_app: AppMaker, monkeypatch: pytest.MonkeyPatch) -> None:
    gate = threading.Event()

    def slow(index: object, typed: str) -> list[Finding]:
        gate.wait(5)
        return []

    monkeypatch.setattr(browse_module, "search", slow)
    async with make_app().run_test() as pilot:
        screen = await browse(pilot)
        screen.box.insert_text_at_cursor("redemption")
        while "Searching" not in str(screen._count.render()):
            await pilot.pause(0.02)
        gate.set()
        await settle(pilot)
        assert "Nothing found" in str(screen._count.render())
