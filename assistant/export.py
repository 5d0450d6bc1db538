"""A conversation or an answer handed out: plain text to paste, Markdown, JSON."""

from __future__ import annotations

import json
import textwrap
from collections.abc import Iterable
from datetime import date
from decimal import Decimal, InvalidOperation

from assistant.answer import Answer, AnswerStep, Citation, Value
from assistant.history.conversations import Turn
from calculators.money import long_date, plain, usd
from corpus.display import label

SCHEMA = "citedesk.conversation/1"
_MARKS = str.maketrans({mark: f"\\{mark}" for mark in "\\`*_[]<>#|~"})


def shown_value(value: str, unit: str) -> str:
    """A figure as a reader writes it: ``$17.50``, ``Tuesday, November 24, 2026``, ``12 percent``."""
    if unit == "date":
        try:
            return long_date(date.fromisoformat(value))
        except ValueError:
            return value
    try:
        number = Decimal(value)
    except InvalidOperation:
        return f"{value} {unit}".strip()
    if unit == "USD":
        places = number.as_tuple().exponent
        return usd(number) if isinstance(places, int) and places >= -2 else f"${number:,f}"
    if unit == "percent":
        return f"{plain(number)} percent"
    return f"{number:,f} {unit}".strip()


def answer_text(answer: Answer) -> str:
    """An answer as plain text: question, answer, figures, sources, notes."""
    parts = [f"Question: {answer.question}", f"Answer: {_with_verdict(answer)}"]
    parts += [f"  {value.label}: {shown_value(value.value, value.unit)}" for value in answer.values]
    parts += [f"Still needed: {item.prompt}" for item in answer.missing]
    for number, cited in enumerate(answer.citations, start=1):
        parts.append(f"[{number}] {_source(cited)}")
        parts.append(textwrap.indent(cited.quote, "    "))
    if answer.steps:
        parts.append("Steps:")
        parts += [f"  {place}. {step_text(step)}" for place, step in enumerate(answer.steps, start=1)]
    parts += [f"Note: {note}" for note in answer.notes]
    parts.append(f"Text as of {answer.as_of.isoformat()}. The current official text governs.")
    return "\n".join(part for part in parts if part.strip()) + "\n"


def step_text(step: AnswerStep) -> str:
    """One step as a line: what was done, by which provision, with what result."""
    at = f" ({label(step.provision)})" if step.provision else ""
    if not step.applied:
        return f"Does not apply: {step.text}{at}"
    result = f" = {shown_value(step.result, step.unit)}" if step.result else ""
    return f"{step.text}{result}{at}"


def conversation_markdown(title: str, turns: Iterable[Turn]) -> str:
    """A conversation as one Markdown document, each answer with its citations."""
    parts = [f"# {_escaped(title)}"]
    for turn in turns:
        parts.append(f"## {_escaped(turn.question)}")
        parts.append(answer_markdown(turn.answer) if turn.answer else "*(The answer was kept by another version.)*")
    return "\n\n".join(parts) + "\n"


def answer_markdown(answer: Answer) -> str:
    """An answer as Markdown, without its question."""
    parts = [_escaped(_with_verdict(answer))]
    if answer.values:
        parts.append(_table(answer.values))
    if answer.missing:
        parts.append("\n".join(f"- Still needed: {_escaped(item.prompt)}" for item in answer.missing))
    for number, cited in enumerate(answer.citations, start=1):
        quote = "\n".join(f"> {_escaped(line)}" for line in cited.quote.splitlines())
        parts.append(f"**[{number}] {_escaped(_source(cited))}**\n\n{quote}".rstrip())
    if answer.steps:
        steps = (f"{place}. {_escaped(step_text(step))}" for place, step in enumerate(answer.steps, start=1))
        parts.append("Steps\n\n" + "\n".join(steps))
    if answer.notes:
        parts.append("\n".join(f"- {_escaped(note)}" for note in answer.notes))
    parts.append(f"*Text as of {answer.as_of.isoformat()}. The current official text governs.*")
    return "\n\n".join(parts)


def conversation_json(title: str, turns: Iterable[Turn]) -> str:
    """A conversation as one JSON document: schema, title and turns, each answer in its own schema."""
    entries = [
        {"question": turn.question, "answer": turn.answer and turn.answer.model_dump(mode="json", by_alias=True)}
        for turn in turns
    ]
    return json.dumps({"schema": SCHEMA, "title": title, "turns": entries}, ensure_ascii=False, indent=2) + "\n"


def _with_verdict(answer: Answer) -> str:
    return f"{answer.verdict.value.upper()}. {answer.text}" if answer.verdict else answer.text


def _source(cited: Citation) -> str:
    heading = cited.heading.rstrip(". ")
    parts = [cited.label, f", {heading}" if heading and heading not in cited.label else ""]
    parts.append(f" ({cited.status})" if cited.status != "in force" else "")
    parts.append(" (related)" if cited.role == "related" else "")
    return "".join(parts)


def _table(values: tuple[Value, ...]) -> str:
    rows = [f"| {_escaped(value.label)} | {_escaped(shown_value(value.value, value.unit))} |" for value in values]
    return "\n".join(["| Figure | Value |", "| --- | --- |", *rows])


def _escaped(text: str) -> str:
    return text.translate(_MARKS)
