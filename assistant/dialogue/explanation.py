"""Explains the last answer: its steps, or what its words mean."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from decimal import Decimal, InvalidOperation

from assistant.answer import Answer, AnswerStep
from assistant.quotation import cite
from calculators.calculator import Calculator, InputField
from calculators.money import long_date, usd
from corpus.display import label
from corpus.library import Corpus
from index.product import Index
from index.terms import uses

_MOST_TERMS = 3


def steps_of(answer: Answer, question: str) -> Answer:
    """The last answer again, told by its steps; a rule that was only quoted is pointed to."""
    told = list(_told(answer.steps))
    if not told:
        basis = answer.basis
        told = [f"It rests on {basis[0].label}, quoted below: {answer.text}"] if basis else [answer.text]
    elif answer.text:
        told.append(answer.text)
    return answer.model_copy(update={"question": question, "text": "\n".join(told)})


def _told(steps: tuple[AnswerStep, ...]) -> Iterator[str]:
    for number, step in enumerate(steps, start=1):
        result = f": {_shown(step)}" if step.result else ""
        skipped = "" if step.applied else " (did not apply)"
        place = f" ({label(step.provision)})" if step.provision else ""
        yield f"{number}. {step.text}{result}{skipped}{place}"


def _shown(step: AnswerStep) -> str:
    """A step's result as a person writes it."""
    try:
        if step.unit == "USD":
            return usd(Decimal(step.result))
        if step.unit == "date":
            return long_date(date.fromisoformat(step.result))
    except (InvalidOperation, ValueError):
        return step.result
    return f"{step.result} {step.unit}".strip()


def meaning_of(answer: Answer, question: str, index: Index, calculator: Calculator | None) -> Answer:
    """The last answer again with the rule in one sentence and the terms that the law defines."""
    parts = [calculator.rule] if calculator and calculator.rule not in answer.text else []
    parts += [answer.text, *_definitions(answer, index)]
    basis = answer.basis
    if basis:
        parts.append(f"In the words of {basis[0].label}: {basis[0].quote}")
    return answer.model_copy(update={"question": question, "text": "\n".join(parts)})


def _definitions(answer: Answer, index: Index) -> Iterator[str]:
    """Where the law defines the terms that the carrying provision uses."""
    basis = answer.basis
    if not basis:
        return
    known = index.catalogue.terms()
    provision = index.corpus.get(basis[0].id)
    found = {use.term.name.casefold(): use.term for use in uses(provision.text, provision.id, known, index.corpus)}
    for term in list(found.values())[:_MOST_TERMS]:
        if term.defined_at != provision.id:
            yield f"“{term.name}” is defined in {label(term.defined_at)}."


def why_asked(answer: Answer, question: str, item: InputField, calculator: Calculator, corpus: Corpus) -> Answer:
    """Why an input is asked for: the provision that makes it matter."""
    text = f"It matters under {label(item.provision)}. {calculator.rule} {item.prompt}"
    citations = answer.citations
    if item.provision and item.provision not in {citation.id for citation in citations}:
        citations = (*citations, cite(item.provision, corpus, role="related"))
    return answer.model_copy(update={"question": question, "text": text, "citations": citations})
