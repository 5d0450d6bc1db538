"""Fills a calculator's inputs from what a question states.

A fact goes to the field whose words stand nearest to it. Where nothing near it tells two fields
apart, it goes to neither, and the calculator asks.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field

from assistant.question.facts import Fact, FactKind
from assistant.question.answers import negated
from assistant.question.reading import Question
from calculators.calculator import InputField
from index.words import content_stems, words_of

_NEAR = 6


@dataclass
class Filling:
    """Which field got which value, as text that the input model reads; and how many facts found a field."""

    values: dict[str, str | list[str]] = field(default_factory=dict)
    claimed: set[Fact] = field(default_factory=set)
    figures: int = 0

    @property
    def share(self) -> float:
        """The share of the question's figures that found a field; 1 when it states none."""
        return len(self.claimed) / self.figures if self.figures else 1.0


_FIGURES = {
    FactKind.MONEY, FactKind.RATE, FactKind.PERCENT, FactKind.FRACTION, FactKind.DURATION, FactKind.COUNT,
    FactKind.NUMBER, FactKind.DATE, FactKind.YEAR, FactKind.FISCAL_YEAR, FactKind.MONTH,
}  # fmt: skip


def fill(question: Question, fields: Sequence[InputField]) -> Filling:
    """Claim the question's facts for the fields of a calculator."""
    filling = Filling(figures=sum(fact.kind in _FIGURES for fact in question.facts))
    for item in fields:
        stated = _stated(item, question)
        if stated is not None:
            filling.values[item.name] = stated
    _assign(question, fields, filling)
    return filling


def _stated(item: InputField, question: Question) -> str | None:
    """The option or the yes or no that the words of a question state, or None."""
    if item.type == "choice" and item.options:
        return _option(item.options, question)
    if item.type == "yes_no":
        return _yes_no(item, question)
    return None


def _option(options: dict[str, tuple[str, ...]] | object, question: Question) -> str | None:
    from collections.abc import Mapping
    from typing import cast

    found: list[tuple[int, str]] = []
    for key, phrases in cast("Mapping[str, tuple[str, ...]]", options).items():
        lengths = [len(span_stems) for phrase in (*phrases, key.replace("_", " ")) if (span_stems := _stands(phrase, question))]
        if lengths:
            found.append((max(lengths), key))
    found.sort(reverse=True)
    if not found or (len(found) > 1 and found[0][0] == found[1][0]):
        return None
    return found[0][1]


def _yes_no(item: InputField, question: Question) -> str | None:
    no = max((len(stems) for phrase in item.no if (stems := _stands(phrase, question, either=True))), default=0)
    yes = max((len(stems) for phrase in item.yes if (stems := _stands(phrase, question))), default=0)
    denied = max((len(stems) for phrase in item.yes if (stems := _stands(phrase, question, denied=True))), default=0)
    negative = max(no, denied)
    if yes > negative:
        return "yes"
    return "no" if negative > yes else None


def _stands(phrase: str, question: Question, *, denied: bool = False, either: bool = False) -> tuple[str, ...]:
    """The stems of a phrase when the question holds them in a row, affirmed or (``denied``) negated."""
    wanted = tuple(word.stem for word in words_of(phrase))
    words = question_words(question)
    for place in range(len(words) - len(wanted) + 1):
        window = words[place : place + len(wanted)]
        if wanted and tuple(word.stem for word in window) == wanted:
            is_negated = negated(question.text, (window[0].start, window[-1].end))
            if either or is_negated == denied:
                return wanted
    return ()


def question_words(question: Question) -> list:  # type: ignore[type-arg]
    """The words of a question as typed."""
    return words_of(question.text)


def _assign(question: Question, fields: Sequence[InputField], filling: Filling) -> None:
    """Give each figure to the field that fits it best; what fits two alike stays free."""
    open_fields = [item for item in fields if item.name not in filling.values and item.type not in ("choice", "yes_no")]
    facts = [fact for fact in question.facts if fact.kind in _FIGURES and not fact.ambiguous]
    pairs = sorted(
        ((_fitness(fact, item), -place, item, fact) for place, item in enumerate(open_fields) for fact in facts),
        key=lambda pair: (-pair[0], -pair[1], pair[3].span.start),
    )
    for fitness, _, item, fact in pairs:
        if fitness <= 0 or fact in filling.claimed or item.name in filling.values:
            continue
        if fitness < 2 and not _only_choice(fact, item, open_fields, facts, filling):
            continue
        filling.values[item.name] = _as_input(item, fact)
        filling.claimed.add(fact)


def _only_choice(
    fact: Fact, item: InputField, fields: Sequence[InputField], facts: Sequence[Fact], filling: Filling
) -> bool:
    """Whether, of what is left, nothing else competes: one figure of this kind, and this field first in the rule."""
    rivals = [other for other in facts if other is not fact and other not in filling.claimed and _type_fit(other, item)]
    earlier = next((f for f in fields if f.name not in filling.values and not f.outside and _type_fit(fact, f)), item)
    return not rivals and earlier.name == item.name


def _fitness(fact: Fact, item: InputField) -> float:
    """How well a fact suits a field: 0 not at all, below 2 by its type only, above by the words near it."""
    fit = _type_fit(fact, item)
    return fit + 2 * _nearness(fact, item) if fit else 0.0


def _type_fit(fact: Fact, item: InputField) -> float:
    kind, type_ = fact.kind, item.type
    if type_ == "money":
        return {FactKind.MONEY: 1.0, FactKind.NUMBER: 0.6, FactKind.RATE: 0.5}.get(kind, 0.0)
    if type_ == "percent":
        return {FactKind.PERCENT: 1.0, FactKind.NUMBER: 0.3}.get(kind, 0.0)
    if type_ == "date":
        return 1.0 if kind is FactKind.DATE else 0.0
    if type_ == "moment":
        return 1.0 if kind is FactKind.DATE and fact.at else 0.0
    if type_ in ("count", "number"):
        return _quantity_fit(fact, item)
    return 0.0


def _quantity_fit(fact: Fact, item: InputField) -> float:
    if fact.kind in (FactKind.COUNT, FactKind.DURATION):
        same = set(content_stems(fact.unit)) & set(_field_stems(item))
        return 1.5 if same else 0.2
    if fact.kind is FactKind.YEAR:
        return 1.0 if "year" in _field_stems(item) else 0.0
    return 0.8 if fact.kind is FactKind.NUMBER else 0.0


def _field_stems(item: InputField) -> list[str]:
    return content_stems(" ".join([item.unit, *item.words]))


def _nearness(fact: Fact, item: InputField) -> float:
    """1 where a word of the field stands next to the fact, less the farther it stands."""
    wanted = set(_field_stems(item))
    best = 0.0
    for words in (fact.before, fact.after):
        for distance, word in enumerate(words[:_NEAR]):
            if wanted & set(content_stems(word)):
                best = max(best, 1.0 - 0.14 * distance)
    if fact.qualifier and wanted & set(content_stems(fact.qualifier)):
        best = 1.0
    return best


def _as_input(item: InputField, fact: Fact) -> str | list[str]:
    if item.type == "moment" and fact.at:
        return f"{fact.day.isoformat()}T{fact.at.isoformat(timespec='minutes')}"
    if item.type == "date":
        return fact.day.isoformat()
    if item.type == "amounts":
        return [format(fact.number, "f")]
    return format(fact.number, "f")


def unclaimed(question: Question, filling: Filling) -> Iterable[Fact]:
    """The figures that found no field."""
    return (fact for fact in question.facts if fact.kind in _FIGURES and fact not in filling.claimed)
