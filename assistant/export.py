"""A conversation, an answer or a result handed out: Markdown, JSON."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping

from assistant.answer import Answer, AnswerStep, Citation, Value
from assistant.history.conversations import Turn
from assistant.rendering.values import shown_value, source_text, step_text
from calculators.calculator import Calculator
from calculators.outcome import NeedsInput, Result, Step, as_text, outcome_values
from corpus.display import label

SCHEMA = "citedesk.conversation/1"
GOVERNS = "current official text governs"
_MARKS = str.maketrans({mark: f"\\{mark}" for mark in "\\`*_[]<>#|~"})


def conversation_markdown(title: str, turns: Iterable[Turn]) -> str:
    """A conversation as one Markdown document, each answer with its citations."""
    parts = [f"# {escaped(title)}"]
    for turn in turns:
        parts.append(f"## {escaped(turn.question)}")
        parts.append(answer_markdown(turn.answer) if turn.answer else "*(The answer was kept by another version.)*")
    return "\n\n".join(parts) + "\n"


def answer_markdown(answer: Answer) -> str:
    """An answer as Markdown, without its question."""
    parts = [escaped(_with_verdict(answer))]
    if answer.values:
        parts.append(_table(answer.values))
    if answer.missing:
        parts.append("\n".join(f"- Still needed: {escaped(item.prompt)}" for item in answer.missing))
    for number, cited in enumerate(answer.citations, start=1):
        quote = "\n".join(f"> {escaped(line)}" for line in cited.quote.splitlines())
        parts.append(f"**[{number}] {escaped(_source(cited))}**\n\n{quote}".rstrip())
    if answer.steps:
        steps = (f"{place}. {escaped(step_text(step))}" for place, step in enumerate(answer.steps, start=1))
        parts.append("Steps\n\n" + "\n".join(steps))
    if answer.notes:
        parts.append("\n".join(f"- {escaped(note)}" for note in answer.notes))
    if not any(GOVERNS in note for note in answer.notes):
        parts.append(f"*Text as of {answer.as_of.isoformat()}; the {GOVERNS}.*")
    return "\n\n".join(parts)


def conversation_json(title: str, turns: Iterable[Turn]) -> str:
    """A conversation as one JSON document: schema, title and turns, each answer in its own schema."""
    entries = [
        {"question": turn.question, "answer": turn.answer and turn.answer.model_dump(mode="json", by_alias=True)}
        for turn in turns
    ]
    return json.dumps({"schema": SCHEMA, "title": title, "turns": entries}, ensure_ascii=False, indent=2) + "\n"


def result_markdown(calculator: Calculator, typed: Mapping[str, str], result: Result) -> str:
    """A calculator's result as one Markdown document: inputs, outcome, figures, steps, notes."""
    prompts = {field.name: field.prompt for field in calculator.fields}
    parts = [f"# {escaped(calculator.title)}", f"{label(calculator.provision)}: {escaped(calculator.rule)}"]
    parts.append("\n".join(f"- {escaped(prompts.get(name, name))} {escaped(words)}" for name, words in typed.items()))
    outcome = result.outcome
    if isinstance(outcome, NeedsInput):
        parts.append(f"**Still needed:** {escaped(prompts.get(outcome.field, outcome.field))}")
    else:
        parts.append(f"**{escaped(outcome.text)}** ({label(outcome.at)})")
    values = [Value(name=v.name, label=v.label, value=as_text(v.value), unit=v.unit) for v in outcome_values(outcome)]
    if values:
        parts.append(_table(values))
    steps = (f"{place}. {escaped(step_text(_answer_step(step)))}" for place, step in enumerate(result.steps, start=1))
    parts.append("\n".join(steps))
    parts.append("\n".join(f"- {escaped(note)}" for note in result.notes))
    return "\n\n".join(part for part in parts if part) + "\n"


def _answer_step(step: Step) -> AnswerStep:
    value = "" if step.result is None else as_text(step.result)
    return AnswerStep(text=step.text, result=value, unit=step.unit, provision=step.provision, applied=step.applied)


def _with_verdict(answer: Answer) -> str:
    return f"{answer.verdict.value.upper()}. {answer.text}" if answer.verdict else answer.text


def _source(cited: Citation) -> str:
    return f"{source_text(cited)}{' (related)' if cited.role == 'related' else ''}"


def _table(values: Iterable[Value]) -> str:
    rows = [f"| {escaped(value.label)} | {escaped(shown_value(value.value, value.unit))} |" for value in values]
    return "\n".join(["| Figure | Value |", "| --- | --- |", *rows])


def escaped(text: str) -> str:
    """A text with every mark of Markdown taken literally."""
    return text.translate(_MARKS)
