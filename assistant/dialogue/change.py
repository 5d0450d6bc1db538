"""Changes of one input of the last computation: "12 fewer", "make it $9,000", "45 days later", "same but overtime"."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta
from decimal import Decimal

from assistant.conversation import Computation, Inputs
from assistant.dialogue.phrases import opens_with, phrases, times
from assistant.dialogue.said import Said
from assistant.filling.fitness import fit
from assistant.filling.form import fill_from, worth_of_pairs
from assistant.filling.statements import stated
from assistant.filling.wording import phrase_stems
from assistant.question.facts import Bound, Fact, FactKind
from calculators.calculator import Calculator, InputField
from calculators.calendar import add_months, add_working_days

_SHORT = 6
_CLEAR = 0.3
_SAME_SIZE = 1
_NUMERIC = ("money", "percent", "count", "number")
_SMALL_UNITS = {"day": 1, "week": 7}
_LARGE_UNITS = {"month": 1, "quarter": 3, "year": 12}
_MOST_WORKING_DAYS = 1000


@dataclass(frozen=True)
class Change:
    """New inputs; or, where it is not clear which input is meant, the ones that it may be."""

    inputs: Inputs
    unclear: tuple[InputField, ...] = ()


def changed(said: Said, computation: Computation, calculator: Calculator, only: str = "") -> Change | None:
    """The change that a turn makes, or None when it makes none; ``only`` names the input that was chosen."""
    if not only and not _may_change(said, calculator):
        return None
    known = {name: value for name, value in computation.inputs.items() if not isinstance(value, list)}
    fields = [item for item in calculator.fields if not only or item.name == only]
    relative = _relative(said, [item for item in fields if item.name in known], known)
    if relative is not None:
        return relative
    return _absolute(said, fields, computation)


def _may_change(said: Said, calculator: Calculator) -> bool:
    """Whether the turn opens like a change, or is a short remark, and speaks of nothing else."""
    opens = opens_with(said.norms, "changes")
    short = len(said.norms) <= _SHORT and not said.asks
    if not (opens or short):
        return False
    foreign = said.foreign(calculator)
    return not foreign or (len(foreign) == 1 and (len(said.content) > 1 or bool(said.figures)) and len(said.norms) <= 9)


def _relative(said: Said, fields: Sequence[InputField], known: Mapping[str, str]) -> Change | None:
    """A change that counts from the value so far; None when the turn makes none of that kind."""
    factor = next((value for phrase, value in times().items() if _holds(said, phrase)), None)
    if factor is not None and all(fact.kind is FactKind.FRACTION for fact in said.figures):
        able = [item for item in fields if item.type in _NUMERIC]
        scaled = {item.name: _plain(Decimal(known[item.name]) * Decimal(str(factor))) for item in able}
        return _one_of(said, able, scaled)
    for fact in said.figures:
        sign = _direction(said, fact)
        if sign:
            bare = fact.kind is FactKind.NUMBER
            if bare and "fewer" in said.norms:
                fields = [item for item in fields if item.type in ("count", "number")]
            moved = {item.name: value for item in fields if (value := _moved(item, known[item.name], fact, sign))}
            able = [item for item in fields if item.name in moved]
            alike = (
                [item for item in able if _size(Decimal(known[item.name]), fact.number) <= _SAME_SIZE] if bare else []
            )
            return _one_of(said, alike or able, moved, fact) if moved else _nothing_moves(fact, fields)
    return None


def _nothing_moves(fact: Fact, fields: Sequence[InputField]) -> Change | None:
    """Ask for the inputs that the figure measures, when none of them can be moved so far."""
    able = tuple(item for item in fields if item.type in _NUMERIC and fit(fact, item).share)
    return Change({}, able) if able else None


def _holds(said: Said, phrase: tuple[str, ...]) -> bool:
    return any(said.norms[at : at + len(phrase)] == phrase for at in range(len(said.norms)))


def _direction(said: Said, fact: Fact) -> int:
    """1 for "12 more" and "add 12", -1 for "12 fewer" and "minus 12", 0 for a figure that stands for itself."""
    page = said.words.page
    after = [token.norm for token in page.tokens_after(fact.span.end, 2)]
    before = [token.norm for token in page.tokens_before(fact.span.start, 2)]
    inside = fact.qualifier.split()
    if fact.text.startswith("-"):
        return -1
    for sign, following, leading in ((1, "up", "before_up"), (-1, "down", "before_down")):
        if any((word,) in phrases(following) for word in (*after[:1], *inside)):
            return sign
        if any((word,) in phrases(leading) for word in before[:1]):
            return sign
        if after[1:] and after[0] not in ("than", "or") and (after[1],) in phrases(following):
            return sign
    return 0


def _moved(item: InputField, value: str, fact: Fact, sign: int) -> str:
    """The value moved by a figure; empty when the figure does not measure it."""
    if item.type == "date":
        return _moved_date(date.fromisoformat(value), fact, sign)
    if item.type not in _NUMERIC:
        return ""
    if fact.kind is FactKind.PERCENT and item.type != "percent":
        part = Decimal(value) * fact.number / 100 if item.type == "money" else None
        return _plain(Decimal(value) + sign * part) if part is not None else ""
    step = fit(replace(fact, bound=Bound.EXACT), item)
    if not step.share:
        return ""
    moved = Decimal(value) + sign * abs(Decimal(step.value))
    return "" if moved < 0 else _plain(moved)


def _moved_date(value: date, fact: Fact, sign: int) -> str:
    if fact.kind is not FactKind.DURATION or fact.number != fact.number.to_integral_value():
        return ""
    number = sign * int(fact.number)
    try:
        if fact.unit in _SMALL_UNITS:
            return (value + timedelta(days=number * _SMALL_UNITS[fact.unit])).isoformat()
        if fact.unit in _LARGE_UNITS:
            return add_months(value, number * _LARGE_UNITS[fact.unit]).isoformat()
        if fact.unit == "working day" and 0 <= number <= _MOST_WORKING_DAYS:
            return add_working_days(value, number).isoformat()
    except (ValueError, OverflowError):
        return ""
    return ""


def _one_of(
    said: Said, able: Sequence[InputField], values: Mapping[str, str], fact: Fact | None = None
) -> Change | None:
    """The change of the one input that is meant: the only one, the one that the words name, or a count of things."""
    if not able:
        return None
    if len(able) == 1:
        return Change({able[0].name: values[able[0].name]})
    named = _named(said, able, fact)
    if named:
        return Change({named.name: values[named.name]})
    return Change({}, tuple(able))


def _named(said: Said, able: Sequence[InputField], fact: Fact | None) -> InputField | None:
    """The input that the words speak for, when they speak clearly for one."""
    own = [item for item in able if _own_words(item) & set(said.content)]
    if len(own) == 1:
        return own[0]
    counts = [item for item in able if item.type == "count"]
    counted = fact is not None and fact.kind is FactKind.NUMBER and "fewer" in said.norms
    return counts[0] if counted and len(counts) == 1 else None


def _own_words(item: InputField) -> set[str]:
    return {stem for phrase in (*item.words, item.name.replace("_", " ")) for stem in phrase_stems(phrase)}


def _absolute(said: Said, fields: Sequence[InputField], computation: Computation) -> Change | None:
    """A change to what the turn states outright."""
    values: Inputs = {}
    for item in fields:
        told = stated(item, said.words)
        if told and computation.inputs.get(item.name) != told.value:
            values[item.name] = told.value
    figures = [item for item in fields if item.type not in ("choice", "yes_no")]
    for fact in said.figures:
        found = _field_for(said, fact, figures, computation)
        if isinstance(found, tuple):
            return Change(values, found)
        if found is not None:
            value = fit(fact, found).value
            values[found.name] = [value] if found.type == "amounts" else value
    return Change(values) if values else None


def _field_for(
    said: Said, fact: Fact, fields: Sequence[InputField], computation: Computation
) -> InputField | tuple[InputField, ...] | None:
    """The input that a figure is meant for, or those among which it is not clear; None when it fits none."""
    able = [item for item in fields if fit(fact, item).share]
    if len(able) < 2:
        return able[0] if able else None
    filled = fill_from(said.words, [fact], able)
    if filled.claimed:
        return next(item for item in able if item.name in filled.values)
    worths = worth_of_pairs(said.words, [fact], able)
    known = [item for item in able if item.name in computation.inputs]
    if fact.kind is FactKind.NUMBER:
        known = _alike(fact.number, known, computation) or known
    best = max((worths.get((0, able.index(item)), 0.0) for item in known), default=0.0)
    near = [item for item in known if worths.get((0, able.index(item)), 0.0) > best - _CLEAR]
    if len(near) == 1:
        return near[0]
    return tuple(near or able)


def _alike(number: Decimal, fields: Sequence[InputField], computation: Computation) -> list[InputField]:
    """The inputs whose value so far is of the number's own size, where only some are."""
    values = {item.name: computation.inputs[item.name] for item in fields if item.type in _NUMERIC}
    return [
        item for item in fields if item.name in values and _size(Decimal(str(values[item.name])), number) <= _SAME_SIZE
    ]


def _size(one: Decimal, other: Decimal) -> int:
    """By how many places two numbers differ in length."""
    return abs(max(one, Decimal(1)).adjusted() - max(other, Decimal(1)).adjusted())


def _plain(number: Decimal) -> str:
    return format(number.normalize(), "f")
