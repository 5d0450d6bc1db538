"""Safe text, folding and snippets."""

from __future__ import annotations

import unicodedata

from hypothesis import given
from hypothesis import strategies as st

from assistant.rendering.safe import one_line, safe
from assistant.rendering.snippet import snippet
from assistant.rendering.style import Style
from assistant.rendering.terminal import wrapped

SEQUENCES = ("\x1b[31m", "\x1b]8;;x\x07", "\x1b]0;t\x1b\\", "\x9b2J", "\x1b(B", "\x1bc", "\x1bP1;2|x\x1b\\", "\x1b[")


@given(st.lists(st.one_of(st.text(max_size=8), st.sampled_from(SEQUENCES))))
def test_nothing_that_steers_a_terminal_is_left(parts: list[str]) -> None:
    left = safe("".join(parts))
    assert all(character == "\n" or unicodedata.category(character) != "Cc" for character in left)
    assert safe(left) == left


@given(st.text(alphabet=st.characters(exclude_categories=("Cc", "Cf"))))
def test_plain_words_stay_as_they_are(text: str) -> None:
    assert safe(text) == text


def test_an_escape_sequence_goes_whole_and_the_words_around_it_stay() -> None:
    for sequence in SEQUENCES[:-1]:
        assert safe(f"be{sequence}fore") == "before"


@given(st.text(), st.integers(min_value=40, max_value=120))
def test_folded_lines_keep_the_width_and_every_word(text: str, width: int) -> None:
    folded = wrapped(text, width, "Note: ")
    assert all(len(line) <= width for line in folded.split("\n"))
    assert "".join(folded.removeprefix("Note: ").split()) == "".join(safe(text).split()) or not text.split()


@given(st.text(min_size=1, max_size=900), st.data())
def test_a_snippet_is_a_part_of_the_text_within_its_length(text: str, data: st.DataObject) -> None:
    start = data.draw(st.integers(0, len(text) - 1))
    spans = [(start, min(len(text), start + 5))]
    cut = snippet(text, spans, 120)
    assert cut.text.removeprefix("… ").removesuffix(" …") in text
    assert len(cut.text) <= 124


def test_marks_are_set_on_whole_words_only() -> None:
    text = "fund and funds and refund"
    marked = snippet(text, [(0, 4), (9, 14)], 100).marked(text, Style(True))
    assert marked.count("\x1b[1;33m") == 2
    assert "re\x1b" not in marked


def test_one_line_holds_no_line_break() -> None:
    assert one_line("a\n b\r\n\tc\u2028d") == "a b c d"
