"""Frozen records that read and write themselves.

They are dataclasses of the standard library. Only what comes in from outside is checked by pydantic,
which is imported then: it takes longer to import than a question takes to answer.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass, fields, is_dataclass, replace
from datetime import date, time
from decimal import Decimal
from numbers import Rational
from typing import TYPE_CHECKING, Any, ClassVar, Self

if TYPE_CHECKING:
    from pydantic import TypeAdapter


def _in_json(name: str) -> str:
    """The name of a field in JSON: one that would hide another name ends in ``_`` here."""
    return name.rstrip("_")


@dataclass(frozen=True)
class Record:
    """Base of all records. Its methods are named as those of pydantic's models, which may hold records."""

    __pydantic_config__: ClassVar[dict[str, Any]] = {
        "extra": "forbid",
        "alias_generator": _in_json,
        "populate_by_name": True,
    }

    def model_copy(self, *, update: Mapping[str, Any]) -> Self:
        """The record with other values in some fields."""
        return replace(self, **update)

    def model_dump(self, *, mode: str = "python", by_alias: bool = False) -> dict[str, Any]:
        """The fields by name, records below taken apart too; with ``mode="json"`` in JSON's own types."""
        if mode == "json":
            return dict(json.loads(self.model_dump_json(by_alias=by_alias)))
        return dict(_adapter(type(self)).dump_python(self, by_alias=by_alias))

    def model_dump_json(self, *, by_alias: bool = False) -> str:
        """The record as one line of JSON."""
        plain = _by_alias if by_alias else _by_name
        return json.dumps(self, default=plain, ensure_ascii=False, separators=(",", ":"))

    @classmethod
    def model_validate(cls, data: object) -> Self:
        """A record from plain data; raises pydantic's ValidationError."""
        read: Self = _adapter(cls).validate_python(data)
        return read

    @classmethod
    def model_validate_json(cls, text: str | bytes) -> Self:
        """A record from JSON; raises pydantic's ValidationError."""
        read: Self = _adapter(cls).validate_json(text)
        return read


def _by_name(value: object) -> object:
    """What the encoder does not know, in its terms."""
    if is_dataclass(value):
        return {item.name: getattr(value, item.name) for item in fields(value)}
    if isinstance(value, date | time):
        return value.isoformat()
    if isinstance(value, Decimal | Rational):
        return str(value)
    raise TypeError(f"{type(value).__name__} is no value of a record")


def _by_alias(value: object) -> object:
    """The same, under the names that JSON has."""
    if isinstance(value, Record):
        return {_in_json(item.name): getattr(value, item.name) for item in fields(value)}
    return _by_name(value)


_ADAPTERS: dict[Any, TypeAdapter[Any]] = {}


def _adapter(kind: type[Record]) -> TypeAdapter[Any]:
    """What checks and takes apart records of a kind, made once."""
    if kind not in _ADAPTERS:
        from pydantic import TypeAdapter

        _ADAPTERS[kind] = TypeAdapter(kind)
    return _ADAPTERS[kind]
