"""Nothing of the documents is lost and nothing is made up."""

from __future__ import annotations

import itertools

import pytest

from corpus.addition import gives_back
from corpus.library import Corpus
from corpus.source import lines, sources

CORPUS = Corpus.load()


def test_the_spans_in_order_give_back_each_document_to_the_byte() -> None:
    for source in sources():
        own = [item for item in CORPUS if item.document == source.id]
        joined = "".join(source.text[item.start : item.end] for item in own)
        assert joined.encode("utf-8") == source.text.encode("utf-8")
    assert gives_back(CORPUS)


def test_every_text_is_a_slice_of_its_document() -> None:
    for item in CORPUS:
        assert item.text == CORPUS.source(item.document)[item.text_start : item.text_end]
        assert item.start <= item.text_start <= item.text_end <= item.end


def test_every_word_of_a_section_stands_in_one_provision_only() -> None:
    for source in sources():
        spans = sorted((item.text_start, item.text_end) for item in CORPUS if item.document == source.id and item.text)
        assert all(end <= start for (_, end), (start, _) in itertools.pairwise(spans))


def test_line_numbers_lead_to_the_words() -> None:
    for source in sources():
        numbered = {line.number: line.text for line in lines(source.text)}
        for item in CORPUS:
            if item.document == source.id and item.text:
                first = item.text.splitlines()[0]
                between = range(item.first_line, item.last_line + 1)
                assert any(first in numbered[number] for number in between), item.id


@pytest.mark.parametrize("text", ["", "a", "a\n", "a\r\nb", "\n\na\u2028b", "a\x0cb\n"])
def test_lines_give_back_any_text(text: str) -> None:
    assert "".join(text[line.start : line.end] for line in lines(text)) == text
