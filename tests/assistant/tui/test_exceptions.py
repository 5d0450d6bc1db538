from __future__ import annotations

from pathlib import Path

import pytest
from textual.pilot import Pilot

from assistant.exceptions.request import State
from assistant.tui.dialogs import ChoiceDialog
from assistant.tui.exceptions.guided import GuidedScreen
from assistant.tui.exceptions.review import ReviewScreen
from tests.assistant.tui.conftest import AppMaker
from tests.assistant.tui.drive import notices, settle, text_of, type_text
from tests.assistant.tui.fake import TODAY

pytestmark = pytest.mark.usefixtures("with_register")
VALUES = {
    "need": "Old radios cannot be patched.", "scope": "Twelve radios.", "safeguards": "A network of their own.",
    "timeframe": "2026-07-01 to 2027-06-30", "organization": "Parks",
}  # fmt: skip


async def new_request(pilot: Pilot[None]) -> ReviewScreen:
    """A new request, begun by somebody whose name is asked for."""
    await settle(pilot)
    await pilot.press("f5")
    await settle(pilot)
    await pilot.press("n")
    await settle(pilot)
    await type_text(pilot, "Ana Ruiz")
    await pilot.press("enter")
    await settle(pilot)
    return review_of(pilot)


def review_of(pilot: Pilot[None]) -> ReviewScreen:
    return next(screen for screen in reversed(pilot.app.screen_stack) if isinstance(screen, ReviewScreen))


def filled(app) -> int:  # type: ignore[no-untyped-def]
    """The number of a request whose contents are complete."""
    app.session.keep(name="Ana Ruiz")
    return app.session.office.new(by="Ana Ruiz", today=TODAY, values=VALUES).number


async def open_request(pilot: Pilot[None], number: int) -> ReviewScreen:
    await settle(pilot)
    await pilot.press("f5")
    await settle(pilot)
    pilot.app.screen.open(number)
    await settle(pilot)
    return review_of(pilot)


async def test_a_new_request_begins_with_the_first_item_and_saves_at_a_pause(make_app: AppMaker) -> None:
    async with make_app().run_test(size=(80, 30)) as pilot:
        await new_request(pilot)
        guided = pilot.app.screen
        assert isinstance(guided, GuidedScreen)
        assert "1 of 7" in text_of(guided._head)
        assert "the need for the exception" in text_of(guided.editor.query_one("Sheet"))
        pilot.app.focused.text = VALUES["need"]
        await pilot.pause()
        assert guided.editor.save()
        await settle(pilot)
        assert pilot.app.session.office.get(1).value("need") == VALUES["need"]
        assert "2 of 7" in text_of(guided._head)


async def test_going_on_saves_and_shows_the_next_item(make_app: AppMaker) -> None:
    async with make_app().run_test(size=(80, 30)) as pilot:
        await new_request(pilot)
        pilot.app.focused.text = VALUES["need"]
        await pilot.press("f8")
        await settle(pilot)
        assert pilot.app.screen.key == "scope"
        assert pilot.app.session.office.get(1).value("need") == VALUES["need"]
        await pilot.press("f7")
        await settle(pilot)
        assert pilot.app.focused.text == VALUES["need"]


async def test_one_answer_is_changed_from_the_review_page_and_the_rest_stays(make_app: AppMaker) -> None:
    app = make_app()
    number = filled(app)
    async with app.run_test(size=(80, 30)) as pilot:
        review = await open_request(pilot, number)
        review.list_.highlighted = [item.key for item in review.checklist.items].index("scope")
        await pilot.press("enter")
        await settle(pilot)
        pilot.app.focused.text = "Thirteen radios."
        await pilot.press("escape")
        await settle(pilot)
        assert pilot.app.screen is review
        request = app.session.office.get(number)
        assert request.value("scope") == "Thirteen radios."
        assert request.value("need") == VALUES["need"]


async def test_a_request_is_resumed_after_a_restart(make_app: AppMaker) -> None:
    async with make_app().run_test(size=(80, 30)) as pilot:
        await new_request(pilot)
        pilot.app.focused.text = VALUES["need"]
        await pilot.press("escape")
        await settle(pilot)
    async with make_app().run_test(size=(80, 30)) as pilot:
        review = await open_request(pilot, 1)
        assert "NOT COMPLETE" in text_of(review._head)
        await pilot.press("g")
        await settle(pilot)
        assert pilot.app.screen.key == "scope"


async def test_a_value_that_cannot_be_read_keeps_one_on_the_item_until_one_insists(make_app: AppMaker) -> None:
    app = make_app()
    number = filled(app)
    async with app.run_test(size=(80, 30)) as pilot:
        review = await open_request(pilot, number)
        review.list_.highlighted = [item.key for item in review.checklist.items].index("review_date")
        await pilot.press("enter")
        await settle(pilot)
        pilot.app.focused.value = "soon"
        await pilot.press("escape")
        await settle(pilot)
        assert isinstance(pilot.app.screen, GuidedScreen)
        assert "not a date" in str(pilot.app.screen.editor._says.render())
        await pilot.press("escape")
        await settle(pilot)
        assert pilot.app.screen is review


async def test_approval_submission_and_decision_in_their_order(make_app: AppMaker) -> None:
    app = make_app()
    number = filled(app)
    async with app.run_test(size=(80, 30)) as pilot:
        review = await open_request(pilot, number)
        await pilot.press("s")
        await settle(pilot)
        await type_text(pilot, "Dee Director")
        await pilot.press("enter")
        await settle(pilot)
        assert review.checklist.complete
        assert "COMPLETE" in text_of(review._head)
        await pilot.press("s")
        await settle(pilot)
        assert app.session.office.get(number).state is State.SUBMITTED
        await pilot.press("s")
        await settle(pilot)
        assert isinstance(pilot.app.screen, ChoiceDialog)
        await pilot.press("enter")
        await settle(pilot)
        await type_text(pilot, "Cee Tio")
        await pilot.press("enter")
        await settle(pilot)
        await pilot.press("enter")
        await settle(pilot)
        assert app.session.office.get(number).decision.by == "Cee Tio"


async def test_a_step_before_its_time_is_refused_in_words(make_app: AppMaker) -> None:
    app = make_app()
    app.session.keep(name="Ana Ruiz")
    number = app.session.office.new(by="Ana Ruiz", today=TODAY).number
    async with app.run_test(size=(80, 30)) as pilot:
        await open_request(pilot, number)
        await pilot.press("s")
        await settle(pilot)
        assert "Not yet: fill in Need" in notices(app)


async def test_two_people_never_lose_a_change(make_app: AppMaker) -> None:
    app = make_app()
    number = filled(app)
    async with app.run_test(size=(80, 30)) as pilot:
        review = await open_request(pilot, number)
        review.list_.highlighted = [item.key for item in review.checklist.items].index("scope")
        await pilot.press("enter")
        await settle(pilot)
        app.session.office.set_field(number, "scope", "Theirs.", by="Bo", today=TODAY)
        pilot.app.focused.text = "Mine."
        await pilot.press("f8")
        await settle(pilot)
        assert isinstance(pilot.app.screen, ChoiceDialog)
        assert "Theirs." in pilot.app.screen._hint
        assert "Mine." in pilot.app.screen._hint
        await pilot.press("enter")
        await settle(pilot)
        assert app.session.office.get(number).value("scope") == "Mine."


async def test_the_register_lists_and_searches(make_app: AppMaker) -> None:
    app = make_app()
    filled(app)
    app.session.office.new(by="Bo", today=TODAY, values={"need": "A kiosk."})
    async with app.run_test(size=(80, 30)) as pilot:
        await settle(pilot)
        await pilot.press("f5")
        await settle(pilot)
        register = pilot.app.screen
        assert [request.number for request in register.requests] == [1, 2]
        await pilot.press("slash")
        await type_text(pilot, "kiosk")
        assert [request.number for request in register.requests] == [2]
        await type_text(pilot, "zebra")
        assert "Nothing found" in str(register._says.render())


async def test_the_memo_is_saved(make_app: AppMaker, tmp_path: Path) -> None:
    app = make_app()
    number = filled(app)
    async with app.run_test(size=(80, 30)) as pilot:
        await open_request(pilot, number)
        await pilot.press("f9")
        await settle(pilot)
        pilot.app.focused.value = str(tmp_path / "memo.txt")
        await pilot.press("enter")
        await settle(pilot)
        assert not (tmp_path / "memo.txt").exists()
        pilot.app.focused.value = str(tmp_path / "memo.md")
        await pilot.press("enter")
        await settle(pilot)
        assert VALUES["need"] in (tmp_path / "memo.md").read_text(encoding="utf-8")


async def test_the_log_tells_who_did_what(make_app: AppMaker) -> None:
    app = make_app()
    number = filled(app)
    async with app.run_test(size=(80, 30)) as pilot:
        await open_request(pilot, number)
        await pilot.press("l")
        await settle(pilot)
        page = pilot.app.screen._page.laid_out(100).plain
        assert "created" in page
        assert "Ana Ruiz" in page


async def test_the_checklist_never_says_granted(make_app: AppMaker) -> None:
    app = make_app()
    number = filled(app)
    async with app.run_test(size=(80, 30)) as pilot:
        review = await open_request(pilot, number)
        verdict = text_of(review._head)
        assert "granted" not in verdict.lower()
        assert "NOT COMPLETE" in verdict
