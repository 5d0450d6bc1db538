"""What a question takes for granted, held against what the cited law says."""

from __future__ import annotations

from collections.abc import Sequence

from assistant.question.facts import Fact, FactKind
from assistant.question.premises import Premise
from corpus.display import label
from corpus.figures import figures_in
from corpus.library import Corpus

_HELD = (FactKind.MONEY, FactKind.PERCENT, FactKind.DURATION, FactKind.COUNT, FactKind.FRACTION)


def contradicted(premises: Sequence[Premise], cites: Sequence[str], corpus: Corpus) -> list[str]:
    """A note for each premise whose figures the cited provisions do not hold; empty when all stand."""
    law = frozenset().union(*(figures_in(corpus.full_text(cite)) for cite in cites))
    notes = []
    for premise in premises:
        wrong = [fact for fact in premise.figures if _strange(fact, law)]
        if wrong and law:
            said = ", ".join(fact.text for fact in wrong)
            notes.append(f"The question takes it that “{premise.text}”; {label(cites[0])} does not say {said}.")
    return notes


def _strange(fact: Fact, law: frozenset[str]) -> bool:
    """Whether a figure of a premise stands nowhere in the law that answers."""
    return fact.kind in _HELD and not figures_in(_digits(fact)) & law


def _digits(fact: Fact) -> str:
    try:
        return format(fact.number, "f")
    except TypeError:
        return fact.text
