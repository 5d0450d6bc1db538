from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from assistant.question.text import LONGEST, Page, clean


@pytest.mark.parametrize(
    ("typed", "cleaned"),
    [
        ("  can   I \t buy\u00a0it ", "can I buy it"),
        ("can’t “we”", 'can\'t "we"'),
        ("5–10 days — or so", "5-10 days - or so"),
        ("\u202etxet\u202c", "txet"),
        ("a\u200bb\u00adc\x00d\x07", "abcd"),
        ("\x1b[31mred\x1b[0m", "red"),
        ("ＰＣＣ　５．３０", "PCC 5.30"),
        ("٣ days", "3 days"),
        ("2½ hours", "2 1/2 hours"),
        ("<b>bold</b> [red]x[/red]", "<b>bold</b> [red]x[/red]"),
        ("one\r\n\r\n two", "one\ntwo"),
        ("lone \ud800 surrogate", "lone surrogate"),
    ],
)
def test_a_text_is_written_one_way(typed, cleaned):
    assert clean(typed) == cleaned


def test_a_long_text_is_cut_between_words():
    cleaned = clean("41,000 " * 2_000)
    assert LONGEST - 10 < len(cleaned) <= LONGEST
    assert cleaned.endswith("41,000")


def test_a_long_lead_of_blanks_does_not_hide_the_question():
    assert clean(" " * 50_000 + "who signs?") == "who signs?"


@given(st.text())
def test_cleaning_twice_changes_nothing_more(text):
    assert clean(clean(text)) == clean(text)


@given(st.text())
def test_a_cleaned_text_is_printable_on_a_line_of_its_own(text):
    assert all(line.isprintable() for line in clean(text).replace("\u3000", " ").split("\n"))


@pytest.mark.parametrize(
    ("text", "sentences"),
    [
        ("Who signs? I do.", 2),
        ("by Mar. 4 or so", 1),
        ("Ord. No. 5 holds", 1),
        ("one\ntwo", 2),
        ("It costs $5.50 now", 1),
    ],
)
def test_sentences_end_at_their_stops_and_not_at_abbreviations(text, sentences):
    assert len({token.sentence for token in Page(text).tokens}) == sentences
