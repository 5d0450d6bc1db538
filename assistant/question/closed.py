"""Questions that want a yes or no by their form: an auxiliary before its subject, or a tag such as "ok?" at the end."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from assistant.question.facts import Span
from assistant.question.lexicon import word_set
from assistant.question.text import Page, Token

_LONGEST_TAG = 4
"""Words of the longest tag that asks by itself."""
_SUBJECT = 2
"""How far after the auxiliary a question word may stand and still make the question an open one."""


def closed(page: Page) -> Span | None:
    """Where the text asks for a yes or no: the auxiliary or the tag; None when it asks for something else.

    The last sentence that asks decides; one that opens with a question word wants more than a yes.
    """
    for sentence in reversed(list(_sentences(page.tokens))):
        found = _tag(page, sentence) or _inverted(page, sentence)
        if found or _open(sentence):
            return found
    return None


def _sentences(tokens: Sequence[Token]) -> Iterator[list[Token]]:
    sentence: list[Token] = []
    for token in tokens:
        if sentence and token.sentence != sentence[-1].sentence:
            yield sentence
            sentence = []
        sentence.append(token)
    if sentence:
        yield sentence


def _tag(page: Page, sentence: Sequence[Token]) -> Span | None:
    """The tag that ends a sentence with a question mark."""
    if page.text[sentence[-1].end :].lstrip()[:1] != "?" or _open(sentence):
        return None
    for length in range(min(_LONGEST_TAG, len(sentence)), 0, -1):
        if " ".join(token.norm for token in sentence[-length:]) in word_set("closed", "tags"):
            return Span(sentence[-length].start, sentence[-1].end)
    return None


def _inverted(page: Page, sentence: Sequence[Token]) -> Span | None:
    """The auxiliary at the head of a clause of the sentence, when no question word comes near it."""
    for place, token in enumerate(sentence):
        if token.norm not in word_set("closed", "auxiliaries") or not _heads(sentence, place):
            continue
        following = sentence[place + 1 : place + 1 + _SUBJECT]
        if following and not any(other.norm in _more_than_a_yes() for other in following):
            return Span(token.start, following[0].end)
    return None


def _more_than_a_yes() -> frozenset[str]:
    return word_set("closed", "question_words") | word_set("closed", "requests")


def _heads(sentence: Sequence[Token], place: int) -> bool:
    """Whether a word opens its clause, joining words aside; no earlier clause may ask for more than a yes."""
    before = [token.norm for token in sentence[:place] if token.clause == sentence[place].clause]
    joined = all(word in word_set("closed", "openings") for word in before)
    return joined and not _open(sentence[:place])


def _open(sentence: Sequence[Token]) -> bool:
    """Whether a sentence opens with a question word."""
    words = [token.norm for token in sentence]
    while words and words[0] in word_set("closed", "openings"):
        words.pop(0)
    return bool(words) and words[0] in word_set("closed", "question_words")
