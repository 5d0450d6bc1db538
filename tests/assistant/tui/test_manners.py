from __future__ import annotations

import threading
from pathlib import Path

import pytest
from textual.command import CommandPalette

from assistant.tui.dialogs import PageDialog
from assistant.tui.menu import actions
from assistant.tui.mode_bar import ModeBar
from tests.assistant.tui.conftest import AppMaker
from tests.assistant.tui.drive import ask, notices, settle, text_of, type_text
from tests.assistant.tui.fake import PENALTY, FakeDesk


def names(app) -> list[str]:  # type: ignore[no-untyped-def]
    return [command.title for command in actions(app, app.screen)]


PLACES = [("f2", "chat"), ("f3", "browse"), ("f4", "calculators"), ("f5", "exceptions")]


@pytest.mark.usefixtures("with_register")
async def test_function_keys_go_to_the_four_places(make_app: AppMaker) -> None:
    async with make_app().run_test(size=(60, 20)) as pilot:
        await settle(pilot)
        for key, mode in PLACES:
            await pilot.press(key)
            await settle(pilot)
            assert pilot.app.current_mode == mode


def footer_fits(app) -> bool:  # type: ignore[no-untyped-def]
    from textual.widgets import Footer
    from textual.widgets._footer import FooterKey

    keys = list(app.screen.query_one(Footer).query(FooterKey))
    return 1 <= len(keys) <= 5 and all(key.region.right <= 60 for key in keys)


@pytest.mark.usefixtures("with_register")
async def test_the_footer_fits_sixty_columns_wherever_the_focus_is(make_app: AppMaker) -> None:
    async with make_app().run_test(size=(60, 24)) as pilot:
        app = pilot.app
        await settle(pilot)
        assert footer_fits(app)
        await ask(pilot, PENALTY)
        places = [
            "escape", "1", "right", "slash", "escape", "escape", "f6", "escape", "f9", "escape", "f4", "tab", "escape",
            "f3", "down", "enter", "f5", "n",
        ]  # fmt: skip
        for key in places:
            await pilot.press(key)
            await settle(pilot)
            assert footer_fits(app), (key, app.focused)


async def test_the_menu_is_on_the_first_line_and_opens_with_the_mouse(make_app: AppMaker) -> None:
    async with make_app().run_test(size=(60, 24)) as pilot:
        await settle(pilot)
        bar = pilot.app.screen.query_one(ModeBar)
        words = text_of(bar, 60)
        assert "\n" not in words
        await pilot.click(bar, offset=(words.index("Menu"), 0))
        await settle(pilot)
        assert isinstance(pilot.app.screen, CommandPalette)


async def test_the_menu_waits_for_the_documents(make_app: AppMaker) -> None:
    app = make_app()
    gate = threading.Event()

    def slow(progress: object) -> FakeDesk:
        gate.wait(5)
        return FakeDesk()

    app.session._desk_factory = slow
    async with app.run_test(size=(100, 30)) as pilot:
        await pilot.pause()
        await pilot.press("ctrl+p")
        await pilot.pause()
        await pilot.press(*"5.32.150")
        gate.set()
        await settle(pilot)
        await pilot.press("enter")
        await settle(pilot)
        if isinstance(app.screen, CommandPalette):
            await pilot.press("enter")
            await settle(pilot)
        assert app.chat.reader.provision == "5.32.150"


async def test_a_name_of_the_settings_that_nothing_has_is_told(make_app: AppMaker, tmp_path: Path) -> None:
    (tmp_path / "config").mkdir()
    (tmp_path / "config" / "settings.toml").write_text(
        '[keymap]\n"reader.fnd" = "ctrl+f"\n"reader.find" = "ctrl+g"\n', encoding="utf-8"
    )
    async with make_app().run_test() as pilot:
        await settle(pilot)
        assert "reader.fnd, which nothing is called" in notices(pilot.app)


async def test_the_menu_offers_only_what_applies(make_app: AppMaker) -> None:
    async with make_app().run_test() as pilot:
        await settle(pilot)
        assert "Save: the conversation" not in names(pilot.app)
        await ask(pilot, PENALTY)
        assert "Save: the conversation" in names(pilot.app)
        await pilot.press("f3")
        await settle(pilot)
        assert "Save: the conversation" not in names(pilot.app)
        assert "Go to: Ask" in names(pilot.app)


async def test_the_menu_offers_what_the_reader_and_a_form_can_do(make_app: AppMaker) -> None:
    async with make_app().run_test(size=(120, 30)) as pilot:
        await settle(pilot)
        assert "Find in this text" not in names(pilot.app)
        await ask(pilot, PENALTY)
        assert {"Find in this text", "Copy: this provision"} <= set(names(pilot.app))
        await pilot.press("f4")
        await settle(pilot)
        assert {"Answer in the conversation", "Compare", "Save: the dates"} <= set(names(pilot.app))
        assert "Find in this text" not in names(pilot.app)


async def test_the_menu_opens_a_section_by_its_number(make_app: AppMaker) -> None:
    async with make_app().run_test(size=(100, 30)) as pilot:
        await settle(pilot)
        await pilot.press("ctrl+p")
        await settle(pilot)
        assert isinstance(pilot.app.screen, CommandPalette)
        for character in "5.32.150":
            await pilot.press(character)
        await settle(pilot)
        await pilot.press("enter")
        await settle(pilot)
        if isinstance(pilot.app.screen, CommandPalette):
            await pilot.press("enter")
            await settle(pilot)
        assert pilot.app.chat.reader.provision == "5.32.150"


async def test_the_menu_opens_a_citation_however_it_is_typed(make_app: AppMaker) -> None:
    async with make_app().run_test(size=(100, 30)) as pilot:
        await settle(pilot)
        await pilot.press("ctrl+p")
        await settle(pilot)
        await type_text(pilot, "5.30.25 e1")
        await pilot.press("enter")
        await settle(pilot)
        if isinstance(pilot.app.screen, CommandPalette):
            await pilot.press("enter")
            await settle(pilot)
        assert pilot.app.chat.reader.provision == "5.30.025.E.1"


async def test_a_key_of_the_settings_that_is_taken_already_is_told(make_app: AppMaker, tmp_path: Path) -> None:
    (tmp_path / "config").mkdir()
    (tmp_path / "config" / "settings.toml").write_text('[keymap]\n"answers.copy" = "pagedown"\n', encoding="utf-8")
    async with make_app().run_test() as pilot:
        await ask(pilot, PENALTY)
        await pilot.press("escape", "pagedown")
        await settle(pilot)
        assert "A key in your settings is also the key of: Page Down" in notices(pilot.app)
        assert pilot.app.clipboard.startswith("Question: ")


async def test_help_is_about_what_has_the_focus(make_app: AppMaker) -> None:
    async with make_app().run_test() as pilot:
        await ask(pilot, PENALTY)
        await pilot.press("f1")
        await settle(pilot)
        assert isinstance(pilot.app.screen, PageDialog)
        assert "Type a question in your own words" in pilot.app.screen._page.laid_out(100).plain
        await pilot.press("escape", "escape", "f1")
        await settle(pilot)
        page = pilot.app.screen._page.laid_out(100).plain
        assert "move from answer to answer" in page
        assert "answers.copy" in page


async def test_about_has_what_a_bug_report_needs(make_app: AppMaker) -> None:
    async with make_app().run_test() as pilot:
        await settle(pilot)
        pilot.app.action_about()
        await settle(pilot)
        page = pilot.app.screen._page.laid_out(100).plain
        for words in ("textual", "Python", "settings", "BTS-1.01", "no network"):
            assert words in page


async def test_a_theme_is_kept(make_app: AppMaker) -> None:
    async with make_app().run_test() as pilot:
        await settle(pilot)
        pilot.app.theme = "textual-light"
        await settle(pilot)
    async with make_app().run_test() as pilot:
        await settle(pilot)
        assert pilot.app.theme == "textual-light"


async def test_a_key_is_changed_in_the_settings(make_app: AppMaker, tmp_path: Path) -> None:
    (tmp_path / "config").mkdir()
    (tmp_path / "config" / "settings.toml").write_text('[keymap]\n"app.browse" = "ctrl+b"\n', encoding="utf-8")
    async with make_app().run_test() as pilot:
        await settle(pilot)
        await pilot.press("ctrl+b")
        await settle(pilot)
        assert pilot.app.current_mode == "browse"


async def test_settings_that_cannot_be_read_are_told_and_nothing_is_lost(make_app: AppMaker, tmp_path: Path) -> None:
    (tmp_path / "config").mkdir()
    file = tmp_path / "config" / "settings.toml"
    file.write_text("theme = [", encoding="utf-8")
    async with make_app().run_test() as pilot:
        await settle(pilot)
        assert "settings.toml is not TOML" in notices(pilot.app)
        pilot.app.theme = "textual-light"
        await settle(pilot)
        assert "was not kept" in notices(pilot.app)
    assert file.read_text(encoding="utf-8") == "theme = ["


async def test_ctrl_c_quits_only_the_second_time(make_app: AppMaker) -> None:
    app = make_app()
    async with app.run_test() as pilot:
        await settle(pilot)
        pilot.app.chat.transcript.focus()
        await pilot.press("ctrl+c")
        assert "again to quit" in notices(pilot.app)
        assert app.is_running
        pilot.app.action_help_quit()
        await pilot.pause()
    assert app.return_code == 0


async def test_no_color_keeps_every_word(make_app: AppMaker, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("NO_COLOR", "1")
    from tests.assistant.tui.fake import VENDOR

    async with make_app().run_test() as pilot:
        assert pilot.app.no_color
        await ask(pilot, VENDOR)
        assert "CONDITIONAL" in text_of(pilot.app.chat.transcript.current)


async def test_resizing_moves_from_one_pane_to_two(make_app: AppMaker) -> None:
    async with make_app().run_test(size=(60, 24)) as pilot:
        await ask(pilot, PENALTY)
        await pilot.press("escape", "1")
        await settle(pilot)
        talk = pilot.app.chat.query_one(".talk")
        assert talk.size.width == 0
        await pilot.resize_terminal(140, 30)
        await settle(pilot)
        assert talk.size.width > 60
        assert pilot.app.chat.reader.size.width > 50


async def test_typing_in_a_dialog_does_not_change_places(make_app: AppMaker) -> None:
    async with make_app().run_test() as pilot:
        await ask(pilot, PENALTY)
        await pilot.press("f9")
        await settle(pilot)
        await pilot.press("f3")
        await type_text(pilot, "x")
        assert pilot.app.current_mode == "chat"
