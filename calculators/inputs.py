"""The inputs of a calculator: a frozen model whose fields say how to ask for them.

Every field starts as None, which means unknown: no fact of law has a default.
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from decimal import Decimal
from typing import Any

from pydantic import BaseModel, ConfigDict, Field, field_validator

YEARS = range(1800, 2501)
"""Years that an input may fall in, so that no deadline runs past the calendar's end."""
BOUND = Decimal(10) ** 15
"""Every amount lies below this, so that exact arithmetic never loses a cent."""


class Inputs(BaseModel):
    """Base of all input models; Decimal, int, bool, date and str only, never float."""

    model_config = ConfigDict(frozen=True, extra="forbid", defer_build=True)

    @field_validator("*", mode="after")
    @classmethod
    def _within_reason(cls, value: Any) -> Any:
        if isinstance(value, date) and value.year not in YEARS:
            raise ValueError(f"give a year from {YEARS.start} to {YEARS.stop - 1}")
        items: tuple[Any, ...] = value if isinstance(value, tuple) else (value,)
        for item in items:
            if isinstance(item, Decimal | int) and not -BOUND < item < BOUND:
                raise ValueError("give an amount below one quadrillion")
        return value


def _field(type_: str, prompt: str, provision: str, unit: str, extra: dict[str, Any]) -> Any:
    facts = {"type": type_, "prompt": prompt, "provision": provision, "unit": unit, **extra}
    return Field(default=None, description=prompt, json_schema_extra=facts)


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
