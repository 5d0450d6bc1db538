"""An answer as Markdown, its question as the heading."""

from __future__ import annotations

from assistant.answer import Answer
from assistant.export import answer_markdown, escaped
from assistant.rendering.safe import one_line, safe


def markdown_answer(answer: Answer) -> str:
    """A section that stands by itself in a document."""
    return f"## {escaped(one_line(answer.question)) or 'No question'}\n\n{safe(answer_markdown(answer))}\n"
