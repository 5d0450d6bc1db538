"""The inputs of a calculator: a frozen record whose fields say how to ask for them.

Every field starts as None, which means unknown: no fact of law has a default.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from typing import Any, ClassVar, NoReturn, Self

YEARS = range(1800, 2501)
"""Years that an input may fall in, so that no deadline runs past the calendar's end."""
BOUND = Decimal(10) ** 15
"""Every amount lies below this, so that exact arithmetic never loses a cent."""

_DECIMAL = re.compile(r"-?[0-9]{1,15}(?:\.[0-9]{1,15})?")
_COUNT = re.compile(r"0|[1-9][0-9]{0,14}")
_DAY = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}")
_FACTS = {"yes": True, "no": False, "true": True, "false": False}


@dataclass(frozen=True)
class Declared:
    """A field as its model declares it; the name of what it holds is pydantic's."""

    json_schema_extra: dict[str, Any]


class Inputs:
    """Base of all input models; Decimal, int, bool, date and str only, never float.

    Values written plainly are read at once; all others are left to pydantic, which reads the same
    values alike and refuses what is none (ValidationError), but takes longer to import than to ask.
    """

    model_fields: ClassVar[dict[str, Declared]] = {}

    def __init_subclass__(cls) -> None:
        own = {name: value for name, value in vars(cls).items() if isinstance(value, Declared)}
        cls.model_fields = {**cls.model_fields, **own}
        for name in own:
            setattr(cls, name, None)

    def __init__(self, **values: Any) -> None:
        read = {name: _plain(self.model_fields.get(name), value) for name, value in values.items()}
        if any(value is _ODD for value in read.values()):
            from calculators.checking import checked

            read = checked(type(self), values)
        self.__dict__.update(read)

    def __setattr__(self, name: str, value: object) -> NoReturn:
        raise AttributeError(f"{type(self).__name__} is frozen")

    def __eq__(self, other: object) -> bool:
        return type(other) is type(self) and isinstance(other, Inputs) and other.model_dump() == self.model_dump()

    def __hash__(self) -> int:
        return hash((type(self), *self.model_dump().values()))

    def __repr__(self) -> str:
        stated = ", ".join(f"{name}={value!r}" for name, value in self.model_dump(exclude_none=True).items())
        return f"{type(self).__name__}({stated})"

    @classmethod
    def model_validate(cls, values: Mapping[str, Any]) -> Self:
        """The inputs from values by name; raises pydantic's ValidationError."""
        return cls(**values)

    def model_dump(self, *, exclude_none: bool = False) -> dict[str, Any]:
        """The values by name, those that are unknown on request left out."""
        values = {name: getattr(self, name) for name in self.model_fields}
        return {name: value for name, value in values.items() if not (exclude_none and value is None)}


_ODD = object()
"""What stands for a value that is not written plainly."""


def _plain(declared: Declared | None, value: Any) -> Any:
    """A value written plainly, as its field holds it."""
    if declared is None:
        return _ODD
    if value is None:
        return None
    if declared.json_schema_extra["type"] == "choice":
        return value if type(value) is str and value in declared.json_schema_extra["options"] else _ODD
    return _READERS[declared.json_schema_extra["type"]](value)


def _plain_decimal(value: Any) -> Any:
    if type(value) is str and _DECIMAL.fullmatch(value):
        return Decimal(value)
    return value if type(value) is Decimal and value.is_finite() and abs(value) < BOUND else _ODD


def _plain_decimals(value: Any) -> Any:
    if type(value) not in (list, tuple):
        return _ODD
    numbers = tuple(_plain_decimal(item) for item in value)
    return _ODD if _ODD in numbers else numbers


def _plain_count(value: Any) -> Any:
    if type(value) is str and _COUNT.fullmatch(value):
        return int(value)
    return value if type(value) is int and abs(value) < BOUND else _ODD


def _plain_day(value: Any) -> Any:
    if type(value) is str and _DAY.fullmatch(value):
        try:
            value = date.fromisoformat(value)
        except ValueError:
            return _ODD
    return value if type(value) is date and value.year in YEARS else _ODD


def _plain_fact(value: Any) -> Any:
    return _FACTS.get(value, _ODD) if type(value) is str else value if type(value) is bool else _ODD


_READERS: dict[str, Callable[[Any], Any]] = {
    "money": _plain_decimal,
    "number": _plain_decimal,
    "percent": _plain_decimal,
    "amounts": _plain_decimals,
    "count": _plain_count,
    "date": _plain_day,
    "moment": lambda _: _ODD,
    "yes_no": _plain_fact,
}


def _field(type_: str, prompt: str, provision: str, unit: str, extra: dict[str, Any]) -> Any:
    facts = {"type": type_, "prompt": prompt, "provision": provision, "unit": unit, **extra}
    return Declared(facts)


def money(prompt: str, at: str, *, words: tuple[str, ...] = (), outside: str = "", optional: bool = False) -> Any:
    """An amount in US dollars. ``words`` stand near it in a question; ``outside`` names a settings figure."""
    return _field("money", prompt, at, "USD", {"words": words, "outside": outside, "optional": optional})


def amounts(prompt: str, at: str, *, unit: str = "USD", words: tuple[str, ...] = (), optional: bool = False) -> Any:
    """Several numbers of one unit, typed with commas or semicolons between (``tuple[Decimal, ...]``)."""
    return _field("amounts", prompt, at, unit, {"words": words, "optional": optional})


def number(
    prompt: str, at: str, *, unit: str, words: tuple[str, ...] = (), outside: str = "", optional: bool = False
) -> Any:
    """A decimal number with a unit: hours, miles, square feet, years."""
    return _field("number", prompt, at, unit, {"words": words, "outside": outside, "optional": optional})


def percent(prompt: str, at: str, *, words: tuple[str, ...] = (), outside: str = "", optional: bool = False) -> Any:
    """A percentage: 12.5 means 12.5 percent (``Decimal``)."""
    return _field("percent", prompt, at, "percent", {"words": words, "outside": outside, "optional": optional})


def count(prompt: str, at: str, *, unit: str, words: tuple[str, ...] = (), optional: bool = False) -> Any:
    """A whole number of things, zero or more (``int``); ``unit`` is their plural noun."""
    return _field("count", prompt, at, unit, {"words": words, "optional": optional})


def day(prompt: str, at: str, *, words: tuple[str, ...] = (), optional: bool = False) -> Any:
    """A calendar date (``date``)."""
    return _field("date", prompt, at, "date", {"words": words, "optional": optional})


def moment(prompt: str, at: str, *, words: tuple[str, ...] = (), optional: bool = False) -> Any:
    """A date with a time of day (``datetime``)."""
    return _field("moment", prompt, at, "time", {"words": words, "optional": optional})


def yes_no(prompt: str, at: str, *, yes: tuple[str, ...] = (), no: tuple[str, ...] = (), optional: bool = False) -> Any:
    """A fact that holds or does not (``bool``); ``yes`` and ``no`` are words that state it in a question."""
    return _field("yes_no", prompt, at, "", {"yes": yes, "no": no, "optional": optional})


def choice(prompt: str, at: str, options: Mapping[str, tuple[str, ...]], *, optional: bool = False) -> Any:
    """One of several cases (``str``): each option's key with the words by which a question states it."""
    return _field(
        "choice",
        prompt,
        at,
        "",
        {"options": {key: list(words) for key, words in options.items()}, "optional": optional},
    )
