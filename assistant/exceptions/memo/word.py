"""The memo as a Word document: real headings, repeated table headers, numbered pages."""

from __future__ import annotations

import io
from datetime import UTC, datetime, time
from typing import Any

from docx import Document
from docx.document import Document as WordDocument
from docx.enum.text import WD_TAB_ALIGNMENT, WD_TAB_LEADER
from docx.oxml import OxmlElement
from docx.oxml.ns import qn
from docx.shared import Inches, Pt, RGBColor
from docx.table import Table
from docx.text.paragraph import Paragraph

from assistant.exceptions.memo.content import Blank, Block, Bullets, Choice, Grid, Memo, Quote, Section, Signature, Text

_INK = RGBColor(0x1A, 0x1A, 0x1A)
_PAGE_INCHES = 6.5
_FONT = "Calibri"
_SHORT_TABLE = 8


def render_word(memo: Memo) -> bytes:
    """The document's bytes."""
    document = Document()
    _properties(document, memo)
    _styles(document)
    _page(document, memo)
    document.add_paragraph("Memorandum", style="Title")
    for name, value in memo.header:
        _header_line(document, name, value)
    standing = document.add_paragraph()
    standing.paragraph_format.space_before = Pt(10)
    standing.add_run(memo.standing).bold = True
    for section in memo.sections:
        _section(document, section)
    out = io.BytesIO()
    document.save(out)
    return out.getvalue()


def _properties(document: WordDocument, memo: Memo) -> None:
    day = datetime.combine(memo.dated, time(), UTC)
    properties = document.core_properties
    properties.title = memo.title
    properties.subject = memo.subject
    properties.author = memo.author
    properties.language = "en-US"
    properties.comments = memo.footer
    properties.keywords = "BTS-1.01, Exception to Rules"
    properties.created = properties.modified = day


def _styles(document: WordDocument) -> None:
    """Dark ink on white, one typeface, and English for the screen reader."""
    styles: Any = document.styles
    for name, points in (("Normal", 11), ("Title", 22), ("Heading 1", 14), ("Quote", 11), ("List Bullet", 11)):
        style = styles[name]
        style.font.name = _FONT
        fonts = style.element.get_or_add_rPr().get_or_add_rFonts()
        for script in ("w:asciiTheme", "w:hAnsiTheme", "w:eastAsiaTheme", "w:cstheme"):
            fonts.attrib.pop(qn(script), None)
        style.font.size = Pt(points)
        style.font.color.rgb = _INK
    styles["Quote"].font.italic = False
    styles["Quote"].paragraph_format.left_indent = Inches(0.4)
    styles["Quote"].paragraph_format.right_indent = Inches(0.4)
    styles["Normal"].paragraph_format.space_after = Pt(6)
    styles["Normal"].paragraph_format.line_spacing = 1.05
    styles["Heading 1"].paragraph_format.space_before = Pt(14)
    styles["Heading 1"].paragraph_format.space_after = Pt(4)
    language = OxmlElement("w:lang")
    language.set(qn("w:val"), "en-US")
    styles["Normal"].element.get_or_add_rPr().append(language)


def _page(document: WordDocument, memo: Memo) -> None:
    """US letter, one-inch margins, and the foot of every page."""
    section = document.sections[0]
    section.page_width, section.page_height = Inches(8.5), Inches(11)
    section.left_margin = section.right_margin = Inches(1)
    section.top_margin = section.bottom_margin = Inches(1)
    foot = section.footer.paragraphs[0]
    stops = foot.paragraph_format.tab_stops
    stops.add_tab_stop(Inches(_PAGE_INCHES / 2), WD_TAB_ALIGNMENT.CLEAR)
    stops.add_tab_stop(Inches(_PAGE_INCHES), WD_TAB_ALIGNMENT.RIGHT)
    foot.add_run(f"{memo.footer}\tPage ")
    _field(foot, "PAGE")
    foot.add_run(" of ")
    _field(foot, "NUMPAGES")
    for run in foot.runs:
        run.font.size = Pt(9)


def _field(paragraph: Paragraph, code: str) -> None:
    """A field that the word processor computes, with a number to show until it does."""
    for kind, words in (("begin", ""), ("", code), ("separate", ""), ("text", "1"), ("end", "")):
        run = paragraph.add_run(words if kind == "text" else "")
        if kind == "":
            instruction = OxmlElement("w:instrText")
            instruction.set(qn("xml:space"), "preserve")
            instruction.text = f" {words} "
            run._r.append(instruction)
        elif kind != "text":
            mark = OxmlElement("w:fldChar")
            mark.set(qn("w:fldCharType"), kind)
            run._r.append(mark)


def _header_line(document: WordDocument, name: str, value: str) -> None:
    line = document.add_paragraph()
    form = line.paragraph_format
    form.left_indent, form.first_line_indent, form.space_after = Inches(1.4), Inches(-1.4), Pt(2)
    form.tab_stops.add_tab_stop(Inches(1.4))
    line.add_run(f"{name}:").bold = True
    line.add_run("\t" + " ".join(value.split()))


def _section(document: WordDocument, section: Section) -> None:
    heading = document.add_heading(section.heading, level=1)
    heading.paragraph_format.page_break_before = section.annex or None
    first = len(document.paragraphs)
    for block in section.blocks:
        _block(document, block)
    if section.together:
        for paragraph in document.paragraphs[first:-1]:
            paragraph.paragraph_format.keep_with_next = True


def _block(document: WordDocument, block: Block) -> None:
    match block:
        case Text(words, lead, label):
            _paragraphs(document, words, "Normal", lead, label)
        case Quote(words, source):
            _paragraphs(document, words, "Quote", keep=True)
            _paragraphs(document, f"— {source}", "Quote")
        case Bullets(points):
            for point in points:
                document.add_paragraph(point, style="List Bullet")
        case Choice(options):
            for name, ticked in options:
                line = document.add_paragraph(f"{'☒' if ticked else '☐'} {name}")
                line.paragraph_format.left_indent = Inches(0.4)
                line.paragraph_format.space_after = Pt(2)
        case Blank(label, lines):
            document.add_paragraph().add_run(f"{label}:").bold = True
            for _ in range(lines):
                _ruled_line(document.add_paragraph("\t"), _PAGE_INCHES)
        case Grid():
            _grid(document, block)
        case Signature():
            _signature(document, block)


def _paragraphs(document: WordDocument, words: str, style: str, keep: bool = False, bold: bool = False) -> None:
    for part in words.split("\n\n"):
        if part.strip():
            paragraph = document.add_paragraph(style=style)
            paragraph.add_run(part.strip()).bold = bold or None
            paragraph.paragraph_format.keep_with_next = keep or None


def _signature(document: WordDocument, block: Signature) -> None:
    """Who signs, a line for the name and one for the date, never parted by a page's end."""
    title = document.add_paragraph()
    title.paragraph_format.space_before, title.paragraph_format.keep_with_next = Pt(10), True
    title.add_run(block.role).bold = True
    title.add_run(f": {block.name}" if block.name else "")
    title.add_run(f" ({block.recorded})" if block.recorded else "")
    line = document.add_paragraph("Signature: \t  Date: \t")
    line.paragraph_format.space_before = Pt(16)
    _ruled_line(line, 4.4, _PAGE_INCHES)


def _ruled_line(paragraph: Paragraph, *inches: float) -> None:
    """Draw a line up to each place, one for each tab in the paragraph."""
    for place in inches:
        paragraph.paragraph_format.tab_stops.add_tab_stop(Inches(place), WD_TAB_ALIGNMENT.LEFT, WD_TAB_LEADER.HEAVY)


def _grid(document: WordDocument, grid: Grid) -> None:
    table = document.add_table(rows=1, cols=len(grid.header), style="Table Grid")
    table.autofit = False
    _describe(table, grid.caption)
    _row(table.rows[0], grid.header, bold=True)
    _mark_row(table.rows[0], "w:tblHeader")
    for cells in grid.rows:
        _row(table.add_row(), cells)
    inches = [_PAGE_INCHES * share / sum(grid.widths) for share in grid.widths]
    for column, width in zip(table.columns, inches, strict=True):
        column.width = Inches(width)
    for row in table.rows:
        _mark_row(row, "w:cantSplit")
        for cell, width in zip(row.cells, inches, strict=True):
            cell.width = Inches(width)
            # A short table is read at one glance, so it stays on one page.
            cell.paragraphs[0].paragraph_format.keep_with_next = len(grid.rows) <= _SHORT_TABLE or None
    document.add_paragraph()


def _describe(table: Table, caption: str) -> None:
    """A title that a screen reader says before the table."""
    mark = OxmlElement("w:tblCaption")
    mark.set(qn("w:val"), caption)
    table._tbl.tblPr.append(mark)


def _row(row: Any, cells: tuple[str, ...], bold: bool = False) -> None:
    for cell, words in zip(row.cells, cells, strict=True):
        paragraph = cell.paragraphs[0]
        paragraph.paragraph_format.space_after = Pt(2)
        run = paragraph.add_run(words)
        run.bold, run.font.size = bold, Pt(9.5)


def _mark_row(row: Any, name: str) -> None:
    row._tr.get_or_add_trPr().append(OxmlElement(name))
