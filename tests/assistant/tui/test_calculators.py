from __future__ import annotations

from datetime import date
from pathlib import Path

from textual.pilot import Pilot
from textual.widgets import Button

from assistant.tui.calculators.result_page import Run, result_page
from assistant.tui.calculators.screen import CalculatorsScreen, ResultPane
from assistant.tui.figures import figure_rows
from assistant.tui.page import Page
from corpus.library import Corpus
from tests.assistant.tui.conftest import AppMaker
from tests.assistant.tui.drive import ask, notices, settle, text_of, type_text
from tests.assistant.tui.fake import OPEN, FakeDesk
from tests.assistant.tui.fake_calculators import Interest, open_lien_interest


async def calculate(pilot: Pilot[None], name: str = "") -> CalculatorsScreen:
    await settle(pilot)
    await pilot.press("f4")
    await settle(pilot)
    screen = pilot.app.screen
    assert isinstance(screen, CalculatorsScreen)
    if name:
        screen.choose(name)
        await settle(pilot)
    return screen


async def fill(pilot: Pilot[None], screen: CalculatorsScreen, **values: str) -> None:
    assert screen.form is not None
    for row in screen.form.rows:
        if row.field.name in values:
            row.entry.value = values[row.field.name]
    await settle(pilot)


def shown(screen: CalculatorsScreen) -> str:
    return text_of(screen._result)


async def test_a_calculator_is_found_by_a_word_and_opened_with_enter(make_app: AppMaker) -> None:
    async with make_app().run_test(size=(80, 24)) as pilot:
        screen = await calculate(pilot)
        await type_text(pilot, "penalty")
        await pilot.press("enter")
        await settle(pilot)
        assert screen.form.calculator.name == "lien_penalty"
        assert screen.form.rows[0].entry.has_focus


async def test_the_result_follows_the_typing(make_app: AppMaker) -> None:
    async with make_app().run_test(size=(80, 24)) as pilot:
        screen = await calculate(pilot, "lien_penalty")
        assert "Still needed" in shown(screen)
        await type_text(pilot, "$8,940")
        await pilot.press("tab")
        await type_text(pilot, "1")
        assert "Penalty  $44.70" in shown(screen)
        assert "Steps" in shown(screen)
        assert "PCC 5.30.025 D" in shown(screen)


async def test_an_input_is_corrected_in_place(make_app: AppMaker) -> None:
    async with make_app().run_test(size=(80, 24)) as pilot:
        screen = await calculate(pilot, "lien_penalty")
        await fill(pilot, screen, principal="8940", missed="1")
        await fill(pilot, screen, missed="3")
        assert "$134.10" in shown(screen)


async def test_what_cannot_be_read_is_said_at_its_field(make_app: AppMaker) -> None:
    async with make_app().run_test(size=(80, 24)) as pilot:
        screen = await calculate(pilot, "lien_penalty")
        await fill(pilot, screen, principal="a lot", missed="1.5")
        complaints = [str(row._wrong.render()) for row in screen.form.rows]
        assert complaints[0].startswith("✗ Not a number")
        assert complaints[1].startswith("✗ Type a whole number")
        assert "Correct what is marked" in shown(screen)


async def test_two_sets_of_inputs_stand_side_by_side(make_app: AppMaker) -> None:
    async with make_app().run_test(size=(80, 24)) as pilot:
        screen = await calculate(pilot, "lien_penalty")
        await fill(pilot, screen, principal="8940", missed="1")
        await pilot.press("f7")
        await fill(pilot, screen, missed="2")
        text = shown(screen)
        assert "≠ missed           A 1          B 2" in text
        assert "≠ Penalty          A $44.70     B $89.40" in text
        await pilot.press("f7")
        assert "A $44.70" not in shown(screen)


async def test_the_result_is_saved_as_markdown(make_app: AppMaker, tmp_path: Path) -> None:
    async with make_app().run_test(size=(80, 24)) as pilot:
        screen = await calculate(pilot, "lien_penalty")
        await fill(pilot, screen, principal="8940", missed="1")
        await pilot.press("f9")
        await settle(pilot)
        pilot.app.focused.value = str(tmp_path / "result.md")
        await pilot.press("enter")
        await settle(pilot)
        text = (tmp_path / "result.md").read_text(encoding="utf-8")
        assert text.startswith("# Penalty on a delinquent lien")
        assert "| Penalty | $44.70 |" in text


async def test_dates_can_be_saved_only_where_there_are_some(make_app: AppMaker) -> None:
    async with make_app().run_test(size=(80, 24)) as pilot:
        screen = await calculate(pilot, "lien_penalty")
        await fill(pilot, screen, principal="8940", missed="1")
        await pilot.press("f8")
        assert "no dates" in notices(pilot.app)


async def test_a_figure_from_the_settings_is_used_and_shown_with_its_source(make_app: AppMaker, tmp_path: Path) -> None:
    (tmp_path / "config").mkdir()
    (tmp_path / "config" / "settings.toml").write_text(
        '[outside.open_lien_interest_rate]\nvalue = "14"\nsource = "Treasurer"\ndated = 2026-01-02\n', encoding="utf-8"
    )
    async with make_app().run_test(size=(100, 40)) as pilot:
        screen = await calculate(pilot, "open_lien_interest")
        await fill(pilot, screen, balance="1000", assessed="1/1/2026")
        bonded = next(row for row in screen.form.rows if row.field.name == "bonded")
        bonded.entry.action_choose_first("no")
        await settle(pilot)
        assert "$140.00" in shown(screen)
        assert "Timeline" in shown(screen)
        assert "from your settings (Treasurer, 2026-01-02)" in " ".join(shown(screen).split())


async def test_a_choice_is_made_with_the_keyboard_and_unknown_is_one_of_them() -> None:
    from textual.app import App, ComposeResult

    from assistant.tui.calculators.pick import Pick

    class Alone(App[None]):
        def compose(self) -> ComposeResult:
            yield Pick(["yes", "no"])

    async with Alone().run_test() as pilot:
        pick = pilot.app.query_one(Pick)
        pick.blur()
        await pilot.pause()
        assert text_of(pick) == "(•) unknown   ( ) yes   ( ) no"
        pick.focus()
        await pilot.pause()
        assert text_of(pick) == "(•) unknown   ( ) yes   ( ) no   ← → choose"
        await pilot.press("right")
        assert pick.value == "yes"
        await pilot.press("n")
        assert pick.value == "no"
        await pilot.press("u")
        assert pick.value == ""


def test_the_timeline_shows_given_and_computed_days_in_order() -> None:
    from calculators.outcome import Computed, Origin, Quantity, Result

    outcome = Computed("Protest by then.", "5.30.025.D", (Quantity("due", "Protest due", date(2026, 1, 19), "date"),))
    result = Result("x", outcome, (), {"assessed": Origin(date(2026, 1, 5), "date")}, {})
    text = result_page(open_lien_interest, Run({}, result)).laid_out(80).plain
    assert text.index("Mon Jan  5, 2026") < text.index("14 days") < text.index("Mon Jan 19, 2026")


def test_every_outcome_has_a_word_of_its_own() -> None:
    result = open_lien_interest.run(Interest(bonded=True), Corpus.load())
    assert "DOES NOT APPLY" in result_page(open_lien_interest, Run({}, result)).laid_out(80).plain


async def test_the_dates_are_saved_as_a_calendar(make_app: AppMaker, tmp_path: Path) -> None:
    async with make_app().run_test(size=(100, 40)) as pilot:
        screen = await calculate(pilot, "open_lien_interest")
        await fill(pilot, screen, balance="1000", rate="12", assessed="1/1/2026")
        await pilot.press("f8")
        assert "no dates" in notices(pilot.app)
        next(row for row in screen.form.rows if row.field.name == "bonded").entry.action_choose_first("no")
        await settle(pilot)
        await pilot.press("f8")
        await settle(pilot)
        pilot.app.focused.value = str(tmp_path / "dates.ics")
        await pilot.press("enter")
        await settle(pilot)
        text = (tmp_path / "dates.ics").read_text(encoding="utf-8")
        assert "DTSTART;VALUE=DATE:20260131" in text


async def test_a_form_opened_from_a_question_becomes_its_answer(make_app: AppMaker) -> None:
    desk = FakeDesk()
    async with make_app(desk).run_test(size=(80, 24)) as pilot:
        await ask(pilot, OPEN)
        screen = await calculate(pilot)
        await fill(pilot, screen, principal="8,940", missed="3")
        await pilot.press("f6")
        await settle(pilot)
        chat = pilot.app.chat
        assert pilot.app.current_mode == "chat"
        assert desk.filled == [("lien_penalty", {"principal": "8940", "missed": "3"})]
        assert "The penalty is $134.10." in text_of(chat.transcript.current)
        assert "principal balance of the lien? $8,940.00; How many" in chat.answers[-1].question
        assert not chat.pending.display
        assert chat.prompt.has_focus


async def test_a_form_that_became_an_answer_is_kept_and_comes_back_filled_in(make_app: AppMaker) -> None:
    async with make_app().run_test(size=(80, 24)) as pilot:
        await ask(pilot, OPEN)
        screen = await calculate(pilot)
        await fill(pilot, screen, principal="8940", missed="3")
        await pilot.press("f6")
        await settle(pilot)
    async with make_app().run_test(size=(80, 24)) as pilot:
        await settle(pilot)
        await pilot.press("f6")
        await settle(pilot)
        await pilot.press("enter")
        await settle(pilot)
        assert len(pilot.app.chat.answers) == 2
        screen = await calculate(pilot)
        assert screen.form.typed() == {"principal": "8940", "missed": "3"}


async def test_an_unfinished_form_asks_on_in_the_conversation(make_app: AppMaker) -> None:
    async with make_app().run_test(size=(80, 24)) as pilot:
        screen = await calculate(pilot, "lien_penalty")
        await fill(pilot, screen, principal="8940")
        screen.form.query_one(Button).focus()
        await pilot.press("enter")
        await settle(pilot)
        assert pilot.app.chat.answers[-1].missing[0].name == "missed"
        assert "How many installments" in text_of(pilot.app.chat.pending._question)


async def test_a_form_with_a_mistake_stays_where_it_is(make_app: AppMaker) -> None:
    async with make_app().run_test(size=(80, 24)) as pilot:
        screen = await calculate(pilot, "lien_penalty")
        await fill(pilot, screen, principal="a lot")
        await pilot.press("f6")
        await settle(pilot)
        assert pilot.app.current_mode == "calculators"
        assert "Correct what is marked" in notices(pilot.app)


async def test_a_form_that_was_left_keeps_what_was_typed(make_app: AppMaker) -> None:
    async with make_app().run_test(size=(80, 24)) as pilot:
        await ask(pilot, OPEN)
        screen = await calculate(pilot)
        await fill(pilot, screen, principal="77")
        await pilot.press("f2")
        await settle(pilot)
        screen = await calculate(pilot)
        assert screen.form.typed() == {"principal": "77"}


async def test_a_digit_opens_the_law_of_a_step_and_f4_comes_back_to_the_form(make_app: AppMaker) -> None:
    async with make_app().run_test(size=(60, 30)) as pilot:
        screen = await calculate(pilot, "lien_penalty")
        await fill(pilot, screen, principal="8940", missed="1")
        screen.query_one(ResultPane).focus()
        await pilot.press("1")
        await settle(pilot)
        assert pilot.app.current_mode == "browse"
        assert pilot.app.screen.reader.provision == "5.30.025.D"
        await pilot.press("f4")
        await settle(pilot)
        assert screen.form.typed() == {"principal": "8940", "missed": "1"}
        screen.query_one(ResultPane).focus()
        await pilot.press("9")
        assert "no step 9" in notices(pilot.app)


def test_figures_with_long_names_stand_under_each_other() -> None:
    rows = list(figure_rows([("Mail the Notice of Foreclosure, certified, by", "Friday, July 17, 2026")]))
    shown = Page(rows).laid_out(40).plain
    assert shown.splitlines()[-1] == "    Friday, July 17, 2026"
    assert Page(list(figure_rows([("Penalty", "$1.00")]))).laid_out(40).plain == "\n  Penalty  $1.00"


async def test_correcting_begins_at_an_input_that_was_needed(make_app: AppMaker) -> None:
    async with make_app().run_test(size=(60, 24)) as pilot:
        screen = await calculate(pilot)
        known = {"balance": "100", "rate": "5", "assessed": "2026-01-02", "bonded": "no"}
        screen.choose("open_lien_interest", known)
        await settle(pilot)
        focused = next(row for row in screen.form.rows if row.entry.has_focus)
        assert focused.field.name == "balance"
        assert focused.entry.region.bottom <= screen.form.region.bottom
        screen.choose("open_lien_interest", {"balance": "100", "rate": "5", "bonded": "no"})
        await settle(pilot)
        assert next(row for row in screen.form.rows if row.entry.has_focus).field.name == "assessed"


async def test_the_question_of_the_field_with_the_cursor_is_in_view(make_app: AppMaker) -> None:
    async with make_app().run_test(size=(60, 24)) as pilot:
        screen = await calculate(pilot, "open_lien_interest")
        for key in ["tab"] * 4 + ["shift+tab"] * 4:
            await pilot.press(key)
            await settle(pilot)
            row = next(row for row in screen.form.rows if row.entry.has_focus)
            assert screen.form.region.contains_region(row.region), row.field.name
