from __future__ import annotations

import json
import threading
from pathlib import Path

import pytest

from assistant.answer import Verdict
from assistant.tui.answer_page import answer_page
from assistant.tui.dialogs import LineDialog
from tests.assistant.tui.conftest import AppMaker
from tests.assistant.tui.drive import ask, notices, settle, text_of, type_text
from tests.assistant.tui.fake import BROKEN, OPEN, PENALTY, VENDOR, FakeDesk, asks_back, vendor


async def test_the_first_page_offers_six_questions_and_enter_asks_one(make_app: AppMaker) -> None:
    desk = FakeDesk()
    async with make_app(desk).run_test() as pilot:
        await settle(pilot)
        await pilot.press("tab", "enter")
        await settle(pilot)
        assert len(desk.asked) == 1
        assert pilot.app.chat.transcript.display
        assert pilot.app.chat.prompt.has_focus


async def test_an_answer_shows_verdict_citation_and_quote(make_app: AppMaker) -> None:
    async with make_app().run_test() as pilot:
        await ask(pilot, VENDOR)
        block = pilot.app.chat.transcript.current
        assert block is not None
        shown = text_of(block)
        assert "CONDITIONAL" in shown
        assert "[1] PCC 5.32.150 A" in shown
        assert "│ The City Purchasing Agent shall not purchase" in shown
        assert "Text as of 2000-04-12" in shown


async def test_steps_are_folded_until_enter(make_app: AppMaker) -> None:
    async with make_app().run_test() as pilot:
        await ask(pilot, PENALTY)
        await pilot.press("escape")
        block = pilot.app.chat.transcript.current
        assert block is not None
        assert "One-half of one percent =" not in text_of(block)
        await pilot.press("enter")
        assert "One-half of one percent = $44.70" in text_of(block)
        assert "Does not apply: The interest-free days are over" in text_of(block)


async def test_a_digit_opens_the_law_with_the_quoted_words_marked(make_app: AppMaker) -> None:
    async with make_app().run_test(size=(60, 30)) as pilot:
        await ask(pilot, PENALTY)
        assert not pilot.app.chat.reader.display
        await pilot.press("escape", "1")
        await settle(pilot)
        reader = pilot.app.chat.reader
        assert reader.display
        assert reader.provision == "5.30.025.D"
        assert reader.view.has_focus
        marked = [item for item in reader.view.leaf.paragraphs if item.anchor == "5.30.025.D"]
        assert marked[0].first.plain.startswith("▌")
        assert any("$mark" in str(span.style) for span in marked[0].content.spans)


async def test_a_wide_screen_opens_the_law_beside_the_answer(make_app: AppMaker) -> None:
    async with make_app().run_test(size=(120, 30)) as pilot:
        await ask(pilot, PENALTY)
        assert pilot.app.chat.reader.display
        assert pilot.app.chat.prompt.has_focus


async def test_a_citation_that_does_not_exist_is_said(make_app: AppMaker) -> None:
    async with make_app().run_test() as pilot:
        await ask(pilot, PENALTY)
        await pilot.press("escape", "9")
        assert "no citation 9" in notices(pilot.app)


async def test_a_pending_question_takes_a_typed_reply(make_app: AppMaker) -> None:
    async with make_app().run_test() as pilot:
        await ask(pilot, OPEN)
        pending = pilot.app.chat.pending
        assert pending.display
        assert "principal balance" in text_of(pending._question)
        await ask(pilot, "8,940")
        assert not pending.display
        assert "$44.70" in text_of(pilot.app.chat.transcript.current)


async def test_f4_opens_the_form_of_what_was_asked_back(make_app: AppMaker) -> None:
    async with make_app().run_test() as pilot:
        await ask(pilot, OPEN)
        await pilot.press("f4")
        await settle(pilot)
        assert pilot.app.current_mode == "calculators"
        assert pilot.app.screen.form.calculator.name == "lien_penalty"


async def test_up_brings_back_questions_of_an_earlier_session_and_the_draft(make_app: AppMaker) -> None:
    async with make_app().run_test() as pilot:
        await ask(pilot, PENALTY)
        await ask(pilot, VENDOR)
    async with make_app().run_test() as pilot:
        await type_text(pilot, "a draft")
        prompt = pilot.app.chat.prompt
        await pilot.press("up")
        assert prompt.value == VENDOR
        await pilot.press("up")
        assert prompt.value == PENALTY
        await pilot.press("up", "down", "down")
        assert prompt.value == "a draft"


async def test_escape_stops_a_question_and_gives_it_back(make_app: AppMaker) -> None:
    gate = threading.Event()
    desk = FakeDesk(hold=lambda: gate.wait(5) and None)
    async with make_app(desk).run_test() as pilot:
        await type_text_without_waiting(pilot, PENALTY)
        assert pilot.app.chat.busy
        await pilot.press("escape")
        gate.set()
        await settle(pilot)
        assert pilot.app.chat.prompt.value == PENALTY
        assert pilot.app.chat.answers == []


async def type_text_without_waiting(pilot, text: str) -> None:  # type: ignore[no-untyped-def]
    await pilot.pause()
    pilot.app.chat.prompt.insert_text_at_cursor(text)
    await pilot.press("enter")
    await pilot.pause()


async def test_one_question_at_a_time(make_app: AppMaker) -> None:
    gate = threading.Event()
    desk = FakeDesk(hold=lambda: gate.wait(5) and None)
    async with make_app(desk).run_test() as pilot:
        await type_text_without_waiting(pilot, PENALTY)
        await type_text_without_waiting(pilot, VENDOR)
        assert "One question at a time" in notices(pilot.app)
        gate.set()
        await settle(pilot)
        assert [answer.question for answer in pilot.app.chat.answers] == [PENALTY]
        assert pilot.app.chat.prompt.value == VENDOR


async def test_a_broken_engine_is_told_and_the_question_comes_back(make_app: AppMaker) -> None:
    async with make_app().run_test() as pilot:
        await ask(pilot, BROKEN)
        assert "the engine broke" in notices(pilot.app)
        assert pilot.app.chat.prompt.value == BROKEN


async def test_documents_that_cannot_be_opened_are_told(make_app: AppMaker) -> None:
    app = make_app()

    def factory(progress: object) -> FakeDesk:
        raise OSError("the disk is full")

    app.session._desk_factory = factory
    async with app.run_test() as pilot:
        await settle(pilot)
        assert "the disk is full" in str(pilot.app.chat._busy.render())


async def test_copying_an_answer_and_the_conversation(make_app: AppMaker) -> None:
    async with make_app().run_test() as pilot:
        await ask(pilot, PENALTY)
        await pilot.press("escape", "y")
        assert pilot.app.clipboard.startswith(f"Question: {PENALTY}")
        assert "PCC 5.30.025 D" in pilot.app.clipboard
        await pilot.press("Y")
        assert pilot.app.clipboard.startswith(f"# {PENALTY[:10]}")
        assert "Copied" in notices(pilot.app)


@pytest.mark.parametrize("ending", [".md", ".json"])
async def test_the_conversation_is_saved_to_a_file(make_app: AppMaker, tmp_path: Path, ending: str) -> None:
    async with make_app().run_test() as pilot:
        await ask(pilot, PENALTY)
        await pilot.press("f9")
        await settle(pilot)
        assert isinstance(pilot.app.screen, LineDialog)
        line = pilot.app.focused
        line.value = str(tmp_path / f"talk{ending}")
        await pilot.press("enter")
        await settle(pilot)
        text = (tmp_path / f"talk{ending}").read_text(encoding="utf-8")
        if ending == ".json":
            assert json.loads(text)["turns"][0]["answer"]["values"][0]["value"] == "44.70"
        else:
            assert f"## {PENALTY.replace('$', '$')}" in text


async def test_a_file_is_never_written_over(make_app: AppMaker, tmp_path: Path) -> None:
    (tmp_path / "taken.md").write_text("mine", encoding="utf-8")
    async with make_app().run_test() as pilot:
        await ask(pilot, PENALTY)
        await pilot.press("f9")
        await settle(pilot)
        pilot.app.focused.value = str(tmp_path / "taken.md")
        await pilot.press("enter")
        await settle(pilot)
        assert isinstance(pilot.app.screen, LineDialog)
        assert (tmp_path / "taken.md").read_text(encoding="utf-8") == "mine"


async def test_brackets_in_questions_neither_vanish_nor_crash(make_app: AppMaker) -> None:
    question = "Nothing [deleted] about [/A] [bold]this[/bold] [@click=app.quit]x[/]"
    async with make_app().run_test() as pilot:
        await ask(pilot, question)
        assert question in text_of(pilot.app.chat.transcript.current, 200)
        assert "NOT COVERED" in text_of(pilot.app.chat.transcript.current)


async def test_pasting_several_lines_keeps_them_all(make_app: AppMaker) -> None:
    from textual.events import Paste

    async with make_app().run_test() as pilot:
        await pilot.pause()
        pilot.app.chat.prompt.post_message(Paste("first line\nsecond line"))
        await pilot.pause()
        assert pilot.app.chat.prompt.value == "first line second line"


def test_a_verdict_that_the_answer_says_itself_is_not_said_twice() -> None:
    answer = vendor(VENDOR).model_copy(update={"verdict": Verdict.NO, "text": "No, unless an ordinance allows it."})
    assert "  NO, unless an ordinance allows it." in answer_page(answer).laid_out(80).plain


def test_a_verdict_stands_before_an_answer_that_does_not_say_it() -> None:
    assert "  CONDITIONAL  Only where an ordinance" in answer_page(vendor(VENDOR)).laid_out(80).plain


async def test_letters_typed_in_the_answers_go_to_the_prompt(make_app: AppMaker) -> None:
    async with make_app().run_test() as pilot:
        await ask(pilot, PENALTY)
        await pilot.press("escape", "w", "h", "y")
        assert pilot.app.chat.prompt.has_focus
        assert pilot.app.chat.prompt.value == "why"


async def test_the_prompt_says_how_to_come_back_to_it(make_app: AppMaker) -> None:
    async with make_app().run_test(size=(60, 24)) as pilot:
        await ask(pilot, PENALTY)
        prompt = pilot.app.chat.prompt
        assert "Esc, then 1 to 9" in prompt.placeholder
        await pilot.press("escape", "1")
        await settle(pilot)
        assert "F2" in prompt.placeholder
        await pilot.press("f2")
        await settle(pilot)
        assert prompt.has_focus
        assert not pilot.app.chat.reader.display
        assert "Esc, then 1 to 9" in prompt.placeholder


async def test_a_count_is_asked_for_as_a_number(make_app: AppMaker) -> None:
    counted = asks_back(OPEN, "missed", "How many installments are delinquent?", "installments", "lien_penalty")
    async with make_app().run_test() as pilot:
        await settle(pilot)
        pilot.app.chat.pending.ask(counted)
        assert "Type a number of installments" in text_of(pilot.app.chat.pending._question)


async def test_a_pasted_control_character_does_not_reach_the_prompt(make_app: AppMaker) -> None:
    from textual.events import Paste

    async with make_app().run_test() as pilot:
        await pilot.pause()
        pilot.app.chat.prompt.post_message(Paste("one\x01two\x1b[31m\x00\tthree"))
        await pilot.pause()
        assert pilot.app.chat.prompt.value == "one two [31m three"


def test_a_question_of_five_thousand_characters_does_not_hide_its_answer() -> None:
    answer = vendor("Who may sign? " * 357)
    assert "Enter shows all" in answer_page(answer).laid_out(60).plain
    assert answer_page(answer).laid_out(60).plain.index("CONDITIONAL") < 500
    shown = answer_page(answer, expanded=True).laid_out(60).plain
    assert shown.count("Who may sign?") + shown.count("Who may\n") + shown.count("Who\n") == 357


async def test_a_screen_made_narrow_keeps_the_conversation_in_view(make_app: AppMaker) -> None:
    async with make_app().run_test(size=(140, 40)) as pilot:
        await ask(pilot, PENALTY)
        chat = pilot.app.chat
        assert chat.reader.display
        await pilot.resize_terminal(60, 24)
        await settle(pilot)
        assert chat.transcript.region.width > 0
        assert chat.prompt.region.width > 0
        await pilot.resize_terminal(140, 40)
        await settle(pilot)
        assert chat.reader.display


async def test_a_screen_made_narrow_keeps_the_law_that_is_being_read(make_app: AppMaker) -> None:
    async with make_app().run_test(size=(140, 40)) as pilot:
        await ask(pilot, PENALTY)
        await pilot.press("escape", "1")
        await settle(pilot)
        await pilot.resize_terminal(60, 24)
        await settle(pilot)
        assert pilot.app.chat.reader.region.width == 60
