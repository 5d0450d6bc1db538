from __future__ import annotations

from textual.pilot import Pilot

from assistant.tui.conversations import ConversationsScreen
from tests.assistant.tui.conftest import AppMaker
from tests.assistant.tui.drive import ask, notices, settle, text_of, type_text
from tests.assistant.tui.fake import OPEN, PENALTY, VENDOR, FakeDesk, penalty


async def two_conversations(pilot: Pilot[None]) -> None:
    await ask(pilot, PENALTY)
    await pilot.press("ctrl+n")
    await settle(pilot)
    await ask(pilot, VENDOR)


async def listed(pilot: Pilot[None]) -> ConversationsScreen:
    await pilot.press("f6")
    await settle(pilot)
    screen = pilot.app.screen
    assert isinstance(screen, ConversationsScreen)
    return screen


def titles(screen: ConversationsScreen) -> list[str]:
    return [record.title for record in screen._records]


async def test_conversations_survive_a_restart_and_are_continued(make_app: AppMaker) -> None:
    async with make_app().run_test() as pilot:
        await two_conversations(pilot)
    async with make_app().run_test() as pilot:
        await settle(pilot)
        screen = await listed(pilot)
        assert titles(screen) == [VENDOR, PENALTY]
        await pilot.press("down", "down", "enter")
        await settle(pilot)
        assert [answer.question for answer in pilot.app.chat.answers] == [PENALTY]
        await ask(pilot, "And for two?")
    async with make_app().run_test() as pilot:
        await settle(pilot)
        screen = await listed(pilot)
        assert screen._records[0].title == PENALTY
        assert screen._records[0].turns == 2


async def test_a_continued_conversation_still_knows_what_it_asked(make_app: AppMaker) -> None:
    async with make_app().run_test() as pilot:
        await ask(pilot, OPEN)
    desk = FakeDesk()
    async with make_app(desk).run_test() as pilot:
        await settle(pilot)
        await listed(pilot)
        await pilot.press("enter")
        await settle(pilot)
        assert pilot.app.chat.pending.display
        await ask(pilot, "8,940")
        assert desk.asked == ["8,940"]
        assert "$44.70" in text_of(pilot.app.chat.transcript.current)


async def test_searching_looks_into_questions_and_answers(make_app: AppMaker) -> None:
    async with make_app().run_test() as pilot:
        await two_conversations(pilot)
        screen = await listed(pilot)
        await type_text(pilot, "emergency ordinance")
        assert titles(screen) == [VENDOR]
        await type_text(pilot, " zebra")
        assert titles(screen) == []


async def test_renaming(make_app: AppMaker) -> None:
    async with make_app().run_test() as pilot:
        await ask(pilot, PENALTY)
        screen = await listed(pilot)
        await pilot.press("down", "r")
        await settle(pilot)
        pilot.app.focused.value = "Division Street"
        await pilot.press("enter")
        await settle(pilot)
        assert titles(screen) == ["Division Street"]


async def test_deleting_asks_first(make_app: AppMaker) -> None:
    async with make_app().run_test() as pilot:
        await ask(pilot, PENALTY)
        screen = await listed(pilot)
        await pilot.press("down", "d")
        await settle(pilot)
        await pilot.press("escape")
        await settle(pilot)
        assert titles(screen) == [PENALTY]
        await pilot.press("d")
        await settle(pilot)
        await pilot.press("y")
        await settle(pilot)
        assert titles(screen) == []


async def test_a_new_conversation_begins_on_the_first_page(make_app: AppMaker) -> None:
    async with make_app().run_test() as pilot:
        await ask(pilot, PENALTY)
        await pilot.press("ctrl+n")
        await settle(pilot)
        assert not pilot.app.chat.transcript.display
        assert pilot.app.chat.number is None


async def test_five_hundred_answers_mount_a_few_and_home_brings_the_earlier_ones(make_app: AppMaker) -> None:
    async with make_app().run_test(size=(80, 30)) as pilot:
        await settle(pilot)
        transcript = pilot.app.chat.transcript
        pilot.app.chat._first_page(False)
        await transcript.show([penalty(f"Question {number}") for number in range(500)])
        await settle(pilot)
        assert len(transcript.blocks) < 100
        assert transcript.current.answer.question == "Question 499"
        assert "460 earlier answers" in text_of(transcript._earlier)
        transcript.focus()
        await pilot.press("home")
        await settle(pilot)
        await pilot.press("home")
        await settle(pilot)
        assert transcript.current.answer.question == "Question 459"
        assert len(transcript.blocks) < 100
        await pilot.press("end")
        await settle(pilot)
        assert transcript.current.answer.question == "Question 499"
        await transcript.add(penalty("One more"))
        assert transcript.current.answer.question == "One more"


async def open_dialog_on_the_first(pilot: Pilot[None], key: str) -> None:
    await listed(pilot)
    await pilot.press("down", key)
    await settle(pilot)


async def test_the_open_conversation_goes_by_its_new_title(make_app: AppMaker) -> None:
    async with make_app().run_test() as pilot:
        await ask(pilot, PENALTY)
        await open_dialog_on_the_first(pilot, "r")
        pilot.app.focused.value = "Division Street"
        await pilot.press("enter")
        await settle(pilot)
        await pilot.press("escape")
        await settle(pilot)
        await pilot.press("f9")
        await settle(pilot)
        assert pilot.app.focused.value == "division-street.md"


async def test_deleting_the_open_conversation_brings_the_first_page_and_the_next_answer_is_kept(
    make_app: AppMaker,
) -> None:
    async with make_app().run_test() as pilot:
        await ask(pilot, PENALTY)
        await open_dialog_on_the_first(pilot, "d")
        await pilot.press("y")
        await settle(pilot)
        await pilot.press("escape")
        await settle(pilot)
        assert not pilot.app.chat.transcript.display
        await ask(pilot, VENDOR)
        assert "not kept" not in notices(pilot.app)
        assert titles(await listed(pilot)) == [VENDOR]


async def test_an_answer_is_kept_though_another_window_deleted_its_conversation(make_app: AppMaker) -> None:
    async with make_app().run_test() as pilot:
        await ask(pilot, PENALTY)
        pilot.app.session.conversations.delete(pilot.app.chat.number)
        await ask(pilot, VENDOR)
        assert "not kept" not in notices(pilot.app)
        assert titles(await listed(pilot)) == [VENDOR]


async def test_a_new_conversation_begins_from_the_list(make_app: AppMaker) -> None:
    async with make_app().run_test() as pilot:
        await ask(pilot, PENALTY)
        await listed(pilot)
        await pilot.press("ctrl+n")
        await settle(pilot)
        assert not pilot.app.chat.transcript.display
        assert pilot.app.chat.prompt.has_focus
