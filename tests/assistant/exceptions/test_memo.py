"""The memo is one that can be signed: whole, quoted exactly, and readable by a screen reader."""

from __future__ import annotations

import io
from datetime import date
from pathlib import Path

import pytest
from docx import Document
from hypothesis import given, settings
from hypothesis import strategies as st
from markdown_it import MarkdownIt
from pypdf import PdfReader

from assistant.exceptions.course import Plan, open_request
from assistant.exceptions.errors import BadValue
from assistant.exceptions.memo import FORMATS, format_of, render_memo
from assistant.exceptions.memo.content import Memo, compose
from assistant.exceptions.office import ExceptionOffice
from assistant.exceptions.values import clean
from corpus.library import Corpus

CORPUS = Corpus.load()
DAY = date(2026, 12, 2)
HEADINGS = [
    "The rule",
    "Need",
    "Scope and extent",
    "Safeguards",
    "Specific timeframe",
    "Organization requesting",
    "Approval from the Bureau Director",
    "Further particulars",
    "Points to consider",
    "Decision of the Chief Technology Officer",
    "Signatures",
    "Annex A: Checklist",
    "Annex B: Log of the request",
]


@pytest.fixture
def memo(desk: ExceptionOffice, advanced) -> Memo:
    request = advanced(desk, "granted")
    return compose(request, desk.log(request.number), DAY, CORPUS)


def _squeezed(words: str) -> str:
    return "".join(words.split()).replace("ﬁ", "fi").replace("ﬀ", "ff").replace("ﬂ", "fl")


def _pdf(memo: Memo) -> PdfReader:
    return PdfReader(io.BytesIO(render_memo(memo, "pdf")))


def _pdf_words(memo: Memo) -> str:
    return _squeezed("".join(page.extract_text() for page in _pdf(memo).pages))


def _word_words(memo: Memo) -> str:
    document = Document(io.BytesIO(render_memo(memo, "docx")))
    cells = [cell.text for table in document.tables for row in table.rows for cell in row.cells]
    return _squeezed("".join([*(paragraph.text for paragraph in document.paragraphs), *cells]))


def _markdown_words(memo: Memo) -> str:
    tokens = MarkdownIt("gfm-like", {"linkify": False}).parse(render_memo(memo, "md").decode())
    inner = [child for token in tokens for child in token.children or ()]
    return _squeezed("".join(child.content for child in inner))


WORDS = {"md": _markdown_words, "docx": _word_words, "pdf": _pdf_words}


@pytest.mark.parametrize("form", FORMATS)
def test_it_is_addressed_to_the_cto_and_says_everything(memo: Memo, whole, form: str) -> None:
    words = WORDS[form](memo)
    asking = CORPUS.get("BTS-1.01/exception-to-rules.p1").text
    said = [
        "ChiefTechnologyOfficer,BureauofTechnologyServices",
        *HEADINGS,
        asking,
        CORPUS.get("BTS-1.01/exception-to-rules.p2").text,
        CORPUS.get(whole["rule"]).text,
        whole["need"],
        whole["scope"],
        whole["safeguards"],
        whole["organization"],
        "From January 1, 2027 through December 31, 2027",
        "Lee Okafor, Director, Parks",
        "Pat Nguyen",
        "The current official text governs",
        "April 17, 2012",
        "No. 1, opened November 2, 2026",
        "Signature:",
    ]
    if form != "docx":
        said.append("rule text as of 2012-04-17")
    for each in said:
        assert _squeezed(each).replace("-", "") in words.replace("-", "").replace("\u00ad", ""), each


def test_every_entry_of_the_log_is_in_the_annex(memo: Memo, desk: ExceptionOffice) -> None:
    table = Document(io.BytesIO(render_memo(memo, "docx"))).tables[-1]
    assert [row.cells[0].text for row in table.rows[1:]] == [str(entry.seq) for entry in desk.log(1)]


def test_earlier_values_stand_in_the_annex_whole(desk: ExceptionOffice, advanced, today) -> None:
    advanced(desk, "ready")
    desk.set_field(1, "need", "A second wording.", by="Sam Ito", today=today)
    request = desk.set_field(1, "need", "A third wording.", by="Sam Ito", today=today)
    words = _markdown_words(compose(request, desk.log(1), DAY, CORPUS))
    assert "Needchanged:Asecondwording." in words
    assert words.count("Athirdwording.") == 1


def test_the_word_memo_has_headings_title_language_and_page_numbers(memo: Memo) -> None:
    document = Document(io.BytesIO(render_memo(memo, "docx")))
    headings = [each.text for each in document.paragraphs if each.style and each.style.name == "Heading 1"]
    assert headings == HEADINGS
    properties = document.core_properties
    assert (properties.title, properties.language) == ("Exception request 1: Old telemetry radios", "en-US")
    foot = document.sections[0].footer._element.xml
    assert " PAGE " in foot
    assert " NUMPAGES " in foot
    assert "Exception request 1" in document.sections[0].footer.paragraphs[0].text
    for table in document.tables:
        assert "w:tblHeader" in table.rows[0]._tr.xml
        assert "w:tblCaption" in table._tbl.tblPr.xml


def test_the_pdf_is_tagged_with_title_language_bookmarks_and_page_numbers(memo: Memo) -> None:
    reader = _pdf(memo)
    catalog = reader.trailer["/Root"]
    assert catalog["/MarkInfo"]["/Marked"]
    assert "/StructTreeRoot" in catalog
    assert catalog["/Lang"] == "en-US"
    assert catalog["/ViewerPreferences"]["/DisplayDocTitle"]
    assert b"pdfuaid" in catalog["/Metadata"].get_data()
    assert reader.metadata
    assert reader.metadata.title == memo.title
    top = reader.outline
    assert [each.title for each in top[1]] == HEADINGS
    pages = len(reader.pages)
    for number, page in enumerate(reader.pages, 1):
        assert f"Page {number} of {pages}" in page.extract_text()


def test_the_same_memo_is_the_same_file(memo: Memo) -> None:
    for form in ("md", "pdf"):
        assert render_memo(memo, form) == render_memo(memo, form)


def test_an_incomplete_request_says_so_on_its_first_page(desk: ExceptionOffice, today) -> None:
    request = desk.new(by="Dana Reyes", today=today)
    memo = compose(request, desk.log(1), DAY, CORPUS)
    first = _squeezed(_pdf(memo).pages[0].extract_text())
    assert "NOTCOMPLETE.Missing:Need;Scopeandextent" in first
    assert "NOTGIVEN" in _word_words(memo)


def test_no_box_is_ticked_before_the_decision_and_one_after(desk: ExceptionOffice, advanced, today) -> None:
    request = advanced(desk, "submitted")
    before = render_memo(compose(request, desk.log(1), DAY, CORPUS), "md").decode()
    assert "[x]" not in before
    decided = desk.decide(1, "denied", by="Pat Nguyen", today=today)
    after = render_memo(compose(decided, desk.log(1), DAY, CORPUS), "md").decode()
    assert after.count("[x]") == 1
    assert "[x] Denied" in after


def test_lines_with_a_dash_become_a_list(desk: ExceptionOffice, whole, today) -> None:
    request = desk.new(by="X", today=today, values={**whole, "safeguards": "These:\n- one\n- two"})
    document = Document(io.BytesIO(render_memo(compose(request, desk.log(1), DAY, CORPUS), "docx")))
    listed = [each.text for each in document.paragraphs if each.style and each.style.name == "List Bullet"]
    assert listed[:2] == ["one", "two"]


def _memo_of(words: str) -> Memo:
    plan = Plan(None, 1, 0, "Dana Reyes", date(2026, 11, 2))
    open_request(plan, {"need": words, "title": " ".join(words.split())})
    return compose(plan.request, plan.entries, DAY, CORPUS)


ODD = st.one_of(
    st.text(min_size=1, max_size=120),
    st.text(alphabet="#*_`[]()<>!|\\~-+=.1 \n&;abcé$@{}", min_size=1, max_size=120),
)


def _kept(words: str) -> str:
    try:
        return clean(words, "need")
    except BadValue:
        return "x"


@settings(max_examples=150, deadline=None)
@given(ODD)
def test_no_words_turn_into_markup(words: str) -> None:
    memo = _memo_of(_kept(words) or "x")
    tokens = MarkdownIt("gfm-like", {"linkify": False}).parse(render_memo(memo, "md").decode())
    opened = [tokens[place + 1].content for place, token in enumerate(tokens) if token.type == "heading_open"]
    assert opened[1:] == [section.heading for section in memo.sections]
    inner = {child.type for token in tokens for child in token.children or ()}
    assert not inner & {"link_open", "image", "html_inline", "code_inline"}
    assert not {token.type for token in tokens} & {"fence", "code_block", "html_block"}


@settings(max_examples=20, deadline=None)
@given(ODD)
def test_no_words_stop_a_memo(words: str) -> None:
    memo = _memo_of(_kept(words) or "x")
    assert all(render_memo(memo, form) for form in FORMATS)


@pytest.mark.parametrize("words", ["Radios 🎉 and 漢字", "עברית", "naïve ﬁle"])
def test_signs_that_the_typeface_lacks_do_not_stop_the_memo(words: str) -> None:
    assert render_memo(_memo_of(words), "pdf").startswith(b"%PDF")


def test_a_memo_is_written_whole_or_not_at_all(desk: ExceptionOffice, advanced, tmp_path: Path) -> None:
    advanced(desk, "ready")
    folder = tmp_path / "memos"
    folder.mkdir()
    desk.export(1, "pdf", folder / "memo.pdf", DAY)
    assert [each.name for each in folder.iterdir()] == ["memo.pdf"]
    with pytest.raises(OSError, match="absent"):
        desk.export(1, "pdf", tmp_path / "absent" / "memo.pdf", DAY)


def test_the_files_name_chooses_the_format() -> None:
    assert [format_of(Path(f"Memo.{each}")) for each in ("MD", "docx", "pdf")] == ["md", "docx", "pdf"]
    with pytest.raises(BadValue, match=r"\.md, \.docx or \.pdf"):
        format_of(Path("memo.odt"))
