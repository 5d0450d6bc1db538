"""Text laid out in paragraphs with hanging indents, as one widget: legal text never costs a widget a paragraph.

No text of a page is ever read as console markup.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field

from textual.content import Content
from textual.css.styles import RulesMap
from textual.selection import Selection
from textual.strip import Strip
from textual.style import Style
from textual.visual import RenderOptions, Visual
from textual.widgets import Static

NARROWEST = 12
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


class Page(Visual):
    """Paragraphs as one visual, laid out once for each width."""

    def __init__(self, paragraphs: Sequence[Paragraph]) -> None:
        self.paragraphs = tuple(paragraphs)
        self._width = 0
        self._whole = Content("")
        self._height = 0
        self._starts: tuple[int, ...] = ()

    def laid_out(self, width: int) -> Content:
        """The page as one content whose lines fit the width."""
        self._lay_out(width)
        return self._whole

    def line_of(self, place: int, width: int, offset: int = 0) -> int:
        """The line on which a character of a paragraph stands, counted from 0."""
        self._lay_out(width)
        paragraph = self.paragraphs[place]
        seen = 0
        for number, line in enumerate(paragraph.lines(width)):
            seen += len(line) - len(paragraph.first if number == 0 else paragraph.rest) + 1
            if seen > offset:
                return self._starts[place] + number
        return self._starts[place]

    def place_of(self, anchor: str) -> int | None:
        """The first paragraph that carries an anchor."""
        return next((place for place, item in enumerate(self.paragraphs) if item.anchor == anchor), None)

    def _lay_out(self, width: int) -> None:
        if width == self._width:
            return
        lines: list[Content] = []
        starts = []
        for paragraph in self.paragraphs:
            starts.append(len(lines))
            lines.extend(paragraph.lines(width))
        self._whole = Content("\n").join(lines)
        self._height, self._starts, self._width = len(lines), tuple(starts), width

    def render_strips(self, width: int, height: int | None, style: Style, options: RenderOptions) -> list[Strip]:
        """The lines as strips, selection and links included."""
        return self.laid_out(width).render_strips(width, height, style, options)

    def get_optimal_width(self, rules: RulesMap, container_width: int) -> int:
        """The width of the longest paragraph on one line."""
        return max((item.content.cell_length + item.first.cell_length for item in self.paragraphs), default=0)

    def get_height(self, rules: RulesMap, width: int) -> int:
        """The number of lines at a width."""
        self._lay_out(width)
        return self._height


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
