"""What an answer says about how it read the figures of a question."""

from __future__ import annotations

from collections.abc import Iterable

from assistant.question.facts import Bound, Fact, FactKind
from calculators.money import long_date, usd


def notes_on(claimed: Iterable[Fact], spare: Iterable[Fact]) -> tuple[str, ...]:
    """One note for each figure that was read one way of several, and one for those not used."""
    notes = [note for fact in sorted(claimed, key=lambda fact: fact.span) if (note := _read(fact))]
    left = [fact.text for fact in spare]
    if left:
        notes.append(f"Not used: {', '.join(left)}. Say what it is if it matters.")
    return tuple(notes)


def _read(fact: Fact) -> str:
    if fact.kind is FactKind.DATE and (fact.assumed or fact.alternatives):
        return f"Read “{fact.text}” as {long_date(fact.day)}."
    if fact.kind is FactKind.MONEY and fact.qualifier == "in all":
        return f"Added up “{fact.text}”: {usd(fact.number)}."
    if fact.bound is Bound.ABOUT:
        return f"Computed as if “{fact.text}” were exact."
    return ""
