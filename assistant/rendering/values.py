"""Figures and steps as a reader writes them."""

from __future__ import annotations

from datetime import date
from decimal import Decimal, InvalidOperation

from assistant.answer import AnswerStep, Citation, Verdict
from calculators.money import long_date, plain, usd
from corpus.display import label

VERDICTS = {Verdict.YES: "Yes", Verdict.NO: "No", Verdict.CONDITIONAL: "On conditions"}


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
        exact = number.normalize()
        places = exact.as_tuple().exponent
        return usd(number) if isinstance(places, int) and places >= -2 else f"${exact:,f}"
    if unit == "percent":
        return f"{plain(number)} percent"
    return f"{number:,f} {unit}".strip()


def step_text(step: AnswerStep) -> str:
    """One step as a line: what was done, by which provision, with what result."""
    at = f" ({label(step.provision)})" if step.provision else ""
    if not step.applied:
        return f"Does not apply: {step.text}{at}"
    result = f" = {shown_value(step.result, step.unit)}" if step.result else ""
    return f"{step.text}{result}{at}"


def source_text(cited: Citation) -> str:
    """A citation's name: label, heading, and its status where it is no law any more."""
    heading = cited.heading.strip().rstrip(".")
    named = f", {heading}" if heading and heading not in cited.label else ""
    status = f" ({cited.status})" if cited.status != "in force" else ""
    return f"{cited.label}{named}{status}"
