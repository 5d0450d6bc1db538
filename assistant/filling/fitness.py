"""Which kinds of fact a field takes, and the value that it takes from one."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from decimal import Decimal, DivisionByZero, InvalidOperation
from fractions import Fraction
from functools import lru_cache

from assistant.filling.statements import stems_for
from assistant.filling.wording import phrase_stems
from assistant.question.facts import Fact, FactKind
from calculators.field import InputField
from calculators.scalar import as_text

_DAYS_OF = {"day": Fraction(1), "week": Fraction(7)}
_MONTHS_OF = {"month": Fraction(1), "quarter": Fraction(3), "year": Fraction(12)}
_HOURS_OF = {"hour": Fraction(1), "minute": Fraction(1, 60), "second": Fraction(1, 3600)}
_WHOLE = 100
_COUNTED = 0.6
_MANY = 20
_MOST_RATE = 30
_UNMARKED = 0.6
"""How well a bare number near a word for money still suits a percentage."""
_TODAY = frozenset({"today", "now", "right now", "tonight"})
_RATE_WORDS = "rate rates hourly daily per"


@dataclass(frozen=True)
class Fit:
    """How well a fact suits a field by its kind and unit, from 0 (not at all) to 1, and the value it gives."""

    share: float
    value: str = ""


NONE = Fit(0.0)


def fit(fact: Fact, item: InputField) -> Fit:
    """Hold a fact against a field's type and unit; the words near it are not looked at."""
    reader = _READERS.get(item.type)
    return reader(fact, item) if reader else NONE


def _money(fact: Fact, item: InputField) -> Fit:
    if fact.kind is FactKind.MONEY:
        return Fit(0.45 if is_rate(item) else 1.0, _plain(fact))
    if fact.kind is FactKind.RATE:
        return Fit(_rate_share(fact, item), _plain(fact))
    if fact.kind is FactKind.COUNT:
        return Fit(_COUNTED, _plain(fact)) if fact.number >= _MANY and _names(fact, item) else NONE
    return Fit(0.7, _plain(fact)) if fact.kind is FactKind.NUMBER else NONE


def _names(fact: Fact, item: InputField) -> bool:
    """Whether what a number seems to count is the amount itself: "120 penalties", "3,500 offers"."""
    own = {stem for text in (*item.words, item.name.replace("_", " ")) for stem in phrase_stems(text)}
    return bool(set(phrase_stems(fact.unit)) & own)


def _rate_share(fact: Fact, item: InputField) -> float:
    """How well a price for each of something suits an amount: best where the field speaks of that thing."""
    if not fact.per:
        return 1.0 if is_rate(item) else 0.4
    if set(phrase_stems(fact.per)) & stems_for(item):
        return 1.0
    return 0.7 if fact.per in ("each", "unit") else 0.4


@lru_cache(maxsize=4096)
def _is_rate(name: str, prompt: str, unit: str) -> bool:
    stems = {stem for text in (name.replace("_", " "), prompt, unit) for stem in phrase_stems(text)}
    return bool(stems & set(phrase_stems(_RATE_WORDS)))


def is_rate(item: InputField) -> bool:
    """Whether a field asks for a price for each hour, mile or the like."""
    return _is_rate(item.name, item.prompt, item.unit)


def _percent(fact: Fact, item: InputField) -> Fit:
    if fact.kind is FactKind.PERCENT:
        return Fit(1.0, _plain(fact))
    if fact.kind is FactKind.FRACTION and isinstance(fact.value, Fraction):
        return _exactly(fact.value * 100, 0.6)
    if fact.kind is FactKind.MONEY and fact.assumed == "unit" and 0 < fact.number < _MOST_RATE:
        return Fit(_UNMARKED, _plain(fact))
    if fact.kind is not FactKind.NUMBER:
        return NONE
    return Fit(0.6 if fact.number <= _WHOLE else 0.3, _plain(fact))


def _date(fact: Fact, item: InputField) -> Fit:
    if fact.kind is FactKind.DATE and fact.assumed != "week":
        return _today(fact, item) if fact.text.lower() in _TODAY else Fit(1.0, fact.day.isoformat())
    if fact.kind is FactKind.MONTH and "month" in phrase_stems(f"{item.name} {item.prompt}"):
        return Fit(0.8, fact.day.isoformat())
    return NONE


def _today(fact: Fact, item: InputField) -> Fit:
    """The day of asking serves only the fields that ask for it."""
    return Fit(0.7, fact.day.isoformat()) if _TODAY & set(item.words) else NONE


def _moment(fact: Fact, item: InputField) -> Fit:
    if fact.kind is not FactKind.DATE or fact.at is None or fact.assumed == "week":
        return NONE
    return Fit(1.0, as_text(datetime.combine(fact.day, fact.at)))


def _count(fact: Fact, item: InputField) -> Fit:
    found = _number(fact, item)
    whole = found.value.removesuffix(".0").lstrip("-").isdigit()
    return found if whole else NONE


def _number(fact: Fact, item: InputField) -> Fit:
    if fact.kind is FactKind.COUNT:
        return Fit(1.0, _plain(fact)) if _same_things(fact, item) else NONE
    if fact.kind is FactKind.DURATION:
        return _stretch(fact, item)
    if fact.kind is FactKind.YEAR:
        return Fit(0.9, _plain(fact)) if item.unit in ("year", "calendar year") else NONE
    if fact.kind is FactKind.FRACTION and isinstance(fact.value, Fraction):
        return _exactly(fact.value, 0.6)
    return Fit(0.7, _plain(fact)) if fact.kind is FactKind.NUMBER else NONE


def _same_things(fact: Fact, item: InputField) -> bool:
    """Whether a count's noun is what the field counts."""
    noun = phrase_stems(fact.unit)
    if set(noun) & set(phrase_stems(item.unit)):
        return True
    counted = {stem for text in (*item.words, item.name.replace("_", " ")) for stem in phrase_stems(text)}
    return bool(set(noun) & counted)


def _stretch(fact: Fact, item: InputField) -> Fit:
    """A stretch of time in the unit of the field; a month is no number of days."""
    unit = item.unit.rstrip("s").replace("calendar ", "") or "-"
    if fact.unit == unit or (fact.unit == "working day" and unit in ("working day", "business day")):
        return Fit(1.0, _plain(fact))
    for units in (_DAYS_OF, _MONTHS_OF, _HOURS_OF):
        if fact.unit in units and unit in units:
            return _exactly(Fraction(fact.number) * units[fact.unit] / units[unit], 0.9)
    behind = {"behind", "late", "missed", "past", "skipped"} & {*fact.before[:1], *fact.after[:1]}
    if fact.unit in ("month", "payment") and behind and behind & set(item.words):
        return Fit(0.8, _plain(fact))
    return NONE


def _exactly(number: Fraction, share: float) -> Fit:
    """The number as a decimal where it has one of few places, else nothing."""
    try:
        value = Decimal(number.numerator) / Decimal(number.denominator)
    except (DivisionByZero, InvalidOperation):
        return NONE
    exact = Fraction(value) == number and abs(value.as_tuple().exponent) <= 8  # type: ignore[arg-type]
    return Fit(share, as_text(value.normalize() if value == value.to_integral_value() else value)) if exact else NONE


def _amounts(fact: Fact, item: InputField) -> Fit:
    if item.unit == "USD":
        return _money(fact, item)
    return _percent(fact, item) if item.unit == "percent" else _number(fact, item)


def _plain(fact: Fact) -> str:
    return format(fact.number, "f")


_READERS: dict[str, Callable[[Fact, InputField], Fit]] = {
    "money": _money,
    "percent": _percent,
    "date": _date,
    "moment": _moment,
    "count": _count,
    "number": _number,
    "amounts": _amounts,
}
