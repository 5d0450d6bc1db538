"""Text laid out in paragraphs with hanging indents, as one widget: legal text never costs a widget a paragraph.

No text of a page is ever read as console markup.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import NamedTuple

from textual.content import Content
from textual.css.styles import RulesMap
from textual.selection import Selection
from textual.strip import Strip
from textual.style import Style
from textual.visual import RenderOptions, Visual
from textual.widgets import Static

NARROWEST = 12
WIDTHS_KEPT = 3
MUTED = "$foreground 70%"
"""The style of what can be passed over; the theme's own muted text is no color that content can be given."""
_NOTHING = Content("")


@dataclass(frozen=True)
class Paragraph:
    """A run of text; ``first`` stands before its first line, ``rest`` before every other one."""

    content: Content
    first: Content = _NOTHING
    rest: Content = _NOTHING
    anchor: str = ""
    _laid_out: dict[int, list[Content]] = field(default_factory=dict, compare=False, repr=False)

    def lines(self, width: int) -> list[Content]:
        """The paragraph's lines at a width, prefixes included."""
        if width not in self._laid_out:
            if len(self._laid_out) >= WIDTHS_KEPT:
                self._laid_out.clear()
            self._laid_out[width] = self._wrapped(width)
        return self._laid_out[width]

    def _wrapped(self, width: int) -> list[Content]:
        room = max(NARROWEST, width - max(self.first.cell_length, self.rest.cell_length))
        wrapped = [line.rstrip() for line in self.content.wrap(room)] or [Content("")]
        return [(self.first if place == 0 else self.rest) + line for place, line in enumerate(wrapped)]


BLANK = Paragraph(_NOTHING)


def line(words: Content | str, style: str = "", *, indent: int = 2, hang: int = 0) -> Paragraph:
    """A paragraph indented by so many cells, its further lines by ``hang`` more."""
    content = Content.styled(words, style) if isinstance(words, str) else words
    return Paragraph(content, Content(" " * indent), Content(" " * (indent + hang)))


class Layout(NamedTuple):
    """A page at one width: the whole of it, its lines, and the line on which each paragraph begins."""

    whole: Content
    height: int
    starts: tuple[int, ...]


class Page(Visual):
    """Paragraphs as one visual, laid out once for each width.

    A screen being arranged asks for two widths in turn, with and without a scrollbar.
    """

    def __init__(self, paragraphs: Sequence[Paragraph]) -> None:
        self.paragraphs = tuple(paragraphs)
        self._layouts: dict[int, Layout] = {}

    def laid_out(self, width: int) -> Content:
        """The page as one content whose lines fit the width."""
        return self._layout(width).whole

    def line_of(self, place: int, width: int, offset: int = 0) -> int:
        """The line on which a character of a paragraph stands, counted from 0."""
        starts = self._layout(width).starts
        paragraph = self.paragraphs[place]
        seen = 0
        for number, line in enumerate(paragraph.lines(width)):
            seen += len(line) - len(paragraph.first if number == 0 else paragraph.rest) + 1
            if seen > offset:
                return starts[place] + number
        return starts[place]

    def place_of(self, anchor: str) -> int | None:
        """The first paragraph that carries an anchor."""
        return next((place for place, item in enumerate(self.paragraphs) if item.anchor == anchor), None)

    def _layout(self, width: int) -> Layout:
        if width not in self._layouts:
            if len(self._layouts) >= WIDTHS_KEPT:
                self._layouts.clear()
            self._layouts[width] = self._laid_out_for(width)
        return self._layouts[width]

    def _laid_out_for(self, width: int) -> Layout:
        lines: list[Content] = []
        starts = []
        for paragraph in self.paragraphs:
            starts.append(len(lines))
            lines.extend(paragraph.lines(width))
        return Layout(Content("\n").join(lines), len(lines), tuple(starts))

    def render_strips(self, width: int, height: int | None, style: Style, options: RenderOptions) -> list[Strip]:
        """The lines as strips, selection and links included."""
        return self.laid_out(width).render_strips(width, height, style, options)

    def get_optimal_width(self, rules: RulesMap, container_width: int) -> int:
        """The width of the longest paragraph on one line."""
        return max((item.content.cell_length + item.first.cell_length for item in self.paragraphs), default=0)

    def get_height(self, rules: RulesMap, width: int) -> int:
        """The number of lines at a width."""
        return self._layout(width).height


class Sheet(Static):
    """A widget that shows one page, its text selectable with the mouse."""

    def __init__(self, page: Page | None = None, *, name: str | None = None, classes: str | None = None) -> None:
        self.page = page or Page(())
        super().__init__(self.page, markup=False, name=name, classes=classes)

    def show(self, page: Page) -> None:
        """Put another page in its place."""
        self.page = page
        self.update(page)

    @property
    def text_width(self) -> int:
        """The width that the page is laid out for."""
        return max(1, self.content_region.width)

    def get_selection(self, selection: Selection) -> tuple[str, str] | None:
        """The words under the mouse's selection."""
        return selection.extract(self.page.laid_out(self.text_width).plain), "\n"
