"""A leaf of law in a scrolling pane: links by keyboard and mouse, find in text."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import ClassVar

from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.containers import VerticalScroll
from textual.message import Message

from assistant.tui.law_page import Leaf, Link
from assistant.tui.page import Page, Paragraph, Sheet

FOUND = "reverse"
FOUND_HERE = "bold reverse underline"
LINK_HERE = "bold reverse"
MARGIN = 3


class LawSheet(Sheet):
    """The words themselves."""

    @dataclass
    class Followed(Message):
        """A link was clicked; its number in the leaf."""

        number: int

    class HistoryToggled(Message):
        """The history note was clicked."""

    def action_follow(self, number: int) -> None:
        """Say which link was clicked."""
        self.post_message(self.Followed(number))

    def action_toggle_history(self) -> None:
        """Say that the history was clicked."""
        self.post_message(self.HistoryToggled())


class LeafView(VerticalScroll, can_focus=True):
    """The scrolling text of the reader."""

    HELP = (
        "Tab goes to the next link, Enter follows it; b goes back, f forward.\n"
        "Links are cross-references, defined terms (in italics) and the sections that cite this one.\n"
        "Left and Right turn to the section before and after. / finds words, n and N go through what was found.\n"
        "h unfolds the history of the section, u goes up to its chapter, z gives the reader the whole screen.\n"
        "y copies the provision. Underlined words are links; a ▌ stands beside the provision that was cited."
    )
    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("tab", "next_link(1)", "Next link", id="reader.next_link", tooltip="The next link; Enter follows it"),
        Binding("left", "turn(-1)", "Section before", show=False, id="reader.previous_section"),
        Binding("right", "turn(1)", "Section after", show=False, id="reader.next_section"),
        Binding("shift+tab", "next_link(-1)", "Link before", show=False, id="reader.previous_link"),
        Binding("enter", "follow_here", "Follow", show=False, id="reader.follow"),
        Binding("n", "next_find(1)", "Next found", show=False, id="reader.next_found"),
        Binding("N", "next_find(-1)", "Found before", show=False, id="reader.previous_found"),
        Binding("j", "scroll_down", "Down", show=False, id="reader.scroll_down"),
        Binding("k", "scroll_up", "Up", show=False, id="reader.scroll_up"),
    ]

    @dataclass
    class Pointed(Message):
        """The keyboard stands on a link; None where the text has none."""

        link: Link | None

    @dataclass
    class Turned(Message):
        """The user wants the section before (-1) or after (1)."""

        by: int

    @dataclass
    class Followed(Message):
        """A link was followed."""

        link: Link

    @dataclass
    class Sought(Message):
        """Where the search in the text stands: the number of the hit shown, and of all."""

        here: int
        of: int

    def __init__(self) -> None:
        super().__init__()
        self.leaf = Leaf("", "")
        self.words = ""
        self._sheet = LawSheet()
        self._link: int | None = None
        self._hits: list[tuple[int, int, int]] = []
        self._hit = 0

    def compose(self) -> ComposeResult:
        """One sheet holds the whole text."""
        yield self._sheet

    @property
    def link(self) -> Link | None:
        """The link that the keyboard stands on."""
        return None if self._link is None else self.leaf.links[self._link]

    def show(self, leaf: Leaf, *, line: int | None = None, at: str = "") -> None:
        """Show a leaf from a line, or from the unit ``at``, or else from its first mark."""
        self.leaf, self._link, self._hits, self.words = leaf, None, [], ""
        self._draw()
        if line is not None:
            self.call_after_refresh(self.scroll_to, y=line, animate=False)
        else:
            self.call_after_refresh(self.go_to, at)

    def go_to(self, unit: str) -> None:
        """Put the beginning of a unit at the top, or the first mark where the leaf does not hold it."""
        place = self._sheet.page.place_of(unit) if unit else None
        if place is None:
            self._to_mark()
        else:
            self.scroll_to(y=self._line_of(place, 0), animate=False)

    def find(self, words: str) -> None:
        """Mark every place that holds the words, letter case aside, and go to the first one from here on."""
        self.words = words
        self._hits = list(self._found(words)) if words else []
        top = round(self.scroll_y)
        ahead = (number for number, (place, start, _) in enumerate(self._hits) if self._line_of(place, start) >= top)
        self._hit = next(ahead, 0)
        self._draw()
        self._to_hit()

    def action_next_find(self, by: int) -> None:
        """Go to the next hit, around the end."""
        if self._hits:
            self._hit = (self._hit + by) % len(self._hits)
            self._draw()
        self._to_hit()

    def action_next_link(self, by: int) -> None:
        """Stand on the next link, around the end; the first time on the first one after what is being read."""
        links = self.leaf.links
        if not links:
            self.post_message(self.Pointed(None))
            return
        self._link = self._first_link(by) if self._link is None else (self._link + by) % len(links)
        link = links[self._link]
        self._show_line(link.place, link.start)
        self._draw()
        self.post_message(self.Pointed(link))

    def _first_link(self, by: int) -> int:
        top = round(self.scroll_y)
        if self.leaf.first_mark is not None:
            # What was cited is read first where it is on the screen.
            mark = self._line_of(*self.leaf.first_mark)
            top = mark if top <= mark < top + self.scrollable_content_region.height else top
        links = enumerate(self.leaf.links)
        first = next((number for number, link in links if self._line_of(link.place, link.start) >= top), 0)
        return first if by > 0 else (first - 1) % len(self.leaf.links)

    def action_turn(self, by: int) -> None:
        """Ask for the section before or after."""
        self.post_message(self.Turned(by))

    def action_follow_here(self) -> None:
        """Follow the link that the keyboard stands on."""
        if self.link is not None:
            self.post_message(self.Followed(self.link))

    def on_law_sheet_followed(self, event: LawSheet.Followed) -> None:
        """Follow the link that was clicked."""
        event.stop()
        self.post_message(self.Followed(self.leaf.links[event.number]))

    def _found(self, words: str) -> Iterator[tuple[int, int, int]]:
        wanted = words.casefold()
        for place, paragraph in enumerate(self.leaf.paragraphs):
            # Lower case keeps every offset; casefold may not.
            text = paragraph.content.plain.lower()
            start = text.find(wanted)
            while start >= 0:
                yield place, start, start + len(wanted)
                start = text.find(wanted, start + 1)

    def _draw(self) -> None:
        """The leaf with what was found and the link that the keyboard stands on."""
        styled: dict[int, Paragraph] = {}

        def stylize(place: int, start: int, end: int, style: str) -> None:
            old = styled.get(place, self.leaf.paragraphs[place])
            styled[place] = Paragraph(old.content.stylize(style, start, end), old.first, old.rest, old.anchor)

        for number, (place, start, end) in enumerate(self._hits):
            stylize(place, start, end, FOUND_HERE if number == self._hit else FOUND)
        if self.link is not None:
            stylize(self.link.place, self.link.start, self.link.end, LINK_HERE)
        self._sheet.show(Page([styled.get(n, paragraph) for n, paragraph in enumerate(self.leaf.paragraphs)]))

    def _to_mark(self) -> None:
        mark = self.leaf.first_mark
        if mark is None:
            self.scroll_home(animate=False)
        else:
            self._show_line(*mark, top=True)

    def _to_hit(self) -> None:
        if self._hits:
            place, start, _ = self._hits[self._hit]
            self._show_line(place, start)
        if self.words:
            self.post_message(self.Sought(self._hit + 1 if self._hits else 0, len(self._hits)))

    def _show_line(self, place: int, offset: int, *, top: bool = False) -> None:
        """Scroll a line into view, with some lines around it."""
        y = self._line_of(place, offset)
        height = self.scrollable_content_region.height
        if top or not self.scroll_y + MARGIN <= y < self.scroll_y + height - MARGIN:
            self.scroll_to(y=max(0, y - MARGIN), animate=False)

    def _line_of(self, place: int, offset: int) -> int:
        return self._sheet.page.line_of(place, self._sheet.text_width, offset)
