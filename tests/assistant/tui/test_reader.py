from __future__ import annotations

import pytest
from textual.pilot import Pilot

from assistant.tui.law_page import crumbs, leaf_of, neighbours
from assistant.tui.page import Page
from assistant.tui.reader import Reader
from assistant.tui.trail import Stop, Trail
from index.graph import Edge
from tests.assistant.tui.conftest import AppMaker
from tests.assistant.tui.drive import ask, settle, text_of, type_text
from tests.assistant.tui.fake import PENALTY, FakeIndex, quote


async def open_law(pilot: Pilot[None]) -> Reader:
    await ask(pilot, PENALTY)
    await pilot.press("escape", "1")
    await settle(pilot)
    return pilot.app.chat.reader


def top_line(reader: Reader) -> str:
    sheet = reader.view._sheet
    return sheet.page.laid_out(sheet.text_width).plain.splitlines()[round(reader.view.scroll_y)]


def plain(leaf) -> str:  # type: ignore[no-untyped-def]
    return Page(leaf.paragraphs).laid_out(80).plain


async def test_tab_and_enter_follow_a_cross_reference_and_b_comes_back(make_app: AppMaker) -> None:
    async with make_app().run_test(size=(60, 30)) as pilot:
        reader = await open_law(pilot)
        while reader.view.link is None or reader.view.link.target != "5.30.035":
            await pilot.press("tab")
        assert "Opens PCC 5.30.035" in str(reader._says.render())
        await pilot.press("enter")
        await settle(pilot)
        assert reader.provision == "5.30.035"
        await pilot.press("b")
        assert reader.provision == "5.30.025.D"
        await pilot.press("f")
        assert reader.provision == "5.30.035"


async def test_escape_closes_the_reader_and_the_answer_is_still_there(make_app: AppMaker) -> None:
    async with make_app().run_test(size=(60, 30)) as pilot:
        reader = await open_law(pilot)
        await pilot.press("escape")
        assert not reader.display
        assert pilot.app.chat.transcript.has_focus


async def test_find_marks_every_place_and_n_goes_round(make_app: AppMaker) -> None:
    async with make_app().run_test(size=(60, 30)) as pilot:
        reader = await open_law(pilot)
        await pilot.press("slash")
        await type_text(pilot, "DELINQUENT")
        await pilot.press("enter")
        of = len(reader.view._hits)
        first = reader.view._hit
        assert of > 5
        # What is found begins where one reads, not at the top.
        assert reader.view.leaf.paragraphs[reader.view._hits[first][0]].anchor >= "5.30.025.C"
        assert f"{first + 1} of {of}" in str(reader._says.render())
        await pilot.press(*["n"] * (of - first - 1))
        assert f"{of} of {of}" in str(reader._says.render())
        await pilot.press("n")
        assert f"1 of {of}" in str(reader._says.render())
        await pilot.press("N")
        assert f"{of} of {of}" in str(reader._says.render())


async def test_words_that_do_not_stand_there_are_said_to_be_missing(make_app: AppMaker) -> None:
    async with make_app().run_test(size=(60, 30)) as pilot:
        reader = await open_law(pilot)
        await pilot.press("slash")
        await type_text(pilot, "unicorn")
        await pilot.press("enter")
        assert "not found here" in str(reader._says.render())


async def test_arrows_turn_to_the_neighbouring_sections(make_app: AppMaker) -> None:
    async with make_app().run_test(size=(60, 30)) as pilot:
        reader = await open_law(pilot)
        before, after = neighbours(FakeIndex(), "5.30.025")  # type: ignore[arg-type]
        await pilot.press("right")
        assert reader.provision == after
        await pilot.press("left", "left")
        assert reader.provision == before


async def test_the_chapter_is_one_key_up(make_app: AppMaker) -> None:
    async with make_app().run_test(size=(60, 30)) as pilot:
        reader = await open_law(pilot)
        await pilot.press("u")
        await settle(pilot)
        assert reader.provision == "5.30"
        assert top_line(reader).startswith("  5.30.025  ")
        await pilot.press("u", "u", "u")
        assert reader.provision == "5"


async def test_history_is_folded_until_h(make_app: AppMaker) -> None:
    async with make_app().run_test(size=(60, 30)) as pilot:
        reader = await open_law(pilot)
        assert "167655" not in plain(reader.view.leaf)
        await pilot.press("h")
        assert "167655" in plain(reader.view.leaf)


async def test_y_copies_the_provision_in_its_own_words(make_app: AppMaker) -> None:
    async with make_app().run_test(size=(60, 30)) as pilot:
        await open_law(pilot)
        await pilot.press("y")
        assert pilot.app.clipboard == f"PCC 5.30.025 D\n{quote('5.30.025.D')}\n"


async def test_z_gives_the_reader_the_whole_screen(make_app: AppMaker) -> None:
    async with make_app().run_test(size=(120, 30)) as pilot:
        reader = await open_law(pilot)
        half = reader.size.width
        await pilot.press("z")
        await settle(pilot)
        assert reader.size.width > half + 30


async def test_the_mouse_opens_a_citation(make_app: AppMaker) -> None:
    async with make_app().run_test(size=(60, 30)) as pilot:
        await ask(pilot, PENALTY)
        block = pilot.app.chat.transcript.current
        lines = text_of(block, block.text_width).splitlines()
        row = next(number for number, words in enumerate(lines) if "[1]" in words)
        await pilot.click(block, offset=(6, row))
        await settle(pilot)
        assert pilot.app.chat.reader.provision == "5.30.025.D"


async def test_text_can_be_selected_with_the_mouse(make_app: AppMaker) -> None:
    async with make_app().run_test(size=(60, 30)) as pilot:
        await ask(pilot, PENALTY)
        block = pilot.app.chat.transcript.current
        block.text_select_all()
        selected = pilot.app.screen.get_selected_text()
        assert selected is not None
        assert "The penalty is $44.70." in selected
        assert "A penalty equal to one-half" in selected


def test_a_reference_outside_the_documents_says_what_it_is() -> None:
    leaf = leaf_of(FakeIndex(), "5.32.150")  # type: ignore[arg-type]
    link = next(link for link in leaf.links if "15.08" in link.says)
    assert link.target == ""
    assert "another title of the City Code" in link.says


def test_a_repealed_section_says_so_in_words() -> None:
    index = FakeIndex()
    repealed = next(item for item in index.corpus if not item.in_force)
    assert f"{repealed.status.value.upper()}: this is not law any more" in plain(leaf_of(index, repealed.id))  # type: ignore[arg-type]


def test_what_cites_a_section_stands_under_it_as_links() -> None:
    leaf = leaf_of(FakeIndex(), "5.30.035")  # type: ignore[arg-type]
    assert "Cited by: PCC 5.30.025 B" in plain(leaf)
    assert "5.30.025.B" in {link.target for link in leaf.links}


def test_a_defined_term_leads_to_its_definition_once() -> None:
    leaf = leaf_of(FakeIndex(), "5.30.025")  # type: ignore[arg-type]
    assert [link.target for link in leaf.links if link.says.startswith("Defined term")] == ["5.30.010"]


def test_every_quote_of_a_provision_is_marked_where_it_stands() -> None:
    words = quote("5.30.025.D")
    parts = f"{words[:40]} … {words[-40:]}"
    leaf = leaf_of(FakeIndex(), "5.30.025.D", parts)  # type: ignore[arg-type]
    paragraph = next(item for item in leaf.paragraphs if item.anchor == "5.30.025.D")
    marks = [(span.start, span.end) for span in paragraph.content.spans if "$mark" in str(span.style)]
    assert marks == [(0, 40), (len(words) - 40, len(words))]


@pytest.mark.parametrize("width", [20, 60, 100])
def test_no_word_of_any_section_is_lost_in_the_layout(width: int) -> None:
    index = FakeIndex()
    for section in ("5.30.025", "5.72.060", "BTS-1.01/exception-to-rules"):
        leaf = leaf_of(index, section)  # type: ignore[arg-type]
        shown = "".join(Page(leaf.paragraphs).laid_out(width).plain.split()).replace("▌", "")
        for unit in [index.corpus.get(section), *index.corpus.descendants(section)]:
            assert "".join(unit.text.split()) in shown, unit.id


def test_a_trail_goes_back_and_forward_and_forgets_what_lay_ahead() -> None:
    trail = Trail()
    for name in ("a", "b", "c"):
        trail.go(Stop(name))
    assert trail.move(-1) == Stop("b")
    trail.go(Stop("d"))
    assert trail.move(1) is None
    assert trail.move(-1) == Stop("b")
    assert trail.move(-1) == Stop("a")
    assert trail.move(-1) is None


async def test_tab_begins_near_what_was_cited_and_goes_round(make_app: AppMaker) -> None:
    async with make_app().run_test(size=(60, 30)) as pilot:
        reader = await open_law(pilot)
        await pilot.press("tab")
        first = reader.view.link
        assert first is not None
        assert first.place >= reader.view.leaf.first_mark[0]
        for _ in reader.view.leaf.links:
            await pilot.press("tab")
        assert reader.view.link == first


def test_a_section_has_no_link_to_itself() -> None:
    index = FakeIndex()
    index.catalogue._edges.append(_to_itself())
    assert "5.30.025" not in {link.target for link in leaf_of(index, "5.30.025").links}  # type: ignore[arg-type]


def _to_itself() -> Edge:
    return Edge(source="5.30.025.A", start=0, end=3, text="The", state="resolved", targets=("5.30.025",))


def test_a_chapter_is_one_text_of_all_its_sections() -> None:
    index = FakeIndex()
    shown = "".join(plain(leaf_of(index, "5.30")).split())  # type: ignore[arg-type]
    below = list(index.corpus.descendants("5.30"))
    assert len(below) > 100
    for unit in below:
        assert "".join(unit.text.split()) in shown, unit.id
        assert "".join(unit.heading.split()) in shown, unit.id


async def test_a_chapter_begins_with_its_sections_and_each_leads_to_its_text(make_app: AppMaker) -> None:
    async with make_app().run_test(size=(60, 30)) as pilot:
        await settle(pilot)
        pilot.app.chat.open_provision("5.30")
        await settle(pilot)
        reader = pilot.app.chat.reader
        assert top_line(reader).strip().startswith("Chapter 5.30")
        await pilot.press("tab", "tab")
        assert "Goes to 5.30.010" in str(reader._says.render())
        await pilot.press("enter")
        await settle(pilot)
        assert top_line(reader).startswith("  5.30.010  ")


async def test_coming_back_finds_the_line_that_was_left(make_app: AppMaker) -> None:
    async with make_app().run_test(size=(60, 30)) as pilot:
        reader = await open_law(pilot)
        await pilot.press("end")
        await settle(pilot)
        left = top_line(reader)
        await pilot.press("right")
        await settle(pilot)
        await pilot.press("b")
        await settle(pilot)
        assert top_line(reader) == left


async def test_back_is_offered_where_there_is_something_to_go_back_to(make_app: AppMaker) -> None:
    async with make_app().run_test(size=(60, 30)) as pilot:
        reader = await open_law(pilot)
        assert not reader.check_action("travel", (-1,))
        await pilot.press("right")
        assert reader.check_action("travel", (-1,))
        assert not reader.check_action("travel", (1,))


def test_a_rule_that_is_called_by_its_heading_is_not_called_so_twice() -> None:
    leaf = leaf_of(FakeIndex(), "BTS-1.01/exception-to-rules")
    assert leaf.title == "BTS-1.01, Exception to Rules"
    assert leaf.paragraphs[0].content.plain == "BTS-1.01, Exception to Rules"
    path = [name for _, name in crumbs(FakeIndex(), "BTS-1.01/exception-to-rules")]
    assert path == ["BTS-1.01", "Exception to Rules"]
    assert leaf_of(FakeIndex(), "5.30.025.D").title == "PCC 5.30.025  Collection Process."
