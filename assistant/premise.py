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
    said = figures_in(_digits(fact)) if fact.kind in _HELD else frozenset()
    return bool(said) and not said & law


def _digits(fact: Fact) -> str:
    """The figure as the law may write it: less than a dollar also in cents, a fraction in its own words."""
    try:
        number = fact.number
    except TypeError:
        return fact.text
    in_cents = fact.kind is FactKind.MONEY and 0 < number < 1
    return f"{number:f} {number * 100:f}" if in_cents else f"{number:f}"
