"""Turns a calculator's result into an answer."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence

from assistant.answer import (
    Answer,
    AnswerStatus,
    AnswerStep,
    Citation,
    MissingInput,
    Receipt,
    Route,
    Value,
    Verdict,
)  # fmt: skip
from assistant.composition import related_citations, snapshot_note, status_notes
from assistant.quotation import cite
from calculators.calculator import Calculator, InputField
from calculators.figure import Figure
from calculators.outcome import NeedsInput, Outcome, Result, TwoReadings, Undetermined, as_text, outcome_values
from corpus.library import Corpus


def computed_answer(
    question: str,
    calculator: Calculator,
    result: Result,
    corpus: Corpus,
    related: Sequence[str] = (),
    notes: Sequence[str] = (),
) -> Answer:
    """The answer of a calculator, every step with its provision."""
    outcome = result.outcome
    at = outcome_at(outcome, calculator)
    citations = _citations(at, calculator, result, corpus)
    as_of = corpus.as_of(calculator.provision)
    readings = outcome.readings if isinstance(outcome, TwoReadings) else ()
    verdict = getattr(outcome, "verdict", None) or (readings[0].verdict if readings else None)
    return Answer(
        question=question,
        as_of=as_of,
        status=AnswerStatus.NEEDS_INPUT if isinstance(outcome, NeedsInput) else AnswerStatus.ANSWERED,
        route=Route.CALCULATION,
        verdict=Verdict(verdict) if verdict else None,
        text=_text(outcome, calculator),
        values=tuple(
            Value(name=v.name, label=v.label, value=as_text(v.value), unit=v.unit) for v in outcome_values(outcome)
        ),
        actors=getattr(outcome, "actors", ()),
        missing=_missing(outcome, calculator),
        citations=(*citations, *related_citations(related, citations, corpus)),
        steps=tuple(_steps(result)),
        notes=(*notes, *_reading_notes(outcome), *result.notes, *status_notes(citations), snapshot_note(as_of)),
        receipt=_receipt(calculator, result, corpus),
    )


def outcome_at(outcome: Outcome, calculator: Calculator) -> str:
    """The provision that carries an outcome."""
    return str(getattr(outcome, "at", calculator.provision))


def _citations(at: str, calculator: Calculator, result: Result, corpus: Corpus) -> tuple[Citation, ...]:
    """The carrying provision, then those of the steps that applied, then of the figures that were read."""
    steps = [step.provision for step in result.steps if step.applied and step.provision]
    read = [item.provision for item in calculator.anchors if isinstance(item, Figure) and item.name in result.figures]
    ids = [item for item in dict.fromkeys([at, *steps, *read]) if item in corpus]
    return tuple(cite(item, corpus, _wanted(calculator, item)) for item in ids)


def _wanted(calculator: Calculator, provision: str) -> Iterable[str]:
    """The stems of the words that the calculator rests on there, so that a shortened quote keeps them."""
    from index.words import content_stems

    return [stem for item in calculator.anchors if item.provision == provision for stem in content_stems(item.words)]


def _text(outcome: Outcome, calculator: Calculator) -> str:
    if isinstance(outcome, NeedsInput):
        asked = next(item for item in calculator.fields if item.name == outcome.field)
        return f"{calculator.rule} To work it out: {asked.prompt}"
    return outcome.text


def _missing(outcome: Outcome, calculator: Calculator) -> tuple[MissingInput, ...]:
    if not isinstance(outcome, NeedsInput):
        return ()
    fields: Mapping[str, InputField] = {item.name: item for item in calculator.fields}
    wanted = [fields[name] for name in (outcome.field, *outcome.others)]
    return tuple(MissingInput(name=f.name, prompt=f.prompt, unit=f.unit, provision=f.provision) for f in wanted)


def _steps(result: Result) -> Iterable[AnswerStep]:
    for step in result.steps:
        given = "" if step.result is None else as_text(step.result)
        yield AnswerStep(text=step.text, result=given, unit=step.unit, provision=step.provision, applied=step.applied)


def _reading_notes(outcome: Outcome) -> tuple[str, ...]:
    if isinstance(outcome, TwoReadings):
        return tuple(
            f"Reading {place}{' (used first here)' if place == 1 else ''}: {reading.reason}"
            for place, reading in enumerate(outcome.readings, start=1)
        )
    if isinstance(outcome, Undetermined):
        return ("The text leaves this open, so nothing is computed.",)
    return ()


def _receipt(calculator: Calculator, result: Result, corpus: Corpus) -> Receipt:
    inputs = {name: _origin(as_text(origin.value), origin.source) for name, origin in result.read.items()}
    return Receipt(corpus=corpus.digest, calculator=calculator.name, inputs=inputs, figures=result.figures)


def _origin(value: str, source: str) -> str:
    return value if source == "given" else f"{value} [{source}]"
