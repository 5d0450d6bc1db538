from __future__ import annotations

from collections.abc import Callable
from datetime import date

import pytest

from assistant.question.facts import Fact, FactKind
from assistant.question.reading import Question, read

SUNDAY = date(2026, 11, 22)

Reader = Callable[[str], Question]
Teller = Callable[..., list[str]]


@pytest.fixture
def ask() -> Reader:
    """Reads a text on Sunday, November 22, 2026."""
    return lambda text: read(text, SUNDAY)


@pytest.fixture
def told(ask: Reader) -> Teller:
    """The facts of a text, each as one line that a person can read; officers and bureaus only when asked for."""

    def tell(text: str, *kinds: FactKind) -> list[str]:
        names = (FactKind.ROLE, FactKind.BUREAU)
        wanted = kinds or tuple(kind for kind in FactKind if kind not in names)
        return [line(fact) for fact in ask(text).of(*wanted)]

    return tell


def line(fact: Fact) -> str:
    """Kind, value, unit and what else was said of it."""
    unit = f"{fact.unit}/{fact.per}" if fact.per else fact.unit
    unit = "" if fact.kind is FactKind.PERCENT and not fact.per else unit
    time = f"{fact.at:%H:%M}" if fact.at else ""
    marks = [f"({fact.qualifier})" if fact.qualifier else "", f"[{fact.bound}]" if fact.bound else ""]
    assumed = f"assumed {fact.assumed}" if fact.assumed else ""
    others = " ".join(f"or {other}" for other in fact.alternatives)
    return " ".join(part for part in (fact.kind, str(fact.value), time, unit, *marks, assumed, others) if part)
