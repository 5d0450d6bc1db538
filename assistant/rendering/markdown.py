"""An answer as Markdown, its question as the heading."""

from __future__ import annotations

from assistant.answer import Answer
from assistant.export import answer_markdown
from assistant.rendering.safe import one_line, safe

_MARKS = str.maketrans({mark: f"\\{mark}" for mark in "\\`*_[]<>#|~"})


def markdown_answer(answer: Answer) -> str:
    """A section that stands by itself in a document."""
    return f"## {escaped(one_line(answer.question)) or 'No question'}\n\n{safe(answer_markdown(answer))}\n"


def escaped(text: str) -> str:
    """A text in which Markdown sees no mark."""
    return text.translate(_MARKS)
