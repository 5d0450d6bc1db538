"""An answer in labelled lines, for screen readers and for pasting."""

from __future__ import annotations

from collections.abc import Iterator

from assistant.answer import Answer
from assistant.rendering.safe import one_line
from assistant.rendering.values import VERDICTS, shown_value, source_text, step_text


def plain_answer(answer: Answer) -> str:
    """Question, answer, verdict, figures, steps, sources, notes: one paragraph each, nothing drawn."""
    return "\n".join(one_line(line) for line in _lines(answer))


def _lines(answer: Answer) -> Iterator[str]:
    yield f"Question: {answer.question}"
    yield f"Answer: {answer.text}"
    if answer.verdict:
        yield f"Verdict: {VERDICTS[answer.verdict]}"
    if answer.actors:
        yield f"Who: {'; '.join(answer.actors)}"
    for item in answer.missing:
        yield f"Still needed: {item.prompt}"
    for value in answer.values:
        yield f"Figure: {value.label}: {shown_value(value.value, value.unit)}"
    for number, step in enumerate(answer.steps, start=1):
        yield f"Step {number}: {step_text(step)}"
    for number, cited in enumerate(answer.basis, start=1):
        yield f"Source {number}: {source_text(cited)}. Quote: {cited.quote} End of quote."
    for cited in answer.related:
        yield f"See also: {source_text(cited)}"
    for note in answer.notes:
        yield f"Note: {note}"
