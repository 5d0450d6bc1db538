"""An answer for a terminal: the plain answer first, the law's words under it."""

from __future__ import annotations

import textwrap
from collections.abc import Iterator

from assistant.answer import Answer, AnswerStatus, Verdict
from assistant.rendering.safe import safe
from assistant.rendering.style import Style
from assistant.rendering.values import VERDICTS, shown_value, source_text, step_text

_BAR = "│ "


def wrapped(text: str, width: int, first: str = "", other: str | None = None) -> str:
    """A safe text folded to a width, paragraph by paragraph; words are never broken unless nothing else fits."""
    rest = " " * len(first) if other is None else other
    folded = [
        textwrap.fill(line, width, initial_indent=rest if place else first, subsequent_indent=rest,
                      break_on_hyphens=False)
        for place, line in enumerate(safe(text).splitlines() or [""])
    ]  # fmt: skip
    return "\n".join(line for line in folded if line.strip())


def terminal_answer(answer: Answer, width: int, style: Style) -> str:
    """The whole answer; parts are set apart by blank lines."""
    parts = (_plain_answer, _figures, _missing, _law, _steps, _related, _notes)
    found = ("\n".join(part(answer, width, style)) for part in parts)
    return "\n\n".join(part for part in found if part)


def _plain_answer(answer: Answer, width: int, style: Style) -> Iterator[str]:
    if answer.verdict:
        colour = {Verdict.YES: style.good, Verdict.NO: style.bad, Verdict.CONDITIONAL: style.open}
        yield colour[answer.verdict](VERDICTS[answer.verdict])
    elif answer.status is AnswerStatus.NOT_COVERED:
        yield style.bad("Not covered")
    yield wrapped(answer.text, width)
    if answer.actors:
        yield wrapped("; ".join(answer.actors), width, "Who: ")


def _figures(answer: Answer, width: int, style: Style) -> Iterator[str]:
    labels = [safe(value.label) for value in answer.values]
    column = min(max((len(label) for label in labels), default=0), width // 2)
    for label, value in zip(labels, answer.values, strict=True):
        shown = safe(shown_value(value.value, value.unit))
        yield f"  {label:<{column}}  {style.strong(shown)}"


def _missing(answer: Answer, width: int, style: Style) -> Iterator[str]:
    for place, item in enumerate(answer.missing):
        name = "Needed: " if place == 0 else "  then: "
        yield wrapped(item.prompt, width, name).replace(name, style.open(name), 1)


def _law(answer: Answer, width: int, style: Style) -> Iterator[str]:
    for number, cited in enumerate(answer.basis, start=1):
        if number > 1:
            yield ""
        yield f"[{number}] {style.name(safe(source_text(cited)))}"
        yield wrapped(cited.quote, width, f"    {_BAR}", f"    {_BAR}")


def _steps(answer: Answer, width: int, style: Style) -> Iterator[str]:
    if answer.steps:
        yield style.strong("Steps")
    for number, step in enumerate(answer.steps, start=1):
        line = wrapped(step_text(step), width, f"{number:>3}. ")
        yield line if step.applied else style.faint(line)


def _related(answer: Answer, width: int, style: Style) -> Iterator[str]:
    if answer.related:
        yield style.strong("See also")
    for cited in answer.related:
        yield wrapped(source_text(cited), width, "  - ")


def _notes(answer: Answer, width: int, style: Style) -> Iterator[str]:
    for note in answer.notes:
        yield style.faint(wrapped(note, width, "Note: "))
